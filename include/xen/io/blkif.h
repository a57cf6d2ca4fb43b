/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/blkif.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Disks.
 *
 * The back end offers a disk of so many sectors, each of sector-size bytes; the
 * front end reads and writes runs of them. A request names a first sector and
 * up to eleven segments, each a granted page and a range of sectors (of 512
 * bytes) in it. Longer requests are indirect: their segments are in further
 * granted pages. A response brings back the request's id and says how it went;
 * responses come in any order. Whether an event is sent is agreed on with
 * req_event and rsp_event.
 *
 * Both ends describe themselves in the store, then go through the states of
 * io/xenbus.h. What is not there has its default: a zero, unless stated
 * otherwise.
 *
 * The back end writes, for what it can do:
 * - feature-barrier, feature-flush-cache, feature-discard, discard-secure: it
 *   takes these requests. One may still be answered with BLKIF_RSP_EOPNOTSUPP.
 * - feature-max-indirect-segments: how many segments an indirect request may
 *   have; without it, there are none such.
 * - feature-persistent: it keeps grants mapped, so the front end should use the
 *   same ones again. If the front end says so too, it copies data to and from
 *   pages whose grants it keeps, which all allow writing.
 * - max-ring-page-order: log2 of how many pages the ring may have
 *   (max-ring-pages, their number, is older).
 * - multi-queue-max-queues: how many rings there may be.
 *
 * For the disk: sectors, sector-size (512, unless the front end has
 * feature-large-sector-size), physical-sector-size (a multiple of that, and its
 * default), info (VDISK_*), discard-granularity (the size in bytes of what can
 * be discarded; a sector) and discard-alignment (where the first of those
 * begins, in bytes). For itself: mode (r or w), type, params, physical-device
 * (MAJOR:MINOR) or physical-device-path, direct-io-safe and, from the
 * toolstack, discard-enable (1).
 *
 * The front end writes event-channel, ring-ref (the ring's grant; ring-ref0,
 * ring-ref1, .. for more pages than one), ring-page-order (or num-ring-pages),
 * protocol (whose layout the requests have: io/protocols.h), feature-persistent
 * and feature-large-sector-size (it counts all sectors by sector-size). With
 * multi-queue-num-queues above one, ring and event channel of each are in a
 * directory of their own: queue-0, queue-1, .. It finds virtual-device (which
 * disk it is to appear as), device-type and trusted (1; zero: it should protect
 * itself from the back end) there.
 */

#ifndef __XEN_PUBLIC_IO_BLKIF_H__
#define __XEN_PUBLIC_IO_BLKIF_H__

#include "ring.h"
#include "../grant_table.h"

/*
 * The number of a virtual disk. A C program may define it as another type
 * before.
 */
#ifndef blkif_vdev_t
#define blkif_vdev_t uint16_t
#endif

/* The number of a sector on a disk. */
#define blkif_sector_t uint64_t

/* The requests. */

/* Reads sectors. */
#define BLKIF_OP_READ            0
/* Writes sectors. */
#define BLKIF_OP_WRITE           1
/*
 * Writes sectors once all writes before it are done; those after it begin when
 * it is. feature-barrier.
 */
#define BLKIF_OP_WRITE_BARRIER   2
/* Makes what has been written permanent. feature-flush-cache. */
#define BLKIF_OP_FLUSH_DISKCACHE 3
/* Taken by commands to the device itself, in some systems of old. */
#define BLKIF_OP_RESERVED_1      4
/*
 * Says that sectors are no longer needed: blkif_request_discard.
 * feature-discard.
 */
#define BLKIF_OP_DISCARD         5
/*
 * Reads or writes with more segments: blkif_request_indirect.
 * feature-max-indirect-segments.
 */
#define BLKIF_OP_INDIRECT        6

/*
 * How many segments a request holds: with more, fewer requests would fit a
 * page.
 */
#define BLKIF_MAX_SEGMENTS_PER_REQUEST 11

/* How many pages of segments an indirect request holds. */
#define BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST 8

/* A part of the memory that a request reads to or writes from. */
struct blkif_request_segment {
    /* Grant of the page. */
    grant_ref_t gref;
    /* The first sector in the page. */
    uint8_t first_sect;
    /* The last sector in the page, which is still part of it. */
    uint8_t last_sect;
};

/* A request; the first element of the ring's slots, whatever the operation. */
struct blkif_request {
    /* BLKIF_OP_*. */
    uint8_t operation;
    /* How many segments there are. */
    uint8_t nr_segments;
    /*
     * The disk's virtual-device; the back end goes by the ring. For reading and
     * writing.
     */
    blkif_vdev_t handle;
    /* The front end's own number, which comes back in the response. */
    uint64_t id;
    /* The first sector on the disk. For reading and writing. */
    blkif_sector_t sector_number;
    /* Where the data is. */
    struct blkif_request_segment seg[BLKIF_MAX_SEGMENTS_PER_REQUEST];
};
typedef struct blkif_request blkif_request_t;

/* The request for BLKIF_OP_DISCARD. */
struct blkif_request_discard {
    /* BLKIF_OP_DISCARD. */
    uint8_t operation;
    /* BLKIF_DISCARD_SECURE, or zero. */
    uint8_t flag;

    /* How sectors are discarded. */

    /* So that nothing can bring back what was in them. discard-secure. */
#define BLKIF_DISCARD_SECURE (1 << 0)

    /* As in blkif_request. */
    blkif_vdev_t handle;
    /* The front end's own number, which comes back in the response. */
    uint64_t id;
    /* The first sector. */
    blkif_sector_t sector_number;
    /* How many sectors. */
    uint64_t nr_sectors;
};
typedef struct blkif_request_discard blkif_request_discard_t;

/* The request for BLKIF_OP_INDIRECT. */
struct blkif_request_indirect {
    /* BLKIF_OP_INDIRECT. */
    uint8_t operation;
    /* BLKIF_OP_READ or BLKIF_OP_WRITE. */
    uint8_t indirect_op;
    /* How many segments there are. */
    uint16_t nr_segments;
    /* The front end's own number, which comes back in the response. */
    uint64_t id;
    /* The first sector on the disk. */
    blkif_sector_t sector_number;
    /* As in blkif_request. */
    blkif_vdev_t handle;
    /*
     * Grants of the pages full of blkif_request_segment; as many as it takes to
     * hold all of them.
     */
    grant_ref_t indirect_grefs[BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST];
#ifdef __i386__
    uint64_t pad;
#endif
};
typedef struct blkif_request_indirect blkif_request_indirect_t;

/* The response to any request. */
struct blkif_response {
    /* The request's number. */
    uint64_t id;
    /* The request's operation. */
    uint8_t operation;
    /* How it went: BLKIF_RSP_*. */
    int16_t status;
};
typedef struct blkif_response blkif_response_t;

/* How a request went. */

/* The back end does not do that: only for requests that depend on a feature. */
#define BLKIF_RSP_EOPNOTSUPP (-2)
/* It failed. */
#define BLKIF_RSP_ERROR      (-1)
/* It is done. */
#define BLKIF_RSP_OKAY       0

/* Requests to a disk. */
DEFINE_RING_TYPES(blkif, struct blkif_request, struct blkif_response);

/* What sort of disk it is (info). */

/* A CD or DVD. */
#define VDISK_CDROM     0x1
/* Its medium can be taken out. */
#define VDISK_REMOVABLE 0x2
/* It cannot be written. */
#define VDISK_READONLY  0x4

#endif /* __XEN_PUBLIC_IO_BLKIF_H__ */
