// SPDX-License-Identifier: MIT
mod layouts;
mod names;

use xen_abi_layout::Abi;

use super::{CInt, Evaluator, Number};
use crate::item::{Constant, ItemKind};
use crate::resolve;
use crate::testing::{abi, expr, item};

/// A header's text with one constant for each of these, `suffix` included.
fn constants(list: &[(&str, &str)]) -> String {
    let constant = |(head, value): &(&str, &str)| {
        let (name, args) = head.split_once(' ').unwrap_or((head, ""));
        format!("/// A.\n#[xen_abi({args})] pub const {name}: u64 = {value};\n")
    };
    list.iter().map(constant).collect()
}

fn number(abi: &resolve::Abi, name: &str, on: Abi) -> Result<Number, String> {
    let (header, item) = item(abi, name);
    let ItemKind::Constant(Constant { suffix, .. }) = &item.kind else {
        panic!("{name}")
    };
    Evaluator::new(abi)
        .value(expr(abi, name), *suffix, header, on)
        .map_err(|error| error.to_string())
}

/// The number that C makes of `value`, in a constant with these arguments.
fn c(args: &str, value: &str, on: Abi) -> Result<Number, String> {
    let abi = abi(&[("test", &constants(&[(&format!("X {args}"), value)]))]);
    number(&abi, "X", on)
}

fn yields(args: &str, value: &str, on: Abi) -> (i128, CInt) {
    let number = c(args, value, on).unwrap_or_else(|error| panic!("{value}: {error}"));
    (number.value, number.ty)
}

#[test]
fn literals_get_the_first_type_that_holds_them() {
    use CInt::*;
    for (args, value, x86_32, x86_64) in [
        ("", "1", Int, Int),
        ("", "2147483647", Int, Int),
        ("", "2147483648", LongLong, Long),
        ("", "0x7fffffff", Int, Int),
        ("", "0xffffffff", Unsigned, Unsigned),
        ("", "0o37777777777", Unsigned, Unsigned),
        ("", "0b11111111111111111111111111111111", Unsigned, Unsigned),
        ("", "0x100000000", LongLong, Long),
        ("", "0xffffffffffffffff", UnsignedLongLong, UnsignedLong),
        ("", "1u32", Unsigned, Unsigned),
        ("", "1u64", UnsignedLongLong, UnsignedLongLong),
        ("", "1i64", LongLong, LongLong),
        ("", "1u8", Int, Int),
        ("suffix(U)", "0x100000000", UnsignedLongLong, UnsignedLong),
        ("suffix(U)", "1", Unsigned, Unsigned),
        ("suffix(L)", "1", Long, Long),
        ("suffix(L)", "0xffffffff", UnsignedLong, Long),
        ("suffix(UL)", "1", UnsignedLong, UnsignedLong),
        ("suffix(LL)", "1", LongLong, LongLong),
        ("suffix(ULL)", "1", UnsignedLongLong, UnsignedLongLong),
        ("suffix(ULL)", "1u32", Unsigned, Unsigned),
    ] {
        assert_eq!(yields(args, value, Abi::X86_32).1, x86_32, "{value} {args}");
        assert_eq!(yields(args, value, Abi::X86_64).1, x86_64, "{value} {args}");
    }
    assert!(
        c("", "0x1_0000_0000_0000_0000", Abi::X86_64)
            .unwrap_err()
            .contains("no integer type")
    );
    assert!(
        c("", "18446744073709551615", Abi::X86_64)
            .unwrap_err()
            .contains("no integer type")
    );
}

#[test]
fn operators_follow_c() {
    use CInt::*;
    for (args, value, expected) in [
        ("", "-1", (-1, Int)),
        ("suffix(U)", "-1", (0xffff_ffff, Unsigned)),
        ("suffix(U)", "!0", (0xffff_ffff, Unsigned)),
        ("", "!0", (-1, Int)),
        ("", "7 / 2 + 7 % 4", (6, Int)),
        ("", "-7 / 2", (-3, Int)),
        ("", "(1 << 4) | (2 ^ 3) & 1", (17, Int)),
        ("", "0xffffffff + 1", (0, Unsigned)),
        ("", "1u32 - 2", (0xffff_ffff, Unsigned)),
        ("", "-1 + 1u64", (0, UnsignedLongLong)),
        ("", "1i64 + 1u32", (2, LongLong)),
        ("", "(1 < 2) as _", (1, Int)),
        ("", "if 1 > 2 { 5 } else { 6 }", (6, Int)),
        ("", "if 1 < 2 { 5 } else { 6u64 }", (5, UnsignedLongLong)),
        (
            "",
            "0xffff_ffff_ffff_ffffu64 * 0xffff_ffff_ffff_ffffu64",
            (1, UnsignedLongLong),
        ),
        ("", "-16 >> 2", (-4, Int)),
        ("", "!0u32 >> 4", (0x0fff_ffff, Unsigned)),
        ("", "0x8000_0000 as i32", (-0x8000_0000, Int)),
        ("", "0x1234 as u8", (0x34, Int)),
        ("", "0xff as i8", (-1, Int)),
        ("", "!(0 as u32)", (0xffff_ffff, Unsigned)),
        ("", "5 as usize + 1", (6, Int)),
    ] {
        assert_eq!(yields(args, value, Abi::X86_64), expected, "{value} {args}");
    }
}

#[test]
fn long_and_the_integers_of_stdint_depend_on_the_word() {
    use CInt::*;
    for (value, on, ty) in [
        ("1 as u64", Abi::X86_32, UnsignedLongLong),
        ("1 as u64", Abi::Riscv64, UnsignedLong),
        ("1 as i64", Abi::Arm32, LongLong),
        ("1 as c_ulong", Abi::Arm32, UnsignedLong),
        ("1 as c_long", Abi::Ppc64, Long),
        ("1 as c_uint", Abi::Ppc64, Unsigned),
        ("1 as xen_ulong_t", Abi::X86_32, UnsignedLong),
        ("1 as xen_pfn_t", Abi::X86_64, UnsignedLong),
        ("1 as xen_ulong_t", Abi::Arm32, UnsignedLongLong),
        ("size_of::<u16>()", Abi::X86_32, Unsigned),
        ("size_of::<u16>()", Abi::X86_64, UnsignedLong),
    ] {
        assert_eq!(yields("", value, on).1, ty, "{value} on {}", on.name());
    }
    assert_eq!(yields("suffix(UL)", "!0", Abi::Arm32).0, 0xffff_ffff);
    assert_eq!(
        yields("suffix(UL)", "!0", Abi::Arm64).0,
        i128::from(u64::MAX)
    );
    assert_eq!(yields("", "0xffffffffu32 as c_ulong + 1", Abi::X86_32).0, 0);
    assert_eq!(
        yields("", "0xffffffffu32 as c_ulong + 1", Abi::X86_64).0,
        1 << 32
    );
}

#[test]
fn mixed_signs_follow_rank_and_width() {
    let abi = Abi::X86_32;
    assert_eq!(CInt::Long.common(CInt::Unsigned, abi), CInt::UnsignedLong);
    assert_eq!(CInt::Long.common(CInt::Unsigned, Abi::X86_64), CInt::Long);
    assert_eq!(
        CInt::LongLong.common(CInt::UnsignedLong, Abi::X86_64),
        CInt::UnsignedLongLong
    );
    assert_eq!(
        CInt::UnsignedLong.common(CInt::Int, abi),
        CInt::UnsignedLong
    );
    assert_eq!(CInt::Int.common(CInt::Int, abi), CInt::Int);
}

#[test]
fn the_item_s_suffix_is_not_for_counts_and_arguments() {
    use CInt::*;
    assert_eq!(
        yields("suffix(U)", "1 << 31", Abi::X86_64),
        (1 << 31, Unsigned)
    );
    assert_eq!(
        yields("suffix(ULL)", "1 << (30 + 10)", Abi::X86_32),
        (1 << 40, UnsignedLongLong)
    );
    assert_eq!(
        yields("suffix(ULL)", "xen_mk_uint(1)", Abi::X86_32),
        (1, Unsigned)
    );
}

#[test]
fn what_c_leaves_undefined_is_an_error() {
    for (value, words) in [
        ("1 << 31", "overflows C's `int`"),
        ("1 << 32", "a shift by 32 bits leaves C's `int`"),
        ("1 >> -1", "a shift by -1 bits"),
        ("-1 << 2", "cannot shift a negative number"),
        ("2147483647 + 1", "the result of `+` overflows"),
        ("-2147483647 - 2", "the result of `-` overflows"),
        ("(-2147483647 - 1) / -1", "the result of `/` overflows"),
        ("-(-2147483647 - 1)", "overflows"),
        (
            "0x7fffffffffffffffi64 * 0x7fffffffffffffffi64",
            "the result of `*` overflows",
        ),
        ("1 / 0", "`/` by zero"),
        ("1 % (2 - 2)", "`%` by zero"),
        ("!(1 == 2) as u64", "flips its bits"),
        ("UNHEARD_OF", "`UNHEARD_OF` is not defined on x86_64"),
        ("unheard_of(1)", "`unheard_of` is not defined on x86_64"),
        (
            "size_of::<unheard_of>()",
            "`unheard_of` is not defined on x86_64",
        ),
        ("xen_mk_uint(1 + 1)", "paste"),
        ("xen_mk_uint(1u32)", "paste"),
        ("xen_mk_uint(1, 2)", "one parameter"),
    ] {
        let error = c("", value, Abi::X86_64).unwrap_err();
        assert!(error.contains(words), "{value}: {error}");
    }
    assert_eq!(
        yields(
            "",
            "if 1 != 2 && 1 == 1 || 1 / 0 == 1 { 3 } else { 4 }",
            Abi::X86_64
        )
        .0,
        3
    );
}

#[test]
fn what_doubles_with_each_level_ends() {
    let macros: String = (1..60)
        .map(|at| {
            format!(
                "#[xen_abi] pub const fn f{at}(x: u32) -> u32 {{ f{0}(x) & f{0}(x) }}\n",
                at - 1
            )
        })
        .collect();
    let macros = format!("#[xen_abi] pub const fn f0(x: u32) -> u32 {{ x }}\n{macros}");
    let value = |call: &str| {
        let abi = abi(&[("test", &(macros.clone() + &constants(&[("X", call)])))]);
        number(&abi, "X", Abi::X86_64).map(|number| number.value)
    };
    assert_eq!(value("f8(3)"), Ok(3));
    let found = value("f59(3)").unwrap_err();
    assert!(found.contains("takes more than 50000 steps"), "{found}");
}

#[test]
fn suffixes_are_pasted() {
    use CInt::*;
    assert_eq!(yields("", "xen_mk_uint(2)", Abi::X86_64), (2, Unsigned));
    assert_eq!(
        yields("", "xen_mk_ulong(2) << 40", Abi::X86_64),
        (2 << 40, UnsignedLong)
    );
    assert_eq!(
        yields("", "xen_mk_ullong(0x4000000000)", Abi::Arm32),
        (1 << 38, UnsignedLongLong)
    );
    assert!(
        c("", "xen_mk_ulong(2) << 40", Abi::X86_32)
            .unwrap_err()
            .contains("32")
    );
    let text = constants(&[
        ("A", "xen_mk_ulong(B)"),
        ("B", "C"),
        ("C", "0xF5800000"),
        ("D", "xen_mk_ulong(E)"),
        ("E suffix(U)", "1"),
    ]);
    let abi = abi(&[("test", &text)]);
    assert_eq!(
        number(&abi, "A", Abi::X86_32),
        Ok(Number {
            value: 0xF580_0000,
            ty: UnsignedLong
        })
    );
    assert!(
        number(&abi, "D", Abi::X86_32)
            .unwrap_err()
            .contains("paste")
    );
}
