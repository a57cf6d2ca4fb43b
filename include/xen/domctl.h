/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/domctl.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Domain control: how the toolstack makes, configures, watches and ends
 * domains.
 *
 * HYPERVISOR_domctl takes a xen_domctl: a command, the domain that it is about,
 * and the command's own argument in a union.
 *
 * Most of this is not stable: it fits one version of Xen, which is why each
 * call states XEN_DOMCTL_INTERFACE_VERSION. The version changes when something
 * becomes incompatible; a new command, or a new meaning for what had to be
 * zero, leaves it as it is. A stable command states version zero instead, and
 * is understood by later versions of Xen too.
 */

#ifndef __XEN_PUBLIC_DOMCTL_H__
#define __XEN_PUBLIC_DOMCTL_H__

#if !defined(__XEN__) && !defined(__XEN_TOOLS__)
#error "domctl.h is for the hypervisor and the toolstack only"
#endif

#include "xen.h"
#include "event_channel.h"
#include "grant_table.h"
#include "hvm/save.h"
#include "memory.h"

/*
 * The version of this interface, for xen_domctl.interface_version. A Xen of
 * another version answers -EACCES.
 */
#define XEN_DOMCTL_INTERFACE_VERSION 0x00000018

/*
 * Makes a domain, without memory and virtual CPUs, and paused.
 *
 * xen_domctl.domain names it; for zero, or a number that is not a domain's, Xen
 * takes a free number and returns it there.
 */
struct xen_domctl_createdomain {
    /* IN: The domain's security label, for the policy module that is in use. */
    uint32_t ssidref;
    /* IN: The domain's UUID. */
    xen_domain_handle_t handle;

    /* What sort of domain it is. */

    /* An HVM domain rather than a PV one. */
#define _XEN_DOMCTL_CDF_hvm                   0
#define XEN_DOMCTL_CDF_hvm                    (1U << _XEN_DOMCTL_CDF_hvm)
    /* Guest memory is translated by the hardware (hardware assisted paging). */
#define _XEN_DOMCTL_CDF_hap                   1
#define XEN_DOMCTL_CDF_hap                    (1U << _XEN_DOMCTL_CDF_hap)
    /* Its memory is measured across sleep states of the machine (by tboot). */
#define _XEN_DOMCTL_CDF_s3_integrity          2
#define XEN_DOMCTL_CDF_s3_integrity           (1U << _XEN_DOMCTL_CDF_s3_integrity)
    /* Shadow page tables are always kept in step with the guest's. */
#define _XEN_DOMCTL_CDF_oos_off               3
#define XEN_DOMCTL_CDF_oos_off                (1U << _XEN_DOMCTL_CDF_oos_off)
    /* It runs Xenstore. */
#define _XEN_DOMCTL_CDF_xs_domain             4
#define XEN_DOMCTL_CDF_xs_domain              (1U << _XEN_DOMCTL_CDF_xs_domain)
    /* It may be given devices behind an IOMMU. */
#define _XEN_DOMCTL_CDF_iommu                 5
#define XEN_DOMCTL_CDF_iommu                  (1U << _XEN_DOMCTL_CDF_iommu)
    /* It may use hardware virtualisation itself. */
#define _XEN_DOMCTL_CDF_nested_virt           6
#define XEN_DOMCTL_CDF_nested_virt            (1U << _XEN_DOMCTL_CDF_nested_virt)
    /* It sees a virtual PMU. */
#define XEN_DOMCTL_CDF_vpmu                   (1U << 7)
    /*
     * An access to guest memory where there is nothing is a fault. Otherwise it
     * reads as all ones and writes nowhere. Arm only.
     */
#define XEN_DOMCTL_CDF_trap_unmapped_accesses (1U << 8)

    /*
     * The last XEN_DOMCTL_CDF_*, for checks that another list of them is
     * complete.
     */
#define XEN_DOMCTL_CDF_MAX XEN_DOMCTL_CDF_trap_unmapped_accesses

    /* IN: What sort of domain it is: XEN_DOMCTL_CDF_*. */
    uint32_t flags;

    /* How a domain uses the IOMMU. */

    /* The IOMMU gets page tables of its own instead of the CPU's. */
#define _XEN_DOMCTL_IOMMU_no_sharept 0
#define XEN_DOMCTL_IOMMU_no_sharept  (1U << _XEN_DOMCTL_IOMMU_no_sharept)

    /*
     * The last XEN_DOMCTL_IOMMU_*, for checks that another list of them is
     * complete.
     */
#define XEN_DOMCTL_IOMMU_MAX XEN_DOMCTL_IOMMU_no_sharept

    /*
     * IN: How it uses the IOMMU: XEN_DOMCTL_IOMMU_*. Zero without
     * XEN_DOMCTL_CDF_iommu.
     */
    uint32_t iommu_opts;
    /* IN: How many virtual CPUs it can have, at least one. */
    uint32_t max_vcpus;
    /* IN: The highest event channel port that it can have. */
    uint32_t max_evtchn_port;
    /* IN: How many frames its grant table can have; negative: Xen's default. */
    int32_t max_grant_frames;
    /*
     * IN: How many frames Xen may use to keep track of what it maps by grants;
     * negative: Xen's default.
     */
    int32_t max_maptrack_frames;

    /* The bits of grant_opts that hold the version of grant tables. */
#define XEN_DOMCTL_GRANT_version_mask 0xf

    /*
     * The version of grant tables in grant_opts, or the bits there for version
     * v.
     */
#define XEN_DOMCTL_GRANT_version(v) ((v) & XEN_DOMCTL_GRANT_version_mask)

    /*
     * IN: The latest version of grant tables that it can use, in the bits of
     * XEN_DOMCTL_GRANT_version_mask.
     */
    uint32_t grant_opts;
    /* IN: Alternate views of its memory (altp2m). */
    struct {
        /* Who may use a domain's alternate views of memory. */

        /*
         * The domain itself and others. Nobody has examined how safe this is:
         * where that matters, let the security policy refuse single operations.
         */
#define XEN_DOMCTL_ALTP2M_mixed    1U
        /* Other domains. */
#define XEN_DOMCTL_ALTP2M_external 2U
        /*
         * Other domains; the domain itself may only switch between views and be
         * told of violations.
         */
#define XEN_DOMCTL_ALTP2M_limited  3U

        /* The bits of altp2m.opts that hold the mode. */
#define XEN_DOMCTL_ALTP2M_mode_mask 0x3U

        /* The mode in altp2m.opts, or the bits there for mode m. */
#define XEN_DOMCTL_ALTP2M_mode(m) ((m) & XEN_DOMCTL_ALTP2M_mode_mask)

        /* IN: Who may use them: XEN_DOMCTL_ALTP2M_*; zero: nobody. */
        uint16_t opts;
        /* IN: How many there can be. */
        uint16_t nr;
    } altp2m;
    /* IN: The size of each virtual CPU's trace buffer in bytes; zero: none. */
    uint32_t vmtrace_size;
    /* IN: The CPU pool that it runs in; it exists already. */
    uint32_t cpupool_id;
    /* IN: What the architecture wants to know. */
    struct xen_arch_domainconfig arch;
};

/* Tells about a domain. -ESRCH: there is none of that number. */
struct xen_domctl_getdomaininfo {
    /* OUT: The domain; also returned in xen_domctl.domain. */
    domid_t domain;
    uint16_t pad1;

    /* A domain's state. */

    /* It is being destroyed. */
#define _XEN_DOMINF_dying     0
#define XEN_DOMINF_dying      (1U << _XEN_DOMINF_dying)
    /* It is an HVM domain rather than a PV one. */
#define _XEN_DOMINF_hvm_guest 1
#define XEN_DOMINF_hvm_guest  (1U << _XEN_DOMINF_hvm_guest)
    /* It has shut down. */
#define _XEN_DOMINF_shutdown  2
#define XEN_DOMINF_shutdown   (1U << _XEN_DOMINF_shutdown)
    /* The toolstack has paused it. */
#define _XEN_DOMINF_paused    3
#define XEN_DOMINF_paused     (1U << _XEN_DOMINF_paused)
    /* All its virtual CPUs wait for events. */
#define _XEN_DOMINF_blocked   4
#define XEN_DOMINF_blocked    (1U << _XEN_DOMINF_blocked)
    /* One of its virtual CPUs is running. */
#define _XEN_DOMINF_running   5
#define XEN_DOMINF_running    (1U << _XEN_DOMINF_running)
    /* It is being debugged. */
#define _XEN_DOMINF_debugged  6
#define XEN_DOMINF_debugged   (1U << _XEN_DOMINF_debugged)
    /* It runs Xenstore. */
#define _XEN_DOMINF_xs_domain 7
#define XEN_DOMINF_xs_domain  (1U << _XEN_DOMINF_xs_domain)
    /* Its memory is translated by the hardware (hardware assisted paging). */
#define _XEN_DOMINF_hap       8
#define XEN_DOMINF_hap        (1U << _XEN_DOMINF_hap)

    /*
     * The reason for which a domain shut down, once flags is shifted by
     * XEN_DOMINF_shutdownshift: SHUTDOWN_*.
     */
#define XEN_DOMINF_shutdownmask 255

    /* Where in flags the reason begins for which a domain shut down. */
#define XEN_DOMINF_shutdownshift 16

    /* OUT: Its state: XEN_DOMINF_*, and the reason why it shut down. */
    uint32_t flags;
    /* OUT: How many pages it has. */
    uint64_aligned_t tot_pages;
    /* OUT: How many pages it may have. */
    uint64_aligned_t max_pages;
    /* OUT: How many pages it has claimed and not yet been given. */
    uint64_aligned_t outstanding_pages;
    /* OUT: How many of its pages it shares with other domains. */
    uint64_aligned_t shr_pages;
    /* OUT: How many of its pages are paged out. */
    uint64_aligned_t paged_pages;
    /* OUT: The frame of its shared_info, as the guest knows it. */
    uint64_aligned_t shared_info_frame;
    /* OUT: The CPU time that it has used, in nanoseconds. */
    uint64_aligned_t cpu_time;
    /* OUT: How many of its virtual CPUs are online. */
    uint32_t nr_online_vcpus;

    /* A domain without virtual CPUs has this as the highest number of one. */
#define XEN_INVALID_MAX_VCPU_ID (~0U)

    /*
     * OUT: The highest number of a virtual CPU that it has, or
     * XEN_INVALID_MAX_VCPU_ID.
     */
    uint32_t max_vcpu_id;
    /* OUT: Its security label. */
    uint32_t ssidref;
    /* OUT: Its UUID. */
    xen_domain_handle_t handle;
    /* OUT: The CPU pool that it runs in. */
    uint32_t cpupool;
    /* OUT: How many bits its guest-physical addresses have. */
    uint8_t gpaddr_bits;
    uint8_t pad2[7];
    /* OUT: How the architecture's part was configured. */
    struct xen_arch_domainconfig arch_config;
};
typedef struct xen_domctl_getdomaininfo xen_domctl_getdomaininfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_getdomaininfo_t);

/* Where the type of a page begins. */
#define XEN_DOMCTL_PFINFO_LTAB_SHIFT 28

/* What a page of a PV guest is used as. */

/* No page table. */
#define XEN_DOMCTL_PFINFO_NOTAB (0x0U << 28)
/* A page table of the lowest level. */
#define XEN_DOMCTL_PFINFO_L1TAB (0x1U << 28)
/* A page table of the second level. */
#define XEN_DOMCTL_PFINFO_L2TAB (0x2U << 28)
/* A page table of the third level. */
#define XEN_DOMCTL_PFINFO_L3TAB (0x3U << 28)
/* A page table of the fourth level. */
#define XEN_DOMCTL_PFINFO_L4TAB (0x4U << 28)

/* The bits that hold a page table's level. */
#define XEN_DOMCTL_PFINFO_LTABTYPE_MASK (0x7U << 28)

/*
 * The page table is pinned: it stays one although nothing refers to it. With a
 * level.
 */
#define XEN_DOMCTL_PFINFO_LPINTAB (0x1U << 31)

/* Pages without contents to save, in place of a page table's level. */

/* There is no such page. */
#define XEN_DOMCTL_PFINFO_XTAB   (0xfU << 28)
/* A page that is to be allocated, and has no contents. */
#define XEN_DOMCTL_PFINFO_XALLOC (0xeU << 28)
/* A page whose memory is broken. */
#define XEN_DOMCTL_PFINFO_BROKEN (0xdU << 28)

/* The bits that hold the type of a page. */
#define XEN_DOMCTL_PFINFO_LTAB_MASK (0xfU << 28)

/*
 * Tells what pages are used as.
 *
 * A call that Xen interrupts changes both fields to go on with: set them anew
 * for each call. -E2BIG: more pages than one call takes.
 */
struct xen_domctl_getpageframeinfo3 {
    /* IN/OUT: How many pages. */
    uint64_aligned_t num;
    /*
     * IN/OUT: Their guest frames; afterwards, their types: XEN_DOMCTL_PFINFO_*.
     */
    XEN_GUEST_HANDLE_64(xen_pfn_t) array;
};

/* What xen_domctl_shadow_op does. */

/* Ends shadow mode. */
#define XEN_DOMCTL_SHADOW_OP_OFF             0
/* Begins shadow mode, as mode says: XEN_DOMCTL_SHADOW_ENABLE_*. */
#define XEN_DOMCTL_SHADOW_OP_ENABLE          32
/* Copies the bitmap of dirty pages, and begins a new one. */
#define XEN_DOMCTL_SHADOW_OP_CLEAN           11
/* Copies the bitmap of dirty pages, and goes on with it. */
#define XEN_DOMCTL_SHADOW_OP_PEEK            12
/*
 * Tells how much memory there is for page tables. Not for new code:
 * XEN_DOMCTL_get_paging_mempool_size counts in bytes.
 */
#define XEN_DOMCTL_SHADOW_OP_GET_ALLOCATION  30
/*
 * Sets how much memory there is for page tables. Not for new code:
 * XEN_DOMCTL_set_paging_mempool_size counts in bytes.
 */
#define XEN_DOMCTL_SHADOW_OP_SET_ALLOCATION  31
/* An old form of XEN_DOMCTL_SHADOW_OP_ENABLE without flags. */
#define XEN_DOMCTL_SHADOW_OP_ENABLE_TEST     1
/*
 * An old form of XEN_DOMCTL_SHADOW_OP_ENABLE with
 * XEN_DOMCTL_SHADOW_ENABLE_LOG_DIRTY.
 */
#define XEN_DOMCTL_SHADOW_OP_ENABLE_LOGDIRTY 2

/* The mode of XEN_DOMCTL_SHADOW_OP_ENABLE. */

/*
 * Xen counts references to the shadow page tables. The guest need not tell Xen
 * about changes of its own ones, or protect them from being written.
 */
#define XEN_DOMCTL_SHADOW_ENABLE_REFCOUNT  (1 << 1)
/*
 * Xen notes in a bitmap which pages are written, so that a migration can send
 * them again.
 */
#define XEN_DOMCTL_SHADOW_ENABLE_LOG_DIRTY (1 << 2)
/* Xen translates the guest's frames into the machine's. */
#define XEN_DOMCTL_SHADOW_ENABLE_TRANSLATE (1 << 3)
/* Xen takes none of the guest's virtual addresses for itself. HVM only. */
#define XEN_DOMCTL_SHADOW_ENABLE_EXTERNAL  (1 << 4)

/* The mode of XEN_DOMCTL_SHADOW_OP_CLEAN and XEN_DOMCTL_SHADOW_OP_PEEK. */

/* This is the last round: pages that Xen itself can write to count as dirty. */
#define XEN_DOMCTL_SHADOW_LOGDIRTY_FINAL (1 << 0)

/* What has happened since the bitmap of dirty pages was last copied. */
struct xen_domctl_shadow_op_stats {
    /* OUT: How many faults there were. */
    uint32_t fault_count;
    /* OUT: How many pages became dirty. */
    uint32_t dirty_count;
};

/* Controls shadow page tables, and the log of dirty pages. */
struct xen_domctl_shadow_op {
    /* IN: What to do: XEN_DOMCTL_SHADOW_OP_*. */
    uint32_t op;
    /*
     * IN: XEN_DOMCTL_SHADOW_ENABLE_* or XEN_DOMCTL_SHADOW_LOGDIRTY_*, as op
     * demands.
     */
    uint32_t mode;
    /* IN/OUT: The memory for page tables, in mebibytes. */
    uint32_t mb;
    /* IN: The bitmap of dirty pages, one bit each; null: only clean it. */
    XEN_GUEST_HANDLE_64(uint8) dirty_bitmap;
    /*
     * IN/OUT: How many pages there are bits for; afterwards, for how many bits
     * were copied.
     */
    uint64_aligned_t pages;
    /* OUT: What has happened since. */
    struct xen_domctl_shadow_op_stats stats;
};

/* Limits a domain's memory. */
struct xen_domctl_max_mem {
    /*
     * IN: The limit in kibibytes. A domain that has more keeps it, and gets
     * none.
     */
    uint64_aligned_t max_memkb;
};

/* Sets or tells the state of a virtual CPU's registers. */
struct xen_domctl_vcpucontext {
    /* IN: The virtual CPU. */
    uint32_t vcpu;
    /* IN: Its registers. Null for XEN_DOMCTL_setvcpucontext: resets it. */
    XEN_GUEST_HANDLE_64(vcpu_guest_context_t) ctxt;
};

/* Tells about a virtual CPU. */
struct xen_domctl_getvcpuinfo {
    /* IN: The virtual CPU. */
    uint32_t vcpu;
    /* OUT: Non-zero: it is online. */
    uint8_t online;
    /* OUT: Non-zero: it waits for an event. */
    uint8_t blocked;
    /* OUT: Non-zero: it is running at this moment. */
    uint8_t running;
    /* OUT: The CPU time that it has used, in nanoseconds. */
    uint64_aligned_t cpu_time;
    /* OUT: The CPU that it runs on, or ran on last. */
    uint32_t cpu;
};

/* Sets or tells from which NUMA nodes a domain's memory is preferred. */
struct xen_domctl_nodeaffinity {
    /* IN/OUT: The nodes. */
    struct xenctl_bitmap nodemap;
};

/* Sets or tells on which CPUs a virtual CPU can run. */
struct xen_domctl_vcpuaffinity {
    /* IN: The virtual CPU. */
    uint32_t vcpu;

    /* Which affinity is meant. */

    /* The CPUs that it can run on. */
#define _XEN_VCPUAFFINITY_HARD  0
#define XEN_VCPUAFFINITY_HARD   (1U << _XEN_VCPUAFFINITY_HARD)
    /* The CPUs that it had better run on. */
#define _XEN_VCPUAFFINITY_SOFT  1
#define XEN_VCPUAFFINITY_SOFT   (1U << _XEN_VCPUAFFINITY_SOFT)
    /* Ends what SCHEDOP_pin_override began. */
#define _XEN_VCPUAFFINITY_FORCE 2
#define XEN_VCPUAFFINITY_FORCE  (1U << _XEN_VCPUAFFINITY_FORCE)

    /* IN: Which of the maps are meant: XEN_VCPUAFFINITY_*. */
    uint32_t flags;
    /*
     * IN/OUT: The CPUs that it can run on.
     *
     * Setting returns what is in effect: those that the domain's CPU pool has
     * online. Getting returns what was set.
     */
    struct xenctl_bitmap cpumap_hard;
    /*
     * IN/OUT: The CPUs that it had better run on.
     *
     * Setting returns what is in effect: those that are in the other map, and
     * online in the domain's CPU pool. Getting returns what was set.
     */
    struct xenctl_bitmap cpumap_soft;
};

/* Allocates a domain's virtual CPUs. */
struct xen_domctl_max_vcpus {
    /* IN: How many: as many as XEN_DOMCTL_createdomain was told. */
    uint32_t max;
};

/* The schedulers. */

/* Proportional shares, first generation. */
#define XEN_SCHEDULER_CREDIT   5
/* Proportional shares, second generation. */
#define XEN_SCHEDULER_CREDIT2  6
/* A fixed timetable (ARINC 653). */
#define XEN_SCHEDULER_ARINC653 7
/* Real time: a budget in each period. */
#define XEN_SCHEDULER_RTDS     8
/* One virtual CPU for each CPU, without choices. */
#define XEN_SCHEDULER_NULL     9

/* A domain's parameters for XEN_SCHEDULER_CREDIT. */
struct xen_domctl_sched_credit {
    /*
     * IN/OUT: Its share of CPU time, relative to the weight of others. Zero,
     * when set: unchanged.
     */
    uint16_t weight;
    /*
     * IN/OUT: The most CPU time it gets, in percent of one CPU; zero: no limit.
     * 0xffff, when set: unchanged.
     */
    uint16_t cap;
};

/* A domain's parameters for XEN_SCHEDULER_CREDIT2. */
struct xen_domctl_sched_credit2 {
    /*
     * IN/OUT: Its share of CPU time, relative to the weight of others. Zero,
     * when set: unchanged.
     */
    uint16_t weight;
    /*
     * IN/OUT: The most CPU time it gets, in percent of one CPU; zero: no limit.
     * 0xffff, when set: unchanged.
     */
    uint16_t cap;
};

/* A virtual CPU's parameters for XEN_SCHEDULER_RTDS. */
struct xen_domctl_sched_rtds {
    /* IN/OUT: How long its period is, in microseconds. */
    uint32_t period;
    /* IN/OUT: How much CPU time it gets in each period, in microseconds. */
    uint32_t budget;

    /* Flags of xen_domctl_sched_rtds. */

    /* It may run beyond its budget where nobody else wants to. */
#define _XEN_DOMCTL_SCHEDRT_extra 0
#define XEN_DOMCTL_SCHEDRT_extra  (1U << _XEN_DOMCTL_SCHEDRT_extra)

    /* IN/OUT: XEN_DOMCTL_SCHEDRT_*. */
    uint32_t flags;
};

/* One virtual CPU's parameters. */
typedef struct xen_domctl_schedparam_vcpu {
    /*
     * IN/OUT: Its parameters, for the scheduler that
     * xen_domctl_scheduler_op.sched_id names.
     */
    union {
        /* IN/OUT: For XEN_SCHEDULER_CREDIT. */
        struct xen_domctl_sched_credit credit;
        /* IN/OUT: For XEN_SCHEDULER_CREDIT2. */
        struct xen_domctl_sched_credit2 credit2;
        /* IN/OUT: For XEN_SCHEDULER_RTDS. */
        struct xen_domctl_sched_rtds rtds;
    } u;
    /* IN: The virtual CPU. */
    uint32_t vcpuid;
} xen_domctl_schedparam_vcpu_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_schedparam_vcpu_t);

/*
 * What xen_domctl_scheduler_op does. Only some schedulers keep parameters for
 * each virtual CPU.
 */

/* Sets the parameters of the domain, and so of all its virtual CPUs. */
#define XEN_DOMCTL_SCHEDOP_putinfo     0
/*
 * Tells the parameters of the domain, or the defaults where each virtual CPU
 * has its own.
 */
#define XEN_DOMCTL_SCHEDOP_getinfo     1
/* Sets the parameters of single virtual CPUs. */
#define XEN_DOMCTL_SCHEDOP_putvcpuinfo 2
/* Tells the parameters of single virtual CPUs. */
#define XEN_DOMCTL_SCHEDOP_getvcpuinfo 3

/* Sets or tells how a domain is scheduled. */
struct xen_domctl_scheduler_op {
    /* IN: The scheduler of the domain: XEN_SCHEDULER_*. */
    uint32_t sched_id;
    /* IN: What to do: XEN_DOMCTL_SCHEDOP_*. */
    uint32_t cmd;
    /*
     * IN/OUT: The parameters. Those of the whole domain are in the scheduler's
     * own member.
     */
    union {
        /* IN/OUT: The domain's, for XEN_SCHEDULER_CREDIT. */
        struct xen_domctl_sched_credit credit;
        /* IN/OUT: The domain's, for XEN_SCHEDULER_CREDIT2. */
        struct xen_domctl_sched_credit2 credit2;
        /* IN/OUT: The domain's, for XEN_SCHEDULER_RTDS. */
        struct xen_domctl_sched_rtds rtds;
        /* IN/OUT: Single virtual CPUs'. */
        struct {
            /* IN: The virtual CPUs, and their parameters. */
            XEN_GUEST_HANDLE_64(xen_domctl_schedparam_vcpu_t) vcpus;
            /* IN/OUT: How many; afterwards, how many of them are done. */
            uint32_t nr_vcpus;
            uint32_t padding;
        } v;
    } u;
};

/* Changes a domain's UUID. */
struct xen_domctl_setdomainhandle {
    /* IN: The UUID. */
    xen_domain_handle_t handle;
};

/*
 * Says whether a domain is being debugged: whether its breakpoints stop it for
 * a debugger.
 */
struct xen_domctl_setdebugging {
    /* IN: Non-zero: it is. */
    uint8_t enable;
};

/* Lets a domain use an interrupt of the caller's, or not any more. */
struct xen_domctl_irq_permission {
    /* IN: The interrupt line, by the caller's number for it. */
    uint32_t pirq;
    /* IN: Non-zero: it may. */
    uint8_t allow_access;
    uint8_t pad[3];
};

/* Lets a domain use an interrupt of the machine, or not any more. x86 only. */
struct xen_domctl_gsi_permission {
    /* IN: The global system interrupt. */
    uint32_t gsi;

    /* Whether a domain may use an interrupt. */

    /* Not any more. */
#define XEN_DOMCTL_GSI_REVOKE 0
    /* It may. */
#define XEN_DOMCTL_GSI_GRANT  1

    /* The bits of flags that hold the choice. */
#define XEN_DOMCTL_GSI_ACTION_MASK 1

    /* IN: XEN_DOMCTL_GSI_*; all other bits are zero. */
    uint32_t flags;
};

/*
 * Lets a domain use memory of devices that the caller may use, or not any more.
 */
struct xen_domctl_iomem_permission {
    /* IN: The first machine frame. */
    uint64_aligned_t first_mfn;
    /* IN: How many frames, at least one. */
    uint64_aligned_t nr_mfns;
    /* IN: Non-zero: it may. */
    uint8_t allow_access;
};

/*
 * Lets a domain use I/O ports that the caller may use, or not any more. x86
 * only.
 */
struct xen_domctl_ioport_permission {
    /* IN: The first port. */
    uint32_t first_port;
    /* IN: How many ports, at least one. */
    uint32_t nr_ports;
    /* IN: Non-zero: it may. */
    uint8_t allow_access;
};

/*
 * Fills a page of a domain with the code by which it makes hypercalls. x86
 * only.
 */
struct xen_domctl_hypercall_init {
    /* IN: The guest frame of the page. */
    uint64_aligned_t gmfn;
};

/* Sets how far a domain's wall clock is from the machine's. */
struct xen_domctl_settimeoffset {
    /* IN: What is added to the machine's, in seconds. */
    int64_aligned_t time_offset_seconds;
};

/*
 * Saves or restores the state of an HVM domain's virtual hardware, as
 * hvm/save.h describes it.
 */
struct xen_domctl_hvmcontext {
    /*
     * IN/OUT: The size of buffer in bytes; afterwards, how much of it was
     * filled.
     */
    uint32_t size;
    /*
     * IN: The state. Null for XEN_DOMCTL_gethvmcontext: only size is returned,
     * what is needed.
     */
    XEN_GUEST_HANDLE_64(uint8) buffer;
};

/*
 * Sets or tells how wide a domain's addresses are. A PV domain's can be set
 * until it has memory.
 */
struct xen_domctl_address_size {
    /* IN/OUT: 32 or 64 bits. */
    uint32_t size;
};

/* What xen_domctl_sendtrigger can send. */

/* A non-maskable interrupt. */
#define XEN_DOMCTL_SENDTRIGGER_NMI   0
/* A reset. */
#define XEN_DOMCTL_SENDTRIGGER_RESET 1
/* An INIT. */
#define XEN_DOMCTL_SENDTRIGGER_INIT  2
/* The power button, to the domain. */
#define XEN_DOMCTL_SENDTRIGGER_POWER 3
/* The sleep button, to the domain. */
#define XEN_DOMCTL_SENDTRIGGER_SLEEP 4

/* Sends a virtual CPU what hardware would send it. */
struct xen_domctl_sendtrigger {
    /* IN: What: XEN_DOMCTL_SENDTRIGGER_*. */
    uint32_t trigger;
    /* IN: The virtual CPU. */
    uint32_t vcpu;
};

/* How a device is named. */

/* By its place on the PCI bus. */
#define XEN_DOMCTL_DEV_PCI 0
/* By its path in the device tree. */
#define XEN_DOMCTL_DEV_DT  1

/*
 * Assigns a device to a domain behind the IOMMU, tests whether that can be
 * done, or takes it away.
 *
 * A test with DOMID_INVALID tells whether the device is assigned to any domain
 * other than the hardware domain. A PCI device that is taken away goes back to
 * the hardware domain; a device of the device tree is nobody's until it is
 * assigned again.
 */
struct xen_domctl_assign_device {
    /* IN: How the device is named: XEN_DOMCTL_DEV_*. */
    uint32_t dev;
    /* IN: XEN_DOMCTL_DEV_RDM_*; zero unless a PCI device is assigned. */
    uint32_t flags;

    /* How a device is assigned. */

    /*
     * Memory that is reserved for the device and used otherwise in the domain
     * is no reason to refuse.
     */
#define XEN_DOMCTL_DEV_RDM_RELAXED 1

    /* IN: Its name. */
    union {
        /* IN: Its place on the PCI bus. */
        struct {
            /* IN: Segment, bus, slot and function: 16, 8, 5 and 3 bits. */
            uint32_t machine_sbdf;
        } pci;
        /* IN: Its path in the device tree. */
        struct {
            /* IN: The length of path. */
            uint32_t size;
            /* IN: The path, without a zero at its end. */
            XEN_GUEST_HANDLE_64(char) path;
#ifdef __XEN__
            /* IN: The device that Xen has found under the path. */
            struct dt_device_node *dev;
#endif
        } dt;
    } u;
};

/*
 * Tells which devices share a device's IOMMU group, and so can only be assigned
 * together.
 */
struct xen_domctl_get_device_group {
    /* IN: Segment, bus, slot and function: 16, 8, 5 and 3 bits. */
    uint32_t machine_sbdf;
    /* IN: Room in sdev_array. */
    uint32_t max_sdevs;
    /* OUT: How many there are in sdev_array. */
    uint32_t num_sdevs;
    /*
     * IN: The other devices, all of the same segment: bus from bit 16 on, slot
     * and function from bit 8 on.
     */
    XEN_GUEST_HANDLE_64(uint32) sdev_array;
};

/* As what an interrupt of the machine reaches a domain. */
enum pt_irq_type {
    /* As a PCI device's line. */
    PT_IRQ_TYPE_PCI,
    /* As an ISA interrupt. */
    PT_IRQ_TYPE_ISA,
    /* As a message. */
    PT_IRQ_TYPE_MSI,
    /* As a PCI device's line, although the device sends messages. */
    PT_IRQ_TYPE_MSI_TRANSLATE,
    /* As a shared peripheral interrupt, 32 to 1019. Arm only. */
    PT_IRQ_TYPE_SPI,
};

/* Passes an interrupt of the machine to a domain, or stops passing it. */
struct xen_domctl_bind_pt_irq {
    /* IN: The interrupt line, by the domain's number for it. */
    uint32_t machine_irq;
    /* IN: As what it reaches the domain: pt_irq_type. */
    uint32_t irq_type;
    /* IN: Which one in the domain. */
    union {
        /* IN: An ISA interrupt. */
        struct {
            /* IN: The interrupt. */
            uint8_t isa_irq;
        } isa;
        /* IN: A PCI device's line. */
        struct {
            /* IN: The device's bus. */
            uint8_t bus;
            /* IN: The device on it. */
            uint8_t device;
            /* IN: Its line: 0 to 3 for INTA to INTD. */
            uint8_t intx;
        } pci;
        /* IN: A message. */
        struct {
            /* IN: The vector in the domain. */
            uint8_t gvec;
            /* IN: Where the message goes, and how: XEN_DOMCTL_VMSI_X86_*. */
            uint32_t gflags;

            /* Bits of gflags: the destination. */
#define XEN_DOMCTL_VMSI_X86_DEST_ID_MASK 0x0000ff
            /* Bit of gflags: the redirection hint. */
#define XEN_DOMCTL_VMSI_X86_RH_MASK      0x000100

            /*
             * Bit of gflags: the destination mode, logical rather than
             * physical.
             */
#define XEN_DOMCTL_VMSI_X86_DM_MASK 0x000200

            /* Bits of gflags: the delivery mode. */
#define XEN_DOMCTL_VMSI_X86_DELIV_MASK 0x007000
            /* Bit of gflags: the trigger mode, level rather than edge. */
#define XEN_DOMCTL_VMSI_X86_TRIG_MASK  0x008000
            /* Bit of gflags: the message is not masked. */
#define XEN_DOMCTL_VMSI_X86_UNMASKED   0x010000

            /*
             * IN: The guest-physical address of the device's table of messages
             * (MSI-X); zero: none.
             */
            uint64_aligned_t gtable;
        } msi;
        /* IN: A shared peripheral interrupt. */
        struct {
            /* IN: The interrupt. */
            uint16_t spi;
        } spi;
    } u;
};

/* Whether something is mapped or unmapped. */

/* Map it. */
#define DPCI_ADD_MAPPING    1
/* Unmap it. */
#define DPCI_REMOVE_MAPPING 0

/*
 * Maps memory of devices into an HVM domain, or unmaps it.
 *
 * Returns zero when all is done, a positive number when only that many frames
 * are done (call again for the rest), -E2BIG if nr_mfns is more than one call
 * takes, or another error.
 */
struct xen_domctl_memory_mapping {
    /* IN: The first guest frame. */
    uint64_aligned_t first_gfn;
    /* IN: The first machine frame. */
    uint64_aligned_t first_mfn;
    /* IN: How many frames, at least one. */
    uint64_aligned_t nr_mfns;
    /* IN: DPCI_ADD_MAPPING or DPCI_REMOVE_MAPPING. */
    uint32_t add_mapping;
    uint32_t padding;
};

/*
 * Maps I/O ports of the machine into an HVM domain, or unmaps them. x86 only.
 */
struct xen_domctl_ioport_mapping {
    /* IN: The first port in the domain. */
    uint32_t first_gport;
    /* IN: The first port of the machine. */
    uint32_t first_mport;
    /* IN: How many ports. */
    uint32_t nr_ports;
    /* IN: DPCI_ADD_MAPPING or DPCI_REMOVE_MAPPING. */
    uint32_t add_mapping;
};

/*
 * How memory is cached, for XEN_DMOP_pin_memory_cacheattr. The numbers are
 * those of x86's memory types.
 */

/* Not at all. */
#define XEN_DOMCTL_MEM_CACHEATTR_UC  0
/* Not at all, but writes are combined. */
#define XEN_DOMCTL_MEM_CACHEATTR_WC  1
/* Reads only; writes go through. */
#define XEN_DOMCTL_MEM_CACHEATTR_WT  4
/* Reads only; writes go past the cache. */
#define XEN_DOMCTL_MEM_CACHEATTR_WP  5
/* Reads and writes. */
#define XEN_DOMCTL_MEM_CACHEATTR_WB  6
/* Not at all, unless the range's memory type says that writes are combined. */
#define XEN_DOMCTL_MEM_CACHEATTR_UCM 7

/* Ends that memory is cached in a chosen way. */
#define XEN_DOMCTL_DELETE_MEM_CACHEATTR (~0U)

/*
 * Sets or tells what of a virtual CPU's state vcpu_guest_context has no room
 * for.
 */
struct xen_domctl_ext_vcpucontext {
    /* IN: The virtual CPU. */
    uint32_t vcpu;
    /*
     * IN/OUT: The size of this record in bytes: what the caller sets, or what
     * Xen returns, at most 128.
     */
    uint32_t size;
#if defined(__i386__) || defined(__x86_64__)
    /*
     * IN/OUT: Where SYSCALL in 32-bit mode enters the guest's kernel.
     * vcpu_guest_context has the address for 64-bit mode.
     */
    uint64_aligned_t syscall32_callback_eip;
    /* IN/OUT: Where SYSENTER enters the guest's kernel. */
    uint64_aligned_t sysenter_callback_eip;
    /* IN/OUT: The code segment for SYSCALL in 32-bit mode. */
    uint16_t syscall32_callback_cs;
    /* IN/OUT: The code segment for SYSENTER. */
    uint16_t sysenter_callback_cs;
    /* IN/OUT: Non-zero: SYSCALL in 32-bit mode masks events. */
    uint8_t syscall32_disables_events;
    /* IN/OUT: Non-zero: SYSENTER masks events. */
    uint8_t sysenter_disables_events;
#ifdef __GNUC__
    /* IN/OUT: The virtual machine check registers. */
    union {
        /*
         * IN/OUT: The first of them, which once was the only one: what machine
         * check banks there are.
         */
        uint64_aligned_t mcg_cap;
        /* IN/OUT: All of them. */
        struct hvm_vmce_vcpu vmce;
    };
#else /* __GNUC__ */
    /* IN/OUT: The virtual machine check registers. */
    struct hvm_vmce_vcpu vmce;
#endif /* __GNUC__ */
#endif /* __i386__ || __x86_64__ */
};

/* Gives a domain the rights of a device model over another one. */
struct xen_domctl_set_target {
    /* IN: The domain that it serves. It can have but one. */
    domid_t target;
};

#if defined(__i386__) || defined(__x86_64__)

/*
 * Stands for a leaf or subleaf of CPUID, or an MSR, where there is none to
 * name.
 */
#define XEN_CPUID_INPUT_UNUSED 0xFFFFFFFF

/*
 * Tells or sets what CPUID and MSRs say to a domain.
 *
 * Setting is possible until the domain has run. Getting with null handles
 * returns how many entries there can be. -ENOBUFS: there is not room for all.
 */
struct xen_domctl_cpu_policy {
    /*
     * IN/OUT: How many entries leaves has; afterwards, how many were written.
     */
    uint32_t nr_leaves;
    /* IN/OUT: How many entries msrs has; afterwards, how many were written. */
    uint32_t nr_msrs;
    /* IN: What CPUID says. */
    XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) leaves;
    /* IN: What MSRs hold. */
    XEN_GUEST_HANDLE_64(xen_msr_entry_t) msrs;
    /*
     * OUT: The leaf that is wrong, after some errors of setting; else
     * XEN_CPUID_INPUT_UNUSED.
     */
    uint32_t err_leaf;
    /* OUT: Its subleaf, likewise. */
    uint32_t err_subleaf;
    /* OUT: The MSR that is wrong, likewise. */
    uint32_t err_msr;
};
typedef struct xen_domctl_cpu_policy xen_domctl_cpu_policy_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_cpu_policy_t);

#endif /* __i386__ || __x86_64__ */

/*
 * Chooses the event channel that is notified when a domain suspends, that is,
 * shuts down with SHUTDOWN_suspend.
 *
 * It takes the place of VIRQ_DOM_EXC, which still tells of all other shutdowns
 * and of the domain's end. There is one for each domain: the last call counts.
 */
struct xen_domctl_subscribe {
    /* IN: The port. */
    uint32_t port;
};

/* What xen_domctl_debug_op does. */

/* Lets the virtual CPU run freely. */
#define XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_OFF 0
/* Stops the virtual CPU after each instruction. */
#define XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_ON  1

/* Controls the debugging of a virtual CPU. */
struct xen_domctl_debug_op {
    /* IN: What to do: XEN_DOMCTL_DEBUG_OP_*. */
    uint32_t op;
    /* IN: The virtual CPU. */
    uint32_t vcpu;
};

/* Saves one record of the state of an HVM domain's virtual hardware. */
struct xen_domctl_hvmcontext_partial {
    /* IN: Its type, as in hvm_save_descriptor.typecode. */
    uint32_t type;
    /* IN: Which one of the type, as in hvm_save_descriptor.instance. */
    uint32_t instance;
    /*
     * IN/OUT: The size of buffer in bytes; afterwards, how much of it was
     * filled.
     */
    uint64_aligned_t bufsz;
    /* IN: The record. Null: only bufsz is returned, what is needed. */
    XEN_GUEST_HANDLE_64(uint8) buffer;
};

/* Tells or sets how a domain sees the time stamp counter. x86 only. */
struct xen_domctl_tsc_info {
    /* IN/OUT: Whether Xen emulates it: 0 where needed, 1 always, 2 never. */
    uint32_t tsc_mode;
    /* IN/OUT: Its frequency, in kilohertz. */
    uint32_t gtsc_khz;
    /* IN/OUT: How often the domain has been restored or migrated. */
    uint32_t incarnation;
    uint32_t pad;
    /*
     * IN/OUT: How long the domain has existed by its own clock, in nanoseconds.
     */
    uint64_aligned_t elapsed_nsec;
};

/* Reads or writes a domain's memory for a debugger (gdbsx). */
struct xen_domctl_gdbsx_memio {
    /*
     * IN: The entry at the top of the page tables to use in place of the
     * current one; zero: none.
     */
    uint64_aligned_t pgd3val;
    /* IN: The virtual address in the domain. */
    uint64_aligned_t gva;
    /* IN: The address of the caller's buffer, of len bytes. */
    uint64_aligned_t uva;
    /* IN: How many bytes. */
    uint32_t len;
    /* IN: Non-zero: write to the domain rather than read from it. */
    uint8_t gwr;
    /* OUT: How many bytes are left to be copied. */
    uint32_t remain;
};

/* Pauses a virtual CPU for a debugger (gdbsx), or lets it run again. */
struct xen_domctl_gdbsx_pauseunp_vcpu {
    /* IN: The virtual CPU. */
    uint32_t vcpu;
};

/* Tells a debugger (gdbsx) what has become of a domain. */
struct xen_domctl_gdbsx_domstatus {
    /* OUT: Non-zero: the domain is paused. */
    uint8_t paused;
    /* OUT: A virtual CPU that has met an event; all ones: none. */
    uint32_t vcpu_id;
    /* OUT: The event: the number of the exception. */
    uint32_t vcpu_ev;
};

/* What xen_domctl_vm_event_op does with a ring. */

/* Sets it up. */
#define XEN_VM_EVENT_ENABLE      0
/* Takes it down. */
#define XEN_VM_EVENT_DISABLE     1
/* Has Xen look for responses in it. */
#define XEN_VM_EVENT_RESUME      2
/*
 * Tells the version of the records in it: VM_EVENT_INTERFACE_VERSION. No ring
 * is needed.
 */
#define XEN_VM_EVENT_GET_VERSION 3

/*
 * The rings by which Xen tells another program about a domain; vm_event.h says
 * what is in them.
 */

/*
 * For a pager, which keeps a domain's pages elsewhere; XENMEM_paging_op is for
 * single pages.
 *
 * XEN_VM_EVENT_ENABLE fails with -ENODEV without hardware assisted paging,
 * -EMLINK where the domain has devices, -EXDEV where it has memory on demand,
 * and -EBUSY where the ring is in use.
 */
#define XEN_DOMCTL_VM_EVENT_OP_PAGING  1
/*
 * For a monitor, which is told what the domain does: what XEN_DOMCTL_monitor_op
 * asks for, and accesses to pages that the monitor has restricted.
 *
 * XEN_VM_EVENT_ENABLE fails with -ENODEV without hardware assisted paging, and
 * -EBUSY where the ring is in use.
 */
#define XEN_DOMCTL_VM_EVENT_OP_MONITOR 2
/*
 * For a program that finds memory when a shared page has to be copied and there
 * is none; XENMEM_sharing_op_resume lets virtual CPUs go on. Pages can be
 * shared without it.
 */
#define XEN_DOMCTL_VM_EVENT_OP_SHARING 3

/* Controls a ring of events. */
struct xen_domctl_vm_event_op {
    /* IN: What to do: XEN_VM_EVENT_*. */
    uint32_t op;
    /* IN: The ring: XEN_DOMCTL_VM_EVENT_OP_*. */
    uint32_t mode;
    /* OUT: What is returned. */
    union {
        /* OUT: The ring's event channel. */
        struct {
            /* OUT: The port to connect to. */
            uint32_t port;
        } enable;
        /* OUT: The version. */
        uint32_t version;
    } u;
};

/* What xen_domctl_mem_sharing_op does. */

/* Says whether the domain's pages can be shared. */
#define XEN_DOMCTL_MEM_SHARING_CONTROL 0

/*
 * Controls the sharing of a domain's pages with other domains;
 * XENMEM_sharing_op does it.
 */
struct xen_domctl_mem_sharing_op {
    /* IN: What to do: XEN_DOMCTL_MEM_SHARING_*. */
    uint8_t op;
    /* IN: With what. */
    union {
        /* IN: Non-zero: they can. */
        uint8_t enable;
    } u;
};

/* Counts the mistakes in how a domain's frames are mapped to the machine's. */
struct xen_domctl_audit_p2m {
    /* OUT: Pages of the domain that are not mapped. */
    uint64_t orphans;
    /*
     * OUT: Pages of the domain whose machine frame maps back to another guest
     * frame.
     */
    uint64_t m2p_bad;
    /*
     * OUT: Guest frames that map to a page of someone else, or to one that maps
     * back elsewhere.
     */
    uint64_t p2m_bad;
};

/*
 * Makes a domain the one that gets a virtual interrupt of which the machine has
 * only one.
 */
struct xen_domctl_set_virq_handler {
    /* IN: The interrupt: VIRQ_*. */
    uint32_t virq;
};

#if defined(__i386__) || defined(__x86_64__)
/* Sets or tells a virtual CPU's extended state (XSAVE). */
struct xen_domctl_vcpuextstate {
    /* IN: The virtual CPU. */
    uint32_t vcpu;
    /*
     * IN/OUT: What is in buffer, so that another machine can tell whether it
     * can restore it; setting ignores it.
     */
    uint64_aligned_t xfeature_mask;
    /*
     * IN/OUT: The size of the state in bytes. Getting with this and
     * xfeature_mask zero returns both, and no state.
     */
    uint64_aligned_t size;
    /* IN: The state. */
    XEN_GUEST_HANDLE_64(uint64) buffer;
};
#endif /* __i386__ || __x86_64__ */

/*
 * Says what happens to an access that a monitor has restricted while there is
 * no monitor.
 */
struct xen_domctl_set_access_required {
    /* IN: Non-zero: it waits for a monitor. Zero: the restriction is lifted. */
    uint8_t access_required;
};

/*
 * Marks a page of a domain as broken, as it was on the machine that the domain
 * comes from.
 */
struct xen_domctl_set_broken_page_p2m {
    /* IN: Its guest frame. */
    uint64_aligned_t pfn;
};

/*
 * Writes what caches hold of a domain's memory back, and drops it from them.
 * Arm only.
 */
struct xen_domctl_cacheflush {
    /* IN: The first guest frame. */
    xen_pfn_t start_pfn;
    /* IN: How many frames. */
    xen_pfn_t nr_pfns;
};

/*
 * Tells or sets how much memory Xen has for managing a domain's, page tables
 * above all.
 *
 * Setting can fail on the way, when memory runs out or cannot be freed; what is
 * done stays.
 */
struct xen_domctl_paging_mempool {
    /* IN/OUT: The size in bytes, a multiple of the page size. */
    uint64_aligned_t size;
};

#if defined(__i386__) || defined(__x86_64__)

/* An MSR, and what it holds. */
struct xen_domctl_vcpu_msr {
    /* IN/OUT: The MSR's number. */
    uint32_t index;
    uint32_t reserved;
    /* IN/OUT: What it holds. */
    uint64_aligned_t value;
};
typedef struct xen_domctl_vcpu_msr xen_domctl_vcpu_msr_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vcpu_msr_t);

/*
 * Sets or tells what a virtual CPU's MSRs hold.
 *
 * With a null handle, msr_count is set to the most that there can be. Getting
 * fails with -ENOBUFS if there is not room for all. Setting fails with -EINVAL
 * where an MSR is not to Xen's liking, and msr_count becomes its position.
 */
struct xen_domctl_vcpu_msrs {
    /* IN: The virtual CPU. */
    uint32_t vcpu;
    /*
     * IN/OUT: How many entries msrs has; afterwards, how many were written.
     * MSRs that are not in use are left out.
     */
    uint32_t msr_count;
    /* IN: The MSRs. */
    XEN_GUEST_HANDLE_64(xen_domctl_vcpu_msr_t) msrs;
};

#endif /* __i386__ || __x86_64__ */

/* Gives a domain a virtual NUMA topology. */
struct xen_domctl_vnuma {
    /* IN: How many virtual nodes, at least one. */
    uint32_t nr_vnodes;
    /* IN: How many ranges of memory. */
    uint32_t nr_vmemranges;
    /* IN: How many virtual CPUs the domain can have. */
    uint32_t nr_vcpus;
    uint32_t pad;
    /* IN: The distance from each node to each. */
    XEN_GUEST_HANDLE_64(uint) vdistance;
    /* IN: The node of each virtual CPU. */
    XEN_GUEST_HANDLE_64(uint) vcpu_to_vnode;
    /* IN: The machine's node on which each node lies. */
    XEN_GUEST_HANDLE_64(uint) vnode_to_pnode;
    /* IN: The ranges of memory, and their nodes. */
    XEN_GUEST_HANDLE_64(xen_vmemrange_t) vmemrange;
};

/* Controls the monitoring of what a domain uses of the caches (Intel's CMT). */
struct xen_domctl_psr_cmt_op {
    /* What xen_domctl_psr_cmt_op does. */

    /* Ends monitoring. */
#define XEN_DOMCTL_PSR_CMT_OP_DETACH     0
    /* Begins monitoring. */
#define XEN_DOMCTL_PSR_CMT_OP_ATTACH     1
    /* Tells the number (RMID) under which the domain is monitored. */
#define XEN_DOMCTL_PSR_CMT_OP_QUERY_RMID 2

    /* IN: What to do: XEN_DOMCTL_PSR_CMT_OP_*. */
    uint32_t cmd;
    /* OUT: What XEN_DOMCTL_PSR_CMT_OP_QUERY_RMID returns. */
    uint32_t data;
};

/* What xen_domctl_monitor_op does. */

/* Asks for an event. */
#define XEN_DOMCTL_MONITOR_OP_ENABLE            0
/* Asks for an event no more. */
#define XEN_DOMCTL_MONITOR_OP_DISABLE           1
/*
 * Tells which events this machine can send, in event: bit
 * XEN_DOMCTL_MONITOR_EVENT_* of each.
 */
#define XEN_DOMCTL_MONITOR_OP_GET_CAPABILITIES  2
/*
 * Says whether Xen, when it emulates a repeated instruction for the monitor,
 * does so one repetition at a time: where event is not zero.
 */
#define XEN_DOMCTL_MONITOR_OP_EMULATE_EACH_REP  3
/*
 * Lets the monitor decide what control registers may hold. If monitoring ends
 * while a virtual CPU waits for the answer, the domain may crash.
 */
#define XEN_DOMCTL_MONITOR_OP_CONTROL_REGISTERS 4

/* What a monitor can be told of. */

/* A control register is written. */
#define XEN_DOMCTL_MONITOR_EVENT_WRITE_CTRLREG       0
/* An MSR is written. */
#define XEN_DOMCTL_MONITOR_EVENT_MOV_TO_MSR          1
/* An instruction is done while single-stepping. */
#define XEN_DOMCTL_MONITOR_EVENT_SINGLESTEP          2
/* A breakpoint instruction. */
#define XEN_DOMCTL_MONITOR_EVENT_SOFTWARE_BREAKPOINT 3
/* The guest asks for it: HVMOP_guest_request_vm_event. */
#define XEN_DOMCTL_MONITOR_EVENT_GUEST_REQUEST       4
/* A debug exception. */
#define XEN_DOMCTL_MONITOR_EVENT_DEBUG_EXCEPTION     5
/* CPUID. */
#define XEN_DOMCTL_MONITOR_EVENT_CPUID               6
/* A call of firmware: Arm's SMC. */
#define XEN_DOMCTL_MONITOR_EVENT_PRIVILEGED_CALL     7
/* The guest is about to get an interrupt. */
#define XEN_DOMCTL_MONITOR_EVENT_INTERRUPT           8
/* A descriptor table register is read or written. */
#define XEN_DOMCTL_MONITOR_EVENT_DESC_ACCESS         9
/* An instruction that Xen cannot emulate. */
#define XEN_DOMCTL_MONITOR_EVENT_EMUL_UNIMPLEMENTED  10
/*
 * A restricted access by the CPU itself to the guest's page tables. On unless
 * it is disabled.
 */
#define XEN_DOMCTL_MONITOR_EVENT_INGUEST_PAGEFAULT   11
/* The guest is left for Xen, for whatever reason. */
#define XEN_DOMCTL_MONITOR_EVENT_VMEXIT              12
/* An I/O port is read or written. */
#define XEN_DOMCTL_MONITOR_EVENT_IO                  13

/*
 * Says what a domain's monitor is told, through the ring
 * XEN_DOMCTL_VM_EVENT_OP_MONITOR.
 *
 * Accesses to pages are reported there too, but are asked for by
 * XENMEM_access_op.
 */
struct xen_domctl_monitor_op {
    /* IN: What to do: XEN_DOMCTL_MONITOR_OP_*. */
    uint32_t op;
    /* IN/OUT: Of which event: XEN_DOMCTL_MONITOR_EVENT_*; or what op says. */
    uint32_t event;
    /* IN: What else to know about the event. */
    union {
        /* IN: A control register. */
        struct {
            /* IN: The register: VM_EVENT_X86_*. */
            uint8_t index;
            /* IN: Non-zero: the virtual CPU waits for the response. */
            uint8_t sync;
            /* IN: Non-zero: only where the value changes. */
            uint8_t onchangeonly;
            uint8_t pad1;
            uint32_t pad2;
            /* IN: Bits whose change alone is not worth an event. */
            uint64_aligned_t bitmask;
        } mov_to_cr;
        /* IN: An MSR. */
        struct {
            /* IN: The MSR's number. */
            uint32_t msr;
            /* IN: Non-zero: only where the value changes. */
            uint8_t onchangeonly;
        } mov_to_msr;
        /* IN: Requests of the guest. */
        struct {
            /* IN: Non-zero: the virtual CPU waits for the response. */
            uint8_t sync;
            /*
             * IN: Non-zero: programs of the guest may ask too, not its kernel
             * alone.
             */
            uint8_t allow_userspace;
        } guest_request;
        /* IN: Debug exceptions. */
        struct {
            /* IN: Non-zero: the virtual CPU waits for the response. */
            uint8_t sync;
        } debug_exception;
        /* IN: Ways out of the guest. */
        struct {
            /*
             * IN: Non-zero: the virtual CPU waits for the response, and Xen
             * does nothing about what the guest was left for.
             */
            uint8_t sync;
        } vmexit;
    } u;
};

/*
 * Sets or tells what share of caches and memory bandwidth a domain has (Intel's
 * RDT).
 */
struct xen_domctl_psr_alloc {
    /* Of what a domain has a share. */

    /* Sets its parts of the third level cache. */
#define XEN_DOMCTL_PSR_SET_L3_CBM    0
    /* Tells its parts of the third level cache. */
#define XEN_DOMCTL_PSR_GET_L3_CBM    1
    /* Sets its parts of the third level cache for code. */
#define XEN_DOMCTL_PSR_SET_L3_CODE   2
    /* Sets its parts of the third level cache for data. */
#define XEN_DOMCTL_PSR_SET_L3_DATA   3
    /* Tells its parts of the third level cache for code. */
#define XEN_DOMCTL_PSR_GET_L3_CODE   4
    /* Tells its parts of the third level cache for data. */
#define XEN_DOMCTL_PSR_GET_L3_DATA   5
    /* Sets its parts of the second level cache. */
#define XEN_DOMCTL_PSR_SET_L2_CBM    6
    /* Tells its parts of the second level cache. */
#define XEN_DOMCTL_PSR_GET_L2_CBM    7
    /* Sets by how much its memory bandwidth is throttled. */
#define XEN_DOMCTL_PSR_SET_MBA_THRTL 8
    /* Tells by how much its memory bandwidth is throttled. */
#define XEN_DOMCTL_PSR_GET_MBA_THRTL 9

    /* IN: What to do: XEN_DOMCTL_PSR_*. */
    uint32_t cmd;
    /* IN: The CPU socket. */
    uint32_t target;
    /*
     * IN/OUT: The share: bits for parts of a cache, or by how much bandwidth is
     * throttled.
     */
    uint64_t data;
};

/* Sets up a serial port that Xen emulates for a domain. Arm only. */
struct xen_domctl_vuart_op {
    /* What xen_domctl_vuart_op does. */

    /* Sets the port up. */
#define XEN_DOMCTL_VUART_OP_INIT 0

    /* IN: What to do: XEN_DOMCTL_VUART_OP_*. */
    uint32_t cmd;

    /* The serial ports that Xen can emulate. */

    /* Arm's PL011. */
#define XEN_DOMCTL_VUART_TYPE_VPL011 0

    /* IN: What serial port: XEN_DOMCTL_VUART_TYPE_*. */
    uint32_t type;
    /* IN: The guest frame of the ring that holds what is sent and received. */
    uint64_aligned_t gfn;
    /* IN: The domain at the other end, which runs the console. */
    domid_t console_domid;
    uint8_t pad[2];
    /* OUT: The port that the other end connects to. */
    evtchn_port_t evtchn;
};

/* Controls the tracing of a virtual CPU by the processor. */
struct xen_domctl_vmtrace_op {
    /* IN: What to do: XEN_DOMCTL_vmtrace_*. */
    uint32_t cmd;
    /* IN: The virtual CPU. */
    uint32_t vcpu;
    /* IN: The option that cmd is about. */
    uint64_aligned_t key;
    /* IN/OUT: The option's value, or the position in the buffer. */
    uint64_aligned_t value;

    /*
     * What xen_domctl_vmtrace_op does.
     *
     * What an option is depends on the processor. With Intel's Processor Trace
     * it is one of those MSRs MSR_RTIT_* that are safe to touch.
     */

    /* Begins tracing, or goes on with it. */
#define XEN_DOMCTL_vmtrace_enable           1
    /* Ends tracing. */
#define XEN_DOMCTL_vmtrace_disable          2
    /*
     * Begins tracing anew, at the start of the buffer and without old status.
     */
#define XEN_DOMCTL_vmtrace_reset_and_enable 3
    /* Tells in value how far the buffer is filled. */
#define XEN_DOMCTL_vmtrace_output_position  4
    /* Tells the value of an option. */
#define XEN_DOMCTL_vmtrace_get_option       5
    /* Sets an option. */
#define XEN_DOMCTL_vmtrace_set_option       6
};
typedef struct xen_domctl_vmtrace_op xen_domctl_vmtrace_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vmtrace_op_t);

#if defined(__arm__) || defined(__aarch64__)
/* Gives a domain the devices that an overlay has added to Xen's device tree. */
struct xen_domctl_dt_overlay {
    /* IN: The overlay, which XEN_SYSCTL_dt_overlay has added before. */
    XEN_GUEST_HANDLE_64(const_void) overlay_fdt;
    /* IN: Its size in bytes. */
    uint32_t overlay_fdt_size;

    /* What xen_domctl_dt_overlay does. */

    /* Gives the domain all the overlay's devices. */
#define XEN_DOMCTL_DT_OVERLAY_ATTACH 1

    /* IN: What to do: XEN_DOMCTL_DT_OVERLAY_*. */
    uint8_t overlay_op;
    uint8_t pad[3];
};
#endif /* __arm__ || __aarch64__ */

/*
 * Chooses the parts of the last level cache that a domain's memory lies in (its
 * colours). It can be done once, before the domain has memory.
 */
struct xen_domctl_set_llc_colors {
    /* IN: How many colours; zero: Xen's default. */
    uint32_t num_llc_colors;
    uint32_t pad;
    /* IN: The colours, in ascending order. */
    XEN_GUEST_HANDLE_64(uint32) llc_colors;
};

/*
 * Tells the state of a domain. A stable command.
 *
 * With DOMID_INVALID, it is a domain whose state has changed since it was last
 * told; xen_domctl.domain becomes its number, and all fields are zero if it is
 * gone. Only the domain that gets VIRQ_DOM_EXC may ask so. -ENOENT: there is
 * none.
 */
struct xen_domctl_get_domain_state {
    /* OUT: XEN_DOMCTL_GETDOMSTATE_STATE_*. */
    uint16_t state;

    /* A domain's state. */

    /* It exists. */
#define XEN_DOMCTL_GETDOMSTATE_STATE_EXIST    0x0001
    /* It has shut down. */
#define XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN 0x0002
    /* It is being destroyed. */
#define XEN_DOMCTL_GETDOMSTATE_STATE_DYING    0x0004
    /* It is destroyed, but for what others still hold of it. */
#define XEN_DOMCTL_GETDOMSTATE_STATE_DEAD     0x0008

    /* OUT: XEN_DOMCTL_GETDOMSTATE_CAP_*. */
    uint16_t caps;

    /* What a domain is for. */

    /* It controls other domains. */
#define XEN_DOMCTL_GETDOMSTATE_CAP_CONTROL  0x0001
    /* It has the machine's devices. */
#define XEN_DOMCTL_GETDOMSTATE_CAP_HARDWARE 0x0002
    /* It runs Xenstore. */
#define XEN_DOMCTL_GETDOMSTATE_CAP_XENSTORE 0x0004

    uint32_t pad0;
    /*
     * OUT: A number that no other domain has until the machine is started anew.
     */
    uint64_t unique_id;
};

/* The argument of HYPERVISOR_domctl. */
struct xen_domctl {
    /* IN: The command: XEN_DOMCTL_*. */
    uint32_t cmd;

    /*
     * The commands.
     *
     * Those without an argument are about the whole domain. Numbers that are
     * missing here once were commands, and are not given out again.
     */

    /* Makes a domain. */
#define XEN_DOMCTL_createdomain            1
    /* Destroys a domain. Xen may have to be called again until it is done. */
#define XEN_DOMCTL_destroydomain           2
    /*
     * Pauses a domain. Xen counts: it runs again once it is unpaused as often.
     */
#define XEN_DOMCTL_pausedomain             3
    /* Lets a paused domain run again. */
#define XEN_DOMCTL_unpausedomain           4
    /* Tells about a domain. */
#define XEN_DOMCTL_getdomaininfo           5
    /* Sets on which CPUs a virtual CPU can run. */
#define XEN_DOMCTL_setvcpuaffinity         9
    /* Controls shadow page tables, and the log of dirty pages. */
#define XEN_DOMCTL_shadow_op               10
    /* Limits a domain's memory. */
#define XEN_DOMCTL_max_mem                 11
    /* Sets a virtual CPU's registers. */
#define XEN_DOMCTL_setvcpucontext          12
    /* Tells a virtual CPU's registers. */
#define XEN_DOMCTL_getvcpucontext          13
    /* Tells about a virtual CPU. */
#define XEN_DOMCTL_getvcpuinfo             14
    /* Allocates a domain's virtual CPUs. */
#define XEN_DOMCTL_max_vcpus               15
    /* Sets or tells how a domain is scheduled. */
#define XEN_DOMCTL_scheduler_op            16
    /* Changes a domain's UUID. */
#define XEN_DOMCTL_setdomainhandle         17
    /* Says whether a domain is being debugged. */
#define XEN_DOMCTL_setdebugging            18
    /* Lets a domain use an interrupt of the caller's. */
#define XEN_DOMCTL_irq_permission          19
    /* Lets a domain use memory of devices. */
#define XEN_DOMCTL_iomem_permission        20
    /* Lets a domain use I/O ports. */
#define XEN_DOMCTL_ioport_permission       21
    /* Fills a page with the code for hypercalls. */
#define XEN_DOMCTL_hypercall_init          22
#ifdef __XEN__
    /* How Xen goes on with a soft reset that it had to interrupt. */
#define XEN_DOMCTL_soft_reset_cont         23
#endif
    /* Sets how far a domain's wall clock is from the machine's. */
#define XEN_DOMCTL_settimeoffset           24
    /* Tells on which CPUs a virtual CPU can run. */
#define XEN_DOMCTL_getvcpuaffinity         25
    /* Not in use: only PowerPC had it. */
#define XEN_DOMCTL_real_mode_area          26
    /*
     * Lets a domain that has shut down go on, such as one that was suspended
     * for a snapshot.
     */
#define XEN_DOMCTL_resumedomain            27
    /* Sends a virtual CPU what hardware would send it. */
#define XEN_DOMCTL_sendtrigger             28
    /* Chooses the event channel that is notified when a domain suspends. */
#define XEN_DOMCTL_subscribe               29
    /* Saves the state of an HVM domain's virtual hardware. */
#define XEN_DOMCTL_gethvmcontext           33
    /* Restores the state of an HVM domain's virtual hardware. */
#define XEN_DOMCTL_sethvmcontext           34
    /* Sets how wide a domain's addresses are. */
#define XEN_DOMCTL_set_address_size        35
    /* Tells how wide a domain's addresses are. */
#define XEN_DOMCTL_get_address_size        36
    /* Assigns a device to a domain. */
#define XEN_DOMCTL_assign_device           37
    /* Passes an interrupt of the machine to a domain. */
#define XEN_DOMCTL_bind_pt_irq             38
    /* Maps memory of devices into an HVM domain, or unmaps it. */
#define XEN_DOMCTL_memory_mapping          39
    /* Maps I/O ports into an HVM domain, or unmaps them. */
#define XEN_DOMCTL_ioport_mapping          40
    /* Sets the rest of a virtual CPU's state. */
#define XEN_DOMCTL_set_ext_vcpucontext     42
    /* Tells the rest of a virtual CPU's state. */
#define XEN_DOMCTL_get_ext_vcpucontext     43
    /* Not in use: only Itanium had it. */
#define XEN_DOMCTL_set_opt_feature         44
    /* Tests whether a device can be assigned to a domain. */
#define XEN_DOMCTL_test_assign_device      45
    /* Gives a domain the rights of a device model over another one. */
#define XEN_DOMCTL_set_target              46
    /* Takes a device away from a domain. */
#define XEN_DOMCTL_deassign_device         47
    /* Stops passing an interrupt of the machine to a domain. */
#define XEN_DOMCTL_unbind_pt_irq           48
    /* Tells which devices can only be assigned together. */
#define XEN_DOMCTL_get_device_group        50
    /* Controls the debugging of a virtual CPU. */
#define XEN_DOMCTL_debug_op                54
    /* Saves one record of the state of an HVM domain's virtual hardware. */
#define XEN_DOMCTL_gethvmcontext_partial   55
    /* Controls a ring of events. */
#define XEN_DOMCTL_vm_event_op             56
    /* Controls the sharing of a domain's pages. */
#define XEN_DOMCTL_mem_sharing_op          57
    /* Tells how a domain sees the time stamp counter. */
#define XEN_DOMCTL_gettscinfo              59
    /* Sets how a domain sees the time stamp counter. */
#define XEN_DOMCTL_settscinfo              60
    /* Tells what pages are used as. */
#define XEN_DOMCTL_getpageframeinfo3       61
    /* Sets a virtual CPU's extended state. x86 only. */
#define XEN_DOMCTL_setvcpuextstate         62
    /* Tells a virtual CPU's extended state. x86 only. */
#define XEN_DOMCTL_getvcpuextstate         63
    /* Says what happens to a restricted access without a monitor. */
#define XEN_DOMCTL_set_access_required     64
    /* Counts the mistakes in how a domain's frames are mapped. */
#define XEN_DOMCTL_audit_p2m               65
    /* Makes a domain the one that gets a virtual interrupt. */
#define XEN_DOMCTL_set_virq_handler        66
    /* Marks a page of a domain as broken. */
#define XEN_DOMCTL_set_broken_page_p2m     67
    /* Sets from which NUMA nodes a domain's memory is preferred. */
#define XEN_DOMCTL_setnodeaffinity         68
    /* Tells from which NUMA nodes a domain's memory is preferred. */
#define XEN_DOMCTL_getnodeaffinity         69
    /* Writes cached memory of a domain back, and drops it from caches. */
#define XEN_DOMCTL_cacheflush              71
    /* Tells what a virtual CPU's MSRs hold. x86 only. */
#define XEN_DOMCTL_get_vcpu_msrs           72
    /* Sets what a virtual CPU's MSRs hold. x86 only. */
#define XEN_DOMCTL_set_vcpu_msrs           73
    /* Gives a domain a virtual NUMA topology. */
#define XEN_DOMCTL_setvnumainfo            74
    /* Controls the monitoring of what a domain uses of the caches. */
#define XEN_DOMCTL_psr_cmt_op              75
    /* Says what a domain's monitor is told. */
#define XEN_DOMCTL_monitor_op              77
    /* Sets or tells what share of caches and memory bandwidth a domain has. */
#define XEN_DOMCTL_psr_alloc               78
    /* Returns a domain to how it began, but for its memory. */
#define XEN_DOMCTL_soft_reset              79
    /* Sets up a serial port that Xen emulates for a domain. */
#define XEN_DOMCTL_vuart_op                81
    /* Tells what CPUID and MSRs say to a domain. x86 only. */
#define XEN_DOMCTL_get_cpu_policy          82
    /* Sets what CPUID and MSRs say to a domain. x86 only. */
#define XEN_DOMCTL_set_cpu_policy          83
    /* Controls the tracing of a virtual CPU by the processor. */
#define XEN_DOMCTL_vmtrace_op              84
    /* Tells how much memory Xen has for managing a domain's. */
#define XEN_DOMCTL_get_paging_mempool_size 85
    /* Sets how much memory Xen has for managing a domain's. */
#define XEN_DOMCTL_set_paging_mempool_size 86
    /* Gives a domain the devices of an overlay of the device tree. Arm only. */
#define XEN_DOMCTL_dt_overlay              87
    /* Lets a domain use an interrupt of the machine. */
#define XEN_DOMCTL_gsi_permission          88
    /* Chooses the parts of the last level cache for a domain's memory. */
#define XEN_DOMCTL_set_llc_colors          89
    /* Tells the state of a domain. Stable. */
#define XEN_DOMCTL_get_domain_state        90
    /* Reads or writes a domain's memory for a debugger. */
#define XEN_DOMCTL_gdbsx_guestmemio        1000
    /* Pauses a virtual CPU for a debugger. */
#define XEN_DOMCTL_gdbsx_pausevcpu         1001
    /* Lets a virtual CPU run again that a debugger has paused. */
#define XEN_DOMCTL_gdbsx_unpausevcpu       1002
    /* Tells a debugger what has become of a domain. */
#define XEN_DOMCTL_gdbsx_domstatus         1003

    /* IN: XEN_DOMCTL_INTERFACE_VERSION; zero for a stable command. */
    uint32_t interface_version;
    /* IN/OUT: The domain; some commands return one. */
    domid_t domain;
    uint16_t _pad[3];
    /* IN/OUT: The command's argument. */
    union {
        /* IN: The domain to make. */
        struct xen_domctl_createdomain createdomain;
        /* OUT: What there is to say of the domain. */
        struct xen_domctl_getdomaininfo getdomaininfo;
        /* IN/OUT: Pages, and what they are used as. */
        struct xen_domctl_getpageframeinfo3 getpageframeinfo3;
        /* IN/OUT: The NUMA nodes that memory comes from. */
        struct xen_domctl_nodeaffinity nodeaffinity;
        /* IN/OUT: The CPUs of a virtual CPU. */
        struct xen_domctl_vcpuaffinity vcpuaffinity;
        /* IN/OUT: Shadow page tables, and the log of dirty pages. */
        struct xen_domctl_shadow_op shadow_op;
        /* IN: The limit of memory. */
        struct xen_domctl_max_mem max_mem;
        /* IN: A virtual CPU's registers. */
        struct xen_domctl_vcpucontext vcpucontext;
        /* IN/OUT: What there is to say of a virtual CPU. */
        struct xen_domctl_getvcpuinfo getvcpuinfo;
        /* IN: How many virtual CPUs. */
        struct xen_domctl_max_vcpus max_vcpus;
        /* IN/OUT: Parameters of the scheduler. */
        struct xen_domctl_scheduler_op scheduler_op;
        /* IN: The new UUID. */
        struct xen_domctl_setdomainhandle setdomainhandle;
        /* IN: Whether the domain is being debugged. */
        struct xen_domctl_setdebugging setdebugging;
        /* IN: The caller's interrupt. */
        struct xen_domctl_irq_permission irq_permission;
        /* IN: The machine's interrupt. */
        struct xen_domctl_gsi_permission gsi_permission;
        /* IN: The memory of devices. */
        struct xen_domctl_iomem_permission iomem_permission;
        /* IN: The I/O ports. */
        struct xen_domctl_ioport_permission ioport_permission;
        /* IN: The page for hypercalls. */
        struct xen_domctl_hypercall_init hypercall_init;
        /* IN: The offset of the wall clock. */
        struct xen_domctl_settimeoffset settimeoffset;
        /* IN/OUT: The time stamp counter. */
        struct xen_domctl_tsc_info tsc_info;
        /* IN/OUT: The state of virtual hardware. */
        struct xen_domctl_hvmcontext hvmcontext;
        /* IN/OUT: One record of that state. */
        struct xen_domctl_hvmcontext_partial hvmcontext_partial;
        /* IN/OUT: The width of addresses. */
        struct xen_domctl_address_size address_size;
        /* IN: What a virtual CPU is sent. */
        struct xen_domctl_sendtrigger sendtrigger;
        /* IN/OUT: The devices of a group. */
        struct xen_domctl_get_device_group get_device_group;
        /* IN: The device. */
        struct xen_domctl_assign_device assign_device;
        /* IN: The interrupt, on the machine and in the domain. */
        struct xen_domctl_bind_pt_irq bind_pt_irq;
        /* IN: The memory, in the domain and on the machine. */
        struct xen_domctl_memory_mapping memory_mapping;
        /* IN: The I/O ports, in the domain and on the machine. */
        struct xen_domctl_ioport_mapping ioport_mapping;
        /* IN/OUT: The rest of a virtual CPU's state. */
        struct xen_domctl_ext_vcpucontext ext_vcpucontext;
        /* IN: The domain to serve. */
        struct xen_domctl_set_target set_target;
        /* IN: The event channel for suspending. */
        struct xen_domctl_subscribe subscribe;
        /* IN: How a virtual CPU is debugged. */
        struct xen_domctl_debug_op debug_op;
        /* IN/OUT: A ring of events. */
        struct xen_domctl_vm_event_op vm_event_op;
        /* IN: Whether pages are shared. */
        struct xen_domctl_mem_sharing_op mem_sharing_op;
#if defined(__i386__) || defined(__x86_64__)
        /* IN/OUT: What CPUID and MSRs say. */
        struct xen_domctl_cpu_policy cpu_policy;
        /* IN/OUT: A virtual CPU's extended state. */
        struct xen_domctl_vcpuextstate vcpuextstate;
        /* IN/OUT: A virtual CPU's MSRs. */
        struct xen_domctl_vcpu_msrs vcpu_msrs;
#endif
        /* IN: What restricted accesses need. */
        struct xen_domctl_set_access_required access_required;
        /* OUT: The mistakes that were found. */
        struct xen_domctl_audit_p2m audit_p2m;
        /* IN: The virtual interrupt. */
        struct xen_domctl_set_virq_handler set_virq_handler;
        /* IN/OUT: The memory to read or write. */
        struct xen_domctl_gdbsx_memio gdbsx_guest_memio;
        /* IN: The broken page. */
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m;
        /* IN: The memory that caches are to give up. */
        struct xen_domctl_cacheflush cacheflush;
        /* IN: The virtual CPU to pause or to let run. */
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu;
        /* OUT: What a debugger is told. */
        struct xen_domctl_gdbsx_domstatus gdbsx_domstatus;
        /* IN: The virtual NUMA topology. */
        struct xen_domctl_vnuma vnuma;
        /* IN/OUT: The monitoring of caches. */
        struct xen_domctl_psr_cmt_op psr_cmt_op;
        /* IN/OUT: What the monitor is told. */
        struct xen_domctl_monitor_op monitor_op;
        /* IN/OUT: The share of caches and bandwidth. */
        struct xen_domctl_psr_alloc psr_alloc;
        /* IN/OUT: The serial port. */
        struct xen_domctl_vuart_op vuart_op;
        /* IN/OUT: The trace of a virtual CPU. */
        struct xen_domctl_vmtrace_op vmtrace_op;
        /* IN/OUT: The size of the pool. */
        struct xen_domctl_paging_mempool paging_mempool;
#if defined(__arm__) || defined(__aarch64__)
        /* IN: The overlay. */
        struct xen_domctl_dt_overlay dt_overlay;
#endif
        /* IN: The colours. */
        struct xen_domctl_set_llc_colors set_llc_colors;
        /* OUT: The domain's state. */
        struct xen_domctl_get_domain_state get_domain_state;
        uint8_t pad[128];
    } u;
};
typedef struct xen_domctl xen_domctl_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_t);

#endif /* __XEN_PUBLIC_DOMCTL_H__ */
