// SPDX-License-Identifier: MIT
//! Random conditions.

use fastrand::Rng;
use xen_abi_layout::{Abi, AbiSet};

use crate::definition::Condition;

/// Words, and where the toolstack finds them to hold at the latest interface.
fn words() -> Vec<(&'static str, AbiSet)> {
    let of = |abis: &[Abi]| {
        abis.iter()
            .fold(AbiSet::NONE, |set, abi| set.or(AbiSet::of(*abi)))
    };
    let mut words: Vec<(&str, AbiSet)> = Abi::ALL
        .into_iter()
        .map(|abi| (abi.name(), AbiSet::of(abi)))
        .collect();
    words.push(("x86", of(&[Abi::X86_32, Abi::X86_64])));
    words.push(("arm", of(&[Abi::Arm32, Abi::Arm64])));
    words
}

/// What says nothing about architectures.
const ROLES: [(&str, bool); 5] = [
    ("hypervisor", false),
    ("toolstack", true),
    ("guest", false),
    ("interface(< 0x00040400)", false),
    ("interface(>= 0x00040400)", true),
];

fn condition(random: &mut Rng, depth: usize, roles: bool) -> Condition {
    let inner = |random: &mut Rng| condition(random, depth - 1, roles);
    match random.u32(..if depth == 0 { 4 } else { 8 }) {
        0 if roles => {
            let (text, holds) = ROLES[random.usize(..ROLES.len())];
            let abis = if holds { AbiSet::ALL } else { AbiSet::NONE };
            Condition {
                text: text.to_owned(),
                abis,
            }
        }
        0..=3 => {
            let words = words();
            let (text, abis) = words[random.usize(..words.len())];
            Condition {
                text: text.to_owned(),
                abis,
            }
        }
        4 | 5 => negated(&inner(random)),
        6 => {
            let (one, other) = (inner(random), inner(random));
            Condition {
                text: format!("any({}, {})", one.text, other.text),
                abis: one.abis.or(other.abis),
            }
        }
        _ => {
            let (one, other) = (inner(random), inner(random));
            Condition {
                text: format!("all({}, {})", one.text, other.text),
                abis: one.abis.and(other.abis),
            }
        }
    }
}

/// A condition for a record: it exists on some architecture.
pub(crate) fn of_record(random: &mut Rng) -> Condition {
    loop {
        let condition = condition(random, 1, false);
        if !condition.abis.is_empty() {
            return condition;
        }
    }
}

/// A condition for a field: it may be there for others than us.
pub(crate) fn of_field(random: &mut Rng) -> Condition {
    condition(random, 2, true)
}

/// The condition that holds where this one does not.
pub(crate) fn negated(condition: &Condition) -> Condition {
    Condition {
        text: format!("not({})", condition.text),
        abis: condition.abis.complement(),
    }
}
