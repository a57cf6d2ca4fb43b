// SPDX-License-Identifier: MIT
//! Fields of the records that operations are made of.
//!
//! For an operation's own fields, its tokens decide.

use super::within::Reach;
use super::{Check, within};
use crate::rules::DIRECTION;
use crate::syntax::no_direction;

pub(super) fn check(check: &Check<'_>) {
    let arguments = within::arguments(check, Reach::Bytes);
    for place in arguments.difference(check.broken) {
        let Some(record) = within::record_at(check, *place) else {
            continue;
        };
        if !record.operations.is_empty() {
            continue;
        }
        for field in &record.fields {
            if let Some(text) = no_direction(record, field) {
                check.error(&DIRECTION, field.name.span, text);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found_in};

    #[test]
    fn what_an_operation_is_made_of_is_its_own() {
        let text = |args: &str, field: &str| {
            found_in(&format!(
                "/// N.
                #[xen_abi(expect(name_is_c, reason = \"Xen's\"))]
                pub const __HYPERVISOR_op: u32 = 1;
                /// A.
                #[xen_abi{args}] pub struct a {{ /// A.
                    #[abi(input)] pub a: [a__s; 2], /// B.
                    #[abi(input)] pub b: b }}
                #[xen_abi(inline)] pub struct a__s {{
                    #[abi(reserved)] pad: u32, /// A.
                    {field} pub a: u32 }}
                /// B.
                #[xen_abi(handle)] pub struct b {{ /// A.
                    {field} pub a: uint64_aligned_t, /// C.
                    #[abi(input)] pub c: GuestHandle64<c> }}
                /// C.
                #[xen_abi(handle)] pub struct c {{ /// A.
                    pub a: u32 }}"
            ))
        };
        let ordered = |found: Vec<String>| {
            let mut found = found;
            found.retain(|text| !text.starts_with("[header_order]"));
            found
        };
        let op = "(op(__HYPERVISOR_op))";
        assert_eq!(
            ordered(text(op, "")),
            [
                "[direction] `a` in `a__s` does not say who writes it",
                "[direction] `a` in `b` does not say who writes it",
            ]
        );
        assert_eq!(ordered(text(op, "#[abi(output)]")), NOTHING);
        assert_eq!(ordered(text("", "")), NOTHING);
    }
}
