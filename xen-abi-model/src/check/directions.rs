//! Fields of what is written inside of an operation's record.
//!
//! For the operation's own fields, its tokens decide.

use super::{Check, within};
use crate::item::Placement;
use crate::rules::DIRECTION;
use crate::syntax::no_direction;

pub(super) fn check(check: &Check<'_>) {
    let operations = within::operations(check);
    let inner = within::all(check, operations, |record| {
        record.placement != Placement::Top
    });
    for place in inner.difference(check.broken) {
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
    fn inner_fields_are_the_operation_s() {
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
                #[xen_abi] pub struct b {{ /// A.
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
            ["[direction] `a` in `a__s` does not say who writes it"]
        );
        assert_eq!(ordered(text(op, "#[abi(output)]")), NOTHING);
        assert_eq!(ordered(text("", "")), NOTHING);
    }
}
