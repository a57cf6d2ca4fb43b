// SPDX-License-Identifier: MIT
//! The fields of a record, with those of the records that are written within it.

use std::collections::BTreeMap;

use crate::check::inner::bottom;
use crate::eval::MAX_DEPTH;
use crate::item::{ItemKind, Placement, TypeKind};
use crate::resolve::{Abi, Place};

/// How many fields are written where a record is.
pub(super) struct InnerFields<'a> {
    abi: &'a Abi,
    most: usize,
    known: BTreeMap<Place, usize>,
}

impl<'a> InnerFields<'a> {
    pub(super) fn new(abi: &'a Abi, most: usize) -> Self {
        InnerFields {
            abi,
            most,
            known: BTreeMap::new(),
        }
    }

    /// Whether there are more than `most`, and that is not so of a record within this one.
    pub(super) fn are_too_many(&mut self, place: Place) -> bool {
        self.count(place, MAX_DEPTH) > self.most
    }

    fn count(&mut self, place: Place, depth: u32) -> usize {
        if let Some(known) = self.known.get(&place) {
            return *known;
        }
        let (header, item) = self.abi.at(place);
        let ItemKind::Record(record) = &item.kind else {
            return 0;
        };
        let Some(depth) = depth.checked_sub(1) else {
            // Whatever is further inside: nobody could follow that.
            self.known.insert(place, usize::MAX);
            return usize::MAX;
        };
        // What holds itself has no end, and is reported for that.
        self.known.insert(place, 0);
        let mut fields = record.fields.len();
        for field in &record.fields {
            let TypeKind::Named(path) = &bottom(&field.ty).kind else {
                continue;
            };
            for inner in self.abi.find(path, header) {
                let is_written_here = matches!(
                    &self.abi.at(inner).1.kind,
                    ItemKind::Record(inner) if inner.placement != Placement::Top
                );
                if is_written_here {
                    let inner = self.count(inner, depth);
                    // Otherwise everything around it would be reported, too.
                    fields = fields.saturating_add(if inner > self.most { 0 } else { inner });
                }
            }
        }
        self.known.insert(place, fields);
        fields
    }
}
