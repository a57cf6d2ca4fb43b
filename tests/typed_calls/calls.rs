// SPDX-License-Identifier: MIT
//! What Xen is passed, and what comes back of its answers.

use xen_sys::errno::xen_errno;
use xen_sys::event_channel::{EvtchnOp, evtchn_alloc_unbound, evtchn_send};
use xen_sys::grant_table::gnttab_copy;
use xen_sys::hvm::dm_op::{xen_dm_op, xen_dm_op_buf, xen_dm_op_nr_vcpus};
use xen_sys::hypercall::{
    Domctl, Sysctl, Varbuf, console_write, create_domain, dm_op, domctl, event_channel_op,
    grant_table_op, sched_op, set_timer_op, sysctl, vcpu_op, xen_version,
};
use xen_sys::operation::{
    GNTTABOP_copy, SCHEDOP_yield, VCPUOP_is_up, XEN_DOMCTL_pausedomain, XENVER_build_id,
    XENVER_extraversion, XENVER_version,
};
use xen_sys::recorder::{Asked, Recorder};
use xen_sys::sysctl::{XEN_SYSCTL_INTERFACE_VERSION, XenSysctlOp, xen_sysctl, xen_sysctl_sched_id};
use xen_sys::xen::XenHypercall;
use xen_sys::{Error, XenError};

fn failing(error: xen_errno) -> Recorder<impl FnMut(&mut Asked<'_>) -> isize> {
    Recorder::new(move |_| -(error.0 as isize))
}

#[test]
fn a_record_is_passed_and_comes_back() {
    let xen = Recorder::new(|call| {
        let address = call.arguments()[1];
        let mut record: evtchn_alloc_unbound = call.read(address);
        assert_eq!((record.dom, record.remote_dom), (3, 4));
        record.port = 9;
        call.write(address, &record);
        0
    });
    let mut record = evtchn_alloc_unbound {
        dom: 3,
        remote_dom: 4,
        ..Default::default()
    };
    assert_eq!(event_channel_op(&xen, &mut record), Ok(0));
    assert_eq!(record.port, 9);
    let calls = xen.calls();
    assert_eq!(
        calls[0].number,
        XenHypercall::__HYPERVISOR_event_channel_op.0
    );
    assert_eq!(
        calls[0].arguments[0],
        EvtchnOp::EVTCHNOP_alloc_unbound.0 as usize
    );
    assert_eq!(xen.shared(), 0, "nothing stays shared");
}

#[test]
fn what_is_input_cannot_be_written() {
    let xen = Recorder::new(|call| {
        let address = call.arguments()[1];
        call.write(address, &evtchn_send { port: 2 });
        0
    });
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        event_channel_op(&xen, &mut evtchn_send { port: 1 })
    }));
    assert!(outcome.is_err());
}

#[test]
fn carriers_state_command_version_and_domain() {
    let xen = Recorder::new(|call| {
        let address = call.arguments()[0];
        let mut carrier: xen_sysctl = call.read(address);
        assert_eq!(carrier.cmd, XenSysctlOp::XEN_SYSCTL_sched_id.0);
        assert_eq!(carrier.interface_version, XEN_SYSCTL_INTERFACE_VERSION);
        carrier.u.sched_id.sched_id = 5;
        call.write(address, &carrier);
        0
    });
    let mut record = xen_sysctl_sched_id::default();
    assert_eq!(sysctl(&xen, &mut record), Ok(0));
    assert_eq!(record.sched_id, 5);

    let xen = Recorder::new(|call| {
        let carrier: xen_sys::domctl::xen_domctl = call.read(call.arguments()[0]);
        assert_eq!((carrier.cmd, carrier.domain), (3, 17));
        0
    });
    assert_eq!(domctl(&xen, 17, XEN_DOMCTL_pausedomain), Ok(0));
}

#[test]
fn a_new_domain_is_the_one_that_xen_names() {
    let xen = Recorder::new(|call| {
        let address = call.arguments()[0];
        let mut carrier: xen_sys::domctl::xen_domctl = call.read(address);
        carrier.domain = 12;
        call.write(address, &carrier);
        0
    });
    let mut config = xen_sys::domctl::xen_domctl_createdomain::default();
    assert_eq!(create_domain(&xen, 0, &mut config), Ok(12));
}

#[test]
fn versions_can_be_stated_and_are_told_apart() {
    let xen = Recorder::new(|call| {
        let carrier: xen_sysctl = call.read(call.arguments()[0]);
        if carrier.interface_version == 0x15 {
            0
        } else {
            -13
        }
    });
    let mut record = xen_sysctl_sched_id::default();
    let stated = XEN_SYSCTL_INTERFACE_VERSION;
    assert_eq!(
        sysctl(&xen, &mut record),
        Err(Error::InterfaceVersion { stated })
    );
    // SAFETY: `xen_sysctl_sched_id` has always been one number.
    let older = unsafe { Sysctl::with_version(0x15) };
    assert_eq!(older.call(&xen, &mut record), Ok(0));
    assert_eq!(older.version(), 0x15);
    assert_ne!(Domctl::CURRENT.version(), 0);
}

#[test]
fn errors_have_names_and_unknown_numbers_survive() {
    let refused = sched_op(&failing(xen_errno::XEN_EPERM), SCHEDOP_yield);
    assert_eq!(refused, Err(Error::Xen(XenError(xen_errno::XEN_EPERM))));
    assert_eq!(refused.unwrap_err().to_string(), "Xen error 1 (XEN_EPERM)");
    let unknown = sched_op(&failing(xen_errno(4095)), SCHEDOP_yield).unwrap_err();
    assert_eq!(unknown.xen().map(XenError::number), Some(4095));
    assert_eq!(unknown.to_string(), "Xen error 4095 (4095)");
    assert!(std::error::Error::source(&unknown).is_some());
}

#[test]
fn operations_without_an_argument_pass_no_address() {
    let xen = Recorder::new(|_| 0x0004_0011);
    assert_eq!(xen_version(&xen, XENVER_version), Ok(0x0004_0011));
    assert_eq!(vcpu_op(&xen, 3, VCPUOP_is_up), Ok(0x0004_0011));
    let calls = xen.calls();
    assert_eq!(calls[0].arguments, [0, 0]);
    assert_eq!(calls[1].arguments, [3, 3, 0]);
}

#[test]
fn answers_of_fixed_and_of_any_length() {
    let xen = Recorder::new(|call| {
        let [command, address] = call.arguments() else {
            panic!("two arguments")
        };
        let (command, address) = (*command, *address);
        if command == 1 {
            call.write_bytes(address, b".1-rc2\0");
            return 0;
        }
        let room: u32 = call.read(address);
        assert_eq!(room, 8);
        call.write_bytes(address + 4, &[1, 2, 3]);
        3
    });
    let mut extra = [0; 16];
    assert_eq!(xen_version(&xen, XENVER_extraversion(&mut extra)), Ok(0));
    assert_eq!(extra[1] as u8, b'1');
    let mut id = Varbuf::<8>::new();
    assert_eq!(xen_version(&xen, XENVER_build_id(&mut id)), Ok(3));
    assert_eq!(id.bytes()[..3], [1, 2, 3]);
}

#[test]
fn many_records_are_passed_with_their_number() {
    let xen = Recorder::new(|call| {
        assert_eq!(call.arguments()[2], 3);
        let last = call.arguments()[1] + 2 * size_of::<gnttab_copy>();
        let mut record: gnttab_copy = call.read(last);
        record.status = -1;
        call.write(last, &record);
        0
    });
    let mut copies = [gnttab_copy::default(); 3];
    // SAFETY: this hypervisor copies nothing.
    let request = unsafe { GNTTABOP_copy(&mut copies[..]) };
    assert_eq!(grant_table_op(&xen, request), Ok(0));
    assert_eq!(copies.map(|copy| copy.status), [0, 0, -1]);
}

#[test]
fn device_models_pass_their_operation_as_the_first_of_two_buffers() {
    let xen = Recorder::new(|call| {
        assert_eq!(call.arguments()[..2], [5, 2]);
        let first: xen_dm_op_buf = call.read(call.arguments()[2]);
        let address = first.h.address() as usize;
        let mut carrier: xen_dm_op = call.read(address);
        carrier.u.nr_vcpus.vcpus = 6;
        call.write(address, &carrier);
        0
    });
    let mut record = xen_dm_op_nr_vcpus::default();
    assert_eq!(dm_op(&xen, 5, &mut record), Ok(0));
    assert_eq!(record.vcpus, 6);
}

#[test]
fn calls_without_records() {
    let xen = Recorder::new(|call| {
        if call.number() == XenHypercall::__HYPERVISOR_console_io.0 {
            assert_eq!(call.read_bytes(call.arguments()[2], 5), b"hello");
            assert_eq!(call.arguments()[..2], [0, 5]);
        }
        0
    });
    assert_eq!(console_write(&xen, b"hello"), Ok(0));
    assert_eq!(set_timer_op(&xen, 1 << 33), Ok(0));
    assert_eq!(xen.calls()[1].arguments.len(), 8 / size_of::<usize>());
}
