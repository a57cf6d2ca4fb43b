// SPDX-License-Identifier: MIT
//! What the definitions expand to is committed as it is: `BLESS=1` rewrites it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use xen_abi_tests::repository;

const MEND: &str = "`BLESS=1 cargo test -p xen-abi-tests --test expanded` refreshes it";

/// The files that are committed.
static COMMITTED: LazyLock<BTreeMap<PathBuf, String>> = LazyLock::new(|| {
    let directory = repository::root().join("xen-abi-defs/src/expanded");
    if std::env::var_os("BLESS").is_some() {
        fs::remove_dir_all(&directory).expect("the old files");
        expand(&directory);
    }
    files(&directory)
});

fn expand(out: &Path) {
    let output = Command::new(env!("CARGO_BIN_EXE_c-export-tested"))
        .current_dir(repository::root())
        .args(["--crate-root", "xen-abi-defs", "--quiet", "expand", "--out"])
        .arg(out)
        .output()
        .expect("c-export runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{said}");
}

/// The files below a directory, by their names relative to it.
fn files(directory: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut wanted = vec![directory.to_path_buf()];
    while let Some(next) = wanted.pop() {
        for entry in fs::read_dir(next).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                wanted.push(path);
            } else {
                let name = path
                    .strip_prefix(directory)
                    .expect("is below")
                    .to_path_buf();
                found.insert(name, fs::read_to_string(path).expect("text"));
            }
        }
    }
    found
}

#[test]
fn the_expansion_is_that_of_the_definitions() {
    let there = &*COMMITTED;
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let path = scratch.path().join("expanded");
    expand(&path);
    let fresh = files(&path);
    let names = |files: &BTreeMap<PathBuf, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        names(&fresh),
        names(there),
        "the expansion is stale: {MEND}"
    );
    for (name, text) in &fresh {
        assert!(there[name] == *text, "{} is stale: {MEND}", name.display());
    }
}

#[test]
fn every_definitions_file_has_its_expansion() {
    let expanded = COMMITTED.keys().collect::<Vec<_>>();
    let definitions = files(&repository::root().join("xen-abi-defs/src"));
    let own = definitions
        .keys()
        .filter(|name| !name.starts_with("expanded"))
        .map(|name| match name.to_str() {
            Some("lib.rs") => PathBuf::from("mod.rs"),
            _ => name.clone(),
        });
    let mut own: Vec<PathBuf> = own.collect();
    own.sort();
    assert_eq!(own.iter().collect::<Vec<_>>(), expanded);
}

/// The checks are made where the definitions are compiled, and nothing else is left out.
#[test]
fn nothing_is_left_of_the_macros_and_their_checks() {
    for (name, text) in &*COMMITTED {
        for gone in ["#[xen_abi", "xen_header!", "compile_error", "walk."] {
            assert!(!text.contains(gone), "{}: {gone}", name.display());
        }
    }
}
