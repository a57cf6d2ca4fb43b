/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/displif.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Displays: a backend that owns screens shows what frontends draw into buffers.
 *
 * This is for what the frame buffer device (fbif.h) is too simple for: many
 * buffers that come and go, of any size and format, allocated by either side,
 * and several connectors. Both devices can be used next to each other.
 *
 * The toolstack configures the device in XenStore, below
 * /local/domain/<dom-id>/device/vdispl/<dev-id>/, with a directory for each
 * connector, by its number from 0. All values are strings, numbers in decimal.
 * The backend offers versions, the frontend chooses one, and both go through
 * XenBus's states: the backend waits in XenbusStateInitWait, the frontend
 * publishes each connector's grants and event channels and becomes
 * XenbusStateInitialised, then both are XenbusStateConnected. A frontend that
 * goes away, or fails, is XenbusStateClosed. If the backend fails, the frontend
 * takes its device away and starts over from XenbusStateInitialising; while
 * somebody still uses the device, it waits for them in
 * XenbusStateReconfiguring.
 *
 * Each connector has two pages, each with an event channel of its own: a ring
 * of requests and responses of 64 bytes, and a page of events from the backend.
 * What concerns no connector in particular, such as buffers, goes through the
 * ring of connector 0. A frontend makes a display buffer (DBUF_CREATE), says
 * how it is to be seen as a frame buffer (FB_ATTACH), switches the connector on
 * with it (SET_CONFIG), and from then on shows one frame buffer after the other
 * (PG_FLIP); an event tells when each is on the screen. Buffers are named by
 * cookies, which the frontend chooses: any number that is in use just once, but
 * not 0.
 *
 * Buffers can be smaller or larger than the screen, as the backend may make its
 * picture of several. A status is 0 or a negated Xen error number. All that is
 * reserved is zero. Grant 0 means that there is none: it is never a driver's.
 * Pages have 4096 bytes (XEN_PAGE_SIZE).
 */

#ifndef __XEN_PUBLIC_IO_DISPLIF_H__
#define __XEN_PUBLIC_IO_DISPLIF_H__

#include "ring.h"
#include "../grant_table.h"

/* The version of the protocol that is described here, as in XenStore. */
#define XENDISPL_PROTOCOL_VERSION     "2"
/* The same as a number. */
#define XENDISPL_PROTOCOL_VERSION_INT 2

/* What a request asks for. Numbers below 0x10 are not to be used. */

/* Makes a display buffer. */
#define XENDISPL_OP_DBUF_CREATE  0x10
/* Takes a display buffer away. */
#define XENDISPL_OP_DBUF_DESTROY 0x11
/* Makes a frame buffer of a display buffer. */
#define XENDISPL_OP_FB_ATTACH    0x12
/* Takes a frame buffer away. */
#define XENDISPL_OP_FB_DETACH    0x13
/* Switches a connector on, or off. */
#define XENDISPL_OP_SET_CONFIG   0x14
/* Shows another frame buffer. */
#define XENDISPL_OP_PG_FLIP      0x15
/*
 * Asks for the screen's own description (EDID). From version 2 on; a backend
 * need not have it, and then the resolution in XenStore counts.
 */
#define XENDISPL_OP_GET_EDID     0x16

/* What an event tells. */

/* A frame buffer has got onto the screen. */
#define XENDISPL_EVT_PG_FLIP 0x00

/* The device's name in XenStore paths. */
#define XENDISPL_DRIVER_NAME          "vdispl"
/* What stands between the items of a list in XenStore. */
#define XENDISPL_LIST_SEPARATOR       ","
/* What stands between the width and the height of a resolution. */
#define XENDISPL_RESOLUTION_SEPARATOR "x"
/* Backend node: a list of the versions of the protocol that it speaks. */
#define XENDISPL_FIELD_BE_VERSIONS    "versions"
/* Frontend node: the version that it has chosen among them. */
#define XENDISPL_FIELD_FE_VERSION     "version"
/* Connector's node: the grant of the page with the ring of requests. */
#define XENDISPL_FIELD_REQ_RING_REF   "req-ring-ref"
/* Connector's node: the event channel of that ring. */
#define XENDISPL_FIELD_REQ_CHANNEL    "req-event-channel"
/* Connector's node: the grant of the page with the events. */
#define XENDISPL_FIELD_EVT_RING_REF   "evt-ring-ref"
/* Connector's node: the event channel of that page. */
#define XENDISPL_FIELD_EVT_CHANNEL    "evt-event-channel"

/*
 * Connector's node: what can be seen, width and height in pixels: 1920x1080. If
 * the screen describes itself (EDID), that counts.
 */
#define XENDISPL_FIELD_RESOLUTION "resolution"

/*
 * Frontend node: 1 if the backend is able to allocate buffers; otherwise the
 * frontend does.
 */
#define XENDISPL_FIELD_BE_ALLOC "be-alloc"

/*
 * Connector's node: a name by which the backend tells connectors apart, such as
 * a UUID.
 */
#define XENDISPL_FIELD_UNIQUE_ID "unique-id"

/* The size of a block of a screen's description in bytes. */
#define XENDISPL_EDID_BLOCK_SIZE  128
/* How many blocks it has at most. */
#define XENDISPL_EDID_BLOCK_COUNT 256
/* Its size at most. */
#define XENDISPL_EDID_MAX_SIZE    (XENDISPL_EDID_BLOCK_SIZE * XENDISPL_EDID_BLOCK_COUNT)

/* How a display buffer is to be made. */

/*
 * By the backend, which allocates its pages, grants them and enters them into
 * the directory before it answers. Otherwise the frontend does so before it
 * asks.
 */
#define XENDISPL_DBUF_FLG_REQ_ALLOC (1 << 0)

/*
 * A display buffer to be made: the argument of XENDISPL_OP_DBUF_CREATE, on
 * connector 0.
 *
 * The frontend always allocates and grants the pages of the directory, and
 * links them.
 */
struct xendispl_dbuf_create_req {
    /* Its name; not one that is in use, nor 0. */
    uint64_t dbuf_cookie;
    /* Width in pixels. */
    uint32_t width;
    /* Height in pixels. */
    uint32_t height;
    /* Bits of a pixel. */
    uint32_t bpp;
    /* The buffer's size in bytes. */
    uint32_t buffer_sz;
    /* XENDISPL_DBUF_FLG_*. */
    uint32_t flags;
    /* The grant of the directory's first page. */
    grant_ref_t gref_directory;
    /* Where the picture begins in the buffer, in bytes. */
    uint32_t data_ofs;
};

/*
 * A page of a directory: it lists the grants of a buffer's pages, and the next
 * page goes on.
 *
 * How many there are altogether follows from the buffer's size.
 */
struct xendispl_page_directory {
    /* The grant of the directory's next page; 0 in the last one. */
    grant_ref_t gref_dir_next_page;
    /* The grants of the buffer's pages, in order. */
    grant_ref_t gref[XENPV_FLEX_ARRAY_DIM];
};

/*
 * A display buffer to be taken away: the argument of XENDISPL_OP_DBUF_DESTROY,
 * on connector 0.
 */
struct xendispl_dbuf_destroy_req {
    /* Its name, which is free afterwards. */
    uint64_t dbuf_cookie;
};

/*
 * A frame buffer to be made of a display buffer: the argument of
 * XENDISPL_OP_FB_ATTACH, on connector 0.
 */
struct xendispl_fb_attach_req {
    /* The display buffer's name. */
    uint64_t dbuf_cookie;
    /* The frame buffer's name; not one that is in use, nor 0. */
    uint64_t fb_cookie;
    /* Width in pixels. */
    uint32_t width;
    /* Height in pixels. */
    uint32_t height;
    /* The pixel format: a FOURCC code. */
    uint32_t pixel_format;
};

/*
 * A frame buffer to be taken away: the argument of XENDISPL_OP_FB_DETACH, on
 * connector 0.
 */
struct xendispl_fb_detach_req {
    /* Its name, which is free afterwards. */
    uint64_t fb_cookie;
};

/*
 * What a connector is to show, and where: the argument of
 * XENDISPL_OP_SET_CONFIG.
 *
 * All zero switches the connector off. Otherwise it has to be within the
 * connector's resolution.
 */
struct xendispl_set_config_req {
    /* The frame buffer that is shown first. */
    uint64_t fb_cookie;
    /* Its left edge on the screen, in pixels. */
    uint32_t x;
    /* Its upper edge on the screen, in pixels. */
    uint32_t y;
    /* Width in pixels. */
    uint32_t width;
    /* Height in pixels. */
    uint32_t height;
    /* Bits of a pixel. */
    uint32_t bpp;
};

/* The frame buffer to be shown next: the argument of XENDISPL_OP_PG_FLIP. */
struct xendispl_page_flip_req {
    /* Its name. */
    uint64_t fb_cookie;
};

/*
 * Where the screen's description is to go: the argument of
 * XENDISPL_OP_GET_EDID.
 */
struct xendispl_get_edid_req {
    /* The buffer's size in bytes: XENDISPL_EDID_MAX_SIZE at least. */
    uint32_t buffer_sz;
    /*
     * The grant of the first page of the buffer's directory
     * (xendispl_page_directory).
     */
    grant_ref_t gref_directory;
};

/* The answer to XENDISPL_OP_GET_EDID. */
struct xendispl_get_edid_resp {
    /* How many bytes the description has. */
    uint32_t edid_sz;
};

/* What XENDISPL_EVT_PG_FLIP tells. */
struct xendispl_pg_flip_evt {
    /* The frame buffer that is on the screen now. */
    uint64_t fb_cookie;
};

/* A request. */
struct xendispl_req {
    /* The frontend's own; comes back in the response. */
    uint16_t id;
    /* What it asks for: XENDISPL_OP_*. */
    uint8_t operation;
    uint8_t reserved[5];
    /* The argument. */
    union {
        /* The display buffer to be made. */
        struct xendispl_dbuf_create_req dbuf_create;
        /* The display buffer to be taken away. */
        struct xendispl_dbuf_destroy_req dbuf_destroy;
        /* The frame buffer to be made. */
        struct xendispl_fb_attach_req fb_attach;
        /* The frame buffer to be taken away. */
        struct xendispl_fb_detach_req fb_detach;
        /* What the connector is to show, and where. */
        struct xendispl_set_config_req set_config;
        /* What it is to show next. */
        struct xendispl_page_flip_req pg_flip;
        /* Where the screen's description is to go. */
        struct xendispl_get_edid_req get_edid;
        uint8_t reserved[56];
    } op;
};

/* A response. */
struct xendispl_resp {
    /* The request's. */
    uint16_t id;
    /* The request's. */
    uint8_t operation;
    uint8_t reserved;
    /* 0, or a negated Xen error number. */
    int32_t status;
    /* The answer, where there is one. */
    union {
        /* How long the screen's description is. */
        struct xendispl_get_edid_resp get_edid;
        uint8_t reserved1[56];
    } op;
};

/* An event, from the backend to the frontend. */
struct xendispl_evt {
    /* A number that the frontend may use. */
    uint16_t id;
    /* What it tells: XENDISPL_EVT_*. */
    uint8_t type;
    uint8_t reserved[5];
    /* What has happened. */
    union {
        /* The frame buffer that has got onto the screen. */
        struct xendispl_pg_flip_evt pg_flip;
        uint8_t reserved[56];
    } op;
};

/* The ring of requests and responses. */
DEFINE_RING_TYPES(xen_displif, struct xendispl_req, struct xendispl_resp);

/*
 * The head of the page of events; the events follow it.
 *
 * The page is the frontend's own, which grants it to the backend. The backend
 * puts events in, the frontend takes them out, and both counters run on without
 * end: an event's place is its number modulo XENDISPL_IN_RING_LEN. The frontend
 * need not move its counter after each event.
 */
struct xendispl_event_page {
    /* How many events the frontend has taken out. */
    uint32_t in_cons;
    /* How many events the backend has put in. */
    uint32_t in_prod;
    uint8_t reserved[56];
};

/* The size of the page of events in bytes. */
#define XENDISPL_EVENT_PAGE_SIZE 4096
/* Where events begin in it. */
#define XENDISPL_IN_RING_OFFS    (sizeof(struct xendispl_event_page))
/* How many bytes there are for events. */
#define XENDISPL_IN_RING_SIZE    (XENDISPL_EVENT_PAGE_SIZE - XENDISPL_IN_RING_OFFS)
/* How many events it holds. */
#define XENDISPL_IN_RING_LEN     (XENDISPL_IN_RING_SIZE / sizeof(struct xendispl_evt))

/* The events of a page: an array. */
#define XENDISPL_IN_RING(page)                                          \
    ((struct xendispl_evt *)&((char *)(page))[XENDISPL_IN_RING_OFFS])
/* The event with this number. */
#define XENDISPL_IN_RING_REF(page, idx)                                 \
    (*(XENDISPL_IN_RING(page) + (idx) % XENDISPL_IN_RING_LEN))

#endif /* __XEN_PUBLIC_IO_DISPLIF_H__ */
