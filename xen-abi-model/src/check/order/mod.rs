// SPDX-License-Identifier: MIT
//! C reads a header from top to bottom: what is used has been defined by then.
//!
//! That goes for types, for guest handles, and for the constants in array lengths and enums.
//! Macros may use each other in any order.

mod positions;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::span::Span;
use xen_abi_layout::{Abi, AbiSet};

use super::includes::{self, Expansion, Includes};
use super::uses::{self, Use};
use super::{Check, on_some};
use crate::eval::pasted_suffix;
use crate::item::{
    Field, GroupForm, Header, Item, ItemKind, Path, Placement, TemplateOf, TypeKind,
};
use crate::resolve::{Part, Place};
use crate::rules::{CYCLE, HEADER_ORDER, LANGUAGE};
use crate::worlds::possible_abis;
use positions::{Position, Positions, of_field};

pub(super) fn check(check: &Check<'_>) {
    let includes = Includes::new(check.abi);
    includes::check(check, &includes);
    let handles = check.abi.handles();
    for (header, content) in check.abi.headers.iter().enumerate() {
        let expansions = Abi::ALL.map(|abi| {
            content
                .abis
                .contains(abi)
                .then(|| includes.expansion(header, abi))
        });
        let order = Order {
            check,
            header,
            content,
            handles: &handles,
            positions: Positions::new(check, header),
            expansions,
        };
        if order
            .expansions
            .iter()
            .flatten()
            .any(|expansion| expansion.is_endless())
        {
            let text = format!("`{}` reads other headers over and over again", content.file);
            let help = "give the headers that are included guards";
            check.error_with_help(&LANGUAGE, content.span, text, help);
            continue;
        }
        for item in 0..content.items.len() {
            order.item(Place { header, item });
        }
    }
}

/// One header, whose items' uses are looked at.
struct Order<'c, 'a> {
    check: &'c Check<'a>,
    header: usize,
    content: &'a Header,
    handles: &'c BTreeMap<&'a str, Vec<Place>>,
    positions: Positions,
    expansions: [Option<Expansion>; Abi::COUNT],
}

/// Who uses something, where, and on which architectures.
struct User<'u> {
    item: &'u Item,
    place: Place,
    position: Position,
    abis: AbiSet,
    /// Whether Rust sees the use.
    seen: bool,
}

/// What is wrong with a use.
#[derive(Clone, PartialEq, Eq)]
enum Trouble {
    /// It comes too early.
    Early,
    /// The header that defines the thing is not included.
    NotIncluded(String),
}

impl<'a> Order<'_, 'a> {
    fn item(&self, place: Place) {
        let item = &self.content.items[place.item];
        let position = self.positions.of(place.item);
        let user = |slot: Option<usize>, when: Option<&crate::cond::Cond>| {
            let seen = self
                .check
                .abi
                .abis(place)
                .and(when.map_or(AbiSet::ALL, |w| w.rust_abis()));
            let possible = self.content.abis.and(possible_abis(&item.when));
            let possible = possible.and(when.map_or(AbiSet::ALL, possible_abis));
            User {
                item,
                place,
                position: position.iter().copied().chain(slot).collect(),
                abis: if seen.is_empty() { possible } else { seen },
                seen: !seen.is_empty(),
            }
        };
        match &item.kind {
            ItemKind::Record(record) => {
                for (at, field) in record.fields.iter().enumerate() {
                    let user = user(Some(of_field(at)), Some(&field.when));
                    self.uses(&user, of_field_type(field));
                }
            }
            ItemKind::Group(group) if matches!(group.form, GroupForm::CEnum { .. }) => {
                for (at, variant) in group.variants.iter().enumerate() {
                    if let Some(value) = &variant.value {
                        let user = user(Some(of_field(at)), Some(&variant.when));
                        self.uses(&user, uses::of_expr(value));
                    }
                }
            }
            ItemKind::Alias(alias) => self.uses(&user(None, None), uses::of_type(&alias.ty)),
            ItemKind::Handle(handle) => match &handle.ty {
                Some(ty) => self.uses(&user(None, None), uses::of_type(ty)),
                None => {
                    let path = Path {
                        segments: vec![handle.name.text.clone()],
                        span: handle.name.span,
                    };
                    self.uses(&user(None, None), vec![Use::Type(&path)]);
                }
            },
            ItemKind::Template(template) => match &template.of {
                TemplateOf::Ring { request, response } => {
                    let uses = [uses::of_type(request), uses::of_type(response)].concat();
                    self.uses(&user(None, None), uses);
                }
                TemplateOf::HvmSave { record, .. } => {
                    self.uses(&user(None, None), uses::of_type(record));
                }
                TemplateOf::FlexRing | TemplateOf::FlexRingAndInterface => {}
            },
            _ => {}
        }
    }

    fn is_circular(&self, record: Place) -> bool {
        let layout = self.check.layouts.record(record);
        matches!(layout, Some(Err(error)) if error.rule().id == CYCLE.id)
    }

    fn uses(&self, user: &User<'_>, uses: Vec<Use<'_>>) {
        for used in uses {
            match used {
                Use::Type(path) if self.is_above(user, path) => {}
                Use::Type(path) => self.needs(user, path.last(), path.span, |abi| {
                    self.types(user, path, self.content, abi)
                }),
                Use::Handle(target) => {
                    let name = self.check.abi.handle_name(target, self.content);
                    let places = self.handles.get(name.as_str()).cloned().unwrap_or_default();
                    self.needs(user, &name, target.span, |abi| {
                        places
                            .iter()
                            .copied()
                            .filter(|place| self.exists(*place, abi))
                            .collect()
                    });
                }
                Use::Value(path, _) | Use::Function(path) => {
                    for name in self.macros_behind(path) {
                        self.needs(user, &name.1, path.span, |abi| {
                            if self.exists(name.0, abi) {
                                vec![name.0]
                            } else {
                                Vec::new()
                            }
                        });
                    }
                }
            }
        }
    }

    /// Whether a type's name means one thing only, which has been defined on every architecture: nearly
    /// every type is of the same header.
    fn is_above(&self, user: &User<'_>, path: &Path) -> bool {
        match *self.check.abi.candidates(path, self.content) {
            // A family means its members, which may be anywhere.
            [found]
                if found.place.header == self.header
                    && !matches!(self.check.abi.at(found.place).1.kind, ItemKind::Family(_)) =>
            {
                let trouble = |abi| self.trouble(user, found.place, abi);
                user.abis.iter().next().and_then(trouble).is_none()
            }
            _ => false,
        }
    }

    fn exists(&self, place: Place, abi: Abi) -> bool {
        let (header, item) = self.check.abi.at(place);
        header.abis.and(possible_abis(&item.when)).contains(abi)
    }

    /// The items that a type's name may mean for this user.
    fn types(&self, user: &User<'_>, path: &Path, from: &Header, abi: Abi) -> Vec<Place> {
        let found = if user.seen {
            self.check
                .abi
                .type_on(path, from, abi)
                .into_iter()
                .collect()
        } else {
            self.check.abi.candidates(path, from).into_owned()
        };
        found
            .into_iter()
            .filter(|found| found.part.is_type())
            .map(|found| found.place)
            // For a group that C has no type of, it takes the integer.
            .filter(|place| match &self.check.abi.at(*place).1.kind {
                ItemKind::Group(group) => group.is_c_type(path.last()),
                _ => true,
            })
            .filter(|place| self.exists(*place, abi))
            .collect()
    }

    /// The macro that `path` names, and all that it expands to. An enumerator is no macro.
    fn macros_behind(&self, path: &Path) -> Vec<(Place, String)> {
        let mut macros: Vec<(Place, String)> = Vec::new();
        let mut known = BTreeSet::new();
        let mut left = vec![(path.clone(), self.content)];
        while let Some((path, from)) = left.pop() {
            if pasted_suffix(path.last()).is_some() {
                continue;
            }
            for found in self.check.abi.candidates(&path, from).iter() {
                let (header, item) = self.check.abi.at(found.place);
                let uses = match (&item.kind, found.part) {
                    (ItemKind::Constant(constant), _) => uses::of_value(&constant.value),
                    (ItemKind::ConstFn(function), _) => uses::of_expr(&function.body),
                    (ItemKind::Group(group), Part::Variant(at)) => {
                        let value = group.variants[at].value.as_ref();
                        let value =
                            value.filter(|_| !matches!(group.form, GroupForm::CEnum { .. }));
                        value.map_or_else(Vec::new, uses::of_expr)
                    }
                    (ItemKind::Group(_), Part::BitNumber(_)) => Vec::new(),
                    _ => continue,
                };
                if !known.insert((found.place, path.last().to_owned())) {
                    continue;
                }
                macros.push((found.place, path.last().to_owned()));
                for used in uses {
                    if let Use::Value(path, _) | Use::Function(path) = used {
                        left.push((path.clone(), header));
                    }
                }
            }
        }
        macros
    }

    /// Reports where none of what `candidates` finds has been defined yet.
    fn needs(
        &self,
        user: &User<'_>,
        name: &str,
        span: Span,
        candidates: impl Fn(Abi) -> Vec<Place>,
    ) {
        let mut troubles: Vec<(Trouble, AbiSet)> = Vec::new();
        let of_enum =
            |place: Place| place == user.place && matches!(user.item.kind, ItemKind::Group(_));
        for abi in user.abis.iter() {
            // The constants of an enum may use those before them.
            let troubled: Vec<Option<Trouble>> = candidates(abi)
                .into_iter()
                .map(|place| {
                    if of_enum(place) {
                        None
                    } else {
                        self.trouble(user, place, abi)
                    }
                })
                .collect();
            if troubled.iter().any(Option::is_none) {
                continue;
            }
            let Some(trouble) = troubled.into_iter().flatten().next() else {
                continue;
            };
            match troubles.iter_mut().find(|(known, _)| *known == trouble) {
                Some((_, on)) => *on = on.or(AbiSet::of(abi)),
                None => troubles.push((trouble, AbiSet::of(abi))),
            }
        }
        for (trouble, on) in troubles {
            self.report(user, name, span, &trouble, on);
        }
    }

    fn trouble(&self, user: &User<'_>, used: Place, abi: Abi) -> Option<Trouble> {
        let (header, item) = self.check.abi.at(used);
        if let ItemKind::Record(record) = &item.kind
            && record.placement == Placement::Inline
        {
            return None;
        }
        if used.header == self.header {
            let position = self.positions.of(used.item);
            // The first field with a nested record's type defines it.
            let defines = position.starts_with(&user.position)
                && matches!(&item.kind, ItemKind::Record(record) if record.placement == Placement::Nested);
            let end = [position.as_slice(), &[usize::MAX]].concat();
            return (!defines && end >= user.position).then_some(Trouble::Early);
        }
        let expansion = self.expansions[abi.column()].as_ref()?;
        let host = user.position.first().copied().unwrap_or(user.place.item);
        let now = expansion.position(Place {
            header: self.header,
            item: host,
        });
        match (expansion.position(used), now) {
            (Some(defined), Some(now)) => (defined > now).then_some(Trouble::Early),
            // What only others see may come by what only they include.
            (None, _) if user.seen => Some(Trouble::NotIncluded(header.file.clone())),
            _ => None,
        }
    }

    fn report(&self, user: &User<'_>, name: &str, span: Span, trouble: &Trouble, on: AbiSet) {
        // There is no order for what needs itself.
        if self.check.expects(user.place, user.item, &HEADER_ORDER) || self.is_circular(user.place)
        {
            return;
        }
        let by = user.item.name().map_or("", |name| &name.text);
        let on = on_some(on, user.abis);
        let (text, help) = match trouble {
            Trouble::Early => (
                format!("`{by}` uses `{name}` before it is defined{on}"),
                format!("move the definition of `{name}` up, or that of `{by}` down"),
            ),
            Trouble::NotIncluded(file) => (
                format!(
                    "`{by}` uses `{name}`, but `{}` does not include `{file}`{on}",
                    self.content.file
                ),
                format!("add `{file}` to `include`"),
            ),
        };
        self.check.error_with_help(&HEADER_ORDER, span, text, help);
    }
}

/// What a field's type uses; C writes the length of a flexible array by itself.
fn of_field_type(field: &Field) -> Vec<Use<'_>> {
    match (&field.flexible, &field.ty.kind) {
        (Some(_), TypeKind::Array { element, .. }) => uses::of_type(element),
        _ => uses::of_type(&field.ty),
    }
}
