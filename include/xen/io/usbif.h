/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/usbif.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * USB devices: a host controller in the guest, whose ports lead to real
 * devices.
 *
 * The device is called qusb in the store. The front end is the driver of a
 * controller with up to 31 ports; the toolstack says in the back end's
 * directory how many (num-ports), which version of USB they speak (usb-ver: 1
 * for 1.1, 2 for 2.0) and which real device is plugged into each (port/1 to
 * port/31, with the name of the device on the back end's bus, such as 3-1.5).
 * The front end writes event-channel, the grants of two rings (urb-ring-ref and
 * conn-ring-ref) and protocol (whose layout the messages have).
 *
 * The ring of requests carries USB transfers. A request names port, device,
 * endpoint and sort of transfer in its pipe, has up to 16 segments of memory,
 * and eight bytes that depend on the sort: a setup packet, an interval, or the
 * number of the request to be taken back. An isochronous transfer's last
 * segments, nr_frame_desc_segs of them, hold the descriptions of its packets.
 *
 * The ring of connections goes the other way around: the front end keeps it
 * filled with requests that say nothing, and the back end answers one whenever
 * a device is plugged in or out.
 */

#ifndef __XEN_PUBLIC_IO_USBIF_H__
#define __XEN_PUBLIC_IO_USBIF_H__

#include "ring.h"
#include "../grant_table.h"

/* The version of USB that a controller speaks (usb-ver). */
enum usb_spec_version {
    /* Not known. */
    USB_VER_UNKNOWN = 0,
    /* USB 1.1. */
    USB_VER_USB11 = 1,
    /* USB 2.0. */
    USB_VER_USB20 = 2,
    /* USB 3.0; there is nothing for it in the protocol yet. */
    USB_VER_USB30 = 3,
};

/* Bits 0 to 4 of a pipe: the port. */
#define USBIF_PIPE_PORT_MASK  0x0000001f
/* Bit 5: the request takes back another. */
#define USBIF_PIPE_UNLINK     0x00000020
/* Bit 7: data comes from the device; otherwise it goes there. */
#define USBIF_PIPE_DIR        0x00000080
/* The seven bits of the device's address, once shifted down. */
#define USBIF_PIPE_DEV_MASK   0x0000007f
/* Where the device's address begins. */
#define USBIF_PIPE_DEV_SHIFT  8
/* The four bits of the endpoint, once shifted down. */
#define USBIF_PIPE_EP_MASK    0x0000000f
/* Where the endpoint begins. */
#define USBIF_PIPE_EP_SHIFT   15
/* The two bits of the sort of transfer, once shifted down. */
#define USBIF_PIPE_TYPE_MASK  0x00000003
/* Where the sort of transfer begins. */
#define USBIF_PIPE_TYPE_SHIFT 30

/* The sorts of transfers. */

/* Isochronous: at fixed intervals, without repeating what was lost. */
#define USBIF_PIPE_TYPE_ISOC 0
/* Interrupt: little data, asked for at intervals. */
#define USBIF_PIPE_TYPE_INT  1
/* Control: begins with a setup packet. */
#define USBIF_PIPE_TYPE_CTRL 2
/* Bulk: much data, whenever there is time. */
#define USBIF_PIPE_TYPE_BULK 3

/* The port of a pipe. */
#define usbif_pipeportnum(pipe) ((pipe) & USBIF_PIPE_PORT_MASK)
/* A pipe without a port, with the port put in. */
#define usbif_setportnum_pipe(pipe, portnum) ((pipe) | (portnum))
/* Not zero: the request takes back another. */
#define usbif_pipeunlink(pipe) ((pipe) & USBIF_PIPE_UNLINK)
/* The request is for a transfer. */
#define usbif_pipesubmit(pipe) (usbif_pipeunlink(pipe) == 0)
/* The pipe of a request that takes back another. */
#define usbif_setunlink_pipe(pipe) ((pipe) | USBIF_PIPE_UNLINK)
/* Not zero: data comes from the device. */
#define usbif_pipein(pipe) ((pipe) & USBIF_PIPE_DIR)
/* Data goes to the device. */
#define usbif_pipeout(pipe) (usbif_pipein(pipe) == 0)
/* The device's address on the port. */
#define usbif_pipedevice(pipe) (((pipe) >> USBIF_PIPE_DEV_SHIFT) & USBIF_PIPE_DEV_MASK)
/* The endpoint of the device. */
#define usbif_pipeendpoint(pipe) (((pipe) >> USBIF_PIPE_EP_SHIFT) & USBIF_PIPE_EP_MASK)
/* The sort of transfer: USBIF_PIPE_TYPE_*. */
#define usbif_pipetype(pipe) (((pipe) >> USBIF_PIPE_TYPE_SHIFT) & USBIF_PIPE_TYPE_MASK)
/* The transfer is isochronous. */
#define usbif_pipeisoc(pipe) (usbif_pipetype(pipe) == USBIF_PIPE_TYPE_ISOC)
/* The transfer is an interrupt transfer. */
#define usbif_pipeint(pipe) (usbif_pipetype(pipe) == USBIF_PIPE_TYPE_INT)
/* The transfer is a control transfer. */
#define usbif_pipectrl(pipe) (usbif_pipetype(pipe) == USBIF_PIPE_TYPE_CTRL)
/* The transfer is a bulk transfer. */
#define usbif_pipebulk(pipe) (usbif_pipetype(pipe) == USBIF_PIPE_TYPE_BULK)

/* How many segments a request holds. */
#define USBIF_MAX_SEGMENTS_PER_REQUEST 16
/* The highest port. */
#define USBIF_MAX_PORTNR               31
/* The bytes of a ring: a page. */
#define USBIF_RING_SIZE                4096

/* A range of memory. */
struct usbif_request_segment {
    /* Grant of the page. */
    grant_ref_t gref;
    /* Where in the page it begins, in bytes. */
    uint16_t offset;
    /* Its length in bytes. */
    uint16_t length;
};

/* A request for a transfer, or to take one back. */
struct usbif_urb_request {
    /* The front end's own number, which comes back in the response. */
    uint16_t id;
    /* How many elements of seg hold data. */
    uint16_t nr_buffer_segs;
    /* Port, device, endpoint, direction and sort of transfer. */
    uint32_t pipe;
    /* USBIF_SHORT_NOT_OK, or zero. */
    uint16_t transfer_flags;

    /* How a transfer is made. */

    /* A device that sends less than was asked for makes an error. */
#define USBIF_SHORT_NOT_OK 0x0001

    /* How many bytes the segments have in total. */
    uint16_t buffer_length;
    /* What depends on the sort of transfer; zero for bulk transfers. */
    union {
        /* The setup packet of a control transfer. */
        uint8_t ctrl[8];
        /* For an isochronous transfer. */
        struct {
            /*
             * The time between packets, in frames or microframes: up to 1024 *
             * 8.
             */
            uint16_t interval;
            /* The frame in which to begin. */
            uint16_t start_frame;
            /* How many packets there are. */
            uint16_t number_of_packets;
            /*
             * How many elements of seg hold their descriptions, after those
             * that hold data.
             */
            uint16_t nr_frame_desc_segs;
        } isoc;
        /* For an interrupt transfer. */
        struct {
            /*
             * The time between two questions to the device, in frames or
             * microframes: up to 1024 * 8.
             */
            uint16_t interval;
            uint16_t pad[3];
        } intr;
        /* For taking back a request. */
        struct {
            /* Number of the request to be taken back. */
            uint16_t unlink_id;
            uint16_t pad[3];
        } unlink;
    } u;
    /*
     * Where the data is; after that, the descriptions of an isochronous
     * transfer's packets.
     */
    struct usbif_request_segment seg[USBIF_MAX_SEGMENTS_PER_REQUEST];
};
typedef struct usbif_urb_request usbif_urb_request_t;

/* The response to a request. */
struct usbif_urb_response {
    /* The request's number. */
    uint16_t id;
    /* The frame in which an isochronous transfer began. */
    uint16_t start_frame;
    /*
     * How it went: USBIF_STATUS_*. For an isochronous transfer, its packets'
     * descriptions say so.
     */
    int32_t status;

    /* How a transfer went. */

    /* It is done. */
#define USBIF_STATUS_OK       0
    /* There is no such device. */
#define USBIF_STATUS_NODEV    (-19)
    /* The request is not valid. */
#define USBIF_STATUS_INVAL    (-22)
    /* The endpoint is halted, or the device refused a control transfer. */
#define USBIF_STATUS_STALL    (-32)
    /* An error on the way. */
#define USBIF_STATUS_IOERROR  (-71)
    /* The device sent more than it was asked for. */
#define USBIF_STATUS_BABBLE   (-75)
    /* The device or the controller has gone. */
#define USBIF_STATUS_SHUTDOWN (-108)

    /* How many bytes were transferred. */
    int32_t actual_length;
    /* How many packets of an isochronous transfer had errors. */
    int32_t error_count;
};
typedef struct usbif_urb_response usbif_urb_response_t;

/* Transfers. */
DEFINE_RING_TYPES(usbif_urb, struct usbif_urb_request, struct usbif_urb_response);

/*
 * How many slots a ring of transfers has: what fits behind the 64 bytes of
 * indices.
 */
#define USB_URB_RING_SIZE (__RD32((USBIF_RING_SIZE - 64) / sizeof(union usbif_urb_sring_entry)))

/* A place for news of a device. */
struct usbif_conn_request {
    /*
     * The front end's own number, which comes back in the response. Several may
     * have the same.
     */
    uint16_t id;
};
typedef struct usbif_conn_request usbif_conn_request_t;

/* News of a device: it has been plugged in or out. */
struct usbif_conn_response {
    /* The request's number. */
    uint16_t id;
    /* The port: 1 to 31. */
    uint8_t portnum;
    /* The device's speed: USBIF_SPEED_*. */
    uint8_t speed;

    /* The speed of a device. */

    /* There is no device any more. */
#define USBIF_SPEED_NONE 0
    /* Low speed: 1.5 megabits a second. */
#define USBIF_SPEED_LOW  1
    /* Full speed: 12 megabits a second. */
#define USBIF_SPEED_FULL 2
    /* High speed: 480 megabits a second. */
#define USBIF_SPEED_HIGH 3
};
typedef struct usbif_conn_response usbif_conn_response_t;

/* Devices plugged in and out. */
DEFINE_RING_TYPES(usbif_conn, struct usbif_conn_request, struct usbif_conn_response);

/*
 * How many slots a ring of connections has: what fits behind the 64 bytes of
 * indices.
 */
#define USB_CONN_RING_SIZE (__RD32((USBIF_RING_SIZE - 64) / sizeof(union usbif_conn_sring_entry)))

#endif /* __XEN_PUBLIC_IO_USBIF_H__ */
