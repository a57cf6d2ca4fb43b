// SPDX-License-Identifier: MIT
//! What is particular to RISC-V, 64 bits.

use xen_abi::prelude::*;

xen_header! {
    file: "arch-riscv.h",
    guard: "__XEN_PUBLIC_ARCH_RISCV_H__",
    abis: [riscv64],
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
         * XEN_GUEST_HANDLE is a guest pointer in memory: eight bytes, aligned to
         * eight, for a 32-bit guest too. XEN_GUEST_HANDLE_PARAM is one in a
         * register, as wide as the guest's registers.
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

/// A number as wide as a register of the widest guest.
#[xen_abi]
pub type xen_ulong_t = u64;

c_only! {
    why: "a format for printf",
    when: not(assembler),
    text: "#define PRI_xen_ulong PRIx64",
}

/// The state of a virtual CPU, as the toolstack saves and sets it: nothing yet.
#[xen_abi(member, typedef, handle, when(any(hypervisor, toolstack)))]
pub struct vcpu_guest_context {}

/// What a new domain is to be like, beyond what all architectures know.
#[xen_abi(member, when(any(hypervisor, toolstack)))]
pub struct xen_arch_domainconfig {
    /// How many bits a guest physical address has, which is the format of the second-stage page
    /// table: 34 (Sv32x4), 41 (Sv39x4), 50 (Sv48x4) or 59 (Sv57x4).
    #[abi(input)]
    pub gaddr_bits: u8,
}

/// RISC-V's part of `vcpu_info`: nothing yet.
#[xen_abi(member, typedef)]
pub struct arch_vcpu_info {}

/// RISC-V's part of `shared_info`: nothing yet.
#[xen_abi(member, typedef)]
pub struct arch_shared_info {}

/// How many virtual CPUs have their `vcpu_info` in `shared_info`. All others, and best the first
/// too, use `VCPUOP_register_vcpu_info`.
#[xen_abi(member)]
pub const XEN_LEGACY_MAX_VCPUS: u32 = 1;

/// RISC-V's part of a virtual CPU's performance counters, of which there are none yet.
#[xen_abi(member, joined, typedef)]
pub struct xen_pmu_arch {
    /// Keeps the record from being empty.
    pub dummy: u8,
}
