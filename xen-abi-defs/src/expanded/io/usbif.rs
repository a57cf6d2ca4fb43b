// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! USB devices: a host controller in the guest, whose ports lead to real devices.
//!
//! The device is called `qusb` in the store. The front end is the driver of a controller with up to
//! 31 ports; the toolstack says in the back end's directory how many (`num-ports`), which version
//! of USB they speak (`usb-ver`: 1 for 1.1, 2 for 2.0) and which real device is plugged into each
//! (`port/1` to `port/31`, with the name of the device on the back end's bus, such as `3-1.5`). The
//! front end writes `event-channel`, the grants of two rings (`urb-ring-ref` and `conn-ring-ref`)
//! and `protocol` (whose layout the messages have).
//!
//! The ring of requests carries USB transfers. A request names port, device, endpoint and sort of
//! transfer in its `pipe`, has up to 16 segments of memory, and eight bytes that depend on the
//! sort: a setup packet, an interval, or the number of the request to be taken back. An isochronous
//! transfer's last segments, `nr_frame_desc_segs` of them, hold the descriptions of its packets.
//!
//! The ring of connections goes the other way around: the front end keeps it filled with requests
//! that say nothing, and the back end answers one whenever a device is plugged in or out.
use crate::grant_table::*;
use crate::io::ring::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The version of USB that a controller speaks (`usb-ver`).
#[allow(nonstandard_style, clippy::all)]
#[derive(PartialEq)]
#[repr(transparent)]
pub struct usb_spec_version(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl usb_spec_version {
    /// Not known.
    pub const USB_VER_UNKNOWN: Self = Self(0);
    /// USB 1.1.
    pub const USB_VER_USB11: Self = Self(1);
    /// USB 2.0.
    pub const USB_VER_USB20: Self = Self(2);
    /// USB 3.0; there is nothing for it in the protocol yet.
    pub const USB_VER_USB30: Self = Self(3);
}
self::__xen_header::abi::__group! {
    usb_spec_version u32[] []
}
self::__xen_header::abi::__open_enum! {
    usb_spec_version u32 USB_VER_UNKNOWN "USB_VER_UNKNOWN" USB_VER_USB11 "USB_VER_USB11"
    USB_VER_USB20 "USB_VER_USB20" USB_VER_USB30 "USB_VER_USB30"
}
/// Bits 0 to 4 of a pipe: the port.
pub const USBIF_PIPE_PORT_MASK: u32 = 0x0000001f;
/// Bit 5: the request takes back another.
pub const USBIF_PIPE_UNLINK: u32 = 0x00000020;
/// Bit 7: data comes from the device; otherwise it goes there.
pub const USBIF_PIPE_DIR: u32 = 0x00000080;
/// The seven bits of the device's address, once shifted down.
pub const USBIF_PIPE_DEV_MASK: u32 = 0x0000007f;
/// Where the device's address begins.
pub const USBIF_PIPE_DEV_SHIFT: u32 = 8;
/// The four bits of the endpoint, once shifted down.
pub const USBIF_PIPE_EP_MASK: u32 = 0x0000000f;
/// Where the endpoint begins.
pub const USBIF_PIPE_EP_SHIFT: u32 = 15;
/// The two bits of the sort of transfer, once shifted down.
pub const USBIF_PIPE_TYPE_MASK: u32 = 0x00000003;
/// Where the sort of transfer begins.
pub const USBIF_PIPE_TYPE_SHIFT: u32 = 30;
/// The sorts of transfers.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct UsbifPipeType(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl UsbifPipeType {
    /// Isochronous: at fixed intervals, without repeating what was lost.
    pub const USBIF_PIPE_TYPE_ISOC: Self = Self(0);
    /// Interrupt: little data, asked for at intervals.
    pub const USBIF_PIPE_TYPE_INT: Self = Self(1);
    /// Control: begins with a setup packet.
    pub const USBIF_PIPE_TYPE_CTRL: Self = Self(2);
    /// Bulk: much data, whenever there is time.
    pub const USBIF_PIPE_TYPE_BULK: Self = Self(3);
}
self::__xen_header::abi::__group! {
    UsbifPipeType u32[] []
}
self::__xen_header::abi::__open_enum! {
    UsbifPipeType u32 USBIF_PIPE_TYPE_ISOC "USBIF_PIPE_TYPE_ISOC" USBIF_PIPE_TYPE_INT
    "USBIF_PIPE_TYPE_INT" USBIF_PIPE_TYPE_CTRL "USBIF_PIPE_TYPE_CTRL"
    USBIF_PIPE_TYPE_BULK "USBIF_PIPE_TYPE_BULK"
}
#[allow(nonstandard_style, clippy::all)]
/// The port of a pipe.
pub const fn usbif_pipeportnum(pipe: u32) -> u32 {
    pipe & USBIF_PIPE_PORT_MASK
}
#[allow(nonstandard_style, clippy::all)]
/// A pipe without a port, with the port put in.
pub const fn usbif_setportnum_pipe(pipe: u32, portnum: u32) -> u32 {
    pipe | portnum
}
#[allow(nonstandard_style, clippy::all)]
/// Not zero: the request takes back another.
pub const fn usbif_pipeunlink(pipe: u32) -> u32 {
    pipe & USBIF_PIPE_UNLINK
}
#[allow(nonstandard_style, clippy::all)]
/// The request is for a transfer.
pub const fn usbif_pipesubmit(pipe: u32) -> bool {
    usbif_pipeunlink(pipe) == 0
}
#[allow(nonstandard_style, clippy::all)]
/// The pipe of a request that takes back another.
pub const fn usbif_setunlink_pipe(pipe: u32) -> u32 {
    pipe | USBIF_PIPE_UNLINK
}
#[allow(nonstandard_style, clippy::all)]
/// Not zero: data comes from the device.
pub const fn usbif_pipein(pipe: u32) -> u32 {
    pipe & USBIF_PIPE_DIR
}
#[allow(nonstandard_style, clippy::all)]
/// Data goes to the device.
pub const fn usbif_pipeout(pipe: u32) -> bool {
    usbif_pipein(pipe) == 0
}
#[allow(nonstandard_style, clippy::all)]
/// The device's address on the port.
pub const fn usbif_pipedevice(pipe: u32) -> u32 {
    (pipe >> USBIF_PIPE_DEV_SHIFT) & USBIF_PIPE_DEV_MASK
}
#[allow(nonstandard_style, clippy::all)]
/// The endpoint of the device.
pub const fn usbif_pipeendpoint(pipe: u32) -> u32 {
    (pipe >> USBIF_PIPE_EP_SHIFT) & USBIF_PIPE_EP_MASK
}
#[allow(nonstandard_style, clippy::all)]
/// The sort of transfer: `USBIF_PIPE_TYPE_*`.
pub const fn usbif_pipetype(pipe: u32) -> u32 {
    (pipe >> USBIF_PIPE_TYPE_SHIFT) & USBIF_PIPE_TYPE_MASK
}
#[allow(nonstandard_style, clippy::all)]
/// The transfer is isochronous.
pub const fn usbif_pipeisoc(pipe: u32) -> bool {
    usbif_pipetype(pipe) == UsbifPipeType::USBIF_PIPE_TYPE_ISOC.0
}
#[allow(nonstandard_style, clippy::all)]
/// The transfer is an interrupt transfer.
pub const fn usbif_pipeint(pipe: u32) -> bool {
    usbif_pipetype(pipe) == UsbifPipeType::USBIF_PIPE_TYPE_INT.0
}
#[allow(nonstandard_style, clippy::all)]
/// The transfer is a control transfer.
pub const fn usbif_pipectrl(pipe: u32) -> bool {
    usbif_pipetype(pipe) == UsbifPipeType::USBIF_PIPE_TYPE_CTRL.0
}
#[allow(nonstandard_style, clippy::all)]
/// The transfer is a bulk transfer.
pub const fn usbif_pipebulk(pipe: u32) -> bool {
    usbif_pipetype(pipe) == UsbifPipeType::USBIF_PIPE_TYPE_BULK.0
}
/// How many segments a request holds.
pub const USBIF_MAX_SEGMENTS_PER_REQUEST: u32 = 16;
/// The highest port.
pub const USBIF_MAX_PORTNR: u32 = 31;
/// The bytes of a ring: a page.
pub const USBIF_RING_SIZE: u32 = 4096;
/// A range of memory.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct usbif_request_segment {
    /// Grant of the page.
    pub gref: grant_ref_t,
    /// Where in the page it begins, in bytes.
    pub offset: u16,
    /// Its length in bytes.
    pub length: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for usbif_request_segment on 63u8, spelled Struct "usbif_request_segment"
    "gref offset length" b"?bb"[grant_ref_t,] [] [] expects 0u8 is[] { #[inline] unsafe
    fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref); } } }
}
/// A request for a transfer, or to take one back.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct usbif_urb_request {
    /// The front end's own number, which comes back in the response.
    pub id: u16,
    /// How many elements of `seg` hold data.
    pub nr_buffer_segs: u16,
    /// Port, device, endpoint, direction and sort of transfer.
    pub pipe: u32,
    /// `USBIF_SHORT_NOT_OK`, or zero.
    pub transfer_flags: u16,
    /// How many bytes the segments have in total.
    pub buffer_length: u16,
    /// What depends on the sort of transfer; zero for bulk transfers.
    pub u: usbif_urb_request__u,
    /// Where the data is; after that, the descriptions of an isochronous transfer's packets.
    pub seg: [usbif_request_segment; USBIF_MAX_SEGMENTS_PER_REQUEST as usize],
}
/// `usbif_urb_request` under its typedef name.
#[allow(non_camel_case_types)]
pub type usbif_urb_request_t = usbif_urb_request;
self::__xen_header::abi::__record! {
    Abi[zeroed] for usbif_urb_request on 63u8, spelled Struct "usbif_urb_request"
    "id nr_buffer_segs pipe transfer_flags buffer_length u seg"
    b"bbcbb??*"[usbif_urb_request__u, usbif_request_segment,]
    [self::__xen_header::abi::each((USBIF_MAX_SEGMENTS_PER_REQUEST as usize) as u64),] []
    expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).seg); } } }
}
/// How a transfer is made.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct UsbifTransferFlags(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl UsbifTransferFlags {
    /// A device that sends less than was asked for makes an error.
    pub const USBIF_SHORT_NOT_OK: Self = Self(0x0001);
}
self::__xen_header::abi::__group! {
    UsbifTransferFlags u16[] [bits]
}
self::__xen_header::abi::__flags! {
    UsbifTransferFlags u16 USBIF_SHORT_NOT_OK "USBIF_SHORT_NOT_OK"
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union usbif_urb_request__u {
    /// The setup packet of a control transfer.
    pub ctrl: [u8; 8],
    /// For an isochronous transfer.
    pub isoc: usbif_urb_request__u__isoc,
    /// For an interrupt transfer.
    pub intr: usbif_urb_request__u__intr,
    /// For taking back a request.
    pub unlink: usbif_urb_request__u__unlink,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for usbif_urb_request__u on 63u8, spelled Union "usbif_urb_request__u"
    "ctrl isoc intr unlink" b"a*8???"[usbif_urb_request__u__isoc,
    usbif_urb_request__u__intr, usbif_urb_request__u__unlink,] [] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct usbif_urb_request__u__isoc {
    /// The time between packets, in frames or microframes: up to 1024 * 8.
    pub interval: u16,
    /// The frame in which to begin.
    pub start_frame: u16,
    /// How many packets there are.
    pub number_of_packets: u16,
    /// How many elements of `seg` hold their descriptions, after those that hold data.
    pub nr_frame_desc_segs: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for usbif_urb_request__u__isoc on 63u8, known LAYOUT[(8u64 2u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct usbif_urb_request__u__intr {
    /// The time between two questions to the device, in frames or microframes: up to 1024 * 8.
    pub interval: u16,
    pad: [u16; 3],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for usbif_urb_request__u__intr on 63u8, known LAYOUT[(8u64 2u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct usbif_urb_request__u__unlink {
    /// Number of the request to be taken back.
    pub unlink_id: u16,
    pad: [u16; 3],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for usbif_urb_request__u__unlink on 63u8, known LAYOUT[(8u64 2u64)] {}
}
/// The response to a request.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct usbif_urb_response {
    /// The request's number.
    pub id: u16,
    /// The frame in which an isochronous transfer began.
    pub start_frame: u16,
    /// How it went: `USBIF_STATUS_*`. For an isochronous transfer, its packets' descriptions say
    /// so.
    pub status: i32,
    /// How many bytes were transferred.
    pub actual_length: i32,
    /// How many packets of an isochronous transfer had errors.
    pub error_count: i32,
}
/// `usbif_urb_response` under its typedef name.
#[allow(non_camel_case_types)]
pub type usbif_urb_response_t = usbif_urb_response;
self::__xen_header::abi::__record! {
    Abi[zeroed] for usbif_urb_response on 63u8, known LAYOUT[(16u64 4u64)] {}
}
/// How a transfer went.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct UsbifStatus(pub i32);
#[allow(non_upper_case_globals, clippy::all)]
impl UsbifStatus {
    /// It is done.
    pub const USBIF_STATUS_OK: Self = Self(0);
    /// There is no such device.
    pub const USBIF_STATUS_NODEV: Self = Self(-19);
    /// The request is not valid.
    pub const USBIF_STATUS_INVAL: Self = Self(-22);
    /// The endpoint is halted, or the device refused a control transfer.
    pub const USBIF_STATUS_STALL: Self = Self(-32);
    /// An error on the way.
    pub const USBIF_STATUS_IOERROR: Self = Self(-71);
    /// The device sent more than it was asked for.
    pub const USBIF_STATUS_BABBLE: Self = Self(-75);
    /// The device or the controller has gone.
    pub const USBIF_STATUS_SHUTDOWN: Self = Self(-108);
}
self::__xen_header::abi::__group! {
    UsbifStatus i32[] []
}
self::__xen_header::abi::__open_enum! {
    UsbifStatus i32 USBIF_STATUS_OK "USBIF_STATUS_OK" USBIF_STATUS_NODEV
    "USBIF_STATUS_NODEV" USBIF_STATUS_INVAL "USBIF_STATUS_INVAL" USBIF_STATUS_STALL
    "USBIF_STATUS_STALL" USBIF_STATUS_IOERROR "USBIF_STATUS_IOERROR" USBIF_STATUS_BABBLE
    "USBIF_STATUS_BABBLE" USBIF_STATUS_SHUTDOWN "USBIF_STATUS_SHUTDOWN"
}
/// Transfers.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_urb_sring_entry = self::__xen_header::abi::ring::RingEntry<
    usbif_urb_request,
    usbif_urb_response,
>;
/// Transfers.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_urb_sring = self::__xen_header::abi::ring::SharedRing<
    usbif_urb_request,
    usbif_urb_response,
>;
/// Transfers.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_urb_front_ring = self::__xen_header::abi::ring::FrontRing<
    usbif_urb_request,
    usbif_urb_response,
>;
/// Transfers.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_urb_back_ring = self::__xen_header::abi::ring::BackRing<
    usbif_urb_request,
    usbif_urb_response,
>;
/// Transfers.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_urb_sring_t = self::__xen_header::abi::ring::SharedRing<
    usbif_urb_request,
    usbif_urb_response,
>;
/// Transfers.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_urb_front_ring_t = self::__xen_header::abi::ring::FrontRing<
    usbif_urb_request,
    usbif_urb_response,
>;
/// Transfers.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_urb_back_ring_t = self::__xen_header::abi::ring::BackRing<
    usbif_urb_request,
    usbif_urb_response,
>;
const _: () = {
    let () = self::__xen_header::abi::ring::RingEntry::<
        usbif_urb_request,
        usbif_urb_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::SharedRing::<
        usbif_urb_request,
        usbif_urb_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::FrontRing::<
        usbif_urb_request,
        usbif_urb_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::BackRing::<
        usbif_urb_request,
        usbif_urb_response,
    >::AGREES;
};
#[allow(nonstandard_style, clippy::all)]
/// How many slots a ring of transfers has: what fits behind the 64 bytes of indices.
pub const USB_URB_RING_SIZE: u32 = __RD32(
    ((USBIF_RING_SIZE as usize - 64) / size_of::<usbif_urb_sring_entry>()) as _,
);
/// A place for news of a device.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct usbif_conn_request {
    /// The front end's own number, which comes back in the response. Several may have the same.
    pub id: u16,
}
/// `usbif_conn_request` under its typedef name.
#[allow(non_camel_case_types)]
pub type usbif_conn_request_t = usbif_conn_request;
self::__xen_header::abi::__record! {
    Abi[zeroed] for usbif_conn_request on 63u8, known LAYOUT[(2u64 2u64)] {}
}
/// News of a device: it has been plugged in or out.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct usbif_conn_response {
    /// The request's number.
    pub id: u16,
    /// The port: 1 to 31.
    pub portnum: u8,
    /// The device's speed: `USBIF_SPEED_*`.
    pub speed: u8,
}
/// `usbif_conn_response` under its typedef name.
#[allow(non_camel_case_types)]
pub type usbif_conn_response_t = usbif_conn_response;
self::__xen_header::abi::__record! {
    Abi[zeroed] for usbif_conn_response on 63u8, known LAYOUT[(4u64 2u64)] {}
}
/// The speed of a device.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct UsbifSpeed(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl UsbifSpeed {
    /// There is no device any more.
    pub const USBIF_SPEED_NONE: Self = Self(0);
    /// Low speed: 1.5 megabits a second.
    pub const USBIF_SPEED_LOW: Self = Self(1);
    /// Full speed: 12 megabits a second.
    pub const USBIF_SPEED_FULL: Self = Self(2);
    /// High speed: 480 megabits a second.
    pub const USBIF_SPEED_HIGH: Self = Self(3);
}
self::__xen_header::abi::__group! {
    UsbifSpeed u8[] []
}
self::__xen_header::abi::__open_enum! {
    UsbifSpeed u8 USBIF_SPEED_NONE "USBIF_SPEED_NONE" USBIF_SPEED_LOW "USBIF_SPEED_LOW"
    USBIF_SPEED_FULL "USBIF_SPEED_FULL" USBIF_SPEED_HIGH "USBIF_SPEED_HIGH"
}
/// Devices plugged in and out.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_conn_sring_entry = self::__xen_header::abi::ring::RingEntry<
    usbif_conn_request,
    usbif_conn_response,
>;
/// Devices plugged in and out.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_conn_sring = self::__xen_header::abi::ring::SharedRing<
    usbif_conn_request,
    usbif_conn_response,
>;
/// Devices plugged in and out.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_conn_front_ring = self::__xen_header::abi::ring::FrontRing<
    usbif_conn_request,
    usbif_conn_response,
>;
/// Devices plugged in and out.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_conn_back_ring = self::__xen_header::abi::ring::BackRing<
    usbif_conn_request,
    usbif_conn_response,
>;
/// Devices plugged in and out.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_conn_sring_t = self::__xen_header::abi::ring::SharedRing<
    usbif_conn_request,
    usbif_conn_response,
>;
/// Devices plugged in and out.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_conn_front_ring_t = self::__xen_header::abi::ring::FrontRing<
    usbif_conn_request,
    usbif_conn_response,
>;
/// Devices plugged in and out.
#[allow(non_camel_case_types, dead_code)]
pub type usbif_conn_back_ring_t = self::__xen_header::abi::ring::BackRing<
    usbif_conn_request,
    usbif_conn_response,
>;
const _: () = {
    let () = self::__xen_header::abi::ring::RingEntry::<
        usbif_conn_request,
        usbif_conn_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::SharedRing::<
        usbif_conn_request,
        usbif_conn_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::FrontRing::<
        usbif_conn_request,
        usbif_conn_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::BackRing::<
        usbif_conn_request,
        usbif_conn_response,
    >::AGREES;
};
#[allow(nonstandard_style, clippy::all)]
/// How many slots a ring of connections has: what fits behind the 64 bytes of indices.
pub const USB_CONN_RING_SIZE: u32 = __RD32(
    ((USBIF_RING_SIZE as usize - 64) / size_of::<usbif_conn_sring_entry>()) as _,
);
