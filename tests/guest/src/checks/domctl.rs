// SPDX-License-Identifier: MIT
//! `domctl`: making a domain, and taking it away.

use xen_sys::XenError;
use xen_sys::domctl::{
    XEN_DOMCTL_INTERFACE_VERSION, XenDomctlCommand, XenDominf, xen_domctl, xen_domctl_getdomaininfo,
};
use xen_sys::errno::xen_errno;
use xen_sys::xen::{DOMID_FIRST_RESERVED, domid_t};

use super::OLD_DOMCTL;
use crate::calls;
use crate::report::Report;

fn operation(command: XenDomctlCommand, domain: domid_t) -> xen_domctl {
    let mut operation = xen_domctl::default();
    operation.cmd = command.0;
    operation.interface_version = OLD_DOMCTL;
    operation.domain = domain;
    operation
}

fn info(domain: domid_t) -> Result<xen_domctl_getdomaininfo, XenError> {
    let mut op = operation(XenDomctlCommand::XEN_DOMCTL_getdomaininfo, domain);
    calls::domctl(&mut op)?;
    // SAFETY: integers; Xen has answered with this member.
    Ok(unsafe { op.u.getdomaininfo })
}

pub(super) fn check(report: &Report) {
    let mut op = operation(XenDomctlCommand::XEN_DOMCTL_getdomaininfo, 0);
    op.interface_version = XEN_DOMCTL_INTERFACE_VERSION;
    let answer = calls::domctl(&mut op);
    report.check(
        "domctl with a newer version",
        answer == Err(XenError::from(xen_errno::XEN_EACCES)),
        format_args!("{answer:?}"),
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

/// 4.22 has put `altp2m` before `vmtrace_size`, so what follows moved up by four bytes. All of it is
/// zero, to the end of the operation, and reads the same on both.
fn create(report: &Report) -> Option<domid_t> {
    let mut op = operation(
        XenDomctlCommand::XEN_DOMCTL_createdomain,
        DOMID_FIRST_RESERVED,
    );
    op.u.createdomain.handle = UUID;
    op.u.createdomain.max_vcpus = 2;
    op.u.createdomain.max_evtchn_port = 1023;
    op.u.createdomain.max_grant_frames = 4;
    op.u.createdomain.max_maptrack_frames = 4;
    op.u.createdomain.grant_opts = 1;
    let answer = calls::domctl(&mut op);
    report.check(
        "domctl.createdomain",
        answer == Ok(0) && op.domain == 1,
        format_args!("{answer:?}, domain {}", op.domain),
    );
    answer.is_ok().then_some(op.domain)
}

fn set_up(report: &Report, domain: domid_t) {
    let mut op = operation(XenDomctlCommand::XEN_DOMCTL_max_vcpus, domain);
    op.u.max_vcpus.max = 2;
    let answer = calls::domctl(&mut op);
    let highest = info(domain).map(|info| info.max_vcpu_id);
    report.check(
        "domctl.max_vcpus",
        answer == Ok(0) && highest == Ok(1),
        format_args!("{answer:?}, the highest is {highest:?}"),
    );

    let mut op = operation(XenDomctlCommand::XEN_DOMCTL_max_mem, domain);
    op.u.max_mem.max_memkb = 8192.into();
    let answer = calls::domctl(&mut op);
    let pages = info(domain).map(|info| info.max_pages.0);
    report.check(
        "domctl.max_mem",
        answer == Ok(0) && pages == Ok(8192 / 4),
        format_args!("{answer:?}, {pages:?} pages"),
    );

    let mut op = operation(XenDomctlCommand::XEN_DOMCTL_getvcpuinfo, domain);
    op.u.getvcpuinfo.vcpu = 1;
    let answer = calls::domctl(&mut op);
    // SAFETY: integers; Xen has answered with this member.
    let (online, running) = unsafe { (op.u.getvcpuinfo.online, op.u.getvcpuinfo.running) };
    report.check(
        "domctl.getvcpuinfo",
        answer == Ok(0) && online == 0 && running == 0,
        format_args!("online {online}, running {running}"),
    );

    let handle = info(domain).map(|info| info.handle);
    let new = [7; 16];
    let mut op = operation(XenDomctlCommand::XEN_DOMCTL_setdomainhandle, domain);
    op.u.setdomainhandle.handle = new;
    let answer = calls::domctl(&mut op);
    report.check(
        "domctl.setdomainhandle",
        answer == Ok(0) && handle == Ok(UUID) && info(domain).map(|info| info.handle) == Ok(new),
        format_args!("{answer:?}"),
    );

    // The toolstack has never let it run, and pauses it twice before doing so.
    for (command, name) in [
        (
            XenDomctlCommand::XEN_DOMCTL_pausedomain,
            "domctl.pausedomain",
        ),
        (
            XenDomctlCommand::XEN_DOMCTL_unpausedomain,
            "domctl.unpausedomain",
        ),
    ] {
        let answer = calls::domctl(&mut operation(command, domain));
        let paused = info(domain).map(|info| info.flags & XenDominf::XEN_DOMINF_paused.bits() != 0);
        report.check(
            name,
            answer == Ok(0) && paused == Ok(true),
            format_args!("{answer:?}, paused: {paused:?}"),
        );
    }
}

fn destroy(report: &Report, domain: domid_t) {
    let again = XenError::from(xen_errno::XEN_EAGAIN);
    let answer = loop {
        let answer = calls::domctl(&mut operation(
            XenDomctlCommand::XEN_DOMCTL_destroydomain,
            domain,
        ));
        if answer != Err(again) {
            break answer;
        }
    };
    let gone = info(domain).map(|info| info.flags);
    report.check(
        "domctl.destroydomain",
        answer == Ok(0) && gone == Err(XenError::from(xen_errno::XEN_ESRCH)),
        format_args!("{answer:?}, then {gone:?}"),
    );
}
