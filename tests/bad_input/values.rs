// SPDX-License-Identifier: MIT
//! Values that cannot be computed, and what needs itself.

use crate::{exported, refuses_definitions};

/// Refuses each of these definitions with the words beside it.
#[track_caller]
fn all(cases: &[(&str, &str)]) {
    let world = exported();
    for (definitions, said) in cases {
        refuses_definitions(&world, definitions, &[said, " --> demo/src/first.rs:"]);
    }
}

fn constant(ty: &str, value: &str) -> String {
    format!("/// C.\n#[xen_abi]\npub const XEN_C: {ty} = {value};")
}

/// The same for constants of these values.
#[track_caller]
fn constants(cases: &[(&str, &str, &str)]) {
    let world = exported();
    for (ty, value, said) in cases {
        let place = " --> demo/src/first.rs:5:";
        refuses_definitions(&world, &constant(ty, value), &[said, place]);
    }
}

#[test]
fn lengths() {
    let world = exported();
    for (field, said) in [
        (
            "[u8; 1 << 62]",
            "a shift by 62 bits leaves C's `int`, which has 32",
        ),
        (
            "[u8; 1u64 << 62]",
            "`xen_s` is larger than 1073741824 bytes on every ABI",
        ),
        (
            "[[u64; 1u64 << 40]; 1u64 << 40]",
            "`xen_s` is larger than 1073741824 bytes on every ABI",
        ),
        (
            "[u8; 0xffff_ffff_ffff_ffff]",
            "`xen_s` is larger than 1073741824 bytes on every ABI",
        ),
        (
            "[u8; 0x1_0000_0000_0000_0000]",
            "C has no integer type for 0x10000000000000000",
        ),
        ("[u8; 0 - 1]", "an array cannot have -1 elements"),
        ("[u8; 1 / 0]", "`/` by zero"),
        ("[u8; 0]", "`f` in `xen_s` is an array of no elements"),
        ("[u8; size_of::<xen_s>()]", "`xen_s` needs itself"),
        ("[u8; XEN_NOWHERE]", "`XEN_NOWHERE`"),
    ] {
        let record =
            format!("/// S.\n#[xen_abi]\npub struct xen_s {{\n/// F.\npub f: {field},\n}}");
        refuses_definitions(&world, &record, &[said, " --> demo/src/first.rs:"]);
    }
}

#[test]
fn overflow() {
    constants(&[
        (
            "u32",
            "0x7fffffff + 1",
            "the result of `+` overflows C's `int`",
        ),
        (
            "i64",
            "-0x7fffffff - 2",
            "the result of `-` overflows C's `int`",
        ),
        (
            "u32",
            "65536 * 65536",
            "the result of `*` overflows C's `int`",
        ),
        (
            "i64",
            "0x7fffffffffffffffi64 * 4",
            "the result of `*` overflows C's `l",
        ),
        ("u32", "1 << 31", "the result of `<<` overflows C's `int`"),
        ("u64", "1u64 << 64", "a shift by 64 bits leaves C's"),
        ("u32", "1u32 << -1", "a shift by -1 bits leaves C's"),
        (
            "u32",
            "1u32 >> 0xffffffffffffffff",
            "a shift by 18446744073709551615 bits",
        ),
        ("i32", "-1 << 1", "C cannot shift a negative number left"),
        (
            "i64",
            "(-0x7fffffffffffffffi64 - 1) / -1",
            "the result of `/` overflows C's `l",
        ),
        ("u8", "256", "`XEN_C` is 256, which `u8` cannot hold"),
        ("u32", "-1", "`XEN_C` is -1, which `u32` cannot hold"),
        (
            "u64",
            "0x1_0000_0000_0000_0000",
            "C has no integer type for 0x10000000000000000",
        ),
        (
            "u64",
            "0x1_0000_0000_0000_0000_0000_0000_0000_0000",
            "number too large to fit in target type",
        ),
    ]);
}

#[test]
fn division_by_zero() {
    constants(&[
        ("u32", "1 / 0", "`/` by zero"),
        ("u32", "1 % 0", "`%` by zero"),
        ("u32", "1 / (2 - 2)", "`/` by zero"),
        ("u32", "1 / 0u64", "`/` by zero"),
        ("u32", "0 / 0", "`/` by zero"),
    ]);
}

#[test]
fn discriminants() {
    all(&[
        (
            "/// E.\n#[xen_abi(open_enum(u8))]\npub enum XenE {\n/// A.\nXEN_E_a = 255,\n/// B.\nXEN_E_b,\n}",
            "error[discriminant_fits]: `XEN_E_b` is 256, which `u8` cannot hold",
        ),
        (
            "/// E.\n#[xen_abi(open_enum(u64))]\npub enum XenE {\n/// A.\nXEN_E_a = 0xffffffffffffffff,\n/// B.\nXEN_E_b,\n}",
            "counting on from `XEN_E_a` leads to 18446744073709551616, which C has no integer type for",
        ),
        (
            "/// E.\n#[xen_abi(c_enum(u32))]\npub enum xen_e {\n/// A.\nXEN_E_a = 0x7fffffff,\n/// B.\nXEN_E_b,\n}",
            "`XEN_E_b` is 2147483648, which C's enums cannot hold",
        ),
        (
            "/// E.\n#[xen_abi(open_enum(u32))]\npub enum XenE {\n/// A.\nXEN_E_a = -1,\n}",
            "`XEN_E_a` is -1, which `u32` cannot hold",
        ),
        (
            "/// E.\n#[xen_abi(open_enum(u32))]\npub enum XenE {\n/// A.\nXEN_E_a = 1 / 0,\n/// B.\nXEN_E_b,\n}",
            "`/` by zero",
        ),
        (
            "/// E.\n#[xen_abi(flags(u32), bit_numbers)]\npub enum XenE {\n/// A.\nXEN_E_a = 1u32 << 32,\n}",
            "a shift by 32 bits leaves C's `unsigned int`",
        ),
    ]);
}

#[test]
fn what_contains_itself() {
    all(&[
        (
            "/// A.\n#[xen_abi]\npub struct xen_a {\n/// A.\npub a: xen_a,\n}",
            "error[cycle]: `xen_a` needs itself",
        ),
        (
            "/// A.\n#[xen_abi]\npub struct xen_a {\n/// B.\npub b: [xen_b; 2],\n}\n\
             /// B.\n#[xen_abi]\npub union xen_b {\n/// A.\npub a: xen_a,\n}",
            "needs itself: ",
        ),
        (
            "#[xen_abi(inline)]\npub struct xen_a {\n/// B.\npub b: xen_b,\n}\n\
             #[xen_abi(nested)]\npub struct xen_b {\n/// A.\npub a: xen_a,\n}",
            "needs itself: ",
        ),
        (
            "/// A.\n#[xen_abi]\npub type xen_a = xen_b;\n/// B.\n#[xen_abi]\npub type xen_b = xen_a;",
            "error[header_order]: `xen_a` uses `xen_b` before it is defined",
        ),
    ]);
}

#[test]
fn cyclic_constants() {
    let far: String = (0..300)
        .map(|at| {
            format!(
                "/// C.\n#[xen_abi]\npub const XEN_C{at}: u32 = XEN_C{};\n",
                (at + 1) % 300
            )
        })
        .collect();
    all(&[
        (
            &constant("u32", "XEN_C"),
            "error[cycle]: `XEN_C` needs itself",
        ),
        (
            "/// A.\n#[xen_abi]\npub const XEN_A: u32 = XEN_B + 1;\n\
             /// B.\n#[xen_abi]\npub const XEN_B: u32 = XEN_A + 1;",
            "needs itself: XEN_",
        ),
        (
            "/// A.\n#[xen_abi]\npub const XEN_A: u32 = XenE::XEN_E_a.0;\n\
             /// E.\n#[xen_abi(open_enum(u32))]\npub enum XenE {\n/// A.\nXEN_E_a = XEN_A,\n}",
            "needs itself: ",
        ),
        (
            "/// F.\n#[xen_abi]\npub const fn XEN_F(x: u32) -> u32 { XEN_F(x) }\n\
             /// A.\n#[xen_abi]\npub const XEN_A: u32 = XEN_F(1);",
            "error[cycle]: `XEN_F` needs itself",
        ),
        (
            "/// N.\n#[xen_abi]\npub const XEN_N: usize = size_of::<xen_s>();\n\
             /// S.\n#[xen_abi]\npub struct xen_s {\n/// F.\npub f: [u8; XEN_N],\n}",
            "needs itself: ",
        ),
        (
            "xen_family! {\n/// A.\npub const XEN_A: u32 = { x86: self::XEN_A, arm: self::XEN_A };\n}",
            "error[family]: ",
        ),
        (&far, "definitions nest more than 250 levels deep"),
    ]);
}

#[test]
fn what_doubles_with_each_level() {
    let macros: String = (1..60)
        .map(|at| {
            let inner = at - 1;
            format!(
                "/// F.\n#[xen_abi]\npub const fn XEN_F{at}(x: u32) -> u32 {{ XEN_F{inner}(x) | XEN_F{inner}(x) }}\n"
            )
        })
        .collect();
    let first = "/// F.\n#[xen_abi]\npub const fn XEN_F0(x: u32) -> u32 { x }\n";
    let definitions = [first, &macros, &constant("u32", "XEN_F59(1)")].concat();
    all(&[(
        &definitions,
        "error[value_fits]: computing this takes more than 50000 steps",
    )]);
}

#[test]
fn what_has_nothing_in_it() {
    all(&[
        (
            "/// S.\n#[xen_abi]\npub struct xen_s();",
            "error[language]: fields have names",
        ),
        (
            "/// E.\n#[xen_abi(c_enum(u32))]\npub enum xen_e {}",
            "error[language]: C has no enum without constants",
        ),
        (
            "/// S.\n#[xen_abi(expect(no_bit_field, reason = \"old\"))]\npub struct xen_s {\n/// F.\n\
             #[abi(bits(a = 0, b = 32))]\npub f: u32,\n}",
            "error[language]: the bit-field `a` has no bits",
        ),
    ]);
}
