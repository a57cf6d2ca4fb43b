// SPDX-License-Identifier: MIT
//! Fields of records.

use xen_abi_model::item::{Buffer, Direction, Field, Header, ItemKind, Record, Type, TypeKind};
use xen_abi_model::resolve::Abi;

use super::entry::{BitOf, BufferOf, FieldOf, Selection};
use super::words;
use crate::print::single;

/// The fields of a record in `header`.
pub(super) fn fields(abi: &Abi, header: &Header, record: &Record) -> Vec<FieldOf> {
    record
        .fields
        .iter()
        .map(|field| field_of(abi, header, field))
        .collect()
}

fn field_of(abi: &Abi, header: &Header, field: &Field) -> FieldOf {
    FieldOf {
        name: field.name.text.clone(),
        c: single::field(abi, header, field),
        docs: field.docs.lines.join("\n"),
        about: single::docs(abi, header, &field.docs),
        direction: field.direction.map(direction),
        buffer: field.buffer.as_ref().map(|it| buffer(abi, header, it)),
        reserved: field.reserved,
        when: words::condition(&field.when),
        refers: refers(abi, header, &field.ty),
        selection: selection(field),
        bits: bits(field),
    }
}

/// Who writes.
pub(super) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Input => "in",
        Direction::Output => "out",
        Direction::Both => "in/out",
    }
}

fn buffer(abi: &Abi, header: &Header, buffer: &Buffer) -> BufferOf {
    let len = buffer.len.as_ref();
    BufferOf {
        direction: direction(buffer.direction),
        len: len.map(|len| single::expression(abi, header, len)),
        unsized_because: buffer.unsized_because.clone(),
    }
}

/// The item that a type is, points to or consists of.
pub(super) fn refers(abi: &Abi, header: &Header, ty: &Type) -> Option<String> {
    match &ty.kind {
        TypeKind::Array { element, .. } => refers(abi, header, element),
        TypeKind::Handle { target, .. } | TypeKind::Pointer { target, .. } => {
            refers(abi, header, target)
        }
        TypeKind::Named(path) => {
            let places = abi.find(path, header);
            let is_type = |kind: &ItemKind| {
                !matches!(
                    kind,
                    ItemKind::Constant(_) | ItemKind::ConstFn(_) | ItemKind::Handle(_)
                )
            };
            let items = places.iter().map(|place| abi.at(*place).1);
            let mut items = items.filter(|item| is_type(&item.kind));
            Some(items.next()?.name()?.text.clone())
        }
        TypeKind::Scalar(_) | TypeKind::Void => None,
    }
}

fn selection(field: &Field) -> Option<Selection> {
    if let Some(unselected) = &field.unselected {
        return Some(Selection::Nothing(unselected.reason.clone()));
    }
    if !field.tags.is_empty() {
        let tags = field.tags.iter().map(|tag| tag.text.clone());
        return Some(Selection::Tags(tags.collect()));
    }
    let values: Vec<String> = field
        .selected_by
        .iter()
        .map(|selector| {
            let tag = selector.tag.as_ref();
            let tag = tag.map_or_else(String::new, |tag| format!("{} = ", tag.text));
            let not = if selector.negated { "not " } else { "" };
            format!("{tag}{not}{}", selector.value.text)
        })
        .collect();
    (!values.is_empty()).then_some(Selection::Values(values))
}

fn bits(field: &Field) -> Vec<BitOf> {
    let mut low = 0_u32;
    let mut bits = Vec::with_capacity(field.bits.len());
    for bit in &field.bits {
        if bit.whole {
            // A member of its own begins where its type may.
            low = low.next_multiple_of(bit.width.max(1));
        }
        bits.push(BitOf {
            name: bit.name.text.clone(),
            low,
            width: bit.width,
        });
        low += bit.width;
    }
    bits
}
