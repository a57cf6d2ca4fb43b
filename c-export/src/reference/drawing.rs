// SPDX-License-Identifier: MIT
//! Records as rows of bytes.

use serde::Serialize;
use xen_abi_layout::{Abi, Kind, Walk};
use xen_abi_model::item::{Flexible, Record};
use xen_abi_model::layout::RecordLayout;

/// Where the parts of a record lie on some architectures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Drawing {
    /// The architectures.
    pub abis: Vec<&'static str>,
    /// The size in bytes.
    pub size: u64,
    /// The alignment in bytes.
    pub align: u64,
    /// The parts: in the order of their offsets, or all at the beginning, of a union.
    pub pieces: Vec<Piece>,
}

/// A part of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// What it is.
    pub what: What,
    /// The field's name; empty for padding.
    pub name: String,
    /// Where it begins.
    pub offset: u64,
    /// How long it is; zero for an array that goes on behind the record.
    pub size: u64,
    /// How many elements it has, if it is an array.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// The field's position in the definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<usize>,
}

/// What a part of a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A field.
    Field,
    /// A field that is kept for later.
    Reserved,
    /// Bytes that no field names.
    Hole,
}

/// The drawings of a record, one for each way in which architectures lay it out.
pub(super) fn drawings(record: &Record, laid_out: &RecordLayout<'_>) -> Vec<Drawing> {
    let mut drawings: Vec<Drawing> = Vec::new();
    for abi in laid_out.record().abis.iter() {
        let drawing = on(record, laid_out, abi);
        match drawings.iter_mut().find(|known| known.is_like(&drawing)) {
            Some(known) => known.abis.push(abi.name()),
            None => drawings.push(drawing),
        }
    }
    drawings
}

impl Drawing {
    /// Whether the other says the same of other architectures.
    pub(super) fn is_like(&self, other: &Drawing) -> bool {
        (self.size, self.align, &self.pieces) == (other.size, other.align, &other.pieces)
    }
}

fn on(record: &Record, laid_out: &RecordLayout<'_>, abi: Abi) -> Drawing {
    let column = abi.column();
    let engine = laid_out.record();
    let mut walk = Walk::new(engine.kind);
    let mut pieces = Vec::new();
    for (at, field) in engine.fields.iter().enumerate() {
        let (next, step) = walk.step(field);
        walk = next;
        let source = laid_out.source(at);
        let (Some(source), true) = (source, field.abis.contains(abi)) else {
            continue;
        };
        let definition = &record.fields[source];
        pieces.extend(hole(
            step.offset[column] - step.hole[column],
            step.hole[column],
        ));
        let is_array = matches!(
            definition.ty.kind,
            xen_abi_model::item::TypeKind::Array { .. }
        );
        let is_open = definition
            .flexible
            .as_ref()
            .is_some_and(|flexible| *flexible != Flexible::One);
        pieces.push(Piece {
            what: if definition.reserved {
                What::Reserved
            } else {
                What::Field
            },
            name: definition.name.text.clone(),
            offset: step.offset[column],
            size: field.layout(column).size,
            count: (is_array && !is_open).then_some(field.count[column]),
            field: Some(source),
        });
    }
    let (table, tail) = walk.finish(engine.abis);
    let size = table[column].size;
    if engine.kind == Kind::Struct {
        pieces.extend(hole(size - tail[column], tail[column]));
    }
    Drawing {
        abis: vec![abi.name()],
        size,
        align: table[column].align,
        pieces,
    }
}

fn hole(offset: u64, size: u64) -> Option<Piece> {
    (size > 0).then_some(Piece {
        what: What::Hole,
        name: String::new(),
        offset,
        size,
        count: None,
        field: None,
    })
}
