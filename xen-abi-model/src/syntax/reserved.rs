// SPDX-License-Identifier: MIT
//! Fields that nobody uses yet.

use super::expected::Expected;
use crate::item::{Field, Record};
use crate::report::Report;
use crate::rules::RESERVED_FIELD;

pub(super) fn check(record: &Record, field: &Field, expected: &Expected, report: &Report) {
    let names = format!("`{}` in `{}`", field.name.text, record.name.text);
    if field.reserved && field.public {
        if expected.is_news(&RESERVED_FIELD) {
            report.error_with_help(
                &RESERVED_FIELD,
                field.name.span,
                format!("{names} is reserved, yet every program can write it"),
                "remove `pub`",
            );
        }
    } else if !field.reserved
        && looks_reserved(&field.name.text)
        && !field.nameless
        && expected.is_news(&RESERVED_FIELD)
    {
        report.error_with_help(
            &RESERVED_FIELD,
            field.name.span,
            format!("{names} has the name of padding, but is not marked as reserved"),
            format!(
                "write `#[abi(reserved)] {}: ..` without `pub`",
                field.name.text
            ),
        );
    }
}

/// `pad`, `_pad0`, `__reserved`, `rsvd2`
fn looks_reserved(name: &str) -> bool {
    let bare = name.trim_matches(|c: char| c == '_' || c.is_ascii_digit());
    matches!(
        bare,
        "pad" | "padding" | "reserved" | "rsvd" | "unused" | "mbz"
    )
}
