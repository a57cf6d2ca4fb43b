/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/kexec.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Starting another kernel: in the place of Xen and all domains (kexec), or
 * after a crash (kdump).
 *
 * HYPERVISOR_kexec_op(cmd, args) takes an operation (KEXEC_CMD_*) and its
 * argument. The initial domain loads an image, for a plain restart or for the
 * case of a crash; it may later start it. It can also ask where things lie in
 * the machine's memory, as whoever reads a crash dump wants to know.
 */

#ifndef _XEN_PUBLIC_KEXEC_H
#define _XEN_PUBLIC_KEXEC_H

#include "xen.h"

#if defined(__i386__) || defined(__x86_64__)
/* How many pages the first form of an image has for the code that starts it. */
#define KEXEC_XEN_NO_PAGES 17
#endif

/* What an image is for. */

/* A restart, which the initial domain asks for. */
#define KEXEC_TYPE_DEFAULT 0
/*
 * A crash. As parts of Xen may be broken by then, it is loaded to its final
 * place, and is started with as little as possible.
 */
#define KEXEC_TYPE_CRASH   1

/*
 * An image in its first form: a list of pages and where each has to go. Machine
 * addresses.
 */
typedef struct xen_kexec_image {
#if defined(__i386__) || defined(__x86_64__)
    /* IN: The pages of the code that moves the image to its place. */
    unsigned long page_list[KEXEC_XEN_NO_PAGES];
#endif
    /* IN: The list. */
    unsigned long indirection_page;
    /* IN: Where the image begins to run. */
    unsigned long start_address;
} xen_kexec_image_t;

/*
 * Starts the image of a type: xen_kexec_exec.
 *
 * It may run on any processor; all others are stopped. Interrupts are off, the
 * registers hold anything, and the image's own segments are mapped writable at
 * their machine addresses, by page tables that are nowhere else.
 */
#define KEXEC_CMD_kexec 0

/* What is to be started. */
typedef struct xen_kexec_exec {
    /* IN: KEXEC_TYPE_* */
    int type;
} xen_kexec_exec_t;

/*
 * Loads an image in its first form: xen_kexec_load_v1. Obsolete since interface
 * 0x00040400.
 */
#define KEXEC_CMD_kexec_load_v1 1

/* Unloads an image: xen_kexec_load_v1. Obsolete since interface 0x00040400. */
#define KEXEC_CMD_kexec_unload_v1 2

/* What is to be loaded or unloaded, in the first form. */
typedef struct xen_kexec_load_v1 {
    /* IN: KEXEC_TYPE_* */
    int type;
    /* IN: The image; it means nothing for unloading. */
    xen_kexec_image_t image;
} xen_kexec_load_v1_t;

/* An area of the machine's memory. */

/* What is kept for an image of KEXEC_TYPE_CRASH. */
#define KEXEC_RANGE_MA_CRASH      0
/* Xen itself. */
#define KEXEC_RANGE_MA_XEN        1
/* The note about one processor in a crash dump. */
#define KEXEC_RANGE_MA_CPU        2
/* Xen's heap. */
#define KEXEC_RANGE_MA_XENHEAP    3
/* The boot parameters of an architecture that there is no more. */
#define KEXEC_RANGE_MA_BOOT_PARAM 4
/* EFI's memory map. */
#define KEXEC_RANGE_MA_EFI_MEMMAP 5
/*
 * The note that tells readers of a crash dump what they need to know
 * (vmcoreinfo).
 */
#define KEXEC_RANGE_MA_VMCOREINFO 6

/* Tells where an area of memory is: xen_kexec_range. */
#define KEXEC_CMD_kexec_get_range 3

/* An area of memory. */
typedef struct xen_kexec_range {
    /* IN: Which: KEXEC_RANGE_*. */
    int range;
    /* IN: The processor, for KEXEC_RANGE_MA_CPU, from 0 on. */
    int nr;
    /* OUT: Its size in bytes; zero: there is no such area. */
    unsigned long size;
    /* OUT: Its machine address. */
    unsigned long start;
} xen_kexec_range_t;

#if __XEN_INTERFACE_VERSION__ >= 0x00040400

/*
 * A piece of an image: what it consists of, and where in the machine's memory
 * it goes.
 *
 * Where dest_size is more than buf_size, zeroes follow. A piece of nothing but
 * zeroes is memory that the image can reach when it runs.
 */
typedef struct xen_kexec_segment {
    /* IN: The bytes; none for a piece without content. */
    union {
        /* IN: The bytes. */
        XEN_GUEST_HANDLE(const_void) h;
        uint64_t _pad;
    } buf;
    /* IN: How many bytes there are in buf. */
    uint64_t buf_size;
    /* IN: The machine address. */
    uint64_t dest_maddr;
    /* IN: How many bytes it takes there. */
    uint64_t dest_size;
} xen_kexec_segment_t;
DEFINE_XEN_GUEST_HANDLE(xen_kexec_segment_t);

/*
 * The pieces of an image of KEXEC_TYPE_DEFAULT may go anywhere: it is moved to
 * its place when it is started. Those of one of KEXEC_TYPE_CRASH have to be
 * within KEXEC_RANGE_MA_CRASH, and so has the address at which it begins to
 * run; who loads several images sees to it that they do not overlap.
 */

/* Loads an image: xen_kexec_load. */
#define KEXEC_CMD_kexec_load 4

/* An image that is to be loaded. */
typedef struct xen_kexec_load {
    /* IN: KEXEC_TYPE_* */
    uint8_t type;
    uint8_t _pad;
    /*
     * IN: The machine that it is for, as ELF numbers them (EM_*): it may start
     * in another mode than Xen runs in.
     */
    uint16_t arch;
    /* IN: How many pieces there are. */
    uint32_t nr_segments;
    /* IN: The pieces. */
    union {
        /* IN: The pieces. */
        XEN_GUEST_HANDLE(xen_kexec_segment_t) h;
        uint64_t _pad;
    } segments;
    /* IN: The machine address at which it begins to run. */
    uint64_t entry_maddr;
} xen_kexec_load_t;
DEFINE_XEN_GUEST_HANDLE(xen_kexec_load_t);

/* Unloads an image: xen_kexec_unload. */
#define KEXEC_CMD_kexec_unload 5

/* What is to be unloaded. */
typedef struct xen_kexec_unload {
    /* IN: KEXEC_TYPE_* */
    uint8_t type;
} xen_kexec_unload_t;
DEFINE_XEN_GUEST_HANDLE(xen_kexec_unload_t);

/* Returns whether an image is loaded, 1 or 0: xen_kexec_status. */
#define KEXEC_CMD_kexec_status 6

/* The image that is asked for. */
typedef struct xen_kexec_status {
    /* IN: KEXEC_TYPE_* */
    uint8_t type;
} xen_kexec_status_t;
DEFINE_XEN_GUEST_HANDLE(xen_kexec_status_t);

#else /* __XEN_INTERFACE_VERSION__ >= 0x00040400 */

/* Loads an image in its first form. */
#define KEXEC_CMD_kexec_load   KEXEC_CMD_kexec_load_v1
/* Unloads an image. */
#define KEXEC_CMD_kexec_unload KEXEC_CMD_kexec_unload_v1

#define xen_kexec_load xen_kexec_load_v1
#define xen_kexec_load_t xen_kexec_load_v1_t

#endif /* __XEN_INTERFACE_VERSION__ >= 0x00040400 */

#endif /* _XEN_PUBLIC_KEXEC_H */
