/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_ppc.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * What is particular to PowerPC, 64 bits.
 */

#ifndef __XEN_PUBLIC_ARCH_PPC_H__
#define __XEN_PUBLIC_ARCH_PPC_H__

#if defined(__XEN__) || defined(__XEN_TOOLS__) || defined(__GNUC__)
#define  int64_aligned_t  int64_t __attribute__((__aligned__(8)))
#define uint64_aligned_t uint64_t __attribute__((__aligned__(8)))
#endif

#ifndef __ASSEMBLER__

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

#ifdef __XEN_TOOLS__
#define get_xen_guest_handle(val, hnd) do { val = (hnd).p; } while ( 0 )
#endif

/* A guest's frame number. */
typedef uint64_t xen_pfn_t;

#define PRI_xen_pfn PRIx64
#define PRIu_xen_pfn PRIu64

#endif /* !__ASSEMBLER__ */

/*
 * How many virtual CPUs have their vcpu_info in shared_info. All others, and
 * best the first too, use VCPUOP_register_vcpu_info.
 */
#define XEN_LEGACY_MAX_VCPUS 1

#ifndef __ASSEMBLER__

/* A number as wide as a register. */
typedef uint64_t xen_ulong_t;

#define PRI_xen_ulong PRIx64

/*
 * The registers of a virtual CPU that it can see itself, saved whenever it
 * enters Xen.
 */
struct vcpu_guest_core_regs {
    /* The general-purpose registers. */
    uint64_t gprs[32];
    /* The link register. */
    uint64_t lr;
    /* The count register. */
    uint64_t ctr;
    /* Where the interrupt handler returns to. */
    uint64_t srr0;
    /* The machine state with which it returns. */
    uint64_t srr1;
    /* Where the virtual CPU goes on. */
    uint64_t pc;
    /* The machine state with which it goes on. */
    uint64_t msr;
    /* The floating-point status and control register. */
    uint64_t fpscr;
    /* The fixed-point exception register. */
    uint64_t xer;
    /* An implementation register, HID4; for debugging. */
    uint64_t hid4;
    /* The address that a data fault was about; for debugging. */
    uint64_t dar;
    /* The cause of a data fault; for debugging. */
    uint32_t dsisr;
    /* The condition register. */
    uint32_t cr;
    uint32_t __pad;
    /* The interrupt by which Xen was entered. */
    uint32_t entry_vector;
};
typedef struct vcpu_guest_core_regs vcpu_guest_core_regs_t;

/* A point in time, in ticks of the time base. */
typedef uint64_t tsc_timestamp_t;

/* The state of a virtual CPU, as the toolstack saves and sets it. */
struct vcpu_guest_context {
    /* The registers that it sees itself. */
    vcpu_guest_core_regs_t user_regs;
    /* The page table, SDR1. */
    uint64_t sdr1;
};
typedef struct vcpu_guest_context vcpu_guest_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_context_t);

/* PowerPC's part of shared_info. */
struct arch_shared_info {
    /* The time base at the time of boot. */
    uint64_t boot_timebase;
};

/* PowerPC's part of vcpu_info: nothing. */
struct arch_vcpu_info {
};

/*
 * What a new domain is to be like, beyond what all architectures know: nothing.
 */
struct xen_arch_domainconfig {
};

/*
 * PowerPC's part of a virtual CPU's performance counters, of which there are
 * none yet.
 */
typedef struct xen_pmu_arch {
    /* Keeps the record from being empty. */
    uint8_t dummy;
} xen_pmu_arch_t;

#endif /* !__ASSEMBLER__ */

#endif /* __XEN_PUBLIC_ARCH_PPC_H__ */
