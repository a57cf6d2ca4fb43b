/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/pmu.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Virtual performance counters.
 *
 * HYPERVISOR_xenpmu_op(cmd, args) takes an operation (XENPMU_*) and a
 * xen_pmu_params. The initial domain chooses the mode for the whole machine;
 * each virtual CPU that is to have counters gives Xen a page for its
 * xen_pmu_data. When a counter overflows, Xen fills in that page and raises
 * VIRQ_XENPMU.
 */

#ifndef __XEN_PUBLIC_PMU_H__
#define __XEN_PUBLIC_PMU_H__

#include "xen.h"

#if defined(__i386__) || defined(__x86_64__)
#include "arch-x86/pmu.h"
#endif
#if defined(__arm__) || defined(__aarch64__)
#include "arch-arm.h"
#endif
#ifdef __powerpc64__
#include "arch-ppc.h"
#endif
#ifdef __riscv
#include "arch-riscv.h"
#endif

#if !defined(__i386__) && !defined(__x86_64__) && !defined(__arm__) && \
    !defined(__aarch64__) && !defined(__powerpc64__) && !defined(__riscv)
#error "Xen knows no performance counters of this architecture"
#endif

/* The version of the interface: another one here is not compatible. */
#define XENPMU_VER_MAJ 0
/* The version of the interface: counts what has been added. */
#define XENPMU_VER_MIN 1

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_xenpmu_op(enum xenpmu_op cmd, struct xenpmu_params *args);
 * `
 * @cmd  == XENPMU_* (the operation).
 * @args == struct xen_pmu_params (what it works on).
 */

/* ` enum xenpmu_op { */

/*
 * The operations of HYPERVISOR_xenpmu_op. Modes and features are for the
 * initial domain alone.
 */

/* Tells the mode, and the version of the interface. */
#define XENPMU_mode_get    0
/* Sets the mode. */
#define XENPMU_mode_set    1
/* Tells the features. */
#define XENPMU_feature_get 2
/*
 * Sets the features. EBUSY while somebody has counters, unless the mode is
 * XENPMU_MODE_OFF.
 */
#define XENPMU_feature_set 3
/* Gives a virtual CPU counters, and Xen a page to share with it. */
#define XENPMU_init        4
/* Takes the counters away. */
#define XENPMU_finish      5
/* Loads the calling virtual CPU's lapic_lvtpc. */
#define XENPMU_lvtpc_set   6
/*
 * Loads what the calling virtual CPU has changed of its saved counters, so that
 * they count again.
 */
#define XENPMU_flush       7

/* ` } */

/* What an operation works on. */
struct xen_pmu_params {
    /* OUT: The version of the interface, from XENPMU_mode_get. */
    struct {
        /* OUT: XENPMU_VER_MAJ of the running Xen. */
        uint32_t maj;
        /* OUT: Its XENPMU_VER_MIN. */
        uint32_t min;
    } version;
    /*
     * IN/OUT: The mode (XENPMU_MODE_*) or the features (XENPMU_FEATURE_*); for
     * XENPMU_init, the guest frame of the page to share.
     */
    uint64_t val;
    /* IN: The virtual CPU, for XENPMU_init and XENPMU_finish. */
    uint32_t vcpu;
    uint32_t pad;
};
typedef struct xen_pmu_params xen_pmu_params_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_params_t);

/* Mode: nobody has counters. */
#define XENPMU_MODE_OFF 0

/* The other modes: who has counters, and of what. One of them at a time. */

/* Each guest, of itself. */
#define XENPMU_MODE_SELF (1 << 0)
/* Each guest, of itself; and the initial domain of Xen too. */
#define XENPMU_MODE_HV   (1 << 1)
/* The initial domain alone, of everything: itself, Xen, and all guests. */
#define XENPMU_MODE_ALL  (1 << 2)

/*
 * What guests may use. All of this is about Intel's processors; on AMD's it
 * means nothing.
 */

/* The branch trace store. */
#define XENPMU_FEATURE_INTEL_BTS (1 << 0)
/*
 * Only the events that tell instructions per cycle: instructions, cycles,
 * reference cycles.
 */
#define XENPMU_FEATURE_IPC_ONLY  (1 << 1)
/* Only the architectural events, those that CPUID tells of. */
#define XENPMU_FEATURE_ARCH_ONLY (1 << 2)

/*
 * What Xen tells of an overflow, in memory that it shares with the guest. The
 * guest only reads it, but for parts of pmu.
 */
struct xen_pmu_data {
    /* The virtual CPU that was interrupted. */
    uint32_t vcpu_id;
    /* The processor on which it ran. An unprivileged guest sees vcpu_id. */
    uint32_t pcpu_id;
    /*
     * The domain that was interrupted. An unprivileged guest sees DOMID_SELF; a
     * privileged one DOMID_XEN too, and other domains in XENPMU_MODE_ALL.
     */
    domid_t domain_id;
    uint8_t pad[6];
    /* The architecture's part. */
    xen_pmu_arch_t pmu;
};

#endif /* __XEN_PUBLIC_PMU_H__ */
