// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Disks.
//!
//! The back end offers a disk of so many `sectors`, each of `sector-size` bytes; the front end
//! reads and writes runs of them. A request names a first sector and up to eleven segments, each a
//! granted page and a range of sectors (of 512 bytes) in it. Longer requests are indirect: their
//! segments are in further granted pages. A response brings back the request's `id` and says how it
//! went; responses come in any order. Whether an event is sent is agreed on with `req_event` and
//! `rsp_event`.
//!
//! Both ends describe themselves in the store, then go through the states of `io/xenbus.h`. What is
//! not there has its default: a zero, unless stated otherwise.
//!
//! The back end writes, for what it can do:
//! - `feature-barrier`, `feature-flush-cache`, `feature-discard`, `discard-secure`: it takes these
//!   requests. One may still be answered with `BLKIF_RSP_EOPNOTSUPP`.
//! - `feature-max-indirect-segments`: how many segments an indirect request may have; without it,
//!   there are none such.
//! - `feature-persistent`: it keeps grants mapped, so the front end should use the same ones again.
//!   If the front end says so too, it copies data to and from pages whose grants it keeps, which
//!   all allow writing.
//! - `max-ring-page-order`: log2 of how many pages the ring may have (`max-ring-pages`, their
//!   number, is older).
//! - `multi-queue-max-queues`: how many rings there may be.
//!
//! For the disk: `sectors`, `sector-size` (512, unless the front end has
//! `feature-large-sector-size`), `physical-sector-size` (a multiple of that, and its default),
//! `info` (`VDISK_*`), `discard-granularity` (the size in bytes of what can be discarded; a sector)
//! and `discard-alignment` (where the first of those begins, in bytes). For itself: `mode` (`r` or
//! `w`), `type`, `params`, `physical-device` (`MAJOR:MINOR`) or `physical-device-path`,
//! `direct-io-safe` and, from the toolstack, `discard-enable` (1).
//!
//! The front end writes `event-channel`, `ring-ref` (the ring's grant; `ring-ref0`, `ring-ref1`, ..
//! for more pages than one), `ring-page-order` (or `num-ring-pages`), `protocol` (whose layout the
//! requests have: `io/protocols.h`), `feature-persistent` and `feature-large-sector-size` (it
//! counts all sectors by `sector-size`). With `multi-queue-num-queues` above one, ring and event
//! channel of each are in a directory of their own: `queue-0`, `queue-1`, .. It finds
//! `virtual-device` (which disk it is to appear as), `device-type` and `trusted` (1; zero: it
//! should protect itself from the back end) there.
use crate::grant_table::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
#[allow(nonstandard_style, clippy::all)]
/// The number of a virtual disk. A C program may define it as another type before.
pub type blkif_vdev_t = u16;
#[allow(nonstandard_style, clippy::all)]
/// The number of a sector on a disk.
pub type blkif_sector_t = u64;
/// The requests.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct BlkifOp(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl BlkifOp {
    /// Reads sectors.
    pub const BLKIF_OP_READ: Self = Self(0);
    /// Writes sectors.
    pub const BLKIF_OP_WRITE: Self = Self(1);
    /// Writes sectors once all writes before it are done; those after it begin when it is.
    /// `feature-barrier`.
    pub const BLKIF_OP_WRITE_BARRIER: Self = Self(2);
    /// Makes what has been written permanent. `feature-flush-cache`.
    pub const BLKIF_OP_FLUSH_DISKCACHE: Self = Self(3);
    /// Taken by commands to the device itself, in some systems of old.
    pub const BLKIF_OP_RESERVED_1: Self = Self(4);
    /// Says that sectors are no longer needed: `blkif_request_discard`. `feature-discard`.
    pub const BLKIF_OP_DISCARD: Self = Self(5);
    /// Reads or writes with more segments: `blkif_request_indirect`.
    /// `feature-max-indirect-segments`.
    pub const BLKIF_OP_INDIRECT: Self = Self(6);
}
self::__xen_header::abi::__group! {
    BlkifOp u8[] []
}
self::__xen_header::abi::__open_enum! {
    BlkifOp u8 BLKIF_OP_READ "BLKIF_OP_READ" BLKIF_OP_WRITE "BLKIF_OP_WRITE"
    BLKIF_OP_WRITE_BARRIER "BLKIF_OP_WRITE_BARRIER" BLKIF_OP_FLUSH_DISKCACHE
    "BLKIF_OP_FLUSH_DISKCACHE" BLKIF_OP_RESERVED_1 "BLKIF_OP_RESERVED_1" BLKIF_OP_DISCARD
    "BLKIF_OP_DISCARD" BLKIF_OP_INDIRECT "BLKIF_OP_INDIRECT"
}
/// How many segments a request holds: with more, fewer requests would fit a page.
pub const BLKIF_MAX_SEGMENTS_PER_REQUEST: u32 = 11;
/// How many pages of segments an indirect request holds.
pub const BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST: u32 = 8;
/// A part of the memory that a request reads to or writes from.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct blkif_request_segment {
    /// Grant of the page.
    pub gref: grant_ref_t,
    /// The first sector in the page.
    pub first_sect: u8,
    /// The last sector in the page, which is still part of it.
    pub last_sect: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for blkif_request_segment on 63u8, spelled Struct "blkif_request_segment"
    "gref first_sect last_sect" b"?aa"[grant_ref_t,] [] [] expects 2u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self
    as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref); } } }
}
/// A request; the first element of the ring's slots, whatever the operation.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct blkif_request {
    /// `BLKIF_OP_*`.
    pub operation: u8,
    /// How many segments there are.
    pub nr_segments: u8,
    /// The disk's `virtual-device`; the back end goes by the ring. For reading and writing.
    pub handle: blkif_vdev_t,
    /// The front end's own number, which comes back in the response.
    pub id: u64,
    /// The first sector on the disk. For reading and writing.
    pub sector_number: blkif_sector_t,
    /// Where the data is.
    pub seg: [blkif_request_segment; BLKIF_MAX_SEGMENTS_PER_REQUEST as usize],
}
/// `blkif_request` under its typedef name.
#[allow(non_camel_case_types)]
pub type blkif_request_t = blkif_request;
self::__xen_header::abi::__record! {
    Abi[zeroed] for blkif_request on 63u8, spelled Struct "blkif_request"
    "operation nr_segments handle id sector_number seg" b"aa?d??*"[blkif_vdev_t,
    blkif_sector_t, blkif_request_segment,]
    [self::__xen_header::abi::each((BLKIF_MAX_SEGMENTS_PER_REQUEST as usize) as u64),] []
    expects 13u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    6usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).handle);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).sector_number);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).seg); } } }
}
/// The request for `BLKIF_OP_DISCARD`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct blkif_request_discard {
    /// `BLKIF_OP_DISCARD`.
    pub operation: u8,
    /// `BLKIF_DISCARD_SECURE`, or zero.
    pub flag: u8,
    /// As in `blkif_request`.
    pub handle: blkif_vdev_t,
    /// The front end's own number, which comes back in the response.
    pub id: u64,
    /// The first sector.
    pub sector_number: blkif_sector_t,
    /// How many sectors.
    pub nr_sectors: u64,
}
/// `blkif_request_discard` under its typedef name.
#[allow(non_camel_case_types)]
pub type blkif_request_discard_t = blkif_request_discard;
self::__xen_header::abi::__record! {
    Abi[zeroed] for blkif_request_discard on 63u8, spelled Struct "blkif_request_discard"
    "operation flag handle id sector_number nr_sectors" b"aa?d?d"[blkif_vdev_t,
    blkif_sector_t,] [] [] expects 13u8 is[] { #[inline] unsafe fn clear_padding(this : *
    mut Self) { unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi >
    ::SPELLED.fields:: < 6usize > () }; self::__xen_header::abi::target::clear_gaps(this
    .cast(), & < Self as self::__xen_header::abi::Abi > ::SPELLED.checked(fields)
    .record); self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).handle);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).sector_number); } } }
}
/// How sectors are discarded.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct BlkifDiscardFlags(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl BlkifDiscardFlags {
    /// So that nothing can bring back what was in them. `discard-secure`.
    pub const BLKIF_DISCARD_SECURE: Self = Self(1 << 0);
}
self::__xen_header::abi::__group! {
    BlkifDiscardFlags u8[] [bits]
}
self::__xen_header::abi::__flags! {
    BlkifDiscardFlags u8 BLKIF_DISCARD_SECURE "BLKIF_DISCARD_SECURE"
}
/// The request for `BLKIF_OP_INDIRECT`.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct blkif_request_indirect {
    /// `BLKIF_OP_INDIRECT`.
    pub operation: u8,
    /// `BLKIF_OP_READ` or `BLKIF_OP_WRITE`.
    pub indirect_op: u8,
    /// How many segments there are.
    pub nr_segments: u16,
    /// The front end's own number, which comes back in the response.
    pub id: u64,
    /// The first sector on the disk.
    pub sector_number: blkif_sector_t,
    /// As in `blkif_request`.
    pub handle: blkif_vdev_t,
    /// Grants of the pages full of `blkif_request_segment`; as many as it takes to hold all of
    /// them.
    pub indirect_grefs: [grant_ref_t; BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST as usize],
    #[cfg(any(target_arch = "x86"))]
    pad: u64,
}
/// `blkif_request_indirect` under its typedef name.
#[allow(non_camel_case_types)]
pub type blkif_request_indirect_t = blkif_request_indirect;
self::__xen_header::abi::__record! {
    Abi[zeroed] for blkif_request_indirect on 63u8, spelled Struct
    "blkif_request_indirect"
    "operation indirect_op nr_segments id sector_number handle indirect_grefs pad"
    b"aabd???*d@"[blkif_sector_t, blkif_vdev_t, grant_ref_t,]
    [self::__xen_header::abi::each((BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST as usize) as
    u64),] [1u8] expects 15u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self)
    { unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED
    .fields:: < 8usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), &
    < Self as self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).sector_number);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).handle);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).indirect_grefs); } } }
}
/// The response to any request.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct blkif_response {
    /// The request's number.
    pub id: u64,
    /// The request's operation.
    pub operation: u8,
    /// How it went: `BLKIF_RSP_*`.
    pub status: i16,
}
/// `blkif_response` under its typedef name.
#[allow(non_camel_case_types)]
pub type blkif_response_t = blkif_response;
self::__xen_header::abi::__record! {
    Abi[zeroed] for blkif_response on 63u8, spelled Struct "blkif_response"
    "id operation status" b"daf"[] [] [] expects 15u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// How a request went.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct BlkifResponse(pub i16);
#[allow(non_upper_case_globals, clippy::all)]
impl BlkifResponse {
    /// The back end does not do that: only for requests that depend on a feature.
    pub const BLKIF_RSP_EOPNOTSUPP: Self = Self(-2);
    /// It failed.
    pub const BLKIF_RSP_ERROR: Self = Self(-1);
    /// It is done.
    pub const BLKIF_RSP_OKAY: Self = Self(0);
}
self::__xen_header::abi::__group! {
    BlkifResponse i16[] []
}
self::__xen_header::abi::__open_enum! {
    BlkifResponse i16 BLKIF_RSP_EOPNOTSUPP "BLKIF_RSP_EOPNOTSUPP" BLKIF_RSP_ERROR
    "BLKIF_RSP_ERROR" BLKIF_RSP_OKAY "BLKIF_RSP_OKAY"
}
/// Requests to a disk.
#[allow(non_camel_case_types, dead_code)]
pub type blkif_sring_entry = self::__xen_header::abi::ring::RingEntry<
    blkif_request,
    blkif_response,
>;
/// Requests to a disk.
#[allow(non_camel_case_types, dead_code)]
pub type blkif_sring = self::__xen_header::abi::ring::SharedRing<
    blkif_request,
    blkif_response,
>;
/// Requests to a disk.
#[allow(non_camel_case_types, dead_code)]
pub type blkif_front_ring = self::__xen_header::abi::ring::FrontRing<
    blkif_request,
    blkif_response,
>;
/// Requests to a disk.
#[allow(non_camel_case_types, dead_code)]
pub type blkif_back_ring = self::__xen_header::abi::ring::BackRing<
    blkif_request,
    blkif_response,
>;
/// Requests to a disk.
#[allow(non_camel_case_types, dead_code)]
pub type blkif_sring_t = self::__xen_header::abi::ring::SharedRing<
    blkif_request,
    blkif_response,
>;
/// Requests to a disk.
#[allow(non_camel_case_types, dead_code)]
pub type blkif_front_ring_t = self::__xen_header::abi::ring::FrontRing<
    blkif_request,
    blkif_response,
>;
/// Requests to a disk.
#[allow(non_camel_case_types, dead_code)]
pub type blkif_back_ring_t = self::__xen_header::abi::ring::BackRing<
    blkif_request,
    blkif_response,
>;
const _: () = {
    let () = self::__xen_header::abi::ring::RingEntry::<
        blkif_request,
        blkif_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::SharedRing::<
        blkif_request,
        blkif_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::FrontRing::<
        blkif_request,
        blkif_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::BackRing::<
        blkif_request,
        blkif_response,
    >::AGREES;
};
/// What sort of disk it is (`info`).
#[derive(PartialEq)]
#[repr(transparent)]
pub struct VdiskInfo(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl VdiskInfo {
    /// A CD or DVD.
    pub const VDISK_CDROM: Self = Self(0x1);
    /// Its medium can be taken out.
    pub const VDISK_REMOVABLE: Self = Self(0x2);
    /// It cannot be written.
    pub const VDISK_READONLY: Self = Self(0x4);
}
self::__xen_header::abi::__group! {
    VdiskInfo u32[] [bits]
}
self::__xen_header::abi::__flags! {
    VdiskInfo u32 VDISK_CDROM "VDISK_CDROM" VDISK_REMOVABLE "VDISK_REMOVABLE"
    VDISK_READONLY "VDISK_READONLY"
}
