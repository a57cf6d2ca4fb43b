// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
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
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The version of the protocol that is described here, as in XenStore.
pub const XENDISPL_PROTOCOL_VERSION: &str = "2";
/// The same as a number.
pub const XENDISPL_PROTOCOL_VERSION_INT: u32 = 2;
/// What a request asks for. Numbers below 0x10 are not to be used.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XendisplOp(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XendisplOp {
    /// Makes a display buffer.
    pub const XENDISPL_OP_DBUF_CREATE: Self = Self(0x10);
    /// Takes a display buffer away.
    pub const XENDISPL_OP_DBUF_DESTROY: Self = Self(0x11);
    /// Makes a frame buffer of a display buffer.
    pub const XENDISPL_OP_FB_ATTACH: Self = Self(0x12);
    /// Takes a frame buffer away.
    pub const XENDISPL_OP_FB_DETACH: Self = Self(0x13);
    /// Switches a connector on, or off.
    pub const XENDISPL_OP_SET_CONFIG: Self = Self(0x14);
    /// Shows another frame buffer.
    pub const XENDISPL_OP_PG_FLIP: Self = Self(0x15);
    /// Asks for the screen's own description (EDID). From version 2 on; a backend need not have it,
    /// and then the resolution in XenStore counts.
    pub const XENDISPL_OP_GET_EDID: Self = Self(0x16);
}
self::__xen_header::abi::__group! {
    XendisplOp u8[] []
}
self::__xen_header::abi::__open_enum! {
    XendisplOp u8 XENDISPL_OP_DBUF_CREATE "XENDISPL_OP_DBUF_CREATE"
    XENDISPL_OP_DBUF_DESTROY "XENDISPL_OP_DBUF_DESTROY" XENDISPL_OP_FB_ATTACH
    "XENDISPL_OP_FB_ATTACH" XENDISPL_OP_FB_DETACH "XENDISPL_OP_FB_DETACH"
    XENDISPL_OP_SET_CONFIG "XENDISPL_OP_SET_CONFIG" XENDISPL_OP_PG_FLIP
    "XENDISPL_OP_PG_FLIP" XENDISPL_OP_GET_EDID "XENDISPL_OP_GET_EDID"
}
/// What an event tells.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XendisplEvt(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XendisplEvt {
    /// A frame buffer has got onto the screen.
    pub const XENDISPL_EVT_PG_FLIP: Self = Self(0x00);
}
self::__xen_header::abi::__group! {
    XendisplEvt u8[] []
}
self::__xen_header::abi::__open_enum! {
    XendisplEvt u8 XENDISPL_EVT_PG_FLIP "XENDISPL_EVT_PG_FLIP"
}
/// The device's name in XenStore paths.
pub const XENDISPL_DRIVER_NAME: &str = "vdispl";
/// What stands between the items of a list in XenStore.
pub const XENDISPL_LIST_SEPARATOR: &str = ",";
/// What stands between the width and the height of a resolution.
pub const XENDISPL_RESOLUTION_SEPARATOR: &str = "x";
/// Backend node: a list of the versions of the protocol that it speaks.
pub const XENDISPL_FIELD_BE_VERSIONS: &str = "versions";
/// Frontend node: the version that it has chosen among them.
pub const XENDISPL_FIELD_FE_VERSION: &str = "version";
/// Connector's node: the grant of the page with the ring of requests.
pub const XENDISPL_FIELD_REQ_RING_REF: &str = "req-ring-ref";
/// Connector's node: the event channel of that ring.
pub const XENDISPL_FIELD_REQ_CHANNEL: &str = "req-event-channel";
/// Connector's node: the grant of the page with the events.
pub const XENDISPL_FIELD_EVT_RING_REF: &str = "evt-ring-ref";
/// Connector's node: the event channel of that page.
pub const XENDISPL_FIELD_EVT_CHANNEL: &str = "evt-event-channel";
/// Connector's node: what can be seen, width and height in pixels: `1920x1080`. If the screen
/// describes itself (EDID), that counts.
pub const XENDISPL_FIELD_RESOLUTION: &str = "resolution";
/// Frontend node: `1` if the backend is able to allocate buffers; otherwise the frontend does.
pub const XENDISPL_FIELD_BE_ALLOC: &str = "be-alloc";
/// Connector's node: a name by which the backend tells connectors apart, such as a UUID.
pub const XENDISPL_FIELD_UNIQUE_ID: &str = "unique-id";
/// The size of a block of a screen's description in bytes.
pub const XENDISPL_EDID_BLOCK_SIZE: u32 = 128;
/// How many blocks it has at most.
pub const XENDISPL_EDID_BLOCK_COUNT: u32 = 256;
#[allow(nonstandard_style, clippy::all)]
/// Its size at most.
pub const XENDISPL_EDID_MAX_SIZE: u32 = XENDISPL_EDID_BLOCK_SIZE
    * XENDISPL_EDID_BLOCK_COUNT;
/// How a display buffer is to be made.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XendisplDbufFlg(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XendisplDbufFlg {
    /// By the backend, which allocates its pages, grants them and enters them into the directory
    /// before it answers. Otherwise the frontend does so before it asks.
    pub const XENDISPL_DBUF_FLG_REQ_ALLOC: Self = Self(1 << 0);
}
self::__xen_header::abi::__group! {
    XendisplDbufFlg u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XendisplDbufFlg u32 XENDISPL_DBUF_FLG_REQ_ALLOC "XENDISPL_DBUF_FLG_REQ_ALLOC"
}
/// A display buffer to be made: the argument of `XENDISPL_OP_DBUF_CREATE`, on connector 0.
///
/// The frontend always allocates and grants the pages of the directory, and links them.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_dbuf_create_req on 63u8, spelled Struct
    "xendispl_dbuf_create_req"
    "dbuf_cookie width height bpp buffer_sz flags gref_directory data_ofs"
    b"dccccc?c"[grant_ref_t,] [] [] expects 14u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 8usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref_directory); } } }
}
/// A page of a directory: it lists the grants of a buffer's pages, and the next page goes on.
///
/// How many there are altogether follows from the buffer's size.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xendispl_page_directory {
    /// The grant of the directory's next page; 0 in the last one.
    pub gref_dir_next_page: grant_ref_t,
    /// The grants of the buffer's pages, in order.
    pub gref: [grant_ref_t; 0],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_page_directory on 63u8, spelled Struct
    "xendispl_page_directory" "gref_dir_next_page gref" b"??*0"[grant_ref_t,
    grant_ref_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut
    Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .gref_dir_next_page); self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .gref); } } }
}
/// A display buffer to be taken away: the argument of `XENDISPL_OP_DBUF_DESTROY`, on connector 0.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xendispl_dbuf_destroy_req {
    /// Its name, which is free afterwards.
    pub dbuf_cookie: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_dbuf_destroy_req on 63u8, spelled Struct
    "xendispl_dbuf_destroy_req" "dbuf_cookie" b"d"[] [] [] expects 8u8 is[] {}
}
/// A frame buffer to be made of a display buffer: the argument of `XENDISPL_OP_FB_ATTACH`, on
/// connector 0.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_fb_attach_req on 63u8, spelled Struct
    "xendispl_fb_attach_req" "dbuf_cookie fb_cookie width height pixel_format" b"ddccc"[]
    [] [] expects 14u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED
    .fields:: < 5usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), &
    < Self as self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// A frame buffer to be taken away: the argument of `XENDISPL_OP_FB_DETACH`, on connector 0.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xendispl_fb_detach_req {
    /// Its name, which is free afterwards.
    pub fb_cookie: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_fb_detach_req on 63u8, spelled Struct
    "xendispl_fb_detach_req" "fb_cookie" b"d"[] [] [] expects 8u8 is[] {}
}
/// What a connector is to show, and where: the argument of `XENDISPL_OP_SET_CONFIG`.
///
/// All zero switches the connector off. Otherwise it has to be within the connector's resolution.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_set_config_req on 63u8, spelled Struct
    "xendispl_set_config_req" "fb_cookie x y width height bpp" b"dccccc"[] [] [] expects
    14u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let
    fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    6usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// The frame buffer to be shown next: the argument of `XENDISPL_OP_PG_FLIP`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xendispl_page_flip_req {
    /// Its name.
    pub fb_cookie: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_page_flip_req on 63u8, spelled Struct
    "xendispl_page_flip_req" "fb_cookie" b"d"[] [] [] expects 8u8 is[] {}
}
/// Where the screen's description is to go: the argument of `XENDISPL_OP_GET_EDID`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xendispl_get_edid_req {
    /// The buffer's size in bytes: `XENDISPL_EDID_MAX_SIZE` at least.
    pub buffer_sz: u32,
    /// The grant of the first page of the buffer's directory (`xendispl_page_directory`).
    pub gref_directory: grant_ref_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_get_edid_req on 63u8, spelled Struct "xendispl_get_edid_req"
    "buffer_sz gref_directory" b"c?"[grant_ref_t,] [] [] expects 0u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref_directory); } } }
}
/// The answer to `XENDISPL_OP_GET_EDID`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xendispl_get_edid_resp {
    /// How many bytes the description has.
    pub edid_sz: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_get_edid_resp on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// What `XENDISPL_EVT_PG_FLIP` tells.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xendispl_pg_flip_evt {
    /// The frame buffer that is on the screen now.
    pub fb_cookie: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_pg_flip_evt on 63u8, spelled Struct "xendispl_pg_flip_evt"
    "fb_cookie" b"d"[] [] [] expects 8u8 is[] {}
}
/// A request.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xendispl_req {
    /// The frontend's own; comes back in the response.
    pub id: u16,
    /// What it asks for: `XENDISPL_OP_*`.
    pub operation: u8,
    reserved: [u8; 5],
    /// The argument.
    pub op: xendispl_req__op,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_req on 63u8, spelled Struct "xendispl_req"
    "id operation reserved op" b"baa*5?"[xendispl_req__op,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).op); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xendispl_req__op {
    /// The display buffer to be made.
    pub dbuf_create: xendispl_dbuf_create_req,
    /// The display buffer to be taken away.
    pub dbuf_destroy: xendispl_dbuf_destroy_req,
    /// The frame buffer to be made.
    pub fb_attach: xendispl_fb_attach_req,
    /// The frame buffer to be taken away.
    pub fb_detach: xendispl_fb_detach_req,
    /// What the connector is to show, and where.
    pub set_config: xendispl_set_config_req,
    /// What it is to show next.
    pub pg_flip: xendispl_page_flip_req,
    /// Where the screen's description is to go.
    pub get_edid: xendispl_get_edid_req,
    reserved: [u8; 56],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_req__op on 63u8, spelled Union "xendispl_req__op"
    "dbuf_create dbuf_destroy fb_attach fb_detach set_config pg_flip get_edid reserved"
    b"???????a*56"[xendispl_dbuf_create_req, xendispl_dbuf_destroy_req,
    xendispl_fb_attach_req, xendispl_fb_detach_req, xendispl_set_config_req,
    xendispl_page_flip_req, xendispl_get_edid_req,] [] [] expects 4u8 is[] {}
}
/// A response.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xendispl_resp {
    /// The request's.
    pub id: u16,
    /// The request's.
    pub operation: u8,
    reserved: u8,
    /// 0, or a negated Xen error number.
    pub status: i32,
    /// The answer, where there is one.
    pub op: xendispl_resp__op,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_resp on 63u8, spelled Struct "xendispl_resp"
    "id operation reserved status op" b"baag?"[xendispl_resp__op,] [] [] expects 0u8 is[]
    { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).op); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xendispl_resp__op {
    /// How long the screen's description is.
    pub get_edid: xendispl_get_edid_resp,
    reserved1: [u8; 56],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_resp__op on 63u8, spelled Union "xendispl_resp__op"
    "get_edid reserved1" b"?a*56"[xendispl_get_edid_resp,] [] [] expects 0u8 is[] {}
}
/// An event, from the backend to the frontend.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xendispl_evt {
    /// A number that the frontend may use.
    pub id: u16,
    /// What it tells: `XENDISPL_EVT_*`.
    pub r#type: u8,
    reserved: [u8; 5],
    /// What has happened.
    pub op: xendispl_evt__op,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_evt on 63u8, spelled Struct "xendispl_evt"
    "id type reserved op" b"baa*5?"[xendispl_evt__op,] [] [] expects 0u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).op); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xendispl_evt__op {
    /// The frame buffer that has got onto the screen.
    pub pg_flip: xendispl_pg_flip_evt,
    reserved: [u8; 56],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_evt__op on 63u8, spelled Union "xendispl_evt__op"
    "pg_flip reserved" b"?a*56"[xendispl_pg_flip_evt,] [] [] expects 0u8 is[] {}
}
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_displif_sring_entry = self::__xen_header::abi::ring::RingEntry<
    xendispl_req,
    xendispl_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_displif_sring = self::__xen_header::abi::ring::SharedRing<
    xendispl_req,
    xendispl_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_displif_front_ring = self::__xen_header::abi::ring::FrontRing<
    xendispl_req,
    xendispl_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_displif_back_ring = self::__xen_header::abi::ring::BackRing<
    xendispl_req,
    xendispl_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_displif_sring_t = self::__xen_header::abi::ring::SharedRing<
    xendispl_req,
    xendispl_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_displif_front_ring_t = self::__xen_header::abi::ring::FrontRing<
    xendispl_req,
    xendispl_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_displif_back_ring_t = self::__xen_header::abi::ring::BackRing<
    xendispl_req,
    xendispl_resp,
>;
const _: () = {
    let () = self::__xen_header::abi::ring::RingEntry::<
        xendispl_req,
        xendispl_resp,
    >::AGREES;
    let () = self::__xen_header::abi::ring::SharedRing::<
        xendispl_req,
        xendispl_resp,
    >::AGREES;
    let () = self::__xen_header::abi::ring::FrontRing::<
        xendispl_req,
        xendispl_resp,
    >::AGREES;
    let () = self::__xen_header::abi::ring::BackRing::<
        xendispl_req,
        xendispl_resp,
    >::AGREES;
};
/// The head of the page of events; the events follow it.
///
/// The page is the frontend's own, which grants it to the backend. The backend puts events in, the
/// frontend takes them out, and both counters run on without end: an event's place is its number
/// modulo `XENDISPL_IN_RING_LEN`. The frontend need not move its counter after each event.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xendispl_event_page {
    /// How many events the frontend has taken out.
    pub in_cons: u32,
    /// How many events the backend has put in.
    pub in_prod: u32,
    reserved: [u8; 56],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xendispl_event_page on 63u8, known LAYOUT[(64u64 4u64)] {}
}
/// The size of the page of events in bytes.
pub const XENDISPL_EVENT_PAGE_SIZE: usize = 4096;
#[allow(nonstandard_style, clippy::all)]
/// Where events begin in it.
pub const XENDISPL_IN_RING_OFFS: usize = size_of::<xendispl_event_page>();
#[allow(nonstandard_style, clippy::all)]
/// How many bytes there are for events.
pub const XENDISPL_IN_RING_SIZE: usize = XENDISPL_EVENT_PAGE_SIZE
    - XENDISPL_IN_RING_OFFS;
#[allow(nonstandard_style, clippy::all)]
/// How many events it holds.
pub const XENDISPL_IN_RING_LEN: usize = XENDISPL_IN_RING_SIZE
    / size_of::<xendispl_evt>();
