// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Virtual performance counters of x86.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(3u8);
}
/// The counters of an AMD processor.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pmu_amd_ctxt {
    /// Where the counters are, in bytes from the beginning of this. The guest only reads it.
    pub counters: u32,
    /// Where their control registers are, likewise.
    pub ctrls: u32,
    /// All of them.
    pub regs: [u64; 0],
}
/// `xen_pmu_amd_ctxt` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_pmu_amd_ctxt_t = xen_pmu_amd_ctxt;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pmu_amd_ctxt on 63u8, spelled Struct "xen_pmu_amd_ctxt"
    "counters ctrls regs" b"ccd*0"[] [] [] expects 8u8 is[] {}
}
/// A counter of an Intel processor, with its control register.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pmu_cntr_pair {
    /// The counter.
    pub counter: u64,
    /// Its control register.
    pub control: u64,
}
/// `xen_pmu_cntr_pair` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_pmu_cntr_pair_t = xen_pmu_cntr_pair;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pmu_cntr_pair on 63u8, spelled Struct "xen_pmu_cntr_pair"
    "counter control" b"dd"[] [] [] expects 8u8 is[] {}
}
/// The counters of an Intel processor.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pmu_intel_ctxt {
    /// Where the fixed counters are, in bytes from the beginning of this: an array of numbers. The
    /// guest only reads it.
    pub fixed_counters: u32,
    /// Where the others are, likewise: an array of `xen_pmu_cntr_pair`.
    pub arch_counters: u32,
    /// Which counters run.
    pub global_ctrl: u64,
    /// What clears bits of `global_status`.
    pub global_ovf_ctrl: u64,
    /// Which counters have overflowed.
    pub global_status: u64,
    /// What the fixed counters count.
    pub fixed_ctrl: u64,
    /// The address of the area for the branch trace store and for event based sampling.
    pub ds_area: u64,
    /// Which counters take event based samples.
    pub pebs_enable: u64,
    /// The debug control register.
    pub debugctl: u64,
    /// All of the counters.
    pub regs: [u64; 0],
}
/// `xen_pmu_intel_ctxt` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_pmu_intel_ctxt_t = xen_pmu_intel_ctxt;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pmu_intel_ctxt on 63u8, spelled Struct "xen_pmu_intel_ctxt"
    "fixed_counters arch_counters global_ctrl global_ovf_ctrl global_status fixed_ctrl ds_area pebs_enable debugctl regs"
    b"ccdddddddd*0"[] [] [] expects 8u8 is[] {}
}
/// Where the interrupted code was.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_pmu_regs {
    /// The instruction pointer.
    pub ip: u64,
    /// The stack pointer.
    pub sp: u64,
    /// The flags.
    pub flags: u64,
    /// The code segment.
    pub cs: u16,
    /// The stack segment.
    pub ss: u16,
    /// The privilege level, 0 to 3.
    pub cpl: u8,
    pad: [u8; 3],
}
/// `xen_pmu_regs` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_pmu_regs_t = xen_pmu_regs;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pmu_regs on 63u8, spelled Struct "xen_pmu_regs"
    "ip sp flags cs ss cpl pad" b"dddbbaa*3"[] [] [] expects 8u8 is[] {}
}
/// What `xen_pmu_arch::pmu_flags` says.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct PmuFlags(pub u64);
#[allow(non_upper_case_globals, clippy::all)]
impl PmuFlags {
    /// The registers are saved, and the guest may write them until `XENPMU_flush`.
    pub const PMU_CACHED: Self = Self(1 << 0);
    /// The guest ran in user mode.
    pub const PMU_SAMPLE_USER: Self = Self(1 << 1);
    /// The guest ran in real mode.
    pub const PMU_SAMPLE_REAL: Self = Self(1 << 2);
    /// The guest is a PV domain.
    pub const PMU_SAMPLE_PV: Self = Self(1 << 3);
}
self::__xen_header::abi::__group! {
    PmuFlags u64[WIDE] [bits]
}
self::__xen_header::abi::__flags! {
    PmuFlags u64 PMU_CACHED "PMU_CACHED" PMU_SAMPLE_USER "PMU_SAMPLE_USER"
    PMU_SAMPLE_REAL "PMU_SAMPLE_REAL" PMU_SAMPLE_PV "PMU_SAMPLE_PV"
}
/// A virtual CPU's counters at the time of the interrupt.
///
/// What the guest may write it writes only while `PMU_CACHED` is set, which Xen does with the
/// interrupt; `XENPMU_flush` makes Xen read it and clear the flag.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pmu_arch {
    /// Where it was. Xen writes it.
    pub r: xen_pmu_arch__r,
    /// `PMU_*`. Xen writes them.
    pub pmu_flags: u64,
    /// How the processor's interrupt controller delivers overflows. Both sides write it.
    pub l: xen_pmu_arch__l,
    /// The counters. Both sides write them; Xen checks what the guest has written when it loads
    /// them.
    pub c: xen_pmu_arch__c,
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
    Member[zeroed_member] for xen_pmu_arch on 63u8, spelled Struct "xen_pmu_arch"
    "r pmu_flags l c" b"?d??"[xen_pmu_arch__r, xen_pmu_arch__l, xen_pmu_arch__c,] [] []
    expects 8u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).r);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).l);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).c); } } }
}
/// How much room there is for registers.
pub const XENPMU_REGS_PAD_SZ: u32 = 64;
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xen_pmu_arch__r {
    /// The registers.
    pub regs: xen_pmu_regs_t,
    pad: [u8; XENPMU_REGS_PAD_SZ as usize],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pmu_arch__r on 63u8, spelled Union "xen_pmu_arch__r" "regs pad"
    b"?a*"[xen_pmu_regs_t,] [self::__xen_header::abi::each((XENPMU_REGS_PAD_SZ as usize)
    as u64),] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xen_pmu_arch__l {
    /// The local vector table's entry. Xen loads nothing but its mask bit, with `XENPMU_flush` and
    /// `XENPMU_lvtpc_set`.
    pub lapic_lvtpc: u32,
    pad: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pmu_arch__l on 63u8, spelled Union "xen_pmu_arch__l"
    "lapic_lvtpc pad" b"cd"[] [] [] expects 8u8 is[] {}
}
/// How much room there is for counters, besides those that the offsets lead to.
pub const XENPMU_CTXT_PAD_SZ: u32 = 128;
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xen_pmu_arch__c {
    /// On an AMD processor.
    pub amd: xen_pmu_amd_ctxt_t,
    /// On an Intel processor.
    pub intel: xen_pmu_intel_ctxt_t,
    pad: [u8; XENPMU_CTXT_PAD_SZ as usize],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pmu_arch__c on 63u8, spelled Union "xen_pmu_arch__c"
    "amd intel pad" b"??a*"[xen_pmu_amd_ctxt_t, xen_pmu_intel_ctxt_t,]
    [self::__xen_header::abi::each((XENPMU_CTXT_PAD_SZ as usize) as u64),] [] expects 0u8
    is[] {}
}
