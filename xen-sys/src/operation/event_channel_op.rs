// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`event_channel_op`](crate::hypercall::event_channel_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::event_channel::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, EventChannelOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_alloc_unbound {}

command! {
/// Offers a port to another domain: `evtchn_alloc_unbound`.
    safe EVTCHNOP_alloc_unbound: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_alloc_unbound.0, Both(crate::event_channel::evtchn_alloc_unbound);
}

alone! { plain crate::event_channel::evtchn_alloc_unbound: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_alloc_unbound.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_bind_interdomain {}

command! {
/// Connects to a port that another domain offers: `evtchn_bind_interdomain`.
    safe EVTCHNOP_bind_interdomain: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_bind_interdomain.0, Both(crate::event_channel::evtchn_bind_interdomain);
}

alone! { plain crate::event_channel::evtchn_bind_interdomain: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_bind_interdomain.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_bind_virq {}

command! {
/// Binds a port to a virtual interrupt: `evtchn_bind_virq`.
    safe EVTCHNOP_bind_virq: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_bind_virq.0, Both(crate::event_channel::evtchn_bind_virq);
}

alone! { plain crate::event_channel::evtchn_bind_virq: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_bind_virq.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_bind_pirq {}

command! {
/// Binds a port to an interrupt line: `evtchn_bind_pirq`.
    safe EVTCHNOP_bind_pirq: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_bind_pirq.0, Both(crate::event_channel::evtchn_bind_pirq);
}

alone! { plain crate::event_channel::evtchn_bind_pirq: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_bind_pirq.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_bind_ipi {}

command! {
/// Makes a port for events between the domain's own virtual CPUs: `evtchn_bind_ipi`.
    safe EVTCHNOP_bind_ipi: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_bind_ipi.0, Both(crate::event_channel::evtchn_bind_ipi);
}

alone! { plain crate::event_channel::evtchn_bind_ipi: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_bind_ipi.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_close {}

command! {
/// Closes a port: `evtchn_close`.
    safe EVTCHNOP_close: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_close.0, Input(crate::event_channel::evtchn_close);
}

alone! { plain crate::event_channel::evtchn_close: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_close.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_send {}

command! {
/// Notifies the other end of a port: `evtchn_send`.
    safe EVTCHNOP_send: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_send.0, Input(crate::event_channel::evtchn_send);
}

alone! { plain crate::event_channel::evtchn_send: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_send.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_status {}

command! {
/// Tells what a port is bound to: `evtchn_status`.
    safe EVTCHNOP_status: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_status.0, Both(crate::event_channel::evtchn_status);
}

alone! { plain crate::event_channel::evtchn_status: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_status.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_bind_vcpu {}

command! {
/// Chooses the virtual CPU that a port notifies: `evtchn_bind_vcpu`.
    safe EVTCHNOP_bind_vcpu: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_bind_vcpu.0, Input(crate::event_channel::evtchn_bind_vcpu);
}

alone! { plain crate::event_channel::evtchn_bind_vcpu: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_bind_vcpu.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_unmask {}

command! {
/// Unmasks a port: `evtchn_unmask`.
    safe EVTCHNOP_unmask: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_unmask.0, Input(crate::event_channel::evtchn_unmask);
}

alone! { plain crate::event_channel::evtchn_unmask: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_unmask.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_reset {}

command! {
/// Closes all ports of a domain: `evtchn_reset`.
    safe EVTCHNOP_reset: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_reset.0, Input(crate::event_channel::evtchn_reset);
}

alone! { plain crate::event_channel::evtchn_reset: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_reset.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_init_control {}

command! {
/// Turns to the FIFO form: `evtchn_init_control`.
///
/// # Safety
/// - the frame is the caller's, and accessed as memory that Xen writes from now on.
    unsafe EVTCHNOP_init_control: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_init_control.0, Both(crate::event_channel::evtchn_init_control);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_expand_array {}

command! {
/// Adds a page of event words: `evtchn_expand_array`.
///
/// # Safety
/// - the frame is the caller's, and accessed as memory that Xen writes from now on.
    unsafe EVTCHNOP_expand_array: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_expand_array.0, Input(crate::event_channel::evtchn_expand_array);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::event_channel::evtchn_set_priority {}

command! {
/// Sets a port's priority: `evtchn_set_priority`.
    safe EVTCHNOP_set_priority: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_set_priority.0, Input(crate::event_channel::evtchn_set_priority);
}

alone! { plain crate::event_channel::evtchn_set_priority: EventChannelOp = crate::event_channel::EvtchnOp::EVTCHNOP_set_priority.0, Input; }

