// SPDX-License-Identifier: MIT
//! Fields.

use crate::item::{Direction, Field, Name};
use crate::report::Report;

use super::args::{FieldArgs, abi_args};
use super::history::history;
use super::{docs, types};

/// Reads the fields of a struct or union; `None` if any could not be read.
pub(super) fn fields(fields: &syn::FieldsNamed, report: &Report) -> Option<Vec<Field>> {
    let read: Vec<Option<Field>> = fields
        .named
        .iter()
        .map(|field| one(field, report))
        .collect();
    read.into_iter().collect()
}

fn one(field: &syn::Field, report: &Report) -> Option<Field> {
    let before = report.len();
    super::foreign_attributes(&field.attrs, "abi", report);
    let args: Option<FieldArgs> = abi_args(&field.attrs, report);
    let ty = types::read(&field.ty, report);
    let (args, ty, ident) = (args?, ty?, field.ident.as_ref()?);
    if report.len() > before {
        return None;
    }
    let history = history(args.since, args.was, args.until, report);
    if report.len() > before {
        return None;
    }
    let direction = match (args.input, args.output) {
        (false, false) => None,
        (true, false) => Some(Direction::Input),
        (false, true) => Some(Direction::Output),
        (true, true) => Some(Direction::Both),
    };
    Some(Field {
        name: Name::of(ident),
        docs: docs::docs(&field.attrs),
        when: args.when.cond(),
        ty,
        public: matches!(field.vis, syn::Visibility::Public(_)),
        reserved: args.reserved.reserved,
        ignored: args.reserved.ignored,
        direction,
        buffer: args.buffer.map(|buffer| buffer.0),
        bits: args.bits.map(|bits| bits.0).unwrap_or_default(),
        flexible: args.flexible.map(|flexible| flexible.0),
        nameless: args.nameless,
        declared_by: args.declared_by,
        c_type: args.c_type,
        tags: args.tag.0,
        selected_by: args.selected_by.0,
        unselected: args.unselected.map(|unselected| unselected.0),
        history,
    })
}
