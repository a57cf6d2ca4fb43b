// SPDX-License-Identifier: MIT
//! SCSI devices: disks, tapes, changers, given to a guest command by command.
//!
//! A request carries a SCSI command for a device of the guest's virtual host, which it names by
//! channel, id and lun. The memory that the command reads or writes is listed in up to 26 segments,
//! each a range within a granted page. With `feature-sg-grant` in the store, which says how many
//! segments a request may have at all, `VSCSIIF_SG_GRANT` turns these into references to pages full
//! of segments; the lengths of the references tell how many there are in total. The response brings
//! the device's status, and sense data if there are any. Other requests abort a command or reset a
//! device.
//!
//! The toolstack lists the devices of a host in the back end's directory of the store, below
//! `vscsi-devs`: `dev-N/p-dev` is the real device (`host:channel:target:lun`, or a world wide name
//! with a lun), `dev-N/v-dev` what the guest will call it (likewise), `dev-N/p-devname` a name for
//! people and `dev-N/state` its own state. The front end writes `event-channel`, `ring-ref` and
//! `protocol` (whose layout requests have), and a state for each device. To add or remove devices
//! later, the toolstack sets the host's state to reconfiguring and the device's to initialising or
//! closing, and waits until the host is connected again.

use crate::grant_table::*;
use xen_abi::prelude::*;

xen_header! {
    file: "io/vscsiif.h",
    guard: "__XEN__PUBLIC_IO_SCSI_H__",
    include: ["ring.h", "../grant_table.h"],
}

/// What is asked for.
#[xen_abi(open_enum(u8))]
pub enum VscsiifAction {
    /// Carries out the command in `cmnd`.
    VSCSIIF_ACT_SCSI_CDB = 1,
    /// Aborts the command with the number in `ref_rqid`, on the device that is named.
    VSCSIIF_ACT_SCSI_ABORT = 2,
    /// Resets the device; `lun` is not looked at.
    VSCSIIF_ACT_SCSI_RESET = 3,
    /// Brought further segments for the request that followed. No longer in use, nor free for
    /// others.
    VSCSIIF_ACT_SCSI_SG_PRESET = 4,
}

/// How many segments a request holds: so many that 16 requests fit a page with the ring's indices.
#[xen_abi]
pub const VSCSIIF_SG_TABLESIZE: u32 = 26;

/// The largest command in bytes.
#[xen_abi]
pub const VSCSIIF_MAX_COMMAND_SIZE: u32 = 16;
/// How many bytes of sense data a response holds.
#[xen_abi]
pub const VSCSIIF_SENSE_BUFFERSIZE: u32 = 96;
/// The bytes in a page.
#[xen_abi]
pub const VSCSIIF_PAGE_SIZE: u32 = 4096;

/// A range of memory.
#[xen_abi(typedef(vscsiif_segment_t))]
pub struct scsiif_request_segment {
    /// Grant of the page.
    pub gref: grant_ref_t,
    /// Where in the page it begins, in bytes.
    pub offset: u16,
    /// Its length in bytes.
    pub length: u16,
}

/// How many segments fit a page.
#[xen_abi]
pub const VSCSIIF_SG_PER_PAGE: usize =
    VSCSIIF_PAGE_SIZE as usize / size_of::<scsiif_request_segment>();

/// A request.
#[xen_abi(typedef, size(252))]
pub struct vscsiif_request {
    /// The front end's own number, which comes back in the response.
    pub rqid: u16,
    /// What is asked for: `VSCSIIF_ACT_*`.
    pub act: u8,
    /// The length of the command in bytes.
    pub cmd_len: u8,
    /// The command.
    pub cmnd: [u8; VSCSIIF_MAX_COMMAND_SIZE as usize],
    /// Was a limit in seconds; no longer looked at, so zero.
    pub timeout_per_command: u16,
    /// The device's channel.
    pub channel: u16,
    /// The device's id on the channel.
    pub id: u16,
    /// The unit of the device.
    pub lun: u16,
    /// Number of the request to be aborted.
    pub ref_rqid: u16,
    /// Where data goes: 1 to the device, 2 from the device, 3 there is none.
    pub sc_data_direction: u8,
    /// How many elements of `seg` are in use; with `VSCSIIF_SG_GRANT`, they are references to
    /// segments.
    pub nr_segments: u8,
    /// Where the data is.
    pub seg: [vscsiif_segment_t; VSCSIIF_SG_TABLESIZE as usize],
    #[abi(reserved)]
    reserved: [u32; 3],
}

/// Bit of `nr_segments`, the rest of which is the number: `seg` names pages that hold the segments.
#[xen_abi(inside(vscsiif_request, nr_segments))]
pub const VSCSIIF_SG_GRANT: u8 = 0x80;

/// How many segments a `vscsiif_sg_list` holds: it is as large as a request.
#[xen_abi]
pub const VSCSIIF_SG_LIST_SIZE: usize =
    (size_of::<vscsiif_request_t>() - 4) / size_of::<vscsiif_segment_t>();

/// Further segments for the request that followed. No longer in use.
#[xen_abi(typedef)]
pub struct vscsiif_sg_list {
    /// That request's number. At the same place as in a request, as the next field is.
    pub rqid: u16,
    /// `VSCSIIF_ACT_SCSI_SG_PRESET`.
    pub act: u8,
    /// How many segments there are.
    pub nr_segments: u8,
    /// The segments.
    pub seg: [vscsiif_segment_t; VSCSIIF_SG_LIST_SIZE],
}

/// The response to a request.
#[xen_abi(typedef, size(252))]
pub struct vscsiif_response {
    /// The request's number.
    pub rqid: u16,
    /// The request's action; only from back ends that know `VSCSIIF_ACT_SCSI_SG_PRESET`.
    pub act: u8,
    /// How many bytes of sense data there are.
    pub sense_len: u8,
    /// Sense data from the device.
    pub sense_buffer: [u8; VSCSIIF_SENSE_BUFFERSIZE as usize],
    /// How it went. For a command: see `XEN_VSCSIIF_RSLT_STATUS` and `XEN_VSCSIIF_RSLT_HOST`. For
    /// an abort or a reset: `XEN_VSCSIIF_RSLT_RESET_*`.
    pub rslt: i32,
    /// How many bytes of what was asked for have not been transferred.
    pub residual_len: u32,
    #[abi(reserved)]
    reserved: [u32; 36],
}

/// The device's own status in a result.
#[xen_abi]
pub const fn XEN_VSCSIIF_RSLT_STATUS(x: i32) -> i32 {
    x & 0x00ff
}

/// The host adapter's status in a result: `XEN_VSCSIIF_RSLT_HOST_*`.
#[xen_abi]
pub const fn XEN_VSCSIIF_RSLT_HOST(x: i32) -> i32 {
    (x & 0x00ff0000) >> 16
}

/// The host adapter's status.
#[xen_abi(open_enum(i32))]
pub enum VscsiifHostStatus {
    /// All is well.
    XEN_VSCSIIF_RSLT_HOST_OK = 0,
    /// The device could not be reached in time.
    XEN_VSCSIIF_RSLT_HOST_NO_CONNECT = 1,
    /// The bus was busy all the time.
    XEN_VSCSIIF_RSLT_HOST_BUS_BUSY = 2,
    /// It took too long for another reason.
    XEN_VSCSIIF_RSLT_HOST_TIME_OUT = 3,
    /// There is no such target.
    XEN_VSCSIIF_RSLT_HOST_BAD_TARGET = 4,
    /// Aborted for another reason.
    XEN_VSCSIIF_RSLT_HOST_ABORT = 5,
    /// A parity error.
    XEN_VSCSIIF_RSLT_HOST_PARITY = 6,
    /// An error within the host adapter or its driver.
    XEN_VSCSIIF_RSLT_HOST_ERROR = 7,
    /// Somebody reset the bus or the device.
    XEN_VSCSIIF_RSLT_HOST_RESET = 8,
    /// An interrupt that nobody expected.
    XEN_VSCSIIF_RSLT_HOST_BAD_INTR = 9,
    /// The command is to be passed on as it is.
    XEN_VSCSIIF_RSLT_HOST_PASSTHROUGH = 10,
    /// The driver asks to try again.
    XEN_VSCSIIF_RSLT_HOST_SOFT_ERROR = 11,
    /// Try again at once, without counting it.
    XEN_VSCSIIF_RSLT_HOST_IMM_RETRY = 12,
    /// Queue the command once more.
    XEN_VSCSIIF_RSLT_HOST_REQUEUE = 13,
    /// The connection to the device broke off.
    XEN_VSCSIIF_RSLT_HOST_TRANSPORT_DISRUPTED = 14,
    /// The connection is down, and the transport was told not to wait for it.
    XEN_VSCSIIF_RSLT_HOST_TRANSPORT_FAILFAST = 15,
    /// The target will not work again.
    XEN_VSCSIIF_RSLT_HOST_TARGET_FAILURE = 16,
    /// This path to the target will not work again.
    XEN_VSCSIIF_RSLT_HOST_NEXUS_FAILURE = 17,
    /// The device has no more space.
    XEN_VSCSIIF_RSLT_HOST_ALLOC_FAILURE = 18,
    /// The medium is damaged.
    XEN_VSCSIIF_RSLT_HOST_MEDIUM_ERROR = 19,
    /// The transport makes errors now and then.
    XEN_VSCSIIF_RSLT_HOST_TRANSPORT_MARGINAL = 20,
}

/// The results of aborts and resets.
#[xen_abi(open_enum(i32))]
pub enum VscsiifResetResult {
    /// It is done.
    XEN_VSCSIIF_RSLT_RESET_SUCCESS = 0x2002,
    /// It failed.
    XEN_VSCSIIF_RSLT_RESET_FAILED = 0x2003,
}

ring_types! {
    /// Requests to SCSI devices.
    vscsiif: vscsiif_request => vscsiif_response;
}
