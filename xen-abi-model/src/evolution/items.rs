// SPDX-License-Identifier: MIT
//! Two states of a header and of its items, compared.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use xen_abi_layout::{Abi, AbiSet};

use super::conditions::{self, words};
use super::renames::{How, Moved};
use super::{Found, Kind, Severity, Tally, constants, records, types};
use crate::facts::{ConstantFacts, Facts, HeaderFacts, ItemFacts, Key, What};

/// What has become of a header itself.
pub(super) fn header(then: &HeaderFacts, now: &HeaderFacts) -> Tally {
    let mut tally = Tally::default();
    let (old, new) = (then.abis.0, now.abis.0);
    let lost = Found::new(Kind::HeaderChanged, Severity::Abi, "no longer there")
        .because("everything in it is gone there");
    tally.add(old.and(new.complement()), lost);
    let gained = Found::new(Kind::HeaderChanged, Severity::Compatible, "now there")
        .because("nothing has used it");
    tally.add(new.and(old.complement()), gained);
    for (then, now) in [(&then.only_for, &now.only_for), (&then.when, &now.when)] {
        condition(&mut tally, then, now, new);
    }
    if then.guard != now.guard {
        let name = |guard: &Option<String>| guard.clone().unwrap_or_else(|| "none".to_owned());
        let detail = format!("guard {} -> {}", name(&then.guard), name(&now.guard));
        tally.add(
            new,
            Found::new(Kind::HeaderChanged, Severity::Source, detail),
        );
    }
    if then.version != now.version {
        let name = |version: &Option<String>| version.clone().unwrap_or_else(|| "none".to_owned());
        let detail = format!("version {} -> {}", name(&then.version), name(&now.version));
        let found = Found::new(Kind::HeaderChanged, Severity::Source, detail);
        tally.add(
            new,
            found.because("another constant states the version of the interface"),
        );
    }
    if then.texts != now.texts {
        tally.add(new, Found::new(Kind::TextChanged, Severity::Source, ""));
    }
    if tally.is_empty() && then.docs != now.docs {
        tally.add(
            new,
            Found::new(Kind::Documentation, Severity::Compatible, ""),
        );
    }
    tally
}

fn condition(tally: &mut Tally, then: &str, now: &str, abis: AbiSet) {
    if then == now {
        return;
    }
    let sight = conditions::sight(then, now);
    let detail = format!("{} -> {}", words(then), words(now));
    let lost = Found::new(Kind::ConditionChanged, Severity::Source, detail.clone());
    tally.add(abis.and(sight.lost), lost);
    let gained = Found::new(Kind::ConditionChanged, Severity::Compatible, detail);
    let more = sight.gained.and(sight.lost.complement());
    tally.add(abis.and(more), gained);
}

/// The constants that operations are asked for with: those which records claim, and their like.
struct Commands<'f> {
    names: BTreeSet<&'f str>,
    groups: BTreeSet<&'f str>,
}

impl<'f> Commands<'f> {
    fn of(facts: &'f Facts) -> Commands<'f> {
        let items = || facts.headers.values().flat_map(|header| &header.items);
        let mut names = BTreeSet::new();
        for (_, item) in items() {
            if let What::Record(record) = &item.what {
                let commands = record.operations.iter();
                names.extend(commands.filter_map(|(_, command)| command.as_deref()));
            }
        }
        let mut groups = BTreeSet::new();
        for (key, item) in items() {
            if let What::Constant(constant) = &item.what
                && names.contains(key.name.as_str())
            {
                groups.extend(constant.group.as_deref());
            }
        }
        Commands { names, groups }
    }

    /// Whether a constant is one. What stands in a group with others is one of them.
    fn contains(&self, name: &str, constant: &ConstantFacts) -> bool {
        let group = constant.group.as_deref();
        let is_own = !constant.operations.is_empty() || self.names.contains(name);
        is_own || group.is_some_and(|group| self.groups.contains(group))
    }
}

/// Two states of a header, in two states of everything.
pub(super) struct Sides<'f> {
    pub(super) file: &'f str,
    pub(super) old: &'f Facts,
    pub(super) new: &'f Facts,
    pub(super) then: &'f HeaderFacts,
    pub(super) now: &'f HeaderFacts,
    pub(super) moved: &'f Moved,
}

impl Sides<'_> {
    /// Tells what has become of each item.
    pub(super) fn compare(&self, tell: &mut impl FnMut(&str, Tally)) {
        let was = LazyCell::new(|| Commands::of(self.old));
        let is = LazyCell::new(|| Commands::of(self.new));
        let mut paired: BTreeSet<&Key> = BTreeSet::new();
        for (key, item) in &self.now.items {
            let known = self.then.items.get_key_value(key).or_else(|| {
                // An alternative under another condition.
                let others = self.then.items.iter();
                let mut others = others.filter(|(other, _)| {
                    other.name == key.name
                        && !self.now.items.contains_key(other)
                        && !paired.contains(other)
                });
                others.next()
            });
            if let Some((old_key, known)) = known {
                paired.insert(old_key);
                tell(&key.name, self.pair(&key.name, known, item));
                continue;
            }
            let place = (self.file.to_owned(), key.name.clone());
            if let Some((from, how)) = self.moved.from.get(&place)
                && key.alternative.is_none()
            {
                tell(&key.name, self.arrived(from, *how, key, item));
                continue;
            }
            tell(&key.name, self.added(key, item, &is));
        }
        for (key, item) in &self.then.items {
            let place = (self.file.to_owned(), key.name.clone());
            let is_elsewhere = key.alternative.is_none() && self.moved.gone.contains_key(&place);
            if !paired.contains(key) && !is_elsewhere {
                let abis = self.then.existence(&item.when);
                let mut tally = Tally::default();
                tally.add(abis, removed(key, item, &was));
                tell(&key.name, internal(tally, &item.when));
            }
        }
    }

    fn arrived(&self, from: &(String, String), how: How, key: &Key, item: &ItemFacts) -> Tally {
        let header = self.old.headers.get(&from.0);
        let known = header.and_then(|header| header.items.get(&Key::of(&from.1)));
        let mut tally =
            known.map_or_else(Tally::default, |known| self.pair(&key.name, known, item));
        let (detail, severity) = match how {
            How::Moved => (format!("from {}", from.0), Severity::Source),
            How::Renamed => (format!("{} -> {}", from.1, key.name), Severity::Source),
            How::Survives => (format!("{} -> {}", from.1, key.name), Severity::Compatible),
        };
        let mut found = Found::new(how.kind(), severity, detail);
        if how == How::Survives {
            found = found.because("C knows the old name for those who ask for the old interface; Rust says that it is deprecated");
        }
        tally.add(self.now.existence(&item.when), found);
        tally
    }

    fn added(&self, key: &Key, item: &ItemFacts, commands: &Commands<'_>) -> Tally {
        let kind = match &item.what {
            What::Constant(constant) if commands.contains(&key.name, constant) => {
                Kind::OperationAdded
            }
            What::Constant(_) => Kind::ConstantAdded,
            What::Record(record) if !record.operations.is_empty() => Kind::OperationAdded,
            _ => Kind::ItemAdded,
        };
        let detail = item
            .since
            .as_ref()
            .map_or_else(String::new, |since| format!("since {since}"));
        let mut tally = Tally::default();
        let found = Found::new(kind, Severity::Compatible, detail);
        tally.add(self.now.existence(&item.when), found);
        tally
    }

    /// Two states of one item.
    fn pair(&self, name: &str, then: &ItemFacts, now: &ItemFacts) -> Tally {
        let mut tally = Tally::default();
        let (was, is) = (
            self.then.existence(&then.when),
            self.now.existence(&now.when),
        );
        // That the header is elsewhere is told of the header.
        if then.when != now.when {
            let gone = was.and(is.complement());
            tally.add(gone, Found::new(Kind::ItemRemoved, gone_severity(then), ""));
            let come = is.and(was.complement());
            tally.add(come, Found::new(Kind::ItemAdded, Severity::Compatible, ""));
            condition(&mut tally, &then.when, &now.when, was.and(is));
        }
        match (&then.what, &now.what) {
            (What::Record(then), What::Record(now)) => {
                records::compare(&mut tally, then, now);
                records::conditional(&mut tally, then, now, self.now);
            }
            (What::Constant(then), What::Constant(now)) => {
                let is_version = self.now.version.as_deref() == Some(name);
                constants::compare(&mut tally, then, now, is_version);
            }
            (What::Group(then), What::Group(now)) => {
                for abi in Abi::ALL {
                    if let (Some(old), Some(new)) = (then.repr.get(abi), now.repr.get(abi)) {
                        tally.on(abi, types::compare(old, new).into_iter().collect());
                    }
                }
                if then.form != now.form {
                    let detail = format!("{} -> {}", then.form, now.form);
                    tally.add(is, Found::new(Kind::ItemReplaced, Severity::Source, detail));
                }
                records::names(&mut tally, &then.typedefs, &now.typedefs, "typedef", is);
            }
            (
                What::Typedef { ty: then, spelled },
                What::Typedef {
                    ty: now,
                    spelled: new_spelled,
                },
            ) => {
                for abi in Abi::ALL {
                    if let (Some(old), Some(new)) = (then.get(abi), now.get(abi)) {
                        tally.on(abi, types::compare(old, new).into_iter().collect());
                    }
                }
                if then == now && spelled != new_spelled {
                    let detail = format!("{spelled} -> {new_spelled}");
                    tally.add(
                        is,
                        Found::new(Kind::TypeRespelled, Severity::Compatible, detail),
                    );
                }
            }
            (
                What::Macro { parameters, body },
                What::Macro {
                    parameters: new_parameters,
                    body: new_body,
                },
            ) => {
                if parameters.len() != new_parameters.len() {
                    let detail = format!(
                        "{} -> {} parameters",
                        parameters.len(),
                        new_parameters.len()
                    );
                    let found = Found::new(Kind::MacroChanged, Severity::Source, detail);
                    tally.add(is, found.because("what calls it does not compile"));
                } else if body != new_body && parameters == new_parameters {
                    let detail = format!("{body} -> {new_body}");
                    tally.add(is, Found::new(Kind::MacroChanged, Severity::Abi, detail));
                } else if body != new_body {
                    let detail = format!(
                        "({}) {body} -> ({}) {new_body}",
                        parameters.join(", "),
                        new_parameters.join(", ")
                    );
                    tally.add(
                        is,
                        Found::new(Kind::MacroChanged, Severity::Source, detail)
                            .because("its parameters have other names; see whether it is the same"),
                    );
                }
            }
            (What::Handle { spelled }, What::Handle { spelled: new }) => {
                if spelled != new {
                    let detail = format!("{spelled} -> {new}");
                    tally.add(is, Found::new(Kind::TypeChanged, Severity::Source, detail));
                }
            }
            (What::Template { text, .. }, What::Template { text: new, .. }) => {
                if text != new {
                    let detail = format!("{text} -> {new}");
                    tally.add(is, Found::new(Kind::TypeChanged, Severity::Abi, detail));
                }
            }
            _ => tally.add(is, Found::new(Kind::ItemReplaced, Severity::Abi, "")),
        }
        if tally.is_empty() && (then.docs != now.docs || is_commanded_otherwise(then, now)) {
            tally.add(
                is,
                Found::new(Kind::Documentation, Severity::Compatible, ""),
            );
        }
        internal(tally, &now.when)
    }
}

fn removed(key: &Key, item: &ItemFacts, commands: &Commands<'_>) -> Found {
    match &item.what {
        What::Constant(constant) if commands.contains(&key.name, constant) => {
            Found::new(Kind::OperationRemoved, Severity::Abi, "")
        }
        What::Constant(_) => Found::new(Kind::ConstantRemoved, gone_severity(item), ""),
        What::Record(record) if !record.operations.is_empty() => {
            Found::new(Kind::OperationRemoved, Severity::Abi, "")
        }
        _ => Found::new(Kind::ItemRemoved, gone_severity(item), ""),
    }
}

/// Whether a constant is said to be another hypercall's command; it is passed as it was.
fn is_commanded_otherwise(then: &ItemFacts, now: &ItemFacts) -> bool {
    match (&then.what, &now.what) {
        (What::Constant(then), What::Constant(now)) => then.operations != now.operations,
        _ => false,
    }
}

/// Whom it breaks that an item is gone.
fn gone_severity(item: &ItemFacts) -> Severity {
    match &item.what {
        What::Record(_) => Severity::Abi,
        // One of several values that mean something together.
        What::Constant(constant) if constant.group.is_some() => Severity::Abi,
        _ => Severity::Source,
    }
}

/// What only the hypervisor sees breaks nobody.
fn internal(mut tally: Tally, when: &str) -> Tally {
    if conditions::is_internal(when) {
        for (_, found) in &mut tally.found {
            found.severity = Severity::Compatible;
            found.reason = "only the hypervisor itself sees it".to_owned();
        }
    }
    tally
}
