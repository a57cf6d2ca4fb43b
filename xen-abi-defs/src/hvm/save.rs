// SPDX-License-Identifier: MIT
//! The state of a saved HVM domain: the form of the stream, and how its records are declared.
//!
//! The stream holds what Xen knows of a domain beside its memory. It is a row of records, each
//! after a descriptor (`hvm_save_descriptor`) that says which and how long it is; an empty record
//! (`hvm_save_end`) is the last. What records there are is each architecture's business.
//!
//! Records hold the state of (virtual) hardware, not of Xen's own making. A new one has the same
//! layout in 32 and 64 bits: integers of fixed width at multiples of their size, and a size that is
//! a multiple of eight bytes.

use xen_abi::prelude::*;

xen_header! {
    file: "hvm/save.h",
    guard: "__XEN_PUBLIC_HVM_SAVE_H__",
}

c_only! {
    why: "says in C what no other compiler can read",
    when: any(not(gnu), strict_ansi),
    text: r#"#error "the records have nameless members, which are an extension of GNU C""#,
}

/// What precedes each record.
#[xen_abi]
pub struct hvm_save_descriptor {
    /// What the record is: its type code.
    pub typecode: u16,
    /// Which one of that type: the number of a virtual CPU or of a device.
    pub instance: u16,
    /// The record's size in bytes, without this descriptor.
    pub length: u32,
}

c_comment! {
    "
        A type has a name (CPU), a type code and a record. DECLARE_HVM_SAVE_TYPE ties
        the three together, in a struct that is never used but for its type and sizes:
        HVM_SAVE_TYPE(CPU) is the record, HVM_SAVE_LENGTH(CPU) is its size, and
        HVM_SAVE_CODE(CPU) is the type code.

        Where an earlier Xen wrote a shorter record, DECLARE_HVM_SAVE_TYPE_COMPAT says
        so. Xen then accepts both, and has the given function turn the earlier form
        into the present one where it lies.
    "
}

c_include! { "<xen/bug.h>" when hypervisor }

c_only! {
    why: "declares a type of record; Rust implements a trait for it",
    when: hypervisor,
    text: r#"
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
    "#,
}

c_only! {
    why: "declares a type of record; Rust implements a trait for it",
    when: not(hypervisor),
    text: r#"
        #define DECLARE_HVM_SAVE_TYPE_COMPAT(_x, _code, _type, _ctype, _fix)    \
            struct __HVM_SAVE_TYPE_ ## _x { _type t; char c[_code]; char cpt[2]; }
        #define DECLARE_HVM_SAVE_TYPE(_x, _code, _type)                         \
            struct __HVM_SAVE_TYPE_ ## _x { _type t; char c[_code]; char cpt[1]; }
    "#,
}

c_only! {
    why: "from a type's name to its record, which in Rust is the record's own affair",
    text: r#"
        #define HVM_SAVE_TYPE(_x)                                               \
            __typeof__(((struct __HVM_SAVE_TYPE_ ## _x *)NULL)->t)
        #define HVM_SAVE_LENGTH(_x) (sizeof(HVM_SAVE_TYPE(_x)))
        #define HVM_SAVE_CODE(_x)                                               \
            (sizeof(((struct __HVM_SAVE_TYPE_ ## _x *)NULL)->c))
    "#,
}

c_only! {
    why: "from a type's name to the earlier form of its record, for the hypervisor's own code",
    when: hypervisor,
    text: r#"
        #define HVM_SAVE_TYPE_COMPAT(_x)                                        \
            __typeof__(((struct __HVM_SAVE_TYPE_COMPAT_ ## _x *)NULL)->t)
        #define HVM_SAVE_LENGTH_COMPAT(_x) (sizeof(HVM_SAVE_TYPE_COMPAT(_x)))
        /* Whether there is an earlier form. */
        #define HVM_SAVE_HAS_COMPAT(_x)                                         \
            (sizeof(((struct __HVM_SAVE_TYPE_ ## _x *)NULL)->cpt) - 1)
        /* Turns a record that had _size bytes in the stream into the present form. */
        #define HVM_SAVE_FIX_COMPAT(_x, _dst, _size)                            \
            __HVM_SAVE_FIX_COMPAT_ ## _x(_dst, _size)
    "#,
}

/// The last record: nothing.
#[xen_abi]
pub struct hvm_save_end {}

hvm_save! {
    /// The end of the stream.
    END = 0: hvm_save_end;
}

c_include! {
    "../arch-x86/hvm/save.h" when x86,
    "../arch-arm/hvm/save.h" when arm,
}

c_only! {
    why: "says in C that nobody has thought of an architecture; Rust's are a closed list",
    text: r#"
        #if !defined(__i386__) && !defined(__x86_64__) && !defined(__arm__) && \
            !defined(__aarch64__) && !defined(__powerpc64__) && !defined(__riscv)
        #error "nobody has said what an HVM domain consists of on this architecture"
        #endif
    "#,
}
