// SPDX-License-Identifier: MIT
//! What is particular to PowerPC, 64 bits.

use xen_abi::prelude::*;

xen_header! {
    file: "arch-ppc.h",
    guard: "__XEN_PUBLIC_ARCH_PPC_H__",
    abis: [ppc64],
    assembler: true,
    since: "> 4.17",
}

c_only! {
    why: "types of the vocabulary, which C has to spell with an attribute",
    when: any(hypervisor, toolstack, gnu),
    text: r#"
        #define  int64_aligned_t  int64_t __attribute__((__aligned__(8)))
        #define uint64_aligned_t uint64_t __attribute__((__aligned__(8)))
    "#,
}

c_only! {
    why: "handles are generic types in Rust; C makes two types for each thing that is pointed to",
    when: not(assembler),
    text: r#"
        /*
         * XEN_GUEST_HANDLE is a guest pointer in memory: eight bytes, aligned to eight.
         * XEN_GUEST_HANDLE_PARAM is one in a register, as wide as the guest's registers.
         */
        #define ___DEFINE_XEN_GUEST_HANDLE(name, type)                          \
            typedef union { type *p; unsigned long q; }                         \
                __guest_handle_ ## name;                                        \
            typedef union { type *p; uint64_aligned_t q; }                      \
                __guest_handle_64_ ## name
        #define __DEFINE_XEN_GUEST_HANDLE(name, type)                           \
            ___DEFINE_XEN_GUEST_HANDLE(name, type);                             \
            ___DEFINE_XEN_GUEST_HANDLE(const_ ## name, const type)
        #define DEFINE_XEN_GUEST_HANDLE(name) __DEFINE_XEN_GUEST_HANDLE(name, name)
        #define __XEN_GUEST_HANDLE(name) __guest_handle_64_ ## name
        #define XEN_GUEST_HANDLE(name) __XEN_GUEST_HANDLE(name)
        #define XEN_GUEST_HANDLE_PARAM(name) __guest_handle_ ## name
        /* All of the handle is written: a narrow pointer would leave half of it. */
        #define set_xen_guest_handle_raw(hnd, val)                              \
            do {                                                                \
                __typeof__(&(hnd)) sxgh_to_ = &(hnd);                           \
                sxgh_to_->q = 0;                                                \
                sxgh_to_->p = (val);                                            \
            } while ( 0 )
        #define set_xen_guest_handle(hnd, val) set_xen_guest_handle_raw(hnd, val)
    "#,
}

c_only! {
    why: "reads a handle's pointer, which Rust does with a method",
    when: all(not(assembler), toolstack),
    text: "#define get_xen_guest_handle(val, hnd) do { val = (hnd).p; } while ( 0 )",
}

/// A guest's frame number.
#[xen_abi]
pub type xen_pfn_t = u64;

c_only! {
    why: "formats for printf",
    when: not(assembler),
    text: r#"
        #define PRI_xen_pfn PRIx64
        #define PRIu_xen_pfn PRIu64
    "#,
}

/// How many virtual CPUs have their `vcpu_info` in `shared_info`. All others, and best the first
/// too, use `VCPUOP_register_vcpu_info`.
#[xen_abi(member)]
pub const XEN_LEGACY_MAX_VCPUS: u32 = 1;

/// A number as wide as a register.
#[xen_abi]
pub type xen_ulong_t = u64;

c_only! {
    why: "a format for printf",
    when: not(assembler),
    text: "#define PRI_xen_ulong PRIx64",
}

/// The registers of a virtual CPU that it can see itself, saved whenever it enters Xen.
#[xen_abi(
    member,
    typedef,
    expect(name_is_c, reason = "padding was named with two underscores")
)]
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
    #[abi(reserved)]
    __pad: u32,
    /// The interrupt by which Xen was entered.
    pub entry_vector: u32,
}

/// A point in time, in ticks of the time base.
#[xen_abi]
pub type tsc_timestamp_t = u64;

/// The state of a virtual CPU, as the toolstack saves and sets it.
#[xen_abi(member, typedef, handle)]
pub struct vcpu_guest_context {
    /// The registers that it sees itself.
    pub user_regs: vcpu_guest_core_regs_t,
    /// The page table, SDR1.
    pub sdr1: u64,
}

/// PowerPC's part of `shared_info`.
#[xen_abi(member)]
pub struct arch_shared_info {
    /// The time base at the time of boot.
    pub boot_timebase: u64,
}

/// PowerPC's part of `vcpu_info`: nothing.
#[xen_abi(member)]
pub struct arch_vcpu_info {}

/// What a new domain is to be like, beyond what all architectures know: nothing.
#[xen_abi(member)]
pub struct xen_arch_domainconfig {}

/// PowerPC's part of a virtual CPU's performance counters, of which there are none yet.
#[xen_abi(member, joined, typedef)]
pub struct xen_pmu_arch {
    /// Keeps the record from being empty.
    pub dummy: u8,
}
