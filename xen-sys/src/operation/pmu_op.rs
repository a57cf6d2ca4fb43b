// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`pmu_op`](crate::hypercall::pmu_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::pmu::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, XenpmuOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::pmu::xen_pmu_params {}

command! {
/// Tells the mode, and the version of the interface.
    safe XENPMU_mode_get: XenpmuOp = crate::pmu::XenPmuOp::XENPMU_mode_get.0, Both(crate::pmu::xen_pmu_params);
}

command! {
/// Sets the mode.
    safe XENPMU_mode_set: XenpmuOp = crate::pmu::XenPmuOp::XENPMU_mode_set.0, Both(crate::pmu::xen_pmu_params);
}

command! {
/// Tells the features.
    safe XENPMU_feature_get: XenpmuOp = crate::pmu::XenPmuOp::XENPMU_feature_get.0, Both(crate::pmu::xen_pmu_params);
}

command! {
/// Sets the features. EBUSY while somebody has counters, unless the mode is `XENPMU_MODE_OFF`.
    safe XENPMU_feature_set: XenpmuOp = crate::pmu::XenPmuOp::XENPMU_feature_set.0, Both(crate::pmu::xen_pmu_params);
}

command! {
/// Gives a virtual CPU counters, and Xen a page to share with it.
///
/// # Safety
/// - the frame is the caller's, and accessed as memory that Xen writes from now on.
    unsafe XENPMU_init: XenpmuOp = crate::pmu::XenPmuOp::XENPMU_init.0, Both(crate::pmu::xen_pmu_params);
}

command! {
/// Takes the counters away.
    safe XENPMU_finish: XenpmuOp = crate::pmu::XenPmuOp::XENPMU_finish.0, Both(crate::pmu::xen_pmu_params);
}

command! {
/// Loads the calling virtual CPU's `lapic_lvtpc`.
    safe XENPMU_lvtpc_set: XenpmuOp = crate::pmu::XenPmuOp::XENPMU_lvtpc_set.0, Both(crate::pmu::xen_pmu_params);
}

command! {
/// Loads what the calling virtual CPU has changed of its saved counters, so that they count
/// again.
    safe XENPMU_flush: XenpmuOp = crate::pmu::XenPmuOp::XENPMU_flush.0, Both(crate::pmu::xen_pmu_params);
}

