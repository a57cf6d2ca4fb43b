//! Names: from a path in one definition to the item that it means.

use std::collections::BTreeMap;

use crate::item::{Header, Item, ItemKind, Path, Record};

/// All headers of a crate, and what every name in them stands for.
#[derive(Debug)]
pub struct Abi {
    /// The headers, in the order of their modules.
    pub headers: Vec<Header>,
    names: BTreeMap<String, Vec<Place>>,
}

/// An item's place: its header, and its position there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The header's position in [`Abi::headers`].
    pub header: usize,
    /// The item's position in its header.
    pub item: usize,
}

impl Abi {
    /// Names everything in `headers`.
    pub fn new(headers: Vec<Header>) -> Abi {
        let mut names: BTreeMap<String, Vec<Place>> = BTreeMap::new();
        for (header, content) in headers.iter().enumerate() {
            for (item, content) in content.items.iter().enumerate() {
                for name in names_of(content) {
                    names.entry(name).or_default().push(Place { header, item });
                }
            }
        }
        Abi { headers, names }
    }

    /// The header and item at `place`.
    pub fn at(&self, place: Place) -> (&Header, &Item) {
        let header = &self.headers[place.header];
        (header, &header.items[place.item])
    }

    /// All items called `name`: as a record, a typedef, a constant, a member of a group.
    pub fn all_named(&self, name: &str) -> &[Place] {
        self.names.get(name).map_or(&[], Vec::as_slice)
    }

    /// The items that `path` may mean when written in `from`: those of the named module where the
    /// path has one, else those of the same header, else all of that name.
    pub fn find(&self, path: &Path, from: &Header) -> Vec<Place> {
        let all = self.all_named(path.last());
        let in_module = |module: &[String]| -> Vec<Place> {
            all.iter()
                .copied()
                .filter(|p| self.headers[p.header].module == module)
                .collect()
        };
        let qualifier: Vec<String> = path.segments[..path.segments.len().saturating_sub(1)]
            .iter()
            .filter(|segment| !matches!(segment.as_str(), "crate" | "self" | "super"))
            .cloned()
            .collect();
        if !qualifier.is_empty() {
            let exact = in_module(&qualifier);
            if !exact.is_empty() {
                return exact;
            }
        }
        let own = in_module(&from.module);
        if own.is_empty() { all.to_vec() } else { own }
    }

    /// The record that `path` names by its tag, rather than by a typedef.
    pub fn record(&self, path: &Path, from: &Header) -> Option<(&Header, &Item, &Record)> {
        self.find(path, from).into_iter().find_map(|place| {
            let (header, item) = self.at(place);
            match &item.kind {
                ItemKind::Record(record) if record.name.text == path.last() => {
                    Some((header, item, record))
                }
                _ => None,
            }
        })
    }
}

/// All names that an item brings into C or Rust.
fn names_of(item: &Item) -> Vec<String> {
    let mut names: Vec<String> = item
        .name()
        .map(|name| name.text.clone())
        .into_iter()
        .collect();
    match &item.kind {
        ItemKind::Record(record) => {
            names.extend(record.typedefs.iter().map(|name| name.text.clone()));
        }
        ItemKind::Group(group) => {
            names.extend(
                group
                    .variants
                    .iter()
                    .map(|variant| variant.name.text.clone()),
            );
            if group.bit_numbers {
                let numbered = group.variants.iter().filter(|variant| variant.bit_number);
                names.extend(numbered.map(|variant| format!("_{}", variant.name.text)));
            }
        }
        _ => {}
    }
    names
}
