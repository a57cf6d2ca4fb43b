// SPDX-License-Identifier: MIT
//! Groups of constants.

use super::{becomes, body, compiled};

#[test]
fn flags_come_with_the_numbers_of_their_bits() {
    becomes(
        r#"
        /// What a foo can do.
        #[xen_abi(flags(u32), bit_numbers)]
        pub enum XenFooFlags {
            /// It can be read.
            XEN_FOO_read = 1u32 << 0,
            /// It can be written.
            ///
            /// Rarely.
            XEN_FOO_write = 1u32 << XEN_FOO_SHIFT,
            /// Both.
            #[abi(no_bit_number)]
            XEN_FOO_all = XEN_FOO_read | XEN_FOO_write,
            /// Only the hypervisor knows.
            #[abi(when(hypervisor))]
            XEN_FOO_private = 1u32 << 31,
        }
        "#,
        "
        /* What a foo can do. */

        /* It can be read. */
        #define _XEN_FOO_read    0
        #define XEN_FOO_read     (1U << _XEN_FOO_read)
        /*
         * It can be written.
         *
         * Rarely.
         */
        #define _XEN_FOO_write   XEN_FOO_SHIFT
        #define XEN_FOO_write    (1U << _XEN_FOO_write)
        /* Both. */
        #define XEN_FOO_all      (XEN_FOO_read | XEN_FOO_write)
        #ifdef __XEN__
        /* Only the hypervisor knows. */
        #define _XEN_FOO_private 31
        #define XEN_FOO_private  (1U << _XEN_FOO_private)
        #endif
        ",
    );
}

#[test]
fn a_suffix_is_not_for_the_numbers_of_bits() {
    becomes(
        r#"
        /// Bits.
        #[xen_abi(flags(u64), bit_numbers, suffix(ULL))]
        pub enum Bits { A = 1 << (3 + 4), B = 2 }
        "#,
        "
        /* Bits. */
        #define _A (3 + 4)
        #define A  (1ULL << _A)
        #define B  2ULL
        ",
    );
}

#[test]
fn values_count_up() {
    becomes(
        r#"
        /// Ops.
        #[xen_abi(open_enum(u32))]
        pub enum Ops { A, B, C = 5, D, E = LAST, F, G }
        "#,
        "
        /* Ops. */
        #define A 0
        #define B 1
        #define C 5
        #define D 6
        #define E LAST
        #define F (E + 1)
        #define G (E + 2)
        ",
    );
}

#[test]
fn c_enums_have_a_tag_a_name_or_neither() {
    becomes(
        r#"
        /// States.
        #[xen_abi(c_enum(u32), typedef(FooState))]
        pub enum foo_state {
            /// First.
            FooUnknown = 0,
            FooNext,
            /// Not for all.
            #[abi(when(hypervisor))]
            FooHidden = FooNext + 2,
        }
        /// Access.
        #[xen_abi(c_enum(u32), untagged)]
        pub enum foo_access_t { FOO_n }
        /// Numbers.
        #[xen_abi(c_enum(u32), anonymous, when(toolstack))]
        pub enum Numbers { FOO_x = -1 }
        "#,
        "
        /* States. */
        enum foo_state {
            /* First. */
            FooUnknown = 0,
            FooNext,
        #ifdef __XEN__
            /* Not for all. */
            FooHidden = (FooNext + 2),
        #endif
        };
        typedef enum foo_state FooState;

        /* Access. */
        typedef enum {
            FOO_n,
        } foo_access_t;

        #ifdef __XEN_TOOLS__
        /* Numbers. */
        enum {
            FOO_x = (-1),
        };
        #endif
        ",
    );
}

/// A list that includers may read, with more arguments.
fn listed(args: &str) -> String {
    format!(
        r#"
        /// Errors.
        #[xen_abi(c_enum(u32), x_macro(
            name(FOO_ERRNO), prefix(FOO_), guard(G), marker(FOO_DEFAULT), {args}
        ))]
        pub enum foo_errno {{
            /// Not allowed,
            /// for once.
            FOO_EPERM = 1,
            /// Interrupted.
            #[abi(when(hypervisor))]
            FOO_EINTR = 4,
            /// Try again.
            FOO_EAGAIN = 11,
            /// Try again.
            FOO_EWOULDBLOCK = FOO_EAGAIN,
        }}
        "#
    )
}

#[test]
fn a_list_is_for_includers_to_read() {
    becomes(
        &listed("used_up, assembler(interface(< 0x00040700))"),
        "
        /* Errors. */
        /* SAF-8-safe what the list becomes is for the includer to say */
        #ifndef FOO_ERRNO
        #ifndef G
        #define G

        #define FOO_DEFAULT
        #ifndef __ASSEMBLER__
        #define FOO_ERRNO(name, value) FOO_##name = (value),
        enum foo_errno {
        #elif __XEN_INTERFACE_VERSION__ < 0x00040700
        #define FOO_ERRNO(name, value) .equ FOO_##name, value
        #endif

        #endif /* G */
        #endif /* !FOO_ERRNO */

        #ifdef FOO_ERRNO

        FOO_ERRNO(EPERM,                1) /* Not allowed, for once. */
        #ifdef __XEN__
        FOO_ERRNO(EINTR,                4) /* Interrupted. */
        #endif
        FOO_ERRNO(EAGAIN,              11) /* Try again. */
        FOO_ERRNO(EWOULDBLOCK, FOO_EAGAIN) /* Try again. */

        #undef FOO_ERRNO
        #endif /* FOO_ERRNO */

        #ifdef FOO_DEFAULT
        #undef FOO_DEFAULT
        #ifndef __ASSEMBLER__
        };
        #endif
        #endif /* FOO_DEFAULT */
        ",
    );
}

#[test]
fn marks_and_headings_are_for_scripts() {
    becomes(
        r#"
        /// Features.
        #[xen_abi(c_enum(u32), anonymous, x_macro(
            name(FEATURE), prefix(FOO_), guard(G), marker(FOO_DEFAULT)
        ))]
        pub enum Features {
            /// Floats.
            #[abi(heading = "word 0", mark = "A")]
            FOO_FPU = 0 * 32 + 0,
            /// A clock.
            FOO_TSC = 0 * 32 + 4,
            /// Three dimensions.
            #[abi(heading = "word 1", heading = "word 2 */", mark = "!A|")]
            FOO_3D = 2 * 32 + 31,
        }
        "#,
        "
        /* Features. */
        /* SAF-8-safe what the list becomes is for the includer to say */
        #ifndef FEATURE
        #ifndef G
        #define G

        #define FOO_DEFAULT
        #define FEATURE(name, value) FOO_##name = (value),
        enum {

        #endif /* G */
        #endif /* !FEATURE */

        #ifdef FEATURE

        /* word 0 */
        FEATURE(FPU,  0 * 32 + 0) /*A  Floats. */
        FEATURE(TSC,  0 * 32 + 4) /*   A clock. */

        /* word 1 */

        /* word 2 * / */
        FEATURE(3D,  2 * 32 + 31) /*!A| Three dimensions. */

        #endif /* FEATURE */

        #ifdef FOO_DEFAULT
        #undef FOO_DEFAULT
        #undef FEATURE
        };
        #endif /* FOO_DEFAULT */
        ",
    );
}

#[test]
fn includers_get_the_enum_once_and_the_list_whenever_they_like() {
    let header = body(&listed("used_up"));
    let own = "#define FOO_ERRNO(name, value) + (value)";
    let sum =
        format!("enum {{ SUM = 0\n{own}\n{header}}};\ntypedef char right[SUM == 23 ? 1 : -1];");
    let text = format!("{header}{header}{sum}\n#ifdef FOO_ERRNO\n#error\n#endif");
    assert_eq!(compiled::check(&text, &["-ansi"]), Ok(()), "{text}");
}
