// SPDX-License-Identifier: MIT
//! Conditions, types and expressions in a line of text.

use std::fmt::Write;

use xen_abi_layout::{Abi, AbiSet};

use crate::cond::Cond;
use crate::item::{
    BinaryOp, Expr, ExprKind, GroupForm, HandleKind, ItemKind, Suffix, Type, TypeKind, UnaryOp,
    Value,
};
use crate::resolve;

/// Architectures: `*` is all of them, `-` none.
pub fn abi_list(abis: AbiSet) -> String {
    if abis == AbiSet::ALL {
        return "*".to_owned();
    }
    if abis.is_empty() {
        return "-".to_owned();
    }
    let names: Vec<&str> = abis.iter().map(Abi::name).collect();
    names.join(",")
}

/// A condition as a definition has it, without blanks; nothing where it always holds.
pub fn cond_text(cond: &Cond) -> String {
    let list = |word: &str, conds: &[Cond]| {
        let conds: Vec<String> = conds.iter().map(cond_text).collect();
        format!("{word}({})", conds.join(","))
    };
    match cond {
        Cond::Always => String::new(),
        Cond::Abis(abis) => {
            let names: Vec<&str> = abis.iter().map(Abi::name).collect();
            match names.as_slice() {
                [name] => (*name).to_owned(),
                names => format!("any({})", names.join(",")),
            }
        }
        Cond::Hypervisor => "hypervisor".to_owned(),
        Cond::Toolstack => "toolstack".to_owned(),
        Cond::Assembler => "assembler".to_owned(),
        Cond::Gnu => "gnu".to_owned(),
        Cond::StrictAnsi => "strict_ansi".to_owned(),
        Cond::C99 => "c99".to_owned(),
        Cond::CompatHeaders => "compat_headers".to_owned(),
        Cond::Interface(comparison, version) => {
            format!("interface({}{version:#010x})", comparison.symbol())
        }
        Cond::Defined { name, on } if on.is_empty() => format!("defined({name})"),
        Cond::Defined { name, on } => {
            let names: Vec<&str> = on.iter().map(Abi::name).collect();
            format!("defined({name},on({}))", names.join(","))
        }
        Cond::Not(inner) => format!("not({})", cond_text(inner)),
        Cond::Any(conds) => list("any", conds),
        Cond::All(conds) => list("all", conds),
    }
}

/// A type as C has it, but for the order of words.
pub(super) fn type_text(ty: &Type, model: &resolve::Abi) -> String {
    match &ty.kind {
        TypeKind::Scalar(scalar) => scalar.c_name.to_owned(),
        TypeKind::Named(path) => {
            let name = path.last();
            for place in model.all_named(name) {
                match &model.at(*place).1.kind {
                    ItemKind::Record(record) if record.name.text == name => {
                        return format!("struct {name}");
                    }
                    // C knows the integer only.
                    ItemKind::Group(group) if !matches!(group.form, GroupForm::CEnum { .. }) => {
                        return group.repr.c_name.to_owned();
                    }
                    _ => {}
                }
            }
            name.to_owned()
        }
        TypeKind::Handle {
            kind,
            constant,
            target,
        } => {
            let wide = match kind {
                HandleKind::Native => "",
                HandleKind::Wide => "_64",
            };
            let constant = if *constant { "const_" } else { "" };
            let target = type_text(target, model);
            let target = target.strip_prefix("struct ").unwrap_or(&target);
            format!("XEN_GUEST_HANDLE{wide}({constant}{target})")
        }
        TypeKind::Pointer { mutable, target } => {
            let constant = if *mutable { "" } else { "const " };
            format!("{constant}{} *", type_text(target, model))
        }
        TypeKind::Array { element, len } => {
            let mut lengths = format!("[{}]", expr_text(len));
            let mut element = element;
            while let TypeKind::Array {
                element: inner,
                len,
            } = &element.kind
            {
                let _ = write!(lengths, "[{}]", expr_text(len));
                element = inner;
            }
            type_text(element, model) + &lengths
        }
        TypeKind::Void => "void".to_owned(),
    }
}

/// An expression as C has it.
pub(super) fn expr_text(expr: &Expr) -> String {
    let mut out = String::new();
    write_expr(&mut out, expr);
    out
}

fn write_expr(out: &mut String, expr: &Expr) {
    match &expr.kind {
        ExprKind::Int(literal) => {
            out.push_str(&literal.digits);
            out.push_str(literal.suffix.map_or("", suffix));
        }
        ExprKind::Path(path) | ExprKind::PerAbi(path) => out.push_str(path.last()),
        ExprKind::Unary(operator, operand) => {
            out.push(match operator {
                UnaryOp::Neg => '-',
                UnaryOp::BitNot => '~',
            });
            write_expr(out, operand);
        }
        ExprKind::Binary(operator, left, right) => {
            write_expr(out, left);
            let _ = write!(out, " {} ", symbol(*operator));
            write_expr(out, right);
        }
        ExprKind::Cast(value, ty) => {
            match ty.as_ref().map(|ty| &ty.kind) {
                Some(TypeKind::Scalar(scalar)) => {
                    let _ = write!(out, "({})", scalar.c_name);
                }
                Some(TypeKind::Named(path)) => {
                    let _ = write!(out, "({})", path.last());
                }
                _ => {}
            }
            write_expr(out, value);
        }
        ExprKind::SizeOf(ty) => {
            let name = match &ty.kind {
                TypeKind::Scalar(scalar) => scalar.c_name,
                TypeKind::Named(path) => path.last(),
                _ => "?",
            };
            let _ = write!(out, "sizeof({name})");
        }
        ExprKind::Call(path, arguments) => {
            out.push_str(path.last());
            let arguments: Vec<String> = arguments.iter().map(expr_text).collect();
            let _ = write!(out, "({})", arguments.join(", "));
        }
        ExprKind::Choice(condition, yes, no) => {
            let (condition, yes, no) = (expr_text(condition), expr_text(yes), expr_text(no));
            let _ = write!(out, "({condition} ? {yes} : {no})");
        }
        ExprKind::Paren(inner) => {
            out.push('(');
            write_expr(out, inner);
            out.push(')');
        }
    }
}

fn suffix(suffix: Suffix) -> &'static str {
    match suffix {
        Suffix::U => "U",
        Suffix::L => "L",
        Suffix::UL => "UL",
        Suffix::LL => "LL",
        Suffix::ULL => "ULL",
    }
}

fn symbol(operator: BinaryOp) -> &'static str {
    match operator {
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Mul => "*",
        BinaryOp::Div => "/",
        BinaryOp::Rem => "%",
        BinaryOp::Shl => "<<",
        BinaryOp::Shr => ">>",
        BinaryOp::And => "&",
        BinaryOp::Or => "|",
        BinaryOp::Xor => "^",
        BinaryOp::Eq => "==",
        BinaryOp::Ne => "!=",
        BinaryOp::Lt => "<",
        BinaryOp::Le => "<=",
        BinaryOp::Gt => ">",
        BinaryOp::Ge => ">=",
        BinaryOp::LogicAnd => "&&",
        BinaryOp::LogicOr => "||",
    }
}

/// A value that is no number.
pub(super) fn value_text(value: &Value) -> String {
    match value {
        Value::Integer(expr) => expr_text(expr),
        Value::Text(text) => format!("{text:?}"),
        Value::TextOf(path) => path.last().to_owned(),
        Value::Uuid(parts) => {
            let parts: Vec<String> = parts.iter().map(expr_text).collect();
            format!("uuid({})", parts.join(", "))
        }
        Value::List(values) => {
            let values: Vec<String> = values.iter().map(value_text).collect();
            format!("{{{}}}", values.join(", "))
        }
    }
}
