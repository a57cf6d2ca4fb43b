// SPDX-License-Identifier: MIT
//! The result in the documentation is one that this package wrote: no bar is missing, none is judged by hand.

use xen_abi_benches::compare::bars::BARS;
use xen_abi_benches::compare::report::BEGIN;
use xen_abi_benches::workspace;

#[test]
fn the_result_is_whole_and_judged_by_its_bars() {
    let path = workspace().join("docs/speed.md");
    let text = std::fs::read_to_string(path).expect("docs/speed.md");
    let result = text
        .strip_prefix(BEGIN)
        .expect("docs/speed.md begins as `compare` writes it");
    let rows = result.lines().filter_map(|line| {
        let row = line.strip_prefix("| ")?.strip_suffix(" |")?;
        let columns: Vec<&str> = row.split(" | ").collect();
        <[&str; 4]>::try_from(columns).ok()
    });
    let rows: Vec<[&str; 4]> = rows
        .filter(|row| row[3].ends_with("kept") || row[3].ends_with("kept**"))
        .collect();
    let told: Vec<&str> = rows.iter().map(|row| row[0]).collect();
    let wanted: Vec<&str> = BARS.iter().map(|bar| bar.what).collect();
    assert_eq!(told, wanted, "measure again what is missing");
    for (bar, [_, ratio, most, verdict]) in BARS.iter().zip(rows) {
        assert_eq!(most, bar.most.to_string(), "{}", bar.what);
        let ratio: f64 = ratio.parse().expect("a ratio");
        // The ratio is rounded, the verdict is not.
        if (ratio - bar.most).abs() > 0.006 {
            let kept = if ratio < bar.most {
                "kept"
            } else {
                "**not kept**"
            };
            assert_eq!(verdict, kept, "{}", bar.what);
        }
    }
}
