// SPDX-License-Identifier: MIT
//! Groups of constants.

use proc_macro2::TokenStream;
use syn::spanned::Spanned;

use crate::item::{Group, GroupForm, Item, ItemKind, Name, Variant, XMacro};
use crate::report::Report;
use crate::rules::OPEN_ENUM;

use super::args::{GroupArgs, VariantArgs, XMacroArgs, abi_args, expects, names_or, read};
use super::history::history;
use super::{docs, expr, not_in_language, operation};

/// Reads an enum.
pub(super) fn group(args: TokenStream, item: &syn::ItemEnum, report: &Report) -> Option<Item> {
    let before = report.len();
    super::foreign_attributes(&item.attrs, "xen_abi", report);
    super::record::no_generics(&item.generics, report);
    let args: Option<GroupArgs> = read(args, report);
    let variants: Vec<Option<Variant>> = item
        .variants
        .iter()
        .map(|one| variant(one, report))
        .collect();
    let (args, variants) = (args?, variants.into_iter().collect::<Option<Vec<_>>>()?);
    let name = Name::of(&item.ident);
    let typedefs = names_or(args.typedef, || format!("{}_t", name.text));
    let (form, repr) = match (args.flags, args.open_enum, args.c_enum) {
        (Some(repr), None, None) => (GroupForm::Flags, repr),
        (None, Some(repr), None) => (GroupForm::Open, repr),
        (None, None, Some(repr)) => {
            let (untagged, anonymous) = (args.untagged, args.anonymous);
            (
                GroupForm::CEnum {
                    untagged,
                    anonymous,
                    typedefs,
                },
                repr,
            )
        }
        (None, None, None) => {
            let text = format!(
                "`{}` does not say which values there are beside the listed ones",
                name.text
            );
            report.error(&OPEN_ENUM, name.span, text);
            return None;
        }
        _ => {
            let help = "keep one of them";
            let what = "`flags`, `open_enum` and `c_enum` exclude each other";
            not_in_language(report, name.span, what, help);
            return None;
        }
    };
    let group = Group {
        name,
        form,
        repr: repr.0,
        suffix: args.suffix.map(|suffix| suffix.0),
        bit_numbers: args.bit_numbers,
        x_macro: args.x_macro.map(x_macro),
        variants,
    };
    if matches!(group.form, GroupForm::CEnum { .. }) && group.variants.is_empty() {
        let help = "give it a constant, or leave it out";
        not_in_language(
            report,
            group.name.span,
            "C has no enum without constants",
            help,
        );
    }
    match &group.x_macro {
        Some(x_macro) => listable(&group, x_macro, args.inside.is_some(), report),
        None => unmarked(&group, report),
    }
    let history = history(args.since, None, None, report);
    if report.len() > before {
        return None;
    }
    Some(Item {
        docs: docs::docs(&item.attrs),
        when: args.when.cond(),
        expects: expects(args.expects),
        inside: args.inside.map(|inside| inside.0),
        history,
        span: group.name.span,
        kind: ItemKind::Group(group),
    })
}

fn x_macro(args: XMacroArgs) -> XMacro {
    XMacro {
        name: args.name.0,
        prefix: args.prefix.0,
        guard: args.guard.0,
        marker: args.marker.0,
        used_up: args.used_up,
        assembler: args.assembler.map(super::meta::When::cond),
    }
}

/// Reports what keeps a group from being a list of calls of a macro.
fn listable(group: &Group, x_macro: &XMacro, is_inside: bool, report: &Report) {
    let name = &x_macro.name;
    if !matches!(group.form, GroupForm::CEnum { .. }) {
        let help = "write `c_enum`, or leave `x_macro` out";
        not_in_language(report, name.span, "only C enums are lists", help);
    }
    if is_inside {
        let help = "leave `inside` or `x_macro` out";
        not_in_language(report, name.span, "a list stands in no record", help);
    }
    for variant in &group.variants {
        let (text, span) = (&variant.name.text, variant.name.span);
        let prefix = &x_macro.prefix.text;
        if text.strip_prefix(prefix.as_str()).is_none_or(str::is_empty) {
            let what = format!("`{text}` does not begin with `{prefix}` and go on");
            let help = "give all constants of the list names that begin alike";
            not_in_language(report, span, &what, help);
        }
        if variant.value.is_none() {
            let what = format!("`{}` is given the value of `{text}`", name.text);
            let help = format!("state it: `{text} = ..`");
            not_in_language(report, span, &what, &help);
        }
        if let Some(mark) = &variant.mark
            && !mark
                .bytes()
                .all(|sign| sign.is_ascii_alphanumeric() || b"!|".contains(&sign))
        {
            let what = format!("`{mark}` is no mark");
            not_in_language(report, span, &what, "write letters, digits, `!` and `|`");
        }
    }
}

/// Reports what only a list of calls of a macro has a place for.
fn unmarked(group: &Group, report: &Report) {
    for variant in &group.variants {
        if variant.mark.is_some() || !variant.headings.is_empty() {
            let help = "say it in the documentation";
            let what = "headings and marks belong to an `x_macro`";
            not_in_language(report, variant.name.span, what, help);
        }
    }
}

fn variant(variant: &syn::Variant, report: &Report) -> Option<Variant> {
    let before = report.len();
    super::foreign_attributes(&variant.attrs, "abi", report);
    let args: Option<VariantArgs> = abi_args(&variant.attrs, report);
    if !matches!(variant.fields, syn::Fields::Unit) {
        let help = "write `NAME = value`";
        not_in_language(
            report,
            variant.fields.span(),
            "a constant has no fields",
            help,
        );
    }
    let value = match &variant.discriminant {
        Some((_, value)) => Some(expr::read(value, report)?),
        None => None,
    };
    let args = args?;
    let operations = operation::of_command(args.op, report);
    let history = history(args.since, args.was, args.until, report);
    if report.len() > before {
        return None;
    }
    Some(Variant {
        name: Name::of(&variant.ident),
        docs: docs::docs(&variant.attrs),
        when: args.when.cond(),
        value,
        bit_number: !args.no_bit_number,
        operations,
        headings: args.headings,
        mark: args.mark,
        bound: args.bound,
        history,
    })
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    /// The problems of a list with these arguments and variants.
    fn problems(form: &str, more: &str, variants: &str) -> Vec<String> {
        let args =
            format!("{form}(u32), x_macro(name(E), prefix(FOO_), guard(G), marker(M){more})");
        read(&args, variants)
    }

    fn read(args: &str, variants: &str) -> Vec<String> {
        let report = Report::new();
        let item = syn::parse_str(&format!("enum foo {{ {variants} }}")).unwrap();
        let group = group(args.parse().unwrap(), &item, &report);
        let problems = report.into_problems();
        assert_eq!(group.is_none(), !problems.is_empty());
        problems
            .into_iter()
            .map(|problem| problem.message)
            .collect()
    }

    #[test]
    fn a_list_needs_values_and_names_that_begin_alike() {
        let nothing: [&str; 0] = [];
        let sound = "#[abi(mark = \"!A|\", heading = \"a\", heading = \"b\")] FOO_a = 1";
        assert_eq!(
            problems("c_enum", ", used_up, assembler(x86)", sound),
            nothing
        );
        assert_eq!(
            problems(
                "c_enum",
                "",
                "FOO_ = 1, BAR_a = 2, FOO_b, #[abi(mark = \"*/\")] FOO_c = 4"
            ),
            [
                "`FOO_` does not begin with `FOO_` and go on",
                "`BAR_a` does not begin with `FOO_` and go on",
                "`E` is given the value of `FOO_b`",
                "`*/` is no mark",
            ]
        );
    }

    #[test]
    fn c_enums_have_constants() {
        assert_eq!(read("c_enum(u32)", ""), ["C has no enum without constants"]);
        assert_eq!(read("flags(u32)", ""), [""; 0]);
    }

    #[test]
    fn only_c_enums_are_lists() {
        assert_eq!(
            problems("flags", "", "FOO_a = 1"),
            ["only C enums are lists"]
        );
        assert_eq!(
            problems("c_enum", "), inside(foo", "FOO_a = 1"),
            ["a list stands in no record"]
        );
        let marked = quote!(
            #[abi(mark = "A")]
            A = 1,
            #[abi(heading = "b")]
            B = 2
        )
        .to_string();
        let what = "headings and marks belong to an `x_macro`";
        assert_eq!(read("c_enum(u32)", &marked), [what, what]);
    }
}
