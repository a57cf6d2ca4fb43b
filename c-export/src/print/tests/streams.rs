// SPDX-License-Identifier: MIT
//! Items in a row, and those that are neither records nor constants.

use super::{becomes, printed};

#[test]
fn other_items() {
    becomes(
        r##"
        c_include! { "a.h", "arch-arm.h" when arm, "<x.h>" }
        /// A port.
        #[xen_abi(handle)]
        pub type foo_port_t = u32;
        /// A name.
        #[xen_abi]
        pub type foo_name_t = [c_char; 16];
        guest_handle! {
            /// Bytes.
            uchar = c_uchar;
            void;
            xen_pfn_t when x86;
        }
        ring_types! { /// Rings.
            foo: foo_request => foo_response_t; }
        flex_ring! { /// Bytes.
            bar; 
            /// More.
            baz with interface when defined(WANT_BAZ); }
        hvm_save! {
            /// Its state.
            CPU = 2: foo_request, compat(foo_response, _fix);
            /// Its end.
            END = 0: foo_request;
        }
        /// R.
        #[xen_abi]
        pub struct foo_request {}
        /// R.
        #[xen_abi(typedef)]
        pub struct foo_response {}
        /// S.
        #[xen_abi]
        pub struct s { pub a: foo_sring, pub b: foo_sring_t, pub c: foo_sring_entry }
        "##,
        "
        #include \"a.h\"
        #if defined(__arm__) || defined(__aarch64__)
        #include \"arch-arm.h\"
        #endif
        #include <x.h>

        /* A port. */
        typedef uint32_t foo_port_t;
        DEFINE_XEN_GUEST_HANDLE(foo_port_t);

        /* A name. */
        typedef char foo_name_t[16];

        /* Bytes. */
        __DEFINE_XEN_GUEST_HANDLE(uchar, unsigned char);
        DEFINE_XEN_GUEST_HANDLE(void);
        #if defined(__i386__) || defined(__x86_64__)
        DEFINE_XEN_GUEST_HANDLE(xen_pfn_t);
        #endif

        /* Rings. */
        DEFINE_RING_TYPES(foo, struct foo_request, foo_response_t);

        /* Bytes. */
        DEFINE_XEN_FLEX_RING(bar);

        #ifdef WANT_BAZ
        /* More. */
        DEFINE_XEN_FLEX_RING_AND_INTF(baz);
        #endif /* WANT_BAZ */

        /* Its state. */
        DECLARE_HVM_SAVE_TYPE_COMPAT(CPU, 2, struct foo_request, struct foo_response, _fix);

        /* Its end. */
        DECLARE_HVM_SAVE_TYPE(END, 0, struct foo_request);

        /* R. */
        struct foo_request {
        };

        /* R. */
        struct foo_response {
        };
        typedef struct foo_response foo_response_t;

        /* S. */
        struct s {
            struct foo_sring a;
            foo_sring_t b;
            union foo_sring_entry c;
        };
        ",
    );
}

#[test]
fn comments_and_c_stay_as_they_are() {
    becomes(
        r##"
        c_comment! { "` enum foo_op { // FOO_* => struct foo_*" }
        c_comment! {
            "` foo(cmd, void *args)"
            "`"
            "@cmd == FOO_*"
        }
        c_only! {
            why: "text for the assembler",
            when: not(x86_32),
            text: r#"
                #define FOO_CODE ".byte 0x0f; "


                #define DO(x) \
                    do {      \
                    } while (0)
            "#,
        }
        "##,
        "
        /* ` enum foo_op { // FOO_* => struct foo_* */

        /*
         * ` foo(cmd, void *args)
         * `
         * @cmd == FOO_*
         */

        #ifndef __i386__

        #define FOO_CODE \".byte 0x0f; \"

        #define DO(x) \\
            do {      \\
            } while (0)

        #endif
        ",
    );
}

#[test]
fn assembler_does_not_see_what_it_cannot_read() {
    let text = printed(&[(
        "foo",
        r#"
        xen_header! { file: "foo.h", guard: "G", assembler: true }
        /// One.
        #[xen_abi]
        pub const ONE: u32 = 1;
        /// T.
        #[xen_abi]
        pub type t = u32;
        /// S.
        #[xen_abi(when(hypervisor))]
        pub struct s { pub x: u8, #[abi(when(hypervisor))] pub y: u8 }
        c_only! { why: "only C can use it", when: not(assembler), text: "void foo(void);" }
        /// Two.
        #[xen_abi(when(hypervisor))]
        pub const TWO: u32 = 2;
        /// I.
        #[xen_abi(when(all(defined(XEN_HAVE_I), not(assembler))))]
        pub struct i { pub x: u8 }
        /// E.
        #[xen_abi(c_enum(u32), anonymous)]
        pub enum E { A }
        /// F.
        #[xen_abi(flags(u32))]
        pub enum F { B = 1 }
        "#,
    )]);
    let (_, text) = text.split_once("#define G\n\n").unwrap();
    assert_eq!(
        text,
        super::c(
            "
        /* One. */
        #define ONE 1

        #ifndef __ASSEMBLER__

        /* T. */
        typedef uint32_t t;

        #ifdef __XEN__
        /* S. */
        struct s {
            uint8_t x;
            uint8_t y;
        };
        #endif

        void foo(void);

        #endif /* !__ASSEMBLER__ */

        #ifdef __XEN__
        /* Two. */
        #define TWO 2
        #endif

        #ifndef __ASSEMBLER__

        /* I. */
        #ifdef XEN_HAVE_I
        struct i {
            uint8_t x;
        };
        #endif /* XEN_HAVE_I */

        /* E. */
        enum {
            A,
        };

        #endif /* !__ASSEMBLER__ */

        /* F. */
        #define B 1

        #endif /* G */
        "
        )
    );
}

#[test]
fn docs_know_names_as_c_does() {
    becomes(
        r#"
        /// A group.
        #[xen_abi(open_enum(u32))]
        pub enum XenFoo { FOO_a = 1 }
        /// See [`XenFoo::FOO_a`], [`crate::foo::bar::x`], `bar::x` and [the record](bar).
        #[xen_abi]
        pub struct bar { pub x: u8 }
        "#,
        "
        /* A group. */
        #define FOO_a 1

        /* See FOO_a, bar.x, bar.x and the record. */
        struct bar {
            uint8_t x;
        };
        ",
    );
}
