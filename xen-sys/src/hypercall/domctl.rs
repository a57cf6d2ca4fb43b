// SPDX-License-Identifier: MIT
//! `HYPERVISOR_domctl(xen_domctl_t *)`, of [`domctl.h`](crate::domctl).

use super::carrier::carried;
use super::version::{check, versioned};
use super::{Error, Request, Transport, XenHypercall};
use crate::domctl::{XEN_DOMCTL_INTERFACE_VERSION, xen_domctl, xen_domctl_createdomain};
use crate::transport::Direction;
use crate::xen::domid_t;

versioned!(Domctl, "domctl", XEN_DOMCTL_INTERFACE_VERSION);

impl Domctl {
    /// [`domctl`] at this version.
    ///
    /// # Errors
    /// As there.
    #[inline]
    pub fn call<T: Transport, R: Request<Domctl>>(
        self,
        transport: &T,
        domain: domid_t,
        request: R,
    ) -> Result<usize, Error> {
        self.call_on(transport, &mut { domain }, request)
    }

    /// [`create_domain`] at this version.
    ///
    /// # Errors
    /// As there.
    #[inline]
    pub fn create_domain<T: Transport>(
        self,
        transport: &T,
        domain: domid_t,
        config: &mut xen_domctl_createdomain,
    ) -> Result<domid_t, Error> {
        let mut domain = domain;
        self.call_on(transport, &mut domain, config)?;
        Ok(domain)
    }

    #[inline(always)]
    fn call_on<T: Transport, R: Request<Domctl>>(
        self,
        transport: &T,
        domain: &mut domid_t,
        request: R,
    ) -> Result<usize, Error> {
        let mut carrier = xen_domctl::default();
        carrier.cmd = R::COMMAND;
        carrier.interface_version = self.version();
        carrier.domain = *domain;
        let answer = carried(
            transport,
            &mut carrier,
            Direction::Both,
            |carrier| &mut carrier.u,
            request,
            // SAFETY: the request is one of this hypercall's; `carried` shares it.
            |address| unsafe {
                transport.call::<{ XenHypercall::__HYPERVISOR_domctl.0 }, 1>([address])
            },
        )?;
        *domain = carrier.domain;
        check(answer, self.version())
    }
}

/// What the toolstack asks about one domain.
///
/// Only for a privileged domain, or one that may control this domain. States the version that the
/// definitions are of; see [`Domctl::with_version`] for others.
///
/// # Errors
/// [`Error::InterfaceVersion`] where Xen speaks another version; ESRCH for a domain that is none,
/// EPERM without the privilege, ENOSYS for an operation that this Xen was built without, EINVAL,
/// EFAULT, ENOMEM.
#[inline]
pub fn domctl<T: Transport, R: Request<Domctl>>(
    transport: &T,
    domain: domid_t,
    request: R,
) -> Result<usize, Error> {
    Domctl::CURRENT.call(transport, domain, request)
}

/// Makes a domain without memory and paused, and returns its number: `domain`, or the next free one
/// where that is zero or above the reserved ones.
///
/// # Errors
/// EEXIST where there is such a domain, EINVAL for a configuration that Xen cannot make, ENOMEM, and
/// those of [`domctl`].
#[inline]
pub fn create_domain<T: Transport>(
    transport: &T,
    domain: domid_t,
    config: &mut xen_domctl_createdomain,
) -> Result<domid_t, Error> {
    Domctl::CURRENT.create_domain(transport, domain, config)
}
