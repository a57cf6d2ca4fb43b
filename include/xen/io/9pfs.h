/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/_9pfs.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * File systems of another domain, over the 9P protocol.
 *
 * The front end mounts a directory that the back end exports. They exchange 9P
 * messages as they are defined elsewhere: requests go through the out ring,
 * replies through the in ring, each message beginning with its own length. The
 * back end says in the store which versions of the protocol it speaks
 * (versions), how many pairs of rings it takes (max-rings) and how many pages
 * each may have (max-ring-page-order). For each pair, the front end writes the
 * grant of the page with the indices (ring-ref0, ring-ref1, ..) and the event
 * channel (event-channel-0, ..), then tells how many there are (num-rings) and
 * which file system it means (tag). Either end sends an event when it has
 * written or read something that the other may be waiting for.
 */

#ifndef __XEN_PUBLIC_IO_9PFS_H__
#define __XEN_PUBLIC_IO_9PFS_H__

#include "../grant_table.h"
#include "ring.h"

/* A pair of rings for 9P messages. */
DEFINE_XEN_FLEX_RING_AND_INTF(xen_9pfs);

#endif /* __XEN_PUBLIC_IO_9PFS_H__ */
