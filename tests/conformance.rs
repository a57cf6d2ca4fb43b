// SPDX-License-Identifier: MIT
//! The generated headers mean what the reference says, and consumers can use them.

#[path = "conformance/changes.rs"]
mod changes;
#[path = "conformance/standalone.rs"]
mod standalone;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use xen_abi_tests::facts::{
    Scope, compare, headers_in, headers_of_reference, load_reference, read_tree, write_facts,
};

fn folder(below_this_package: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below_this_package)
}

fn generated() -> PathBuf {
    folder("../include/xen")
}

fn reference() -> PathBuf {
    folder("reference/xen-4.22.0")
}

/// The generated headers, and what is wrong with their list.
fn headers() -> (Vec<String>, Vec<String>) {
    let set = |headers: Vec<String>| -> BTreeSet<String> { headers.into_iter().collect() };
    let list = folder("reference/not-yet.txt");
    let not_yet = fs::read_to_string(&list).unwrap_or_else(|e| panic!("{}: {e}", list.display()));
    let not_yet = set(not_yet.lines().map(str::to_owned).collect());
    // A folder that is not there yet is one without headers: the list tells which there must be.
    let there = match generated() {
        folder if folder.exists() => headers_in(&folder).unwrap_or_else(|e| panic!("{e}")),
        _ => Vec::new(),
    };
    let there = set(there);
    let wanted = set(headers_of_reference(&reference()).unwrap_or_else(|error| panic!("{error}")));

    let mut problems = Vec::new();
    for header in &(&there | &wanted) | &not_yet {
        let listed = not_yet.contains(&header);
        problems.extend(
            match (wanted.contains(&header), there.contains(&header)) {
                (true, true) if listed => Some("is there: take it off reference/not-yet.txt"),
                (true, false) if !listed => Some("is neither there nor on reference/not-yet.txt"),
                (false, true) => Some("is there, but the reference has no such header"),
                (false, false) => Some("is on reference/not-yet.txt, but not in the reference"),
                _ => None,
            }
            .map(|problem| format!("{header} {problem}")),
        );
    }
    (there.intersection(&wanted).cloned().collect(), problems)
}

#[test]
fn headers_equal_the_reference() {
    let (headers, mut problems) = headers();
    let scope = Scope::full(headers);
    let read = match scope.headers.is_empty() {
        true => Vec::new(),
        false => read_tree(&generated(), &scope).unwrap_or_else(|error| panic!("{error}")),
    };
    for have in &read {
        let want = load_reference(&reference(), &have.header);
        let want = want.unwrap_or_else(|error| panic!("{error}"));
        let verdict = compare(&want, have, &scope);
        if !verdict.is_complete() {
            let findings = verdict
                .findings
                .iter()
                .map(|finding| format!("\n  {finding}"));
            problems.push(format!("{verdict}{}", findings.collect::<String>()));
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn each_header_stands_alone() {
    let (headers, _) = headers();
    let problems = standalone::problems(&generated(), &headers, &reference());
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn a_reference_survives_being_written() {
    let copy = tempfile::tempdir().expect("a temporary folder");
    for header in headers_of_reference(&reference()).expect("a reference") {
        let facts = load_reference(&reference(), &header).unwrap_or_else(|e| panic!("{e}"));
        write_facts(copy.path(), &facts).unwrap_or_else(|e| panic!("{e}"));
        let again = load_reference(copy.path(), &header).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(facts, again, "{header}");
    }
}
