// SPDX-License-Identifier: MIT
//! The page of a paravirtual console.

use core::fmt;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU8, Ordering};

use super::bytes::{Reader, Writer};
use super::ring::RingError;
use crate::io::console::{XenconsConnection, xencons_interface};

/// A console's page (`xencons_interface`, `io/console.h`), as one of its ends has it: 1024 bytes that
/// the guest reads, and 2048 that it writes.
pub struct Console<'a> {
    /// What the other end writes.
    pub input: Reader<'a>,
    /// What the other end reads.
    pub output: Writer<'a>,
    connection: &'a AtomicU8,
}

impl Console<'_> {
    /// The guest's end: it reads what is typed (`in`), and writes what it prints (`out`).
    ///
    /// # Errors
    /// [`RingError::Broken`] where the page's indices cannot be.
    ///
    /// # Safety
    /// `page` is aligned, and valid for reads and writes for as long as the value lives. In this
    /// program nobody accesses it but the console's two ends.
    pub unsafe fn front(page: NonNull<xencons_interface>) -> Result<Self, RingError> {
        let it = page.as_ptr();
        // SAFETY: the caller promises that the page is there. Both sizes are powers of two.
        unsafe {
            Ok(Console {
                input: Reader::new(
                    (&raw mut (*it).r#in).cast(),
                    size(&raw const (*it).r#in),
                    &raw mut (*it).in_prod,
                    &raw mut (*it).in_cons,
                )?,
                output: Writer::new(
                    (&raw mut (*it).out).cast(),
                    size(&raw const (*it).out),
                    &raw mut (*it).out_prod,
                    &raw mut (*it).out_cons,
                )?,
                connection: AtomicU8::from_ptr(&raw mut (*it).connection),
            })
        }
    }

    /// The back end: it reads what the guest prints (`out`), and writes what is typed (`in`).
    ///
    /// # Errors
    /// As for [`Console::front`].
    ///
    /// # Safety
    /// As for [`Console::front`].
    pub unsafe fn back(page: NonNull<xencons_interface>) -> Result<Self, RingError> {
        let it = page.as_ptr();
        // SAFETY: the caller promises that the page is there. Both sizes are powers of two.
        unsafe {
            Ok(Console {
                input: Reader::new(
                    (&raw mut (*it).out).cast(),
                    size(&raw const (*it).out),
                    &raw mut (*it).out_prod,
                    &raw mut (*it).out_cons,
                )?,
                output: Writer::new(
                    (&raw mut (*it).r#in).cast(),
                    size(&raw const (*it).r#in),
                    &raw mut (*it).in_prod,
                    &raw mut (*it).in_cons,
                )?,
                connection: AtomicU8::from_ptr(&raw mut (*it).connection),
            })
        }
    }

    /// Whether the back end serves the console (`connection`).
    pub fn connection(&self) -> XenconsConnection {
        XenconsConnection(self.connection.load(Ordering::Acquire))
    }

    /// For the back end: says whether it serves the console.
    pub fn set_connection(&self, state: XenconsConnection) {
        self.connection.store(state.0, Ordering::Release);
    }
}

/// How many bytes a ring has.
fn size<const N: usize>(_ring: *const [core::ffi::c_char; N]) -> u32 {
    const { assert!(N.is_power_of_two() && N <= u32::MAX as usize) };
    N as u32
}

impl fmt::Debug for Console<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Console")
            .field("input", &self.input)
            .field("output", &self.output)
            .field("connection", &self.connection())
            .finish()
    }
}
