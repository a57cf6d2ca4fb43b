// SPDX-License-Identifier: MIT
//! From the model to the reference.

use std::collections::BTreeMap;

use xen_abi_layout::{Abi as Architecture, AbiSet, Kind, Layout};
use xen_abi_model::eval::Evaluator;
use xen_abi_model::item::{
    Alias, Family, Group, Header, History, Item, ItemKind, Operation, Placement, Record, Template,
    TemplateOf, Value as ConstantValue,
};
use xen_abi_model::layout::Layouts;
use xen_abi_model::resolve::{Abi, Found, Part, Place, names_of};
use xen_abi_model::span::Span;
use xen_abi_model::worlds::possible_abis;

use super::entry::{
    Body, Entry, Exception, GroupBody, Member, MemberOf, Named, OperationOf, RecordBody,
    TypedefBody,
};
use super::header::HeaderOf;
use super::operations::OperationRow;
use super::rust_form::RustForms;
use super::{C_ONLY, Reference, c_names, drawing, fields, operations, values, words};
use crate::diagnostics;
use crate::inventory::kind_of;
use crate::print::single;
use crate::sources::{Locator, Source};

/// Gathers what the definitions in `sources` say. `crate_name` is what Rust calls their crate. To
/// be called by the thread that parsed the sources.
pub fn gather(abi: &Abi, sources: &[Source], crate_name: &str) -> Reference {
    let evaluator = Evaluator::new(abi);
    let gatherer = Gatherer {
        abi,
        evaluator: &evaluator,
        layouts: Layouts::new(&evaluator),
        locator: Locator::new(sources),
        forms: RustForms::new(sources),
        root: sources
            .first()
            .map_or_else(Default::default, |source| source.path.clone()),
        crate_name: crate_name.replace('-', "_"),
    };
    let mut headers = Vec::new();
    let mut entries = Vec::new();
    for (at, header) in abi.headers.iter().enumerate() {
        let of_header = gatherer.entries(at, header);
        headers.push(gatherer.header(header, of_header.len()));
        entries.extend(of_header);
    }
    used_by(&mut entries);
    let hypercalls = operations::hypercalls(&mut entries, gatherer.asked_for());
    Reference::new(headers, entries, hypercalls)
}

struct Gatherer<'a> {
    abi: &'a Abi,
    evaluator: &'a Evaluator<'a>,
    layouts: Layouts<'a>,
    locator: Locator<'a>,
    forms: RustForms<'a>,
    root: std::path::PathBuf,
    crate_name: String,
}

impl Gatherer<'_> {
    fn header(&self, header: &Header, items: usize) -> HeaderOf {
        let includes = header.outer_includes.iter().chain(&header.includes);
        let spelled = includes.map(|include| match include.system {
            true => format!("<{}>", include.path),
            false => include.path.clone(),
        });
        let version = header.version.as_ref().map(|name| {
            let path = values::path(&name.text);
            let found = self.abi.value_on(&path, header, Architecture::X86_64);
            let found = found.map(|found| values::values(self.evaluator, found, AbiSet::ALL));
            (name.text.clone(), found.unwrap_or_default())
        });
        HeaderOf {
            file: header.file.clone(),
            guard: header.guard.clone(),
            docs: header.docs.lines.join("\n"),
            about: single::docs(self.abi, header, &header.docs),
            abis: words::abis(header.abis),
            audience: header.only_for.as_ref().and_then(words::condition),
            when: words::condition(&header.when),
            includes: spelled.collect(),
            version,
            source: self.place(header.span).path.to_string_lossy().into_owned(),
            items,
        }
    }

    /// The operations that constants ask for by themselves.
    fn asked_for(&self) -> Vec<(OperationOf, OperationRow)> {
        let mut asked = Vec::new();
        for place in self.abi.places() {
            let (header, item) = self.abi.at(place);
            let mut add = |name: &str, operations: &[Operation], history: &History| {
                let of_constant = operations::asked_for(self.evaluator, header, name, operations);
                let own = history.since.as_ref().or(item.history.since.as_ref());
                let release = words::release(own.or(header.since.as_ref()));
                asked.extend(of_constant.into_iter().map(|(chain, mut row)| {
                    row.release = release.clone();
                    (chain, row)
                }));
            };
            match &item.kind {
                ItemKind::Constant(constant) => {
                    add(&constant.name.text, &constant.operations, &item.history)
                }
                ItemKind::Group(group) => {
                    for variant in &group.variants {
                        add(&variant.name.text, &variant.operations, &variant.history);
                    }
                }
                _ => {}
            }
        }
        asked
    }

    fn place(&self, span: Span) -> diagnostics::Place {
        self.locator
            .place(span)
            .unwrap_or_else(|| diagnostics::Place::file(&self.root))
    }

    fn entries(&self, at: usize, header: &Header) -> Vec<Entry> {
        let c = self.c_forms(header);
        let items = header.items.iter().enumerate().zip(c);
        items
            .filter(|((_, item), _)| {
                !matches!(item.kind, ItemKind::Include(_) | ItemKind::Comment(_))
            })
            .map(|((item, _), c)| self.entry(Place { header: at, item }, c))
            .collect()
    }

    /// The C text of every item; of one that C writes within another, that of the other.
    fn c_forms(&self, header: &Header) -> Vec<String> {
        let mut texts = single::items(self.abi, header);
        let mut outer: BTreeMap<&str, usize> = BTreeMap::new();
        for (at, item) in header.items.iter().enumerate() {
            let ItemKind::Record(record) = &item.kind else {
                continue;
            };
            for field in &record.fields {
                if let Some(inner) = single::written_at(self.abi, header, field)
                    && let Some(name) = inner.name()
                {
                    outer.entry(&name.text).or_insert(at);
                }
            }
        }
        for at in 0..texts.len() {
            let (mut of, mut left) = (at, header.items.len());
            while texts[of].is_empty() && left > 0 {
                let name = header.items[of].name();
                let Some(next) = name.and_then(|name| outer.get(name.text.as_str())) else {
                    break;
                };
                (of, left) = (*next, left - 1);
            }
            if of != at {
                texts[at] = texts[of].clone();
            }
        }
        texts
    }

    fn entry(&self, place: Place, c: String) -> Entry {
        let (header, item) = self.abi.at(place);
        let names = self.brought(item);
        let written = self.place(item.span);
        let own = item.name().map(|name| name.text.clone());
        let name = own.or_else(|| names.first().map(|named| named.name.clone()));
        let name = name.unwrap_or_default();
        let (since, until) = words::versions(&header.when, &item.when);
        let module = header.module.iter().map(String::as_str);
        let path: Vec<&str> = std::iter::once(self.crate_name.as_str())
            .chain(module)
            .chain([name.as_str()])
            .collect();
        let is_text = matches!(item.kind, ItemKind::COnly(_));
        let docs = match &item.kind {
            ItemKind::COnly(only) => format!("In C only: {}.", only.why),
            _ => item.docs.lines.join("\n"),
        };
        let about = match is_text {
            true => vec![docs.clone()],
            false => single::docs(self.abi, header, &item.docs),
        };
        let kind = kind_of(item).unwrap_or(C_ONLY);
        let line = written.start.line;
        Entry {
            kind,
            header: header.file.clone(),
            path: if is_text {
                String::new()
            } else {
                path.join("::")
            },
            place: format!("{}:{line}", written.path.display()),
            docs,
            about,
            audience: words::audience(header.only_for.as_ref(), &item.when),
            release: words::release(item.history.since.as_ref().or(header.since.as_ref())),
            was: item.history.was.as_ref().map(words::was),
            since,
            until,
            when: words::condition(&item.when),
            abis: match &item.kind {
                ItemKind::Family(family) => {
                    let abis = family.members.iter().map(|member| member.abis);
                    words::abis(abis.fold(AbiSet::NONE, AbiSet::or))
                }
                _ => words::abis(self.abi.abis(place)),
            },
            expects: exceptions(header, item),
            names,
            c: self.text_of(item, c, &name, header),
            rust: match &item.kind {
                // Its own lines are those of many.
                ItemKind::Family(_) | ItemKind::Handle(_) => String::new(),
                _ => self.forms.at(&written),
            },
            body: self.body(place, header, item),
            name,
        }
    }

    /// The names that an item brings along, besides its own.
    fn brought(&self, item: &Item) -> Vec<Named> {
        let mut names = brought(item);
        let ItemKind::COnly(only) = &item.kind else {
            return names;
        };
        // A macro may give another name to what is defined under it.
        for (name, other) in c_names::renamed(&only.text) {
            let is_known = |name: &str| !self.abi.all_named(name).is_empty();
            if is_known(name) && !is_known(other) {
                names.push(Named {
                    name: other.to_owned(),
                    kind: "name",
                });
            }
        }
        names
    }

    fn text_of(&self, item: &Item, c: String, name: &str, header: &Header) -> String {
        match &item.kind {
            ItemKind::Family(family) => {
                let members = family.members.iter();
                let lines = members.map(|member| {
                    let abis = words::abis(member.abis).join(", ");
                    let header = self.member_header(member, header);
                    format!("/* {name} of {abis}: see {header} */\n")
                });
                lines.collect()
            }
            _ => c,
        }
    }

    fn member_header(&self, member: &xen_abi_model::item::FamilyMember, from: &Header) -> String {
        let places = self.abi.find(&member.path, from);
        let place = places
            .iter()
            .find(|place| !matches!(self.abi.at(**place).1.kind, ItemKind::Family(_)));
        place.map_or_else(String::new, |place| self.abi.at(*place).0.file.clone())
    }

    fn body(&self, place: Place, header: &Header, item: &Item) -> Body {
        match &item.kind {
            ItemKind::Record(record) => Body::Record(self.record(place, header, record)),
            ItemKind::Group(group) => Body::Group(self.group(place, header, item, group)),
            ItemKind::Alias(alias) => Body::Typedef(self.typedef(place, header, item, alias)),
            ItemKind::Family(family) => Body::Family(self.family(header, family)),
            ItemKind::Constant(constant) => {
                let part = Part::Constant;
                let abis = self.seen_on(place, item);
                let values = values::values(self.evaluator, Found { place, part }, abis);
                match &constant.value {
                    ConstantValue::Integer(_) => Body::Constant(values),
                    _ => Body::Text,
                }
            }
            _ => Body::Text,
        }
    }

    /// The architectures on which an item is seen by Rust, or else by anybody.
    fn seen_on(&self, place: Place, item: &Item) -> AbiSet {
        let abis = self.abi.abis(place);
        if abis.is_empty() {
            self.abi.at(place).0.abis.and(possible_abis(&item.when))
        } else {
            abis
        }
    }

    fn record(&self, place: Place, header: &Header, record: &Record) -> RecordBody {
        let drawings = match self.layouts.record(place) {
            Some(Ok(laid_out)) => drawing::drawings(record, &laid_out),
            _ => Vec::new(),
        };
        RecordBody {
            is_union: record.kind == Kind::Union,
            is_inner: record.placement == Placement::Inline,
            operations: operations::operations_of(self.evaluator, record, header),
            fields: fields::fields(self.abi, header, record),
            drawings,
            used_by: Vec::new(),
        }
    }

    fn group(&self, place: Place, header: &Header, item: &Item, group: &Group) -> GroupBody {
        let of_item = self.seen_on(place, item);
        let members = group.variants.iter().enumerate().map(|(at, variant)| {
            let found = Found {
                place,
                part: Part::Variant(at),
            };
            let seen = of_item.and(variant.when.rust_abis());
            let abis = match seen.is_empty() {
                true => of_item.and(possible_abis(&variant.when)),
                false => seen,
            };
            MemberOf {
                name: variant.name.text.clone(),
                docs: variant.docs.lines.join("\n"),
                about: single::docs(self.abi, header, &variant.docs),
                when: words::condition(&variant.when),
                values: values::values(self.evaluator, found, abis),
                argument: None,
            }
        });
        GroupBody {
            integer: group.repr.c_name,
            members: members.collect(),
        }
    }

    fn typedef(&self, place: Place, header: &Header, item: &Item, alias: &Alias) -> TypedefBody {
        let mut table = [Layout::ABSENT; Architecture::COUNT];
        for abi in self.seen_on(place, item).iter() {
            if let Ok(layout) = self.evaluator.layout(&alias.ty, header, abi) {
                table[abi.column()] = layout;
            }
        }
        TypedefBody {
            target: single::ty(self.abi, header, &alias.ty),
            refers: fields::refers(self.abi, header, &alias.ty),
            sizes: values::sizes(&table),
        }
    }

    fn family(&self, header: &Header, family: &Family) -> Vec<Member> {
        let member = |member: &xen_abi_model::item::FamilyMember| Member {
            abis: words::abis(member.abis),
            header: self.member_header(member, header),
            name: member.path.last().to_owned(),
        };
        family.members.iter().map(member).collect()
    }
}

/// The rules that an item breaks, each with the reason that it or its header gives.
fn exceptions(header: &Header, item: &Item) -> Vec<Exception> {
    let shared = |rule: &str| {
        let mut reasons = header.reasons.iter();
        let reason = reasons.find(|reason| reason.rule.text == rule);
        reason.map_or_else(String::new, |reason| reason.text.clone())
    };
    let exception = |expect: &xen_abi_model::item::Expect| {
        let rule = expect.rule.text.clone();
        let reason = expect.reason.clone().unwrap_or_else(|| shared(&rule));
        Exception {
            reason: reason.split_whitespace().collect::<Vec<_>>().join(" "),
            rule,
        }
    };
    item.expects.iter().map(exception).collect()
}

/// The names that an item brings along, besides its own.
fn brought(item: &Item) -> Vec<Named> {
    let own = item.name().map(|name| name.text.clone());
    let mut names: Vec<Named> = Vec::new();
    for (name, part) in names_of(item) {
        let kind = match part {
            Part::Typedef => "typedef",
            Part::Group => "typedef",
            Part::Variant(_) => "constant",
            Part::BitNumber(_) => "bit number",
            Part::Made(_) => "type",
            _ => continue,
        };
        if own.as_deref() != Some(&name) {
            names.push(Named { name, kind });
        }
    }
    let handles = match &item.kind {
        ItemKind::Record(record) => record.handles.as_slice(),
        ItemKind::Alias(alias) => alias.handles.as_slice(),
        ItemKind::COnly(only) => {
            names.extend(c_names::of_text(&only.text));
            &[]
        }
        ItemKind::Template(template) => {
            names.extend(made_in_c(template));
            &[]
        }
        _ => &[],
    };
    if let ItemKind::Group(group) = &item.kind
        && let Some(list) = &group.x_macro
    {
        names.extend([&list.name, &list.guard, &list.marker].map(|name| Named {
            name: name.text.clone(),
            kind: "macro",
        }));
    }
    names.extend(handles.iter().map(|handle| Named {
        name: handle.text.clone(),
        kind: "guest handle",
    }));
    names
}

/// What a template makes that only C has.
fn made_in_c(template: &Template) -> Vec<Named> {
    let name = &template.name.text;
    let named = |name: String, kind| Named { name, kind };
    match &template.of {
        TemplateOf::FlexRing | TemplateOf::FlexRingAndInterface => [
            "get_ring_ptr",
            "mask",
            "queued",
            "read_packet",
            "write_packet",
        ]
        .iter()
        .map(|end| named(format!("{name}_{end}"), "function"))
        .collect(),
        TemplateOf::HvmSave { compat, .. } => {
            let mut made = vec![named(format!("__HVM_SAVE_TYPE_{name}"), "type")];
            if compat.is_some() {
                made.push(named(format!("__HVM_SAVE_TYPE_COMPAT_{name}"), "type"));
            }
            made
        }
        TemplateOf::Ring { .. } => Vec::new(),
    }
}

/// Tells every record which others it is part of.
fn used_by(entries: &mut [Entry]) {
    let mut users: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in entries.iter() {
        let Body::Record(record) = &entry.body else {
            continue;
        };
        for used in record
            .fields
            .iter()
            .filter_map(|field| field.refers.as_ref())
        {
            let users = users.entry(used.clone()).or_default();
            if !users.contains(&entry.name) {
                users.push(entry.name.clone());
            }
        }
    }
    for entry in entries {
        if let Body::Record(record) = &mut entry.body
            && let Some(users) = users.get(&entry.name)
        {
            record.used_by = users.clone();
        }
    }
}
