// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Streams of bytes between two domains (vchan): the page that both share.
//!
//! One of them, the server, shares memory by grants and writes grant and event channel to xenstore,
//! where the other, the client, finds them. There is a ring in each direction. Unlike those of ring.h,
//! the two rings are alike, and how large they are is known when they are made.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// A ring's indices. They count bytes and are not reduced to the ring's size.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct ring_shared {
    /// How much has been read.
    pub cons: u32,
    /// How much has been written.
    pub prod: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for ring_shared on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// What an end wants to be notified of.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct VchanNotify(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl VchanNotify {
    /// Something was written.
    pub const VCHAN_NOTIFY_WRITE: Self = Self(0x1);
    /// Something was read.
    pub const VCHAN_NOTIFY_READ: Self = Self(0x2);
}
self::__xen_header::abi::__group! {
    VchanNotify u8[] [bits]
}
self::__xen_header::abi::__flags! {
    VchanNotify u8 VCHAN_NOTIFY_WRITE "VCHAN_NOTIFY_WRITE" VCHAN_NOTIFY_READ
    "VCHAN_NOTIFY_READ"
}
/// What the page begins with.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct vchan_interface {
    /// The ring from client to server.
    pub left: ring_shared,
    /// The ring from server to client.
    pub right: ring_shared,
    /// The left ring's size, 2^this bytes, and by that its place: with 10 it is at offset 1024 of this
    /// page, with 11 at 2048, and from 12 on it has 2^(this - 12) pages of its own. It stays as it is.
    pub left_order: u16,
    /// The same of the right ring. The two cannot both be at the same offset of this page.
    pub right_order: u16,
    /// The client: 0 has left, 1 is there, 2 has not come yet.
    pub cli_live: u8,
    /// The server: 0 has left, 1 is there.
    pub srv_live: u8,
    /// What the client shall notify the server of: `VCHAN_NOTIFY_*`.
    pub cli_notify: u8,
    /// What the server shall notify the client of.
    pub srv_notify: u8,
    /// The grants of the left ring's pages, then those of the right one's. They end where a ring in
    /// this page begins, and stay as they are, so that a client can come again.
    pub grants: [u32; 0],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vchan_interface on 63u8, spelled Struct "vchan_interface"
    "left right left_order right_order cli_live srv_live cli_notify srv_notify grants"
    b"??bbaaaac*0"[ring_shared, ring_shared,] [] [] expects 0u8 is[] { #[inline] unsafe
    fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).left);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).right); } } }
}
