// SPDX-License-Identifier: MIT
//! Each rule has a definition that breaks it and a twin that does not, in `rules/ID/`.
//!
//! `rejected.expected` is what c-export says about the first, `rejected.stderr` what rustc says where
//! the macro can know. `BLESS=1` rewrites the former, `TRYBUILD=overwrite` the latter.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use xen_abi_model::rules::{INTERFACE_VERSION, RULES, Rule, RuleKind, STABLE_ABI};

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("rules")
}

/// The rules that the macro decides, or has the compiler decide.
fn known_to_the_compiler(rule: &&&Rule) -> bool {
    rule.kind != RuleKind::Whole
}

/// Runs c-export over one case. It writes nothing: the output directory is a scratch one.
fn export(rule: &Rule, case: &str) -> Output {
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let directory = cases().join(rule.id);
    let mut command = Command::new(env!("CARGO_BIN_EXE_c-export-tested"));
    if directory.join("baseline.lock").is_file() {
        command.args(["--baseline", "baseline.lock"]);
    }
    command
        .current_dir(directory)
        .arg("--crate-root")
        .arg(case)
        .arg("--out-dir")
        .arg(scratch.path())
        .output()
        .expect("c-export runs")
}

#[test]
fn every_rule_has_its_pair_of_cases_and_no_case_is_left_over() {
    let mut expected = BTreeSet::new();
    for rule in RULES {
        expected.insert(format!("{}/rejected.rs", rule.id));
        expected.insert(format!("{}/accepted.rs", rule.id));
        expected.insert(format!("{}/rejected.expected", rule.id));
        if known_to_the_compiler(&rule) {
            expected.insert(format!("{}/rejected.stderr", rule.id));
        }
        // What the last release had.
        if [INTERFACE_VERSION.id, STABLE_ABI.id].contains(&rule.id) {
            expected.insert(format!("{}/baseline.lock", rule.id));
        }
    }
    let mut found = BTreeSet::new();
    for directory in fs::read_dir(cases()).expect("the cases") {
        let directory = directory.expect("a directory");
        for file in fs::read_dir(directory.path()).expect("a case") {
            let name = |name: std::ffi::OsString| name.to_string_lossy().into_owned();
            let file = name(file.expect("a file").file_name());
            found.insert(format!("{}/{file}", name(directory.file_name())));
        }
    }
    assert_eq!(expected, found);
}

#[test]
fn c_export_rejects_the_one_and_accepts_the_other() {
    let mut failures = Vec::new();
    for rule in RULES {
        let rejected = export(rule, "rejected.rs");
        let said = String::from_utf8_lossy(&rejected.stderr).into_owned();
        if rejected.status.code() != Some(1) {
            failures.push(format!(
                "{}: rejected.rs ended with {}",
                rule.id, rejected.status
            ));
        }
        let named: BTreeSet<&str> = said
            .lines()
            .filter_map(|line| line.strip_prefix("error[")?.split(']').next())
            .collect();
        if named != BTreeSet::from([rule.id]) {
            failures.push(format!("{}: rejected.rs breaks {named:?}", rule.id));
        }
        let file = cases().join(rule.id).join("rejected.expected");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&file, &said).expect("the expected text is written");
        } else if fs::read_to_string(&file).unwrap_or_default() != said {
            failures.push(format!("{}: what is said has changed:\n{said}", rule.id));
        }
        let accepted = export(rule, "accepted.rs");
        if !accepted.status.success() {
            let said = String::from_utf8_lossy(&accepted.stderr);
            failures.push(format!("{}: accepted.rs is rejected:\n{said}", rule.id));
        }
    }
    assert!(
        failures.is_empty(),
        "{}\nBLESS=1 rewrites the expected texts",
        failures.join("\n")
    );
}

#[test]
fn both_say_the_same() {
    for rule in RULES.iter().filter(known_to_the_compiler) {
        let text = |file: &str| {
            let path = cases().join(rule.id).join(file);
            fs::read_to_string(path).unwrap_or_default()
        };
        let (exported, compiled) = (text("rejected.expected"), text("rejected.stderr"));
        let mut said = exported
            .lines()
            .filter_map(|line| line.strip_prefix("error["))
            .filter_map(|line| line.split_once("]: "))
            .peekable();
        assert!(
            said.peek().is_some(),
            "{}: c-export says something",
            rule.id
        );
        for (id, message) in said {
            let wanted = format!("[{id}] {message}\n");
            assert!(
                compiled.contains(&wanted),
                "{}: rustc does not say {wanted:?}",
                rule.id
            );
        }
    }
}

#[test]
fn the_compiler_rejects_the_one_and_accepts_the_other() {
    let cases = trybuild::TestCases::new();
    for rule in RULES.iter().filter(known_to_the_compiler) {
        cases.compile_fail(format!("rules/{}/rejected.rs", rule.id));
        cases.pass(format!("rules/{}/accepted.rs", rule.id));
    }
}
