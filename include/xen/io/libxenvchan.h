/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/libxenvchan.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Streams of bytes between two domains (vchan): the page that both share.
 *
 * One of them, the server, shares memory by grants and writes grant and event
 * channel to xenstore, where the other, the client, finds them. There is a ring
 * in each direction. Unlike those of ring.h, the two rings are alike, and how
 * large they are is known when they are made.
 */

#include <stdint.h>
#include <sys/types.h>

/* A ring's indices. They count bytes and are not reduced to the ring's size. */
struct ring_shared {
    /* How much has been read. */
    uint32_t cons;
    /* How much has been written. */
    uint32_t prod;
};

/* What an end wants to be notified of. */

/* Something was written. */
#define VCHAN_NOTIFY_WRITE 0x1
/* Something was read. */
#define VCHAN_NOTIFY_READ  0x2

/* What the page begins with. */
struct vchan_interface {
    /* The ring from client to server. */
    struct ring_shared left;
    /* The ring from server to client. */
    struct ring_shared right;
    /*
     * The left ring's size, 2^this bytes, and by that its place: with 10 it is
     * at offset 1024 of this page, with 11 at 2048, and from 12 on it has
     * 2^(this - 12) pages of its own. It stays as it is.
     */
    uint16_t left_order;
    /*
     * The same of the right ring. The two cannot both be at the same offset of
     * this page.
     */
    uint16_t right_order;
    /* The client: 0 has left, 1 is there, 2 has not come yet. */
    uint8_t cli_live;
    /* The server: 0 has left, 1 is there. */
    uint8_t srv_live;
    /* What the client shall notify the server of: VCHAN_NOTIFY_*. */
    uint8_t cli_notify;
    /* What the server shall notify the client of. */
    uint8_t srv_notify;
    /*
     * The grants of the left ring's pages, then those of the right one's. They
     * end where a ring in this page begins, and stay as they are, so that a
     * client can come again.
     */
    uint32_t grants[0];
};
