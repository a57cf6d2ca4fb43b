/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/grant_table.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Grant tables: how a domain lets others use its memory.
 *
 * A domain lists in its table which frame it grants to whom, and how. A grant
 * is known by its reference, the number of its entry. Whoever has been granted
 * a frame asks Xen to map it, or to copy from it or to it, and never needs to
 * know which frame of the machine it is.
 */

#ifndef __XEN_PUBLIC_GRANT_TABLE_H__
#define __XEN_PUBLIC_GRANT_TABLE_H__

#include "xen.h"

/*
 * `incontents 150 gnttab Grant Tables
 *
 * The table lies in frames that the domain shares with Xen, as an array of
 * entries. The domain writes an entry to grant something; Xen writes to it
 * what becomes of the grant.
 *
 * The split drivers for disks, networks and other devices stand on grants: the
 * front end grants the pages of its requests, and passes their references to
 * the back end.
 */

/*
 * How to change an entry while others may be using it:
 *
 * To grant something, write domid, then frame (for a transfer, the place to
 * fill, or 0), then have a write barrier, then write flags with a type.
 *
 * To take back GTF_permit_access, read flags and see that neither GTF_reading
 * nor GTF_writing is set; then exchange these flags for 0, atomically, and
 * begin again if they have changed. A grant that is in use cannot be taken
 * back: wait, or do without the page.
 *
 * To take back GTF_accept_transfer, do the same, but see that
 * GTF_transfer_committed is not set. Once it is, leave the entry alone until
 * Xen sets GTF_transfer_completed, which it does soon, and after it has
 * written frame.
 *
 * To make GTF_permit_access read-only, set GTF_readonly by an atomic exchange,
 * seeing that GTF_writing is not set. To make it writable again, clear the bit
 * by an atomic operation.
 */

/* A reference: the number of an entry in the granting domain's table. */
typedef uint32_t grant_ref_t;

#if __XEN_INTERFACE_VERSION__ < 0x0003020a
/* The first version's names from when it was the only one. */
#define grant_entry_v1 grant_entry
#define grant_entry_v1_t grant_entry_t
#endif

/*
 * An entry of version 1, which every Xen supports. It knows frames of 32 bits
 * and whole pages only.
 *
 * New guests should be able to use version 2 but prefer this one.
 */
struct grant_entry_v1 {
    /*
     * What is granted, GTF_*: written by the domain, and by Xen while the grant
     * is in use.
     */
    uint16_t flags;
    /* Whom it is granted to: written by the domain. */
    domid_t domid;
    /*
     * What it is granted.
     *
     * For GTF_permit_access, the frame (GFN) to be used; for
     * GTF_accept_transfer, the place to be filled: written by the domain. With
     * GTF_transfer_completed, the machine frame that a PV domain has got:
     * written by Xen.
     */
    uint32_t frame;
};
typedef struct grant_entry_v1 grant_entry_v1_t;

/*
 * How many entries at the beginning of the table outlive a change of version.
 * Tools may fill them before the domain starts.
 */
#define GNTTAB_NR_RESERVED_ENTRIES 8

/* The entry that grants the console's page. */
#define GNTTAB_RESERVED_CONSOLE  0
/* The entry that grants xenstore's page. */
#define GNTTAB_RESERVED_XENSTORE 1

/* The type of an entry, in its flags. */

/* Nothing is granted. */
#define GTF_invalid         0U
/* The use of a frame. */
#define GTF_permit_access   1U
/*
 * To give a frame of one's own to this domain. Xen writes to the entry which
 * one it was.
 */
#define GTF_accept_transfer 2U
/* The use of what a third domain has granted to this one, for copying only. */
#define GTF_transitive      3U

/* The bits of the flags that hold the type. */
#define GTF_type_mask 3U

/*
 * Further flags of GTF_permit_access; all but GTF_readonly, GTF_reading and
 * GTF_writing mean nothing for GTF_transitive.
 */

/* For reading only: set by the domain. */
#define _GTF_readonly 2
#define GTF_readonly  (1U << _GTF_readonly)
/* It is being used for reading: set by Xen. */
#define _GTF_reading  3
#define GTF_reading   (1U << _GTF_reading)
/* It is being used for writing: set by Xen. */
#define _GTF_writing  4
#define GTF_writing   (1U << _GTF_writing)
/* The cache attribute PWT of mappings, on x86: set by the domain. */
#define _GTF_PWT      5
#define GTF_PWT       (1U << _GTF_PWT)
/* The cache attribute PCD of mappings, on x86: set by the domain. */
#define _GTF_PCD      6
#define GTF_PCD       (1U << _GTF_PCD)
/* The cache attribute PAT of mappings, on x86: set by the domain. */
#define _GTF_PAT      7
#define GTF_PAT       (1U << _GTF_PAT)
/* Only a part of the page, for copying only: set by the domain. */
#define _GTF_sub_page 8
#define GTF_sub_page  (1U << _GTF_sub_page)

/* Further flags of GTF_accept_transfer, set by Xen. */

/* A frame is about to come: the domain may no longer change the entry. */
#define _GTF_transfer_committed 2
#define GTF_transfer_committed  (1U << _GTF_transfer_committed)
/*
 * It has come, and frame says which it is. It follows soon enough to spin for
 * it.
 */
#define _GTF_transfer_completed 3
#define GTF_transfer_completed  (1U << _GTF_transfer_completed)

#if __XEN_INTERFACE_VERSION__ >= 0x0003020a

/* What entries of both versions begin with; see grant_entry_v1. */
struct grant_entry_header {
    /* What is granted: GTF_*. */
    uint16_t flags;
    /* Whom it is granted to. */
    domid_t domid;
};
typedef struct grant_entry_header grant_entry_header_t;

/*
 * An entry of version 2. All entries of a table have one version, which those
 * who use the grants need not know.
 */
union grant_entry_v2 {
    /* What all entries have. */
    grant_entry_header_t hdr;
    /*
     * A whole page: GTF_accept_transfer, or GTF_permit_access without
     * GTF_sub_page.
     */
    struct {
        /* What all entries have. */
        grant_entry_header_t hdr;
        uint32_t pad0;
        /* The frame, as in version 1. */
        uint64_t frame;
    } full_page;
    /* A part of a page: GTF_permit_access with GTF_sub_page. */
    struct {
        /* What all entries have. */
        grant_entry_header_t hdr;
        /* The part's offset in the page, in bytes. */
        uint16_t page_off;
        /* Its length in bytes. */
        uint16_t length;
        /* The frame. */
        uint64_t frame;
    } sub_page;
    /*
     * Another domain's grant: GTF_transitive. What it permits, this entry can
     * only narrow.
     */
    struct {
        /* What all entries have. */
        grant_entry_header_t hdr;
        /* The domain that has granted it. */
        domid_t trans_domid;
        uint16_t pad0;
        /* Its reference there. */
        grant_ref_t gref;
    } transitive;
    uint32_t __spacer[4];
};
typedef union grant_entry_v2 grant_entry_v2_t;

/*
 * In a table of version 2, an entry's use: GTF_reading and GTF_writing, in
 * frames of their own that only Xen writes.
 */
typedef uint16_t grant_status_t;

#endif /* __XEN_INTERFACE_VERSION__ >= 0x0003020a */

/*
 * ` enum neg_errnoval
 * ` HYPERVISOR_grant_table_op(enum grant_table_op cmd,
 * `                           void *args,
 * `                           unsigned int count)
 * `
 * @cmd   == GNTTABOP_* (the operation).
 * @args  == an array of struct gnttab_* (what it works on).
 * @count == how many there are in it.
 */

/* ` enum grant_table_op { // GNTTABOP_* => struct gnttab_* */

/* The operations of HYPERVISOR_grant_table_op. */

/* Maps a granted frame: gnttab_map_grant_ref. */
#define GNTTABOP_map_grant_ref     0
/* Takes a mapping away: gnttab_unmap_grant_ref. */
#define GNTTABOP_unmap_grant_ref   1
/* Gives a domain a table: gnttab_setup_table. */
#define GNTTABOP_setup_table       2
/* Prints a table: gnttab_dump_table. */
#define GNTTABOP_dump_table        3
/* Gives a frame away: gnttab_transfer. */
#define GNTTABOP_transfer          4
/* Copies from or to granted frames: gnttab_copy. */
#define GNTTABOP_copy              5
/* Tells how large a table is: gnttab_query_size. */
#define GNTTABOP_query_size        6
/* Puts another mapping in the place of one: gnttab_unmap_and_replace. */
#define GNTTABOP_unmap_and_replace 7
#if __XEN_INTERFACE_VERSION__ >= 0x0003020a
/* Chooses the table's version: gnttab_set_version. */
#define GNTTABOP_set_version       8
/* Finds the frames of the entries' status: gnttab_get_status_frames. */
#define GNTTABOP_get_status_frames 9
/* Tells the table's version: gnttab_get_version. */
#define GNTTABOP_get_version       10
/* Exchanges two entries: gnttab_swap_grant_ref. */
#define GNTTABOP_swap_grant_ref    11
/* Writes caches back: gnttab_cache_flush. */
#define GNTTABOP_cache_flush       12
#endif

/* ` } */

/* The number of a mapping, by which it is taken away. */
typedef uint32_t grant_handle_t;

/*
 * Maps a granted frame for processors, for devices, or for both.
 *
 * A mapping for processors is made at an address of the caller, or by writing a
 * page table entry of a PV caller, as GNTMAP_contains_pte says. Mappings are to
 * be taken away with GNTTABOP_unmap_grant_ref: Xen may not notice if they
 * vanish by other means, and the grant stays in use.
 */
struct gnttab_map_grant_ref {
    /*
     * IN: The address at which processors shall find it, or the machine address
     * of the page table entry.
     */
    uint64_t host_addr;
    /* IN: GNTMAP_*. */
    uint32_t flags;
    /* IN: The grant. */
    grant_ref_t ref;
    /* IN: Whose grant it is. */
    domid_t dom;
    /* OUT: How it went: GNTST_*. */
    int16_t status;
    /* OUT: The mapping's number. */
    grant_handle_t handle;
    /* OUT: The address at which devices find it. */
    uint64_t dev_bus_addr;
};
typedef struct gnttab_map_grant_ref gnttab_map_grant_ref_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_map_grant_ref_t);

/*
 * Takes away what a mapping has brought about.
 *
 * An address of 0 is left alone; any other must be the mapping's, or there is
 * no telling what happens. After the last of the array, no processor and no
 * device knows any of the mappings.
 */
struct gnttab_unmap_grant_ref {
    /*
     * IN: The address at which processors find it, or of the page table entry.
     */
    uint64_t host_addr;
    /* IN: The address at which devices find it. */
    uint64_t dev_bus_addr;
    /* IN: The mapping's number. */
    grant_handle_t handle;
    /* OUT: How it went: GNTST_*. */
    int16_t status;
};
typedef struct gnttab_unmap_grant_ref gnttab_unmap_grant_ref_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_unmap_grant_ref_t);

/*
 * Gives a domain a table of at least so many frames, and tells which they are.
 */
struct gnttab_setup_table {
    /*
     * IN: The domain. Only a privileged caller may name another than
     * DOMID_SELF.
     */
    domid_t dom;
    /*
     * IN: How many frames the table shall have, and how many are written. It
     * may have more already.
     */
    uint32_t nr_frames;
    /* OUT: How it went: GNTST_*. */
    int16_t status;
#if __XEN_INTERFACE_VERSION__ < 0x00040300
    /* IN: The table's frames. */
    XEN_GUEST_HANDLE(ulong) frame_list;
#else
    /* IN: The table's frames. */
    XEN_GUEST_HANDLE(xen_pfn_t) frame_list;
#endif
};
typedef struct gnttab_setup_table gnttab_setup_table_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_setup_table_t);

/* Prints a domain's table on Xen's console, for debugging. */
struct gnttab_dump_table {
    /* IN: The domain. */
    domid_t dom;
    /* OUT: How it went: GNTST_*. */
    int16_t status;
};
typedef struct gnttab_dump_table gnttab_dump_table_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_dump_table_t);

/*
 * Gives a frame to a domain that has an entry of GTF_accept_transfer for it.
 * Only for PV domains.
 *
 * The frame is gone even if the transfer fails, unless the error is
 * GNTST_bad_page.
 */
struct gnttab_transfer {
    /* IN: The machine frame. */
    xen_pfn_t mfn;
    /* IN: Who is to get it. */
    domid_t domid;
    /* IN: The entry there. */
    grant_ref_t ref;
    /* OUT: How it went: GNTST_*. */
    int16_t status;
};
typedef struct gnttab_transfer gnttab_transfer_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_transfer_t);

/* What the ends of a copy are. */

/* The source is a grant. */
#define _GNTCOPY_source_gref 0
#define GNTCOPY_source_gref  (1 << _GNTCOPY_source_gref)
/* The destination is a grant. */
#define _GNTCOPY_dest_gref   1
#define GNTCOPY_dest_gref    (1 << _GNTCOPY_dest_gref)

/*
 * Copies from one page to another, without crossing the end of either.
 *
 * An end that is another domain's page has to be a grant of it, to be read or
 * to be written; one of the caller's own is named by its frame. Both may be
 * grants: a third party can copy for two domains that have granted it their
 * pages.
 */
struct gnttab_copy {
    /*
     * source: IN: Where to copy from.
     * dest: IN: Where to copy to.
     */
    struct gnttab_copy_ptr {
        /* IN: The page. */
        union {
            /* IN: The grant, where the flag for this end says so. */
            grant_ref_t ref;
            /* IN: The frame. */
            xen_pfn_t gmfn;
        } u;
        /* IN: Whose page or grant it is. */
        domid_t domid;
        /* IN: The offset in the page, in bytes. */
        uint16_t offset;
    } source, dest;
    /* IN: How many bytes. */
    uint16_t len;
    /* IN: GNTCOPY_*. */
    uint16_t flags;
    /* OUT: How it went: GNTST_*. */
    int16_t status;
};
typedef struct gnttab_copy gnttab_copy_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_copy_t);

/* Tells how large a domain's table is. */
struct gnttab_query_size {
    /*
     * IN: The domain. Only a privileged caller may name another than
     * DOMID_SELF.
     */
    domid_t dom;
    /* OUT: How many frames the table has. */
    uint32_t nr_frames;
    /* OUT: How many it can have. */
    uint32_t max_nr_frames;
    /* OUT: How it went: GNTST_*. */
    int16_t status;
};
typedef struct gnttab_query_size gnttab_query_size_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_query_size_t);

/*
 * Takes a mapping for processors away, and puts the page table entry of another
 * address in its place in the same step. The other address has no page
 * afterwards. Only for PV domains.
 *
 * What is said of gnttab_unmap_grant_ref holds here too.
 */
struct gnttab_unmap_and_replace {
    /* IN: The address at which processors find it. */
    uint64_t host_addr;
    /* IN: The address whose page takes its place. */
    uint64_t new_addr;
    /* IN: The mapping's number. */
    grant_handle_t handle;
    /* OUT: How it went: GNTST_*. */
    int16_t status;
};
typedef struct gnttab_unmap_and_replace gnttab_unmap_and_replace_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_unmap_and_replace_t);

#if __XEN_INTERFACE_VERSION__ >= 0x0003020a

/*
 * Chooses the version of the caller's table. It can be changed back and forth,
 * as long as no grant is in use.
 */
struct gnttab_set_version {
    /* IN/OUT: The version, 1 or 2; afterwards, which one it is. */
    uint32_t version;
};
typedef struct gnttab_set_version gnttab_set_version_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_set_version_t);

/*
 * Tells which frames hold the status of a domain's entries, for a table of
 * version 2.
 */
struct gnttab_get_status_frames {
    /* IN: Room in frame_list. No more are written, even if there are more. */
    uint32_t nr_frames;
    /*
     * IN: The domain. Only a privileged caller may name another than
     * DOMID_SELF.
     */
    domid_t dom;
    /* OUT: How it went: GNTST_*. */
    int16_t status;
    /* IN: The frames, each an array of grant_status_t. */
    XEN_GUEST_HANDLE(uint64_t) frame_list;
};
typedef struct gnttab_get_status_frames gnttab_get_status_frames_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_get_status_frames_t);

/* Tells the version of a domain's table. */
struct gnttab_get_version {
    /*
     * IN: The domain. Only a privileged caller may name another than
     * DOMID_SELF.
     */
    domid_t dom;
    uint16_t pad;
    /* OUT: The version. */
    uint32_t version;
};
typedef struct gnttab_get_version gnttab_get_version_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_get_version_t);

/*
 * Exchanges the contents of two entries of the caller's table, neither of which
 * may be in use.
 */
struct gnttab_swap_grant_ref {
    /* IN: One. */
    grant_ref_t ref_a;
    /* IN: The other. */
    grant_ref_t ref_b;
    /* OUT: How it went: GNTST_*. */
    int16_t status;
};
typedef struct gnttab_swap_grant_ref gnttab_swap_grant_ref_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_swap_grant_ref_t);

/*
 * Brings caches and memory into agreement for a part of a page that is granted
 * to the caller.
 */
struct gnttab_cache_flush {
    /* IN: The page. */
    union {
        /* IN: The address at which devices find it. */
        uint64_t dev_bus_addr;
        /* IN: Its grant. */
        grant_ref_t ref;
    } a;
    /* IN: The part's offset in the page, in bytes. */
    uint16_t offset;
    /* IN: Its length in bytes. */
    uint16_t length;

    /* What to do with the caches, and how the page is named. */

    /* Write back what has been changed. */
#define GNTTAB_CACHE_CLEAN       (1U << 0)
    /* Forget what is cached. */
#define GNTTAB_CACHE_INVAL       (1U << 1)
    /* The page is named by its grant. */
#define GNTTAB_CACHE_SOURCE_GREF (1U << 31)

    /* IN: GNTTAB_CACHE_*. */
    uint32_t op;
};
typedef struct gnttab_cache_flush gnttab_cache_flush_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_cache_flush_t);

#endif /* __XEN_INTERFACE_VERSION__ >= 0x0003020a */

/* How a frame is to be mapped. */

/* For devices. */
#define _GNTMAP_device_map      0
#define GNTMAP_device_map       (1 << _GNTMAP_device_map)
/* For processors. */
#define _GNTMAP_host_map        1
#define GNTMAP_host_map         (1 << _GNTMAP_host_map)
/* For reading only. */
#define _GNTMAP_readonly        2
#define GNTMAP_readonly         (1 << _GNTMAP_readonly)
/*
 * For processors: for the current application too, not for the guest's kernel
 * alone.
 */
#define _GNTMAP_application_map 3
#define GNTMAP_application_map  (1 << _GNTMAP_application_map)
/*
 * For processors: host_addr is the machine address of a page table entry, not
 * the address to map at.
 */
#define _GNTMAP_contains_pte    4
#define GNTMAP_contains_pte     (1 << _GNTMAP_contains_pte)

/*
 * The lowest of the bits that go to those of the page table entry that the
 * guest's kernel may use as it likes. Which those are depends on the
 * architecture; only with XENFEAT_gnttab_map_avail_bits.
 */
#define _GNTMAP_guest_avail0 16

/* All of those bits. */
#define GNTMAP_guest_avail_mask (~0U << _GNTMAP_guest_avail0)

/* ` enum grant_status { */

/* How an operation on grants went. */

/* It is done. */
#define GNTST_okay              0
/* Something went wrong. */
#define GNTST_general_error     (-1)
/* There is no such domain. */
#define GNTST_bad_domain        (-2)
/* There is no such grant, or none that permits this. */
#define GNTST_bad_gntref        (-3)
/* There is no such mapping, or none that permits this. */
#define GNTST_bad_handle        (-4)
/* Nothing can be mapped at this address. */
#define GNTST_bad_virt_addr     (-5)
/* This is not the address at which devices find it. */
#define GNTST_bad_dev_addr      (-6)
/* The IOMMU has no room for it. */
#define GNTST_no_device_space   (-7)
/* The caller lacks the privilege. */
#define GNTST_permission_denied (-8)
/* This page cannot be used for it. */
#define GNTST_bad_page          (-9)
/* A copy would leave its page. */
#define GNTST_bad_copy_arg      (-10)
/* The receiver cannot have a page at so high an address. */
#define GNTST_address_too_big   (-11)
/* Not now: try again. */
#define GNTST_eagain            (-12)
/* There is no room, for numbers of mappings or other things. */
#define GNTST_no_space          (-13)

/* ` } */

/* What to print for a status: its negative is the index. */
#define GNTTABOP_error_msgs \
    { "okay", "undefined error", "unrecognised domain id", \
    "invalid grant reference", "invalid mapping handle", \
    "invalid virtual address", "invalid device address", \
    "no spare translation slot in the I/O MMU", "permission denied", \
    "bad page", "copy arguments cross page boundary", \
    "page address size too large", "operation not done; try again", \
    "out of space" }

#endif /* __XEN_PUBLIC_GRANT_TABLE_H__ */
