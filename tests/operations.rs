// SPDX-License-Identifier: MIT
//! The typed calls of `xen-sys`, and the page that lists them, are what c-export makes of the
//! definitions. `BLESS=1` rewrites both.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn export(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_c-export-tested"))
        .current_dir(root())
        .args(["--crate-root", "xen-abi-defs"])
        .args(args)
        .output()
        .expect("c-export runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    String::from_utf8(output.stdout).expect("text")
}

fn files(directory: &Path) -> BTreeMap<String, String> {
    let files = fs::read_dir(directory).expect("a directory");
    files
        .map(|file| {
            let path = file.expect("a file").path();
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            (name, fs::read_to_string(path).expect("text"))
        })
        .collect()
}

fn bless() -> bool {
    std::env::var_os("BLESS").is_some()
}

const MEND: &str = "`BLESS=1 cargo test -p xen-abi-tests --test operations` refreshes it";

#[test]
fn the_operations_are_those_of_the_definitions() {
    let committed = root().join("xen-sys/src/operation");
    if bless() {
        fs::remove_dir_all(&committed).expect("the old files");
        export(&["--quiet", "calls", "--out", "xen-sys/src/operation"]);
    }
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let path = scratch.path().join("operation");
    export(&["--quiet", "calls", "--out", &path.to_string_lossy()]);
    let (fresh, there) = (files(&path), files(&committed));
    assert_eq!(
        fresh.keys().collect::<Vec<_>>(),
        there.keys().collect::<Vec<_>>(),
        "xen-sys/src/operation is stale: {MEND}"
    );
    for (name, text) in fresh {
        assert!(
            there[&name] == text,
            "xen-sys/src/operation/{name} is stale: {MEND}"
        );
    }
}

#[test]
fn the_page_lists_the_operations_of_the_definitions() {
    let page = root().join("docs/operations.md");
    let fresh = export(&["calls", "--page"]);
    if bless() {
        fs::write(&page, &fresh).expect("the page");
    }
    let there = fs::read_to_string(&page).expect("the page");
    assert!(there == fresh, "docs/operations.md is stale: {MEND}");
}
