// SPDX-License-Identifier: MIT
//! What lies in the bytes of a record.

use xen_abi_layout::Abi;

use crate::facts::{FieldFacts, RecordFacts, Reserved, Shape};

/// A field on one architecture.
#[derive(Clone, Copy)]
pub(super) struct Placed<'f> {
    pub(super) name: &'f str,
    pub(super) facts: &'f FieldFacts,
    pub(super) start: u64,
    pub(super) end: u64,
}

impl<'f> Placed<'f> {
    pub(super) fn shape(&self, abi: Abi) -> Option<&'f Shape> {
        self.facts.ty.get(abi)
    }

    pub(super) fn is_reserved(&self) -> bool {
        self.facts.reserved != Reserved::No
    }

    pub(super) fn bytes(&self) -> String {
        format!("{}..{}", self.start, self.end)
    }
}

/// The fields of a record on one architecture, by their places.
pub(super) fn placed(record: &RecordFacts, abi: Abi) -> Vec<Placed<'_>> {
    let fields = record.fields.iter().filter_map(|(key, facts)| {
        let (start, end) = *facts.at.get(abi)?;
        Some(Placed {
            name: &key.name,
            facts,
            start,
            end,
        })
    });
    let mut fields: Vec<Placed<'_>> = fields.collect();
    fields.sort_by_key(|field| (field.start, field.end));
    fields
}

/// What some bytes of a record have been, the worst of it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Room {
    /// None at all: an array that may have elements.
    Nothing,
    /// Zero.
    Reserved,
    /// Padding that nobody named.
    Padding,
    /// Reserved, but nobody looked at it.
    Ignored,
    /// Not part of the record.
    Beyond,
    /// Another field.
    Taken(String),
}

/// What the bytes from `start` to `end` are in a struct of these fields and this size.
pub(super) fn room(fields: &[Placed<'_>], size: u64, start: u64, end: u64) -> Room {
    let mut worst = Room::Nothing;
    let mut named = 0;
    for field in fields {
        let common = field.end.min(end).saturating_sub(field.start.max(start));
        if common == 0 {
            continue;
        }
        named += common;
        let room = match field.facts.reserved {
            Reserved::No => Room::Taken(field.name.to_owned()),
            Reserved::Zero => Room::Reserved,
            Reserved::Ignored => Room::Ignored,
        };
        worst = worst.max(room);
    }
    let inside = end.min(size).saturating_sub(start);
    if inside > named {
        worst = worst.max(Room::Padding);
    }
    if end > size {
        worst = worst.max(Room::Beyond);
    }
    worst
}
