/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/fbif.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * The frame buffer device: a frontend draws into its own memory, a backend
 * shows it.
 *
 * There is one shared page, an event channel, and no negotiation of formats.
 * The frontend describes its frame buffer in the page (xenfb_page), together
 * with a directory of the frame buffer's pages, and the backend maps them all
 * and looks at them as it likes. It finds the page and the event channel in
 * XenStore, in the frontend's directory (page-ref, event-channel).
 *
 * The rest of the page holds two rings of events of 40 bytes. Out events go to
 * the backend, and only those may be sent that it has asked for, because one
 * that it does not know is an error to it:
 * - a part of the picture has changed: the frontend offers it (feature-update
 *   is 1), and the backend asks for it (request-update is 1);
 * - the picture has another size or place: the backend offers to follow
 *   (feature-resize is 1).
 *
 * In events go to the frontend, which ignores those that it does not know. The
 * only one advises how often the picture is looked at. The counters at the
 * start of the page run on without end: an event's place is its number modulo
 * the ring's length.
 */

#ifndef __XEN_PUBLIC_IO_FBIF_H__
#define __XEN_PUBLIC_IO_FBIF_H__

/*
 * Event to the backend: a part of the picture has changed (xenfb_update).
 * Number 1 is not in use.
 */
#define XENFB_TYPE_UPDATE 2

/* What XENFB_TYPE_UPDATE tells: the rectangle that has changed. */
struct xenfb_update {
    /* XENFB_TYPE_UPDATE. */
    uint8_t type;
    /* Its left edge, in pixels. */
    int32_t x;
    /* Its upper edge, in pixels. */
    int32_t y;
    /* Its width in pixels. */
    int32_t width;
    /* Its height in pixels. */
    int32_t height;
};

/* Event to the backend: the frame buffer has another form (xenfb_resize). */
#define XENFB_TYPE_RESIZE 3

/* What XENFB_TYPE_RESIZE tells: the frame buffer's new form. */
struct xenfb_resize {
    /* XENFB_TYPE_RESIZE. */
    uint8_t type;
    /* Width in pixels. */
    int32_t width;
    /* Height in pixels. */
    int32_t height;
    /* How many bytes a line takes up. */
    int32_t stride;
    /* Bits of a pixel. */
    int32_t depth;
    /* Where the picture begins in the frame buffer, in bytes. */
    int32_t offset;
};

/* The size of an event to the backend in bytes. */
#define XENFB_OUT_EVENT_SIZE 40

/* An event to the backend. */
union xenfb_out_event {
    /*
     * What it tells: XENFB_TYPE_UPDATE or XENFB_TYPE_RESIZE. All members begin
     * with it.
     */
    uint8_t type;
    /* The part of the picture that has changed. */
    struct xenfb_update update;
    /* The new form. */
    struct xenfb_resize resize;
    char pad[XENFB_OUT_EVENT_SIZE];
};

/*
 * Event to the frontend: how often the picture is looked at
 * (xenfb_refresh_period).
 */
#define XENFB_TYPE_REFRESH_PERIOD 1

/* A period: the picture is not looked at, and need not be kept up to date. */
#define XENFB_NO_REFRESH 0

/*
 * What XENFB_TYPE_REFRESH_PERIOD tells.
 *
 * It is advice, for a frontend whose frame buffer is not always up to date:
 * bring it up to date now, and say so if updates are asked for; then do so
 * again after each period.
 */
struct xenfb_refresh_period {
    /* XENFB_TYPE_REFRESH_PERIOD. */
    uint8_t type;
    /* The period in milliseconds, or XENFB_NO_REFRESH. */
    uint32_t period;
};

/* The size of an event to the frontend in bytes. */
#define XENFB_IN_EVENT_SIZE 40

/* An event to the frontend. */
union xenfb_in_event {
    /* What it tells: XENFB_TYPE_REFRESH_PERIOD. All members begin with it. */
    uint8_t type;
    /* How often the picture is looked at. */
    struct xenfb_refresh_period refresh_period;
    char pad[XENFB_IN_EVENT_SIZE];
};

/* How many bytes of the page are for events to the frontend. */
#define XENFB_IN_RING_SIZE 1024
/* How many of these events it holds. */
#define XENFB_IN_RING_LEN  (XENFB_IN_RING_SIZE / XENFB_IN_EVENT_SIZE)
/* Where they begin in the page. */
#define XENFB_IN_RING_OFFS 1024

/* The events to the frontend in a page: an array. */
#define XENFB_IN_RING(page)                                             \
    ((union xenfb_in_event *)&((char *)(page))[XENFB_IN_RING_OFFS])
/* The event with this number. */
#define XENFB_IN_RING_REF(page, idx)                                    \
    (*(XENFB_IN_RING(page) + (idx) % XENFB_IN_RING_LEN))

/* How many bytes of the page are for events to the backend. */
#define XENFB_OUT_RING_SIZE 2048
/* How many of these events it holds. */
#define XENFB_OUT_RING_LEN  (XENFB_OUT_RING_SIZE / XENFB_OUT_EVENT_SIZE)
/* Where they begin in the page. */
#define XENFB_OUT_RING_OFFS (XENFB_IN_RING_OFFS + XENFB_IN_RING_SIZE)

/* The events to the backend in a page: an array. */
#define XENFB_OUT_RING(page)                                            \
    ((union xenfb_out_event *)&((char *)(page))[XENFB_OUT_RING_OFFS])
/* The event with this number. */
#define XENFB_OUT_RING_REF(page, idx)                                   \
    (*(XENFB_OUT_RING(page) + (idx) % XENFB_OUT_RING_LEN))

/*
 * The start of the shared page: where the rings are, and what the frame buffer
 * is.
 *
 * This reaches into the rings. Of the directory only what comes before them can
 * be used: 247 entries of 32 bits, 123 of 64.
 */
struct xenfb_page {
    /* How many events the frontend has taken out. */
    uint32_t in_cons;
    /* How many events the backend has put in. */
    uint32_t in_prod;
    /* How many events the backend has taken out. */
    uint32_t out_cons;
    /* How many events the frontend has put in. */
    uint32_t out_prod;
    /* The frame buffer's width in pixels. */
    int32_t width;
    /* The frame buffer's height in pixels. */
    int32_t height;
    /* How many bytes a line takes up. */
    uint32_t line_length;
    /* The frame buffer's size in bytes. */
    uint32_t mem_length;
    /* Bits of a pixel. */
    uint8_t depth;
    /*
     * The directory: frame numbers of pages that list, in order, the frame
     * numbers of the frame buffer's own pages, all in words of the frontend's
     * width. A page lists 1024 of 32 bits or 512 of 64, so an entry stands for
     * 4 or 2 MiB of frame buffer.
     */
    unsigned long pd[256];
};

#ifdef __KERNEL__
/* The frame buffer's usual width in pixels, for the frontend's own use. */
#define XENFB_WIDTH  800
/* Its usual height in pixels. */
#define XENFB_HEIGHT 600
/* Its usual bits of a pixel. */
#define XENFB_DEPTH  32
#endif /* __KERNEL__ */

#endif /* __XEN_PUBLIC_IO_FBIF_H__ */
