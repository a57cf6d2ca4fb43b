// SPDX-License-Identifier: MIT
//! Records that end with an array without a length: nothing is behind them.

use xen_abi_layout::Kind;

use super::{Check, within};
use crate::eval::MAX_DEPTH;
use crate::item::{Field, TypeKind};
use crate::resolve::Place;
use crate::rules::{CYCLE, FLEXIBLE_ARRAY};
use crate::worlds::common_abis;

pub(super) fn check(check: &Check<'_>) {
    for place in check.sound_places() {
        let Some(record) = within::record_at(check, place) else {
            continue;
        };
        // What holds itself has no end.
        if matches!(check.layouts.record(place), Some(Err(error)) if error.rule().id == CYCLE.id) {
            continue;
        }
        for (at, field) in record.fields.iter().enumerate() {
            if !goes_on(check, place, field, MAX_DEPTH) {
                continue;
            }
            let mut later = record.fields[at + 1..].iter();
            let has_more = later.any(|later| !common_abis(&[&field.when, &later.when]).is_empty());
            let wrong = if matches!(field.ty.kind, TypeKind::Array { .. }) {
                "is an array"
            } else if record.kind == Kind::Struct && has_more {
                "is not the last field"
            } else {
                continue;
            };
            let text = format!(
                "`{}` in `{}` ends with an array without a length, but {wrong}",
                field.name.text, record.name.text
            );
            let help =
                "move it to the end, or take what is before that array into a record of its own";
            check.error_with_help(&FLEXIBLE_ARRAY, field.name.span, text, help);
        }
    }
}

/// Whether the field's type is a record that ends with an array without a length.
fn goes_on(check: &Check<'_>, place: Place, field: &Field, levels: u32) -> bool {
    let Some(levels) = levels.checked_sub(1) else {
        return false;
    };
    let records = within::records(check, &field.ty, check.abi.at(place).0);
    records.into_iter().any(|place| {
        let last = within::record_at(check, place).and_then(|record| record.fields.last());
        last.is_some_and(|last| last.flexible.is_some() || goes_on(check, place, last, levels))
    })
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found_in};

    /// What is said of fields, of which `open` ends with an array without a length.
    fn with(fields: &str) -> Vec<String> {
        found_in(&format!(
            "/// O.
            #[xen_abi] pub struct open {{ /// N.
                pub n: u32, /// D.
                #[abi(flexible)] pub d: [u32; 0] }}
            /// A.
            #[xen_abi] pub struct a {{ {fields} }}"
        ))
    }

    #[test]
    fn what_goes_on_is_the_end() {
        let before = "/// N.\npub n: u32,";
        let o = "/// O.\npub o: open,";
        assert_eq!(with(&format!("{before} {o}")), NOTHING);
        assert_eq!(
            with(&format!("{o} {before}")),
            [
                "[flexible_array] `o` in `a` ends with an array without a length, but is not the last field"
            ]
        );
        assert_eq!(
            with("/// O.\npub o: [open; 2],"),
            ["[flexible_array] `o` in `a` ends with an array without a length, but is an array"]
        );
        let alternatives = "/// O.\n#[abi(when(hypervisor))] pub o: open,
            /// P.\n#[abi(when(not(hypervisor)))] pub p: open,";
        assert_eq!(with(alternatives), NOTHING);
    }
}
