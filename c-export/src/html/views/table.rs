// SPDX-License-Identifier: MIT
//! Fields as rows.

use serde::Serialize;

use crate::reference::{Body, Drawing, Entry, FieldOf};

/// The fields of a record, with their places in each drawing.
#[derive(Serialize)]
pub(in crate::html) struct FieldTable<'a> {
    title: String,
    /// The titles of the columns with places.
    heads: Vec<String>,
    /// Whether it is said of any field who writes it.
    directed: bool,
    rows: Vec<FieldRow<'a>>,
}

#[derive(Serialize)]
struct FieldRow<'a> {
    anchor: String,
    field: &'a FieldOf,
    places: Vec<Option<Place>>,
    /// Whether architectures put it at different places.
    differs: bool,
}

#[derive(PartialEq, Eq, Serialize)]
struct Place {
    offset: String,
    size: u64,
}

impl<'a> FieldTable<'a> {
    /// The table of a record with fields.
    pub(in crate::html) fn new(
        entry: &'a Entry,
        drawings: &[(&Entry, Drawing)],
        prefix: &str,
        title: String,
    ) -> Option<FieldTable<'a>> {
        let Body::Record(record) = &entry.body else {
            return None;
        };
        if record.fields.is_empty() {
            return None;
        }
        let all = drawings.iter().enumerate();
        let own: Vec<(usize, &Drawing)> = all
            .filter(|(_, (of, _))| of.has_same_fields(entry))
            .map(|(at, (_, drawing))| (at, drawing))
            .collect();
        let heads = own.iter().map(|(at, _)| match drawings.len() {
            1 => String::from("At"),
            _ => crate::show::letter(*at),
        });
        let rows = record.fields.iter().enumerate().map(|(at, field)| {
            let place = |drawing: &Drawing| {
                let piece = drawing
                    .pieces
                    .iter()
                    .find(|piece| piece.field == Some(at))?;
                Some(Place {
                    offset: format!("{:#06x}", piece.offset),
                    size: piece.size,
                })
            };
            let places: Vec<Option<Place>> =
                own.iter().map(|(_, drawing)| place(drawing)).collect();
            // Alternatives share a name, and the first of them the anchor.
            let is_first = record.fields[..at]
                .iter()
                .all(|other| other.name != field.name);
            let anchor = match is_first {
                true => format!("{prefix}{}", field.name),
                false => format!("{prefix}{}-{at}", field.name),
            };
            FieldRow {
                anchor,
                field,
                differs: places.windows(2).any(|pair| pair[0] != pair[1]),
                places,
            }
        });
        Some(FieldTable {
            title,
            heads: heads.collect(),
            directed: record.fields.iter().any(|field| field.direction.is_some()),
            rows: rows.collect(),
        })
    }
}
