/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/pvcalls.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Sockets of another domain: the guest's POSIX calls, carried out elsewhere.
 *
 * The front end forwards calls on sockets as requests on a ring of messages;
 * the back end makes them with the network of its own domain. Each socket has
 * an id that the front end has chosen. All requests are answered; those that
 * may take long (connect, accept, poll) without holding up others, so responses
 * come in any order.
 *
 * What a connected socket sends and receives does not go through that ring:
 * connect and accept bring a page of indices with grants for a pair of byte
 * rings, and an event channel. An error of a stream is a negative number in
 * in_error or out_error, and comes after all its bytes.
 *
 * The back end says in the store which versions it speaks (versions), how large
 * rings may be (max-page-order) and whether it takes these calls
 * (function-calls); the front end writes its choice of version, the grant of
 * the ring of messages (ring-ref) and its event channel (port).
 *
 * Errors, address families, socket types and protocols have the numbers that
 * Linux gives them; an address is laid out like its struct sockaddr.
 */

#ifndef __XEN_PUBLIC_IO_PVCALLS_H__
#define __XEN_PUBLIC_IO_PVCALLS_H__

#include "../grant_table.h"
#include "ring.h"

/*
 * The indices of the pair of byte rings of a connected socket, in a page of
 * their own.
 */
struct pvcalls_data_intf {
    /* How far the front end has read what was received. */
    RING_IDX in_cons;
    /* How far the back end has written what was received. */
    RING_IDX in_prod;
    /*
     * Why nothing more will be received: a negative error number. Zero: nothing
     * is wrong.
     */
    RING_IDX in_error;
    uint8_t pad1[52];
    /* How far the back end has sent. */
    RING_IDX out_cons;
    /* How far the front end has written what is to be sent. */
    RING_IDX out_prod;
    /*
     * Why nothing more can be sent: a negative error number. Zero: nothing is
     * wrong.
     */
    RING_IDX out_error;
    uint8_t pad2[52];
    /* Log2 of the number of pages of both rings together. */
    RING_IDX ring_order;
    /* Grants of these pages; as many as the order says. */
    grant_ref_t ref[];
};

/* The bytes of a connected socket. */
DEFINE_XEN_FLEX_RING(pvcalls);

/* The calls. */

/* Makes a socket: xen_pvcalls_socket. */
#define PVCALLS_SOCKET  0
/* Connects it to an address: xen_pvcalls_connect. */
#define PVCALLS_CONNECT 1
/* Closes it: xen_pvcalls_release. */
#define PVCALLS_RELEASE 2
/* Gives it an address of its own: xen_pvcalls_bind. */
#define PVCALLS_BIND    3
/* Lets others connect to it: xen_pvcalls_listen. */
#define PVCALLS_LISTEN  4
/* Takes the next connection, which it may wait for: xen_pvcalls_accept. */
#define PVCALLS_ACCEPT  5
/* Answers when there is a connection to accept: xen_pvcalls_poll. */
#define PVCALLS_POLL    6

/* A request. */
struct xen_pvcalls_request {
    /* The front end's own number, which comes back in the response. */
    uint32_t req_id;
    /* The call: PVCALLS_*. */
    uint32_t cmd;
    /* Its arguments. */
    union {
        /* Makes a socket. */
        struct xen_pvcalls_socket {
            /* The front end's number for the new socket. */
            uint64_t id;
            /* The address family: AF_INET (2). */
            uint32_t domain;
            /* The type: SOCK_STREAM (1). */
            uint32_t type;
            /* The protocol; zero for the type's usual one. */
            uint32_t protocol;
            uint8_t pad[4];
        } socket;
        /* Connects it. */
        struct xen_pvcalls_connect {
            /* The socket. */
            uint64_t id;
            /* The address. */
            uint8_t addr[28];
            /* How many bytes of addr are in use. */
            uint32_t len;
            /* Flags of the call; none is known, so zero. */
            uint32_t flags;
            /* Grant of the socket's page of indices. */
            grant_ref_t ref;
            /* Event channel for its rings of bytes. */
            uint32_t evtchn;
            uint8_t pad[4];
        } connect;
        /* Closes it. */
        struct xen_pvcalls_release {
            /* The socket. */
            uint64_t id;
            /*
             * Not zero: the front end is going to use the rings of bytes and
             * the event channel again, so the back end may keep them mapped. A
             * hint.
             */
            uint8_t reuse;
            uint8_t pad[7];
        } release;
        /* Gives it an address. */
        struct xen_pvcalls_bind {
            /* The socket. */
            uint64_t id;
            /* The address. */
            uint8_t addr[28];
            /* How many bytes of addr are in use. */
            uint32_t len;
        } bind;
        /* Lets others connect. */
        struct xen_pvcalls_listen {
            /* The socket. */
            uint64_t id;
            /* How many connections may wait to be accepted. */
            uint32_t backlog;
            uint8_t pad[4];
        } listen;
        /* Takes a connection. */
        struct xen_pvcalls_accept {
            /* The socket that listens. */
            uint64_t id;
            /* The front end's number for the socket of the new connection. */
            uint64_t id_new;
            /* Grant of the new socket's page of indices. */
            grant_ref_t ref;
            /* Event channel for its rings of bytes. */
            uint32_t evtchn;
        } accept;
        /* Waits for one. */
        struct xen_pvcalls_poll {
            /* The socket that listens. */
            uint64_t id;
        } poll;
        /* As large as the largest: keeps requests at one size on all ABIs. */
        struct xen_pvcalls_dummy {
            /* Nothing. */
            uint8_t dummy[56];
        } dummy;
    } u;
};

/* The response to a request. */
struct xen_pvcalls_response {
    /* The request's number. */
    uint32_t req_id;
    /* The request's call. */
    uint32_t cmd;
    /* Zero, or a negative error number. */
    int32_t ret;
    uint32_t pad;
    /* The socket that the request was about. */
    union {
        /* The new socket. */
        struct _xen_pvcalls_socket {
            /* Its number. */
            uint64_t id;
        } socket;
        /* The connected socket. */
        struct _xen_pvcalls_connect {
            /* Its number. */
            uint64_t id;
        } connect;
        /* The closed socket. */
        struct _xen_pvcalls_release {
            /* Its number. */
            uint64_t id;
        } release;
        /* The socket with the address. */
        struct _xen_pvcalls_bind {
            /* Its number. */
            uint64_t id;
        } bind;
        /* The socket that listens. */
        struct _xen_pvcalls_listen {
            /* Its number. */
            uint64_t id;
        } listen;
        /* The socket that listens. */
        struct _xen_pvcalls_accept {
            /* Its number. */
            uint64_t id;
        } accept;
        /* The socket that listens. */
        struct _xen_pvcalls_poll {
            /* Its number. */
            uint64_t id;
        } poll;
        /* As large as the others: keeps responses at one size. */
        struct _xen_pvcalls_dummy {
            /* Nothing. */
            uint8_t dummy[8];
        } dummy;
    } u;
};

/* Calls on sockets. */
DEFINE_RING_TYPES(xen_pvcalls, struct xen_pvcalls_request, struct xen_pvcalls_response);

#endif /* __XEN_PUBLIC_IO_PVCALLS_H__ */
