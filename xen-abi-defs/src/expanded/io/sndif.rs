// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
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
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The version of the protocol that is described here.
pub const XENSND_PROTOCOL_VERSION: u32 = 2;
/// How a sample is written.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XensndPcmFormat(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XensndPcmFormat {
    /// 8 bits, signed.
    pub const XENSND_PCM_FORMAT_S8: Self = Self(0);
    /// 8 bits, unsigned.
    pub const XENSND_PCM_FORMAT_U8: Self = Self(1);
    /// 16 bits, signed, little-endian.
    pub const XENSND_PCM_FORMAT_S16_LE: Self = Self(2);
    /// 16 bits, signed, big-endian.
    pub const XENSND_PCM_FORMAT_S16_BE: Self = Self(3);
    /// 16 bits, unsigned, little-endian.
    pub const XENSND_PCM_FORMAT_U16_LE: Self = Self(4);
    /// 16 bits, unsigned, big-endian.
    pub const XENSND_PCM_FORMAT_U16_BE: Self = Self(5);
    /// 24 bits, signed, little-endian.
    pub const XENSND_PCM_FORMAT_S24_LE: Self = Self(6);
    /// 24 bits, signed, big-endian.
    pub const XENSND_PCM_FORMAT_S24_BE: Self = Self(7);
    /// 24 bits, unsigned, little-endian.
    pub const XENSND_PCM_FORMAT_U24_LE: Self = Self(8);
    /// 24 bits, unsigned, big-endian.
    pub const XENSND_PCM_FORMAT_U24_BE: Self = Self(9);
    /// 32 bits, signed, little-endian.
    pub const XENSND_PCM_FORMAT_S32_LE: Self = Self(10);
    /// 32 bits, signed, big-endian.
    pub const XENSND_PCM_FORMAT_S32_BE: Self = Self(11);
    /// 32 bits, unsigned, little-endian.
    pub const XENSND_PCM_FORMAT_U32_LE: Self = Self(12);
    /// 32 bits, unsigned, big-endian.
    pub const XENSND_PCM_FORMAT_U32_BE: Self = Self(13);
    /// Floating point of 32 bits (IEEE 754) from -1.0 to 1.0, little-endian.
    pub const XENSND_PCM_FORMAT_F32_LE: Self = Self(14);
    /// Floating point of 32 bits (IEEE 754) from -1.0 to 1.0, big-endian.
    pub const XENSND_PCM_FORMAT_F32_BE: Self = Self(15);
    /// Floating point of 64 bits (IEEE 754) from -1.0 to 1.0, little-endian.
    pub const XENSND_PCM_FORMAT_F64_LE: Self = Self(16);
    /// Floating point of 64 bits (IEEE 754) from -1.0 to 1.0, big-endian.
    pub const XENSND_PCM_FORMAT_F64_BE: Self = Self(17);
    /// Subframes of IEC 958 (S/PDIF), little-endian.
    pub const XENSND_PCM_FORMAT_IEC958_SUBFRAME_LE: Self = Self(18);
    /// Subframes of IEC 958 (S/PDIF), big-endian.
    pub const XENSND_PCM_FORMAT_IEC958_SUBFRAME_BE: Self = Self(19);
    /// 8 bits, mu-law.
    pub const XENSND_PCM_FORMAT_MU_LAW: Self = Self(20);
    /// 8 bits, A-law.
    pub const XENSND_PCM_FORMAT_A_LAW: Self = Self(21);
    /// The IMA's adaptive differential PCM.
    pub const XENSND_PCM_FORMAT_IMA_ADPCM: Self = Self(22);
    /// MPEG audio.
    pub const XENSND_PCM_FORMAT_MPEG: Self = Self(23);
    /// GSM speech.
    pub const XENSND_PCM_FORMAT_GSM: Self = Self(24);
}
self::__xen_header::abi::__group! {
    XensndPcmFormat u8[] []
}
self::__xen_header::abi::__open_enum! {
    XensndPcmFormat u8 XENSND_PCM_FORMAT_S8 "XENSND_PCM_FORMAT_S8" XENSND_PCM_FORMAT_U8
    "XENSND_PCM_FORMAT_U8" XENSND_PCM_FORMAT_S16_LE "XENSND_PCM_FORMAT_S16_LE"
    XENSND_PCM_FORMAT_S16_BE "XENSND_PCM_FORMAT_S16_BE" XENSND_PCM_FORMAT_U16_LE
    "XENSND_PCM_FORMAT_U16_LE" XENSND_PCM_FORMAT_U16_BE "XENSND_PCM_FORMAT_U16_BE"
    XENSND_PCM_FORMAT_S24_LE "XENSND_PCM_FORMAT_S24_LE" XENSND_PCM_FORMAT_S24_BE
    "XENSND_PCM_FORMAT_S24_BE" XENSND_PCM_FORMAT_U24_LE "XENSND_PCM_FORMAT_U24_LE"
    XENSND_PCM_FORMAT_U24_BE "XENSND_PCM_FORMAT_U24_BE" XENSND_PCM_FORMAT_S32_LE
    "XENSND_PCM_FORMAT_S32_LE" XENSND_PCM_FORMAT_S32_BE "XENSND_PCM_FORMAT_S32_BE"
    XENSND_PCM_FORMAT_U32_LE "XENSND_PCM_FORMAT_U32_LE" XENSND_PCM_FORMAT_U32_BE
    "XENSND_PCM_FORMAT_U32_BE" XENSND_PCM_FORMAT_F32_LE "XENSND_PCM_FORMAT_F32_LE"
    XENSND_PCM_FORMAT_F32_BE "XENSND_PCM_FORMAT_F32_BE" XENSND_PCM_FORMAT_F64_LE
    "XENSND_PCM_FORMAT_F64_LE" XENSND_PCM_FORMAT_F64_BE "XENSND_PCM_FORMAT_F64_BE"
    XENSND_PCM_FORMAT_IEC958_SUBFRAME_LE "XENSND_PCM_FORMAT_IEC958_SUBFRAME_LE"
    XENSND_PCM_FORMAT_IEC958_SUBFRAME_BE "XENSND_PCM_FORMAT_IEC958_SUBFRAME_BE"
    XENSND_PCM_FORMAT_MU_LAW "XENSND_PCM_FORMAT_MU_LAW" XENSND_PCM_FORMAT_A_LAW
    "XENSND_PCM_FORMAT_A_LAW" XENSND_PCM_FORMAT_IMA_ADPCM "XENSND_PCM_FORMAT_IMA_ADPCM"
    XENSND_PCM_FORMAT_MPEG "XENSND_PCM_FORMAT_MPEG" XENSND_PCM_FORMAT_GSM
    "XENSND_PCM_FORMAT_GSM"
}
/// What a request asks for.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XensndOp(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XensndOp {
    /// Opens the stream.
    pub const XENSND_OP_OPEN: Self = Self(0);
    /// Closes it.
    pub const XENSND_OP_CLOSE: Self = Self(1);
    /// Has recorded samples put into the buffer.
    pub const XENSND_OP_READ: Self = Self(2);
    /// Has samples in the buffer played.
    pub const XENSND_OP_WRITE: Self = Self(3);
    /// Sets the volume of each channel, from an array of `int32_t` in the buffer: thousandths of a
    /// decibel, 0 being 0 dB.
    pub const XENSND_OP_SET_VOLUME: Self = Self(4);
    /// Has the volume of each channel put into the buffer, in the same form.
    pub const XENSND_OP_GET_VOLUME: Self = Self(5);
    /// Mutes channels: those that are not 0 in an array of `uint8_t` in the buffer.
    pub const XENSND_OP_MUTE: Self = Self(6);
    /// Takes it back, for those that are not 0 in an array of `uint8_t` in the buffer.
    pub const XENSND_OP_UNMUTE: Self = Self(7);
    /// Starts or stops the stream.
    pub const XENSND_OP_TRIGGER: Self = Self(8);
    /// Asks what is possible in combination with what is wanted.
    pub const XENSND_OP_HW_PARAM_QUERY: Self = Self(9);
}
self::__xen_header::abi::__group! {
    XensndOp u8[] []
}
self::__xen_header::abi::__open_enum! {
    XensndOp u8 XENSND_OP_OPEN "XENSND_OP_OPEN" XENSND_OP_CLOSE "XENSND_OP_CLOSE"
    XENSND_OP_READ "XENSND_OP_READ" XENSND_OP_WRITE "XENSND_OP_WRITE"
    XENSND_OP_SET_VOLUME "XENSND_OP_SET_VOLUME" XENSND_OP_GET_VOLUME
    "XENSND_OP_GET_VOLUME" XENSND_OP_MUTE "XENSND_OP_MUTE" XENSND_OP_UNMUTE
    "XENSND_OP_UNMUTE" XENSND_OP_TRIGGER "XENSND_OP_TRIGGER" XENSND_OP_HW_PARAM_QUERY
    "XENSND_OP_HW_PARAM_QUERY"
}
/// What `XENSND_OP_TRIGGER` does.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XensndOpTrigger(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XensndOpTrigger {
    /// Starts the stream.
    pub const XENSND_OP_TRIGGER_START: Self = Self(0);
    /// Halts it where it is.
    pub const XENSND_OP_TRIGGER_PAUSE: Self = Self(1);
    /// Stops it.
    pub const XENSND_OP_TRIGGER_STOP: Self = Self(2);
    /// Goes on where it was halted.
    pub const XENSND_OP_TRIGGER_RESUME: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XensndOpTrigger u8[] []
}
self::__xen_header::abi::__open_enum! {
    XensndOpTrigger u8 XENSND_OP_TRIGGER_START "XENSND_OP_TRIGGER_START"
    XENSND_OP_TRIGGER_PAUSE "XENSND_OP_TRIGGER_PAUSE" XENSND_OP_TRIGGER_STOP
    "XENSND_OP_TRIGGER_STOP" XENSND_OP_TRIGGER_RESUME "XENSND_OP_TRIGGER_RESUME"
}
/// What an event tells.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XensndEvt(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XensndEvt {
    /// How far the stream has got.
    pub const XENSND_EVT_CUR_POS: Self = Self(0);
}
self::__xen_header::abi::__group! {
    XensndEvt u8[] []
}
self::__xen_header::abi::__open_enum! {
    XensndEvt u8 XENSND_EVT_CUR_POS "XENSND_EVT_CUR_POS"
}
/// The device's name in XenStore paths.
pub const XENSND_DRIVER_NAME: &str = "vsnd";
/// What stands between the items of a list in XenStore.
pub const XENSND_LIST_SEPARATOR: &str = ",";
/// Backend node: a list of the versions of the protocol that it speaks.
pub const XENSND_FIELD_BE_VERSIONS: &str = "versions";
/// Frontend node: the version that it has chosen among them.
pub const XENSND_FIELD_FE_VERSION: &str = "version";
/// Card's node: its short name, 32 characters at most. It need not have one.
pub const XENSND_FIELD_VCARD_SHORT_NAME: &str = "short-name";
/// Card's node: its long name, 80 characters at most. It need not have one.
pub const XENSND_FIELD_VCARD_LONG_NAME: &str = "long-name";
/// Stream's node: the grant of the page with the ring of requests.
pub const XENSND_FIELD_RING_REF: &str = "ring-ref";
/// Stream's node: the event channel of that ring.
pub const XENSND_FIELD_EVT_CHNL: &str = "event-channel";
/// Stream's node: the grant of the page with the events.
pub const XENSND_FIELD_EVT_RING_REF: &str = "evt-ring-ref";
/// Stream's node: the event channel of that page.
pub const XENSND_FIELD_EVT_EVT_CHNL: &str = "evt-event-channel";
/// Device's node: its name, 80 characters at most. It need not have one.
pub const XENSND_FIELD_DEVICE_NAME: &str = "name";
/// Stream's node: whether it plays or records. A device that does both has two streams.
pub const XENSND_FIELD_TYPE: &str = "type";
/// Stream's node: a name by which the backend tells streams apart, such as a UUID.
pub const XENSND_FIELD_STREAM_UNIQUE_ID: &str = "unique-id";
/// Node of any level: how many channels there are at least, in 8 bits; 1 without it.
pub const XENSND_FIELD_CHANNELS_MIN: &str = "channels-min";
/// Node of any level: how many channels there are at most, in 8 bits.
pub const XENSND_FIELD_CHANNELS_MAX: &str = "channels-max";
/// Node of any level: a list of the sample rates that there are, in Hz, in any order.
pub const XENSND_FIELD_SAMPLE_RATES: &str = "sample-rates";
/// Node of any level: a list of the sample formats that there are (`XENSND_PCM_FORMAT_*_STR`).
pub const XENSND_FIELD_SAMPLE_FORMATS: &str = "sample-formats";
/// Card's node: the size of a stream's buffer in bytes, at most.
pub const XENSND_FIELD_BUFFER_SIZE: &str = "buffer-size";
/// The type of a stream that plays.
pub const XENSND_STREAM_TYPE_PLAYBACK: &str = "p";
/// The type of a stream that records.
pub const XENSND_STREAM_TYPE_CAPTURE: &str = "c";
/// How many characters a sample rate has at most.
pub const XENSND_SAMPLE_RATE_MAX_LEN: u32 = 11;
/// How many characters the name of a sample format has at most.
pub const XENSND_SAMPLE_FORMAT_MAX_LEN: u32 = 24;
/// `XENSND_PCM_FORMAT_S8` in a list of formats.
pub const XENSND_PCM_FORMAT_S8_STR: &str = "s8";
/// `XENSND_PCM_FORMAT_U8` in a list of formats.
pub const XENSND_PCM_FORMAT_U8_STR: &str = "u8";
/// `XENSND_PCM_FORMAT_S16_LE` in a list of formats.
pub const XENSND_PCM_FORMAT_S16_LE_STR: &str = "s16_le";
/// `XENSND_PCM_FORMAT_S16_BE` in a list of formats.
pub const XENSND_PCM_FORMAT_S16_BE_STR: &str = "s16_be";
/// `XENSND_PCM_FORMAT_U16_LE` in a list of formats.
pub const XENSND_PCM_FORMAT_U16_LE_STR: &str = "u16_le";
/// `XENSND_PCM_FORMAT_U16_BE` in a list of formats.
pub const XENSND_PCM_FORMAT_U16_BE_STR: &str = "u16_be";
/// `XENSND_PCM_FORMAT_S24_LE` in a list of formats.
pub const XENSND_PCM_FORMAT_S24_LE_STR: &str = "s24_le";
/// `XENSND_PCM_FORMAT_S24_BE` in a list of formats.
pub const XENSND_PCM_FORMAT_S24_BE_STR: &str = "s24_be";
/// `XENSND_PCM_FORMAT_U24_LE` in a list of formats.
pub const XENSND_PCM_FORMAT_U24_LE_STR: &str = "u24_le";
/// `XENSND_PCM_FORMAT_U24_BE` in a list of formats.
pub const XENSND_PCM_FORMAT_U24_BE_STR: &str = "u24_be";
/// `XENSND_PCM_FORMAT_S32_LE` in a list of formats.
pub const XENSND_PCM_FORMAT_S32_LE_STR: &str = "s32_le";
/// `XENSND_PCM_FORMAT_S32_BE` in a list of formats.
pub const XENSND_PCM_FORMAT_S32_BE_STR: &str = "s32_be";
/// `XENSND_PCM_FORMAT_U32_LE` in a list of formats.
pub const XENSND_PCM_FORMAT_U32_LE_STR: &str = "u32_le";
/// `XENSND_PCM_FORMAT_U32_BE` in a list of formats.
pub const XENSND_PCM_FORMAT_U32_BE_STR: &str = "u32_be";
/// `XENSND_PCM_FORMAT_F32_LE` in a list of formats.
pub const XENSND_PCM_FORMAT_F32_LE_STR: &str = "float_le";
/// `XENSND_PCM_FORMAT_F32_BE` in a list of formats.
pub const XENSND_PCM_FORMAT_F32_BE_STR: &str = "float_be";
/// `XENSND_PCM_FORMAT_F64_LE` in a list of formats.
pub const XENSND_PCM_FORMAT_F64_LE_STR: &str = "float64_le";
/// `XENSND_PCM_FORMAT_F64_BE` in a list of formats.
pub const XENSND_PCM_FORMAT_F64_BE_STR: &str = "float64_be";
/// `XENSND_PCM_FORMAT_IEC958_SUBFRAME_LE` in a list of formats.
pub const XENSND_PCM_FORMAT_IEC958_SUBFRAME_LE_STR: &str = "iec958_subframe_le";
/// `XENSND_PCM_FORMAT_IEC958_SUBFRAME_BE` in a list of formats.
pub const XENSND_PCM_FORMAT_IEC958_SUBFRAME_BE_STR: &str = "iec958_subframe_be";
/// `XENSND_PCM_FORMAT_MU_LAW` in a list of formats.
pub const XENSND_PCM_FORMAT_MU_LAW_STR: &str = "mu_law";
/// `XENSND_PCM_FORMAT_A_LAW` in a list of formats.
pub const XENSND_PCM_FORMAT_A_LAW_STR: &str = "a_law";
/// `XENSND_PCM_FORMAT_IMA_ADPCM` in a list of formats.
pub const XENSND_PCM_FORMAT_IMA_ADPCM_STR: &str = "ima_adpcm";
/// `XENSND_PCM_FORMAT_MPEG` in a list of formats.
pub const XENSND_PCM_FORMAT_MPEG_STR: &str = "mpeg";
/// `XENSND_PCM_FORMAT_GSM` in a list of formats.
pub const XENSND_PCM_FORMAT_GSM_STR: &str = "gsm";
/// How a stream is to be opened: the argument of `XENSND_OP_OPEN`.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xensnd_open_req {
    /// The sample rate in Hz.
    pub pcm_rate: u32,
    /// The sample format: `XENSND_PCM_FORMAT_*`.
    pub pcm_format: u8,
    /// How many channels.
    pub pcm_channels: u8,
    reserved: u16,
    /// The buffer's size in bytes.
    pub buffer_sz: u32,
    /// The grant of the first page of the buffer's directory.
    pub gref_directory: grant_ref_t,
    /// After how many bytes each the backend is to tell how far the stream has got; 0 is never.
    pub period_sz: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_open_req on 63u8, spelled Struct "xensnd_open_req"
    "pcm_rate pcm_format pcm_channels reserved buffer_sz gref_directory period_sz"
    b"caabc?c"[grant_ref_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref_directory); } } }
}
/// A page of a directory: it lists the grants of a buffer's pages, and the next page goes on.
///
/// How many there are altogether follows from the buffer's size.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xensnd_page_directory {
    /// The grant of the directory's next page; 0 in the last one.
    pub gref_dir_next_page: grant_ref_t,
    /// The grants of the buffer's pages, in order.
    pub gref: [grant_ref_t; 0],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_page_directory on 63u8, spelled Struct "xensnd_page_directory"
    "gref_dir_next_page gref" b"??*0"[grant_ref_t, grant_ref_t,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref_dir_next_page);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref); } } }
}
/// A part of the buffer: the argument of `XENSND_OP_READ` and `XENSND_OP_WRITE`, and of the
/// requests that set and get volumes, mute and unmute.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xensnd_rw_req {
    /// Where it begins in the buffer, in bytes.
    pub offset: u32,
    /// Its length in bytes.
    pub length: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_rw_req on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// The argument of `XENSND_OP_TRIGGER`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xensnd_trigger_req {
    /// What is to be done: `XENSND_OP_TRIGGER_*`.
    pub r#type: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_trigger_req on 63u8, known LAYOUT[(1u64 1u64)] {}
}
/// What a stream can be: the argument of `XENSND_OP_HW_PARAM_QUERY`, and the answer to it.
///
/// The request says what the frontend can do with, the response what of it the backend can do. By
/// asking again with less, the frontend gets at a combination that it can open the stream with.
/// A frame is one sample for each channel.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_query_hw_param on 63u8, spelled Struct "xensnd_query_hw_param"
    "formats rates channels buffer period" b"d????"[xensnd_query_hw_param__rates,
    xensnd_query_hw_param__channels, xensnd_query_hw_param__buffer,
    xensnd_query_hw_param__period,] [] [] expects 8u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).rates);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).channels);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).buffer);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).period); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xensnd_query_hw_param__rates {
    /// The lowest.
    pub min: u32,
    /// The highest.
    pub max: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_query_hw_param__rates on 63u8, known LAYOUT[(8u64 4u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xensnd_query_hw_param__channels {
    /// The smallest.
    pub min: u32,
    /// The largest.
    pub max: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_query_hw_param__channels on 63u8, known LAYOUT[(8u64 4u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xensnd_query_hw_param__buffer {
    /// The smallest.
    pub min: u32,
    /// The largest.
    pub max: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_query_hw_param__buffer on 63u8, known LAYOUT[(8u64 4u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xensnd_query_hw_param__period {
    /// The shortest.
    pub min: u32,
    /// The longest.
    pub max: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_query_hw_param__period on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// What `XENSND_EVT_CUR_POS` tells.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xensnd_cur_pos_evt {
    /// How many bytes have been played or recorded.
    pub position: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_cur_pos_evt on 63u8, spelled Struct "xensnd_cur_pos_evt"
    "position" b"d"[] [] [] expects 8u8 is[] {}
}
/// A request.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xensnd_req {
    /// The frontend's own; comes back in the response.
    pub id: u16,
    /// What it asks for: `XENSND_OP_*`.
    pub operation: u8,
    reserved: [u8; 5],
    /// The argument.
    pub op: xensnd_req__op,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_req on 63u8, spelled Struct "xensnd_req"
    "id operation reserved op" b"baa*5?"[xensnd_req__op,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).op); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xensnd_req__op {
    /// How the stream is to be opened.
    pub open: xensnd_open_req,
    /// The part of the buffer that is meant.
    pub rw: xensnd_rw_req,
    /// Whether the stream is to start or stop.
    pub trigger: xensnd_trigger_req,
    /// What the frontend can do with.
    pub hw_param: xensnd_query_hw_param,
    reserved: [u8; 56],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_req__op on 63u8, spelled Union "xensnd_req__op"
    "open rw trigger hw_param reserved" b"????a*56"[xensnd_open_req, xensnd_rw_req,
    xensnd_trigger_req, xensnd_query_hw_param,] [] [] expects 0u8 is[] {}
}
/// A response.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xensnd_resp {
    /// The request's.
    pub id: u16,
    /// The request's.
    pub operation: u8,
    reserved: u8,
    /// 0, or a negated Xen error number.
    pub status: i32,
    /// The answer, where there is one.
    pub resp: xensnd_resp__resp,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_resp on 63u8, spelled Struct "xensnd_resp"
    "id operation reserved status resp" b"baag?"[xensnd_resp__resp,] [] [] expects 0u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).resp); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xensnd_resp__resp {
    /// What the backend can do of what was asked for.
    pub hw_param: xensnd_query_hw_param,
    reserved1: [u8; 56],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_resp__resp on 63u8, spelled Union "xensnd_resp__resp"
    "hw_param reserved1" b"?a*56"[xensnd_query_hw_param,] [] [] expects 0u8 is[] {}
}
/// An event, from the backend to the frontend.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xensnd_evt {
    /// A number that the frontend may use.
    pub id: u16,
    /// What it tells: `XENSND_EVT_*`.
    pub r#type: u8,
    reserved: [u8; 5],
    /// What has happened.
    pub op: xensnd_evt__op,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_evt on 63u8, spelled Struct "xensnd_evt" "id type reserved op"
    b"baa*5?"[xensnd_evt__op,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).op); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xensnd_evt__op {
    /// How far the stream has got.
    pub cur_pos: xensnd_cur_pos_evt,
    reserved: [u8; 56],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_evt__op on 63u8, spelled Union "xensnd_evt__op"
    "cur_pos reserved" b"?a*56"[xensnd_cur_pos_evt,] [] [] expects 0u8 is[] {}
}
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_sndif_sring_entry = self::__xen_header::abi::ring::RingEntry<
    xensnd_req,
    xensnd_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_sndif_sring = self::__xen_header::abi::ring::SharedRing<
    xensnd_req,
    xensnd_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_sndif_front_ring = self::__xen_header::abi::ring::FrontRing<
    xensnd_req,
    xensnd_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_sndif_back_ring = self::__xen_header::abi::ring::BackRing<
    xensnd_req,
    xensnd_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_sndif_sring_t = self::__xen_header::abi::ring::SharedRing<
    xensnd_req,
    xensnd_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_sndif_front_ring_t = self::__xen_header::abi::ring::FrontRing<
    xensnd_req,
    xensnd_resp,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type xen_sndif_back_ring_t = self::__xen_header::abi::ring::BackRing<
    xensnd_req,
    xensnd_resp,
>;
const _: () = {
    let () = self::__xen_header::abi::ring::RingEntry::<xensnd_req, xensnd_resp>::AGREES;
    let () = self::__xen_header::abi::ring::SharedRing::<
        xensnd_req,
        xensnd_resp,
    >::AGREES;
    let () = self::__xen_header::abi::ring::FrontRing::<xensnd_req, xensnd_resp>::AGREES;
    let () = self::__xen_header::abi::ring::BackRing::<xensnd_req, xensnd_resp>::AGREES;
};
/// The head of the page of events; the events follow it.
///
/// The page is the frontend's own, which grants it to the backend. The backend puts events in, the
/// frontend takes them out, and both counters run on without end: an event's place is its number
/// modulo `XENSND_IN_RING_LEN`. The frontend need not move its counter after each event.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xensnd_event_page {
    /// How many events the frontend has taken out.
    pub in_cons: u32,
    /// How many events the backend has put in.
    pub in_prod: u32,
    reserved: [u8; 56],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xensnd_event_page on 63u8, known LAYOUT[(64u64 4u64)] {}
}
/// The size of the page of events in bytes.
pub const XENSND_EVENT_PAGE_SIZE: usize = 4096;
#[allow(nonstandard_style, clippy::all)]
/// Where events begin in it.
pub const XENSND_IN_RING_OFFS: usize = size_of::<xensnd_event_page>();
#[allow(nonstandard_style, clippy::all)]
/// How many bytes there are for events.
pub const XENSND_IN_RING_SIZE: usize = XENSND_EVENT_PAGE_SIZE - XENSND_IN_RING_OFFS;
#[allow(nonstandard_style, clippy::all)]
/// How many events it holds.
pub const XENSND_IN_RING_LEN: usize = XENSND_IN_RING_SIZE / size_of::<xensnd_evt>();
