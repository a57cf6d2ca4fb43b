/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/dom0_ops.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * The operations of domain 0, before there were platform operations and domain
 * control. This is for guests that ask for an interface before 0x00030204; Xen
 * does not know these any longer.
 */

#ifndef __XEN_PUBLIC_DOM0_OPS_H__
#define __XEN_PUBLIC_DOM0_OPS_H__

#include "xen.h"
#include "platform.h"

#if __XEN_INTERFACE_VERSION__ >= 0x00030204
#error "dom0_ops.h needs __XEN_INTERFACE_VERSION__ < 0x00030204"
#endif

/* The version of this interface. */
#define DOM0_INTERFACE_VERSION XENPF_INTERFACE_VERSION

/* The operations. */

/* Sets the wall clock. */
#define DOM0_SETTIME             XENPF_settime32
/* Gives a range of memory a type, by an MTRR. */
#define DOM0_ADD_MEMTYPE         XENPF_add_memtype
/* Takes the type of a range of memory away. */
#define DOM0_DEL_MEMTYPE         XENPF_del_memtype
/* Tells the type in an MTRR. */
#define DOM0_READ_MEMTYPE        XENPF_read_memtype
/* Loads microcode into the processors. */
#define DOM0_MICROCODE           XENPF_microcode_update
/* Tells Xen of a flaw of the machine. */
#define DOM0_PLATFORM_QUIRK      XENPF_platform_quirk
/* Reads or writes an MSR. Xen has not known this for long. */
#define DOM0_MSR                 15
/* Tells the machine's memory map. Xen has not known this for long. */
#define DOM0_PHYSICAL_MEMORY_MAP 40

#define dom0_settime          xenpf_settime
#define dom0_settime_t        xenpf_settime_t
#define dom0_add_memtype      xenpf_add_memtype
#define dom0_add_memtype_t    xenpf_add_memtype_t
#define dom0_del_memtype      xenpf_del_memtype
#define dom0_del_memtype_t    xenpf_del_memtype_t
#define dom0_read_memtype     xenpf_read_memtype
#define dom0_read_memtype_t   xenpf_read_memtype_t
#define dom0_microcode        xenpf_microcode_update
#define dom0_microcode_t      xenpf_microcode_update_t
#define dom0_platform_quirk   xenpf_platform_quirk
#define dom0_platform_quirk_t xenpf_platform_quirk_t

/* CPUs, one bit for each. */
typedef uint64_t cpumap_t;

/* An MSR that is read or written. */
struct dom0_msr {
    /* IN: Non-zero: write it. */
    uint32_t write;
    /* IN: On which CPUs: a bit for each. */
    cpumap_t cpu_mask;
    /* IN: Its number. */
    uint32_t msr;
    /* IN: The low half to be written. */
    uint32_t in1;
    /* IN: The high half to be written. */
    uint32_t in2;
    /* OUT: The low half that was read. */
    uint32_t out1;
    /* OUT: The high half that was read. */
    uint32_t out2;
};
typedef struct dom0_msr dom0_msr_t;
DEFINE_XEN_GUEST_HANDLE(dom0_msr_t);

/* A range of the machine's memory. */
struct dom0_memory_map_entry {
    /* OUT: Its first address. */
    uint64_t start;
    /* OUT: The address after it. */
    uint64_t end;
    uint32_t flags;
    /* OUT: Non-zero: it is memory. */
    uint8_t is_ram;
};
typedef struct dom0_memory_map_entry dom0_memory_map_entry_t;
DEFINE_XEN_GUEST_HANDLE(dom0_memory_map_entry_t);

/* The argument of the hypercall: an operation and what it works on. */
struct dom0_op {
    /* IN: Which: DOM0_*. */
    uint32_t cmd;
    /* IN: DOM0_INTERFACE_VERSION. */
    uint32_t interface_version;
    /* IN/OUT: What it works on. */
    union {
        /* IN/OUT: An MSR. */
        struct dom0_msr msr;
        /* IN: The wall clock. */
        struct xenpf_settime32 settime;
        /* IN/OUT: A range of memory and its type. */
        struct xenpf_add_memtype add_memtype;
        /* IN: A range of memory. */
        struct xenpf_del_memtype del_memtype;
        /* IN/OUT: A range of memory and its type. */
        struct xenpf_read_memtype read_memtype;
        /* IN: Microcode. */
        struct xenpf_microcode_update microcode;
        /* IN: A flaw of the machine. */
        struct xenpf_platform_quirk platform_quirk;
        /* OUT: A range of the machine's memory. */
        struct dom0_memory_map_entry physical_memory_map;
        uint8_t pad[128];
    } u;
};
typedef struct dom0_op dom0_op_t;
DEFINE_XEN_GUEST_HANDLE(dom0_op_t);

#endif /* __XEN_PUBLIC_DOM0_OPS_H__ */
