// SPDX-License-Identifier: MIT
//! Argo: messages between domains, which Xen itself copies.
//!
//! A domain registers a ring in its own memory under a port, for one partner or for anybody. Others
//! send messages to the port; Xen writes each into the ring, with a header that says who sent it. So
//! no memory is shared, and the sender's name can be relied on. A sender whom a ring has no room for
//! is told by `VIRQ_ARGO` once there is.

use crate::xen::*;
use xen_abi::prelude::*;

xen_header! {
    file: "argo.h",
    guard: "__XEN_PUBLIC_ARGO_H__",
    include: ["xen.h"],
    reasons: {
        same_layout: "has a handle of the guest's own width; for 32-bit guests Xen translates it",
    },
}

/// Any domain, as the partner of a ring.
#[xen_abi]
pub const XEN_ARGO_DOMID_ANY: domid_t = DOMID_INVALID;

/// The largest ring, in bytes.
#[xen_abi]
pub const XEN_ARGO_MAX_RING_SIZE: u64 = 0x1000000u64;

/// The number of a port; nothing to do with event channels.
#[xen_abi]
pub type xen_argo_port_t = u32;

/// A guest frame number, 64 bits wide everywhere.
#[xen_abi]
pub type xen_argo_gfn_t = u64;

/// How many buffers one message can be gathered from. Xen keeps their descriptions on its stack.
#[xen_abi]
pub const XEN_ARGO_MAXIOV: u32 = 8u32;

/// A part of a message to be sent.
#[xen_abi(typedef, joined, expect(same_layout))]
pub struct xen_argo_iov {
    /// Where it is.
    #[abi(input, buffer(input, len = iov_len))]
    pub iov_hnd: GuestHandle<uint8>,
    /// Its bytes.
    #[abi(input)]
    pub iov_len: u32,
    #[abi(reserved)]
    pad: u32,
}

/// One end of a message's way.
#[xen_abi(typedef, joined)]
pub struct xen_argo_addr {
    /// The port.
    #[abi(input)]
    pub aport: xen_argo_port_t,
    /// The domain.
    #[abi(input)]
    pub domain_id: domid_t,
    #[abi(reserved)]
    pad: u16,
}

/// Where a message comes from and where it goes.
#[xen_abi(op(__HYPERVISOR_argo_op, XEN_ARGO_OP_sendv), typedef, joined)]
pub struct xen_argo_send_addr {
    /// From here; the domain is the caller.
    #[abi(input)]
    pub src: xen_argo_addr_t,
    /// To there.
    #[abi(input)]
    pub dst: xen_argo_addr_t,
}

/// A ring: in the memory of the domain that receives.
#[xen_abi(typedef, joined)]
pub struct xen_argo_ring {
    /// How far the domain has read, in bytes from the begin of `ring`. Access it atomically.
    pub rx_ptr: u32,
    /// How far Xen has written. Access it atomically.
    pub tx_ptr: u32,
    #[abi(reserved)]
    reserved: [u8; 56],
    /// The messages, each padded to slots of `XEN_ARGO_MSG_SLOT_SIZE`.
    #[abi(flexible(XEN_FLEX_ARRAY_DIM))]
    pub ring: [u8; 0],
}

/// The ring to register.
#[xen_abi(op(__HYPERVISOR_argo_op, XEN_ARGO_OP_register_ring), typedef, joined)]
pub struct xen_argo_register_ring {
    /// The port that it receives for.
    #[abi(input)]
    pub aport: xen_argo_port_t,
    /// Who may send to it; `XEN_ARGO_DOMID_ANY` for all, where Xen's settings let it.
    #[abi(input)]
    pub partner_id: domid_t,
    #[abi(reserved)]
    pad: u16,
    /// Its bytes, without `xen_argo_ring` before them.
    #[abi(input)]
    pub len: u32,
}

/// The ring to give up.
#[xen_abi(op(__HYPERVISOR_argo_op, XEN_ARGO_OP_unregister_ring), typedef, joined)]
pub struct xen_argo_unregister_ring {
    /// Its port.
    #[abi(input)]
    pub aport: xen_argo_port_t,
    /// Its partner, as it was registered.
    #[abi(input)]
    pub partner_id: domid_t,
    #[abi(reserved)]
    pad: u16,
}

/// Messages in a ring take a multiple of so many bytes.
#[xen_abi]
pub const XEN_ARGO_MSG_SLOT_SIZE: u32 = 0x10;

/// What `XEN_ARGO_OP_notify` finds out about a ring.
#[xen_abi(flags(u16), suffix(U))]
pub enum XenArgoRing {
    /// There is one.
    XEN_ARGO_RING_EXISTS = 1 << 0,
    /// It is open to any sender.
    XEN_ARGO_RING_SHARED = 1 << 1,
    /// It is empty.
    XEN_ARGO_RING_EMPTY = 1 << 2,
    /// It has room for the message that was asked about.
    XEN_ARGO_RING_SUFFICIENT = 1 << 3,
    /// It will never have room for such a message.
    XEN_ARGO_RING_EMSGSIZE = 1 << 4,
    /// Too many others wait for room in it already.
    XEN_ARGO_RING_EBUSY = 1 << 5,
}

/// A question about another domain's ring, and its answer.
#[xen_abi(typedef, joined)]
pub struct xen_argo_ring_data_ent {
    /// Which ring: found as `XEN_ARGO_OP_sendv` finds it.
    #[abi(input)]
    pub ring: xen_argo_addr_t,
    /// `XEN_ARGO_RING_*`.
    #[abi(output)]
    pub flags: u16,
    #[abi(reserved)]
    pad: u16,
    /// For how many bytes there has to be room; zero: do not look. Where there is none now, the
    /// caller is told once there is.
    #[abi(input)]
    pub space_required: u32,
    /// The longest message that the ring can take.
    #[abi(output)]
    pub max_message_size: u32,
}

/// Questions about rings.
#[xen_abi(op(__HYPERVISOR_argo_op, XEN_ARGO_OP_notify), typedef, joined)]
pub struct xen_argo_ring_data {
    /// How many there are.
    #[abi(input)]
    pub nent: u32,
    #[abi(reserved)]
    pad: u32,
    /// They.
    #[abi(input, output, flexible(XEN_FLEX_ARRAY_DIM))]
    pub data: [xen_argo_ring_data_ent_t; 0],
}

/// What Xen writes before each message in a ring.
#[xen_abi]
pub struct xen_argo_ring_message_header {
    /// The message's bytes, this header included.
    pub len: u32,
    /// Who sent it.
    pub source: xen_argo_addr_t,
    /// Whatever sender and receiver agree upon.
    pub message_type: u32,
    /// The message.
    #[abi(flexible(XEN_FLEX_ARRAY_DIM))]
    pub data: [u8; 0],
}

c_comment! {
    "HYPERVISOR_argo_op(cmd, arg1, arg2, arg3, arg4)"
    ""
    "XEN_ARGO_OP_register_ring: xen_argo_register_ring_t, xen_argo_gfn_t[], the number"
    "of frames (of 4 KiB), XEN_ARGO_REGISTER_FLAG_*. Registers a ring, or again one that"
    "was there, after a resume for instance."
    ""
    "XEN_ARGO_OP_unregister_ring: xen_argo_unregister_ring_t, NULL, 0, 0."
    ""
    "XEN_ARGO_OP_sendv: xen_argo_send_addr_t, xen_argo_iov_t[], their number, the message's"
    "type (32 bits). A ring whose partner is the sender is preferred to one for anybody."
    "Answers -EAGAIN where there is no room, and tells the caller once there is."
    ""
    "XEN_ARGO_OP_notify: xen_argo_ring_data_t (may be NULL), NULL, 0, 0."
}

/// The operations of `HYPERVISOR_argo_op`.
#[xen_abi(open_enum(u32))]
pub enum XenArgoOp {
    /// Registers a ring.
    XEN_ARGO_OP_register_ring = 1,
    /// Gives a ring up.
    XEN_ARGO_OP_unregister_ring = 2,
    /// Sends a message.
    XEN_ARGO_OP_sendv = 3,
    /// Asks about rings of others.
    XEN_ARGO_OP_notify = 4,
}

/// Registering fails where there is such a ring already. Otherwise the new one takes its place, and
/// its `tx_ptr` where that makes sense.
#[xen_abi]
pub const XEN_ARGO_REGISTER_FLAG_FAIL_EXIST: u32 = 0x1;
/// All flags that there are.
#[xen_abi(when(hypervisor))]
pub const XEN_ARGO_REGISTER_FLAG_MASK: u32 = XEN_ARGO_REGISTER_FLAG_FAIL_EXIST;
