/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/tpmif.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Virtual TPMs: the page that frontend and backend share.
 */

#ifndef __XEN_PUBLIC_IO_TPMIF_H__
#define __XEN_PUBLIC_IO_TPMIF_H__

#include "../grant_table.h"

/* The first version, which is not in use any more. */

/* A packet, in version 1. */
struct tpmif_tx_request {
    /* The packet's machine address. */
    unsigned long addr;
    /* The grant of its page. */
    grant_ref_t ref;
    uint16_t unused;
    /* How many bytes it has. */
    uint16_t size;
};
typedef struct tpmif_tx_request tpmif_tx_request_t;

/* A position in the ring of version 1. */
typedef uint32_t TPMIF_RING_IDX;

/* How many pages there are in version 1. */
#define TPMIF_TX_RING_SIZE 1

/* A page, in version 1. */
struct tpmif_ring {
    /* The packet. */
    struct tpmif_tx_request req;
};
typedef struct tpmif_ring tpmif_ring_t;

/* All pages, in version 1. */
struct tpmif_tx_interface {
    /* The pages. */
    struct tpmif_ring ring[TPMIF_TX_RING_SIZE];
};
typedef struct tpmif_tx_interface tpmif_tx_interface_t;

/*
 * The second version.
 *
 * A TPM answers and does not ask, so all begins at the frontend. It writes a
 * command to the page, sets the state to TPMIF_STATE_SUBMIT and notifies the
 * backend; that writes the answer, sets TPMIF_STATE_FINISH and notifies the
 * frontend.
 *
 * Commands can take long. The frontend may set TPMIF_STATE_CANCEL meanwhile and
 * notify the backend, which finishes all the same, or gives up and sets
 * TPMIF_STATE_IDLE. It may also do that by itself, if another locality takes
 * the TPM, say.
 *
 * Commands and answers are as the Trusted Computing Group's specification of
 * the TPM has them.
 */

/*
 * Whose turn it is. The frontend sets TPMIF_STATE_SUBMIT and
 * TPMIF_STATE_CANCEL, the backend the others. It need not be set atomically.
 */
enum tpmif_state {
    /*
     * The TPM is idle, and the page empty; also after a command was cancelled.
     */
    TPMIF_STATE_IDLE,
    /* The page has a command; the TPM works. */
    TPMIF_STATE_SUBMIT,
    /* The page has an answer; the TPM is idle. */
    TPMIF_STATE_FINISH,
    /* The frontend wants no answer any more; the TPM works. */
    TPMIF_STATE_CANCEL,
};

/*
 * What the page begins with. After it come the grants of more pages, if any,
 * and the packet, which goes on in those pages as if they followed this one.
 *
 * The frontend makes the grants. Before it sends a command of more than a page,
 * it asks the TPM for TPM_CAP_PROP_INPUT_BUFFER, whether that can take it.
 */
struct tpmif_shared_page {
    /* How many bytes the packet has. */
    uint32_t length;
    /* Whose turn it is: tpmif_state. */
    uint8_t state;
    /* The locality that the command comes from. */
    uint8_t locality;
    uint8_t pad;
    /* How many more pages there are. */
    uint8_t nr_extra_pages;
    /* Their grants. */
    uint32_t extra_pages[0];
};
typedef struct tpmif_shared_page tpmif_shared_page_t;

#endif /* __XEN_PUBLIC_IO_TPMIF_H__ */
