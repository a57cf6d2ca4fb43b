// SPDX-License-Identifier: MIT
//! Arrays without a length.

use xen_abi_layout::Kind;

use crate::item::{ExprKind, Field, Flexible, Record, TypeKind};
use crate::report::Report;
use crate::rules::FLEXIBLE_ARRAY;

pub(super) fn check(record: &Record, at: usize, report: &Report) {
    let field = &record.fields[at];
    let names = format!("`{}` in `{}`", field.name.text, record.name.text);
    let is_empty = matches!(&field.ty.kind, TypeKind::Array { len, .. }
        if matches!(&len.kind, ExprKind::Int(literal) if literal.value == 0));
    if field.flexible.is_none() {
        if is_empty {
            report.error(
                &FLEXIBLE_ARRAY,
                field.name.span,
                format!("{names} is an array of no elements"),
            );
        }
        return;
    }
    if !matches!(field.ty.kind, TypeKind::Array { .. }) {
        let text = format!("{names} is marked `flexible`, but not an array");
        report.error(&FLEXIBLE_ARRAY, field.name.span, text);
    } else if record.kind == Kind::Union || at + 1 != record.fields.len() {
        let text = format!("{names} is marked `flexible`, but not the last field of a struct");
        report.error(&FLEXIBLE_ARRAY, field.name.span, text);
    } else if at == 0 && needs_another_before_it(field) {
        let text = alone(record, field, "");
        report.error_with_help(&FLEXIBLE_ARRAY, field.name.span, text, ALONE_HELP);
    }
}

/// C allows an array without a length only behind another field.
pub(crate) fn needs_another_before_it(field: &Field) -> bool {
    matches!(field.flexible, Some(Flexible::Empty | Flexible::Macro(_)))
}

/// What is wrong where there is none, `on` some architectures.
pub(crate) fn alone(record: &Record, field: &Field, on: &str) -> String {
    let (name, record) = (&field.name.text, &record.name.text);
    format!("`{name}` is the only field of `{record}`{on}, which C does not allow")
}

/// What to write instead.
pub(crate) const ALONE_HELP: &str = "write `flexible(0)`, or put a field before it";
