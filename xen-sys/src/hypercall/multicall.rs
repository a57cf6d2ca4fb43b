// SPDX-License-Identifier: MIT
//! `HYPERVISOR_multicall(calls, count)`.

use super::{Error, Transport, XenHypercall};
use crate::XenError;
use crate::transport::{Memory, Shared};
use crate::xen::multicall_entry;

/// Makes several hypercalls at once, one after another. Each entry's `result` is what it answers.
///
/// # Safety
/// Each entry is a hypercall that is sound to make, and what its arguments point to stays where it is
/// meanwhile. They are Xen's addresses: those of memory that [`transport`](crate::transport) shares.
///
/// # Errors
/// EFAULT. That a call of them has failed says its `result` alone.
#[inline]
pub unsafe fn multicall<T: Transport>(
    transport: &T,
    calls: &mut [multicall_entry],
) -> Result<usize, Error> {
    let count = calls.len();
    let shared = transport.share(Memory::both(calls))?;
    let arguments = [shared.address(), count];
    // SAFETY: the entries are shared, so many; that they are sound is the caller's promise.
    let answer =
        unsafe { transport.call::<{ XenHypercall::__HYPERVISOR_multicall.0 }, 2>(arguments) };
    drop(shared);
    Ok(XenError::check(answer)?)
}
