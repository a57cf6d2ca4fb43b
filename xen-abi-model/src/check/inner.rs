// SPDX-License-Identifier: MIT
//! Inner records and the records around them.

use std::collections::BTreeMap;

use super::{Check, list};
use crate::cond::Cond;
use crate::item::{Field, Item, ItemKind, Placement, Type, TypeKind};
use crate::resolve::Place;
use crate::rules::INNER_RECORD;
use crate::worlds::common_abis;

/// The fields in which each inner record is, with the records that these are of.
pub(super) struct Hosts<'a>(BTreeMap<Place, Vec<(Place, &'a Field)>>);

impl<'a> Hosts<'a> {
    pub(super) fn new(check: &Check<'a>) -> Self {
        let mut hosts: BTreeMap<Place, Vec<(Place, &Field)>> = BTreeMap::new();
        for host in check.abi.places() {
            let (header, item) = check.abi.at(host);
            let ItemKind::Record(record) = &item.kind else {
                continue;
            };
            for field in &record.fields {
                let TypeKind::Named(path) = &bottom(&field.ty).kind else {
                    continue;
                };
                for found in check.abi.candidates(path, header).iter() {
                    if let ItemKind::Record(inner) = &check.abi.at(found.place).1.kind
                        && inner.placement != Placement::Top
                    {
                        hosts.entry(found.place).or_default().push((host, field));
                    }
                }
            }
        }
        Hosts(hosts)
    }

    /// Reports the inner records that C has not where Rust has them.
    pub(super) fn are_around_what_is_inside(&self, check: &Check<'_>) {
        for place in check.sound_places() {
            let (_, item) = check.abi.at(place);
            let ItemKind::Record(record) = &item.kind else {
                continue;
            };
            let hosts = self.0.get(&place).into_iter().flatten().copied();
            let hosts: Vec<(Place, &Field)> = match record.placement {
                Placement::Top => continue,
                Placement::Inline => hosts.collect(),
                // Another header names it by its tag.
                Placement::Nested => hosts.filter(|it| it.0.header == place.header).collect(),
            };
            if hosts.is_empty() {
                let text = format!("{} is in no field, and so in no header", quoted(item));
                let help =
                    "use it in a record, or print it by itself: without `inline` or `nested`";
                check.error_with_help(&INNER_RECORD, item.span, text, help);
            } else if record.placement == Placement::Nested {
                exists_within(check, place, &hosts);
            }
        }
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
            let hosts = self.0.get(&place).into_iter().flatten();
            left.extend(hosts.map(|(host, _)| *host));
        }
        false
    }
}

/// Reports a record with a tag of its own that exists where none of those around it does: C would
/// not have it there.
fn exists_within(check: &Check<'_>, place: Place, hosts: &[(Place, &Field)]) {
    let (header, item) = check.abi.at(place);
    let around = hosts.iter().map(|(host, field)| {
        let (_, item) = check.abi.at(*host);
        item.when.and(&field.when)
    });
    let around: Vec<Cond> = around.collect();
    if around.contains(&Cond::Always) || around.contains(&item.when) {
        return;
    }
    let alone = Cond::Any(around).negated();
    let included = header.only_for.as_ref().unwrap_or(&Cond::Always);
    let conditions = [&header.when, included, &item.when, &alone];
    let abis = common_abis(&conditions).and(header.abis);
    if abis.is_empty() {
        return;
    }
    let outer = hosts.iter().map(|(host, _)| check.abi.at(*host).1);
    let outer: Vec<String> = outer.map(quoted).collect();
    let text = format!(
        "{} is written within {}, but exists without it on {}",
        quoted(item),
        outer.join(" or "),
        list(abis)
    );
    let help = "give it the `when(..)` of the record and the field around it";
    check.error_with_help(&INNER_RECORD, item.span, text, help);
}

/// The name of an item, in backquotes.
fn quoted(item: &Item) -> String {
    format!("`{}`", item.name().map_or("", |name| &name.text))
}

/// The type at the bottom of arrays.
pub(super) fn bottom(ty: &Type) -> &Type {
    match &ty.kind {
        TypeKind::Array { element, .. } => bottom(element),
        _ => ty,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found, found_in};

    /// What is said of an inner record in a field, all of them under conditions.
    fn of(placement: &str, header: &str, outer: &str, field: &str, inner: &str) -> Vec<String> {
        let when = |cond: &str| match cond {
            "" => String::new(),
            cond => format!("when({cond})"),
        };
        let mut found = found_in(&format!(
            "xen_header! {{ file: \"a.h\", {header} }}
            /// A.
            #[xen_abi({})] pub struct a {{ /// A.
                pub a: u32, /// B.
                #[abi({})] pub b: a__b }}
            #[xen_abi({placement}, {})] pub struct a__b {{ /// A.
                pub a: u32 }}",
            when(outer),
            when(field),
            when(inner)
        ));
        found.retain(|text| text.contains("is written within"));
        found
    }

    fn with(header: &str, outer: &str, field: &str, inner: &str) -> Vec<String> {
        of("nested", header, outer, field, inner)
    }

    #[test]
    fn an_inner_record_exists_where_one_around_it_does() {
        let said = |on: &str| {
            [format!(
                "[inner_record] `a__b` is written within `a`, but exists without it on {on}"
            )]
        };
        assert_eq!(with("", "", "", ""), NOTHING);
        assert_eq!(
            with("", "x86", "", ""),
            said("arm32, arm64, riscv64 and ppc64")
        );
        assert_eq!(with("", "", "x86_64", "x86"), said("x86_32"));
        assert_eq!(with("", "hypervisor", "", ""), said("every ABI"));
        assert_eq!(
            with("", "interface(< 5)", "", "interface(< 6)"),
            said("every ABI")
        );
        assert_eq!(with("abis: [x86, arm64]", "x86", "", ""), said("arm64"));
        for (header, outer, field, inner) in [
            ("", "x86", "", "x86"),
            ("", "x86", "x86_64", "x86_64"),
            ("", "x86", "hypervisor", "all(hypervisor, x86)"),
            ("", "any(x86, arm)", "", "x86"),
            ("abis: [x86]", "x86", "", ""),
            ("only_for: hypervisor", "hypervisor", "", ""),
        ] {
            assert_eq!(
                with(header, outer, field, inner),
                NOTHING,
                "{header} {outer} {field}"
            );
        }
    }

    #[test]
    fn an_inner_record_is_in_a_field_of_its_header() {
        let inner = |placement: &str| {
            format!("#[xen_abi({placement})] pub struct b {{ /// A.\n pub a: u32 }}")
        };
        let outer = "/// A.
            #[xen_abi] pub struct a { /// B.
                pub b: [b; 2] }";
        let said = ["[inner_record] `b` is in no field, and so in no header"];
        for placement in ["inline", "nested"] {
            assert_eq!(found_in(&inner(placement)), said);
            assert_eq!(found_in(&(outer.to_owned() + &inner(placement))), NOTHING);
        }
        let apart = |placement: &str| {
            let header = "xen_header! { file: \"a.h\", include: [\"b.h\"] }";
            found(&[("a", &format!("{header}{outer}")), ("b", &inner(placement))])
        };
        assert_eq!(apart("inline"), NOTHING);
        assert_eq!(apart("nested"), said);
    }

    #[test]
    fn of_what_c_has_no_name_for_nothing_is_said() {
        assert_eq!(of("inline", "", "x86", "", ""), NOTHING);
    }
}
