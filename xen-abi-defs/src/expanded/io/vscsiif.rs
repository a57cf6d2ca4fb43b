// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
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
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// What is asked for.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct VscsiifAction(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl VscsiifAction {
    /// Carries out the command in `cmnd`.
    pub const VSCSIIF_ACT_SCSI_CDB: Self = Self(1);
    /// Aborts the command with the number in `ref_rqid`, on the device that is named.
    pub const VSCSIIF_ACT_SCSI_ABORT: Self = Self(2);
    /// Resets the device; `lun` is not looked at.
    pub const VSCSIIF_ACT_SCSI_RESET: Self = Self(3);
    /// Brought further segments for the request that followed. No longer in use, nor free for
    /// others.
    pub const VSCSIIF_ACT_SCSI_SG_PRESET: Self = Self(4);
}
self::__xen_header::abi::__group! {
    VscsiifAction u8[] []
}
self::__xen_header::abi::__open_enum! {
    VscsiifAction u8 VSCSIIF_ACT_SCSI_CDB "VSCSIIF_ACT_SCSI_CDB" VSCSIIF_ACT_SCSI_ABORT
    "VSCSIIF_ACT_SCSI_ABORT" VSCSIIF_ACT_SCSI_RESET "VSCSIIF_ACT_SCSI_RESET"
    VSCSIIF_ACT_SCSI_SG_PRESET "VSCSIIF_ACT_SCSI_SG_PRESET"
}
/// How many segments a request holds: so many that 16 requests fit a page with the ring's indices.
pub const VSCSIIF_SG_TABLESIZE: u32 = 26;
/// The largest command in bytes.
pub const VSCSIIF_MAX_COMMAND_SIZE: u32 = 16;
/// How many bytes of sense data a response holds.
pub const VSCSIIF_SENSE_BUFFERSIZE: u32 = 96;
/// The bytes in a page.
pub const VSCSIIF_PAGE_SIZE: u32 = 4096;
/// A range of memory.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct scsiif_request_segment {
    /// Grant of the page.
    pub gref: grant_ref_t,
    /// Where in the page it begins, in bytes.
    pub offset: u16,
    /// Its length in bytes.
    pub length: u16,
}
/// `scsiif_request_segment` under its typedef name.
#[allow(non_camel_case_types)]
pub type vscsiif_segment_t = scsiif_request_segment;
self::__xen_header::abi::__record! {
    Abi[zeroed] for scsiif_request_segment on 63u8, spelled Struct
    "scsiif_request_segment" "gref offset length" b"?bb"[grant_ref_t,] [] [] expects 0u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// How many segments fit a page.
pub const VSCSIIF_SG_PER_PAGE: usize = VSCSIIF_PAGE_SIZE as usize
    / size_of::<scsiif_request_segment>();
/// A request.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
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
    reserved: [u32; 3],
}
/// `vscsiif_request` under its typedef name.
#[allow(non_camel_case_types)]
pub type vscsiif_request_t = vscsiif_request;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vscsiif_request on 63u8, spelled Struct "vscsiif_request"
    "rqid act cmd_len cmnd timeout_per_command channel id lun ref_rqid sc_data_direction nr_segments seg reserved"
    b"baaa*bbbbbaa?*c*3"[vscsiif_segment_t,]
    [self::__xen_header::abi::each((VSCSIIF_MAX_COMMAND_SIZE as usize) as u64),
    self::__xen_header::abi::each((VSCSIIF_SG_TABLESIZE as usize) as u64),] [] expects
    0u8 is[[252u64, 252u64, 252u64, 252u64, 252u64, 252u64]] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).seg); } } }
}
/// Bit of `nr_segments`, the rest of which is the number: `seg` names pages that hold the segments.
pub const VSCSIIF_SG_GRANT: u8 = 0x80;
#[allow(nonstandard_style, clippy::all)]
/// How many segments a `vscsiif_sg_list` holds: it is as large as a request.
pub const VSCSIIF_SG_LIST_SIZE: usize = (size_of::<vscsiif_request_t>() - 4)
    / size_of::<vscsiif_segment_t>();
/// Further segments for the request that followed. No longer in use.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
/// `vscsiif_sg_list` under its typedef name.
#[allow(non_camel_case_types)]
pub type vscsiif_sg_list_t = vscsiif_sg_list;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vscsiif_sg_list on 63u8, spelled Struct "vscsiif_sg_list"
    "rqid act nr_segments seg" b"baa?*"[vscsiif_segment_t,]
    [self::__xen_header::abi::each((VSCSIIF_SG_LIST_SIZE) as u64),] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).seg); } } }
}
/// The response to a request.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
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
    reserved: [u32; 36],
}
/// `vscsiif_response` under its typedef name.
#[allow(non_camel_case_types)]
pub type vscsiif_response_t = vscsiif_response;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vscsiif_response on 63u8, spelled Struct "vscsiif_response"
    "rqid act sense_len sense_buffer rslt residual_len reserved" b"baaa*gcc*36"[]
    [self::__xen_header::abi::each((VSCSIIF_SENSE_BUFFERSIZE as usize) as u64),] []
    expects 0u8 is[[252u64, 252u64, 252u64, 252u64, 252u64, 252u64]] {}
}
#[allow(nonstandard_style, clippy::all)]
/// The device's own status in a result.
pub const fn XEN_VSCSIIF_RSLT_STATUS(x: i32) -> i32 {
    x & 0x00ff
}
#[allow(nonstandard_style, clippy::all)]
/// The host adapter's status in a result: `XEN_VSCSIIF_RSLT_HOST_*`.
pub const fn XEN_VSCSIIF_RSLT_HOST(x: i32) -> i32 {
    (x & 0x00ff0000) >> 16
}
/// The host adapter's status.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct VscsiifHostStatus(pub i32);
#[allow(non_upper_case_globals, clippy::all)]
impl VscsiifHostStatus {
    /// All is well.
    pub const XEN_VSCSIIF_RSLT_HOST_OK: Self = Self(0);
    /// The device could not be reached in time.
    pub const XEN_VSCSIIF_RSLT_HOST_NO_CONNECT: Self = Self(1);
    /// The bus was busy all the time.
    pub const XEN_VSCSIIF_RSLT_HOST_BUS_BUSY: Self = Self(2);
    /// It took too long for another reason.
    pub const XEN_VSCSIIF_RSLT_HOST_TIME_OUT: Self = Self(3);
    /// There is no such target.
    pub const XEN_VSCSIIF_RSLT_HOST_BAD_TARGET: Self = Self(4);
    /// Aborted for another reason.
    pub const XEN_VSCSIIF_RSLT_HOST_ABORT: Self = Self(5);
    /// A parity error.
    pub const XEN_VSCSIIF_RSLT_HOST_PARITY: Self = Self(6);
    /// An error within the host adapter or its driver.
    pub const XEN_VSCSIIF_RSLT_HOST_ERROR: Self = Self(7);
    /// Somebody reset the bus or the device.
    pub const XEN_VSCSIIF_RSLT_HOST_RESET: Self = Self(8);
    /// An interrupt that nobody expected.
    pub const XEN_VSCSIIF_RSLT_HOST_BAD_INTR: Self = Self(9);
    /// The command is to be passed on as it is.
    pub const XEN_VSCSIIF_RSLT_HOST_PASSTHROUGH: Self = Self(10);
    /// The driver asks to try again.
    pub const XEN_VSCSIIF_RSLT_HOST_SOFT_ERROR: Self = Self(11);
    /// Try again at once, without counting it.
    pub const XEN_VSCSIIF_RSLT_HOST_IMM_RETRY: Self = Self(12);
    /// Queue the command once more.
    pub const XEN_VSCSIIF_RSLT_HOST_REQUEUE: Self = Self(13);
    /// The connection to the device broke off.
    pub const XEN_VSCSIIF_RSLT_HOST_TRANSPORT_DISRUPTED: Self = Self(14);
    /// The connection is down, and the transport was told not to wait for it.
    pub const XEN_VSCSIIF_RSLT_HOST_TRANSPORT_FAILFAST: Self = Self(15);
    /// The target will not work again.
    pub const XEN_VSCSIIF_RSLT_HOST_TARGET_FAILURE: Self = Self(16);
    /// This path to the target will not work again.
    pub const XEN_VSCSIIF_RSLT_HOST_NEXUS_FAILURE: Self = Self(17);
    /// The device has no more space.
    pub const XEN_VSCSIIF_RSLT_HOST_ALLOC_FAILURE: Self = Self(18);
    /// The medium is damaged.
    pub const XEN_VSCSIIF_RSLT_HOST_MEDIUM_ERROR: Self = Self(19);
    /// The transport makes errors now and then.
    pub const XEN_VSCSIIF_RSLT_HOST_TRANSPORT_MARGINAL: Self = Self(20);
}
self::__xen_header::abi::__group! {
    VscsiifHostStatus i32[] []
}
self::__xen_header::abi::__open_enum! {
    VscsiifHostStatus i32 XEN_VSCSIIF_RSLT_HOST_OK "XEN_VSCSIIF_RSLT_HOST_OK"
    XEN_VSCSIIF_RSLT_HOST_NO_CONNECT "XEN_VSCSIIF_RSLT_HOST_NO_CONNECT"
    XEN_VSCSIIF_RSLT_HOST_BUS_BUSY "XEN_VSCSIIF_RSLT_HOST_BUS_BUSY"
    XEN_VSCSIIF_RSLT_HOST_TIME_OUT "XEN_VSCSIIF_RSLT_HOST_TIME_OUT"
    XEN_VSCSIIF_RSLT_HOST_BAD_TARGET "XEN_VSCSIIF_RSLT_HOST_BAD_TARGET"
    XEN_VSCSIIF_RSLT_HOST_ABORT "XEN_VSCSIIF_RSLT_HOST_ABORT"
    XEN_VSCSIIF_RSLT_HOST_PARITY "XEN_VSCSIIF_RSLT_HOST_PARITY"
    XEN_VSCSIIF_RSLT_HOST_ERROR "XEN_VSCSIIF_RSLT_HOST_ERROR" XEN_VSCSIIF_RSLT_HOST_RESET
    "XEN_VSCSIIF_RSLT_HOST_RESET" XEN_VSCSIIF_RSLT_HOST_BAD_INTR
    "XEN_VSCSIIF_RSLT_HOST_BAD_INTR" XEN_VSCSIIF_RSLT_HOST_PASSTHROUGH
    "XEN_VSCSIIF_RSLT_HOST_PASSTHROUGH" XEN_VSCSIIF_RSLT_HOST_SOFT_ERROR
    "XEN_VSCSIIF_RSLT_HOST_SOFT_ERROR" XEN_VSCSIIF_RSLT_HOST_IMM_RETRY
    "XEN_VSCSIIF_RSLT_HOST_IMM_RETRY" XEN_VSCSIIF_RSLT_HOST_REQUEUE
    "XEN_VSCSIIF_RSLT_HOST_REQUEUE" XEN_VSCSIIF_RSLT_HOST_TRANSPORT_DISRUPTED
    "XEN_VSCSIIF_RSLT_HOST_TRANSPORT_DISRUPTED" XEN_VSCSIIF_RSLT_HOST_TRANSPORT_FAILFAST
    "XEN_VSCSIIF_RSLT_HOST_TRANSPORT_FAILFAST" XEN_VSCSIIF_RSLT_HOST_TARGET_FAILURE
    "XEN_VSCSIIF_RSLT_HOST_TARGET_FAILURE" XEN_VSCSIIF_RSLT_HOST_NEXUS_FAILURE
    "XEN_VSCSIIF_RSLT_HOST_NEXUS_FAILURE" XEN_VSCSIIF_RSLT_HOST_ALLOC_FAILURE
    "XEN_VSCSIIF_RSLT_HOST_ALLOC_FAILURE" XEN_VSCSIIF_RSLT_HOST_MEDIUM_ERROR
    "XEN_VSCSIIF_RSLT_HOST_MEDIUM_ERROR" XEN_VSCSIIF_RSLT_HOST_TRANSPORT_MARGINAL
    "XEN_VSCSIIF_RSLT_HOST_TRANSPORT_MARGINAL"
}
/// The results of aborts and resets.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct VscsiifResetResult(pub i32);
#[allow(non_upper_case_globals, clippy::all)]
impl VscsiifResetResult {
    /// It is done.
    pub const XEN_VSCSIIF_RSLT_RESET_SUCCESS: Self = Self(0x2002);
    /// It failed.
    pub const XEN_VSCSIIF_RSLT_RESET_FAILED: Self = Self(0x2003);
}
self::__xen_header::abi::__group! {
    VscsiifResetResult i32[] []
}
self::__xen_header::abi::__open_enum! {
    VscsiifResetResult i32 XEN_VSCSIIF_RSLT_RESET_SUCCESS
    "XEN_VSCSIIF_RSLT_RESET_SUCCESS" XEN_VSCSIIF_RSLT_RESET_FAILED
    "XEN_VSCSIIF_RSLT_RESET_FAILED"
}
/// Requests to SCSI devices.
#[allow(non_camel_case_types, dead_code)]
pub type vscsiif_sring_entry = self::__xen_header::abi::ring::RingEntry<
    vscsiif_request,
    vscsiif_response,
>;
/// Requests to SCSI devices.
#[allow(non_camel_case_types, dead_code)]
pub type vscsiif_sring = self::__xen_header::abi::ring::SharedRing<
    vscsiif_request,
    vscsiif_response,
>;
/// Requests to SCSI devices.
#[allow(non_camel_case_types, dead_code)]
pub type vscsiif_front_ring = self::__xen_header::abi::ring::FrontRing<
    vscsiif_request,
    vscsiif_response,
>;
/// Requests to SCSI devices.
#[allow(non_camel_case_types, dead_code)]
pub type vscsiif_back_ring = self::__xen_header::abi::ring::BackRing<
    vscsiif_request,
    vscsiif_response,
>;
/// Requests to SCSI devices.
#[allow(non_camel_case_types, dead_code)]
pub type vscsiif_sring_t = self::__xen_header::abi::ring::SharedRing<
    vscsiif_request,
    vscsiif_response,
>;
/// Requests to SCSI devices.
#[allow(non_camel_case_types, dead_code)]
pub type vscsiif_front_ring_t = self::__xen_header::abi::ring::FrontRing<
    vscsiif_request,
    vscsiif_response,
>;
/// Requests to SCSI devices.
#[allow(non_camel_case_types, dead_code)]
pub type vscsiif_back_ring_t = self::__xen_header::abi::ring::BackRing<
    vscsiif_request,
    vscsiif_response,
>;
const _: () = {
    let () = self::__xen_header::abi::ring::RingEntry::<
        vscsiif_request,
        vscsiif_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::SharedRing::<
        vscsiif_request,
        vscsiif_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::FrontRing::<
        vscsiif_request,
        vscsiif_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::BackRing::<
        vscsiif_request,
        vscsiif_response,
    >::AGREES;
};
