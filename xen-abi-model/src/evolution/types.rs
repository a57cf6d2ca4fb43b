// SPDX-License-Identifier: MIT
//! Two types, compared.

use super::{Found, Kind, Severity};
use crate::facts::{Base, Shape};

/// What has become of a type on one architecture, if anything. That a field of it has another size
/// is told by its bytes, too.
pub(super) fn compare(then: &Shape, now: &Shape) -> Option<Found> {
    if then == now {
        return None;
    }
    let detail = format!("{then} -> {now}");
    let tell = |kind, severity| Some(Found::new(kind, severity, detail.clone()));
    let (size, new_size) = (elements(then), elements(now));
    if then.base == now.base {
        return match size == new_size {
            true => same_bytes(detail),
            false => longer(size, new_size, detail),
        };
    }
    match (&then.base, &now.base) {
        (
            Base::Integer { bytes, signed },
            Base::Integer {
                bytes: new_bytes,
                signed: new_signed,
            },
        ) => match (bytes == new_bytes, signed == new_signed) {
            (_, false) => tell(Kind::TypeResigned, Severity::Abi),
            _ => tell(Kind::SizeChanged, Severity::Abi),
        },
        (Base::Char, Base::Integer { bytes: 1, .. })
        | (Base::Integer { bytes: 1, .. }, Base::Char)
            if size == new_size =>
        {
            let found = Found::new(Kind::TypeChanged, Severity::Source, detail);
            Some(found.because("the bytes are the same, but C tells pointers to them apart"))
        }
        (
            Base::Handle { bytes, target, .. },
            Base::Handle {
                bytes: new_bytes,
                target: new_target,
                ..
            },
        )
        | (
            Base::Pointer { bytes, target, .. },
            Base::Pointer {
                bytes: new_bytes,
                target: new_target,
                ..
            },
        ) => match compare(target, new_target) {
            _ if bytes != new_bytes => tell(Kind::SizeChanged, Severity::Abi),
            _ if size != new_size => longer(size, new_size, detail),
            None => {
                let found = Found::new(Kind::TypeChanged, Severity::Source, detail);
                Some(found.because("who may write through it is another question for C only"))
            }
            Some(_) if target.base == Base::Void || new_target.base == Base::Void => {
                let found = Found::new(Kind::TypeChanged, Severity::Source, detail);
                Some(found.because("what it points to had no type, or has none now"))
            }
            Some(pointed_to) => Some(Found {
                detail,
                ..pointed_to
            }),
        },
        _ => tell(Kind::TypeChanged, Severity::Abi),
    }
}

/// The number of elements of an array of arrays.
fn elements(shape: &Shape) -> u64 {
    shape.counts.iter().product()
}

fn same_bytes(detail: String) -> Option<Found> {
    let found = Found::new(Kind::TypeChanged, Severity::Source, detail);
    Some(found.because("the bytes are the same, but C indexes them differently"))
}

fn longer(then: u64, now: u64, detail: String) -> Option<Found> {
    let found = Found::new(Kind::SizeChanged, Severity::Abi, detail);
    Some(found.because(format!("there are {now} elements where {then} have been")))
}
