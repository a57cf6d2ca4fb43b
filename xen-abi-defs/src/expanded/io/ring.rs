// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Rings in shared memory: how the two halves of a paravirtual device talk.
//!
//! The front end is the guest's driver, the back end is the one that has the real device, in
//! another domain. The front end grants the back end access to some of its pages and tells it an
//! event channel; grants and port are passed through the store. There are two sorts of rings.
//!
//! **Rings of messages** hold requests and responses in slots of equal size, a power of two of
//! them. All four indices in the shared page count up without end and are taken modulo the number
//! of slots when a slot is looked up. The front end writes requests at `req_prod`; the back end
//! writes the response to a request over one that it has read, at `rsp_prod`, in any order that its
//! protocol allows. Each end keeps to itself how far it has read, and where it is writing until it
//! pushes its messages. There are never more requests without a response than slots, so no response
//! needs to look for room.
//!
//! An event for each message would be wasteful. `req_event` and `rsp_event` say which message the
//! reader wants an event for: the writer sends one when it pushes that message. A reader that has
//! run out of messages sets it to the next one, then looks once more, because one may have come in
//! between; only then does it sleep.
//!
//! **Rings of bytes** come in pairs, `in` (to the front end) and `out` (to the back end), each in
//! half of the granted pages. Their indices are in a page of their own, with the list of grants.
//!
//! The other end may be hostile: it can change a message while it is being read. Copy it first
//! (`RING_COPY_REQUEST`, `RING_COPY_RESPONSE`), then look at the copy alone.
//!
//! Whoever includes this needs `uint8_t` and the like, `memset`, and the barriers `xen_mb`,
//! `xen_rmb` and `xen_wmb`; for rings of bytes also `size_t`, `memcpy` and `grant_ref_t`.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
#[allow(nonstandard_style, clippy::all)]
/// An index into a ring: it counts up without end, and wraps around at 32 bits.
pub type RING_IDX = c_uint;
#[allow(nonstandard_style, clippy::all)]
/// The greatest power of two that is not greater than `x`, which has at most two bits.
pub const fn __RD2(x: u32) -> u32 {
    if x & 0x2 != 0 { 0x2 } else { x & 0x1 }
}
#[allow(nonstandard_style, clippy::all)]
/// The same for at most four bits.
pub const fn __RD4(x: u32) -> u32 {
    if x & 0xc != 0 { __RD2(x >> 2) << 2 } else { __RD2(x) }
}
#[allow(nonstandard_style, clippy::all)]
/// The same for at most eight bits.
pub const fn __RD8(x: u32) -> u32 {
    if x & 0xf0 != 0 { __RD4(x >> 4) << 4 } else { __RD4(x) }
}
#[allow(nonstandard_style, clippy::all)]
/// The same for at most 16 bits.
pub const fn __RD16(x: u32) -> u32 {
    if x & 0xff00 != 0 { __RD8(x >> 8) << 8 } else { __RD8(x) }
}
#[allow(nonstandard_style, clippy::all)]
/// The same for 32 bits; zero for zero. It can be computed while compiling, in C too.
pub const fn __RD32(x: u32) -> u32 {
    if x & 0xffff0000 != 0 { __RD16(x >> 16) << 16 } else { __RD16(x) }
}
/// Log2 of the size of a page in the protocols of devices: 4096 bytes, whatever the architecture's
/// own pages are.
pub const XEN_PAGE_SHIFT: u32 = 12;
#[allow(nonstandard_style, clippy::all)]
/// How many bytes each of a pair of byte rings has, which together have 2^`order` pages.
pub const fn XEN_FLEX_RING_SIZE(order: u32) -> u64 {
    1 << (order + XEN_PAGE_SHIFT - 1)
}
