//! C reads a header from top to bottom: what is used has been defined by then.
//!
//! That goes for types, for guest handles, and for the constants in array lengths and enums.
//! Macros may use each other in any order.

use std::collections::BTreeMap;

use proc_macro2::Span;
use xen_abi_layout::{Abi, AbiSet};

use super::includes::{self, Expansion, Includes};
use super::uses::{self, Use};
use super::{Check, on_some};
use crate::eval::pasted_suffix;
use crate::item::{
    Field, GroupForm, Header, Item, ItemKind, Path, Placement, Record, TemplateOf, Type, TypeKind,
};
use crate::resolve::{Found, Part, Place};
use crate::rules::HEADER_ORDER;
use crate::worlds::possible_abis;

pub(super) fn check(check: &Check<'_>) {
    let includes = Includes::new(check.abi);
    includes::check(check, &includes);
    let handles = check.abi.handles();
    let positions: Vec<Positions> = (0..check.abi.headers.len())
        .map(|header| Positions::new(check, header))
        .collect();
    for header in 0..check.abi.headers.len() {
        let content = &check.abi.headers[header];
        let expansions: Vec<Option<Expansion>> = Abi::ALL
            .into_iter()
            .map(|abi| {
                content
                    .abis
                    .contains(abi)
                    .then(|| includes.expansion(header, abi))
            })
            .collect();
        let order = Order {
            check,
            header,
            content,
            handles: &handles,
            positions: &positions[header],
            expansions,
        };
        for item in 0..content.items.len() {
            order.item(Place { header, item });
        }
    }
}

/// Where in a header something is written: the item, the field, the field within that.
type Position = Vec<usize>;

/// A field is written here, and what stands between fields before and behind.
fn of_field(at: usize) -> usize {
    2 * at + 1
}

/// Where the items of a header are written. Inner records are where the fields of their type are.
struct Positions(Vec<Position>);

impl Positions {
    fn new(check: &Check<'_>, header: usize) -> Positions {
        let items = &check.abi.headers[header].items;
        let mut written: Vec<Option<Position>> = vec![None; items.len()];
        // Inner records that no field has the type of are taken to be where they stand.
        for placement_is_top in [true, false] {
            for (at, item) in items.iter().enumerate() {
                if let ItemKind::Record(record) = &item.kind
                    && (record.placement == Placement::Top) == placement_is_top
                    && written[at].is_none()
                {
                    place(check, header, record, vec![at], &mut written, at);
                }
            }
        }
        let mut positions: Vec<Position> = written
            .into_iter()
            .enumerate()
            .map(|(at, position)| position.unwrap_or_else(|| vec![at]))
            .collect();
        for (at, item) in items.iter().enumerate() {
            if let Some(position) = inside(items, &positions, item) {
                positions[at] = position;
            }
        }
        Positions(positions)
    }
}

/// Notes that the record at `at` is written at `position`, and its inner records within it.
fn place(
    check: &Check<'_>,
    header: usize,
    record: &Record,
    position: Position,
    written: &mut [Option<Position>],
    at: usize,
) {
    written[at] = Some(position.clone());
    for (field_at, field) in record.fields.iter().enumerate() {
        let Some(path) = innermost(&field.ty) else {
            continue;
        };
        let inner = check.abi.candidates(path, &check.abi.headers[header]);
        for found in inner
            .into_iter()
            .filter(|found| found.place.header == header)
        {
            let at = found.place.item;
            if let ItemKind::Record(inner) = &check.abi.at(found.place).1.kind
                && inner.placement != Placement::Top
                && written[at].is_none()
            {
                let position = [position.as_slice(), &[of_field(field_at)]].concat();
                place(check, header, inner, position, written, at);
            }
        }
    }
}

/// The name at the bottom of arrays.
fn innermost(ty: &Type) -> Option<&Path> {
    match &ty.kind {
        TypeKind::Array { element, .. } => innermost(element),
        TypeKind::Named(path) => Some(path),
        _ => None,
    }
}

/// Where an item is written that is printed within a record.
fn inside(items: &[Item], positions: &[Position], item: &Item) -> Option<Position> {
    let inside = item.inside.as_ref()?;
    items.iter().enumerate().find_map(|(at, host)| {
        let ItemKind::Record(record) = &host.kind else {
            return None;
        };
        if record.name.text != inside.record.text {
            return None;
        }
        let slot = match &inside.field {
            None => 0,
            Some(name) => {
                of_field(
                    record
                        .fields
                        .iter()
                        .rposition(|field| field.name.text == name.text)?,
                ) + 1
            }
        };
        Some([positions[at].as_slice(), &[slot]].concat())
    })
}

/// One header, whose items' uses are looked at.
struct Order<'c, 'a> {
    check: &'c Check<'a>,
    header: usize,
    content: &'a Header,
    handles: &'c BTreeMap<&'a str, Vec<Place>>,
    positions: &'c Positions,
    expansions: Vec<Option<Expansion>>,
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
        let position = &self.positions.0[place.item];
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

    fn uses(&self, user: &User<'_>, uses: Vec<Use<'_>>) {
        for used in uses {
            match used {
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

    fn exists(&self, place: Place, abi: Abi) -> bool {
        let (header, item) = self.check.abi.at(place);
        header.abis.and(possible_abis(&item.when)).contains(abi)
    }

    /// The items that a type's name may mean for this user.
    fn types(&self, user: &User<'_>, path: &Path, from: &Header, abi: Abi) -> Vec<Place> {
        if user.seen {
            return self
                .check
                .abi
                .type_on(path, from, abi)
                .map(|f| f.place)
                .into_iter()
                .collect();
        }
        let is_type = |found: &Found| {
            matches!(
                found.part,
                Part::Record | Part::Typedef | Part::Alias | Part::Group | Part::Made(_)
            )
        };
        let candidates = self.check.abi.candidates(path, from).into_iter();
        candidates
            .filter(is_type)
            .map(|f| f.place)
            .filter(|p| self.exists(*p, abi))
            .collect()
    }

    /// The macro that `path` names, and all that it expands to. An enumerator is no macro.
    fn macros_behind(&self, path: &Path) -> Vec<(Place, String)> {
        let mut macros: Vec<(Place, String)> = Vec::new();
        let mut left = vec![(path.clone(), self.content)];
        while let Some((path, from)) = left.pop() {
            if pasted_suffix(path.last()).is_some() {
                continue;
            }
            for found in self.check.abi.candidates(&path, from) {
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
                if macros
                    .iter()
                    .any(|(place, name)| (*place, name.as_str()) == (found.place, path.last()))
                {
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
            let position = &self.positions.0[used.item];
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
        if self.check.expects(user.place, user.item, &HEADER_ORDER) {
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

#[cfg(test)]
#[path = "order_tests.rs"]
mod tests;
