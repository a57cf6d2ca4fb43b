// SPDX-License-Identifier: MIT
//! Where the scalars in a record lie.

use std::collections::BTreeSet;

use xen_abi_layout::{Abi, Kind};
use xen_abi_model::eval::Evaluator;
use xen_abi_model::item::{Header, ItemKind, Type, TypeKind};
use xen_abi_model::layout::Layouts;
use xen_abi_model::resolve::{self, Place};

/// What a record consists of on one architecture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Shape {
    /// Its size in bytes.
    size: u64,
    /// Whether it is one scalar, or several of the same in a row.
    scalar: bool,
    /// Offset and width of each scalar, or of several in a row: how many they are may differ.
    scalars: BTreeSet<(u64, u64)>,
    /// The bytes that always mean something.
    filled: Vec<bool>,
    /// Whether there is a pointer.
    pointer: bool,
}

/// The definitions, laid out.
pub(crate) struct Shapes<'a> {
    pub(crate) model: &'a resolve::Abi,
    pub(crate) layouts: &'a Layouts<'a>,
    pub(crate) evaluator: &'a Evaluator<'a>,
}

impl Shapes<'_> {
    /// Whether a record is bytes through and through, in the same places on all architectures.
    pub(crate) fn is_dense(&self, place: Place) -> bool {
        let shapes: Vec<Shape> = self
            .model
            .abis(place)
            .iter()
            .map(|abi| self.record(place, abi))
            .collect();
        shapes.iter().all(|shape| {
            shape.filled.iter().all(|filled| *filled)
                && !shape.pointer
                && (shape.size, &shape.scalars) == (shapes[0].size, &shapes[0].scalars)
        })
    }

    /// Whether there is a pointer in a record, somewhere.
    pub(crate) fn has_pointer(&self, place: Place, abi: Abi) -> bool {
        self.record(place, abi).pointer
    }

    fn record(&self, place: Place, abi: Abi) -> Shape {
        let (header, item) = self.model.at(place);
        let ItemKind::Record(record) = &item.kind else {
            panic!("{}: no record", header.file);
        };
        let layout = self.layouts.record(place).expect("a record");
        let layout = layout.unwrap_or_else(|error| panic!("{}: {error:?}", header.file));
        let (laid_out, column) = (layout.record(), abi.column());
        let size = layout.table()[column].size;
        let mut shape = Shape {
            size,
            filled: vec![record.kind == Kind::Union; size as usize],
            ..Shape::default()
        };
        for (at, field) in laid_out.fields.iter().enumerate() {
            if !field.abis.contains(abi) {
                continue;
            }
            let source = &record.fields[layout.source(at).expect("a field")];
            let element = self.element(&source.ty, header, abi);
            let count = field.count[column];
            let offset = laid_out.offset(at, column);
            let mut filled = vec![false; size as usize];
            if element.scalar {
                shape.scalars.insert((offset, count * element.size));
            }
            for number in 0..count {
                let begin = offset + number * element.size;
                for (at, width) in element.scalars.iter().filter(|_| !element.scalar) {
                    shape.scalars.insert((begin + at, *width));
                }
                for (at, one) in element.filled.iter().enumerate() {
                    filled[begin as usize + at] |= one;
                }
            }
            for (all, one) in shape.filled.iter_mut().zip(filled) {
                match record.kind {
                    Kind::Struct => *all |= one,
                    Kind::Union => *all &= one,
                }
            }
            shape.pointer |= element.pointer;
        }
        shape
    }

    /// What a type consists of; of one element, for an array.
    fn element(&self, ty: &Type, from: &Header, abi: Abi) -> Shape {
        let (from, ty) = match &ty.kind {
            TypeKind::Array { element, .. } => return self.element(element, from, abi),
            TypeKind::Named(path) => {
                let found = self.model.type_on(path, from, abi).expect("a type");
                let (header, item) = self.model.at(found.place);
                match &item.kind {
                    ItemKind::Record(_) => return self.record(found.place, abi),
                    ItemKind::Alias(alias) => {
                        let mut shape = self.element(&alias.ty, header, abi);
                        // An array has a name of its own only where it is one of scalars.
                        let layout = self.evaluator.layout(ty, from, abi).expect("a layout");
                        if shape.scalar {
                            shape.size = layout.size;
                            shape.scalars = BTreeSet::from([(0, layout.size)]);
                            shape.filled = vec![true; layout.size as usize];
                        }
                        return shape;
                    }
                    _ => (from, ty),
                }
            }
            _ => (from, ty),
        };
        let layout = self.evaluator.layout(ty, from, abi).expect("a layout");
        Shape {
            size: layout.size,
            scalar: true,
            scalars: BTreeSet::from([(0, layout.size)]),
            filled: vec![true; layout.size as usize],
            pointer: matches!(ty.kind, TypeKind::Pointer { .. }),
        }
    }
}
