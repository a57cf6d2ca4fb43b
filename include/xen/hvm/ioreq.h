/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/hvm/ioreq.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Requests of Xen to device models: what a guest did to an I/O port or to
 * memory that a device model emulates.
 *
 * Xen writes a request and notifies the device model by an event channel. Most
 * requests stop the virtual CPU: it has a slot of its own (shared_iopage), and
 * goes on when the device model has answered. Writes that nobody waits for can
 * be collected in a ring (buffered_iopage).
 */

#ifndef _IOREQ_H_
#define _IOREQ_H_

/* In dir: the guest reads. */
#define IOREQ_READ  1
/* In dir: the guest writes. */
#define IOREQ_WRITE 0

/* Whose turn it is. */

/* Nobody's: there is no request. */
#define STATE_IOREQ_NONE      0
/* The device model's: Xen has written a request. */
#define STATE_IOREQ_READY     1
/* The device model's: it has seen the request. */
#define STATE_IOREQ_INPROCESS 2
/* Xen's: the device model has answered. */
#define STATE_IORESP_READY    3

/* What a request is about. */

/* An I/O port. */
#define IOREQ_TYPE_PIO        0
/* Memory. */
#define IOREQ_TYPE_COPY       1
/* The configuration space of a PCI device. */
#define IOREQ_TYPE_PCI_CONFIG 2
/*
 * The guest has set its real-time clock: data is by how many seconds it has
 * moved.
 */
#define IOREQ_TYPE_TIMEOFFSET 7
/* Forget all mappings of guest memory: its layout has changed. */
#define IOREQ_TYPE_INVALIDATE 8

/* A request, and the answer to it. */
struct ioreq {
    /*
     * The port, or the guest physical address. For IOREQ_TYPE_PCI_CONFIG: the
     * segment in bits 63 to 48, bus in 47 to 40, device in 39 to 35, function
     * in 34 to 32, and the offset in bits 31 to 0.
     */
    uint64_t addr;
    /*
     * What the guest writes, or what it shall have read; with data_is_ptr, the
     * guest physical address at which that is.
     */
    uint64_t data;
    /*
     * How many accesses it is: more than one for an instruction with a REP
     * prefix.
     */
    uint32_t count;
    /* The size of one access in bytes. */
    uint32_t size;
    /*
     * The event channel, as a port of the device model, by which each side
     * notifies the other.
     */
    uint32_t vp_eport;
    uint16_t _pad0;
    /*
     * state: STATE_IOREQ_*. data_is_ptr: whether data is an address. dir:
     * IOREQ_READ or IOREQ_WRITE. df: whether the addresses of several accesses
     * go down.
     */
    uint8_t state : 4;
    uint8_t data_is_ptr : 1;
    uint8_t dir : 1;
    uint8_t df : 1;
    uint8_t _pad1 : 1;
    /* What it is about: IOREQ_TYPE_*. */
    uint8_t type;
};
typedef struct ioreq ioreq_t;

/*
 * The slots of a domain's virtual CPUs, one for each: as many as the page has
 * room for.
 */
struct shared_iopage {
    /* The slots. */
    struct ioreq vcpu_ioreq[1];
};
typedef struct shared_iopage shared_iopage_t;

/* A request in the ring. */
struct buf_ioreq {
    /*
     * type: what it is about, IOREQ_TYPE_*. dir: IOREQ_READ or IOREQ_WRITE.
     * size: an access of 2 to the power of this many bytes; one of 8 bytes
     * takes two places of the ring. addr: the guest physical address.
     */
    uint8_t type;
    uint8_t pad : 1;
    uint8_t dir : 1;
    uint8_t size : 2;
    uint32_t addr : 20;
    /*
     * What the guest writes; of 8 bytes the low half, and the high half in the
     * next place.
     */
    uint32_t data;
};
typedef struct buf_ioreq buf_ioreq_t;

/*
 * How many places the ring has: what is left of a page besides the two
 * pointers.
 */
#define IOREQ_BUFFER_SLOT_NUM 511

/*
 * The ring, one page. The place that a pointer means is its value modulo the
 * number of places.
 */
struct buffered_iopage {
#ifdef __XEN__
    /* The pointers, for Xen to change both at once. */
    union bufioreq_pointers {
        /* One by one. */
        struct {
            /* Where the device model reads next. */
            uint32_t read_pointer;
            /* Where Xen writes next. */
            uint32_t write_pointer;
        };
        /* Both. */
        uint64_t full;
    } ptrs;
#else /* __XEN__ */
    /* Where the device model reads next. */
    uint32_t read_pointer;
    /* Where Xen writes next. */
    uint32_t write_pointer;
#endif /* __XEN__ */
    /* The places. */
    buf_ioreq_t buf_ioreq[IOREQ_BUFFER_SLOT_NUM];
};
typedef struct buffered_iopage buffered_iopage_t;

/*
 * Where a domain has the ports of ACPI's registers. The parameter
 * HVM_PARAM_ACPI_IOPORTS_LOCATION chooses one of the versions: 0 is what there
 * was first, and what domains that come from an old Xen still have; 1 is where
 * QEMU likes them.
 */

/* Version 0: the power management events. */
#define ACPI_PM1A_EVT_BLK_ADDRESS_V0 0x1f40
/* Version 0: the power management control. */
#define ACPI_PM1A_CNT_BLK_ADDRESS_V0 (ACPI_PM1A_EVT_BLK_ADDRESS_V0 + 0x04)
/* Version 0: the power management timer. */
#define ACPI_PM_TMR_BLK_ADDRESS_V0   (ACPI_PM1A_EVT_BLK_ADDRESS_V0 + 0x08)
/* Version 0: the general purpose events. */
#define ACPI_GPE0_BLK_ADDRESS_V0     (ACPI_PM_TMR_BLK_ADDRESS_V0 + 0x20)
/* Version 0: how many ports these have. */
#define ACPI_GPE0_BLK_LEN_V0         0x08
/* Version 1: the power management events. */
#define ACPI_PM1A_EVT_BLK_ADDRESS_V1 0xb000
/* Version 1: the power management control. */
#define ACPI_PM1A_CNT_BLK_ADDRESS_V1 (ACPI_PM1A_EVT_BLK_ADDRESS_V1 + 0x04)
/* Version 1: the power management timer. */
#define ACPI_PM_TMR_BLK_ADDRESS_V1   (ACPI_PM1A_EVT_BLK_ADDRESS_V1 + 0x08)
/* Version 1: the general purpose events. */
#define ACPI_GPE0_BLK_ADDRESS_V1     0xafe0
/* Version 1: how many ports these have. */
#define ACPI_GPE0_BLK_LEN_V1         0x04
/* The power management events, from when there was one version. */
#define ACPI_PM1A_EVT_BLK_ADDRESS    ACPI_PM1A_EVT_BLK_ADDRESS_V0
/* The power management control, likewise. */
#define ACPI_PM1A_CNT_BLK_ADDRESS    ACPI_PM1A_CNT_BLK_ADDRESS_V0
/* The power management timer, likewise. */
#define ACPI_PM_TMR_BLK_ADDRESS      ACPI_PM_TMR_BLK_ADDRESS_V0
/* The general purpose events, likewise. */
#define ACPI_GPE0_BLK_ADDRESS        ACPI_GPE0_BLK_ADDRESS_V0
/* How many ports these have. */
#define ACPI_GPE0_BLK_LEN            ACPI_GPE0_BLK_LEN_V0

#endif /* _IOREQ_H_ */
