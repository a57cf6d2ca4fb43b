// SPDX-License-Identifier: MIT
//! Expressions.
//!
//! C's operators bind differently from Rust's, and compilers warn where readers may err: operators
//! of different sorts get parentheses.

use xen_abi_model::eval::{LiteralRole, literal_suffix};
use xen_abi_model::item::{
    BinaryOp, Expr, ExprKind, IntLit, Parameter, Path, Suffix, Type, UnaryOp,
};

use super::types::Context;

/// Writes the expressions of one item.
#[derive(Clone, Copy, Debug)]
pub(super) struct Exprs<'a> {
    context: Context<'a>,
    suffix: Option<Suffix>,
    parameters: &'a [Parameter],
}

/// How loosely the outermost operator of a text binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    /// A name, a number, a call, something in parentheses.
    Atom,
    /// An operator before its operand.
    Unary,
    /// This operator.
    Binary(BinaryOp),
}

struct Text {
    text: String,
    level: Level,
}

fn atom(text: String) -> Text {
    Text {
        text,
        level: Level::Atom,
    }
}

impl<'a> Exprs<'a> {
    /// Expressions of an item that asks for nothing.
    pub(super) fn new(context: Context<'a>) -> Exprs<'a> {
        Exprs {
            context,
            suffix: None,
            parameters: &[],
        }
    }

    /// The same; literals without a suffix get this one.
    pub(super) fn suffixed(self, suffix: Option<Suffix>) -> Exprs<'a> {
        Exprs { suffix, ..self }
    }

    /// The same in a macro with these parameters.
    pub(super) fn with_parameters(self, parameters: &'a [Parameter]) -> Exprs<'a> {
        Exprs { parameters, ..self }
    }

    /// The expression with nothing around it.
    pub(super) fn bare(&self, expr: &Expr) -> String {
        unparenthesised(&self.text(without_parens(expr), LiteralRole::Value))
    }

    /// A macro's value: a number or a name as it is, all else in parentheses.
    pub(super) fn value(&self, expr: &Expr) -> String {
        let expr = without_parens(expr);
        match &expr.kind {
            ExprKind::Int(_) | ExprKind::Path(_) | ExprKind::PerAbi(_) => self.bare(expr),
            _ => format!("({})", self.bare(expr)),
        }
    }

    /// The same for the number of a bit, to which the item's suffix does not belong.
    pub(super) fn bit_number(&self, expr: &Expr) -> String {
        self.suffixed(None).value(expr)
    }

    fn text(&self, expr: &Expr, role: LiteralRole) -> Text {
        match &expr.kind {
            ExprKind::Int(literal) => atom(self.literal(literal, role)),
            ExprKind::Path(path) | ExprKind::PerAbi(path) => atom(self.name(path)),
            // Parentheses are written where C needs them, not where Rust did.
            ExprKind::Paren(inner) | ExprKind::Cast(inner, None) => self.text(inner, role),
            ExprKind::Unary(op, inner) => {
                let sign = match op {
                    UnaryOp::Neg => '-',
                    UnaryOp::BitNot => '~',
                };
                let operand = self.operand(inner, role);
                Text {
                    text: format!("{sign}{operand}"),
                    level: Level::Unary,
                }
            }
            ExprKind::Binary(..) => self.row(expr, role),
            ExprKind::Cast(inner, Some(ty)) => {
                let text = format!("({}){}", self.type_name(ty), self.operand(inner, role));
                Text {
                    text,
                    level: Level::Unary,
                }
            }
            ExprKind::SizeOf(ty) => atom(format!("sizeof({})", self.type_name(ty))),
            ExprKind::Call(path, arguments) => {
                let role = role.in_arguments();
                let arguments: Vec<String> = arguments
                    .iter()
                    .map(|argument| unparenthesised(&self.text(without_parens(argument), role)))
                    .collect();
                atom(format!("{}({})", path.last(), arguments.join(", ")))
            }
            ExprKind::Choice(condition, yes, no) => {
                let part = |expr| match self.text(expr, role) {
                    Text {
                        text,
                        level: Level::Atom | Level::Unary,
                    } => text,
                    other => format!("({})", other.text),
                };
                atom(format!(
                    "({} ? {} : {})",
                    part(condition),
                    part(yes),
                    part(no)
                ))
            }
        }
    }

    /// An operand of an operator that binds more closely than any between operands.
    fn operand(&self, expr: &Expr, role: LiteralRole) -> String {
        let operand = self.text(expr, role);
        match operand.level {
            Level::Atom => operand.text,
            Level::Unary if !operand.text.starts_with('-') => operand.text,
            _ => format!("({})", operand.text),
        }
    }

    /// A row of operators, which is as long as its author likes: it is walked, not descended.
    fn row(&self, expr: &Expr, role: LiteralRole) -> Text {
        let mut first = expr;
        let mut rest = Vec::new();
        while let ExprKind::Binary(op, left, right) = &first.kind {
            rest.push((*op, right));
            first = left;
        }
        let mut row = self.text(first, role);
        for (op, right) in rest.into_iter().rev() {
            if let Level::Binary(inner) = row.level
                && !may_stand_left(inner, op)
            {
                row.text.insert(0, '(');
                row.text.push(')');
            }
            let right = self.text(right, role.right_of(op));
            let right = match right.level {
                Level::Atom => right.text,
                Level::Unary if !right.text.starts_with('-') => right.text,
                Level::Binary(inner) if may_stand_right(inner, op) => right.text,
                _ => format!("({})", right.text),
            };
            row.text.push(' ');
            row.text.push_str(symbol(op));
            row.text.push(' ');
            row.text.push_str(&right);
            row.level = Level::Binary(op);
        }
        row
    }

    fn literal(&self, literal: &IntLit, role: LiteralRole) -> String {
        let suffix = literal_suffix(literal, self.suffix, role);
        format!("{}{}", literal.digits, letters(suffix))
    }

    fn name(&self, path: &Path) -> String {
        match path.segments.as_slice() {
            [name]
                if self
                    .parameters
                    .iter()
                    .any(|parameter| parameter.name.text == *name) =>
            {
                format!("({name})")
            }
            _ => path.last().to_owned(),
        }
    }

    fn type_name(&self, ty: &Type) -> String {
        self.context.declare(ty, "")
    }
}

/// A suffix as it stands behind a literal.
pub(super) fn letters(suffix: Option<Suffix>) -> &'static str {
    match suffix {
        None => "",
        Some(Suffix::U) => "U",
        Some(Suffix::L) => "L",
        Some(Suffix::UL) => "UL",
        Some(Suffix::LL) => "LL",
        Some(Suffix::ULL) => "ULL",
    }
}

/// The expression inside of parentheses, and of conversions that C makes by itself.
pub(super) fn without_parens(expr: &Expr) -> &Expr {
    match &expr.kind {
        ExprKind::Paren(inner) | ExprKind::Cast(inner, None) => without_parens(inner),
        _ => expr,
    }
}

/// A choice has parentheses of its own, which nobody needs around a whole text.
fn unparenthesised(text: &Text) -> String {
    let inner = text
        .text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'));
    match inner {
        Some(inner) if text.level == Level::Atom && closes_last(inner) => inner.to_owned(),
        _ => text.text.clone(),
    }
}

/// Whether the parentheses in `inner` match without those that stood around it.
fn closes_last(inner: &str) -> bool {
    let mut depth = 0_i32;
    inner.chars().all(|sign| {
        depth += match sign {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        depth >= 0
    })
}

/// Whether `inner`, left of `outer`, is read as meant without parentheses.
fn may_stand_left(inner: BinaryOp, outer: BinaryOp) -> bool {
    use BinaryOp::{Add, And, LogicAnd, LogicOr, Mul, Or, Sub, Xor};
    match (inner, outer) {
        (Add | Sub, Add | Sub) => true,
        (Mul, Mul) | (And, And) | (Or, Or) | (Xor, Xor) => true,
        (LogicAnd, LogicAnd) | (LogicOr, LogicOr) => true,
        _ => may_stand_right(inner, outer),
    }
}

/// The same right of `outer`.
fn may_stand_right(inner: BinaryOp, outer: BinaryOp) -> bool {
    use BinaryOp::{Add, Div, Eq, Ge, Gt, Le, LogicAnd, LogicOr, Lt, Mul, Ne, Rem, Sub};
    match outer {
        Add | Sub => matches!(inner, Mul | Div | Rem),
        LogicAnd | LogicOr => matches!(inner, Eq | Ne | Lt | Le | Gt | Ge),
        _ => false,
    }
}

fn symbol(op: BinaryOp) -> &'static str {
    match op {
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
