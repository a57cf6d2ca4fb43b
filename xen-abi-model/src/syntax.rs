//! The rules that one item's own tokens decide.

mod bits;

use std::collections::BTreeSet;

use proc_macro2::Span;
use xen_abi_layout::scalars::{Class, Scalar};
use xen_abi_layout::{Abi, AbiSet, Kind};

use crate::item::{ExprKind, Field, Group, Item, ItemKind, Placement, Record, Type, TypeKind};
use crate::report::Report;
use crate::rules::{
    DOCUMENTED, FLEXIBLE_ARRAY, LANGUAGE, NO_NATIVE_INT, NO_POINTER, RESERVED_FIELD, RULES, Rule,
    RuleKind, UNUSED_EXPECT,
};

/// Reports every violation in `item`.
pub fn check(item: &Item, report: &Report) {
    let expected = Expected::of(item, report);
    documented(item, report);
    if let ItemKind::Record(record) = &item.kind {
        for (at, field) in record.fields.iter().enumerate() {
            native_ints_and_pointers(record, field, &expected, report);
            reserved(record, field, &expected, report);
            flexible(record, at, report);
            bits::check(record, at, &expected, report);
        }
    }
    expected.report_unused(item, report);
}

/// The rules of this kind that an item expects to break, and those that it has broken.
struct Expected {
    named: BTreeSet<&'static str>,
    met: std::cell::RefCell<BTreeSet<&'static str>>,
}

impl Expected {
    fn of(item: &Item, report: &Report) -> Expected {
        let mut named = BTreeSet::new();
        for expect in &item.expects {
            let id = &expect.rule.text;
            match Rule::named(id) {
                Some(rule) if rule.expectable => {
                    if !named.insert(rule.id) {
                        let text = format!("`{id}` is expected twice");
                        let help = "remove one of them";
                        report.error_with_help(&LANGUAGE, expect.rule.span, text, help);
                    }
                }
                Some(_) => {
                    let text = format!("nothing may break the rule `{id}`");
                    let help = "mend the item";
                    report.error_with_help(&LANGUAGE, expect.rule.span, text, help);
                }
                None => {
                    let text = format!("there is no rule `{id}`");
                    report.error_with_help(&LANGUAGE, expect.rule.span, text, nearest(id));
                }
            }
        }
        Expected {
            named,
            met: std::cell::RefCell::default(),
        }
    }

    /// Notes that `rule` is broken, and says whether that is to be reported.
    fn is_news(&self, rule: &'static Rule) -> bool {
        self.met.borrow_mut().insert(rule.id);
        !self.named.contains(rule.id)
    }

    fn report_unused(&self, item: &Item, report: &Report) {
        let met = self.met.borrow();
        for expect in &item.expects {
            if let Some(rule) = Rule::named(&expect.rule.text)
                && rule.kind == RuleKind::Syntax
                && rule.expectable
                && !met.contains(rule.id)
            {
                let name = item.name().map_or("this item", |name| &name.text);
                let id = rule.id;
                report.error_with_help(
                    &UNUSED_EXPECT,
                    expect.rule.span,
                    format!("`{name}` does not break the rule `{id}` that it is expected to break"),
                    format!("remove `expect({id})`"),
                );
            }
        }
    }
}

/// The rule that a misspelt id most likely means.
fn nearest(id: &str) -> String {
    let rules = RULES
        .iter()
        .filter(|rule| rule.expectable)
        .map(|rule| rule.id);
    let best = rules.clone().max_by(|one, other| {
        strsim::jaro_winkler(one, id).total_cmp(&strsim::jaro_winkler(other, id))
    });
    match best {
        Some(best) if strsim::jaro_winkler(best, id) > 0.8 => format!("did you mean `{best}`?"),
        _ => format!("one of: {}", rules.collect::<Vec<_>>().join(", ")),
    }
}

fn documented(item: &Item, report: &Report) {
    let missing = |span: Span, what: String| {
        report.error(&DOCUMENTED, span, format!("{what} is not documented"));
    };
    let name = item.name().map_or("", |name| &name.text);
    let exempt = match &item.kind {
        ItemKind::Record(record) => record.placement != Placement::Top,
        ItemKind::COnly(_) | ItemKind::Include(_) | ItemKind::Comment(_) => true,
        ItemKind::Handle(handle) => handle.ty.is_none(),
        _ => false,
    };
    if item.docs.is_empty() && !exempt {
        missing(item.span, format!("`{name}`"));
    }
    match &item.kind {
        ItemKind::Record(record) => {
            for field in &record.fields {
                if field.docs.is_empty() && !field.reserved && !field.nameless {
                    let what = format!("the field `{}` of `{name}`", field.name.text);
                    missing(field.name.span, what);
                }
            }
        }
        ItemKind::Group(Group { variants, .. }) => {
            for variant in variants {
                if variant.docs.is_empty() {
                    let what = format!("the constant `{}` of `{name}`", variant.name.text);
                    missing(variant.name.span, what);
                }
            }
        }
        _ => {}
    }
}

fn native_ints_and_pointers(record: &Record, field: &Field, expected: &Expected, report: &Report) {
    let element = innermost(&field.ty);
    let names = format!("`{}` in `{}`", field.name.text, record.name.text);
    match &element.kind {
        TypeKind::Scalar(scalar)
            if scalar.class == Class::Native && expected.is_news(&NO_NATIVE_INT) =>
        {
            report.error(
                &NO_NATIVE_INT,
                element.span,
                format!("{names} is C's `{}`, {}", scalar.c_name, widths(scalar)),
            );
        }
        TypeKind::Pointer { target, .. } => {
            if expected.is_news(&NO_POINTER) {
                report.error(
                    &NO_POINTER,
                    element.span,
                    format!("{names} is a pointer, which means nothing in another address space"),
                );
            }
            if let TypeKind::Scalar(scalar) = &pointed_to(target).kind
                && scalar.name.ends_with("_aligned_t")
            {
                // In C the name is a macro with an attribute, which takes hold of what is declared.
                report.error_with_help(
                    &LANGUAGE,
                    element.span,
                    format!(
                        "for `{}`, C would align the pointer {names} itself to 8 bytes",
                        scalar.name
                    ),
                    "let it point to a `u64`, or to a type of its own",
                );
            }
        }
        _ => {}
    }
}

/// The type at the end of pointers and arrays.
fn pointed_to(ty: &Type) -> &Type {
    match &ty.kind {
        TypeKind::Pointer { target, .. } => pointed_to(target),
        TypeKind::Array { element, .. } => pointed_to(element),
        _ => ty,
    }
}

/// The type at the bottom of arrays of arrays.
fn innermost(ty: &Type) -> &Type {
    match &ty.kind {
        TypeKind::Array { element, .. } => innermost(element),
        _ => ty,
    }
}

/// `4 bytes on x86_32 and arm32, 8 bytes on x86_64, ..`
fn widths(scalar: &Scalar) -> String {
    let mut sizes: Vec<(u64, AbiSet)> = Vec::new();
    for abi in Abi::ALL {
        let size = scalar.table[abi.column()].size;
        match sizes.iter_mut().find(|(known, _)| *known == size) {
            Some((_, set)) => *set = set.or(AbiSet::of(abi)),
            None => sizes.push((size, AbiSet::of(abi))),
        }
    }
    let groups: Vec<String> = sizes
        .into_iter()
        .map(|(size, set)| {
            xen_abi_layout::Message::new()
                .byte_count(size)
                .text(" on ")
                .abis(set)
                .as_str()
                .to_owned()
        })
        .collect();
    groups.join("; ")
}

fn reserved(record: &Record, field: &Field, expected: &Expected, report: &Report) {
    let names = format!("`{}` in `{}`", field.name.text, record.name.text);
    if field.reserved && field.public {
        if expected.is_news(&RESERVED_FIELD) {
            report.error_with_help(
                &RESERVED_FIELD,
                field.name.span,
                format!("{names} is reserved, yet every program can write it"),
                "remove `pub`",
            );
        }
    } else if !field.reserved
        && looks_reserved(&field.name.text)
        && !field.nameless
        && expected.is_news(&RESERVED_FIELD)
    {
        report.error_with_help(
            &RESERVED_FIELD,
            field.name.span,
            format!("{names} has the name of padding, but is not marked as reserved"),
            format!(
                "write `#[abi(reserved)] {}: ..` without `pub`",
                field.name.text
            ),
        );
    }
}

/// `pad`, `_pad0`, `__reserved`, `rsvd2`
fn looks_reserved(name: &str) -> bool {
    let bare = name.trim_matches(|c: char| c == '_' || c.is_ascii_digit());
    matches!(
        bare,
        "pad" | "padding" | "reserved" | "rsvd" | "unused" | "mbz"
    )
}

fn flexible(record: &Record, at: usize, report: &Report) {
    let field = &record.fields[at];
    let names = format!("`{}` in `{}`", field.name.text, record.name.text);
    let is_empty = matches!(&field.ty.kind, TypeKind::Array { len, .. }
        if matches!(&len.kind, ExprKind::Int(literal) if literal.value == 0));
    if field.flexible.is_none() {
        if is_empty {
            report.error(
                &FLEXIBLE_ARRAY,
                field.name.span,
                format!("{names} is an array of no elements"),
            );
        }
        return;
    }
    if !matches!(field.ty.kind, TypeKind::Array { .. }) {
        let text = format!("{names} is marked `flexible`, but not an array");
        report.error(&FLEXIBLE_ARRAY, field.name.span, text);
    } else if record.kind == Kind::Union || at + 1 != record.fields.len() {
        let text = format!("{names} is marked `flexible`, but not the last field of a struct");
        report.error(&FLEXIBLE_ARRAY, field.name.span, text);
    }
}
