// SPDX-License-Identifier: MIT
//! What an item expects to break.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::alike;
use crate::item::Item;
use crate::report::Report;
use crate::rules::{LANGUAGE, RULES, Rule, RuleKind, UNUSED_EXPECT};

/// The rules of this kind that an item expects to break, and those that it has broken.
pub(super) struct Expected {
    named: BTreeSet<&'static str>,
    met: RefCell<BTreeSet<&'static str>>,
}

impl Expected {
    pub(super) fn of(item: &Item, report: &Report) -> Expected {
        let mut named = BTreeSet::new();
        for expect in &item.expects {
            let id = &expect.rule.text;
            match Rule::named(id) {
                Some(rule) if rule.expectable => {
                    if !named.insert(rule.id) {
                        let text = format!("`{id}` is expected twice");
                        let help = "remove one of them";
                        report.error_with_help(&LANGUAGE, expect.rule.span, text, help);
                    }
                }
                Some(_) => {
                    let text = format!("nothing may break the rule `{id}`");
                    let help = "mend the item";
                    report.error_with_help(&LANGUAGE, expect.rule.span, text, help);
                }
                None => {
                    let text = format!("there is no rule `{id}`");
                    report.error_with_help(&LANGUAGE, expect.rule.span, text, nearest(id));
                }
            }
        }
        Expected {
            named,
            met: RefCell::default(),
        }
    }

    /// Notes that `rule` is broken, and says whether that is to be reported.
    pub(super) fn is_news(&self, rule: &'static Rule) -> bool {
        self.met.borrow_mut().insert(rule.id);
        !self.named.contains(rule.id)
    }

    pub(super) fn report_unused(&self, item: &Item, report: &Report) {
        let met = self.met.borrow();
        for expect in &item.expects {
            if let Some(rule) = Rule::named(&expect.rule.text)
                && rule.kind == RuleKind::Syntax
                && rule.expectable
                && !met.contains(rule.id)
            {
                let name = item.name().map_or("this item", |name| &name.text);
                let id = rule.id;
                report.error_with_help(
                    &UNUSED_EXPECT,
                    expect.rule.span,
                    format!("`{name}` does not break the rule `{id}` that it is expected to break"),
                    format!("remove `expect({id})`"),
                );
            }
        }
    }
}

/// The rule that a misspelt id most likely means.
fn nearest(id: &str) -> String {
    let rules = RULES
        .iter()
        .filter(|rule| rule.expectable)
        .map(|rule| rule.id);
    match alike::nearest(id, rules.clone()) {
        Some(best) => format!("did you mean `{best}`?"),
        None => format!("one of: {}", rules.collect::<Vec<_>>().join(", ")),
    }
}
