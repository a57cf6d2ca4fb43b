// SPDX-License-Identifier: MIT
// What the constants of a target call: the panic is the compiler's error.

use core::mem::{align_of, offset_of, size_of};

/// How wide the field is that `_get` finds in a record.
const fn width<Record, Field>(_get: fn(*const Record) -> *const Field) -> usize {
    size_of::<Field>()
}

/// Stops the compilation where rustc's numbers, `have`, are not the model's, `want`.
const fn agree(
    name: &str,
    have: [usize; 2],
    want: [u64; 2],
    fields: &[(&str, [usize; 2], [u64; 2])],
) {
    compare(name, "", ["size", "alignment"], have, want);
    let mut at = 0;
    while at < fields.len() {
        let (field, have, want) = fields[at];
        compare(name, field, ["offset", "width"], have, want);
        at += 1;
    }
}

const fn compare(name: &str, field: &str, what: [&str; 2], have: [usize; 2], want: [u64; 2]) {
    let mut at = 0;
    while at < 2 {
        if have[at] as u64 != want[at] {
            let message = xen_abi_layout::Message::new()
                .text(name)
                .text(if field.is_empty() { "" } else { "." })
                .text(field)
                .text(": rustc's ")
                .text(what[at])
                .text(" is ")
                .number(have[at] as u64)
                .text(", the model's is ")
                .number(want[at]);
            panic!("{}", message.as_str());
        }
        at += 1;
    }
}
