// SPDX-License-Identifier: MIT
//! Constants: their values can be computed, fit their types, and are the same in C and in Rust.

use xen_abi_layout::{Abi, AbiSet};

use super::in_rust::InRust;
use super::integers::IntegerType;
use super::{Check, grouped, on_some, uses};
use crate::eval::is_truth_value;
use crate::item::{Constant, Expr, ExprKind, Header, ItemKind, Name, RustType, UnaryOp, Value};
use crate::resolve::Place;
use crate::rules::VALUE_FITS;

pub(super) fn check(check: &Check<'_>) {
    for place in check.sound_places() {
        let (header, item) = check.abi.at(place);
        match &item.kind {
            ItemKind::Constant(constant) => of_constant(check, place, header, constant),
            ItemKind::ConstFn(function) => truth_values(check, &function.body),
            _ => {}
        }
    }
}

fn of_constant(check: &Check<'_>, place: Place, header: &Header, constant: &Constant) {
    let (abis, seen) = check.existence(place);
    let mut types: Vec<(&RustType, Option<IntegerType>)> = Vec::new();
    for (expr, ty) in parts(&constant.value, &constant.rust_type) {
        if !types.iter().any(|(known, _)| std::ptr::eq(*known, ty)) {
            let integer = seen.then(|| integer_type(check, header, ty, abis));
            types.push((ty, integer.flatten()));
        }
        let known = types.iter().find(|(known, _)| std::ptr::eq(*known, ty));
        let numbers = check.on_each(abis, |abi| {
            check.evaluator.value(expr, constant.suffix, header, abi)
        });
        if let Some((_, Some(integer))) = known {
            let values = numbers.into_iter().map(|(abi, number)| (abi, number.value));
            fits(
                check,
                header,
                &constant.name,
                expr,
                integer,
                values.collect(),
                abis,
            );
        }
    }
}

/// The expressions in a value, each with the type that Rust gives it.
fn parts<'a>(value: &'a Value, ty: &'a RustType) -> Vec<(&'a Expr, &'a RustType)> {
    match (value, ty) {
        (Value::Integer(expr), _) => vec![(expr, ty)],
        (Value::Text(_) | Value::TextOf(_) | Value::Uuid(_), _) => Vec::new(),
        (Value::List(values), RustType::Tuple(parts)) => {
            let pairs = values.iter().zip(parts);
            pairs
                .flat_map(|(value, ty)| self::parts(value, ty))
                .collect()
        }
        (Value::List(values), _) => {
            let ty = match ty {
                RustType::Array(element) => element,
                other => other,
            };
            values.iter().flat_map(|value| parts(value, ty)).collect()
        }
    }
}

fn integer_type(
    check: &Check<'_>,
    header: &Header,
    ty: &RustType,
    abis: AbiSet,
) -> Option<IntegerType> {
    match IntegerType::read(check, header, ty, abis) {
        Ok(integer) => Some(integer),
        Err(no) => {
            check.error_with_help(no.rule, no.span, no.text, "give it an integer type");
            None
        }
    }
}

/// Reports values that the integer type cannot hold, and those that Rust computes otherwise.
fn fits(
    check: &Check<'_>,
    header: &Header,
    name: &Name,
    expr: &Expr,
    integer: &IntegerType,
    values: Vec<(Abi, i128)>,
    abis: AbiSet,
) {
    let (fitting, outside): (Vec<_>, Vec<_>) = values
        .into_iter()
        .partition(|(abi, value)| integer.holds(*value, *abi));
    let (text, ty) = (&name.text, &integer.name);
    for (value, on) in grouped(outside) {
        let text = format!(
            "`{text}` is {value}, which `{ty}` cannot hold{}",
            on_some(on, abis)
        );
        check.error(&VALUE_FITS, name.span, text);
    }
    let others = fitting.into_iter().filter_map(|(abi, in_c)| {
        let in_rust = InRust { check, header, abi }.value(expr, integer)?;
        (in_rust != in_c).then_some((abi, (in_c, in_rust)))
    });
    for ((in_c, in_rust), on) in grouped(others) {
        let on = on_some(on, abis);
        let text = format!("`{text}` is {in_c:#x} in C, but {in_rust:#x} in Rust{on}");
        let help = "give the literals suffixes or casts that say their width: `!0u32`";
        check.error_with_help(&VALUE_FITS, name.span, text, help);
    }
}

/// Reports where Rust's `!` is applied to a truth value: C's `~` does something else. Constants
/// are evaluated, but a macro may never be called.
fn truth_values(check: &Check<'_>, body: &Expr) {
    for expr in uses::parts(body) {
        if let ExprKind::Unary(UnaryOp::BitNot, inner) = &expr.kind
            && is_truth_value(inner)
        {
            let text = "`!` turns a truth value around in Rust, but flips its bits in C";
            let help = "write the opposite comparison";
            check.error_with_help(&VALUE_FITS, expr.span, text, help);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found_in};

    fn with(constants: &[&str]) -> Vec<String> {
        let text: String = constants
            .iter()
            .map(|c| format!("/// A.\n#[xen_abi{c};\n"))
            .collect();
        found_in(&text)
    }

    #[test]
    fn values_fit_their_types() {
        let none = with(&[
            "] pub const A: u8 = 255",
            "] pub const B: i16 = -9",
            "] pub const C: c_int = -0x7fff_ffff - 1",
            "] pub const D: &str = \"text\"",
            "] pub const E: [u64; 2] = [1u64 << 40, 0]",
            "] pub const T: [(&str, u16, i8); 2] = [(\"a\", 65535, -1), (\"b\", 0, 127)]",
            "(suffix(UL))] pub const F: c_ulong = !0",
            "] pub const G: usize = 1 << 16",
            "] pub const H: u64 = 0xffffffff_ffffffff",
            "] pub const I: port_t = 0xffff",
            "] pub type port_t = u16",
            "(open_enum(u8))] pub enum Op { /// A.\n Op_a = 1 } /// B.\n#[xen_abi] pub const J: Op = Op::Op_a",
        ]);
        assert_eq!(none, NOTHING);
        let found = with(&[
            "] pub const A: u8 = 256",
            "] pub const B: u32 = -1",
            "] pub const C: i32 = 0x8000_0000",
            "] pub const E: [u8; 2] = [1, 256]",
            "(suffix(UL))] pub const F: u32 = !0",
            "] pub const G: usize = 1u64 << 32",
            "] pub const I: port_t = 0x10000",
            "] pub type port_t = u16",
            "] pub const K: &[u8] = 1",
            "] pub const L: unheard_t = 1",
            "] pub const T: [(&str, u16, i8); 2] = [(\"a\", 65536, 0), (\"b\", -1, 128)]",
        ]);
        let is = |at: usize, text: &str| assert_eq!(found[at], format!("[value_fits] {text}"));
        is(0, "`A` is 256, which `u8` cannot hold");
        is(1, "`B` is -1, which `u32` cannot hold");
        is(2, "`C` is 2147483648, which `i32` cannot hold");
        is(3, "`E` is 256, which `u8` cannot hold");
        is(
            4,
            "`F` is 18446744073709551615, which `u32` cannot hold on x86_64, arm64, riscv64 and ppc64",
        );
        is(
            5,
            "`G` is 4294967296, which `usize` cannot hold on x86_32 and arm32",
        );
        is(6, "`I` is 65536, which `port_t` cannot hold");
        is(7, "a number is not of this type");
        assert_eq!(
            found[8],
            "[unknown_name] `unheard_t` is not defined on every ABI"
        );
        is(9, "`T` is 65536, which `u16` cannot hold");
        is(10, "`T` is -1, which `u16` cannot hold");
        is(11, "`T` is 128, which `i8` cannot hold");
        assert_eq!(found.len(), 12);
    }

    #[test]
    fn a_failure_is_reported_once_with_its_architectures() {
        let found = with(&[
            "] pub const A: u64 = xen_mk_ulong(1) << 40",
            "] pub const B: u64 = A + 1",
            "] pub const C: u64 = 1 / 0",
        ]);
        assert_eq!(
            found,
            [
                "[value_fits] a shift by 40 bits leaves C's `unsigned long`, which has 32 on \
                 x86_32 and arm32",
                "[value_fits] `/` by zero",
            ]
        );
    }

    #[test]
    fn c_and_rust_agree() {
        let same = with(&[
            "] pub const A: u32 = !0u32",
            "] pub const B: u64 = !0u64 >> 4",
            "] pub const C: u32 = !(3u32 << 4) & 0xff",
            "] pub const D: i32 = !3",
            "] pub const E: u64 = !(4 as u64)",
            "] pub const F: u16 = A as u16",
            "(suffix(U))] pub const G: u32 = !A",
        ]);
        assert_eq!(same, NOTHING);
        let found = with(&[
            "(suffix(U))] pub const A: u64 = !0",
            "] pub const B: u64 = (!0u32) as u64",
            "] pub const C: u64 = !0 & 0xff_ffff_ffff",
            "(suffix(U))] pub const D: u16 = !0 >> 16",
        ]);
        assert_eq!(
            found,
            [
                "[value_fits] `A` is 0xffffffff in C, but 0xffffffffffffffff in Rust",
                "[value_fits] `D` is 0xffff in C, but 0x0 in Rust",
            ]
        );
    }

    #[test]
    fn constants_that_rust_does_not_see_are_computed_too() {
        let found = with(&["(when(hypervisor))] pub const A: u8 = 1 / 0"]);
        assert_eq!(found, ["[value_fits] `/` by zero"]);
    }

    #[test]
    fn truth_values_are_not_turned_around() {
        let found = found_in(
            "/// F.
            #[xen_abi] pub const fn f(x: u32) -> u32 { if !(x == 1) { 1 } else { 2 } }",
        );
        assert_eq!(found.len(), 1);
        assert!(found[0].contains("flips its bits"));
    }
}
