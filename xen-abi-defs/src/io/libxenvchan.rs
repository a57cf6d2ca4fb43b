// SPDX-License-Identifier: MIT
//! Streams of bytes between two domains (vchan): the page that both share.
//!
//! One of them, the server, shares memory by grants and writes grant and event channel to xenstore,
//! where the other, the client, finds them. There is a ring in each direction. Unlike those of ring.h,
//! the two rings are alike, and how large they are is known when they are made.

use xen_abi::prelude::*;

xen_header! {
    file: "io/libxenvchan.h",
    include: ["<stdint.h>", "<sys/types.h>"],
}

/// A ring's indices. They count bytes and are not reduced to the ring's size.
#[xen_abi]
pub struct ring_shared {
    /// How much has been read.
    pub cons: u32,
    /// How much has been written.
    pub prod: u32,
}

/// What an end wants to be notified of.
#[xen_abi(flags(u8))]
pub enum VchanNotify {
    /// Something was written.
    VCHAN_NOTIFY_WRITE = 0x1,
    /// Something was read.
    VCHAN_NOTIFY_READ = 0x2,
}

/// What the page begins with.
#[xen_abi]
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
    #[abi(flexible(0))]
    pub grants: [u32; 0],
}
