// SPDX-License-Identifier: MIT
//! Memory that tests share between two ends.

use core::cell::UnsafeCell;
use core::ptr::NonNull;
use std::boxed::Box;

/// How many bytes a page has.
pub(crate) const PAGE: usize = 4096;

/// A page.
#[repr(C, align(4096))]
pub(crate) struct Page(UnsafeCell<[u8; PAGE]>);

// SAFETY: the tests access it as the types under test do.
unsafe impl Sync for Page {}

impl Page {
    /// One that is full of `byte`.
    pub(crate) fn of(byte: u8) -> Box<Page> {
        Box::new(Page(UnsafeCell::new([byte; PAGE])))
    }

    /// Its beginning.
    pub(crate) fn at<T>(&self) -> NonNull<T> {
        assert!(size_of::<T>() <= PAGE && align_of::<T>() <= PAGE);
        NonNull::from(&self.0).cast()
    }

    /// What is in it, while nobody else writes.
    pub(crate) fn bytes(&self) -> [u8; PAGE] {
        // SAFETY: the tests ask for it while nobody else writes; all of it is initialised.
        unsafe { self.0.get().read() }
    }
}
