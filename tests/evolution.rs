// SPDX-License-Identifier: MIT
//! How the ABI changes: edits of real definitions are judged as they should be, and what breaks
//! callers of a versioned interface needs a new version.

#[path = "evolution/definitions.rs"]
mod definitions;
#[path = "evolution/edits.rs"]
mod edits;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use definitions::Definitions;
use edits::edits;
use xen_abi_layout::Abi;
use xen_abi_model::eval::Number;
use xen_abi_model::evolution::{Breaks, Change, Severity, breaks, changes};
use xen_abi_model::facts::{self, ConstantValue, Facts, What};

/// Whom the worst change breaks on each architecture: nobody (`c`), who compiles again (`s`), who
/// has compiled (`A`); a dot where nothing has changed.
fn verdict(changes: &[Change]) -> String {
    let on = |abi: Abi| {
        let here = changes.iter().filter(|change| change.abis.0.contains(abi));
        match here.map(|change| change.severity).max() {
            None => '.',
            Some(Severity::Compatible) => 'c',
            Some(Severity::Source) => 's',
            Some(Severity::Abi) => 'A',
        }
    };
    Abi::ALL.into_iter().map(on).collect()
}

/// A change by its kind and what it is about.
fn told(change: &Change) -> String {
    let field = change.field.as_ref();
    let field = field.map_or_else(String::new, |field| format!(".{field}"));
    format!("{} {}{field}", change.kind.id(), change.item)
}

/// The facts before and after each edit.
static STATES: LazyLock<Vec<(Arc<Facts>, Facts)>> = LazyLock::new(|| {
    let definitions = Definitions::read();
    let mut before: BTreeMap<&str, Arc<Facts>> = BTreeMap::new();
    let state = |edit: &'static edits::Edit| {
        let names = definitions.names(edit.file);
        let before = before
            .entry(edit.file)
            .or_insert_with(|| Arc::new(definitions.facts(&names)));
        let after = definitions.facts_with(edit.file, edit.changes, &names);
        (Arc::clone(before), after)
    };
    edits().map(state).collect()
});

#[test]
fn edits_are_judged_as_they_should_be() {
    let mut failures = Vec::new();
    for (edit, (before, after)) in edits().zip(STATES.iter()) {
        let changes = changes(before, after);
        let found: BTreeSet<String> = changes.iter().map(told).collect();
        let wanted = edit.told.iter().map(|told| (*told).to_owned()).collect();
        if verdict(&changes) != edit.verdict || found != wanted {
            let lines = changes.iter().map(c_export::changes::line);
            failures.push(format!(
                "{}: {}: \"{}\" {found:?}\n  {}",
                edit.file,
                edit.what,
                verdict(&changes),
                lines.collect::<Vec<_>>().join("\n  ")
            ));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
    let number = edits().count();
    assert!(number >= 60, "{number} edits");
}

/// The constant whose value is the version of a file's interface, and the edit that counts it up.
const VERSIONS: [(&str, (&str, &str)); 3] = [
    (
        "domctl.rs",
        (
            "XEN_DOMCTL_INTERFACE_VERSION: u32 = 0x00000018;",
            "XEN_DOMCTL_INTERFACE_VERSION: u32 = 0x00000019;",
        ),
    ),
    (
        "sysctl.rs",
        (
            "XEN_SYSCTL_INTERFACE_VERSION: u32 = 0x00000016;",
            "XEN_SYSCTL_INTERFACE_VERSION: u32 = 0x00000017;",
        ),
    ),
    (
        "vm_event.rs",
        (
            "VM_EVENT_INTERFACE_VERSION: u32 = 0x00000007;",
            "VM_EVENT_INTERFACE_VERSION: u32 = 0x00000008;",
        ),
    ),
];

/// Counts up the version of a header's interface.
fn bumped(facts: &Facts, edit: (&str, &str)) -> Facts {
    let (name, _) = edit.0.split_once(':').expect("a constant");
    let mut facts = facts.clone();
    let items = facts.headers.values_mut().flat_map(|it| &mut it.items);
    for (key, item) in items {
        if let What::Constant(constant) = &mut item.what
            && key.name == name
        {
            constant.value = constant.value.map(|value| match value {
                ConstantValue::Number(number) => ConstantValue::Number(Number {
                    value: number.value + 1,
                    ..*number
                }),
                ConstantValue::Text(text) => ConstantValue::Text(text.clone()),
            });
        }
    }
    facts
}

/// The headers whose version would have to change.
fn unbumped(breaks: &Breaks) -> Vec<&str> {
    let versioned = breaks.versioned.iter();
    let unbumped = versioned.filter(|(_, bumped)| !bumped.is_bumped());
    unbumped.map(|(header, _)| header.as_str()).collect()
}

#[test]
fn what_breaks_callers_needs_a_version_and_may_not_be_without_one() {
    let (mut versioned, mut stable) = (0, 0);
    for (edit, (before, after)) in edits().zip(STATES.iter()) {
        let found = breaks(before, after);
        let version = VERSIONS.iter().find(|(file, _)| *file == edit.file);
        let only_bumps = version.is_some_and(|(_, bump)| edit.changes == [*bump]);
        let what = format!("{}: {}", edit.file, edit.what);
        match version {
            _ if !edit.verdict.contains('A') || only_bumps => {
                let all = (unbumped(&found), found.stable.len());
                assert_eq!(all, (Vec::new(), 0), "{what}");
            }
            Some((_, bump)) => {
                versioned += 1;
                let header = edit.file.replace(".rs", ".h");
                assert_eq!(unbumped(&found), [header], "{what}");
                let found = breaks(before, &bumped(after, *bump));
                let all = (unbumped(&found), found.stable.len());
                assert_eq!(all, (Vec::new(), 0), "{what}, bumped");
            }
            None => {
                stable += usize::from(!found.stable.is_empty());
                assert!(!found.stable.is_empty(), "{what}");
            }
        }
    }
    assert!(versioned >= 20 && stable >= 10, "{versioned} and {stable}");
}

/// The first edit of each file that breaks its callers, through the rules themselves.
#[test]
fn a_missing_version_is_reported() {
    let definitions = Definitions::read();
    for (file, bump) in VERSIONS {
        let breaking = |edit: &&edits::Edit| {
            edit.file == file && edit.verdict.contains('A') && edit.changes != [bump]
        };
        let edit = edits().find(breaking).expect("such an edit");
        let released = definitions.facts(&definitions.names(file));
        let found = definitions.broken(file, edit.changes, &released);
        let rules: Vec<&str> = found.iter().map(|(rule, _)| *rule).collect();
        assert_eq!(rules, ["interface_version"], "{file}: {}", edit.what);
        let mut changes = edit.changes.to_vec();
        changes.push(bump);
        let found = definitions.broken(file, &changes, &released);
        assert_eq!(found, [], "{file}: {}, bumped", edit.what);
    }
}

/// What only domctl carries changes with domctl, wherever it is defined.
#[test]
fn a_record_is_its_carriers_matter() {
    let definitions = Definitions::read();
    let names = ["arch-arm.h", "domctl.h"].map(str::to_owned);
    let released = definitions.facts(&names);
    let edit = edits().find(|edit| edit.file == "arch_arm.rs" && edit.verdict == "..AA..");
    let edit = edit.expect("such an edit");
    let found = definitions.broken(edit.file, edit.changes, &released);
    let rules: Vec<&str> = found.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(rules, ["interface_version"], "{found:?}");
    assert!(
        found[0]
            .1
            .contains("`XEN_DOMCTL_INTERFACE_VERSION` is still 0x18")
    );
}

#[test]
fn xen_keeps_a_lock_file_and_its_release() {
    for name in ["abi.lock", "baseline.lock"] {
        let path = definitions::root().join(name);
        let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{name}: {e}"));
        let facts = facts::read(&text).unwrap_or_else(|e| panic!("{name}: {e:?}"));
        assert_eq!(facts.headers.len(), 77, "{name}");
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(lines.is_sorted_by(|a, b| a < b), "{name} is sorted");
        assert!(
            facts::same_facts(&facts::lock(&facts), &text),
            "{name} is read back"
        );
    }
}
