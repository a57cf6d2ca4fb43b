// SPDX-License-Identifier: MIT
//! The result in the documentation is one that this package wrote: no bar is missing, none is judged by hand.

use xen_abi_benches::compare::bars::BARS;
use xen_abi_benches::compare::report::{BEGIN, NO_BAR};
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
        .filter(|row| ["kept", "**not kept**", NO_BAR].contains(&row[3]))
        .collect();
    let told: Vec<&str> = rows.iter().map(|row| row[0]).collect();
    let wanted: Vec<&str> = BARS.iter().map(|bar| bar.what).collect();
    assert_eq!(told, wanted, "measure again what is missing");
    for (bar, [_, ratio, most, verdict]) in BARS.iter().zip(rows) {
        let ratio: f64 = ratio.parse().expect("a ratio");
        let Some(wanted) = bar.most else {
            assert_eq!([most, verdict], [NO_BAR; 2], "{}", bar.what);
            continue;
        };
        assert_eq!(most, wanted.to_string(), "{}", bar.what);
        // The ratio is rounded, the verdict is not.
        if (ratio - wanted).abs() > 0.006 {
            let kept = if ratio < wanted {
                "kept"
            } else {
                "**not kept**"
            };
            assert_eq!(verdict, kept, "{}", bar.what);
        }
    }
}
