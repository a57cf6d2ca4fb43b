// SPDX-License-Identifier: MIT
//! Documents that are made from the code, held against it. `BLESS=1` rewrites them.

use std::fs;
use std::path::Path;

#[test]
fn the_page_of_rules_is_the_table() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/rules.md");
    let page = c_export::explain::page();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&file, &page).expect("docs/rules.md is written");
    }
    let there = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        there == page,
        "docs/rules.md is stale: BLESS=1 cargo test -p xen-abi-tests --test docs"
    );
}
