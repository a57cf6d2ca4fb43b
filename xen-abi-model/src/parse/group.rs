//! Groups of constants.

use proc_macro2::TokenStream;
use syn::spanned::Spanned;

use crate::item::{Group, GroupForm, Item, ItemKind, Name, Variant};
use crate::report::Report;

use super::args::{GroupArgs, VariantArgs, abi_args, expects, names_or, read};
use super::{docs, expr, not_in_language};

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
        _ => {
            not_in_language(
                report,
                name.span,
                "an enum is one of `flags`, `open_enum` and `c_enum`",
                "write `#[xen_abi(flags(u32))]`, `#[xen_abi(open_enum(u32))]` or \
                 `#[xen_abi(c_enum(u32))]`",
            );
            return None;
        }
    };
    if report.len() > before {
        return None;
    }
    Some(Item {
        docs: docs::docs(&item.attrs),
        when: args.when.cond(),
        expects: expects(args.expects),
        inside: args.inside.map(|inside| inside.0),
        span: name.span,
        kind: ItemKind::Group(Group {
            name,
            form,
            repr: repr.0,
            suffix: args.suffix.map(|suffix| suffix.0),
            bit_numbers: args.bit_numbers,
            variants,
        }),
    })
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
    if report.len() > before {
        return None;
    }
    Some(Variant {
        name: Name::of(&variant.ident),
        docs: docs::docs(&variant.attrs),
        when: args.when.cond(),
        value,
        bit_number: !args.no_bit_number,
    })
}
