// SPDX-License-Identifier: MIT
//! Whether a layout is the one that the reference tells.
//!
//! A record's fields are gone through side by side with those of the reference, so that none is
//! left out on either side. A record without a tag is found where a field has it for a type.

use std::collections::{BTreeMap, BTreeSet};

use xen_abi_layout::{Abi, Kind};
use xen_abi_model::item::{
    Bit, Field, Flexible, Header, ItemKind, Placement, Record, Type, TypeKind,
};
use xen_abi_model::resolve::{self, Place};
use xen_abi_tests::facts;

use super::reference::Reference;

/// A record's layout on one architecture, as somebody has it.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    /// Bytes.
    pub(crate) size: u64,
    /// Bytes.
    pub(crate) align: u64,
    /// Offset and width of each field, by its position in the record, as far as they are known.
    pub(crate) fields: BTreeMap<usize, (u64, u64)>,
}

/// What came of it.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// What differs.
    pub(crate) problems: Vec<String>,
    /// The records and fields that the reference does not tell of: header and path.
    pub(crate) without_fact: BTreeSet<(String, String)>,
    /// How many records were compared.
    pub(crate) records: usize,
    /// How many fields were.
    pub(crate) fields: usize,
}

/// A comparison of all records on one architecture.
pub(crate) struct Comparison<'a> {
    /// The definitions.
    pub(crate) model: &'a resolve::Abi,
    /// What they are held against.
    pub(crate) reference: &'a Reference,
    /// The architecture.
    pub(crate) abi: Abi,
    /// Who has the layouts, for messages.
    pub(crate) whose: &'a str,
    /// The layouts.
    pub(crate) claims: &'a BTreeMap<Place, Claim>,
}

impl<'a> Comparison<'a> {
    /// Compares everything.
    pub(crate) fn run(&self) -> Outcome {
        let mut outcome = Outcome::default();
        let mut open: Vec<(Place, String, &facts::Record)> = Vec::new();
        let mut met = BTreeSet::new();
        let places: Vec<Place> = self
            .model
            .places()
            .filter(|place| self.model.abis(*place).contains(self.abi))
            .filter(|place| matches!(self.model.at(*place).1.kind, ItemKind::Record(_)))
            .collect();
        for place in &places {
            let (header, record) = self.record(*place);
            let name = &record.name.text;
            if record.placement != Placement::Inline
                && let Some(fact) = self.reference.record(&header.file, name, self.abi)
            {
                open.push((*place, name.clone(), fact));
            }
        }
        while let Some((place, path, fact)) = open.pop() {
            met.insert(place);
            let mut one = One {
                outer: self,
                header: self.record(place).0,
                path,
                claim: self.claims.get(&place),
                outcome: &mut outcome,
                inner: Vec::new(),
            };
            one.compare(self.record(place).1, fact);
            open.append(&mut one.inner);
        }
        for place in places {
            if !met.contains(&place) {
                let (header, record) = self.record(place);
                let key = (header.file.clone(), record.name.text.clone());
                outcome.without_fact.insert(key);
            }
        }
        outcome.problems.sort();
        outcome
    }

    fn record(&self, place: Place) -> (&'a Header, &'a Record) {
        let (header, item) = self.model.at(place);
        match &item.kind {
            ItemKind::Record(record) => (header, record),
            other => unreachable!("only records are asked for, not {other:?}"),
        }
    }

    /// The record without a tag that is the type of a field, through arrays.
    fn inline(&self, ty: &Type, from: &Header) -> Option<Place> {
        match &ty.kind {
            TypeKind::Array { element, .. } => self.inline(element, from),
            TypeKind::Named(path) => {
                let place = self.model.type_on(path, from, self.abi)?.place;
                match &self.model.at(place).1.kind {
                    ItemKind::Record(record) if record.placement == Placement::Inline => {
                        Some(place)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// The comparison of one record.
struct One<'a, 'o> {
    outer: &'o Comparison<'a>,
    header: &'a Header,
    path: String,
    claim: Option<&'o Claim>,
    outcome: &'o mut Outcome,
    /// The records without a tag that were met in it.
    inner: Vec<(Place, String, &'a facts::Record)>,
}

impl<'a> One<'a, '_> {
    fn compare(&mut self, record: &'a Record, fact: &'a facts::Record) {
        self.outcome.records += 1;
        let kind = match record.kind {
            Kind::Struct => "struct",
            Kind::Union => "union",
        };
        if kind != fact.kind {
            let text = format!("is a {kind}, the reference has a {}", fact.kind);
            self.problem("", text);
        }
        match self.claim {
            Some(claim) => {
                self.number("", "size", claim.size, fact.size);
                self.number("", "alignment", claim.align, fact.align);
            }
            None => self.problem("", "is not measured".to_owned()),
        }
        let mut rest = fact.fields.iter().peekable();
        for (at, field) in record.fields.iter().enumerate() {
            if !field.when.rust_abis().contains(self.outer.abi) {
                continue;
            }
            let known = self.claim.and_then(|claim| claim.fields.get(&at)).copied();
            if known.is_none() && field.public && self.claim.is_some() {
                self.problem(&field.name.text, "is not measured".to_owned());
            }
            if field.bits.is_empty() {
                match rest.next() {
                    Some(fact) => self.field(field, known, fact),
                    None => self.without_fact(&field.name.text),
                }
                continue;
            }
            let mut bit = 0;
            for part in &field.bits {
                let first = bit;
                bit += part.width;
                // A nameless bit-field is no member that anybody could ask about.
                let is_next = |next: &&facts::Field| next.name.as_ref() == Some(&part.name.text);
                if part.name.text == "_" {
                    continue;
                }
                match rest.next_if(is_next) {
                    Some(fact) => self.bits(part, first, known, fact),
                    None => self.without_fact(&part.name.text),
                }
            }
            if let Some((_, width)) = known
                && u64::from(bit) > width * 8
            {
                let text = format!("has {bit} bits in {width} bytes");
                self.problem(&field.name.text, text);
            }
        }
        for more in rest {
            let name = more.name.as_deref().unwrap_or("(nameless)");
            self.problem(name, "is in the reference only".to_owned());
        }
    }

    /// A field that is one in C too.
    fn field(&mut self, field: &'a Field, known: Option<(u64, u64)>, fact: &'a facts::Field) {
        self.outcome.fields += 1;
        let name = &field.name.text;
        let is_named = fact.name.as_ref() == Some(name);
        // A macro may make a nameless union of the register's names.
        let among = fact.inline.as_ref().filter(|_| field.declared_by.is_some());
        let among = among.and_then(|inline| {
            let mut members = inline.fields.iter();
            members.find(|member| member.name.as_ref() == Some(name))
        });
        let (offset, size) = match among {
            Some(member) if fact.name.is_none() => {
                let offset = fact.bit_offset.zip(member.bit_offset);
                (offset.map(|(outer, inner)| outer + inner), member.size)
            }
            _ if is_named || (field.nameless && fact.name.is_none()) => {
                (fact.bit_offset, fact.size)
            }
            _ => {
                let there = fact.name.as_deref().unwrap_or("a nameless member");
                self.problem(name, format!("stands where the reference has {there}"));
                return;
            }
        };
        let Some((at, width)) = known else {
            return self.inner(field, fact);
        };
        self.number(name, "offset in bits", at * 8, offset.unwrap_or(-1));
        let is_open = matches!(field.flexible, Some(Flexible::Empty | Flexible::Macro(_)));
        // C has no size for it.
        let size = if is_open && size < 0 { 0 } else { size };
        self.number(name, "width", width, size);
        self.inner(field, fact);
    }

    /// The record without a tag that is the type of a field.
    fn inner(&mut self, field: &'a Field, fact: &'a facts::Field) {
        let name = &field.name.text;
        let place = self.outer.inline(&field.ty, self.header);
        match (place, &fact.inline) {
            (Some(place), Some(inline)) => {
                self.inner
                    .push((place, format!("{}.{name}", self.path), inline));
            }
            (Some(_), None) => {
                let text = "has a type without a tag, in the reference one with a name";
                self.problem(name, text.to_owned());
            }
            (None, Some(_)) if field.declared_by.is_none() => {
                let text = "has a type with a name, in the reference one without a tag";
                self.problem(name, text.to_owned());
            }
            (None, _) => {}
        }
    }

    /// One of those that C divides a field into, from its bit `first` on.
    fn bits(&mut self, part: &Bit, first: u32, known: Option<(u64, u64)>, fact: &facts::Field) {
        self.outcome.fields += 1;
        let name = &part.name.text;
        let there = match (part.whole, fact.bits) {
            (false, Some(bits)) => bits.into(),
            (true, None) => fact.size * 8,
            (false, None) => {
                return self.problem(name, "is no bit-field in the reference".to_owned());
            }
            (true, Some(_)) => {
                return self.problem(name, "is a bit-field in the reference".to_owned());
            }
        };
        self.number(name, "width in bits", part.width.into(), there);
        if let Some((at, _)) = known {
            let at = at * 8 + u64::from(first);
            self.number(name, "offset in bits", at, fact.bit_offset.unwrap_or(-1));
        }
    }

    fn number(&mut self, field: &str, what: &str, have: u64, want: i64) {
        if i64::try_from(have) != Ok(want) {
            self.problem(field, format!("{what} is {have}, the reference has {want}"));
        }
    }

    fn problem(&mut self, field: &str, text: String) {
        let dot = if field.is_empty() { "" } else { "." };
        self.outcome.problems.push(format!(
            "{} on {}: {} {}{dot}{field}: {text}",
            self.outer.whose,
            self.outer.abi.name(),
            self.header.file,
            self.path
        ));
    }

    fn without_fact(&mut self, field: &str) {
        let key = (self.header.file.clone(), format!("{}.{field}", self.path));
        self.outcome.without_fact.insert(key);
    }
}
