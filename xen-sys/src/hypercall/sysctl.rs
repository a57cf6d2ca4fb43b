// SPDX-License-Identifier: MIT
//! `HYPERVISOR_sysctl(xen_sysctl_t *)`, of [`sysctl.h`](crate::sysctl).

use super::carrier::carried;
use super::version::{check, versioned};
use super::{Error, Request, Transport, XenHypercall};
use crate::sysctl::{XEN_SYSCTL_INTERFACE_VERSION, xen_sysctl};
use crate::transport::Direction;

versioned!(Sysctl, "sysctl", XEN_SYSCTL_INTERFACE_VERSION);

impl Sysctl {
    /// [`sysctl`] at this version.
    ///
    /// # Errors
    /// As there.
    #[inline]
    pub fn call<T: Transport, R: Request<Sysctl>>(
        self,
        transport: &T,
        request: R,
    ) -> Result<usize, Error> {
        let mut carrier = xen_sysctl {
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
                transport.call::<{ XenHypercall::__HYPERVISOR_sysctl.0 }, 1>([address])
            },
        )?;
        check(answer, self.version())
    }
}

/// What the toolstack asks of the machine as a whole.
///
/// Only for a privileged domain. States the version that the definitions are of; see
/// [`Sysctl::with_version`] for others.
///
/// # Errors
/// [`Error::InterfaceVersion`] where Xen speaks another version; EPERM without the privilege, ENOSYS
/// for an operation that this Xen was built without, EINVAL, EFAULT, ENOMEM.
#[inline]
pub fn sysctl<T: Transport, R: Request<Sysctl>>(transport: &T, request: R) -> Result<usize, Error> {
    Sysctl::CURRENT.call(transport, request)
}
