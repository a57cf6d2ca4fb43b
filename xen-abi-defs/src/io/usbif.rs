// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "io/usbif.h",
    guard: "__XEN_PUBLIC_IO_USBIF_H__",
    include: ["ring.h", "../grant_table.h"],
}

/// The version of USB that a controller speaks (`usb-ver`).
#[xen_abi(c_enum(u32))]
pub enum usb_spec_version {
    /// Not known.
    USB_VER_UNKNOWN = 0,
    /// USB 1.1.
    USB_VER_USB11 = 1,
    /// USB 2.0.
    USB_VER_USB20 = 2,
    /// USB 3.0; there is nothing for it in the protocol yet.
    USB_VER_USB30 = 3,
}

/// Bits 0 to 4 of a pipe: the port.
#[xen_abi]
pub const USBIF_PIPE_PORT_MASK: u32 = 0x0000001f;
/// Bit 5: the request takes back another.
#[xen_abi]
pub const USBIF_PIPE_UNLINK: u32 = 0x00000020;
/// Bit 7: data comes from the device; otherwise it goes there.
#[xen_abi]
pub const USBIF_PIPE_DIR: u32 = 0x00000080;
/// The seven bits of the device's address, once shifted down.
#[xen_abi]
pub const USBIF_PIPE_DEV_MASK: u32 = 0x0000007f;
/// Where the device's address begins.
#[xen_abi]
pub const USBIF_PIPE_DEV_SHIFT: u32 = 8;
/// The four bits of the endpoint, once shifted down.
#[xen_abi]
pub const USBIF_PIPE_EP_MASK: u32 = 0x0000000f;
/// Where the endpoint begins.
#[xen_abi]
pub const USBIF_PIPE_EP_SHIFT: u32 = 15;
/// The two bits of the sort of transfer, once shifted down.
#[xen_abi]
pub const USBIF_PIPE_TYPE_MASK: u32 = 0x00000003;
/// Where the sort of transfer begins.
#[xen_abi]
pub const USBIF_PIPE_TYPE_SHIFT: u32 = 30;

/// The sorts of transfers.
#[xen_abi(open_enum(u32))]
pub enum UsbifPipeType {
    /// Isochronous: at fixed intervals, without repeating what was lost.
    USBIF_PIPE_TYPE_ISOC = 0,
    /// Interrupt: little data, asked for at intervals.
    USBIF_PIPE_TYPE_INT = 1,
    /// Control: begins with a setup packet.
    USBIF_PIPE_TYPE_CTRL = 2,
    /// Bulk: much data, whenever there is time.
    USBIF_PIPE_TYPE_BULK = 3,
}

/// The port of a pipe.
#[xen_abi]
pub const fn usbif_pipeportnum(pipe: u32) -> u32 {
    pipe & USBIF_PIPE_PORT_MASK
}
/// A pipe without a port, with the port put in.
#[xen_abi]
pub const fn usbif_setportnum_pipe(pipe: u32, portnum: u32) -> u32 {
    pipe | portnum
}

/// Not zero: the request takes back another.
#[xen_abi]
pub const fn usbif_pipeunlink(pipe: u32) -> u32 {
    pipe & USBIF_PIPE_UNLINK
}
/// The request is for a transfer.
#[xen_abi]
pub const fn usbif_pipesubmit(pipe: u32) -> bool {
    usbif_pipeunlink(pipe) == 0
}
/// The pipe of a request that takes back another.
#[xen_abi]
pub const fn usbif_setunlink_pipe(pipe: u32) -> u32 {
    pipe | USBIF_PIPE_UNLINK
}

/// Not zero: data comes from the device.
#[xen_abi]
pub const fn usbif_pipein(pipe: u32) -> u32 {
    pipe & USBIF_PIPE_DIR
}
/// Data goes to the device.
#[xen_abi]
pub const fn usbif_pipeout(pipe: u32) -> bool {
    usbif_pipein(pipe) == 0
}

/// The device's address on the port.
#[xen_abi]
pub const fn usbif_pipedevice(pipe: u32) -> u32 {
    (pipe >> USBIF_PIPE_DEV_SHIFT) & USBIF_PIPE_DEV_MASK
}

/// The endpoint of the device.
#[xen_abi]
pub const fn usbif_pipeendpoint(pipe: u32) -> u32 {
    (pipe >> USBIF_PIPE_EP_SHIFT) & USBIF_PIPE_EP_MASK
}

/// The sort of transfer: `USBIF_PIPE_TYPE_*`.
#[xen_abi]
pub const fn usbif_pipetype(pipe: u32) -> u32 {
    (pipe >> USBIF_PIPE_TYPE_SHIFT) & USBIF_PIPE_TYPE_MASK
}
/// The transfer is isochronous.
#[xen_abi]
pub const fn usbif_pipeisoc(pipe: u32) -> bool {
    usbif_pipetype(pipe) == UsbifPipeType::USBIF_PIPE_TYPE_ISOC.0
}
/// The transfer is an interrupt transfer.
#[xen_abi]
pub const fn usbif_pipeint(pipe: u32) -> bool {
    usbif_pipetype(pipe) == UsbifPipeType::USBIF_PIPE_TYPE_INT.0
}
/// The transfer is a control transfer.
#[xen_abi]
pub const fn usbif_pipectrl(pipe: u32) -> bool {
    usbif_pipetype(pipe) == UsbifPipeType::USBIF_PIPE_TYPE_CTRL.0
}
/// The transfer is a bulk transfer.
#[xen_abi]
pub const fn usbif_pipebulk(pipe: u32) -> bool {
    usbif_pipetype(pipe) == UsbifPipeType::USBIF_PIPE_TYPE_BULK.0
}

/// How many segments a request holds.
#[xen_abi]
pub const USBIF_MAX_SEGMENTS_PER_REQUEST: u32 = 16;
/// The highest port.
#[xen_abi]
pub const USBIF_MAX_PORTNR: u32 = 31;
/// The bytes of a ring: a page.
#[xen_abi]
pub const USBIF_RING_SIZE: u32 = 4096;

/// A range of memory.
#[xen_abi]
pub struct usbif_request_segment {
    /// Grant of the page.
    pub gref: grant_ref_t,
    /// Where in the page it begins, in bytes.
    pub offset: u16,
    /// Its length in bytes.
    pub length: u16,
}

/// A request for a transfer, or to take one back.
#[xen_abi(typedef)]
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

/// How a transfer is made.
#[xen_abi(flags(u16), inside(usbif_urb_request, transfer_flags))]
pub enum UsbifTransferFlags {
    /// A device that sends less than was asked for makes an error.
    USBIF_SHORT_NOT_OK = 0x0001,
}

#[xen_abi(inline)]
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

#[xen_abi(inline)]
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

#[xen_abi(inline)]
pub struct usbif_urb_request__u__intr {
    /// The time between two questions to the device, in frames or microframes: up to 1024 * 8.
    pub interval: u16,
    #[abi(reserved)]
    pad: [u16; 3],
}

#[xen_abi(inline)]
pub struct usbif_urb_request__u__unlink {
    /// Number of the request to be taken back.
    pub unlink_id: u16,
    #[abi(reserved)]
    pad: [u16; 3],
}

/// The response to a request.
#[xen_abi(typedef)]
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

/// How a transfer went.
#[xen_abi(open_enum(i32), inside(usbif_urb_response, status))]
pub enum UsbifStatus {
    /// It is done.
    USBIF_STATUS_OK = 0,
    /// There is no such device.
    USBIF_STATUS_NODEV = -19,
    /// The request is not valid.
    USBIF_STATUS_INVAL = -22,
    /// The endpoint is halted, or the device refused a control transfer.
    USBIF_STATUS_STALL = -32,
    /// An error on the way.
    USBIF_STATUS_IOERROR = -71,
    /// The device sent more than it was asked for.
    USBIF_STATUS_BABBLE = -75,
    /// The device or the controller has gone.
    USBIF_STATUS_SHUTDOWN = -108,
}

ring_types! {
    /// Transfers.
    usbif_urb: usbif_urb_request => usbif_urb_response;
}

/// How many slots a ring of transfers has: what fits behind the 64 bytes of indices.
#[xen_abi]
pub const USB_URB_RING_SIZE: u32 =
    __RD32(((USBIF_RING_SIZE as usize - 64) / size_of::<usbif_urb_sring_entry>()) as _);

/// A place for news of a device.
#[xen_abi(typedef)]
pub struct usbif_conn_request {
    /// The front end's own number, which comes back in the response. Several may have the same.
    pub id: u16,
}

/// News of a device: it has been plugged in or out.
#[xen_abi(typedef)]
pub struct usbif_conn_response {
    /// The request's number.
    pub id: u16,
    /// The port: 1 to 31.
    pub portnum: u8,
    /// The device's speed: `USBIF_SPEED_*`.
    pub speed: u8,
}

/// The speed of a device.
#[xen_abi(open_enum(u8), inside(usbif_conn_response, speed))]
pub enum UsbifSpeed {
    /// There is no device any more.
    USBIF_SPEED_NONE = 0,
    /// Low speed: 1.5 megabits a second.
    USBIF_SPEED_LOW = 1,
    /// Full speed: 12 megabits a second.
    USBIF_SPEED_FULL = 2,
    /// High speed: 480 megabits a second.
    USBIF_SPEED_HIGH = 3,
}

ring_types! {
    /// Devices plugged in and out.
    usbif_conn: usbif_conn_request => usbif_conn_response;
}

/// How many slots a ring of connections has: what fits behind the 64 bytes of indices.
#[xen_abi]
pub const USB_CONN_RING_SIZE: u32 =
    __RD32(((USBIF_RING_SIZE as usize - 64) / size_of::<usbif_conn_sring_entry>()) as _);
