use xen_abi_layout::{Abi, Layout};

use super::{CInt, Evaluator, Number};
use crate::item::{Constant, ItemKind, Type};
use crate::resolve::{self, Found, Part};
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

#[test]
fn constants_need_constants() {
    let text = constants(&[
        ("A", "B + 1"),
        ("B suffix(U)", "3"),
        ("C when(x86)", "4"),
        ("D", "C"),
        ("E", "E + 1"),
        ("F", "G"),
        ("G", "F | 1"),
        ("H", "G"),
        ("TEXT", "\"words\""),
        ("I", "TEXT"),
    ]);
    let abi = abi(&[("test", &text)]);
    assert_eq!(
        number(&abi, "A", Abi::X86_64),
        Ok(Number {
            value: 4,
            ty: CInt::Unsigned
        })
    );
    assert_eq!(number(&abi, "D", Abi::X86_64), Ok(Number::int(4)));
    assert!(
        number(&abi, "D", Abi::Arm32)
            .unwrap_err()
            .contains("`C` is not defined on arm32")
    );
    assert_eq!(
        number(&abi, "E", Abi::X86_64).unwrap_err(),
        "[cycle] `E` needs itself"
    );
    let error = number(&abi, "F", Abi::X86_64).unwrap_err();
    assert_eq!(error, "[cycle] `G` needs itself: G -> F -> G");
    assert!(
        number(&abi, "H", Abi::X86_64)
            .unwrap_err()
            .starts_with("[cycle]")
    );
    assert!(
        number(&abi, "I", Abi::X86_64)
            .unwrap_err()
            .contains("`TEXT` is not a number")
    );
}

#[test]
fn groups_count_up() {
    let abi = abi(&[(
        "test",
        "/// A.
        #[xen_abi(c_enum(u32))]
        pub enum E { /// A.
            E_a, /// B.
            E_b, /// C.
            E_c = 0x10, /// D.
            #[abi(when(x86))] E_d, /// E.
            E_e, /// F.
            E_f = E_b + 5 }
        /// F.
        #[xen_abi(open_enum(i32), suffix(U))]
        pub enum O { /// A.
            O_a = 7, /// B.
            O_b, /// C.
            O_c = 0x10, /// D.
            O_d }
        /// G.
        #[xen_abi(flags(u32), bit_numbers, suffix(UL))]
        pub enum G { /// A.
            G_a = 1 << 5, /// B.
            G_b = 3 }",
    )]);
    let evaluator = Evaluator::new(&abi);
    let value = |name: &str, on| {
        let path = crate::item::Path {
            segments: vec![name.to_owned()],
            span: proc_macro2::Span::call_site(),
        };
        let found = abi.value_on(&path, &abi.headers[0], on).unwrap();
        evaluator
            .number(found, on, path.span)
            .map(|n| (n.value, n.ty))
            .map_err(|e| e.to_string())
    };
    assert_eq!(value("E_b", Abi::X86_64), Ok((1, CInt::Int)));
    assert_eq!(value("E_e", Abi::X86_64), Ok((0x12, CInt::Int)));
    assert_eq!(value("E_e", Abi::Arm32), Ok((0x11, CInt::Int)));
    assert_eq!(value("E_f", Abi::Arm32), Ok((6, CInt::Int)));
    assert_eq!(value("O_a", Abi::Arm32), Ok((7, CInt::Unsigned)));
    assert_eq!(value("O_b", Abi::Arm32), Ok((8, CInt::Int)));
    assert_eq!(value("O_d", Abi::Arm32), Ok((17, CInt::Unsigned)));
    assert_eq!(value("G_a", Abi::Arm32), Ok((32, CInt::UnsignedLong)));
    assert_eq!(value("_G_a", Abi::Arm32), Ok((5, CInt::Int)));
    assert!(
        value("_G_b", Abi::Arm32)
            .unwrap_err()
            .contains("no bit to count")
    );
}

#[test]
fn functions_are_evaluated_with_what_they_are_given() {
    let text = constants(&[
        ("A", "crate::lib::leaf(4)"),
        ("B", "crate::lib::leaf(4u64)"),
        ("C", "crate::lib::leaf(1, 2)"),
        ("D", "crate::lib::around(1)"),
    ]);
    let library = "/// Leaf.
        #[xen_abi] pub const fn leaf(i: u32) -> u32 { 0x40000000 + (i << SHIFT) }
        /// Shift.
        #[xen_abi] pub const SHIFT: u32 = 1;
        /// Around.
        #[xen_abi] pub const fn around(i: u32) -> u32 { around(i + 1) }";
    let abi = abi(&[("test", &text), ("lib", library)]);
    assert_eq!(number(&abi, "A", Abi::X86_64), Ok(Number::int(0x4000_0008)));
    let wide = Number {
        value: 0x4000_0008,
        ty: CInt::UnsignedLongLong,
    };
    assert_eq!(number(&abi, "B", Abi::X86_64), Ok(wide));
    assert!(
        number(&abi, "C", Abi::X86_64)
            .unwrap_err()
            .contains("has 1 parameters")
    );
    assert!(
        number(&abi, "D", Abi::X86_64)
            .unwrap_err()
            .starts_with("[cycle] `around`")
    );
}

#[test]
fn rows_may_be_long() {
    // Reading one takes a stack; computing it does not.
    let read_and_compute = || {
        let row = vec!["1u64"; 2000].join(" + ");
        assert_eq!(yields("", &row, Abi::X86_64).0, 2000);
    };
    let thread = std::thread::Builder::new()
        .stack_size(256 << 20)
        .spawn(read_and_compute);
    thread.unwrap().join().unwrap();
}

#[test]
fn depth_is_limited() {
    let list: Vec<(String, String)> = (0..2000)
        .map(|n| (format!("C{n}"), format!("C{} + 1", n + 1)))
        .collect();
    let mut list: Vec<(&str, &str)> = list.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    list.push(("C2000", "1"));
    let abi = abi(&[("test", &constants(&list))]);
    assert!(
        number(&abi, "C0", Abi::X86_64)
            .unwrap_err()
            .contains("levels deep")
    );
    assert_eq!(number(&abi, "C1990", Abi::X86_64).unwrap().value, 11);
}

#[test]
fn what_only_others_see_is_computed_from_what_they_see() {
    let text = constants(&[
        ("A when(hypervisor)", "5"),
        ("B when(hypervisor)", "A + 1"),
        ("C when(all(hypervisor, x86))", "1"),
        ("D when(hypervisor)", "C"),
    ]);
    let abi = abi(&[("test", &text)]);
    assert_eq!(number(&abi, "B", Abi::Arm32), Ok(Number::int(6)));
    assert!(number(&abi, "D", Abi::Arm32).is_err());
}

/// The layout of a type as a field would name it.
fn layout(abi: &resolve::Abi, ty: &str, on: Abi) -> Result<Layout, String> {
    let path = crate::item::Path {
        segments: vec![ty.to_owned()],
        span: proc_macro2::Span::call_site(),
    };
    let ty = Type {
        span: path.span,
        kind: crate::item::TypeKind::Named(path),
    };
    Evaluator::new(abi)
        .layout(&ty, &abi.headers[0], on)
        .map_err(|error| error.to_string())
}

#[test]
fn records_are_laid_out_as_c_does() {
    let abi = abi(&[(
        "test",
        "/// A.
        #[xen_abi(typedef)] pub struct a { /// A.
            pub a: u8, /// B.
            pub b: u64, /// C.
            #[abi(when(arm))] pub c: [u16; 2 * N], /// D.
            pub d: GuestHandle64<a>, /// E.
            #[abi(flexible)] pub e: [u32; 0] }
        /// N.
        #[xen_abi] pub const N: u32 = size_of::<u>() as u32;
        /// U.
        #[xen_abi] pub union u { /// A.
            pub a: u8, /// B.
            pub b: [[u8; 2]; 2], /// C.
            pub c: t }
        /// T.
        #[xen_abi] pub type t = [u16; 3];
        /// Self.
        #[xen_abi] pub struct own { /// A.
            pub next: own }
        /// One.
        #[xen_abi] pub struct one { /// A.
            pub next: [two; 2] }
        /// Two.
        #[xen_abi] pub struct two { /// A.
            pub next: three }
        /// Three.
        #[xen_abi] pub type three = [u8; M];
        /// M.
        #[xen_abi] pub const M: u32 = size_of::<one>() as u32;
        /// Handle.
        #[xen_abi] pub struct list { /// A.
            pub next: GuestHandle<list>, /// B.
            #[abi(flexible(1))] pub more: [u8; 1] }
        /// Negative.
        #[xen_abi] pub type negative = [u8; 1 - 2];
        /// Here.
        #[xen_abi(when(x86))] pub struct here { /// A.
            pub a: u8 }
        ring_types! { /// R.
            r: u64 => a_t; }",
    )]);
    let is = |ty: &str, on, size, align| {
        assert_eq!(
            layout(&abi, ty, on),
            Ok(Layout::new(size, align)),
            "{ty} on {}",
            on.name()
        );
    };
    is("u", Abi::X86_64, 6, 2);
    is("a_t", Abi::X86_32, 24, 8);
    is("a", Abi::X86_64, 24, 8);
    is("a", Abi::Arm32, 48, 8);
    is("list", Abi::X86_32, 8, 4);
    is("list", Abi::Arm32, 16, 8);
    is("r_sring", Abi::X86_64, 88, 8);
    is("r_sring_t", Abi::Arm64, 112, 8);
    is("r_back_ring", Abi::X86_32, 16, 4);
    is("r_front_ring_t", Abi::Ppc64, 24, 8);
    assert_eq!(layout(&abi, "here", Abi::Arm32), Ok(Layout::ABSENT));
    assert_eq!(
        layout(&abi, "own", Abi::Arm32).unwrap_err(),
        "[cycle] `own` needs itself"
    );
    let error = layout(&abi, "one", Abi::Arm32).unwrap_err();
    assert_eq!(
        error,
        "[cycle] `one` needs itself: one -> two -> three -> M -> one"
    );
    assert!(
        layout(&abi, "negative", Abi::Arm32)
            .unwrap_err()
            .contains("-1 elements")
    );
    assert!(
        layout(&abi, "nowhere", Abi::Arm32)
            .unwrap_err()
            .contains("not defined")
    );
}

#[test]
fn found_parts_that_are_no_numbers_are_errors() {
    let abi = abi(&[(
        "test",
        "/// A.\n#[xen_abi] pub struct a { /// A.\n pub a: u8 }",
    )]);
    let place = crate::testing::place(&abi, "a");
    let found = Found {
        place,
        part: Part::Record,
    };
    let span = proc_macro2::Span::call_site();
    assert!(
        Evaluator::new(&abi)
            .number(found, Abi::X86_64, span)
            .is_err()
    );
}
