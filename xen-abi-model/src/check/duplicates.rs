// SPDX-License-Identifier: MIT
//! In C, a name stands for one thing.

use std::collections::BTreeMap;

use crate::span::Span;

use super::Check;
use super::together::{Thing, together};
use crate::cond::Cond;
use crate::item::{Group, GroupForm, Item, ItemKind, Name, Placement, Record, TypedefForm};
use crate::report::{Problem, continued};
use crate::resolve::{MadeType, made_names};
use crate::rules::DUPLICATE_NAME;

pub(super) fn check(check: &Check<'_>) {
    let mut bearers: BTreeMap<(Space, String), Vec<Bearer<'_>>> = BTreeMap::new();
    for place in check.abi.places() {
        let (header, item) = check.abi.at(place);
        for name in names_of(item) {
            let thing = Thing {
                header,
                item,
                when: name.when,
            };
            let bearer = Bearer {
                thing,
                span: name.span,
            };
            bearers
                .entry((name.space, name.text))
                .or_default()
                .push(bearer);
        }
    }
    for ((_, name), bearers) in &bearers {
        for (at, bearer) in bearers.iter().enumerate() {
            if let Some(earlier) = bearers[..at].iter().find(|earlier| clash(earlier, bearer)) {
                report(check, name, bearer.span, earlier.span);
            }
        }
    }
    headers(check);
}

/// C's name spaces, as far as headers fill them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Space {
    /// `struct x`
    Tag,
    /// Typedefs, enumerators and macros, which would replace the others.
    Ordinary,
    /// `XEN_GUEST_HANDLE(x)`
    Handle,
}

struct CName<'a> {
    space: Space,
    text: String,
    span: Span,
    /// The condition of a part of an item.
    when: Option<&'a Cond>,
}

struct Bearer<'a> {
    thing: Thing<'a>,
    span: Span,
}

impl Bearer<'_> {
    fn makes_way(&self) -> bool {
        match &self.thing.item.kind {
            ItemKind::Constant(constant) => constant.redefines || constant.overridable,
            _ => false,
        }
    }
}

fn clash(one: &Bearer<'_>, other: &Bearer<'_>) -> bool {
    !one.makes_way() && !other.makes_way() && together(one.thing, other.thing)
}

fn report(check: &Check<'_>, name: &str, span: Span, first: Span) {
    check.push(Problem {
        rule: &DUPLICATE_NAME,
        span,
        message: format!("`{name}` is defined twice"),
        help: Some(continued(DUPLICATE_NAME.help)),
        related: vec![(first, "first defined here".to_owned())],
    });
}

/// Two modules cannot be one header, and two headers cannot share a guard.
fn headers(check: &Check<'_>) {
    let headers = &check.abi.headers;
    for (at, header) in headers.iter().enumerate() {
        let earlier = &headers[..at];
        if let Some(first) = earlier.iter().find(|first| first.file == header.file) {
            report(check, &header.file, header.span, first.span);
        }
        if let Some(guard) = &header.guard
            && let Some(first) = earlier
                .iter()
                .find(|first| first.guard.as_ref() == Some(guard))
        {
            report(check, guard, header.span, first.span);
        }
    }
}

/// The names that an item brings into C.
fn names_of(item: &Item) -> Vec<CName<'_>> {
    let one = |space, name: &Name| CName {
        space,
        text: name.text.clone(),
        span: name.span,
        when: None,
    };
    let all = |space, names: &[Name]| names.iter().map(|n| one(space, n)).collect::<Vec<_>>();
    match &item.kind {
        ItemKind::Record(record) => {
            let mut names = all(Space::Ordinary, &record.typedefs);
            names.extend(all(Space::Handle, &record.handles));
            names.extend(own_space(record).map(|space| one(space, &record.name)));
            names
        }
        ItemKind::Group(group) => group_names(group),
        ItemKind::Alias(alias) => {
            let mut names = all(Space::Handle, &alias.handles);
            names.push(one(Space::Ordinary, &alias.name));
            names
        }
        ItemKind::Constant(constant) => vec![one(Space::Ordinary, &constant.name)],
        ItemKind::ConstFn(function) => vec![one(Space::Ordinary, &function.name)],
        ItemKind::Handle(handle) => vec![one(Space::Handle, &handle.name)],
        ItemKind::Template(template) => {
            let made = made_names(template).into_iter().map(|(text, ty)| {
                let is_tag = !text.ends_with("_t") || matches!(ty, MadeType::RingEntry);
                let space = if is_tag { Space::Tag } else { Space::Ordinary };
                CName {
                    space,
                    text,
                    span: template.name.span,
                    when: None,
                }
            });
            made.collect()
        }
        ItemKind::Family(_) | ItemKind::COnly(_) | ItemKind::Include(_) | ItemKind::Comment(_) => {
            Vec::new()
        }
    }
}

/// Where a record's own name is; nowhere if C has none for it.
fn own_space(record: &Record) -> Option<Space> {
    match (record.placement, record.typedef_form) {
        (Placement::Inline, _) => None,
        (_, TypedefForm::Untagged) => Some(Space::Ordinary),
        _ => Some(Space::Tag),
    }
}

fn group_names(group: &Group) -> Vec<CName<'_>> {
    let name = |space, text: &str, span, when| CName {
        space,
        text: text.to_owned(),
        span,
        when,
    };
    let mut names = Vec::new();
    if let GroupForm::CEnum {
        untagged,
        anonymous,
        typedefs,
    } = &group.form
    {
        let own = &group.name;
        if *untagged {
            names.push(name(Space::Ordinary, &own.text, own.span, None));
        } else if !anonymous {
            names.push(name(Space::Tag, &own.text, own.span, None));
        }
        names.extend(
            typedefs
                .iter()
                .map(|t| name(Space::Ordinary, &t.text, t.span, None)),
        );
    }
    if let Some(x_macro) = &group.x_macro {
        let macros = [&x_macro.name, &x_macro.guard, &x_macro.marker];
        names.extend(macros.map(|own| name(Space::Ordinary, &own.text, own.span, None)));
    }
    for variant in &group.variants {
        let (text, span, when) = (&variant.name.text, variant.name.span, Some(&variant.when));
        names.push(name(Space::Ordinary, text, span, when));
        if group.bit_numbers && variant.bit_number {
            names.push(name(Space::Ordinary, &format!("_{text}"), span, when));
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found, found_in, problems};

    fn two(first: &str, second: &str) -> Vec<String> {
        let constant = |args: &str| format!("/// X.\n#[xen_abi{args}] pub const X: u32 = 1;\n");
        found_in(&(constant(first) + &constant(second)))
    }

    #[test]
    fn a_name_is_defined_once() {
        let twice = "[duplicate_name] `X` is defined twice";
        assert_eq!(two("", ""), [twice]);
        assert_eq!(two("(when(x86))", "(when(x86_64))"), [twice]);
        assert_eq!(two("(when(hypervisor))", ""), [twice]);
        assert_eq!(two("(when(hypervisor))", "(when(toolstack))"), [twice]);
        let first = problems(&[(
            "test",
            "/// X.\n#[xen_abi] pub const X: u32 = 1;
            /// X.\n#[xen_abi] pub type X = u32;",
        )]);
        assert_eq!(first[0].span.token().start().line, 5);
        assert_eq!(first[0].related[0].0.token().start().line, 3);
    }

    #[test]
    fn alternatives_and_redefinitions_share_a_name() {
        for (first, second) in [
            ("(when(x86))", "(when(arm))"),
            ("(when(interface(< 5)))", "(when(interface(>= 5)))"),
            ("(when(hypervisor))", "(when(not(hypervisor)))"),
            ("", "(redefines)"),
            ("(overridable)", ""),
            (
                "(when(defined(A, on(x86))))",
                "(when(not(defined(A, on(x86)))))",
            ),
            ("(when(defined(A, on(x86))))", "(when(arm))"),
        ] {
            assert_eq!(two(first, second), NOTHING, "{first} {second}");
        }
    }

    #[test]
    fn headers_of_different_architectures_share_names() {
        let header = |file: &str, abis: &str| {
            format!(
                "xen_header! {{ file: \"{file}\", abis: [{abis}] }}
                /// A.
                #[xen_abi(typedef)] pub struct a {{ /// A.
                    pub a: u32 }}"
            )
        };
        let both = |one: &str, other: &str| {
            let mut found = found(&[("a", &header("a.h", one)), ("b", &header("b.h", other))]);
            found.retain(|text| text.starts_with("[duplicate_name]"));
            found
        };
        assert_eq!(both("x86", "arm"), NOTHING);
        assert_eq!(
            both("x86", "x86_64, arm"),
            [
                "[duplicate_name] `a` is defined twice",
                "[duplicate_name] `a_t` is defined twice"
            ]
        );
    }

    #[test]
    fn tags_handles_and_the_rest_are_apart() {
        let text = "/// A.
            #[xen_abi(typedef(a), handle(a))] pub struct a { /// A.
                pub a: u32 }
            /// B.
            #[xen_abi(flags(u32))] pub enum Flags { /// A.
                F_a = 1 }
            /// C.
            #[xen_abi] pub struct Flags__c { /// A.
                pub u: u }
            #[xen_abi(inline)] pub union u { /// A.
                pub a: u32 }";
        let mut found = found_in(text);
        found.retain(|text| text.starts_with("[duplicate_name]"));
        assert_eq!(found, NOTHING);
    }

    #[test]
    fn every_sort_of_name_counts() {
        let text = "/// A.
            #[xen_abi(flags(u32), bit_numbers)] pub enum Flags { /// A.
                F_a = 1, /// B.
                F_b = 2 }
            /// F.
            #[xen_abi] pub const _F_b: u32 = 1;
            /// E.
            #[xen_abi(c_enum(u32), typedef(e_t))] pub enum e { /// A.
                F_a }
            /// E.
            #[xen_abi] pub const fn e_t(x: u32) -> u32 { x }
            /// E.
            #[xen_abi] pub struct e { /// A.
                pub a: u32 }
            /// T.
            #[xen_abi(handle(r))] pub type r_sring_t = u32;
            guest_handle! { r = u8; }
            ring_types! { /// R.
                r: u32 => u32; }";
        let mut found = found_in(text);
        found.retain(|text| text.starts_with("[duplicate_name]"));
        let twice = |name: &str| format!("[duplicate_name] `{name}` is defined twice");
        assert_eq!(
            found,
            [
                twice("e"),
                twice("F_a"),
                twice("_F_b"),
                twice("e_t"),
                twice("r_sring_t"),
                twice("r")
            ]
        );
    }

    #[test]
    fn headers_are_one_each() {
        let header = "xen_header! { file: \"a.h\", guard: \"A\" }";
        assert_eq!(
            found(&[("a", header), ("b", header)]),
            [
                "[duplicate_name] `a.h` is defined twice",
                "[duplicate_name] `A` is defined twice"
            ]
        );
    }
}
