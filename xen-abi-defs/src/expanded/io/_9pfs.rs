// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
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
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// A pair of rings for 9P messages.
#[allow(non_camel_case_types, dead_code)]
pub type xen_9pfs_data = self::__xen_header::abi::ring::FlexData;
/// A pair of rings for 9P messages.
#[allow(non_camel_case_types, dead_code)]
pub type xen_9pfs_data_intf = self::__xen_header::abi::ring::FlexInterface;
