// SPDX-License-Identifier: MIT
//! What definitions expand to: from the model to Rust tokens.
//!
//! Functions from tokens to tokens, for the macros, and for who writes down what the macros make of
//! definitions. What they return stands on `xen-abi`.

mod alias;
mod cfg;
mod constant;
mod depth;
mod document;
mod emit;
mod errors;
mod family;
mod group;
mod header;
mod history;
mod layout;
mod partial;
mod record;
mod spelled;
mod template;
mod views;

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{ParseStream, Parser};
use xen_abi_model::item::ItemKind;
use xen_abi_model::report::Report;
use xen_abi_model::{check, parse, syntax};

/// The macros that stand for items, and are told what by their name.
pub const ITEM_MACROS: [&str; 8] = [
    "c_only",
    "c_include",
    "c_comment",
    "guest_handle",
    "xen_family",
    "ring_types",
    "flex_ring",
    "hvm_save",
];

/// What is wanted of a definition besides the type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// For the compiler to check layouts, as it does where definitions are edited.
    pub checks: bool,
    /// What programs do with values: they make empty ones, compare and print them, combine flags, and
    /// give them to somebody else without anything in their padding.
    pub abilities: bool,
}

/// An item under `#[xen_abi(args)]`.
pub fn attribute(args: TokenStream, item: TokenStream, wanted: Wanted) -> TokenStream {
    let report = Report::new();
    if depth::are_too_much(&args, &report) {
        return errors::tokens(report);
    }
    let written = item;
    let source = |input: ParseStream<'_>| match depth::is_too_much(input.cursor(), &report) {
        true => Err(input.error("nests too deep")),
        false => input.parse::<syn::Item>(),
    };
    let source = match source.parse2(written.clone()) {
        Ok(source) => source,
        Err(_) if !report.is_empty() => return errors::tokens(report),
        Err(error) => {
            let error = error.to_compile_error();
            let rest = partial::recovered(written).map(|item| errors::as_written(&item));
            return quote!(#error #rest);
        }
    };
    let item = parse::annotated(args, &source, &report);
    if let Some(item) = &item {
        syntax::check(item, &report);
        if report.is_empty() {
            check::alone(item, &report);
        }
    }
    let is_sound = report.is_empty();
    let body = match &item {
        Some(item) => match &item.kind {
            ItemKind::Record(record) => record::expand(item, record, &source, wanted, is_sound),
            ItemKind::Group(group) => group::expand(item, group, &source, wanted),
            ItemKind::Constant(_) | ItemKind::ConstFn(_) => {
                constant::expand(item, &source, written)
            }
            ItemKind::Alias(alias) => alias::expand(item, alias, &source),
            _ => errors::as_written(&source),
        },
        None => errors::as_written(&source),
    };
    if is_sound {
        return body;
    }
    let errors = errors::tokens(report);
    quote!(#errors #body)
}

/// What `xen_header! { tokens }` puts into its module, where the support crate's path comes first, in
/// parentheses.
pub fn header(tokens: TokenStream) -> TokenStream {
    header::expand(tokens)
}

/// What the macro `name`, one of [`ITEM_MACROS`], makes of `tokens`.
pub fn item_macro(name: &str, tokens: TokenStream, wanted: Wanted) -> TokenStream {
    let report = Report::new();
    if depth::are_too_much(&tokens, &report) {
        return errors::tokens(report);
    }
    let items = parse::item_macro(name, tokens, &report);
    for item in &items {
        syntax::check(item, &report);
    }
    let errors = errors::tokens(report);
    let bodies = items.iter().map(|item| match &item.kind {
        ItemKind::Family(family) => family::expand(item, family, wanted),
        ItemKind::Handle(handle) => alias::handle(item, handle),
        ItemKind::Template(template) => template::expand(item, template),
        _ => TokenStream::new(),
    });
    quote!(#errors #(#bodies)*)
}
