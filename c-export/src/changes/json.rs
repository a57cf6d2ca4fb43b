// SPDX-License-Identifier: MIT
//! Changes for machines.

use serde_json::{Value, json as object};
use xen_abi_layout::Abi;
use xen_abi_model::evolution::{Change, Severity, worst};

/// All changes, and the worst of them.
pub fn json(changes: &[Change]) -> String {
    let all: Vec<Value> = changes.iter().map(one).collect();
    let whole = object!({
        "version": 1,
        "worst": if changes.is_empty() { "none" } else { id(worst(changes)) },
        "changes": all,
    });
    format!("{whole:#}\n")
}

fn one(change: &Change) -> Value {
    let abis: Vec<&str> = change.abis.0.iter().map(Abi::name).collect();
    object!({
        "header": change.header,
        "item": change.item,
        "field": change.field,
        "kind": change.kind.id(),
        "severity": id(change.severity),
        "abis": abis,
        "detail": change.detail,
        "reason": change.reason,
    })
}

fn id(severity: Severity) -> &'static str {
    match severity {
        Severity::Compatible => "compatible",
        Severity::Source => "source-breaking",
        Severity::Abi => "abi-breaking",
    }
}
