// SPDX-License-Identifier: MIT
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
                    left.extend(found.iter().map(|found| found.place));
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

/// How far what belongs to a record goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// To the end of its own bytes.
    Bytes,
    /// To that of its buffers.
    Buffers,
}

/// The records that operations are made of, and they.
pub(super) fn arguments(check: &Check<'_>, reach: Reach) -> BTreeSet<Place> {
    let mut found = BTreeSet::new();
    let mut left = operations(check);
    while let Some(place) = left.pop() {
        let (header, item) = check.abi.at(place);
        let ItemKind::Record(record) = &item.kind else {
            continue;
        };
        if !found.insert(place) {
            continue;
        }
        for field in &record.fields {
            let ty = match reach {
                Reach::Bytes => &field.ty,
                Reach::Buffers => pointed_to(&field.ty),
            };
            left.extend(records(check, ty, header));
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
