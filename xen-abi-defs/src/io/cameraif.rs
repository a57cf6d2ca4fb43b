// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "io/cameraif.h",
    guard: "__XEN_PUBLIC_IO_CAMERAIF_H__",
    include: ["ring.h", "../grant_table.h"],
    reasons: {
        wide_alignment: "fixed with plain 64-bit values, at offsets that suit all ABIs",
    },
}

/// The version of the protocol that is described here.
#[xen_abi]
pub const XENCAMERA_PROTOCOL_VERSION: &str = "1";

/// What a request asks for.
#[xen_abi(open_enum(u8))]
pub enum XencameraOp {
    /// Configures the camera; not while it streams or has buffers.
    XENCAMERA_OP_CONFIG_SET = 0x00,
    /// Asks for the present configuration, frame rate included.
    XENCAMERA_OP_CONFIG_GET = 0x01,
    /// Asks what `XENCAMERA_OP_CONFIG_SET` would answer, and changes nothing; at any time.
    XENCAMERA_OP_CONFIG_VALIDATE = 0x02,
    /// Sets the frame rate; not while the camera streams, but buffers may exist.
    XENCAMERA_OP_FRAME_RATE_SET = 0x03,
    /// Asks how a picture lies in its buffer.
    XENCAMERA_OP_BUF_GET_LAYOUT = 0x04,
    /// Agrees on the number of buffers.
    XENCAMERA_OP_BUF_REQUEST = 0x05,
    /// Makes a buffer.
    XENCAMERA_OP_BUF_CREATE = 0x06,
    /// Takes a buffer away; it has to be in the queue.
    XENCAMERA_OP_BUF_DESTROY = 0x07,
    /// Gives a buffer to the backend, to be filled.
    XENCAMERA_OP_BUF_QUEUE = 0x08,
    /// Takes a buffer back; its content is the frontend's from the response on.
    XENCAMERA_OP_BUF_DEQUEUE = 0x09,
    /// Describes a control.
    XENCAMERA_OP_CTRL_ENUM = 0x0a,
    /// Sets a control.
    XENCAMERA_OP_CTRL_SET = 0x0b,
    /// Asks for a control's value.
    XENCAMERA_OP_CTRL_GET = 0x0c,
    /// Starts the stream of pictures.
    XENCAMERA_OP_STREAM_START = 0x0d,
    /// Stops it; the buffers stay.
    XENCAMERA_OP_STREAM_STOP = 0x0e,
}

/// What can be adjusted at a camera.
#[xen_abi(open_enum(u8))]
pub enum XencameraCtrl {
    /// Brightness.
    XENCAMERA_CTRL_BRIGHTNESS = 0,
    /// Contrast.
    XENCAMERA_CTRL_CONTRAST = 1,
    /// Saturation.
    XENCAMERA_CTRL_SATURATION = 2,
    /// Hue.
    XENCAMERA_CTRL_HUE = 3,
}

/// How many controls are known.
#[xen_abi]
pub const XENCAMERA_MAX_CTRL: u32 = 4;

/// What is special about a control.
#[xen_abi(flags(u32))]
pub enum XencameraCtrlFlg {
    /// It can only be read.
    XENCAMERA_CTRL_FLG_RO = 1 << 0,
    /// It can only be set; no events tell its value.
    XENCAMERA_CTRL_FLG_WO = 1 << 1,
    /// Its value changes by itself.
    XENCAMERA_CTRL_FLG_VOLATILE = 1 << 2,
}

/// The colour space of a picture.
#[xen_abi(open_enum(u32))]
pub enum XencameraColorspace {
    /// The one that is usual for the pixel format.
    XENCAMERA_COLORSPACE_DEFAULT = 0,
    /// SMPTE 170M, that of analogue television.
    XENCAMERA_COLORSPACE_SMPTE170M = 1,
    /// ITU-R BT.709, that of high definition television.
    XENCAMERA_COLORSPACE_REC709 = 2,
    /// sRGB, that of screens.
    XENCAMERA_COLORSPACE_SRGB = 3,
    /// opRGB.
    XENCAMERA_COLORSPACE_OPRGB = 4,
    /// ITU-R BT.2020, that of ultra high definition television.
    XENCAMERA_COLORSPACE_BT2020 = 5,
    /// DCI-P3, that of digital cinema.
    XENCAMERA_COLORSPACE_DCI_P3 = 6,
}

/// The transfer function of a colour space: how light becomes a number.
#[xen_abi(open_enum(u32))]
pub enum XencameraXferFunc {
    /// The one that is usual for the colour space.
    XENCAMERA_XFER_FUNC_DEFAULT = 0,
    /// That of ITU-R BT.709.
    XENCAMERA_XFER_FUNC_709 = 1,
    /// That of sRGB.
    XENCAMERA_XFER_FUNC_SRGB = 2,
    /// That of opRGB.
    XENCAMERA_XFER_FUNC_OPRGB = 3,
    /// None: numbers are proportional to light.
    XENCAMERA_XFER_FUNC_NONE = 4,
    /// That of DCI-P3.
    XENCAMERA_XFER_FUNC_DCI_P3 = 5,
    /// That of SMPTE 2084, for high dynamic range.
    XENCAMERA_XFER_FUNC_SMPTE2084 = 6,
}

/// How Y'CbCr is made of R'G'B'.
#[xen_abi(open_enum(u32))]
pub enum XencameraYcbcrEnc {
    /// Not at all: the pixel format is another.
    XENCAMERA_YCBCR_ENC_IGNORE = 0,
    /// As in ITU-R BT.601.
    XENCAMERA_YCBCR_ENC_601 = 1,
    /// As in ITU-R BT.709.
    XENCAMERA_YCBCR_ENC_709 = 2,
    /// As in BT.601, with xvYCC's extended range.
    XENCAMERA_YCBCR_ENC_XV601 = 3,
    /// As in BT.709, with xvYCC's extended range.
    XENCAMERA_YCBCR_ENC_XV709 = 4,
    /// As in ITU-R BT.2020.
    XENCAMERA_YCBCR_ENC_BT2020 = 5,
    /// As in ITU-R BT.2020, with constant luminance.
    XENCAMERA_YCBCR_ENC_BT2020_CONST_LUM = 6,
}

/// The range of numbers that colours take up.
#[xen_abi(open_enum(u32))]
pub enum XencameraQuantization {
    /// The one that is usual for the colour space.
    XENCAMERA_QUANTIZATION_DEFAULT = 0,
    /// All numbers.
    XENCAMERA_QUANTIZATION_FULL_RANGE = 1,
    /// Television's, with room at both ends.
    XENCAMERA_QUANTIZATION_LIM_RANGE = 2,
}

/// What an event tells.
#[xen_abi(open_enum(u8))]
pub enum XencameraEvt {
    /// A buffer holds a new picture.
    XENCAMERA_EVT_FRAME_AVAIL = 0x00,
    /// A control has changed.
    ///
    /// Whoever changed it gets no event, and nobody gets one for a write-only control. Nor do
    /// events tell where the controls stand at first: a frontend has to ask.
    XENCAMERA_EVT_CTRL_CHANGE = 0x01,
}

/// The device's name in XenStore paths.
#[xen_abi]
pub const XENCAMERA_DRIVER_NAME: &str = "vcamera";

/// What stands between the items of a list in XenStore.
#[xen_abi]
pub const XENCAMERA_LIST_SEPARATOR: &str = ",";
/// What stands between the width and the height of a resolution.
#[xen_abi]
pub const XENCAMERA_RESOLUTION_SEPARATOR: &str = "x";
/// What stands between the numerator and the denominator of a frame rate.
#[xen_abi]
pub const XENCAMERA_FRACTION_SEPARATOR: &str = "/";

/// Backend node: a list of the versions of the protocol that it speaks.
#[xen_abi]
pub const XENCAMERA_FIELD_BE_VERSIONS: &str = "versions";
/// Frontend node: the version that it has chosen among them.
#[xen_abi]
pub const XENCAMERA_FIELD_FE_VERSION: &str = "version";
/// Frontend node: the grant of the page with the ring of requests.
#[xen_abi]
pub const XENCAMERA_FIELD_REQ_RING_REF: &str = "req-ring-ref";
/// Frontend node: the event channel of that ring.
#[xen_abi]
pub const XENCAMERA_FIELD_REQ_CHANNEL: &str = "req-event-channel";
/// Frontend node: the grant of the page with the events.
#[xen_abi]
pub const XENCAMERA_FIELD_EVT_RING_REF: &str = "evt-ring-ref";
/// Frontend node: the event channel of that page.
#[xen_abi]
pub const XENCAMERA_FIELD_EVT_CHANNEL: &str = "evt-event-channel";
/// Frontend node: how many buffers it may have at most, in 8 bits.
#[xen_abi]
pub const XENCAMERA_FIELD_MAX_BUFFERS: &str = "max-buffers";
/// Frontend node: a list of the controls that there are, in any order.
#[xen_abi]
pub const XENCAMERA_FIELD_CONTROLS: &str = "controls";
/// Frontend directory: a directory for each pixel format, in it one for each resolution, and in
/// that the frame rates: `formats/YUYV/640x480/frame-rates`.
///
/// A format's name is its FOURCC code without the spaces at its end, and without the characters
/// that file names are better off without (`/ \ < > : " | ? *`, inner spaces).
#[xen_abi]
pub const XENCAMERA_FIELD_FORMATS: &str = "formats";
/// Frontend node, for each format and resolution: a list of the frame rates that there are, in Hz,
/// each a numerator and a denominator of 32 bits: `30/1,15/2`.
#[xen_abi]
pub const XENCAMERA_FIELD_FRAME_RATES: &str = "frame-rates";
/// Frontend node: `1` if the backend is to allocate the buffers; otherwise the frontend does.
#[xen_abi]
pub const XENCAMERA_FIELD_BE_ALLOC: &str = "be-alloc";
/// Frontend node: a name by which the backend tells the cameras apart, such as a UUID.
#[xen_abi]
pub const XENCAMERA_FIELD_UNIQUE_ID: &str = "unique-id";

/// `XENCAMERA_CTRL_BRIGHTNESS` in the list of controls.
#[xen_abi]
pub const XENCAMERA_CTRL_BRIGHTNESS_STR: &str = "brightness";
/// `XENCAMERA_CTRL_CONTRAST` in the list of controls.
#[xen_abi]
pub const XENCAMERA_CTRL_CONTRAST_STR: &str = "contrast";
/// `XENCAMERA_CTRL_SATURATION` in the list of controls.
#[xen_abi]
pub const XENCAMERA_CTRL_SATURATION_STR: &str = "saturation";
/// `XENCAMERA_CTRL_HUE` in the list of controls.
#[xen_abi]
pub const XENCAMERA_CTRL_HUE_STR: &str = "hue";

/// What the big-endian variant of a little-endian format has after its name: `AR15-BE`.
#[xen_abi]
pub const XENCAMERA_FOURCC_BIGENDIAN_STR: &str = "-BE";

/// How many planes a picture has at most.
#[xen_abi]
pub const XENCAMERA_MAX_PLANE: usize = 4;

/// A wanted configuration: the argument of `XENCAMERA_OP_CONFIG_SET` and
/// `XENCAMERA_OP_CONFIG_VALIDATE`.
///
/// The response tells what the camera makes of it, which may be something else; the frontend has
/// to look, and may try again until the stream starts.
#[xen_abi]
pub struct xencamera_config_req {
    /// The pixel format: a FOURCC code.
    pub pixel_format: u32,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// A wanted frame rate: the argument of `XENCAMERA_OP_FRAME_RATE_SET`.
#[xen_abi]
pub struct xencamera_frame_rate_req {
    /// Numerator of the rate in Hz.
    pub frame_rate_numer: u32,
    /// Its denominator.
    pub frame_rate_denom: u32,
}

/// A number of buffers: the argument of `XENCAMERA_OP_BUF_REQUEST`, and the answer to it.
///
/// As long as there are buffers, the camera cannot be configured; a request for 0 frees them all.
/// The number cannot be changed while the camera streams.
#[xen_abi]
pub struct xencamera_buf_request {
    /// How many are wanted, `max-buffers` at most; in the response, how many there can be.
    pub num_bufs: u8,
}

/// A buffer to be made: the argument of `XENCAMERA_OP_BUF_CREATE`.
///
/// The frontend always allocates and grants the pages of the directory, and links them. The
/// buffer's own pages are granted, and the directory filled in, by whoever allocates them: the
/// frontend before it asks, or the backend (`be-alloc`) before it answers.
#[xen_abi]
pub struct xencamera_buf_create_req {
    /// Its number, below the number of buffers that was agreed on, and not in use.
    pub index: u8,
    #[abi(reserved)]
    reserved: [u8; 3],
    /// Where each plane begins in the buffer, in bytes; for as many as the layout has.
    pub plane_offset: [u32; XENCAMERA_MAX_PLANE],
    /// The grant of the directory's first page.
    pub gref_directory: grant_ref_t,
}

/// A page of a directory: it lists the grants of a buffer's pages, and the next page goes on.
///
/// How many there are altogether follows from the buffer's size,
/// `xencamera_buf_get_layout_resp.size`.
#[xen_abi]
pub struct xencamera_page_directory {
    /// The grant of the directory's next page; 0 in the last one.
    pub gref_dir_next_page: grant_ref_t,
    /// The grants of the buffer's pages, in order.
    #[abi(flexible(XENPV_FLEX_ARRAY_DIM))]
    pub gref: [grant_ref_t; 0],
}

/// A buffer or a control by its number: the argument of `XENCAMERA_OP_BUF_DESTROY`,
/// `XENCAMERA_OP_BUF_QUEUE`, `XENCAMERA_OP_BUF_DEQUEUE` and `XENCAMERA_OP_CTRL_ENUM`.
#[xen_abi]
pub struct xencamera_index {
    /// The number, from 0.
    pub index: u8,
}

/// A control and its value: the argument of `XENCAMERA_OP_CTRL_SET`, the answer to
/// `XENCAMERA_OP_CTRL_GET`, and what `XENCAMERA_EVT_CTRL_CHANGE` tells.
#[xen_abi(expect(wide_alignment))]
pub struct xencamera_ctrl_value {
    /// The control: `XENCAMERA_CTRL_*`.
    pub r#type: u8,
    #[abi(reserved)]
    reserved: [u8; 7],
    /// Its value.
    pub value: i64,
}

/// A control: the argument of `XENCAMERA_OP_CTRL_GET`.
#[xen_abi]
pub struct xencamera_get_ctrl_req {
    /// The control: `XENCAMERA_CTRL_*`.
    pub r#type: u8,
}

/// A configuration: the answer to `XENCAMERA_OP_CONFIG_SET`, `XENCAMERA_OP_CONFIG_GET` and
/// `XENCAMERA_OP_CONFIG_VALIDATE`.
#[xen_abi]
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

/// How a picture lies in its buffer: the answer to `XENCAMERA_OP_BUF_GET_LAYOUT`.
///
/// It holds for all buffers, but each says for itself where its planes begin.
#[xen_abi]
pub struct xencamera_buf_get_layout_resp {
    /// How many planes there are.
    pub num_planes: u8,
    #[abi(reserved)]
    reserved: [u8; 3],
    /// A buffer's size in bytes, padding included.
    pub size: u32,
    /// The size of each plane in bytes, padding included.
    pub plane_size: [u32; XENCAMERA_MAX_PLANE],
    /// How many bytes each plane takes up for a line of the picture, padding included.
    pub plane_stride: [u32; XENCAMERA_MAX_PLANE],
}

/// A control: the answer to `XENCAMERA_OP_CTRL_ENUM`.
#[xen_abi(expect(wide_alignment))]
pub struct xencamera_ctrl_enum_resp {
    /// The number that was asked for.
    pub index: u8,
    /// What it is: `XENCAMERA_CTRL_*`.
    pub r#type: u8,
    #[abi(reserved)]
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

/// A new picture: what `XENCAMERA_EVT_FRAME_AVAIL` tells.
#[xen_abi]
pub struct xencamera_frame_avail_evt {
    /// The buffer that it is in.
    pub index: u8,
    #[abi(reserved)]
    reserved: [u8; 3],
    /// How many bytes it has; compressed, it may have fewer than the buffer.
    pub used_sz: u32,
    /// Its number, which always grows. A gap means that pictures were lost, though not all hardware
    /// can tell.
    pub seq_num: u32,
}

/// A request.
#[xen_abi]
pub struct xencamera_req {
    /// The frontend's own; comes back in the response.
    pub id: u16,
    /// What it asks for: `XENCAMERA_OP_*`.
    pub operation: u8,
    #[abi(reserved)]
    reserved: [u8; 5],
    /// The argument.
    #[abi(tag(operation))]
    pub req: xencamera_req__req,
}

#[xen_abi(inline)]
pub union xencamera_req__req {
    /// A configuration to be made or judged.
    #[abi(selected_by(XENCAMERA_OP_CONFIG_SET, XENCAMERA_OP_CONFIG_VALIDATE))]
    pub config: xencamera_config_req,
    /// The frame rate to be set.
    #[abi(selected_by(XENCAMERA_OP_FRAME_RATE_SET))]
    pub frame_rate: xencamera_frame_rate_req,
    /// The number of buffers that is wanted.
    #[abi(selected_by(XENCAMERA_OP_BUF_REQUEST))]
    pub buf_request: xencamera_buf_request,
    /// The buffer to be made.
    #[abi(selected_by(XENCAMERA_OP_BUF_CREATE))]
    pub buf_create: xencamera_buf_create_req,
    /// The buffer or control that is meant.
    #[abi(selected_by(
        XENCAMERA_OP_BUF_DESTROY,
        XENCAMERA_OP_BUF_QUEUE,
        XENCAMERA_OP_BUF_DEQUEUE,
        XENCAMERA_OP_CTRL_ENUM
    ))]
    pub index: xencamera_index,
    /// The control to be set, and to what.
    #[abi(selected_by(XENCAMERA_OP_CTRL_SET))]
    pub ctrl_value: xencamera_ctrl_value,
    /// The control whose value is wanted.
    #[abi(selected_by(XENCAMERA_OP_CTRL_GET))]
    pub get_ctrl: xencamera_get_ctrl_req,
    #[abi(reserved)]
    reserved: [u8; 56],
}

/// A response.
#[xen_abi]
pub struct xencamera_resp {
    /// The request's.
    pub id: u16,
    /// The request's.
    pub operation: u8,
    #[abi(reserved)]
    reserved: u8,
    /// 0, or a negated Xen error number.
    pub status: i32,
    /// The answer.
    #[abi(tag(operation))]
    pub resp: xencamera_resp__resp,
}

#[xen_abi(inline)]
pub union xencamera_resp__resp {
    /// The configuration that is, or would be.
    #[abi(selected_by(
        XENCAMERA_OP_CONFIG_SET,
        XENCAMERA_OP_CONFIG_GET,
        XENCAMERA_OP_CONFIG_VALIDATE
    ))]
    pub config: xencamera_config_resp,
    /// How a picture lies in its buffer.
    #[abi(selected_by(XENCAMERA_OP_BUF_GET_LAYOUT))]
    pub buf_layout: xencamera_buf_get_layout_resp,
    /// How many buffers there can be.
    #[abi(selected_by(XENCAMERA_OP_BUF_REQUEST))]
    pub buf_request: xencamera_buf_request,
    /// What the control is.
    #[abi(selected_by(XENCAMERA_OP_CTRL_ENUM))]
    pub ctrl_enum: xencamera_ctrl_enum_resp,
    /// Where the control stands.
    #[abi(selected_by(XENCAMERA_OP_CTRL_GET))]
    pub ctrl_value: xencamera_ctrl_value,
    #[abi(reserved)]
    reserved1: [u8; 56],
}

/// An event, from the backend to the frontend.
#[xen_abi]
pub struct xencamera_evt {
    /// A number that the frontend may use.
    pub id: u16,
    /// What it tells: `XENCAMERA_EVT_*`.
    pub r#type: u8,
    #[abi(reserved)]
    reserved: [u8; 5],
    /// What has happened.
    #[abi(tag(r#type))]
    pub evt: xencamera_evt__evt,
}

#[xen_abi(inline)]
pub union xencamera_evt__evt {
    /// The new picture.
    #[abi(selected_by(XENCAMERA_EVT_FRAME_AVAIL))]
    pub frame_avail: xencamera_frame_avail_evt,
    /// The control, and where it stands now.
    #[abi(selected_by(XENCAMERA_EVT_CTRL_CHANGE))]
    pub ctrl_value: xencamera_ctrl_value,
    #[abi(reserved)]
    reserved: [u8; 56],
}

ring_types! {
    /// The ring of requests and responses.
    xen_cameraif: xencamera_req => xencamera_resp;
}

/// The head of the page of events; the events follow it.
///
/// The page is the frontend's own, which grants it to the backend. The backend puts events in, the
/// frontend takes them out, and both counters run on without end: an event's place is its number
/// modulo `XENCAMERA_IN_RING_LEN`. The frontend need not move its counter after each event.
#[xen_abi]
pub struct xencamera_event_page {
    /// How many events the frontend has taken out.
    pub in_cons: u32,
    /// How many events the backend has put in.
    pub in_prod: u32,
    #[abi(reserved)]
    reserved: [u8; 56],
}

/// The size of the page of events in bytes.
#[xen_abi]
pub const XENCAMERA_EVENT_PAGE_SIZE: usize = 4096;
/// Where events begin in it.
#[xen_abi]
pub const XENCAMERA_IN_RING_OFFS: usize = size_of::<xencamera_event_page>();
/// How many bytes there are for events.
#[xen_abi]
pub const XENCAMERA_IN_RING_SIZE: usize = XENCAMERA_EVENT_PAGE_SIZE - XENCAMERA_IN_RING_OFFS;
/// How many events it holds.
#[xen_abi]
pub const XENCAMERA_IN_RING_LEN: usize = XENCAMERA_IN_RING_SIZE / size_of::<xencamera_evt>();

c_only! {
    why: "finds an event in a shared page by its address, which in Rust is unsafe code",
    text: r#"
        /* The events of a page: an array. */
        #define XENCAMERA_IN_RING(page)                                         \
            ((struct xencamera_evt *)&((char *)(page))[XENCAMERA_IN_RING_OFFS])
        /* The event with this number. */
        #define XENCAMERA_IN_RING_REF(page, idx)                                \
            (*(XENCAMERA_IN_RING(page) + (idx) % XENCAMERA_IN_RING_LEN))
    "#,
}
