// SPDX-License-Identifier: MIT
//! Within a record, a name stands for one member: those of members without a name are its own.

use std::collections::BTreeMap;

use crate::span::Span;

use super::together::{Thing, together};
use super::{Check, within};
use crate::cond::Cond;
use crate::eval::MAX_DEPTH;
use crate::report::Problem;
use crate::resolve::Place;
use crate::rules::DUPLICATE_NAME;

pub(super) fn check(check: &Check<'_>) {
    for place in check.sound_places() {
        let (header, item) = check.abi.at(place);
        let Some(record) = within::record_at(check, place) else {
            continue;
        };
        let mut members = BTreeMap::new();
        collect(check, place, &Cond::Always, MAX_DEPTH, &mut members);
        for (name, bearers) in members {
            for (at, member) in bearers.iter().enumerate() {
                let clashes = |earlier: &&Member| {
                    let [one, other] = [*earlier, member].map(|member| Thing {
                        header,
                        item,
                        when: Some(&member.when),
                    });
                    together(one, other)
                };
                let Some(first) = bearers[..at].iter().find(clashes) else {
                    continue;
                };
                check.push(Problem {
                    rule: &DUPLICATE_NAME,
                    span: member.span,
                    message: format!("`{}` has two members `{name}`", record.name.text),
                    help: Some("choose another name for one of them".to_owned()),
                    related: vec![(first.span, "the first one".to_owned())],
                });
            }
        }
    }
}

/// A member, and when it exists within the record.
struct Member {
    span: Span,
    when: Cond,
}

fn collect(
    check: &Check<'_>,
    place: Place,
    outer: &Cond,
    levels: u32,
    members: &mut BTreeMap<String, Vec<Member>>,
) {
    let (Some(record), Some(levels)) = (within::record_at(check, place), levels.checked_sub(1))
    else {
        return;
    };
    for field in &record.fields {
        let when = outer.and(&field.when);
        if field.nameless {
            let header = check.abi.at(place).0;
            for inner in within::records(check, &field.ty, header) {
                collect(check, inner, &when, levels, members);
            }
            continue;
        }
        let bits = field.bits.iter().map(|bit| &bit.name);
        let own = field.bits.is_empty().then_some(&field.name);
        for name in own.into_iter().chain(bits).filter(|name| name.text != "_") {
            let member = Member {
                span: name.span,
                when: when.clone(),
            };
            members.entry(name.text.clone()).or_default().push(member);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::found_in;

    fn twice(fields: &str) -> Vec<String> {
        let mut found = found_in(&format!(
            "/// A.\n#[xen_abi(expect(no_bit_field, same_layout, reason = \"r\"))]
            pub struct a {{ {fields} }}
            #[xen_abi(inline)] pub union u {{ /// X.
                pub x: u32, /// Y.
                pub y: u32 }}"
        ));
        found.retain(|text| text.starts_with("[duplicate_name]"));
        found
    }

    #[test]
    fn members_of_nameless_members_are_the_record_s_own() {
        let said = ["[duplicate_name] `a` has two members `x`"];
        let nameless = "#[abi(nameless)] pub n: u, /// Z.\n";
        assert_eq!(twice(&format!("{nameless} pub z: u32")), [""; 0]);
        assert_eq!(twice(&format!("{nameless} pub x: u32")), said);
        assert_eq!(
            twice(&format!(
                "{nameless} #[abi(bits(x = 4, _ = 28))] pub z: u32"
            )),
            said
        );
        assert_eq!(twice("/// N.\npub n: u, /// X.\npub x: u32"), [""; 0]);
    }

    #[test]
    fn alternatives_share_a_name() {
        let two = |first: &str, second: &str| {
            twice(&format!(
                "/// X.\n#[abi(when({first}))] pub x: u32, /// X.\n#[abi(when({second}))] pub x: u16"
            ))
        };
        assert_eq!(two("x86", "not(x86)"), [""; 0]);
        assert_eq!(two("x86", "x86_64").len(), 1);
        let nameless = "#[abi(nameless, when(x86))] pub n: u, /// X.\n#[abi(when(arm))] pub x: u32";
        assert_eq!(twice(nameless), [""; 0]);
    }
}
