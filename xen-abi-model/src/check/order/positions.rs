// SPDX-License-Identifier: MIT
//! Where in a header things are written.

use crate::check::Check;
use crate::check::inner::bottom;
use crate::item::{Item, ItemKind, Placement, Record, TypeKind};

/// Where in a header something is written: the item, the field, the field within that.
pub(super) type Position = Vec<usize>;

/// A field is written here, and what stands between fields before and behind.
pub(super) fn of_field(at: usize) -> usize {
    2 * at + 1
}

/// Where the items of a header are written. Inner records are where the fields of their type are.
pub(super) struct Positions(Vec<Position>);

impl Positions {
    pub(super) fn new(check: &Check<'_>, header: usize) -> Positions {
        let items = &check.abi.headers[header].items;
        let mut written: Vec<Option<Position>> = vec![None; items.len()];
        // Inner records that no field has the type of are taken to be where they stand.
        for placement_is_top in [true, false] {
            for (at, item) in items.iter().enumerate() {
                if let ItemKind::Record(record) = &item.kind
                    && (record.placement == Placement::Top) == placement_is_top
                    && written[at].is_none()
                {
                    place(check, header, record, vec![at], &mut written, at);
                }
            }
        }
        let mut positions: Vec<Position> = written
            .into_iter()
            .enumerate()
            .map(|(at, position)| position.unwrap_or_else(|| vec![at]))
            .collect();
        for (at, item) in items.iter().enumerate() {
            if let Some(position) = inside(items, &positions, item) {
                positions[at] = position;
            }
        }
        Positions(positions)
    }

    /// Where the item at this place in the header is written.
    pub(super) fn of(&self, item: usize) -> &Position {
        &self.0[item]
    }
}

/// Notes that the record at `at` is written at `position`, and its inner records within it.
fn place(
    check: &Check<'_>,
    header: usize,
    record: &Record,
    position: Position,
    written: &mut [Option<Position>],
    at: usize,
) {
    written[at] = Some(position.clone());
    for (field_at, field) in record.fields.iter().enumerate() {
        let TypeKind::Named(path) = &bottom(&field.ty).kind else {
            continue;
        };
        let inner = check.abi.candidates(path, &check.abi.headers[header]);
        for found in inner.iter().filter(|found| found.place.header == header) {
            let at = found.place.item;
            if let ItemKind::Record(inner) = &check.abi.at(found.place).1.kind
                && inner.placement != Placement::Top
                && written[at].is_none()
            {
                let position = [position.as_slice(), &[of_field(field_at)]].concat();
                place(check, header, inner, position, written, at);
            }
        }
    }
}

/// Where an item is written that is printed within a record.
fn inside(items: &[Item], positions: &[Position], item: &Item) -> Option<Position> {
    let inside = item.inside.as_ref()?;
    items.iter().enumerate().find_map(|(at, host)| {
        let ItemKind::Record(record) = &host.kind else {
            return None;
        };
        if record.name.text != inside.record.text {
            return None;
        }
        let slot = match &inside.field {
            None => 0,
            Some(name) => {
                of_field(
                    record
                        .fields
                        .iter()
                        .rposition(|field| field.name.text == name.text)?,
                ) + 1
            }
        };
        Some([positions[at].as_slice(), &[slot]].concat())
    })
}
