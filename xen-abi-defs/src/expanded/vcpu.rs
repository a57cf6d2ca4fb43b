// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Virtual CPUs: starting and stopping them, their timers, and what Xen tells about them.
use crate::xen::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The operations of `HYPERVISOR_vcpu_op`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct VcpuOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl VcpuOp {
    /// Sets the registers that the virtual CPU starts with, which can be done once:
    /// `vcpu_hvm_context` for HVM guests on x86, `vcpu_guest_context` for all others. It does not
    /// run before `VCPUOP_up`.
    pub const VCPUOP_initialise: Self = Self(0);
    /// Lets it run. No argument. It fails without `VCPUOP_initialise` before.
    pub const VCPUOP_up: Self = Self(1);
    /// Stops it. No argument.
    ///
    /// Unless it stops itself, it may go on for a while after the call has returned, and although
    /// `VCPUOP_is_up` says no: better let it wait in a loop first. A stopped one keeps using its page
    /// and descriptor tables, so that their memory cannot be used otherwise: better let it use the
    /// tables of an idle one before.
    pub const VCPUOP_down: Self = Self(2);
    /// Answers 1 if it is up, and 0 if not. No argument.
    pub const VCPUOP_is_up: Self = Self(3);
    /// Tells what it does, and has done so far: `vcpu_runstate_info`.
    pub const VCPUOP_get_runstate_info: Self = Self(4);
    /// The same, from now on, in memory: `vcpu_register_runstate_memory_area`.
    ///
    /// Xen writes it each time the virtual CPU is about to run. So the state there is always
    /// `RUNSTATE_running`, since that moment. Each virtual CPU can have one such place.
    pub const VCPUOP_register_runstate_memory_area: Self = Self(5);
    /// Sets its periodic timer, of which it has one: `vcpu_set_periodic_timer`.
    pub const VCPUOP_set_periodic_timer: Self = Self(6);
    /// Stops its periodic timer. No argument.
    pub const VCPUOP_stop_periodic_timer: Self = Self(7);
    /// Sets its single-shot timer, of which it has one: `vcpu_set_singleshot_timer`.
    pub const VCPUOP_set_singleshot_timer: Self = Self(8);
    /// Stops its single-shot timer. No argument.
    pub const VCPUOP_stop_singleshot_timer: Self = Self(9);
    /// Moves its `vcpu_info` to the guest's own memory, which can be done once:
    /// `vcpu_register_vcpu_info`.
    pub const VCPUOP_register_vcpu_info: Self = Self(10);
    /// Sends it a non-maskable interrupt. No argument.
    pub const VCPUOP_send_nmi: Self = Self(11);
    /// Tells on which processor it runs: `vcpu_get_physid`. EINVAL where it is not pinned to one.
    pub const VCPUOP_get_physid: Self = Self(12);
    /// Has Xen keep a copy of its `vcpu_time_info`: `vcpu_register_time_memory_area`.
    ///
    /// The copy is written whenever the one in `vcpu_info` is, with a version in the same way. It can
    /// be mapped to user programs, which then compute the time by themselves; they see one copy for
    /// each virtual CPU, and have to know on which they run.
    pub const VCPUOP_register_vcpu_time_memory_area: Self = Self(13);
    /// `VCPUOP_register_runstate_memory_area` by guest physical address, where there is
    /// `XENFEAT_runstate_phys_area`.
    ///
    /// The address is in `addr.p`; all ones for no address any more. What is there may not cross a
    /// page's end. While there is one, Xen does not write to the virtual address. It sets
    /// `XEN_RUNSTATE_UPDATE` there, whether or not the guest has asked for that.
    ///
    /// Newer than Xen 4.17.
    pub const VCPUOP_register_runstate_phys_area: Self = Self(14);
    /// `VCPUOP_register_vcpu_time_memory_area` by guest physical address, in the same way, where
    /// there is `XENFEAT_vcpu_time_phys_area`.
    ///
    /// Newer than Xen 4.17.
    pub const VCPUOP_register_vcpu_time_phys_area: Self = Self(15);
}
self::__xen_header::abi::__group! {
    VcpuOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    VcpuOp u32 VCPUOP_initialise "VCPUOP_initialise" VCPUOP_up "VCPUOP_up" VCPUOP_down
    "VCPUOP_down" VCPUOP_is_up "VCPUOP_is_up" VCPUOP_get_runstate_info
    "VCPUOP_get_runstate_info" VCPUOP_register_runstate_memory_area
    "VCPUOP_register_runstate_memory_area" VCPUOP_set_periodic_timer
    "VCPUOP_set_periodic_timer" VCPUOP_stop_periodic_timer "VCPUOP_stop_periodic_timer"
    VCPUOP_set_singleshot_timer "VCPUOP_set_singleshot_timer"
    VCPUOP_stop_singleshot_timer "VCPUOP_stop_singleshot_timer" VCPUOP_register_vcpu_info
    "VCPUOP_register_vcpu_info" VCPUOP_send_nmi "VCPUOP_send_nmi" VCPUOP_get_physid
    "VCPUOP_get_physid" VCPUOP_register_vcpu_time_memory_area
    "VCPUOP_register_vcpu_time_memory_area" VCPUOP_register_runstate_phys_area
    "VCPUOP_register_runstate_phys_area" VCPUOP_register_vcpu_time_phys_area
    "VCPUOP_register_vcpu_time_phys_area"
}
/// What a virtual CPU does, and has done so far.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vcpu_runstate_info {
    /// What it does: `RUNSTATE_*`.
    pub state: c_int,
    /// Since when: nanoseconds since boot.
    pub state_entry_time: u64,
    /// For how long it has been in each state, in nanoseconds, by `RUNSTATE_*`. The sum is the time
    /// since it exists.
    pub time: [u64; 4],
}
/// `vcpu_runstate_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_runstate_info_t = vcpu_runstate_info;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_runstate_info on 63u8, spelled Struct "vcpu_runstate_info"
    "state state_entry_time time" b"pdd*4"[] [] [] expects 13u8 is[] { #[inline] unsafe
    fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Bit of `state_entry_time` while Xen writes to a copy in the guest's memory. At a virtual address,
/// it is only set if `VMASST_TYPE_runstate_update_flag` is on.
pub const XEN_RUNSTATE_UPDATE: u64 = xen_mk_ullong(1) << 63;
/// What a virtual CPU does.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct Runstate(pub i32);
#[allow(non_upper_case_globals, clippy::all)]
impl Runstate {
    /// It runs.
    pub const RUNSTATE_running: Self = Self(0);
    /// It could run, but has no processor.
    pub const RUNSTATE_runnable: Self = Self(1);
    /// It waits for an event.
    pub const RUNSTATE_blocked: Self = Self(2);
    /// It may not run: it is down or paused, say. One that waits as well is `RUNSTATE_blocked`.
    pub const RUNSTATE_offline: Self = Self(3);
}
self::__xen_header::abi::__group! {
    Runstate i32[] []
}
self::__xen_header::abi::__open_enum! {
    Runstate i32 RUNSTATE_running "RUNSTATE_running" RUNSTATE_runnable
    "RUNSTATE_runnable" RUNSTATE_blocked "RUNSTATE_blocked" RUNSTATE_offline
    "RUNSTATE_offline"
}
/// Where Xen shall write what a virtual CPU does.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vcpu_register_runstate_memory_area {
    /// The place.
    pub addr: vcpu_register_runstate_memory_area__addr,
}
/// `vcpu_register_runstate_memory_area` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_register_runstate_memory_area_t = vcpu_register_runstate_memory_area;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_register_runstate_memory_area on 63u8, spelled Struct
    "vcpu_register_runstate_memory_area" "addr"
    b"?"[vcpu_register_runstate_memory_area__addr,] [] [] expects 0u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).addr); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union vcpu_register_runstate_memory_area__addr {
    /// A guest handle: the virtual address, as Xen reads it.
    pub h: GuestHandle<vcpu_runstate_info_t>,
    /// A pointer: the same, as a guest without handles writes it.
    pub v: *mut vcpu_runstate_info,
    /// The guest physical address.
    pub p: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_register_runstate_memory_area__addr on 63u8, spelled Union
    "vcpu_register_runstate_memory_area__addr" "h v p" b"HPd"[] [] [] expects 12u8 is[]
    {}
}
/// How often a virtual CPU gets `VIRQ_TIMER`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vcpu_set_periodic_timer {
    /// Every so many nanoseconds. Xen may refuse less than a millisecond.
    pub period_ns: u64,
}
/// `vcpu_set_periodic_timer` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_set_periodic_timer_t = vcpu_set_periodic_timer;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_set_periodic_timer on 63u8, spelled Struct
    "vcpu_set_periodic_timer" "period_ns" b"d"[] [] [] expects 8u8 is[] {}
}
/// When a virtual CPU gets `VIRQ_TIMER`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vcpu_set_singleshot_timer {
    /// When: nanoseconds since boot.
    pub timeout_abs_ns: u64,
    /// `VCPU_SSHOTTMR_*`.
    pub flags: u32,
}
/// `vcpu_set_singleshot_timer` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_set_singleshot_timer_t = vcpu_set_singleshot_timer;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_set_singleshot_timer on 63u8, spelled Struct
    "vcpu_set_singleshot_timer" "timeout_abs_ns flags" b"dc"[] [] [] expects 14u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Flags of `VCPUOP_set_singleshot_timer`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct VcpuSingleshotTimer(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl VcpuSingleshotTimer {
    /// If that time is over already, answer ETIME. Xen may ignore this.
    pub const VCPU_SSHOTTMR_future: Self = Self(1u32 << 0);
}
impl VcpuSingleshotTimer {
    /// The number of the bit `VCPU_SSHOTTMR_future`.
    #[allow(non_upper_case_globals)]
    pub const _VCPU_SSHOTTMR_future: u32 = VcpuSingleshotTimer::VCPU_SSHOTTMR_future
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    VcpuSingleshotTimer u32[] [bits]
}
self::__xen_header::abi::__flags! {
    VcpuSingleshotTimer u32 VCPU_SSHOTTMR_future "VCPU_SSHOTTMR_future"
}
/// Where a virtual CPU's `vcpu_info` shall be: anywhere, aligned for its fields, and in one page.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vcpu_register_vcpu_info {
    /// The page's frame: a machine frame for PV guests, the guest's own for all others.
    pub mfn: u64,
    /// The offset in that page.
    pub offset: u32,
    rsvd: u32,
}
/// `vcpu_register_vcpu_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_register_vcpu_info_t = vcpu_register_vcpu_info;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_register_vcpu_info on 63u8, spelled Struct
    "vcpu_register_vcpu_info" "mfn offset rsvd" b"dcc"[] [] [] expects 8u8 is[] {}
}
/// On which processor a virtual CPU runs.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vcpu_get_physid {
    /// The architecture's own number; on x86 see the macros below.
    pub phys_id: u64,
}
/// `vcpu_get_physid` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_get_physid_t = vcpu_get_physid;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_get_physid on 63u8, spelled Struct "vcpu_get_physid" "phys_id"
    b"d"[] [] [] expects 8u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// The processor's APIC id in `vcpu_get_physid::phys_id`.
pub const fn xen_vcpu_physid_to_x86_apicid(physid: u64) -> u32 {
    physid as u32
}
#[allow(nonstandard_style, clippy::all)]
/// The processor's ACPI id in `vcpu_get_physid::phys_id`.
pub const fn xen_vcpu_physid_to_x86_acpiid(physid: u64) -> u32 {
    (physid >> 32) as u32
}
/// Where Xen shall keep a copy of a virtual CPU's time.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vcpu_register_time_memory_area {
    /// The place.
    pub addr: vcpu_register_time_memory_area__addr,
}
/// `vcpu_register_time_memory_area` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_register_time_memory_area_t = vcpu_register_time_memory_area;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_register_time_memory_area on 63u8, spelled Struct
    "vcpu_register_time_memory_area" "addr" b"?"[vcpu_register_time_memory_area__addr,]
    [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).addr); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union vcpu_register_time_memory_area__addr {
    /// A guest handle: the virtual address, as Xen reads it.
    pub h: GuestHandle<vcpu_time_info_t>,
    /// A pointer: the same, as a guest without handles writes it.
    pub v: *mut vcpu_time_info,
    /// The guest physical address.
    pub p: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_register_time_memory_area__addr on 63u8, spelled Union
    "vcpu_register_time_memory_area__addr" "h v p" b"HPd"[] [] [] expects 12u8 is[] {}
}
