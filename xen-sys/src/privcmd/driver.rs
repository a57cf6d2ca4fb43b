// SPDX-License-Identifier: MIT
//! The transport, whatever system is below it.

use std::ptr;

use super::area::{Area, Pool};
use crate::XenError;
use crate::transport::{Direction, Memory, Shared, Transport};

/// What the kernel's device takes (`struct privcmd_hypercall`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub(super) struct Hypercall {
    /// The hypercall's number.
    pub(super) op: u64,
    /// Its arguments.
    pub(super) arg: [u64; 5],
}

/// What the transport needs of the operating system.
///
/// # Safety
/// [`map`](Self::map) returns that many bytes of zeroed memory, beginning a page, which nobody else
/// uses until they are [unmapped](Self::unmap), and which Xen can reach at their address.
pub(super) unsafe trait System {
    /// Has the kernel make the hypercall. An answer is Xen's; an error is the kernel's or Xen's.
    ///
    /// # Safety
    /// What the hypercall does with its arguments is sound.
    unsafe fn hypercall(&self, hypercall: &Hypercall) -> Result<isize, XenError>;

    /// Maps memory, a whole number of pages.
    fn map(&self, bytes: usize) -> Result<*mut u8, XenError>;

    /// Ends that.
    ///
    /// # Safety
    /// The memory is one that [`map`](Self::map) has returned, of that size, and is not used any more.
    unsafe fn unmap(&self, start: *mut u8, bytes: usize);
}

/// The transport.
#[derive(Debug)]
pub(super) struct Driver<S: System> {
    pool: Pool<S>,
}

impl<S: System> Driver<S> {
    pub(super) fn new(system: S) -> Self {
        Driver {
            pool: Pool::new(system),
        }
    }
}

/// Memory that Xen can reach, in place of the caller's.
#[derive(Debug)]
pub(super) struct Bounced<'a, S: System> {
    area: Area<'a, S>,
    memory: Memory<'a>,
}

impl<S: System> Shared for Bounced<'_, S> {
    fn address(&self) -> usize {
        self.area.start().expose_provenance()
    }
}

impl<S: System> Drop for Bounced<'_, S> {
    fn drop(&mut self) {
        if self.memory.direction() != Direction::Input {
            let (from, to) = (self.area.start(), self.memory.start());
            // SAFETY: the area has at least as many bytes as the memory, which may be written, as it
            // is no input; the two do not overlap, since nobody else has the area's.
            unsafe { ptr::copy_nonoverlapping(from, to, self.memory.bytes()) }
        }
    }
}

// SAFETY: the area is memory that Xen reaches; it has the memory's content while the value lives, and
// the memory has the area's afterwards.
unsafe impl<S: System> Transport for Driver<S> {
    type Shared<'a>
        = Bounced<'a, S>
    where
        S: 'a;

    unsafe fn call<const NUMBER: u32, const ARGUMENTS: usize>(
        &self,
        arguments: [usize; ARGUMENTS],
    ) -> isize {
        const { assert!(ARGUMENTS <= 5, "no hypercall has more than five arguments") };
        let mut hypercall = Hypercall {
            op: u64::from(NUMBER),
            ..Hypercall::default()
        };
        for (to, argument) in hypercall.arg.iter_mut().zip(arguments) {
            *to = argument as u64;
        }
        // SAFETY: the caller answers for the hypercall.
        let answer = unsafe { self.pool.system().hypercall(&hypercall) };
        answer.unwrap_or_else(|error| -(error.number() as isize))
    }

    fn share<'a>(&'a self, memory: Memory<'a>) -> Result<Bounced<'a, S>, XenError> {
        let area = self.pool.take(memory.bytes())?;
        if memory.direction() != Direction::Output {
            // SAFETY: the area has at least as many bytes as the memory, and does not overlap it.
            unsafe { ptr::copy_nonoverlapping(memory.start(), area.start(), memory.bytes()) }
        }
        Ok(Bounced { area, memory })
    }
}
