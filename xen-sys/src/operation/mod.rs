// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of the hypercalls, under their C names.
//!
//! A command's type is a request with its argument: `XENMEM_populate_physmap(&mut record)`,
//! `XEN_DOMCTL_pausedomain`. A record that is the argument of one operation alone is a
//! request by itself: `&mut record`, or `record.with()` and its buffers.
#![allow(non_camel_case_types, non_snake_case, reason = "names are C's, letter for letter")]
#![allow(
    clippy::double_parens,
    clippy::needless_question_mark,
    clippy::unnecessary_cast,
    reason = "lengths are printed alike, whatever type their fields are of"
)]

mod callback_op;
mod dm_op;
mod domctl;
mod event_channel_op;
mod grant_table_op;
mod hvm_op;
mod kexec_op;
mod mca;
mod memory_op;
mod nmi_op;
mod physdev_op;
mod platform_op;
mod pmu_op;
mod sched_op;
mod sysctl;
mod vcpu_op;
mod xen_version;
mod xenoprof_op;
mod xsm_op;

pub use callback_op::*;
pub use dm_op::*;
pub use domctl::*;
pub use event_channel_op::*;
pub use grant_table_op::*;
pub use hvm_op::*;
pub use kexec_op::*;
pub use mca::*;
pub use memory_op::*;
pub use nmi_op::*;
pub use physdev_op::*;
pub use platform_op::*;
pub use pmu_op::*;
pub use sched_op::*;
pub use sysctl::*;
pub use vcpu_op::*;
pub use xen_version::*;
pub use xenoprof_op::*;
pub use xsm_op::*;
