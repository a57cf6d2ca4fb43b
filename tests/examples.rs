// SPDX-License-Identifier: MIT
//! The examples of `xen-sys`, on a hypervisor that is played here.
#![cfg(target_os = "linux")]

#[allow(dead_code, unreachable_pub, reason = "programs")]
#[path = "../xen-sys/examples/xen-dmesg.rs"]
mod xen_dmesg;
#[allow(dead_code, unreachable_pub, reason = "programs")]
#[path = "../xen-sys/examples/xen-info.rs"]
mod xen_info;

use std::path::Path;

use xen_sys::domctl::{XenDominf, xen_domctl_getdomaininfo};
use xen_sys::errno::xen_errno;
use xen_sys::recorder::{Asked, Recorder};
use xen_sys::sysctl::{XenSysctlOp, xen_sysctl};
use xen_sys::version::XenVersionOp;
use xen_sys::xen::XenHypercall;
use xen_sys::{Error, XenError};

const REFUSED: isize = -(xen_errno::XEN_EACCES.0 as isize);
const UNKNOWN: isize = -(xen_errno::XEN_ENOSYS.0 as isize);

/// What Xen's console ring holds.
fn ring() -> Vec<u8> {
    (0..40_000u32).map(|at| b'a' + (at % 26) as u8).collect()
}

/// A Xen 4.17: it speaks version 0x15 of sysctl.
fn answer(asked: &mut Asked<'_>) -> isize {
    let argument = asked.arguments()[0];
    match XenHypercall(asked.number()) {
        XenHypercall::__HYPERVISOR_xen_version => version(asked, argument as u32),
        XenHypercall::__HYPERVISOR_sysctl => {
            let mut operation: xen_sysctl = asked.read(argument);
            if operation.interface_version != 0x15 {
                return REFUSED;
            }
            let result = sysctl(asked, &mut operation);
            asked.write(argument, &operation);
            result
        }
        _ => UNKNOWN,
    }
}

fn version(asked: &mut Asked<'_>, question: u32) -> isize {
    let to = asked.arguments()[1];
    match XenVersionOp(question) {
        XenVersionOp::XENVER_version => return 4 << 16 | 17,
        XenVersionOp::XENVER_pagesize => return 4096,
        XenVersionOp::XENVER_extraversion => asked.write_bytes(to, b".7\0"),
        XenVersionOp::XENVER_capabilities => asked.write_bytes(to, b"xen-3.0-x86_64\0"),
        XenVersionOp::XENVER_commandline => asked.write_bytes(to, b"noreboot\0"),
        XenVersionOp::XENVER_compile_info => asked.write_bytes(to, b"gcc\0"),
        _ => return UNKNOWN,
    }
    0
}

fn sysctl(asked: &mut Asked<'_>, operation: &mut xen_sysctl) -> isize {
    match XenSysctlOp(operation.cmd) {
        XenSysctlOp::XEN_SYSCTL_readconsole => {
            // SAFETY: integers and a handle, of any value.
            let read = unsafe { &mut operation.u.readconsole };
            let ring = ring();
            let from = if read.incremental != 0 {
                read.index as usize
            } else {
                0
            };
            let piece = &ring[from..ring.len().min(from + read.count as usize)];
            asked.write_bytes(read.buffer.address() as usize, piece);
            read.count = piece.len() as u32;
            read.index = (from + piece.len()) as u32;
        }
        XenSysctlOp::XEN_SYSCTL_sched_id => operation.u.sched_id.sched_id = 6,
        XenSysctlOp::XEN_SYSCTL_physinfo => {
            // SAFETY: integers, of any value.
            let host = unsafe { &mut operation.u.physinfo };
            host.nr_cpus = 4;
            host.threads_per_core = 2;
            host.cores_per_socket = 2;
            host.cpu_khz = 2_445_426;
            host.nr_nodes = 1;
            host.total_pages = 262_144.into();
            host.free_pages = 1024.into();
        }
        XenSysctlOp::XEN_SYSCTL_getdomaininfolist => {
            // SAFETY: integers and a handle, of any value.
            let list = unsafe { &mut operation.u.getdomaininfolist };
            let room = list
                .max_domains
                .min(DOMAINS.saturating_sub(list.first_domain.into()));
            for at in 0..room {
                let info = domain(list.first_domain + at as u16);
                let to = list.buffer.address() as usize + at as usize * size_of_val(&info);
                asked.write(to, &info);
            }
            list.num_domains = room;
        }
        _ => return UNKNOWN,
    }
    0
}

/// More than the program asks for at once.
const DOMAINS: u32 = 70;

fn domain(number: u16) -> xen_domctl_getdomaininfo {
    let mut info = xen_domctl_getdomaininfo::default();
    info.domain = number;
    info.flags = match number {
        0 => XenDominf::XEN_DOMINF_running.bits(),
        _ => XenDominf::XEN_DOMINF_blocked.bits(),
    };
    info.nr_online_vcpus = 2;
    info.tot_pages = 512.into();
    info.cpu_time = 12_340_000_000.into();
    info
}

#[test]
fn xen_dmesg_reads_the_whole_ring() {
    let xen = Recorder::new(answer);
    let read = xen_dmesg::read(&xen, false).expect("an answer");
    assert!(read == ring(), "{} characters", read.len());
    assert_eq!(xen.shared(), 0);
}

#[test]
fn xen_info_tells_about_the_host_and_its_domains() {
    let xen = Recorder::new(answer);
    let text = xen_info::Info::of(&xen).expect("an answer").to_string();
    for line in [
        "version:       4.17.7",
        "capabilities:  xen-3.0-x86_64",
        "options:       noreboot",
        "scheduler:     XEN_SCHEDULER_CREDIT2",
        "CPUs:          4 of 2445 MHz, threads a core: 2, cores a socket: 2",
        "memory:        1024 MiB, 4 MiB free",
        "   0  r----     2        2         12.3",
        "  69  -b---     2        2         12.3",
    ] {
        assert!(
            text.lines().any(|found| found == line),
            "no `{line}` in\n{text}"
        );
    }
    assert_eq!(
        text.lines().filter(|line| line.contains("-b---")).count(),
        DOMAINS as usize - 1
    );
}

#[test]
fn what_xen_refuses_is_an_error_in_words() {
    let denied = Recorder::new(|_: &mut Asked<'_>| -(xen_errno::XEN_EPERM.0 as isize));
    let error = xen_dmesg::read(&denied, false).expect_err("no answer");
    assert_eq!(error, Error::Xen(XenError::from(xen_errno::XEN_EPERM)));
    let other = Recorder::new(|_: &mut Asked<'_>| REFUSED);
    let error = xen_dmesg::read(&other, false).expect_err("no answer");
    assert!(error.to_string().contains("another version"), "{error}");
}

#[test]
fn without_xen_the_programs_say_what_is_missing() {
    if Path::new("/dev/xen/privcmd").exists() {
        println!("this machine has Xen: {:?}", xen_info::run());
        return;
    }
    for error in [xen_info::run().map(drop), xen_dmesg::run(false)] {
        let words = error.expect_err("no Xen").to_string();
        assert!(words.starts_with("/dev/xen/privcmd: "), "{words}");
        assert!(words.contains("no domain of Xen's"), "{words}");
    }
}
