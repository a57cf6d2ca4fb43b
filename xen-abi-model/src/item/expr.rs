// SPDX-License-Identifier: MIT
//! Expressions: values of constants, array lengths, bodies of integer macros.

use crate::span::Span;

use super::{Path, Type};

/// An expression that both Rust and C can evaluate.
#[derive(Clone, Debug)]
pub struct Expr {
    /// Where it is written.
    pub span: Span,
    /// What it is.
    pub kind: ExprKind,
}

impl Expr {
    /// Its value, if that is all that is written.
    pub fn literal(&self) -> Option<u64> {
        match &self.kind {
            ExprKind::Int(literal) => u64::try_from(literal.value).ok(),
            ExprKind::Paren(inner) => inner.literal(),
            _ => None,
        }
    }
}

/// The sorts of expressions.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// An integer as written.
    Int(IntLit),
    /// A constant, a flag, a parameter. A trailing `.0` or `.bits()` in Rust is not kept.
    Path(Path),
    /// A constant that has another value on each architecture: `per_abi!(NAME)`.
    PerAbi(Path),
    /// An operator before an operand.
    Unary(UnaryOp, Box<Expr>),
    /// An operator between operands.
    Binary(BinaryOp, Box<Expr>, Box<Expr>),
    /// `x as T`: a cast in C too. `None` is `as _`, a conversion that C makes by itself.
    Cast(Box<Expr>, Option<Type>),
    /// `size_of::<T>()`
    SizeOf(Type),
    /// A call of an integer macro.
    Call(Path, Vec<Expr>),
    /// `if c { a } else { b }`: C's `c ? a : b`.
    Choice(Box<Expr>, Box<Expr>, Box<Expr>),
    /// Parentheses as written.
    Paren(Box<Expr>),
}

/// An integer literal.
#[derive(Clone, Debug)]
pub struct IntLit {
    /// Its value.
    pub value: u128,
    /// Its digits with their base prefix, underscores removed: `0x0fff`, `12`.
    pub digits: String,
    /// The C suffix that it asks for; `None` leaves the type to C.
    pub suffix: Option<Suffix>,
}

/// The suffixes of C integers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suffix {
    /// `U`; Rust's `u32`.
    U,
    /// `L`; only by `suffix(L)`.
    L,
    /// `UL`; only by `suffix(UL)`.
    UL,
    /// `LL`; Rust's `i64`.
    LL,
    /// `ULL`; Rust's `u64`.
    ULL,
}

/// Operators before an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    /// `-`
    Neg,
    /// Rust's `!` on integers: C's `~`.
    BitNot,
}

/// Operators between operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryOp {
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/`
    Div,
    /// `%`
    Rem,
    /// `<<`
    Shl,
    /// `>>`
    Shr,
    /// `&`
    And,
    /// `|`
    Or,
    /// `^`
    Xor,
    /// `==`
    Eq,
    /// `!=`
    Ne,
    /// `<`
    Lt,
    /// `<=`
    Le,
    /// `>`
    Gt,
    /// `>=`
    Ge,
    /// `&&`
    LogicAnd,
    /// `||`
    LogicOr,
}
