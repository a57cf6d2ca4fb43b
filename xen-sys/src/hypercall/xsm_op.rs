// SPDX-License-Identifier: MIT
//! `HYPERVISOR_xsm_op(xen_flask_op_t *)`, of [`xsm/flask_op.h`](crate::xsm::flask_op).

use super::carrier::carried;
use super::version::{check, versioned};
use super::{Error, Request, Transport, XenHypercall};
use crate::transport::Direction;
use crate::xsm::flask_op::{XEN_FLASK_INTERFACE_VERSION, xen_flask_op};

versioned!(XsmOp, "xsm_op", XEN_FLASK_INTERFACE_VERSION);

impl XsmOp {
    /// [`xsm_op`] at this version.
    ///
    /// # Errors
    /// As there.
    #[inline]
    pub fn call<T: Transport, R: Request<XsmOp>>(
        self,
        transport: &T,
        request: R,
    ) -> Result<usize, Error> {
        let mut carrier = xen_flask_op {
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
                transport.call::<{ XenHypercall::__HYPERVISOR_xsm_op.0 }, 1>([address])
            },
        )?;
        check(answer, self.version())
    }
}

/// Xen's security module: Flask's policy, labels and decisions.
///
/// States the version that the definitions are of; see [`XsmOp::with_version`] for others.
///
/// # Errors
/// ENOSYS where Xen has no such module, or speaks another version; EACCES, here as
/// [`Error::InterfaceVersion`], where the policy forbids it; EINVAL, EFAULT, ENOENT.
#[inline]
pub fn xsm_op<T: Transport, R: Request<XsmOp>>(transport: &T, request: R) -> Result<usize, Error> {
    XsmOp::CURRENT.call(transport, request)
}
