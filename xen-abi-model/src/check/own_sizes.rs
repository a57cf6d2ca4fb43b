// SPDX-License-Identifier: MIT
//! What an item's own tokens tell of its sizes, and of where the compiler may find a rule about them broken.
//!
//! For it to point at a field, something must stand in its place for each; nearly no field needs that. And
//! most records are made of nothing but scalars and handles: what there is to say of them can be said at once.
//!
//! An item does not know for which architectures its header is. What holds for all of them holds for some:
//! there is less padding, and there are fewer differences.

use xen_abi_layout::{
    Abi, AbiSet, Checked, ConstRule, Element, Expected, Field, Kind, Table, Walk, scalars,
};

use crate::item::{self, HandleKind, Item, Record, Type, TypeKind};
use crate::layout::expected;

/// What a record's own tokens tell.
#[derive(Debug)]
pub struct OwnSizes {
    /// For each field that Rust sees, whether a rule may be broken there.
    pub carets: Vec<bool>,
    /// Size and alignment, if no rule can be broken anywhere.
    pub table: Option<Table>,
}

/// Lays out what can be laid out.
pub fn own_sizes(item: &Item, record: &Record) -> OwnSizes {
    let expected = expected(item);
    let on = item.when.rust_abis();
    let seen = record
        .fields
        .iter()
        .map(|field| (field, field.when.rust_abis()));
    let mut walk = Some(Walk::new(record.kind));
    let (mut carets, mut known) = (Vec::new(), Some(Vec::new()));
    for (field, abis) in seen.filter(|(_, abis)| !abis.is_empty()) {
        let abis = on.and(abis);
        let field = as_told(field, abis);
        let broken = match (&walk, &field) {
            (Some(walk), Some(field)) => broken(*walk, field, abis),
            (None, Some(field)) => maybe_broken(field.wide),
            (_, None) => maybe_broken(true),
        };
        carets.push(broken.bits() & !expected.bits() != 0);
        walk = match (walk, &field) {
            (Some(walk), Some(field)) => Some(walk.step(field).0),
            // What is in a union makes no difference to where the others are.
            (walk, None) if record.kind == Kind::Union => walk,
            _ => None,
        };
        known = known.zip(field).map(|(mut known, field)| {
            known.push(field);
            known
        });
    }
    // An `expect` may meet something on one architecture, and nothing on another.
    let known = known.filter(|_| expected == Expected::NOTHING);
    let table = known.and_then(|fields| {
        let checked = Checked {
            record: xen_abi_layout::Record {
                name: &record.name.text,
                kind: record.kind,
                abis: on,
                fields: &fields,
            },
            expected,
            declared: record.declared_size,
        };
        let summary = checked.summary();
        summary.is_sound.then_some(summary.table)
    });
    OwnSizes { carets, table }
}

/// The rules that a field breaks that comes next.
fn broken(walk: Walk, field: &Field<'_>, abis: AbiSet) -> Expected {
    let (_, step) = walk.step(field);
    let columns = || abis.iter().map(Abi::column);
    let differs = |number: &dyn Fn(usize) -> u64| {
        let mut numbers = columns().map(number);
        let first = numbers.next();
        numbers.any(|number| Some(number) != first)
    };
    let mut broken = Expected::NOTHING;
    if columns().any(|column| step.hole[column] > 0) {
        broken = broken.and(ConstRule::ImplicitPadding);
    }
    if differs(&|column| step.offset[column]) || differs(&|column| field.layout(column).size) {
        broken = broken.and(ConstRule::SameLayout);
    }
    if field.wide && abis.contains(Abi::X86_32) && abis.len() > 1 {
        broken = broken.and(ConstRule::WideAlignment);
    }
    broken
}

/// The rules that a field may break of which no more is known than whether it may be a 64-bit integer.
fn maybe_broken(wide: bool) -> Expected {
    let rules = Expected::NOTHING
        .and(ConstRule::ImplicitPadding)
        .and(ConstRule::SameLayout);
    match wide {
        true => rules.and(ConstRule::WideAlignment),
        false => rules,
    }
}

/// The field, if its own tokens tell its size.
fn as_told(field: &item::Field, abis: AbiSet) -> Option<Field<'_>> {
    let (mut ty, mut count) = (&field.ty, 1u64);
    while let TypeKind::Array { element, len } = &ty.kind {
        count = count.saturating_mul(len.literal()?);
        ty = element;
    }
    let (table, wide) = element(ty)?;
    let field = Field::new(&field.name.text, table).wide(wide).on(abis);
    Some(field.times(count))
}

/// What is known of a type whose layout does not depend on another item.
fn element(ty: &Type) -> Option<Element> {
    let table = match &ty.kind {
        TypeKind::Scalar(scalar) => return Some((scalar.table, scalar.is_wide())),
        TypeKind::Handle { kind, .. } => match kind {
            HandleKind::Native => scalars::HANDLE,
            HandleKind::Wide => scalars::HANDLE_64,
        },
        TypeKind::Pointer { .. } => scalars::POINTER,
        TypeKind::Named(_) | TypeKind::Array { .. } | TypeKind::Void => return None,
    };
    Some((table, false))
}

#[cfg(test)]
mod tests {
    use xen_abi_layout::Layout;

    use super::*;
    use crate::item::ItemKind;
    use crate::testing::{abi, item};

    #[track_caller]
    fn check(text: &str, carets: &[bool], table: Option<Layout>) {
        let abi = abi(&[("test", text)]);
        let (_, item) = item(&abi, "r");
        let ItemKind::Record(record) = &item.kind else {
            panic!("{text}")
        };
        let found = own_sizes(item, record);
        assert_eq!(found.carets, carets, "{text}");
        assert_eq!(found.table, table.map(|layout| [layout; Abi::COUNT]));
    }

    #[test]
    fn what_is_the_same_everywhere_is_known() {
        check(
            "#[xen_abi] pub struct r { pub a: u32, pub b: [u16; 2], pub c: GuestHandle64<u8> }",
            &[false; 3],
            Some(Layout::new(16, 8)),
        );
        check(
            "#[xen_abi] pub union r { pub a: u32, pub b: [u8; 3] }",
            &[false; 2],
            Some(Layout::new(4, 4)),
        );
    }

    #[test]
    fn a_caret_is_where_something_may_be_wrong() {
        for (fields, carets) in [
            (
                "pub a: u32, pub b: uint64_aligned_t, pub c: u8",
                [false, true, false],
            ),
            ("pub a: u32, pub b: u64, pub c: u32", [false, true, true]),
            (
                "pub a: u32, pub b: c_ulong, pub c: u32",
                [false, true, true],
            ),
            ("pub a: u32, pub b: other_t, pub c: u8", [false, true, true]),
            (
                "pub a: u32, pub b: [u8; LEN], pub c: u8",
                [false, true, true],
            ),
        ] {
            check(
                &format!("#[xen_abi] pub struct r {{ {fields} }}"),
                &carets,
                None,
            );
        }
        check(
            "#[xen_abi] pub union r { pub a: u32, pub b: other_t, pub c: u8 }",
            &[false, true, false],
            None,
        );
    }

    #[test]
    fn what_is_expected_needs_no_caret() {
        check(
            "#[xen_abi(expect(implicit_padding, same_layout, reason = \"as it is\"))]
             pub struct r { pub a: u32, pub b: c_ulong, pub c: u32, pub d: u64 }",
            &[false, false, false, true],
            None,
        );
    }

    #[test]
    fn at_its_end_there_may_be_something_wrong_too() {
        check(
            "#[xen_abi] pub struct r { pub a: u32, pub b: u8 }",
            &[false; 2],
            None,
        );
        check(
            "#[xen_abi(size(9))] pub struct r { pub a: u32 }",
            &[false],
            None,
        );
    }
}
