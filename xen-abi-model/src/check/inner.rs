// SPDX-License-Identifier: MIT
//! Inner records and the records around them.

use std::collections::BTreeMap;

use super::Check;
use crate::item::{ItemKind, Placement, Type, TypeKind};
use crate::resolve::Place;

/// The records in whose fields each inner record is.
pub(super) struct Hosts(BTreeMap<Place, Vec<Place>>);

impl Hosts {
    pub(super) fn new(check: &Check<'_>) -> Hosts {
        let mut hosts: BTreeMap<Place, Vec<Place>> = BTreeMap::new();
        for host in check.abi.places() {
            let (header, item) = check.abi.at(host);
            let ItemKind::Record(record) = &item.kind else {
                continue;
            };
            for field in &record.fields {
                let TypeKind::Named(path) = &bottom(&field.ty).kind else {
                    continue;
                };
                for found in check.abi.candidates(path, header) {
                    if let ItemKind::Record(inner) = &check.abi.at(found.place).1.kind
                        && inner.placement != Placement::Top
                    {
                        hosts.entry(found.place).or_default().push(host);
                    }
                }
            }
        }
        Hosts(hosts)
    }

    /// Whether the record at `place`, or one that it is an inner record of, has a field of this
    /// name.
    pub(super) fn have_field(&self, check: &Check<'_>, place: Place, name: &str) -> bool {
        let mut left = vec![place];
        let mut seen = Vec::new();
        while let Some(place) = left.pop() {
            if seen.contains(&place) {
                continue;
            }
            seen.push(place);
            if let ItemKind::Record(record) = &check.abi.at(place).1.kind
                && record.fields.iter().any(|field| field.name.text == name)
            {
                return true;
            }
            left.extend(self.0.get(&place).into_iter().flatten().copied());
        }
        false
    }
}

/// The type at the bottom of arrays.
pub(super) fn bottom(ty: &Type) -> &Type {
    match &ty.kind {
        TypeKind::Array { element, .. } => bottom(element),
        _ => ty,
    }
}
