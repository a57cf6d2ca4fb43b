/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/hvm/dm_op.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * What a device model asks of Xen, about the domain that it serves.
 *
 * HYPERVISOR_dm_op(domid, nr_bufs, bufs) takes buffers. The first holds a
 * xen_dm_op, the operation with its argument; some operations have more data in
 * a second one. As the call names the domain and all of its memory, a kernel
 * can check both, and leave the call to a device model without privileges. So
 * operations stay as they are once they are there.
 *
 * A device model becomes an I/O request server (ioreq server) of the domain,
 * says which ports and which memory it emulates, and gets a request
 * (hvm/ioreq.h) for each access.
 */

#ifndef __XEN_PUBLIC_HVM_DM_OP_H__
#define __XEN_PUBLIC_HVM_DM_OP_H__

#include "../xen.h"
#include "../event_channel.h"

#ifndef uint64_aligned_t
#define uint64_aligned_t uint64_t
#endif

/* The number of an ioreq server, within its domain. */
typedef uint16_t ioservid_t;

/* Makes an ioreq server: xen_dm_op_create_ioreq_server. */
#define XEN_DMOP_create_ioreq_server 1

/* A new ioreq server. */
struct xen_dm_op_create_ioreq_server {
    /*
     * IN: What sort of ring it has for requests that nobody waits for:
     * HVM_IOREQSRV_BUFIOREQ_* of hvm/hvm_op.h.
     */
    uint8_t handle_bufioreq;
    uint8_t pad[3];
    /* OUT: Its number. */
    ioservid_t id;
};
typedef struct xen_dm_op_create_ioreq_server xen_dm_op_create_ioreq_server_t;

/*
 * Tells where an ioreq server finds its requests:
 * xen_dm_op_get_ioreq_server_info.
 */
#define XEN_DMOP_get_ioreq_server_info 2

/*
 * Where an ioreq server finds its requests.
 *
 * It is better to map the pages by XENMEM_acquire_resource, as a
 * XENMEM_resource_ioreq_server: here, asking for their frames makes Xen put
 * them into the guest's memory. The event channels of the requests that virtual
 * CPUs wait for are in the requests.
 */
struct xen_dm_op_get_ioreq_server_info {
    /* IN: The server. */
    ioservid_t id;
    /* IN: XEN_DMOP_* */
    uint16_t flags;

    /* What not to tell. */

    /* The frames. */
#define _XEN_DMOP_no_gfns 0
#define XEN_DMOP_no_gfns  (1U << _XEN_DMOP_no_gfns)

    /* OUT: The event channel of the ring, where there is one. */
    evtchn_port_t bufioreq_port;
    /* OUT: The guest frame of the virtual CPUs' slots. */
    uint64_aligned_t ioreq_gfn;
    /* OUT: The guest frame of the ring, where there is one. */
    uint64_aligned_t bufioreq_gfn;
};
typedef struct xen_dm_op_get_ioreq_server_info xen_dm_op_get_ioreq_server_info_t;

/*
 * Gives an ioreq server a range of ports, memory or PCI devices to emulate:
 * xen_dm_op_ioreq_server_range.
 */
#define XEN_DMOP_map_io_range_to_ioreq_server 3

/* Takes such a range away: xen_dm_op_ioreq_server_range. */
#define XEN_DMOP_unmap_io_range_from_ioreq_server 4

/*
 * A range that an ioreq server emulates. It gets the requests that lie in the
 * range as a whole.
 */
struct xen_dm_op_ioreq_server_range {
    /* IN: The server. */
    ioservid_t id;
    uint16_t pad;
    /* IN: A range of what: XEN_DMOP_IO_RANGE_*. */
    uint32_t type;

    /* What a range consists of. */

    /* I/O ports. */
#define XEN_DMOP_IO_RANGE_PORT   0
    /* Guest physical addresses. */
#define XEN_DMOP_IO_RANGE_MEMORY 1
    /*
     * PCI devices: their configuration space. XEN_DMOP_PCI_SBDF makes such a
     * number.
     */
#define XEN_DMOP_IO_RANGE_PCI    2

    /* IN: The first that belongs to the range. */
    uint64_aligned_t start;
    /* IN: The last that belongs to it. */
    uint64_aligned_t end;
};
typedef struct xen_dm_op_ioreq_server_range xen_dm_op_ioreq_server_range_t;

/* A PCI device as a number: its segment, bus, device and function. */
#define XEN_DMOP_PCI_SBDF(s, b, d, f) \
    ((((s) & 0xffff) << 16) | (((b) & 0xff) << 8) | (((d) & 0x1f) << 3) | ((f) \
    & 0x07))

/* Turns an ioreq server on or off: xen_dm_op_set_ioreq_server_state. */
#define XEN_DMOP_set_ioreq_server_state 5

/*
 * Whether an ioreq server works. One that is off gets no requests, and what its
 * pages hold means nothing.
 */
struct xen_dm_op_set_ioreq_server_state {
    /* IN: The server. */
    ioservid_t id;
    /* IN: 1: on, 0: off. */
    uint8_t enabled;
    uint8_t pad;
};
typedef struct xen_dm_op_set_ioreq_server_state xen_dm_op_set_ioreq_server_state_t;

/*
 * Takes an ioreq server away, with all of its ranges:
 * xen_dm_op_destroy_ioreq_server.
 */
#define XEN_DMOP_destroy_ioreq_server 6

/* An ioreq server that is to go. */
struct xen_dm_op_destroy_ioreq_server {
    /* IN: The server. */
    ioservid_t id;
    uint16_t pad;
};
typedef struct xen_dm_op_destroy_ioreq_server xen_dm_op_destroy_ioreq_server_t;

/*
 * Tells which pages of the video memory the guest has written to since the last
 * call: xen_dm_op_track_dirty_vram. The second buffer gets a bit for each page.
 */
#define XEN_DMOP_track_dirty_vram 7

/* The video memory. */
struct xen_dm_op_track_dirty_vram {
    /* IN: How many pages it has; zero ends the tracking. */
    uint32_t nr;
    uint32_t pad;
    /* IN: Its first guest frame. */
    uint64_aligned_t first_pfn;
};
typedef struct xen_dm_op_track_dirty_vram xen_dm_op_track_dirty_vram_t;

/*
 * Sets the level of an interrupt pin of a PCI device:
 * xen_dm_op_set_pci_intx_level.
 */
#define XEN_DMOP_set_pci_intx_level 8

/* A pin of a PCI device, and its level. */
struct xen_dm_op_set_pci_intx_level {
    /* IN: The device's segment. Only segment 0 is known. */
    uint16_t domain;
    /* IN: Its bus. Only bus 0 is known. */
    uint8_t bus;
    /* IN: Its number there, 0 to 31. */
    uint8_t device;
    /* IN: The pin: 0 for INTA to 3 for INTD. */
    uint8_t intx;
    /* IN: 1: asserted, 0: not. */
    uint8_t level;
};
typedef struct xen_dm_op_set_pci_intx_level xen_dm_op_set_pci_intx_level_t;

/* Sets the level of an ISA interrupt: xen_dm_op_set_isa_irq_level. */
#define XEN_DMOP_set_isa_irq_level 9

/* An ISA interrupt, and its level. */
struct xen_dm_op_set_isa_irq_level {
    /* IN: The interrupt, 0 to 15. */
    uint8_t isa_irq;
    /* IN: 1: asserted, 0: not. */
    uint8_t level;
};
typedef struct xen_dm_op_set_isa_irq_level xen_dm_op_set_isa_irq_level_t;

/*
 * Says to which ISA interrupt a line of PCI leads:
 * xen_dm_op_set_pci_link_route.
 */
#define XEN_DMOP_set_pci_link_route 10

/* A line of PCI, and where it leads. */
struct xen_dm_op_set_pci_link_route {
    /* IN: The line, 0 to 3. */
    uint8_t link;
    /* IN: The ISA interrupt, 1 to 15; 0 for nowhere. */
    uint8_t isa_irq;
};
typedef struct xen_dm_op_set_pci_link_route xen_dm_op_set_pci_link_route_t;

/*
 * Says that the device model has written to the guest's memory:
 * xen_dm_op_modified_memory. The second buffer is an array of
 * xen_dm_op_modified_memory_extent.
 */
#define XEN_DMOP_modified_memory 11

/*
 * Where the device model has written.
 *
 * On an error, nr_extents is the number of the extent that it is about, counted
 * from 1. Pages of this and other extents may have been marked or not.
 */
struct xen_dm_op_modified_memory {
    /* IN/OUT: How many extents there are in the second buffer. */
    uint32_t nr_extents;
    /* IN/OUT: Zero at first; Xen keeps here how far it has come. */
    uint32_t opaque;
};
typedef struct xen_dm_op_modified_memory xen_dm_op_modified_memory_t;

/* Pages that the device model has written to. */
struct xen_dm_op_modified_memory_extent {
    /* IN: How many. */
    uint32_t nr;
    uint32_t pad;
    /* IN: The first guest frame. */
    uint64_aligned_t first_pfn;
};

/*
 * Says what is done on accesses to a range of the guest's memory:
 * xen_dm_op_set_mem_type.
 */
#define XEN_DMOP_set_mem_type 12

/*
 * A range of memory, and its type. Xen moves the beginning of the range on as
 * it goes through it.
 */
struct xen_dm_op_set_mem_type {
    /* IN/OUT: How many pages. */
    uint32_t nr;
    /* IN: The type: a hvmmem_type_t of hvm/hvm_op.h. */
    uint16_t mem_type;
    uint16_t pad;
    /* IN/OUT: The first guest frame. */
    uint64_aligned_t first_pfn;
};
typedef struct xen_dm_op_set_mem_type xen_dm_op_set_mem_type_t;

/*
 * Gives a virtual CPU an interrupt or exception when it goes on:
 * xen_dm_op_inject_event.
 */
#define XEN_DMOP_inject_event 13

/*
 * An interrupt or exception for a virtual CPU. Whether it fits the virtual
 * CPU's state is the caller's business.
 */
struct xen_dm_op_inject_event {
    /* IN: The virtual CPU. */
    uint32_t vcpuid;
    /* IN: The vector. */
    uint8_t vector;
    /* IN: What it is: XEN_DMOP_EVENT_*. */
    uint8_t type;

    /* What a virtual CPU gets, numbered as the processors do. */

    /* An external interrupt. */
#define XEN_DMOP_EVENT_ext_int    0
    /* A non-maskable interrupt. */
#define XEN_DMOP_EVENT_nmi        2
    /* An exception. */
#define XEN_DMOP_EVENT_hw_exc     3
    /* The interrupt of an INT instruction. */
#define XEN_DMOP_EVENT_sw_int     4
    /* The exception of ICEBP. */
#define XEN_DMOP_EVENT_pri_sw_exc 5
    /* The exception of INT3 or INTO. */
#define XEN_DMOP_EVENT_sw_exc     6

    /* IN: How long the instruction is that raises it, in bytes. */
    uint8_t insn_len;
    uint8_t pad0;
    /* IN: The error code; all bits set for none. */
    uint32_t error_code;
    uint32_t pad1;
    /*
     * IN: For a page fault the address, for a debug exception the bits of DR6.
     */
    uint64_aligned_t cr2;
};
typedef struct xen_dm_op_inject_event xen_dm_op_inject_event_t;

/*
 * Raises a message signalled interrupt of an emulated device:
 * xen_dm_op_inject_msi.
 */
#define XEN_DMOP_inject_msi 14

/* A message signalled interrupt. */
struct xen_dm_op_inject_msi {
    /* IN: The low 32 bits of the message. */
    uint32_t data;
    uint32_t pad;
    /* IN: The address, 0xfee followed by five more digits. */
    uint64_aligned_t addr;
};
typedef struct xen_dm_op_inject_msi xen_dm_op_inject_msi_t;

/*
 * Gives an ioreq server the accesses to all memory of a type, or takes them
 * away: xen_dm_op_map_mem_type_to_ioreq_server.
 */
#define XEN_DMOP_map_mem_type_to_ioreq_server 15

/* A type of memory that an ioreq server emulates. */
struct xen_dm_op_map_mem_type_to_ioreq_server {
    /* IN: The server. */
    ioservid_t id;
    /* IN: The type: HVMMEM_ioreq_server is the only one. */
    uint16_t type;
    /*
     * IN: The accesses, XEN_DMOP_IOREQ_MEM_ACCESS_*; zero takes the type away.
     * Writes are the only ones that can be given.
     */
    uint32_t flags;

    /* Accesses to memory. */

    /* Reads. */
#define XEN_DMOP_IOREQ_MEM_ACCESS_READ  (1U << 0)
    /* Writes. */
#define XEN_DMOP_IOREQ_MEM_ACCESS_WRITE (1U << 1)

    /* IN/OUT: Zero at first; Xen keeps here how far it has come. */
    uint64_t opaque;
};
typedef struct xen_dm_op_map_mem_type_to_ioreq_server xen_dm_op_map_mem_type_to_ioreq_server_t;

/*
 * Shuts the domain down, as SCHEDOP_remote_shutdown does:
 * xen_dm_op_remote_shutdown.
 */
#define XEN_DMOP_remote_shutdown 16

/* Why a domain is to be shut down. */
struct xen_dm_op_remote_shutdown {
    /* IN: SHUTDOWN_* of sched.h, though Xen takes any number. */
    uint32_t reason;
};
typedef struct xen_dm_op_remote_shutdown xen_dm_op_remote_shutdown_t;

/*
 * Moves pages of the guest to other guest frames: xen_dm_op_relocate_memory.
 * The same as XENMEM_add_to_physmap with XENMAPSPACE_gmfn_range.
 */
#define XEN_DMOP_relocate_memory 17

/*
 * Pages that move. Xen keeps in all of this how far it has come: afterwards it
 * means nothing.
 */
struct xen_dm_op_relocate_memory {
    /* IN/OUT: How many. */
    uint32_t size;
    uint32_t pad;
    /* IN/OUT: The first guest frame that they have. */
    uint64_aligned_t src_gfn;
    /* IN/OUT: The first guest frame that they shall have. */
    uint64_aligned_t dst_gfn;
};
typedef struct xen_dm_op_relocate_memory xen_dm_op_relocate_memory_t;

/*
 * Fixes how processors cache a range of the guest's memory, whatever the guest
 * asks for: xen_dm_op_pin_memory_cacheattr. The same as
 * XEN_DOMCTL_pin_mem_cacheattr.
 */
#define XEN_DMOP_pin_memory_cacheattr 18

/* A range of memory, and how it is cached. */
struct xen_dm_op_pin_memory_cacheattr {
    /* IN: The first guest frame. */
    uint64_aligned_t start;
    /* IN: The last guest frame. */
    uint64_aligned_t end;

    /* How memory is cached, numbered as x86's MTRRs do. */

    /* Not at all. */
#define XEN_DMOP_MEM_CACHEATTR_UC  0
    /* Not at all, but writes are combined. */
#define XEN_DMOP_MEM_CACHEATTR_WC  1
    /* Writes go through to memory. */
#define XEN_DMOP_MEM_CACHEATTR_WT  4
    /* Writes go to memory alone, and others' caches let go of it. */
#define XEN_DMOP_MEM_CACHEATTR_WP  5
    /* Writes stay in the cache. */
#define XEN_DMOP_MEM_CACHEATTR_WB  6
    /* Not at all, unless an MTRR says WC. */
#define XEN_DMOP_MEM_CACHEATTR_UCM 7

    /* In type: the range is no longer fixed. */
#define XEN_DMOP_DELETE_MEM_CACHEATTR (~(uint32_t)0)

    /* IN: How: XEN_DMOP_MEM_CACHEATTR_*, or XEN_DMOP_DELETE_MEM_CACHEATTR. */
    uint32_t type;
    uint32_t pad;
};
typedef struct xen_dm_op_pin_memory_cacheattr xen_dm_op_pin_memory_cacheattr_t;

/* Sets the level of an interrupt on Arm: xen_dm_op_set_irq_level. */
#define XEN_DMOP_set_irq_level 19

/* An interrupt, and its level. */
struct xen_dm_op_set_irq_level {
    /* IN: The interrupt, one that virtual CPUs share (SPI). */
    uint32_t irq;
    /* IN: 1: asserted, 0: not. */
    uint8_t level;
    uint8_t pad[3];
};
typedef struct xen_dm_op_set_irq_level xen_dm_op_set_irq_level_t;

/* Tells how many virtual CPUs the domain has: xen_dm_op_nr_vcpus. */
#define XEN_DMOP_nr_vcpus 20

/* How many virtual CPUs the domain has, on or off; the number never changes. */
struct xen_dm_op_nr_vcpus {
    /* OUT: The number. There are as many slots for requests. */
    uint32_t vcpus;
};
typedef struct xen_dm_op_nr_vcpus xen_dm_op_nr_vcpus_t;

/*
 * An operation with its argument: what the first buffer of HYPERVISOR_dm_op
 * holds.
 */
struct xen_dm_op {
    /* IN: The operation: XEN_DMOP_*. */
    uint32_t op;
    uint32_t pad;
    /* IN/OUT: What it works on. */
    union {
        /* IN/OUT: Makes an ioreq server. */
        xen_dm_op_create_ioreq_server_t create_ioreq_server;
        /* IN/OUT: Tells where it finds its requests. */
        xen_dm_op_get_ioreq_server_info_t get_ioreq_server_info;
        /* IN: Gives it a range. */
        xen_dm_op_ioreq_server_range_t map_io_range_to_ioreq_server;
        /* IN: Takes a range away. */
        xen_dm_op_ioreq_server_range_t unmap_io_range_from_ioreq_server;
        /* IN: Turns it on or off. */
        xen_dm_op_set_ioreq_server_state_t set_ioreq_server_state;
        /* IN: Takes it away. */
        xen_dm_op_destroy_ioreq_server_t destroy_ioreq_server;
        /* IN: Tells what was written of the video memory. */
        xen_dm_op_track_dirty_vram_t track_dirty_vram;
        /* IN: Sets the level of a PCI device's pin. */
        xen_dm_op_set_pci_intx_level_t set_pci_intx_level;
        /* IN: Sets the level of an ISA interrupt. */
        xen_dm_op_set_isa_irq_level_t set_isa_irq_level;
        /* IN: Sets the level of an interrupt on Arm. */
        xen_dm_op_set_irq_level_t set_irq_level;
        /* IN: Says where a line of PCI leads. */
        xen_dm_op_set_pci_link_route_t set_pci_link_route;
        /* IN/OUT: Says what memory was written to. */
        xen_dm_op_modified_memory_t modified_memory;
        /* IN/OUT: Sets the type of memory. */
        xen_dm_op_set_mem_type_t set_mem_type;
        /* IN: Gives a virtual CPU an interrupt or exception. */
        xen_dm_op_inject_event_t inject_event;
        /* IN: Raises a message signalled interrupt. */
        xen_dm_op_inject_msi_t inject_msi;
        /* IN/OUT: Gives an ioreq server a type of memory. */
        xen_dm_op_map_mem_type_to_ioreq_server_t map_mem_type_to_ioreq_server;
        /* IN: Shuts the domain down. */
        xen_dm_op_remote_shutdown_t remote_shutdown;
        /* IN/OUT: Moves pages. */
        xen_dm_op_relocate_memory_t relocate_memory;
        /* IN: Fixes how memory is cached. */
        xen_dm_op_pin_memory_cacheattr_t pin_memory_cacheattr;
        /* OUT: Tells how many virtual CPUs there are. */
        xen_dm_op_nr_vcpus_t nr_vcpus;
    } u;
};

/* A buffer. */
struct xen_dm_op_buf {
    /* IN: Where it is. */
    XEN_GUEST_HANDLE(void) h;
    /* IN: Its size in bytes. */
    xen_ulong_t size;
};
typedef struct xen_dm_op_buf xen_dm_op_buf_t;
DEFINE_XEN_GUEST_HANDLE(xen_dm_op_buf_t);

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_dm_op(domid_t domid,
 * `                  unsigned int nr_bufs,
 * `                  xen_dm_op_buf_t bufs[])
 * `
 *
 * @domid is the domain that it is about.
 * @nr_bufs is how many buffers there are.
 * @bufs are the buffers: @bufs[0] is a struct xen_dm_op, the others are what
 * its operation says.
 */

#endif /* __XEN_PUBLIC_HVM_DM_OP_H__ */
