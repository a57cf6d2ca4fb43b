// SPDX-License-Identifier: MIT
//! Structs and unions.

use super::{becomes, body_among, c};

#[test]
fn a_struct_with_its_names() {
    becomes(
        r#"
        /// Reads the console ring.
        #[xen_abi(typedef, handle)]
        pub struct xen_sysctl_readconsole {
            /// Non-zero: clear it.
            #[abi(input)]
            pub clear: u8,
            #[abi(reserved)]
            pad: [u8; 3],
            /// Where to begin; afterwards, where reading ended.
            #[abi(input, output)]
            pub r#type: uint64_aligned_t,
            #[abi(output)]
            pub count: c_ulong,
        }
        /// Nothing.
        #[xen_abi]
        pub struct nothing {}
        "#,
        "
        /* Reads the console ring. */
        struct xen_sysctl_readconsole {
            /* IN: Non-zero: clear it. */
            uint8_t clear;
            uint8_t pad[3];
            /* IN/OUT: Where to begin; afterwards, where reading ended. */
            uint64_aligned_t type;
            /* OUT */
            unsigned long count;
        };
        typedef struct xen_sysctl_readconsole xen_sysctl_readconsole_t;
        DEFINE_XEN_GUEST_HANDLE(xen_sysctl_readconsole_t);

        /* Nothing. */
        struct nothing {
        };
        ",
    );
}

#[test]
fn typedefs_may_be_joined_or_all_there_is() {
    becomes(
        r#"
        /// A.
        #[xen_abi(typedef(a_t, b_t), joined, handle(a_t, b_t))]
        pub struct a { pub x: u8 }
        /// B.
        #[xen_abi(untagged, handle)]
        pub struct xen_uuid_t { pub a: [u8; 16] }
        /// C.
        #[xen_abi]
        pub union c { pub a: a, pub b: a_t, pub u: xen_uuid_t, pub c: *const c }
        "#,
        "
        /* A. */
        typedef struct a {
            uint8_t x;
        } a_t, b_t;
        DEFINE_XEN_GUEST_HANDLE(a_t);
        DEFINE_XEN_GUEST_HANDLE(b_t);

        /* B. */
        typedef struct {
            uint8_t a[16];
        } xen_uuid_t;
        DEFINE_XEN_GUEST_HANDLE(xen_uuid_t);

        /* C. */
        union c {
            struct a a;
            a_t b;
            xen_uuid_t u;
            const union c *c;
        };
        ",
    );
}

#[test]
fn types_are_spelled_as_c_does() {
    becomes(
        r#"
        /// A group.
        #[xen_abi(open_enum(u16))]
        pub enum XenFoo { FOO = 1 }
        /// A record.
        #[xen_abi(typedef)]
        pub struct foo { pub x: u8 }
        /// An alias.
        #[xen_abi]
        pub type foo_handle_t = GuestHandle<c_char>;
        /// Types.
        #[xen_abi]
        pub struct types {
            pub a: [[XenFoo; B]; A as usize],
            pub b: GuestHandle<foo_t>,
            pub c: GuestHandle64<c_uchar>,
            pub d: ConstGuestHandle<c_void>,
            pub e: ConstGuestHandle64<u64>,
            pub f: GuestHandle64<XenFoo>,
            pub g: [GuestHandle<c_ulong>; 2],
            pub h: *mut *const foo,
            pub i: *const *mut c_void,
            pub j: *mut [u8; 4],
            pub k: [*const c_char; per_abi!(N)],
            pub l: [u8; (A - 1) as usize / 8],
            pub m: [u8; 16 / size_of::<c_ulong>()],
            #[abi(c_type = "struct bar *")]
            pub n: *mut c_void,
            #[abi(c_type = "va_t")]
            pub o: foo_handle_t,
            pub p: foo_handle_t,
            pub q: domid_t,
            #[abi(declared_by = "__DECL_REG_LO8(b);")]
            pub r: u32,
        }
        "#,
        "
        /* A group. */
        #define FOO 1

        /* A record. */
        struct foo {
            uint8_t x;
        };
        typedef struct foo foo_t;

        /* An alias. */
        typedef XEN_GUEST_HANDLE(char) foo_handle_t;

        /* Types. */
        struct types {
            uint16_t a[A][B];
            XEN_GUEST_HANDLE(foo_t) b;
            XEN_GUEST_HANDLE_64(uchar) c;
            XEN_GUEST_HANDLE(const_void) d;
            XEN_GUEST_HANDLE_64(const_uint64_t) e;
            XEN_GUEST_HANDLE_64(uint16_t) f;
            XEN_GUEST_HANDLE(ulong) g[2];
            const struct foo **h;
            void *const *i;
            uint8_t (*j)[4];
            const char *k[N];
            uint8_t l[(A - 1) / 8];
            uint8_t m[16 / sizeof(unsigned long)];
            struct bar *n;
            va_t o;
            foo_handle_t p;
            domid_t q;
            __DECL_REG_LO8(b);
        };
        ",
    );
}

#[test]
fn arrays_without_a_length() {
    becomes(
        r#"
        /// A.
        #[xen_abi]
        pub struct a { #[abi(flexible)] pub x: [u8; 0] }
        /// B.
        #[xen_abi]
        pub struct b { #[abi(flexible(0))] pub x: [[u8; 4]; 0] }
        /// C.
        #[xen_abi]
        pub struct c { #[abi(flexible(XEN_FLEX_ARRAY_DIM))] pub x: [c__x; 0] }
        #[xen_abi(inline)]
        pub struct c__x { pub a: u8 }
        /// D.
        #[xen_abi]
        pub struct d { #[abi(flexible(1))] pub x: [u8; 1] }
        "#,
        "
        /* A. */
        struct a {
            uint8_t x[];
        };

        /* B. */
        struct b {
            uint8_t x[0][4];
        };

        /* C. */
        struct c {
            struct {
                uint8_t a;
            } x[XEN_FLEX_ARRAY_DIM];
        };

        /* D. */
        struct d {
            uint8_t x[1];
        };
        ",
    );
}

#[test]
fn bits_are_divided_lowest_first() {
    becomes(
        r#"
        /// A.
        #[xen_abi]
        pub struct a {
            /// State.
            #[abi(input, bits(state = 4, _: u32 = 3, dir: u16 = 1))]
            pub state: u8,
            #[abi(bits(low = 20))]
            pub limits: u32,
            #[abi(bits(high = 12))]
            pub more: u32,
            #[abi(bits(kind: u8, dir: u8 = 1, address = 20))]
            pub request: u32,
            pub size: u32,
        }
        "#,
        "
        /* A. */
        struct a {
            /* IN: State. */
            uint8_t state : 4;
            uint32_t : 3;
            uint16_t dir : 1;
            uint32_t : 0;
            uint32_t low : 20;
            uint32_t : 0;
            uint32_t high : 12;
            uint32_t : 0;
            uint8_t kind;
            uint8_t dir : 1;
            uint32_t address : 20;
            uint32_t size;
        };
        ",
    );
}

#[test]
fn bits_are_kept_apart_where_what_is_between_them_does_not_exist() {
    becomes(
        r#"
        /// A.
        #[xen_abi]
        pub struct a {
            #[abi(bits(low = 11))]
            pub limits: u16,
            #[abi(when(riscv64))]
            pub between: u64,
            #[abi(bits(high = 3))]
            pub more: u8,
        }
        "#,
        "
        /* A. */
        struct a {
            uint16_t low : 11;
            uint16_t : 0;
        #ifdef __riscv
            uint64_t between;
        #endif
            uint8_t high : 3;
        };
        ",
    );
}

#[test]
fn families_are_spelled_as_their_members() {
    let x86 = r#"
        xen_header! { file: "arch-x86/foo.h", abis: [x86] }
        /// X.
        #[xen_abi(member)]
        pub struct arch_foo { pub a: u32 }
        /// N.
        #[xen_abi(member)]
        pub struct callback { pub a: u32 }
    "#;
    let arm = r#"
        xen_header! { file: "arch-arm.h", abis: [arm] }
        /// X.
        #[xen_abi(member)]
        pub struct arch_foo { pub a: [u32; 2] }
        /// N.
        #[xen_abi(member)]
        pub type callback_t = u64;
    "#;
    let text = body_among(
        r#"
        xen_family! {
            /// A foo.
            pub type arch_foo = { x86: arch_x86::arch_foo, arm: arch_arm::arch_foo };
            /// A callback.
            pub struct callback_t = { x86: arch_x86::callback, arm: arch_arm::callback_t };
        }
        /// B.
        #[xen_abi]
        pub struct b {
            pub foo: arch_foo,
            pub other: crate::arch_arm::arch_foo,
            pub callback: callback_t,
            pub far: GuestHandle<arch_foo>,
        }
        "#,
        &[("arch_x86", x86), ("arch_arm", arm)],
    );
    let expected = c("
        /* B. */
        struct b {
            struct arch_foo foo;
            struct arch_foo other;
            callback_t callback;
            XEN_GUEST_HANDLE(arch_foo) far;
        };
    ");
    assert_eq!(text, expected);
}
