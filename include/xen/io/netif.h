/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/netif.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Network cards.
 *
 * A card has a ring for what the guest sends (netif_tx) and one for what it
 * receives (netif_rx); with multi-queue-num-queues above one, as many pairs of
 * them. In both, the front end grants memory: with packets to be sent, or empty
 * for packets to come, of which it keeps the ring full.
 *
 * A packet takes up one slot for each piece of memory, and slots with further
 * information (netif_extra_info) right after the first. NETTXF_extra_info or
 * NETRXF_extra_info in the first says that such slots follow,
 * XEN_NETIF_EXTRA_FLAG_MORE in one that there is another; NETTXF_more_data or
 * NETRXF_more_data that another piece of memory follows. For a packet that is
 * sent, the size in the first slot is the whole packet's; for one that is
 * received, each slot has its own. A response stands in the same slot as its
 * request: a slot with further information has no number of its own.
 *
 * The back end writes into the store what it can do, the front end what it uses
 * of that:
 * - feature-rx-notify: the front end sends events when it has made room for
 *   packets. Without it, the back end does not keep packets waiting for room.
 * - feature-split-event-channels: event-channel-tx and event-channel-rx rather
 *   than one event-channel for both rings.
 * - multi-queue-max-queues: how many pairs of rings there may be. With
 *   multi-queue-num-queues above one, the front end writes grants and event
 *   channels of each into a directory of its own, queue-0, queue-1, .. The
 *   sender of a packet chooses the pair.
 * - feature-no-csum-offload, feature-ipv6-csum-offload: packets whose checksum
 *   has not been computed yet are not taken, or are, by default for IPv4 but
 *   not for IPv6.
 * - feature-gso-tcpv4, feature-gso-tcpv6: TCP packets that are yet to be cut
 *   into segments are taken.
 * - feature-multicast-control: the back end only passes on those multicast
 *   packets that the front end has asked for, if that sets
 *   request-multicast-control: before it connects, or with
 *   feature-dynamic-multicast-control at any time.
 * - feature-ctrl-ring: there may be a third ring (ctrl-ring-ref,
 *   event-channel-ctrl), by which the front end sets how packets to it are
 *   spread over its rings: a hash of their addresses is looked up in a table.
 *
 * The front end's grants are tx-ring-ref and rx-ring-ref. The back end says in
 * carrier whether the link is up (1, the default). The toolstack may set mtu
 * (1500 bytes) and trusted (1; zero: the front end should protect itself from
 * the back end) for the front end.
 */

#ifndef __XEN_PUBLIC_IO_NETIF_H__
#define __XEN_PUBLIC_IO_NETIF_H__

#include "ring.h"
#include "../grant_table.h"

/* How many slots of one packet every back end must be able to take. */
#define XEN_NETIF_NR_SLOTS_MIN 18

/*
 * What a packet's hash is computed of: fields of its headers, one after
 * another, as they are sent. Where several apply, the last counts.
 */

/* IPv4: the addresses of sender and receiver, 8 bytes. */
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV4     0
#define XEN_NETIF_CTRL_HASH_TYPE_IPV4      (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV4)
/*
 * TCP over IPv4: both addresses, then the ports of sender and receiver, 12
 * bytes.
 */
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP 1
#define XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP  (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP)
/* IPv6: the addresses of sender and receiver, 32 bytes. */
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV6     2
#define XEN_NETIF_CTRL_HASH_TYPE_IPV6      (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV6)
/*
 * TCP over IPv6: both addresses, then the ports of sender and receiver, 36
 * bytes.
 */
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP 3
#define XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP  (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP)

/* How a hash is computed. */

/* Not at all: the back end spreads packets as it likes. */
#define XEN_NETIF_CTRL_HASH_ALGORITHM_NONE     0
/*
 * For each bit of the input that is set, highest bits first, the 32 bits of the
 * key that begin at the same bit are combined by exclusive or. Behind its end,
 * the key is zero.
 */
#define XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ 1

#ifdef XEN_NETIF_DEFINE_TOEPLITZ
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
#endif /* XEN_NETIF_DEFINE_TOEPLITZ */

/* A request on the control ring. Requests are answered in any order. */
struct xen_netif_ctrl_request {
    /* The front end's own number, which comes back in the response. */
    uint16_t id;
    /* What is asked for: XEN_NETIF_CTRL_TYPE_*. */
    uint16_t type;

    /*
     * What the control ring is for. Grants in requests must stay valid until
     * the response has come; those of keys and tables may be read-only, and
     * what they hold begins with the page.
     */

    /* Nothing. */
#define XEN_NETIF_CTRL_TYPE_INVALID               0
    /*
     * Which types of hash the back end can compute, in the response's data. An
     * algorithm must have been set before.
     */
#define XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS        1
    /*
     * Sets the types of hash that it computes: data[0],
     * XEN_NETIF_CTRL_HASH_TYPE_*; zero for none. An algorithm must have been
     * set before.
     */
#define XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS        2
    /*
     * Sets the key: data[0] is the grant of a page with it, data[1] its length
     * in bytes; zero bytes take the key away, and all hashes are zero.
     */
#define XEN_NETIF_CTRL_TYPE_SET_HASH_KEY          3
    /*
     * How many entries the table from hashes to queues can have, in the
     * response's data; zero if there is no table, and a hash leads to the queue
     * of its number modulo the queues.
     */
#define XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE 4
    /*
     * Makes a table with data[0] entries, all zero; with none, to do without a
     * table.
     */
#define XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE 5
    /*
     * Sets entries of the table, 32 bits each: data[0] is the grant of a page
     * with them, data[1] how many there are, data[2] which is the first. A hash
     * leads to the queue in the entry of its number modulo the entries.
     */
#define XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING      6
    /* Sets the algorithm: data[0], XEN_NETIF_CTRL_HASH_ALGORITHM_*. */
#define XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM    7
    /*
     * How many grants the back end can keep mapped for queue data[0], in the
     * response's data.
     */
#define XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE 8
    /*
     * Maps grants for queue data[0]: data[1] is the grant of a page with
     * data[2] entries (xen_netif_gref), which the back end may write. If it
     * fails, none has been mapped.
     */
#define XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING      9
    /*
     * Takes such grants back, with the same arguments. The response's data says
     * how many, each entry's status which; one that is not mapped is an invalid
     * parameter.
     */
#define XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING      10

    /* Its arguments; zero where it has none. */
    uint32_t data[3];
};

/* The response to a request on the control ring. */
struct xen_netif_ctrl_response {
    /* The request's number. */
    uint16_t id;
    /* The request's type. */
    uint16_t type;
    /* How it went: XEN_NETIF_CTRL_STATUS_*. */
    uint32_t status;

    /* How a request on the control ring went. */

    /* It is done. */
#define XEN_NETIF_CTRL_STATUS_SUCCESS           0
    /* The back end does not do that. */
#define XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED     1
    /* An argument is wrong. */
#define XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER 2
    /* It is larger than the back end can take. */
#define XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW   3

    /* What was asked for; zero where there is nothing. */
    uint32_t data;
};

/* A grant that the back end is to keep mapped, or no longer. */
struct xen_netif_gref {
    /* The grant. */
    grant_ref_t ref;
    /* XEN_NETIF_CTRLF_GREF_*. */
    uint16_t flags;

    /* How the grant is mapped. */

    /* The back end will only read the page. */
#define _XEN_NETIF_CTRLF_GREF_readonly 0
#define XEN_NETIF_CTRLF_GREF_readonly  (1U << _XEN_NETIF_CTRLF_GREF_readonly)

    /*
     * Written by the back end when it gives it back: XEN_NETIF_CTRL_STATUS_*.
     */
    uint16_t status;
};

/* How packets are spread over the queues. */
DEFINE_RING_TYPES(xen_netif_ctrl, struct xen_netif_ctrl_request, struct xen_netif_ctrl_response);

/* What is to be known about a packet that is sent. */

/* Its checksum has not been computed: whoever sends it over a wire must. */
#define _NETTXF_csum_blank     0
#define NETTXF_csum_blank      (1U << _NETTXF_csum_blank)
/* Its checksum has been found to be right, or need not be checked. */
#define _NETTXF_data_validated 1
#define NETTXF_data_validated  (1U << _NETTXF_data_validated)
/* It goes on in the next slot. */
#define _NETTXF_more_data      2
#define NETTXF_more_data       (1U << _NETTXF_more_data)
/* Slots with further information follow this one. */
#define _NETTXF_extra_info     3
#define NETTXF_extra_info      (1U << _NETTXF_extra_info)

/* The largest packet in bytes. */
#define XEN_NETIF_MAX_TX_SIZE 0xFFFF

/* A packet to be sent, or a piece of it. */
struct netif_tx_request {
    /* Grant of the page. */
    grant_ref_t gref;
    /* Where in the page it begins, in bytes. */
    uint16_t offset;
    /* NETTXF_*. */
    uint16_t flags;
    /* The front end's own number, which comes back in the response. */
    uint16_t id;
    /* Bytes: of the whole packet in its first slot, of the piece in others. */
    uint16_t size;
};
typedef struct netif_tx_request netif_tx_request_t;

/* What a slot with further information holds. */

/* Nothing; not valid. */
#define XEN_NETIF_EXTRA_TYPE_NONE      0
/* How the packet is to be cut into segments: u.gso. */
#define XEN_NETIF_EXTRA_TYPE_GSO       1
/* An address whose multicast packets the front end wants: u.mcast. */
#define XEN_NETIF_EXTRA_TYPE_MCAST_ADD 2
/* One whose packets it no longer wants: u.mcast. */
#define XEN_NETIF_EXTRA_TYPE_MCAST_DEL 3
/* The packet's hash: u.hash. */
#define XEN_NETIF_EXTRA_TYPE_HASH      4

/* The first number that is not in use. */
#define XEN_NETIF_EXTRA_TYPE_MAX 5

/* Flags of a slot with further information. */

/* Another such slot follows. */
#define _XEN_NETIF_EXTRA_FLAG_MORE 0
#define XEN_NETIF_EXTRA_FLAG_MORE  (1U << _XEN_NETIF_EXTRA_FLAG_MORE)

/* What a packet that is to be cut into segments consists of. */

/* It is not to be cut. */
#define XEN_NETIF_GSO_TYPE_NONE  0
/* TCP over IPv4. */
#define XEN_NETIF_GSO_TYPE_TCPV4 1
/* TCP over IPv6. */
#define XEN_NETIF_GSO_TYPE_TCPV6 2

/*
 * Further information about a packet, in a slot of either ring: it is as large
 * as the smaller ones.
 */
struct netif_extra_info {
    /* What it holds: XEN_NETIF_EXTRA_TYPE_*. */
    uint8_t type;
    /* XEN_NETIF_EXTRA_FLAG_*. */
    uint8_t flags;
    /* It. */
    union {
        /* How the packet is to be cut into segments. */
        struct {
            /* How many bytes of payload a segment may have. */
            uint16_t size;
            /* XEN_NETIF_GSO_TYPE_*. */
            uint8_t type;
            uint8_t pad;
            /* What else has to be minded; nothing has a number yet, so zero. */
            uint16_t features;
        } gso;
        /* Multicast packets, in a request for nothing else. */
        struct {
            /* The Ethernet address. */
            uint8_t addr[6];
        } mcast;
        /* The packet's hash. */
        struct {
            /*
             * What it was computed of: the number of the bit,
             * _XEN_NETIF_CTRL_HASH_TYPE_*.
             */
            uint8_t type;
            /* How: XEN_NETIF_CTRL_HASH_ALGORITHM_*. */
            uint8_t algorithm;
            /* The hash, lowest byte first. */
            uint8_t value[4];
        } hash;
        uint16_t pad[3];
    } u;
};
typedef struct netif_extra_info netif_extra_info_t;

/* The response to a slot of a packet to be sent. */
struct netif_tx_response {
    /* The request's number. */
    uint16_t id;
    /* How it went: NETIF_RSP_*. */
    int16_t status;
};
typedef struct netif_tx_response netif_tx_response_t;

/* Memory for a packet, or a piece of one. */
struct netif_rx_request {
    /* The front end's own number, which comes back in the response. */
    uint16_t id;
    uint16_t pad;
    /* Grant of an empty page. */
    grant_ref_t gref;
};
typedef struct netif_rx_request netif_rx_request_t;

/* What is to be known about a packet that has been received. */

/* Its checksum has been found to be right, or need not be checked. */
#define _NETRXF_data_validated 0
#define NETRXF_data_validated  (1U << _NETRXF_data_validated)
/*
 * Its checksum has not been computed, because the packet has never left the
 * machine.
 */
#define _NETRXF_csum_blank     1
#define NETRXF_csum_blank      (1U << _NETRXF_csum_blank)
/* It goes on in the next slot. */
#define _NETRXF_more_data      2
#define NETRXF_more_data       (1U << _NETRXF_more_data)
/* Slots with further information follow this one. */
#define _NETRXF_extra_info     3
#define NETRXF_extra_info      (1U << _NETRXF_extra_info)
/*
 * The slot is not memory, but says how the packet in the next ones is to be
 * cut: an earlier form of XEN_NETIF_EXTRA_TYPE_GSO.
 */
#define _NETRXF_gso_prefix     4
#define NETRXF_gso_prefix      (1U << _NETRXF_gso_prefix)

/* A packet that has been received, or a piece of it. */
struct netif_rx_response {
    /* The request's number. */
    uint16_t id;
    /* Where in the page it begins, in bytes. */
    uint16_t offset;
    /* NETRXF_*. */
    uint16_t flags;
    /* How many bytes there are; negative: NETIF_RSP_*. */
    int16_t status;
};
typedef struct netif_rx_response netif_rx_response_t;

/* Packets that the guest sends. */
DEFINE_RING_TYPES(netif_tx, struct netif_tx_request, struct netif_tx_response);

/* Packets that it receives. */
DEFINE_RING_TYPES(netif_rx, struct netif_rx_request, struct netif_rx_response);

/* How it went with a packet. */

/* It was thrown away. */
#define NETIF_RSP_DROPPED (-2)
/* The request is not valid, or failed. */
#define NETIF_RSP_ERROR   (-1)
/* It has been sent. */
#define NETIF_RSP_OKAY    0
/* There is nothing to say: the slot held further information. */
#define NETIF_RSP_NULL    1

#endif /* __XEN_PUBLIC_IO_NETIF_H__ */
