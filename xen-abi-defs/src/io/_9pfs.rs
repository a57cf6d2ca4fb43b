// SPDX-License-Identifier: MIT
//! File systems of another domain, over the 9P protocol.
//!
//! The front end mounts a directory that the back end exports. They exchange 9P messages as they
//! are defined elsewhere: requests go through the `out` ring, replies through the `in` ring, each
//! message beginning with its own length. The back end says in the store which versions of the
//! protocol it speaks (`versions`), how many pairs of rings it takes (`max-rings`) and how many
//! pages each may have (`max-ring-page-order`). For each pair, the front end writes the grant of
//! the page with the indices (`ring-ref0`, `ring-ref1`, ..) and the event channel
//! (`event-channel-0`, ..), then tells how many there are (`num-rings`) and which file system it
//! means (`tag`). Either end sends an event when it has written or read something that the other
//! may be waiting for.

use xen_abi::prelude::*;

xen_header! {
    file: "io/9pfs.h",
    guard: "__XEN_PUBLIC_IO_9PFS_H__",
    include: ["../grant_table.h", "ring.h"],
}

flex_ring! {
    /// A pair of rings for 9P messages.
    xen_9pfs with interface;
}
