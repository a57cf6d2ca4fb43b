// SPDX-License-Identifier: MIT
//! Every rule is live: no other finds what its rejected case is rejected for, and it finds that
//! without another's help. So whoever switches a rule off makes its case pass, which a test forbids.

use std::collections::BTreeSet;
use std::path::Path;

use c_export::sources;
use xen_abi_model::eval::Evaluator;
use xen_abi_model::facts;
use xen_abi_model::layout::Layouts;
use xen_abi_model::report::Report;
use xen_abi_model::resolve::Abi;
use xen_abi_model::rules::{RULES, Rule, RuleSet};
use xen_abi_model::{check, parse};

/// The rules of this set that the rejected case of a rule breaks.
fn broken(rule: &Rule, rules: RuleSet) -> BTreeSet<&'static str> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("rules")
        .join(rule.id);
    let loaded = sources::load(&directory.join("rejected.rs"), &directory);
    assert!(loaded.diagnostics.is_empty(), "{} is read", rule.id);
    let report = Report::of(rules);
    let headers = loaded
        .sources
        .iter()
        .flat_map(|source| parse::headers(&source.file, &source.module, &report))
        .collect();
    let abi = Abi::new(headers);
    check::everything(&abi, &report);
    if let Ok(released) = std::fs::read_to_string(directory.join("baseline.lock")) {
        let released = facts::read(&released).expect("a lock file");
        let evaluator = Evaluator::new(&abi);
        let now = facts::collect(&Layouts::new(&evaluator), |_| true);
        check::evolution(&abi, &released, &now, &report);
    }
    let problems = report.into_problems();
    problems.iter().map(|problem| problem.rule.id).collect()
}

/// For each rule: what its rejected case breaks of the others, of itself alone, and of all.
#[test]
fn a_rule_that_is_switched_off_accepts_what_it_alone_rejects() {
    let mut failures = Vec::new();
    for rule in RULES {
        let own = BTreeSet::from([rule.id]);
        for (which, rules, expected) in [
            ("all rules", RuleSet::All, &own),
            ("it alone", RuleSet::Only(rule), &own),
            ("all others", RuleSet::Without(rule), &BTreeSet::new()),
        ] {
            let broken = broken(rule, rules);
            if broken != *expected {
                failures.push(format!("{}: of {which}, {broken:?} are broken", rule.id));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
