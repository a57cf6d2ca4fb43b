// SPDX-License-Identifier: MIT
//! Lengths of buffers as Rust.

use xen_abi_model::item::{BinaryOp, Expr, ExprKind, Field, Header, Record, TypeKind};
use xen_abi_model::resolve::Abi;

use super::names;

/// Where an expression stands.
pub(super) struct Scope<'a> {
    pub(super) abi: &'a Abi,
    pub(super) header: &'a Header,
    /// The record whose fields it may name.
    pub(super) record: &'a Record,
    /// That record, as an expression.
    pub(super) place: &'a str,
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
            let named = scope
                .record
                .fields
                .iter()
                .find(|field| path.segments.len() == 1 && field.name.text == path.last());
            match named {
                Some(named) => format!("({})", field(scope.place, named)),
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
