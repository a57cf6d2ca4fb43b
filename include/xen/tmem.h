/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/tmem.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Transcendent memory: pages that Xen kept for guests, and might lose. Xen no
 * longer has it; this is for guests that still ask for an interface before
 * 0x00041300.
 *
 * A guest had pools. A page in a pool was known by an object, and an index in
 * it.
 */

#ifndef __XEN_PUBLIC_TMEM_H__
#define __XEN_PUBLIC_TMEM_H__

#include "xen.h"

#if __XEN_INTERFACE_VERSION__ < 0x00041300

/* The version of this interface. */
#define TMEM_SPEC_VERSION 1

/* The operations of HYPERVISOR_tmem_op. */

/* Makes a pool; its number is returned. */
#define TMEM_NEW_POOL     1
/* Gives a pool up with all pages in it. */
#define TMEM_DESTROY_POOL 2
/* Copies a page into a pool. */
#define TMEM_PUT_PAGE     4
/* Copies a page from a pool. */
#define TMEM_GET_PAGE     5
/* Forgets a page. */
#define TMEM_FLUSH_PAGE   6
/* Forgets all pages of an object. */
#define TMEM_FLUSH_OBJECT 7
#if __XEN_INTERFACE_VERSION__ < 0x00040400
/* Makes an empty page in a pool. */
#define TMEM_NEW_PAGE     3
/* Reads a part of a page. */
#define TMEM_READ         8
/* Writes a part of a page. */
#define TMEM_WRITE        9
/* Exchanges a part of a page. */
#define TMEM_XCHG         10
#endif
/*
 * Lets a guest share a pool. It was for the toolstack, by XEN_SYSCTL_tmem_op.
 */
#define TMEM_AUTH         101
/* Makes a pool for a guest that is restored. It was for the toolstack, too. */
#define TMEM_RESTORE_NEW  102

/* What a pool is. */

/* Its pages are not lost. */
#define TMEM_POOL_PERSIST       1
/* Guests share it. */
#define TMEM_POOL_SHARED        2
/* Its pages are compressed already. */
#define TMEM_POOL_PRECOMPRESSED 4

/*
 * Where among a pool's flags the size of its pages is: as a power of two, from
 * 4 KiB on.
 */
#define TMEM_POOL_PAGESIZE_SHIFT 4

/* The bits of that, once shifted. */
#define TMEM_POOL_PAGESIZE_MASK 0xf
/* Where among a pool's flags TMEM_SPEC_VERSION is. */
#define TMEM_POOL_VERSION_SHIFT 24
/* The bits of that, once shifted. */
#define TMEM_POOL_VERSION_MASK  0xff
/* The flags of a pool that must be zero. */
#define TMEM_POOL_RESERVED_BITS 0x00ffff00

/* What a guest is, where it is saved and restored. */

/* Its pages are compressed. */
#define TMEM_CLIENT_COMPRESS 1
/* It is frozen. */
#define TMEM_CLIENT_FROZEN   2

/* An error: the guest is frozen. */
#define EFROZEN 1000
/* An error: there is nothing. */
#define EEMPTY  1001

/* The name of an object. */
struct xen_tmem_oid {
    /* IN: Numbers that the guest chooses. */
    uint64_t oid[3];
};
typedef struct xen_tmem_oid xen_tmem_oid_t;
DEFINE_XEN_GUEST_HANDLE(xen_tmem_oid_t);

#ifndef __ASSEMBLER__

#if __XEN_INTERFACE_VERSION__ < 0x00040400
typedef xen_pfn_t tmem_cli_mfn_t;
#endif

/* An address in the guest. */
typedef XEN_GUEST_HANDLE(char) tmem_cli_va_t;

/* An operation on the caller's pools. */
struct tmem_op {
    /* IN: Which: TMEM_*. */
    uint32_t cmd;
    /* IN: The pool. */
    int32_t pool_id;
    /* IN: What it works on. */
    union {
        /* IN: The new pool. */
        struct {
            /* IN: The name by which guests share it. */
            uint64_t uuid[2];
            /* IN: What it is: TMEM_POOL_*. */
            uint32_t flags;
            /* IN: Not used. */
            uint32_t arg1;
        } creat;
        /* IN: The page. */
        struct {
#if __XEN_INTERFACE_VERSION__ < 0x00040600
            /* IN: The object. */
            uint64_t oid[3];
#else
            /* IN: The object. */
            xen_tmem_oid_t oid;
#endif
            /* IN: The page's index in it. */
            uint32_t index;
            /* IN: Where in the page to begin. */
            uint32_t tmem_offset;
            /* IN: Where in the guest's page to begin. */
            uint32_t pfn_offset;
            /* IN: How many bytes. */
            uint32_t len;
            /* IN: The guest's page. */
            xen_pfn_t cmfn;
        } gen;
    } u;
};
typedef struct tmem_op tmem_op_t;
DEFINE_XEN_GUEST_HANDLE(tmem_op_t);

#endif /* !__ASSEMBLER__ */

#endif /* __XEN_INTERFACE_VERSION__ < 0x00041300 */

#endif /* __XEN_PUBLIC_TMEM_H__ */
