// SPDX-License-Identifier: MIT
//! The rules that one item's own tokens decide.
//!
//! One file for each subject.

mod bits;
mod documented;
mod expected;
pub(crate) mod flexible;
mod meaning;
mod names;
mod reserved;
mod widths;

#[cfg(feature = "whole")]
pub(crate) use meaning::no_direction;

use crate::item::{Item, ItemKind, Type, TypeKind};
use crate::report::Report;
use expected::Expected;

/// Reports every violation in `item`.
pub fn check(item: &Item, report: &Report) {
    let expected = Expected::of(item, report);
    documented::check(item, report);
    names::check(item, &expected, report);
    if let ItemKind::Record(record) = &item.kind {
        for (at, field) in record.fields.iter().enumerate() {
            widths::check(record, field, &expected, report);
            reserved::check(record, field, &expected, report);
            flexible::check(record, at, report);
            bits::check(record, at, &expected, report);
            meaning::check(record, field, report);
        }
    }
    expected.report_unused(item, report);
}

/// The type at the bottom of arrays of arrays.
fn innermost(ty: &Type) -> &Type {
    match &ty.kind {
        TypeKind::Array { element, .. } => innermost(element),
        _ => ty,
    }
}
