// SPDX-License-Identifier: MIT
//! From `syn`'s items to the model's.
//!
//! The macro gives one item at a time ([`annotated`]), the generator a whole file ([`header`]);
//! both get the same [`Item`] or the same problems.

mod alias;
mod args;
mod constant;
mod docs;
mod expr;
mod field;
mod group;
mod header;
mod history;
mod macros;
mod meaning;
mod meta;
mod old_names;
mod operation;
mod record;
mod spans;
mod types;
mod words;

pub use header::{HeaderDecl, header, header_decl, headers};
pub use macros::{ITEM_MACROS, family, item_macro};

use proc_macro2::TokenStream;
use syn::spanned::Spanned;

use crate::item::Item;
use crate::report::Report;
use crate::rules::{KNOWN_CFG, LANGUAGE};
use crate::span::Span;

/// Reads an item annotated with `#[xen_abi(args)]`. The attribute itself may still be on it.
///
/// `None` means that it could not be read and that the report says why.
pub fn annotated(args: TokenStream, item: &syn::Item, report: &Report) -> Option<Item> {
    match item {
        syn::Item::Struct(item) => record::structure(args, item, report),
        syn::Item::Union(item) => record::union(args, item, report),
        syn::Item::Enum(item) => group::group(args, item, report),
        syn::Item::Const(item) => constant::constant(args, item, report),
        syn::Item::Fn(item) => constant::function(args, item, report),
        syn::Item::Type(item) => alias::alias(args, item, report),
        other => {
            report.error_with_help(
                &LANGUAGE,
                other.span(),
                "`#[xen_abi]` cannot stand on this item",
                "annotate a struct, union, enum, const, const fn or type",
            );
            None
        }
    }
}

/// Reports attributes that the language does not know. Doc comments and `own` ones pass.
fn foreign_attributes(attributes: &[syn::Attribute], own: &str, report: &Report) {
    for attribute in attributes {
        let path = attribute.path();
        let is_own = match own {
            "xen_abi" => header::is_xen_abi(attribute),
            own => path.is_ident(own),
        };
        if is_own || path.is_ident("doc") {
            continue;
        }
        if path.is_ident("cfg") || path.is_ident("cfg_attr") {
            report.error(
                &KNOWN_CFG,
                path.span(),
                "conditions of an annotated item are written as `when(..)`",
            );
        } else {
            let name = path
                .segments
                .last()
                .map_or_else(String::new, |s| s.ident.to_string());
            report.error_with_help(
                &LANGUAGE,
                path.span(),
                format!("the attribute `{name}` has no meaning on an annotated item"),
                "remove it; the macro writes the attributes that are needed",
            );
        }
    }
}

/// Reports a `syn` error as a violation of the language.
fn language_error(report: &Report, error: &syn::Error) {
    for error in error.clone() {
        report.error(&LANGUAGE, error.span(), error.to_string());
    }
}

/// Reports that `what` is not part of the language.
fn not_in_language(report: &Report, span: impl Into<Span>, what: &str, help: &str) {
    report.error_with_help(&LANGUAGE, span, what, help);
}
