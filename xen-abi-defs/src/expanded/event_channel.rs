// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Event channels: how a domain is told that something happened.
//!
//! An event channel is one bit that somebody else sets: another domain, Xen itself (a virtual
//! interrupt, VIRQ), a device's interrupt line (PIRQ) or another of the domain's own virtual CPUs
//! (IPI). Each domain names its channels by port. A pending channel interrupts the virtual CPU that
//! it is bound to, unless it is masked.
//!
//! Two forms of the shared bits exist. The 2-level form is part of `shared_info` and `vcpu_info`.
//! The FIFO form, which a domain selects with `EVTCHNOP_init_control`, keeps an array of event
//! words and delivers by priority and in order.
use crate::xen::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The operations of `HYPERVISOR_event_channel_op`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct EvtchnOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl EvtchnOp {
    /// Connects to a port that another domain offers: `evtchn_bind_interdomain`.
    pub const EVTCHNOP_bind_interdomain: Self = Self(0);
    /// Binds a port to a virtual interrupt: `evtchn_bind_virq`.
    pub const EVTCHNOP_bind_virq: Self = Self(1);
    /// Binds a port to an interrupt line: `evtchn_bind_pirq`.
    pub const EVTCHNOP_bind_pirq: Self = Self(2);
    /// Closes a port: `evtchn_close`.
    pub const EVTCHNOP_close: Self = Self(3);
    /// Notifies the other end of a port: `evtchn_send`.
    pub const EVTCHNOP_send: Self = Self(4);
    /// Tells what a port is bound to: `evtchn_status`.
    pub const EVTCHNOP_status: Self = Self(5);
    /// Offers a port to another domain: `evtchn_alloc_unbound`.
    pub const EVTCHNOP_alloc_unbound: Self = Self(6);
    /// Makes a port for events between the domain's own virtual CPUs: `evtchn_bind_ipi`.
    pub const EVTCHNOP_bind_ipi: Self = Self(7);
    /// Chooses the virtual CPU that a port notifies: `evtchn_bind_vcpu`.
    pub const EVTCHNOP_bind_vcpu: Self = Self(8);
    /// Unmasks a port: `evtchn_unmask`.
    pub const EVTCHNOP_unmask: Self = Self(9);
    /// Closes all ports of a domain: `evtchn_reset`.
    pub const EVTCHNOP_reset: Self = Self(10);
    /// Turns to the FIFO form: `evtchn_init_control`.
    pub const EVTCHNOP_init_control: Self = Self(11);
    /// Adds a page of event words: `evtchn_expand_array`.
    pub const EVTCHNOP_expand_array: Self = Self(12);
    /// Sets a port's priority: `evtchn_set_priority`.
    pub const EVTCHNOP_set_priority: Self = Self(13);
}
self::__xen_header::abi::__group! {
    EvtchnOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    EvtchnOp u32 EVTCHNOP_bind_interdomain "EVTCHNOP_bind_interdomain" EVTCHNOP_bind_virq
    "EVTCHNOP_bind_virq" EVTCHNOP_bind_pirq "EVTCHNOP_bind_pirq" EVTCHNOP_close
    "EVTCHNOP_close" EVTCHNOP_send "EVTCHNOP_send" EVTCHNOP_status "EVTCHNOP_status"
    EVTCHNOP_alloc_unbound "EVTCHNOP_alloc_unbound" EVTCHNOP_bind_ipi "EVTCHNOP_bind_ipi"
    EVTCHNOP_bind_vcpu "EVTCHNOP_bind_vcpu" EVTCHNOP_unmask "EVTCHNOP_unmask"
    EVTCHNOP_reset "EVTCHNOP_reset" EVTCHNOP_init_control "EVTCHNOP_init_control"
    EVTCHNOP_expand_array "EVTCHNOP_expand_array" EVTCHNOP_set_priority
    "EVTCHNOP_set_priority"
}
#[allow(nonstandard_style, clippy::all)]
/// A port: the number by which a domain knows one of its event channels. Zero is never a channel.
pub type evtchn_port_t = u32;
/// Takes a free port of `dom` and lets `remote_dom` connect to it.
///
/// Only a privileged caller may name a domain other than `DOMID_SELF` as `dom`. A domain may offer
/// a port to itself.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_alloc_unbound {
    /// Whose port it will be.
    pub dom: domid_t,
    /// Who may connect to it.
    pub remote_dom: domid_t,
    /// The port.
    pub port: evtchn_port_t,
}
/// `evtchn_alloc_unbound` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_alloc_unbound_t = evtchn_alloc_unbound;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_alloc_unbound on 63u8, spelled Struct "evtchn_alloc_unbound"
    "dom remote_dom port" b"???"[domid_t, domid_t, evtchn_port_t,] [] [] expects 0u8 is[]
    { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dom);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).remote_dom);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).port); } } }
}
/// Connects a new local port to one that another domain offers to the caller.
///
/// The new port starts out pending: the peer may have sent events before there was anybody to
/// receive them, so look for work once after binding.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_bind_interdomain {
    /// The domain that offers the port; `DOMID_SELF` for a loop.
    pub remote_dom: domid_t,
    /// Its port.
    pub remote_port: evtchn_port_t,
    /// The caller's own new port.
    pub local_port: evtchn_port_t,
}
/// `evtchn_bind_interdomain` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_bind_interdomain_t = evtchn_bind_interdomain;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_bind_interdomain on 63u8, spelled Struct
    "evtchn_bind_interdomain" "remote_dom remote_port local_port" b"???"[domid_t,
    evtchn_port_t, evtchn_port_t,] [] [] expects 1u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).remote_dom);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).remote_port);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).local_port); } } }
}
/// Binds a new port to a virtual interrupt.
///
/// `xen.h` says for each VIRQ whether every virtual CPU has its own or the domain has one. One that
/// belongs to a virtual CPU can be bound once there and stays there; a domain-wide one starts on
/// virtual CPU 0 and can be moved with `EVTCHNOP_bind_vcpu`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_bind_virq {
    /// The interrupt: `VIRQ_*`.
    pub virq: u32,
    /// The virtual CPU.
    pub vcpu: u32,
    /// The port.
    pub port: evtchn_port_t,
}
/// `evtchn_bind_virq` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_bind_virq_t = evtchn_bind_virq;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_bind_virq on 63u8, spelled Struct "evtchn_bind_virq"
    "virq vcpu port" b"cc?"[evtchn_port_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).port); } } }
}
/// Binds a new port to an interrupt line of the machine. A line has at most one port in a domain,
/// and the domain needs to have been given access to it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_bind_pirq {
    /// The line.
    pub pirq: u32,
    /// `BIND_PIRQ__*`.
    pub flags: u32,
    /// The port.
    pub port: evtchn_port_t,
}
/// `evtchn_bind_pirq` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_bind_pirq_t = evtchn_bind_pirq;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_bind_pirq on 63u8, spelled Struct "evtchn_bind_pirq"
    "pirq flags port" b"cc?"[evtchn_port_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).port); } } }
}
/// The line may be shared with other domains.
pub const BIND_PIRQ__WILL_SHARE: u32 = 1;
/// Makes a port by which the domain's virtual CPUs interrupt one of their own. It stays on the
/// virtual CPU that it is made for.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_bind_ipi {
    /// The virtual CPU to be interrupted.
    pub vcpu: u32,
    /// The port.
    pub port: evtchn_port_t,
}
/// `evtchn_bind_ipi` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_bind_ipi_t = evtchn_bind_ipi;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_bind_ipi on 63u8, spelled Struct "evtchn_bind_ipi" "vcpu port"
    b"c?"[evtchn_port_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this
    : * mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (*
    this).port); } } }
}
/// Closes a port. The peer of an interdomain channel is left unbound, ready for a new connection.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_close {
    /// The port.
    pub port: evtchn_port_t,
}
/// `evtchn_close` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_close_t = evtchn_close;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_close on 63u8, spelled Struct "evtchn_close" "port"
    b"?"[evtchn_port_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this
    : * mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (*
    this).port); } } }
}
/// Notifies the other end of a channel.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_send {
    /// The caller's end.
    pub port: evtchn_port_t,
}
/// `evtchn_send` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_send_t = evtchn_send;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_send on 63u8, spelled Struct "evtchn_send" "port"
    b"?"[evtchn_port_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this
    : * mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (*
    this).port); } } }
}
/// Tells what a port is bound to. Only a privileged caller may ask about another domain's.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_status {
    /// Whose port it is.
    pub dom: domid_t,
    /// The port.
    pub port: evtchn_port_t,
    /// What it is bound to: `EVTCHNSTAT_*`.
    pub status: u32,
    /// The virtual CPU that it notifies.
    pub vcpu: u32,
    /// What is at the other end.
    pub u: evtchn_status__u,
}
/// `evtchn_status` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_status_t = evtchn_status;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_status on 63u8, spelled Struct "evtchn_status"
    "dom port status vcpu u" b"??cc?"[domid_t, evtchn_port_t, evtchn_status__u,] [] []
    expects 1u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    5usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dom);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).port);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
/// What a port is bound to.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct EvtchnStat(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl EvtchnStat {
    /// Nothing; the port is not in use.
    pub const EVTCHNSTAT_closed: Self = Self(0);
    /// It waits for another domain to connect.
    pub const EVTCHNSTAT_unbound: Self = Self(1);
    /// Another domain's port.
    pub const EVTCHNSTAT_interdomain: Self = Self(2);
    /// An interrupt line.
    pub const EVTCHNSTAT_pirq: Self = Self(3);
    /// A virtual interrupt.
    pub const EVTCHNSTAT_virq: Self = Self(4);
    /// The domain's own virtual CPUs.
    pub const EVTCHNSTAT_ipi: Self = Self(5);
}
self::__xen_header::abi::__group! {
    EvtchnStat u32[] []
}
self::__xen_header::abi::__open_enum! {
    EvtchnStat u32 EVTCHNSTAT_closed "EVTCHNSTAT_closed" EVTCHNSTAT_unbound
    "EVTCHNSTAT_unbound" EVTCHNSTAT_interdomain "EVTCHNSTAT_interdomain" EVTCHNSTAT_pirq
    "EVTCHNSTAT_pirq" EVTCHNSTAT_virq "EVTCHNSTAT_virq" EVTCHNSTAT_ipi "EVTCHNSTAT_ipi"
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union evtchn_status__u {
    /// The domain that may connect.
    pub unbound: evtchn_status__u__unbound,
    /// The peer.
    pub interdomain: evtchn_status__u__interdomain,
    /// The interrupt line.
    pub pirq: u32,
    /// The virtual interrupt.
    pub virq: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_status__u on 63u8, spelled Union "evtchn_status__u"
    "unbound interdomain pirq virq" b"??cc"[evtchn_status__u__unbound,
    evtchn_status__u__interdomain,] [] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_status__u__unbound {
    /// The domain.
    pub dom: domid_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_status__u__unbound on 63u8, spelled Struct
    "evtchn_status__u__unbound" "dom" b"?"[domid_t,] [] [] expects 0u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dom); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_status__u__interdomain {
    /// The domain.
    pub dom: domid_t,
    /// Its port.
    pub port: evtchn_port_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_status__u__interdomain on 63u8, spelled Struct
    "evtchn_status__u__interdomain" "dom port" b"??"[domid_t, evtchn_port_t,] [] []
    expects 1u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    2usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dom);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).port); } } }
}
/// Chooses the virtual CPU that a port notifies.
///
/// Ports for IPIs, and for VIRQs that each virtual CPU has its own of, cannot be moved. All others
/// notify virtual CPU 0 until told otherwise, and do so again when the port is reused.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_bind_vcpu {
    /// The port.
    pub port: evtchn_port_t,
    /// The virtual CPU.
    pub vcpu: u32,
}
/// `evtchn_bind_vcpu` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_bind_vcpu_t = evtchn_bind_vcpu;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_bind_vcpu on 63u8, spelled Struct "evtchn_bind_vcpu"
    "port vcpu" b"?c"[evtchn_port_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).port); } } }
}
/// Unmasks a port, and notifies its virtual CPU if it has become pending meanwhile.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_unmask {
    /// The port.
    pub port: evtchn_port_t,
}
/// `evtchn_unmask` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_unmask_t = evtchn_unmask;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_unmask on 63u8, spelled Struct "evtchn_unmask" "port"
    b"?"[evtchn_port_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this
    : * mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (*
    this).port); } } }
}
/// Closes all ports of a domain.
///
/// If a domain resets itself while it uses the FIFO form, it is back at the 2-level form without
/// control blocks and event words. Events that are bound meanwhile may be lost.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_reset {
    /// The domain; only a privileged caller may name another than `DOMID_SELF`.
    pub dom: domid_t,
}
/// `evtchn_reset` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_reset_t = evtchn_reset;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_reset on 63u8, spelled Struct "evtchn_reset" "dom"
    b"?"[domid_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : *
    mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .dom); } } }
}
/// Gives Xen a virtual CPU's FIFO control block, and turns the domain to the FIFO form with its
/// first one. Events that are pending at that moment are lost.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct evtchn_init_control {
    /// The guest frame of the control block.
    pub control_gfn: u64,
    /// Its offset in that frame, in bytes.
    pub offset: u32,
    /// The virtual CPU.
    pub vcpu: u32,
    /// How many bits of an event word name the next event.
    pub link_bits: u8,
    _pad: [u8; 7],
}
/// `evtchn_init_control` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_init_control_t = evtchn_init_control;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_init_control on 63u8, spelled Struct "evtchn_init_control"
    "control_gfn offset vcpu link_bits _pad" b"dccaa*7"[] [] [] expects 8u8 is[] {}
}
/// Adds a page to the array of event words.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_expand_array {
    /// The page's guest frame.
    pub array_gfn: u64,
}
/// `evtchn_expand_array` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_expand_array_t = evtchn_expand_array;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_expand_array on 63u8, spelled Struct "evtchn_expand_array"
    "array_gfn" b"d"[] [] [] expects 8u8 is[] {}
}
/// Sets the priority of a port in the FIFO form.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_set_priority {
    /// The port.
    pub port: evtchn_port_t,
    /// `EVTCHN_FIFO_PRIORITY_MAX` (first) to `EVTCHN_FIFO_PRIORITY_MIN` (last).
    pub priority: u32,
}
/// `evtchn_set_priority` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_set_priority_t = evtchn_set_priority;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_set_priority on 63u8, spelled Struct "evtchn_set_priority"
    "port priority" b"?c"[evtchn_port_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).port); } } }
}
/// The argument of the first form of the hypercall, in which the operation was a field.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct evtchn_op {
    /// The operation: `EVTCHNOP_*`.
    pub cmd: u32,
    /// Its argument.
    pub u: evtchn_op__u,
}
/// `evtchn_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_op_t = evtchn_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_op on 63u8, spelled Struct "evtchn_op" "cmd u"
    b"c?"[evtchn_op__u,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this
    : * mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (*
    this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union evtchn_op__u {
    /// Offers a port.
    pub alloc_unbound: evtchn_alloc_unbound_t,
    /// Connects to a port.
    pub bind_interdomain: evtchn_bind_interdomain_t,
    /// Binds a virtual interrupt.
    pub bind_virq: evtchn_bind_virq_t,
    /// Binds an interrupt line.
    pub bind_pirq: evtchn_bind_pirq_t,
    /// Makes a port for IPIs.
    pub bind_ipi: evtchn_bind_ipi_t,
    /// Closes a port.
    pub close: evtchn_close_t,
    /// Notifies the other end.
    pub send: evtchn_send_t,
    /// Tells what a port is bound to.
    pub status: evtchn_status_t,
    /// Moves a port to another virtual CPU.
    pub bind_vcpu: evtchn_bind_vcpu_t,
    /// Unmasks a port.
    pub unmask: evtchn_unmask_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_op__u on 63u8, spelled Union "evtchn_op__u"
    "alloc_unbound bind_interdomain bind_virq bind_pirq bind_ipi close send status bind_vcpu unmask"
    b"??????????"[evtchn_alloc_unbound_t, evtchn_bind_interdomain_t, evtchn_bind_virq_t,
    evtchn_bind_pirq_t, evtchn_bind_ipi_t, evtchn_close_t, evtchn_send_t,
    evtchn_status_t, evtchn_bind_vcpu_t, evtchn_unmask_t,] [] [] expects 0u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// How many ports a domain can have in the 2-level form: one bit for each in as many words as a
/// word has bits.
pub const EVTCHN_2L_NR_CHANNELS: usize = size_of::<xen_ulong_t>()
    * size_of::<xen_ulong_t>() * 64;
/// The priority of events that are delivered first.
pub const EVTCHN_FIFO_PRIORITY_MAX: u32 = 0;
/// The priority that a port has until it is given another.
pub const EVTCHN_FIFO_PRIORITY_DEFAULT: u32 = 7;
/// The priority of events that are delivered last.
pub const EVTCHN_FIFO_PRIORITY_MIN: u32 = 15;
#[allow(nonstandard_style, clippy::all)]
/// How many queues a control block has: one for each priority.
pub const EVTCHN_FIFO_MAX_QUEUES: u32 = EVTCHN_FIFO_PRIORITY_MIN + 1;
#[allow(nonstandard_style, clippy::all)]
/// The state of one port in the FIFO form: four flag bits, and the port that is next in the queue.
pub type event_word_t = u32;
/// Bit of an event word: the event has happened.
pub const EVTCHN_FIFO_PENDING: u32 = 31;
/// Bit of an event word: the event is not to be delivered.
pub const EVTCHN_FIFO_MASKED: u32 = 30;
/// Bit of an event word: the event is in a queue.
pub const EVTCHN_FIFO_LINKED: u32 = 29;
/// Bit of an event word: the word is being changed.
pub const EVTCHN_FIFO_BUSY: u32 = 28;
/// How many bits of an event word hold the next port.
pub const EVTCHN_FIFO_LINK_BITS: u32 = 17;
#[allow(nonstandard_style, clippy::all)]
/// Those bits.
pub const EVTCHN_FIFO_LINK_MASK: u32 = (1 << EVTCHN_FIFO_LINK_BITS) - 1;
#[allow(nonstandard_style, clippy::all)]
/// How many ports a domain can have in the FIFO form.
pub const EVTCHN_FIFO_NR_CHANNELS: u32 = 1 << EVTCHN_FIFO_LINK_BITS;
/// A virtual CPU's control block in the FIFO form, in memory that the guest shares with Xen.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct evtchn_fifo_control_block {
    /// One bit for each queue that holds events.
    pub ready: u32,
    _rsvd: u32,
    /// The port at the head of each queue; zero where the queue is empty.
    pub head: [u32; EVTCHN_FIFO_MAX_QUEUES as usize],
}
/// `evtchn_fifo_control_block` under its typedef name.
#[allow(non_camel_case_types)]
pub type evtchn_fifo_control_block_t = evtchn_fifo_control_block;
self::__xen_header::abi::__record! {
    Abi[zeroed] for evtchn_fifo_control_block on 63u8, spelled Struct
    "evtchn_fifo_control_block" "ready _rsvd head" b"ccc*"[]
    [self::__xen_header::abi::each((EVTCHN_FIFO_MAX_QUEUES as usize) as u64),] [] expects
    0u8 is[] {}
}
