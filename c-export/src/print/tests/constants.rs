// SPDX-License-Identifier: MIT
//! Constants and integer macros.

use super::{becomes, body};

/// The value that the expression becomes.
fn value(expr: &str) -> String {
    valued("", expr)
}

/// The same with arguments of the attribute.
fn valued(args: &str, expr: &str) -> String {
    let text = body(&format!(
        "/// Docs.\n#[xen_abi({args})]\npub const A: u32 = {expr};"
    ));
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("#define A "));
    line.unwrap_or(&text).to_owned()
}

#[test]
fn numbers_keep_their_form() {
    for number in ["1", "0x0fff", "0xFF", "0"] {
        assert_eq!(value(number), number);
    }
    assert_eq!(value("0x1u32"), "0x1U");
    assert_eq!(value("1_000u64"), "1000ULL");
    assert_eq!(value("1i64"), "1LL");
    assert_eq!(value("0b101"), "0x5");
    assert_eq!(value("0o17"), "017");
    assert_eq!(value("-9"), "(-9)");
    assert_eq!(value("B"), "B");
    assert_eq!(value("XenFoo::B.bits()"), "B");
    assert_eq!(value("per_abi!(B)"), "B");
    assert_eq!(value("B as _"), "B");
}

#[test]
fn a_suffix_goes_to_all_that_is_not_counted() {
    assert_eq!(valued("suffix(UL)", "1 << 3"), "(1UL << 3)");
    assert_eq!(valued("suffix(UL)", "1u32 << (2 + 3)"), "(1U << (2 + 3))");
    assert_eq!(valued("suffix(U)", "(1 | 2) >> 4"), "((1U | 2U) >> 4)");
    assert_eq!(
        valued("suffix(ULL)", "xen_mk_ullong(5) + 1"),
        "(xen_mk_ullong(5) + 1ULL)"
    );
}

#[test]
fn operators_of_different_sorts_have_parentheses() {
    for (rust, c) in [
        ("A | B | C", "(A | B | C)"),
        ("A | B & C", "(A | (B & C))"),
        ("A & B == C", "((A & B) == C)"),
        ("A + B - C + 1", "(A + B - C + 1)"),
        ("A - (B - C)", "(A - (B - C))"),
        ("A + B * C", "(A + B * C)"),
        ("A * B / C", "((A * B) / C)"),
        ("A << B + 1", "(A << (B + 1))"),
        ("A << B << C", "((A << B) << C)"),
        ("(A + B) * C", "((A + B) * C)"),
        ("A == 1 && B < C || D", "((A == 1 && B < C) || D)"),
        ("A - -1", "(A - (-1))"),
        ("A & !B", "(A & ~B)"),
        ("!(A | B)", "(~(A | B))"),
        ("- -A", "(-(-A))"),
        ("!0", "(~0)"),
        ("!0u32", "(~0U)"),
        ("(A)", "A"),
        ("((A + B))", "(A + B)"),
        ("(A) + (B + C)", "(A + (B + C))"),
    ] {
        assert_eq!(value(rust), c, "{rust}");
    }
}

#[test]
fn casts_sizes_calls_and_choices() {
    for (rust, c) in [
        ("B as u16", "((uint16_t)B)"),
        ("!(0 as u32)", "(~(uint32_t)0)"),
        ("((B + 1) as u64) << 2", "((uint64_t)(B + 1) << 2)"),
        ("-1i32 as c_ulong", "((unsigned long)(-1))"),
        ("size_of::<u64>() as u32", "((uint32_t)sizeof(uint64_t))"),
        ("size_of::<[u16; 4]>() as _", "(sizeof(uint16_t[4]))"),
        ("FOO(1, B + 1) | 2", "(FOO(1, B + 1) | 2)"),
        ("if B > 1 { 2 } else { C | D }", "((B > 1) ? 2 : (C | D))"),
        (
            "if B { 2 } else if C { 3 } else { 4 } + 1",
            "((B ? 2 : (C ? 3 : 4)) + 1)",
        ),
    ] {
        let value = body(&format!(
            "/// Docs.\n#[xen_abi]\npub const A: u32 = ({rust});"
        ));
        assert_eq!(value, format!("/* Docs. */\n#define A {c}\n"), "{rust}");
    }
}

#[test]
fn strings_and_lists() {
    becomes(
        r##"
        /// A path.
        #[xen_abi]
        pub const A: &str = "device/\"foo\"\n";
        /// Banks.
        #[xen_abi]
        pub const B: [u64; 2] = [C, D + 1];
        /// Names.
        #[xen_abi]
        pub const NAMES: [&str; 2] = ["a", "b, c"];
        "##,
        r#"
        /* A path. */
        #define A     "device/\"foo\"\n"
        /* Banks. */
        #define B     { C, D + 1 }
        /* Names. */
        #define NAMES { "a", "b, c" }
        "#,
    );
}

#[test]
fn a_list_may_be_handed_out_one_by_one() {
    becomes(
        r#"
        /// Products.
        #[xen_abi(each(EACH))]
        pub const PRODUCTS: [(&str, u16); 2] = [("a", 1), ("b, c", 0x0002)];
        /// Numbers.
        #[xen_abi(each(X))]
        pub const NUMBERS: [u32; 2] = [A, 1 + 2];
        "#,
        r#"
        /* Products. */
        #define PRODUCTS(EACH) \
            EACH("a", 1) \
            EACH("b, c", 0x0002)
        /* Numbers. */
        #define NUMBERS(X) \
            X(A) \
            X(1 + 2)
        "#,
    );
}

#[test]
fn earlier_definitions_give_way() {
    becomes(
        r#"
        /// Its number.
        #[xen_abi(redefines, when(interface(< 0x00030101)))]
        pub const __HYPERVISOR_sched_op: u32 = 6;

        /// Where it is.
        #[xen_abi(overridable)]
        pub const START: u64 = 0xf8000000;

        /// Next.
        #[xen_abi]
        pub const NEXT: u32 = 1;
        "#,
        "
        #if __XEN_INTERFACE_VERSION__ < 0x00030101
        /* Its number. */
        #undef __HYPERVISOR_sched_op
        #define __HYPERVISOR_sched_op 6
        #endif

        /* Where it is. */
        #ifndef START
        #define START 0xf8000000
        #endif

        /* Next. */
        #define NEXT 1
        ",
    );
}

#[test]
fn integer_macros_have_parentheses_around_their_parameters() {
    becomes(
        r#"
        /// The low byte.
        #[xen_abi]
        pub const fn XEN_FOO_low(x: u32) -> u32 {
            x & 0xff
        }
        /// Both.
        #[xen_abi(suffix(U))]
        pub const fn XEN_FOO_pair(high: u32, low: u32) -> u32 {
            (high as u32) << 8 | XEN_FOO_low(low)
        }
        /// The same.
        #[xen_abi]
        pub const fn XEN_FOO_same(x: u32) -> u32 {
            x
        }
        /// The greater.
        #[xen_abi]
        pub const fn XEN_FOO_max(a: u32, b: u32) -> u32 {
            if a > b { a } else { b }
        }
        "#,
        "
        /* The low byte. */
        #define XEN_FOO_low(x) ((x) & 0xff)
        /* Both. */
        #define XEN_FOO_pair(high, low) (((uint32_t)(high) << 8) | XEN_FOO_low(low))
        /* The same. */
        #define XEN_FOO_same(x) (x)
        /* The greater. */
        #define XEN_FOO_max(a, b) (((a) > (b)) ? (a) : (b))
        ",
    );
}

#[test]
fn constants_with_long_comments_stand_apart() {
    becomes(
        r#"
        /// One.
        #[xen_abi]
        pub const A: u32 = 1;
        /// Two,
        /// and more.
        #[xen_abi]
        pub const B: u32 = 2;
        /// Three.
        #[xen_abi]
        pub const C: u32 = 3;
        "#,
        "
        /* One. */
        #define A 1

        /*
         * Two,
         * and more.
         */
        #define B 2

        /* Three. */
        #define C 3
        ",
    );
}
