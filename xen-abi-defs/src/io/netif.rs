// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "io/netif.h",
    guard: "__XEN_PUBLIC_IO_NETIF_H__",
    include: ["ring.h", "../grant_table.h"],
}

/// How many slots of one packet every back end must be able to take.
#[xen_abi]
pub const XEN_NETIF_NR_SLOTS_MIN: u32 = 18;

/// What a packet's hash is computed of: fields of its headers, one after another, as they are sent.
/// Where several apply, the last counts.
#[xen_abi(flags(u32), bit_numbers)]
pub enum XenNetifHashType {
    /// IPv4: the addresses of sender and receiver, 8 bytes.
    XEN_NETIF_CTRL_HASH_TYPE_IPV4 = 1 << 0,
    /// TCP over IPv4: both addresses, then the ports of sender and receiver, 12 bytes.
    XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP = 1 << 1,
    /// IPv6: the addresses of sender and receiver, 32 bytes.
    XEN_NETIF_CTRL_HASH_TYPE_IPV6 = 1 << 2,
    /// TCP over IPv6: both addresses, then the ports of sender and receiver, 36 bytes.
    XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP = 1 << 3,
}

/// How a hash is computed.
#[xen_abi(open_enum(u32))]
pub enum XenNetifHashAlgorithm {
    /// Not at all: the back end spreads packets as it likes.
    XEN_NETIF_CTRL_HASH_ALGORITHM_NONE = 0,
    /// For each bit of the input that is set, highest bits first, the 32 bits of the key that begin
    /// at the same bit are combined by exclusive or. Behind its end, the key is zero.
    XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ = 1,
}

c_only! {
    why: "a function, for systems without one; Rust has `xen_netif_toeplitz_hash` beside this",
    text: r#"
        /* The Toeplitz hash of buflen bytes at buf, with a key of keylen bytes. */
        static uint32_t xen_netif_toeplitz_hash(const uint8_t *key, unsigned int keylen,
                                                const uint8_t *buf, unsigned int buflen)
        {
            uint32_t window = 0; /* The bits of the key that begin where the input has come to. */
            uint32_t hash = 0;
            unsigned int at, bit;

            for ( at = 0; at < 4; at++ )
                window = (window << 8) | (at < keylen ? key[at] : 0);

            for ( at = 0; at < buflen; at++ )
            {
                uint8_t next = at + 4 < keylen ? key[at + 4] : 0;

                for ( bit = 8; bit-- > 0; )
                {
                    if ( (buf[at] >> bit) & 1 )
                        hash ^= window;
                    window = (window << 1) | ((next >> bit) & 1);
                }
            }

            return hash;
        }
    "#,
    when: defined(XEN_NETIF_DEFINE_TOEPLITZ),
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
#[xen_abi]
pub struct xen_netif_ctrl_request {
    /// The front end's own number, which comes back in the response.
    pub id: u16,
    /// What is asked for: `XEN_NETIF_CTRL_TYPE_*`.
    pub r#type: u16,
    /// Its arguments; zero where it has none.
    pub data: [u32; 3],
}

/// What the control ring is for. Grants in requests must stay valid until the response has come;
/// those of keys and tables may be read-only, and what they hold begins with the page.
#[xen_abi(open_enum(u16), inside(xen_netif_ctrl_request, r#type))]
pub enum XenNetifCtrlType {
    /// Nothing.
    XEN_NETIF_CTRL_TYPE_INVALID = 0,
    /// Which types of hash the back end can compute, in the response's `data`. An algorithm must
    /// have been set before.
    XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS = 1,
    /// Sets the types of hash that it computes: `data[0]`, `XEN_NETIF_CTRL_HASH_TYPE_*`; zero for
    /// none. An algorithm must have been set before.
    XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS = 2,
    /// Sets the key: `data[0]` is the grant of a page with it, `data[1]` its length in bytes; zero
    /// bytes take the key away, and all hashes are zero.
    XEN_NETIF_CTRL_TYPE_SET_HASH_KEY = 3,
    /// How many entries the table from hashes to queues can have, in the response's `data`; zero if
    /// there is no table, and a hash leads to the queue of its number modulo the queues.
    XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE = 4,
    /// Makes a table with `data[0]` entries, all zero; with none, to do without a table.
    XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE = 5,
    /// Sets entries of the table, 32 bits each: `data[0]` is the grant of a page with them,
    /// `data[1]` how many there are, `data[2]` which is the first. A hash leads to the queue in the
    /// entry of its number modulo the entries.
    XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING = 6,
    /// Sets the algorithm: `data[0]`, `XEN_NETIF_CTRL_HASH_ALGORITHM_*`.
    XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM = 7,
    /// How many grants the back end can keep mapped for queue `data[0]`, in the response's `data`.
    XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE = 8,
    /// Maps grants for queue `data[0]`: `data[1]` is the grant of a page with `data[2]` entries
    /// (`xen_netif_gref`), which the back end may write. If it fails, none has been mapped.
    XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING = 9,
    /// Takes such grants back, with the same arguments. The response's `data` says how many, each
    /// entry's `status` which; one that is not mapped is an invalid parameter.
    XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING = 10,
}

/// The response to a request on the control ring.
#[xen_abi]
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

/// How a request on the control ring went.
#[xen_abi(open_enum(u32), inside(xen_netif_ctrl_response, status))]
pub enum XenNetifCtrlStatus {
    /// It is done.
    XEN_NETIF_CTRL_STATUS_SUCCESS = 0,
    /// The back end does not do that.
    XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED = 1,
    /// An argument is wrong.
    XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER = 2,
    /// It is larger than the back end can take.
    XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW = 3,
}

/// A grant that the back end is to keep mapped, or no longer.
#[xen_abi]
pub struct xen_netif_gref {
    /// The grant.
    pub r#ref: grant_ref_t,
    /// `XEN_NETIF_CTRLF_GREF_*`.
    pub flags: u16,
    /// Written by the back end when it gives it back: `XEN_NETIF_CTRL_STATUS_*`.
    pub status: u16,
}

/// How the grant is mapped.
#[xen_abi(flags(u16), bit_numbers, suffix(U), inside(xen_netif_gref, flags))]
pub enum XenNetifGrefFlags {
    /// The back end will only read the page.
    XEN_NETIF_CTRLF_GREF_readonly = 1 << 0,
}

ring_types! {
    /// How packets are spread over the queues.
    xen_netif_ctrl: xen_netif_ctrl_request => xen_netif_ctrl_response;
}

/// What is to be known about a packet that is sent.
#[xen_abi(flags(u16), bit_numbers, suffix(U))]
pub enum NettxfFlags {
    /// Its checksum has not been computed: whoever sends it over a wire must.
    NETTXF_csum_blank = 1 << 0,
    /// Its checksum has been found to be right, or need not be checked.
    NETTXF_data_validated = 1 << 1,
    /// It goes on in the next slot.
    NETTXF_more_data = 1 << 2,
    /// Slots with further information follow this one.
    NETTXF_extra_info = 1 << 3,
}

/// The largest packet in bytes.
#[xen_abi]
pub const XEN_NETIF_MAX_TX_SIZE: u32 = 0xFFFF;

/// A packet to be sent, or a piece of it.
#[xen_abi(typedef)]
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

/// What a slot with further information holds.
#[xen_abi(open_enum(u8))]
pub enum XenNetifExtraType {
    /// Nothing; not valid.
    XEN_NETIF_EXTRA_TYPE_NONE = 0,
    /// How the packet is to be cut into segments: `u.gso`.
    XEN_NETIF_EXTRA_TYPE_GSO = 1,
    /// An address whose multicast packets the front end wants: `u.mcast`.
    XEN_NETIF_EXTRA_TYPE_MCAST_ADD = 2,
    /// One whose packets it no longer wants: `u.mcast`.
    XEN_NETIF_EXTRA_TYPE_MCAST_DEL = 3,
    /// The packet's hash: `u.hash`.
    XEN_NETIF_EXTRA_TYPE_HASH = 4,
}
/// The first number that is not in use.
#[xen_abi]
pub const XEN_NETIF_EXTRA_TYPE_MAX: u8 = 5;

/// Flags of a slot with further information.
#[xen_abi(flags(u8), bit_numbers, suffix(U))]
pub enum XenNetifExtraFlags {
    /// Another such slot follows.
    XEN_NETIF_EXTRA_FLAG_MORE = 1 << 0,
}

/// What a packet that is to be cut into segments consists of.
#[xen_abi(open_enum(u8))]
pub enum XenNetifGsoType {
    /// It is not to be cut.
    XEN_NETIF_GSO_TYPE_NONE = 0,
    /// TCP over IPv4.
    XEN_NETIF_GSO_TYPE_TCPV4 = 1,
    /// TCP over IPv6.
    XEN_NETIF_GSO_TYPE_TCPV6 = 2,
}

/// Further information about a packet, in a slot of either ring: it is as large as the smaller
/// ones.
#[xen_abi(typedef, size(8))]
pub struct netif_extra_info {
    /// What it holds: `XEN_NETIF_EXTRA_TYPE_*`.
    pub r#type: u8,
    /// `XEN_NETIF_EXTRA_FLAG_*`.
    pub flags: u8,
    /// It.
    #[abi(tag(r#type))]
    pub u: netif_extra_info__u,
}

#[xen_abi(inline)]
pub union netif_extra_info__u {
    /// How the packet is to be cut into segments.
    #[abi(selected_by(XEN_NETIF_EXTRA_TYPE_GSO))]
    pub gso: netif_extra_info__u__gso,
    /// Multicast packets, in a request for nothing else.
    #[abi(selected_by(XEN_NETIF_EXTRA_TYPE_MCAST_ADD, XEN_NETIF_EXTRA_TYPE_MCAST_DEL))]
    pub mcast: netif_extra_info__u__mcast,
    /// The packet's hash.
    #[abi(selected_by(XEN_NETIF_EXTRA_TYPE_HASH))]
    pub hash: netif_extra_info__u__hash,
    #[abi(reserved)]
    pad: [u16; 3],
}

#[xen_abi(inline)]
pub struct netif_extra_info__u__gso {
    /// How many bytes of payload a segment may have.
    pub size: u16,
    /// `XEN_NETIF_GSO_TYPE_*`.
    pub r#type: u8,
    #[abi(reserved)]
    pad: u8,
    /// What else has to be minded; nothing has a number yet, so zero.
    pub features: u16,
}

#[xen_abi(inline)]
pub struct netif_extra_info__u__mcast {
    /// The Ethernet address.
    pub addr: [u8; 6],
}

#[xen_abi(inline)]
pub struct netif_extra_info__u__hash {
    /// What it was computed of: the number of the bit, `_XEN_NETIF_CTRL_HASH_TYPE_*`.
    pub r#type: u8,
    /// How: `XEN_NETIF_CTRL_HASH_ALGORITHM_*`.
    pub algorithm: u8,
    /// The hash, lowest byte first.
    pub value: [u8; 4],
}

/// The response to a slot of a packet to be sent.
#[xen_abi(typedef)]
pub struct netif_tx_response {
    /// The request's number.
    pub id: u16,
    /// How it went: `NETIF_RSP_*`.
    pub status: i16,
}

/// Memory for a packet, or a piece of one.
#[xen_abi(typedef)]
pub struct netif_rx_request {
    /// The front end's own number, which comes back in the response.
    pub id: u16,
    #[abi(reserved)]
    pad: u16,
    /// Grant of an empty page.
    pub gref: grant_ref_t,
}

/// What is to be known about a packet that has been received.
#[xen_abi(flags(u16), bit_numbers, suffix(U))]
pub enum NetrxfFlags {
    /// Its checksum has been found to be right, or need not be checked.
    NETRXF_data_validated = 1 << 0,
    /// Its checksum has not been computed, because the packet has never left the machine.
    NETRXF_csum_blank = 1 << 1,
    /// It goes on in the next slot.
    NETRXF_more_data = 1 << 2,
    /// Slots with further information follow this one.
    NETRXF_extra_info = 1 << 3,
    /// The slot is not memory, but says how the packet in the next ones is to be cut: an earlier
    /// form of `XEN_NETIF_EXTRA_TYPE_GSO`.
    NETRXF_gso_prefix = 1 << 4,
}

/// A packet that has been received, or a piece of it.
#[xen_abi(typedef)]
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

ring_types! {
    /// Packets that the guest sends.
    netif_tx: netif_tx_request => netif_tx_response;
    /// Packets that it receives.
    netif_rx: netif_rx_request => netif_rx_response;
}

/// How it went with a packet.
#[xen_abi(open_enum(i16))]
pub enum NetifResponse {
    /// It was thrown away.
    NETIF_RSP_DROPPED = -2,
    /// The request is not valid, or failed.
    NETIF_RSP_ERROR = -1,
    /// It has been sent.
    NETIF_RSP_OKAY = 0,
    /// There is nothing to say: the slot held further information.
    NETIF_RSP_NULL = 1,
}
