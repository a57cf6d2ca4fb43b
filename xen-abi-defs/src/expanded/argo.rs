// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Argo: messages between domains, which Xen itself copies.
//!
//! A domain registers a ring in its own memory under a port, for one partner or for anybody. Others
//! send messages to the port; Xen writes each into the ring, with a header that says who sent it. So
//! no memory is shared, and the sender's name can be relied on. A sender whom a ring has no room for
//! is told by `VIRQ_ARGO` once there is.
use crate::xen::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
#[allow(nonstandard_style, clippy::all)]
/// Any domain, as the partner of a ring.
pub const XEN_ARGO_DOMID_ANY: domid_t = DOMID_INVALID;
/// The largest ring, in bytes.
pub const XEN_ARGO_MAX_RING_SIZE: u64 = 0x1000000u64;
#[allow(nonstandard_style, clippy::all)]
/// The number of a port; nothing to do with event channels.
pub type xen_argo_port_t = u32;
#[allow(nonstandard_style, clippy::all)]
/// A guest frame number, 64 bits wide everywhere.
pub type xen_argo_gfn_t = u64;
/// How many buffers one message can be gathered from. Xen keeps their descriptions on its stack.
pub const XEN_ARGO_MAXIOV: u32 = 8u32;
/// A part of a message to be sent.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_argo_iov {
    /// Where it is.
    pub iov_hnd: GuestHandle<uint8>,
    /// Its bytes.
    pub iov_len: u32,
    pad: u32,
}
/// `xen_argo_iov` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_argo_iov_t = xen_argo_iov;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_argo_iov on 63u8, spelled Struct "xen_argo_iov"
    "iov_hnd iov_len pad" b"Hcc"[] [] [] expects 4u8 is[] {}
}
/// One end of a message's way.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_argo_addr {
    /// The port.
    pub aport: xen_argo_port_t,
    /// The domain.
    pub domain_id: domid_t,
    pad: u16,
}
/// `xen_argo_addr` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_argo_addr_t = xen_argo_addr;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_argo_addr on 63u8, spelled Struct "xen_argo_addr"
    "aport domain_id pad" b"??b"[xen_argo_port_t, domid_t,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).aport);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domain_id); } } }
}
/// Where a message comes from and where it goes.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_argo_send_addr {
    /// From here; the domain is the caller.
    pub src: xen_argo_addr_t,
    /// To there.
    pub dst: xen_argo_addr_t,
}
/// `xen_argo_send_addr` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_argo_send_addr_t = xen_argo_send_addr;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_argo_send_addr on 63u8, spelled Struct "xen_argo_send_addr"
    "src dst" b"??"[xen_argo_addr_t, xen_argo_addr_t,] [] [] expects 0u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).src);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dst); } } }
}
/// A ring: in the memory of the domain that receives.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_argo_ring {
    /// How far the domain has read, in bytes from the begin of `ring`. Access it atomically.
    pub rx_ptr: u32,
    /// How far Xen has written. Access it atomically.
    pub tx_ptr: u32,
    reserved: [u8; 56],
    /// The messages, each padded to slots of `XEN_ARGO_MSG_SLOT_SIZE`.
    pub ring: [u8; 0],
}
/// `xen_argo_ring` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_argo_ring_t = xen_argo_ring;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_argo_ring on 63u8, known LAYOUT[(64u64 4u64)] {}
}
/// The ring to register.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_argo_register_ring {
    /// The port that it receives for.
    pub aport: xen_argo_port_t,
    /// Who may send to it; `XEN_ARGO_DOMID_ANY` for all, where Xen's settings let it.
    pub partner_id: domid_t,
    pad: u16,
    /// Its bytes, without `xen_argo_ring` before them.
    pub len: u32,
}
/// `xen_argo_register_ring` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_argo_register_ring_t = xen_argo_register_ring;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_argo_register_ring on 63u8, spelled Struct
    "xen_argo_register_ring" "aport partner_id pad len" b"??bc"[xen_argo_port_t,
    domid_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut
    Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .aport); self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).partner_id);
    } } }
}
/// The ring to give up.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_argo_unregister_ring {
    /// Its port.
    pub aport: xen_argo_port_t,
    /// Its partner, as it was registered.
    pub partner_id: domid_t,
    pad: u16,
}
/// `xen_argo_unregister_ring` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_argo_unregister_ring_t = xen_argo_unregister_ring;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_argo_unregister_ring on 63u8, spelled Struct
    "xen_argo_unregister_ring" "aport partner_id pad" b"??b"[xen_argo_port_t, domid_t,]
    [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).aport);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).partner_id); } } }
}
/// Messages in a ring take a multiple of so many bytes.
pub const XEN_ARGO_MSG_SLOT_SIZE: u32 = 0x10;
/// What `XEN_ARGO_OP_notify` finds out about a ring.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenArgoRing(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl XenArgoRing {
    /// There is one.
    pub const XEN_ARGO_RING_EXISTS: Self = Self(1 << 0);
    /// It is open to any sender.
    pub const XEN_ARGO_RING_SHARED: Self = Self(1 << 1);
    /// It is empty.
    pub const XEN_ARGO_RING_EMPTY: Self = Self(1 << 2);
    /// It has room for the message that was asked about.
    pub const XEN_ARGO_RING_SUFFICIENT: Self = Self(1 << 3);
    /// It will never have room for such a message.
    pub const XEN_ARGO_RING_EMSGSIZE: Self = Self(1 << 4);
    /// Too many others wait for room in it already.
    pub const XEN_ARGO_RING_EBUSY: Self = Self(1 << 5);
}
self::__xen_header::abi::__group! {
    XenArgoRing u16[] [bits]
}
self::__xen_header::abi::__flags! {
    XenArgoRing u16 XEN_ARGO_RING_EXISTS "XEN_ARGO_RING_EXISTS" XEN_ARGO_RING_SHARED
    "XEN_ARGO_RING_SHARED" XEN_ARGO_RING_EMPTY "XEN_ARGO_RING_EMPTY"
    XEN_ARGO_RING_SUFFICIENT "XEN_ARGO_RING_SUFFICIENT" XEN_ARGO_RING_EMSGSIZE
    "XEN_ARGO_RING_EMSGSIZE" XEN_ARGO_RING_EBUSY "XEN_ARGO_RING_EBUSY"
}
/// A question about another domain's ring, and its answer.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_argo_ring_data_ent {
    /// Which ring: found as `XEN_ARGO_OP_sendv` finds it.
    pub ring: xen_argo_addr_t,
    /// `XEN_ARGO_RING_*`.
    pub flags: u16,
    pad: u16,
    /// For how many bytes there has to be room; zero: do not look. Where there is none now, the
    /// caller is told once there is.
    pub space_required: u32,
    /// The longest message that the ring can take.
    pub max_message_size: u32,
}
/// `xen_argo_ring_data_ent` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_argo_ring_data_ent_t = xen_argo_ring_data_ent;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_argo_ring_data_ent on 63u8, spelled Struct
    "xen_argo_ring_data_ent" "ring flags pad space_required max_message_size"
    b"?bbcc"[xen_argo_addr_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).ring); } } }
}
/// Questions about rings.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_argo_ring_data {
    /// How many there are.
    pub nent: u32,
    pad: u32,
    /// They.
    pub data: [xen_argo_ring_data_ent_t; 0],
}
/// `xen_argo_ring_data` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_argo_ring_data_t = xen_argo_ring_data;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_argo_ring_data on 63u8, spelled Struct "xen_argo_ring_data"
    "nent pad data" b"cc?*0"[xen_argo_ring_data_ent_t,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).data); } } }
}
/// What Xen writes before each message in a ring.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_argo_ring_message_header {
    /// The message's bytes, this header included.
    pub len: u32,
    /// Who sent it.
    pub source: xen_argo_addr_t,
    /// Whatever sender and receiver agree upon.
    pub message_type: u32,
    /// The message.
    pub data: [u8; 0],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_argo_ring_message_header on 63u8, spelled Struct
    "xen_argo_ring_message_header" "len source message_type data"
    b"c?ca*0"[xen_argo_addr_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).source); } } }
}
/// The operations of `HYPERVISOR_argo_op`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenArgoOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenArgoOp {
    /// Registers a ring.
    pub const XEN_ARGO_OP_register_ring: Self = Self(1);
    /// Gives a ring up.
    pub const XEN_ARGO_OP_unregister_ring: Self = Self(2);
    /// Sends a message.
    pub const XEN_ARGO_OP_sendv: Self = Self(3);
    /// Asks about rings of others.
    pub const XEN_ARGO_OP_notify: Self = Self(4);
}
self::__xen_header::abi::__group! {
    XenArgoOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenArgoOp u32 XEN_ARGO_OP_register_ring "XEN_ARGO_OP_register_ring"
    XEN_ARGO_OP_unregister_ring "XEN_ARGO_OP_unregister_ring" XEN_ARGO_OP_sendv
    "XEN_ARGO_OP_sendv" XEN_ARGO_OP_notify "XEN_ARGO_OP_notify"
}
/// Registering fails where there is such a ring already. Otherwise the new one takes its place, and
/// its `tx_ptr` where that makes sense.
pub const XEN_ARGO_REGISTER_FLAG_FAIL_EXIST: u32 = 0x1;
