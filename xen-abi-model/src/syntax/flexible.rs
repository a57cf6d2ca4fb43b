//! Arrays without a length.

use xen_abi_layout::Kind;

use crate::item::{ExprKind, Record, TypeKind};
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
    }
}
