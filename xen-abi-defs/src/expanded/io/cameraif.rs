// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Cameras: a backend that owns cameras gives pictures to frontends that see virtual ones.
//!
//! The two halves find each other through XenStore, as all split drivers do. The toolstack writes
//! the camera's configuration to `/local/domain/<dom-id>/device/vcamera/<dev-id>/`, all of it as
//! strings, numbers in decimal: there the frontend learns what controls, formats and frame rates it
//! has. The backend offers the protocol's versions, and the frontend states its choice. The states
//! are those of XenBus: the backend waits in `XenbusStateInitWait`, the frontend publishes its
//! grants and event channels and goes to `XenbusStateInitialised`, then both become
//! `XenbusStateConnected`. A frontend that goes away, or fails, is `XenbusStateClosed`. If the
//! backend fails, the frontend takes its device away and starts over from
//! `XenbusStateInitialising`; while somebody still uses the device, it waits for them in
//! `XenbusStateReconfiguring`.
//!
//! Two pages are shared, each with an event channel of its own. One is a ring of requests and
//! responses of 64 bytes. A frontend configures the camera (`CONFIG_SET`, `FRAME_RATE_SET`), asks
//! how its pictures lie in memory (`BUF_GET_LAYOUT`), agrees on the number of buffers
//! (`BUF_REQUEST`), makes each of them (`BUF_CREATE`) and starts the stream. From then on buffers
//! go round: `BUF_QUEUE` gives one to the backend, which fills it and says so with an event;
//! `BUF_DEQUEUE` takes it back, and only then may the frontend look at it. The other page carries
//! events from the backend to the frontend.
//!
//! A status is 0 or a negated Xen error number. All that is reserved is zero. Grant 0 means that
//! there is none: it is never a driver's. Pages have 4096 bytes (`XEN_PAGE_SIZE`), and pixel
//! formats are the FOURCC codes of V4L2.
use crate::grant_table::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The version of the protocol that is described here.
pub const XENCAMERA_PROTOCOL_VERSION: &str = "1";
/// What a request asks for.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XencameraOp(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XencameraOp {
    /// Configures the camera; not while it streams or has buffers.
    pub const XENCAMERA_OP_CONFIG_SET: Self = Self(0x00);
    /// Asks for the present configuration, frame rate included.
    pub const XENCAMERA_OP_CONFIG_GET: Self = Self(0x01);
    /// Asks what `XENCAMERA_OP_CONFIG_SET` would answer, and changes nothing; at any time.
    pub const XENCAMERA_OP_CONFIG_VALIDATE: Self = Self(0x02);
    /// Sets the frame rate; not while the camera streams, but buffers may exist.
    pub const XENCAMERA_OP_FRAME_RATE_SET: Self = Self(0x03);
    /// Asks how a picture lies in its buffer.
    pub const XENCAMERA_OP_BUF_GET_LAYOUT: Self = Self(0x04);
    /// Agrees on the number of buffers.
    pub const XENCAMERA_OP_BUF_REQUEST: Self = Self(0x05);
    /// Makes a buffer.
    pub const XENCAMERA_OP_BUF_CREATE: Self = Self(0x06);
    /// Takes a buffer away; it has to be in the queue.
    pub const XENCAMERA_OP_BUF_DESTROY: Self = Self(0x07);
    /// Gives a buffer to the backend, to be filled.
    pub const XENCAMERA_OP_BUF_QUEUE: Self = Self(0x08);
    /// Takes a buffer back; its content is the frontend's from the response on.
    pub const XENCAMERA_OP_BUF_DEQUEUE: Self = Self(0x09);
    /// Describes a control.
    pub const XENCAMERA_OP_CTRL_ENUM: Self = Self(0x0a);
    /// Sets a control.
    pub const XENCAMERA_OP_CTRL_SET: Self = Self(0x0b);
    /// Asks for a control's value.
    pub const XENCAMERA_OP_CTRL_GET: Self = Self(0x0c);
    /// Starts the stream of pictures.
    pub const XENCAMERA_OP_STREAM_START: Self = Self(0x0d);
    /// Stops it; the buffers stay.
    pub const XENCAMERA_OP_STREAM_STOP: Self = Self(0x0e);
}
self::__xen_header::abi::__group! {
    XencameraOp u8[] []
}
self::__xen_header::abi::__open_enum! {
    XencameraOp u8 XENCAMERA_OP_CONFIG_SET "XENCAMERA_OP_CONFIG_SET"
    XENCAMERA_OP_CONFIG_GET "XENCAMERA_OP_CONFIG_GET" XENCAMERA_OP_CONFIG_VALIDATE
    "XENCAMERA_OP_CONFIG_VALIDATE" XENCAMERA_OP_FRAME_RATE_SET
    "XENCAMERA_OP_FRAME_RATE_SET" XENCAMERA_OP_BUF_GET_LAYOUT
    "XENCAMERA_OP_BUF_GET_LAYOUT" XENCAMERA_OP_BUF_REQUEST "XENCAMERA_OP_BUF_REQUEST"
    XENCAMERA_OP_BUF_CREATE "XENCAMERA_OP_BUF_CREATE" XENCAMERA_OP_BUF_DESTROY
    "XENCAMERA_OP_BUF_DESTROY" XENCAMERA_OP_BUF_QUEUE "XENCAMERA_OP_BUF_QUEUE"
    XENCAMERA_OP_BUF_DEQUEUE "XENCAMERA_OP_BUF_DEQUEUE" XENCAMERA_OP_CTRL_ENUM
    "XENCAMERA_OP_CTRL_ENUM" XENCAMERA_OP_CTRL_SET "XENCAMERA_OP_CTRL_SET"
    XENCAMERA_OP_CTRL_GET "XENCAMERA_OP_CTRL_GET" XENCAMERA_OP_STREAM_START
    "XENCAMERA_OP_STREAM_START" XENCAMERA_OP_STREAM_STOP "XENCAMERA_OP_STREAM_STOP"
}
/// What can be adjusted at a camera.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XencameraCtrl(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XencameraCtrl {
    /// Brightness.
    pub const XENCAMERA_CTRL_BRIGHTNESS: Self = Self(0);
    /// Contrast.
    pub const XENCAMERA_CTRL_CONTRAST: Self = Self(1);
    /// Saturation.
    pub const XENCAMERA_CTRL_SATURATION: Self = Self(2);
    /// Hue.
    pub const XENCAMERA_CTRL_HUE: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XencameraCtrl u8[] []
}
self::__xen_header::abi::__open_enum! {
    XencameraCtrl u8 XENCAMERA_CTRL_BRIGHTNESS "XENCAMERA_CTRL_BRIGHTNESS"
    XENCAMERA_CTRL_CONTRAST "XENCAMERA_CTRL_CONTRAST" XENCAMERA_CTRL_SATURATION
    "XENCAMERA_CTRL_SATURATION" XENCAMERA_CTRL_HUE "XENCAMERA_CTRL_HUE"
}
/// How many controls are known.
pub const XENCAMERA_MAX_CTRL: u32 = 4;
/// What is special about a control.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XencameraCtrlFlg(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XencameraCtrlFlg {
    /// It can only be read.
    pub const XENCAMERA_CTRL_FLG_RO: Self = Self(1 << 0);
    /// It can only be set; no events tell its value.
    pub const XENCAMERA_CTRL_FLG_WO: Self = Self(1 << 1);
    /// Its value changes by itself.
    pub const XENCAMERA_CTRL_FLG_VOLATILE: Self = Self(1 << 2);
}
self::__xen_header::abi::__group! {
    XencameraCtrlFlg u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XencameraCtrlFlg u32 XENCAMERA_CTRL_FLG_RO "XENCAMERA_CTRL_FLG_RO"
    XENCAMERA_CTRL_FLG_WO "XENCAMERA_CTRL_FLG_WO" XENCAMERA_CTRL_FLG_VOLATILE
    "XENCAMERA_CTRL_FLG_VOLATILE"
}
/// The colour space of a picture.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XencameraColorspace(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XencameraColorspace {
    /// The one that is usual for the pixel format.
    pub const XENCAMERA_COLORSPACE_DEFAULT: Self = Self(0);
    /// SMPTE 170M, that of analogue television.
    pub const XENCAMERA_COLORSPACE_SMPTE170M: Self = Self(1);
    /// ITU-R BT.709, that of high definition television.
    pub const XENCAMERA_COLORSPACE_REC709: Self = Self(2);
    /// sRGB, that of screens.
    pub const XENCAMERA_COLORSPACE_SRGB: Self = Self(3);
    /// opRGB.
    pub const XENCAMERA_COLORSPACE_OPRGB: Self = Self(4);
    /// ITU-R BT.2020, that of ultra high definition television.
    pub const XENCAMERA_COLORSPACE_BT2020: Self = Self(5);
    /// DCI-P3, that of digital cinema.
    pub const XENCAMERA_COLORSPACE_DCI_P3: Self = Self(6);
}
self::__xen_header::abi::__group! {
    XencameraColorspace u32[] []
}
self::__xen_header::abi::__open_enum! {
    XencameraColorspace u32 XENCAMERA_COLORSPACE_DEFAULT "XENCAMERA_COLORSPACE_DEFAULT"
    XENCAMERA_COLORSPACE_SMPTE170M "XENCAMERA_COLORSPACE_SMPTE170M"
    XENCAMERA_COLORSPACE_REC709 "XENCAMERA_COLORSPACE_REC709" XENCAMERA_COLORSPACE_SRGB
    "XENCAMERA_COLORSPACE_SRGB" XENCAMERA_COLORSPACE_OPRGB "XENCAMERA_COLORSPACE_OPRGB"
    XENCAMERA_COLORSPACE_BT2020 "XENCAMERA_COLORSPACE_BT2020" XENCAMERA_COLORSPACE_DCI_P3
    "XENCAMERA_COLORSPACE_DCI_P3"
}
/// The transfer function of a colour space: how light becomes a number.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XencameraXferFunc(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XencameraXferFunc {
    /// The one that is usual for the colour space.
    pub const XENCAMERA_XFER_FUNC_DEFAULT: Self = Self(0);
    /// That of ITU-R BT.709.
    pub const XENCAMERA_XFER_FUNC_709: Self = Self(1);
    /// That of sRGB.
    pub const XENCAMERA_XFER_FUNC_SRGB: Self = Self(2);
    /// That of opRGB.
    pub const XENCAMERA_XFER_FUNC_OPRGB: Self = Self(3);
    /// None: numbers are proportional to light.
    pub const XENCAMERA_XFER_FUNC_NONE: Self = Self(4);
    /// That of DCI-P3.
    pub const XENCAMERA_XFER_FUNC_DCI_P3: Self = Self(5);
    /// That of SMPTE 2084, for high dynamic range.
    pub const XENCAMERA_XFER_FUNC_SMPTE2084: Self = Self(6);
}
self::__xen_header::abi::__group! {
    XencameraXferFunc u32[] []
}
self::__xen_header::abi::__open_enum! {
    XencameraXferFunc u32 XENCAMERA_XFER_FUNC_DEFAULT "XENCAMERA_XFER_FUNC_DEFAULT"
    XENCAMERA_XFER_FUNC_709 "XENCAMERA_XFER_FUNC_709" XENCAMERA_XFER_FUNC_SRGB
    "XENCAMERA_XFER_FUNC_SRGB" XENCAMERA_XFER_FUNC_OPRGB "XENCAMERA_XFER_FUNC_OPRGB"
    XENCAMERA_XFER_FUNC_NONE "XENCAMERA_XFER_FUNC_NONE" XENCAMERA_XFER_FUNC_DCI_P3
    "XENCAMERA_XFER_FUNC_DCI_P3" XENCAMERA_XFER_FUNC_SMPTE2084
    "XENCAMERA_XFER_FUNC_SMPTE2084"
}
/// How Y'CbCr is made of R'G'B'.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XencameraYcbcrEnc(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XencameraYcbcrEnc {
    /// Not at all: the pixel format is another.
    pub const XENCAMERA_YCBCR_ENC_IGNORE: Self = Self(0);
    /// As in ITU-R BT.601.
    pub const XENCAMERA_YCBCR_ENC_601: Self = Self(1);
    /// As in ITU-R BT.709.
    pub const XENCAMERA_YCBCR_ENC_709: Self = Self(2);
    /// As in BT.601, with xvYCC's extended range.
    pub const XENCAMERA_YCBCR_ENC_XV601: Self = Self(3);
    /// As in BT.709, with xvYCC's extended range.
    pub const XENCAMERA_YCBCR_ENC_XV709: Self = Self(4);
    /// As in ITU-R BT.2020.
    pub const XENCAMERA_YCBCR_ENC_BT2020: Self = Self(5);
    /// As in ITU-R BT.2020, with constant luminance.
    pub const XENCAMERA_YCBCR_ENC_BT2020_CONST_LUM: Self = Self(6);
}
self::__xen_header::abi::__group! {
    XencameraYcbcrEnc u32[] []
}
self::__xen_header::abi::__open_enum! {
    XencameraYcbcrEnc u32 XENCAMERA_YCBCR_ENC_IGNORE "XENCAMERA_YCBCR_ENC_IGNORE"
    XENCAMERA_YCBCR_ENC_601 "XENCAMERA_YCBCR_ENC_601" XENCAMERA_YCBCR_ENC_709
    "XENCAMERA_YCBCR_ENC_709" XENCAMERA_YCBCR_ENC_XV601 "XENCAMERA_YCBCR_ENC_XV601"
    XENCAMERA_YCBCR_ENC_XV709 "XENCAMERA_YCBCR_ENC_XV709" XENCAMERA_YCBCR_ENC_BT2020
    "XENCAMERA_YCBCR_ENC_BT2020" XENCAMERA_YCBCR_ENC_BT2020_CONST_LUM
    "XENCAMERA_YCBCR_ENC_BT2020_CONST_LUM"
}
/// The range of numbers that colours take up.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XencameraQuantization(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XencameraQuantization {
    /// The one that is usual for the colour space.
    pub const XENCAMERA_QUANTIZATION_DEFAULT: Self = Self(0);
    /// All numbers.
    pub const XENCAMERA_QUANTIZATION_FULL_RANGE: Self = Self(1);
    /// Television's, with room at both ends.
    pub const XENCAMERA_QUANTIZATION_LIM_RANGE: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XencameraQuantization u32[] []
}
self::__xen_header::abi::__open_enum! {
    XencameraQuantization u32 XENCAMERA_QUANTIZATION_DEFAULT
    "XENCAMERA_QUANTIZATION_DEFAULT" XENCAMERA_QUANTIZATION_FULL_RANGE
    "XENCAMERA_QUANTIZATION_FULL_RANGE" XENCAMERA_QUANTIZATION_LIM_RANGE
    "XENCAMERA_QUANTIZATION_LIM_RANGE"
}
/// What an event tells.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XencameraEvt(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XencameraEvt {
    /// A buffer holds a new picture.
    pub const XENCAMERA_EVT_FRAME_AVAIL: Self = Self(0x00);
    /// A control has changed.
    ///
    /// Whoever changed it gets no event, and nobody gets one for a write-only control. Nor do
    /// events tell where the controls stand at first: a frontend has to ask.
    pub const XENCAMERA_EVT_CTRL_CHANGE: Self = Self(0x01);
}
self::__xen_header::abi::__group! {
    XencameraEvt u8[] []
}
self::__xen_header::abi::__open_enum! {
    XencameraEvt u8 XENCAMERA_EVT_FRAME_AVAIL "XENCAMERA_EVT_FRAME_AVAIL"
    XENCAMERA_EVT_CTRL_CHANGE "XENCAMERA_EVT_CTRL_CHANGE"
}
/// The device's name in XenStore paths.
pub const XENCAMERA_DRIVER_NAME: &str = "vcamera";
/// What stands between the items of a list in XenStore.
pub const XENCAMERA_LIST_SEPARATOR: &str = ",";
/// What stands between the width and the height of a resolution.
pub const XENCAMERA_RESOLUTION_SEPARATOR: &str = "x";
/// What stands between the numerator and the denominator of a frame rate.
pub const XENCAMERA_FRACTION_SEPARATOR: &str = "/";
/// Backend node: a list of the versions of the protocol that it speaks.
pub const XENCAMERA_FIELD_BE_VERSIONS: &str = "versions";
/// Frontend node: the version that it has chosen among them.
pub const XENCAMERA_FIELD_FE_VERSION: &str = "version";
/// Frontend node: the grant of the page with the ring of requests.
pub const XENCAMERA_FIELD_REQ_RING_REF: &str = "req-ring-ref";
/// Frontend node: the event channel of that ring.
pub const XENCAMERA_FIELD_REQ_CHANNEL: &str = "req-event-channel";
/// Frontend node: the grant of the page with the events.
pub const XENCAMERA_FIELD_EVT_RING_REF: &str = "evt-ring-ref";
/// Frontend node: the event channel of that page.
pub const XENCAMERA_FIELD_EVT_CHANNEL: &str = "evt-event-channel";
/// Frontend node: how many buffers it may have at most, in 8 bits.
pub const XENCAMERA_FIELD_MAX_BUFFERS: &str = "max-buffers";
/// Frontend node: a list of the controls that there are, in any order.
pub const XENCAMERA_FIELD_CONTROLS: &str = "controls";
/// Frontend directory: a directory for each pixel format, in it one for each resolution, and in
/// that the frame rates: `formats/YUYV/640x480/frame-rates`.
///
/// A format's name is its FOURCC code without the spaces at its end, and without the characters
/// that file names are better off without (`/ \ < > : " | ? *`, inner spaces).
pub const XENCAMERA_FIELD_FORMATS: &str = "formats";
/// Frontend node, for each format and resolution: a list of the frame rates that there are, in Hz,
/// each a numerator and a denominator of 32 bits: `30/1,15/2`.
pub const XENCAMERA_FIELD_FRAME_RATES: &str = "frame-rates";
/// Frontend node: `1` if the backend is to allocate the buffers; otherwise the frontend does.
pub const XENCAMERA_FIELD_BE_ALLOC: &str = "be-alloc";
/// Frontend node: a name by which the backend tells the cameras apart, such as a UUID.
pub const XENCAMERA_FIELD_UNIQUE_ID: &str = "unique-id";
/// `XENCAMERA_CTRL_BRIGHTNESS` in the list of controls.
pub const XENCAMERA_CTRL_BRIGHTNESS_STR: &str = "brightness";
/// `XENCAMERA_CTRL_CONTRAST` in the list of controls.
pub const XENCAMERA_CTRL_CONTRAST_STR: &str = "contrast";
/// `XENCAMERA_CTRL_SATURATION` in the list of controls.
pub const XENCAMERA_CTRL_SATURATION_STR: &str = "saturation";
/// `XENCAMERA_CTRL_HUE` in the list of controls.
pub const XENCAMERA_CTRL_HUE_STR: &str = "hue";
/// What the big-endian variant of a little-endian format has after its name: `AR15-BE`.
pub const XENCAMERA_FOURCC_BIGENDIAN_STR: &str = "-BE";
/// How many planes a picture has at most.
pub const XENCAMERA_MAX_PLANE: usize = 4;
/// A wanted configuration: the argument of `XENCAMERA_OP_CONFIG_SET` and
/// `XENCAMERA_OP_CONFIG_VALIDATE`.
///
/// The response tells what the camera makes of it, which may be something else; the frontend has
/// to look, and may try again until the stream starts.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xencamera_config_req {
    /// The pixel format: a FOURCC code.
    pub pixel_format: u32,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_config_req on 63u8, known LAYOUT[(12u64 4u64)] {}
}
/// A wanted frame rate: the argument of `XENCAMERA_OP_FRAME_RATE_SET`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xencamera_frame_rate_req {
    /// Numerator of the rate in Hz.
    pub frame_rate_numer: u32,
    /// Its denominator.
    pub frame_rate_denom: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_frame_rate_req on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// A number of buffers: the argument of `XENCAMERA_OP_BUF_REQUEST`, and the answer to it.
///
/// As long as there are buffers, the camera cannot be configured; a request for 0 frees them all.
/// The number cannot be changed while the camera streams.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xencamera_buf_request {
    /// How many are wanted, `max-buffers` at most; in the response, how many there can be.
    pub num_bufs: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_buf_request on 63u8, known LAYOUT[(1u64 1u64)] {}
}
/// A buffer to be made: the argument of `XENCAMERA_OP_BUF_CREATE`.
///
/// The frontend always allocates and grants the pages of the directory, and links them. The
/// buffer's own pages are granted, and the directory filled in, by whoever allocates them: the
/// frontend before it asks, or the backend (`be-alloc`) before it answers.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xencamera_buf_create_req {
    /// Its number, below the number of buffers that was agreed on, and not in use.
    pub index: u8,
    reserved: [u8; 3],
    /// Where each plane begins in the buffer, in bytes; for as many as the layout has.
    pub plane_offset: [u32; XENCAMERA_MAX_PLANE],
    /// The grant of the directory's first page.
    pub gref_directory: grant_ref_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_buf_create_req on 63u8, spelled Struct
    "xencamera_buf_create_req" "index reserved plane_offset gref_directory"
    b"aa*3c*?"[grant_ref_t,] [self::__xen_header::abi::each((XENCAMERA_MAX_PLANE) as
    u64),] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .gref_directory); } } }
}
/// A page of a directory: it lists the grants of a buffer's pages, and the next page goes on.
///
/// How many there are altogether follows from the buffer's size,
/// `xencamera_buf_get_layout_resp.size`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xencamera_page_directory {
    /// The grant of the directory's next page; 0 in the last one.
    pub gref_dir_next_page: grant_ref_t,
    /// The grants of the buffer's pages, in order.
    pub gref: [grant_ref_t; 0],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_page_directory on 63u8, spelled Struct
    "xencamera_page_directory" "gref_dir_next_page gref" b"??*0"[grant_ref_t,
    grant_ref_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut
    Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .gref_dir_next_page); self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .gref); } } }
}
/// A buffer or a control by its number: the argument of `XENCAMERA_OP_BUF_DESTROY`,
/// `XENCAMERA_OP_BUF_QUEUE`, `XENCAMERA_OP_BUF_DEQUEUE` and `XENCAMERA_OP_CTRL_ENUM`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xencamera_index {
    /// The number, from 0.
    pub index: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_index on 63u8, known LAYOUT[(1u64 1u64)] {}
}
/// A control and its value: the argument of `XENCAMERA_OP_CTRL_SET`, the answer to
/// `XENCAMERA_OP_CTRL_GET`, and what `XENCAMERA_EVT_CTRL_CHANGE` tells.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xencamera_ctrl_value {
    /// The control: `XENCAMERA_CTRL_*`.
    pub r#type: u8,
    reserved: [u8; 7],
    /// Its value.
    pub value: i64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_ctrl_value on 63u8, spelled Struct "xencamera_ctrl_value"
    "type reserved value" b"aa*7h"[] [] [] expects 8u8 is[] {}
}
/// A control: the argument of `XENCAMERA_OP_CTRL_GET`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xencamera_get_ctrl_req {
    /// The control: `XENCAMERA_CTRL_*`.
    pub r#type: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_get_ctrl_req on 63u8, known LAYOUT[(1u64 1u64)] {}
}
/// A configuration: the answer to `XENCAMERA_OP_CONFIG_SET`, `XENCAMERA_OP_CONFIG_GET` and
/// `XENCAMERA_OP_CONFIG_VALIDATE`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xencamera_config_resp {
    /// The pixel format: a FOURCC code.
    pub pixel_format: u32,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// `XENCAMERA_COLORSPACE_*`.
    pub colorspace: u32,
    /// `XENCAMERA_XFER_FUNC_*`.
    pub xfer_func: u32,
    /// `XENCAMERA_YCBCR_ENC_*`; without meaning where the format is not of this kind.
    pub ycbcr_enc: u32,
    /// `XENCAMERA_QUANTIZATION_*`.
    pub quantization: u32,
    /// Numerator of the aspect ratio in which the picture is to be shown.
    pub displ_asp_ratio_numer: u32,
    /// Its denominator.
    pub displ_asp_ratio_denom: u32,
    /// Numerator of the frame rate in Hz.
    pub frame_rate_numer: u32,
    /// Its denominator.
    pub frame_rate_denom: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_config_resp on 63u8, known LAYOUT[(44u64 4u64)] {}
}
/// How a picture lies in its buffer: the answer to `XENCAMERA_OP_BUF_GET_LAYOUT`.
///
/// It holds for all buffers, but each says for itself where its planes begin.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xencamera_buf_get_layout_resp {
    /// How many planes there are.
    pub num_planes: u8,
    reserved: [u8; 3],
    /// A buffer's size in bytes, padding included.
    pub size: u32,
    /// The size of each plane in bytes, padding included.
    pub plane_size: [u32; XENCAMERA_MAX_PLANE],
    /// How many bytes each plane takes up for a line of the picture, padding included.
    pub plane_stride: [u32; XENCAMERA_MAX_PLANE],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_buf_get_layout_resp on 63u8, spelled Struct
    "xencamera_buf_get_layout_resp" "num_planes reserved size plane_size plane_stride"
    b"aa*3cc*c*"[] [self::__xen_header::abi::each((XENCAMERA_MAX_PLANE) as u64),
    self::__xen_header::abi::each((XENCAMERA_MAX_PLANE) as u64),] [] expects 0u8 is[] {}
}
/// A control: the answer to `XENCAMERA_OP_CTRL_ENUM`.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xencamera_ctrl_enum_resp {
    /// The number that was asked for.
    pub index: u8,
    /// What it is: `XENCAMERA_CTRL_*`.
    pub r#type: u8,
    reserved: [u8; 2],
    /// `XENCAMERA_CTRL_FLG_*`.
    pub flags: u32,
    /// The smallest value.
    pub min: i64,
    /// The largest value.
    pub max: i64,
    /// How far apart two values are.
    pub step: i64,
    /// The value that it has at first.
    pub def_val: i64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_ctrl_enum_resp on 63u8, spelled Struct
    "xencamera_ctrl_enum_resp" "index type reserved flags min max step def_val"
    b"aaa*2chhhh"[] [] [] expects 8u8 is[] {}
}
/// A new picture: what `XENCAMERA_EVT_FRAME_AVAIL` tells.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xencamera_frame_avail_evt {
    /// The buffer that it is in.
    pub index: u8,
    reserved: [u8; 3],
    /// How many bytes it has; compressed, it may have fewer than the buffer.
    pub used_sz: u32,
    /// Its number, which always grows. A gap means that pictures were lost, though not all hardware
    /// can tell.
    pub seq_num: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_frame_avail_evt on 63u8, known LAYOUT[(12u64 4u64)] {}
}
/// A request.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xencamera_req {
    /// The frontend's own; comes back in the response.
    pub id: u16,
    /// What it asks for: `XENCAMERA_OP_*`.
    pub operation: u8,
    reserved: [u8; 5],
    /// The argument.
    pub req: xencamera_req__req,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_req on 63u8, spelled Struct "xencamera_req"
    "id operation reserved req" b"baa*5?"[xencamera_req__req,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).req); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xencamera_req__req {
    /// A configuration to be made or judged.
    pub config: xencamera_config_req,
    /// The frame rate to be set.
    pub frame_rate: xencamera_frame_rate_req,
    /// The number of buffers that is wanted.
    pub buf_request: xencamera_buf_request,
    /// The buffer to be made.
    pub buf_create: xencamera_buf_create_req,
    /// The buffer or control that is meant.
    pub index: xencamera_index,
    /// The control to be set, and to what.
    pub ctrl_value: xencamera_ctrl_value,
    /// The control whose value is wanted.
    pub get_ctrl: xencamera_get_ctrl_req,
    reserved: [u8; 56],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_req__req on 63u8, spelled Union "xencamera_req__req"
    "config frame_rate buf_request buf_create index ctrl_value get_ctrl reserved"
    b"???????a*56"[xencamera_config_req, xencamera_frame_rate_req, xencamera_buf_request,
    xencamera_buf_create_req, xencamera_index, xencamera_ctrl_value,
    xencamera_get_ctrl_req,] [] [] expects 0u8 is[] {}
}
/// A response.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xencamera_resp {
    /// The request's.
    pub id: u16,
    /// The request's.
    pub operation: u8,
    reserved: u8,
    /// 0, or a negated Xen error number.
    pub status: i32,
    /// The answer.
    pub resp: xencamera_resp__resp,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_resp on 63u8, spelled Struct "xencamera_resp"
    "id operation reserved status resp" b"baag?"[xencamera_resp__resp,] [] [] expects 0u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).resp); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xencamera_resp__resp {
    /// The configuration that is, or would be.
    pub config: xencamera_config_resp,
    /// How a picture lies in its buffer.
    pub buf_layout: xencamera_buf_get_layout_resp,
    /// How many buffers there can be.
    pub buf_request: xencamera_buf_request,
    /// What the control is.
    pub ctrl_enum: xencamera_ctrl_enum_resp,
    /// Where the control stands.
    pub ctrl_value: xencamera_ctrl_value,
    reserved1: [u8; 56],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_resp__resp on 63u8, spelled Union "xencamera_resp__resp"
    "config buf_layout buf_request ctrl_enum ctrl_value reserved1"
    b"?????a*56"[xencamera_config_resp, xencamera_buf_get_layout_resp,
    xencamera_buf_request, xencamera_ctrl_enum_resp, xencamera_ctrl_value,] [] [] expects
    0u8 is[] {}
}
/// An event, from the backend to the frontend.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xencamera_evt {
    /// A number that the frontend may use.
    pub id: u16,
    /// What it tells: `XENCAMERA_EVT_*`.
    pub r#type: u8,
    reserved: [u8; 5],
    /// What has happened.
    pub evt: xencamera_evt__evt,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_evt on 63u8, spelled Struct "xencamera_evt"
    "id type reserved evt" b"baa*5?"[xencamera_evt__evt,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).evt); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xencamera_evt__evt {
    /// The new picture.
    pub frame_avail: xencamera_frame_avail_evt,
    /// The control, and where it stands now.
    pub ctrl_value: xencamera_ctrl_value,
    reserved: [u8; 56],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_evt__evt on 63u8, spelled Union "xencamera_evt__evt"
    "frame_avail ctrl_value reserved" b"??a*56"[xencamera_frame_avail_evt,
    xencamera_ctrl_value,] [] [] expects 0u8 is[] {}
}
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_cameraif_sring_entry = self::__xen_header::abi::ring::RingEntry<
    xencamera_req,
    xencamera_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_cameraif_sring = self::__xen_header::abi::ring::SharedRing<
    xencamera_req,
    xencamera_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_cameraif_front_ring = self::__xen_header::abi::ring::FrontRing<
    xencamera_req,
    xencamera_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_cameraif_back_ring = self::__xen_header::abi::ring::BackRing<
    xencamera_req,
    xencamera_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_cameraif_sring_t = self::__xen_header::abi::ring::SharedRing<
    xencamera_req,
    xencamera_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_cameraif_front_ring_t = self::__xen_header::abi::ring::FrontRing<
    xencamera_req,
    xencamera_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_cameraif_back_ring_t = self::__xen_header::abi::ring::BackRing<
    xencamera_req,
    xencamera_resp,
>;
const _: () = {
    let () = self::__xen_header::abi::ring::RingEntry::<
        xencamera_req,
        xencamera_resp,
    >::AGREES;
    let () = self::__xen_header::abi::ring::SharedRing::<
        xencamera_req,
        xencamera_resp,
    >::AGREES;
    let () = self::__xen_header::abi::ring::FrontRing::<
        xencamera_req,
        xencamera_resp,
    >::AGREES;
    let () = self::__xen_header::abi::ring::BackRing::<
        xencamera_req,
        xencamera_resp,
    >::AGREES;
};
/// The head of the page of events; the events follow it.
///
/// The page is the frontend's own, which grants it to the backend. The backend puts events in, the
/// frontend takes them out, and both counters run on without end: an event's place is its number
/// modulo `XENCAMERA_IN_RING_LEN`. The frontend need not move its counter after each event.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xencamera_event_page {
    /// How many events the frontend has taken out.
    pub in_cons: u32,
    /// How many events the backend has put in.
    pub in_prod: u32,
    reserved: [u8; 56],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencamera_event_page on 63u8, known LAYOUT[(64u64 4u64)] {}
}
/// The size of the page of events in bytes.
pub const XENCAMERA_EVENT_PAGE_SIZE: usize = 4096;
#[allow(nonstandard_style, clippy::all)]
/// Where events begin in it.
pub const XENCAMERA_IN_RING_OFFS: usize = size_of::<xencamera_event_page>();
#[allow(nonstandard_style, clippy::all)]
/// How many bytes there are for events.
pub const XENCAMERA_IN_RING_SIZE: usize = XENCAMERA_EVENT_PAGE_SIZE
    - XENCAMERA_IN_RING_OFFS;
#[allow(nonstandard_style, clippy::all)]
/// How many events it holds.
pub const XENCAMERA_IN_RING_LEN: usize = XENCAMERA_IN_RING_SIZE
    / size_of::<xencamera_evt>();
