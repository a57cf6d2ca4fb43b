// SPDX-License-Identifier: MIT
//! Integers as C has them: a value and a type.

use xen_abi_layout::Abi;

/// The types that an integer expression can have in C.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CInt {
    /// `int`
    Int,
    /// `unsigned int`
    Unsigned,
    /// `long`
    Long,
    /// `unsigned long`
    UnsignedLong,
    /// `long long`
    LongLong,
    /// `unsigned long long`
    UnsignedLongLong,
}

impl CInt {
    /// All of them.
    pub const ALL: [CInt; 6] = [
        CInt::Int,
        CInt::Unsigned,
        CInt::Long,
        CInt::UnsignedLong,
        CInt::LongLong,
        CInt::UnsignedLongLong,
    ];

    /// As C writes it.
    pub fn name(self) -> &'static str {
        match self {
            CInt::Int => "int",
            CInt::Unsigned => "unsigned int",
            CInt::Long => "long",
            CInt::UnsignedLong => "unsigned long",
            CInt::LongLong => "long long",
            CInt::UnsignedLongLong => "unsigned long long",
        }
    }

    /// The type of `sizeof`.
    pub fn size_type(abi: Abi) -> CInt {
        if abi.word() == 4 {
            CInt::Unsigned
        } else {
            CInt::UnsignedLong
        }
    }

    /// The type of an integer of so many bytes after promotion: narrow ones become `int`, and
    /// those of 64 bits are whatever `<stdint.h>` takes.
    pub fn of_width(bytes: u64, signed: bool, abi: Abi) -> CInt {
        match (bytes, signed) {
            (..=3, _) | (4, true) => CInt::Int,
            (4, false) => CInt::Unsigned,
            (_, true) if abi.word() == 8 => CInt::Long,
            (_, false) if abi.word() == 8 => CInt::UnsignedLong,
            (_, true) => CInt::LongLong,
            (_, false) => CInt::UnsignedLongLong,
        }
    }

    /// How many bits it has.
    pub fn bits(self, abi: Abi) -> u32 {
        match self {
            CInt::Int | CInt::Unsigned => 32,
            CInt::Long | CInt::UnsignedLong => {
                if abi.word() == 4 {
                    32
                } else {
                    64
                }
            }
            CInt::LongLong | CInt::UnsignedLongLong => 64,
        }
    }

    /// Whether it holds negative numbers.
    pub fn is_signed(self) -> bool {
        matches!(self, CInt::Int | CInt::Long | CInt::LongLong)
    }

    /// Whether it holds this value.
    pub fn holds(self, value: i128, abi: Abi) -> bool {
        wrapped(value, self.bits(abi), self.is_signed()) == value
    }

    /// The type in which C computes with operands of these two types.
    pub fn common(self, other: CInt, abi: Abi) -> CInt {
        let (one, other) = if self.rank() >= other.rank() {
            (self, other)
        } else {
            (other, self)
        };
        if one.is_signed() == other.is_signed() || !one.is_signed() {
            return one;
        }
        // The higher rank is signed, the lower one unsigned.
        if one.bits(abi) > other.bits(abi) {
            one
        } else {
            one.unsigned()
        }
    }

    fn rank(self) -> u8 {
        match self {
            CInt::Int | CInt::Unsigned => 0,
            CInt::Long | CInt::UnsignedLong => 1,
            CInt::LongLong | CInt::UnsignedLongLong => 2,
        }
    }

    fn unsigned(self) -> CInt {
        match self {
            CInt::Int | CInt::Unsigned => CInt::Unsigned,
            CInt::Long | CInt::UnsignedLong => CInt::UnsignedLong,
            CInt::LongLong | CInt::UnsignedLongLong => CInt::UnsignedLongLong,
        }
    }
}

/// The lowest `bits` of a value, at most 64, read as signed or not.
pub(super) fn wrapped(value: i128, bits: u32, signed: bool) -> i128 {
    let modulus = 1_i128 << bits;
    let low = value.rem_euclid(modulus);
    if signed && low >= modulus / 2 {
        low - modulus
    } else {
        low
    }
}

/// An integer: its mathematical value, and its type in C.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// The value.
    pub value: i128,
    /// The type.
    pub ty: CInt,
}

impl Number {
    /// An `int`.
    pub fn int(value: i128) -> Number {
        Number {
            value,
            ty: CInt::Int,
        }
    }

    /// The same number in another type, as C converts it.
    pub fn converted(self, ty: CInt, abi: Abi) -> Number {
        Number {
            value: wrapped(self.value, ty.bits(abi), ty.is_signed()),
            ty,
        }
    }
}
