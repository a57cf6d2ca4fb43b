//! Groups of constants.

use super::becomes;

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
