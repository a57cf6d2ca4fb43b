// SPDX-License-Identifier: MIT
//! Virtual CPUs: starting and stopping them, their timers, and what Xen tells about them.

use crate::xen::*;
use xen_abi::prelude::*;

xen_header! {
    file: "vcpu.h",
    guard: "__XEN_PUBLIC_VCPU_H__",
    include: ["xen.h"],
    reasons: {
        no_native_int: "written as `int`, which has 32 bits on all ABIs",
        same_layout: "fixed with plain 64-bit integers and guest handles; for 32-bit guests a \
                      64-bit Xen translates it",
        implicit_padding: "fixed before padding was spelled out",
        tail_padding: "fixed before padding was spelled out",
        wide_alignment: "fixed with plain 64-bit integers; for 32-bit guests a 64-bit Xen \
                         translates it",
        no_pointer: "where a guest writes its own address, which Xen reads as a handle",
    },
}

c_comment! {
    "long vcpu_op(int cmd, unsigned int vcpuid, void *extra_args)"
    ""
    "@cmd        == VCPUOP_* (the operation)."
    "@vcpuid     == the virtual CPU."
    "@extra_args == struct vcpu_* (what it works on; NULL where there is nothing)."
}

/// The operations of `HYPERVISOR_vcpu_op`.
#[xen_abi(open_enum(u32))]
pub enum VcpuOp {
    /// Sets the registers that the virtual CPU starts with, which can be done once:
    /// `vcpu_hvm_context` for HVM guests on x86, `vcpu_guest_context` for all others. It does not
    /// run before `VCPUOP_up`.
    VCPUOP_initialise = 0,
    /// Lets it run. No argument. It fails without `VCPUOP_initialise` before.
    #[abi(op(__HYPERVISOR_vcpu_op))]
    VCPUOP_up = 1,
    /// Stops it. No argument.
    ///
    /// Unless it stops itself, it may go on for a while after the call has returned, and although
    /// `VCPUOP_is_up` says no: better let it wait in a loop first. A stopped one keeps using its page
    /// and descriptor tables, so that their memory cannot be used otherwise: better let it use the
    /// tables of an idle one before.
    #[abi(op(__HYPERVISOR_vcpu_op))]
    VCPUOP_down = 2,
    /// Answers 1 if it is up, and 0 if not. No argument.
    #[abi(op(__HYPERVISOR_vcpu_op))]
    VCPUOP_is_up = 3,
    /// Tells what it does, and has done so far: `vcpu_runstate_info`.
    VCPUOP_get_runstate_info = 4,
    /// The same, from now on, in memory: `vcpu_register_runstate_memory_area`.
    ///
    /// Xen writes it each time the virtual CPU is about to run. So the state there is always
    /// `RUNSTATE_running`, since that moment. Each virtual CPU can have one such place.
    VCPUOP_register_runstate_memory_area = 5,
    /// Sets its periodic timer, of which it has one: `vcpu_set_periodic_timer`.
    VCPUOP_set_periodic_timer = 6,
    /// Stops its periodic timer. No argument.
    #[abi(op(__HYPERVISOR_vcpu_op))]
    VCPUOP_stop_periodic_timer = 7,
    /// Sets its single-shot timer, of which it has one: `vcpu_set_singleshot_timer`.
    VCPUOP_set_singleshot_timer = 8,
    /// Stops its single-shot timer. No argument.
    #[abi(op(__HYPERVISOR_vcpu_op))]
    VCPUOP_stop_singleshot_timer = 9,
    /// Moves its `vcpu_info` to the guest's own memory, which can be done once:
    /// `vcpu_register_vcpu_info`.
    VCPUOP_register_vcpu_info = 10,
    /// Sends it a non-maskable interrupt. No argument.
    #[abi(op(__HYPERVISOR_vcpu_op))]
    VCPUOP_send_nmi = 11,
    /// Tells on which processor it runs: `vcpu_get_physid`. EINVAL where it is not pinned to one.
    VCPUOP_get_physid = 12,
    /// Has Xen keep a copy of its `vcpu_time_info`: `vcpu_register_time_memory_area`.
    ///
    /// The copy is written whenever the one in `vcpu_info` is, with a version in the same way. It can
    /// be mapped to user programs, which then compute the time by themselves; they see one copy for
    /// each virtual CPU, and have to know on which they run.
    VCPUOP_register_vcpu_time_memory_area = 13,
    /// `VCPUOP_register_runstate_memory_area` by guest physical address, where there is
    /// `XENFEAT_runstate_phys_area`.
    ///
    /// The address is in `addr.p`; all ones for no address any more. What is there may not cross a
    /// page's end. While there is one, Xen does not write to the virtual address. It sets
    /// `XEN_RUNSTATE_UPDATE` there, whether or not the guest has asked for that.
    #[abi(since = "> 4.17")]
    VCPUOP_register_runstate_phys_area = 14,
    /// `VCPUOP_register_vcpu_time_memory_area` by guest physical address, in the same way, where
    /// there is `XENFEAT_vcpu_time_phys_area`.
    #[abi(since = "> 4.17")]
    VCPUOP_register_vcpu_time_phys_area = 15,
}

/// What a virtual CPU does, and has done so far.
#[xen_abi(
    op(__HYPERVISOR_vcpu_op, VCPUOP_get_runstate_info),
    typedef,
    handle,
    expect(no_native_int, same_layout, implicit_padding, wide_alignment)
)]
pub struct vcpu_runstate_info {
    /// What it does: `RUNSTATE_*`.
    #[abi(output)]
    pub state: c_int,
    /// Since when: nanoseconds since boot.
    #[abi(output)]
    pub state_entry_time: u64,
    /// For how long it has been in each state, in nanoseconds, by `RUNSTATE_*`. The sum is the time
    /// since it exists.
    #[abi(output)]
    pub time: [u64; 4],
}

/// Bit of `state_entry_time` while Xen writes to a copy in the guest's memory. At a virtual address,
/// it is only set if `VMASST_TYPE_runstate_update_flag` is on.
#[xen_abi(inside(vcpu_runstate_info, state_entry_time))]
pub const XEN_RUNSTATE_UPDATE: u64 = xen_mk_ullong(1) << 63;

/// What a virtual CPU does.
#[xen_abi(open_enum(i32))]
pub enum Runstate {
    /// It runs.
    RUNSTATE_running = 0,
    /// It could run, but has no processor.
    RUNSTATE_runnable = 1,
    /// It waits for an event.
    RUNSTATE_blocked = 2,
    /// It may not run: it is down or paused, say. One that waits as well is `RUNSTATE_blocked`.
    RUNSTATE_offline = 3,
}

/// Where Xen shall write what a virtual CPU does.
#[xen_abi(
    op(
        __HYPERVISOR_vcpu_op,
        VCPUOP_register_runstate_memory_area,
        safety = "the area stays where it is as long as the virtual CPU runs, and is accessed as memory that Xen writes"
    ),
    op(
        __HYPERVISOR_vcpu_op,
        VCPUOP_register_runstate_phys_area,
        safety = "the area stays where it is as long as the virtual CPU runs, and is accessed as memory that Xen writes"
    ),
    typedef,
    handle
)]
pub struct vcpu_register_runstate_memory_area {
    /// The place.
    #[abi(
        input,
        unselected = "the command says whether it is `p`; `h` and `v` are the same"
    )]
    pub addr: vcpu_register_runstate_memory_area__addr,
}

#[xen_abi(inline, expect(same_layout, no_pointer, wide_alignment))]
pub union vcpu_register_runstate_memory_area__addr {
    /// A guest handle: the virtual address, as Xen reads it.
    #[abi(input, buffer(output, len = 1))]
    pub h: GuestHandle<vcpu_runstate_info_t>,
    /// A pointer: the same, as a guest without handles writes it.
    #[abi(input)]
    pub v: *mut vcpu_runstate_info,
    /// The guest physical address.
    #[abi(input)]
    pub p: u64,
}

/// How often a virtual CPU gets `VIRQ_TIMER`.
#[xen_abi(
    op(__HYPERVISOR_vcpu_op, VCPUOP_set_periodic_timer),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct vcpu_set_periodic_timer {
    /// Every so many nanoseconds. Xen may refuse less than a millisecond.
    #[abi(input)]
    pub period_ns: u64,
}

/// When a virtual CPU gets `VIRQ_TIMER`.
#[xen_abi(
    op(__HYPERVISOR_vcpu_op, VCPUOP_set_singleshot_timer),
    typedef,
    handle,
    expect(same_layout, tail_padding, wide_alignment)
)]
pub struct vcpu_set_singleshot_timer {
    /// When: nanoseconds since boot.
    #[abi(input)]
    pub timeout_abs_ns: u64,
    /// `VCPU_SSHOTTMR_*`.
    #[abi(input)]
    pub flags: u32,
}

/// Flags of `VCPUOP_set_singleshot_timer`.
#[xen_abi(flags(u32), bit_numbers)]
pub enum VcpuSingleshotTimer {
    /// If that time is over already, answer ETIME. Xen may ignore this.
    VCPU_SSHOTTMR_future = 1u32 << 0,
}

/// Where a virtual CPU's `vcpu_info` shall be: anywhere, aligned for its fields, and in one page.
#[xen_abi(
    op(
        __HYPERVISOR_vcpu_op,
        VCPUOP_register_vcpu_info,
        safety = "the area stays where it is as long as the virtual CPU runs, and is accessed as memory that Xen writes"
    ),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct vcpu_register_vcpu_info {
    /// The page's frame: a machine frame for PV guests, the guest's own for all others.
    #[abi(input)]
    pub mfn: u64,
    /// The offset in that page.
    #[abi(input)]
    pub offset: u32,
    #[abi(reserved)]
    rsvd: u32,
}

/// On which processor a virtual CPU runs.
#[xen_abi(
    op(__HYPERVISOR_vcpu_op, VCPUOP_get_physid),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct vcpu_get_physid {
    /// The architecture's own number; on x86 see the macros below.
    #[abi(output)]
    pub phys_id: u64,
}

/// The processor's APIC id in `vcpu_get_physid::phys_id`.
#[xen_abi]
pub const fn xen_vcpu_physid_to_x86_apicid(physid: u64) -> u32 {
    physid as u32
}
/// The processor's ACPI id in `vcpu_get_physid::phys_id`.
#[xen_abi]
pub const fn xen_vcpu_physid_to_x86_acpiid(physid: u64) -> u32 {
    (physid >> 32) as u32
}

guest_handle! {
    vcpu_time_info_t;
}

/// Where Xen shall keep a copy of a virtual CPU's time.
#[xen_abi(
    op(
        __HYPERVISOR_vcpu_op,
        VCPUOP_register_vcpu_time_memory_area,
        safety = "the area stays where it is as long as the virtual CPU runs, and is accessed as memory that Xen writes"
    ),
    op(
        __HYPERVISOR_vcpu_op,
        VCPUOP_register_vcpu_time_phys_area,
        safety = "the area stays where it is as long as the virtual CPU runs, and is accessed as memory that Xen writes"
    ),
    typedef,
    handle
)]
pub struct vcpu_register_time_memory_area {
    /// The place.
    #[abi(
        input,
        unselected = "the command says whether it is `p`; `h` and `v` are the same"
    )]
    pub addr: vcpu_register_time_memory_area__addr,
}

#[xen_abi(inline, expect(same_layout, no_pointer, wide_alignment))]
pub union vcpu_register_time_memory_area__addr {
    /// A guest handle: the virtual address, as Xen reads it.
    #[abi(input, buffer(output, len = 1))]
    pub h: GuestHandle<vcpu_time_info_t>,
    /// A pointer: the same, as a guest without handles writes it.
    #[abi(input)]
    pub v: *mut vcpu_time_info,
    /// The guest physical address.
    #[abi(input)]
    pub p: u64,
}
