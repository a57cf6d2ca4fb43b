// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "event_channel.h",
    guard: "__XEN_PUBLIC_EVENT_CHANNEL_H__",
    include: ["xen.h"],
    reasons: {
        implicit_padding: "fixed before padding was spelled out; x86_32 and x86_64 agree on it",
        wide_alignment: "fixed with a plain 64-bit frame number, at an offset that suits all ABIs",
    },
}

c_comment! { "`incontents 150 evtchn Event Channels" }
c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_event_channel_op(enum event_channel_op cmd, void *args)"
    "`"
    "@cmd  == EVTCHNOP_* (the operation)."
    "@args == struct evtchn_* (what it works on; NULL where there is nothing)."
}

c_comment! { "` enum event_channel_op { // EVTCHNOP_* => struct evtchn_*" }

/// The operations of `HYPERVISOR_event_channel_op`.
#[xen_abi(open_enum(u32))]
pub enum EvtchnOp {
    /// Connects to a port that another domain offers: `evtchn_bind_interdomain`.
    EVTCHNOP_bind_interdomain = 0,
    /// Binds a port to a virtual interrupt: `evtchn_bind_virq`.
    EVTCHNOP_bind_virq = 1,
    /// Binds a port to an interrupt line: `evtchn_bind_pirq`.
    EVTCHNOP_bind_pirq = 2,
    /// Closes a port: `evtchn_close`.
    EVTCHNOP_close = 3,
    /// Notifies the other end of a port: `evtchn_send`.
    EVTCHNOP_send = 4,
    /// Tells what a port is bound to: `evtchn_status`.
    EVTCHNOP_status = 5,
    /// Offers a port to another domain: `evtchn_alloc_unbound`.
    EVTCHNOP_alloc_unbound = 6,
    /// Makes a port for events between the domain's own virtual CPUs: `evtchn_bind_ipi`.
    EVTCHNOP_bind_ipi = 7,
    /// Chooses the virtual CPU that a port notifies: `evtchn_bind_vcpu`.
    EVTCHNOP_bind_vcpu = 8,
    /// Unmasks a port: `evtchn_unmask`.
    EVTCHNOP_unmask = 9,
    /// Closes all ports of a domain: `evtchn_reset`.
    EVTCHNOP_reset = 10,
    /// Turns to the FIFO form: `evtchn_init_control`.
    EVTCHNOP_init_control = 11,
    /// Adds a page of event words: `evtchn_expand_array`.
    EVTCHNOP_expand_array = 12,
    /// Sets a port's priority: `evtchn_set_priority`.
    EVTCHNOP_set_priority = 13,
    /// How Xen goes on with a reset that it had to interrupt.
    #[abi(when(hypervisor))]
    EVTCHNOP_reset_cont = 14,
}

c_comment! { "` }" }

/// A port: the number by which a domain knows one of its event channels. Zero is never a channel.
#[xen_abi(handle)]
pub type evtchn_port_t = u32;

/// Takes a free port of `dom` and lets `remote_dom` connect to it.
///
/// Only a privileged caller may name a domain other than `DOMID_SELF` as `dom`. A domain may offer
/// a port to itself.
#[xen_abi(op(__HYPERVISOR_event_channel_op, EVTCHNOP_alloc_unbound), typedef)]
pub struct evtchn_alloc_unbound {
    /// Whose port it will be.
    #[abi(input)]
    pub dom: domid_t,
    /// Who may connect to it.
    #[abi(input)]
    pub remote_dom: domid_t,
    /// The port.
    #[abi(output)]
    pub port: evtchn_port_t,
}

/// Connects a new local port to one that another domain offers to the caller.
///
/// The new port starts out pending: the peer may have sent events before there was anybody to
/// receive them, so look for work once after binding.
#[xen_abi(
    op(__HYPERVISOR_event_channel_op, EVTCHNOP_bind_interdomain),
    typedef,
    expect(implicit_padding)
)]
pub struct evtchn_bind_interdomain {
    /// The domain that offers the port; `DOMID_SELF` for a loop.
    #[abi(input)]
    pub remote_dom: domid_t,
    /// Its port.
    #[abi(input)]
    pub remote_port: evtchn_port_t,
    /// The caller's own new port.
    #[abi(output)]
    pub local_port: evtchn_port_t,
}

/// Binds a new port to a virtual interrupt.
///
/// `xen.h` says for each VIRQ whether every virtual CPU has its own or the domain has one. One that
/// belongs to a virtual CPU can be bound once there and stays there; a domain-wide one starts on
/// virtual CPU 0 and can be moved with `EVTCHNOP_bind_vcpu`.
#[xen_abi(op(__HYPERVISOR_event_channel_op, EVTCHNOP_bind_virq), typedef)]
pub struct evtchn_bind_virq {
    /// The interrupt: `VIRQ_*`.
    #[abi(input)]
    pub virq: u32,
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
    /// The port.
    #[abi(output)]
    pub port: evtchn_port_t,
}

/// Binds a new port to an interrupt line of the machine. A line has at most one port in a domain,
/// and the domain needs to have been given access to it.
#[xen_abi(op(__HYPERVISOR_event_channel_op, EVTCHNOP_bind_pirq), typedef)]
pub struct evtchn_bind_pirq {
    /// The line.
    #[abi(input)]
    pub pirq: u32,
    /// `BIND_PIRQ__*`.
    #[abi(input)]
    pub flags: u32,
    /// The port.
    #[abi(output)]
    pub port: evtchn_port_t,
}

/// The line may be shared with other domains.
#[xen_abi(inside(evtchn_bind_pirq, pirq))]
pub const BIND_PIRQ__WILL_SHARE: u32 = 1;

/// Makes a port by which the domain's virtual CPUs interrupt one of their own. It stays on the
/// virtual CPU that it is made for.
#[xen_abi(op(__HYPERVISOR_event_channel_op, EVTCHNOP_bind_ipi), typedef)]
pub struct evtchn_bind_ipi {
    /// The virtual CPU to be interrupted.
    #[abi(input)]
    pub vcpu: u32,
    /// The port.
    #[abi(output)]
    pub port: evtchn_port_t,
}

/// Closes a port. The peer of an interdomain channel is left unbound, ready for a new connection.
#[xen_abi(op(__HYPERVISOR_event_channel_op, EVTCHNOP_close), typedef)]
pub struct evtchn_close {
    /// The port.
    #[abi(input)]
    pub port: evtchn_port_t,
}

/// Notifies the other end of a channel.
#[xen_abi(op(__HYPERVISOR_event_channel_op, EVTCHNOP_send), typedef)]
pub struct evtchn_send {
    /// The caller's end.
    #[abi(input)]
    pub port: evtchn_port_t,
}

/// Tells what a port is bound to. Only a privileged caller may ask about another domain's.
#[xen_abi(
    op(__HYPERVISOR_event_channel_op, EVTCHNOP_status),
    typedef,
    expect(implicit_padding)
)]
pub struct evtchn_status {
    /// Whose port it is.
    #[abi(input)]
    pub dom: domid_t,
    /// The port.
    #[abi(input)]
    pub port: evtchn_port_t,
    /// What it is bound to: `EVTCHNSTAT_*`.
    #[abi(output)]
    pub status: u32,
    /// The virtual CPU that it notifies.
    #[abi(output)]
    pub vcpu: u32,
    /// What is at the other end.
    #[abi(output, tag(status))]
    pub u: evtchn_status__u,
}

/// What a port is bound to.
#[xen_abi(open_enum(u32), inside(evtchn_status, port))]
pub enum EvtchnStat {
    /// Nothing; the port is not in use.
    EVTCHNSTAT_closed = 0,
    /// It waits for another domain to connect.
    EVTCHNSTAT_unbound = 1,
    /// Another domain's port.
    EVTCHNSTAT_interdomain = 2,
    /// An interrupt line.
    EVTCHNSTAT_pirq = 3,
    /// A virtual interrupt.
    EVTCHNSTAT_virq = 4,
    /// The domain's own virtual CPUs.
    EVTCHNSTAT_ipi = 5,
}

#[xen_abi(inline)]
pub union evtchn_status__u {
    /// The domain that may connect.
    #[abi(output, selected_by(EVTCHNSTAT_unbound))]
    pub unbound: evtchn_status__u__unbound,
    /// The peer.
    #[abi(output, selected_by(EVTCHNSTAT_interdomain))]
    pub interdomain: evtchn_status__u__interdomain,
    /// The interrupt line.
    #[abi(output, selected_by(EVTCHNSTAT_pirq))]
    pub pirq: u32,
    /// The virtual interrupt.
    #[abi(output, selected_by(EVTCHNSTAT_virq))]
    pub virq: u32,
}

#[xen_abi(inline)]
pub struct evtchn_status__u__unbound {
    /// The domain.
    #[abi(output)]
    pub dom: domid_t,
}

#[xen_abi(inline, expect(implicit_padding))]
pub struct evtchn_status__u__interdomain {
    /// The domain.
    #[abi(output)]
    pub dom: domid_t,
    /// Its port.
    #[abi(output)]
    pub port: evtchn_port_t,
}

/// Chooses the virtual CPU that a port notifies.
///
/// Ports for IPIs, and for VIRQs that each virtual CPU has its own of, cannot be moved. All others
/// notify virtual CPU 0 until told otherwise, and do so again when the port is reused.
#[xen_abi(op(__HYPERVISOR_event_channel_op, EVTCHNOP_bind_vcpu), typedef)]
pub struct evtchn_bind_vcpu {
    /// The port.
    #[abi(input)]
    pub port: evtchn_port_t,
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
}

/// Unmasks a port, and notifies its virtual CPU if it has become pending meanwhile.
#[xen_abi(op(__HYPERVISOR_event_channel_op, EVTCHNOP_unmask), typedef)]
pub struct evtchn_unmask {
    /// The port.
    #[abi(input)]
    pub port: evtchn_port_t,
}

/// Closes all ports of a domain.
///
/// If a domain resets itself while it uses the FIFO form, it is back at the 2-level form without
/// control blocks and event words. Events that are bound meanwhile may be lost.
#[xen_abi(op(__HYPERVISOR_event_channel_op, EVTCHNOP_reset), typedef)]
pub struct evtchn_reset {
    /// The domain; only a privileged caller may name another than `DOMID_SELF`.
    #[abi(input)]
    pub dom: domid_t,
}

/// Gives Xen a virtual CPU's FIFO control block, and turns the domain to the FIFO form with its
/// first one. Events that are pending at that moment are lost.
#[xen_abi(
    op(
        __HYPERVISOR_event_channel_op,
        EVTCHNOP_init_control,
        safety = "the frame is the caller's, and accessed as memory that Xen writes from now on"
    ),
    typedef,
    expect(wide_alignment)
)]
pub struct evtchn_init_control {
    /// The guest frame of the control block.
    #[abi(input)]
    pub control_gfn: u64,
    /// Its offset in that frame, in bytes.
    #[abi(input)]
    pub offset: u32,
    /// The virtual CPU.
    #[abi(input)]
    pub vcpu: u32,
    /// How many bits of an event word name the next event.
    #[abi(output)]
    pub link_bits: u8,
    #[abi(reserved)]
    _pad: [u8; 7],
}

/// Adds a page to the array of event words.
#[xen_abi(
    op(
        __HYPERVISOR_event_channel_op,
        EVTCHNOP_expand_array,
        safety = "the frame is the caller's, and accessed as memory that Xen writes from now on"
    ),
    typedef,
    expect(wide_alignment)
)]
pub struct evtchn_expand_array {
    /// The page's guest frame.
    #[abi(input)]
    pub array_gfn: u64,
}

/// Sets the priority of a port in the FIFO form.
#[xen_abi(op(__HYPERVISOR_event_channel_op, EVTCHNOP_set_priority), typedef)]
pub struct evtchn_set_priority {
    /// The port.
    #[abi(input)]
    pub port: evtchn_port_t,
    /// `EVTCHN_FIFO_PRIORITY_MAX` (first) to `EVTCHN_FIFO_PRIORITY_MIN` (last).
    #[abi(input)]
    pub priority: u32,
}

c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_event_channel_op_compat(struct evtchn_op *op)"
    "`"
    "Not for new code: interface 0x00030202 brought event_channel_op()."
}

/// The argument of the first form of the hypercall, in which the operation was a field.
#[xen_abi(op(__HYPERVISOR_event_channel_op_compat), typedef, handle)]
pub struct evtchn_op {
    /// The operation: `EVTCHNOP_*`.
    #[abi(input)]
    pub cmd: u32,
    /// Its argument.
    #[abi(input, output, tag(cmd))]
    pub u: evtchn_op__u,
}

#[xen_abi(inline)]
pub union evtchn_op__u {
    /// Offers a port.
    #[abi(input, output, selected_by(EVTCHNOP_alloc_unbound))]
    pub alloc_unbound: evtchn_alloc_unbound_t,
    /// Connects to a port.
    #[abi(input, output, selected_by(EVTCHNOP_bind_interdomain))]
    pub bind_interdomain: evtchn_bind_interdomain_t,
    /// Binds a virtual interrupt.
    #[abi(input, output, selected_by(EVTCHNOP_bind_virq))]
    pub bind_virq: evtchn_bind_virq_t,
    /// Binds an interrupt line.
    #[abi(input, output, selected_by(EVTCHNOP_bind_pirq))]
    pub bind_pirq: evtchn_bind_pirq_t,
    /// Makes a port for IPIs.
    #[abi(input, output, selected_by(EVTCHNOP_bind_ipi))]
    pub bind_ipi: evtchn_bind_ipi_t,
    /// Closes a port.
    #[abi(input, selected_by(EVTCHNOP_close))]
    pub close: evtchn_close_t,
    /// Notifies the other end.
    #[abi(input, selected_by(EVTCHNOP_send))]
    pub send: evtchn_send_t,
    /// Tells what a port is bound to.
    #[abi(input, output, selected_by(EVTCHNOP_status))]
    pub status: evtchn_status_t,
    /// Moves a port to another virtual CPU.
    #[abi(input, selected_by(EVTCHNOP_bind_vcpu))]
    pub bind_vcpu: evtchn_bind_vcpu_t,
    /// Unmasks a port.
    #[abi(input, selected_by(EVTCHNOP_unmask))]
    pub unmask: evtchn_unmask_t,
}

/// How many ports a domain can have in the 2-level form: one bit for each in as many words as a
/// word has bits.
#[xen_abi]
pub const EVTCHN_2L_NR_CHANNELS: usize = size_of::<xen_ulong_t>() * size_of::<xen_ulong_t>() * 64;

/// The priority of events that are delivered first.
#[xen_abi]
pub const EVTCHN_FIFO_PRIORITY_MAX: u32 = 0;
/// The priority that a port has until it is given another.
#[xen_abi]
pub const EVTCHN_FIFO_PRIORITY_DEFAULT: u32 = 7;
/// The priority of events that are delivered last.
#[xen_abi]
pub const EVTCHN_FIFO_PRIORITY_MIN: u32 = 15;

/// How many queues a control block has: one for each priority.
#[xen_abi]
pub const EVTCHN_FIFO_MAX_QUEUES: u32 = EVTCHN_FIFO_PRIORITY_MIN + 1;

/// The state of one port in the FIFO form: four flag bits, and the port that is next in the queue.
#[xen_abi]
pub type event_word_t = u32;

/// Bit of an event word: the event has happened.
#[xen_abi]
pub const EVTCHN_FIFO_PENDING: u32 = 31;
/// Bit of an event word: the event is not to be delivered.
#[xen_abi]
pub const EVTCHN_FIFO_MASKED: u32 = 30;
/// Bit of an event word: the event is in a queue.
#[xen_abi]
pub const EVTCHN_FIFO_LINKED: u32 = 29;
/// Bit of an event word: the word is being changed.
#[xen_abi]
pub const EVTCHN_FIFO_BUSY: u32 = 28;

/// How many bits of an event word hold the next port.
#[xen_abi]
pub const EVTCHN_FIFO_LINK_BITS: u32 = 17;
/// Those bits.
#[xen_abi]
pub const EVTCHN_FIFO_LINK_MASK: u32 = (1 << EVTCHN_FIFO_LINK_BITS) - 1;

/// How many ports a domain can have in the FIFO form.
#[xen_abi]
pub const EVTCHN_FIFO_NR_CHANNELS: u32 = 1 << EVTCHN_FIFO_LINK_BITS;

/// A virtual CPU's control block in the FIFO form, in memory that the guest shares with Xen.
#[xen_abi(typedef)]
pub struct evtchn_fifo_control_block {
    /// One bit for each queue that holds events.
    pub ready: u32,
    #[abi(reserved)]
    _rsvd: u32,
    /// The port at the head of each queue; zero where the queue is empty.
    pub head: [u32; EVTCHN_FIFO_MAX_QUEUES as usize],
}
