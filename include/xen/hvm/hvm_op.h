/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/hvm/hvm_op.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Operations on HVM domains.
 *
 * HYPERVISOR_hvm_op(op, arg) takes an operation (HVMOP_*) and a pointer to its
 * argument. A guest calls some of them about itself; others are the
 * toolstack's.
 *
 * Alternative physical maps (altp2m) give a domain several views of its memory,
 * between which virtual CPUs change quickly: a monitor restricts the access to
 * pages in one view and leaves it in another.
 */

#ifndef __XEN_PUBLIC_HVM_HVM_OP_H__
#define __XEN_PUBLIC_HVM_HVM_OP_H__

#include "../xen.h"
#include "../trace.h"
#include "../event_channel.h"

/* Sets a parameter of a domain: xen_hvm_param. */
#define HVMOP_set_param 0
/* Tells a parameter of a domain: xen_hvm_param. */
#define HVMOP_get_param 1

/* A parameter of a domain. */
struct xen_hvm_param {
    /* IN: The domain. */
    domid_t domid;
    uint16_t pad;
    /* IN: The parameter: HVM_PARAM_* of hvm/params.h. */
    uint32_t index;
    /* IN/OUT: Its value. */
    uint64_t value;
};
typedef struct xen_hvm_param xen_hvm_param_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_param_t);

/*
 * Whether a page of a view hides its faults from the guest's virtualisation
 * exception (#VE).
 */
struct xen_hvm_altp2m_suppress_ve {
    /* IN: The view. */
    uint16_t view;
    /* IN/OUT: 1: it does, 0: it does not. */
    uint8_t suppress_ve;
    uint8_t pad1;
    uint32_t pad2;
    /* IN: The page's guest frame. */
    uint64_t gfn;
};

/* The same for a range of pages. */
struct xen_hvm_altp2m_suppress_ve_multi {
    /* IN: The view. */
    uint16_t view;
    /* IN: 1: they do, 0: they do not. */
    uint8_t suppress_ve;
    uint8_t pad1;
    /*
     * IN/OUT: The first error that there was, negative; the caller sets it to
     * zero.
     */
    int32_t first_error;
    /* IN/OUT: The first guest frame. Xen keeps here how far it has come. */
    uint64_t first_gfn;
    /* IN: The last guest frame. */
    uint64_t last_gfn;
    /* OUT: The guest frame that the first error was about. */
    uint64_t first_error_gfn;
};

#if __XEN_INTERFACE_VERSION__ < 0x00040900

/*
 * Sets the level of an interrupt pin of a PCI device:
 * xen_hvm_set_pci_intx_level. Now XEN_DMOP_set_pci_intx_level.
 */
#define HVMOP_set_pci_intx_level 2

/* A pin of a PCI device, and its level. */
struct xen_hvm_set_pci_intx_level {
    /* IN: The domain. */
    domid_t domid;
    /* IN: The device's segment. */
    uint8_t domain;
    /* IN: Its bus. */
    uint8_t bus;
    /* IN: Its number there. */
    uint8_t device;
    /* IN: The pin: 0 for INTA to 3 for INTD. */
    uint8_t intx;
    /* IN: 1: asserted, 0: not. */
    uint8_t level;
};
typedef struct xen_hvm_set_pci_intx_level xen_hvm_set_pci_intx_level_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_pci_intx_level_t);

/*
 * Sets the level of an ISA interrupt: xen_hvm_set_isa_irq_level. Now
 * XEN_DMOP_set_isa_irq_level.
 */
#define HVMOP_set_isa_irq_level 3

/* An ISA interrupt, and its level. */
struct xen_hvm_set_isa_irq_level {
    /* IN: The domain. */
    domid_t domid;
    /* IN: The interrupt, 0 to 15. */
    uint8_t isa_irq;
    /* IN: 1: asserted, 0: not. */
    uint8_t level;
};
typedef struct xen_hvm_set_isa_irq_level xen_hvm_set_isa_irq_level_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_isa_irq_level_t);

/*
 * Says to which ISA interrupt a line of PCI leads: xen_hvm_set_pci_link_route.
 * Now XEN_DMOP_set_pci_link_route.
 */
#define HVMOP_set_pci_link_route 4

/* A line of PCI, and where it leads. */
struct xen_hvm_set_pci_link_route {
    /* IN: The domain. */
    domid_t domid;
    /* IN: The line, 0 to 3. */
    uint8_t link;
    /* IN: The ISA interrupt, 1 to 15; 0 for nowhere. */
    uint8_t isa_irq;
};
typedef struct xen_hvm_set_pci_link_route xen_hvm_set_pci_link_route_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_pci_link_route_t);

#endif /* __XEN_INTERFACE_VERSION__ < 0x00040900 */

/*
 * Flushes the TLBs of all of the caller's virtual CPUs. There is no argument.
 */
#define HVMOP_flush_tlbs 5

#ifndef XEN_GENERATING_COMPAT_HEADERS
/* What is done on accesses to guest memory. */
typedef enum {
    /* Plain memory. */
    HVMMEM_ram_rw = 0,
    /* Memory that drops writes. */
    HVMMEM_ram_ro = 1,
    /* No memory: accesses go to the device model. */
    HVMMEM_mmio_dm = 2,
#if __XEN_INTERFACE_VERSION__ < 0x00040700
    /* Memory whose writes go to the device model. */
    HVMMEM_mmio_write_dm = 3,
#else
    /* Nothing any more: it cannot be set. */
    HVMMEM_unused = 3,
#endif
    /*
     * Memory of the type that an ioreq server has taken
     * (XEN_DMOP_map_mem_type_to_ioreq_server). Only plain memory can become
     * such, while there is that server, and it can only become plain memory
     * again.
     */
    HVMMEM_ioreq_server = 4,
} hvmmem_type_t;
#endif /* !XEN_GENERATING_COMPAT_HEADERS */

/*
 * Says that a page table is about to be taken apart, so that Xen stops
 * following its changes: xen_hvm_pagetable_dying. A hint, for drivers that know
 * Xen.
 */
#define HVMOP_pagetable_dying 9

/* A page table that is about to be taken apart. */
struct xen_hvm_pagetable_dying {
    /* IN: The domain. */
    domid_t domid;
    uint16_t pad[3];
    /* IN: The guest physical address of its top level. */
    uint64_t gpa;
};
typedef struct xen_hvm_pagetable_dying xen_hvm_pagetable_dying_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_pagetable_dying_t);

/* Tells the time: xen_hvm_get_time. */
#define HVMOP_get_time 10

/* The time. */
struct xen_hvm_get_time {
    /* OUT: Nanoseconds since Xen started. */
    uint64_t now;
};
typedef struct xen_hvm_get_time xen_hvm_get_time_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_get_time_t);

/* Puts a record into Xen's trace buffers: xen_hvm_xentrace. */
#define HVMOP_xentrace 11

/* A record for the trace buffers. */
struct xen_hvm_xentrace {
    /* IN: The event, within the class TRC_GUEST. */
    uint16_t event;
    /* IN: How many bytes of extra belong to it, a multiple of 4. */
    uint16_t extra_bytes;
    /* IN: More about the event. */
    uint8_t extra[TRACE_EXTRA_MAX * sizeof(uint32_t)];
};
typedef struct xen_hvm_xentrace xen_hvm_xentrace_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_xentrace_t);

#if defined(__XEN__) || defined(__XEN_TOOLS__)

/* Restricted the access to pages; now XENMEM_access_op_set_access. */
#define HVMOP_set_mem_access 12

/*
 * Told how the access to a page is restricted; now XENMEM_access_op_get_access.
 */
#define HVMOP_get_mem_access 13

#endif

/* Tells what is done on accesses to a page: xen_hvm_get_mem_type. */
#define HVMOP_get_mem_type 15

/* A page, and what is done on accesses to it. */
struct xen_hvm_get_mem_type {
    /* IN: The domain. */
    domid_t domid;
    /* OUT: A hvmmem_type_t. */
    uint16_t mem_type;
    uint16_t pad[2];
    /* IN: The page's guest frame. */
    uint64_t pfn;
};
typedef struct xen_hvm_get_mem_type xen_hvm_get_mem_type_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_get_mem_type_t);

#if defined(__XEN__) || defined(__XEN_TOOLS__)

/* What sort of ring an ioreq server has, see XEN_DMOP_create_ioreq_server. */

/* None. */
#define HVM_IOREQSRV_BUFIOREQ_OFF    0
/* One whose pointers are changed one by one. */
#define HVM_IOREQSRV_BUFIOREQ_LEGACY 1
/*
 * One whose device model reads both pointers at once, and changes read_pointer
 * atomically.
 */
#define HVM_IOREQSRV_BUFIOREQ_ATOMIC 2

#endif

#if defined(__i386__) || defined(__x86_64__)

/*
 * Sets the vector by which a virtual CPU is told of events:
 * xen_hvm_evtchn_upcall_vector.
 */
#define HVMOP_set_evtchn_upcall_vector 23

/*
 * A virtual CPU, and the vector by which it is told of events, rather than in
 * the way of HVM_PARAM_CALLBACK_IRQ that is its domain's.
 */
struct xen_hvm_evtchn_upcall_vector {
    /* IN: The virtual CPU. */
    uint32_t vcpu;
    /* IN: The vector, 16 or more. */
    uint8_t vector;
};
typedef struct xen_hvm_evtchn_upcall_vector xen_hvm_evtchn_upcall_vector_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_evtchn_upcall_vector_t);

#endif /* __i386__ || __x86_64__ */

/* Makes an event for the monitor of the calling guest. There is no argument. */
#define HVMOP_guest_request_vm_event   24
/* Works on alternative physical maps: xen_hvm_altp2m_op. */
#define HVMOP_altp2m                   25
/* The version of xen_hvm_altp2m_op. */
#define HVMOP_ALTP2M_INTERFACE_VERSION 0x00000001

/* Whether a domain has views. */
struct xen_hvm_altp2m_domain_state {
    /* IN/OUT: 1: it has, 0: it has not. */
    uint8_t state;
};
typedef struct xen_hvm_altp2m_domain_state xen_hvm_altp2m_domain_state_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_domain_state_t);

/* Gives a virtual CPU the virtualisation exception. */
struct xen_hvm_altp2m_vcpu_enable_notify {
    /* IN: The virtual CPU. */
    uint32_t vcpu_id;
    uint32_t pad;
    /* IN: The guest frame in which the processor says what happened. */
    uint64_t gfn;
};
typedef struct xen_hvm_altp2m_vcpu_enable_notify xen_hvm_altp2m_vcpu_enable_notify_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_vcpu_enable_notify_t);

/* Takes the virtualisation exception away. */
struct xen_hvm_altp2m_vcpu_disable_notify {
    /* IN: The virtual CPU. */
    uint32_t vcpu_id;
};
typedef struct xen_hvm_altp2m_vcpu_disable_notify xen_hvm_altp2m_vcpu_disable_notify_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_vcpu_disable_notify_t);

/* A view that is to be made, to go, or to be changed to. */
struct xen_hvm_altp2m_view {
    /* IN/OUT: The view; HVMOP_altp2m_create_p2m writes it. */
    uint16_t view;
    /*
     * IN: For a new view, what the guest may do with its pages: a
     * xenmem_access_t.
     */
    uint16_t hvmmem_default_access;
};
typedef struct xen_hvm_altp2m_view xen_hvm_altp2m_view_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_view_t);

#if __XEN_INTERFACE_VERSION__ < 0x00040a00
/* Restricts the access to a page of a view. */
struct xen_hvm_altp2m_set_mem_access {
    /* IN: The view. */
    uint16_t view;
    /* IN: What the guest may do: a xenmem_access_t. */
    uint16_t access;
    uint32_t pad;
    /* IN: The page's guest frame. */
    uint64_t gfn;
};
typedef struct xen_hvm_altp2m_set_mem_access xen_hvm_altp2m_set_mem_access_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_set_mem_access_t);
#endif /* __XEN_INTERFACE_VERSION__ < 0x00040a00 */

/* How the access to a page of a view is restricted. */
struct xen_hvm_altp2m_mem_access {
    /* IN: The view. */
    uint16_t view;
    /* IN/OUT: What the guest may do: a xenmem_access_t. */
    uint16_t access;
    uint32_t pad;
    /* IN: The page's guest frame. */
    uint64_t gfn;
};
typedef struct xen_hvm_altp2m_mem_access xen_hvm_altp2m_mem_access_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_mem_access_t);

/* Restricts the access to many pages of a view. */
struct xen_hvm_altp2m_set_mem_access_multi {
    /* IN: The view. */
    uint16_t view;
    uint16_t pad;
    /* IN: How many pages. */
    uint32_t nr;
    /* IN/OUT: Zero at first; Xen keeps here how far it has come. */
    uint64_t opaque;
    /* IN: The pages' guest frames. */
    XEN_GUEST_HANDLE(const_uint64) pfn_list;
    /* IN: What the guest may do with each of them: a xenmem_access_t. */
    XEN_GUEST_HANDLE(const_uint8) access_list;
};

/* Lets a guest frame of a view have the memory of another. */
struct xen_hvm_altp2m_change_gfn {
    /* IN: The view. */
    uint16_t view;
    uint16_t pad1;
    uint32_t pad2;
    /* IN: The guest frame that changes. */
    uint64_t old_gfn;
    /* IN: The guest frame whose memory it gets; all bits set: its own again. */
    uint64_t new_gfn;
};
typedef struct xen_hvm_altp2m_change_gfn xen_hvm_altp2m_change_gfn_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_change_gfn_t);

/* Tells which view a virtual CPU has. */
struct xen_hvm_altp2m_get_vcpu_p2m_idx {
    /* IN: The virtual CPU. */
    uint32_t vcpu_id;
    /* OUT: The view. */
    uint16_t altp2m_idx;
};

/* Says whether the guest itself can change to a view, by VMFUNC. */
struct xen_hvm_altp2m_set_visibility {
    /* IN: The view. */
    uint16_t altp2m_idx;
    /* IN: 1: it can, 0: it cannot. */
    uint8_t visible;
    uint8_t pad;
};

/* An operation on alternative physical maps. */
struct xen_hvm_altp2m_op {
    /* IN: HVMOP_ALTP2M_INTERFACE_VERSION */
    uint32_t version;
    /* IN: The operation: HVMOP_altp2m_*. */
    uint32_t cmd;

    /* The operations on alternative physical maps. */

    /* Tells whether the domain has views. */
#define HVMOP_altp2m_get_domain_state      1
    /* Gives the domain views, or takes them away. */
#define HVMOP_altp2m_set_domain_state      2
    /* Gives a virtual CPU the virtualisation exception. */
#define HVMOP_altp2m_vcpu_enable_notify    3
    /* Makes a view. */
#define HVMOP_altp2m_create_p2m            4
    /* Takes a view away. */
#define HVMOP_altp2m_destroy_p2m           5
    /* Changes all virtual CPUs to a view. */
#define HVMOP_altp2m_switch_p2m            6
    /* Restricts the access to a page. */
#define HVMOP_altp2m_set_mem_access        7
    /* Lets a guest frame have the memory of another. */
#define HVMOP_altp2m_change_gfn            8
    /* Restricts the access to many pages. */
#define HVMOP_altp2m_set_mem_access_multi  9
    /*
     * Sets whether a page hides its faults from the virtualisation exception.
     */
#define HVMOP_altp2m_set_suppress_ve       10
    /* Tells whether it does. */
#define HVMOP_altp2m_get_suppress_ve       11
    /* Tells how the access to a page is restricted. */
#define HVMOP_altp2m_get_mem_access        12
    /* Takes the virtualisation exception away. */
#define HVMOP_altp2m_vcpu_disable_notify   13
    /* Tells which view a virtual CPU has. */
#define HVMOP_altp2m_get_p2m_idx           14
    /* Sets whether a range of pages hides its faults. */
#define HVMOP_altp2m_set_suppress_ve_multi 15
    /* Sets whether the guest itself can change to a view. */
#define HVMOP_altp2m_set_visibility        16

    /* IN: The domain. */
    domid_t domain;
    uint16_t pad1;
    uint32_t pad2;
    /* IN/OUT: What it works on. */
    union {
        /* IN/OUT: Whether there are views. */
        struct xen_hvm_altp2m_domain_state domain_state;
        /* IN: Gives the virtualisation exception. */
        struct xen_hvm_altp2m_vcpu_enable_notify enable_notify;
        /* IN/OUT: A view. */
        struct xen_hvm_altp2m_view view;
#if __XEN_INTERFACE_VERSION__ < 0x00040a00
        /* IN: Restricts the access to a page. */
        struct xen_hvm_altp2m_set_mem_access set_mem_access;
#endif
        /* IN/OUT: How the access to a page is restricted. */
        struct xen_hvm_altp2m_mem_access mem_access;
        /* IN: Lets a guest frame have the memory of another. */
        struct xen_hvm_altp2m_change_gfn change_gfn;
        /* IN/OUT: Restricts the access to many pages. */
        struct xen_hvm_altp2m_set_mem_access_multi set_mem_access_multi;
        /* IN/OUT: Whether a page hides its faults. */
        struct xen_hvm_altp2m_suppress_ve suppress_ve;
        /* IN/OUT: Whether a range of pages hides its faults. */
        struct xen_hvm_altp2m_suppress_ve_multi suppress_ve_multi;
        /* IN: Takes the virtualisation exception away. */
        struct xen_hvm_altp2m_vcpu_disable_notify disable_notify;
        /* IN/OUT: Tells which view a virtual CPU has. */
        struct xen_hvm_altp2m_get_vcpu_p2m_idx get_vcpu_p2m_idx;
        /* IN: Whether the guest can change to a view. */
        struct xen_hvm_altp2m_set_visibility set_visibility;
        uint8_t pad[64];
    } u;
};
typedef struct xen_hvm_altp2m_op xen_hvm_altp2m_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_op_t);

#endif /* __XEN_PUBLIC_HVM_HVM_OP_H__ */
