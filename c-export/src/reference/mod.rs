// SPDX-License-Identifier: MIT
//! The reference: what there is to say of every item, as data.
//!
//! `show`, `list` and the pages of `html` are three views of it. It decides nothing that the model
//! has not decided: layouts, values and names come from there, C text from the printer.

mod c_names;
mod drawing;
mod entry;
mod fields;
mod gather;
mod header;
mod operations;
mod rust_form;
mod values;
mod words;

use std::collections::BTreeMap;

use serde::Serialize;

pub use drawing::{Drawing, Piece, What};
pub use entry::*;
pub use gather::gather;
pub use header::HeaderOf;
pub use operations::{Hypercall, OperationRow};

/// The sort of what has no name of its own: C text.
pub const C_ONLY: &str = "c-only";

/// Everything that the definitions say.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Reference {
    /// The headers, by name.
    pub headers: Vec<HeaderOf>,
    /// The items, header by header, each in the order of its header.
    pub entries: Vec<Entry>,
    /// The hypercalls, by number.
    pub hypercalls: Vec<Hypercall>,
    /// The items that have or bring along a name.
    #[serde(skip)]
    names: BTreeMap<String, Vec<usize>>,
}

impl Reference {
    fn new(
        mut headers: Vec<HeaderOf>,
        entries: Vec<Entry>,
        hypercalls: Vec<Hypercall>,
    ) -> Reference {
        headers.sort_by(|one, other| one.file.cmp(&other.file));
        let mut names: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, entry) in entries.iter().enumerate() {
            let brought = entry.names.iter().map(|named| &named.name);
            for name in std::iter::once(&entry.name).chain(brought) {
                let bearers = names.entry(name.clone()).or_default();
                if !name.is_empty() && bearers.last() != Some(&at) {
                    bearers.push(at);
                }
            }
        }
        names.remove("");
        Reference {
            headers,
            entries,
            hypercalls,
            names,
        }
    }

    /// Everything that is called `name`: the items of that name, or else those that bring it along.
    pub fn named(&self, name: &str) -> Vec<&Entry> {
        let all = self.names.get(name).map_or(&[][..], Vec::as_slice);
        let all: Vec<&Entry> = all.iter().map(|at| &self.entries[*at]).collect();
        let own = |entry: &&Entry| entry.name == name && entry.kind != C_ONLY;
        let own: Vec<&Entry> = all.iter().copied().filter(own).collect();
        if own.is_empty() { all } else { own }
    }

    /// The records that C writes within this one, outermost first, each with the field that has
    /// its type.
    pub fn inner<'a>(&'a self, entry: &'a Entry) -> Vec<(&'a FieldOf, &'a Entry)> {
        let Body::Record(record) = &entry.body else {
            return Vec::new();
        };
        let mut inner = Vec::new();
        for field in &record.fields {
            let named = field.refers.as_ref().map(|name| self.named(name));
            for entry in named.into_iter().flatten() {
                if matches!(&entry.body, Body::Record(record) if record.is_inner) {
                    inner.push((field, entry));
                    inner.extend(self.inner(entry));
                }
            }
        }
        inner
    }

    /// All names, in alphabetical order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// The name that is most like `name`.
    pub fn nearest(&self, name: &str) -> Option<&str> {
        let lower = name.to_lowercase();
        let same = |known: &&str| known.to_lowercase() == lower;
        self.names().find(same).or_else(|| {
            let names: Vec<&str> = self.names().collect();
            similar::get_close_matches(name, &names, 1, 0.6)
                .first()
                .copied()
        })
    }

    /// The drawings of everything that is called `name`, those that say the same joined.
    pub fn drawings(&self, name: &str) -> Vec<(&Entry, Drawing)> {
        let mut all: Vec<(&Entry, Drawing)> = Vec::new();
        for entry in self.named(name) {
            let Body::Record(record) = &entry.body else {
                continue;
            };
            for drawing in &record.drawings {
                let like = |(known, other): &&mut (&Entry, Drawing)| {
                    other.is_like(drawing) && known.has_same_fields(entry)
                };
                match all.iter_mut().find(like) {
                    Some((_, known)) => known.abis.extend(&drawing.abis),
                    None => all.push((entry, drawing.clone())),
                }
            }
        }
        all
    }
}

impl Entry {
    /// Whether the fields are declared alike in C.
    pub(crate) fn has_same_fields(&self, other: &Entry) -> bool {
        match (&self.body, &other.body) {
            (Body::Record(one), Body::Record(other)) => {
                let declared = |body: &RecordBody| -> Vec<String> {
                    body.fields.iter().map(|field| field.c.clone()).collect()
                };
                declared(one) == declared(other)
            }
            _ => false,
        }
    }
}
