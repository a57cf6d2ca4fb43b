// SPDX-License-Identifier: MIT
//! Random definitions that break no rule but those that they expect to break.

use std::collections::BTreeSet;

use fastrand::Rng;
use xen_abi_layout::{Abi, AbiSet};

use crate::conditions;
use crate::definition::{
    Condition, Field, Group, Header, Item, Length, Named, Naming, Placement, Record, Type,
};
use crate::fields::{self, INTEGERS};
use crate::reckon::{self, reckon};

/// How many definitions a header has, about.
const DEFINITIONS: usize = 50;

/// No field is larger, so that records within records do not grow without end.
pub(crate) const LARGEST: u64 = 4096;

/// What a field may have as its type.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) named: Named,
    /// Whether there are handles for that name.
    pub(crate) handle: bool,
}

/// What can be named so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    pub(crate) known: Vec<Known>,
    /// The names and values of constants.
    pub(crate) constants: Vec<(String, u64)>,
}

/// Makes up one thing after the other.
#[derive(Debug)]
pub(crate) struct Generator {
    pub(crate) random: Rng,
    /// In front of each name, as C knows no modules.
    prefix: String,
    next: usize,
    pub(crate) scope: Scope,
}

/// What kind of record is made up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    /// Whether it is as new definitions are to be: the same on every ABI, nothing but reserved
    /// fields between the others.
    pub(crate) clean: bool,
    pub(crate) depth: usize,
    /// Whether the outermost record has a condition.
    pub(crate) conditional: bool,
    pub(crate) abis: AbiSet,
}

impl Generator {
    pub(crate) fn new(seed: u64, prefix: &str) -> Generator {
        Generator {
            random: Rng::with_seed(seed),
            prefix: prefix.to_owned(),
            next: 0,
            scope: Scope::default(),
        }
    }

    /// Headers with so many definitions, or a few more: records within others count as well.
    pub(crate) fn headers(&mut self, definitions: usize) -> Vec<Header> {
        let mut headers: Vec<Header> = Vec::new();
        let mut exported: Vec<Scope> = Vec::new();
        let mut left = definitions;
        while left > 0 {
            let mut includes: Vec<usize> = (0..self.random.usize(..3))
                .filter(|_| !headers.is_empty())
                .map(|_| self.random.usize(..headers.len()))
                .collect();
            includes.sort_unstable();
            includes.dedup();
            self.scope = Scope::default();
            for included in &includes {
                let Scope { known, constants } = &exported[*included];
                self.scope.known.extend_from_slice(known);
                self.scope.constants.extend_from_slice(constants);
            }
            let (known, constants) = (self.scope.known.len(), self.scope.constants.len());
            let items = self.items(left.min(DEFINITIONS));
            left = left.saturating_sub(items.iter().map(Item::definitions).sum());
            exported.push(Scope {
                known: self.scope.known[known..].to_vec(),
                constants: self.scope.constants[constants..].to_vec(),
            });
            headers.push(Header {
                name: format!("{}{}", self.prefix, headers.len()),
                includes: includes
                    .iter()
                    .map(|included| headers[*included].name.clone())
                    .collect(),
                items,
            });
        }
        headers
    }

    /// So many definitions, or a few more.
    pub(crate) fn items(&mut self, definitions: usize) -> Vec<Item> {
        let (mut items, mut made) = (Vec::new(), 0);
        while made < definitions {
            let item = match self.chance(30) {
                true => self.other(),
                false => Item::Record(self.top()),
            };
            made += item.definitions();
            items.push(item);
        }
        items
    }

    /// Whether something happens that does in so many of a hundred cases.
    pub(crate) fn chance(&mut self, percent: u32) -> bool {
        self.random.u32(..100) < percent
    }

    pub(crate) fn pick<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.random.usize(..of.len())].clone()
    }

    /// A name that nothing else has.
    pub(crate) fn name(&mut self, what: &str) -> String {
        self.next += 1;
        format!("{}_{what}{}", self.prefix, self.next)
    }

    /// An item that is no record.
    fn other(&mut self) -> Item {
        match self.random.u32(..3) {
            0 => {
                let (name, elements) = (self.name("COUNT"), self.random.u64(1..=9));
                self.scope.constants.push((name.clone(), elements));
                let value = match self.random.u32(..3) {
                    0 => format!("{elements:#x}"),
                    1 => format!("({elements} + 4) - 4"),
                    _ => elements.to_string(),
                };
                Item::Constant { name, value }
            }
            1 => {
                let (name, of) = (self.name("number") + "_t", self.pick(&INTEGERS));
                let handle = self.chance(50);
                self.know(&name, Type::Scalar(of), handle);
                Item::Alias { name, of, handle }
            }
            _ => Item::Group(self.group()),
        }
    }

    pub(crate) fn group(&mut self) -> Group {
        let repr = self.pick(&["u8", "u16", "u32", "u64"]);
        let form = self.pick(&["flags", "open_enum"]);
        let name = format!("Values{}", self.name("v"));
        let many = self.random.u64(1..=5);
        let constants = (0..many)
            .map(|at| {
                (
                    self.name("VALUE"),
                    if form == "flags" { 1 << at } else { at },
                )
            })
            .collect();
        self.know(&name, Type::Scalar(repr), false);
        Group {
            name,
            form: Some(form),
            repr,
            constants,
        }
    }

    /// Lets fields have a type of this name.
    fn know(&mut self, name: &str, ty: Type, handle: bool) {
        let named = Named {
            name: name.to_owned(),
            extents: reckon::element(&ty),
            abis: AbiSet::ALL,
            wide: reckon::is_wide(&ty),
            inline: false,
        };
        self.scope.known.push(Known { named, handle });
    }

    /// A record that stands by itself.
    pub(crate) fn top(&mut self) -> Record {
        let when = self
            .chance(12)
            .then(|| conditions::of_record(&mut self.random));
        let style = Style {
            clean: when.is_none() && self.chance(35),
            depth: 0,
            conditional: when.is_some(),
            abis: when.as_ref().map_or(AbiSet::ALL, |when| when.abis),
        };
        let name = self.name("record");
        let mut record = self.record(&name, style, when);
        let is_open = record
            .fields
            .last()
            .is_some_and(|field| field.flexible.is_some());
        record.naming = self.pick(&[
            Naming::Tag,
            Naming::Typedef,
            Naming::Joined,
            Naming::Untagged,
        ]);
        record.handle = record.naming != Naming::Tag && self.chance(50);
        let reckoned = reckon(&record);
        let sizes = reckoned.extents.map(|extent| extent.size);
        record.declared = self.chance(20).then_some(sizes);
        if !is_open {
            let typedef = format!("{name}_t");
            let (names, for_handles): (&[&str], &str) = match record.naming {
                Naming::Tag => (&[&name], ""),
                Naming::Untagged => (&[&name], &name),
                Naming::Typedef | Naming::Joined => (&[&name, &typedef], &typedef),
            };
            for known in names {
                let named = Named {
                    name: (*known).to_owned(),
                    extents: reckoned.extents,
                    abis: record.abis(),
                    wide: false,
                    inline: false,
                };
                let handle = record.handle && *known == for_handles;
                self.scope.known.push(Known { named, handle });
            }
        }
        record
    }

    /// A record with fields, and what it breaks by them.
    pub(crate) fn record(&mut self, name: &str, style: Style, when: Option<Condition>) -> Record {
        let mut record = Record {
            name: name.to_owned(),
            is_union: self.chance(if style.depth == 0 { 15 } else { 40 }),
            placement: Placement::Top,
            naming: Naming::Tag,
            handle: false,
            when,
            declared: None,
            expects: BTreeSet::new(),
            fields: Vec::new(),
            inner: Vec::new(),
        };
        for _ in 0..self.random.usize(1..=8 - 2 * style.depth) {
            fields::add(self, &mut record, style);
        }
        if !record.is_union && style.depth == 0 && self.chance(8) {
            fields::add_flexible(self, &mut record, style);
        }
        if style.clean {
            self.spell_out(&mut record);
        }
        record.expects.extend(reckon(&record).breaks);
        record
    }

    /// Puts reserved fields into all holes.
    fn spell_out(&mut self, record: &mut Record) {
        let first = Abi::ALL[0].column();
        let mut reserved = |bytes: u64| {
            let bytes = Length::new(bytes.to_string(), bytes);
            let ty = Type::Array(Box::new(Type::Scalar("u8")), bytes);
            let mut field = Field::new(self.name("pad"), ty);
            (field.reserved, field.public) = (true, false);
            field
        };
        loop {
            let reckoned = reckon(record);
            let hole = reckoned.holes.iter().position(|hole| hole[first] > 0);
            let tail = reckoned.tail[first];
            let end = record.fields.len();
            match hole {
                Some(at) => {
                    let field = reserved(reckoned.holes[at][first]);
                    record.fields.insert(at, field);
                }
                None if tail == 0 => return,
                None if record.is_union => {
                    let field = reserved(reckoned.extents[first].size);
                    record.fields.push(field);
                }
                None => {
                    let is_flexible = record.fields[end - 1].flexible.is_some();
                    let field = reserved(tail);
                    record.fields.insert(end - usize::from(is_flexible), field);
                }
            }
        }
    }
}
