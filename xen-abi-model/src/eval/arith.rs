// SPDX-License-Identifier: MIT
//! C's operators.

use crate::span::Span;
use xen_abi_layout::Abi;

use super::number::wrapped;
use super::{CInt, EvalError, Number};
use crate::item::{BinaryOp, UnaryOp};

const WIDER: &str = "make it wider: a literal with a suffix of its own (`1u64`), or `suffix(ULL)` \
                     for the whole constant";

impl Number {
    /// The result of an operator before this operand.
    pub(super) fn unary(self, op: UnaryOp, abi: Abi, span: Span) -> Result<Number, EvalError> {
        match op {
            UnaryOp::Neg => in_type(-self.value, self.ty, "-", abi, span),
            UnaryOp::BitNot => Ok(Number {
                value: !self.value,
                ty: self.ty,
            }
            .converted(self.ty, abi)),
        }
    }

    /// The result of an operator between this operand and `right`.
    pub(super) fn binary(
        self,
        op: BinaryOp,
        right: Number,
        abi: Abi,
        span: Span,
    ) -> Result<Number, EvalError> {
        match op {
            BinaryOp::Shl | BinaryOp::Shr => return self.shift(op, right, abi, span),
            BinaryOp::LogicAnd => return Ok(truth(self.value != 0 && right.value != 0)),
            BinaryOp::LogicOr => return Ok(truth(self.value != 0 || right.value != 0)),
            _ => {}
        }
        let ty = self.ty.common(right.ty, abi);
        let (left, right) = (
            self.converted(ty, abi).value,
            right.converted(ty, abi).value,
        );
        if matches!(op, BinaryOp::Div | BinaryOp::Rem) && right == 0 {
            let help = "correct the divisor";
            return Err(EvalError::value(
                span,
                format!("`{}` by zero", symbol(op)),
                help,
            ));
        }
        let value = match op {
            BinaryOp::Add => left + right,
            BinaryOp::Sub => left - right,
            BinaryOp::Mul => return product(left, right, ty, abi, span),
            BinaryOp::Div => left / right,
            BinaryOp::Rem => left % right,
            BinaryOp::And => left & right,
            BinaryOp::Or => left | right,
            BinaryOp::Xor => left ^ right,
            BinaryOp::Eq => return Ok(truth(left == right)),
            BinaryOp::Ne => return Ok(truth(left != right)),
            BinaryOp::Lt => return Ok(truth(left < right)),
            BinaryOp::Le => return Ok(truth(left <= right)),
            BinaryOp::Gt => return Ok(truth(left > right)),
            BinaryOp::Ge => return Ok(truth(left >= right)),
            BinaryOp::Shl | BinaryOp::Shr | BinaryOp::LogicAnd | BinaryOp::LogicOr => left,
        };
        in_type(value, ty, symbol(op), abi, span)
    }

    fn shift(self, op: BinaryOp, count: Number, abi: Abi, span: Span) -> Result<Number, EvalError> {
        let bits = self.ty.bits(abi);
        let count = match u32::try_from(count.value) {
            Ok(count) if count < bits => count,
            _ => {
                let text = format!(
                    "a shift by {} bits leaves C's `{}`, which has {bits}",
                    count.value,
                    self.ty.name()
                );
                return Err(EvalError::value(span, text, WIDER));
            }
        };
        if op == BinaryOp::Shr {
            return Ok(Number {
                value: self.value >> count,
                ty: self.ty,
            });
        }
        if self.value < 0 {
            let help = "shift a positive number, and negate the result";
            return Err(EvalError::value(
                span,
                "C cannot shift a negative number left",
                help,
            ));
        }
        in_type(self.value << count, self.ty, "<<", abi, span)
    }
}

/// Two numbers of 64 bits can have a product that not even the evaluator's integers hold; of an
/// unsigned one, the lower half is wanted anyway.
fn product(left: i128, right: i128, ty: CInt, abi: Abi, span: Span) -> Result<Number, EvalError> {
    match left.checked_mul(right) {
        Some(value) => in_type(value, ty, "*", abi, span),
        None if ty.is_signed() => Err(overflow("*", ty, span)),
        None => {
            let value = wrapped(left.wrapping_mul(right), ty.bits(abi), false);
            Ok(Number { value, ty })
        }
    }
}

/// Unsigned results wrap around; signed ones must fit.
fn in_type(value: i128, ty: CInt, op: &str, abi: Abi, span: Span) -> Result<Number, EvalError> {
    let number = Number { value, ty };
    if ty.is_signed() && !ty.holds(value, abi) {
        return Err(overflow(op, ty, span));
    }
    Ok(number.converted(ty, abi))
}

fn overflow(op: &str, ty: CInt, span: Span) -> EvalError {
    let text = format!("the result of `{op}` overflows C's `{}`", ty.name());
    EvalError::value(span, text, WIDER)
}

fn truth(holds: bool) -> Number {
    Number::int(i128::from(holds))
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
