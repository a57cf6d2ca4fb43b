// SPDX-License-Identifier: MIT
//! `domctl`: making a domain, and taking it away.

use xen_sys::domctl::{
    XEN_DOMCTL_INTERFACE_VERSION, XenDominf, xen_domctl_createdomain, xen_domctl_getdomaininfo,
    xen_domctl_getvcpuinfo, xen_domctl_max_mem, xen_domctl_max_vcpus, xen_domctl_setdomainhandle,
};
use xen_sys::errno::xen_errno;
use xen_sys::hypercall::{Domctl, domctl};
use xen_sys::operation::{
    XEN_DOMCTL_destroydomain, XEN_DOMCTL_pausedomain, XEN_DOMCTL_unpausedomain,
};
use xen_sys::xen::{DOMID_FIRST_RESERVED, domid_t};
use xen_sys::{Error, Request, XenError};

use crate::calls::XEN;
use crate::report::Report;

/// The version that Xen 4.17 speaks.
///
/// SAFETY: of the operations here, no number and no record has changed from there to 4.22, but for
/// the one of [`create`].
const OLD: Domctl = unsafe { Domctl::with_version(0x15) };

const NO_SUCH_DOMAIN: Error = Error::Xen(XenError(xen_errno::XEN_ESRCH));

fn call<R: Request<Domctl>>(domain: domid_t, request: R) -> Result<usize, Error> {
    OLD.call(&XEN, domain, request)
}

fn info(domain: domid_t) -> Result<xen_domctl_getdomaininfo, Error> {
    let mut info = xen_domctl_getdomaininfo::default();
    call(domain, &mut info)?;
    Ok(info)
}

pub(super) fn check(report: &Report) {
    let answer = domctl(&XEN, 0, &mut xen_domctl_getdomaininfo::default());
    let stated = XEN_DOMCTL_INTERFACE_VERSION;
    report.check(
        "domctl with a newer version",
        answer == Err(Error::InterfaceVersion { stated }),
        format_args!("{answer:x?}"),
    );

    let this = info(0).unwrap_or_default();
    report.check(
        "domctl.getdomaininfo",
        this.nr_online_vcpus == 1 && this.flags & XenDominf::XEN_DOMINF_running.bits() != 0,
        format_args!(
            "{} virtual CPU, {} pages",
            this.nr_online_vcpus, this.tot_pages.0
        ),
    );

    match create(report) {
        Some(domain) => {
            set_up(report, domain);
            pause(report, domain);
            destroy(report, domain);
        }
        None => report.check(
            "domctl after createdomain",
            false,
            format_args!("no domain"),
        ),
    }
}

/// The handle of the domain that is made here.
const UUID: [u8; 16] = *b"a domain of ours";

/// 4.20 has put `altp2m` before `vmtrace_size`, so what follows moved up by four bytes. All of it is
/// zero, to the end of the operation, and reads the same on both.
fn create(report: &Report) -> Option<domid_t> {
    let mut config = xen_domctl_createdomain {
        handle: UUID,
        max_vcpus: 2,
        max_evtchn_port: 1023,
        max_grant_frames: 4,
        max_maptrack_frames: 4,
        grant_opts: 1,
        ..Default::default()
    };
    let domain = OLD.create_domain(&XEN, DOMID_FIRST_RESERVED, &mut config);
    report.check(
        "domctl.createdomain",
        domain == Ok(1),
        format_args!("{domain:?}"),
    );
    domain.ok()
}

fn set_up(report: &Report, domain: domid_t) {
    let answer = call(domain, &mut xen_domctl_max_vcpus { max: 2 });
    let highest = info(domain).map(|info| info.max_vcpu_id);
    report.check(
        "domctl.max_vcpus",
        answer == Ok(0) && highest == Ok(1),
        format_args!("{answer:?}, the highest is {highest:?}"),
    );

    let max_memkb = 8192.into();
    let answer = call(domain, &mut xen_domctl_max_mem { max_memkb });
    let pages = info(domain).map(|info| info.max_pages.0);
    report.check(
        "domctl.max_mem",
        answer == Ok(0) && pages == Ok(8192 / 4),
        format_args!("{answer:?}, {pages:?} pages"),
    );

    let mut processor = xen_domctl_getvcpuinfo {
        vcpu: 1,
        ..Default::default()
    };
    let answer = call(domain, &mut processor);
    report.check(
        "domctl.getvcpuinfo",
        answer == Ok(0) && processor.online == 0 && processor.running == 0,
        format_args!("online {}, running {}", processor.online, processor.running),
    );

    let before = info(domain).map(|info| info.handle);
    let handle = [7; 16];
    let answer = call(domain, &mut xen_domctl_setdomainhandle { handle });
    let after = info(domain).map(|info| info.handle);
    report.check(
        "domctl.setdomainhandle",
        answer == Ok(0) && before == Ok(UUID) && after == Ok(handle),
        format_args!("{answer:?}"),
    );
}

/// The domain was made paused, and is let run once more often here than it is paused, so it ends up
/// as it was.
fn pause(report: &Report, domain: domid_t) {
    let paused = || info(domain).map(|info| info.flags & XenDominf::XEN_DOMINF_paused.bits() != 0);

    let answer = call(domain, XEN_DOMCTL_pausedomain);
    let after = paused();
    report.check(
        "domctl.pausedomain",
        answer == Ok(0) && after == Ok(true),
        format_args!("{answer:?}, paused: {after:?}"),
    );

    let answer = call(domain, XEN_DOMCTL_unpausedomain);
    let after = paused();
    report.check(
        "domctl.unpausedomain",
        answer == Ok(0) && after == Ok(true),
        format_args!("{answer:?}, paused: {after:?}"),
    );
}

fn destroy(report: &Report, domain: domid_t) {
    let again = Error::Xen(XenError(xen_errno::XEN_EAGAIN));
    let answer = loop {
        let answer = call(domain, XEN_DOMCTL_destroydomain);
        if answer != Err(again) {
            break answer;
        }
    };
    let gone = info(domain).map(|info| info.flags);
    report.check(
        "domctl.destroydomain",
        answer == Ok(0) && gone == Err(NO_SUCH_DOMAIN),
        format_args!("{answer:?}, then {gone:?}"),
    );
}
