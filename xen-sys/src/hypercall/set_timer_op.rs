// SPDX-License-Identifier: MIT
//! `HYPERVISOR_set_timer_op(timeout)`.

use super::{Error, Transport, XenHypercall};
use crate::XenError;

/// Has the calling virtual CPU get `VIRQ_TIMER` at this time, in nanoseconds since Xen was booted.
/// Zero stops the timer.
///
/// # Errors
/// None that depends on the time: one that is over already makes the event come at once.
#[inline]
pub fn set_timer_op<T: Transport>(transport: &T, timeout: u64) -> Result<usize, Error> {
    const NUMBER: u32 = XenHypercall::__HYPERVISOR_set_timer_op.0;
    #[cfg(target_pointer_width = "64")]
    let arguments = [timeout as usize];
    #[cfg(not(target_pointer_width = "64"))]
    let arguments = [timeout as usize, (timeout >> 32) as usize];
    // SAFETY: the call takes a time and nothing else.
    Ok(XenError::check(unsafe {
        transport.call::<NUMBER, { 8 / size_of::<usize>() }>(arguments)
    })?)
}
