// SPDX-License-Identifier: MIT
//! `HYPERVISOR_vcpu_op(cmd, vcpuid, arg)`, of [`vcpu.h`](crate::vcpu).

use super::{Error, Request, Transport, XenHypercall, direct};

/// The operations of [`vcpu_op`].
#[derive(Clone, Copy, Debug)]
pub enum VcpuOp {}

/// The domain's own virtual CPUs: starts and stops them, their timers, what Xen tells about them.
///
/// `VCPUOP_is_up` answers 1 or 0.
///
/// # Errors
/// ENOENT for a virtual CPU that is none, EINVAL, ETIME for a timer that is over already, ENOSYS.
#[inline]
pub fn vcpu_op<T: Transport, R: Request<VcpuOp>>(
    transport: &T,
    vcpu: u32,
    request: R,
) -> Result<usize, Error> {
    direct(transport, request, |address, _| {
        let arguments = [R::COMMAND as usize, vcpu as usize, address];
        // SAFETY: the request is one of this hypercall's; `direct` shares its record.
        unsafe { transport.call::<{ XenHypercall::__HYPERVISOR_vcpu_op.0 }, 3>(arguments) }
    })
}
