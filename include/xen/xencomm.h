/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/xencomm.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * How a guest without a mapping that Xen can follow passes a buffer: as a list
 * of its pages.
 */

#ifndef _XEN_XENCOMM_H_
#define _XEN_XENCOMM_H_

/* What xencomm_desc.magic is: "XCOM". */
#define XENCOMM_MAGIC   0x58434F4D
/* No address: what an entry holds that is not in use. */
#define XENCOMM_INVALID (~0UL)

/* A buffer in one piece of virtual memory, whose pages may be anywhere. */
struct xencomm_desc {
    /* IN: XENCOMM_MAGIC. */
    uint32_t magic;
    /* IN: How many addresses there are. */
    uint32_t nr_addrs;
    /* IN: The physical address of each page's part of the buffer. */
    uint64_t address[0];
};

#endif /* _XEN_XENCOMM_H_ */
