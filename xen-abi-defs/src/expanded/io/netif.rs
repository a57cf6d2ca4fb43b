// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Network cards.
//!
//! A card has a ring for what the guest sends (`netif_tx`) and one for what it receives
//! (`netif_rx`); with `multi-queue-num-queues` above one, as many pairs of them. In both, the front
//! end grants memory: with packets to be sent, or empty for packets to come, of which it keeps the
//! ring full.
//!
//! A packet takes up one slot for each piece of memory, and slots with further information
//! (`netif_extra_info`) right after the first. `NETTXF_extra_info` or `NETRXF_extra_info` in the
//! first says that such slots follow, `XEN_NETIF_EXTRA_FLAG_MORE` in one that there is another;
//! `NETTXF_more_data` or `NETRXF_more_data` that another piece of memory follows. For a packet that
//! is sent, the size in the first slot is the whole packet's; for one that is received, each slot
//! has its own. A response stands in the same slot as its request: a slot with further information
//! has no number of its own.
//!
//! The back end writes into the store what it can do, the front end what it uses of that:
//! - `feature-rx-notify`: the front end sends events when it has made room for packets. Without it,
//!   the back end does not keep packets waiting for room.
//! - `feature-split-event-channels`: `event-channel-tx` and `event-channel-rx` rather than one
//!   `event-channel` for both rings.
//! - `multi-queue-max-queues`: how many pairs of rings there may be. With `multi-queue-num-queues`
//!   above one, the front end writes grants and event channels of each into a directory of its own,
//!   `queue-0`, `queue-1`, .. The sender of a packet chooses the pair.
//! - `feature-no-csum-offload`, `feature-ipv6-csum-offload`: packets whose checksum has not been
//!   computed yet are not taken, or are, by default for IPv4 but not for IPv6.
//! - `feature-gso-tcpv4`, `feature-gso-tcpv6`: TCP packets that are yet to be cut into segments are
//!   taken.
//! - `feature-multicast-control`: the back end only passes on those multicast packets that the
//!   front end has asked for, if that sets `request-multicast-control`: before it connects, or with
//!   `feature-dynamic-multicast-control` at any time.
//! - `feature-ctrl-ring`: there may be a third ring (`ctrl-ring-ref`, `event-channel-ctrl`), by
//!   which the front end sets how packets to it are spread over its rings: a hash of their
//!   addresses is looked up in a table.
//!
//! The front end's grants are `tx-ring-ref` and `rx-ring-ref`. The back end says in `carrier`
//! whether the link is up (1, the default). The toolstack may set `mtu` (1500 bytes) and `trusted`
//! (1; zero: the front end should protect itself from the back end) for the front end.
use crate::grant_table::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// How many slots of one packet every back end must be able to take.
pub const XEN_NETIF_NR_SLOTS_MIN: u32 = 18;
/// What a packet's hash is computed of: fields of its headers, one after another, as they are sent.
/// Where several apply, the last counts.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenNetifHashType(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenNetifHashType {
    /// IPv4: the addresses of sender and receiver, 8 bytes.
    pub const XEN_NETIF_CTRL_HASH_TYPE_IPV4: Self = Self(1 << 0);
    /// TCP over IPv4: both addresses, then the ports of sender and receiver, 12 bytes.
    pub const XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP: Self = Self(1 << 1);
    /// IPv6: the addresses of sender and receiver, 32 bytes.
    pub const XEN_NETIF_CTRL_HASH_TYPE_IPV6: Self = Self(1 << 2);
    /// TCP over IPv6: both addresses, then the ports of sender and receiver, 36 bytes.
    pub const XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP: Self = Self(1 << 3);
}
impl XenNetifHashType {
    /// The number of the bit `XEN_NETIF_CTRL_HASH_TYPE_IPV4`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_NETIF_CTRL_HASH_TYPE_IPV4: u32 = XenNetifHashType::XEN_NETIF_CTRL_HASH_TYPE_IPV4
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP: u32 = XenNetifHashType::XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_NETIF_CTRL_HASH_TYPE_IPV6`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_NETIF_CTRL_HASH_TYPE_IPV6: u32 = XenNetifHashType::XEN_NETIF_CTRL_HASH_TYPE_IPV6
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP: u32 = XenNetifHashType::XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenNetifHashType u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenNetifHashType u32 XEN_NETIF_CTRL_HASH_TYPE_IPV4 "XEN_NETIF_CTRL_HASH_TYPE_IPV4"
    XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP "XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP"
    XEN_NETIF_CTRL_HASH_TYPE_IPV6 "XEN_NETIF_CTRL_HASH_TYPE_IPV6"
    XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP "XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP"
}
/// How a hash is computed.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenNetifHashAlgorithm(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenNetifHashAlgorithm {
    /// Not at all: the back end spreads packets as it likes.
    pub const XEN_NETIF_CTRL_HASH_ALGORITHM_NONE: Self = Self(0);
    /// For each bit of the input that is set, highest bits first, the 32 bits of the key that begin
    /// at the same bit are combined by exclusive or. Behind its end, the key is zero.
    pub const XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenNetifHashAlgorithm u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenNetifHashAlgorithm u32 XEN_NETIF_CTRL_HASH_ALGORITHM_NONE
    "XEN_NETIF_CTRL_HASH_ALGORITHM_NONE" XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ
    "XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ"
}
/// The Toeplitz hash of `buf`: see `XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ`.
///
/// ```
/// use xen_abi_defs::io::netif::xen_netif_toeplitz_hash;
///
/// let addresses = [66, 9, 149, 187, 161, 142, 100, 80];
/// let key = [0x6d, 0x5a, 0x56, 0xda, 0x25, 0x5b, 0x0e, 0xc2, 0x41, 0x67, 0x25, 0x3d];
/// assert_eq!(xen_netif_toeplitz_hash(&key, &addresses), 0x323e_8fc2);
/// ```
pub fn xen_netif_toeplitz_hash(key: &[u8], buf: &[u8]) -> u32 {
    let mut key = key.iter().copied().chain(core::iter::repeat(0));
    let mut window = 0;
    for byte in key.by_ref().take(4) {
        window = window << 8 | u32::from(byte);
    }
    let mut hash = 0;
    for (byte, next) in buf.iter().zip(key) {
        for bit in (0..8).rev() {
            if byte >> bit & 1 == 1 {
                hash ^= window;
            }
            window = window << 1 | u32::from(next >> bit & 1);
        }
    }
    hash
}
/// A request on the control ring. Requests are answered in any order.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_netif_ctrl_request {
    /// The front end's own number, which comes back in the response.
    pub id: u16,
    /// What is asked for: `XEN_NETIF_CTRL_TYPE_*`.
    pub r#type: u16,
    /// Its arguments; zero where it has none.
    pub data: [u32; 3],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_netif_ctrl_request on 63u8, known LAYOUT[(16u64 4u64)] {}
}
/// What the control ring is for. Grants in requests must stay valid until the response has come;
/// those of keys and tables may be read-only, and what they hold begins with the page.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenNetifCtrlType(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl XenNetifCtrlType {
    /// Nothing.
    pub const XEN_NETIF_CTRL_TYPE_INVALID: Self = Self(0);
    /// Which types of hash the back end can compute, in the response's `data`. An algorithm must
    /// have been set before.
    pub const XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS: Self = Self(1);
    /// Sets the types of hash that it computes: `data[0]`, `XEN_NETIF_CTRL_HASH_TYPE_*`; zero for
    /// none. An algorithm must have been set before.
    pub const XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS: Self = Self(2);
    /// Sets the key: `data[0]` is the grant of a page with it, `data[1]` its length in bytes; zero
    /// bytes take the key away, and all hashes are zero.
    pub const XEN_NETIF_CTRL_TYPE_SET_HASH_KEY: Self = Self(3);
    /// How many entries the table from hashes to queues can have, in the response's `data`; zero if
    /// there is no table, and a hash leads to the queue of its number modulo the queues.
    pub const XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE: Self = Self(4);
    /// Makes a table with `data[0]` entries, all zero; with none, to do without a table.
    pub const XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE: Self = Self(5);
    /// Sets entries of the table, 32 bits each: `data[0]` is the grant of a page with them,
    /// `data[1]` how many there are, `data[2]` which is the first. A hash leads to the queue in the
    /// entry of its number modulo the entries.
    pub const XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING: Self = Self(6);
    /// Sets the algorithm: `data[0]`, `XEN_NETIF_CTRL_HASH_ALGORITHM_*`.
    pub const XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM: Self = Self(7);
    /// How many grants the back end can keep mapped for queue `data[0]`, in the response's `data`.
    pub const XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE: Self = Self(8);
    /// Maps grants for queue `data[0]`: `data[1]` is the grant of a page with `data[2]` entries
    /// (`xen_netif_gref`), which the back end may write. If it fails, none has been mapped.
    pub const XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING: Self = Self(9);
    /// Takes such grants back, with the same arguments. The response's `data` says how many, each
    /// entry's `status` which; one that is not mapped is an invalid parameter.
    pub const XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING: Self = Self(10);
}
self::__xen_header::abi::__group! {
    XenNetifCtrlType u16[] []
}
self::__xen_header::abi::__open_enum! {
    XenNetifCtrlType u16 XEN_NETIF_CTRL_TYPE_INVALID "XEN_NETIF_CTRL_TYPE_INVALID"
    XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS "XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS"
    XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS "XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS"
    XEN_NETIF_CTRL_TYPE_SET_HASH_KEY "XEN_NETIF_CTRL_TYPE_SET_HASH_KEY"
    XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE "XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE"
    XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE "XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE"
    XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING "XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING"
    XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM "XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM"
    XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE "XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE"
    XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING "XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING"
    XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING "XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING"
}
/// The response to a request on the control ring.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_netif_ctrl_response {
    /// The request's number.
    pub id: u16,
    /// The request's type.
    pub r#type: u16,
    /// How it went: `XEN_NETIF_CTRL_STATUS_*`.
    pub status: u32,
    /// What was asked for; zero where there is nothing.
    pub data: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_netif_ctrl_response on 63u8, known LAYOUT[(12u64 4u64)] {}
}
/// How a request on the control ring went.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenNetifCtrlStatus(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenNetifCtrlStatus {
    /// It is done.
    pub const XEN_NETIF_CTRL_STATUS_SUCCESS: Self = Self(0);
    /// The back end does not do that.
    pub const XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED: Self = Self(1);
    /// An argument is wrong.
    pub const XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER: Self = Self(2);
    /// It is larger than the back end can take.
    pub const XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XenNetifCtrlStatus u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenNetifCtrlStatus u32 XEN_NETIF_CTRL_STATUS_SUCCESS "XEN_NETIF_CTRL_STATUS_SUCCESS"
    XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED "XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED"
    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER "XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER"
    XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW "XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW"
}
/// A grant that the back end is to keep mapped, or no longer.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_netif_gref {
    /// The grant.
    pub r#ref: grant_ref_t,
    /// `XEN_NETIF_CTRLF_GREF_*`.
    pub flags: u16,
    /// Written by the back end when it gives it back: `XEN_NETIF_CTRL_STATUS_*`.
    pub status: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_netif_gref on 63u8, spelled Struct "xen_netif_gref"
    "ref flags status" b"?bb"[grant_ref_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).r#ref); } } }
}
/// How the grant is mapped.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenNetifGrefFlags(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl XenNetifGrefFlags {
    /// The back end will only read the page.
    pub const XEN_NETIF_CTRLF_GREF_readonly: Self = Self(1 << 0);
}
impl XenNetifGrefFlags {
    /// The number of the bit `XEN_NETIF_CTRLF_GREF_readonly`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_NETIF_CTRLF_GREF_readonly: u32 = XenNetifGrefFlags::XEN_NETIF_CTRLF_GREF_readonly
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenNetifGrefFlags u16[] [bits]
}
self::__xen_header::abi::__flags! {
    XenNetifGrefFlags u16 XEN_NETIF_CTRLF_GREF_readonly "XEN_NETIF_CTRLF_GREF_readonly"
}
/// How packets are spread over the queues.
#[allow(non_camel_case_types, dead_code)]
pub type xen_netif_ctrl_sring_entry = self::__xen_header::abi::ring::RingEntry<
    xen_netif_ctrl_request,
    xen_netif_ctrl_response,
>;
/// How packets are spread over the queues.
#[allow(non_camel_case_types, dead_code)]
pub type xen_netif_ctrl_sring = self::__xen_header::abi::ring::SharedRing<
    xen_netif_ctrl_request,
    xen_netif_ctrl_response,
>;
/// How packets are spread over the queues.
#[allow(non_camel_case_types, dead_code)]
pub type xen_netif_ctrl_front_ring = self::__xen_header::abi::ring::FrontRing<
    xen_netif_ctrl_request,
    xen_netif_ctrl_response,
>;
/// How packets are spread over the queues.
#[allow(non_camel_case_types, dead_code)]
pub type xen_netif_ctrl_back_ring = self::__xen_header::abi::ring::BackRing<
    xen_netif_ctrl_request,
    xen_netif_ctrl_response,
>;
/// How packets are spread over the queues.
#[allow(non_camel_case_types, dead_code)]
pub type xen_netif_ctrl_sring_t = self::__xen_header::abi::ring::SharedRing<
    xen_netif_ctrl_request,
    xen_netif_ctrl_response,
>;
/// How packets are spread over the queues.
#[allow(non_camel_case_types, dead_code)]
pub type xen_netif_ctrl_front_ring_t = self::__xen_header::abi::ring::FrontRing<
    xen_netif_ctrl_request,
    xen_netif_ctrl_response,
>;
/// How packets are spread over the queues.
#[allow(non_camel_case_types, dead_code)]
pub type xen_netif_ctrl_back_ring_t = self::__xen_header::abi::ring::BackRing<
    xen_netif_ctrl_request,
    xen_netif_ctrl_response,
>;
const _: () = {
    let () = self::__xen_header::abi::ring::RingEntry::<
        xen_netif_ctrl_request,
        xen_netif_ctrl_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::SharedRing::<
        xen_netif_ctrl_request,
        xen_netif_ctrl_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::FrontRing::<
        xen_netif_ctrl_request,
        xen_netif_ctrl_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::BackRing::<
        xen_netif_ctrl_request,
        xen_netif_ctrl_response,
    >::AGREES;
};
/// What is to be known about a packet that is sent.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct NettxfFlags(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl NettxfFlags {
    /// Its checksum has not been computed: whoever sends it over a wire must.
    pub const NETTXF_csum_blank: Self = Self(1 << 0);
    /// Its checksum has been found to be right, or need not be checked.
    pub const NETTXF_data_validated: Self = Self(1 << 1);
    /// It goes on in the next slot.
    pub const NETTXF_more_data: Self = Self(1 << 2);
    /// Slots with further information follow this one.
    pub const NETTXF_extra_info: Self = Self(1 << 3);
}
impl NettxfFlags {
    /// The number of the bit `NETTXF_csum_blank`.
    #[allow(non_upper_case_globals)]
    pub const _NETTXF_csum_blank: u32 = NettxfFlags::NETTXF_csum_blank
        .0
        .trailing_zeros();
    /// The number of the bit `NETTXF_data_validated`.
    #[allow(non_upper_case_globals)]
    pub const _NETTXF_data_validated: u32 = NettxfFlags::NETTXF_data_validated
        .0
        .trailing_zeros();
    /// The number of the bit `NETTXF_more_data`.
    #[allow(non_upper_case_globals)]
    pub const _NETTXF_more_data: u32 = NettxfFlags::NETTXF_more_data.0.trailing_zeros();
    /// The number of the bit `NETTXF_extra_info`.
    #[allow(non_upper_case_globals)]
    pub const _NETTXF_extra_info: u32 = NettxfFlags::NETTXF_extra_info
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    NettxfFlags u16[] [bits]
}
self::__xen_header::abi::__flags! {
    NettxfFlags u16 NETTXF_csum_blank "NETTXF_csum_blank" NETTXF_data_validated
    "NETTXF_data_validated" NETTXF_more_data "NETTXF_more_data" NETTXF_extra_info
    "NETTXF_extra_info"
}
/// The largest packet in bytes.
pub const XEN_NETIF_MAX_TX_SIZE: u32 = 0xFFFF;
/// A packet to be sent, or a piece of it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct netif_tx_request {
    /// Grant of the page.
    pub gref: grant_ref_t,
    /// Where in the page it begins, in bytes.
    pub offset: u16,
    /// `NETTXF_*`.
    pub flags: u16,
    /// The front end's own number, which comes back in the response.
    pub id: u16,
    /// Bytes: of the whole packet in its first slot, of the piece in others.
    pub size: u16,
}
/// `netif_tx_request` under its typedef name.
#[allow(non_camel_case_types)]
pub type netif_tx_request_t = netif_tx_request;
self::__xen_header::abi::__record! {
    Abi[zeroed] for netif_tx_request on 63u8, spelled Struct "netif_tx_request"
    "gref offset flags id size" b"?bbbb"[grant_ref_t,] [] [] expects 0u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref); } } }
}
/// What a slot with further information holds.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenNetifExtraType(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenNetifExtraType {
    /// Nothing; not valid.
    pub const XEN_NETIF_EXTRA_TYPE_NONE: Self = Self(0);
    /// How the packet is to be cut into segments: `u.gso`.
    pub const XEN_NETIF_EXTRA_TYPE_GSO: Self = Self(1);
    /// An address whose multicast packets the front end wants: `u.mcast`.
    pub const XEN_NETIF_EXTRA_TYPE_MCAST_ADD: Self = Self(2);
    /// One whose packets it no longer wants: `u.mcast`.
    pub const XEN_NETIF_EXTRA_TYPE_MCAST_DEL: Self = Self(3);
    /// The packet's hash: `u.hash`.
    pub const XEN_NETIF_EXTRA_TYPE_HASH: Self = Self(4);
}
self::__xen_header::abi::__group! {
    XenNetifExtraType u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenNetifExtraType u8 XEN_NETIF_EXTRA_TYPE_NONE "XEN_NETIF_EXTRA_TYPE_NONE"
    XEN_NETIF_EXTRA_TYPE_GSO "XEN_NETIF_EXTRA_TYPE_GSO" XEN_NETIF_EXTRA_TYPE_MCAST_ADD
    "XEN_NETIF_EXTRA_TYPE_MCAST_ADD" XEN_NETIF_EXTRA_TYPE_MCAST_DEL
    "XEN_NETIF_EXTRA_TYPE_MCAST_DEL" XEN_NETIF_EXTRA_TYPE_HASH
    "XEN_NETIF_EXTRA_TYPE_HASH"
}
/// The first number that is not in use.
pub const XEN_NETIF_EXTRA_TYPE_MAX: u8 = 5;
/// Flags of a slot with further information.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenNetifExtraFlags(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenNetifExtraFlags {
    /// Another such slot follows.
    pub const XEN_NETIF_EXTRA_FLAG_MORE: Self = Self(1 << 0);
}
impl XenNetifExtraFlags {
    /// The number of the bit `XEN_NETIF_EXTRA_FLAG_MORE`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_NETIF_EXTRA_FLAG_MORE: u32 = XenNetifExtraFlags::XEN_NETIF_EXTRA_FLAG_MORE
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenNetifExtraFlags u8[] [bits]
}
self::__xen_header::abi::__flags! {
    XenNetifExtraFlags u8 XEN_NETIF_EXTRA_FLAG_MORE "XEN_NETIF_EXTRA_FLAG_MORE"
}
/// What a packet that is to be cut into segments consists of.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenNetifGsoType(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenNetifGsoType {
    /// It is not to be cut.
    pub const XEN_NETIF_GSO_TYPE_NONE: Self = Self(0);
    /// TCP over IPv4.
    pub const XEN_NETIF_GSO_TYPE_TCPV4: Self = Self(1);
    /// TCP over IPv6.
    pub const XEN_NETIF_GSO_TYPE_TCPV6: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenNetifGsoType u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenNetifGsoType u8 XEN_NETIF_GSO_TYPE_NONE "XEN_NETIF_GSO_TYPE_NONE"
    XEN_NETIF_GSO_TYPE_TCPV4 "XEN_NETIF_GSO_TYPE_TCPV4" XEN_NETIF_GSO_TYPE_TCPV6
    "XEN_NETIF_GSO_TYPE_TCPV6"
}
/// Further information about a packet, in a slot of either ring: it is as large as the smaller
/// ones.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct netif_extra_info {
    /// What it holds: `XEN_NETIF_EXTRA_TYPE_*`.
    pub r#type: u8,
    /// `XEN_NETIF_EXTRA_FLAG_*`.
    pub flags: u8,
    /// It.
    pub u: netif_extra_info__u,
}
/// `netif_extra_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type netif_extra_info_t = netif_extra_info;
self::__xen_header::abi::__record! {
    Abi[zeroed] for netif_extra_info on 63u8, spelled Struct "netif_extra_info"
    "type flags u" b"aa?"[netif_extra_info__u,] [] [] expects 0u8 is[[8u64, 8u64, 8u64,
    8u64, 8u64, 8u64]] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union netif_extra_info__u {
    /// How the packet is to be cut into segments.
    pub gso: netif_extra_info__u__gso,
    /// Multicast packets, in a request for nothing else.
    pub mcast: netif_extra_info__u__mcast,
    /// The packet's hash.
    pub hash: netif_extra_info__u__hash,
    pad: [u16; 3],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for netif_extra_info__u on 63u8, spelled Union "netif_extra_info__u"
    "gso mcast hash pad" b"???b*3"[netif_extra_info__u__gso, netif_extra_info__u__mcast,
    netif_extra_info__u__hash,] [] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct netif_extra_info__u__gso {
    /// How many bytes of payload a segment may have.
    pub size: u16,
    /// `XEN_NETIF_GSO_TYPE_*`.
    pub r#type: u8,
    pad: u8,
    /// What else has to be minded; nothing has a number yet, so zero.
    pub features: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for netif_extra_info__u__gso on 63u8, known LAYOUT[(6u64 2u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct netif_extra_info__u__mcast {
    /// The Ethernet address.
    pub addr: [u8; 6],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for netif_extra_info__u__mcast on 63u8, known LAYOUT[(6u64 1u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct netif_extra_info__u__hash {
    /// What it was computed of: the number of the bit, `_XEN_NETIF_CTRL_HASH_TYPE_*`.
    pub r#type: u8,
    /// How: `XEN_NETIF_CTRL_HASH_ALGORITHM_*`.
    pub algorithm: u8,
    /// The hash, lowest byte first.
    pub value: [u8; 4],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for netif_extra_info__u__hash on 63u8, known LAYOUT[(6u64 1u64)] {}
}
/// The response to a slot of a packet to be sent.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct netif_tx_response {
    /// The request's number.
    pub id: u16,
    /// How it went: `NETIF_RSP_*`.
    pub status: i16,
}
/// `netif_tx_response` under its typedef name.
#[allow(non_camel_case_types)]
pub type netif_tx_response_t = netif_tx_response;
self::__xen_header::abi::__record! {
    Abi[zeroed] for netif_tx_response on 63u8, known LAYOUT[(4u64 2u64)] {}
}
/// Memory for a packet, or a piece of one.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct netif_rx_request {
    /// The front end's own number, which comes back in the response.
    pub id: u16,
    pad: u16,
    /// Grant of an empty page.
    pub gref: grant_ref_t,
}
/// `netif_rx_request` under its typedef name.
#[allow(non_camel_case_types)]
pub type netif_rx_request_t = netif_rx_request;
self::__xen_header::abi::__record! {
    Abi[zeroed] for netif_rx_request on 63u8, spelled Struct "netif_rx_request"
    "id pad gref" b"bb?"[grant_ref_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref); } } }
}
/// What is to be known about a packet that has been received.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct NetrxfFlags(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl NetrxfFlags {
    /// Its checksum has been found to be right, or need not be checked.
    pub const NETRXF_data_validated: Self = Self(1 << 0);
    /// Its checksum has not been computed, because the packet has never left the machine.
    pub const NETRXF_csum_blank: Self = Self(1 << 1);
    /// It goes on in the next slot.
    pub const NETRXF_more_data: Self = Self(1 << 2);
    /// Slots with further information follow this one.
    pub const NETRXF_extra_info: Self = Self(1 << 3);
    /// The slot is not memory, but says how the packet in the next ones is to be cut: an earlier
    /// form of `XEN_NETIF_EXTRA_TYPE_GSO`.
    pub const NETRXF_gso_prefix: Self = Self(1 << 4);
}
impl NetrxfFlags {
    /// The number of the bit `NETRXF_data_validated`.
    #[allow(non_upper_case_globals)]
    pub const _NETRXF_data_validated: u32 = NetrxfFlags::NETRXF_data_validated
        .0
        .trailing_zeros();
    /// The number of the bit `NETRXF_csum_blank`.
    #[allow(non_upper_case_globals)]
    pub const _NETRXF_csum_blank: u32 = NetrxfFlags::NETRXF_csum_blank
        .0
        .trailing_zeros();
    /// The number of the bit `NETRXF_more_data`.
    #[allow(non_upper_case_globals)]
    pub const _NETRXF_more_data: u32 = NetrxfFlags::NETRXF_more_data.0.trailing_zeros();
    /// The number of the bit `NETRXF_extra_info`.
    #[allow(non_upper_case_globals)]
    pub const _NETRXF_extra_info: u32 = NetrxfFlags::NETRXF_extra_info
        .0
        .trailing_zeros();
    /// The number of the bit `NETRXF_gso_prefix`.
    #[allow(non_upper_case_globals)]
    pub const _NETRXF_gso_prefix: u32 = NetrxfFlags::NETRXF_gso_prefix
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    NetrxfFlags u16[] [bits]
}
self::__xen_header::abi::__flags! {
    NetrxfFlags u16 NETRXF_data_validated "NETRXF_data_validated" NETRXF_csum_blank
    "NETRXF_csum_blank" NETRXF_more_data "NETRXF_more_data" NETRXF_extra_info
    "NETRXF_extra_info" NETRXF_gso_prefix "NETRXF_gso_prefix"
}
/// A packet that has been received, or a piece of it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct netif_rx_response {
    /// The request's number.
    pub id: u16,
    /// Where in the page it begins, in bytes.
    pub offset: u16,
    /// `NETRXF_*`.
    pub flags: u16,
    /// How many bytes there are; negative: `NETIF_RSP_*`.
    pub status: i16,
}
/// `netif_rx_response` under its typedef name.
#[allow(non_camel_case_types)]
pub type netif_rx_response_t = netif_rx_response;
self::__xen_header::abi::__record! {
    Abi[zeroed] for netif_rx_response on 63u8, known LAYOUT[(8u64 2u64)] {}
}
/// Packets that the guest sends.
#[allow(non_camel_case_types, dead_code)]
pub type netif_tx_sring_entry = self::__xen_header::abi::ring::RingEntry<
    netif_tx_request,
    netif_tx_response,
>;
/// Packets that the guest sends.
#[allow(non_camel_case_types, dead_code)]
pub type netif_tx_sring = self::__xen_header::abi::ring::SharedRing<
    netif_tx_request,
    netif_tx_response,
>;
/// Packets that the guest sends.
#[allow(non_camel_case_types, dead_code)]
pub type netif_tx_front_ring = self::__xen_header::abi::ring::FrontRing<
    netif_tx_request,
    netif_tx_response,
>;
/// Packets that the guest sends.
#[allow(non_camel_case_types, dead_code)]
pub type netif_tx_back_ring = self::__xen_header::abi::ring::BackRing<
    netif_tx_request,
    netif_tx_response,
>;
/// Packets that the guest sends.
#[allow(non_camel_case_types, dead_code)]
pub type netif_tx_sring_t = self::__xen_header::abi::ring::SharedRing<
    netif_tx_request,
    netif_tx_response,
>;
/// Packets that the guest sends.
#[allow(non_camel_case_types, dead_code)]
pub type netif_tx_front_ring_t = self::__xen_header::abi::ring::FrontRing<
    netif_tx_request,
    netif_tx_response,
>;
/// Packets that the guest sends.
#[allow(non_camel_case_types, dead_code)]
pub type netif_tx_back_ring_t = self::__xen_header::abi::ring::BackRing<
    netif_tx_request,
    netif_tx_response,
>;
const _: () = {
    let () = self::__xen_header::abi::ring::RingEntry::<
        netif_tx_request,
        netif_tx_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::SharedRing::<
        netif_tx_request,
        netif_tx_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::FrontRing::<
        netif_tx_request,
        netif_tx_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::BackRing::<
        netif_tx_request,
        netif_tx_response,
    >::AGREES;
};
/// Packets that it receives.
#[allow(non_camel_case_types, dead_code)]
pub type netif_rx_sring_entry = self::__xen_header::abi::ring::RingEntry<
    netif_rx_request,
    netif_rx_response,
>;
/// Packets that it receives.
#[allow(non_camel_case_types, dead_code)]
pub type netif_rx_sring = self::__xen_header::abi::ring::SharedRing<
    netif_rx_request,
    netif_rx_response,
>;
/// Packets that it receives.
#[allow(non_camel_case_types, dead_code)]
pub type netif_rx_front_ring = self::__xen_header::abi::ring::FrontRing<
    netif_rx_request,
    netif_rx_response,
>;
/// Packets that it receives.
#[allow(non_camel_case_types, dead_code)]
pub type netif_rx_back_ring = self::__xen_header::abi::ring::BackRing<
    netif_rx_request,
    netif_rx_response,
>;
/// Packets that it receives.
#[allow(non_camel_case_types, dead_code)]
pub type netif_rx_sring_t = self::__xen_header::abi::ring::SharedRing<
    netif_rx_request,
    netif_rx_response,
>;
/// Packets that it receives.
#[allow(non_camel_case_types, dead_code)]
pub type netif_rx_front_ring_t = self::__xen_header::abi::ring::FrontRing<
    netif_rx_request,
    netif_rx_response,
>;
/// Packets that it receives.
#[allow(non_camel_case_types, dead_code)]
pub type netif_rx_back_ring_t = self::__xen_header::abi::ring::BackRing<
    netif_rx_request,
    netif_rx_response,
>;
const _: () = {
    let () = self::__xen_header::abi::ring::RingEntry::<
        netif_rx_request,
        netif_rx_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::SharedRing::<
        netif_rx_request,
        netif_rx_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::FrontRing::<
        netif_rx_request,
        netif_rx_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::BackRing::<
        netif_rx_request,
        netif_rx_response,
    >::AGREES;
};
/// How it went with a packet.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct NetifResponse(pub i16);
#[allow(non_upper_case_globals, clippy::all)]
impl NetifResponse {
    /// It was thrown away.
    pub const NETIF_RSP_DROPPED: Self = Self(-2);
    /// The request is not valid, or failed.
    pub const NETIF_RSP_ERROR: Self = Self(-1);
    /// It has been sent.
    pub const NETIF_RSP_OKAY: Self = Self(0);
    /// There is nothing to say: the slot held further information.
    pub const NETIF_RSP_NULL: Self = Self(1);
}
self::__xen_header::abi::__group! {
    NetifResponse i16[] []
}
self::__xen_header::abi::__open_enum! {
    NetifResponse i16 NETIF_RSP_DROPPED "NETIF_RSP_DROPPED" NETIF_RSP_ERROR
    "NETIF_RSP_ERROR" NETIF_RSP_OKAY "NETIF_RSP_OKAY" NETIF_RSP_NULL "NETIF_RSP_NULL"
}
