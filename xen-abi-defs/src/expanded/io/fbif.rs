// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The frame buffer device: a frontend draws into its own memory, a backend shows it.
//!
//! There is one shared page, an event channel, and no negotiation of formats. The frontend
//! describes its frame buffer in the page (`xenfb_page`), together with a directory of the frame
//! buffer's pages, and the backend maps them all and looks at them as it likes. It finds the page
//! and the event channel in XenStore, in the frontend's directory (`page-ref`, `event-channel`).
//!
//! The rest of the page holds two rings of events of 40 bytes. Out events go to the backend, and
//! only those may be sent that it has asked for, because one that it does not know is an error to
//! it:
//! - a part of the picture has changed: the frontend offers it (`feature-update` is `1`), and the
//!   backend asks for it (`request-update` is `1`);
//! - the picture has another size or place: the backend offers to follow (`feature-resize` is `1`).
//!
//! In events go to the frontend, which ignores those that it does not know. The only one advises
//! how often the picture is looked at. The counters at the start of the page run on without end:
//! an event's place is its number modulo the ring's length.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// Event to the backend: a part of the picture has changed (`xenfb_update`). Number 1 is not in
/// use.
pub const XENFB_TYPE_UPDATE: u8 = 2;
/// What `XENFB_TYPE_UPDATE` tells: the rectangle that has changed.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenfb_update {
    /// `XENFB_TYPE_UPDATE`.
    pub r#type: u8,
    /// Its left edge, in pixels.
    pub x: i32,
    /// Its upper edge, in pixels.
    pub y: i32,
    /// Its width in pixels.
    pub width: i32,
    /// Its height in pixels.
    pub height: i32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenfb_update on 63u8, spelled Struct "xenfb_update"
    "type x y width height" b"agggg"[] [] [] expects 1u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 5usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// Event to the backend: the frame buffer has another form (`xenfb_resize`).
pub const XENFB_TYPE_RESIZE: u8 = 3;
/// What `XENFB_TYPE_RESIZE` tells: the frame buffer's new form.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenfb_resize {
    /// `XENFB_TYPE_RESIZE`.
    pub r#type: u8,
    /// Width in pixels.
    pub width: i32,
    /// Height in pixels.
    pub height: i32,
    /// How many bytes a line takes up.
    pub stride: i32,
    /// Bits of a pixel.
    pub depth: i32,
    /// Where the picture begins in the frame buffer, in bytes.
    pub offset: i32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenfb_resize on 63u8, spelled Struct "xenfb_resize"
    "type width height stride depth offset" b"aggggg"[] [] [] expects 1u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 6usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// The size of an event to the backend in bytes.
pub const XENFB_OUT_EVENT_SIZE: usize = 40;
/// An event to the backend.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xenfb_out_event {
    /// What it tells: `XENFB_TYPE_UPDATE` or `XENFB_TYPE_RESIZE`. All members begin with it.
    pub r#type: u8,
    /// The part of the picture that has changed.
    pub update: xenfb_update,
    /// The new form.
    pub resize: xenfb_resize,
    pad: [c_char; XENFB_OUT_EVENT_SIZE],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenfb_out_event on 63u8, spelled Union "xenfb_out_event"
    "type update resize pad" b"a??k*"[xenfb_update, xenfb_resize,]
    [self::__xen_header::abi::each((XENFB_OUT_EVENT_SIZE) as u64),] [] expects 0u8 is[]
    {}
}
/// Event to the frontend: how often the picture is looked at (`xenfb_refresh_period`).
pub const XENFB_TYPE_REFRESH_PERIOD: u8 = 1;
/// A period: the picture is not looked at, and need not be kept up to date.
pub const XENFB_NO_REFRESH: u32 = 0;
/// What `XENFB_TYPE_REFRESH_PERIOD` tells.
///
/// It is advice, for a frontend whose frame buffer is not always up to date: bring it up to date
/// now, and say so if updates are asked for; then do so again after each period.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenfb_refresh_period {
    /// `XENFB_TYPE_REFRESH_PERIOD`.
    pub r#type: u8,
    /// The period in milliseconds, or `XENFB_NO_REFRESH`.
    pub period: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenfb_refresh_period on 63u8, spelled Struct "xenfb_refresh_period"
    "type period" b"ac"[] [] [] expects 1u8 is[] { #[inline] unsafe fn clear_padding(this
    : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// The size of an event to the frontend in bytes.
pub const XENFB_IN_EVENT_SIZE: usize = 40;
/// An event to the frontend.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xenfb_in_event {
    /// What it tells: `XENFB_TYPE_REFRESH_PERIOD`. All members begin with it.
    pub r#type: u8,
    /// How often the picture is looked at.
    pub refresh_period: xenfb_refresh_period,
    pad: [c_char; XENFB_IN_EVENT_SIZE],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenfb_in_event on 63u8, spelled Union "xenfb_in_event"
    "type refresh_period pad" b"a?k*"[xenfb_refresh_period,]
    [self::__xen_header::abi::each((XENFB_IN_EVENT_SIZE) as u64),] [] expects 0u8 is[] {}
}
/// How many bytes of the page are for events to the frontend.
pub const XENFB_IN_RING_SIZE: usize = 1024;
#[allow(nonstandard_style, clippy::all)]
/// How many of these events it holds.
pub const XENFB_IN_RING_LEN: usize = XENFB_IN_RING_SIZE / XENFB_IN_EVENT_SIZE;
/// Where they begin in the page.
pub const XENFB_IN_RING_OFFS: usize = 1024;
/// How many bytes of the page are for events to the backend.
pub const XENFB_OUT_RING_SIZE: usize = 2048;
#[allow(nonstandard_style, clippy::all)]
/// How many of these events it holds.
pub const XENFB_OUT_RING_LEN: usize = XENFB_OUT_RING_SIZE / XENFB_OUT_EVENT_SIZE;
#[allow(nonstandard_style, clippy::all)]
/// Where they begin in the page.
pub const XENFB_OUT_RING_OFFS: usize = XENFB_IN_RING_OFFS + XENFB_IN_RING_SIZE;
/// The start of the shared page: where the rings are, and what the frame buffer is.
///
/// This reaches into the rings. Of the directory only what comes before them can be used: 247
/// entries of 32 bits, 123 of 64.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenfb_page {
    /// How many events the frontend has taken out.
    pub in_cons: u32,
    /// How many events the backend has put in.
    pub in_prod: u32,
    /// How many events the backend has taken out.
    pub out_cons: u32,
    /// How many events the frontend has put in.
    pub out_prod: u32,
    /// The frame buffer's width in pixels.
    pub width: i32,
    /// The frame buffer's height in pixels.
    pub height: i32,
    /// How many bytes a line takes up.
    pub line_length: u32,
    /// The frame buffer's size in bytes.
    pub mem_length: u32,
    /// Bits of a pixel.
    pub depth: u8,
    /// The directory: frame numbers of pages that list, in order, the frame numbers of the frame
    /// buffer's own pages, all in words of the frontend's width. A page lists 1024 of 32 bits or
    /// 512 of 64, so an entry stands for 4 or 2 MiB of frame buffer.
    pub pd: [c_ulong; 256],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenfb_page on 63u8, spelled Struct "xenfb_page"
    "in_cons in_prod out_cons out_prod width height line_length mem_length depth pd"
    b"ccccggccas*256"[] [] [] expects 5u8 is[] { #[inline] unsafe fn clear_padding(this :
    * mut Self) { unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi
    > ::SPELLED.fields:: < 10usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
