// SPDX-License-Identifier: MIT
//! Lengths of buffers as Rust.

use std::cell::Cell;

use xen_abi_model::item::{BinaryOp, Expr, ExprKind, Field, Header, Record, TypeKind};
use xen_abi_model::resolve::Abi;

use super::names;

/// Where an expression stands.
pub(super) struct Scope<'a> {
    pub(super) abi: &'a Abi,
    pub(super) header: &'a Header,
    /// The records whose fields it may name, the innermost first.
    pub(super) records: &'a [Around<'a>],
    /// Whether reading what was named so far is reading a union.
    pub(super) reads_union: Cell<bool>,
}

/// A record around a field.
#[derive(Clone)]
pub(super) struct Around<'a> {
    pub(super) record: &'a Record,
    /// The record as an expression.
    pub(super) place: String,
    /// Whether its fields are a union's.
    pub(super) in_union: bool,
}

impl<'a> Scope<'a> {
    /// The field that a name means, with its record as an expression.
    pub(super) fn field(&self, name: &str) -> Option<(&'a str, &'a Field)> {
        self.records.iter().find_map(|around| {
            let mut fields = around.record.fields.iter();
            let field = fields.find(|field| field.name.text == name)?;
            if around.in_union {
                self.reads_union.set(true);
            }
            Some((around.place.as_str(), field))
        })
    }
}

/// A field as a `u64`.
pub(super) fn field(place: &str, field: &Field) -> String {
    let name = names::identifier(&field.name.text);
    let aligned = match &field.ty.kind {
        TypeKind::Scalar(scalar) => scalar.name.ends_with("_aligned_t"),
        _ => false,
    };
    if aligned {
        format!("{place}.{name}.0 as u64")
    } else {
        format!("{place}.{name} as u64")
    }
}

/// The expression as an `Option<u64>` within a closure: `None` where it overflows.
pub(super) fn amount(expr: &Expr, scope: &Scope<'_>) -> Option<String> {
    Some(match &expr.kind {
        ExprKind::Int(literal) => format!("{}u64", literal.value),
        ExprKind::Paren(inner) => amount(inner, scope)?,
        ExprKind::Path(path) => {
            let named = scope.field(path.last());
            match named.filter(|_| path.segments.len() == 1) {
                Some((place, named)) => format!("({})", field(place, named)),
                None => {
                    let (text, _) = names::constant(scope.abi, path, scope.header)?;
                    format!("({text} as u64)")
                }
            }
        }
        ExprKind::Binary(op, left, right) => {
            let method = match op {
                BinaryOp::Add => "checked_add",
                BinaryOp::Sub => "checked_sub",
                BinaryOp::Mul => "checked_mul",
                BinaryOp::Div => "checked_div",
                _ => return None,
            };
            format!(
                "{}.{method}({})?",
                amount(left, scope)?,
                amount(right, scope)?
            )
        }
        _ => return None,
    })
}
