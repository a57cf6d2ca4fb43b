// SPDX-License-Identifier: MIT
//! What Xen's templates make: records that have no definition of their own.

use std::collections::BTreeSet;

use xen_abi_layout::Abi;
use xen_abi_model::item::{Header, ItemKind, TemplateOf};

use super::measure::Measured;
use super::reference::Reference;

/// The structures that tell C the types of a header's save records; Rust has a trait for it.
pub(crate) fn save_types(header: &Header) -> BTreeSet<String> {
    let items = header.items.iter();
    items
        .filter_map(|item| match &item.kind {
            ItemKind::Template(template) => match template.of {
                TemplateOf::HvmSave { .. } => {
                    Some(format!("__HVM_SAVE_TYPE_{}", template.name.text))
                }
                _ => None,
            },
            _ => None,
        })
        .collect()
}

/// How a made record, as rustc lays it out, differs from the reference.
pub(crate) fn differences(measured: &Measured, reference: &Reference, abi: Abi) -> Vec<String> {
    let Measured { header, name, .. } = measured;
    let Some(fact) = reference.record(header, name, abi) else {
        return vec![format!(
            "rustc: {header} {name} is neither defined nor in the reference"
        )];
    };
    let mut numbers = vec![
        ("size".to_owned(), measured.size, fact.size),
        ("alignment".to_owned(), measured.align, fact.align),
    ];
    for (field, offset, width) in &measured.fields {
        let mut known = fact.fields.iter();
        let known = known.find(|known| known.name.as_deref() == Some(field));
        let (at, size) = match known {
            // C has no size for a flexible array.
            Some(known) if known.size == -2 => (known.bit_offset, 0),
            Some(known) => (known.bit_offset, known.size),
            None => (None, -1),
        };
        let at = at.unwrap_or(-1);
        numbers.push((format!("{field}'s offset in bits"), offset * 8, at));
        numbers.push((format!("{field}'s width"), *width, size));
    }
    let differ = numbers
        .iter()
        .filter(|(_, have, want)| i64::try_from(*have) != Ok(*want));
    differ
        .map(|(what, have, want)| {
            format!("rustc: {header} {name}: {what} is {have}, the reference has {want}")
        })
        .collect()
}
