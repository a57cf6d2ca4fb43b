// SPDX-License-Identifier: MIT
//! The console: a guest's terminal.
//!
//! One page holds two byte rings, from the guest's point of view: `in` for what is typed, `out` for
//! what the guest prints. Their indices are free-running; `MASK_XENCONS_IDX` makes one an index
//! into the array. Who writes copies the characters first, then moves the producer's index behind a
//! barrier; who reads moves the consumer's index when it has copied them out. Then either sends an
//! event. The first console's page and event channel are made by the toolstack and given to the
//! guest in its start information or HVM parameters; others are found in the store like any device.

use xen_abi::prelude::*;

xen_header! {
    file: "io/console.h",
    guard: "__XEN_PUBLIC_IO_CONSOLE_H__",
}

/// An index into one of the rings.
#[xen_abi]
pub type XENCONS_RING_IDX = u32;

c_only! {
    why: "takes the size of the array that is named, whichever it is; in Rust, `idx % ring.len()`",
    text: "#define MASK_XENCONS_IDX(idx, ring) ((idx) & (sizeof(ring) - 1))",
}

/// The page.
#[xen_abi(
    expect(no_native_int, reason = "characters, one byte each on all ABIs"),
    expect(
        tail_padding,
        reason = "the page goes on, but nothing in it is used yet"
    )
)]
pub struct xencons_interface {
    /// Characters for the guest.
    pub r#in: [c_char; 1024],
    /// Characters from the guest.
    pub out: [c_char; 2048],
    /// How far the guest has read `in`.
    pub in_cons: XENCONS_RING_IDX,
    /// How far the back end has written `in`.
    pub in_prod: XENCONS_RING_IDX,
    /// How far the back end has read `out`.
    pub out_cons: XENCONS_RING_IDX,
    /// How far the guest has written `out`.
    pub out_prod: XENCONS_RING_IDX,
    /// Whether the back end serves the console: `XENCONSOLE_*`. It is set to disconnected before
    /// the guest starts; a toolstack that does not know of it leaves zero.
    #[abi(since = "> 4.17")]
    pub connection: u8,
}

/// Whether somebody serves the console.
#[xen_abi(open_enum(u8), inside(xencons_interface, out_prod))]
pub enum XenconsConnection {
    /// Not yet; what the guest prints stays in the ring.
    #[abi(since = "> 4.17")]
    XENCONSOLE_DISCONNECTED = 1,
    /// Yes.
    #[abi(since = "> 4.17")]
    XENCONSOLE_CONNECTED = 0,
}

c_include! { "ring.h" when defined(XEN_WANT_FLEX_CONSOLE_RING) }

flex_ring! {
    /// The rings as byte rings of `io/ring.h`, for who asks for its functions.
    xencons when defined(XEN_WANT_FLEX_CONSOLE_RING);
}
