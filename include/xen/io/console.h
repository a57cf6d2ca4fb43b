/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/console.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * The console: a guest's terminal.
 *
 * One page holds two byte rings, from the guest's point of view: in for what is
 * typed, out for what the guest prints. Their indices are free-running;
 * MASK_XENCONS_IDX makes one an index into the array. Who writes copies the
 * characters first, then moves the producer's index behind a barrier; who reads
 * moves the consumer's index when it has copied them out. Then either sends an
 * event. The first console's page and event channel are made by the toolstack
 * and given to the guest in its start information or HVM parameters; others are
 * found in the store like any device.
 */

#ifndef __XEN_PUBLIC_IO_CONSOLE_H__
#define __XEN_PUBLIC_IO_CONSOLE_H__

/* An index into one of the rings. */
typedef uint32_t XENCONS_RING_IDX;

#define MASK_XENCONS_IDX(idx, ring) ((idx) & (sizeof(ring) - 1))

/* The page. */
struct xencons_interface {
    /* Characters for the guest. */
    char in[1024];
    /* Characters from the guest. */
    char out[2048];
    /* How far the guest has read in. */
    XENCONS_RING_IDX in_cons;
    /* How far the back end has written in. */
    XENCONS_RING_IDX in_prod;
    /* How far the back end has read out. */
    XENCONS_RING_IDX out_cons;
    /* How far the guest has written out. */
    XENCONS_RING_IDX out_prod;

    /* Whether somebody serves the console. */

    /* Not yet; what the guest prints stays in the ring. */
#define XENCONSOLE_DISCONNECTED 1
    /* Yes. */
#define XENCONSOLE_CONNECTED    0

    /*
     * Whether the back end serves the console: XENCONSOLE_*. It is set to
     * disconnected before the guest starts; a toolstack that does not know of
     * it leaves zero.
     */
    uint8_t connection;
};

#ifdef XEN_WANT_FLEX_CONSOLE_RING
#include "ring.h"

/* The rings as byte rings of io/ring.h, for who asks for its functions. */
DEFINE_XEN_FLEX_RING(xencons);
#endif /* XEN_WANT_FLEX_CONSOLE_RING */

#endif /* __XEN_PUBLIC_IO_CONSOLE_H__ */
