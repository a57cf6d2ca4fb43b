// SPDX-License-Identifier: MIT
//! Virtual CPUs, time and the scheduler: `vcpu_op`, `set_timer_op`, `sched_op`.

use core::ptr::read_volatile;

use xen_sys::WithBuffers;
use xen_sys::event_channel::evtchn_bind_virq;
use xen_sys::hypercall::{event_channel_op, sched_op, set_timer_op, vcpu_op};
use xen_sys::operation::{
    SCHEDOP_shutdown_code, SCHEDOP_yield, VCPUOP_is_up, VCPUOP_stop_periodic_timer,
    VCPUOP_stop_singleshot_timer,
};
use xen_sys::sched::{sched_poll, sched_shutdown};
use xen_sys::vcpu::{
    Runstate, vcpu_get_physid, vcpu_runstate_info, vcpu_set_periodic_timer,
    vcpu_set_singleshot_timer,
};
use xen_sys::xen::{Virq, shared_info};

use super::events::pending;
use crate::calls::XEN;
use crate::report::Report;

const MILLISECOND: u64 = 1_000_000;

/// Nanoseconds since Xen started.
fn now() -> u64 {
    let mut state = vcpu_runstate_info::default();
    let _ = vcpu_op(&XEN, 0, &mut state);
    state.state_entry_time + state.time.iter().sum::<u64>()
}

pub(super) fn check(report: &Report, shared: *const shared_info) {
    let answer = vcpu_op(&XEN, 0, VCPUOP_is_up);
    report.check("vcpu_op.is_up", answer == Ok(1), format_args!("{answer:?}"));

    let mut state = vcpu_runstate_info::default();
    let answer = vcpu_op(&XEN, 0, &mut state);
    report.check(
        "vcpu_op.get_runstate_info",
        answer == Ok(0) && state.state == Runstate::RUNSTATE_running.0 && state.time[0] > 0,
        format_args!("running for {} ns", state.time[0]),
    );

    let mut physical = vcpu_get_physid::default();
    let answer = vcpu_op(&XEN, 0, &mut physical);
    report.check(
        "vcpu_op.get_physid",
        answer.is_err(),
        format_args!("{answer:?}, as nobody has pinned it"),
    );

    let mut timer = vcpu_set_periodic_timer {
        period_ns: 10 * MILLISECOND,
    };
    let answer = vcpu_op(&XEN, 0, &mut timer);
    report.check(
        "vcpu_op.set_periodic_timer",
        answer == Ok(0),
        format_args!("{answer:?}"),
    );
    let answer = vcpu_op(&XEN, 0, VCPUOP_stop_periodic_timer);
    report.check(
        "vcpu_op.stop_periodic_timer",
        answer == Ok(0),
        format_args!("{answer:?}"),
    );

    let mut single = vcpu_set_singleshot_timer::default();
    single.timeout_abs_ns = now() + 1000 * MILLISECOND;
    let answer = vcpu_op(&XEN, 0, &mut single);
    report.check(
        "vcpu_op.set_singleshot_timer",
        answer == Ok(0),
        format_args!("{answer:?}"),
    );
    let answer = vcpu_op(&XEN, 0, VCPUOP_stop_singleshot_timer);
    report.check(
        "vcpu_op.stop_singleshot_timer",
        answer == Ok(0),
        format_args!("{answer:?}"),
    );

    check_timer(report, shared);

    let answer = sched_op(&XEN, SCHEDOP_yield);
    report.check(
        "sched_op.yield",
        answer == Ok(0),
        format_args!("{answer:?}"),
    );

    let mut code = sched_shutdown { reason: 0 };
    let answer = sched_op(&XEN, SCHEDOP_shutdown_code(&mut code));
    report.check(
        "sched_op.shutdown_code",
        answer == Ok(0),
        format_args!("{answer:?}"),
    );
}

/// A timer's event ends a wait.
fn check_timer(report: &Report, shared: *const shared_info) {
    let mut bound = evtchn_bind_virq::default();
    bound.virq = Virq::VIRQ_TIMER.0;
    let answer = event_channel_op(&XEN, &mut bound);
    report.check(
        "event_channel_op.bind_virq",
        answer == Ok(0) && bound.port != 0,
        format_args!("port {}", bound.port),
    );

    let start = now();
    let until = start + 5 * MILLISECOND;
    let answer = set_timer_op(&XEN, until);
    let early = pending(shared, bound.port);
    report.check(
        "set_timer_op",
        answer == Ok(0) && !early,
        format_args!("{answer:?}"),
    );

    let ports = [bound.port];
    let answer = sched_op(&XEN, sched_poll::default().with().ports(&ports));
    let late = pending(shared, bound.port);
    // SAFETY: mapped; Xen writes to it, hence volatile.
    let selected = unsafe { read_volatile(&raw const (*shared).vcpu_info[0].evtchn_pending_sel) };
    report.check(
        "sched_op.poll",
        answer == Ok(0) && late && now() >= until,
        format_args!("{answer:?} after the timer, words {selected:#b}"),
    );
}
