/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/sysctl.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * System management: what the toolstack asks of the machine as a whole.
 *
 * HYPERVISOR_sysctl(xen_sysctl_t *) takes an operation (XEN_SYSCTL_*) and its
 * argument in one struct. Only a privileged domain may call it, and the whole
 * interface may change with each release of Xen: XEN_SYSCTL_INTERFACE_VERSION
 * tells one from the next.
 */

#ifndef __XEN_PUBLIC_SYSCTL_H__
#define __XEN_PUBLIC_SYSCTL_H__

#if !defined(__XEN__) && !defined(__XEN_TOOLS__)
#error "sysctl.h is for the hypervisor and the toolstack only"
#endif

#include "xen.h"
#include "domctl.h"
#include "physdev.h"

/*
 * The version of this interface. Operations with another one fail with EACCES.
 */
#define XEN_SYSCTL_INTERFACE_VERSION 0x00000016

/* Reads Xen's console ring. */
struct xen_sysctl_readconsole {
    /* IN: Non-zero: clear the ring once it has been read. */
    uint8_t clear;
    /* IN: Non-zero: begin at index rather than at the oldest character. */
    uint8_t incremental;
    uint8_t pad0;
    uint8_t pad1;
    /* IN/OUT: Where to begin; afterwards, where reading ended. */
    uint32_t index;
    /* IN: Where the characters go. */
    XEN_GUEST_HANDLE_64(char) buffer;
    /*
     * IN/OUT: Room in buffer, in characters; afterwards, how many were written.
     */
    uint32_t count;
};

/* Controls the trace buffers. */
struct xen_sysctl_tbuf_op {
    /* What to do with the trace buffers. */

    /* Tell where they are, and what is traced. */
#define XEN_SYSCTL_TBUFOP_get_info     0
    /* Choose the CPUs. */
#define XEN_SYSCTL_TBUFOP_set_cpu_mask 1
    /* Choose the events. */
#define XEN_SYSCTL_TBUFOP_set_evt_mask 2
    /* Choose the size, and allocate them. They cannot be changed afterwards. */
#define XEN_SYSCTL_TBUFOP_set_size     3
    /* Start tracing. */
#define XEN_SYSCTL_TBUFOP_enable       4
    /* Stop tracing. */
#define XEN_SYSCTL_TBUFOP_disable      5

    /* IN: What to do: XEN_SYSCTL_TBUFOP_*. */
    uint32_t cmd;
    /* IN: The CPUs to be traced, for XEN_SYSCTL_TBUFOP_set_cpu_mask. */
    struct xenctl_bitmap cpu_mask;
    /*
     * IN/OUT: The events to be traced, as classes of trace.h: read by
     * XEN_SYSCTL_TBUFOP_set_evt_mask, written by XEN_SYSCTL_TBUFOP_get_info.
     */
    uint32_t evt_mask;
    /*
     * OUT: The machine frame where struct t_info begins; zero while there are
     * no buffers. Written by XEN_SYSCTL_TBUFOP_get_info.
     */
    uint64_aligned_t buffer_mfn;
    /*
     * IN/OUT: The size of each CPU's buffer in pages, for
     * XEN_SYSCTL_TBUFOP_set_size. The size of struct t_info in bytes, from
     * XEN_SYSCTL_TBUFOP_get_info.
     */
    uint32_t size;
};

/* What the machine and this Xen are capable of. */

/* HVM domains. */
#define _XEN_SYSCTL_PHYSCAP_hvm                0
#define XEN_SYSCTL_PHYSCAP_hvm                 (1U << _XEN_SYSCTL_PHYSCAP_hvm)
/* PV domains. */
#define _XEN_SYSCTL_PHYSCAP_pv                 1
#define XEN_SYSCTL_PHYSCAP_pv                  (1U << _XEN_SYSCTL_PHYSCAP_pv)
/* Direct access to devices, behind an IOMMU. */
#define _XEN_SYSCTL_PHYSCAP_directio           2
#define XEN_SYSCTL_PHYSCAP_directio            (1U << _XEN_SYSCTL_PHYSCAP_directio)
/* Hardware-assisted paging. */
#define _XEN_SYSCTL_PHYSCAP_hap                3
#define XEN_SYSCTL_PHYSCAP_hap                 (1U << _XEN_SYSCTL_PHYSCAP_hap)
/* Shadow paging. */
#define _XEN_SYSCTL_PHYSCAP_shadow             4
#define XEN_SYSCTL_PHYSCAP_shadow              (1U << _XEN_SYSCTL_PHYSCAP_shadow)
/* Page tables that hardware-assisted paging and the IOMMU share. */
#define _XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share 5
#define XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share  (1U << _XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share)
/* Processor trace of a domain's virtual CPUs. */
#define XEN_SYSCTL_PHYSCAP_vmtrace             (1U << 6)
/* Virtual performance counters. */
#define XEN_SYSCTL_PHYSCAP_vpmu                (1U << 7)
/* Grant tables of version 1. */
#define XEN_SYSCTL_PHYSCAP_gnttab_v1           (1U << 8)
/* Grant tables of version 2. */
#define XEN_SYSCTL_PHYSCAP_gnttab_v2           (1U << 9)

/*
 * The last of the capabilities, for checks that other languages' lists of them
 * are complete.
 */
#define XEN_SYSCTL_PHYSCAP_MAX XEN_SYSCTL_PHYSCAP_gnttab_v2

#if defined(__arm__) || defined(__aarch64__)
/*
 * The bits of arch_capabilities that hold the longest vector of Arm's SVE, in
 * units of 128 bits. Zero: there is no SVE.
 */
#define XEN_SYSCTL_PHYSCAP_ARM_SVE_MASK 0x1FU
#endif

/* Describes the machine. */
struct xen_sysctl_physinfo {
    /* OUT: How many threads a core has. */
    uint32_t threads_per_core;
    /* OUT: How many cores a socket has. */
    uint32_t cores_per_socket;
    /* OUT: How many CPUs are online. */
    uint32_t nr_cpus;
    /* OUT: The largest number that a CPU can have. */
    uint32_t max_cpu_id;
    /* OUT: How many NUMA nodes are online. */
    uint32_t nr_nodes;
    /* OUT: The largest number that a NUMA node can have. */
    uint32_t max_node_id;
    /* OUT: The CPUs' frequency, in kHz. */
    uint32_t cpu_khz;
    /* OUT: XEN_SYSCTL_PHYSCAP_*. */
    uint32_t capabilities;
    /*
     * OUT: The same for what the architecture alone has:
     * XEN_SYSCTL_PHYSCAP_ARM_*.
     */
    uint32_t arch_capabilities;
    uint32_t pad;
    /* OUT: All of the machine's memory, in pages. */
    uint64_aligned_t total_pages;
    /* OUT: Memory that is free. */
    uint64_aligned_t free_pages;
    /* OUT: Memory that has been freed, and is still to be scrubbed. */
    uint64_aligned_t scrub_pages;
    /* OUT: Memory that domains have claimed, and not yet got. */
    uint64_aligned_t outstanding_pages;
    /* OUT: The largest machine frame number. */
    uint64_aligned_t max_mfn;
    /* OUT: On x86, the first words of the CPUs' feature set; zero elsewhere. */
    uint32_t hw_cap[8];
};

/* Tells which scheduler is in use. */
struct xen_sysctl_sched_id {
    /* OUT: XEN_SCHEDULER_* of the CPU pool that Xen began with. */
    uint32_t sched_id;
};

/* What to do with Xen's performance counters. */

/* Set all of them to zero. */
#define XEN_SYSCTL_PERFCOP_reset 1
/* Read them. */
#define XEN_SYSCTL_PERFCOP_query 2

/* Describes one performance counter. */
struct xen_sysctl_perfc_desc {
    /* OUT: Its name. */
    char name[80];
    /* OUT: How many values it has. */
    uint32_t nr_vals;
};
typedef struct xen_sysctl_perfc_desc xen_sysctl_perfc_desc_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_perfc_desc_t);

/* One value of a performance counter. */
typedef uint32_t xen_sysctl_perfc_val_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_perfc_val_t);

/* Reads or resets performance counters, in a Xen that was built with them. */
struct xen_sysctl_perfc_op {
    /* IN: What to do: XEN_SYSCTL_PERFCOP_*. */
    uint32_t cmd;
    /* OUT: How many counters there are. */
    uint32_t nr_counters;
    /* OUT: How many values they have together. */
    uint32_t nr_vals;
    /* IN: Where the descriptions go; may be NULL. */
    XEN_GUEST_HANDLE_64(xen_sysctl_perfc_desc_t) desc;
    /* IN: Where the values go, counter by counter; may be NULL. */
    XEN_GUEST_HANDLE_64(xen_sysctl_perfc_val_t) val;
};

/* Lists the domains. */
struct xen_sysctl_getdomaininfolist {
    /*
     * IN: The number of the first domain to be listed, if there is a domain of
     * that number; else the next one.
     */
    domid_t first_domain;
    /* IN: Room in buffer. */
    uint32_t max_domains;
    /* IN: Where the domains go, in the order of their numbers. */
    XEN_GUEST_HANDLE_64(xen_domctl_getdomaininfo_t) buffer;
    /* OUT: How many were written. */
    uint32_t num_domains;
};

/* Does what these keys do on Xen's serial console. */
struct xen_sysctl_debug_keys {
    /* IN: The keys. */
    XEN_GUEST_HANDLE_64(const_char) keys;
    /* IN: How many there are. */
    uint32_t nr_keys;
};

/* What one CPU has been doing. */
struct xen_sysctl_cpuinfo {
    /* OUT: How long it has been idle, in nanoseconds. */
    uint64_aligned_t idletime;
};
typedef struct xen_sysctl_cpuinfo xen_sysctl_cpuinfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cpuinfo_t);

/* Tells what the CPUs have been doing. */
struct xen_sysctl_getcpuinfo {
    /* IN: Room in info. */
    uint32_t max_cpus;
    /* IN: Where it goes, by the CPUs' numbers. */
    XEN_GUEST_HANDLE_64(xen_sysctl_cpuinfo_t) info;
    /* OUT: How many were written. */
    uint32_t nr_cpus;
};

/* Tells how much memory of some sort is free. */
struct xen_sysctl_availheap {
    /*
     * IN: Only memory whose addresses need at least this many bits; zero for
     * any.
     */
    uint32_t min_bitwidth;
    /*
     * IN: Only memory whose addresses need at most this many bits; zero for
     * any.
     */
    uint32_t max_bitwidth;
    /* IN: Only memory of this NUMA node; -1 for all. */
    int32_t node;
    /* OUT: How much of it is free, in bytes. */
    uint64_aligned_t avail_bytes;
};

/* One performance state (P-state) of a CPU. */
struct pm_px_val {
    /* OUT: Its frequency, in MHz. */
    uint64_aligned_t freq;
    /* OUT: How long the CPU has been in it, in nanoseconds. */
    uint64_aligned_t residency;
    /* OUT: How often the CPU has gone into it. */
    uint64_aligned_t count;
};
typedef struct pm_px_val pm_px_val_t;
DEFINE_XEN_GUEST_HANDLE(pm_px_val_t);

/* The performance states of a CPU. */
struct pm_px_stat {
    /* OUT: How many states there are. */
    uint8_t total;
    /* OUT: How many of them the firmware allows at present. */
    uint8_t usable;
    /* OUT: The state before the present one. */
    uint8_t last;
    /* OUT: The present state. */
    uint8_t cur;
    /*
     * IN: Where it goes how often the CPU has gone from state i to state j, at
     * i * total + j.
     */
    XEN_GUEST_HANDLE_64(uint64) trans_pt;
    /* IN: Where the states go. */
    XEN_GUEST_HANDLE_64(pm_px_val_t) pt;
};

/* The idle states (C-states) of a CPU. */
struct pm_cx_stat {
    /*
     * IN/OUT: Room in triggers and residencies; afterwards, how many states
     * there are, with C0.
     */
    uint32_t nr;
    /* OUT: The state that the CPU was in last. */
    uint32_t last;
    /* OUT: How long it has been idle since it was booted, in nanoseconds. */
    uint64_aligned_t idle_time;
    /* IN: Where it goes how often the CPU has gone into each state. */
    XEN_GUEST_HANDLE_64(uint64) triggers;
    /*
     * IN: Where it goes how long the CPU has been in each state, in
     * nanoseconds.
     */
    XEN_GUEST_HANDLE_64(uint64) residencies;
    /* IN/OUT: Room in pc; afterwards, how many elements there are. */
    uint32_t nr_pc;
    /* IN/OUT: Room in cc; afterwards, how many elements there are. */
    uint32_t nr_cc;
    /*
     * IN: Where it goes how long the package has been in each of its states, as
     * the hardware counts, in nanoseconds; PC1 comes first. What the hardware
     * does not count is not written: fill the buffer beforehand with a value
     * that tells.
     */
    XEN_GUEST_HANDLE_64(uint64) pc;
    /* IN: The same for the core; CC1 comes first. */
    XEN_GUEST_HANDLE_64(uint64) cc;
};

/*
 * Reads or resets what Xen knows of a CPU's power states. Fails with ENODEV
 * where Xen does not manage them.
 */
struct xen_sysctl_get_pmstat {
    /* The bits of type that say which sort of power states it is about. */
#define PMSTAT_CATEGORY_MASK 0xf0
    /* Performance states. */
#define PMSTAT_PX            0x10
    /* Idle states. */
#define PMSTAT_CX            0x20

    /* What to do with what Xen knows of a CPU's power states. */

    /* Tell how many performance states there are (total alone). */
#define PMSTAT_get_max_px   (PMSTAT_PX | 0x1)
    /* Read the performance states. */
#define PMSTAT_get_pxstat   (PMSTAT_PX | 0x2)
    /* Begin anew for performance states. */
#define PMSTAT_reset_pxstat (PMSTAT_PX | 0x3)
    /* Tell how many idle states there are (nr alone). */
#define PMSTAT_get_max_cx   (PMSTAT_CX | 0x1)
    /* Read the idle states. */
#define PMSTAT_get_cxstat   (PMSTAT_CX | 0x2)
    /* Begin anew for idle states. */
#define PMSTAT_reset_cxstat (PMSTAT_CX | 0x3)

    /* IN: What to do: PMSTAT_*. */
    uint32_t type;
    /* IN: The CPU. */
    uint32_t cpuid;
    /* IN/OUT: What is known. */
    union {
        /* IN/OUT: The performance states. */
        struct pm_px_stat getpx;
        /* IN/OUT: The idle states. */
        struct pm_cx_stat getcx;
    } u;
};

/* Takes a CPU online or offline. */
struct xen_sysctl_cpu_hotplug {
    /* IN: The CPU; unused where all CPUs are meant. */
    uint32_t cpu;

    /*
     * What to do with a CPU.
     *
     * The operations on all CPUs' threads are short for one on each CPU that is
     * not the first thread of its core. They do not heed that somebody took a
     * CPU offline for another reason.
     */

    /* Take it online. */
#define XEN_SYSCTL_CPU_HOTPLUG_ONLINE      0
    /* Take it offline. */
#define XEN_SYSCTL_CPU_HOTPLUG_OFFLINE     1
    /* Take all cores' further threads online. */
#define XEN_SYSCTL_CPU_HOTPLUG_SMT_ENABLE  2
    /* Take all cores' further threads offline. */
#define XEN_SYSCTL_CPU_HOTPLUG_SMT_DISABLE 3

    /* IN: What to do: XEN_SYSCTL_CPU_HOTPLUG_*. */
    uint32_t op;
};

/* The parameter of the governor userspace. */
struct xen_userspace {
    /* OUT: The frequency that was asked for, in kHz. */
    uint32_t scaling_setspeed;
};

/* The parameters of the governor ondemand. */
struct xen_ondemand {
    /* OUT: The longest time between two looks at the load, in microseconds. */
    uint32_t sampling_rate_max;
    /* OUT: The shortest. */
    uint32_t sampling_rate_min;
    /* OUT: The one in use. */
    uint32_t sampling_rate;
    /* OUT: The load above which the frequency is raised, in per cent. */
    uint32_t up_threshold;
};

/*
 * The state of CPPC, in which the hardware chooses a CPU's performance within
 * limits. Performance is a number from 0 to 255 on a scale of the CPU's own.
 */
struct xen_get_cppc_para {
    /* What CPPC can do. */

    /* The activity window can be set. */
#define XEN_SYSCTL_CPPC_FEAT_ACT_WINDOW (1 << 0)

    /* OUT: What the hardware can do: XEN_SYSCTL_CPPC_FEAT_*. */
    uint32_t features;
    /* OUT: The lowest performance that there is. */
    uint32_t lowest;
    /*
     * OUT: The most efficient: below it, less performance hardly saves energy.
     */
    uint32_t lowest_nonlinear;
    /* OUT: The highest that can be kept up. */
    uint32_t nominal;
    /* OUT: The highest that there is. */
    uint32_t highest;
    /*
     * OUT: The lower limit in use. The limits are wishes, which the hardware
     * clips to what it has, and may leave.
     */
    uint32_t minimum;
    /* OUT: The upper limit in use. */
    uint32_t maximum;
    /* OUT: The performance asked for; zero where the hardware chooses. */
    uint32_t desired;
    /*
     * OUT: What the hardware should prefer: 0 for performance, 128 for a
     * balance, 255 for saving energy.
     */
    uint32_t energy_perf;

    /* The bits of activity_window that hold the number to be multiplied. */
#define XEN_CPPC_ACT_WINDOW_MANTISSA_MASK 0x07f
    /* The bits of activity_window that hold the power of ten. */
#define XEN_CPPC_ACT_WINDOW_EXPONENT_MASK 0x380

    /*
     * OUT: How far back the hardware looks when it chooses: a 7-bit number
     * times ten to the power of a 3-bit number, in microseconds. Zero where the
     * hardware chooses this too.
     */
    uint32_t activity_window;
};

/*
 * Sets CPPC's limits and preferences.
 *
 * A preset comes first, and then the fields that set_params names; the others
 * must be zero. All fields are as in xen_get_cppc_para.
 */
struct xen_set_cppc_para {
    /* What to set. */

    /* minimum */
#define XEN_SYSCTL_CPPC_SET_MINIMUM     (1U << 0)
    /* maximum */
#define XEN_SYSCTL_CPPC_SET_MAXIMUM     (1U << 1)
    /* desired */
#define XEN_SYSCTL_CPPC_SET_DESIRED     (1U << 2)
    /* energy_perf */
#define XEN_SYSCTL_CPPC_SET_ENERGY_PERF (1U << 3)
    /* activity_window */
#define XEN_SYSCTL_CPPC_SET_ACT_WINDOW  (1U << 4)

    /* The bits of set_params that hold the preset. */
#define XEN_SYSCTL_CPPC_SET_PRESET_MASK 0xf0000000U

    /*
     * The presets. With all but the first, the hardware chooses performance and
     * activity window.
     */

    /* None. */
#define XEN_SYSCTL_CPPC_SET_PRESET_NONE        0x00000000U
    /* All of the CPU's range, with a balance of performance and energy. */
#define XEN_SYSCTL_CPPC_SET_PRESET_ONDEMAND    0x10000000U
    /* The low end of the range, saving energy. */
#define XEN_SYSCTL_CPPC_SET_PRESET_POWERSAVE   0x20000000U
    /* The high end of the range, for performance. */
#define XEN_SYSCTL_CPPC_SET_PRESET_PERFORMANCE 0x30000000U

    /* All bits that set_params may have. */
#define XEN_SYSCTL_CPPC_SET_PARAM_MASK \
    (XEN_SYSCTL_CPPC_SET_PRESET_MASK | XEN_SYSCTL_CPPC_SET_MINIMUM | \
    XEN_SYSCTL_CPPC_SET_MAXIMUM | XEN_SYSCTL_CPPC_SET_DESIRED | \
    XEN_SYSCTL_CPPC_SET_ENERGY_PERF | XEN_SYSCTL_CPPC_SET_ACT_WINDOW)

    /*
     * IN/OUT: What to set: XEN_SYSCTL_CPPC_SET_*; afterwards, what was set.
     * Hardware without an activity window leaves that out.
     */
    uint32_t set_params;
    /* IN: The lower limit. */
    uint32_t minimum;
    /* IN: The upper limit. */
    uint32_t maximum;
    /* IN: The performance asked for; zero lets the hardware choose. */
    uint32_t desired;
    /* IN: What the hardware should prefer. */
    uint32_t energy_perf;

    /* All bits that activity_window may have. */
#define XEN_SYSCTL_CPPC_ACT_WINDOW_MASK \
    (XEN_CPPC_ACT_WINDOW_MANTISSA_MASK | XEN_CPPC_ACT_WINDOW_EXPONENT_MASK)

    /* IN: How far back it looks. */
    uint32_t activity_window;
};

/* The name of the driver for AMD's CPPC where Xen chooses the performance. */
#define XEN_AMD_CPPC_DRIVER_NAME     "amd-cppc"
/* The name of the driver for AMD's CPPC where the hardware chooses it. */
#define XEN_AMD_CPPC_EPP_DRIVER_NAME "amd-cppc-epp"
/* The name of the driver for Intel's hardware-controlled performance states. */
#define XEN_HWP_DRIVER_NAME          "hwp"
/* Room for the name of a driver or governor, with its NUL. */
#define CPUFREQ_NAME_LEN             16

/*
 * Tells how a CPU's frequency is controlled. The names are those of Linux's
 * files in /sys/devices/system/cpu/cpu0/cpufreq, and frequencies are in kHz.
 *
 * The three counts must be what Xen has; else they are corrected and EAGAIN
 * comes back.
 */
struct xen_get_cpufreq_para {
    /* IN/OUT: How many CPUs share the frequency. */
    uint32_t cpu_num;
    /* IN/OUT: How many frequencies there are. */
    uint32_t freq_num;
    /*
     * IN/OUT: How many governors there are; zero where the driver does without
     * them.
     */
    uint32_t gov_num;
    /* IN: Where the CPUs go that share the frequency. */
    XEN_GUEST_HANDLE_64(uint32) affected_cpus;
    /* IN: Where the frequencies go. */
    XEN_GUEST_HANDLE_64(uint32) scaling_available_frequencies;
    /* IN: Where the governors' names go, with a blank between them. */
    XEN_GUEST_HANDLE_64(char) scaling_available_governors;
    /* OUT: The driver's name. */
    char scaling_driver[CPUFREQ_NAME_LEN];
    /* OUT: The frequency that the hardware has. */
    uint32_t cpuinfo_cur_freq;
    /* OUT: The highest that it can have. */
    uint32_t cpuinfo_max_freq;
    /*
     * OUT: The lowest that it can have; the base frequency where the driver
     * does without governors.
     */
    uint32_t cpuinfo_min_freq;
    /* OUT: What governs the frequency. */
    struct {
        /* OUT: The frequency that the governor chose last. */
        uint32_t scaling_cur_freq;
        /*
         * OUT: The governor's name, or the policy's where the driver does
         * without governors.
         */
        char scaling_governor[CPUFREQ_NAME_LEN];
        /* OUT: The highest frequency that it may choose. */
        uint32_t scaling_max_freq;
        /* OUT: The lowest. */
        uint32_t scaling_min_freq;
        /*
         * OUT: Its parameters, as scaling_governor says: userspace and ondemand
         * have some.
         */
        union {
            /* OUT: Those of the governor userspace. */
            struct xen_userspace userspace;
            /* OUT: Those of the governor ondemand. */
            struct xen_ondemand ondemand;
        } u;
    } s;
    /* OUT: 1: turbo mode is on; 0: it is off, or there is none. */
    int32_t turbo_enabled;
};

/* Chooses the governor of a CPU's frequency. */
struct xen_set_cpufreq_gov {
    /* IN: Its name. */
    char scaling_governor[CPUFREQ_NAME_LEN];
};

/* Sets a parameter of the control of a CPU's frequency. */
struct xen_set_cpufreq_para {
    /* The parameters that can be set. */

    /* The highest frequency that the governor may choose, in kHz. */
#define SCALING_MAX_FREQ 1
    /* The lowest. */
#define SCALING_MIN_FREQ 2
    /* The frequency, with the governor userspace. */
#define SCALING_SETSPEED 3
    /*
     * The time between two looks at the load, in microseconds, with the
     * governor ondemand.
     */
#define SAMPLING_RATE    4
    /*
     * The load above which the frequency is raised, in per cent, with the
     * governor ondemand.
     */
#define UP_THRESHOLD     5

    /* IN: Which one: SCALING_*, SAMPLING_RATE or UP_THRESHOLD. */
    uint32_t ctrl_type;
    /* IN: Its value. */
    uint32_t ctrl_value;
};

/*
 * Controls power management. ENODEV: Xen does not control frequencies on this
 * machine.
 */
struct xen_sysctl_pm_op {
    /* The bits of cmd that say which part of power management it belongs to. */
#define PM_PARA_CATEGORY_MASK 0xf0
    /* Control of CPU frequencies. */
#define CPUFREQ_PARA          0x10

    /* What to do about power. */

    /* Tell how a CPU's frequency is controlled: get_para. */
#define GET_CPUFREQ_PARA                          (CPUFREQ_PARA | 0x01)
    /* Choose the governor: set_gov. */
#define SET_CPUFREQ_GOV                           (CPUFREQ_PARA | 0x02)
    /* Set a parameter: set_para. */
#define SET_CPUFREQ_PARA                          (CPUFREQ_PARA | 0x03)
    /* Tell the average frequency: get_avgfreq. */
#define GET_CPUFREQ_AVGFREQ                       (CPUFREQ_PARA | 0x04)
    /* Set CPPC's limits and preferences: set_cppc. */
#define SET_CPUFREQ_CPPC                          (CPUFREQ_PARA | 0x05)
    /* Tell CPPC's state: get_cppc. */
#define GET_CPUFREQ_CPPC                          (CPUFREQ_PARA | 0x06)
    /* Choose whether the scheduler saves power: set_sched_opt_smt. */
#define XEN_SYSCTL_pm_op_set_sched_opt_smt        0x21
    /* Tell the deepest idle state that is allowed: get_max_cstate. */
#define XEN_SYSCTL_pm_op_get_max_cstate           0x22
    /* Choose it: set_max_cstate. */
#define XEN_SYSCTL_pm_op_set_max_cstate           0x23
    /*
     * Set the scheduler's migration delay. No longer served: see
     * xen_sysctl_credit_schedule.
     */
#define XEN_SYSCTL_pm_op_set_vcpu_migration_delay 0x24
    /* Tell it. No longer served either. */
#define XEN_SYSCTL_pm_op_get_vcpu_migration_delay 0x25
    /* Turn turbo mode on. */
#define XEN_SYSCTL_pm_op_enable_turbo             0x26
    /* Turn it off. */
#define XEN_SYSCTL_pm_op_disable_turbo            0x27

    /* IN: What to do: GET_CPUFREQ_*, SET_CPUFREQ_* or XEN_SYSCTL_pm_op_*. */
    uint32_t cmd;
    /*
     * IN: The CPU. For the limits of idle states: 0 for the state, 1 for the
     * sub-state.
     */
    uint32_t cpuid;
    /* IN/OUT: What it needs. */
    union {
        /* IN/OUT: How the frequency is controlled. */
        struct xen_get_cpufreq_para get_para;
        /* OUT: CPPC's state. */
        struct xen_get_cppc_para get_cppc;
        /* IN: The governor. */
        struct xen_set_cpufreq_gov set_gov;
        /* IN: A parameter. */
        struct xen_set_cpufreq_para set_para;
        /* IN/OUT: CPPC's limits and preferences. */
        struct xen_set_cppc_para set_cppc;
        /*
         * OUT: The frequency that the CPU has had on average since this was
         * last asked, in kHz.
         */
        uint64_aligned_t get_avgfreq;
        /*
         * IN/OUT: Non-zero: fill cores up before others are woken, to save
         * power; afterwards, what it was before.
         */
        uint32_t set_sched_opt_smt;

        /* All idle states are allowed. */
#define XEN_SYSCTL_CX_UNLIMITED 0xffffffff

        /*
         * OUT: The deepest idle state that is allowed, or
         * XEN_SYSCTL_CX_UNLIMITED.
         */
        uint32_t get_max_cstate;
        /*
         * IN: The deepest idle state to be allowed, or XEN_SYSCTL_CX_UNLIMITED.
         */
        uint32_t set_max_cstate;
    } u;
};

/* Takes pages out of use, or back into it, or tells about them. */
struct xen_sysctl_page_offline_op {
    /* What to do with pages. */

    /* Take them out of use. */
#define sysctl_page_offline       1
    /* Take them back into use. */
#define sysctl_page_online        2
    /* Tell whether they are in use. */
#define sysctl_query_page_offline 3

    /* IN: What to do. */
    uint32_t cmd;
    /* IN: The first page's machine frame. */
    uint32_t start;
    /* IN: The last page's machine frame. */
    uint32_t end;
    /*
     * IN: Where the result for each page goes: PG_* in the lower 16 bits, and
     * the owner above them.
     */
    XEN_GUEST_HANDLE(uint32) status;
};

/* The bits of a result that say what became of the page. */
#define PG_OFFLINE_STATUS_MASK 0xFFUL

/* What became of a page that was to be taken out of use. */

/* Xen did nothing about it. */
#define PG_OFFLINE_INVALID  (0x1UL << 0)
/* It is out of use. */
#define PG_OFFLINE_OFFLINED (0x1UL << 1)
/* It will be, once its owner has freed it. */
#define PG_OFFLINE_PENDING  (0x1UL << 2)
/* It cannot be taken out of use. */
#define PG_OFFLINE_FAILED   (0x1UL << 3)
/* Not now; try again. */
#define PG_OFFLINE_AGAIN    (0x1UL << 4)

/* The page could not be taken back into use. */
#define PG_ONLINE_FAILED  PG_OFFLINE_FAILED
/* The page is back in use. */
#define PG_ONLINE_ONLINED PG_OFFLINE_OFFLINED

/* The state of a page, from sysctl_query_page_offline. */

/* It is out of use. */
#define PG_OFFLINE_STATUS_OFFLINED        (0x1UL << 1)
/* It is in use. */
#define PG_OFFLINE_STATUS_ONLINE          (0x1UL << 2)
/* It will be out of use, once its owner has freed it. */
#define PG_OFFLINE_STATUS_OFFLINE_PENDING (0x1UL << 3)
/* It is broken. */
#define PG_OFFLINE_STATUS_BROKEN          (0x1UL << 4)

/* Bits of a result that say more. */
#define PG_OFFLINE_MISC_MASK (0xFFUL << 4)

/*
 * More about a page that could not be taken out of use, or not yet; and whether
 * it is broken.
 */

/* It belongs to Xen. */
#define PG_OFFLINE_XENPAGE      (0x1UL << 8)
/* It belongs to domain 0. */
#define PG_OFFLINE_DOM0PAGE     (0x1UL << 9)
/* It belongs to nobody, and yet is not free. */
#define PG_OFFLINE_ANONYMOUS    (0x1UL << 10)
/* It is not ordinary memory. */
#define PG_OFFLINE_NOT_CONV_RAM (0x1UL << 11)
/* It belongs to the domain whose number is above PG_OFFLINE_OWNER_SHIFT. */
#define PG_OFFLINE_OWNED        (0x1UL << 12)
/* It is broken. */
#define PG_OFFLINE_BROKEN       (0x1UL << 13)

/* The page is broken, and cannot be taken back into use. */
#define PG_ONLINE_BROKEN       PG_OFFLINE_BROKEN
/* The number of the first bit that holds the page's owner. */
#define PG_OFFLINE_OWNER_SHIFT 16

/* What to do with the profile of Xen's locks. */

/* Set all of it to zero. */
#define XEN_SYSCTL_LOCKPROF_reset 1
/* Read it. */
#define XEN_SYSCTL_LOCKPROF_query 2

/* Whose lock it is. */

/* There is one; idx has no meaning. */
#define LOCKPROF_TYPE_GLOBAL 0
/* A domain's, whose number is in idx. */
#define LOCKPROF_TYPE_PERDOM 1

/* How many sorts of locks there are. */
#define LOCKPROF_TYPE_N 2

/* The profile of one lock. */
struct xen_sysctl_lockprof_data {
    /* OUT: Its name, in which up to two %d stand for idx. */
    char name[40];
    /* OUT: Whose it is: LOCKPROF_TYPE_*. */
    int32_t type;
    /* OUT: Which one of that sort. */
    int32_t idx;
    /* OUT: How often it was taken. */
    uint64_aligned_t lock_cnt;
    /* OUT: How often somebody had to wait for it. */
    uint64_aligned_t block_cnt;
    /* OUT: How long it was held, in nanoseconds. */
    uint64_aligned_t lock_time;
    /* OUT: How long was waited for it, in nanoseconds. */
    uint64_aligned_t block_time;
};
typedef struct xen_sysctl_lockprof_data xen_sysctl_lockprof_data_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_lockprof_data_t);

/* Reads or resets the profile of locks, in a Xen that was built to make one. */
struct xen_sysctl_lockprof_op {
    /* IN: What to do: XEN_SYSCTL_LOCKPROF_*. */
    uint32_t cmd;
    /* IN: Room in data. */
    uint32_t max_elem;
    /*
     * OUT: How many locks there are, which may be more than there was room for.
     */
    uint32_t nr_elem;
    /* OUT: How long the profile has been made, in nanoseconds. */
    uint64_aligned_t time;
    /* IN: Where the profile goes; may be NULL. */
    XEN_GUEST_HANDLE_64(xen_sysctl_lockprof_data_t) data;
};

/* No core: there is no such CPU. */
#define XEN_INVALID_CORE_ID   (~0U)
/* No socket: there is no such CPU. */
#define XEN_INVALID_SOCKET_ID (~0U)
/* No NUMA node: there is no such CPU or device, or it is not known. */
#define XEN_INVALID_NODE_ID   (~0U)

/* Where a CPU is. */
struct xen_sysctl_cputopo {
    /* OUT: Its core, or XEN_INVALID_CORE_ID. */
    uint32_t core;
    /* OUT: Its socket, or XEN_INVALID_SOCKET_ID. */
    uint32_t socket;
    /* OUT: Its NUMA node, or XEN_INVALID_NODE_ID. */
    uint32_t node;
};
typedef struct xen_sysctl_cputopo xen_sysctl_cputopo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cputopo_t);

/* Tells where the CPUs are. */
struct xen_sysctl_cputopoinfo {
    /*
     * IN/OUT: Room in cputopo; afterwards, how many were written, or how many
     * there are where there was not enough room or cputopo is NULL.
     */
    uint32_t num_cpus;
    /* IN: Where it goes, by the CPUs' numbers; may be NULL. */
    XEN_GUEST_HANDLE_64(xen_sysctl_cputopo_t) cputopo;
};

/* No size: there is no such NUMA node. */
#define XEN_INVALID_MEM_SZ    (~0U)
/* No distance: there is no such NUMA node, or it is not known. */
#define XEN_INVALID_NODE_DIST (~0U)

/* The memory of a NUMA node. */
struct xen_sysctl_meminfo {
    /* OUT: All of it, in bytes, or XEN_INVALID_MEM_SZ. */
    uint64_t memsize;
    /* OUT: What is free of it, in bytes, or XEN_INVALID_MEM_SZ. */
    uint64_t memfree;
};
typedef struct xen_sysctl_meminfo xen_sysctl_meminfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_meminfo_t);

/* Tells about NUMA nodes. */
struct xen_sysctl_numainfo {
    /*
     * IN/OUT: Room in meminfo, and the square root of the room in distance;
     * afterwards, how many nodes were written, or how many there are where
     * there was not enough room or both are NULL.
     */
    uint32_t num_nodes;
    /* IN: Where the nodes' memory goes; may be NULL. */
    XEN_GUEST_HANDLE_64(xen_sysctl_meminfo_t) meminfo;
    /*
     * IN: Where the distance between nodes i and j goes, at i * n + j, where n
     * is the num_nodes that comes back, not the one given; may be NULL.
     */
    XEN_GUEST_HANDLE_64(uint32) distance;
};

/*
 * What to do with CPU pools.
 *
 * All of them fail with ENOENT where there is no such pool.
 */

/* Make one. EEXIST: there is one of that number. */
#define XEN_SYSCTL_CPUPOOL_OP_CREATE     1
/* Take one away. EBUSY: a domain is still in it. */
#define XEN_SYSCTL_CPUPOOL_OP_DESTROY    2
/* Tell about the first one that has this number or a larger one. */
#define XEN_SYSCTL_CPUPOOL_OP_INFO       3
/*
 * Put a CPU into it. ENODEV: the CPU is not free. EADDRNOTAVAIL: taking it out
 * of a pool failed with EAGAIN, and has to be repeated first.
 */
#define XEN_SYSCTL_CPUPOOL_OP_ADDCPU     4
/*
 * Take a CPU out of it. ENODEV: the CPU is not in it. EBUSY: it is the last
 * one, and a domain is in the pool. EADDRINUSE: a virtual CPU is pinned to it
 * for the moment. EAGAIN: Xen is still using it; try again. EADDRNOTAVAIL: as
 * for XEN_SYSCTL_CPUPOOL_OP_ADDCPU.
 */
#define XEN_SYSCTL_CPUPOOL_OP_RMCPU      5
/*
 * Move a domain into it. EINVAL: there is no such domain, or it cannot be
 * moved.
 */
#define XEN_SYSCTL_CPUPOOL_OP_MOVEDOMAIN 6
/* Tell which CPUs are in no pool. */
#define XEN_SYSCTL_CPUPOOL_OP_FREEINFO   7

/* Any pool or CPU. */
#define XEN_SYSCTL_CPUPOOL_PAR_ANY 0xFFFFFFFF

/* Manages CPU pools: groups of CPUs, each with a scheduler of its own. */
struct xen_sysctl_cpupool_op {
    /* IN: What to do: XEN_SYSCTL_CPUPOOL_OP_*. */
    uint32_t op;
    /*
     * IN/OUT: The pool, for all but XEN_SYSCTL_CPUPOOL_OP_FREEINFO. For
     * XEN_SYSCTL_CPUPOOL_OP_CREATE, XEN_SYSCTL_CPUPOOL_PAR_ANY lets Xen choose
     * the number. Written by XEN_SYSCTL_CPUPOOL_OP_CREATE and
     * XEN_SYSCTL_CPUPOOL_OP_INFO.
     */
    uint32_t cpupool_id;
    /*
     * IN/OUT: Its scheduler (XEN_SCHEDULER_*): read by
     * XEN_SYSCTL_CPUPOOL_OP_CREATE, written by XEN_SYSCTL_CPUPOOL_OP_INFO.
     */
    uint32_t sched_id;
    /* IN: The domain, for XEN_SYSCTL_CPUPOOL_OP_MOVEDOMAIN. */
    uint32_t domid;
    /*
     * IN: The CPU, for XEN_SYSCTL_CPUPOOL_OP_ADDCPU and
     * XEN_SYSCTL_CPUPOOL_OP_RMCPU; XEN_SYSCTL_CPUPOOL_PAR_ANY lets Xen choose
     * one.
     */
    uint32_t cpu;
    /* OUT: How many domains are in it, from XEN_SYSCTL_CPUPOOL_OP_INFO. */
    uint32_t n_dom;
    /*
     * IN/OUT: The CPUs that are in it, from XEN_SYSCTL_CPUPOOL_OP_INFO, or in
     * none, from XEN_SYSCTL_CPUPOOL_OP_FREEINFO.
     */
    struct xenctl_bitmap cpumap;
};

/* How many entries a schedule of the ARINC 653 scheduler can have. */
#define ARINC653_MAX_DOMAINS_PER_SCHEDULE 64

/* A schedule of the ARINC 653 scheduler: who runs when, again and again. */
struct xen_sysctl_arinc653_schedule {
    /* IN/OUT: How long it takes once, in nanoseconds. */
    uint64_aligned_t major_frame;
    /* IN/OUT: How many of the entries are used. */
    uint8_t num_sched_entries;
    /* IN/OUT: The entries, in order. */
    struct {
        /* IN/OUT: The UUID of the domain that runs. */
        xen_domain_handle_t dom_handle;
        /* IN/OUT: Which of its virtual CPUs. */
        uint32_t vcpu_id;
        /* IN/OUT: For how long, in nanoseconds. */
        uint64_aligned_t runtime;
    } sched_entries[ARINC653_MAX_DOMAINS_PER_SCHEDULE];
};
typedef struct xen_sysctl_arinc653_schedule xen_sysctl_arinc653_schedule_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_arinc653_schedule_t);

/*
 * The longest time for which a virtual CPU can be left to run before another
 * one may take its place, in microseconds.
 */
#define XEN_SYSCTL_SCHED_RATELIMIT_MAX 500000

/* The shortest such time, in microseconds. */
#define XEN_SYSCTL_SCHED_RATELIMIT_MIN 100

/* The parameters of the Credit scheduler. */
struct xen_sysctl_credit_schedule {
    /* The longest time slice, in milliseconds. */
#define XEN_SYSCTL_CSCHED_TSLICE_MAX 1000
    /* The shortest time slice, in milliseconds. */
#define XEN_SYSCTL_CSCHED_TSLICE_MIN 1

    /*
     * IN/OUT: How long a virtual CPU runs at a time, in milliseconds:
     * XEN_SYSCTL_CSCHED_TSLICE_MIN to XEN_SYSCTL_CSCHED_TSLICE_MAX.
     */
    uint32_t tslice_ms;
    /*
     * IN/OUT: For how long it is left to run before another one may take its
     * place, in microseconds: XEN_SYSCTL_SCHED_RATELIMIT_MIN to
     * XEN_SYSCTL_SCHED_RATELIMIT_MAX, or zero to do without.
     */
    uint32_t ratelimit_us;

    /* The longest migration delay, in microseconds. */
#define XEN_SYSCTL_CSCHED_MGR_DLY_MAX_US (100 * 1000)

    /*
     * IN/OUT: For how long it is taken to have its data in the cache of the CPU
     * where it ran, in microseconds: up to XEN_SYSCTL_CSCHED_MGR_DLY_MAX_US.
     */
    uint32_t vcpu_migr_delay_us;
};

/* The parameters of the Credit2 scheduler. */
struct xen_sysctl_credit2_schedule {
    /*
     * IN/OUT: For how long a virtual CPU is left to run before another one may
     * take its place, in microseconds: XEN_SYSCTL_SCHED_RATELIMIT_MIN to
     * XEN_SYSCTL_SCHED_RATELIMIT_MAX, or zero to do without.
     */
    uint32_t ratelimit_us;
};

/* What to do with a scheduler's parameters. */

/* Set them. */
#define XEN_SYSCTL_SCHEDOP_putinfo 0
/* Tell them. */
#define XEN_SYSCTL_SCHEDOP_getinfo 1

/* Sets or tells the parameters of a CPU pool's scheduler. */
struct xen_sysctl_scheduler_op {
    /* IN: The CPU pool. */
    uint32_t cpupool_id;
    /*
     * IN: Its scheduler, XEN_SCHEDULER_*; EINVAL comes back where it has
     * another one.
     */
    uint32_t sched_id;
    /* IN: What to do: XEN_SYSCTL_SCHEDOP_*. */
    uint32_t cmd;
    /* IN/OUT: The parameters. */
    union {
        /* IN/OUT: Those of the ARINC 653 scheduler. */
        struct xen_sysctl_sched_arinc653 {
            /* IN: Where the schedule is, or goes. */
            XEN_GUEST_HANDLE_64(xen_sysctl_arinc653_schedule_t) schedule;
        } sched_arinc653;
        /* IN/OUT: Those of the Credit scheduler. */
        struct xen_sysctl_credit_schedule sched_credit;
        /* IN/OUT: Those of the Credit2 scheduler. */
        struct xen_sysctl_credit2_schedule sched_credit2;
    } u;
};

/*
 * What begins coverage data that GCC's instrumentation makes: XCOV, as a 32-bit
 * number.
 *
 * Records follow it without padding: the path of a file for gcov, with its NUL;
 * the size of its content in bytes, as a 32-bit number; the content. Data that
 * LLVM's instrumentation makes is what its runtime would write into a .profraw
 * file, with nothing added.
 */
#define XEN_GCOV_FORMAT_MAGIC 0x58434f56

/* What to do with coverage data. */

/* Tell its size. */
#define XEN_SYSCTL_COVERAGE_get_size 0
/* Read it. */
#define XEN_SYSCTL_COVERAGE_read     1
/* Begin anew. */
#define XEN_SYSCTL_COVERAGE_reset    2

/* Reads or resets coverage data, in a Xen that was built to make it. */
struct xen_sysctl_coverage_op {
    /* IN: What to do: XEN_SYSCTL_COVERAGE_*. */
    uint32_t cmd;
    /* IN/OUT: Room in buffer, in bytes; afterwards, the size of the data. */
    uint32_t size;
    /* IN: Where the data goes. */
    XEN_GUEST_HANDLE_64(char) buffer;
};

/* What to tell about Intel's cache monitoring (CMT). */

/* How many monitoring IDs there are. */
#define XEN_SYSCTL_PSR_CMT_get_total_rmid          0
/* What to multiply a counter with to get bytes. */
#define XEN_SYSCTL_PSR_CMT_get_l3_upscaling_factor 1
/* The size of the L3 cache of a CPU, in KiB. */
#define XEN_SYSCTL_PSR_CMT_get_l3_cache_size       2
/* Whether monitoring is in use. */
#define XEN_SYSCTL_PSR_CMT_enabled                 3
/* Which events of the L3 cache can be monitored, as bits. */
#define XEN_SYSCTL_PSR_CMT_get_l3_event_mask       4

/* Tells about Intel's cache monitoring. */
struct xen_sysctl_psr_cmt_op {
    /* IN: What to tell: XEN_SYSCTL_PSR_CMT_*. */
    uint32_t cmd;
    uint32_t flags;
    /* IN/OUT: It; or beforehand, which CPU is meant. */
    union {
        /* OUT: What was asked for. */
        uint64_t data;
        /* IN: Whose cache is meant. */
        struct {
            /* IN: A CPU that uses it. */
            uint32_t cpu;
            uint32_t rsvd;
        } l3_cache;
    } u;
};

/* No device: Xen does not know it. */
#define XEN_INVALID_DEV (XEN_INVALID_NODE_ID - 1)

/* Tells the NUMA nodes of PCI devices. */
struct xen_sysctl_pcitopoinfo {
    /*
     * IN/OUT: How many devices there are; afterwards, how many of them Xen got
     * to.
     */
    uint32_t num_devs;
    /* IN: The devices. */
    XEN_GUEST_HANDLE_64(physdev_pci_device_t) devs;
    /*
     * IN: Where each one's node goes: XEN_INVALID_NODE_ID where the node is not
     * known, and XEN_INVALID_DEV where the device is not.
     */
    XEN_GUEST_HANDLE_64(uint32) nodes;
};

/* What to tell about Intel's allocation of caches and memory bandwidth. */

/* The allocation of the L3 cache: cat_info. */
#define XEN_SYSCTL_PSR_get_l3_info  0
/* The allocation of the L2 cache: cat_info. */
#define XEN_SYSCTL_PSR_get_l2_info  1
/* The allocation of memory bandwidth: mba_info. */
#define XEN_SYSCTL_PSR_get_mba_info 2

/* Tells about Intel's allocation of caches and memory bandwidth. */
struct xen_sysctl_psr_alloc {
    /* IN: What to tell: XEN_SYSCTL_PSR_*. */
    uint32_t cmd;
    /* IN: The socket. */
    uint32_t target;
    /* OUT: It. */
    union {
        /* OUT: A cache. */
        struct {
            /*
             * OUT: How many bits a mask has: the parts in which the cache can
             * be given out.
             */
            uint32_t cbm_len;
            /* OUT: The largest number of a class of service. */
            uint32_t cos_max;

            /* How a cache is given out. */

            /* The L3 cache is given out for code and data apart. */
#define XEN_SYSCTL_PSR_CAT_L3_CDP (1U << 0)

            /* OUT: XEN_SYSCTL_PSR_CAT_*. */
            uint32_t flags;
        } cat_info;
        /* OUT: Memory bandwidth. */
        struct {
            /* OUT: The largest throttling value. */
            uint32_t thrtl_max;
            /* OUT: The largest number of a class of service. */
            uint32_t cos_max;

            /* How memory bandwidth is given out. */

            /*
             * Throttling values are linear: each step takes as much as the one
             * before.
             */
#define XEN_SYSCTL_PSR_MBA_LINEAR (1U << 0)

            /* OUT: XEN_SYSCTL_PSR_MBA_*. */
            uint32_t flags;
        } mba_info;
    } u;
};

/*
 * Tells a set of x86's CPU features. EOPNOTSUPP: it is for a sort of domains
 * that this Xen was built without.
 */
struct xen_sysctl_cpu_featureset {
    /* Sets of x86's CPU features. */

    /* What the hardware says. */
#define XEN_SYSCTL_cpu_featureset_raw     0
    /* What Xen itself goes by. */
#define XEN_SYSCTL_cpu_featureset_host    1
    /* What PV domains get if nothing else is said. */
#define XEN_SYSCTL_cpu_featureset_pv      2
    /* What HVM domains get if nothing else is said. */
#define XEN_SYSCTL_cpu_featureset_hvm     3
    /* All that PV domains can be given. */
#define XEN_SYSCTL_cpu_featureset_pv_max  4
    /* All that HVM domains can be given. */
#define XEN_SYSCTL_cpu_featureset_hvm_max 5

    /* IN: Which set: XEN_SYSCTL_cpu_featureset_*. */
    uint32_t index;
    /*
     * IN/OUT: Room in features; afterwards, how many were written, or how many
     * a set can have where features is NULL. All sets are equally long.
     */
    uint32_t nr_features;
    /*
     * IN: Where the words of features go, as arch-x86/cpufeatureset.h numbers
     * them; may be NULL.
     */
    XEN_GUEST_HANDLE_64(uint32) features;
};

/*
 * The version of live patches' format: what version of struct livepatch_func
 * has to be.
 *
 * To patch Xen: upload a payload; ask for its status until it is no longer
 * -EAGAIN; have it applied; ask for its status again.
 */
#define LIVEPATCH_PAYLOAD_VERSION 2

#ifdef __XEN__

/* How many bytes of a function can be compared before it is patched. */
#define LIVEPATCH_OPAQUE_SIZE 31

/* What is to be found where a function is patched. */
struct livepatch_expectation {
    /*
     * enabled: whether to look; len: how many bytes of data to compare; rsv:
     * zero.
     */
    uint8_t enabled : 1;
    uint8_t len : 5;
    uint8_t rsv : 2;
    /* The bytes. */
    uint8_t data[LIVEPATCH_OPAQUE_SIZE];
};
typedef struct livepatch_expectation livepatch_expectation_t;

/* Whether a function has been patched. */
enum livepatch_func_state {
    /* It has not, or no longer. */
    LIVEPATCH_FUNC_NOT_APPLIED,
    /* It has. */
    LIVEPATCH_FUNC_APPLIED,
};
typedef enum livepatch_func_state livepatch_func_state_t;

/*
 * A function to be patched: one element of the section .livepatch.funcs of a
 * payload.
 */
struct livepatch_func {
    /* Its name. */
    const char *name;
    /* The new code; NULL to fill the old with instructions that do nothing. */
    void *new_addr;
    /* The old code; NULL to look it up by name. */
    void *old_addr;
    /*
     * The size of the new code, in bytes; without new code, how many bytes to
     * fill.
     */
    uint32_t new_size;
    /* The size of the old code, in bytes. */
    uint32_t old_size;
    /* LIVEPATCH_PAYLOAD_VERSION. */
    uint8_t version;
    uint8_t _pad[39];
    /* What is to be found at old_addr. */
    livepatch_expectation_t expect;
};
typedef struct livepatch_func livepatch_func_t;

#endif /* __XEN__ */

/* The longest name of a payload, with its NUL. */
#define XEN_LIVEPATCH_NAME_SIZE 128

/* Names a payload. The name is text for people to read, and unique. */
struct xen_livepatch_name {
    /* IN: The name, with its NUL. */
    XEN_GUEST_HANDLE_64(char) name;
    /* IN: Its length with the NUL: at most XEN_LIVEPATCH_NAME_SIZE. */
    uint16_t size;
    uint16_t pad[3];
};

/* What to do about live patches. */

/* Upload a payload: xen_sysctl_livepatch_upload. */
#define XEN_SYSCTL_LIVEPATCH_UPLOAD 0
/* Tell the status of one: xen_sysctl_livepatch_get. */
#define XEN_SYSCTL_LIVEPATCH_GET    1
/* List all: xen_sysctl_livepatch_list. */
#define XEN_SYSCTL_LIVEPATCH_LIST   2
/* Apply one, or revert it, or more: xen_sysctl_livepatch_action. */
#define XEN_SYSCTL_LIVEPATCH_ACTION 3

/*
 * Uploads a payload, and checks its form. Nothing is patched before it is
 * applied. EEXIST: there is one of that name.
 */
struct xen_sysctl_livepatch_upload {
    /* IN: Its name. */
    struct xen_livepatch_name name;
    /* IN: Its size, in bytes. */
    uint64_t size;
    /* IN: The payload: an ELF file. */
    XEN_GUEST_HANDLE_64(uint8) payload;
};

/* The status of a payload. */
struct xen_livepatch_status {
    /* The states of a payload. */

    /* It is fit to be applied. */
#define LIVEPATCH_STATE_CHECKED 1
    /* It is applied. */
#define LIVEPATCH_STATE_APPLIED 2

    /* OUT: LIVEPATCH_STATE_*. */
    uint32_t state;
    /*
     * OUT: How the last action ended: zero, or a negated error number; -EAGAIN
     * while it lasts.
     */
    int32_t rc;
};
typedef struct xen_livepatch_status xen_livepatch_status_t;
DEFINE_XEN_GUEST_HANDLE(xen_livepatch_status_t);

/* Tells the status of a payload. */
struct xen_sysctl_livepatch_get {
    /* IN: Its name. */
    struct xen_livepatch_name name;
    /* OUT: Its status. */
    struct xen_livepatch_status status;
};

/*
 * Lists payloads.
 *
 * The hypercall returns how many payloads were written. Where they do not all
 * fit, go on with a larger idx, and begin anew if version changes between two
 * calls. E2BIG: nr is too large. ENOBUFS: the names or the metadata do not fit.
 */
struct xen_sysctl_livepatch_list {
    /* OUT: Changes whenever a payload comes or goes. */
    uint32_t version;
    /* IN: How many payloads to leave out first. */
    uint32_t idx;
    /*
     * IN/OUT: Room in status, len and metadata_len; zero to get the counts
     * alone. Afterwards, how many payloads remain.
     */
    uint32_t nr;
    uint32_t pad;
    /* IN/OUT: Room in name; afterwards, how many characters the names take. */
    uint32_t name_total_size;
    /*
     * IN/OUT: Room in metadata; afterwards, how many characters the metadata
     * takes.
     */
    uint32_t metadata_total_size;
    /* IN: Where the status of each one goes. */
    XEN_GUEST_HANDLE_64(xen_livepatch_status_t) status;
    /* IN: Where the names go, one after another, each with its NUL. */
    XEN_GUEST_HANDLE_64(char) name;
    /* IN: Where the lengths of the names go. */
    XEN_GUEST_HANDLE_64(uint32) len;
    /*
     * IN: Where the metadata goes, one payload's after another's: strings, each
     * with its NUL.
     */
    XEN_GUEST_HANDLE_64(char) metadata;
    /* IN: Where the lengths of each one's metadata go. */
    XEN_GUEST_HANDLE_64(uint32) metadata_len;
};

/*
 * Starts an action on a payload. It goes on after the hypercall;
 * XEN_SYSCTL_LIVEPATCH_GET tells how it ended.
 */
struct xen_sysctl_livepatch_action {
    /* IN: The payload's name. */
    struct xen_livepatch_name name;

    /* What to do with a payload. */

    /* Forget it. It must not be applied. */
#define LIVEPATCH_ACTION_UNLOAD  1
    /* Undo it. It must be the one applied last. */
#define LIVEPATCH_ACTION_REVERT  2
    /* Apply it, on top of those applied already. */
#define LIVEPATCH_ACTION_APPLY   3
    /* Undo all that are applied, and apply it. */
#define LIVEPATCH_ACTION_REPLACE 4

    /* IN: What to do: LIVEPATCH_ACTION_*. */
    uint32_t cmd;
    /*
     * IN: How long it may take, in nanoseconds; zero for what Xen finds good.
     */
    uint32_t timeout;

    /* How to apply a payload. */

    /*
     * Do not ask that it be made for the payload applied last; that it is made
     * for this build of Xen is enough.
     */
#define LIVEPATCH_ACTION_APPLY_NODEPS (1 << 0)

    /* IN: LIVEPATCH_ACTION_APPLY_*, for LIVEPATCH_ACTION_APPLY; else zero. */
    uint32_t flags;
    uint32_t pad;
};

/* Manages live patches of Xen. */
struct xen_sysctl_livepatch_op {
    /* IN: What to do: XEN_SYSCTL_LIVEPATCH_*. */
    uint32_t cmd;
    /* IN: LIVEPATCH_FLAG_*. */
    uint32_t flags;

    /* How to do it. */

    /*
     * Leave out checks that can be left out. Unknown flags are let through,
     * too.
     */
#define LIVEPATCH_FLAG_FORCE (1U << 0)

    /* All flags that there are. */
#define LIVEPATCH_FLAGS_MASK LIVEPATCH_FLAG_FORCE

    /* IN/OUT: What it needs. */
    union {
        /* IN: A new payload. */
        struct xen_sysctl_livepatch_upload upload;
        /* IN/OUT: All payloads. */
        struct xen_sysctl_livepatch_list list;
        /* IN/OUT: A payload's status. */
        struct xen_sysctl_livepatch_get get;
        /* IN: An action on a payload. */
        struct xen_sysctl_livepatch_action action;
    } u;
};

#if defined(__i386__) || defined(__x86_64__)
/*
 * Tells a policy: what x86's CPUID instruction and MSRs say. EOPNOTSUPP: it is
 * for a sort of domains that this Xen was built without. ENOBUFS: not enough
 * room.
 */
struct xen_sysctl_cpu_policy {
    /*
     * Policies. The largest ones hold features that are experiments, and not
     * supported for security.
     */

    /* What the hardware says. */
#define XEN_SYSCTL_cpu_policy_raw         0
    /* What Xen itself goes by. */
#define XEN_SYSCTL_cpu_policy_host        1
    /* All that PV domains can be given. */
#define XEN_SYSCTL_cpu_policy_pv_max      2
    /* All that HVM domains can be given. */
#define XEN_SYSCTL_cpu_policy_hvm_max     3
    /* What PV domains get if nothing else is said. */
#define XEN_SYSCTL_cpu_policy_pv_default  4
    /* What HVM domains get if nothing else is said. */
#define XEN_SYSCTL_cpu_policy_hvm_default 5

    /* IN: Which policy: XEN_SYSCTL_cpu_policy_*. */
    uint32_t index;
    /*
     * IN/OUT: Room in leaves; afterwards, how many were written, or how many a
     * policy can have where leaves is NULL.
     */
    uint32_t nr_leaves;
    /*
     * IN/OUT: Room in msrs; afterwards, how many were written, or how many a
     * policy can have where msrs is NULL.
     */
    uint32_t nr_msrs;
    uint32_t _rsvd;
    /* IN: Where the leaves of CPUID go; may be NULL. */
    XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) leaves;
    /* IN: Where the MSRs go; may be NULL. */
    XEN_GUEST_HANDLE_64(xen_msr_entry_t) msrs;
};
typedef struct xen_sysctl_cpu_policy xen_sysctl_cpu_policy_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cpu_policy_t);
#endif /* __i386__ || __x86_64__ */

#if defined(__arm__) || defined(__aarch64__)
/*
 * Adds nodes to the machine's device tree, or takes them away, as an overlay
 * says.
 */
struct xen_sysctl_dt_overlay {
    /* IN: The overlay: a flattened device tree. */
    XEN_GUEST_HANDLE_64(const_void) overlay_fdt;
    /* IN: Its size, in bytes. */
    uint32_t overlay_fdt_size;

    /* What to do with an overlay. */

    /* Add its nodes. */
#define XEN_SYSCTL_DT_OVERLAY_ADD    1
    /* Take them away. It has to be the overlay with which they were added. */
#define XEN_SYSCTL_DT_OVERLAY_REMOVE 2

    /* IN: What to do: XEN_SYSCTL_DT_OVERLAY_*. */
    uint8_t overlay_op;
    uint8_t pad[3];
};
#endif /* __arm__ || __aarch64__ */

/* The argument of HYPERVISOR_sysctl. */
struct xen_sysctl {
    /* IN: What to do: XEN_SYSCTL_*. */
    uint32_t cmd;

    /*
     * The operations of HYPERVISOR_sysctl. Numbers 13, 24, 25 and 28 stay
     * unused.
     */

    /* Read the console: xen_sysctl_readconsole. */
#define XEN_SYSCTL_readconsole        1
    /* Control the trace buffers: xen_sysctl_tbuf_op. */
#define XEN_SYSCTL_tbuf_op            2
    /* Describe the machine: xen_sysctl_physinfo. */
#define XEN_SYSCTL_physinfo           3
    /* Tell the scheduler: xen_sysctl_sched_id. */
#define XEN_SYSCTL_sched_id           4
    /* Read or reset performance counters: xen_sysctl_perfc_op. */
#define XEN_SYSCTL_perfc_op           5
    /* List the domains: xen_sysctl_getdomaininfolist. */
#define XEN_SYSCTL_getdomaininfolist  6
    /* Press keys of the serial console: xen_sysctl_debug_keys. */
#define XEN_SYSCTL_debug_keys         7
    /* Tell how long CPUs were idle: xen_sysctl_getcpuinfo. */
#define XEN_SYSCTL_getcpuinfo         8
    /* Tell how much memory is free: xen_sysctl_availheap. */
#define XEN_SYSCTL_availheap          9
    /* Tell about a CPU's power states: xen_sysctl_get_pmstat. */
#define XEN_SYSCTL_get_pmstat         10
    /* Take CPUs online or offline: xen_sysctl_cpu_hotplug. */
#define XEN_SYSCTL_cpu_hotplug        11
    /* Control power management: xen_sysctl_pm_op. */
#define XEN_SYSCTL_pm_op              12
    /* Take pages out of use: xen_sysctl_page_offline_op. */
#define XEN_SYSCTL_page_offline_op    14
    /* Read or reset the profile of locks: xen_sysctl_lockprof_op. */
#define XEN_SYSCTL_lockprof_op        15
    /* Tell where CPUs are: xen_sysctl_cputopoinfo. */
#define XEN_SYSCTL_cputopoinfo        16
    /* Tell about NUMA nodes: xen_sysctl_numainfo. */
#define XEN_SYSCTL_numainfo           17
    /* Manage CPU pools: xen_sysctl_cpupool_op. */
#define XEN_SYSCTL_cpupool_op         18
    /* Set or tell a scheduler's parameters: xen_sysctl_scheduler_op. */
#define XEN_SYSCTL_scheduler_op       19
    /* Read or reset coverage data: xen_sysctl_coverage_op. */
#define XEN_SYSCTL_coverage_op        20
    /* Tell about cache monitoring: xen_sysctl_psr_cmt_op. */
#define XEN_SYSCTL_psr_cmt_op         21
    /* Tell the NUMA nodes of PCI devices: xen_sysctl_pcitopoinfo. */
#define XEN_SYSCTL_pcitopoinfo        22
    /*
     * Tell about the allocation of caches and memory bandwidth:
     * xen_sysctl_psr_alloc.
     */
#define XEN_SYSCTL_psr_alloc          23
    /* Tell a set of CPU features: xen_sysctl_cpu_featureset. On x86 only. */
#define XEN_SYSCTL_get_cpu_featureset 26
    /* Manage live patches: xen_sysctl_livepatch_op. */
#define XEN_SYSCTL_livepatch_op       27
    /* Tell a policy for CPUID and MSRs: xen_sysctl_cpu_policy. On x86 only. */
#define XEN_SYSCTL_get_cpu_policy     29
    /* Change the device tree: xen_sysctl_dt_overlay. On Arm only. */
#define XEN_SYSCTL_dt_overlay         30

    /* IN: XEN_SYSCTL_INTERFACE_VERSION */
    uint32_t interface_version;
    /* IN/OUT: What it needs. */
    union {
        /* IN/OUT: Reads the console. */
        struct xen_sysctl_readconsole readconsole;
        /* IN/OUT: Controls the trace buffers. */
        struct xen_sysctl_tbuf_op tbuf_op;
        /* OUT: Describes the machine. */
        struct xen_sysctl_physinfo physinfo;
        /* IN/OUT: Tells where CPUs are. */
        struct xen_sysctl_cputopoinfo cputopoinfo;
        /* IN/OUT: Tells the NUMA nodes of PCI devices. */
        struct xen_sysctl_pcitopoinfo pcitopoinfo;
        /* IN/OUT: Tells about NUMA nodes. */
        struct xen_sysctl_numainfo numainfo;
        /* OUT: Tells the scheduler. */
        struct xen_sysctl_sched_id sched_id;
        /* IN/OUT: Reads or resets performance counters. */
        struct xen_sysctl_perfc_op perfc_op;
        /* IN/OUT: Lists the domains. */
        struct xen_sysctl_getdomaininfolist getdomaininfolist;
        /* IN: Presses keys of the serial console. */
        struct xen_sysctl_debug_keys debug_keys;
        /* IN/OUT: Tells how long CPUs were idle. */
        struct xen_sysctl_getcpuinfo getcpuinfo;
        /* IN/OUT: Tells how much memory is free. */
        struct xen_sysctl_availheap availheap;
        /* IN/OUT: Tells about a CPU's power states. */
        struct xen_sysctl_get_pmstat get_pmstat;
        /* IN: Takes CPUs online or offline. */
        struct xen_sysctl_cpu_hotplug cpu_hotplug;
        /* IN/OUT: Controls power management. */
        struct xen_sysctl_pm_op pm_op;
        /* IN/OUT: Takes pages out of use. */
        struct xen_sysctl_page_offline_op page_offline;
        /* IN/OUT: Reads or resets the profile of locks. */
        struct xen_sysctl_lockprof_op lockprof_op;
        /* IN/OUT: Manages CPU pools. */
        struct xen_sysctl_cpupool_op cpupool_op;
        /* IN/OUT: Sets or tells a scheduler's parameters. */
        struct xen_sysctl_scheduler_op scheduler_op;
        /* IN/OUT: Reads or resets coverage data. */
        struct xen_sysctl_coverage_op coverage_op;
        /* IN/OUT: Tells about cache monitoring. */
        struct xen_sysctl_psr_cmt_op psr_cmt_op;
        /* IN/OUT: Tells about the allocation of caches and memory bandwidth. */
        struct xen_sysctl_psr_alloc psr_alloc;
        /* IN/OUT: Tells a set of CPU features. */
        struct xen_sysctl_cpu_featureset cpu_featureset;
        /* IN/OUT: Manages live patches. */
        struct xen_sysctl_livepatch_op livepatch;
#if defined(__i386__) || defined(__x86_64__)
        /* IN/OUT: Tells a policy for CPUID and MSRs. */
        struct xen_sysctl_cpu_policy cpu_policy;
#endif
#if defined(__arm__) || defined(__aarch64__)
        /* IN: Changes the device tree. */
        struct xen_sysctl_dt_overlay dt_overlay;
#endif
        uint8_t pad[128];
    } u;
};
typedef struct xen_sysctl xen_sysctl_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_t);

#endif /* __XEN_PUBLIC_SYSCTL_H__ */
