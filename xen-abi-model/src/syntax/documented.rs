// SPDX-License-Identifier: MIT
//! Everything says what it is.

use crate::span::Span;

use crate::item::{Group, Item, ItemKind, Placement};
use crate::report::Report;
use crate::rules::DOCUMENTED;

pub(super) fn check(item: &Item, report: &Report) {
    let missing = |span: Span, what: String| {
        report.error(&DOCUMENTED, span, format!("{what} is not documented"));
    };
    let name = item.name().map_or("", |name| &name.text);
    let exempt = match &item.kind {
        ItemKind::Record(record) => record.placement != Placement::Top,
        ItemKind::COnly(_) | ItemKind::Include(_) | ItemKind::Comment(_) => true,
        ItemKind::Handle(handle) => handle.ty.is_none(),
        _ => false,
    };
    if item.docs.is_empty() && !exempt {
        missing(item.span, format!("`{name}`"));
    }
    match &item.kind {
        ItemKind::Record(record) => {
            for field in &record.fields {
                if field.docs.is_empty() && !field.reserved && !field.nameless {
                    let what = format!("the field `{}` of `{name}`", field.name.text);
                    missing(field.name.span, what);
                }
            }
        }
        ItemKind::Group(Group { variants, .. }) => {
            for variant in variants {
                if variant.docs.is_empty() {
                    let what = format!("the constant `{}` of `{name}`", variant.name.text);
                    missing(variant.name.span, what);
                }
            }
        }
        _ => {}
    }
}
