// SPDX-License-Identifier: MIT
//! Sound cards: a backend plays and records what frontends exchange with it through buffers.
//!
//! A virtual card has PCM devices, and a device has streams, each of which plays or records. The
//! toolstack configures them in XenStore, as strings, numbers in decimal, below
//! `/local/domain/<dom-id>/device/vsnd/<dev-id>/<pcm-dev-idx>/<stream-idx>/`, the last two
//! counted from 0. Numbers of channels, sample rates and formats can be stated for the card, for a
//! device and for a stream; the lower may only narrow what the upper allows.
//!
//! The backend offers versions, the frontend chooses one, and both go through XenBus's states: the
//! backend waits in `XenbusStateInitWait`, the frontend publishes each stream's grants and event
//! channels and becomes `XenbusStateInitialised`, then both are `XenbusStateConnected`. A frontend
//! that goes away, or fails, is `XenbusStateClosed`. If the backend fails, the frontend takes its
//! device away and starts over from `XenbusStateInitialising`; while somebody still uses the
//! device, it waits for them in `XenbusStateReconfiguring`.
//!
//! Each stream has two pages, each with an event channel of its own: a ring of requests and
//! responses of 64 bytes, and a page of events from the backend. A frontend may first narrow down
//! what it wants with `HW_PARAM_QUERY`, as one choice can limit the others. `OPEN` then fixes the
//! stream's form and shares a buffer. What goes to and fro lies in that buffer, at an offset that
//! each request states, so that one part can hold samples while another holds volumes. `TRIGGER`
//! starts and stops the stream, and events tell how far it has got.
//!
//! A status is 0 or a negated Xen error number. All that is reserved is zero. Grant 0 means that
//! there is none: it is never a driver's. Pages have 4096 bytes (`XEN_PAGE_SIZE`).

use crate::grant_table::*;
use xen_abi::prelude::*;

xen_header! {
    file: "io/sndif.h",
    guard: "__XEN_PUBLIC_IO_SNDIF_H__",
    include: ["ring.h", "../grant_table.h"],
    reasons: {
        wide_alignment: "fixed with plain 64-bit values, at offsets that suit all ABIs",
    },
}

/// The version of the protocol that is described here.
#[xen_abi]
pub const XENSND_PROTOCOL_VERSION: u32 = 2;

/// How a sample is written.
#[xen_abi(open_enum(u8))]
pub enum XensndPcmFormat {
    /// 8 bits, signed.
    XENSND_PCM_FORMAT_S8 = 0,
    /// 8 bits, unsigned.
    XENSND_PCM_FORMAT_U8 = 1,
    /// 16 bits, signed, little-endian.
    XENSND_PCM_FORMAT_S16_LE = 2,
    /// 16 bits, signed, big-endian.
    XENSND_PCM_FORMAT_S16_BE = 3,
    /// 16 bits, unsigned, little-endian.
    XENSND_PCM_FORMAT_U16_LE = 4,
    /// 16 bits, unsigned, big-endian.
    XENSND_PCM_FORMAT_U16_BE = 5,
    /// 24 bits, signed, little-endian.
    XENSND_PCM_FORMAT_S24_LE = 6,
    /// 24 bits, signed, big-endian.
    XENSND_PCM_FORMAT_S24_BE = 7,
    /// 24 bits, unsigned, little-endian.
    XENSND_PCM_FORMAT_U24_LE = 8,
    /// 24 bits, unsigned, big-endian.
    XENSND_PCM_FORMAT_U24_BE = 9,
    /// 32 bits, signed, little-endian.
    XENSND_PCM_FORMAT_S32_LE = 10,
    /// 32 bits, signed, big-endian.
    XENSND_PCM_FORMAT_S32_BE = 11,
    /// 32 bits, unsigned, little-endian.
    XENSND_PCM_FORMAT_U32_LE = 12,
    /// 32 bits, unsigned, big-endian.
    XENSND_PCM_FORMAT_U32_BE = 13,
    /// Floating point of 32 bits (IEEE 754) from -1.0 to 1.0, little-endian.
    XENSND_PCM_FORMAT_F32_LE = 14,
    /// Floating point of 32 bits (IEEE 754) from -1.0 to 1.0, big-endian.
    XENSND_PCM_FORMAT_F32_BE = 15,
    /// Floating point of 64 bits (IEEE 754) from -1.0 to 1.0, little-endian.
    XENSND_PCM_FORMAT_F64_LE = 16,
    /// Floating point of 64 bits (IEEE 754) from -1.0 to 1.0, big-endian.
    XENSND_PCM_FORMAT_F64_BE = 17,
    /// Subframes of IEC 958 (S/PDIF), little-endian.
    XENSND_PCM_FORMAT_IEC958_SUBFRAME_LE = 18,
    /// Subframes of IEC 958 (S/PDIF), big-endian.
    XENSND_PCM_FORMAT_IEC958_SUBFRAME_BE = 19,
    /// 8 bits, mu-law.
    XENSND_PCM_FORMAT_MU_LAW = 20,
    /// 8 bits, A-law.
    XENSND_PCM_FORMAT_A_LAW = 21,
    /// The IMA's adaptive differential PCM.
    XENSND_PCM_FORMAT_IMA_ADPCM = 22,
    /// MPEG audio.
    XENSND_PCM_FORMAT_MPEG = 23,
    /// GSM speech.
    XENSND_PCM_FORMAT_GSM = 24,
}

/// What a request asks for.
#[xen_abi(open_enum(u8))]
pub enum XensndOp {
    /// Opens the stream.
    XENSND_OP_OPEN = 0,
    /// Closes it.
    XENSND_OP_CLOSE = 1,
    /// Has recorded samples put into the buffer.
    XENSND_OP_READ = 2,
    /// Has samples in the buffer played.
    XENSND_OP_WRITE = 3,
    /// Sets the volume of each channel, from an array of `int32_t` in the buffer: thousandths of a
    /// decibel, 0 being 0 dB.
    XENSND_OP_SET_VOLUME = 4,
    /// Has the volume of each channel put into the buffer, in the same form.
    XENSND_OP_GET_VOLUME = 5,
    /// Mutes channels: those that are not 0 in an array of `uint8_t` in the buffer.
    XENSND_OP_MUTE = 6,
    /// Takes it back, for those that are not 0 in an array of `uint8_t` in the buffer.
    XENSND_OP_UNMUTE = 7,
    /// Starts or stops the stream.
    XENSND_OP_TRIGGER = 8,
    /// Asks what is possible in combination with what is wanted.
    XENSND_OP_HW_PARAM_QUERY = 9,
}

/// What `XENSND_OP_TRIGGER` does.
#[xen_abi(open_enum(u8))]
pub enum XensndOpTrigger {
    /// Starts the stream.
    XENSND_OP_TRIGGER_START = 0,
    /// Halts it where it is.
    XENSND_OP_TRIGGER_PAUSE = 1,
    /// Stops it.
    XENSND_OP_TRIGGER_STOP = 2,
    /// Goes on where it was halted.
    XENSND_OP_TRIGGER_RESUME = 3,
}

/// What an event tells.
#[xen_abi(open_enum(u8))]
pub enum XensndEvt {
    /// How far the stream has got.
    XENSND_EVT_CUR_POS = 0,
}

/// The device's name in XenStore paths.
#[xen_abi]
pub const XENSND_DRIVER_NAME: &str = "vsnd";

/// What stands between the items of a list in XenStore.
#[xen_abi]
pub const XENSND_LIST_SEPARATOR: &str = ",";

/// Backend node: a list of the versions of the protocol that it speaks.
#[xen_abi]
pub const XENSND_FIELD_BE_VERSIONS: &str = "versions";
/// Frontend node: the version that it has chosen among them.
#[xen_abi]
pub const XENSND_FIELD_FE_VERSION: &str = "version";
/// Card's node: its short name, 32 characters at most. It need not have one.
#[xen_abi]
pub const XENSND_FIELD_VCARD_SHORT_NAME: &str = "short-name";
/// Card's node: its long name, 80 characters at most. It need not have one.
#[xen_abi]
pub const XENSND_FIELD_VCARD_LONG_NAME: &str = "long-name";
/// Stream's node: the grant of the page with the ring of requests.
#[xen_abi]
pub const XENSND_FIELD_RING_REF: &str = "ring-ref";
/// Stream's node: the event channel of that ring.
#[xen_abi]
pub const XENSND_FIELD_EVT_CHNL: &str = "event-channel";
/// Stream's node: the grant of the page with the events.
#[xen_abi]
pub const XENSND_FIELD_EVT_RING_REF: &str = "evt-ring-ref";
/// Stream's node: the event channel of that page.
#[xen_abi]
pub const XENSND_FIELD_EVT_EVT_CHNL: &str = "evt-event-channel";
/// Device's node: its name, 80 characters at most. It need not have one.
#[xen_abi]
pub const XENSND_FIELD_DEVICE_NAME: &str = "name";
/// Stream's node: whether it plays or records. A device that does both has two streams.
#[xen_abi]
pub const XENSND_FIELD_TYPE: &str = "type";
/// Stream's node: a name by which the backend tells streams apart, such as a UUID.
#[xen_abi]
pub const XENSND_FIELD_STREAM_UNIQUE_ID: &str = "unique-id";
/// Node of any level: how many channels there are at least, in 8 bits; 1 without it.
#[xen_abi]
pub const XENSND_FIELD_CHANNELS_MIN: &str = "channels-min";
/// Node of any level: how many channels there are at most, in 8 bits.
#[xen_abi]
pub const XENSND_FIELD_CHANNELS_MAX: &str = "channels-max";
/// Node of any level: a list of the sample rates that there are, in Hz, in any order.
#[xen_abi]
pub const XENSND_FIELD_SAMPLE_RATES: &str = "sample-rates";
/// Node of any level: a list of the sample formats that there are (`XENSND_PCM_FORMAT_*_STR`).
#[xen_abi]
pub const XENSND_FIELD_SAMPLE_FORMATS: &str = "sample-formats";
/// Card's node: the size of a stream's buffer in bytes, at most.
#[xen_abi]
pub const XENSND_FIELD_BUFFER_SIZE: &str = "buffer-size";

/// The type of a stream that plays.
#[xen_abi]
pub const XENSND_STREAM_TYPE_PLAYBACK: &str = "p";
/// The type of a stream that records.
#[xen_abi]
pub const XENSND_STREAM_TYPE_CAPTURE: &str = "c";
/// How many characters a sample rate has at most.
#[xen_abi]
pub const XENSND_SAMPLE_RATE_MAX_LEN: u32 = 11;
/// How many characters the name of a sample format has at most.
#[xen_abi]
pub const XENSND_SAMPLE_FORMAT_MAX_LEN: u32 = 24;

/// `XENSND_PCM_FORMAT_S8` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_S8_STR: &str = "s8";
/// `XENSND_PCM_FORMAT_U8` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_U8_STR: &str = "u8";
/// `XENSND_PCM_FORMAT_S16_LE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_S16_LE_STR: &str = "s16_le";
/// `XENSND_PCM_FORMAT_S16_BE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_S16_BE_STR: &str = "s16_be";
/// `XENSND_PCM_FORMAT_U16_LE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_U16_LE_STR: &str = "u16_le";
/// `XENSND_PCM_FORMAT_U16_BE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_U16_BE_STR: &str = "u16_be";
/// `XENSND_PCM_FORMAT_S24_LE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_S24_LE_STR: &str = "s24_le";
/// `XENSND_PCM_FORMAT_S24_BE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_S24_BE_STR: &str = "s24_be";
/// `XENSND_PCM_FORMAT_U24_LE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_U24_LE_STR: &str = "u24_le";
/// `XENSND_PCM_FORMAT_U24_BE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_U24_BE_STR: &str = "u24_be";
/// `XENSND_PCM_FORMAT_S32_LE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_S32_LE_STR: &str = "s32_le";
/// `XENSND_PCM_FORMAT_S32_BE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_S32_BE_STR: &str = "s32_be";
/// `XENSND_PCM_FORMAT_U32_LE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_U32_LE_STR: &str = "u32_le";
/// `XENSND_PCM_FORMAT_U32_BE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_U32_BE_STR: &str = "u32_be";
/// `XENSND_PCM_FORMAT_F32_LE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_F32_LE_STR: &str = "float_le";
/// `XENSND_PCM_FORMAT_F32_BE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_F32_BE_STR: &str = "float_be";
/// `XENSND_PCM_FORMAT_F64_LE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_F64_LE_STR: &str = "float64_le";
/// `XENSND_PCM_FORMAT_F64_BE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_F64_BE_STR: &str = "float64_be";
/// `XENSND_PCM_FORMAT_IEC958_SUBFRAME_LE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_IEC958_SUBFRAME_LE_STR: &str = "iec958_subframe_le";
/// `XENSND_PCM_FORMAT_IEC958_SUBFRAME_BE` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_IEC958_SUBFRAME_BE_STR: &str = "iec958_subframe_be";
/// `XENSND_PCM_FORMAT_MU_LAW` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_MU_LAW_STR: &str = "mu_law";
/// `XENSND_PCM_FORMAT_A_LAW` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_A_LAW_STR: &str = "a_law";
/// `XENSND_PCM_FORMAT_IMA_ADPCM` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_IMA_ADPCM_STR: &str = "ima_adpcm";
/// `XENSND_PCM_FORMAT_MPEG` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_MPEG_STR: &str = "mpeg";
/// `XENSND_PCM_FORMAT_GSM` in a list of formats.
#[xen_abi]
pub const XENSND_PCM_FORMAT_GSM_STR: &str = "gsm";

/// How a stream is to be opened: the argument of `XENSND_OP_OPEN`.
#[xen_abi]
pub struct xensnd_open_req {
    /// The sample rate in Hz.
    pub pcm_rate: u32,
    /// The sample format: `XENSND_PCM_FORMAT_*`.
    pub pcm_format: u8,
    /// How many channels.
    pub pcm_channels: u8,
    #[abi(reserved)]
    reserved: u16,
    /// The buffer's size in bytes.
    pub buffer_sz: u32,
    /// The grant of the first page of the buffer's directory.
    pub gref_directory: grant_ref_t,
    /// After how many bytes each the backend is to tell how far the stream has got; 0 is never.
    pub period_sz: u32,
}

/// A page of a directory: it lists the grants of a buffer's pages, and the next page goes on.
///
/// How many there are altogether follows from the buffer's size.
#[xen_abi]
pub struct xensnd_page_directory {
    /// The grant of the directory's next page; 0 in the last one.
    pub gref_dir_next_page: grant_ref_t,
    /// The grants of the buffer's pages, in order.
    #[abi(flexible(XENPV_FLEX_ARRAY_DIM))]
    pub gref: [grant_ref_t; 0],
}

/// A part of the buffer: the argument of `XENSND_OP_READ` and `XENSND_OP_WRITE`, and of the
/// requests that set and get volumes, mute and unmute.
#[xen_abi]
pub struct xensnd_rw_req {
    /// Where it begins in the buffer, in bytes.
    pub offset: u32,
    /// Its length in bytes.
    pub length: u32,
}

/// The argument of `XENSND_OP_TRIGGER`.
#[xen_abi]
pub struct xensnd_trigger_req {
    /// What is to be done: `XENSND_OP_TRIGGER_*`.
    pub r#type: u8,
}

/// What a stream can be: the argument of `XENSND_OP_HW_PARAM_QUERY`, and the answer to it.
///
/// The request says what the frontend can do with, the response what of it the backend can do. By
/// asking again with less, the frontend gets at a combination that it can open the stream with.
/// A frame is one sample for each channel.
#[xen_abi(expect(wide_alignment))]
pub struct xensnd_query_hw_param {
    /// Sample formats: bit n is set for the format with number n.
    pub formats: u64,
    /// Sample rates in Hz.
    pub rates: xensnd_query_hw_param__rates,
    /// Numbers of channels.
    pub channels: xensnd_query_hw_param__channels,
    /// Buffer sizes in frames.
    pub buffer: xensnd_query_hw_param__buffer,
    /// Periods in frames.
    pub period: xensnd_query_hw_param__period,
}

#[xen_abi(inline)]
pub struct xensnd_query_hw_param__rates {
    /// The lowest.
    pub min: u32,
    /// The highest.
    pub max: u32,
}

#[xen_abi(inline)]
pub struct xensnd_query_hw_param__channels {
    /// The smallest.
    pub min: u32,
    /// The largest.
    pub max: u32,
}

#[xen_abi(inline)]
pub struct xensnd_query_hw_param__buffer {
    /// The smallest.
    pub min: u32,
    /// The largest.
    pub max: u32,
}

#[xen_abi(inline)]
pub struct xensnd_query_hw_param__period {
    /// The shortest.
    pub min: u32,
    /// The longest.
    pub max: u32,
}

/// What `XENSND_EVT_CUR_POS` tells.
#[xen_abi(expect(wide_alignment))]
pub struct xensnd_cur_pos_evt {
    /// How many bytes have been played or recorded.
    pub position: u64,
}

/// A request.
#[xen_abi]
pub struct xensnd_req {
    /// The frontend's own; comes back in the response.
    pub id: u16,
    /// What it asks for: `XENSND_OP_*`.
    pub operation: u8,
    #[abi(reserved)]
    reserved: [u8; 5],
    /// The argument.
    #[abi(tag(operation))]
    pub op: xensnd_req__op,
}

#[xen_abi(inline)]
pub union xensnd_req__op {
    /// How the stream is to be opened.
    #[abi(selected_by(XENSND_OP_OPEN))]
    pub open: xensnd_open_req,
    /// The part of the buffer that is meant.
    #[abi(selected_by(
        XENSND_OP_READ,
        XENSND_OP_WRITE,
        XENSND_OP_SET_VOLUME,
        XENSND_OP_GET_VOLUME,
        XENSND_OP_MUTE,
        XENSND_OP_UNMUTE
    ))]
    pub rw: xensnd_rw_req,
    /// Whether the stream is to start or stop.
    #[abi(selected_by(XENSND_OP_TRIGGER))]
    pub trigger: xensnd_trigger_req,
    /// What the frontend can do with.
    #[abi(selected_by(XENSND_OP_HW_PARAM_QUERY))]
    pub hw_param: xensnd_query_hw_param,
    #[abi(reserved)]
    reserved: [u8; 56],
}

/// A response.
#[xen_abi]
pub struct xensnd_resp {
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
    pub resp: xensnd_resp__resp,
}

#[xen_abi(inline)]
pub union xensnd_resp__resp {
    /// What the backend can do of what was asked for.
    #[abi(selected_by(XENSND_OP_HW_PARAM_QUERY))]
    pub hw_param: xensnd_query_hw_param,
    #[abi(reserved)]
    reserved1: [u8; 56],
}

/// An event, from the backend to the frontend.
#[xen_abi]
pub struct xensnd_evt {
    /// A number that the frontend may use.
    pub id: u16,
    /// What it tells: `XENSND_EVT_*`.
    pub r#type: u8,
    #[abi(reserved)]
    reserved: [u8; 5],
    /// What has happened.
    #[abi(tag(r#type))]
    pub op: xensnd_evt__op,
}

#[xen_abi(inline)]
pub union xensnd_evt__op {
    /// How far the stream has got.
    #[abi(selected_by(XENSND_EVT_CUR_POS))]
    pub cur_pos: xensnd_cur_pos_evt,
    #[abi(reserved)]
    reserved: [u8; 56],
}

ring_types! {
    /// The ring of requests and responses.
    xen_sndif: xensnd_req => xensnd_resp;
}

/// The head of the page of events; the events follow it.
///
/// The page is the frontend's own, which grants it to the backend. The backend puts events in, the
/// frontend takes them out, and both counters run on without end: an event's place is its number
/// modulo `XENSND_IN_RING_LEN`. The frontend need not move its counter after each event.
#[xen_abi]
pub struct xensnd_event_page {
    /// How many events the frontend has taken out.
    pub in_cons: u32,
    /// How many events the backend has put in.
    pub in_prod: u32,
    #[abi(reserved)]
    reserved: [u8; 56],
}

/// The size of the page of events in bytes.
#[xen_abi]
pub const XENSND_EVENT_PAGE_SIZE: usize = 4096;
/// Where events begin in it.
#[xen_abi]
pub const XENSND_IN_RING_OFFS: usize = size_of::<xensnd_event_page>();
/// How many bytes there are for events.
#[xen_abi]
pub const XENSND_IN_RING_SIZE: usize = XENSND_EVENT_PAGE_SIZE - XENSND_IN_RING_OFFS;
/// How many events it holds.
#[xen_abi]
pub const XENSND_IN_RING_LEN: usize = XENSND_IN_RING_SIZE / size_of::<xensnd_evt>();

c_only! {
    why: "finds an event in a shared page by its address, which in Rust is unsafe code",
    text: r#"
        /* The events of a page: an array. */
        #define XENSND_IN_RING(page)                                            \
            ((struct xensnd_evt *)&((char *)(page))[XENSND_IN_RING_OFFS])
        /* The event with this number. */
        #define XENSND_IN_RING_REF(page, idx)                                   \
            (*(XENSND_IN_RING(page) + (idx) % XENSND_IN_RING_LEN))
    "#,
}
