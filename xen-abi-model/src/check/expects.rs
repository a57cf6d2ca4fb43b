// SPDX-License-Identifier: MIT
//! What items expect to break: there is a reason, and it is broken.

use xen_abi_layout::ConstRule;

use super::Check;
use crate::item::{Expect, Header, Item, ItemKind};
use crate::resolve::Place;
use crate::rules::{EXPECT_REASON, Rule, RuleKind, STABLE_ABI, UNUSED_EXPECT};

pub(super) fn check(check: &Check<'_>) {
    for place in check.sound_places() {
        let (header, item) = check.abi.at(place);
        for expect in &item.expects {
            reason(check, header, expect);
            met(check, place, item, expect);
        }
    }
    for header in &check.abi.headers {
        header_reasons(check, header);
    }
}

fn reason(check: &Check<'_>, header: &Header, expect: &Expect) {
    let own = expect.reason.as_deref();
    let shared = header
        .reasons
        .iter()
        .find(|reason| reason.rule.text == expect.rule.text);
    let reason = own.or(shared.map(|reason| reason.text.as_str()));
    if reason.is_none_or(|reason| reason.trim().is_empty()) {
        let text = format!("why is the rule `{}` broken?", expect.rule.text);
        check.error(&EXPECT_REASON, expect.rule.span, text);
    }
}

/// The rules of one item's tokens and of the layout engine have been looked at by now.
fn met(check: &Check<'_>, place: Place, item: &Item, expect: &Expect) {
    let Some(rule) = Rule::named(&expect.rule.text).filter(|rule| rule.expectable) else {
        return;
    };
    let met = match rule.kind {
        RuleKind::Syntax => true,
        // Only what was released can tell.
        _ if rule.id == STABLE_ABI.id => true,
        RuleKind::Const => {
            matches!(item.kind, ItemKind::Record(_)) && ConstRule::from_id(rule.id).is_some()
        }
        RuleKind::Value | RuleKind::Whole => check.met.borrow().contains(&(place, rule.id)),
    };
    if !met {
        let (id, name) = (rule.id, item.name().map_or("this item", |name| &name.text));
        let text = format!("`{name}` does not break the rule `{id}` that it is expected to break");
        let help = format!("remove `expect({id})`");
        check.error_with_help(&UNUSED_EXPECT, expect.rule.span, text, help);
    }
}

/// A reason that no item needs would be taken for an exception that there is.
fn header_reasons(check: &Check<'_>, header: &Header) {
    for reason in &header.reasons {
        let id = &reason.rule.text;
        let expects = header.items.iter().flat_map(|item| &item.expects);
        let mut without = expects.filter(|expect| expect.reason.is_none());
        if !without.any(|expect| expect.rule.text == *id) {
            let file = &header.file;
            let text = format!("no item of `{file}` needs a reason to break the rule `{id}`");
            let help = "remove the reason";
            check.error_with_help(&UNUSED_EXPECT, reason.rule.span, text, help);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found_in};

    fn header(reasons: &str, args: &str) -> Vec<String> {
        found_in(&format!(
            "xen_header! {{ file: \"test.h\", reasons: {{ {reasons} }} }}
            /// A.
            #[xen_abi({args})] pub struct a {{ /// A.
                pub a: u32, /// B.
                pub b: u8 }}"
        ))
    }

    #[test]
    fn a_reason_is_given_once_somewhere() {
        assert_eq!(
            header("", "expect(tail_padding, reason = \"old\")"),
            NOTHING
        );
        assert_eq!(
            header("tail_padding: \"old\"", "expect(tail_padding)"),
            NOTHING
        );
        let none = "[expect_reason] why is the rule `tail_padding` broken?";
        assert_eq!(header("", "expect(tail_padding)"), [none]);
        assert_eq!(header("", "expect(tail_padding, reason = \" \")"), [none]);
    }

    #[test]
    fn a_reason_for_nothing_is_an_error() {
        assert_eq!(
            header(
                "tail_padding: \"old\", implicit_padding: \"old\"",
                "expect(tail_padding, reason = \"own\")"
            ),
            [
                "[unused_expect] no item of `test.h` needs a reason to break the rule \
                 `tail_padding`",
                "[unused_expect] no item of `test.h` needs a reason to break the rule \
                 `implicit_padding`",
            ]
        );
    }

    #[test]
    fn what_cannot_be_broken_is_not_expected() {
        let found = found_in(
            "/// A.
            #[xen_abi(expect(tail_padding, reason = \"?\"))] pub const A: u32 = 1;
            /// B.
            #[xen_abi(flags(u32), expect(flag_one_bit, reason = \"?\"))] pub enum B { /// A.
                B_a = 1 }",
        );
        assert_eq!(
            found,
            [
                "[unused_expect] `A` does not break the rule `tail_padding` that it is expected to \
                 break",
                "[unused_expect] `B` does not break the rule `flag_one_bit` that it is expected to \
                 break",
            ]
        );
    }
}
