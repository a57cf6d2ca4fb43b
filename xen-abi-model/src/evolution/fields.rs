// SPDX-License-Identifier: MIT
//! Two states of a field, compared on one architecture.

use std::collections::BTreeMap;

use xen_abi_layout::{Abi, Kind as RecordKind};

use super::place::{Placed, Room};
use super::{Found, Kind, Severity, types};
use crate::facts::FieldFacts;
use crate::item::Direction;

/// What has become of a field.
pub(super) fn compare(then: &Placed<'_>, now: &Placed<'_>, abi: Abi) -> Vec<Found> {
    let mut found = Vec::new();
    if then.start != now.start {
        let detail = format!("{} -> {}", then.start, now.start);
        found.push(Found::new(Kind::OffsetMoved, Severity::Abi, detail));
    }
    let size = |field: &Placed<'_>| field.end - field.start;
    let (shape, new_shape) = (then.shape(abi), now.shape(abi));
    let mut about_type = match (shape, new_shape) {
        (Some(then), Some(now)) => types::compare(then, now),
        _ => None,
    };
    if size(then) != size(now) {
        let detail = format!("{} -> {}", size(then), size(now));
        let resized = Found::new(Kind::SizeChanged, Severity::Abi, detail);
        let resized = match about_type.take() {
            // A type that has become another one is worth telling besides its size.
            Some(other) if other.kind != Kind::SizeChanged => {
                found.push(other);
                resized
            }
            Some(sized) => resized.because(sized.reason),
            None => resized.because("its type has another size"),
        };
        found.push(resized);
    }
    found.extend(about_type);
    if shape == new_shape && then.facts.spelled != now.facts.spelled {
        let detail = format!("{} -> {}", then.facts.spelled, now.facts.spelled);
        let kind = Kind::TypeRespelled;
        found.push(Found::new(kind, Severity::Compatible, detail));
    }
    found.extend(bits(&then.facts.bits, &now.facts.bits));
    found.extend(meaning(then.facts, now.facts));
    found
        .into_iter()
        .map(|one| one.in_field(now.name))
        .collect()
}

/// What has become of what is said about a field.
fn meaning(then: &FieldFacts, now: &FieldFacts) -> Vec<Found> {
    let mut found = Vec::new();
    found.extend(direction(then.direction, now.direction, ""));
    if let (Some((way, len)), Some((new_way, new_len))) = (&then.buffer, &now.buffer) {
        found.extend(direction(Some(*way), Some(*new_way), "buffer: "));
        if len != new_len {
            let text = |len: &Option<String>| len.clone().unwrap_or_else(|| "unsized".to_owned());
            let detail = format!("{} -> {}", text(len), text(new_len));
            found.push(Found::new(Kind::BufferChanged, Severity::Abi, detail));
        }
    }
    found.extend(list(&then.tags, &now.tags, "tag"));
    found.extend(list(&then.selected_by, &now.selected_by, "value"));
    found
}

fn direction(then: Option<Direction>, now: Option<Direction>, of: &str) -> Option<Found> {
    if then == now {
        return None;
    }
    let word = |way: Option<Direction>| match way {
        None => "not stated",
        Some(Direction::Input) => "input",
        Some(Direction::Output) => "output",
        Some(Direction::Both) => "input and output",
    };
    let detail = format!("{of}{} -> {}", word(then), word(now));
    let (severity, reason) = match (then?, now?) {
        (Direction::Output, _) => (
            Severity::Abi,
            "callers compiled before leave there whatever was",
        ),
        (_, Direction::Output) => (
            Severity::Abi,
            "what callers compiled before pass is not looked at",
        ),
        (Direction::Input, Direction::Both) => (
            Severity::Abi,
            "callers compiled before rely on finding what they have passed",
        ),
        _ => (
            Severity::Abi,
            "callers compiled before wait for what is not written any more",
        ),
    };
    Some(Found::new(Kind::DirectionChanged, severity, detail).because(reason))
}

/// What has become of the tags of a union, or of the values that mean a member.
fn list(then: &[String], now: &[String], what: &str) -> Option<Found> {
    let gone: Vec<&str> = then
        .iter()
        .filter(|one| !now.contains(one))
        .map(String::as_str)
        .collect();
    let new: Vec<&str> = now
        .iter()
        .filter(|one| !then.contains(one))
        .map(String::as_str)
        .collect();
    if then.is_empty() || (gone.is_empty() && new.is_empty()) {
        return None;
    }
    let mut detail: Vec<String> = gone.iter().map(|one| format!("{what} -{one}")).collect();
    detail.extend(new.iter().map(|one| format!("{what} +{one}")));
    let detail = detail.join(", ");
    Some(if gone.is_empty() && what == "value" {
        Found::new(Kind::SelectorChanged, Severity::Compatible, detail)
            .because("further values mean the member")
    } else {
        Found::new(Kind::SelectorChanged, Severity::Abi, detail)
    })
}

/// A bit-field's first bit and width.
type Bits<'f> = BTreeMap<&'f str, (u32, u32)>;

/// The bit-fields that have names, and how many bits are spoken for.
fn positions(bits: &[String]) -> (Bits<'_>, u32) {
    let (mut named, mut next) = (Bits::new(), 0);
    for bit in bits {
        let name = bit.split(':').next().unwrap_or("");
        let width: u32 = bit
            .rsplit(':')
            .next()
            .and_then(|width| width.parse().ok())
            .unwrap_or(0);
        if name != "_" {
            named.insert(name, (next, width));
        }
        next += width;
    }
    (named, next)
}

fn bits(then: &[String], now: &[String]) -> Vec<Found> {
    if then == now {
        return Vec::new();
    }
    if then.is_empty() || now.is_empty() {
        let detail = format!("{} -> {} bit-fields", then.len(), now.len());
        let found = Found::new(Kind::BitsChanged, Severity::Source, detail)
            .because("the bytes are the same, but C names them differently");
        return vec![found];
    }
    let ((old, spoken_for), (new, _)) = (positions(then), positions(now));
    let mut found = Vec::new();
    for (name, (first, width)) in &new {
        match old.get(name) {
            Some(place) if place == &(*first, *width) => {}
            Some((old_first, old_width)) => {
                let detail = format!("{name}: {old_first}+{old_width} -> {first}+{width}");
                found.push(Found::new(Kind::BitsChanged, Severity::Abi, detail));
            }
            None => {
                let last = first + width;
                let is_taken = old
                    .values()
                    .any(|(start, width)| *start < last && *first < start + width);
                let detail = format!("{name}: {first}+{width}");
                found.push(if is_taken {
                    Found::new(Kind::BitsChanged, Severity::Abi, detail)
                } else if last <= spoken_for {
                    Found::new(Kind::FieldInReserved, Severity::Compatible, detail)
                        .because("the bits have been reserved")
                } else {
                    Found::new(Kind::FieldInPadding, Severity::Abi, detail)
                        .because("nobody promised that these bits are zero")
                });
            }
        }
    }
    for (name, (first, width)) in &old {
        if !new.contains_key(name) {
            let detail = format!("{name}: {first}+{width}");
            let is_renamed = new.values().any(|place| place == &(*first, *width));
            found.push(if is_renamed {
                Found::new(Kind::FieldRenamed, Severity::Source, detail)
            } else {
                Found::new(Kind::FieldRemoved, Severity::Abi, detail)
            });
        }
    }
    // A name for bits that had another one is told as a new name for the old ones.
    let renamed: Vec<(u32, u32)> = old
        .iter()
        .filter(|(name, _)| !new.contains_key(*name))
        .map(|(_, place)| *place)
        .collect();
    found.retain(|one| {
        one.kind != Kind::BitsChanged
            || !renamed.iter().any(|(first, width)| {
                let end = format!(": {first}+{width}");
                one.detail.ends_with(&end) && !one.detail.contains("->")
            })
    });
    found
}

/// What it means that a field is new, which takes `room`.
pub(super) fn added(now: &Placed<'_>, kind: RecordKind, room: Room) -> Found {
    let detail = format!("bytes {}", now.bytes());
    let found = match (kind, room) {
        (RecordKind::Union, _) => Found::new(Kind::MemberAdded, Severity::Compatible, detail),
        (_, Room::Nothing) => Found::new(Kind::FieldAdded, Severity::Compatible, detail)
            .because("it has no bytes in the record itself"),
        (_, Room::Reserved) => Found::new(Kind::FieldInReserved, Severity::Compatible, detail),
        (_, Room::Ignored) => Found::new(Kind::FieldInReserved, Severity::Abi, detail)
            .because("the bytes have been reserved, but nobody has seen to it that they are zero"),
        (_, Room::Padding) => Found::new(Kind::FieldInPadding, Severity::Abi, detail),
        (_, Room::Beyond) => Found::new(Kind::FieldAdded, Severity::Abi, detail)
            .because("the record of callers that were compiled before ends before it"),
        (_, Room::Taken(name)) => Found::new(Kind::FieldAdded, Severity::Abi, detail).because(
            format!("callers that were compiled before have `{name}` there"),
        ),
    };
    found.in_field(now.name)
}

/// What it means that a field is gone; `reserved`: its bytes are kept for later.
pub(super) fn removed(then: &Placed<'_>, kind: RecordKind, reserved: bool) -> Found {
    let detail = format!("bytes {}", then.bytes());
    let found = match (kind, reserved) {
        (RecordKind::Union, _) => Found::new(Kind::MemberRemoved, Severity::Abi, detail),
        (_, false) if then.start == then.end => {
            Found::new(Kind::FieldRemoved, Severity::Source, detail)
                .because("it had no bytes in the record itself")
        }
        (_, false) => Found::new(Kind::FieldRemoved, Severity::Abi, detail),
        (_, true) => Found::new(Kind::FieldRemoved, Severity::Abi, detail).because(
            "callers that were compiled before still use its bytes, which are reserved now",
        ),
    };
    found.in_field(then.name)
}
