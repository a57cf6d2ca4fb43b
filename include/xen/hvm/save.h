/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/hvm/save.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * The state of a saved HVM domain: the form of the stream, and how its records
 * are declared.
 *
 * The stream holds what Xen knows of a domain beside its memory. It is a row of
 * records, each after a descriptor (hvm_save_descriptor) that says which and
 * how long it is; an empty record (hvm_save_end) is the last. What records
 * there are is each architecture's business.
 *
 * Records hold the state of (virtual) hardware, not of Xen's own making. A new
 * one has the same layout in 32 and 64 bits: integers of fixed width at
 * multiples of their size, and a size that is a multiple of eight bytes.
 */

#ifndef __XEN_PUBLIC_HVM_SAVE_H__
#define __XEN_PUBLIC_HVM_SAVE_H__

#if !defined(__GNUC__) || defined(__STRICT_ANSI__)
#error "the records have nameless members, which are an extension of GNU C"
#endif

/* What precedes each record. */
struct hvm_save_descriptor {
    /* What the record is: its type code. */
    uint16_t typecode;
    /* Which one of that type: the number of a virtual CPU or of a device. */
    uint16_t instance;
    /* The record's size in bytes, without this descriptor. */
    uint32_t length;
};

/*
 * A type has a name (CPU), a type code and a record. DECLARE_HVM_SAVE_TYPE ties
 * the three together, in a struct that is never used but for its type and sizes:
 * HVM_SAVE_TYPE(CPU) is the record, HVM_SAVE_LENGTH(CPU) is its size, and
 * HVM_SAVE_CODE(CPU) is the type code.
 *
 * Where an earlier Xen wrote a shorter record, DECLARE_HVM_SAVE_TYPE_COMPAT says
 * so. Xen then accepts both, and has the given function turn the earlier form
 * into the present one where it lies.
 */

#ifdef __XEN__

#include <xen/bug.h>

#define DECLARE_HVM_SAVE_TYPE_COMPAT(_x, _code, _type, _ctype, _fix)    \
    static inline int __HVM_SAVE_FIX_COMPAT_ ## _x(void *h, uint32_t size) \
    { return _fix(h, size); }                                           \
    struct __HVM_SAVE_TYPE_COMPAT_ ## _x { _ctype t; };                 \
    struct __HVM_SAVE_TYPE_ ## _x { _type t; char c[_code]; char cpt[2]; }
/* Xen asks whether there is an earlier form before it has one mended. */
#define DECLARE_HVM_SAVE_TYPE(_x, _code, _type)                         \
    static inline int __HVM_SAVE_FIX_COMPAT_ ## _x(void *h, uint32_t size) \
    { BUG(); return -1; }                                               \
    struct __HVM_SAVE_TYPE_COMPAT_ ## _x { _type t; };                  \
    struct __HVM_SAVE_TYPE_ ## _x { _type t; char c[_code]; char cpt[1]; }

#else /* __XEN__ */

#define DECLARE_HVM_SAVE_TYPE_COMPAT(_x, _code, _type, _ctype, _fix)    \
    struct __HVM_SAVE_TYPE_ ## _x { _type t; char c[_code]; char cpt[2]; }
#define DECLARE_HVM_SAVE_TYPE(_x, _code, _type)                         \
    struct __HVM_SAVE_TYPE_ ## _x { _type t; char c[_code]; char cpt[1]; }

#endif /* __XEN__ */

#define HVM_SAVE_TYPE(_x)                                               \
    __typeof__(((struct __HVM_SAVE_TYPE_ ## _x *)NULL)->t)
#define HVM_SAVE_LENGTH(_x) (sizeof(HVM_SAVE_TYPE(_x)))
#define HVM_SAVE_CODE(_x)                                               \
    (sizeof(((struct __HVM_SAVE_TYPE_ ## _x *)NULL)->c))

#ifdef __XEN__
#define HVM_SAVE_TYPE_COMPAT(_x)                                        \
    __typeof__(((struct __HVM_SAVE_TYPE_COMPAT_ ## _x *)NULL)->t)
#define HVM_SAVE_LENGTH_COMPAT(_x) (sizeof(HVM_SAVE_TYPE_COMPAT(_x)))
/* Whether there is an earlier form. */
#define HVM_SAVE_HAS_COMPAT(_x)                                         \
    (sizeof(((struct __HVM_SAVE_TYPE_ ## _x *)NULL)->cpt) - 1)
/* Turns a record that had _size bytes in the stream into the present form. */
#define HVM_SAVE_FIX_COMPAT(_x, _dst, _size)                            \
    __HVM_SAVE_FIX_COMPAT_ ## _x(_dst, _size)
#endif

/* The last record: nothing. */
struct hvm_save_end {
};

/* The end of the stream. */
DECLARE_HVM_SAVE_TYPE(END, 0, struct hvm_save_end);

#if defined(__i386__) || defined(__x86_64__)
#include "../arch-x86/hvm/save.h"
#endif
#if defined(__arm__) || defined(__aarch64__)
#include "../arch-arm/hvm/save.h"
#endif

#if !defined(__i386__) && !defined(__x86_64__) && !defined(__arm__) && \
    !defined(__aarch64__) && !defined(__powerpc64__) && !defined(__riscv)
#error "nobody has said what an HVM domain consists of on this architecture"
#endif

#endif /* __XEN_PUBLIC_HVM_SAVE_H__ */
