/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/version.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Which Xen it is: version, build, and what it can do.
 */

#ifndef __XEN_PUBLIC_VERSION_H__
#define __XEN_PUBLIC_VERSION_H__

#include "xen.h"

/*
 * long xen_version(int cmd, void *arg)
 *
 * @cmd == XENVER_* (the question).
 * @arg == where the answer goes; NULL where it is the call's result.
 *
 * The result is zero for all but XENVER_version, XENVER_pagesize, and those
 * from XENVER_build_id on. Text of fixed length ends in zero, and is cut off
 * where it is too long. A domain that may not know gets "<denied>", or zeros.
 */

/* The questions that HYPERVISOR_xen_version answers. */

/*
 * The version, as result: the major number in bits 31..16, the minor one in
 * 15..0. No argument.
 */
#define XENVER_version             0
/* What follows the minor number: xen_extraversion_t. */
#define XENVER_extraversion        1
/* How Xen was built: xen_compile_info. */
#define XENVER_compile_info        2
/* The sorts of guests that can run: xen_capabilities_info_t. */
#define XENVER_capabilities        3
/* What sources Xen was built from: xen_changeset_info_t. */
#define XENVER_changeset           4
/* Where Xen is in the guest's address space: xen_platform_parameters. */
#define XENVER_platform_parameters 5
/* Features: xen_feature_info. */
#define XENVER_get_features        6
/* The size of a page in bytes, as result. No argument. */
#define XENVER_pagesize            7
/*
 * The calling domain's UUID, as the toolstack has set it: xen_domain_handle_t.
 */
#define XENVER_guest_handle        8
/* Xen's command line: xen_commandline_t. */
#define XENVER_commandline         9
/* The build id that the linker has given Xen, in binary: xen_varbuf. */
#define XENVER_build_id            10
/* XENVER_extraversion of any length: xen_varbuf. */
#define XENVER_extraversion2       11
/* XENVER_capabilities of any length: xen_varbuf. */
#define XENVER_capabilities2       12
/* XENVER_changeset of any length: xen_varbuf. */
#define XENVER_changeset2          13
/* XENVER_commandline of any length: xen_varbuf. */
#define XENVER_commandline2        14

/* The answer to XENVER_extraversion, as in ".0-rc1". */
typedef char xen_extraversion_t[16];

/* Its length. */
#define XEN_EXTRAVERSION_LEN (sizeof(xen_extraversion_t))

/* How Xen was built. */
struct xen_compile_info {
    /* OUT: The compiler's name and version. */
    char compiler[64];
    /* OUT: Who has built it. */
    char compile_by[16];
    /* OUT: Where it was built. */
    char compile_domain[32];
    /* OUT: When it was built. */
    char compile_date[32];
};
typedef struct xen_compile_info xen_compile_info_t;

/*
 * The answer to XENVER_capabilities: words such as "xen-3.0-x86_64" and
 * "hvm-3.0-x86_32", with blanks in between.
 */
typedef char xen_capabilities_info_t[1024];

/* Its length. */
#define XEN_CAPABILITIES_INFO_LEN (sizeof(xen_capabilities_info_t))

/* The answer to XENVER_changeset. */
typedef char xen_changeset_info_t[64];

/* Its length. */
#define XEN_CHANGESET_INFO_LEN (sizeof(xen_changeset_info_t))

/* Where Xen is in the guest's address space. */
struct xen_platform_parameters {
    /* OUT: The first virtual address that is Xen's and not the guest's. */
    xen_ulong_t virt_start;
};
typedef struct xen_platform_parameters xen_platform_parameters_t;

/* A submap of the features. */
struct xen_feature_info {
    /* IN: Which submap: below XENFEAT_NR_SUBMAPS. */
    uint32_t submap_idx;
    /* OUT: Its bits: bit n is feature 32 * submap_idx + n. */
    uint32_t submap;
};
typedef struct xen_feature_info xen_feature_info_t;

/* The features' numbers. */

#include "features.h"

/* The answer to XENVER_commandline. */
typedef char xen_commandline_t[1024];

/*
 * The build id, under the name that this answer has had before others of any
 * length came: see xen_varbuf.
 */
struct xen_build_id {
    /* IN: How many bytes there is room for. */
    uint32_t len;
    /* OUT: The build id. */
    unsigned char buf[XEN_FLEX_ARRAY_DIM];
};
typedef struct xen_build_id xen_build_id_t;

/*
 * An answer of any length.
 *
 * The call's result is how many bytes it has, or minus an error number of
 * errno.h; ENOBUFS where there is not enough room. Without an argument (NULL),
 * the result is how many bytes there would be, which may be zero. Text does not
 * end in zero, and may in theory be something else than ASCII or UTF-8: a
 * command line is whatever the boot loader has passed.
 */
struct xen_varbuf {
    /* IN: How many bytes there is room for. */
    uint32_t len;
    /* OUT: The answer. */
    unsigned char buf[XEN_FLEX_ARRAY_DIM];
};
typedef struct xen_varbuf xen_varbuf_t;

#endif /* __XEN_PUBLIC_VERSION_H__ */
