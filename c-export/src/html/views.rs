// SPDX-License-Identifier: MIT
//! The data of pages.

mod drawing;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::has_page;
use super::links::Links;
use crate::reference::{Body, Drawing, Entry, OperationRow, Reference};
pub(super) use drawing::DrawingView;
pub(super) use table::FieldTable;

/// The page of everything with one name.
#[derive(Serialize)]
pub(super) struct TypePage<'a> {
    name: &'a str,
    kind: &'a str,
    parts: Vec<Part<'a>>,
    drawings: Vec<DrawingView>,
    /// Whether there is a record without a layout.
    is_unseen: bool,
}

/// One item on the page.
#[derive(Serialize)]
struct Part<'a> {
    entry: &'a Entry,
    table: Option<FieldTable<'a>>,
    inner: Vec<Inner<'a>>,
}

/// A record that C writes within the item.
#[derive(Serialize)]
struct Inner<'a> {
    field: &'a str,
    kind: &'a str,
    anchor: String,
    url: Option<&'a str>,
    drawings: Vec<DrawingView>,
    table: FieldTable<'a>,
}

impl<'a> TypePage<'a> {
    pub(super) fn new(reference: &'a Reference, links: &'a Links, name: &'a str) -> TypePage<'a> {
        let all = reference.entries.iter();
        let entries: Vec<&Entry> = all
            .filter(|entry| entry.name == name && has_page(entry))
            .collect();
        let drawings = reference.drawings(name);
        let mut parts = Vec::new();
        for (at, entry) in entries.iter().copied().enumerate() {
            let prefix = if at == 0 {
                String::from("f-")
            } else {
                format!("f{}-", at + 1)
            };
            let title = match entries.len() {
                1 => String::from("Fields"),
                _ => format!("Fields in {}", entry.header),
            };
            let inner = reference.inner(entry);
            parts.push(Part {
                entry,
                table: FieldTable::new(entry, &drawings, &prefix, title),
                inner: inner
                    .into_iter()
                    .enumerate()
                    .filter_map(|(nth, (field, inner))| {
                        let anchor = format!("{prefix}{nth}-{}", field.name);
                        let drawings = reference.drawings(&inner.name);
                        let of_field = format!("{anchor}-");
                        let title = format!("Fields of {}", field.name);
                        Some(Inner {
                            field: &field.name,
                            kind: inner.kind,
                            url: links.type_page(&inner.name),
                            table: FieldTable::new(inner, &drawings, &of_field, title)?,
                            drawings: views(&drawings, |_| of_field.clone()),
                            anchor,
                        })
                    })
                    .collect(),
            });
        }
        let prefix = |of: &Entry| {
            let at = entries.iter().position(|entry| entry.has_same_fields(of));
            match at {
                None | Some(0) => String::from("f-"),
                Some(at) => format!("f{}-", at + 1),
            }
        };
        let is_record = |entry: &&&Entry| matches!(entry.body, Body::Record(_));
        let shown = entries.iter().find(is_record).or(entries.first());
        TypePage {
            name,
            kind: shown.map_or("", |entry| entry.kind),
            is_unseen: shown.is_some_and(|entry| is_record(&entry)) && drawings.is_empty(),
            drawings: views(&drawings, prefix),
            parts,
        }
    }
}

fn views(drawings: &[(&Entry, Drawing)], prefix: impl Fn(&Entry) -> String) -> Vec<DrawingView> {
    let is_union = |(entry, _): &(&Entry, Drawing)| matches!(&entry.body, Body::Record(record) if record.is_union);
    if let Some((first, _)) = drawings.first().filter(|first| is_union(first)) {
        let all: Vec<&Drawing> = drawings.iter().map(|(_, drawing)| drawing).collect();
        return vec![drawing::of_union(&all, &prefix(first))];
    }
    drawings
        .iter()
        .enumerate()
        .map(|(at, (entry, drawing))| {
            let letter = (drawings.len() > 1).then(|| crate::show::letter(at));
            DrawingView::new(entry, drawing, &prefix(entry), letter)
        })
        .collect()
}

/// The types with one first letter.
#[derive(Serialize)]
pub(super) struct Letter<'a> {
    name: String,
    types: Vec<TypeRow<'a>>,
}

#[derive(Serialize)]
struct TypeRow<'a> {
    name: &'a str,
    kind: &'a str,
    url: &'a str,
}

impl<'a> Letter<'a> {
    pub(super) fn all(reference: &'a Reference, links: &'a Links) -> Vec<Letter<'a>> {
        let mut letters: BTreeMap<String, BTreeMap<(String, &str), TypeRow<'_>>> = BTreeMap::new();
        for entry in reference.entries.iter().filter(|entry| has_page(entry)) {
            let Some(url) = links.type_page(&entry.name) else {
                continue;
            };
            let letter = entry.name.trim_start_matches('_').chars().next();
            let letter = letter.map_or_else(String::new, |letter| letter.to_uppercase().collect());
            let key = (entry.name.to_lowercase(), entry.name.as_str());
            letters
                .entry(letter)
                .or_default()
                .entry(key)
                .or_insert(TypeRow {
                    name: &entry.name,
                    kind: entry.kind,
                    url,
                });
        }
        let letter = |(name, types): (String, BTreeMap<_, _>)| Letter {
            name,
            types: types.into_values().collect(),
        };
        letters.into_iter().map(letter).collect()
    }
}

/// Neighbouring items of a header that are shown alike.
#[derive(Serialize)]
pub(super) struct Run<'a> {
    kind: &'static str,
    items: Vec<RunItem<'a>>,
}

#[derive(Serialize)]
struct RunItem<'a> {
    entry: &'a Entry,
    url: Option<&'a str>,
    /// The first item of a name is what links to it lead to.
    anchor: Option<&'a str>,
    /// The same for the names that it brings along; none for those that others have taken.
    anchors: Vec<Option<&'a str>>,
}

/// The items of a header.
pub(super) fn runs<'a>(entries: &[&'a Entry], links: &'a Links) -> Vec<Run<'a>> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    for entry in entries.iter().copied() {
        let kind = match entry.kind {
            _ if has_page(entry) => "types",
            "constant" => "constants",
            _ => "others",
        };
        let mut free = |name: &'a str| taken.insert(name).then_some(name);
        let is_apart = kind != "types";
        let anchor = Some(entry.name.as_str()).filter(|name| is_apart && !name.is_empty());
        let item = RunItem {
            entry,
            url: links.type_page(&entry.name),
            anchor: anchor.and_then(&mut free),
            anchors: match is_apart {
                true => entry.names.iter().map(|named| free(&named.name)).collect(),
                false => Vec::new(),
            },
        };
        match runs.last_mut() {
            Some(run) if run.kind == kind => run.items.push(item),
            _ => runs.push(Run {
                kind,
                items: vec![item],
            }),
        }
    }
    runs
}

/// An operation of a hypercall.
#[derive(Serialize)]
pub(super) struct OperationView<'a> {
    operation: &'a OperationRow,
    sizes: String,
    direction: &'static str,
    buffers: Vec<BufferView<'a>>,
}

#[derive(Serialize)]
struct BufferView<'a> {
    name: &'a str,
    direction: &'a str,
    len: Option<&'a str>,
}

impl<'a> OperationView<'a> {
    pub(super) fn new(reference: &'a Reference, operation: &'a OperationRow) -> OperationView<'a> {
        let argument = operation.argument.as_deref().unwrap_or("");
        let (mut reads, mut writes) = (false, false);
        let mut buffers = Vec::new();
        let own = reference.named(argument);
        let inner = own.iter().flat_map(|entry| reference.inner(entry));
        let records = own.iter().copied().chain(inner.map(|(_, entry)| entry));
        for record in records {
            let Body::Record(record) = &record.body else {
                continue;
            };
            for field in &record.fields {
                reads |= field.direction.is_some_and(|it| it.contains("in"));
                writes |= field.direction.is_some_and(|it| it.contains("out"));
                buffers.extend(field.buffer.as_ref().map(|buffer| BufferView {
                    name: &field.name,
                    direction: buffer.direction,
                    len: buffer.len.as_deref(),
                }));
            }
        }
        let drawings = reference.drawings(argument);
        let sizes: BTreeSet<u64> = drawings.iter().map(|(_, drawing)| drawing.size).collect();
        let sizes: Vec<String> = sizes.iter().map(u64::to_string).collect();
        OperationView {
            operation,
            sizes: match sizes.is_empty() {
                true => String::new(),
                false => format!("{} bytes", sizes.join(" or ")),
            },
            direction: match (reads, writes) {
                (true, true) => "in/out",
                (true, false) => "in",
                (false, true) => "out",
                (false, false) => operation.direction.unwrap_or(""),
            },
            buffers,
        }
    }
}
