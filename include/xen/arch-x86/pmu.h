/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_x86/pmu.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Virtual performance counters of x86.
 */

#ifndef __XEN_PUBLIC_ARCH_X86_PMU_H__
#define __XEN_PUBLIC_ARCH_X86_PMU_H__

/* The counters of an AMD processor. */
struct xen_pmu_amd_ctxt {
    /*
     * Where the counters are, in bytes from the beginning of this. The guest
     * only reads it.
     */
    uint32_t counters;
    /* Where their control registers are, likewise. */
    uint32_t ctrls;
    /* All of them. */
    uint64_t regs[XEN_FLEX_ARRAY_DIM];
};
typedef struct xen_pmu_amd_ctxt xen_pmu_amd_ctxt_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_amd_ctxt_t);

/* A counter of an Intel processor, with its control register. */
struct xen_pmu_cntr_pair {
    /* The counter. */
    uint64_t counter;
    /* Its control register. */
    uint64_t control;
};
typedef struct xen_pmu_cntr_pair xen_pmu_cntr_pair_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_cntr_pair_t);

/* The counters of an Intel processor. */
struct xen_pmu_intel_ctxt {
    /*
     * Where the fixed counters are, in bytes from the beginning of this: an
     * array of numbers. The guest only reads it.
     */
    uint32_t fixed_counters;
    /* Where the others are, likewise: an array of xen_pmu_cntr_pair. */
    uint32_t arch_counters;
    /* Which counters run. */
    uint64_t global_ctrl;
    /* What clears bits of global_status. */
    uint64_t global_ovf_ctrl;
    /* Which counters have overflowed. */
    uint64_t global_status;
    /* What the fixed counters count. */
    uint64_t fixed_ctrl;
    /*
     * The address of the area for the branch trace store and for event based
     * sampling.
     */
    uint64_t ds_area;
    /* Which counters take event based samples. */
    uint64_t pebs_enable;
    /* The debug control register. */
    uint64_t debugctl;
    /* All of the counters. */
    uint64_t regs[XEN_FLEX_ARRAY_DIM];
};
typedef struct xen_pmu_intel_ctxt xen_pmu_intel_ctxt_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_intel_ctxt_t);

/* Where the interrupted code was. */
struct xen_pmu_regs {
    /* The instruction pointer. */
    uint64_t ip;
    /* The stack pointer. */
    uint64_t sp;
    /* The flags. */
    uint64_t flags;
    /* The code segment. */
    uint16_t cs;
    /* The stack segment. */
    uint16_t ss;
    /* The privilege level, 0 to 3. */
    uint8_t cpl;
    uint8_t pad[3];
};
typedef struct xen_pmu_regs xen_pmu_regs_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_regs_t);

/* What xen_pmu_arch.pmu_flags says. */

/* The registers are saved, and the guest may write them until XENPMU_flush. */
#define PMU_CACHED      (1 << 0)
/* The guest ran in user mode. */
#define PMU_SAMPLE_USER (1 << 1)
/* The guest ran in real mode. */
#define PMU_SAMPLE_REAL (1 << 2)
/* The guest is a PV domain. */
#define PMU_SAMPLE_PV   (1 << 3)

/*
 * A virtual CPU's counters at the time of the interrupt.
 *
 * What the guest may write it writes only while PMU_CACHED is set, which Xen
 * does with the interrupt; XENPMU_flush makes Xen read it and clear the flag.
 */
struct xen_pmu_arch {
    /* Where it was. Xen writes it. */
    union {
        /* The registers. */
        xen_pmu_regs_t regs;

        /* How much room there is for registers. */
#define XENPMU_REGS_PAD_SZ 64

        uint8_t pad[XENPMU_REGS_PAD_SZ];
    } r;
    /* PMU_*. Xen writes them. */
    uint64_t pmu_flags;
    /*
     * How the processor's interrupt controller delivers overflows. Both sides
     * write it.
     */
    union {
        /*
         * The local vector table's entry. Xen loads nothing but its mask bit,
         * with XENPMU_flush and XENPMU_lvtpc_set.
         */
        uint32_t lapic_lvtpc;
        uint64_t pad;
    } l;
    /*
     * The counters. Both sides write them; Xen checks what the guest has
     * written when it loads them.
     */
    union {
        /* On an AMD processor. */
        xen_pmu_amd_ctxt_t amd;
        /* On an Intel processor. */
        xen_pmu_intel_ctxt_t intel;

        /*
         * How much room there is for counters, besides those that the offsets
         * lead to.
         */
#define XENPMU_CTXT_PAD_SZ 128

        uint8_t pad[XENPMU_CTXT_PAD_SZ];
    } c;
};
typedef struct xen_pmu_arch xen_pmu_arch_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_arch_t);

#endif /* __XEN_PUBLIC_ARCH_X86_PMU_H__ */
