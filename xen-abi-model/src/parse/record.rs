// SPDX-License-Identifier: MIT
//! Structs and unions.

use proc_macro2::TokenStream;
use syn::spanned::Spanned;
use xen_abi_layout::Kind;

use crate::item::{Item, ItemKind, Name, Placement, Record, TypedefForm};
use crate::report::Report;
use crate::span::Span;

use super::args::{RecordArgs, expects, names_or, read};
use super::history::history;
use super::{docs, field, not_in_language, operation};

/// Reads a struct.
pub(super) fn structure(
    args: TokenStream,
    item: &syn::ItemStruct,
    report: &Report,
) -> Option<Item> {
    let source = Source {
        ident: &item.ident,
        attributes: &item.attrs,
        generics: &item.generics,
    };
    let none = syn::FieldsNamed {
        brace_token: syn::token::Brace::default(),
        named: syn::punctuated::Punctuated::new(),
    };
    match &item.fields {
        syn::Fields::Named(fields) => record(args, &source, Kind::Struct, fields, report),
        syn::Fields::Unit => record(args, &source, Kind::Struct, &none, report),
        syn::Fields::Unnamed(fields) => {
            let help = "write `struct x { pub name: T, .. }`";
            not_in_language(report, fields.span(), "fields have names", help);
            None
        }
    }
}

/// Reads a union.
pub(super) fn union(args: TokenStream, item: &syn::ItemUnion, report: &Report) -> Option<Item> {
    let source = Source {
        ident: &item.ident,
        attributes: &item.attrs,
        generics: &item.generics,
    };
    record(args, &source, Kind::Union, &item.fields, report)
}

struct Source<'a> {
    ident: &'a syn::Ident,
    attributes: &'a [syn::Attribute],
    generics: &'a syn::Generics,
}

fn record(
    args: TokenStream,
    source: &Source<'_>,
    kind: Kind,
    fields: &syn::FieldsNamed,
    report: &Report,
) -> Option<Item> {
    let before = report.len();
    super::foreign_attributes(source.attributes, "xen_abi", report);
    no_generics(source.generics, report);
    let args: Option<RecordArgs> = read(args, report);
    let fields = field::fields(fields, report);
    let (args, fields) = (args?, fields?);
    let name = Name::of(source.ident);
    let typedefs = names_or(args.typedef, || format!("{}_t", name.text));
    let placement = placement(args.inline, args.nested, name.span, report);
    let typedef_form = typedef_form(args.joined, args.untagged, &typedefs, name.span, report);
    let handles = names_or(args.handle, || {
        typedefs
            .first()
            .map_or_else(|| name.text.clone(), |typedef| typedef.text.clone())
    });
    let operations = operation::of_record(args.op, report);
    let history = history(args.since, args.was, args.until, report);
    if report.len() > before {
        return None;
    }
    Some(Item {
        docs: docs::docs(source.attributes),
        when: args.when.cond(),
        expects: expects(args.expects),
        inside: None,
        history,
        span: name.span,
        kind: ItemKind::Record(Record {
            name,
            kind,
            placement,
            typedef_form,
            typedefs,
            handles,
            member: args.member,
            declared_size: args.size.map(|size| size.0),
            operations,
            fields,
        }),
    })
}

pub(super) fn no_generics(generics: &syn::Generics, report: &Report) {
    if !generics.params.is_empty() || generics.where_clause.is_some() {
        let help = "write the record out for each type that it is used with";
        not_in_language(report, generics.span(), "C has no generic types", help);
    }
}

fn placement(inline: bool, nested: bool, span: Span, report: &Report) -> Placement {
    match (inline, nested) {
        (false, false) => Placement::Top,
        (true, false) => Placement::Inline,
        (false, true) => Placement::Nested,
        (true, true) => {
            let help = "`inline` has no tag in C, `nested` has: keep one of them";
            not_in_language(
                report,
                span,
                "`inline` and `nested` exclude each other",
                help,
            );
            Placement::Inline
        }
    }
}

fn typedef_form(
    joined: bool,
    untagged: bool,
    typedefs: &[Name],
    span: Span,
    report: &Report,
) -> TypedefForm {
    match (joined, untagged) {
        (false, false) => TypedefForm::Separate,
        (true, false) => {
            if typedefs.is_empty() {
                let help = "add `typedef` or `typedef(name)`";
                not_in_language(report, span, "`joined` needs a typedef to join", help);
            }
            TypedefForm::Joined
        }
        (false, true) => {
            if !typedefs.is_empty() {
                let help = "remove `typedef(..)`";
                not_in_language(
                    report,
                    span,
                    "with `untagged`, the record's own name is the typedef",
                    help,
                );
            }
            TypedefForm::Untagged
        }
        (true, true) => {
            let help = "keep one of them";
            not_in_language(
                report,
                span,
                "`joined` and `untagged` exclude each other",
                help,
            );
            TypedefForm::Joined
        }
    }
}
