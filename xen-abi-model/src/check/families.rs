// SPDX-License-Identifier: MIT
//! Families and their members know each other.

use std::collections::BTreeSet;

use xen_abi_layout::{AbiSet, scalars};

use super::uses::{self, Use};
use super::{Check, list};
use crate::item::{Family, FamilyMember, FamilyOf, Field, Header, Item, ItemKind, Path};
use crate::resolve::{Found, Part, Place};
use crate::rules::FAMILY;

pub(super) fn check(check: &Check<'_>) {
    let mut listed = BTreeSet::new();
    for place in check.abi.places() {
        let (header, item) = check.abi.at(place);
        if let ItemKind::Family(family) = &item.kind {
            members(check, header, family, &mut listed);
        }
    }
    for place in check.sound_places() {
        let (header, item) = check.abi.at(place);
        if is_member(item) && !listed.contains(&place) {
            let name = item.name().map_or("", |name| &name.text);
            let text = format!("`{name}` is marked `member`, but no family lists it");
            let help = "list it in the `xen_family!` of that name, or remove `member`";
            check.error_with_help(&FAMILY, item.span, text, help);
        }
        if let ItemKind::Record(record) = &item.kind {
            for field in &record.fields {
                of_field(check, header, field, check.abi.abis(place));
            }
        }
    }
}

fn members(check: &Check<'_>, header: &Header, family: &Family, listed: &mut BTreeSet<Place>) {
    let name = &family.name.text;
    let mut covered = AbiSet::NONE;
    for member in &family.members {
        let twice = covered.and(member.abis);
        if !twice.is_empty() {
            let text = format!("the family `{name}` has two members for {}", list(twice));
            check.error_with_help(&FAMILY, member.path.span, text, "remove one of them");
        }
        covered = covered.or(member.abis);
        one(check, header, family, member, listed);
    }
    left_out(check, family, covered);
}

/// One member: it exists where it is listed, and is what the family is made of.
fn one(
    check: &Check<'_>,
    header: &Header,
    family: &Family,
    member: &FamilyMember,
    listed: &mut BTreeSet<Place>,
) {
    let (path, name) = (member.path.segments.join("::"), &family.name.text);
    let fits = |found: &Found| match family.of {
        FamilyOf::Records => matches!(found.part, Part::Record | Part::Typedef),
        FamilyOf::Wrapped => matches!(found.part, Part::Record | Part::Typedef | Part::Alias),
        FamilyOf::Constants(_) => found.part == Part::Constant,
    };
    let candidates: Vec<Found> = check
        .abi
        .member_candidates(member, header)
        .iter()
        .copied()
        .filter(fits)
        .collect();
    let exist = candidates.iter().map(|found| check.abi.abis_of(*found));
    let missing = member
        .abis
        .and(exist.fold(AbiSet::NONE, AbiSet::or).complement());
    if !missing.is_empty() {
        let what = match family.of {
            FamilyOf::Records => "record",
            FamilyOf::Wrapped => "type",
            FamilyOf::Constants(_) => "constant",
        };
        let text = format!("there is no {what} `{path}` on {}", list(missing));
        let help = "name the item, and the architectures on which its header has it";
        check.error_with_help(&FAMILY, member.path.span, text, help);
    }
    for found in candidates {
        if check.abi.abis_of(found).and(member.abis).is_empty() {
            continue;
        }
        listed.insert(found.place);
        let item = check.abi.at(found.place).1;
        if !check.abi.all_named(name).contains(&found.place) {
            let text = format!("`{path}` is not called `{name}` in C, as its family is");
            let help = "name the family as its members are";
            check.error_with_help(&FAMILY, member.path.span, text, help);
        }
        if !is_member(item) && !check.broken.contains(&found.place) {
            let text = format!("`{path}` is not marked as part of a family");
            let help = "write `member` in its `#[xen_abi(..)]`";
            check.error_with_help(&FAMILY, member.path.span, text, help);
        }
    }
}

/// Reports the items of the family's name on other architectures.
fn left_out(check: &Check<'_>, family: &Family, covered: AbiSet) {
    let name = &family.name.text;
    for found in check.abi.bearers(name) {
        let fits = match family.of {
            FamilyOf::Constants(_) => found.part == Part::Constant,
            _ => matches!(found.part, Part::Record | Part::Typedef | Part::Alias),
        };
        let left = check.abi.abis_of(*found).and(covered.complement());
        if fits && !left.is_empty() {
            let file = &check.abi.at(found.place).0.file;
            let text = format!(
                "the family `{name}` leaves out `{file}`, which has one on {}",
                list(left)
            );
            check.error(&FAMILY, family.name.span, text);
        }
    }
}

fn is_member(item: &Item) -> bool {
    match &item.kind {
        ItemKind::Record(record) => record.member,
        ItemKind::Alias(alias) => alias.member,
        ItemKind::Constant(constant) => constant.member,
        _ => false,
    }
}

/// Without a family, Rust would take one architecture's type for all.
fn of_field(check: &Check<'_>, header: &Header, field: &Field, abis: AbiSet) {
    let abis = abis.and(field.when.rust_abis());
    for used in uses::of_type(&field.ty) {
        if let Use::Type(path) = used
            && scalars::named(path.last()).is_none()
            && !check.abi.is_family(path, header)
        {
            one_for_all(check, header, path, abis);
        }
    }
}

fn one_for_all(check: &Check<'_>, header: &Header, path: &Path, abis: AbiSet) {
    let places = abis
        .iter()
        .filter_map(|abi| check.abi.type_on(path, header, abi));
    let places: BTreeSet<Place> = places.map(|found| found.place).collect();
    // A member's typedef stands for the family too.
    let of_family = |place: &Place| {
        let name = check.abi.at(*place).1.name().map_or("", |name| &name.text);
        check
            .abi
            .bearers(name)
            .iter()
            .any(|found| found.part == Part::Family)
    };
    if places.len() > 1 && !places.iter().all(of_family) {
        let name = path.last();
        let text = format!("`{name}` is not the same on all architectures, but there is no family");
        let help = format!("declare it: `xen_family! {{ pub type {name} = {{ .. }}; }}`");
        check.error_with_help(&FAMILY, path.span, text, help);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found};

    fn with(x86: &str, arm: &str, family: &str) -> Vec<String> {
        let header = |file: &str, abis: &str, args: &str| {
            format!(
                "xen_header! {{ file: \"{file}\", abis: [{abis}] }}
                /// P.
                #[xen_abi({args})] pub struct part {{ /// A.
                    pub a: u32 }}
                /// N.
                #[xen_abi({args})] pub const MAX: u32 = 1;"
            )
        };
        let xen = format!(
            "xen_header! {{ file: \"xen.h\", include: [\"x86.h\" when x86, \"arm.h\" when arm] }}
            {family}
            /// A.
            #[xen_abi(when(any(x86, arm)))] pub struct a {{ /// A.
                pub a: part }}"
        );
        let mut found = found(&[
            ("x86", &header("x86.h", "x86", x86)),
            ("arm", &header("arm.h", "arm", arm)),
            ("xen", &xen),
        ]);
        found.retain(|text| text.starts_with("[family]"));
        found
    }

    const CONSTANT: &str = "/// N.\npub const MAX: u32 = { x86: x86::MAX, arm: arm::MAX };";

    fn records(members: &str) -> String {
        format!("xen_family! {{ /// P.\npub type part = {{ {members} }}; {CONSTANT} }}")
    }

    #[test]
    fn a_family_lists_all_members() {
        let all = records("x86: x86::part, arm: arm::part");
        assert_eq!(with("member", "member", &all), NOTHING);
        assert_eq!(
            with("member", "member", &records("x86: x86::part")),
            [
                "[family] the family `part` leaves out `arm.h`, which has one on arm32 and arm64",
                "[family] `part` is marked `member`, but no family lists it",
            ]
        );
        assert_eq!(
            with("member", "", &all),
            [
                "[family] `arm::part` is not marked as part of a family",
                "[family] `arm::MAX` is not marked as part of a family",
            ]
        );
    }

    #[test]
    fn members_are_where_they_are_listed() {
        let wrong = records("x86: x86::part, arm: arm::part, riscv64: arm::part, arm64: arm::part");
        assert_eq!(
            with("member", "member", &wrong),
            [
                "[family] there is no record `arm::part` on riscv64",
                "[family] the family `part` has two members for arm64",
            ]
        );
        let constant = records("x86: x86::part, arm: arm::MAX");
        let found = with("member", "member", &constant);
        assert_eq!(
            found[0],
            "[family] there is no record `arm::MAX` on arm32 and arm64"
        );
    }

    #[test]
    fn a_family_has_its_members_name() {
        let other = "xen_family! { /// P.\npub type parts = { x86: x86::part, arm: arm::part }; }";
        let found = with("member", "member", other);
        assert_eq!(
            found[0],
            "[family] `x86::part` is not called `parts` in C, as its family is"
        );
    }

    #[test]
    fn what_differs_needs_a_family() {
        assert_eq!(
            with("", "", ""),
            ["[family] `part` is not the same on all architectures, but there is no family"]
        );
        assert_eq!(with("member", "", "").len(), 3);
    }
}
