// SPDX-License-Identifier: MIT
//! From definitions to facts.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use xen_abi_layout::scalars::{Class, Scalar};
use xen_abi_layout::{self as engine, AbiSet, Walk};

use super::spell::{cond_text, expr_text, type_text, value_text};
use super::{
    AbiSetOrAll, Base, ConstantFacts, ConstantValue, Digest, Facts, FieldFacts, GroupFacts,
    HeaderFacts, ItemFacts, Key, OldName, PerAbi, RecordFacts, Reserved, Shape, What,
};
use crate::cond::Cond;
use crate::eval::Evaluator;
use crate::item::{
    Alias, Docs, Field, Group, GroupForm, HandleKind, Header, History, Item, ItemKind, Operation,
    Record, Selector, Template, TemplateOf, Type, TypeKind, Value,
};
use crate::layout::Layouts;
use crate::resolve::{self, Found, Part, Place};
use crate::rules::STABLE_ABI;
use crate::worlds::possible_abis;

/// The facts of these headers, in definitions that break no rule. What cannot be computed has none.
pub fn collect(layouts: &Layouts<'_>, is_meant: impl Fn(&Header) -> bool) -> Facts {
    let evaluator = layouts.evaluator();
    let collector = Collector {
        model: evaluator.model(),
        evaluator,
        layouts,
        named: RefCell::default(),
    };
    let headers = collector.model.headers.iter().enumerate();
    let headers = headers.filter(|(_, header)| is_meant(header));
    let headers = headers.map(|(at, header)| (header.file.clone(), collector.header(at, header)));
    Facts {
        headers: headers.collect(),
        blessed: BTreeMap::new(),
    }
}

struct Collector<'c, 'a> {
    model: &'a resolve::Abi,
    evaluator: &'a Evaluator<'a>,
    layouts: &'c Layouts<'a>,
    /// The shapes of named types, by the module that names them.
    named: RefCell<HashMap<(*const Header, String), PerAbi<Shape>>>,
}

/// An item's facts under its key, which others of its header may have taken.
fn insert(header: &mut HeaderFacts, name: &str, when: &Cond, is_seen: bool, facts: ItemFacts) {
    let key = Key::of(name);
    let key = match is_seen && !header.items.contains_key(&key) {
        true => key,
        false => Key {
            alternative: Some(cond_text(when)),
            ..key
        },
    };
    header.items.insert(key, facts);
}

fn digest(docs: &Docs) -> Digest {
    Digest::default().lines(&docs.lines)
}

impl Collector<'_, '_> {
    fn header(&self, at: usize, header: &Header) -> HeaderFacts {
        let mut facts = HeaderFacts {
            abis: AbiSetOrAll(header.abis),
            guard: header.guard.clone(),
            only_for: header.only_for.as_ref().map_or_else(String::new, cond_text),
            when: cond_text(&header.when),
            version: header.version.as_ref().map(|name| name.text.clone()),
            since: header.since.clone(),
            docs: digest(&header.docs),
            ..HeaderFacts::default()
        };
        for (item, content) in header.items.iter().enumerate() {
            let place = Place { header: at, item };
            self.item(&mut facts, header, place, content);
        }
        facts
    }

    fn item(&self, facts: &mut HeaderFacts, header: &Header, place: Place, item: &Item) {
        let what = match &item.kind {
            ItemKind::Record(record) => What::Record(self.record(record, header, place)),
            ItemKind::Group(group) => {
                self.variants(facts, group, header, place, item);
                What::Group(self.group(group, header))
            }
            ItemKind::Alias(alias) => self.alias(alias, header),
            ItemKind::Constant(constant) => What::Constant(ConstantFacts {
                group: None,
                value: match &constant.value {
                    Value::Integer(_) => self.number(place, Part::Constant, &item.when),
                    other => {
                        let abis = header.abis.and(possible_abis(&item.when));
                        PerAbi::same(abis, ConstantValue::Text(value_text(other)))
                    }
                },
                bound: constant.bound,
                operations: hypercalls(&constant.operations),
            }),
            ItemKind::ConstFn(function) => {
                let parameters = function.parameters.iter();
                What::Macro {
                    parameters: parameters.map(|p| p.name.text.clone()).collect(),
                    body: expr_text(&function.body),
                }
            }
            ItemKind::Handle(handle) => What::Handle {
                spelled: handle
                    .ty
                    .as_ref()
                    .map_or_else(String::new, |ty| type_text(ty, self.model)),
            },
            ItemKind::Template(template) => self.template(template),
            ItemKind::COnly(c_only) => {
                let when = cond_text(&item.when);
                let lines = c_only.text.lines().map(str::trim_end);
                let text = lines.fold(Digest::default().line(&when), Digest::line);
                facts.texts.insert(text);
                return;
            }
            ItemKind::Comment(comment) => {
                facts.docs = facts.docs.lines(&comment.lines);
                return;
            }
            ItemKind::Family(_) | ItemKind::Include(_) => return,
        };
        let name = match &item.kind {
            // In C, a handle has no name of its own, and may share the type's.
            ItemKind::Handle(handle) => format!("handle:{}", handle.name.text),
            _ => item
                .name()
                .map_or_else(String::new, |name| name.text.clone()),
        };
        let is_seen = !self.model.abis(place).is_empty();
        let facts_of_item = ItemFacts {
            when: cond_text(&item.when),
            docs: docs_of(item),
            since: item.history.since.clone(),
            was: old_names(&item.history),
            excused: excused(item, header),
            what,
        };
        insert(facts, &name, &item.when, is_seen, facts_of_item);
    }

    fn record(&self, record: &Record, header: &Header, place: Place) -> RecordFacts {
        let mut places = vec![PerAbi::default(); record.fields.len()];
        let mut layout = PerAbi::default();
        if let Some(Ok(laid_out)) = self.layouts.record(place) {
            let abis = self.model.abis(place);
            let mut walk = Walk::new(record.kind);
            for (at, field) in laid_out.fields().iter().enumerate() {
                let (next, step) = walk.step(field);
                walk = next;
                if let Some(source) = laid_out.source(at) {
                    places[source] = PerAbi::each(field.abis, |abi| {
                        let start = step.offset[abi.column()];
                        Some((start, start + field.layout(abi.column()).size))
                    });
                }
            }
            let (table, _) = walk.finish(abis);
            layout = PerAbi::each(abis, |abi| Some(table[abi.column()]));
        }
        let mut fields = BTreeMap::new();
        for (field, at) in record.fields.iter().zip(places) {
            let key = Key::of(&field.name.text);
            let is_seen = at != PerAbi::default();
            let key = match is_seen && !fields.contains_key(&key) {
                true => key,
                false => Key {
                    alternative: Some(cond_text(&field.when)),
                    ..key
                },
            };
            fields.insert(key, self.field(field, at, header));
        }
        let names = |names: &[crate::item::Name]| names.iter().map(|n| n.text.clone()).collect();
        let operations = record.operations.iter().map(|operation| {
            let command = operation.command.as_ref().map(|name| name.text.clone());
            (operation.hypercall.text.clone(), command)
        });
        RecordFacts {
            kind: record.kind,
            layout,
            operations: operations.collect(),
            typedefs: names(&record.typedefs),
            handles: names(&record.handles),
            fields,
        }
    }

    fn field(&self, field: &Field, at: PerAbi<(u64, u64)>, header: &Header) -> FieldFacts {
        let abis = header.abis.and(possible_abis(&field.when));
        let mut ty = self.shape(&field.ty, header, abis);
        if let Some(flexible) = &field.flexible {
            let first = u64::from(*flexible == crate::item::Flexible::One);
            ty = ty.map(|shape| {
                let mut shape = shape.clone();
                if let Some(count) = shape.counts.first_mut() {
                    *count = first;
                }
                shape
            });
        }
        let bits = field.bits.iter().map(|bit| {
            let ty = bit.ty.map_or("", |scalar| scalar.name);
            let width = if bit.whole {
                "whole".to_owned()
            } else {
                bit.width.to_string()
            };
            match ty {
                "" => format!("{}:{width}", bit.name.text),
                ty => format!("{}:{ty}:{width}", bit.name.text),
            }
        });
        let spelled = match &field.c_type {
            Some(c_type) => c_type.clone(),
            None => type_text(&field.ty, self.model),
        };
        FieldFacts {
            when: cond_text(&field.when),
            at,
            ty,
            spelled,
            bits: bits.collect(),
            reserved: match (field.reserved, field.ignored) {
                (false, _) => Reserved::No,
                (true, false) => Reserved::Zero,
                (true, true) => Reserved::Ignored,
            },
            direction: field.direction,
            buffer: field.buffer.as_ref().map(|buffer| {
                let len = buffer.len.as_ref();
                (
                    buffer.direction,
                    len.map(|len| expr_text(len).replace(' ', "")),
                )
            }),
            tags: field.tags.iter().map(|tag| tag.text.clone()).collect(),
            selected_by: field.selected_by.iter().map(selector).collect(),
            was: old_names(&field.history),
            since: field.history.since.clone(),
        }
    }

    fn group(&self, group: &Group, header: &Header) -> GroupFacts {
        let (form, typedefs) = match &group.form {
            GroupForm::Flags => ("flags", Vec::new()),
            GroupForm::Open => ("open_enum", Vec::new()),
            GroupForm::CEnum { typedefs, .. } => {
                let names = typedefs.iter().map(|name| name.text.clone());
                ("c_enum", names.collect())
            }
        };
        GroupFacts {
            form: form.to_owned(),
            repr: scalar(group.repr, header.abis),
            typedefs,
        }
    }

    fn variants(
        &self,
        facts: &mut HeaderFacts,
        group: &Group,
        header: &Header,
        place: Place,
        item: &Item,
    ) {
        let seen = self.model.abis(place);
        for (at, variant) in group.variants.iter().enumerate() {
            let when = item.when.and(&variant.when);
            let value = self.number(place, Part::Variant(at), &when);
            let constant = ItemFacts {
                when: cond_text(&when),
                docs: digest(&variant.docs),
                since: variant.history.since.clone(),
                was: old_names(&variant.history),
                excused: excused(item, header),
                what: What::Constant(ConstantFacts {
                    group: Some(group.name.text.clone()),
                    value,
                    bound: variant.bound,
                    operations: hypercalls(&variant.operations),
                }),
            };
            let is_seen = !seen.and(variant.when.rust_abis()).is_empty();
            insert(facts, &variant.name.text, &when, is_seen, constant);
            if group.bit_numbers && variant.bit_number {
                let name = format!("_{}", variant.name.text);
                let constant = ItemFacts {
                    when: cond_text(&when),
                    docs: Digest::default(),
                    since: variant.history.since.clone(),
                    was: bit_names(old_names(&variant.history)),
                    excused: excused(item, header),
                    what: What::Constant(ConstantFacts {
                        group: Some(group.name.text.clone()),
                        value: self.number(place, Part::BitNumber(at), &when),
                        bound: variant.bound,
                        operations: Vec::new(),
                    }),
                };
                insert(facts, &name, &when, is_seen, constant);
            }
        }
    }

    fn number(&self, place: Place, part: Part, when: &Cond) -> PerAbi<ConstantValue> {
        let header = self.model.at(place).0;
        let abis = header.abis.and(possible_abis(when));
        let found = Found { place, part };
        PerAbi::each(abis, |abi| {
            let number = self.evaluator.number(found, abi, header.span);
            number.ok().map(ConstantValue::Number)
        })
    }

    fn alias(&self, alias: &Alias, header: &Header) -> What {
        What::Typedef {
            ty: self.shape(&alias.ty, header, header.abis),
            spelled: type_text(&alias.ty, self.model),
        }
    }

    fn template(&self, template: &Template) -> What {
        let text = |ty: &Type| type_text(ty, self.model);
        let (text, uses) = match &template.of {
            TemplateOf::Ring { request, response } => {
                let text = format!("ring({},{})", text(request), text(response));
                (text, vec![request, response])
            }
            TemplateOf::FlexRing => ("flex_ring".to_owned(), Vec::new()),
            TemplateOf::FlexRingAndInterface => ("flex_ring_and_interface".to_owned(), Vec::new()),
            TemplateOf::HvmSave {
                code,
                record,
                compat,
            } => {
                let compat = compat.as_ref().map_or_else(String::new, |(ty, function)| {
                    format!(",{},{}", text(ty), function.text)
                });
                let text = format!("hvm_save({code},{}{compat})", text(record));
                (text, vec![record])
            }
        };
        let names = uses.into_iter().filter_map(|ty| match &ty.kind {
            TypeKind::Named(path) => Some(path.last().to_owned()),
            _ => None,
        });
        What::Template {
            text: text.replace("struct ", ""),
            uses: names.collect(),
        }
    }

    fn shape(&self, ty: &Type, from: &Header, abis: AbiSet) -> PerAbi<Shape> {
        match &ty.kind {
            TypeKind::Scalar(one) => scalar(one, abis),
            TypeKind::Void => PerAbi::same(abis, Shape::of(Base::Void)),
            TypeKind::Named(path) => {
                let key = (std::ptr::from_ref(from), path.segments.join("::"));
                if !self.named.borrow().contains_key(&key) {
                    let shape = self.named_shape(path, from);
                    self.named.borrow_mut().insert(key.clone(), shape);
                }
                let known = self.named.borrow();
                let shape = known.get(&key).cloned().unwrap_or_default();
                match shape.only() {
                    Some(only) if abis.and(shape.abis()) == abis => {
                        PerAbi::same(abis, only.clone())
                    }
                    _ => PerAbi::each(abis, |abi| shape.get(abi).cloned()),
                }
            }
            TypeKind::Handle {
                kind,
                constant,
                target,
            } => {
                let table = match kind {
                    HandleKind::Native => engine::scalars::HANDLE,
                    HandleKind::Wide => engine::scalars::HANDLE_64,
                };
                let target = self.shape(target, from, abis);
                around(&target, &table, |bytes, target| Base::Handle {
                    bytes,
                    constant: *constant,
                    target: Box::new(target),
                })
            }
            TypeKind::Pointer { mutable, target } => {
                let target = self.shape(target, from, abis);
                around(&target, &engine::scalars::POINTER, |bytes, target| {
                    Base::Pointer {
                        bytes,
                        constant: !mutable,
                        target: Box::new(target),
                    }
                })
            }
            TypeKind::Array { element, len } => {
                let element = self.shape(element, from, abis);
                PerAbi::each(abis, |abi| {
                    let mut shape = element.get(abi)?.clone();
                    let len = self.evaluator.length(len, from, abi).ok()?;
                    shape.counts.insert(0, len);
                    Some(shape)
                })
            }
        }
    }

    fn named_shape(&self, path: &crate::item::Path, from: &Header) -> PerAbi<Shape> {
        PerAbi::each(AbiSet::ALL, |abi| {
            let Some(found) = self.model.type_on(path, from, abi) else {
                // A word of the vocabulary, or what only others than Rust see.
                return Some(self.pointed_to(path, from, abi));
            };
            let (header, item) = self.model.at(found.place);
            match &item.kind {
                ItemKind::Alias(alias) => self
                    .shape(&alias.ty, header, AbiSet::of(abi))
                    .get(abi)
                    .cloned(),
                ItemKind::Group(group) => scalar(group.repr, AbiSet::of(abi)).get(abi).cloned(),
                ItemKind::Record(record) => Some(Shape::of(Base::Record(record.name.text.clone()))),
                _ => Some(Shape::of(Base::Record(path.last().to_owned()))),
            }
        })
    }
}

impl Collector<'_, '_> {
    /// A word of the vocabulary, what a guest handle is named after, or what only others than Rust
    /// see.
    fn pointed_to(&self, path: &crate::item::Path, from: &Header, abi: engine::Abi) -> Shape {
        let name = path.last();
        let on = AbiSet::of(abi);
        let known = |scalar: &&Scalar| scalar.name == name || scalar.c_name == name;
        if let Some(one) = engine::scalars::ALL.iter().find(known)
            && let Some(shape) = scalar(one, on).get(abi)
        {
            return shape.clone();
        }
        for place in self.model.find(path, from) {
            let (header, item) = self.model.at(place);
            if let ItemKind::Handle(handle) = &item.kind
                && let Some(ty) = &handle.ty
                && let Some(shape) = self.shape(ty, header, on).get(abi)
            {
                return shape.clone();
            }
        }
        match name {
            "void" => Shape::of(Base::Void),
            name => Shape::of(Base::Record(name.to_owned())),
        }
    }
}

fn integer(bytes: u64, signed: bool) -> Shape {
    Shape::of(Base::Integer { bytes, signed })
}

/// A handle or pointer to `target`, in the widths of `table`.
fn around(
    target: &PerAbi<Shape>,
    table: &engine::Table,
    base: impl Fn(u64, Shape) -> Base,
) -> PerAbi<Shape> {
    PerAbi::each(target.abis(), |abi| {
        let target = target.get(abi)?.clone();
        Some(Shape::of(base(table[abi.column()].size, target)))
    })
}

fn scalar(scalar: &Scalar, abis: AbiSet) -> PerAbi<Shape> {
    if scalar.name == "c_char" {
        return PerAbi::same(abis, Shape::of(Base::Char));
    }
    let of = |bytes| integer(bytes, scalar.signed);
    match scalar.class {
        Class::Fixed => PerAbi::same(abis, of(scalar.table[0].size)),
        Class::Native | Class::Word => {
            PerAbi::each(abis, |abi| Some(of(scalar.table[abi.column()].size)))
        }
    }
}

fn selector(selector: &Selector) -> String {
    let tag = selector
        .tag
        .as_ref()
        .map_or_else(String::new, |tag| format!("{}=", tag.text));
    match selector.negated {
        true => format!("{tag}not({})", selector.value.text),
        false => format!("{tag}{}", selector.value.text),
    }
}

/// The hypercalls of a constant's operations.
fn hypercalls(operations: &[Operation]) -> Vec<String> {
    let names = operations.iter();
    names.map(|it| it.hypercall.text.clone()).collect()
}

/// Why an item may break what is promised to be stable: what it says itself, or its header.
fn excused(item: &Item, header: &Header) -> Option<String> {
    let expect = item
        .expects
        .iter()
        .find(|expect| expect.rule.text == STABLE_ABI.id)?;
    expect.reason.clone().or_else(|| {
        let reasons = header.reasons.iter();
        let of_rule = reasons.filter(|reason| reason.rule.text == STABLE_ABI.id);
        of_rule.map(|reason| reason.text.clone()).next()
    })
}

/// The same names for the numbers of bits.
fn bit_names(names: Vec<OldName>) -> Vec<OldName> {
    let name = |old: OldName| OldName {
        name: format!("_{}", old.name),
        ..old
    };
    names.into_iter().map(name).collect()
}

fn old_names(history: &History) -> Vec<OldName> {
    let was = history.was.iter().map(|was| OldName {
        name: was.name.text.clone(),
        when: cond_text(&was.when()),
    });
    was.collect()
}

/// The documentation of an item and of its parts.
fn docs_of(item: &Item) -> Digest {
    let own = digest(&item.docs);
    match &item.kind {
        ItemKind::Record(record) => {
            let fields = record.fields.iter().filter(|field| !field.reserved);
            fields.fold(own, |digest, field| {
                digest.line(&field.name.text).lines(&field.docs.lines)
            })
        }
        _ => own,
    }
}
