// SPDX-License-Identifier: MIT
//! The scheduler, as a guest deals with it: waiting, and ending.

use crate::event_channel::*;
use crate::xen::*;
use xen_abi::prelude::*;

xen_header! {
    file: "sched.h",
    guard: "__XEN_PUBLIC_SCHED_H__",
    include: ["event_channel.h"],
    reasons: {
        no_native_int: "written as `unsigned int`, which has 32 bits on all ABIs",
        implicit_padding: "fixed before padding was spelled out",
    },
}

c_comment! {
    "`incontents 150 sched Guest Scheduler Operations"
    ""
    "By SCHEDOP a guest lets others run first, waits for events, and ends."
}

c_comment! {
    "` long HYPERVISOR_sched_op(enum sched_op cmd, void *arg, ...)"
    "`"
    "@cmd == SCHEDOP_* (the operation)."
    "@arg == struct sched_* (what it works on; NULL where there is nothing)."
    "...  == for SHUTDOWN_suspend of a PV guest, see SCHEDOP_shutdown."
    ""
    "Before 3.0.2 there were SCHEDOP_yield and SCHEDOP_block, with an @arg of 0,"
    "and SCHEDOP_shutdown, with a SHUTDOWN_* for @arg. That call is still there:"
    "` long HYPERVISOR_sched_op_compat(enum sched_op cmd, unsigned long arg)"
}

c_comment! { "` enum sched_op { // SCHEDOP_* => struct sched_*" }

/// The operations of `HYPERVISOR_sched_op`.
#[xen_abi(open_enum(u32))]
pub enum SchedOp {
    /// Lets others run first. No argument.
    #[abi(op(__HYPERVISOR_sched_op))]
    SCHEDOP_yield = 0,
    /// Waits for an event. No argument.
    ///
    /// Where upcalls are masked, they are unmasked first. An event that comes between the guest's
    /// last look and this call ends the wait too, so none is slept over.
    #[abi(op(__HYPERVISOR_sched_op))]
    SCHEDOP_block = 1,
    /// Ends the domain, all of its virtual CPUs at once, and tells the toolstack: `sched_shutdown`.
    ///
    /// For `SHUTDOWN_suspend`, an x86 PV guest passes the machine frame of its `start_info` as third
    /// argument (%rdx or %edx). The call returns when the domain goes on: 0 in a new domain, 1 in
    /// the same one, because the suspend was cancelled or was but a checkpoint.
    SCHEDOP_shutdown = 2,
    /// Waits until one of some event channels is pending: `sched_poll`.
    SCHEDOP_poll = 3,
    /// Ends another domain: `sched_remote_shutdown`. For device models, which see an HVM guest's
    /// request to end.
    SCHEDOP_remote_shutdown = 4,
    /// Sets the reason that the toolstack is told when the domain ends one day: `sched_shutdown`.
    SCHEDOP_shutdown_code = 5,
    /// Makes, sets back or removes a watchdog: `sched_watchdog`. Returns the number of a new one.
    SCHEDOP_watchdog = 6,
    /// Has the virtual CPU run on one processor and nowhere else: `sched_pin_override`. For the
    /// hardware domain.
    SCHEDOP_pin_override = 7,
}

c_comment! { "` }" }

/// Why the domain ends.
#[xen_abi(
    op(__HYPERVISOR_sched_op, SCHEDOP_shutdown),
    op(__HYPERVISOR_sched_op, SCHEDOP_shutdown_code),
    typedef,
    handle,
    expect(no_native_int)
)]
pub struct sched_shutdown {
    /// `SHUTDOWN_*`.
    #[abi(input)]
    pub reason: c_uint,
}

/// What to wait for, and for how long.
#[xen_abi(
    op(__HYPERVISOR_sched_op, SCHEDOP_poll),
    typedef,
    handle,
    expect(no_native_int, implicit_padding),
    expect(
        same_layout,
        wide_alignment,
        reason = "fixed with a handle and a plain 64-bit integer; for 32-bit guests a 64-bit Xen \
                  translates it"
    )
)]
pub struct sched_poll {
    /// The event channels.
    #[abi(input, buffer(input, len = nr_ports))]
    pub ports: GuestHandle<evtchn_port_t>,
    /// How many they are: at most 128.
    #[abi(input)]
    pub nr_ports: c_uint,
    /// When to stop waiting, as nanoseconds since boot; zero for never.
    #[abi(input)]
    pub timeout: u64,
}

/// Which domain ends, and why.
#[xen_abi(
    op(__HYPERVISOR_sched_op, SCHEDOP_remote_shutdown),
    typedef,
    handle,
    expect(no_native_int, implicit_padding)
)]
pub struct sched_remote_shutdown {
    /// The domain.
    #[abi(input)]
    pub domain_id: domid_t,
    /// `SHUTDOWN_*`.
    #[abi(input)]
    pub reason: c_uint,
}

/// A watchdog: when its time is over, the domain ends with `SHUTDOWN_watchdog`.
#[xen_abi(op(__HYPERVISOR_sched_op, SCHEDOP_watchdog), typedef, handle)]
pub struct sched_watchdog {
    /// Its number; zero to make a new one.
    #[abi(input)]
    pub id: u32,
    /// Its time from now on, in seconds; zero to remove it.
    #[abi(input)]
    pub timeout: u32,
}

/// Where the virtual CPU has to run.
#[xen_abi(op(__HYPERVISOR_sched_op, SCHEDOP_pin_override), typedef, handle)]
pub struct sched_pin_override {
    /// The processor, one of the domain's CPU pool; negative to end what an earlier call began.
    #[abi(input)]
    pub pcpu: i32,
}

c_comment! {
    "Xen makes little of why a domain ends; that is for the toolstack."
}
c_comment! { "` enum sched_shutdown_reason {" }

/// Why a domain ends.
#[xen_abi(open_enum(u32))]
pub enum SchedShutdown {
    /// It is done: away with it.
    SHUTDOWN_poweroff = 0,
    /// It wants to be started anew.
    SHUTDOWN_reboot = 1,
    /// It wants to be saved, and started again from there.
    SHUTDOWN_suspend = 2,
    /// It has crashed.
    SHUTDOWN_crash = 3,
    /// A watchdog's time was over: start it anew.
    SHUTDOWN_watchdog = 4,
    /// It wants what Xen keeps about it to be as it was at the start, while its memory and virtual
    /// CPUs stay as they are: it can then set up everything with Xen from the beginning.
    SHUTDOWN_soft_reset = 5,
}

/// The highest of them.
#[xen_abi]
pub const SHUTDOWN_MAX: u32 = 5;

c_comment! { "` }" }
