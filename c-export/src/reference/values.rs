// SPDX-License-Identifier: MIT
//! Numbers, architecture by architecture.

use xen_abi_layout::{Abi, AbiSet, Layout, Table};
use xen_abi_model::eval::{Evaluator, Number};
use xen_abi_model::item::{Header, Path};
use xen_abi_model::resolve::Found;
use xen_abi_model::span::Span;

use super::entry::{Size, Value};
use super::words;

/// What `found` is on each of these architectures.
pub(super) fn values(evaluator: &Evaluator<'_>, found: Found, abis: AbiSet) -> Vec<Value> {
    let mut values: Vec<(AbiSet, Value)> = Vec::new();
    for abi in abis.iter() {
        let Ok(number) = evaluator.number(found, abi, Span::nowhere()) else {
            continue;
        };
        let value = value(number, abi);
        match values.iter_mut().find(|(_, known)| *known == value) {
            Some((set, _)) => *set = set.or(AbiSet::of(abi)),
            None => values.push((AbiSet::of(abi), value)),
        }
    }
    let differ = values.len() > 1;
    let named = |(set, value)| Value {
        abis: if differ { words::abis(set) } else { Vec::new() },
        ..value
    };
    values.into_iter().map(named).collect()
}

fn value(number: Number, abi: Abi) -> Value {
    let bits = number.ty.bits(abi);
    let low = number.value.rem_euclid(1_i128 << bits);
    Value {
        abis: Vec::new(),
        text: number.value.to_string(),
        hex: Some(format!("{low:#x}")),
        c_type: Some(number.ty.name()),
    }
}

/// The number that a name written in `from` stands for, if it is the same wherever it is known.
pub(super) fn number(evaluator: &Evaluator<'_>, name: &str, from: &Header) -> Option<String> {
    let path = path(name);
    let on = |abi| {
        let found = evaluator.model().value_on(&path, from, abi)?;
        evaluator.number(found, abi, Span::nowhere()).ok()
    };
    let mut numbers = Abi::ALL.into_iter().filter_map(on);
    let first = numbers.next()?;
    numbers
        .all(|number| number.value == first.value)
        .then(|| first.value.to_string())
}

/// A name as a path.
pub(super) fn path(name: &str) -> Path {
    Path {
        segments: vec![name.to_owned()],
        span: Span::nowhere(),
    }
}

/// The sizes in a table, architectures with the same one together.
pub(super) fn sizes(table: &Table) -> Vec<Size> {
    let mut sizes: Vec<Size> = Vec::new();
    for abi in Abi::ALL {
        let Layout { size, align } = table[abi.column()];
        if align == 0 {
            continue;
        }
        let same = |known: &&mut Size| (known.size, known.align) == (size, align);
        match sizes.iter_mut().find(same) {
            Some(known) => known.abis.push(abi.name()),
            None => sizes.push(Size {
                abis: vec![abi.name()],
                size,
                align,
            }),
        }
    }
    sizes
}
