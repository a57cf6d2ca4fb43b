// SPDX-License-Identifier: MIT
//! Buffers: their addresses and lengths are set from what is there, or the call is not made.

use xen_sys::hypercall::{memory_op, sysctl};
use xen_sys::memory::xen_memory_reservation;
use xen_sys::operation::XENMEM_claim_pages;
use xen_sys::recorder::Recorder;
use xen_sys::sysctl::{
    XenSysctlPmOp, xen_sysctl, xen_sysctl_cputopoinfo, xen_sysctl_numainfo,
    xen_sysctl_page_offline_op, xen_sysctl_pcitopoinfo, xen_sysctl_pm_op, xen_sysctl_readconsole,
};
use xen_sys::{Error, GuestHandle64, WithBuffers};

/// The record's place in a carrier.
const UNION: usize = core::mem::offset_of!(xen_sysctl, u);

#[test]
fn address_and_length_come_from_the_slice() {
    let xen = Recorder::new(|call| {
        let address = call.arguments()[0] + UNION;
        let mut record: xen_sysctl_readconsole = call.read(address);
        assert_eq!(record.count, 32);
        call.write_bytes(record.buffer.address() as usize, b"(XEN) hello");
        record.count = 11;
        call.write(address, &record);
        0
    });
    let mut text = [0; 32];
    let mut record = xen_sysctl_readconsole::default();
    // Neither is trusted.
    record.count = u32::MAX;
    record.buffer = GuestHandle64::at(0x1234);
    assert_eq!(sysctl(&xen, record.with().buffer(&mut text)), Ok(0));
    assert_eq!(&text[..record.count as usize], b"(XEN) hello");
    assert_eq!(xen.shared(), 0);
}

#[test]
fn what_is_not_bound_is_null_and_of_no_length() {
    let xen = Recorder::new(|call| {
        let record: xen_sysctl_readconsole = call.read(call.arguments()[0] + UNION);
        assert!(record.buffer.is_null());
        assert_eq!(record.count, 0);
        0
    });
    let mut record = xen_sysctl_readconsole::default();
    record.count = 64;
    record.buffer = GuestHandle64::at(0x1234);
    assert_eq!(sysctl(&xen, record.with()), Ok(0));
}

#[test]
fn where_xen_looks_for_null_the_length_is_left_alone() {
    let xen = Recorder::new(|call| {
        let record: xen_sysctl_cputopoinfo = call.read(call.arguments()[0] + UNION);
        assert!(record.cputopo.is_null());
        assert_eq!(record.num_cpus, 64);
        0
    });
    let mut record = xen_sysctl_cputopoinfo {
        num_cpus: 64,
        ..Default::default()
    };
    assert_eq!(sysctl(&xen, record.with()), Ok(0));

    let xen = Recorder::new(|call| {
        let record: xen_memory_reservation = call.read(call.arguments()[1]);
        assert_eq!(record.nr_extents, 100);
        0
    });
    let mut record = xen_memory_reservation {
        nr_extents: 100,
        ..Default::default()
    };
    assert_eq!(memory_op(&xen, XENMEM_claim_pages(record.with())), Ok(0));
}

#[test]
fn buffers_with_one_length_are_equally_long_and_all_there() {
    let xen = Recorder::new(|_| 0);
    let mut record = xen_sysctl_pcitopoinfo::default();
    let devices = [Default::default(); 3];
    let mut nodes = [0; 2];
    let request = record.with().devs(&devices).nodes(&mut nodes);
    assert_eq!(sysctl(&xen, request), Err(Error::Buffer("nodes")));
    let request = record.with().devs(&devices);
    assert_eq!(sysctl(&xen, request), Err(Error::Buffer("nodes")));
    assert_eq!(xen.calls(), []);
    assert_eq!(
        sysctl(&xen, record.with().devs(&devices[..2]).nodes(&mut nodes)),
        Ok(0)
    );
    assert_eq!(record.num_devs, 2);
}

#[test]
fn computed_lengths_are_held_against_the_buffer() {
    let xen = Recorder::new(|_| 0);
    let mut record = xen_sysctl_page_offline_op::default();
    (record.start, record.end) = (10, 12);
    let mut status = [0; 3];
    assert_eq!(
        sysctl(&xen, record.with().status(&mut status[..2])),
        Err(Error::Buffer("status"))
    );
    assert_eq!(sysctl(&xen, record.with().status(&mut status)), Ok(0));
    (record.start, record.end) = (12, 10);
    assert_eq!(
        sysctl(&xen, record.with().status(&mut status)),
        Err(Error::Buffer("status"))
    );
    let mut record = xen_sysctl_numainfo::default();
    let (mut memory, mut distance) = ([Default::default(); 3], [0; 8]);
    let request = record.with().meminfo(&mut memory).distance(&mut distance);
    assert_eq!(sysctl(&xen, request), Err(Error::Buffer("distance")));
}

#[test]
fn the_tag_says_which_buffers_a_union_has() {
    let xen = Recorder::new(|call| {
        let record: xen_sysctl_pm_op = call.read(call.arguments()[0] + UNION);
        // SAFETY: any bytes are a value of the union's members.
        let first = unsafe { record.u.get_para.affected_cpus };
        if record.cmd == XenSysctlPmOp::GET_CPUFREQ_PARA.0 {
            call.write(first.address() as usize, &[7u32, 8]);
        }
        0
    });
    let mut record = xen_sysctl_pm_op::default();
    let mut cpus = [0; 2];
    record.cmd = XenSysctlPmOp::XEN_SYSCTL_pm_op_enable_turbo.0;
    let request = record.with().u__get_para__affected_cpus(&mut cpus);
    assert_eq!(
        sysctl(&xen, request),
        Err(Error::Buffer("u__get_para__affected_cpus"))
    );
    assert_eq!(sysctl(&xen, record.with()), Ok(0));
    record.cmd = XenSysctlPmOp::GET_CPUFREQ_PARA.0;
    // An address that somebody has put there is not passed on.
    record.u.get_para.scaling_available_frequencies = GuestHandle64::at(0x5678);
    let request = record.with().u__get_para__affected_cpus(&mut cpus);
    assert_eq!(sysctl(&xen, request), Ok(0));
    assert_eq!(cpus, [7, 8]);
    // SAFETY: as above.
    unsafe {
        assert_eq!(record.u.get_para.cpu_num, 2);
        assert_eq!(record.u.get_para.freq_num, 0);
        assert!(record.u.get_para.scaling_available_frequencies.is_null());
    }
}
