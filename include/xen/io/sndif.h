/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/sndif.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Sound cards: a backend plays and records what frontends exchange with it
 * through buffers.
 *
 * A virtual card has PCM devices, and a device has streams, each of which plays
 * or records. The toolstack configures them in XenStore, as strings, numbers in
 * decimal, below
 * /local/domain/<dom-id>/device/vsnd/<dev-id>/<pcm-dev-idx>/<stream-idx>/, the
 * last two counted from 0. Numbers of channels, sample rates and formats can be
 * stated for the card, for a device and for a stream; the lower may only narrow
 * what the upper allows.
 *
 * The backend offers versions, the frontend chooses one, and both go through
 * XenBus's states: the backend waits in XenbusStateInitWait, the frontend
 * publishes each stream's grants and event channels and becomes
 * XenbusStateInitialised, then both are XenbusStateConnected. A frontend that
 * goes away, or fails, is XenbusStateClosed. If the backend fails, the frontend
 * takes its device away and starts over from XenbusStateInitialising; while
 * somebody still uses the device, it waits for them in
 * XenbusStateReconfiguring.
 *
 * Each stream has two pages, each with an event channel of its own: a ring of
 * requests and responses of 64 bytes, and a page of events from the backend. A
 * frontend may first narrow down what it wants with HW_PARAM_QUERY, as one
 * choice can limit the others. OPEN then fixes the stream's form and shares a
 * buffer. What goes to and fro lies in that buffer, at an offset that each
 * request states, so that one part can hold samples while another holds
 * volumes. TRIGGER starts and stops the stream, and events tell how far it has
 * got.
 *
 * A status is 0 or a negated Xen error number. All that is reserved is zero.
 * Grant 0 means that there is none: it is never a driver's. Pages have 4096
 * bytes (XEN_PAGE_SIZE).
 */

#ifndef __XEN_PUBLIC_IO_SNDIF_H__
#define __XEN_PUBLIC_IO_SNDIF_H__

#include "ring.h"
#include "../grant_table.h"

/* The version of the protocol that is described here. */
#define XENSND_PROTOCOL_VERSION 2

/* How a sample is written. */

/* 8 bits, signed. */
#define XENSND_PCM_FORMAT_S8                 0
/* 8 bits, unsigned. */
#define XENSND_PCM_FORMAT_U8                 1
/* 16 bits, signed, little-endian. */
#define XENSND_PCM_FORMAT_S16_LE             2
/* 16 bits, signed, big-endian. */
#define XENSND_PCM_FORMAT_S16_BE             3
/* 16 bits, unsigned, little-endian. */
#define XENSND_PCM_FORMAT_U16_LE             4
/* 16 bits, unsigned, big-endian. */
#define XENSND_PCM_FORMAT_U16_BE             5
/* 24 bits, signed, little-endian. */
#define XENSND_PCM_FORMAT_S24_LE             6
/* 24 bits, signed, big-endian. */
#define XENSND_PCM_FORMAT_S24_BE             7
/* 24 bits, unsigned, little-endian. */
#define XENSND_PCM_FORMAT_U24_LE             8
/* 24 bits, unsigned, big-endian. */
#define XENSND_PCM_FORMAT_U24_BE             9
/* 32 bits, signed, little-endian. */
#define XENSND_PCM_FORMAT_S32_LE             10
/* 32 bits, signed, big-endian. */
#define XENSND_PCM_FORMAT_S32_BE             11
/* 32 bits, unsigned, little-endian. */
#define XENSND_PCM_FORMAT_U32_LE             12
/* 32 bits, unsigned, big-endian. */
#define XENSND_PCM_FORMAT_U32_BE             13
/* Floating point of 32 bits (IEEE 754) from -1.0 to 1.0, little-endian. */
#define XENSND_PCM_FORMAT_F32_LE             14
/* Floating point of 32 bits (IEEE 754) from -1.0 to 1.0, big-endian. */
#define XENSND_PCM_FORMAT_F32_BE             15
/* Floating point of 64 bits (IEEE 754) from -1.0 to 1.0, little-endian. */
#define XENSND_PCM_FORMAT_F64_LE             16
/* Floating point of 64 bits (IEEE 754) from -1.0 to 1.0, big-endian. */
#define XENSND_PCM_FORMAT_F64_BE             17
/* Subframes of IEC 958 (S/PDIF), little-endian. */
#define XENSND_PCM_FORMAT_IEC958_SUBFRAME_LE 18
/* Subframes of IEC 958 (S/PDIF), big-endian. */
#define XENSND_PCM_FORMAT_IEC958_SUBFRAME_BE 19
/* 8 bits, mu-law. */
#define XENSND_PCM_FORMAT_MU_LAW             20
/* 8 bits, A-law. */
#define XENSND_PCM_FORMAT_A_LAW              21
/* The IMA's adaptive differential PCM. */
#define XENSND_PCM_FORMAT_IMA_ADPCM          22
/* MPEG audio. */
#define XENSND_PCM_FORMAT_MPEG               23
/* GSM speech. */
#define XENSND_PCM_FORMAT_GSM                24

/* What a request asks for. */

/* Opens the stream. */
#define XENSND_OP_OPEN           0
/* Closes it. */
#define XENSND_OP_CLOSE          1
/* Has recorded samples put into the buffer. */
#define XENSND_OP_READ           2
/* Has samples in the buffer played. */
#define XENSND_OP_WRITE          3
/*
 * Sets the volume of each channel, from an array of int32_t in the buffer:
 * thousandths of a decibel, 0 being 0 dB.
 */
#define XENSND_OP_SET_VOLUME     4
/* Has the volume of each channel put into the buffer, in the same form. */
#define XENSND_OP_GET_VOLUME     5
/* Mutes channels: those that are not 0 in an array of uint8_t in the buffer. */
#define XENSND_OP_MUTE           6
/*
 * Takes it back, for those that are not 0 in an array of uint8_t in the buffer.
 */
#define XENSND_OP_UNMUTE         7
/* Starts or stops the stream. */
#define XENSND_OP_TRIGGER        8
/* Asks what is possible in combination with what is wanted. */
#define XENSND_OP_HW_PARAM_QUERY 9

/* What XENSND_OP_TRIGGER does. */

/* Starts the stream. */
#define XENSND_OP_TRIGGER_START  0
/* Halts it where it is. */
#define XENSND_OP_TRIGGER_PAUSE  1
/* Stops it. */
#define XENSND_OP_TRIGGER_STOP   2
/* Goes on where it was halted. */
#define XENSND_OP_TRIGGER_RESUME 3

/* What an event tells. */

/* How far the stream has got. */
#define XENSND_EVT_CUR_POS 0

/* The device's name in XenStore paths. */
#define XENSND_DRIVER_NAME            "vsnd"
/* What stands between the items of a list in XenStore. */
#define XENSND_LIST_SEPARATOR         ","
/* Backend node: a list of the versions of the protocol that it speaks. */
#define XENSND_FIELD_BE_VERSIONS      "versions"
/* Frontend node: the version that it has chosen among them. */
#define XENSND_FIELD_FE_VERSION       "version"
/* Card's node: its short name, 32 characters at most. It need not have one. */
#define XENSND_FIELD_VCARD_SHORT_NAME "short-name"
/* Card's node: its long name, 80 characters at most. It need not have one. */
#define XENSND_FIELD_VCARD_LONG_NAME  "long-name"
/* Stream's node: the grant of the page with the ring of requests. */
#define XENSND_FIELD_RING_REF         "ring-ref"
/* Stream's node: the event channel of that ring. */
#define XENSND_FIELD_EVT_CHNL         "event-channel"
/* Stream's node: the grant of the page with the events. */
#define XENSND_FIELD_EVT_RING_REF     "evt-ring-ref"
/* Stream's node: the event channel of that page. */
#define XENSND_FIELD_EVT_EVT_CHNL     "evt-event-channel"
/* Device's node: its name, 80 characters at most. It need not have one. */
#define XENSND_FIELD_DEVICE_NAME      "name"

/*
 * Stream's node: whether it plays or records. A device that does both has two
 * streams.
 */
#define XENSND_FIELD_TYPE "type"

/*
 * Stream's node: a name by which the backend tells streams apart, such as a
 * UUID.
 */
#define XENSND_FIELD_STREAM_UNIQUE_ID "unique-id"

/*
 * Node of any level: how many channels there are at least, in 8 bits; 1 without
 * it.
 */
#define XENSND_FIELD_CHANNELS_MIN "channels-min"

/* Node of any level: how many channels there are at most, in 8 bits. */
#define XENSND_FIELD_CHANNELS_MAX "channels-max"

/*
 * Node of any level: a list of the sample rates that there are, in Hz, in any
 * order.
 */
#define XENSND_FIELD_SAMPLE_RATES "sample-rates"

/*
 * Node of any level: a list of the sample formats that there are
 * (XENSND_PCM_FORMAT_*_STR).
 */
#define XENSND_FIELD_SAMPLE_FORMATS "sample-formats"

/* Card's node: the size of a stream's buffer in bytes, at most. */
#define XENSND_FIELD_BUFFER_SIZE                 "buffer-size"
/* The type of a stream that plays. */
#define XENSND_STREAM_TYPE_PLAYBACK              "p"
/* The type of a stream that records. */
#define XENSND_STREAM_TYPE_CAPTURE               "c"
/* How many characters a sample rate has at most. */
#define XENSND_SAMPLE_RATE_MAX_LEN               11
/* How many characters the name of a sample format has at most. */
#define XENSND_SAMPLE_FORMAT_MAX_LEN             24
/* XENSND_PCM_FORMAT_S8 in a list of formats. */
#define XENSND_PCM_FORMAT_S8_STR                 "s8"
/* XENSND_PCM_FORMAT_U8 in a list of formats. */
#define XENSND_PCM_FORMAT_U8_STR                 "u8"
/* XENSND_PCM_FORMAT_S16_LE in a list of formats. */
#define XENSND_PCM_FORMAT_S16_LE_STR             "s16_le"
/* XENSND_PCM_FORMAT_S16_BE in a list of formats. */
#define XENSND_PCM_FORMAT_S16_BE_STR             "s16_be"
/* XENSND_PCM_FORMAT_U16_LE in a list of formats. */
#define XENSND_PCM_FORMAT_U16_LE_STR             "u16_le"
/* XENSND_PCM_FORMAT_U16_BE in a list of formats. */
#define XENSND_PCM_FORMAT_U16_BE_STR             "u16_be"
/* XENSND_PCM_FORMAT_S24_LE in a list of formats. */
#define XENSND_PCM_FORMAT_S24_LE_STR             "s24_le"
/* XENSND_PCM_FORMAT_S24_BE in a list of formats. */
#define XENSND_PCM_FORMAT_S24_BE_STR             "s24_be"
/* XENSND_PCM_FORMAT_U24_LE in a list of formats. */
#define XENSND_PCM_FORMAT_U24_LE_STR             "u24_le"
/* XENSND_PCM_FORMAT_U24_BE in a list of formats. */
#define XENSND_PCM_FORMAT_U24_BE_STR             "u24_be"
/* XENSND_PCM_FORMAT_S32_LE in a list of formats. */
#define XENSND_PCM_FORMAT_S32_LE_STR             "s32_le"
/* XENSND_PCM_FORMAT_S32_BE in a list of formats. */
#define XENSND_PCM_FORMAT_S32_BE_STR             "s32_be"
/* XENSND_PCM_FORMAT_U32_LE in a list of formats. */
#define XENSND_PCM_FORMAT_U32_LE_STR             "u32_le"
/* XENSND_PCM_FORMAT_U32_BE in a list of formats. */
#define XENSND_PCM_FORMAT_U32_BE_STR             "u32_be"
/* XENSND_PCM_FORMAT_F32_LE in a list of formats. */
#define XENSND_PCM_FORMAT_F32_LE_STR             "float_le"
/* XENSND_PCM_FORMAT_F32_BE in a list of formats. */
#define XENSND_PCM_FORMAT_F32_BE_STR             "float_be"
/* XENSND_PCM_FORMAT_F64_LE in a list of formats. */
#define XENSND_PCM_FORMAT_F64_LE_STR             "float64_le"
/* XENSND_PCM_FORMAT_F64_BE in a list of formats. */
#define XENSND_PCM_FORMAT_F64_BE_STR             "float64_be"
/* XENSND_PCM_FORMAT_IEC958_SUBFRAME_LE in a list of formats. */
#define XENSND_PCM_FORMAT_IEC958_SUBFRAME_LE_STR "iec958_subframe_le"
/* XENSND_PCM_FORMAT_IEC958_SUBFRAME_BE in a list of formats. */
#define XENSND_PCM_FORMAT_IEC958_SUBFRAME_BE_STR "iec958_subframe_be"
/* XENSND_PCM_FORMAT_MU_LAW in a list of formats. */
#define XENSND_PCM_FORMAT_MU_LAW_STR             "mu_law"
/* XENSND_PCM_FORMAT_A_LAW in a list of formats. */
#define XENSND_PCM_FORMAT_A_LAW_STR              "a_law"
/* XENSND_PCM_FORMAT_IMA_ADPCM in a list of formats. */
#define XENSND_PCM_FORMAT_IMA_ADPCM_STR          "ima_adpcm"
/* XENSND_PCM_FORMAT_MPEG in a list of formats. */
#define XENSND_PCM_FORMAT_MPEG_STR               "mpeg"
/* XENSND_PCM_FORMAT_GSM in a list of formats. */
#define XENSND_PCM_FORMAT_GSM_STR                "gsm"

/* How a stream is to be opened: the argument of XENSND_OP_OPEN. */
struct xensnd_open_req {
    /* The sample rate in Hz. */
    uint32_t pcm_rate;
    /* The sample format: XENSND_PCM_FORMAT_*. */
    uint8_t pcm_format;
    /* How many channels. */
    uint8_t pcm_channels;
    uint16_t reserved;
    /* The buffer's size in bytes. */
    uint32_t buffer_sz;
    /* The grant of the first page of the buffer's directory. */
    grant_ref_t gref_directory;
    /*
     * After how many bytes each the backend is to tell how far the stream has
     * got; 0 is never.
     */
    uint32_t period_sz;
};

/*
 * A page of a directory: it lists the grants of a buffer's pages, and the next
 * page goes on.
 *
 * How many there are altogether follows from the buffer's size.
 */
struct xensnd_page_directory {
    /* The grant of the directory's next page; 0 in the last one. */
    grant_ref_t gref_dir_next_page;
    /* The grants of the buffer's pages, in order. */
    grant_ref_t gref[XENPV_FLEX_ARRAY_DIM];
};

/*
 * A part of the buffer: the argument of XENSND_OP_READ and XENSND_OP_WRITE, and
 * of the requests that set and get volumes, mute and unmute.
 */
struct xensnd_rw_req {
    /* Where it begins in the buffer, in bytes. */
    uint32_t offset;
    /* Its length in bytes. */
    uint32_t length;
};

/* The argument of XENSND_OP_TRIGGER. */
struct xensnd_trigger_req {
    /* What is to be done: XENSND_OP_TRIGGER_*. */
    uint8_t type;
};

/*
 * What a stream can be: the argument of XENSND_OP_HW_PARAM_QUERY, and the
 * answer to it.
 *
 * The request says what the frontend can do with, the response what of it the
 * backend can do. By asking again with less, the frontend gets at a combination
 * that it can open the stream with. A frame is one sample for each channel.
 */
struct xensnd_query_hw_param {
    /* Sample formats: bit n is set for the format with number n. */
    uint64_t formats;
    /* Sample rates in Hz. */
    struct {
        /* The lowest. */
        uint32_t min;
        /* The highest. */
        uint32_t max;
    } rates;
    /* Numbers of channels. */
    struct {
        /* The smallest. */
        uint32_t min;
        /* The largest. */
        uint32_t max;
    } channels;
    /* Buffer sizes in frames. */
    struct {
        /* The smallest. */
        uint32_t min;
        /* The largest. */
        uint32_t max;
    } buffer;
    /* Periods in frames. */
    struct {
        /* The shortest. */
        uint32_t min;
        /* The longest. */
        uint32_t max;
    } period;
};

/* What XENSND_EVT_CUR_POS tells. */
struct xensnd_cur_pos_evt {
    /* How many bytes have been played or recorded. */
    uint64_t position;
};

/* A request. */
struct xensnd_req {
    /* The frontend's own; comes back in the response. */
    uint16_t id;
    /* What it asks for: XENSND_OP_*. */
    uint8_t operation;
    uint8_t reserved[5];
    /* The argument. */
    union {
        /* How the stream is to be opened. */
        struct xensnd_open_req open;
        /* The part of the buffer that is meant. */
        struct xensnd_rw_req rw;
        /* Whether the stream is to start or stop. */
        struct xensnd_trigger_req trigger;
        /* What the frontend can do with. */
        struct xensnd_query_hw_param hw_param;
        uint8_t reserved[56];
    } op;
};

/* A response. */
struct xensnd_resp {
    /* The request's. */
    uint16_t id;
    /* The request's. */
    uint8_t operation;
    uint8_t reserved;
    /* 0, or a negated Xen error number. */
    int32_t status;
    /* The answer, where there is one. */
    union {
        /* What the backend can do of what was asked for. */
        struct xensnd_query_hw_param hw_param;
        uint8_t reserved1[56];
    } resp;
};

/* An event, from the backend to the frontend. */
struct xensnd_evt {
    /* A number that the frontend may use. */
    uint16_t id;
    /* What it tells: XENSND_EVT_*. */
    uint8_t type;
    uint8_t reserved[5];
    /* What has happened. */
    union {
        /* How far the stream has got. */
        struct xensnd_cur_pos_evt cur_pos;
        uint8_t reserved[56];
    } op;
};

/* The ring of requests and responses. */
DEFINE_RING_TYPES(xen_sndif, struct xensnd_req, struct xensnd_resp);

/*
 * The head of the page of events; the events follow it.
 *
 * The page is the frontend's own, which grants it to the backend. The backend
 * puts events in, the frontend takes them out, and both counters run on without
 * end: an event's place is its number modulo XENSND_IN_RING_LEN. The frontend
 * need not move its counter after each event.
 */
struct xensnd_event_page {
    /* How many events the frontend has taken out. */
    uint32_t in_cons;
    /* How many events the backend has put in. */
    uint32_t in_prod;
    uint8_t reserved[56];
};

/* The size of the page of events in bytes. */
#define XENSND_EVENT_PAGE_SIZE 4096
/* Where events begin in it. */
#define XENSND_IN_RING_OFFS    (sizeof(struct xensnd_event_page))
/* How many bytes there are for events. */
#define XENSND_IN_RING_SIZE    (XENSND_EVENT_PAGE_SIZE - XENSND_IN_RING_OFFS)
/* How many events it holds. */
#define XENSND_IN_RING_LEN     (XENSND_IN_RING_SIZE / sizeof(struct xensnd_evt))

/* The events of a page: an array. */
#define XENSND_IN_RING(page)                                            \
    ((struct xensnd_evt *)&((char *)(page))[XENSND_IN_RING_OFFS])
/* The event with this number. */
#define XENSND_IN_RING_REF(page, idx)                                   \
    (*(XENSND_IN_RING(page) + (idx) % XENSND_IN_RING_LEN))

#endif /* __XEN_PUBLIC_IO_SNDIF_H__ */
