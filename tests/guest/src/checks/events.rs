// SPDX-License-Identifier: MIT
//! `event_channel_op`: a channel from the domain to itself.

use core::ptr::read_volatile;

use xen_sys::Error;
use xen_sys::event_channel::{
    EvtchnStat, evtchn_alloc_unbound, evtchn_bind_interdomain, evtchn_bind_ipi, evtchn_bind_vcpu,
    evtchn_close, evtchn_port_t, evtchn_send, evtchn_status, evtchn_unmask,
};
use xen_sys::hypercall::event_channel_op;
use xen_sys::xen::{DOMID_SELF, shared_info};

use crate::calls::XEN;
use crate::report::Report;

/// Whether an event waits at the port.
pub(super) fn pending(shared: *const shared_info, port: evtchn_port_t) -> bool {
    // SAFETY: mapped; Xen writes to it, hence volatile.
    let words = unsafe { read_volatile(&raw const (*shared).evtchn_pending) };
    words[port as usize / 64] >> (port % 64) & 1 != 0
}

fn status(port: evtchn_port_t) -> Result<evtchn_status, Error> {
    let mut status = evtchn_status::default();
    status.dom = DOMID_SELF;
    status.port = port;
    event_channel_op(&XEN, &mut status)?;
    Ok(status)
}

pub(super) fn check(report: &Report, shared: *const shared_info) {
    let mut offered = evtchn_alloc_unbound::default();
    offered.dom = DOMID_SELF;
    offered.remote_dom = DOMID_SELF;
    let answer = event_channel_op(&XEN, &mut offered);
    report.check(
        "event_channel_op.alloc_unbound",
        answer == Ok(0) && offered.port != 0,
        format_args!("port {}", offered.port),
    );

    let state = status(offered.port).map(|status| status.status);
    report.check(
        "event_channel_op.status",
        state == Ok(EvtchnStat::EVTCHNSTAT_unbound.0),
        format_args!("{state:?}"),
    );

    let mut bound = evtchn_bind_interdomain::default();
    bound.remote_dom = DOMID_SELF;
    bound.remote_port = offered.port;
    let answer = event_channel_op(&XEN, &mut bound);
    let state = status(offered.port).map(|status| status.status);
    report.check(
        "event_channel_op.bind_interdomain",
        answer == Ok(0) && state == Ok(EvtchnStat::EVTCHNSTAT_interdomain.0),
        format_args!("port {}", bound.local_port),
    );

    let before = pending(shared, offered.port);
    let mut send = evtchn_send {
        port: bound.local_port,
    };
    let answer = event_channel_op(&XEN, &mut send);
    let after = pending(shared, offered.port);
    report.check(
        "event_channel_op.send",
        answer == Ok(0) && !before && after,
        format_args!("{answer:?}, pending: {before}, then {after}"),
    );

    let mut unmask = evtchn_unmask { port: offered.port };
    let answer = event_channel_op(&XEN, &mut unmask);
    // SAFETY: mapped; Xen writes to it, hence volatile.
    let masks = unsafe { read_volatile(&raw const (*shared).evtchn_mask) };
    report.check(
        "event_channel_op.unmask",
        answer == Ok(0) && masks[0] >> offered.port & 1 == 0,
        format_args!("{answer:?}"),
    );

    let mut chosen = evtchn_bind_vcpu {
        port: offered.port,
        vcpu: 0,
    };
    let answer = event_channel_op(&XEN, &mut chosen);
    report.check(
        "event_channel_op.bind_vcpu",
        answer == Ok(0),
        format_args!("{answer:?}"),
    );

    let mut ipi = evtchn_bind_ipi::default();
    let answer = event_channel_op(&XEN, &mut ipi);
    let state = status(ipi.port).map(|status| status.status);
    report.check(
        "event_channel_op.bind_ipi",
        answer == Ok(0) && state == Ok(EvtchnStat::EVTCHNSTAT_ipi.0),
        format_args!("port {}", ipi.port),
    );

    let mut close = evtchn_close { port: offered.port };
    let answer = event_channel_op(&XEN, &mut close);
    let state = status(offered.port).map(|status| status.status);
    report.check(
        "event_channel_op.close",
        answer == Ok(0) && state == Ok(EvtchnStat::EVTCHNSTAT_closed.0),
        format_args!("{answer:?}, then {state:?}"),
    );
}
