// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What is particular to PowerPC, 64 bits.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(32u8);
}
#[allow(nonstandard_style, clippy::all)]
/// A guest's frame number.
pub type xen_pfn_t = u64;
/// How many virtual CPUs have their `vcpu_info` in `shared_info`. All others, and best the first
/// too, use `VCPUOP_register_vcpu_info`.
pub const XEN_LEGACY_MAX_VCPUS: u32 = 1;
#[allow(nonstandard_style, clippy::all)]
/// A number as wide as a register.
pub type xen_ulong_t = u64;
/// The registers of a virtual CPU that it can see itself, saved whenever it enters Xen.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vcpu_guest_core_regs {
    /// The general-purpose registers.
    pub gprs: [u64; 32],
    /// The link register.
    pub lr: u64,
    /// The count register.
    pub ctr: u64,
    /// Where the interrupt handler returns to.
    pub srr0: u64,
    /// The machine state with which it returns.
    pub srr1: u64,
    /// Where the virtual CPU goes on.
    pub pc: u64,
    /// The machine state with which it goes on.
    pub msr: u64,
    /// The floating-point status and control register.
    pub fpscr: u64,
    /// The fixed-point exception register.
    pub xer: u64,
    /// An implementation register, HID4; for debugging.
    pub hid4: u64,
    /// The address that a data fault was about; for debugging.
    pub dar: u64,
    /// The cause of a data fault; for debugging.
    pub dsisr: u32,
    /// The condition register.
    pub cr: u32,
    __pad: u32,
    /// The interrupt by which Xen was entered.
    pub entry_vector: u32,
}
/// `vcpu_guest_core_regs` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_guest_core_regs_t = vcpu_guest_core_regs;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type vcpu_guest_core_regs__own = vcpu_guest_core_regs;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type vcpu_guest_core_regs_t__own = vcpu_guest_core_regs;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for vcpu_guest_core_regs on 63u8, spelled Struct
    "vcpu_guest_core_regs"
    "gprs lr ctr srr0 srr1 pc msr fpscr xer hid4 dar dsisr cr __pad entry_vector"
    b"d*32ddddddddddcccc"[] [] [] expects 0u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// A point in time, in ticks of the time base.
pub type tsc_timestamp_t = u64;
/// The state of a virtual CPU, as the toolstack saves and sets it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vcpu_guest_context {
    /// The registers that it sees itself.
    pub user_regs: vcpu_guest_core_regs_t,
    /// The page table, SDR1.
    pub sdr1: u64,
}
/// `vcpu_guest_context` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_guest_context_t = vcpu_guest_context;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type vcpu_guest_context__own = vcpu_guest_context;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type vcpu_guest_context_t__own = vcpu_guest_context;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for vcpu_guest_context on 63u8, spelled Struct
    "vcpu_guest_context" "user_regs sdr1" b"?d"[vcpu_guest_core_regs_t,] [] [] expects
    0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).user_regs); } } }
}
/// PowerPC's part of `shared_info`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct arch_shared_info {
    /// The time base at the time of boot.
    pub boot_timebase: u64,
}
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type arch_shared_info__own = arch_shared_info;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for arch_shared_info on 63u8, spelled Struct "arch_shared_info"
    "boot_timebase" b"d"[] [] [] expects 0u8 is[] {}
}
/// PowerPC's part of `vcpu_info`: nothing.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct arch_vcpu_info {}
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type arch_vcpu_info__own = arch_vcpu_info;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for arch_vcpu_info on 63u8, known OWN[(0u64 1u64)] {}
}
/// What a new domain is to be like, beyond what all architectures know: nothing.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_arch_domainconfig {}
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type xen_arch_domainconfig__own = xen_arch_domainconfig;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for xen_arch_domainconfig on 63u8, known OWN[(0u64 1u64)] {}
}
/// PowerPC's part of a virtual CPU's performance counters, of which there are none yet.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pmu_arch {
    /// Keeps the record from being empty.
    pub dummy: u8,
}
/// `xen_pmu_arch` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_pmu_arch_t = xen_pmu_arch;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type xen_pmu_arch__own = xen_pmu_arch;
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub type xen_pmu_arch_t__own = xen_pmu_arch;
self::__xen_header::abi::__record! {
    Member[zeroed_member] for xen_pmu_arch on 63u8, known OWN[(1u64 1u64)] {}
}
