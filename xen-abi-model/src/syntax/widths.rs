// SPDX-License-Identifier: MIT
//! Types whose width is somebody's choice: C's own integers, pointers.

use xen_abi_layout::scalars::{Class, Scalar};
use xen_abi_layout::{Abi, AbiSet};

use super::expected::Expected;
use super::innermost;
use crate::item::{Field, Record, Type, TypeKind};
use crate::report::Report;
use crate::rules::{LANGUAGE, NO_NATIVE_INT, NO_POINTER};

pub(super) fn check(record: &Record, field: &Field, expected: &Expected, report: &Report) {
    let element = innermost(&field.ty);
    let names = format!("`{}` in `{}`", field.name.text, record.name.text);
    match &element.kind {
        TypeKind::Scalar(scalar)
            if scalar.class == Class::Native && expected.is_news(&NO_NATIVE_INT) =>
        {
            report.error(
                &NO_NATIVE_INT,
                element.span,
                format!("{names} is C's `{}`, {}", scalar.c_name, widths(scalar)),
            );
        }
        TypeKind::Pointer { target, .. } => {
            if expected.is_news(&NO_POINTER) {
                report.error(
                    &NO_POINTER,
                    element.span,
                    format!("{names} is a pointer, which means nothing in another address space"),
                );
            }
            if let TypeKind::Scalar(scalar) = &pointed_to(target).kind
                && scalar.name.ends_with("_aligned_t")
            {
                // In C the name is a macro with an attribute, which takes hold of what is declared.
                report.error_with_help(
                    &LANGUAGE,
                    element.span,
                    format!(
                        "for `{}`, C would align the pointer {names} itself to 8 bytes",
                        scalar.name
                    ),
                    "let it point to a `u64`, or to a type of its own",
                );
            }
        }
        _ => {}
    }
}

/// The type at the end of pointers and arrays.
fn pointed_to(ty: &Type) -> &Type {
    match &ty.kind {
        TypeKind::Pointer { target, .. } => pointed_to(target),
        TypeKind::Array { element, .. } => pointed_to(element),
        _ => ty,
    }
}

/// `4 bytes on x86_32 and arm32, 8 bytes on x86_64, ..`
fn widths(scalar: &Scalar) -> String {
    let mut sizes: Vec<(u64, AbiSet)> = Vec::new();
    for abi in Abi::ALL {
        let size = scalar.table[abi.column()].size;
        match sizes.iter_mut().find(|(known, _)| *known == size) {
            Some((_, set)) => *set = set.or(AbiSet::of(abi)),
            None => sizes.push((size, AbiSet::of(abi))),
        }
    }
    let groups: Vec<String> = sizes
        .into_iter()
        .map(|(size, set)| {
            xen_abi_layout::Message::new()
                .byte_count(size)
                .text(" on ")
                .abis(set)
                .as_str()
                .to_owned()
        })
        .collect();
    groups.join("; ")
}
