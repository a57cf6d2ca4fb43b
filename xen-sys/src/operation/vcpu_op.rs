// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`vcpu_op`](crate::hypercall::vcpu_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::hvm::hvm_vcpu::*;
use crate::prelude::*;
use crate::vcpu::*;
use crate::hypercall::{Varbuf, VcpuOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::hvm::hvm_vcpu::vcpu_hvm_context {}

command! {
/// Sets the registers that the virtual CPU starts with, which can be done once:
/// `vcpu_hvm_context` for HVM guests on x86, `vcpu_guest_context` for all others. It does not
/// run before `VCPUOP_up`.
///
/// # Safety
/// - the virtual CPU's first instruction finds all it needs, as any entry point does.
    unsafe VCPUOP_initialise: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_initialise.0, Input(crate::hvm::hvm_vcpu::vcpu_hvm_context);
}

command! {
/// Lets it run. No argument. It fails without `VCPUOP_initialise` before.
    safe VCPUOP_up: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_up.0;
}

command! {
/// Stops it. No argument.
///
/// Unless it stops itself, it may go on for a while after the call has returned, and although
/// `VCPUOP_is_up` says no: better let it wait in a loop first. A stopped one keeps using its page
/// and descriptor tables, so that their memory cannot be used otherwise: better let it use the
/// tables of an idle one before.
    safe VCPUOP_down: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_down.0;
}

command! {
/// Answers 1 if it is up, and 0 if not. No argument.
    safe VCPUOP_is_up: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_is_up.0;
}

command! {
/// Stops its periodic timer. No argument.
    safe VCPUOP_stop_periodic_timer: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_stop_periodic_timer.0;
}

command! {
/// Stops its single-shot timer. No argument.
    safe VCPUOP_stop_singleshot_timer: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_stop_singleshot_timer.0;
}

command! {
/// Sends it a non-maskable interrupt. No argument.
    safe VCPUOP_send_nmi: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_send_nmi.0;
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::vcpu::vcpu_runstate_info {}

command! {
/// Tells what it does, and has done so far: `vcpu_runstate_info`.
    safe VCPUOP_get_runstate_info: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_get_runstate_info.0, Output(crate::vcpu::vcpu_runstate_info);
}

alone! { plain crate::vcpu::vcpu_runstate_info: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_get_runstate_info.0, Output; }

// SAFETY: all operations that take the record are unsafe to ask for.
unsafe impl Plain for crate::vcpu::vcpu_register_runstate_memory_area {}

command! {
/// The same, from now on, in memory: `vcpu_register_runstate_memory_area`.
///
/// Xen writes it each time the virtual CPU is about to run. So the state there is always
/// `RUNSTATE_running`, since that moment. Each virtual CPU can have one such place.
///
/// # Safety
/// - the area stays where it is as long as the virtual CPU runs, and is accessed as memory that Xen writes.
/// - `addr`: which member is meant cannot be told; it is passed as it stands in the record.
    unsafe VCPUOP_register_runstate_memory_area: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_register_runstate_memory_area.0, Input(crate::vcpu::vcpu_register_runstate_memory_area);
}

command! {
/// `VCPUOP_register_runstate_memory_area` by guest physical address, where there is
/// `XENFEAT_runstate_phys_area`.
///
/// The address is in `addr.p`; all ones for no address any more. What is there may not cross a
/// page's end. While there is one, Xen does not write to the virtual address. It sets
/// `XEN_RUNSTATE_UPDATE` there, whether or not the guest has asked for that.
///
/// # Safety
/// - the area stays where it is as long as the virtual CPU runs, and is accessed as memory that Xen writes.
/// - `addr`: which member is meant cannot be told; it is passed as it stands in the record.
    unsafe VCPUOP_register_runstate_phys_area: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_register_runstate_phys_area.0, Input(crate::vcpu::vcpu_register_runstate_memory_area);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::vcpu::vcpu_set_periodic_timer {}

command! {
/// Sets its periodic timer, of which it has one: `vcpu_set_periodic_timer`.
    safe VCPUOP_set_periodic_timer: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_set_periodic_timer.0, Input(crate::vcpu::vcpu_set_periodic_timer);
}

alone! { plain crate::vcpu::vcpu_set_periodic_timer: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_set_periodic_timer.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::vcpu::vcpu_set_singleshot_timer {}

command! {
/// Sets its single-shot timer, of which it has one: `vcpu_set_singleshot_timer`.
    safe VCPUOP_set_singleshot_timer: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_set_singleshot_timer.0, Input(crate::vcpu::vcpu_set_singleshot_timer);
}

alone! { plain crate::vcpu::vcpu_set_singleshot_timer: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_set_singleshot_timer.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::vcpu::vcpu_register_vcpu_info {}

command! {
/// Moves its `vcpu_info` to the guest's own memory, which can be done once:
/// `vcpu_register_vcpu_info`.
///
/// # Safety
/// - the area stays where it is as long as the virtual CPU runs, and is accessed as memory that Xen writes.
    unsafe VCPUOP_register_vcpu_info: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_register_vcpu_info.0, Input(crate::vcpu::vcpu_register_vcpu_info);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::vcpu::vcpu_get_physid {}

command! {
/// Tells on which processor it runs: `vcpu_get_physid`. EINVAL where it is not pinned to one.
    safe VCPUOP_get_physid: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_get_physid.0, Output(crate::vcpu::vcpu_get_physid);
}

alone! { plain crate::vcpu::vcpu_get_physid: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_get_physid.0, Output; }

// SAFETY: all operations that take the record are unsafe to ask for.
unsafe impl Plain for crate::vcpu::vcpu_register_time_memory_area {}

command! {
/// Has Xen keep a copy of its `vcpu_time_info`: `vcpu_register_time_memory_area`.
///
/// The copy is written whenever the one in `vcpu_info` is, with a version in the same way. It can
/// be mapped to user programs, which then compute the time by themselves; they see one copy for
/// each virtual CPU, and have to know on which they run.
///
/// # Safety
/// - the area stays where it is as long as the virtual CPU runs, and is accessed as memory that Xen writes.
/// - `addr`: which member is meant cannot be told; it is passed as it stands in the record.
    unsafe VCPUOP_register_vcpu_time_memory_area: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_register_vcpu_time_memory_area.0, Input(crate::vcpu::vcpu_register_time_memory_area);
}

command! {
/// `VCPUOP_register_vcpu_time_memory_area` by guest physical address, in the same way, where
/// there is `XENFEAT_vcpu_time_phys_area`.
///
/// # Safety
/// - the area stays where it is as long as the virtual CPU runs, and is accessed as memory that Xen writes.
/// - `addr`: which member is meant cannot be told; it is passed as it stands in the record.
    unsafe VCPUOP_register_vcpu_time_phys_area: VcpuOp = crate::vcpu::VcpuOp::VCPUOP_register_vcpu_time_phys_area.0, Input(crate::vcpu::vcpu_register_time_memory_area);
}

