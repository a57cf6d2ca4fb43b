/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_riscv.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * What is particular to RISC-V, 64 bits.
 */

#ifndef __XEN_PUBLIC_ARCH_RISCV_H__
#define __XEN_PUBLIC_ARCH_RISCV_H__

#if defined(__XEN__) || defined(__XEN_TOOLS__) || defined(__GNUC__)
#define  int64_aligned_t  int64_t __attribute__((__aligned__(8)))
#define uint64_aligned_t uint64_t __attribute__((__aligned__(8)))
#endif

#ifndef __ASSEMBLER__

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

/* A guest's frame number. */
typedef uint64_t xen_pfn_t;

#define PRI_xen_pfn PRIx64
#define PRIu_xen_pfn PRIu64

/* A number as wide as a register of the widest guest. */
typedef uint64_t xen_ulong_t;

#define PRI_xen_ulong PRIx64

#if defined(__XEN__) || defined(__XEN_TOOLS__)

/*
 * The state of a virtual CPU, as the toolstack saves and sets it: nothing yet.
 */
struct vcpu_guest_context {
};
typedef struct vcpu_guest_context vcpu_guest_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_context_t);

/* What a new domain is to be like, beyond what all architectures know. */
struct xen_arch_domainconfig {
    /*
     * IN: How many bits a guest physical address has, which is the format of
     * the second-stage page table: 34 (Sv32x4), 41 (Sv39x4), 50 (Sv48x4) or 59
     * (Sv57x4).
     */
    uint8_t gaddr_bits;
};

#endif /* __XEN__ || __XEN_TOOLS__ */

/* RISC-V's part of vcpu_info: nothing yet. */
struct arch_vcpu_info {
};
typedef struct arch_vcpu_info arch_vcpu_info_t;

/* RISC-V's part of shared_info: nothing yet. */
struct arch_shared_info {
};
typedef struct arch_shared_info arch_shared_info_t;

#endif /* !__ASSEMBLER__ */

/*
 * How many virtual CPUs have their vcpu_info in shared_info. All others, and
 * best the first too, use VCPUOP_register_vcpu_info.
 */
#define XEN_LEGACY_MAX_VCPUS 1

#ifndef __ASSEMBLER__
/*
 * RISC-V's part of a virtual CPU's performance counters, of which there are
 * none yet.
 */
typedef struct xen_pmu_arch {
    /* Keeps the record from being empty. */
    uint8_t dummy;
} xen_pmu_arch_t;
#endif

#endif /* __XEN_PUBLIC_ARCH_RISCV_H__ */
