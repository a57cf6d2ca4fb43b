// SPDX-License-Identifier: MIT
//! What `stats` prints.

use std::collections::BTreeMap;

use crate::diagnostics::count;
use crate::pipeline::{ExpectEntry, HeaderStats};
use crate::table::{Align, table};

/// How many lines of Xen's headers may be there for C alone.
const C_ONLY_BUDGET: usize = 700;

/// A column of the statistics: its title, and its number.
type Column = (&'static str, fn(&HeaderStats) -> usize);

const COLUMNS: [Column; 11] = [
    ("records", |header| header.records),
    ("groups", |header| header.groups),
    ("typedefs", |header| header.typedefs),
    ("handles", |header| header.handles),
    ("constants", |header| header.constants),
    ("functions", |header| header.functions),
    ("includes", |header| header.includes),
    ("c-only", |header| header.c_only_blocks),
    ("c-lines", |header| header.c_only_lines),
    ("expects", |header| header.expects),
    ("plain", |header| header.unannotated),
];

/// What each header holds, and all of them together. Xen's own have a budget to keep to.
pub(crate) fn stats(headers: &[HeaderStats], has_budget: bool) -> String {
    let titles = COLUMNS.iter().map(|(title, _)| title.to_string());
    let mut rows = vec![
        std::iter::once("header".to_string())
            .chain(titles)
            .collect(),
    ];
    for header in headers {
        let numbers = COLUMNS.iter().map(|(_, number)| number(header).to_string());
        rows.push(
            std::iter::once(header.header.clone())
                .chain(numbers)
                .collect(),
        );
    }
    let total = |number: fn(&HeaderStats) -> usize| headers.iter().map(number).sum::<usize>();
    let totals = COLUMNS.iter().map(|(_, number)| total(*number).to_string());
    let all = count(headers.len(), "header");
    rows.push(std::iter::once(all).chain(totals).collect());

    let mut align = [Align::Right; COLUMNS.len() + 1];
    align[0] = Align::Left;
    let mut out = table(&align, &rows);
    if has_budget {
        let lines = total(|header| header.c_only_lines);
        out.push_str(&format!(
            "C-only lines: {lines} of a budget of {C_ONLY_BUDGET}\n"
        ));
    }
    out
}

/// Every exception, and how many there are by rule.
pub(crate) fn expects(expects: &[ExpectEntry]) -> String {
    let row = |entry: &ExpectEntry| {
        vec![
            entry.rule.clone(),
            entry.item.clone(),
            entry.place.to_string(),
            one_line(&entry.reason),
        ]
    };
    let mut out = table(
        &[Align::Left; 4],
        &expects.iter().map(row).collect::<Vec<_>>(),
    );
    let mut by_rule = BTreeMap::new();
    for entry in expects {
        *by_rule.entry(entry.rule.as_str()).or_insert(0usize) += 1;
    }
    let by_rule: Vec<_> = by_rule
        .iter()
        .map(|(rule, number)| format!("{number} {rule}"))
        .collect();
    out.push_str(&count(expects.len(), "expect"));
    if !by_rule.is_empty() {
        out.push_str(&format!(": {}", by_rule.join(", ")));
    }
    out.push('\n');
    out
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use proc_macro2::LineColumn;

    use super::*;
    use crate::diagnostics::Place;

    fn place(line: usize) -> Place {
        let at = LineColumn { line, column: 4 };
        Place {
            path: "d/src/a.rs".into(),
            start: at,
            end: at,
        }
    }

    #[test]
    fn statistics_add_up() {
        let header = |name: &str, records, c_only_lines| HeaderStats {
            header: name.into(),
            records,
            c_only_lines,
            ..HeaderStats::default()
        };
        let stats_of = vec![header("a.h", 3, 40), header("io/b.h", 12, 2)];
        let shown = stats(&stats_of, true);
        let lines: Vec<Vec<&str>> = shown
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(lines[0][..2], ["header", "records"]);
        assert_eq!(lines[1][..2], ["a.h", "3"]);
        assert_eq!(
            lines[3],
            "2 headers 15 0 0 0 0 0 0 0 42 0 0"
                .split(' ')
                .collect::<Vec<_>>()
        );
        assert!(
            shown.ends_with("C-only lines: 42 of a budget of 700\n"),
            "{shown}"
        );
        assert!(!stats(&stats_of, false).contains("budget"));
    }

    #[test]
    fn expects_are_listed_with_their_reasons() {
        let entry = |rule: &str, line| ExpectEntry {
            rule: rule.into(),
            header: "a.h".into(),
            item: "xen_a".into(),
            place: place(line),
            reason: "since\n    the beginning".into(),
        };
        let shown = expects(&[entry("tail_padding", 1), entry("bit_field", 22)]);
        let wanted = "\
tail_padding  xen_a  d/src/a.rs:1:5   since the beginning
bit_field     xen_a  d/src/a.rs:22:5  since the beginning
2 expects: 1 bit_field, 1 tail_padding
";
        assert_eq!(shown, wanted);
        assert_eq!(expects(&[]), "0 expects\n");
    }
}
