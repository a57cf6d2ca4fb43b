// SPDX-License-Identifier: MIT
//! The page of results is one that `compare` wrote, and tells of every bar.

use xen_abi_benches::compare::{BARS, BEGIN};
use xen_abi_benches::workspace;

#[test]
fn the_page_has_every_bar() {
    let page = workspace().join("docs/speed.md");
    let page = std::fs::read_to_string(page).expect("docs/speed.md is there");
    let mend = "cargo run --release -p xen-abi-benches --bin compare -- --write docs/speed.md";
    assert!(page.starts_with(BEGIN), "docs/speed.md is stale: {mend}");
    for bar in BARS {
        let begin = format!("| {} | ", bar.what);
        let row = page.lines().find_map(|line| line.strip_prefix(&begin));
        let cells: Vec<&str> = row.expect(bar.what).split(" | ").collect();
        let ratio: f64 = cells[0].parse().expect("a ratio");
        assert!(ratio > 0.0 && cells[1] == bar.most.to_string(), "{row:?}");
    }
}
