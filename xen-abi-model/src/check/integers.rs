// SPDX-License-Identifier: MIT
//! Rust's integer types, as far as constants have them.

use crate::span::Span;
use xen_abi_layout::scalars::{self, Scalar};
use xen_abi_layout::{Abi, AbiSet};

use super::{Check, list};
use crate::item::{Header, RustType, Type, TypeKind};
use crate::rules::{Rule, UNKNOWN_NAME, VALUE_FITS};

/// An integer type.
#[derive(Clone, Debug)]
pub(super) struct IntegerType {
    /// As written.
    pub(super) name: String,
    pub(super) signed: bool,
    /// Its size on each architecture on which it was asked for.
    bytes: [u64; Abi::COUNT],
}

/// Why a type is no integer type.
pub(super) struct NoInteger {
    pub(super) rule: &'static Rule,
    pub(super) span: Span,
    pub(super) text: String,
}

impl IntegerType {
    /// One of the scalars of the vocabulary.
    pub(super) fn of(scalar: &Scalar) -> IntegerType {
        let bytes = scalar.table.map(|layout| layout.size);
        IntegerType {
            name: scalar.name.to_owned(),
            signed: scalar.signed,
            bytes,
        }
    }

    /// Rust's own, which the vocabulary lacks.
    fn of_rust(name: &str) -> Option<IntegerType> {
        let (bytes, signed) = match name {
            "u128" => ([16; Abi::COUNT], false),
            "i128" => ([16; Abi::COUNT], true),
            "usize" => (Abi::ALL.map(Abi::word), false),
            "isize" => (Abi::ALL.map(Abi::word), true),
            _ => return None,
        };
        Some(IntegerType {
            name: name.to_owned(),
            signed,
            bytes,
        })
    }

    /// The scalar or integer of this name.
    pub(super) fn named(name: &str) -> Option<IntegerType> {
        scalars::named(name)
            .map(IntegerType::of)
            .or_else(|| IntegerType::of_rust(name))
    }

    /// The type that `ty`, written in `header`, is on `abis`.
    pub(super) fn read(
        check: &Check<'_>,
        header: &Header,
        ty: &RustType,
        abis: AbiSet,
    ) -> Result<IntegerType, NoInteger> {
        let RustType::Path(path) = ty else {
            return Err(NoInteger {
                rule: &VALUE_FITS,
                span: ty.span(),
                text: "a number is not of this type".to_owned(),
            });
        };
        match IntegerType::named(path.last()) {
            Some(integer) => Ok(integer),
            None => {
                let ty = Type {
                    span: path.span,
                    kind: TypeKind::Named(path.clone()),
                };
                IntegerType::behind(check, header, &ty, abis)
            }
        }
    }

    /// The type behind an alias or group on `abis`.
    pub(super) fn behind(
        check: &Check<'_>,
        header: &Header,
        ty: &Type,
        abis: AbiSet,
    ) -> Result<IntegerType, NoInteger> {
        let name = match &ty.kind {
            TypeKind::Named(path) => path.last().to_owned(),
            TypeKind::Scalar(scalar) => return Ok(IntegerType::of(scalar)),
            _ => String::new(),
        };
        let mut integer = IntegerType {
            name,
            signed: false,
            bytes: [0; Abi::COUNT],
        };
        let mut missing = AbiSet::NONE;
        for abi in abis.iter() {
            match check.evaluator.scalar(ty, header, abi) {
                Ok(Some(scalar)) => {
                    integer.signed = scalar.signed;
                    integer.bytes[abi.column()] = scalar.table[abi.column()].size;
                }
                Ok(None) => {
                    let text = format!("`{}` is not an integer type", integer.name);
                    return Err(NoInteger {
                        rule: &VALUE_FITS,
                        span: ty.span,
                        text,
                    });
                }
                Err(_) => missing = missing.or(AbiSet::of(abi)),
            }
        }
        if missing.is_empty() {
            return Ok(integer);
        }
        let text = format!("`{}` is not defined on {}", integer.name, list(missing));
        Err(NoInteger {
            rule: &UNKNOWN_NAME,
            span: ty.span,
            text,
        })
    }

    fn bits(&self, abi: Abi) -> u32 {
        u32::try_from(self.bytes[abi.column()] * 8).unwrap_or(u32::MAX)
    }

    /// Whether it holds this value.
    pub(super) fn holds(&self, value: i128, abi: Abi) -> bool {
        self.bits(abi) > 0 && self.wrapped(value, abi) == Some(value)
    }

    /// What is left of a value that is cast to this type.
    pub(super) fn wrapped(&self, value: i128, abi: Abi) -> Option<i128> {
        let bits = self.bits(abi);
        match (bits, self.signed) {
            (0, _) => None,
            (128.., true) => Some(value),
            (128.., false) => (value >= 0).then_some(value),
            (bits, signed) => {
                let low = value & ((1 << bits) - 1);
                Some(if signed && low >> (bits - 1) == 1 {
                    low - (1 << bits)
                } else {
                    low
                })
            }
        }
    }

    /// Whether the two are as wide and both signed or both not, so that they compute alike.
    pub(super) fn is_like(&self, other: &IntegerType, abi: Abi) -> bool {
        self.bits(abi) == other.bits(abi) && self.signed == other.signed
    }
}
