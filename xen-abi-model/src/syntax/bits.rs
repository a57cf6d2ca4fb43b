// SPDX-License-Identifier: MIT
//! Bit-fields: together they take the place of an integer, wherever C puts them.

use xen_abi_layout::Kind;
use xen_abi_layout::scalars::{Class, Scalar};

use super::Expected;
use crate::item::{Field, Record, TypeKind};
use crate::report::Report;
use crate::rules::{LANGUAGE, NO_BIT_FIELD};

pub(super) fn check(record: &Record, at: usize, expected: &Expected, report: &Report) {
    let field = &record.fields[at];
    let Some(first) = field.bits.first() else {
        return;
    };
    let names = format!("`{}` in `{}`", field.name.text, record.name.text);
    if expected.is_news(&NO_BIT_FIELD) {
        let text = format!("{names} is divided into bit-fields");
        report.error(&NO_BIT_FIELD, first.name.span, text);
    }
    let integer = match &field.ty.kind {
        // The alignment of the others would be that of each bit-field.
        TypeKind::Scalar(scalar) if scalar.class == Class::Fixed && !is_aligned(scalar) => *scalar,
        _ => {
            let text = format!("{names} is divided into bit-fields, but is not an integer");
            let help = "use an integer of fixed width";
            report.error_with_help(&LANGUAGE, field.ty.span, text, help);
            return;
        }
    };
    if record.kind == Kind::Union {
        let text = format!("{names} is divided into bit-fields, which overlap in a union");
        let help = "put it into an inline struct";
        report.error_with_help(&LANGUAGE, first.name.span, text, help);
        return;
    }
    let problems = report.len();
    parts(field, integer, &names, report);
    if report.len() == problems {
        rest(record, at, integer, &names, report);
    }
}

fn is_aligned(scalar: &Scalar) -> bool {
    scalar.name.ends_with("_aligned_t")
}

fn width(scalar: &Scalar) -> u64 {
    scalar.table[0].size * 8
}

fn used(field: &Field) -> u64 {
    field.bits.iter().map(|bit| u64::from(bit.width)).sum()
}

/// Each bit-field begins where the one before it ends, and all fit the integer.
fn parts(field: &Field, integer: &'static Scalar, names: &str, report: &Report) {
    let (room, used) = (width(integer), used(field));
    if used > room {
        let text = format!("{names} has {room} bits, its bit-fields take {used}");
        let help = "make the integer wider, or the bit-fields narrower";
        report.error_with_help(&LANGUAGE, field.bits[0].name.span, text, help);
        return;
    }
    let mut begin = 0;
    for bit in &field.bits {
        let own = width(bit.ty.unwrap_or(integer));
        let bits = u64::from(bit.width);
        let name = &bit.name.text;
        if bits == 0 {
            let help = "give it a width, or remove it";
            let text = format!("the bit-field `{name}` has no bits");
            report.error_with_help(&LANGUAGE, bit.name.span, text, help);
        } else if own > room {
            let text = format!("the bit-field `{name}` has a wider type than {names}");
            let help = "a wider type would align the record otherwise; use a narrower one";
            report.error_with_help(&LANGUAGE, bit.name.span, text, help);
        } else if begin % own + bits > own {
            let text = format!("the bit-field `{name}` would cross the end of its {own} bits");
            let help = "use the integer's own type, or divide it otherwise";
            report.error_with_help(&LANGUAGE, bit.name.span, text, help);
        }
        begin += bits;
    }
    let is_own = |ty: Option<&'static Scalar>| ty.is_none_or(|ty| width(ty) == room);
    let decides = |bit: &crate::item::Bit| bit.name.text != "_" && is_own(bit.ty);
    if !field.bits.iter().any(decides) {
        let text = format!("no bit-field of {names} has its type and a name");
        let help = "C would align the record otherwise; let one of them have both";
        report.error_with_help(&LANGUAGE, field.bits[0].name.span, text, help);
    }
}

/// What the bit-fields leave of the integer belongs to nothing else.
fn rest(record: &Record, at: usize, integer: &'static Scalar, names: &str, report: &Report) {
    let field = &record.fields[at];
    let rest = width(integer) - used(field);
    let is_kept = match record.fields.get(at + 1) {
        // The next bit-fields are kept off it.
        Some(next) => !next.bits.is_empty(),
        // x86_32 aligns records with wider integers to four bytes, too.
        None => rest < 32,
    };
    if rest >= 8 && !is_kept {
        let text = format!("the bit-fields of {names} leave {rest} bits, which C gives to others");
        let help = format!("say that they belong to it: `_ = {rest}`");
        report.error_with_help(&LANGUAGE, field.bits[0].name.span, text, help);
    }
}

#[cfg(test)]
mod tests {
    use crate::report::Report;

    fn found(fields: &str) -> Vec<String> {
        let text = format!(
            "xen_header! {{ file: \"a.h\" }}\n/// A.\n\
             #[xen_abi(expect(no_bit_field, reason = \"r\"))] pub {fields}"
        );
        let report = Report::new();
        let file = syn::parse_str(&text).unwrap();
        let header = crate::parse::header(&file, &[], &report).unwrap();
        for item in &header.items {
            crate::syntax::check(item, &report);
        }
        let problems = report.into_problems().into_iter();
        problems.map(|problem| problem.message).collect()
    }

    #[test]
    fn bit_fields_take_the_place_of_their_integer() {
        for legal in [
            "struct a { /// A.\n #[abi(bits(a = 4, _ = 3, b: u8 = 1))] pub x: u8 }",
            "struct a { /// A.\n #[abi(bits(a = 7))] pub x: u8, /// A.\n pub y: u8 }",
            "struct a { /// A.\n #[abi(bits(a = 1))] pub x: u32 }",
            "struct a { /// A.\n #[abi(bits(a = 33))] pub x: u64 }",
            "struct a { /// A.\n #[abi(bits(a: u8 = 8, b: u8 = 3, c = 21))] pub x: u32 }",
            "struct a { /// A.\n #[abi(bits(a: u8, b: u8 = 3, c = 21))] pub x: u32 }",
            "struct a { /// A.\n #[abi(bits(a = 20))] pub x: u32, /// A.\n #[abi(bits(b = 9))] \
             pub y: u16 }",
        ] {
            assert_eq!(found(legal), [""; 0], "{legal}");
        }
    }

    #[test]
    fn others_would_lie_elsewhere_in_c() {
        for (fields, problem) in [
            (
                "struct a { /// A.\n #[abi(bits(a = 20))] pub x: u32, /// A.\n pub y: u8 }",
                "leave 12 bits, which C gives to others",
            ),
            (
                "struct a { /// A.\n #[abi(bits(a = 32))] pub x: u64 }",
                "leave 32 bits",
            ),
            (
                "struct a { /// A.\n #[abi(bits(a: u8 = 4, b: u8 = 5, c = 23))] pub x: u32 }",
                "`b` would cross the end of its 8 bits",
            ),
            (
                "struct a { /// A.\n #[abi(bits(a = 3, b: u8, c = 21))] pub x: u32 }",
                "`b` would cross the end of its 8 bits",
            ),
            (
                "struct a { /// A.\n #[abi(bits(a: u32 = 4, b = 4))] pub x: u8 }",
                "`a` has a wider type",
            ),
            (
                "struct a { /// A.\n #[abi(bits(a: u8 = 8, _ = 24))] pub x: u32 }",
                "no bit-field of `x` in `a` has its type and a name",
            ),
            (
                "union a { /// A.\n #[abi(bits(a = 4, b = 4))] pub x: u8 }",
                "overlap in a union",
            ),
            (
                "struct a { /// A.\n #[abi(bits(a = 4, b = 60))] pub x: uint64_aligned_t }",
                "is not an integer",
            ),
        ] {
            let found = found(fields);
            assert_eq!(found.len(), 1, "{fields}: {found:?}");
            assert!(found[0].contains(problem), "{found:?}");
        }
    }
}
