// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "io/kbdif.h",
    guard: "__XEN_PUBLIC_IO_KBDIF_H__",
    reasons: {
        implicit_padding: "fixed before padding was spelled out; all ABIs agree on it",
        no_native_int: "bytes without a meaning, which give the event its size",
    },
}

/// What an event tells the frontend.
#[xen_abi(open_enum(u8))]
pub enum XenkbdType {
    /// The pointer has been moved by some distance.
    XENKBD_TYPE_MOTION = 1,
    /// Not in use.
    XENKBD_TYPE_RESERVED = 2,
    /// A key or a button has been pressed or let go.
    XENKBD_TYPE_KEY = 3,
    /// The pointer is at some place.
    XENKBD_TYPE_POS = 4,
    /// A finger touches something.
    XENKBD_TYPE_MTOUCH = 5,
}

/// What a finger does.
#[xen_abi(open_enum(u8))]
pub enum XenkbdMtEv {
    /// It begins to touch. From here on until `XENKBD_MT_EV_UP` it goes by the contact's number.
    XENKBD_MT_EV_DOWN = 0,
    /// It has been lifted; its number is free again.
    XENKBD_MT_EV_UP = 1,
    /// It has been moved.
    XENKBD_MT_EV_MOTION = 2,
    /// Nothing: the events before this one belong together.
    XENKBD_MT_EV_SYN = 3,
    /// The spot that it touches has another size.
    XENKBD_MT_EV_SHAPE = 4,
    /// The spot that it touches has been turned.
    XENKBD_MT_EV_ORIENT = 5,
}

/// The device's name in XenStore paths.
#[xen_abi]
pub const XENKBD_DRIVER_NAME: &str = "vkbd";

/// Backend node: `1` if the frontend is to show no keyboard.
#[xen_abi]
pub const XENKBD_FIELD_FEAT_DSBL_KEYBRD: &str = "feature-disable-keyboard";
/// Backend node: `1` if the frontend is to show no pointer.
#[xen_abi]
pub const XENKBD_FIELD_FEAT_DSBL_POINTER: &str = "feature-disable-pointer";
/// Backend node: `1` if it is able to tell where the pointer is.
#[xen_abi]
pub const XENKBD_FIELD_FEAT_ABS_POINTER: &str = "feature-abs-pointer";
/// Backend node: `1` if it is able to tell where the pointer is in the device's own units, from 0
/// to 0x7fff, not in pixels.
#[xen_abi]
pub const XENKBD_FIELD_FEAT_RAW_POINTER: &str = "feature-raw-pointer";
/// Backend node: `1` if it is able to tell of several fingers.
#[xen_abi]
pub const XENKBD_FIELD_FEAT_MTOUCH: &str = "feature-multi-touch";
/// Frontend node: `1` if it wants `XENKBD_TYPE_POS` in place of `XENKBD_TYPE_MOTION`.
#[xen_abi]
pub const XENKBD_FIELD_REQ_ABS_POINTER: &str = "request-abs-pointer";
/// Frontend node: `1` if it wants the device's own units; only together with `request-abs-pointer`.
#[xen_abi]
pub const XENKBD_FIELD_REQ_RAW_POINTER: &str = "request-raw-pointer";
/// Frontend node: `1` if it wants to be told of several fingers.
#[xen_abi]
pub const XENKBD_FIELD_REQ_MTOUCH: &str = "request-multi-touch";
/// Frontend node: the grant of the shared page.
#[xen_abi]
pub const XENKBD_FIELD_RING_GREF: &str = "page-gref";
/// Frontend node: the event channel.
#[xen_abi]
pub const XENKBD_FIELD_EVT_CHANNEL: &str = "event-channel";
/// Backend node: the largest x of the pointer, in pixels.
#[xen_abi]
pub const XENKBD_FIELD_WIDTH: &str = "width";
/// Backend node: the largest y of the pointer, in pixels.
#[xen_abi]
pub const XENKBD_FIELD_HEIGHT: &str = "height";
/// Backend node: the width of what can be touched, in pixels.
#[xen_abi]
pub const XENKBD_FIELD_MT_WIDTH: &str = "multi-touch-width";
/// Backend node: the height of what can be touched, in pixels.
#[xen_abi]
pub const XENKBD_FIELD_MT_HEIGHT: &str = "multi-touch-height";
/// Backend node: how many fingers it can tell of at once.
#[xen_abi]
pub const XENKBD_FIELD_MT_NUM_CONTACTS: &str = "multi-touch-num-contacts";
/// Backend node: a name by which it tells its frontends apart, such as a UUID.
#[xen_abi]
pub const XENKBD_FIELD_UNIQUE_ID: &str = "unique-id";

/// Frontend node: the frame number of the shared page. Not for new frontends, which grant it.
#[xen_abi]
pub const XENKBD_FIELD_RING_REF: &str = "page-ref";

/// What `XENKBD_TYPE_MOTION` tells: by how much the pointer has been moved.
#[xen_abi(expect(implicit_padding))]
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

/// What `XENKBD_TYPE_KEY` tells: a key, or a button of the pointer.
#[xen_abi(expect(implicit_padding))]
pub struct xenkbd_key {
    /// `XENKBD_TYPE_KEY`.
    pub r#type: u8,
    /// 1 if it has been pressed, 0 if it has been let go.
    pub pressed: u8,
    /// Which one: `KEY_*` or `BTN_*` of Linux's `input.h`.
    pub keycode: u32,
}

/// What `XENKBD_TYPE_POS` tells: where the pointer is.
#[xen_abi(expect(implicit_padding))]
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

/// What `XENKBD_TYPE_MTOUCH` tells: what a finger does.
#[xen_abi]
pub struct xenkbd_mtouch {
    /// `XENKBD_TYPE_MTOUCH`.
    pub r#type: u8,
    /// What it does: `XENKBD_MT_EV_*`.
    pub event_type: u8,
    /// Its number: below `multi-touch-num-contacts`.
    pub contact_id: u8,
    #[abi(reserved)]
    reserved: [u8; 5],
    /// How it does so.
    #[abi(tag(event_type))]
    pub u: xenkbd_mtouch__u,
}

#[xen_abi(inline)]
pub union xenkbd_mtouch__u {
    /// Where it is.
    #[abi(selected_by(XENKBD_MT_EV_DOWN, XENKBD_MT_EV_MOTION))]
    pub pos: xenkbd_mtouch__u__pos,
    /// The ellipse that it touches, with its centre where it is.
    #[abi(selected_by(XENKBD_MT_EV_SHAPE))]
    pub shape: xenkbd_mtouch__u__shape,
    /// The angle from the ellipse's long axis to the y axis, clockwise, in degrees from -180 to
    /// 180.
    #[abi(selected_by(XENKBD_MT_EV_ORIENT))]
    pub orientation: i16,
}

#[xen_abi(inline)]
pub struct xenkbd_mtouch__u__pos {
    /// How far from the left, in pixels.
    pub abs_x: i32,
    /// How far from the top, in pixels.
    pub abs_y: i32,
}

#[xen_abi(inline)]
pub struct xenkbd_mtouch__u__shape {
    /// The length of the long axis in pixels.
    pub major: u32,
    /// The length of the short axis in pixels.
    pub minor: u32,
}

/// The size of an event to the frontend in bytes.
#[xen_abi]
pub const XENKBD_IN_EVENT_SIZE: usize = 40;

/// An event to the frontend.
#[xen_abi(expect(no_native_int))]
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
    #[abi(reserved)]
    pad: [c_char; XENKBD_IN_EVENT_SIZE],
}

/// The size of an event to the backend in bytes.
#[xen_abi]
pub const XENKBD_OUT_EVENT_SIZE: usize = 40;

/// An event to the backend. None has been defined.
#[xen_abi(expect(no_native_int))]
pub union xenkbd_out_event {
    /// What it tells.
    pub r#type: u8,
    #[abi(reserved)]
    pad: [c_char; XENKBD_OUT_EVENT_SIZE],
}

/// How many bytes of the page are for events to the frontend.
#[xen_abi]
pub const XENKBD_IN_RING_SIZE: usize = 2048;
/// How many of these events it holds.
#[xen_abi]
pub const XENKBD_IN_RING_LEN: usize = XENKBD_IN_RING_SIZE / XENKBD_IN_EVENT_SIZE;
/// Where they begin in the page.
#[xen_abi]
pub const XENKBD_IN_RING_OFFS: usize = 1024;

c_only! {
    why: "finds an event in a shared page by its address, which in Rust is unsafe code",
    text: r#"
        /* The events to the frontend in a page: an array. */
        #define XENKBD_IN_RING(page)                                            \
            ((union xenkbd_in_event *)&((char *)(page))[XENKBD_IN_RING_OFFS])
        /* The event with this number. */
        #define XENKBD_IN_RING_REF(page, idx)                                   \
            (*(XENKBD_IN_RING(page) + (idx) % XENKBD_IN_RING_LEN))
    "#,
}

/// How many bytes of the page are for events to the backend.
#[xen_abi]
pub const XENKBD_OUT_RING_SIZE: usize = 1024;
/// How many of these events it holds.
#[xen_abi]
pub const XENKBD_OUT_RING_LEN: usize = XENKBD_OUT_RING_SIZE / XENKBD_OUT_EVENT_SIZE;
/// Where they begin in the page.
#[xen_abi]
pub const XENKBD_OUT_RING_OFFS: usize = XENKBD_IN_RING_OFFS + XENKBD_IN_RING_SIZE;

c_only! {
    why: "finds an event in a shared page by its address, which in Rust is unsafe code",
    text: r#"
        /* The events to the backend in a page: an array. */
        #define XENKBD_OUT_RING(page)                                           \
            ((union xenkbd_out_event *)&((char *)(page))[XENKBD_OUT_RING_OFFS])
        /* The event with this number. */
        #define XENKBD_OUT_RING_REF(page, idx)                                  \
            (*(XENKBD_OUT_RING(page) + (idx) % XENKBD_OUT_RING_LEN))
    "#,
}

/// The start of the shared page: where the rings are.
#[xen_abi]
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
