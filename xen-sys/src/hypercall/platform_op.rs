// SPDX-License-Identifier: MIT
//! `HYPERVISOR_platform_op(xen_platform_op_t *)`, of [`platform.h`](crate::platform).

use super::carrier::carried;
use super::version::{check, versioned};
use super::{Error, Request, Transport, XenHypercall};
use crate::platform::{XENPF_INTERFACE_VERSION, xen_platform_op};
use crate::transport::Direction;

versioned!(PlatformOp, "platform_op", XENPF_INTERFACE_VERSION);

impl PlatformOp {
    /// [`platform_op`] at this version.
    ///
    /// # Errors
    /// As there.
    #[inline]
    pub fn call<T: Transport, R: Request<PlatformOp>>(
        self,
        transport: &T,
        request: R,
    ) -> Result<usize, Error> {
        let mut carrier = xen_platform_op {
            cmd: R::COMMAND,
            interface_version: self.version(),
            ..Default::default()
        };
        let answer = carried(
            transport,
            &mut carrier,
            Direction::Input,
            |carrier| &mut carrier.u,
            request,
            // SAFETY: the request is one of this hypercall's; `carried` shares it.
            |address| unsafe {
                transport.call::<{ XenHypercall::__HYPERVISOR_platform_op.0 }, 1>([address])
            },
        )?;
        check(answer, self.version())
    }
}

/// What the hardware domain's kernel asks of the machine: time, power, firmware, CPUs. On x86 and Arm.
///
/// States the version that the definitions are of; see [`PlatformOp::with_version`] for others.
///
/// # Errors
/// [`Error::InterfaceVersion`] where Xen speaks another version; EPERM for any other domain, ENOSYS,
/// EINVAL, EFAULT.
#[inline]
pub fn platform_op<T: Transport, R: Request<PlatformOp>>(
    transport: &T,
    request: R,
) -> Result<usize, Error> {
    PlatformOp::CURRENT.call(transport, request)
}
