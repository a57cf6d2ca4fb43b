/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/cameraif.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Cameras: a backend that owns cameras gives pictures to frontends that see
 * virtual ones.
 *
 * The two halves find each other through XenStore, as all split drivers do. The
 * toolstack writes the camera's configuration to
 * /local/domain/<dom-id>/device/vcamera/<dev-id>/, all of it as strings,
 * numbers in decimal: there the frontend learns what controls, formats and
 * frame rates it has. The backend offers the protocol's versions, and the
 * frontend states its choice. The states are those of XenBus: the backend waits
 * in XenbusStateInitWait, the frontend publishes its grants and event channels
 * and goes to XenbusStateInitialised, then both become XenbusStateConnected. A
 * frontend that goes away, or fails, is XenbusStateClosed. If the backend
 * fails, the frontend takes its device away and starts over from
 * XenbusStateInitialising; while somebody still uses the device, it waits for
 * them in XenbusStateReconfiguring.
 *
 * Two pages are shared, each with an event channel of its own. One is a ring of
 * requests and responses of 64 bytes. A frontend configures the camera
 * (CONFIG_SET, FRAME_RATE_SET), asks how its pictures lie in memory
 * (BUF_GET_LAYOUT), agrees on the number of buffers (BUF_REQUEST), makes each
 * of them (BUF_CREATE) and starts the stream. From then on buffers go round:
 * BUF_QUEUE gives one to the backend, which fills it and says so with an event;
 * BUF_DEQUEUE takes it back, and only then may the frontend look at it. The
 * other page carries events from the backend to the frontend.
 *
 * A status is 0 or a negated Xen error number. All that is reserved is zero.
 * Grant 0 means that there is none: it is never a driver's. Pages have 4096
 * bytes (XEN_PAGE_SIZE), and pixel formats are the FOURCC codes of V4L2.
 */

#ifndef __XEN_PUBLIC_IO_CAMERAIF_H__
#define __XEN_PUBLIC_IO_CAMERAIF_H__

#include "ring.h"
#include "../grant_table.h"

/* The version of the protocol that is described here. */
#define XENCAMERA_PROTOCOL_VERSION "1"

/* What a request asks for. */

/* Configures the camera; not while it streams or has buffers. */
#define XENCAMERA_OP_CONFIG_SET      0x00
/* Asks for the present configuration, frame rate included. */
#define XENCAMERA_OP_CONFIG_GET      0x01
/*
 * Asks what XENCAMERA_OP_CONFIG_SET would answer, and changes nothing; at any
 * time.
 */
#define XENCAMERA_OP_CONFIG_VALIDATE 0x02
/* Sets the frame rate; not while the camera streams, but buffers may exist. */
#define XENCAMERA_OP_FRAME_RATE_SET  0x03
/* Asks how a picture lies in its buffer. */
#define XENCAMERA_OP_BUF_GET_LAYOUT  0x04
/* Agrees on the number of buffers. */
#define XENCAMERA_OP_BUF_REQUEST     0x05
/* Makes a buffer. */
#define XENCAMERA_OP_BUF_CREATE      0x06
/* Takes a buffer away; it has to be in the queue. */
#define XENCAMERA_OP_BUF_DESTROY     0x07
/* Gives a buffer to the backend, to be filled. */
#define XENCAMERA_OP_BUF_QUEUE       0x08
/* Takes a buffer back; its content is the frontend's from the response on. */
#define XENCAMERA_OP_BUF_DEQUEUE     0x09
/* Describes a control. */
#define XENCAMERA_OP_CTRL_ENUM       0x0a
/* Sets a control. */
#define XENCAMERA_OP_CTRL_SET        0x0b
/* Asks for a control's value. */
#define XENCAMERA_OP_CTRL_GET        0x0c
/* Starts the stream of pictures. */
#define XENCAMERA_OP_STREAM_START    0x0d
/* Stops it; the buffers stay. */
#define XENCAMERA_OP_STREAM_STOP     0x0e

/* What can be adjusted at a camera. */

/* Brightness. */
#define XENCAMERA_CTRL_BRIGHTNESS 0
/* Contrast. */
#define XENCAMERA_CTRL_CONTRAST   1
/* Saturation. */
#define XENCAMERA_CTRL_SATURATION 2
/* Hue. */
#define XENCAMERA_CTRL_HUE        3

/* How many controls are known. */
#define XENCAMERA_MAX_CTRL 4

/* What is special about a control. */

/* It can only be read. */
#define XENCAMERA_CTRL_FLG_RO       (1 << 0)
/* It can only be set; no events tell its value. */
#define XENCAMERA_CTRL_FLG_WO       (1 << 1)
/* Its value changes by itself. */
#define XENCAMERA_CTRL_FLG_VOLATILE (1 << 2)

/* The colour space of a picture. */

/* The one that is usual for the pixel format. */
#define XENCAMERA_COLORSPACE_DEFAULT   0
/* SMPTE 170M, that of analogue television. */
#define XENCAMERA_COLORSPACE_SMPTE170M 1
/* ITU-R BT.709, that of high definition television. */
#define XENCAMERA_COLORSPACE_REC709    2
/* sRGB, that of screens. */
#define XENCAMERA_COLORSPACE_SRGB      3
/* opRGB. */
#define XENCAMERA_COLORSPACE_OPRGB     4
/* ITU-R BT.2020, that of ultra high definition television. */
#define XENCAMERA_COLORSPACE_BT2020    5
/* DCI-P3, that of digital cinema. */
#define XENCAMERA_COLORSPACE_DCI_P3    6

/* The transfer function of a colour space: how light becomes a number. */

/* The one that is usual for the colour space. */
#define XENCAMERA_XFER_FUNC_DEFAULT   0
/* That of ITU-R BT.709. */
#define XENCAMERA_XFER_FUNC_709       1
/* That of sRGB. */
#define XENCAMERA_XFER_FUNC_SRGB      2
/* That of opRGB. */
#define XENCAMERA_XFER_FUNC_OPRGB     3
/* None: numbers are proportional to light. */
#define XENCAMERA_XFER_FUNC_NONE      4
/* That of DCI-P3. */
#define XENCAMERA_XFER_FUNC_DCI_P3    5
/* That of SMPTE 2084, for high dynamic range. */
#define XENCAMERA_XFER_FUNC_SMPTE2084 6

/* How Y'CbCr is made of R'G'B'. */

/* Not at all: the pixel format is another. */
#define XENCAMERA_YCBCR_ENC_IGNORE           0
/* As in ITU-R BT.601. */
#define XENCAMERA_YCBCR_ENC_601              1
/* As in ITU-R BT.709. */
#define XENCAMERA_YCBCR_ENC_709              2
/* As in BT.601, with xvYCC's extended range. */
#define XENCAMERA_YCBCR_ENC_XV601            3
/* As in BT.709, with xvYCC's extended range. */
#define XENCAMERA_YCBCR_ENC_XV709            4
/* As in ITU-R BT.2020. */
#define XENCAMERA_YCBCR_ENC_BT2020           5
/* As in ITU-R BT.2020, with constant luminance. */
#define XENCAMERA_YCBCR_ENC_BT2020_CONST_LUM 6

/* The range of numbers that colours take up. */

/* The one that is usual for the colour space. */
#define XENCAMERA_QUANTIZATION_DEFAULT    0
/* All numbers. */
#define XENCAMERA_QUANTIZATION_FULL_RANGE 1
/* Television's, with room at both ends. */
#define XENCAMERA_QUANTIZATION_LIM_RANGE  2

/* What an event tells. */

/* A buffer holds a new picture. */
#define XENCAMERA_EVT_FRAME_AVAIL 0x00
/*
 * A control has changed.
 *
 * Whoever changed it gets no event, and nobody gets one for a write-only
 * control. Nor do events tell where the controls stand at first: a frontend has
 * to ask.
 */
#define XENCAMERA_EVT_CTRL_CHANGE 0x01

/* The device's name in XenStore paths. */
#define XENCAMERA_DRIVER_NAME          "vcamera"
/* What stands between the items of a list in XenStore. */
#define XENCAMERA_LIST_SEPARATOR       ","
/* What stands between the width and the height of a resolution. */
#define XENCAMERA_RESOLUTION_SEPARATOR "x"
/* What stands between the numerator and the denominator of a frame rate. */
#define XENCAMERA_FRACTION_SEPARATOR   "/"
/* Backend node: a list of the versions of the protocol that it speaks. */
#define XENCAMERA_FIELD_BE_VERSIONS    "versions"
/* Frontend node: the version that it has chosen among them. */
#define XENCAMERA_FIELD_FE_VERSION     "version"
/* Frontend node: the grant of the page with the ring of requests. */
#define XENCAMERA_FIELD_REQ_RING_REF   "req-ring-ref"
/* Frontend node: the event channel of that ring. */
#define XENCAMERA_FIELD_REQ_CHANNEL    "req-event-channel"
/* Frontend node: the grant of the page with the events. */
#define XENCAMERA_FIELD_EVT_RING_REF   "evt-ring-ref"
/* Frontend node: the event channel of that page. */
#define XENCAMERA_FIELD_EVT_CHANNEL    "evt-event-channel"
/* Frontend node: how many buffers it may have at most, in 8 bits. */
#define XENCAMERA_FIELD_MAX_BUFFERS    "max-buffers"
/* Frontend node: a list of the controls that there are, in any order. */
#define XENCAMERA_FIELD_CONTROLS       "controls"

/*
 * Frontend directory: a directory for each pixel format, in it one for each
 * resolution, and in that the frame rates: formats/YUYV/640x480/frame-rates.
 *
 * A format's name is its FOURCC code without the spaces at its end, and without
 * the characters that file names are better off without (/ \ < > : " | ? *,
 * inner spaces).
 */
#define XENCAMERA_FIELD_FORMATS "formats"

/*
 * Frontend node, for each format and resolution: a list of the frame rates that
 * there are, in Hz, each a numerator and a denominator of 32 bits: 30/1,15/2.
 */
#define XENCAMERA_FIELD_FRAME_RATES "frame-rates"

/*
 * Frontend node: 1 if the backend is to allocate the buffers; otherwise the
 * frontend does.
 */
#define XENCAMERA_FIELD_BE_ALLOC "be-alloc"

/*
 * Frontend node: a name by which the backend tells the cameras apart, such as a
 * UUID.
 */
#define XENCAMERA_FIELD_UNIQUE_ID "unique-id"

/* XENCAMERA_CTRL_BRIGHTNESS in the list of controls. */
#define XENCAMERA_CTRL_BRIGHTNESS_STR "brightness"
/* XENCAMERA_CTRL_CONTRAST in the list of controls. */
#define XENCAMERA_CTRL_CONTRAST_STR   "contrast"
/* XENCAMERA_CTRL_SATURATION in the list of controls. */
#define XENCAMERA_CTRL_SATURATION_STR "saturation"
/* XENCAMERA_CTRL_HUE in the list of controls. */
#define XENCAMERA_CTRL_HUE_STR        "hue"

/*
 * What the big-endian variant of a little-endian format has after its name:
 * AR15-BE.
 */
#define XENCAMERA_FOURCC_BIGENDIAN_STR "-BE"

/* How many planes a picture has at most. */
#define XENCAMERA_MAX_PLANE 4

/*
 * A wanted configuration: the argument of XENCAMERA_OP_CONFIG_SET and
 * XENCAMERA_OP_CONFIG_VALIDATE.
 *
 * The response tells what the camera makes of it, which may be something else;
 * the frontend has to look, and may try again until the stream starts.
 */
struct xencamera_config_req {
    /* The pixel format: a FOURCC code. */
    uint32_t pixel_format;
    /* Width in pixels. */
    uint32_t width;
    /* Height in pixels. */
    uint32_t height;
};

/* A wanted frame rate: the argument of XENCAMERA_OP_FRAME_RATE_SET. */
struct xencamera_frame_rate_req {
    /* Numerator of the rate in Hz. */
    uint32_t frame_rate_numer;
    /* Its denominator. */
    uint32_t frame_rate_denom;
};

/*
 * A number of buffers: the argument of XENCAMERA_OP_BUF_REQUEST, and the answer
 * to it.
 *
 * As long as there are buffers, the camera cannot be configured; a request for
 * 0 frees them all. The number cannot be changed while the camera streams.
 */
struct xencamera_buf_request {
    /*
     * How many are wanted, max-buffers at most; in the response, how many there
     * can be.
     */
    uint8_t num_bufs;
};

/*
 * A buffer to be made: the argument of XENCAMERA_OP_BUF_CREATE.
 *
 * The frontend always allocates and grants the pages of the directory, and
 * links them. The buffer's own pages are granted, and the directory filled in,
 * by whoever allocates them: the frontend before it asks, or the backend
 * (be-alloc) before it answers.
 */
struct xencamera_buf_create_req {
    /*
     * Its number, below the number of buffers that was agreed on, and not in
     * use.
     */
    uint8_t index;
    uint8_t reserved[3];
    /*
     * Where each plane begins in the buffer, in bytes; for as many as the
     * layout has.
     */
    uint32_t plane_offset[XENCAMERA_MAX_PLANE];
    /* The grant of the directory's first page. */
    grant_ref_t gref_directory;
};

/*
 * A page of a directory: it lists the grants of a buffer's pages, and the next
 * page goes on.
 *
 * How many there are altogether follows from the buffer's size,
 * xencamera_buf_get_layout_resp.size.
 */
struct xencamera_page_directory {
    /* The grant of the directory's next page; 0 in the last one. */
    grant_ref_t gref_dir_next_page;
    /* The grants of the buffer's pages, in order. */
    grant_ref_t gref[XENPV_FLEX_ARRAY_DIM];
};

/*
 * A buffer or a control by its number: the argument of
 * XENCAMERA_OP_BUF_DESTROY, XENCAMERA_OP_BUF_QUEUE, XENCAMERA_OP_BUF_DEQUEUE
 * and XENCAMERA_OP_CTRL_ENUM.
 */
struct xencamera_index {
    /* The number, from 0. */
    uint8_t index;
};

/*
 * A control and its value: the argument of XENCAMERA_OP_CTRL_SET, the answer to
 * XENCAMERA_OP_CTRL_GET, and what XENCAMERA_EVT_CTRL_CHANGE tells.
 */
struct xencamera_ctrl_value {
    /* The control: XENCAMERA_CTRL_*. */
    uint8_t type;
    uint8_t reserved[7];
    /* Its value. */
    int64_t value;
};

/* A control: the argument of XENCAMERA_OP_CTRL_GET. */
struct xencamera_get_ctrl_req {
    /* The control: XENCAMERA_CTRL_*. */
    uint8_t type;
};

/*
 * A configuration: the answer to XENCAMERA_OP_CONFIG_SET,
 * XENCAMERA_OP_CONFIG_GET and XENCAMERA_OP_CONFIG_VALIDATE.
 */
struct xencamera_config_resp {
    /* The pixel format: a FOURCC code. */
    uint32_t pixel_format;
    /* Width in pixels. */
    uint32_t width;
    /* Height in pixels. */
    uint32_t height;
    /* XENCAMERA_COLORSPACE_*. */
    uint32_t colorspace;
    /* XENCAMERA_XFER_FUNC_*. */
    uint32_t xfer_func;
    /*
     * XENCAMERA_YCBCR_ENC_*; without meaning where the format is not of this
     * kind.
     */
    uint32_t ycbcr_enc;
    /* XENCAMERA_QUANTIZATION_*. */
    uint32_t quantization;
    /* Numerator of the aspect ratio in which the picture is to be shown. */
    uint32_t displ_asp_ratio_numer;
    /* Its denominator. */
    uint32_t displ_asp_ratio_denom;
    /* Numerator of the frame rate in Hz. */
    uint32_t frame_rate_numer;
    /* Its denominator. */
    uint32_t frame_rate_denom;
};

/*
 * How a picture lies in its buffer: the answer to XENCAMERA_OP_BUF_GET_LAYOUT.
 *
 * It holds for all buffers, but each says for itself where its planes begin.
 */
struct xencamera_buf_get_layout_resp {
    /* How many planes there are. */
    uint8_t num_planes;
    uint8_t reserved[3];
    /* A buffer's size in bytes, padding included. */
    uint32_t size;
    /* The size of each plane in bytes, padding included. */
    uint32_t plane_size[XENCAMERA_MAX_PLANE];
    /*
     * How many bytes each plane takes up for a line of the picture, padding
     * included.
     */
    uint32_t plane_stride[XENCAMERA_MAX_PLANE];
};

/* A control: the answer to XENCAMERA_OP_CTRL_ENUM. */
struct xencamera_ctrl_enum_resp {
    /* The number that was asked for. */
    uint8_t index;
    /* What it is: XENCAMERA_CTRL_*. */
    uint8_t type;
    uint8_t reserved[2];
    /* XENCAMERA_CTRL_FLG_*. */
    uint32_t flags;
    /* The smallest value. */
    int64_t min;
    /* The largest value. */
    int64_t max;
    /* How far apart two values are. */
    int64_t step;
    /* The value that it has at first. */
    int64_t def_val;
};

/* A new picture: what XENCAMERA_EVT_FRAME_AVAIL tells. */
struct xencamera_frame_avail_evt {
    /* The buffer that it is in. */
    uint8_t index;
    uint8_t reserved[3];
    /* How many bytes it has; compressed, it may have fewer than the buffer. */
    uint32_t used_sz;
    /*
     * Its number, which always grows. A gap means that pictures were lost,
     * though not all hardware can tell.
     */
    uint32_t seq_num;
};

/* A request. */
struct xencamera_req {
    /* The frontend's own; comes back in the response. */
    uint16_t id;
    /* What it asks for: XENCAMERA_OP_*. */
    uint8_t operation;
    uint8_t reserved[5];
    /* The argument. */
    union {
        /* A configuration to be made or judged. */
        struct xencamera_config_req config;
        /* The frame rate to be set. */
        struct xencamera_frame_rate_req frame_rate;
        /* The number of buffers that is wanted. */
        struct xencamera_buf_request buf_request;
        /* The buffer to be made. */
        struct xencamera_buf_create_req buf_create;
        /* The buffer or control that is meant. */
        struct xencamera_index index;
        /* The control to be set, and to what. */
        struct xencamera_ctrl_value ctrl_value;
        /* The control whose value is wanted. */
        struct xencamera_get_ctrl_req get_ctrl;
        uint8_t reserved[56];
    } req;
};

/* A response. */
struct xencamera_resp {
    /* The request's. */
    uint16_t id;
    /* The request's. */
    uint8_t operation;
    uint8_t reserved;
    /* 0, or a negated Xen error number. */
    int32_t status;
    /* The answer. */
    union {
        /* The configuration that is, or would be. */
        struct xencamera_config_resp config;
        /* How a picture lies in its buffer. */
        struct xencamera_buf_get_layout_resp buf_layout;
        /* How many buffers there can be. */
        struct xencamera_buf_request buf_request;
        /* What the control is. */
        struct xencamera_ctrl_enum_resp ctrl_enum;
        /* Where the control stands. */
        struct xencamera_ctrl_value ctrl_value;
        uint8_t reserved1[56];
    } resp;
};

/* An event, from the backend to the frontend. */
struct xencamera_evt {
    /* A number that the frontend may use. */
    uint16_t id;
    /* What it tells: XENCAMERA_EVT_*. */
    uint8_t type;
    uint8_t reserved[5];
    /* What has happened. */
    union {
        /* The new picture. */
        struct xencamera_frame_avail_evt frame_avail;
        /* The control, and where it stands now. */
        struct xencamera_ctrl_value ctrl_value;
        uint8_t reserved[56];
    } evt;
};

/* The ring of requests and responses. */
DEFINE_RING_TYPES(xen_cameraif, struct xencamera_req, struct xencamera_resp);

/*
 * The head of the page of events; the events follow it.
 *
 * The page is the frontend's own, which grants it to the backend. The backend
 * puts events in, the frontend takes them out, and both counters run on without
 * end: an event's place is its number modulo XENCAMERA_IN_RING_LEN. The
 * frontend need not move its counter after each event.
 */
struct xencamera_event_page {
    /* How many events the frontend has taken out. */
    uint32_t in_cons;
    /* How many events the backend has put in. */
    uint32_t in_prod;
    uint8_t reserved[56];
};

/* The size of the page of events in bytes. */
#define XENCAMERA_EVENT_PAGE_SIZE 4096
/* Where events begin in it. */
#define XENCAMERA_IN_RING_OFFS    (sizeof(struct xencamera_event_page))
/* How many bytes there are for events. */
#define XENCAMERA_IN_RING_SIZE    (XENCAMERA_EVENT_PAGE_SIZE - XENCAMERA_IN_RING_OFFS)
/* How many events it holds. */
#define XENCAMERA_IN_RING_LEN     (XENCAMERA_IN_RING_SIZE / sizeof(struct xencamera_evt))

/* The events of a page: an array. */
#define XENCAMERA_IN_RING(page)                                         \
    ((struct xencamera_evt *)&((char *)(page))[XENCAMERA_IN_RING_OFFS])
/* The event with this number. */
#define XENCAMERA_IN_RING_REF(page, idx)                                \
    (*(XENCAMERA_IN_RING(page) + (idx) % XENCAMERA_IN_RING_LEN))

#endif /* __XEN_PUBLIC_IO_CAMERAIF_H__ */
