// SPDX-License-Identifier: MIT
//! What Rust makes of a constant's expression.
//!
//! C gives a literal the smallest type that holds it, Rust the type that the constant has; `!` and
//! casts show the difference. Whether an expression compiles is rustc's to say: where this cannot
//! tell a value, it says nothing.

use xen_abi_layout::{Abi, AbiSet};

use super::Check;
use super::integers::IntegerType;
use crate::eval::pasted_suffix;
use crate::item::{BinaryOp, Expr, ExprKind, Header, ItemKind, Path, Suffix, UnaryOp};
use crate::resolve::Part;

/// Expressions that nest deeper are not looked into.
const MAX_DEPTH: u32 = 64;

/// Where an expression stands.
#[derive(Clone, Copy)]
pub(super) struct InRust<'c, 'a> {
    pub(super) check: &'c Check<'a>,
    pub(super) header: &'c Header,
    pub(super) abi: Abi,
}

impl InRust<'_, '_> {
    /// The value of `expr` where a value of type `ty` is wanted.
    pub(super) fn value(&self, expr: &Expr, ty: &IntegerType) -> Option<i128> {
        self.compute(expr, ty, MAX_DEPTH)
    }

    fn compute(&self, expr: &Expr, wanted: &IntegerType, depth: u32) -> Option<i128> {
        let depth = depth.checked_sub(1)?;
        let own = self.type_of(expr, depth);
        if let Some(own) = &own
            && !own.is_like(wanted, self.abi)
        {
            return None;
        }
        let value = match &expr.kind {
            ExprKind::Int(literal) => i128::try_from(literal.value).ok()?,
            ExprKind::Path(path) | ExprKind::PerAbi(path) => self.constant(path)?.0,
            ExprKind::Paren(inner) => self.compute(inner, wanted, depth)?,
            ExprKind::Unary(op, inner) => {
                let value = self.compute(inner, wanted, depth)?;
                match op {
                    UnaryOp::Neg => value.checked_neg()?,
                    UnaryOp::BitNot => wanted.wrapped(!value, self.abi)?,
                }
            }
            ExprKind::Binary(op, left, right) => {
                let left = self.compute(left, wanted, depth)?;
                let right_type = match op {
                    BinaryOp::Shl | BinaryOp::Shr => self
                        .type_of(right, depth)
                        .or_else(|| IntegerType::named("i32"))?,
                    _ => wanted.clone(),
                };
                let right = self.compute(right, &right_type, depth)?;
                self.binary(*op, left, right, wanted)?
            }
            ExprKind::Cast(inner, _) => {
                let inner_type = self
                    .type_of(inner, depth)
                    .or_else(|| IntegerType::named("i32"))?;
                wanted.wrapped(self.compute(inner, &inner_type, depth)?, self.abi)?
            }
            ExprKind::Call(path, arguments) => match (pasted_suffix(path.last()), &arguments[..]) {
                (Some(_), [argument]) => self.compute(argument, wanted, depth)?,
                _ => return None,
            },
            ExprKind::SizeOf(_) | ExprKind::Choice(..) => return None,
        };
        wanted.holds(value, self.abi).then_some(value)
    }

    fn binary(&self, op: BinaryOp, left: i128, right: i128, ty: &IntegerType) -> Option<i128> {
        match op {
            BinaryOp::Add => left.checked_add(right),
            BinaryOp::Sub => left.checked_sub(right),
            BinaryOp::Mul => left.checked_mul(right),
            BinaryOp::Div => left.checked_div(right),
            BinaryOp::Rem => left.checked_rem(right),
            BinaryOp::And => Some(left & right),
            BinaryOp::Or => Some(left | right),
            BinaryOp::Xor => Some(left ^ right),
            // Bits that are shifted out are lost.
            BinaryOp::Shl => {
                let count = u32::try_from(right).ok().filter(|count| *count < 64)?;
                ty.wrapped(left.checked_mul(1 << count)?, self.abi)
            }
            BinaryOp::Shr => left.checked_shr(u32::try_from(right).ok()?),
            _ => None,
        }
    }

    /// The type that `expr` has of itself; `None` if it takes what is wanted.
    fn type_of(&self, expr: &Expr, depth: u32) -> Option<IntegerType> {
        let depth = depth.checked_sub(1)?;
        match &expr.kind {
            ExprKind::Int(literal) => of_suffix(literal.suffix?),
            ExprKind::Path(path) | ExprKind::PerAbi(path) => self.constant(path).map(|(_, ty)| ty),
            ExprKind::Paren(inner) | ExprKind::Unary(_, inner) => self.type_of(inner, depth),
            ExprKind::Binary(BinaryOp::Shl | BinaryOp::Shr, left, _) => self.type_of(left, depth),
            ExprKind::Binary(_, left, right) => self
                .type_of(left, depth)
                .or_else(|| self.type_of(right, depth)),
            ExprKind::Cast(_, Some(ty)) => {
                let abi = AbiSet::of(self.abi);
                IntegerType::behind(self.check, self.header, ty, abi).ok()
            }
            ExprKind::Call(path, _) => of_suffix(pasted_suffix(path.last())?),
            ExprKind::SizeOf(_) => IntegerType::named("usize"),
            ExprKind::Cast(_, None) | ExprKind::Choice(..) => None,
        }
    }

    /// The value and type of a constant.
    fn constant(&self, path: &Path) -> Option<(i128, IntegerType)> {
        let abi = AbiSet::of(self.abi);
        let found = self
            .check
            .evaluator
            .find_value(path, self.header, self.abi)?;
        let (header, item) = self.check.abi.at(found.place);
        let ty = match (&item.kind, found.part) {
            (ItemKind::Constant(constant), _) => {
                IntegerType::read(self.check, header, &constant.rust_type, abi).ok()?
            }
            (ItemKind::Group(group), Part::Variant(_)) => IntegerType::of(group.repr),
            (ItemKind::Group(_), _) => IntegerType::named("u32")?,
            _ => return None,
        };
        let number = self
            .check
            .evaluator
            .number(found, self.abi, path.span)
            .ok()?;
        Some((number.value, ty))
    }
}

fn of_suffix(suffix: Suffix) -> Option<IntegerType> {
    IntegerType::named(match suffix {
        Suffix::U => "u32",
        Suffix::L | Suffix::LL => "i64",
        Suffix::UL | Suffix::ULL => "u64",
    })
}
