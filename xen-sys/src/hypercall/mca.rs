// SPDX-License-Identifier: MIT
//! `HYPERVISOR_mca(xen_mc_t *)`, of [`arch-x86/xen-mca.h`](crate::arch_x86::xen_mca).

use super::carrier::carried;
use super::version::{check, versioned};
use super::{Error, Request, Transport};
use crate::arch_x86::xen_mca::{__HYPERVISOR_mca, XEN_MCA_INTERFACE_VERSION, xen_mc};
use crate::transport::Direction;

versioned!(Mca, "mca", XEN_MCA_INTERFACE_VERSION);

impl Mca {
    /// [`mca`] at this version.
    ///
    /// # Errors
    /// As there.
    #[inline]
    pub fn call<T: Transport, R: Request<Mca>>(
        self,
        transport: &T,
        request: R,
    ) -> Result<usize, Error> {
        let mut carrier = xen_mc {
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
            |address| unsafe { transport.call::<{ __HYPERVISOR_mca }, 1>([address]) },
        )?;
        check(answer, self.version())
    }
}

/// Errors of the machine itself (machine checks), on x86. For the hardware domain's kernel.
///
/// States the version that the definitions are of; see [`Mca::with_version`] for others.
///
/// # Errors
/// [`Error::InterfaceVersion`] where Xen speaks another version; EPERM for any other domain, EINVAL,
/// EFAULT.
#[inline]
pub fn mca<T: Transport, R: Request<Mca>>(transport: &T, request: R) -> Result<usize, Error> {
    Mca::CURRENT.call(transport, request)
}
