// SPDX-License-Identifier: MIT
//! How an ABI has changed, and whom that breaks.
//!
//! [`changes`] compares two states of the [`Facts`] and judges each difference on each architecture.
//! [`Carriers`] knows which interface's version a change is the matter of.

mod carriers;
mod conditions;
mod constants;
mod fields;
mod items;
mod kind;
mod place;
mod records;
mod renames;
mod types;

use std::collections::BTreeMap;

use xen_abi_layout::{Abi, AbiSet};

use crate::facts::{Facts, HeaderFacts};

pub use carriers::{Breaks, Bumped, Carriers, breaks};
pub use kind::Kind;

/// Whom a change breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nobody.
    Compatible,
    /// Programs that are compiled again: they may not compile, or mean something else.
    Source,
    /// Programs that have been compiled.
    Abi,
}

impl Severity {
    /// The judgement in a word.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Compatible => "compatible",
            Severity::Source => "source-breaking",
            Severity::Abi => "ABI-breaking",
        }
    }
}

/// A difference between two states of an ABI.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The header.
    pub header: String,
    /// The item; empty: the header itself.
    pub item: String,
    /// The field, or the bit-field, where it is one that has changed.
    pub field: Option<String>,
    /// What the change is.
    pub kind: Kind,
    /// The architectures on which it is that.
    pub abis: Abis,
    /// Whom it breaks there.
    pub severity: Severity,
    /// What was and what is, with numbers; may be empty.
    pub detail: String,
    /// Why it is judged so.
    pub reason: String,
}

/// Architectures, in an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Abis(pub AbiSet);

impl PartialOrd for Abis {
    fn partial_cmp(&self, other: &Abis) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Abis {
    fn cmp(&self, other: &Abis) -> std::cmp::Ordering {
        self.0.bits().cmp(&other.0.bits())
    }
}

/// A change that is about to be told, on one architecture or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    field: Option<String>,
    kind: Kind,
    severity: Severity,
    detail: String,
    reason: String,
}

impl Found {
    fn new(kind: Kind, severity: Severity, detail: impl Into<String>) -> Found {
        Found {
            field: None,
            kind,
            severity,
            detail: detail.into(),
            reason: kind.reason(severity).to_owned(),
        }
    }

    fn in_field(mut self, field: &str) -> Found {
        self.field = Some(field.to_owned());
        self
    }

    fn because(mut self, reason: impl Into<String>) -> Found {
        self.reason = reason.into();
        self
    }
}

/// Changes of one item, each with its architectures.
#[derive(Default)]
pub(crate) struct Tally {
    found: Vec<(AbiSet, Found)>,
}

impl Tally {
    fn add(&mut self, abis: AbiSet, found: Found) {
        if abis.is_empty() {
            return;
        }
        match self.found.iter_mut().find(|(_, known)| *known == found) {
            Some((on, _)) => *on = on.or(abis),
            None => self.found.push((abis, found)),
        }
    }

    fn on(&mut self, abi: Abi, found: Vec<Found>) {
        for one in found {
            self.add(AbiSet::of(abi), one);
        }
    }

    fn is_empty(&self) -> bool {
        self.found.is_empty()
    }
}

/// Everything that is different in `new`, in a stable order.
pub fn changes(old: &Facts, new: &Facts) -> Vec<Change> {
    let mut all = Vec::new();
    let without = renames::without_new_old_names(old, new);
    let new = without.as_ref().unwrap_or(new);
    let moved = renames::moved(old, new);
    // What leads to a record of another name leads to the same record.
    let renamed = renames::renamed(old, &moved);
    let old = renamed.as_ref().unwrap_or(old);
    let none = HeaderFacts::default();
    let mut files: BTreeMap<&String, (Option<&HeaderFacts>, Option<&HeaderFacts>)> =
        BTreeMap::new();
    for (file, header) in &old.headers {
        files.entry(file).or_default().0 = Some(header);
    }
    for (file, header) in &new.headers {
        files.entry(file).or_default().1 = Some(header);
    }
    for (file, sides) in files {
        let mut tell = |item: &str, tally: Tally| {
            for (abis, found) in tally.found {
                all.push(Change {
                    header: file.clone(),
                    item: item.to_owned(),
                    field: found.field,
                    kind: found.kind,
                    abis: Abis(abis),
                    severity: found.severity,
                    detail: found.detail,
                    reason: found.reason,
                });
            }
        };
        let (then, now) = match sides {
            (None, Some(now)) => {
                let mut tally = Tally::default();
                let since = now.since.as_ref();
                let since = since.map_or_else(String::new, |since| format!("since {since}"));
                let found = Found::new(Kind::HeaderAdded, Severity::Compatible, since);
                tally.add(now.abis.0, found);
                tell("", tally);
                continue;
            }
            (Some(then), None) => {
                let mut tally = Tally::default();
                let found = Found::new(Kind::HeaderRemoved, Severity::Source, "");
                tally.add(then.abis.0, found);
                tell("", tally);
                (then, &none)
            }
            (Some(then), Some(now)) if then == now => continue,
            (Some(then), Some(now)) => {
                tell("", items::header(then, now));
                (then, now)
            }
            (None, None) => continue,
        };
        let sides = items::Sides {
            file,
            old,
            new,
            then,
            now,
            moved: &moved,
        };
        sides.compare(&mut tell);
    }
    all.sort();
    all
}

/// The worst of these changes.
pub fn worst(changes: &[Change]) -> Severity {
    let all = changes.iter().map(|change| change.severity);
    all.max().unwrap_or(Severity::Compatible)
}
