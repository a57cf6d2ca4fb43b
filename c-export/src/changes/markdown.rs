// SPDX-License-Identifier: MIT
//! Changes for a review.

use std::fmt::Write;

use xen_abi_model::evolution::{Change, Severity};

use super::text::summary;
use super::{on, subject};

/// All changes as tables, the worst first.
pub fn markdown(changes: &[Change]) -> String {
    let mut out = format!("**ABI:** {}\n", summary(changes));
    for severity in [Severity::Abi, Severity::Source, Severity::Compatible] {
        let mut of = changes
            .iter()
            .filter(|change| change.severity == severity)
            .peekable();
        if of.peek().is_none() {
            continue;
        }
        let _ = write!(
            out,
            "\n### {}\n\n| header | what | change | where | why |\n| --- | --- | --- | --- | --- |\n",
            severity.name()
        );
        for change in of {
            let detail = match change.detail.as_str() {
                "" => String::new(),
                detail => format!(": `{}`", cell(detail)),
            };
            let abis = on(change.abis.0).unwrap_or_else(|| "every ABI".to_owned());
            let _ = writeln!(
                out,
                "| {} | `{}` | {}{detail} | {abis} | {} |",
                change.header,
                cell(&subject(change)),
                change.kind.words(),
                cell(&change.reason)
            );
        }
    }
    out
}

/// What a cell of a table can hold.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('`', "'")
}
