// SPDX-License-Identifier: MIT
//! `sysctl`: the machine, as the toolstack sees it.

use core::ptr::addr_of_mut;

use xen_sys::domctl::xen_domctl_getdomaininfo;
use xen_sys::hypercall::{Sysctl, sysctl};
use xen_sys::sysctl::{
    XEN_SYSCTL_INTERFACE_VERSION, xen_sysctl_availheap, xen_sysctl_cpuinfo, xen_sysctl_cputopo,
    xen_sysctl_cputopoinfo, xen_sysctl_getcpuinfo, xen_sysctl_getdomaininfolist,
    xen_sysctl_meminfo, xen_sysctl_numainfo, xen_sysctl_physinfo, xen_sysctl_readconsole,
    xen_sysctl_sched_id,
};
use xen_sys::{Error, Request, WithBuffers};

use crate::calls::XEN;
use crate::console::println;
use crate::report::Report;

/// The version that Xen 4.17 speaks.
///
/// SAFETY: of the operations here, no number and no record has changed from there to 4.22.
const OLD: Sysctl = unsafe { Sysctl::with_version(0x15) };

fn call<R: Request<Sysctl>>(request: R) -> Result<usize, Error> {
    OLD.call(&XEN, request)
}

pub(super) fn check(report: &Report) {
    check_readconsole(report);
    check_processors(report);
    check_memory(report);

    let mut scheduler = xen_sysctl_sched_id::default();
    let answer = call(&mut scheduler);
    report.check(
        "sysctl.sched_id",
        answer == Ok(0),
        format_args!("{}", scheduler.sched_id),
    );

    let mut domains = [xen_domctl_getdomaininfo::default(); 4];
    let mut list = xen_sysctl_getdomaininfolist::default();
    let answer = call(list.with().buffer(&mut domains));
    report.check(
        "sysctl.getdomaininfolist",
        answer == Ok(0)
            && list.num_domains == 1
            && domains[0].domain == 0
            && domains[0].tot_pages.0 > 0,
        format_args!(
            "{} domain, {} pages",
            list.num_domains, domains[0].tot_pages.0
        ),
    );
}

/// The console ring holds what Xen has printed since it started; its first line says which Xen it is.
fn check_readconsole(report: &Report) {
    static mut RING: [u8; 32 * 1024] = [0; _];
    // SAFETY: there is one processor, and nobody else has this name.
    let ring = unsafe { &mut *addr_of_mut!(RING) };
    let mut read = xen_sysctl_readconsole::default();

    let answer = sysctl(&XEN, read.with().buffer(ring));
    let stated = XEN_SYSCTL_INTERFACE_VERSION;
    report.check(
        "sysctl with a newer version",
        answer == Err(Error::InterfaceVersion { stated }),
        format_args!("{answer:x?}"),
    );

    let answer = call(read.with().buffer(ring));
    let text = ring.get(..read.count as usize).unwrap_or(&[]);
    let mut lines = text.split(|&byte| byte == b'\n');
    let banner = lines.find(|line| line.windows(11).any(|part| part == b"Xen version"));
    let banner = banner
        .and_then(|line| str::from_utf8(line).ok())
        .unwrap_or("");
    report.check(
        "sysctl.readconsole",
        answer == Ok(0) && !banner.is_empty(),
        format_args!("{} characters, {banner}", read.count),
    );
}

fn check_processors(report: &Report) {
    let mut machine = xen_sysctl_physinfo::default();
    let answer = call(&mut machine);
    report.check(
        "sysctl.physinfo",
        answer == Ok(0) && machine.nr_cpus > 0 && machine.free_pages.0 < machine.total_pages.0,
        format_args!(
            "{} CPUs, {} pages, {} kHz",
            machine.nr_cpus, machine.total_pages.0, machine.cpu_khz
        ),
    );

    let mut idle = [xen_sysctl_cpuinfo::default(); 8];
    let mut processors = xen_sysctl_getcpuinfo::default();
    let answer = call(processors.with().info(&mut idle));
    report.check(
        "sysctl.getcpuinfo",
        answer == Ok(0) && processors.nr_cpus == machine.nr_cpus && idle[1].idletime.0 > 0,
        format_args!(
            "{} CPUs, the second was idle for {} ns",
            processors.nr_cpus, idle[1].idletime.0
        ),
    );

    let mut places = [xen_sysctl_cputopo::default(); 8];
    let mut topology = xen_sysctl_cputopoinfo::default();
    let answer = call(topology.with().cputopo(&mut places));
    report.check(
        "sysctl.cputopoinfo",
        answer == Ok(0) && topology.num_cpus == machine.nr_cpus,
        format_args!("{} CPUs", topology.num_cpus),
    );
    for place in places.iter().take(topology.num_cpus as usize) {
        println!(
            "guest: place socket {} core {} node {}",
            place.socket, place.core, place.node
        );
    }
}

fn check_memory(report: &Report) {
    let mut heap = xen_sysctl_availheap {
        node: -1,
        ..Default::default()
    };
    let answer = call(&mut heap);
    let free = heap.avail_bytes.0;
    report.check(
        "sysctl.availheap",
        answer == Ok(0) && free > 0 && free.is_multiple_of(4096),
        format_args!("{free} bytes"),
    );

    let mut nodes = [xen_sysctl_meminfo::default(); 4];
    let mut numa = xen_sysctl_numainfo::default();
    let answer = call(numa.with().meminfo(&mut nodes));
    report.check(
        "sysctl.numainfo",
        answer == Ok(0) && numa.num_nodes == 1 && nodes[0].memfree < nodes[0].memsize,
        format_args!("{} node, {} bytes", numa.num_nodes, nodes[0].memsize),
    );
}
