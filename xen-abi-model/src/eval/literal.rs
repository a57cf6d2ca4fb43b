// SPDX-License-Identifier: MIT
//! Which suffix a literal gets in C, and which type that makes it.

use xen_abi_layout::Abi;

use crate::item::{BinaryOp, IntLit, Suffix};

use super::CInt;

/// What a literal is there for: whether the suffix that its item states concerns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiteralRole {
    /// It is part of the value.
    Value,
    /// It counts the bits of a shift, or is the argument of a macro, which may paste something to
    /// it. Whatever such an operand contains has this role too.
    Bare,
}

impl LiteralRole {
    /// The role of literals in the right operand of `op`, where those around it have this role.
    pub fn right_of(self, op: BinaryOp) -> LiteralRole {
        match op {
            BinaryOp::Shl | BinaryOp::Shr => LiteralRole::Bare,
            _ => self,
        }
    }

    /// The role of literals in the arguments of a call.
    pub fn in_arguments(self) -> LiteralRole {
        LiteralRole::Bare
    }
}

/// The suffix of a literal in C: its own, or else the one that its item states for all literals
/// that are part of the value.
///
/// The printer writes by this rule, and constants are evaluated by it.
pub fn literal_suffix(
    literal: &IntLit,
    of_item: Option<Suffix>,
    role: LiteralRole,
) -> Option<Suffix> {
    match role {
        LiteralRole::Value => literal.suffix.or(of_item),
        LiteralRole::Bare => literal.suffix,
    }
}

/// The type that C gives to an integer with these digits and this suffix, if there is one.
pub fn literal_type(value: u128, decimal: bool, suffix: Option<Suffix>, abi: Abi) -> Option<CInt> {
    use CInt::{Int, Long, LongLong, Unsigned, UnsignedLong, UnsignedLongLong};
    let candidates: &[CInt] = match (suffix, decimal) {
        (None, true) => &[Int, Long, LongLong],
        (None, false) => &[
            Int,
            Unsigned,
            Long,
            UnsignedLong,
            LongLong,
            UnsignedLongLong,
        ],
        (Some(Suffix::U), _) => &[Unsigned, UnsignedLong, UnsignedLongLong],
        (Some(Suffix::L), true) => &[Long, LongLong],
        (Some(Suffix::L), false) => &[Long, UnsignedLong, LongLong, UnsignedLongLong],
        (Some(Suffix::UL), _) => &[UnsignedLong, UnsignedLongLong],
        (Some(Suffix::LL), true) => &[LongLong],
        (Some(Suffix::LL), false) => &[LongLong, UnsignedLongLong],
        (Some(Suffix::ULL), _) => &[UnsignedLongLong],
    };
    let value = i128::try_from(value).ok()?;
    candidates.iter().copied().find(|ty| ty.holds(value, abi))
}

/// Whether these digits are read as decimal ones: they have no base prefix.
pub fn is_decimal(digits: &str) -> bool {
    digits == "0" || !digits.starts_with('0')
}
