/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/hypfs.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Xen's file system of settings and facts.
 *
 * An entry is a directory, or has contents. Its path begins with '/', which is
 * the root.
 */

#ifndef __XEN_PUBLIC_HYPFS_H__
#define __XEN_PUBLIC_HYPFS_H__

#include "xen.h"

/* The highest version of the interface. */
#define XEN_HYPFS_VERSION     1
/* How long a path can be, in bytes, its end included. */
#define XEN_HYPFS_MAX_PATHLEN 1024

/* What an entry is. */
struct xen_hypfs_direntry {
    /* OUT: XEN_HYPFS_TYPE_*. */
    uint8_t type;

    /* What the contents of an entry are. */

    /* A directory: one xen_hypfs_dirlistentry after the other. */
#define XEN_HYPFS_TYPE_DIR    0
    /* Bytes. */
#define XEN_HYPFS_TYPE_BLOB   1
    /* Text that ends in zero. */
#define XEN_HYPFS_TYPE_STRING 2
    /* An unsigned integer. */
#define XEN_HYPFS_TYPE_UINT   3
    /* A signed integer. */
#define XEN_HYPFS_TYPE_INT    4
    /* A truth value: zero or not. */
#define XEN_HYPFS_TYPE_BOOL   5

    /* OUT: How its contents are encoded: XEN_HYPFS_ENC_*. */
    uint8_t encoding;

    /* How the contents of an entry are encoded. */

    /* As they are. */
#define XEN_HYPFS_ENC_PLAIN 0
    /* Packed by gzip. */
#define XEN_HYPFS_ENC_GZIP  1

    uint16_t pad;
    /* OUT: How many bytes the contents have. */
    uint32_t content_len;
    /* OUT: How many bytes can be written; zero if it can only be read. */
    uint32_t max_write_len;
};
typedef struct xen_hypfs_direntry xen_hypfs_direntry_t;

/* One entry of a directory. */
struct xen_hypfs_dirlistentry {
    /* OUT: What it is. */
    xen_hypfs_direntry_t e;
    /*
     * OUT: Where the next one begins, in bytes from the begin of this one; zero
     * in the last one.
     */
    uint16_t off_next;
    /* OUT: Its name, ending in zero. */
    char name[XEN_FLEX_ARRAY_DIM];
};

/*
 * long hypfs_op(unsigned int cmd, arg1, arg2, arg3, arg4)
 *
 * @cmd == XEN_HYPFS_OP_* (the operation).
 *
 * To read and to write, @arg1 is a guest handle to the path, @arg2 its length
 * with its end, @arg3 a guest handle to a buffer, and @arg4 how long that is.
 */

/* The operations of HYPERVISOR_hypfs_op. */

/*
 * Answers the highest version of the interface that Xen knows. All arguments
 * are zero.
 */
#define XEN_HYPFS_OP_get_version    0
/*
 * Reads an entry: a xen_hypfs_direntry, and the contents right after it.
 *
 * ENOBUFS if the contents do not fit into the buffer: then only the
 * xen_hypfs_direntry is written, for which there has to be room. It says how
 * large they are.
 */
#define XEN_HYPFS_OP_read           1
/*
 * Writes an entry's contents, in the type and encoding that it has. Only bytes
 * and text can have another length than before.
 */
#define XEN_HYPFS_OP_write_contents 2

#endif /* __XEN_PUBLIC_HYPFS_H__ */
