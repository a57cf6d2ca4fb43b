// SPDX-License-Identifier: MIT
//! What expressions and types use.

use crate::item::{Expr, ExprKind, Path, Type, TypeKind, Value};

/// Something that an expression or a type uses.
#[derive(Clone, Copy, Debug)]
pub(super) enum Use<'a> {
    /// A number, and whether it is marked as one that differs between architectures.
    Value(&'a Path, bool),
    /// An integer macro.
    Function(&'a Path),
    /// A type whose layout matters.
    Type(&'a Path),
    /// The target of a guest handle.
    Handle(&'a Type),
}

/// Everything that `ty` uses, as far as its layout goes.
pub(super) fn of_type(ty: &Type) -> Vec<Use<'_>> {
    walk(vec![Node::Type(ty)])
}

/// Everything that `expr` uses.
pub(super) fn of_expr(expr: &Expr) -> Vec<Use<'_>> {
    walk(vec![Node::Expr(expr)])
}

/// Everything that `value` uses.
pub(super) fn of_value(value: &Value) -> Vec<Use<'_>> {
    walk(exprs(value).into_iter().map(Node::Expr).collect())
}

/// The expressions in a value.
pub(super) fn exprs(value: &Value) -> Vec<&Expr> {
    match value {
        Value::Integer(expr) => vec![expr],
        Value::Text(_) | Value::TextOf(_) | Value::Uuid(_) => Vec::new(),
        Value::List(values) => values.iter().flat_map(exprs).collect(),
    }
}

enum Node<'a> {
    Expr(&'a Expr),
    Type(&'a Type),
}

/// `expr` and every expression in it, in the order in which they are written.
///
/// Walks with a list of what is left rather than by recursion: rows of operators may be long.
pub(super) fn parts(expr: &Expr) -> Vec<&Expr> {
    let mut left = vec![expr];
    let mut parts = Vec::new();
    while let Some(expr) = left.pop() {
        parts.push(expr);
        match &expr.kind {
            ExprKind::Int(_) | ExprKind::Path(_) | ExprKind::PerAbi(_) | ExprKind::SizeOf(_) => {}
            ExprKind::Unary(_, inner) | ExprKind::Paren(inner) | ExprKind::Cast(inner, _) => {
                left.push(inner);
            }
            ExprKind::Binary(_, one, other) => left.extend([&**other, one]),
            ExprKind::Call(_, arguments) => left.extend(arguments.iter().rev()),
            ExprKind::Choice(condition, yes, no) => left.extend([&**no, yes, condition]),
        }
    }
    parts
}

/// What is left to be walked is a list, as above.
fn walk(mut left: Vec<Node<'_>>) -> Vec<Use<'_>> {
    let mut uses = Vec::new();
    while let Some(node) = left.pop() {
        let ty = match node {
            Node::Type(ty) => ty,
            Node::Expr(expr) => {
                for part in parts(expr) {
                    match &part.kind {
                        ExprKind::Path(path) => uses.push(Use::Value(path, false)),
                        ExprKind::PerAbi(path) => uses.push(Use::Value(path, true)),
                        ExprKind::Call(path, _) => uses.push(Use::Function(path)),
                        ExprKind::SizeOf(ty) | ExprKind::Cast(_, Some(ty)) => {
                            left.push(Node::Type(ty));
                        }
                        _ => {}
                    }
                }
                continue;
            }
        };
        match &ty.kind {
            TypeKind::Scalar(_) | TypeKind::Pointer { .. } | TypeKind::Void => {}
            TypeKind::Named(path) => uses.push(Use::Type(path)),
            TypeKind::Handle { target, .. } => uses.push(Use::Handle(target)),
            TypeKind::Array { element, len } => {
                left.extend([Node::Expr(len), Node::Type(element)]);
            }
        }
    }
    uses
}
