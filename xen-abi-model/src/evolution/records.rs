// SPDX-License-Identifier: MIT
//! Two states of a record, compared.

use xen_abi_layout::{Abi, Kind as RecordKind};

use super::conditions::{self, words};
use super::place::{Placed, placed, room};
use super::{Found, Kind, Severity, Tally, fields};
use crate::facts::{FieldFacts, HeaderFacts, Key, RecordFacts};

/// What has become of a record.
pub(super) fn compare(tally: &mut Tally, then: &RecordFacts, now: &RecordFacts) {
    for abi in Abi::ALL {
        tally.on(abi, on_one(then, now, abi));
    }
    let abis = now.layout.abis().or(then.layout.abis());
    if then.kind != now.kind {
        let word = |kind| match kind {
            RecordKind::Struct => "struct",
            RecordKind::Union => "union",
        };
        let detail = format!("{} -> {}", word(then.kind), word(now.kind));
        tally.add(abis, Found::new(Kind::ItemReplaced, Severity::Abi, detail));
    }
    operations(tally, then, now);
    names(
        tally,
        &then.typedefs,
        &now.typedefs,
        "typedef",
        now.layout.abis(),
    );
    names(
        tally,
        &then.handles,
        &now.handles,
        "guest handle",
        now.layout.abis(),
    );
}

fn operations(tally: &mut Tally, then: &RecordFacts, now: &RecordFacts) {
    let text = |(hypercall, command): &(String, Option<String>)| match command {
        Some(command) => format!("{hypercall} {command}"),
        None => hypercall.clone(),
    };
    for one in now
        .operations
        .iter()
        .filter(|one| !then.operations.contains(one))
    {
        let found = Found::new(Kind::OperationAdded, Severity::Compatible, text(one));
        tally.add(now.layout.abis(), found);
    }
    for one in then
        .operations
        .iter()
        .filter(|one| !now.operations.contains(one))
    {
        let found = Found::new(Kind::OperationRemoved, Severity::Abi, text(one));
        tally.add(then.layout.abis(), found);
    }
}

/// What has become of the other names of a type.
pub(super) fn names(
    tally: &mut Tally,
    then: &[String],
    now: &[String],
    what: &str,
    abis: xen_abi_layout::AbiSet,
) {
    for name in now.iter().filter(|name| !then.contains(name)) {
        let detail = format!("{what} {name}");
        tally.add(
            abis,
            Found::new(Kind::ItemAdded, Severity::Compatible, detail),
        );
    }
    for name in then.iter().filter(|name| !now.contains(name)) {
        let detail = format!("{what} {name}");
        tally.add(
            abis,
            Found::new(Kind::ItemRemoved, Severity::Source, detail),
        );
    }
}

fn on_one(then: &RecordFacts, now: &RecordFacts, abi: Abi) -> Vec<Found> {
    let (Some(layout), Some(new_layout)) = (then.layout.get(abi), now.layout.get(abi)) else {
        return Vec::new();
    };
    let (old, new) = (placed(then, abi), placed(now, abi));
    let mut found = Vec::new();
    let mut matched = Vec::new();
    let is_known = |matched: &[(&str, &str)], field: &Placed<'_>| {
        matched.iter().any(|(known, _)| *known == field.name)
    };
    for field in new.iter().filter(|field| !field.is_reserved()) {
        let same_name = |known: &&Placed<'_>| known.name == field.name && !known.is_reserved();
        let old_name = |known: &&Placed<'_>| {
            !known.is_reserved() && field.facts.was.iter().any(|was| was.name == known.name)
        };
        if let Some(known) = old.iter().find(same_name) {
            found.extend(fields::compare(known, field, abi));
            matched.push((known.name, field.name));
        } else if let Some(known) = old.iter().find(old_name) {
            let detail = format!("{} -> {}", known.name, field.name);
            let renamed = Found::new(Kind::FieldRenamed, Severity::Compatible, detail)
                .because("C knows the old name for those who ask for the old interface; Rust says that it is deprecated");
            found.push(renamed.in_field(field.name));
            found.extend(fields::compare(known, field, abi));
            matched.push((known.name, field.name));
        }
    }
    let is_new = |matched: &[(&str, &str)], field: &Placed<'_>| {
        !field.is_reserved() && !matched.iter().any(|(_, now)| *now == field.name)
    };
    for field in new.iter() {
        if !is_new(&matched, field) {
            continue;
        }
        // The same bytes under another name.
        let is_twin = |known: &&Placed<'_>| {
            !known.is_reserved()
                && !is_known(&matched, known)
                && !new.iter().any(|other| other.name == known.name)
                && (known.start, known.end) == (field.start, field.end)
                && known.shape(abi) == field.shape(abi)
                && known.start < known.end
        };
        let twins: Vec<&Placed<'_>> = old.iter().filter(is_twin).collect();
        if let [known] = twins.as_slice() {
            let detail = format!("{} -> {}", known.name, field.name);
            let renamed = Found::new(Kind::FieldRenamed, Severity::Source, detail);
            found.push(renamed.in_field(field.name));
            found.extend(fields::compare(known, field, abi));
            matched.push((known.name, field.name));
            continue;
        }
        let room = room(&old, layout.size, field.start, field.end);
        found.push(fields::added(field, now.kind, room));
    }
    for field in old.iter().filter(|field| !field.is_reserved()) {
        if is_known(&matched, field) {
            continue;
        }
        let is_kept = new
            .iter()
            .any(|kept| kept.is_reserved() && kept.start <= field.start && field.start < kept.end);
        found.push(fields::removed(field, then.kind, is_kept));
    }
    if layout.size != new_layout.size {
        let detail = format!("{} -> {}", layout.size, new_layout.size);
        found.push(Found::new(Kind::SizeChanged, Severity::Abi, detail));
    }
    if layout.align != new_layout.align {
        let detail = format!("{} -> {}", layout.align, new_layout.align);
        found.push(Found::new(Kind::AlignmentChanged, Severity::Abi, detail));
    }
    found
}

/// What has become of the conditions of fields, and of those that Rust does not see.
pub(super) fn conditional(
    tally: &mut Tally,
    then: &RecordFacts,
    now: &RecordFacts,
    header: &HeaderFacts,
) {
    for (key, field) in &now.fields {
        match then.fields.get(key) {
            Some(known) if known.when != field.when => {
                let sight = conditions::sight(&known.when, &field.when);
                let detail = format!("{} -> {}", words(&known.when), words(&field.when));
                // Where Rust sees it on one side only, its bytes tell.
                let (seen, sees) = (known.at.abis(), field.at.abis());
                let told = seen.and(sees.complement()).or(sees.and(seen.complement()));
                let lost = sight.lost.or(sight.gained).and(told.complement());
                let severity = match now.kind {
                    RecordKind::Struct => Severity::Abi,
                    RecordKind::Union => Severity::Source,
                };
                let found = Found::new(Kind::ConditionChanged, severity, detail)
                    .because("for some who include the header, the fields after it move");
                tally.add(header.abis.0.and(lost), found.in_field(&key.name));
            }
            Some(known) => unseen(tally, key, known, field),
            None if field.at.abis().is_empty() && !has_twin(then, key) => {
                let found = Found::new(Kind::FieldAdded, Severity::Abi, words(&field.when))
                    .because("for those who see it, the fields after it move");
                let on = header.existence(&field.when);
                tally.add(on, internal(found, &field.when).in_field(&key.name));
            }
            None => {}
        }
    }
    for (key, field) in &then.fields {
        if field.at.abis().is_empty() && !now.fields.contains_key(key) && !has_twin(now, key) {
            let found = Found::new(Kind::FieldRemoved, Severity::Abi, words(&field.when))
                .because("for those who saw it, the fields after it move");
            let on = header.existence(&field.when);
            tally.add(on, internal(found, &field.when).in_field(&key.name));
        }
    }
}

/// Whether the record has a field of that name which nobody but an alternative's reader sees either.
fn has_twin(record: &RecordFacts, key: &Key) -> bool {
    record.fields.keys().any(|known| known.name == key.name)
}

/// A field that others than Rust see, on both sides.
fn unseen(tally: &mut Tally, key: &Key, then: &FieldFacts, now: &FieldFacts) {
    if !then.at.abis().is_empty() || !now.at.abis().is_empty() {
        return;
    }
    for abi in Abi::ALL {
        let (Some(old), Some(new)) = (then.ty.get(abi), now.ty.get(abi)) else {
            continue;
        };
        if let Some(found) = super::types::compare(old, new) {
            let found = internal(found, &now.when).in_field(&key.name);
            tally.on(abi, vec![found]);
        }
    }
}

fn internal(found: Found, when: &str) -> Found {
    if conditions::is_internal(when) {
        let severity = Severity::Compatible;
        return Found { severity, ..found }.because("only the hypervisor itself sees it");
    }
    found
}
