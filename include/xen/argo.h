/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/argo.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Argo: messages between domains, which Xen itself copies.
 *
 * A domain registers a ring in its own memory under a port, for one partner or
 * for anybody. Others send messages to the port; Xen writes each into the ring,
 * with a header that says who sent it. So no memory is shared, and the sender's
 * name can be relied on. A sender whom a ring has no room for is told by
 * VIRQ_ARGO once there is.
 */

#ifndef __XEN_PUBLIC_ARGO_H__
#define __XEN_PUBLIC_ARGO_H__

#include "xen.h"

/* Any domain, as the partner of a ring. */
#define XEN_ARGO_DOMID_ANY     DOMID_INVALID
/* The largest ring, in bytes. */
#define XEN_ARGO_MAX_RING_SIZE 0x1000000ULL

/* The number of a port; nothing to do with event channels. */
typedef uint32_t xen_argo_port_t;

/* A guest frame number, 64 bits wide everywhere. */
typedef uint64_t xen_argo_gfn_t;

/*
 * How many buffers one message can be gathered from. Xen keeps their
 * descriptions on its stack.
 */
#define XEN_ARGO_MAXIOV 8U

/* A part of a message to be sent. */
typedef struct xen_argo_iov {
    /* IN: Where it is. */
    XEN_GUEST_HANDLE(uint8) iov_hnd;
    /* IN: Its bytes. */
    uint32_t iov_len;
    uint32_t pad;
} xen_argo_iov_t;

/* One end of a message's way. */
typedef struct xen_argo_addr {
    /* IN: The port. */
    xen_argo_port_t aport;
    /* IN: The domain. */
    domid_t domain_id;
    uint16_t pad;
} xen_argo_addr_t;

/* Where a message comes from and where it goes. */
typedef struct xen_argo_send_addr {
    /* IN: From here; the domain is the caller. */
    xen_argo_addr_t src;
    /* IN: To there. */
    xen_argo_addr_t dst;
} xen_argo_send_addr_t;

/* A ring: in the memory of the domain that receives. */
typedef struct xen_argo_ring {
    /*
     * How far the domain has read, in bytes from the begin of ring. Access it
     * atomically.
     */
    uint32_t rx_ptr;
    /* How far Xen has written. Access it atomically. */
    uint32_t tx_ptr;
    uint8_t reserved[56];
    /* The messages, each padded to slots of XEN_ARGO_MSG_SLOT_SIZE. */
    uint8_t ring[XEN_FLEX_ARRAY_DIM];
} xen_argo_ring_t;

/* The ring to register. */
typedef struct xen_argo_register_ring {
    /* IN: The port that it receives for. */
    xen_argo_port_t aport;
    /*
     * IN: Who may send to it; XEN_ARGO_DOMID_ANY for all, where Xen's settings
     * let it.
     */
    domid_t partner_id;
    uint16_t pad;
    /* IN: Its bytes, without xen_argo_ring before them. */
    uint32_t len;
} xen_argo_register_ring_t;

/* The ring to give up. */
typedef struct xen_argo_unregister_ring {
    /* IN: Its port. */
    xen_argo_port_t aport;
    /* IN: Its partner, as it was registered. */
    domid_t partner_id;
    uint16_t pad;
} xen_argo_unregister_ring_t;

/* Messages in a ring take a multiple of so many bytes. */
#define XEN_ARGO_MSG_SLOT_SIZE 0x10

/* What XEN_ARGO_OP_notify finds out about a ring. */

/* There is one. */
#define XEN_ARGO_RING_EXISTS     (1U << 0)
/* It is open to any sender. */
#define XEN_ARGO_RING_SHARED     (1U << 1)
/* It is empty. */
#define XEN_ARGO_RING_EMPTY      (1U << 2)
/* It has room for the message that was asked about. */
#define XEN_ARGO_RING_SUFFICIENT (1U << 3)
/* It will never have room for such a message. */
#define XEN_ARGO_RING_EMSGSIZE   (1U << 4)
/* Too many others wait for room in it already. */
#define XEN_ARGO_RING_EBUSY      (1U << 5)

/* A question about another domain's ring, and its answer. */
typedef struct xen_argo_ring_data_ent {
    /* IN: Which ring: found as XEN_ARGO_OP_sendv finds it. */
    xen_argo_addr_t ring;
    /* OUT: XEN_ARGO_RING_*. */
    uint16_t flags;
    uint16_t pad;
    /*
     * IN: For how many bytes there has to be room; zero: do not look. Where
     * there is none now, the caller is told once there is.
     */
    uint32_t space_required;
    /* OUT: The longest message that the ring can take. */
    uint32_t max_message_size;
} xen_argo_ring_data_ent_t;

/* Questions about rings. */
typedef struct xen_argo_ring_data {
    /* IN: How many there are. */
    uint32_t nent;
    uint32_t pad;
    /* IN/OUT: They. */
    xen_argo_ring_data_ent_t data[XEN_FLEX_ARRAY_DIM];
} xen_argo_ring_data_t;

/* What Xen writes before each message in a ring. */
struct xen_argo_ring_message_header {
    /* The message's bytes, this header included. */
    uint32_t len;
    /* Who sent it. */
    xen_argo_addr_t source;
    /* Whatever sender and receiver agree upon. */
    uint32_t message_type;
    /* The message. */
    uint8_t data[XEN_FLEX_ARRAY_DIM];
};

/*
 * HYPERVISOR_argo_op(cmd, arg1, arg2, arg3, arg4)
 *
 * XEN_ARGO_OP_register_ring: xen_argo_register_ring_t, xen_argo_gfn_t[], the number
 * of frames (of 4 KiB), XEN_ARGO_REGISTER_FLAG_*. Registers a ring, or again one that
 * was there, after a resume for instance.
 *
 * XEN_ARGO_OP_unregister_ring: xen_argo_unregister_ring_t, NULL, 0, 0.
 *
 * XEN_ARGO_OP_sendv: xen_argo_send_addr_t, xen_argo_iov_t[], their number, the message's
 * type (32 bits). A ring whose partner is the sender is preferred to one for anybody.
 * Answers -EAGAIN where there is no room, and tells the caller once there is.
 *
 * XEN_ARGO_OP_notify: xen_argo_ring_data_t (may be NULL), NULL, 0, 0.
 */

/* The operations of HYPERVISOR_argo_op. */

/* Registers a ring. */
#define XEN_ARGO_OP_register_ring   1
/* Gives a ring up. */
#define XEN_ARGO_OP_unregister_ring 2
/* Sends a message. */
#define XEN_ARGO_OP_sendv           3
/* Asks about rings of others. */
#define XEN_ARGO_OP_notify          4

/*
 * Registering fails where there is such a ring already. Otherwise the new one
 * takes its place, and its tx_ptr where that makes sense.
 */
#define XEN_ARGO_REGISTER_FLAG_FAIL_EXIST 0x1

#ifdef __XEN__
/* All flags that there are. */
#define XEN_ARGO_REGISTER_FLAG_MASK XEN_ARGO_REGISTER_FLAG_FAIL_EXIST
#endif

#endif /* __XEN_PUBLIC_ARGO_H__ */
