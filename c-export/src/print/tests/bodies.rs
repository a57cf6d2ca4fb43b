// SPDX-License-Identifier: MIT
//! What is in the bodies of records beside plain fields.

use super::becomes;

#[test]
fn inner_records_stand_where_they_are_used() {
    becomes(
        r#"
        /// Outer.
        #[xen_abi(typedef)]
        pub struct outer {
            /// What.
            pub what: u32,
            /// It.
            pub u: outer__u,
            #[abi(nameless)]
            pub any: outer__any,
            pub tables: [[outer__t; 3]; N],
        }
        /// Not said again.
        #[xen_abi(inline)]
        pub union outer__u {
            /// From where.
            pub source: outer_ptr,
            /// To where.
            #[abi(output)]
            pub dest: outer_ptr,
            pub third: [outer_ptr; 2],
        }
        /// A place.
        #[xen_abi(nested, typedef, handle)]
        pub struct outer_ptr { pub offset: u64 }
        /// Any of them.
        #[xen_abi(inline)]
        pub union outer__any { pub a: u8, pub s: outer__s }
        #[xen_abi(inline)]
        pub struct outer__s {}
        #[xen_abi(inline)]
        pub struct outer__t { pub x: u8 }
        /// Later.
        #[xen_abi]
        pub struct later { pub p: outer_ptr }
        "#,
        "
        /* Outer. */
        struct outer {
            /* What. */
            uint32_t what;
            /* It. */
            union {
                /*
                 * source: From where.
                 * dest: OUT: To where.
                 */
                struct outer_ptr {
                    uint64_t offset;
                } source, dest, third[2];
            } u;
            /* Any of them. */
            union {
                uint8_t a;
                struct {
                } s;
            };
            struct {
                uint8_t x;
            } tables[N][3];
        };
        typedef struct outer outer_t;
        typedef struct outer_ptr outer_ptr_t;
        DEFINE_XEN_GUEST_HANDLE(outer_ptr_t);

        /* Later. */
        struct later {
            struct outer_ptr p;
        };
        ",
    );
}

#[test]
fn a_record_that_holds_itself_has_an_end() {
    becomes(
        r#"
        /// A.
        #[xen_abi]
        pub struct a { pub b: a__b }
        #[xen_abi(inline)]
        pub struct a__b { pub c: a__b }
        "#,
        "
        /* A. */
        struct a {
            struct {
                struct a__b c;
            } b;
        };
        ",
    );
}

#[test]
fn fields_under_conditions_share_them() {
    becomes(
        r#"
        /// A.
        #[xen_abi]
        pub struct a {
            #[abi(when(x86))]
            pub b: u32,
            /// Two.
            #[abi(when(x86))]
            pub c: u32,
            #[abi(when(interface(< 0x00030205)))]
            pub address_bits: c_uint,
            #[abi(when(interface(>= 0x00030205)))]
            pub mem_flags: c_uint,
            /// Masked.
            #[abi(when(defined(XEN_HAVE_PV_UPCALL_MASK, on(x86))))]
            pub mask: u8,
            #[abi(reserved, when(not(defined(XEN_HAVE_PV_UPCALL_MASK, on(x86)))))]
            pad0: u8,
            #[abi(when(arm64))]
            pub u: a__u,
        }
        #[xen_abi(inline)]
        pub struct a__u {
            pub x: u8,
            #[abi(when(hypervisor))]
            pub y: u8,
        }
        "#,
        "
        /* A. */
        struct a {
        #if defined(__i386__) || defined(__x86_64__)
            uint32_t b;
            /* Two. */
            uint32_t c;
        #endif
        #if __XEN_INTERFACE_VERSION__ < 0x00030205
            unsigned int address_bits;
        #else
            unsigned int mem_flags;
        #endif
        #ifdef XEN_HAVE_PV_UPCALL_MASK
            /* Masked. */
            uint8_t mask;
        #else /* XEN_HAVE_PV_UPCALL_MASK */
            uint8_t pad0;
        #endif /* XEN_HAVE_PV_UPCALL_MASK */
        #ifdef __aarch64__
            struct {
                uint8_t x;
        #ifdef __XEN__
                uint8_t y;
        #endif
            } u;
        #endif /* __aarch64__ */
        };
        ",
    );
}

#[test]
fn a_record_of_a_feature_follows_its_ifdef() {
    becomes(
        r#"
        /// How a guest begins.
        #[xen_abi(typedef, when(defined(XEN_HAVE_PV_GUEST_ENTRY, on(x86))))]
        pub struct start_info { pub x: u8, pub y: u8 }
        /// How long.
        #[xen_abi(inside(start_info, x))]
        pub const MAX_GUEST_CMDLINE: u32 = 1024;
        "#,
        "
        /* How a guest begins. */
        #ifdef XEN_HAVE_PV_GUEST_ENTRY
        struct start_info {
            uint8_t x;

            /* How long. */
        #define MAX_GUEST_CMDLINE 1024

            uint8_t y;
        };
        typedef struct start_info start_info_t;
        #endif /* XEN_HAVE_PV_GUEST_ENTRY */
        ",
    );
}

#[test]
fn constants_stand_in_the_bodies_that_they_are_about() {
    becomes(
        r##"
        /// A.
        #[xen_abi]
        pub struct a {
            /// Ops.
            pub cmd: u32,
            #[abi(when(interface(< 5)))]
            pub flags: u32,
            #[abi(when(interface(>= 5)))]
            pub flags: u64,
            pub u: a__u,
        }
        #[xen_abi(inline)]
        pub union a__u { pub x: u8, pub y: u16 }
        /// The version.
        #[xen_abi(inside(a))]
        pub const VERSION: u32 = 3;
        /// Commands.
        #[xen_abi(open_enum(u32), inside(a, cmd))]
        pub enum Cmds {
            /// Makes it.
            CMD_make = 1,
            /// Breaks it.
            CMD_break = 2,
        }
        /// A flag.
        #[xen_abi(inside(a, flags))]
        pub const FLAG: u32 = 1;
        /// About x.
        #[xen_abi(inside(a__u, x))]
        pub const X_MAX: u32 = 9;
        c_only! { why: "names a field in C", text: "#define y_z y.z", inside: a.u }
        c_comment! { "What follows is old.", inside: a__u }
        "##,
        "
        /* A. */
        struct a {
            /* The version. */
        #define VERSION 3

            /* Ops. */
            uint32_t cmd;

            /* Commands. */

            /* Makes it. */
        #define CMD_make  1
            /* Breaks it. */
        #define CMD_break 2

        #if __XEN_INTERFACE_VERSION__ < 0x00000005
            uint32_t flags;
        #else
            uint64_t flags;
        #endif

            /* A flag. */
        #define FLAG 1

            union {
                /* What follows is old. */

                uint8_t x;

                /* About x. */
        #define X_MAX 9

                uint16_t y;
            } u;

        #define y_z y.z
        };
        ",
    );
}

#[test]
fn what_has_no_place_in_a_body_is_not_lost() {
    becomes(
        r#"
        /// A.
        #[xen_abi]
        pub struct a { pub x: u8 }
        /// One.
        #[xen_abi(inside(a, y))]
        pub const ONE: u32 = 1;
        /// Two.
        #[xen_abi(inside(b))]
        pub const TWO: u32 = 2;
        "#,
        "
        /* A. */
        struct a {
            uint8_t x;
        };

        /* One. */
        #define ONE 1
        /* Two. */
        #define TWO 2
        ",
    );
}
