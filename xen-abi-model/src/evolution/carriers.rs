// SPDX-License-Identifier: MIT
//! Which interface's version a change is the matter of.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Kind, Severity, changes};
use crate::facts::{Facts, What};

/// Which versioned interfaces carry which records.
#[derive(Debug)]
pub struct Carriers {
    /// The headers with a version that each record is passed by; none for those that are stable.
    by_record: BTreeMap<(String, String), BTreeSet<String>>,
    versioned: BTreeSet<String>,
}

impl Carriers {
    /// The carriers of what is in `facts`.
    ///
    /// A versioned header carries its own records and what they hold or lead to. A record of another
    /// header is the matter of versioned ones only if nothing else has it: then it changes with
    /// them. Everything else is stable.
    pub fn of(facts: &Facts) -> Carriers {
        let versioned: BTreeSet<String> = facts
            .headers
            .iter()
            .filter(|(_, header)| header.version.is_some())
            .map(|(file, _)| file.clone())
            .collect();
        // By name: who has it in its fields, and where it is defined.
        let mut users: BTreeMap<&str, BTreeSet<(&str, &str)>> = BTreeMap::new();
        let mut records: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut claimed: BTreeSet<(&str, &str)> = BTreeSet::new();
        for (file, header) in &facts.headers {
            for (key, item) in &header.items {
                let name = key.name.as_str();
                match &item.what {
                    What::Record(record) => {
                        records.entry(name).or_default().push(file);
                        if !record.operations.is_empty() {
                            claimed.insert((file, name));
                        }
                        let shapes = record.fields.values().flat_map(|field| field.ty.iter());
                        for used in shapes.filter_map(|(_, shape)| shape.record()) {
                            if used != name {
                                users.entry(used).or_default().insert((file, name));
                            }
                        }
                    }
                    What::Template { uses, .. } => {
                        for used in uses {
                            users.entry(used).or_default().insert((file, name));
                        }
                    }
                    _ => {}
                }
            }
        }
        let mut by_record: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
        for (name, files) in &records {
            for file in files {
                let mut found = BTreeSet::new();
                let mut seen = BTreeSet::new();
                let start = (*file, *name);
                let stable = !walk(start, &users, &claimed, &versioned, &mut seen, &mut found);
                if stable {
                    found.clear();
                }
                by_record.insert(((*file).to_owned(), (*name).to_owned()), found);
            }
        }
        Carriers {
            by_record,
            versioned,
        }
    }

    /// The versioned headers whose matter `change` is; none if the interface is stable.
    pub fn carrying(&self, change: &Change) -> BTreeSet<String> {
        let place = (change.header.clone(), change.item.clone());
        if let Some(found) = self.by_record.get(&place) {
            return found.clone();
        }
        let own = self.versioned.get(&change.header);
        own.into_iter().cloned().collect()
    }
}

/// Whether a record is the matter of versioned headers only, which are added to `found`.
fn walk<'f>(
    record: (&'f str, &'f str),
    users: &BTreeMap<&'f str, BTreeSet<(&'f str, &'f str)>>,
    claimed: &BTreeSet<(&'f str, &'f str)>,
    versioned: &BTreeSet<String>,
    seen: &mut BTreeSet<(&'f str, &'f str)>,
    found: &mut BTreeSet<String>,
) -> bool {
    if !seen.insert(record) {
        return true;
    }
    let (file, name) = record;
    let using = users.get(name);
    let is_own = versioned.contains(file);
    if is_own {
        found.insert(file.to_owned());
    } else if using.is_none() || claimed.contains(&record) {
        return false;
    }
    let mut only_versioned = true;
    for user in using.into_iter().flatten() {
        let is_versioned = walk(*user, users, claimed, versioned, seen, found);
        only_versioned &= is_versioned || is_own;
    }
    only_versioned
}

/// What breaks callers that have been compiled, and whose matter it is.
#[derive(Debug, Default)]
pub struct Breaks {
    /// For each versioned header: its changes, and its version then and now.
    pub versioned: BTreeMap<String, Bumped>,
    /// The changes of stable interfaces, each with the reason that excuses it.
    pub stable: Vec<(Change, Option<String>)>,
}

/// What breaks the callers of a versioned interface.
#[derive(Debug, Default)]
pub struct Bumped {
    /// The changes.
    pub changes: Vec<Change>,
    /// The constant that holds the version.
    pub constant: String,
    /// What it was.
    pub then: Option<i128>,
    /// What it is.
    pub now: Option<i128>,
}

impl Bumped {
    /// Whether the version says that something has broken.
    pub fn is_bumped(&self) -> bool {
        match (self.then, self.now) {
            (Some(then), Some(now)) => now > then,
            // An interface that had no version was not promised to anybody by one.
            (None, _) => true,
            (Some(_), None) => false,
        }
    }
}

/// Everything that breaks callers of `old`.
pub fn breaks(old: &Facts, new: &Facts) -> Breaks {
    let mut breaks = Breaks::default();
    let all = changes(old, new);
    let abi = all
        .into_iter()
        .filter(|change| change.severity == Severity::Abi && change.kind != Kind::VersionChanged);
    let abi: Vec<Change> = abi.collect();
    if abi.is_empty() {
        return breaks;
    }
    let (then, now) = (Carriers::of(old), Carriers::of(new));
    for change in abi {
        // What has carried it is broken; what carries it from now on is not.
        let mut carrying = then.carrying(&change);
        if carrying.is_empty() && !old_has(old, &change) {
            carrying = now.carrying(&change);
        }
        if carrying.is_empty() {
            let excuse = excuse(new, &change).or_else(|| excuse(old, &change));
            breaks.stable.push((change, excuse));
            continue;
        }
        for file in carrying {
            let entry = breaks.versioned.entry(file.clone()).or_default();
            if entry.constant.is_empty() {
                let header = new.headers.get(&file).or_else(|| old.headers.get(&file));
                entry.constant = header
                    .and_then(|header| header.version.clone())
                    .unwrap_or_default();
                entry.then = old.number(&file, &entry.constant);
                entry.now = new.number(&file, &entry.constant);
            }
            entry.changes.push(change.clone());
        }
    }
    breaks
}

fn old_has(old: &Facts, change: &Change) -> bool {
    old.headers
        .get(&change.header)
        .is_some_and(|header| header.items.keys().any(|key| key.name == change.item))
}

fn excuse(facts: &Facts, change: &Change) -> Option<String> {
    let header = facts.headers.get(&change.header)?;
    let mut items = header
        .items
        .iter()
        .filter(|(key, _)| key.name == change.item);
    items.find_map(|(_, item)| item.excused.clone())
}
