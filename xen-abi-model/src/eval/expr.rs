// SPDX-License-Identifier: MIT
//! Expressions.

use xen_abi_layout::Abi;
use xen_abi_layout::scalars::{Class, Scalar};

use super::number::wrapped;
use super::{
    CInt, EvalError, Evaluator, LiteralRole, Number, is_decimal, literal_suffix, literal_type,
};
use crate::item::{
    BinaryOp, Expr, ExprKind, Header, IntLit, ItemKind, Path, Suffix, Type, TypeKind, UnaryOp,
};
use crate::resolve::Part;
use crate::rules::UNKNOWN_NAME;

/// Where an expression stands.
pub(super) struct Scope<'s> {
    /// The header that it is written in.
    pub(super) from: &'s Header,
    /// The suffix that its item states.
    suffix: Option<Suffix>,
    /// The architecture.
    pub(super) abi: Abi,
    /// The parameters of the macro whose body it is, with what they stand for.
    parameters: Vec<(&'s str, Number)>,
}

impl<'s> Scope<'s> {
    pub(super) fn new(from: &'s Header, suffix: Option<Suffix>, abi: Abi) -> Scope<'s> {
        Scope {
            from,
            suffix,
            abi,
            parameters: Vec::new(),
        }
    }

    pub(super) fn with_parameters(self, parameters: Vec<(&'s str, Number)>) -> Scope<'s> {
        Scope { parameters, ..self }
    }

    pub(super) fn has_parameter(&self, path: &Path) -> bool {
        self.parameter(path).is_some()
    }

    fn parameter(&self, path: &Path) -> Option<Number> {
        let [name] = path.segments.as_slice() else {
            return None;
        };
        self.parameters
            .iter()
            .find(|(parameter, _)| parameter == name)
            .map(|(_, number)| *number)
    }
}

impl Evaluator<'_> {
    pub(super) fn expr(
        &self,
        expr: &Expr,
        scope: &Scope<'_>,
        role: LiteralRole,
    ) -> Result<Number, EvalError> {
        self.deeper(expr.span, || self.by_kind(expr, scope, role))
    }

    fn by_kind(
        &self,
        expr: &Expr,
        scope: &Scope<'_>,
        role: LiteralRole,
    ) -> Result<Number, EvalError> {
        match &expr.kind {
            ExprKind::Int(literal) => literal_value(literal, expr, scope, role),
            ExprKind::Path(path) | ExprKind::PerAbi(path) => self.name(path, scope),
            ExprKind::Paren(inner) | ExprKind::Cast(inner, None) => self.expr(inner, scope, role),
            ExprKind::Cast(inner, Some(ty)) => {
                let number = self.expr(inner, scope, role)?;
                self.cast(number, ty, scope.from, scope.abi)
            }
            ExprKind::Unary(op, inner) => {
                if *op == UnaryOp::BitNot && is_truth_value(inner) {
                    let text = "`!` turns a truth value around in Rust, but flips its bits in C";
                    let help = "write the opposite comparison";
                    return Err(EvalError::value(expr.span, text, help));
                }
                self.expr(inner, scope, role)?
                    .unary(*op, scope.abi, expr.span)
            }
            ExprKind::Binary(..) => self.binary(expr, scope, role),
            ExprKind::Choice(condition, yes, no) => {
                let chosen = self.expr(condition, scope, role)?.value != 0;
                // C takes the common type of both, even of the one that it does not compute.
                let (chosen, other) = if chosen { (yes, no) } else { (no, yes) };
                let number = self.expr(chosen, scope, role)?;
                let other = self
                    .expr(other, scope, role)
                    .map_or(number.ty, |other| other.ty);
                Ok(number.converted(number.ty.common(other, scope.abi), scope.abi))
            }
            ExprKind::SizeOf(ty) => self.size_of(ty, scope),
            ExprKind::Call(path, arguments) => self.call(expr, path, arguments, scope, role),
        }
    }

    /// A row of operators is left-nested, as long as its author likes: it is walked, not descended.
    fn binary(
        &self,
        expr: &Expr,
        scope: &Scope<'_>,
        role: LiteralRole,
    ) -> Result<Number, EvalError> {
        let mut first = expr;
        let mut rest = Vec::new();
        while let ExprKind::Binary(op, left, right) = &first.kind {
            rest.push((*op, right, first.span));
            first = left;
        }
        let mut number = self.expr(first, scope, role)?;
        for (op, right, span) in rest.into_iter().rev() {
            let decided = match op {
                BinaryOp::LogicAnd => number.value == 0,
                BinaryOp::LogicOr => number.value != 0,
                _ => false,
            };
            let right = if decided {
                number
            } else {
                self.expr(right, scope, role.right_of(op))?
            };
            number = number.binary(op, right, scope.abi, span)?;
        }
        Ok(number)
    }

    fn name(&self, path: &Path, scope: &Scope<'_>) -> Result<Number, EvalError> {
        if let Some(number) = scope.parameter(path) {
            return Ok(number);
        }
        match self.find_value(path, scope.from, scope.abi) {
            Some(found) => self.number(found, scope.abi, path.span),
            None => Err(EvalError::unknown(path.span, path.last(), scope.abi)),
        }
    }

    fn size_of(&self, ty: &Type, scope: &Scope<'_>) -> Result<Number, EvalError> {
        let layout = self.layout(ty, scope.from, scope.abi)?;
        if !layout.is_present() {
            let text = format!("this type has no size on {}", scope.abi.name());
            return Err(EvalError::new(
                &UNKNOWN_NAME,
                ty.span,
                text,
                UNKNOWN_NAME.help,
            ));
        }
        Ok(Number {
            value: layout.size.into(),
            ty: CInt::size_type(scope.abi),
        })
    }

    /// A value converted to the integer type `ty`.
    fn cast(
        &self,
        number: Number,
        ty: &Type,
        from: &Header,
        abi: Abi,
    ) -> Result<Number, EvalError> {
        let Some(scalar) = self.scalar(ty, from, abi)? else {
            let help = "cast to an integer type";
            return Err(EvalError::value(
                ty.span,
                "a value is cast to integers only",
                help,
            ));
        };
        let bytes = scalar.table[abi.column()].size;
        let bits = u32::try_from(bytes * 8).unwrap_or(64);
        let value = wrapped(number.value, bits, scalar.signed);
        Ok(Number {
            value,
            ty: type_of(scalar, abi),
        })
    }

    /// The scalar that `ty` is, seen through aliases and groups.
    pub(crate) fn scalar(
        &self,
        ty: &Type,
        from: &Header,
        abi: Abi,
    ) -> Result<Option<&'static Scalar>, EvalError> {
        let path = match &ty.kind {
            TypeKind::Scalar(scalar) => return Ok(Some(scalar)),
            TypeKind::Named(path) => path,
            _ => return Ok(None),
        };
        let Some(found) = self.model().type_on(path, from, abi) else {
            return Err(EvalError::unknown(path.span, path.last(), abi));
        };
        let (header, item) = self.model().at(found.place);
        match (&item.kind, found.part) {
            (ItemKind::Alias(alias), _) => {
                self.deeper(ty.span, || self.scalar(&alias.ty, header, abi))
            }
            (ItemKind::Group(group), Part::Group) => Ok(Some(group.repr)),
            _ => Ok(None),
        }
    }
}

/// The type of an integer type's values after promotion.
fn type_of(scalar: &Scalar, abi: Abi) -> CInt {
    let bytes = scalar.table[abi.column()].size;
    let is_long = match scalar.class {
        Class::Fixed => false,
        Class::Native => matches!(scalar.name, "c_long" | "c_ulong"),
        // Where they are as wide as a word, they are C's `long`.
        Class::Word => bytes == abi.word(),
    };
    match (is_long, scalar.signed) {
        (true, true) => CInt::Long,
        (true, false) => CInt::UnsignedLong,
        (false, signed) => CInt::of_width(bytes, signed, abi),
    }
}

fn literal_value(
    literal: &IntLit,
    expr: &Expr,
    scope: &Scope<'_>,
    role: LiteralRole,
) -> Result<Number, EvalError> {
    let suffix = literal_suffix(literal, scope.suffix, role);
    let ty = literal_type(
        literal.value,
        is_decimal(&literal.digits),
        suffix,
        scope.abi,
    );
    match (ty, i128::try_from(literal.value)) {
        (Some(ty), Ok(value)) => Ok(Number { value, ty }),
        _ => {
            let text = format!("C has no integer type for {}", literal.digits);
            let help = "64 bits are the most; above 63, write it as hexadecimal or with `ULL`";
            Err(EvalError::value(expr.span, text, help))
        }
    }
}

/// Whether the expression is a `bool` in Rust.
pub fn is_truth_value(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Paren(inner) => is_truth_value(inner),
        ExprKind::Binary(op, ..) => matches!(
            op,
            BinaryOp::Eq
                | BinaryOp::Ne
                | BinaryOp::Lt
                | BinaryOp::Le
                | BinaryOp::Gt
                | BinaryOp::Ge
                | BinaryOp::LogicAnd
                | BinaryOp::LogicOr
        ),
        _ => false,
    }
}
