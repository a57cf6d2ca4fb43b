// SPDX-License-Identifier: MIT
//! What `list` prints: items, or all names.

use serde::Serialize;

use crate::cli::ListArgs;
use crate::diagnostics::Failure;
use crate::reference::{Body, C_ONLY, Entry, Reference};
use crate::show::to_json;
use crate::table::{Align, table};

/// A line of the list.
#[derive(Debug, Serialize)]
struct Row<'a> {
    header: &'a str,
    kind: &'a str,
    name: &'a str,
    place: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hypercalls: Vec<&'a str>,
}

/// The items of these headers, or of all, that `args` ask for.
pub fn list(reference: &Reference, headers: &[String], args: &ListArgs) -> Result<String, Failure> {
    let mut rows = Vec::new();
    for entry in &reference.entries {
        let is_wanted = headers.is_empty() || headers.contains(&entry.header);
        if !is_wanted || entry.kind == C_ONLY && !args.all {
            continue;
        }
        rows.extend(rows_of(entry, args.all));
    }
    rows.retain(|row| is_asked_for(row, args));
    if args.json {
        return to_json(&rows);
    }
    let lines = rows.iter().map(|row| {
        let mut line = vec![
            row.header.to_owned(),
            row.kind.to_owned(),
            row.name.to_owned(),
            row.place.to_owned(),
        ];
        line.extend(row.of.map(|of| format!("with {of}")));
        if !args.hypercall.is_empty() {
            line.push(row.hypercalls.join(", "));
        }
        line
    });
    Ok(table(&[Align::Left; 6], &lines.collect::<Vec<_>>()))
}

fn rows_of(entry: &Entry, all: bool) -> Vec<Row<'_>> {
    let mut hypercalls: Vec<&str> = match &entry.body {
        Body::Record(record) => record
            .operations
            .iter()
            .map(|operation| operation.hypercall.as_str())
            .collect(),
        _ => Vec::new(),
    };
    hypercalls.dedup();
    let row = |kind, name, of| Row {
        header: &entry.header,
        kind,
        name,
        place: &entry.place,
        of,
        hypercalls: hypercalls.clone(),
    };
    let mut rows = Vec::new();
    if entry.kind != C_ONLY {
        rows.push(row(entry.kind, &entry.name, None));
    }
    if all {
        let of = (entry.kind != C_ONLY).then_some(entry.name.as_str());
        rows.extend(
            entry
                .names
                .iter()
                .map(|named| row(named.kind, &named.name, of)),
        );
    }
    rows
}

fn is_asked_for(row: &Row<'_>, args: &ListArgs) -> bool {
    let lower = row.name.to_lowercase();
    let matches = |part: &String| lower.contains(&part.to_lowercase());
    // `domctl` is enough of `__HYPERVISOR_domctl`.
    let is_call = |wanted: &String| {
        let ends = |call: &str| {
            call.trim_start_matches("__HYPERVISOR_") == wanted.trim_start_matches("__HYPERVISOR_")
        };
        row.hypercalls.iter().any(|call| ends(call))
    };
    args.pattern.iter().all(matches)
        && (args.kind.is_empty() || args.kind.iter().any(|kind| kind == row.kind))
        && (args.hypercall.is_empty() || args.hypercall.iter().any(is_call))
}
