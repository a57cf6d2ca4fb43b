// SPDX-License-Identifier: MIT
//! `sysctl`: the machine, as the toolstack sees it.

use core::ptr::addr_of_mut;

use xen_sys::XenError;
use xen_sys::domctl::xen_domctl_getdomaininfo;
use xen_sys::errno::xen_errno;
use xen_sys::sysctl::{
    XEN_SYSCTL_INTERFACE_VERSION, XenSysctlOp, xen_sysctl, xen_sysctl_cpuinfo, xen_sysctl_cputopo,
    xen_sysctl_meminfo,
};

use super::OLD_SYSCTL;
use crate::calls::{self, point};
use crate::console::println;
use crate::report::Report;

fn operation(command: XenSysctlOp) -> xen_sysctl {
    xen_sysctl {
        cmd: command.0,
        interface_version: OLD_SYSCTL,
        ..Default::default()
    }
}

pub(super) fn check(report: &Report) {
    check_readconsole(report);
    check_processors(report);
    check_memory(report);

    let mut op = operation(XenSysctlOp::XEN_SYSCTL_sched_id);
    let answer = calls::sysctl(&mut op);
    // SAFETY: integers; Xen has answered with this member.
    let id = unsafe { op.u.sched_id.sched_id };
    report.check("sysctl.sched_id", answer == Ok(0), format_args!("{id}"));

    let mut domains = [xen_domctl_getdomaininfo::default(); 4];
    let mut op = operation(XenSysctlOp::XEN_SYSCTL_getdomaininfolist);
    op.u.getdomaininfolist.max_domains = domains.len() as u32;
    // SAFETY: integers, zero so far.
    point(unsafe { &mut op.u.getdomaininfolist.buffer }, &mut domains);
    let answer = calls::sysctl(&mut op);
    // SAFETY: integers; Xen has answered with this member.
    let found = unsafe { op.u.getdomaininfolist.num_domains };
    report.check(
        "sysctl.getdomaininfolist",
        answer == Ok(0) && found == 1 && domains[0].domain == 0 && domains[0].tot_pages.0 > 0,
        format_args!("{found} domain, {} pages", domains[0].tot_pages.0),
    );
}

/// The console ring holds what Xen has printed since it started; its first line says which Xen it is.
fn check_readconsole(report: &Report) {
    static mut RING: [u8; 32 * 1024] = [0; _];
    // SAFETY: there is one processor, and nobody else has this name.
    let ring = unsafe { &mut *addr_of_mut!(RING) };
    let mut op = operation(XenSysctlOp::XEN_SYSCTL_readconsole);
    op.u.readconsole.count = ring.len() as u32;
    // SAFETY: integers, zero so far.
    point(unsafe { &mut op.u.readconsole.buffer }, ring);

    op.interface_version = XEN_SYSCTL_INTERFACE_VERSION;
    let answer = calls::sysctl(&mut op);
    report.check(
        "sysctl with a newer version",
        answer == Err(XenError::from(xen_errno::XEN_EACCES)),
        format_args!("{answer:?}"),
    );

    op.interface_version = OLD_SYSCTL;
    let answer = calls::sysctl(&mut op);
    // SAFETY: integers; Xen has answered with this member.
    let count = unsafe { op.u.readconsole.count } as usize;
    let text = ring.get(..count).unwrap_or(&[]);
    let mut lines = text.split(|&byte| byte == b'\n');
    let banner = lines.find(|line| line.windows(11).any(|part| part == b"Xen version"));
    let banner = banner
        .and_then(|line| str::from_utf8(line).ok())
        .unwrap_or("");
    report.check(
        "sysctl.readconsole",
        answer == Ok(0) && !banner.is_empty(),
        format_args!("{count} characters, {banner}"),
    );
}

fn check_processors(report: &Report) {
    let mut op = operation(XenSysctlOp::XEN_SYSCTL_physinfo);
    let answer = calls::sysctl(&mut op);
    // SAFETY: integers; Xen has answered with this member.
    let machine = unsafe { op.u.physinfo };
    report.check(
        "sysctl.physinfo",
        answer == Ok(0) && machine.nr_cpus > 0 && machine.free_pages.0 < machine.total_pages.0,
        format_args!(
            "{} CPUs, {} pages, {} kHz",
            machine.nr_cpus, machine.total_pages.0, machine.cpu_khz
        ),
    );

    let mut idle = [xen_sysctl_cpuinfo::default(); 8];
    let mut op = operation(XenSysctlOp::XEN_SYSCTL_getcpuinfo);
    op.u.getcpuinfo.max_cpus = idle.len() as u32;
    // SAFETY: integers, zero so far.
    point(unsafe { &mut op.u.getcpuinfo.info }, &mut idle);
    let answer = calls::sysctl(&mut op);
    // SAFETY: integers; Xen has answered with this member.
    let count = unsafe { op.u.getcpuinfo.nr_cpus };
    report.check(
        "sysctl.getcpuinfo",
        answer == Ok(0) && count == machine.nr_cpus && idle[1].idletime.0 > 0,
        format_args!(
            "{count} CPUs, the second was idle for {} ns",
            idle[1].idletime.0
        ),
    );

    let mut places = [xen_sysctl_cputopo::default(); 8];
    let mut op = operation(XenSysctlOp::XEN_SYSCTL_cputopoinfo);
    op.u.cputopoinfo.num_cpus = places.len() as u32;
    // SAFETY: integers, zero so far.
    point(unsafe { &mut op.u.cputopoinfo.cputopo }, &mut places);
    let answer = calls::sysctl(&mut op);
    // SAFETY: integers; Xen has answered with this member.
    let count = unsafe { op.u.cputopoinfo.num_cpus };
    report.check(
        "sysctl.cputopoinfo",
        answer == Ok(0) && count == machine.nr_cpus,
        format_args!("{count} CPUs"),
    );
    for place in places.iter().take(count as usize) {
        println!(
            "guest: place socket {} core {} node {}",
            place.socket, place.core, place.node
        );
    }
}

fn check_memory(report: &Report) {
    let mut op = operation(XenSysctlOp::XEN_SYSCTL_availheap);
    op.u.availheap.node = -1;
    let answer = calls::sysctl(&mut op);
    // SAFETY: integers; Xen has answered with this member.
    let free = unsafe { op.u.availheap.avail_bytes.0 };
    report.check(
        "sysctl.availheap",
        answer == Ok(0) && free > 0 && free % 4096 == 0,
        format_args!("{free} bytes"),
    );

    let mut nodes = [xen_sysctl_meminfo::default(); 4];
    let mut op = operation(XenSysctlOp::XEN_SYSCTL_numainfo);
    op.u.numainfo.num_nodes = nodes.len() as u32;
    // SAFETY: integers, zero so far.
    point(unsafe { &mut op.u.numainfo.meminfo }, &mut nodes);
    let answer = calls::sysctl(&mut op);
    // SAFETY: integers; Xen has answered with this member.
    let count = unsafe { op.u.numainfo.num_nodes };
    report.check(
        "sysctl.numainfo",
        answer == Ok(0) && count == 1 && nodes[0].memfree < nodes[0].memsize,
        format_args!("{count} node, {} bytes", nodes[0].memsize),
    );
}
