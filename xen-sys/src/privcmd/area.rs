// SPDX-License-Identifier: MIT
//! Mapped memory: single pages are kept for the next call, all else is unmapped at once.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::vec::Vec;

use super::driver::System;
use crate::XenError;
use crate::errno::xen_errno;

/// The smallest page of all architectures. The kernel rounds up where its pages are larger.
pub(super) const PAGE: usize = 4096;

/// How many pages are kept. A call needs one for its record, and one for each small buffer.
pub(super) const KEPT: usize = 8;

/// Mapped memory that is not in use.
#[derive(Debug)]
struct Page(*mut u8);

// SAFETY: a page belongs to whoever has the value, on any thread.
unsafe impl Send for Page {}

/// Where memory for calls comes from.
#[derive(Debug)]
pub(super) struct Pool<S: System> {
    system: S,
    kept: Mutex<Vec<Page>>,
}

impl<S: System> Pool<S> {
    pub(super) fn new(system: S) -> Self {
        Pool {
            system,
            kept: Mutex::new(Vec::with_capacity(KEPT)),
        }
    }

    pub(super) fn system(&self) -> &S {
        &self.system
    }

    /// Zeroed memory of at least this size.
    pub(super) fn take(&self, bytes: usize) -> Result<Area<'_, S>, XenError> {
        let too_large = XenError::from(xen_errno::XEN_ENOMEM);
        let bytes = bytes
            .max(1)
            .checked_next_multiple_of(PAGE)
            .ok_or(too_large)?;
        let kept = if bytes == PAGE {
            self.kept().pop()
        } else {
            None
        };
        let start = match kept {
            Some(Page(start)) => start,
            None => self.system.map(bytes)?,
        };
        Ok(Area {
            pool: self,
            start,
            bytes,
        })
    }

    /// A thread that panics leaves the list whole.
    fn kept(&self) -> MutexGuard<'_, Vec<Page>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn give_back(&self, start: *mut u8, bytes: usize) {
        if bytes == PAGE {
            let mut kept = self.kept();
            if kept.len() < KEPT {
                // SAFETY: a mapped page that nobody uses any more.
                unsafe { start.write_bytes(0, PAGE) };
                kept.push(Page(start));
                return;
            }
        }
        // SAFETY: `map` has returned it, with this size, and nobody uses it any more.
        unsafe { self.system.unmap(start, bytes) };
    }
}

impl<S: System> Drop for Pool<S> {
    fn drop(&mut self) {
        for Page(start) in self.kept().drain(..) {
            // SAFETY: `map` has returned it, and nobody uses it.
            unsafe { self.system.unmap(start, PAGE) };
        }
    }
}

/// Memory in use; given back when dropped.
#[derive(Debug)]
pub(super) struct Area<'a, S: System> {
    pool: &'a Pool<S>,
    start: *mut u8,
    bytes: usize,
}

impl<S: System> Area<'_, S> {
    /// Where it begins.
    pub(super) fn start(&self) -> *mut u8 {
        self.start
    }
}

impl<S: System> Drop for Area<'_, S> {
    fn drop(&mut self) {
        self.pool.give_back(self.start, self.bytes);
    }
}
