// SPDX-License-Identifier: MIT
//! Constants of a group that are the same: flags with a bit in common, two names for a value.

use xen_abi_layout::Abi;

use super::Check;
use super::groups::existence;
use super::together::{Thing, together};
use crate::item::{Group, GroupForm, Header, Item, ItemKind};
use crate::report::{Problem, continued};
use crate::resolve::{Found, Part, Place};
use crate::rules::{DUPLICATE_VALUE, FLAG_OVERLAP};

pub(super) fn check(check: &Check<'_>) {
    for place in check.sound_places() {
        let (header, item) = check.abi.at(place);
        if let ItemKind::Group(group) = &item.kind {
            let values = values(check, place, header, item, group);
            for at in 0..group.variants.len() {
                same_as_earlier(check, place, group, &values, at);
            }
        }
    }
}

/// The value of each constant on each architecture on which it exists. What cannot be computed has
/// been reported.
fn values(
    check: &Check<'_>,
    place: Place,
    header: &Header,
    item: &Item,
    group: &Group,
) -> Vec<[Option<i128>; Abi::COUNT]> {
    let of_variant = |at: usize| {
        let mut values = [None; Abi::COUNT];
        for abi in existence(header, item, &group.variants[at]).iter() {
            let part = Part::Variant(at);
            let number =
                check
                    .evaluator
                    .number(Found { place, part }, abi, group.variants[at].name.span);
            values[abi.column()] = number.ok().map(|number| number.value);
        }
        values
    };
    (0..group.variants.len()).map(of_variant).collect()
}

fn same_as_earlier(
    check: &Check<'_>,
    place: Place,
    group: &Group,
    values: &[[Option<i128>; Abi::COUNT]],
    at: usize,
) {
    let (header, item) = check.abi.at(place);
    let thing = |at: usize| Thing {
        header,
        item,
        when: Some(&group.variants[at].when),
    };
    let is_flags = matches!(group.form, GroupForm::Flags);
    let rule = if is_flags {
        &FLAG_OVERLAP
    } else {
        &DUPLICATE_VALUE
    };
    for earlier in 0..at {
        let pairs = values[earlier].iter().zip(&values[at]);
        let common = pairs.filter_map(|(one, other)| match (one, other) {
            (Some(one), Some(other)) if is_flags => Some(one & other).filter(|bits| *bits != 0),
            (Some(one), Some(other)) => Some(*other).filter(|other| one == other),
            _ => None,
        });
        let Some(common) = common.into_iter().next() else {
            continue;
        };
        if !together(thing(earlier), thing(at)) || check.expects(place, item, rule) {
            continue;
        }
        let (first, second) = (&group.variants[earlier].name, &group.variants[at].name);
        let message = if is_flags {
            format!(
                "`{}` has the bits {common:#x} of `{}`",
                second.text, first.text
            )
        } else {
            format!("`{}` is {common}, as `{}` is", second.text, first.text)
        };
        check.push(Problem {
            rule,
            span: second.span,
            message,
            help: Some(continued(rule.help)),
            related: vec![(first.span, "the first of them".to_owned())],
        });
        return;
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found_in};

    fn group(args: &str, second: &str) -> Vec<String> {
        found_in(&format!(
            "/// A.
            #[xen_abi({args})] pub enum A {{ /// A.
                A_a = 1, /// B.
                {second} }}"
        ))
    }

    #[test]
    fn flags_share_no_bits() {
        assert_eq!(group("flags(u32)", "A_b = 2"), NOTHING);
        assert_eq!(
            group("flags(u32)", "A_b = 1"),
            ["[flag_overlap] `A_b` has the bits 0x1 of `A_a`"]
        );
        let expected = "flags(u32), expect(flag_one_bit, flag_overlap, reason = \"a mask\")";
        assert_eq!(group(expected, "A_b = 3"), NOTHING);
        assert_eq!(
            group(
                "flags(u32), expect(flag_overlap, reason = \"?\")",
                "A_b = 2"
            ),
            [
                "[unused_expect] `A` does not break the rule `flag_overlap` that it is expected to break"
            ]
        );
    }

    #[test]
    fn values_have_one_name() {
        for form in ["open_enum(u32)", "c_enum(u32)"] {
            assert_eq!(group(form, "A_b"), NOTHING);
            assert_eq!(
                group(form, "A_b = 1"),
                ["[duplicate_value] `A_b` is 1, as `A_a` is"]
            );
        }
        let expected = "open_enum(u32), expect(duplicate_value, reason = \"an old name\")";
        assert_eq!(group(expected, "A_b = 1"), NOTHING);
    }

    #[test]
    fn alternatives_may_be_the_same() {
        let two = |form: &str| {
            let second = "#[abi(when(x86))] A_b = 2, /// C.
                #[abi(when(not(x86)))] A_c = 2";
            group(form, second)
        };
        assert_eq!(two("open_enum(u32)"), NOTHING);
        assert_eq!(two("flags(u32)"), NOTHING);
    }
}
