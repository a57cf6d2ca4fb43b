//! Which records are made of which.

use std::collections::BTreeSet;

use super::Check;
use super::inner::bottom;
use crate::item::{Header, ItemKind, Record, Type, TypeKind};
use crate::resolve::Place;

/// The records that a value of type `ty`, written in `header`, may be: each architecture's own,
/// under whatever name, or the elements of an array.
pub(super) fn records(check: &Check<'_>, ty: &Type, header: &Header) -> Vec<Place> {
    let mut records = Vec::new();
    let mut seen = BTreeSet::new();
    let mut left = named(check, ty, header);
    while let Some(place) = left.pop() {
        if !seen.insert(place) {
            continue;
        }
        let (header, item) = check.abi.at(place);
        match &item.kind {
            ItemKind::Record(_) => records.push(place),
            ItemKind::Alias(alias) => left.extend(named(check, &alias.ty, header)),
            ItemKind::Family(family) => {
                for member in &family.members {
                    let found = check.abi.member_candidates(member, header);
                    left.extend(found.into_iter().map(|found| found.place));
                }
            }
            _ => {}
        }
    }
    records.sort();
    records
}

fn named(check: &Check<'_>, ty: &Type, header: &Header) -> Vec<Place> {
    match &bottom(ty).kind {
        TypeKind::Named(path) => check.abi.find(path, header),
        _ => Vec::new(),
    }
}

/// The records that `roots` are made of or point to, and these, as far as `follow` says.
pub(super) fn all(
    check: &Check<'_>,
    roots: Vec<Place>,
    follow: impl Fn(&Record) -> bool,
) -> BTreeSet<Place> {
    let mut found = BTreeSet::new();
    let mut left = roots;
    while let Some(place) = left.pop() {
        let (header, item) = check.abi.at(place);
        let ItemKind::Record(record) = &item.kind else {
            continue;
        };
        if !found.insert(place) {
            continue;
        }
        for field in &record.fields {
            let inner = records(check, pointed_to(&field.ty), header).into_iter();
            left.extend(inner.filter(|inner| record_at(check, *inner).is_some_and(&follow)));
        }
    }
    found
}

/// The type at the end of guest handles and arrays.
fn pointed_to(ty: &Type) -> &Type {
    match &bottom(ty).kind {
        TypeKind::Handle { target, .. } => pointed_to(target),
        _ => ty,
    }
}

/// The records that say whose argument they are.
pub(super) fn operations(check: &Check<'_>) -> Vec<Place> {
    let is_operation = |place: &Place| {
        record_at(check, *place).is_some_and(|record| !record.operations.is_empty())
    };
    check.abi.places().filter(is_operation).collect()
}

/// The record at `place`, if there is one.
pub(super) fn record_at<'a>(check: &Check<'a>, place: Place) -> Option<&'a Record> {
    match &check.abi.at(place).1.kind {
        ItemKind::Record(record) => Some(record),
        _ => None,
    }
}
