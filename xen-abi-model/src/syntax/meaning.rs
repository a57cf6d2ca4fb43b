// SPDX-License-Identifier: MIT
//! Who writes a field, and how much a guest handle points to.

use super::innermost;
use crate::item::{Field, Record, TypeKind};
use crate::report::Report;
use crate::rules::{BUFFER_LENGTH, DIRECTION};

pub(super) fn check(record: &Record, field: &Field, report: &Report) {
    if !record.operations.is_empty()
        && let Some(text) = no_direction(record, field)
    {
        report.error(&DIRECTION, field.name.span, text);
    }
    buffer(record, field, report);
}

/// What is wrong with a field of an operation that does not say who writes it.
pub(crate) fn no_direction(record: &Record, field: &Field) -> Option<String> {
    let says = field.direction.is_some() || field.reserved;
    let (name, record) = (&field.name.text, &record.name.text);
    (!says).then(|| format!("`{name}` in `{record}` does not say who writes it"))
}

fn buffer(record: &Record, field: &Field, report: &Report) {
    let names = format!("`{}` in `{}`", field.name.text, record.name.text);
    match &field.buffer {
        None => {
            let is_handle = matches!(innermost(&field.ty).kind, TypeKind::Handle { .. });
            if is_handle && !field.reserved {
                let text = format!("{names} does not say how much it points to");
                report.error(&BUFFER_LENGTH, field.name.span, text);
            }
        }
        Some(buffer) => {
            let reason = buffer.unsized_because.as_deref();
            if reason.is_some_and(|reason| reason.trim().is_empty()) {
                let text = format!("why does {names} have no length?");
                report.error(&BUFFER_LENGTH, buffer.span, text);
            }
        }
    }
}
