// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`xenoprof_op`](crate::hypercall::xenoprof_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::prelude::*;
use crate::xenoprof::*;
use crate::hypercall::{Varbuf, XenoprofOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

command! {
/// Empties the list of active domains.
    safe XENOPROF_reset_active_list: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_reset_active_list.0;
}

command! {
/// Empties the list of passive domains.
    safe XENOPROF_reset_passive_list: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_reset_passive_list.0;
}

command! {
/// Adds a domain that takes part in profiling itself.
    safe XENOPROF_set_active: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_set_active.0, Input(domid_t);
}

command! {
/// Takes the performance counters.
    safe XENOPROF_reserve_counters: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_reserve_counters.0;
}

command! {
/// Programs the counters.
    safe XENOPROF_setup_events: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_setup_events.0;
}

command! {
/// Lets `VIRQ_XENOPROF` come.
    safe XENOPROF_enable_virq: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_enable_virq.0;
}

command! {
/// Starts counting.
    safe XENOPROF_start: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_start.0;
}

command! {
/// Stops counting.
    safe XENOPROF_stop: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_stop.0;
}

command! {
/// Lets no more `VIRQ_XENOPROF` come.
    safe XENOPROF_disable_virq: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_disable_virq.0;
}

command! {
/// Gives the performance counters back.
    safe XENOPROF_release_counters: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_release_counters.0;
}

command! {
/// Ends.
    safe XENOPROF_shutdown: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_shutdown.0;
}

command! {
/// Sets how deep backtraces go.
    safe XENOPROF_set_backtrace: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_set_backtrace.0, Input(u64);
}

command! {
/// AMD: tells what instruction-based sampling can do.
    safe XENOPROF_get_ibs_caps: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_get_ibs_caps.0, Output(u32);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xenoprof::xenoprof_init {}

command! {
/// Begins: learns about the processor.
    safe XENOPROF_init: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_init.0, Output(crate::xenoprof::xenoprof_init);
}

alone! { plain crate::xenoprof::xenoprof_init: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_init.0, Output; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xenoprof::xenoprof_get_buffer {}

command! {
/// Makes the buffers, and tells where they are.
    safe XENOPROF_get_buffer: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_get_buffer.0, Both(crate::xenoprof::xenoprof_get_buffer);
}

alone! { plain crate::xenoprof::xenoprof_get_buffer: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_get_buffer.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xenoprof::xenoprof_counter {}

command! {
/// Sets a counter up.
    safe XENOPROF_counter: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_counter.0, Input(crate::xenoprof::xenoprof_counter);
}

alone! { plain crate::xenoprof::xenoprof_counter: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_counter.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xenoprof::xenoprof_passive {}

command! {
/// Adds a domain that is profiled from outside.
    safe XENOPROF_set_passive: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_set_passive.0, Both(crate::xenoprof::xenoprof_passive);
}

alone! { plain crate::xenoprof::xenoprof_passive: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_set_passive.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xenoprof::xenoprof_ibs_counter {}

command! {
/// AMD: sets instruction-based sampling up.
    safe XENOPROF_ibs_counter: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_ibs_counter.0, Input(crate::xenoprof::xenoprof_ibs_counter);
}

alone! { plain crate::xenoprof::xenoprof_ibs_counter: XenoprofOp = crate::xenoprof::XenoprofOp::XENOPROF_ibs_counter.0, Input; }

