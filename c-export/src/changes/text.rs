// SPDX-License-Identifier: MIT
//! Changes for people.

use std::fmt::Write;

use xen_abi_model::evolution::{Change, Severity};

use super::{on, subject};
use crate::diagnostics::count;

/// A change in a line.
pub fn line(change: &Change) -> String {
    let mut line = format!("{}: {}", subject(change), change.kind.words());
    if !change.detail.is_empty() {
        let _ = write!(line, " ({})", change.detail);
    }
    if let Some(abis) = on(change.abis.0) {
        let _ = write!(line, " [{abis}]");
    }
    line
}

/// All changes, the worst first, and how many there are.
pub fn text(changes: &[Change]) -> String {
    let mut out = String::new();
    for severity in [Severity::Abi, Severity::Source, Severity::Compatible] {
        let mut header = "";
        for change in changes.iter().filter(|change| change.severity == severity) {
            if header.is_empty() {
                let _ = writeln!(out, "{}:", severity.name());
            }
            if header != change.header {
                header = &change.header;
                let _ = writeln!(out, "  {header}");
            }
            let _ = writeln!(out, "    {}\n        {}", line(change), change.reason);
        }
    }
    out.push_str(&summary(changes));
    out.push('\n');
    out
}

/// How many changes there are of each severity.
pub(super) fn summary(changes: &[Change]) -> String {
    let of = |severity| {
        let found = changes.iter().filter(|change| change.severity == severity);
        (found.count(), severity.name())
    };
    let all = [Severity::Abi, Severity::Source, Severity::Compatible].map(of);
    let parts: Vec<String> = all
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, word)| format!("{number} {word}"))
        .collect();
    match parts.is_empty() {
        true => "no changes".to_owned(),
        false => format!("{}: {}", count(changes.len(), "change"), parts.join(", ")),
    }
}
