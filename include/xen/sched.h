/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/sched.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * The scheduler, as a guest deals with it: waiting, and ending.
 */

#ifndef __XEN_PUBLIC_SCHED_H__
#define __XEN_PUBLIC_SCHED_H__

#include "event_channel.h"

/*
 * `incontents 150 sched Guest Scheduler Operations
 *
 * By SCHEDOP a guest lets others run first, waits for events, and ends.
 */

/*
 * ` long HYPERVISOR_sched_op(enum sched_op cmd, void *arg, ...)
 * `
 * @cmd == SCHEDOP_* (the operation).
 * @arg == struct sched_* (what it works on; NULL where there is nothing).
 * ...  == for SHUTDOWN_suspend of a PV guest, see SCHEDOP_shutdown.
 *
 * Before 3.0.2 there were SCHEDOP_yield and SCHEDOP_block, with an @arg of 0,
 * and SCHEDOP_shutdown, with a SHUTDOWN_* for @arg. That call is still there:
 * ` long HYPERVISOR_sched_op_compat(enum sched_op cmd, unsigned long arg)
 */

/* ` enum sched_op { // SCHEDOP_* => struct sched_* */

/* The operations of HYPERVISOR_sched_op. */

/* Lets others run first. No argument. */
#define SCHEDOP_yield           0
/*
 * Waits for an event. No argument.
 *
 * Where upcalls are masked, they are unmasked first. An event that comes
 * between the guest's last look and this call ends the wait too, so none is
 * slept over.
 */
#define SCHEDOP_block           1
/*
 * Ends the domain, all of its virtual CPUs at once, and tells the toolstack:
 * sched_shutdown.
 *
 * For SHUTDOWN_suspend, an x86 PV guest passes the machine frame of its
 * start_info as third argument (%rdx or %edx). The call returns when the domain
 * goes on: 0 in a new domain, 1 in the same one, because the suspend was
 * cancelled or was but a checkpoint.
 */
#define SCHEDOP_shutdown        2
/* Waits until one of some event channels is pending: sched_poll. */
#define SCHEDOP_poll            3
/*
 * Ends another domain: sched_remote_shutdown. For device models, which see an
 * HVM guest's request to end.
 */
#define SCHEDOP_remote_shutdown 4
/*
 * Sets the reason that the toolstack is told when the domain ends one day:
 * sched_shutdown.
 */
#define SCHEDOP_shutdown_code   5
/*
 * Makes, sets back or removes a watchdog: sched_watchdog. Returns the number of
 * a new one.
 */
#define SCHEDOP_watchdog        6
/*
 * Has the virtual CPU run on one processor and nowhere else:
 * sched_pin_override. For the hardware domain.
 */
#define SCHEDOP_pin_override    7

/* ` } */

/* Why the domain ends. */
struct sched_shutdown {
    /* IN: SHUTDOWN_*. */
    unsigned int reason;
};
typedef struct sched_shutdown sched_shutdown_t;
DEFINE_XEN_GUEST_HANDLE(sched_shutdown_t);

/* What to wait for, and for how long. */
struct sched_poll {
    /* IN: The event channels. */
    XEN_GUEST_HANDLE(evtchn_port_t) ports;
    /* IN: How many they are: at most 128. */
    unsigned int nr_ports;
    /* IN: When to stop waiting, as nanoseconds since boot; zero for never. */
    uint64_t timeout;
};
typedef struct sched_poll sched_poll_t;
DEFINE_XEN_GUEST_HANDLE(sched_poll_t);

/* Which domain ends, and why. */
struct sched_remote_shutdown {
    /* IN: The domain. */
    domid_t domain_id;
    /* IN: SHUTDOWN_*. */
    unsigned int reason;
};
typedef struct sched_remote_shutdown sched_remote_shutdown_t;
DEFINE_XEN_GUEST_HANDLE(sched_remote_shutdown_t);

/* A watchdog: when its time is over, the domain ends with SHUTDOWN_watchdog. */
struct sched_watchdog {
    /* IN: Its number; zero to make a new one. */
    uint32_t id;
    /* IN: Its time from now on, in seconds; zero to remove it. */
    uint32_t timeout;
};
typedef struct sched_watchdog sched_watchdog_t;
DEFINE_XEN_GUEST_HANDLE(sched_watchdog_t);

/* Where the virtual CPU has to run. */
struct sched_pin_override {
    /*
     * IN: The processor, one of the domain's CPU pool; negative to end what an
     * earlier call began.
     */
    int32_t pcpu;
};
typedef struct sched_pin_override sched_pin_override_t;
DEFINE_XEN_GUEST_HANDLE(sched_pin_override_t);

/* Xen makes little of why a domain ends; that is for the toolstack. */

/* ` enum sched_shutdown_reason { */

/* Why a domain ends. */

/* It is done: away with it. */
#define SHUTDOWN_poweroff   0
/* It wants to be started anew. */
#define SHUTDOWN_reboot     1
/* It wants to be saved, and started again from there. */
#define SHUTDOWN_suspend    2
/* It has crashed. */
#define SHUTDOWN_crash      3
/* A watchdog's time was over: start it anew. */
#define SHUTDOWN_watchdog   4
/*
 * It wants what Xen keeps about it to be as it was at the start, while its
 * memory and virtual CPUs stay as they are: it can then set up everything with
 * Xen from the beginning.
 */
#define SHUTDOWN_soft_reset 5

/* The highest of them. */
#define SHUTDOWN_MAX 5

/* ` } */

#endif /* __XEN_PUBLIC_SCHED_H__ */
