// SPDX-License-Identifier: MIT
//! What `explain` prints: the rules' table in words.

use std::fmt::Write;

use similar::get_close_matches;
use xen_abi_model::rules::{RULES, Rule, RuleKind};

use crate::diagnostics::Failure;
use crate::table::{Align, table};

/// Where lines end.
const WIDTH: usize = 80;

/// Every rule with its summary.
pub(crate) fn all() -> String {
    let row = |rule: &&Rule| vec![rule.id.into(), rule.kind.name().into(), rule.summary.into()];
    table(
        &[Align::Left; 3],
        &RULES.iter().map(row).collect::<Vec<_>>(),
    )
}

/// One rule at length.
pub(crate) fn one(id: &str) -> Result<String, Failure> {
    // As error messages show it, it may come with its brackets.
    let bare = id.trim_start_matches("error").trim_matches(['[', ']']);
    Rule::named(bare).map(text).ok_or_else(|| unknown(id, bare))
}

/// The reference page of all rules, in Markdown.
pub fn page() -> String {
    let mut out = String::from(PAGE_HEAD);
    for kind in [
        RuleKind::Syntax,
        RuleKind::Const,
        RuleKind::Value,
        RuleKind::Whole,
    ] {
        let _ = writeln!(out, "## {}\n", title(kind));
        for rule in RULES.iter().filter(|rule| rule.kind == kind) {
            let expectable = if rule.expectable {
                ""
            } else {
                " There are no exceptions."
            };
            let _ = write!(
                out,
                "### {}\n\n{}{expectable}\n\n{}\n\n{}\n\n```rust,ignore\n// wrong\n{}\n```\n\n\
                 ```rust,ignore\n// right\n{}\n```\n\n",
                rule.id, rule.summary, rule.why, rule.help, rule.before, rule.after
            );
        }
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

const PAGE_HEAD: &str = "\
<!-- SPDX-License-Identifier: MIT -->

# The rules

Generated from the table in `xen-abi-model`. `c-export explain RULE` shows one of them.

An item that history has made break a rule says so with `expect(rule, reason = \"..\")`; an `expect`
that meets nothing is an error in turn. `c-export stats --expects` lists them all.

";

fn title(kind: RuleKind) -> &'static str {
    match kind {
        RuleKind::Syntax => "What one item's tokens decide: the macro, and c-export",
        RuleKind::Const => "What needs sizes: the compiler, in constants, and c-export",
        RuleKind::Value => {
            "What needs values: the macro where the item itself tells them, and c-export"
        }
        RuleKind::Whole => "What needs all definitions: c-export",
    }
}

fn unknown(id: &str, bare: &str) -> Failure {
    let failure = Failure::new(format!("there is no rule `{id}`"));
    let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    match get_close_matches(bare, &ids, 1, 0.6).first() {
        Some(near) => failure.help(format!("perhaps `{near}`?")),
        None => failure.help("`c-export explain` lists them all"),
    }
}

fn text(rule: &'static Rule) -> String {
    let expectable = if rule.expectable {
        "An item can be excepted: `expect(RULE, reason = \"..\")`.".replace("RULE", rule.id)
    } else {
        "There are no exceptions.".into()
    };
    let mut out = format!("{} ({})\n\n", rule.id, rule.kind.name());
    for paragraph in [rule.summary, rule.why, rule.help, &expectable] {
        out.push_str(&wrap(paragraph));
        out.push('\n');
    }
    for (title, code) in [("Wrong:", rule.before), ("Right:", rule.after)] {
        let _ = writeln!(out, "{title}");
        for line in code.lines() {
            let _ = writeln!(out, "{}", format!("    {line}").trim_end());
        }
    }
    out
}

fn wrap(paragraph: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for word in paragraph.split_whitespace() {
        let needed = word.chars().count();
        if width > 0 && width + 1 + needed > WIDTH {
            out.push('\n');
            width = 0;
        } else if width > 0 {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += needed;
    }
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_can_be_explained() {
        assert_eq!(all().lines().count(), RULES.len());
        for rule in RULES {
            let text = one(rule.id).unwrap();
            assert!(text.starts_with(rule.id), "{text}");
            assert!(text.contains(rule.before.lines().next().unwrap()), "{text}");
            let prose = text.lines().take_while(|line| *line != "Wrong:");
            assert!(
                prose.clone().all(|line| line.chars().count() <= WIDTH),
                "{text}"
            );
        }
    }

    #[test]
    fn brackets_are_no_obstacle() {
        assert_eq!(one("[tail_padding]"), one("tail_padding"));
        assert_eq!(one("error[tail_padding]"), one("tail_padding"));
    }

    #[test]
    fn unknown_rules_are_guessed() {
        assert_eq!(
            one("tail_pading").unwrap_err().help,
            ["perhaps `tail_padding`?"]
        );
        assert_eq!(
            one("xyzzy").unwrap_err().help,
            ["`c-export explain` lists them all"]
        );
        assert!(one("").is_err());
    }
}
