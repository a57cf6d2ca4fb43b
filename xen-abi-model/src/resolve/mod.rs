// SPDX-License-Identifier: MIT
//! Names: from a path in one definition to the item that it means.

mod handles;
mod names;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use rustc_hash::FxHashMap;
use xen_abi_layout::AbiSet;

use crate::item::{Constant, FamilyMember, Header, Item, ItemKind, Path, Record};
use names::Sort;

pub(crate) use names::made_names;
pub use names::{MadeType, Part, names_of};

/// All headers of a crate, and what every name in them stands for.
#[derive(Debug)]
pub struct Abi {
    /// The headers, in the order of their modules.
    pub headers: Vec<Header>,
    names: FxHashMap<String, Bearers>,
    /// Where each item exists, as far as Rust is concerned.
    abis: Vec<Vec<AbiSet>>,
}

/// Everything that bears one name.
#[derive(Debug, Default)]
struct Bearers {
    places: Vec<Place>,
    found: Vec<Found>,
}

/// An item's place: its header, and its position there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The header's position in [`Abi::headers`].
    pub header: usize,
    /// The item's position in its header.
    pub item: usize,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Found {
    /// The item.
    pub place: Place,
    /// What of it.
    pub part: Part,
}

impl Abi {
    /// Names everything in `headers`.
    pub fn new(headers: Vec<Header>) -> Abi {
        let items: usize = headers.iter().map(|header| header.items.len()).sum();
        // A record has a typedef, a group its constants.
        let mut names: FxHashMap<String, Bearers> =
            FxHashMap::with_capacity_and_hasher(4 * items, Default::default());
        let mut abis = Vec::with_capacity(headers.len());
        for (header, content) in headers.iter().enumerate() {
            let items = content.items.iter();
            abis.push(
                items
                    .map(|item| content.abis.and(item.when.rust_abis()))
                    .collect(),
            );
            for (item, content) in content.items.iter().enumerate() {
                let place = Place { header, item };
                for (name, part) in names::names_of(content) {
                    let bearers = names.entry(name).or_default();
                    if bearers.places.last() != Some(&place) {
                        bearers.places.push(place);
                    }
                    bearers.found.push(Found { place, part });
                }
            }
        }
        Abi {
            headers,
            names,
            abis,
        }
    }

    /// The header and item at `place`.
    pub fn at(&self, place: Place) -> (&Header, &Item) {
        let header = &self.headers[place.header];
        (header, &header.items[place.item])
    }

    /// The places of all items, header by header.
    pub fn places(&self) -> impl Iterator<Item = Place> {
        self.headers
            .iter()
            .enumerate()
            .flat_map(|(header, content)| {
                (0..content.items.len()).map(move |item| Place { header, item })
            })
    }

    /// Where the item at `place` exists, as far as Rust is concerned.
    pub fn abis(&self, place: Place) -> AbiSet {
        self.abis[place.header][place.item]
    }

    /// All items called `name`: as a record, a typedef, a constant, a member of a group.
    pub fn all_named(&self, name: &str) -> &[Place] {
        self.names.get(name).map_or(&[], |bearers| &bearers.places)
    }

    /// All names, in no order that means anything.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// Everything that is called `name`.
    pub(crate) fn bearers(&self, name: &str) -> &[Found] {
        self.names.get(name).map_or(&[], |bearers| &bearers.found)
    }

    /// The items that `path` may mean when written in `from`: those of the named module where the
    /// path has one, else those of the same header, else all of that name.
    pub fn find(&self, path: &Path, from: &Header) -> Vec<Place> {
        let mut places: Vec<Place> = self
            .candidates(path, from)
            .iter()
            .map(|found| found.place)
            .collect();
        places.dedup();
        places
    }

    /// The item that `path` means on `abi` when written in `from`: of what it may mean, that which
    /// exists there. A family's name means the architecture's own member.
    pub fn on(&self, path: &Path, from: &Header, abi: xen_abi_layout::Abi) -> Option<Place> {
        self.lookup(path, from, abi, Sort::Any)
            .map(|found| found.place)
    }

    /// The same for the type of something in memory.
    pub fn type_on(&self, path: &Path, from: &Header, abi: xen_abi_layout::Abi) -> Option<Found> {
        self.lookup(path, from, abi, Sort::Type)
    }

    /// The same for a number.
    pub fn value_on(&self, path: &Path, from: &Header, abi: xen_abi_layout::Abi) -> Option<Found> {
        self.lookup(path, from, abi, Sort::Value)
    }

    /// The same for an integer macro.
    pub fn function_on(
        &self,
        path: &Path,
        from: &Header,
        abi: xen_abi_layout::Abi,
    ) -> Option<Found> {
        self.lookup(path, from, abi, Sort::Function)
    }

    /// Whether `path` names a family, rather than one architecture's own.
    pub fn is_family(&self, path: &Path, from: &Header) -> bool {
        self.candidates(path, from)
            .iter()
            .any(|found| found.part == Part::Family)
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

    /// Where what was found exists, as far as Rust is concerned.
    pub fn abis_of(&self, found: Found) -> AbiSet {
        let abis = self.abis(found.place);
        match (found.part, &self.at(found.place).1.kind) {
            (Part::Variant(at) | Part::BitNumber(at), ItemKind::Group(group)) => {
                abis.and(group.variants[at].when.rust_abis())
            }
            _ => abis,
        }
    }

    fn lookup(
        &self,
        path: &Path,
        from: &Header,
        abi: xen_abi_layout::Abi,
        sort: Sort,
    ) -> Option<Found> {
        let likely = self.candidates(path, from);
        self.choose(&likely, path.last(), abi, sort).or_else(|| {
            // The name may be this header's on some architectures, and another's on the rest.
            let is_free = path.segments.len() == 1;
            is_free.then(|| self.choose(self.bearers(path.last()), path.last(), abi, sort))?
        })
    }

    /// The one of `candidates` that is what is looked for, and exists on `abi`.
    fn choose(
        &self,
        candidates: &[Found],
        name: &str,
        abi: xen_abi_layout::Abi,
        sort: Sort,
    ) -> Option<Found> {
        let mut chosen = None;
        for found in candidates {
            let fits = match found.part {
                Part::Family => self.member_on(found.place, name, abi, sort),
                part if part.is(sort) && self.abis_of(*found).contains(abi) => Some(*found),
                _ => None,
            };
            if let Some(found) = fits
                && (chosen.is_none() || self.redefines(found))
            {
                chosen = Some(found);
            }
        }
        chosen
    }

    /// What the family at `place` is made of on `abi`.
    fn member_on(
        &self,
        place: Place,
        name: &str,
        abi: xen_abi_layout::Abi,
        sort: Sort,
    ) -> Option<Found> {
        let (header, item) = self.at(place);
        let ItemKind::Family(family) = &item.kind else {
            return None;
        };
        let member = family
            .members
            .iter()
            .find(|member| member.abis.contains(abi))?;
        let is_no_family = |found: &Found| found.part != Part::Family;
        let members = self.member_candidates(member, header);
        let members: Vec<Found> = members.iter().copied().filter(is_no_family).collect();
        self.choose(&members, name, abi, sort)
    }

    /// What a member's path in the family of a header may mean.
    pub(crate) fn member_candidates(
        &self,
        member: &FamilyMember,
        from: &Header,
    ) -> Cow<'_, [Found]> {
        let named = self.candidates(&member.path, from);
        if named.iter().any(|found| found.part != Part::Family) {
            return named;
        }
        Cow::Borrowed(self.bearers(member.path.last()))
    }

    fn redefines(&self, found: Found) -> bool {
        matches!(
            self.at(found.place).1.kind,
            ItemKind::Constant(Constant {
                redefines: true,
                ..
            })
        )
    }

    /// Everything that `path` may mean when written in `from`.
    pub(crate) fn candidates(&self, path: &Path, from: &Header) -> Cow<'_, [Found]> {
        let Some((last, mut qualifier)) = path.segments.split_last() else {
            return Cow::default();
        };
        let bearers = self.bearers(last);
        if bearers.len() < 2 {
            // Whatever stands before the name, there is no other.
            return Cow::Borrowed(bearers);
        }
        let only = |of: &[Found], wanted: &dyn Fn(&Header) -> bool| -> Vec<Found> {
            let wanted = |found: &&Found| wanted(&self.headers[found.place.header]);
            of.iter().filter(wanted).copied().collect()
        };
        let mut all = Cow::Borrowed(bearers);
        if let Some((group, rest)) = qualifier.split_last() {
            let of_group: Vec<Found> = all
                .iter()
                .copied()
                .filter(|found| self.is_in_group(*found, group))
                .collect();
            if !of_group.is_empty() {
                (all, qualifier) = (Cow::Owned(of_group), rest);
            }
        }
        if !qualifier.is_empty() {
            let exact = only(&all, &|header| {
                is_module(&header.module, qualifier, &from.module)
            });
            if !exact.is_empty() {
                return Cow::Owned(exact);
            }
        }
        let own = only(&all, &|header| header.module == from.module);
        // A guest handle may be defined away from the type that it is for.
        if own.iter().all(|found| found.part == Part::Handle) {
            all
        } else {
            Cow::Owned(own)
        }
    }

    fn is_in_group(&self, found: Found, group: &str) -> bool {
        matches!(found.part, Part::Variant(_))
            && self
                .at(found.place)
                .1
                .name()
                .is_some_and(|name| name.text == group)
    }
}

/// Whether `qualifier`, written in the module `from`, can mean `module`.
fn is_module(module: &[String], qualifier: &[String], from: &[String]) -> bool {
    let Some((first, rest)) = qualifier.split_first() else {
        return false;
    };
    match first.as_str() {
        "crate" => module == rest,
        "self" => module.strip_prefix(from).is_some_and(|inner| inner == rest),
        "super" => {
            let supers = qualifier
                .iter()
                .take_while(|segment| *segment == "super")
                .count();
            let Some(parent) = from.len().checked_sub(supers).map(|len| &from[..len]) else {
                return false;
            };
            module
                .strip_prefix(parent)
                .is_some_and(|inner| inner == &qualifier[supers..])
        }
        // A module or crate that a `use` has brought in.
        _ => module.ends_with(qualifier) || (!rest.is_empty() && module == rest),
    }
}
