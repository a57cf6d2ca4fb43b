/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/kbdif.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Keyboards, mice and touch screens: a backend tells a frontend what is done
 * with them.
 *
 * One page is shared, with an event channel, and holds two rings of events of
 * 40 bytes. The backend puts events for the frontend into one of them, and the
 * frontend ignores those that it does not know. The other leads to the backend,
 * and nothing has been defined yet that could be sent in it; an event that the
 * backend does not know is an error to it. The counters at the start of the
 * page run on without end: an event's place is its number modulo the ring's
 * length.
 *
 * The two agree on what is told through XenStore, by nodes of either side that
 * hold numbers in decimal, or names. The backend says what it is able to
 * (feature-*, 1 is yes), the frontend asks for it (request-*), and what was
 * asked for but not offered is not there. All that is reserved is zero.
 */

#ifndef __XEN_PUBLIC_IO_KBDIF_H__
#define __XEN_PUBLIC_IO_KBDIF_H__

/* What an event tells the frontend. */

/* The pointer has been moved by some distance. */
#define XENKBD_TYPE_MOTION   1
/* Not in use. */
#define XENKBD_TYPE_RESERVED 2
/* A key or a button has been pressed or let go. */
#define XENKBD_TYPE_KEY      3
/* The pointer is at some place. */
#define XENKBD_TYPE_POS      4
/* A finger touches something. */
#define XENKBD_TYPE_MTOUCH   5

/* What a finger does. */

/*
 * It begins to touch. From here on until XENKBD_MT_EV_UP it goes by the
 * contact's number.
 */
#define XENKBD_MT_EV_DOWN   0
/* It has been lifted; its number is free again. */
#define XENKBD_MT_EV_UP     1
/* It has been moved. */
#define XENKBD_MT_EV_MOTION 2
/* Nothing: the events before this one belong together. */
#define XENKBD_MT_EV_SYN    3
/* The spot that it touches has another size. */
#define XENKBD_MT_EV_SHAPE  4
/* The spot that it touches has been turned. */
#define XENKBD_MT_EV_ORIENT 5

/* The device's name in XenStore paths. */
#define XENKBD_DRIVER_NAME             "vkbd"
/* Backend node: 1 if the frontend is to show no keyboard. */
#define XENKBD_FIELD_FEAT_DSBL_KEYBRD  "feature-disable-keyboard"
/* Backend node: 1 if the frontend is to show no pointer. */
#define XENKBD_FIELD_FEAT_DSBL_POINTER "feature-disable-pointer"
/* Backend node: 1 if it is able to tell where the pointer is. */
#define XENKBD_FIELD_FEAT_ABS_POINTER  "feature-abs-pointer"

/*
 * Backend node: 1 if it is able to tell where the pointer is in the device's
 * own units, from 0 to 0x7fff, not in pixels.
 */
#define XENKBD_FIELD_FEAT_RAW_POINTER "feature-raw-pointer"

/* Backend node: 1 if it is able to tell of several fingers. */
#define XENKBD_FIELD_FEAT_MTOUCH "feature-multi-touch"

/*
 * Frontend node: 1 if it wants XENKBD_TYPE_POS in place of XENKBD_TYPE_MOTION.
 */
#define XENKBD_FIELD_REQ_ABS_POINTER "request-abs-pointer"

/*
 * Frontend node: 1 if it wants the device's own units; only together with
 * request-abs-pointer.
 */
#define XENKBD_FIELD_REQ_RAW_POINTER "request-raw-pointer"

/* Frontend node: 1 if it wants to be told of several fingers. */
#define XENKBD_FIELD_REQ_MTOUCH      "request-multi-touch"
/* Frontend node: the grant of the shared page. */
#define XENKBD_FIELD_RING_GREF       "page-gref"
/* Frontend node: the event channel. */
#define XENKBD_FIELD_EVT_CHANNEL     "event-channel"
/* Backend node: the largest x of the pointer, in pixels. */
#define XENKBD_FIELD_WIDTH           "width"
/* Backend node: the largest y of the pointer, in pixels. */
#define XENKBD_FIELD_HEIGHT          "height"
/* Backend node: the width of what can be touched, in pixels. */
#define XENKBD_FIELD_MT_WIDTH        "multi-touch-width"
/* Backend node: the height of what can be touched, in pixels. */
#define XENKBD_FIELD_MT_HEIGHT       "multi-touch-height"
/* Backend node: how many fingers it can tell of at once. */
#define XENKBD_FIELD_MT_NUM_CONTACTS "multi-touch-num-contacts"

/*
 * Backend node: a name by which it tells its frontends apart, such as a UUID.
 */
#define XENKBD_FIELD_UNIQUE_ID "unique-id"

/*
 * Frontend node: the frame number of the shared page. Not for new frontends,
 * which grant it.
 */
#define XENKBD_FIELD_RING_REF "page-ref"

/* What XENKBD_TYPE_MOTION tells: by how much the pointer has been moved. */
struct xenkbd_motion {
    /* XENKBD_TYPE_MOTION. */
    uint8_t type;
    /* To the right. */
    int32_t rel_x;
    /* Downwards. */
    int32_t rel_y;
    /* By the wheel. */
    int32_t rel_z;
};

/* What XENKBD_TYPE_KEY tells: a key, or a button of the pointer. */
struct xenkbd_key {
    /* XENKBD_TYPE_KEY. */
    uint8_t type;
    /* 1 if it has been pressed, 0 if it has been let go. */
    uint8_t pressed;
    /* Which one: KEY_* or BTN_* of Linux's input.h. */
    uint32_t keycode;
};

/* What XENKBD_TYPE_POS tells: where the pointer is. */
struct xenkbd_position {
    /* XENKBD_TYPE_POS. */
    uint8_t type;
    /*
     * How far from the left, in pixels of the frame buffer or in the device's
     * own units.
     */
    int32_t abs_x;
    /* How far from the top, in the same. */
    int32_t abs_y;
    /* By how much the wheel has been turned. */
    int32_t rel_z;
};

/* What XENKBD_TYPE_MTOUCH tells: what a finger does. */
struct xenkbd_mtouch {
    /* XENKBD_TYPE_MTOUCH. */
    uint8_t type;
    /* What it does: XENKBD_MT_EV_*. */
    uint8_t event_type;
    /* Its number: below multi-touch-num-contacts. */
    uint8_t contact_id;
    uint8_t reserved[5];
    /* How it does so. */
    union {
        /* Where it is. */
        struct {
            /* How far from the left, in pixels. */
            int32_t abs_x;
            /* How far from the top, in pixels. */
            int32_t abs_y;
        } pos;
        /* The ellipse that it touches, with its centre where it is. */
        struct {
            /* The length of the long axis in pixels. */
            uint32_t major;
            /* The length of the short axis in pixels. */
            uint32_t minor;
        } shape;
        /*
         * The angle from the ellipse's long axis to the y axis, clockwise, in
         * degrees from -180 to 180.
         */
        int16_t orientation;
    } u;
};

/* The size of an event to the frontend in bytes. */
#define XENKBD_IN_EVENT_SIZE 40

/* An event to the frontend. */
union xenkbd_in_event {
    /* What it tells: XENKBD_TYPE_*. All members begin with it. */
    uint8_t type;
    /* By how much the pointer has been moved. */
    struct xenkbd_motion motion;
    /* What key has been pressed or let go. */
    struct xenkbd_key key;
    /* Where the pointer is. */
    struct xenkbd_position pos;
    /* What a finger does. */
    struct xenkbd_mtouch mtouch;
    char pad[XENKBD_IN_EVENT_SIZE];
};

/* The size of an event to the backend in bytes. */
#define XENKBD_OUT_EVENT_SIZE 40

/* An event to the backend. None has been defined. */
union xenkbd_out_event {
    /* What it tells. */
    uint8_t type;
    char pad[XENKBD_OUT_EVENT_SIZE];
};

/* How many bytes of the page are for events to the frontend. */
#define XENKBD_IN_RING_SIZE 2048
/* How many of these events it holds. */
#define XENKBD_IN_RING_LEN  (XENKBD_IN_RING_SIZE / XENKBD_IN_EVENT_SIZE)
/* Where they begin in the page. */
#define XENKBD_IN_RING_OFFS 1024

/* The events to the frontend in a page: an array. */
#define XENKBD_IN_RING(page)                                            \
    ((union xenkbd_in_event *)&((char *)(page))[XENKBD_IN_RING_OFFS])
/* The event with this number. */
#define XENKBD_IN_RING_REF(page, idx)                                   \
    (*(XENKBD_IN_RING(page) + (idx) % XENKBD_IN_RING_LEN))

/* How many bytes of the page are for events to the backend. */
#define XENKBD_OUT_RING_SIZE 1024
/* How many of these events it holds. */
#define XENKBD_OUT_RING_LEN  (XENKBD_OUT_RING_SIZE / XENKBD_OUT_EVENT_SIZE)
/* Where they begin in the page. */
#define XENKBD_OUT_RING_OFFS (XENKBD_IN_RING_OFFS + XENKBD_IN_RING_SIZE)

/* The events to the backend in a page: an array. */
#define XENKBD_OUT_RING(page)                                           \
    ((union xenkbd_out_event *)&((char *)(page))[XENKBD_OUT_RING_OFFS])
/* The event with this number. */
#define XENKBD_OUT_RING_REF(page, idx)                                  \
    (*(XENKBD_OUT_RING(page) + (idx) % XENKBD_OUT_RING_LEN))

/* The start of the shared page: where the rings are. */
struct xenkbd_page {
    /* How many events the frontend has taken out. */
    uint32_t in_cons;
    /* How many events the backend has put in. */
    uint32_t in_prod;
    /* How many events the backend has taken out. */
    uint32_t out_cons;
    /* How many events the frontend has put in. */
    uint32_t out_prod;
};

#endif /* __XEN_PUBLIC_IO_KBDIF_H__ */
