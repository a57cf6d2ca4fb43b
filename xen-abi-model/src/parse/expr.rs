// SPDX-License-Identifier: MIT
//! Expressions.

use proc_macro2::Span;
use syn::spanned::Spanned;

use super::words::wrong;
use super::{spans, types};
use crate::item::{BinaryOp, Expr, ExprKind, IntLit, Suffix, Type, TypeKind, UnaryOp};
use crate::report::Report;
use crate::rules::LANGUAGE;

const HELP: &str = "use literals, constants, operators, `wrapping_add`, `as`, `size_of::<T>()`, `if`, \
                    and calls of annotated const fns";

/// Reads an expression; `None` if C could not evaluate it, which has then been reported.
pub(super) fn read(expr: &syn::Expr, report: &Report) -> Option<Expr> {
    let span = spans::of_expr(expr);
    let kind = match expr {
        syn::Expr::Lit(literal) => ExprKind::Int(literal_int(&literal.lit, report)?),
        syn::Expr::Path(path) if path.qself.is_none() => ExprKind::Path(types::to_path(&path.path)),
        syn::Expr::Paren(inner) => ExprKind::Paren(Box::new(read(&inner.expr, report)?)),
        syn::Expr::Group(inner) => return read(&inner.expr, report),
        syn::Expr::Field(field) if is_inner_value(&field.member) => {
            return read(&field.base, report);
        }
        syn::Expr::MethodCall(call) if call.method == "bits" && call.args.is_empty() => {
            return read(&call.receiver, report);
        }
        syn::Expr::MethodCall(call) if wrapping(call).is_some() && call.args.len() == 1 => {
            let op = wrapping(call)?;
            let (left, right) = (read(&call.receiver, report), read(&call.args[0], report));
            ExprKind::Binary(op, Box::new(left?), Box::new(right?))
        }
        syn::Expr::Unary(unary) => {
            let op = match unary.op {
                syn::UnOp::Neg(_) => UnaryOp::Neg,
                syn::UnOp::Not(_) => UnaryOp::BitNot,
                _ => return unknown(span, report),
            };
            ExprKind::Unary(op, Box::new(read(&unary.expr, report)?))
        }
        syn::Expr::Binary(binary) => {
            let Some(op) = binary_op(&binary.op) else {
                return unknown(span, report);
            };
            let (left, right) = (read(&binary.left, report), read(&binary.right, report));
            ExprKind::Binary(op, Box::new(left?), Box::new(right?))
        }
        syn::Expr::Cast(cast) => {
            let operand = read(&cast.expr, report);
            let target = cast_target(&cast.ty, report);
            ExprKind::Cast(Box::new(operand?), target?)
        }
        syn::Expr::Call(call) => return function_call(call, report),
        syn::Expr::If(choice) => return choice_of(choice, report),
        syn::Expr::Block(block) if block.label.is_none() => return single(&block.block, report),
        syn::Expr::Const(block) => return single(&block.block, report),
        syn::Expr::Macro(call) if call.mac.path.is_ident("per_abi") => {
            match call.mac.parse_body::<syn::Path>() {
                Ok(path) => ExprKind::PerAbi(types::to_path(&path)),
                Err(error) => {
                    super::language_error(report, &error);
                    return None;
                }
            }
        }
        _ => return unknown(span, report),
    };
    Some(Expr {
        span: span.into(),
        kind,
    })
}

/// The same for places that return their errors.
pub(super) fn plain(expr: &syn::Expr) -> syn::Result<Expr> {
    let report = Report::new();
    match read(expr, &report) {
        Some(expr) => Ok(expr),
        None => {
            let problem = report.into_problems().into_iter().next();
            let text = problem.map_or_else(|| HELP.to_owned(), |problem| problem.message);
            Err(wrong(expr, text))
        }
    }
}

/// The expression that a block consists of.
pub(super) fn single(block: &syn::Block, report: &Report) -> Option<Expr> {
    match block.stmts.as_slice() {
        [syn::Stmt::Expr(expr, None)] => read(expr, report),
        _ => {
            report.error_with_help(
                &LANGUAGE,
                block.span(),
                "an integer macro is one expression",
                "write the value alone, without statements",
            );
            None
        }
    }
}

fn unknown(span: Span, report: &Report) -> Option<Expr> {
    report.error_with_help(&LANGUAGE, span, "C cannot evaluate this expression", HELP);
    None
}

/// Arithmetic that wraps in Rust as unsigned arithmetic always does in C.
fn wrapping(call: &syn::ExprMethodCall) -> Option<BinaryOp> {
    match call.method.to_string().as_str() {
        "wrapping_add" => Some(BinaryOp::Add),
        "wrapping_sub" => Some(BinaryOp::Sub),
        "wrapping_mul" => Some(BinaryOp::Mul),
        _ => None,
    }
}

/// `.0` of an open enum.
fn is_inner_value(member: &syn::Member) -> bool {
    matches!(member, syn::Member::Unnamed(index) if index.index == 0)
}

fn literal_int(literal: &syn::Lit, report: &Report) -> Option<IntLit> {
    match literal {
        syn::Lit::Int(int) => {
            let value = match int.base10_parse::<u128>() {
                Ok(value) => value,
                Err(error) => {
                    super::language_error(report, &error);
                    return None;
                }
            };
            let text = int.to_string();
            let digits = text
                .strip_suffix(int.suffix())
                .unwrap_or(&text)
                .replace('_', "");
            Some(IntLit {
                value,
                digits: c_digits(&digits, value),
                suffix: suffix(int.suffix()),
            })
        }
        syn::Lit::Byte(byte) => {
            let value = u128::from(byte.value());
            Some(IntLit {
                value,
                digits: value.to_string(),
                suffix: None,
            })
        }
        other => {
            report.error_with_help(&LANGUAGE, other.span(), "expected an integer", HELP);
            None
        }
    }
}

/// Binary and octal prefixes are not C's, and a leading zero is C's prefix for octal.
fn c_digits(digits: &str, value: u128) -> String {
    if let Some(octal) = digits.strip_prefix("0o") {
        format!("0{octal}")
    } else if digits.starts_with("0b") {
        format!("0x{value:x}")
    } else if digits.starts_with("0x") {
        digits.to_owned()
    } else {
        value.to_string()
    }
}

/// What a Rust suffix asks of C. Types that C promotes to `int` ask for nothing.
fn suffix(rust: &str) -> Option<Suffix> {
    match rust {
        "u32" => Some(Suffix::U),
        "u64" => Some(Suffix::ULL),
        "i64" => Some(Suffix::LL),
        _ => None,
    }
}

fn binary_op(op: &syn::BinOp) -> Option<BinaryOp> {
    Some(match op {
        syn::BinOp::Add(_) => BinaryOp::Add,
        syn::BinOp::Sub(_) => BinaryOp::Sub,
        syn::BinOp::Mul(_) => BinaryOp::Mul,
        syn::BinOp::Div(_) => BinaryOp::Div,
        syn::BinOp::Rem(_) => BinaryOp::Rem,
        syn::BinOp::Shl(_) => BinaryOp::Shl,
        syn::BinOp::Shr(_) => BinaryOp::Shr,
        syn::BinOp::BitAnd(_) => BinaryOp::And,
        syn::BinOp::BitOr(_) => BinaryOp::Or,
        syn::BinOp::BitXor(_) => BinaryOp::Xor,
        syn::BinOp::Eq(_) => BinaryOp::Eq,
        syn::BinOp::Ne(_) => BinaryOp::Ne,
        syn::BinOp::Lt(_) => BinaryOp::Lt,
        syn::BinOp::Le(_) => BinaryOp::Le,
        syn::BinOp::Gt(_) => BinaryOp::Gt,
        syn::BinOp::Ge(_) => BinaryOp::Ge,
        syn::BinOp::And(_) => BinaryOp::LogicAnd,
        syn::BinOp::Or(_) => BinaryOp::LogicOr,
        _ => return None,
    })
}

/// `Some(None)` where C converts by itself: `as _`, and `as usize`, which C has no name for.
#[expect(clippy::option_option, reason = "failure, no cast, or a cast")]
fn cast_target(ty: &syn::Type, report: &Report) -> Option<Option<Type>> {
    if matches!(ty, syn::Type::Infer(_)) {
        return Some(None);
    }
    if matches!(ty, syn::Type::Path(path) if path.path.is_ident("usize")) {
        return Some(None);
    }
    let target = types::read(ty, report)?;
    let integer = match &target.kind {
        TypeKind::Scalar(_) | TypeKind::Named(_) => true,
        TypeKind::Handle { .. }
        | TypeKind::Pointer { .. }
        | TypeKind::Array { .. }
        | TypeKind::Void => false,
    };
    if integer {
        Some(Some(target))
    } else {
        report.error_with_help(
            &LANGUAGE,
            target.span,
            "a value is cast to integers only",
            HELP,
        );
        None
    }
}

fn function_call(call: &syn::ExprCall, report: &Report) -> Option<Expr> {
    let span = call.span();
    let syn::Expr::Path(function) = &*call.func else {
        return unknown(span, report);
    };
    let last = function.path.segments.last()?;
    if last.ident == "size_of" {
        if let syn::PathArguments::AngleBracketed(arguments) = &last.arguments
            && let Some(syn::GenericArgument::Type(ty)) = arguments.args.first()
            && call.args.is_empty()
        {
            return Some(Expr {
                span: span.into(),
                kind: ExprKind::SizeOf(types::read(ty, report)?),
            });
        }
        return unknown(span, report);
    }
    let arguments: Option<Vec<Expr>> = call
        .args
        .iter()
        .map(|argument| read(argument, report))
        .collect();
    Some(Expr {
        span: span.into(),
        kind: ExprKind::Call(types::to_path(&function.path), arguments?),
    })
}

fn choice_of(choice: &syn::ExprIf, report: &Report) -> Option<Expr> {
    let span = choice.span();
    let condition = read(&choice.cond, report);
    let yes = single(&choice.then_branch, report);
    let Some((_, no)) = &choice.else_branch else {
        return unknown(span, report);
    };
    let no = read(no, report);
    let kind = ExprKind::Choice(Box::new(condition?), Box::new(yes?), Box::new(no?));
    Some(Expr {
        span: span.into(),
        kind,
    })
}
