// SPDX-License-Identifier: MIT
use xen_abi_layout::Abi;

use super::{constants, number, yields};
use crate::eval::{CInt, Evaluator, Number};
use crate::resolve::{Found, Part};
use crate::testing::abi;

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

/// What C makes of the constant after one with this value.
fn after(first: &str) -> Result<(i128, CInt), String> {
    let text = format!(
        "/// E.\n#[xen_abi(open_enum(u64))] pub enum E {{ /// A.\nE_a = {first}, /// B.\nE_b }}"
    );
    let abi = abi(&[("test", &text)]);
    let place = crate::testing::place(&abi, "E");
    let part = Part::Variant(1);
    let number = Evaluator::new(&abi).number(
        Found { place, part },
        Abi::X86_64,
        crate::span::Span::nowhere(),
    );
    number
        .map(|number| (number.value, number.ty))
        .map_err(|error| error.to_string())
}

#[test]
fn counting_up_is_done_as_it_is_printed() {
    assert_eq!(after("0xffff_ffff"), Ok((1 << 32, CInt::Long)));
    assert_eq!(after("(7u32)"), Ok((8, CInt::Int)));
    assert_eq!(after("7u32 | 8"), Ok((16, CInt::Unsigned)));
    let error = after("0xffff_ffff_ffff_ffff").unwrap_err();
    assert!(
        error.contains("counting on from `E_a` leads to 18446744073709551616"),
        "{error}"
    );
    for wraps in ["!0u64", "0x7fff_ffff | 0", "0xffff_ffff | 0"] {
        assert!(after(wraps).is_err(), "{wraps}");
    }
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
            span: crate::span::Span::nowhere(),
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
    assert_eq!(value("O_b", Abi::Arm32), Ok((8, CInt::Unsigned)));
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
    let span = crate::span::Span::nowhere();
    assert!(
        Evaluator::new(&abi)
            .number(found, Abi::X86_64, span)
            .is_err()
    );
}
