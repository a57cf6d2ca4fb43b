// SPDX-License-Identifier: MIT
//! Virtual performance counters of x86.

use xen_abi::prelude::*;

xen_header! {
    file: "arch-x86/pmu.h",
    guard: "__XEN_PUBLIC_ARCH_X86_PMU_H__",
    abis: [x86],
    reasons: {
        wide_alignment: "fixed with plain 64-bit registers, at offsets that suit both ABIs",
    },
}

/// The counters of an AMD processor.
#[xen_abi(typedef, handle, expect(wide_alignment))]
pub struct xen_pmu_amd_ctxt {
    /// Where the counters are, in bytes from the beginning of this. The guest only reads it.
    pub counters: u32,
    /// Where their control registers are, likewise.
    pub ctrls: u32,
    /// All of them.
    #[abi(flexible(XEN_FLEX_ARRAY_DIM))]
    pub regs: [u64; 0],
}

/// A counter of an Intel processor, with its control register.
#[xen_abi(typedef, handle, expect(wide_alignment))]
pub struct xen_pmu_cntr_pair {
    /// The counter.
    pub counter: u64,
    /// Its control register.
    pub control: u64,
}

/// The counters of an Intel processor.
#[xen_abi(typedef, handle, expect(wide_alignment))]
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
    #[abi(flexible(XEN_FLEX_ARRAY_DIM))]
    pub regs: [u64; 0],
}

/// Where the interrupted code was.
#[xen_abi(typedef, handle, expect(wide_alignment))]
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
    #[abi(reserved)]
    pad: [u8; 3],
}

/// What `xen_pmu_arch::pmu_flags` says.
#[xen_abi(flags(u64))]
pub enum PmuFlags {
    /// The registers are saved, and the guest may write them until `XENPMU_flush`.
    PMU_CACHED = 1 << 0,
    /// The guest ran in user mode.
    PMU_SAMPLE_USER = 1 << 1,
    /// The guest ran in real mode.
    PMU_SAMPLE_REAL = 1 << 2,
    /// The guest is a PV domain.
    PMU_SAMPLE_PV = 1 << 3,
}

/// A virtual CPU's counters at the time of the interrupt.
///
/// What the guest may write it writes only while `PMU_CACHED` is set, which Xen does with the
/// interrupt; `XENPMU_flush` makes Xen read it and clear the flag.
#[xen_abi(member, typedef, handle, expect(wide_alignment))]
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

/// How much room there is for registers.
#[xen_abi(inside(xen_pmu_arch__r, regs))]
pub const XENPMU_REGS_PAD_SZ: u32 = 64;

#[xen_abi(inline)]
pub union xen_pmu_arch__r {
    /// The registers.
    pub regs: xen_pmu_regs_t,
    #[abi(reserved)]
    pad: [u8; XENPMU_REGS_PAD_SZ as usize],
}

#[xen_abi(inline, expect(wide_alignment))]
pub union xen_pmu_arch__l {
    /// The local vector table's entry. Xen loads nothing but its mask bit, with `XENPMU_flush` and
    /// `XENPMU_lvtpc_set`.
    pub lapic_lvtpc: u32,
    #[abi(reserved)]
    pad: u64,
}

/// How much room there is for counters, besides those that the offsets lead to.
#[xen_abi(inside(xen_pmu_arch__c, intel))]
pub const XENPMU_CTXT_PAD_SZ: u32 = 128;

#[xen_abi(inline)]
pub union xen_pmu_arch__c {
    /// On an AMD processor.
    pub amd: xen_pmu_amd_ctxt_t,
    /// On an Intel processor.
    pub intel: xen_pmu_intel_ctxt_t,
    #[abi(reserved)]
    pad: [u8; XENPMU_CTXT_PAD_SZ as usize],
}
