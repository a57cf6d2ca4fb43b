/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/vscsiif.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * SCSI devices: disks, tapes, changers, given to a guest command by command.
 *
 * A request carries a SCSI command for a device of the guest's virtual host,
 * which it names by channel, id and lun. The memory that the command reads or
 * writes is listed in up to 26 segments, each a range within a granted page.
 * With feature-sg-grant in the store, which says how many segments a request
 * may have at all, VSCSIIF_SG_GRANT turns these into references to pages full
 * of segments; the lengths of the references tell how many there are in total.
 * The response brings the device's status, and sense data if there are any.
 * Other requests abort a command or reset a device.
 *
 * The toolstack lists the devices of a host in the back end's directory of the
 * store, below vscsi-devs: dev-N/p-dev is the real device
 * (host:channel:target:lun, or a world wide name with a lun), dev-N/v-dev what
 * the guest will call it (likewise), dev-N/p-devname a name for people and
 * dev-N/state its own state. The front end writes event-channel, ring-ref and
 * protocol (whose layout requests have), and a state for each device. To add or
 * remove devices later, the toolstack sets the host's state to reconfiguring
 * and the device's to initialising or closing, and waits until the host is
 * connected again.
 */

#ifndef __XEN__PUBLIC_IO_SCSI_H__
#define __XEN__PUBLIC_IO_SCSI_H__

#include "ring.h"
#include "../grant_table.h"

/* What is asked for. */

/* Carries out the command in cmnd. */
#define VSCSIIF_ACT_SCSI_CDB       1
/*
 * Aborts the command with the number in ref_rqid, on the device that is named.
 */
#define VSCSIIF_ACT_SCSI_ABORT     2
/* Resets the device; lun is not looked at. */
#define VSCSIIF_ACT_SCSI_RESET     3
/*
 * Brought further segments for the request that followed. No longer in use, nor
 * free for others.
 */
#define VSCSIIF_ACT_SCSI_SG_PRESET 4

/*
 * How many segments a request holds: so many that 16 requests fit a page with
 * the ring's indices.
 */
#define VSCSIIF_SG_TABLESIZE 26

/* The largest command in bytes. */
#define VSCSIIF_MAX_COMMAND_SIZE 16
/* How many bytes of sense data a response holds. */
#define VSCSIIF_SENSE_BUFFERSIZE 96
/* The bytes in a page. */
#define VSCSIIF_PAGE_SIZE        4096

/* A range of memory. */
struct scsiif_request_segment {
    /* Grant of the page. */
    grant_ref_t gref;
    /* Where in the page it begins, in bytes. */
    uint16_t offset;
    /* Its length in bytes. */
    uint16_t length;
};
typedef struct scsiif_request_segment vscsiif_segment_t;

/* How many segments fit a page. */
#define VSCSIIF_SG_PER_PAGE (VSCSIIF_PAGE_SIZE / sizeof(struct scsiif_request_segment))

/* A request. */
struct vscsiif_request {
    /* The front end's own number, which comes back in the response. */
    uint16_t rqid;
    /* What is asked for: VSCSIIF_ACT_*. */
    uint8_t act;
    /* The length of the command in bytes. */
    uint8_t cmd_len;
    /* The command. */
    uint8_t cmnd[VSCSIIF_MAX_COMMAND_SIZE];
    /* Was a limit in seconds; no longer looked at, so zero. */
    uint16_t timeout_per_command;
    /* The device's channel. */
    uint16_t channel;
    /* The device's id on the channel. */
    uint16_t id;
    /* The unit of the device. */
    uint16_t lun;
    /* Number of the request to be aborted. */
    uint16_t ref_rqid;
    /* Where data goes: 1 to the device, 2 from the device, 3 there is none. */
    uint8_t sc_data_direction;
    /*
     * How many elements of seg are in use; with VSCSIIF_SG_GRANT, they are
     * references to segments.
     */
    uint8_t nr_segments;

    /*
     * Bit of nr_segments, the rest of which is the number: seg names pages that
     * hold the segments.
     */
#define VSCSIIF_SG_GRANT 0x80

    /* Where the data is. */
    vscsiif_segment_t seg[VSCSIIF_SG_TABLESIZE];
    uint32_t reserved[3];
};
typedef struct vscsiif_request vscsiif_request_t;

/* How many segments a vscsiif_sg_list holds: it is as large as a request. */
#define VSCSIIF_SG_LIST_SIZE ((sizeof(vscsiif_request_t) - 4) / sizeof(vscsiif_segment_t))

/* Further segments for the request that followed. No longer in use. */
struct vscsiif_sg_list {
    /*
     * That request's number. At the same place as in a request, as the next
     * field is.
     */
    uint16_t rqid;
    /* VSCSIIF_ACT_SCSI_SG_PRESET. */
    uint8_t act;
    /* How many segments there are. */
    uint8_t nr_segments;
    /* The segments. */
    vscsiif_segment_t seg[VSCSIIF_SG_LIST_SIZE];
};
typedef struct vscsiif_sg_list vscsiif_sg_list_t;

/* The response to a request. */
struct vscsiif_response {
    /* The request's number. */
    uint16_t rqid;
    /*
     * The request's action; only from back ends that know
     * VSCSIIF_ACT_SCSI_SG_PRESET.
     */
    uint8_t act;
    /* How many bytes of sense data there are. */
    uint8_t sense_len;
    /* Sense data from the device. */
    uint8_t sense_buffer[VSCSIIF_SENSE_BUFFERSIZE];
    /*
     * How it went. For a command: see XEN_VSCSIIF_RSLT_STATUS and
     * XEN_VSCSIIF_RSLT_HOST. For an abort or a reset: XEN_VSCSIIF_RSLT_RESET_*.
     */
    int32_t rslt;
    /* How many bytes of what was asked for have not been transferred. */
    uint32_t residual_len;
    uint32_t reserved[36];
};
typedef struct vscsiif_response vscsiif_response_t;

/* The device's own status in a result. */
#define XEN_VSCSIIF_RSLT_STATUS(x) ((x) & 0x00ff)
/* The host adapter's status in a result: XEN_VSCSIIF_RSLT_HOST_*. */
#define XEN_VSCSIIF_RSLT_HOST(x) (((x) & 0x00ff0000) >> 16)

/* The host adapter's status. */

/* All is well. */
#define XEN_VSCSIIF_RSLT_HOST_OK                  0
/* The device could not be reached in time. */
#define XEN_VSCSIIF_RSLT_HOST_NO_CONNECT          1
/* The bus was busy all the time. */
#define XEN_VSCSIIF_RSLT_HOST_BUS_BUSY            2
/* It took too long for another reason. */
#define XEN_VSCSIIF_RSLT_HOST_TIME_OUT            3
/* There is no such target. */
#define XEN_VSCSIIF_RSLT_HOST_BAD_TARGET          4
/* Aborted for another reason. */
#define XEN_VSCSIIF_RSLT_HOST_ABORT               5
/* A parity error. */
#define XEN_VSCSIIF_RSLT_HOST_PARITY              6
/* An error within the host adapter or its driver. */
#define XEN_VSCSIIF_RSLT_HOST_ERROR               7
/* Somebody reset the bus or the device. */
#define XEN_VSCSIIF_RSLT_HOST_RESET               8
/* An interrupt that nobody expected. */
#define XEN_VSCSIIF_RSLT_HOST_BAD_INTR            9
/* The command is to be passed on as it is. */
#define XEN_VSCSIIF_RSLT_HOST_PASSTHROUGH         10
/* The driver asks to try again. */
#define XEN_VSCSIIF_RSLT_HOST_SOFT_ERROR          11
/* Try again at once, without counting it. */
#define XEN_VSCSIIF_RSLT_HOST_IMM_RETRY           12
/* Queue the command once more. */
#define XEN_VSCSIIF_RSLT_HOST_REQUEUE             13
/* The connection to the device broke off. */
#define XEN_VSCSIIF_RSLT_HOST_TRANSPORT_DISRUPTED 14
/* The connection is down, and the transport was told not to wait for it. */
#define XEN_VSCSIIF_RSLT_HOST_TRANSPORT_FAILFAST  15
/* The target will not work again. */
#define XEN_VSCSIIF_RSLT_HOST_TARGET_FAILURE      16
/* This path to the target will not work again. */
#define XEN_VSCSIIF_RSLT_HOST_NEXUS_FAILURE       17
/* The device has no more space. */
#define XEN_VSCSIIF_RSLT_HOST_ALLOC_FAILURE       18
/* The medium is damaged. */
#define XEN_VSCSIIF_RSLT_HOST_MEDIUM_ERROR        19
/* The transport makes errors now and then. */
#define XEN_VSCSIIF_RSLT_HOST_TRANSPORT_MARGINAL  20

/* The results of aborts and resets. */

/* It is done. */
#define XEN_VSCSIIF_RSLT_RESET_SUCCESS 0x2002
/* It failed. */
#define XEN_VSCSIIF_RSLT_RESET_FAILED  0x2003

/* Requests to SCSI devices. */
DEFINE_RING_TYPES(vscsiif, struct vscsiif_request, struct vscsiif_response);

#endif /* __XEN__PUBLIC_IO_SCSI_H__ */
