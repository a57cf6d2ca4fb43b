// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "io/blkif.h",
    guard: "__XEN_PUBLIC_IO_BLKIF_H__",
    include: ["ring.h", "../grant_table.h"],
    reasons: {
        implicit_padding: "older than the rule; `protocol` in the store says whose layout it is",
        tail_padding: "older than the rule; `protocol` in the store says whose layout it is",
        same_layout: "fixed with plain 64-bit numbers; `protocol` says whose layout it is",
        wide_alignment: "fixed with plain 64-bit numbers; `protocol` says whose layout it is",
    },
}

/// The number of a virtual disk. A C program may define it as another type before.
#[xen_abi(c_macro, overridable)]
pub type blkif_vdev_t = u16;
/// The number of a sector on a disk.
#[xen_abi(c_macro)]
pub type blkif_sector_t = u64;

/// The requests.
#[xen_abi(open_enum(u8))]
pub enum BlkifOp {
    /// Reads sectors.
    BLKIF_OP_READ = 0,
    /// Writes sectors.
    BLKIF_OP_WRITE = 1,
    /// Writes sectors once all writes before it are done; those after it begin when it is.
    /// `feature-barrier`.
    BLKIF_OP_WRITE_BARRIER = 2,
    /// Makes what has been written permanent. `feature-flush-cache`.
    BLKIF_OP_FLUSH_DISKCACHE = 3,
    /// Taken by commands to the device itself, in some systems of old.
    BLKIF_OP_RESERVED_1 = 4,
    /// Says that sectors are no longer needed: `blkif_request_discard`. `feature-discard`.
    BLKIF_OP_DISCARD = 5,
    /// Reads or writes with more segments: `blkif_request_indirect`.
    /// `feature-max-indirect-segments`.
    BLKIF_OP_INDIRECT = 6,
}

/// How many segments a request holds: with more, fewer requests would fit a page.
#[xen_abi]
pub const BLKIF_MAX_SEGMENTS_PER_REQUEST: u32 = 11;

/// How many pages of segments an indirect request holds.
#[xen_abi]
pub const BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST: u32 = 8;

/// A part of the memory that a request reads to or writes from.
#[xen_abi(expect(tail_padding))]
pub struct blkif_request_segment {
    /// Grant of the page.
    pub gref: grant_ref_t,
    /// The first sector in the page.
    pub first_sect: u8,
    /// The last sector in the page, which is still part of it.
    pub last_sect: u8,
}

/// A request; the first element of the ring's slots, whatever the operation.
#[xen_abi(typedef, expect(implicit_padding, same_layout, wide_alignment))]
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

/// The request for `BLKIF_OP_DISCARD`.
#[xen_abi(typedef, expect(implicit_padding, same_layout, wide_alignment))]
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

/// How sectors are discarded.
#[xen_abi(flags(u8), inside(blkif_request_discard, flag))]
pub enum BlkifDiscardFlags {
    /// So that nothing can bring back what was in them. `discard-secure`.
    BLKIF_DISCARD_SECURE = 1 << 0,
}

/// The request for `BLKIF_OP_INDIRECT`.
#[xen_abi(
    typedef,
    expect(implicit_padding, tail_padding, same_layout, wide_alignment)
)]
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
    #[abi(reserved, when(x86_32))]
    pad: u64,
}

/// The response to any request.
#[xen_abi(
    typedef,
    expect(implicit_padding, tail_padding, same_layout, wide_alignment)
)]
pub struct blkif_response {
    /// The request's number.
    pub id: u64,
    /// The request's operation.
    pub operation: u8,
    /// How it went: `BLKIF_RSP_*`.
    pub status: i16,
}

/// How a request went.
#[xen_abi(open_enum(i16))]
pub enum BlkifResponse {
    /// The back end does not do that: only for requests that depend on a feature.
    BLKIF_RSP_EOPNOTSUPP = -2,
    /// It failed.
    BLKIF_RSP_ERROR = -1,
    /// It is done.
    BLKIF_RSP_OKAY = 0,
}

ring_types! {
    /// Requests to a disk.
    blkif: blkif_request => blkif_response;
}

/// What sort of disk it is (`info`).
#[xen_abi(flags(u32))]
pub enum VdiskInfo {
    /// A CD or DVD.
    VDISK_CDROM = 0x1,
    /// Its medium can be taken out.
    VDISK_REMOVABLE = 0x2,
    /// It cannot be written.
    VDISK_READONLY = 0x4,
}
