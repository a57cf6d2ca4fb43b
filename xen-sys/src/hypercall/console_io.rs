// SPDX-License-Identifier: MIT
//! `HYPERVISOR_console_io(cmd, count, buffer)`: Xen's own console.

use super::{Error, Transport, XenHypercall};
use crate::XenError;
use crate::transport::{Memory, Shared};
use crate::xen::{CONSOLEIO_read, CONSOLEIO_write};

/// Writes text to Xen's console, and returns zero.
///
/// For the hardware domain; others are heard where Xen was built to be verbose.
///
/// # Errors
/// EPERM without the privilege, E2BIG for more than fits an `int`.
#[inline]
pub fn console_write<T: Transport>(transport: &T, text: &[u8]) -> Result<usize, Error> {
    console_io(transport, CONSOLEIO_write, text.len(), Memory::input(text))
}

/// Reads what was typed on Xen's console, and returns how many characters that was.
///
/// For the domain that has the console.
///
/// # Errors
/// EPERM without the privilege.
#[inline]
pub fn console_read<T: Transport>(transport: &T, text: &mut [u8]) -> Result<usize, Error> {
    let room = text.len();
    console_io(transport, CONSOLEIO_read, room, Memory::output(text))
}

#[inline(always)]
fn console_io<T: Transport>(
    transport: &T,
    command: u32,
    count: usize,
    memory: Memory<'_>,
) -> Result<usize, Error> {
    let shared = transport.share(memory)?;
    let arguments = [command as usize, count, shared.address()];
    // SAFETY: the buffer is shared, in the command's direction, and has `count` bytes.
    let answer =
        unsafe { transport.call::<{ XenHypercall::__HYPERVISOR_console_io.0 }, 3>(arguments) };
    drop(shared);
    Ok(XenError::check(answer)?)
}
