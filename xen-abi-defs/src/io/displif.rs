// SPDX-License-Identifier: MIT
//! Displays: a backend that owns screens shows what frontends draw into buffers.
//!
//! This is for what the frame buffer device (`fbif.h`) is too simple for: many buffers that come
//! and go, of any size and format, allocated by either side, and several connectors. Both devices
//! can be used next to each other.
//!
//! The toolstack configures the device in XenStore, below
//! `/local/domain/<dom-id>/device/vdispl/<dev-id>/`, with a directory for each connector, by its
//! number from 0. All values are strings, numbers in decimal. The backend offers versions, the
//! frontend chooses one, and both go through XenBus's states: the backend waits in
//! `XenbusStateInitWait`, the frontend publishes each connector's grants and event channels and
//! becomes `XenbusStateInitialised`, then both are `XenbusStateConnected`. A frontend that goes
//! away, or fails, is `XenbusStateClosed`. If the backend fails, the frontend takes its device away
//! and starts over from `XenbusStateInitialising`; while somebody still uses the device, it waits
//! for them in `XenbusStateReconfiguring`.
//!
//! Each connector has two pages, each with an event channel of its own: a ring of requests and
//! responses of 64 bytes, and a page of events from the backend. What concerns no connector in
//! particular, such as buffers, goes through the ring of connector 0. A frontend makes a display
//! buffer (`DBUF_CREATE`), says how it is to be seen as a frame buffer (`FB_ATTACH`), switches the
//! connector on with it (`SET_CONFIG`), and from then on shows one frame buffer after the other
//! (`PG_FLIP`); an event tells when each is on the screen. Buffers are named by cookies, which the
//! frontend chooses: any number that is in use just once, but not 0.
//!
//! Buffers can be smaller or larger than the screen, as the backend may make its picture of
//! several. A status is 0 or a negated Xen error number. All that is reserved is zero. Grant 0
//! means that there is none: it is never a driver's. Pages have 4096 bytes (`XEN_PAGE_SIZE`).

use crate::grant_table::*;
use xen_abi::prelude::*;

xen_header! {
    file: "io/displif.h",
    guard: "__XEN_PUBLIC_IO_DISPLIF_H__",
    include: ["ring.h", "../grant_table.h"],
    reasons: {
        wide_alignment: "fixed with plain 64-bit cookies, at offsets that suit all ABIs",
        tail_padding: "only ever a part of a request, whose size does not depend on it",
        same_layout: "padding at the end is all that differs, in what is only part of a request",
    },
}

/// The version of the protocol that is described here, as in XenStore.
#[xen_abi]
pub const XENDISPL_PROTOCOL_VERSION: &str = "2";
/// The same as a number.
#[xen_abi]
pub const XENDISPL_PROTOCOL_VERSION_INT: u32 = 2;

/// What a request asks for. Numbers below 0x10 are not to be used.
#[xen_abi(open_enum(u8))]
pub enum XendisplOp {
    /// Makes a display buffer.
    XENDISPL_OP_DBUF_CREATE = 0x10,
    /// Takes a display buffer away.
    XENDISPL_OP_DBUF_DESTROY = 0x11,
    /// Makes a frame buffer of a display buffer.
    XENDISPL_OP_FB_ATTACH = 0x12,
    /// Takes a frame buffer away.
    XENDISPL_OP_FB_DETACH = 0x13,
    /// Switches a connector on, or off.
    XENDISPL_OP_SET_CONFIG = 0x14,
    /// Shows another frame buffer.
    XENDISPL_OP_PG_FLIP = 0x15,
    /// Asks for the screen's own description (EDID). From version 2 on; a backend need not have it,
    /// and then the resolution in XenStore counts.
    XENDISPL_OP_GET_EDID = 0x16,
}

/// What an event tells.
#[xen_abi(open_enum(u8))]
pub enum XendisplEvt {
    /// A frame buffer has got onto the screen.
    XENDISPL_EVT_PG_FLIP = 0x00,
}

/// The device's name in XenStore paths.
#[xen_abi]
pub const XENDISPL_DRIVER_NAME: &str = "vdispl";

/// What stands between the items of a list in XenStore.
#[xen_abi]
pub const XENDISPL_LIST_SEPARATOR: &str = ",";
/// What stands between the width and the height of a resolution.
#[xen_abi]
pub const XENDISPL_RESOLUTION_SEPARATOR: &str = "x";

/// Backend node: a list of the versions of the protocol that it speaks.
#[xen_abi]
pub const XENDISPL_FIELD_BE_VERSIONS: &str = "versions";
/// Frontend node: the version that it has chosen among them.
#[xen_abi]
pub const XENDISPL_FIELD_FE_VERSION: &str = "version";
/// Connector's node: the grant of the page with the ring of requests.
#[xen_abi]
pub const XENDISPL_FIELD_REQ_RING_REF: &str = "req-ring-ref";
/// Connector's node: the event channel of that ring.
#[xen_abi]
pub const XENDISPL_FIELD_REQ_CHANNEL: &str = "req-event-channel";
/// Connector's node: the grant of the page with the events.
#[xen_abi]
pub const XENDISPL_FIELD_EVT_RING_REF: &str = "evt-ring-ref";
/// Connector's node: the event channel of that page.
#[xen_abi]
pub const XENDISPL_FIELD_EVT_CHANNEL: &str = "evt-event-channel";
/// Connector's node: what can be seen, width and height in pixels: `1920x1080`. If the screen
/// describes itself (EDID), that counts.
#[xen_abi]
pub const XENDISPL_FIELD_RESOLUTION: &str = "resolution";
/// Frontend node: `1` if the backend is able to allocate buffers; otherwise the frontend does.
#[xen_abi]
pub const XENDISPL_FIELD_BE_ALLOC: &str = "be-alloc";
/// Connector's node: a name by which the backend tells connectors apart, such as a UUID.
#[xen_abi]
pub const XENDISPL_FIELD_UNIQUE_ID: &str = "unique-id";

/// The size of a block of a screen's description in bytes.
#[xen_abi]
pub const XENDISPL_EDID_BLOCK_SIZE: u32 = 128;
/// How many blocks it has at most.
#[xen_abi]
pub const XENDISPL_EDID_BLOCK_COUNT: u32 = 256;
/// Its size at most.
#[xen_abi]
pub const XENDISPL_EDID_MAX_SIZE: u32 = XENDISPL_EDID_BLOCK_SIZE * XENDISPL_EDID_BLOCK_COUNT;

/// How a display buffer is to be made.
#[xen_abi(flags(u32))]
pub enum XendisplDbufFlg {
    /// By the backend, which allocates its pages, grants them and enters them into the directory
    /// before it answers. Otherwise the frontend does so before it asks.
    XENDISPL_DBUF_FLG_REQ_ALLOC = 1 << 0,
}

/// A display buffer to be made: the argument of `XENDISPL_OP_DBUF_CREATE`, on connector 0.
///
/// The frontend always allocates and grants the pages of the directory, and links them.
#[xen_abi(expect(wide_alignment, tail_padding, same_layout))]
pub struct xendispl_dbuf_create_req {
    /// Its name; not one that is in use, nor 0.
    pub dbuf_cookie: u64,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Bits of a pixel.
    pub bpp: u32,
    /// The buffer's size in bytes.
    pub buffer_sz: u32,
    /// `XENDISPL_DBUF_FLG_*`.
    pub flags: u32,
    /// The grant of the directory's first page.
    pub gref_directory: grant_ref_t,
    /// Where the picture begins in the buffer, in bytes.
    pub data_ofs: u32,
}

/// A page of a directory: it lists the grants of a buffer's pages, and the next page goes on.
///
/// How many there are altogether follows from the buffer's size.
#[xen_abi]
pub struct xendispl_page_directory {
    /// The grant of the directory's next page; 0 in the last one.
    pub gref_dir_next_page: grant_ref_t,
    /// The grants of the buffer's pages, in order.
    #[abi(flexible(XENPV_FLEX_ARRAY_DIM))]
    pub gref: [grant_ref_t; 0],
}

/// A display buffer to be taken away: the argument of `XENDISPL_OP_DBUF_DESTROY`, on connector 0.
#[xen_abi(expect(wide_alignment))]
pub struct xendispl_dbuf_destroy_req {
    /// Its name, which is free afterwards.
    pub dbuf_cookie: u64,
}

/// A frame buffer to be made of a display buffer: the argument of `XENDISPL_OP_FB_ATTACH`, on
/// connector 0.
#[xen_abi(expect(wide_alignment, tail_padding, same_layout))]
pub struct xendispl_fb_attach_req {
    /// The display buffer's name.
    pub dbuf_cookie: u64,
    /// The frame buffer's name; not one that is in use, nor 0.
    pub fb_cookie: u64,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The pixel format: a FOURCC code.
    pub pixel_format: u32,
}

/// A frame buffer to be taken away: the argument of `XENDISPL_OP_FB_DETACH`, on connector 0.
#[xen_abi(expect(wide_alignment))]
pub struct xendispl_fb_detach_req {
    /// Its name, which is free afterwards.
    pub fb_cookie: u64,
}

/// What a connector is to show, and where: the argument of `XENDISPL_OP_SET_CONFIG`.
///
/// All zero switches the connector off. Otherwise it has to be within the connector's resolution.
#[xen_abi(expect(wide_alignment, tail_padding, same_layout))]
pub struct xendispl_set_config_req {
    /// The frame buffer that is shown first.
    pub fb_cookie: u64,
    /// Its left edge on the screen, in pixels.
    pub x: u32,
    /// Its upper edge on the screen, in pixels.
    pub y: u32,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Bits of a pixel.
    pub bpp: u32,
}

/// The frame buffer to be shown next: the argument of `XENDISPL_OP_PG_FLIP`.
#[xen_abi(expect(wide_alignment))]
pub struct xendispl_page_flip_req {
    /// Its name.
    pub fb_cookie: u64,
}

/// Where the screen's description is to go: the argument of `XENDISPL_OP_GET_EDID`.
#[xen_abi]
pub struct xendispl_get_edid_req {
    /// The buffer's size in bytes: `XENDISPL_EDID_MAX_SIZE` at least.
    pub buffer_sz: u32,
    /// The grant of the first page of the buffer's directory (`xendispl_page_directory`).
    pub gref_directory: grant_ref_t,
}

/// The answer to `XENDISPL_OP_GET_EDID`.
#[xen_abi]
pub struct xendispl_get_edid_resp {
    /// How many bytes the description has.
    pub edid_sz: u32,
}

/// What `XENDISPL_EVT_PG_FLIP` tells.
#[xen_abi(expect(wide_alignment))]
pub struct xendispl_pg_flip_evt {
    /// The frame buffer that is on the screen now.
    pub fb_cookie: u64,
}

/// A request.
#[xen_abi]
pub struct xendispl_req {
    /// The frontend's own; comes back in the response.
    pub id: u16,
    /// What it asks for: `XENDISPL_OP_*`.
    pub operation: u8,
    #[abi(reserved)]
    reserved: [u8; 5],
    /// The argument.
    #[abi(tag(operation))]
    pub op: xendispl_req__op,
}

#[xen_abi(inline, expect(same_layout))]
pub union xendispl_req__op {
    /// The display buffer to be made.
    #[abi(selected_by(XENDISPL_OP_DBUF_CREATE))]
    pub dbuf_create: xendispl_dbuf_create_req,
    /// The display buffer to be taken away.
    #[abi(selected_by(XENDISPL_OP_DBUF_DESTROY))]
    pub dbuf_destroy: xendispl_dbuf_destroy_req,
    /// The frame buffer to be made.
    #[abi(selected_by(XENDISPL_OP_FB_ATTACH))]
    pub fb_attach: xendispl_fb_attach_req,
    /// The frame buffer to be taken away.
    #[abi(selected_by(XENDISPL_OP_FB_DETACH))]
    pub fb_detach: xendispl_fb_detach_req,
    /// What the connector is to show, and where.
    #[abi(selected_by(XENDISPL_OP_SET_CONFIG))]
    pub set_config: xendispl_set_config_req,
    /// What it is to show next.
    #[abi(selected_by(XENDISPL_OP_PG_FLIP))]
    pub pg_flip: xendispl_page_flip_req,
    /// Where the screen's description is to go.
    #[abi(selected_by(XENDISPL_OP_GET_EDID))]
    pub get_edid: xendispl_get_edid_req,
    #[abi(reserved)]
    reserved: [u8; 56],
}

/// A response.
#[xen_abi]
pub struct xendispl_resp {
    /// The request's.
    pub id: u16,
    /// The request's.
    pub operation: u8,
    #[abi(reserved)]
    reserved: u8,
    /// 0, or a negated Xen error number.
    pub status: i32,
    /// The answer, where there is one.
    #[abi(tag(operation))]
    pub op: xendispl_resp__op,
}

#[xen_abi(inline)]
pub union xendispl_resp__op {
    /// How long the screen's description is.
    #[abi(selected_by(XENDISPL_OP_GET_EDID))]
    pub get_edid: xendispl_get_edid_resp,
    #[abi(reserved)]
    reserved1: [u8; 56],
}

/// An event, from the backend to the frontend.
#[xen_abi]
pub struct xendispl_evt {
    /// A number that the frontend may use.
    pub id: u16,
    /// What it tells: `XENDISPL_EVT_*`.
    pub r#type: u8,
    #[abi(reserved)]
    reserved: [u8; 5],
    /// What has happened.
    #[abi(tag(r#type))]
    pub op: xendispl_evt__op,
}

#[xen_abi(inline)]
pub union xendispl_evt__op {
    /// The frame buffer that has got onto the screen.
    #[abi(selected_by(XENDISPL_EVT_PG_FLIP))]
    pub pg_flip: xendispl_pg_flip_evt,
    #[abi(reserved)]
    reserved: [u8; 56],
}

ring_types! {
    /// The ring of requests and responses.
    xen_displif: xendispl_req => xendispl_resp;
}

/// The head of the page of events; the events follow it.
///
/// The page is the frontend's own, which grants it to the backend. The backend puts events in, the
/// frontend takes them out, and both counters run on without end: an event's place is its number
/// modulo `XENDISPL_IN_RING_LEN`. The frontend need not move its counter after each event.
#[xen_abi]
pub struct xendispl_event_page {
    /// How many events the frontend has taken out.
    pub in_cons: u32,
    /// How many events the backend has put in.
    pub in_prod: u32,
    #[abi(reserved)]
    reserved: [u8; 56],
}

/// The size of the page of events in bytes.
#[xen_abi]
pub const XENDISPL_EVENT_PAGE_SIZE: usize = 4096;
/// Where events begin in it.
#[xen_abi]
pub const XENDISPL_IN_RING_OFFS: usize = size_of::<xendispl_event_page>();
/// How many bytes there are for events.
#[xen_abi]
pub const XENDISPL_IN_RING_SIZE: usize = XENDISPL_EVENT_PAGE_SIZE - XENDISPL_IN_RING_OFFS;
/// How many events it holds.
#[xen_abi]
pub const XENDISPL_IN_RING_LEN: usize = XENDISPL_IN_RING_SIZE / size_of::<xendispl_evt>();

c_only! {
    why: "finds an event in a shared page by its address, which in Rust is unsafe code",
    text: r#"
        /* The events of a page: an array. */
        #define XENDISPL_IN_RING(page)                                          \
            ((struct xendispl_evt *)&((char *)(page))[XENDISPL_IN_RING_OFFS])
        /* The event with this number. */
        #define XENDISPL_IN_RING_REF(page, idx)                                 \
            (*(XENDISPL_IN_RING(page) + (idx) % XENDISPL_IN_RING_LEN))
    "#,
}
