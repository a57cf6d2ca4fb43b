// SPDX-License-Identifier: MIT
//! Items that have another name, or are in another header.

use std::collections::{BTreeMap, BTreeSet};

use super::Kind;
use crate::facts::{Base, Facts, ItemFacts, Key, Shape, What};

/// A header and a name in it.
pub(super) type Named = (String, String);

/// What items have become that are not where they were.
#[derive(Debug, Default)]
pub(super) struct Moved {
    /// From the new place to the old one.
    pub(super) from: BTreeMap<Named, (Named, How)>,
    /// The old places.
    pub(super) gone: BTreeMap<Named, Named>,
}

/// How an item went elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// Its old name survives.
    Survives,
    /// Its name is new.
    Renamed,
    /// Its header is another one.
    Moved,
}

impl How {
    pub(super) fn kind(self) -> Kind {
        match self {
            How::Survives | How::Renamed => Kind::ItemRenamed,
            How::Moved => Kind::ItemMoved,
        }
    }
}

/// Whether something has become something else.
type Test<'t> = &'t dyn Fn(&Named, &Named) -> bool;

/// Names that are not alike are not told to be one another's, whatever they stand for.
const ALIKE: f64 = 0.7;

/// `new` without what has become an earlier name since `old`: the item is there under its new one.
pub(super) fn without_new_old_names(old: &Facts, new: &Facts) -> Option<Facts> {
    let names = |facts: &Facts| -> BTreeSet<Named> {
        let headers = facts.headers.iter();
        let all = headers.flat_map(|(file, header)| {
            let was = header.items.values().flat_map(|item| &item.was);
            was.map(move |was| (file.clone(), was.name.clone()))
        });
        all.collect()
    };
    let became = &names(new) - &names(old);
    if became.is_empty() {
        return None;
    }
    let mut without = new.clone();
    for (file, name) in became {
        if let Some(header) = without.headers.get_mut(&file) {
            header.items.retain(|key, _| key.name != name);
        }
    }
    Some(without)
}

/// Finds what has another name or another header.
pub(super) fn moved(old: &Facts, new: &Facts) -> Moved {
    let only = |one: &Facts, other: &Facts| -> Vec<Named> {
        let mut found = Vec::new();
        for (file, header) in &one.headers {
            let there = other.headers.get(file);
            for key in header.items.keys().filter(|key| key.alternative.is_none()) {
                let is_there = there.is_some_and(|header| {
                    let same_name = |known: &Key| known.name == key.name;
                    header.items.contains_key(key) || header.items.keys().any(same_name)
                });
                if !is_there {
                    found.push((file.clone(), key.name.clone()));
                }
            }
        }
        found
    };
    let (gone, come) = (only(old, new), only(new, old));
    let mut moved = Moved::default();
    let ways: [(How, Test<'_>); 3] = [
        (How::Survives, &|from, to| {
            item(new, to).is_some_and(|item| item.was.iter().any(|was| was.name == from.1))
        }),
        (How::Moved, &|from, to| from.1 == to.1),
        (How::Renamed, &|from, to| {
            from.0 == to.0
                && match (item(old, from), item(new, to)) {
                    (Some(then), Some(now)) => is_same(then, now, &from.1, &to.1),
                    _ => false,
                }
        }),
    ];
    for (how, is_it) in ways {
        for from in &gone {
            if moved.gone.contains_key(from) {
                continue;
            }
            let free = come.iter().filter(|to| !moved.from.contains_key(*to));
            let fits: Vec<&Named> = free.filter(|to| is_it(from, to)).collect();
            if let [to] = fits.as_slice() {
                let to = (*to).clone();
                moved.gone.insert(from.clone(), to.clone());
                moved.from.insert(to, (from.clone(), how));
            }
        }
    }
    moved
}

fn item<'f>(facts: &'f Facts, (file, name): &Named) -> Option<&'f ItemFacts> {
    facts.headers.get(file)?.items.get(&Key::of(name))
}

/// Whether two items are the same but for their names.
fn is_same(then: &ItemFacts, now: &ItemFacts, name: &str, new_name: &str) -> bool {
    let alike = || strsim::jaro_winkler(name, new_name) >= ALIKE;
    match (&then.what, &now.what) {
        (What::Record(then), What::Record(now)) => {
            then.kind == now.kind
                && then.layout == now.layout
                && then.fields == now.fields
                && !now.fields.is_empty()
                && alike()
        }
        (What::Constant(then), What::Constant(now)) => {
            then.value == now.value && then.group == now.group && alike()
        }
        (What::Typedef { ty: then, .. }, What::Typedef { ty: now, .. }) => then == now && alike(),
        (
            What::Macro {
                parameters: then,
                body,
            },
            What::Macro {
                parameters: now,
                body: new_body,
            },
        ) => then == now && body == new_body,
        _ => false,
    }
}

/// The old state with the new names of records in its types; none if no record has one.
pub(super) fn renamed(old: &Facts, moved: &Moved) -> Option<Facts> {
    let names: BTreeMap<&str, &str> = moved
        .gone
        .iter()
        .filter(|(from, to)| {
            let is_record = |item: &ItemFacts| matches!(item.what, What::Record(_));
            from.1 != to.1 && item(old, from).is_some_and(is_record)
        })
        .map(|(from, to)| (from.1.as_str(), to.1.as_str()))
        .collect();
    if names.is_empty() {
        return None;
    }
    let mut old = old.clone();
    let items = old
        .headers
        .values_mut()
        .flat_map(|header| &mut header.items);
    for (_, item) in items {
        match &mut item.what {
            What::Record(record) => {
                for field in record.fields.values_mut() {
                    field.ty = field.ty.map(|shape| with_names(shape, &names));
                }
            }
            What::Typedef { ty, .. } => *ty = ty.map(|shape| with_names(shape, &names)),
            _ => {}
        }
    }
    Some(old)
}

fn with_names(shape: &Shape, names: &BTreeMap<&str, &str>) -> Shape {
    let mut shape = shape.clone();
    match &mut shape.base {
        Base::Record(name) => {
            if let Some(new) = names.get(name.as_str()) {
                *name = (*new).to_owned();
            }
        }
        Base::Handle { target, .. } | Base::Pointer { target, .. } => {
            **target = with_names(target, names);
        }
        Base::Integer { .. } | Base::Char | Base::Void => {}
    }
    shape
}
