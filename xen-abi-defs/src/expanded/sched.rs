// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The scheduler, as a guest deals with it: waiting, and ending.
use crate::event_channel::*;
use crate::xen::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The operations of `HYPERVISOR_sched_op`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct SchedOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl SchedOp {
    /// Lets others run first. No argument.
    pub const SCHEDOP_yield: Self = Self(0);
    /// Waits for an event. No argument.
    ///
    /// Where upcalls are masked, they are unmasked first. An event that comes between the guest's
    /// last look and this call ends the wait too, so none is slept over.
    pub const SCHEDOP_block: Self = Self(1);
    /// Ends the domain, all of its virtual CPUs at once, and tells the toolstack: `sched_shutdown`.
    ///
    /// For `SHUTDOWN_suspend`, an x86 PV guest passes the machine frame of its `start_info` as third
    /// argument (%rdx or %edx). The call returns when the domain goes on: 0 in a new domain, 1 in
    /// the same one, because the suspend was cancelled or was but a checkpoint.
    pub const SCHEDOP_shutdown: Self = Self(2);
    /// Waits until one of some event channels is pending: `sched_poll`.
    pub const SCHEDOP_poll: Self = Self(3);
    /// Ends another domain: `sched_remote_shutdown`. For device models, which see an HVM guest's
    /// request to end.
    pub const SCHEDOP_remote_shutdown: Self = Self(4);
    /// Sets the reason that the toolstack is told when the domain ends one day: `sched_shutdown`.
    pub const SCHEDOP_shutdown_code: Self = Self(5);
    /// Makes, sets back or removes a watchdog: `sched_watchdog`. Returns the number of a new one.
    pub const SCHEDOP_watchdog: Self = Self(6);
    /// Has the virtual CPU run on one processor and nowhere else: `sched_pin_override`. For the
    /// hardware domain.
    pub const SCHEDOP_pin_override: Self = Self(7);
}
self::__xen_header::abi::__group! {
    SchedOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    SchedOp u32 SCHEDOP_yield "SCHEDOP_yield" SCHEDOP_block "SCHEDOP_block"
    SCHEDOP_shutdown "SCHEDOP_shutdown" SCHEDOP_poll "SCHEDOP_poll"
    SCHEDOP_remote_shutdown "SCHEDOP_remote_shutdown" SCHEDOP_shutdown_code
    "SCHEDOP_shutdown_code" SCHEDOP_watchdog "SCHEDOP_watchdog" SCHEDOP_pin_override
    "SCHEDOP_pin_override"
}
/// Why the domain ends.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct sched_shutdown {
    /// `SHUTDOWN_*`.
    pub reason: c_uint,
}
/// `sched_shutdown` under its typedef name.
#[allow(non_camel_case_types)]
pub type sched_shutdown_t = sched_shutdown;
self::__xen_header::abi::__record! {
    Abi[zeroed] for sched_shutdown on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// What to wait for, and for how long.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct sched_poll {
    /// The event channels.
    pub ports: GuestHandle<evtchn_port_t>,
    /// How many they are: at most 128.
    pub nr_ports: c_uint,
    /// When to stop waiting, as nanoseconds since boot; zero for never.
    pub timeout: u64,
}
/// `sched_poll` under its typedef name.
#[allow(non_camel_case_types)]
pub type sched_poll_t = sched_poll;
self::__xen_header::abi::__record! {
    Abi[zeroed] for sched_poll on 63u8, spelled Struct "sched_poll"
    "ports nr_ports timeout" b"Hqd"[] [] [] expects 13u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Which domain ends, and why.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct sched_remote_shutdown {
    /// The domain.
    pub domain_id: domid_t,
    /// `SHUTDOWN_*`.
    pub reason: c_uint,
}
/// `sched_remote_shutdown` under its typedef name.
#[allow(non_camel_case_types)]
pub type sched_remote_shutdown_t = sched_remote_shutdown;
self::__xen_header::abi::__record! {
    Abi[zeroed] for sched_remote_shutdown on 63u8, spelled Struct "sched_remote_shutdown"
    "domain_id reason" b"?q"[domid_t,] [] [] expects 1u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domain_id); } } }
}
/// A watchdog: when its time is over, the domain ends with `SHUTDOWN_watchdog`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct sched_watchdog {
    /// Its number; zero to make a new one.
    pub id: u32,
    /// Its time from now on, in seconds; zero to remove it.
    pub timeout: u32,
}
/// `sched_watchdog` under its typedef name.
#[allow(non_camel_case_types)]
pub type sched_watchdog_t = sched_watchdog;
self::__xen_header::abi::__record! {
    Abi[zeroed] for sched_watchdog on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// Where the virtual CPU has to run.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct sched_pin_override {
    /// The processor, one of the domain's CPU pool; negative to end what an earlier call began.
    pub pcpu: i32,
}
/// `sched_pin_override` under its typedef name.
#[allow(non_camel_case_types)]
pub type sched_pin_override_t = sched_pin_override;
self::__xen_header::abi::__record! {
    Abi[zeroed] for sched_pin_override on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// Why a domain ends.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct SchedShutdown(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl SchedShutdown {
    /// It is done: away with it.
    pub const SHUTDOWN_poweroff: Self = Self(0);
    /// It wants to be started anew.
    pub const SHUTDOWN_reboot: Self = Self(1);
    /// It wants to be saved, and started again from there.
    pub const SHUTDOWN_suspend: Self = Self(2);
    /// It has crashed.
    pub const SHUTDOWN_crash: Self = Self(3);
    /// A watchdog's time was over: start it anew.
    pub const SHUTDOWN_watchdog: Self = Self(4);
    /// It wants what Xen keeps about it to be as it was at the start, while its memory and virtual
    /// CPUs stay as they are: it can then set up everything with Xen from the beginning.
    pub const SHUTDOWN_soft_reset: Self = Self(5);
}
self::__xen_header::abi::__group! {
    SchedShutdown u32[] []
}
self::__xen_header::abi::__open_enum! {
    SchedShutdown u32 SHUTDOWN_poweroff "SHUTDOWN_poweroff" SHUTDOWN_reboot
    "SHUTDOWN_reboot" SHUTDOWN_suspend "SHUTDOWN_suspend" SHUTDOWN_crash "SHUTDOWN_crash"
    SHUTDOWN_watchdog "SHUTDOWN_watchdog" SHUTDOWN_soft_reset "SHUTDOWN_soft_reset"
}
/// The highest of them.
pub const SHUTDOWN_MAX: u32 = 5;
