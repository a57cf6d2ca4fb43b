/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/vcpu.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Virtual CPUs: starting and stopping them, their timers, and what Xen tells
 * about them.
 */

#ifndef __XEN_PUBLIC_VCPU_H__
#define __XEN_PUBLIC_VCPU_H__

#include "xen.h"

/*
 * long vcpu_op(int cmd, unsigned int vcpuid, void *extra_args)
 *
 * @cmd        == VCPUOP_* (the operation).
 * @vcpuid     == the virtual CPU.
 * @extra_args == struct vcpu_* (what it works on; NULL where there is nothing).
 */

/* The operations of HYPERVISOR_vcpu_op. */

/*
 * Sets the registers that the virtual CPU starts with, which can be done once:
 * vcpu_hvm_context for HVM guests on x86, vcpu_guest_context for all others. It
 * does not run before VCPUOP_up.
 */
#define VCPUOP_initialise                     0
/* Lets it run. No argument. It fails without VCPUOP_initialise before. */
#define VCPUOP_up                             1
/*
 * Stops it. No argument.
 *
 * Unless it stops itself, it may go on for a while after the call has returned,
 * and although VCPUOP_is_up says no: better let it wait in a loop first. A
 * stopped one keeps using its page and descriptor tables, so that their memory
 * cannot be used otherwise: better let it use the tables of an idle one before.
 */
#define VCPUOP_down                           2
/* Answers 1 if it is up, and 0 if not. No argument. */
#define VCPUOP_is_up                          3
/* Tells what it does, and has done so far: vcpu_runstate_info. */
#define VCPUOP_get_runstate_info              4
/*
 * The same, from now on, in memory: vcpu_register_runstate_memory_area.
 *
 * Xen writes it each time the virtual CPU is about to run. So the state there
 * is always RUNSTATE_running, since that moment. Each virtual CPU can have one
 * such place.
 */
#define VCPUOP_register_runstate_memory_area  5
/* Sets its periodic timer, of which it has one: vcpu_set_periodic_timer. */
#define VCPUOP_set_periodic_timer             6
/* Stops its periodic timer. No argument. */
#define VCPUOP_stop_periodic_timer            7
/*
 * Sets its single-shot timer, of which it has one: vcpu_set_singleshot_timer.
 */
#define VCPUOP_set_singleshot_timer           8
/* Stops its single-shot timer. No argument. */
#define VCPUOP_stop_singleshot_timer          9
/*
 * Moves its vcpu_info to the guest's own memory, which can be done once:
 * vcpu_register_vcpu_info.
 */
#define VCPUOP_register_vcpu_info             10
/* Sends it a non-maskable interrupt. No argument. */
#define VCPUOP_send_nmi                       11
/*
 * Tells on which processor it runs: vcpu_get_physid. EINVAL where it is not
 * pinned to one.
 */
#define VCPUOP_get_physid                     12
/*
 * Has Xen keep a copy of its vcpu_time_info: vcpu_register_time_memory_area.
 *
 * The copy is written whenever the one in vcpu_info is, with a version in the
 * same way. It can be mapped to user programs, which then compute the time by
 * themselves; they see one copy for each virtual CPU, and have to know on which
 * they run.
 */
#define VCPUOP_register_vcpu_time_memory_area 13
/*
 * VCPUOP_register_runstate_memory_area by guest physical address, where there
 * is XENFEAT_runstate_phys_area.
 *
 * The address is in addr.p; all ones for no address any more. What is there may
 * not cross a page's end. While there is one, Xen does not write to the virtual
 * address. It sets XEN_RUNSTATE_UPDATE there, whether or not the guest has
 * asked for that.
 */
#define VCPUOP_register_runstate_phys_area    14
/*
 * VCPUOP_register_vcpu_time_memory_area by guest physical address, in the same
 * way, where there is XENFEAT_vcpu_time_phys_area.
 */
#define VCPUOP_register_vcpu_time_phys_area   15

/* What a virtual CPU does, and has done so far. */
struct vcpu_runstate_info {
    /* OUT: What it does: RUNSTATE_*. */
    int state;
    /* OUT: Since when: nanoseconds since boot. */
    uint64_t state_entry_time;

    /*
     * Bit of state_entry_time while Xen writes to a copy in the guest's memory.
     * At a virtual address, it is only set if VMASST_TYPE_runstate_update_flag
     * is on.
     */
#define XEN_RUNSTATE_UPDATE (xen_mk_ullong(1) << 63)

    /*
     * OUT: For how long it has been in each state, in nanoseconds, by
     * RUNSTATE_*. The sum is the time since it exists.
     */
    uint64_t time[4];
};
typedef struct vcpu_runstate_info vcpu_runstate_info_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_runstate_info_t);

/* What a virtual CPU does. */

/* It runs. */
#define RUNSTATE_running  0
/* It could run, but has no processor. */
#define RUNSTATE_runnable 1
/* It waits for an event. */
#define RUNSTATE_blocked  2
/*
 * It may not run: it is down or paused, say. One that waits as well is
 * RUNSTATE_blocked.
 */
#define RUNSTATE_offline  3

/* Where Xen shall write what a virtual CPU does. */
struct vcpu_register_runstate_memory_area {
    /* IN: The place. */
    union {
        /* IN: A guest handle: the virtual address, as Xen reads it. */
        XEN_GUEST_HANDLE(vcpu_runstate_info_t) h;
        /* IN: A pointer: the same, as a guest without handles writes it. */
        struct vcpu_runstate_info *v;
        /* IN: The guest physical address. */
        uint64_t p;
    } addr;
};
typedef struct vcpu_register_runstate_memory_area vcpu_register_runstate_memory_area_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_register_runstate_memory_area_t);

/* How often a virtual CPU gets VIRQ_TIMER. */
struct vcpu_set_periodic_timer {
    /* IN: Every so many nanoseconds. Xen may refuse less than a millisecond. */
    uint64_t period_ns;
};
typedef struct vcpu_set_periodic_timer vcpu_set_periodic_timer_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_set_periodic_timer_t);

/* When a virtual CPU gets VIRQ_TIMER. */
struct vcpu_set_singleshot_timer {
    /* IN: When: nanoseconds since boot. */
    uint64_t timeout_abs_ns;
    /* IN: VCPU_SSHOTTMR_*. */
    uint32_t flags;
};
typedef struct vcpu_set_singleshot_timer vcpu_set_singleshot_timer_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_set_singleshot_timer_t);

/* Flags of VCPUOP_set_singleshot_timer. */

/* If that time is over already, answer ETIME. Xen may ignore this. */
#define _VCPU_SSHOTTMR_future 0
#define VCPU_SSHOTTMR_future  (1U << _VCPU_SSHOTTMR_future)

/*
 * Where a virtual CPU's vcpu_info shall be: anywhere, aligned for its fields,
 * and in one page.
 */
struct vcpu_register_vcpu_info {
    /*
     * IN: The page's frame: a machine frame for PV guests, the guest's own for
     * all others.
     */
    uint64_t mfn;
    /* IN: The offset in that page. */
    uint32_t offset;
    uint32_t rsvd;
};
typedef struct vcpu_register_vcpu_info vcpu_register_vcpu_info_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_register_vcpu_info_t);

/* On which processor a virtual CPU runs. */
struct vcpu_get_physid {
    /* OUT: The architecture's own number; on x86 see the macros below. */
    uint64_t phys_id;
};
typedef struct vcpu_get_physid vcpu_get_physid_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_get_physid_t);

/* The processor's APIC id in vcpu_get_physid.phys_id. */
#define xen_vcpu_physid_to_x86_apicid(physid) ((uint32_t)(physid))
/* The processor's ACPI id in vcpu_get_physid.phys_id. */
#define xen_vcpu_physid_to_x86_acpiid(physid) ((uint32_t)((physid) >> 32))

DEFINE_XEN_GUEST_HANDLE(vcpu_time_info_t);

/* Where Xen shall keep a copy of a virtual CPU's time. */
struct vcpu_register_time_memory_area {
    /* IN: The place. */
    union {
        /* IN: A guest handle: the virtual address, as Xen reads it. */
        XEN_GUEST_HANDLE(vcpu_time_info_t) h;
        /* IN: A pointer: the same, as a guest without handles writes it. */
        struct vcpu_time_info *v;
        /* IN: The guest physical address. */
        uint64_t p;
    } addr;
};
typedef struct vcpu_register_time_memory_area vcpu_register_time_memory_area_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_register_time_memory_area_t);

#endif /* __XEN_PUBLIC_VCPU_H__ */
