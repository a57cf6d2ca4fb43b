// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Keyboards, mice and touch screens: a backend tells a frontend what is done with them.
//!
//! One page is shared, with an event channel, and holds two rings of events of 40 bytes. The
//! backend puts events for the frontend into one of them, and the frontend ignores those that it
//! does not know. The other leads to the backend, and nothing has been defined yet that could be
//! sent in it; an event that the backend does not know is an error to it. The counters at the start
//! of the page run on without end: an event's place is its number modulo the ring's length.
//!
//! The two agree on what is told through XenStore, by nodes of either side that hold numbers in
//! decimal, or names. The backend says what it is able to (`feature-*`, `1` is yes), the frontend
//! asks for it (`request-*`), and what was asked for but not offered is not there. All that is
//! reserved is zero.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// What an event tells the frontend.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenkbdType(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenkbdType {
    /// The pointer has been moved by some distance.
    pub const XENKBD_TYPE_MOTION: Self = Self(1);
    /// Not in use.
    pub const XENKBD_TYPE_RESERVED: Self = Self(2);
    /// A key or a button has been pressed or let go.
    pub const XENKBD_TYPE_KEY: Self = Self(3);
    /// The pointer is at some place.
    pub const XENKBD_TYPE_POS: Self = Self(4);
    /// A finger touches something.
    pub const XENKBD_TYPE_MTOUCH: Self = Self(5);
}
self::__xen_header::abi::__group! {
    XenkbdType u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenkbdType u8 XENKBD_TYPE_MOTION "XENKBD_TYPE_MOTION" XENKBD_TYPE_RESERVED
    "XENKBD_TYPE_RESERVED" XENKBD_TYPE_KEY "XENKBD_TYPE_KEY" XENKBD_TYPE_POS
    "XENKBD_TYPE_POS" XENKBD_TYPE_MTOUCH "XENKBD_TYPE_MTOUCH"
}
/// What a finger does.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenkbdMtEv(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenkbdMtEv {
    /// It begins to touch. From here on until `XENKBD_MT_EV_UP` it goes by the contact's number.
    pub const XENKBD_MT_EV_DOWN: Self = Self(0);
    /// It has been lifted; its number is free again.
    pub const XENKBD_MT_EV_UP: Self = Self(1);
    /// It has been moved.
    pub const XENKBD_MT_EV_MOTION: Self = Self(2);
    /// Nothing: the events before this one belong together.
    pub const XENKBD_MT_EV_SYN: Self = Self(3);
    /// The spot that it touches has another size.
    pub const XENKBD_MT_EV_SHAPE: Self = Self(4);
    /// The spot that it touches has been turned.
    pub const XENKBD_MT_EV_ORIENT: Self = Self(5);
}
self::__xen_header::abi::__group! {
    XenkbdMtEv u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenkbdMtEv u8 XENKBD_MT_EV_DOWN "XENKBD_MT_EV_DOWN" XENKBD_MT_EV_UP "XENKBD_MT_EV_UP"
    XENKBD_MT_EV_MOTION "XENKBD_MT_EV_MOTION" XENKBD_MT_EV_SYN "XENKBD_MT_EV_SYN"
    XENKBD_MT_EV_SHAPE "XENKBD_MT_EV_SHAPE" XENKBD_MT_EV_ORIENT "XENKBD_MT_EV_ORIENT"
}
/// The device's name in XenStore paths.
pub const XENKBD_DRIVER_NAME: &str = "vkbd";
/// Backend node: `1` if the frontend is to show no keyboard.
pub const XENKBD_FIELD_FEAT_DSBL_KEYBRD: &str = "feature-disable-keyboard";
/// Backend node: `1` if the frontend is to show no pointer.
pub const XENKBD_FIELD_FEAT_DSBL_POINTER: &str = "feature-disable-pointer";
/// Backend node: `1` if it is able to tell where the pointer is.
pub const XENKBD_FIELD_FEAT_ABS_POINTER: &str = "feature-abs-pointer";
/// Backend node: `1` if it is able to tell where the pointer is in the device's own units, from 0
/// to 0x7fff, not in pixels.
pub const XENKBD_FIELD_FEAT_RAW_POINTER: &str = "feature-raw-pointer";
/// Backend node: `1` if it is able to tell of several fingers.
pub const XENKBD_FIELD_FEAT_MTOUCH: &str = "feature-multi-touch";
/// Frontend node: `1` if it wants `XENKBD_TYPE_POS` in place of `XENKBD_TYPE_MOTION`.
pub const XENKBD_FIELD_REQ_ABS_POINTER: &str = "request-abs-pointer";
/// Frontend node: `1` if it wants the device's own units; only together with `request-abs-pointer`.
pub const XENKBD_FIELD_REQ_RAW_POINTER: &str = "request-raw-pointer";
/// Frontend node: `1` if it wants to be told of several fingers.
pub const XENKBD_FIELD_REQ_MTOUCH: &str = "request-multi-touch";
/// Frontend node: the grant of the shared page.
pub const XENKBD_FIELD_RING_GREF: &str = "page-gref";
/// Frontend node: the event channel.
pub const XENKBD_FIELD_EVT_CHANNEL: &str = "event-channel";
/// Backend node: the largest x of the pointer, in pixels.
pub const XENKBD_FIELD_WIDTH: &str = "width";
/// Backend node: the largest y of the pointer, in pixels.
pub const XENKBD_FIELD_HEIGHT: &str = "height";
/// Backend node: the width of what can be touched, in pixels.
pub const XENKBD_FIELD_MT_WIDTH: &str = "multi-touch-width";
/// Backend node: the height of what can be touched, in pixels.
pub const XENKBD_FIELD_MT_HEIGHT: &str = "multi-touch-height";
/// Backend node: how many fingers it can tell of at once.
pub const XENKBD_FIELD_MT_NUM_CONTACTS: &str = "multi-touch-num-contacts";
/// Backend node: a name by which it tells its frontends apart, such as a UUID.
pub const XENKBD_FIELD_UNIQUE_ID: &str = "unique-id";
/// Frontend node: the frame number of the shared page. Not for new frontends, which grant it.
pub const XENKBD_FIELD_RING_REF: &str = "page-ref";
/// What `XENKBD_TYPE_MOTION` tells: by how much the pointer has been moved.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenkbd_motion {
    /// `XENKBD_TYPE_MOTION`.
    pub r#type: u8,
    /// To the right.
    pub rel_x: i32,
    /// Downwards.
    pub rel_y: i32,
    /// By the wheel.
    pub rel_z: i32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenkbd_motion on 63u8, spelled Struct "xenkbd_motion"
    "type rel_x rel_y rel_z" b"aggg"[] [] [] expects 1u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// What `XENKBD_TYPE_KEY` tells: a key, or a button of the pointer.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenkbd_key {
    /// `XENKBD_TYPE_KEY`.
    pub r#type: u8,
    /// 1 if it has been pressed, 0 if it has been let go.
    pub pressed: u8,
    /// Which one: `KEY_*` or `BTN_*` of Linux's `input.h`.
    pub keycode: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenkbd_key on 63u8, spelled Struct "xenkbd_key"
    "type pressed keycode" b"aac"[] [] [] expects 1u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// What `XENKBD_TYPE_POS` tells: where the pointer is.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenkbd_position {
    /// `XENKBD_TYPE_POS`.
    pub r#type: u8,
    /// How far from the left, in pixels of the frame buffer or in the device's own units.
    pub abs_x: i32,
    /// How far from the top, in the same.
    pub abs_y: i32,
    /// By how much the wheel has been turned.
    pub rel_z: i32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenkbd_position on 63u8, spelled Struct "xenkbd_position"
    "type abs_x abs_y rel_z" b"aggg"[] [] [] expects 1u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// What `XENKBD_TYPE_MTOUCH` tells: what a finger does.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xenkbd_mtouch {
    /// `XENKBD_TYPE_MTOUCH`.
    pub r#type: u8,
    /// What it does: `XENKBD_MT_EV_*`.
    pub event_type: u8,
    /// Its number: below `multi-touch-num-contacts`.
    pub contact_id: u8,
    reserved: [u8; 5],
    /// How it does so.
    pub u: xenkbd_mtouch__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenkbd_mtouch on 63u8, spelled Struct "xenkbd_mtouch"
    "type event_type contact_id reserved u" b"aaaa*5?"[xenkbd_mtouch__u,] [] [] expects
    0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xenkbd_mtouch__u {
    /// Where it is.
    pub pos: xenkbd_mtouch__u__pos,
    /// The ellipse that it touches, with its centre where it is.
    pub shape: xenkbd_mtouch__u__shape,
    /// The angle from the ellipse's long axis to the y axis, clockwise, in degrees from -180 to
    /// 180.
    pub orientation: i16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenkbd_mtouch__u on 63u8, spelled Union "xenkbd_mtouch__u"
    "pos shape orientation" b"??f"[xenkbd_mtouch__u__pos, xenkbd_mtouch__u__shape,] [] []
    expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenkbd_mtouch__u__pos {
    /// How far from the left, in pixels.
    pub abs_x: i32,
    /// How far from the top, in pixels.
    pub abs_y: i32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenkbd_mtouch__u__pos on 63u8, known LAYOUT[(8u64 4u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenkbd_mtouch__u__shape {
    /// The length of the long axis in pixels.
    pub major: u32,
    /// The length of the short axis in pixels.
    pub minor: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenkbd_mtouch__u__shape on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// The size of an event to the frontend in bytes.
pub const XENKBD_IN_EVENT_SIZE: usize = 40;
/// An event to the frontend.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xenkbd_in_event {
    /// What it tells: `XENKBD_TYPE_*`. All members begin with it.
    pub r#type: u8,
    /// By how much the pointer has been moved.
    pub motion: xenkbd_motion,
    /// What key has been pressed or let go.
    pub key: xenkbd_key,
    /// Where the pointer is.
    pub pos: xenkbd_position,
    /// What a finger does.
    pub mtouch: xenkbd_mtouch,
    pad: [c_char; XENKBD_IN_EVENT_SIZE],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenkbd_in_event on 63u8, spelled Union "xenkbd_in_event"
    "type motion key pos mtouch pad" b"a????k*"[xenkbd_motion, xenkbd_key,
    xenkbd_position, xenkbd_mtouch,]
    [self::__xen_header::abi::each((XENKBD_IN_EVENT_SIZE) as u64),] [] expects 0u8 is[]
    {}
}
/// The size of an event to the backend in bytes.
pub const XENKBD_OUT_EVENT_SIZE: usize = 40;
/// An event to the backend. None has been defined.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xenkbd_out_event {
    /// What it tells.
    pub r#type: u8,
    pad: [c_char; XENKBD_OUT_EVENT_SIZE],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenkbd_out_event on 63u8, spelled Union "xenkbd_out_event" "type pad"
    b"ak*"[] [self::__xen_header::abi::each((XENKBD_OUT_EVENT_SIZE) as u64),] [] expects
    0u8 is[] {}
}
/// How many bytes of the page are for events to the frontend.
pub const XENKBD_IN_RING_SIZE: usize = 2048;
#[allow(nonstandard_style, clippy::all)]
/// How many of these events it holds.
pub const XENKBD_IN_RING_LEN: usize = XENKBD_IN_RING_SIZE / XENKBD_IN_EVENT_SIZE;
/// Where they begin in the page.
pub const XENKBD_IN_RING_OFFS: usize = 1024;
/// How many bytes of the page are for events to the backend.
pub const XENKBD_OUT_RING_SIZE: usize = 1024;
#[allow(nonstandard_style, clippy::all)]
/// How many of these events it holds.
pub const XENKBD_OUT_RING_LEN: usize = XENKBD_OUT_RING_SIZE / XENKBD_OUT_EVENT_SIZE;
#[allow(nonstandard_style, clippy::all)]
/// Where they begin in the page.
pub const XENKBD_OUT_RING_OFFS: usize = XENKBD_IN_RING_OFFS + XENKBD_IN_RING_SIZE;
/// The start of the shared page: where the rings are.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenkbd_page {
    /// How many events the frontend has taken out.
    pub in_cons: u32,
    /// How many events the backend has put in.
    pub in_prod: u32,
    /// How many events the backend has taken out.
    pub out_cons: u32,
    /// How many events the frontend has put in.
    pub out_prod: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenkbd_page on 63u8, known LAYOUT[(16u64 4u64)] {}
}
