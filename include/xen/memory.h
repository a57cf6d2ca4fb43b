/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/memory.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Memory: how much of it a domain has, which frames these are, and where they
 * appear.
 *
 * Frames come in extents of 2^extent_order pages, aligned to their size. A
 * machine frame (MFN) is one of the machine's memory, a guest frame (GPFN) one
 * in a guest's view of its memory. Where a domain names its own pages (GFN or
 * GMFN), PV domains use machine frames, all others guest frames.
 *
 * All of these are commands of HYPERVISOR_memory_op(cmd, arg). Those that work
 * on many frames may stop early and go on by themselves where they stopped.
 */

#ifndef __XEN_PUBLIC_MEMORY_H__
#define __XEN_PUBLIC_MEMORY_H__

#include "xen.h"
#include "physdev.h"

/*
 * Gives a domain more memory, without a place in its view:
 * xen_memory_reservation. Returns the number of extents.
 */
#define XENMEM_increase_reservation 0

/*
 * Takes memory from a domain: xen_memory_reservation. Returns the number of
 * extents.
 */
#define XENMEM_decrease_reservation 1

/*
 * Gives a domain memory at chosen places of its view: xen_memory_reservation.
 * Returns the number of extents.
 */
#define XENMEM_populate_physmap 6

#if __XEN_INTERFACE_VERSION__ >= 0x00030209

/*
 * In mem_flags: how many address bits the memory's user has, as devices often
 * have but 32; 0 is no limit. Memory that is taken away has no use for it.
 */
#define XENMEMF_address_bits(x) (x)

/* The address bits in mem_flags. */
#define XENMEMF_get_address_bits(x) ((x) & 0xffU)

/*
 * In mem_flags: the NUMA node to take memory from, if possible; all ones for
 * none.
 */
#define XENMEMF_node(x) (((x) + 1) << 8)

/* The NUMA node in mem_flags; 0xff if they name none. */
#define XENMEMF_get_node(x) ((((x) >> 8) - 1) & 0xffU)

/* The other bits of mem_flags. */

/* Only promise the memory: each page is found when it is first used. */
#define XENMEMF_populate_on_demand (1 << 16)
/* From the named node, or not at all. */
#define XENMEMF_exact_node_request (1 << 17)
/* The named node is one of the guest's virtual nodes. */
#define XENMEMF_vnode              (1 << 18)

/* In mem_flags: the NUMA node to take memory from, or to fail. */
#define XENMEMF_exact_node(n) (XENMEMF_node(n) | XENMEMF_exact_node_request)

#endif /* __XEN_INTERFACE_VERSION__ >= 0x00030209 */

/*
 * A number of extents that a domain is to get or to lose.
 *
 * XENMEM_claim_pages counts in single pages: extent_start, extent_order and
 * mem_flags are zero.
 */
struct xen_memory_reservation {
    /*
     * IN: The first frame of each extent.
     *
     * XENMEM_increase_reservation writes the machine frames that it has found;
     * there may be no list. XENMEM_decrease_reservation reads the domain's own
     * frames (GMFNs) that are to go. XENMEM_populate_physmap reads where the
     * extents shall be (GPFNs), writes the frames that a PV domain has got, and
     * brings its machine-to-physical table up to date.
     */
    XEN_GUEST_HANDLE(xen_pfn_t) extent_start;
    /* IN: How many extents. */
    xen_ulong_t nr_extents;
    /* IN: Each one's size and alignment: 2^this pages. */
    unsigned int extent_order;
#if __XEN_INTERFACE_VERSION__ >= 0x00030209
    /* IN: XENMEMF_*. */
    unsigned int mem_flags;
#else
    /* IN: How many address bits the memory's user has; 0 is no limit. */
    unsigned int address_bits;
#endif
    /* IN: Whose memory it is. Unprivileged domains can only name DOMID_SELF. */
    domid_t domid;
};
typedef struct xen_memory_reservation xen_memory_reservation_t;
DEFINE_XEN_GUEST_HANDLE(xen_memory_reservation_t);

/*
 * Exchanges extents for others, in one step: xen_memory_exchange. Only for PV
 * domains.
 */
#define XENMEM_exchange 11

/*
 * Extents that a domain gives up, and those that it gets for them.
 *
 * The call succeeds when all are exchanged. Otherwise it fails, and
 * nr_exchanged says how far it came: so many of the first extents are gone and
 * the entries in the place of them are written; all others are as they were.
 */
struct xen_memory_exchange {
    /*
     * IN: What is given up, by the domain's own frames (GMFNs). The address
     * bits mean nothing here.
     */
    struct xen_memory_reservation in;
    /*
     * IN/OUT: What is wanted: as many pages, for the same domain. The list
     * names the places to fill (GPFNs), receives the new frames (GMFNs), and
     * may not overlap the other list.
     */
    struct xen_memory_reservation out;
    /*
     * IN/OUT: How many of the extents in in have been exchanged. The caller
     * sets it to 0.
     */
    xen_ulong_t nr_exchanged;
};
typedef struct xen_memory_exchange xen_memory_exchange_t;
DEFINE_XEN_GUEST_HANDLE(xen_memory_exchange_t);

/*
 * Returns up to which machine frame there is memory. There is no argument, and
 * it never fails.
 */
#define XENMEM_maximum_ram_page 2

/* The domain that a question is about. */
struct xen_memory_domain {
    /* IN: The domain; DOMID_SELF for the caller. */
    domid_t domid;
};

/* Returns how many pages a domain has: xen_memory_domain. */
#define XENMEM_current_reservation 3
/* Returns how many pages a domain can have: xen_memory_domain. */
#define XENMEM_maximum_reservation 4

/*
 * Returns the highest of a domain's own frames that is in use:
 * xen_memory_domain.
 */
#define XENMEM_maximum_gpfn 14

/*
 * Tells which machine frames hold the machine-to-physical table:
 * xen_machphys_mfn_list. Architectures without such a table do not have this
 * command.
 */
#define XENMEM_machphys_mfn_list 5

/*
 * Where the machine-to-physical table lies in the machine's memory, in extents
 * of 2 MiB.
 */
struct xen_machphys_mfn_list {
    /* IN: Room in extent_start. */
    unsigned int max_extents;
    /*
     * IN: The first frame of each extent; 0 for one that lies in a hole of the
     * table.
     */
    XEN_GUEST_HANDLE(xen_pfn_t) extent_start;
    /*
     * OUT: How many were written: fewer than there is room for if the table is
     * smaller.
     */
    unsigned int nr_extents;
};
typedef struct xen_machphys_mfn_list xen_machphys_mfn_list_t;
DEFINE_XEN_GUEST_HANDLE(xen_machphys_mfn_list_t);

/*
 * The same for the table that 32-bit guests use. To a 32-bit caller there is no
 * difference.
 */
#define XENMEM_machphys_compat_mfn_list 25

/*
 * Tells at which addresses a PV domain finds the machine-to-physical table:
 * xen_machphys_mapping. Only where there is such a table, mapped by Xen.
 */
#define XENMEM_machphys_mapping 12

/* Where the machine-to-physical table lies in the guest's address space. */
struct xen_machphys_mapping {
    /* OUT: Its first virtual address. */
    xen_ulong_t v_start;
    /* OUT: The virtual address behind it. */
    xen_ulong_t v_end;
    /* OUT: The highest machine frame that it has an entry for. */
    xen_ulong_t max_mfn;
};
typedef struct xen_machphys_mapping xen_machphys_mapping_t;
DEFINE_XEN_GUEST_HANDLE(xen_machphys_mapping_t);

/* ` enum phys_map_space { */

/* What sort of page is to appear in a guest's view. */

/* The page of shared_info. */
#define XENMAPSPACE_shared_info  0
/* A page of the grant table. */
#define XENMAPSPACE_grant_table  1
/* One of the domain's own pages (GMFN). */
#define XENMAPSPACE_gmfn         2
/* A range of them; only XENMEM_add_to_physmap. */
#define XENMAPSPACE_gmfn_range   3
/* Another domain's page; only XENMEM_add_to_physmap_batch. */
#define XENMAPSPACE_gmfn_foreign 4
/*
 * A page of a device's registers, on Arm. Stage 2 maps it as Normal memory,
 * Inner and Outer Write-Back Cacheable.
 */
#define XENMAPSPACE_dev_mmio     5

/* ` } */

/*
 * Makes a page appear in a guest's view: xen_add_to_physmap. Not for PV
 * domains.
 */
#define XENMEM_add_to_physmap 7

/* A page, and where it shall appear. */
struct xen_add_to_physmap {
    /* IN: Whose view it is. */
    domid_t domid;
    /* IN: How many pages a range has. */
    uint16_t size;
    /* IN: What sort of page: XENMAPSPACE_*. */
    unsigned int space;

    /*
     * In idx of a grant table's page: it is one of the status frames, rather
     * than of the table itself.
     */
#define XENMAPIDX_grant_table_status 0x80000000

    /* IN: Which of that sort. */
    xen_ulong_t idx;
    /* IN: The frame at which it shall appear. */
    xen_pfn_t gpfn;
};
typedef struct xen_add_to_physmap xen_add_to_physmap_t;
DEFINE_XEN_GUEST_HANDLE(xen_add_to_physmap_t);

/*
 * Makes many pages appear in a guest's view: xen_add_to_physmap_batch. Not for
 * PV domains.
 */
#define XENMEM_add_to_physmap_batch 23

#if __XEN_INTERFACE_VERSION__ < 0x00040400
/* What XENMEM_add_to_physmap_batch was called. */
#define XENMEM_add_to_physmap_range XENMEM_add_to_physmap_batch
#endif

/* Pages, and where each shall appear. */
struct xen_add_to_physmap_batch {
    /* IN: Whose view it is. */
    domid_t domid;
    /* IN: What sort of pages: XENMAPSPACE_*. */
    uint16_t space;
    /* IN: How many. */
    uint16_t size;
#if __XEN_INTERFACE_VERSION__ < 0x00040700
    /* IN: Whose pages they are, for XENMAPSPACE_gmfn_foreign; otherwise 0. */
    domid_t foreign_domid;
#else
    /* IN: What else the sort of page asks for. */
    union xen_add_to_physmap_batch_extra {
        /* IN: Whose pages they are. */
        domid_t foreign_domid;
        /* Nothing: 0. */
        uint16_t res0;
    } u;
#endif
    /* IN: Which of that sort. */
    XEN_GUEST_HANDLE(xen_ulong_t) idxs;
    /* IN: The frames at which they shall appear. */
    XEN_GUEST_HANDLE(xen_pfn_t) gpfns;
    /* IN: What became of each: 0 or a negative error. */
    XEN_GUEST_HANDLE(int) errs;
};
typedef struct xen_add_to_physmap_batch xen_add_to_physmap_batch_t;
DEFINE_XEN_GUEST_HANDLE(xen_add_to_physmap_batch_t);

#if __XEN_INTERFACE_VERSION__ < 0x00040400

/* What xen_add_to_physmap_batch was called. */
#define xen_add_to_physmap_range xen_add_to_physmap_batch

/* What xen_add_to_physmap_batch_t was called. */
typedef struct xen_add_to_physmap_batch xen_add_to_physmap_range_t;
DEFINE_XEN_GUEST_HANDLE(xen_add_to_physmap_range_t);

#endif

/*
 * Takes a page out of a guest's view: xen_remove_from_physmap. Not for PV
 * domains.
 */
#define XENMEM_remove_from_physmap 15

/* A place in a guest's view that is to be empty. */
struct xen_remove_from_physmap {
    /* IN: Whose view it is. */
    domid_t domid;
    /* IN: The frame. */
    xen_pfn_t gpfn;
};
typedef struct xen_remove_from_physmap xen_remove_from_physmap_t;
DEFINE_XEN_GUEST_HANDLE(xen_remove_from_physmap_t);

/*
 * Command 8 was XENMEM_translate_gpfn_list. It is gone, and its number stays
 * unused.
 */

/* Reads the memory map that the caller was started with: xen_memory_map. */
#define XENMEM_memory_map 9

/* A map of memory. */
struct xen_memory_map {
    /*
     * IN/OUT: Room in buffer, in entries; afterwards, how many there are in it.
     */
    unsigned int nr_entries;
    /*
     * IN: Entries of 20 bytes in the format of the BIOS call E820: address and
     * size (64 bits each), and type (32 bits).
     */
    XEN_GUEST_HANDLE(void) buffer;
};
typedef struct xen_memory_map xen_memory_map_t;
DEFINE_XEN_GUEST_HANDLE(xen_memory_map_t);

/*
 * Reads the memory map of the machine: xen_memory_map. Without a buffer, it
 * tells how many entries the map has. Only for privileged callers.
 */
#define XENMEM_machine_memory_map 10

/* Sets the memory map that XENMEM_memory_map reads: xen_foreign_memory_map. */
#define XENMEM_set_memory_map 13

/* A domain's map of memory. */
struct xen_foreign_memory_map {
    /* IN: The domain. */
    domid_t domid;
    /* IN: Its map. */
    struct xen_memory_map map;
};
typedef struct xen_foreign_memory_map xen_foreign_memory_map_t;
DEFINE_XEN_GUEST_HANDLE(xen_foreign_memory_map_t);

/*
 * Sets how much memory a domain with populate-on-demand pages shall have:
 * xen_pod_target. Xen fills or empties its cache of pages for the domain
 * accordingly.
 */
#define XENMEM_set_pod_target 16

/* Tells how far a domain with populate-on-demand pages is: xen_pod_target. */
#define XENMEM_get_pod_target 17

/* A domain's populate-on-demand memory, in pages. */
struct xen_pod_target {
    /* IN: How much it shall have; only read by XENMEM_set_pod_target. */
    uint64_t target_pages;
    /* OUT: How much it has, the cache included. */
    uint64_t tot_pages;
    /*
     * OUT: How much of that is in the cache, without a place in the domain's
     * view.
     */
    uint64_t pod_cache_pages;
    /* OUT: How many places of its view still wait for a page. */
    uint64_t pod_entries;
    /* IN: The domain. */
    domid_t domid;
};
typedef struct xen_pod_target xen_pod_target_t;

#if defined(__XEN__) || defined(__XEN_TOOLS__)

#ifndef uint64_aligned_t
#define uint64_aligned_t uint64_t
#endif

/*
 * Returns how many frames sharing has freed. There is no argument, and it never
 * fails.
 */
#define XENMEM_get_sharing_freed_pages 18

/*
 * Returns how many frames are shared. There is no argument, and it never fails.
 */
#define XENMEM_get_sharing_shared_pages 19

/* Moves a page of an HVM domain out of memory, or back: xen_mem_paging_op. */
#define XENMEM_paging_op 20

/* The steps of paging. */

/* Chooses a page to be paged out. */
#define XENMEM_paging_op_nominate 0
/* Takes a chosen page away, once its content is saved. */
#define XENMEM_paging_op_evict    1
/* Finds a page for what was paged out, and fills it. */
#define XENMEM_paging_op_prep     2

/* A step in paging one page out or in. */
struct xen_mem_paging_op {
    /* IN: The step: XENMEM_paging_op_*. */
    uint8_t op;
    /* IN: The domain. */
    domid_t domain;
    /*
     * IN: What the page shall hold, for XENMEM_paging_op_prep; there may be
     * none.
     */
    XEN_GUEST_HANDLE_64(const_uint8) buffer;
    /* IN: The page, as a frame of the domain. */
    uint64_aligned_t gfn;
};
typedef struct xen_mem_paging_op xen_mem_paging_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_mem_paging_op_t);

/*
 * Restricts the access to a domain's pages, or tells how it is restricted:
 * xen_mem_access_op.
 */
#define XENMEM_access_op 21

/*
 * What to do with the restrictions. 2 and 3 once turned emulation on and off,
 * and stay unused.
 */

/* Sets those of a range of pages, or the default. */
#define XENMEM_access_op_set_access       0
/* Reads those of a page, or the default. */
#define XENMEM_access_op_get_access       1
/* Sets those of a list of pages. */
#define XENMEM_access_op_set_access_multi 4

/* What a guest may do with a page without an event being sent. */
typedef enum {
    /* Nothing. */
    XENMEM_access_n = 0,
    /* Read. */
    XENMEM_access_r = 1,
    /* Write. */
    XENMEM_access_w = 2,
    /* Read and write. */
    XENMEM_access_rw = 3,
    /* Execute. */
    XENMEM_access_x = 4,
    /* Read and execute. */
    XENMEM_access_rx = 5,
    /* Write and execute. */
    XENMEM_access_wx = 6,
    /* Everything. */
    XENMEM_access_rwx = 7,
    /* Read and execute until the first write, from then on read and write. */
    XENMEM_access_rx2rw = 8,
    /*
     * Nothing until the first access, which is only logged: an event that stops
     * no virtual CPU; from then on everything.
     */
    XENMEM_access_n2rwx = 9,
    /*
     * Read; and the processor itself may write when it walks page tables, where
     * it can tell such writes from others.
     */
    XENMEM_access_r_pw = 10,
    /* What the domain's default says. */
    XENMEM_access_default = 11,
} xenmem_access_t;

/* Restrictions of the access to pages. */
struct xen_mem_access_op {
    /* IN: What to do: XENMEM_access_op_*. */
    uint8_t op;
    /* IN/OUT: What the guest may do: a xenmem_access_t. */
    uint8_t access;
    /* IN: The domain. */
    domid_t domid;
    /*
     * IN: How many pages to set, or how long the lists are. It means nothing
     * for the default, and for reading.
     */
    uint32_t nr;
    /*
     * IN: The page, or the first of those to set; all bits set for the domain's
     * default.
     */
    uint64_aligned_t pfn;
    /* IN: The pages, for XENMEM_access_op_set_access_multi. */
    XEN_GUEST_HANDLE(const_uint64) pfn_list;
    /*
     * IN: What the guest may do with each of them: xenmem_access_t in a byte.
     */
    XEN_GUEST_HANDLE(const_uint8) access_list;
};
typedef struct xen_mem_access_op xen_mem_access_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_mem_access_op_t);

/*
 * Lets domains share equal pages until one of them writes: xen_mem_sharing_op.
 */
#define XENMEM_sharing_op 22

/* What to do with shared pages. */

/* Makes a page ready to be shared, by its frame. */
#define XENMEM_sharing_op_nominate_gfn  0
/* Makes a page ready to be shared, by a grant of it. */
#define XENMEM_sharing_op_nominate_gref 1
/* Lets two pages be one. */
#define XENMEM_sharing_op_share         2
/* Returns how often a page is shared, by its frame; Xen may print more. */
#define XENMEM_sharing_op_debug_gfn     3
/* The same, by its machine frame. */
#define XENMEM_sharing_op_debug_mfn     4
/* The same, by a grant of it. */
#define XENMEM_sharing_op_debug_gref    5
/* Puts a shared page at an empty place of the client's view. */
#define XENMEM_sharing_op_add_physmap   6
/* Checks what Xen knows of all shared pages. Returns the number of errors. */
#define XENMEM_sharing_op_audit         7
/*
 * Lets the pages of a range be one with those at the same places of another
 * domain.
 */
#define XENMEM_sharing_op_range_share   8
/*
 * Makes a domain a fork of another: it shares all memory of its parent until it
 * writes.
 */
#define XENMEM_sharing_op_fork          9
/* Makes a fork what it was when it was made. */
#define XENMEM_sharing_op_fork_reset    10

/*
 * Returned by sharing: the source page is not the one that its handle was made
 * for.
 */
#define XENMEM_SHARING_OP_S_HANDLE_INVALID (-10)

/*
 * Returned by sharing: the client's page is not the one that its handle was
 * made for.
 */
#define XENMEM_SHARING_OP_C_HANDLE_INVALID (-9)

/*
 * In the place of a frame: it is a grant reference. Programs that stand between
 * a front end and its back end know pages by nothing else.
 */
#define XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG (xen_mk_ullong(1) << 62)

/* Stores a grant reference in the place of a frame. */
#define XENMEM_SHARING_OP_FIELD_MAKE_GREF(field, val) \
    (field) = ((val) | XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG)

/*
 * Whether what stands in the place of a frame is a grant reference: not zero if
 * so.
 */
#define XENMEM_SHARING_OP_FIELD_IS_GREF(field) ((field) & XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG)

/* The grant reference that stands in the place of a frame. */
#define XENMEM_SHARING_OP_FIELD_GET_GREF(field) ((field) & ~XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG)

/* An operation on shared pages. */
struct xen_mem_sharing_op {
    /* IN: What to do: XENMEM_sharing_op_*. */
    uint8_t op;
    /*
     * IN: The domain; of two, the one that the source page belongs to, or the
     * fork.
     */
    domid_t domain;
    /* IN/OUT: With what; an audit needs nothing. */
    union {
        /* IN/OUT: A page that is to be shared. */
        struct mem_sharing_op_nominate {
            /* IN: The page. */
            union {
                /* IN: Its frame. */
                uint64_aligned_t gfn;
                /* IN: The reference of a grant of it. */
                uint32_t grant_ref;
            } u;
            /* OUT: A handle by which sharing knows the page as it is now. */
            uint64_aligned_t handle;
        } nominate;
        /* IN: Two pages. */
        struct mem_sharing_op_share {
            /* IN: The source page: a frame, or a marked grant reference. */
            uint64_aligned_t source_gfn;
            /* IN: Its handle. */
            uint64_aligned_t source_handle;
            /* IN: The client's page, which gives way to the source's. */
            uint64_aligned_t client_gfn;
            /* IN: Its handle; adding to an empty place needs none. */
            uint64_aligned_t client_handle;
            /* IN: The client. */
            domid_t client_domain;
        } share;
        /* IN: A range of pages in two domains. */
        struct mem_sharing_op_range {
            /* IN: The first frame. */
            uint64_aligned_t first_gfn;
            /* IN: The last frame, which belongs to the range. */
            uint64_aligned_t last_gfn;
            /* Zero; Xen remembers here how far it is. */
            uint64_aligned_t opaque;
            /* IN: The client. */
            domid_t client_domain;
            uint16_t _pad[3];
        } range;
        /* IN: A page to tell about. */
        struct mem_sharing_op_debug {
            /* IN: The page. */
            union {
                /* IN: Its frame. */
                uint64_aligned_t gfn;
                /* IN: Its machine frame. */
                uint64_aligned_t mfn;
                /* IN: The reference of a grant of it. */
                uint32_t gref;
            } u;
        } debug;
        /* IN: A fork. */
        struct mem_sharing_op_fork {
            /* IN: The parent. */
            domid_t parent_domain;

            /* How a fork behaves, and what a reset of it brings back. */

            /*
             * Fork although the domain has an IOMMU. Only of use for a fork
             * that lives shortly.
             */
#define XENMEM_FORK_WITH_IOMMU_ALLOWED (1U << 0)
            /*
             * Keep interrupts from the fork. Only of use for a fork that lives
             * shortly.
             */
#define XENMEM_FORK_BLOCK_INTERRUPTS   (1U << 1)
            /* Reset the state of the virtual CPUs and what belongs to them. */
#define XENMEM_FORK_RESET_STATE        (1U << 2)
            /* Reset the memory. */
#define XENMEM_FORK_RESET_MEMORY       (1U << 3)

            /* IN: XENMEM_FORK_*. */
            uint16_t flags;
            uint32_t pad;
        } fork;
    } u;
};
typedef struct xen_mem_sharing_op xen_mem_sharing_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_mem_sharing_op_t);

/*
 * Sets memory aside for a domain without choosing any: xen_memory_reservation.
 * Returns 0, or fails if there is not as much. Only for privileged callers.
 *
 * This only counts, so it takes no time. What the domain gets afterwards is
 * taken off the claim, which ends when nothing is left of it. A domain has one
 * claim at most. It is stated as what the domain shall have in all: a domain of
 * 3 pages that claims 10 has 7 more set aside. A claim of 0 pages takes back an
 * earlier one, and always succeeds.
 *
 * There are no flags as yet: they are zero.
 */
#define XENMEM_claim_pages 24

/*
 * Tells which places in guests' views devices need for themselves, so that no
 * memory is put there: xen_reserved_device_memory_map.
 */
#define XENMEM_reserved_device_memory_map 27

/* A range of frames that a device needs. */
struct xen_reserved_device_memory {
    /* OUT: The first frame. */
    xen_pfn_t start_pfn;
    /* OUT: How many. */
    xen_ulong_t nr_pages;
};
typedef struct xen_reserved_device_memory xen_reserved_device_memory_t;
DEFINE_XEN_GUEST_HANDLE(xen_reserved_device_memory_t);

/* The ranges of frames that devices need. */
struct xen_reserved_device_memory_map {
    /* Which ranges are wanted. */

    /* Those of all devices; dev means nothing. */
#define XENMEM_RDM_ALL 1

    /* IN: XENMEM_RDM_*. */
    uint32_t flags;
    /*
     * IN/OUT: Room in buffer; afterwards, how many ranges there are. If that is
     * more than there is room for, the call fails with -ENOBUFS.
     */
    unsigned int nr_entries;
    /* IN: The ranges. */
    XEN_GUEST_HANDLE(xen_reserved_device_memory_t) buffer;
    /* IN: Whose ranges, unless all are wanted. */
    union {
        /* IN: A PCI device. */
        physdev_pci_device_t pci;
    } dev;
};
typedef struct xen_reserved_device_memory_map xen_reserved_device_memory_map_t;
DEFINE_XEN_GUEST_HANDLE(xen_reserved_device_memory_map_t);

#endif /* __XEN__ || __XEN_TOOLS__ */

/*
 * Finds the frames of something that belongs to a guest, for a tools domain to
 * map them: xen_mem_acquire_resource.
 */
#define XENMEM_acquire_resource 28

/*
 * Frames of a guest's resource.
 *
 * With no frames and no list, the call tells how many frames the resource has,
 * in nr_frames: never 0. Mapping them may fail nevertheless, as sorts of
 * resources have conditions of their own and these may change in between.
 *
 * What says which frames are wanted may have changed afterwards: Xen notes
 * there how far it is.
 */
struct xen_mem_acquire_resource {
    /* IN: The guest. */
    domid_t domid;
    /* IN: What sort of resource: XENMEM_resource_*. */
    uint16_t type;

    /* The sorts of resources. */

    /* The pages by which Xen and a device model exchange I/O requests. */
#define XENMEM_resource_ioreq_server 0
    /* The grant table. */
#define XENMEM_resource_grant_table  1
    /* The buffer that a virtual CPU's processor trace goes to. */
#define XENMEM_resource_vmtrace_buf  2

    /*
     * IN: Which of that sort: an ioreq server's number,
     * XENMEM_resource_grant_table_id_*, a virtual CPU for its trace buffer;
     * otherwise 0.
     */
    uint32_t id;

    /* The parts of a grant table. */

    /* The entries. */
#define XENMEM_resource_grant_table_id_shared 0
    /* The status frames, of a table of version 2. */
#define XENMEM_resource_grant_table_id_status 1

    /* IN/OUT: How many frames. */
    uint32_t nr_frames;
    uint32_t pad;
    /*
     * IN/OUT: The first frame's number in the resource. It means nothing if
     * there are to be none.
     */
    uint64_t frame;

    /* The frame of an ioreq server that holds its buffered requests. */
#define XENMEM_resource_ioreq_server_frame_bufioreq 0

    /*
     * The frames of an ioreq server that hold the requests of virtual CPUs,
     * from n = 0 on.
     */
#define XENMEM_resource_ioreq_server_frame_ioreq(n) (1 + (n))

    /*
     * IN/OUT: For a PV caller, receives the machine frames. Any other caller
     * writes here at which of its own frames they shall appear; after -EIO some
     * do, and the caller has to unmap all. There may be no list if there are to
     * be no frames.
     */
    XEN_GUEST_HANDLE(xen_pfn_t) frame_list;
};
typedef struct xen_mem_acquire_resource xen_mem_acquire_resource_t;
DEFINE_XEN_GUEST_HANDLE(xen_mem_acquire_resource_t);

/* Tells a guest its virtual NUMA topology: xen_vnuma_topology_info. */
#define XENMEM_get_vnumainfo 26

/* A range of memory in a virtual NUMA node. */
struct xen_vmemrange {
    /* IN/OUT: The guest-physical address of its first byte. */
    uint64_t start;
    /* IN/OUT: The address behind its last byte. */
    uint64_t end;
    /* IN/OUT: No flags as yet: zero. */
    unsigned int flags;
    /* IN/OUT: The node. */
    unsigned int nid;
};
typedef struct xen_vmemrange xen_vmemrange_t;
DEFINE_XEN_GUEST_HANDLE(xen_vmemrange_t);

/*
 * A guest's virtual NUMA topology.
 *
 * The counts say how much room there is, and afterwards how much there is to
 * know. If there is too little room for any of it, the call fails with -ENOBUFS
 * and writes the counts alone.
 */
struct xen_vnuma_topology_info {
    /* IN: The guest. */
    domid_t domid;
    uint16_t pad;
    /* IN/OUT: How many virtual nodes. */
    unsigned int nr_vnodes;
    /* IN/OUT: How many virtual CPUs. */
    unsigned int nr_vcpus;
    /* IN/OUT: How many ranges of memory. */
    unsigned int nr_vmemranges;
    /* IN: How far the nodes are from each other. */
    union {
        /* IN: For each node, its distance from each. */
        XEN_GUEST_HANDLE(uint) h;
        uint64_t pad;
    } vdistance;
    /* IN: Where the virtual CPUs are. */
    union {
        /* IN: The node of each virtual CPU. */
        XEN_GUEST_HANDLE(uint) h;
        uint64_t pad;
    } vcpu_to_vnode;
    /* IN: Where the memory is. */
    union {
        /* IN: The ranges. */
        XEN_GUEST_HANDLE(xen_vmemrange_t) h;
        uint64_t pad;
    } vmemrange;
};
typedef struct xen_vnuma_topology_info xen_vnuma_topology_info_t;
DEFINE_XEN_GUEST_HANDLE(xen_vnuma_topology_info_t);

/* The next free command is 29. */

#endif /* __XEN_PUBLIC_MEMORY_H__ */
