// SPDX-License-Identifier: MIT
//! `#[xen_abi]` and its companions: from the model to Rust tokens.
//!
//! Depend on `xen-abi`, which gives these macros what their output stands on.

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

use proc_macro::TokenStream;
use xen_abi_model::item::ItemKind;
use xen_abi_model::report::Report;
use xen_abi_model::{check, parse, syntax};

/// Makes a struct, union, enum, const, const fn or type part of the ABI.
///
/// The item is written as the language reference says. It becomes a `repr(C)` item whose layout is
/// checked on all six architectures while it is compiled.
#[proc_macro_attribute]
pub fn xen_abi(args: TokenStream, item: TokenStream) -> TokenStream {
    let report = Report::new();
    let (args, item): (_, proc_macro2::TokenStream) = (args.into(), item.into());
    if depth::is_too_much(&args, &report) || depth::is_too_much(&item, &report) {
        return errors::tokens(report).into();
    }
    let written = item;
    let source: syn::Item = match syn::parse2(written.clone()) {
        Ok(source) => source,
        Err(error) => {
            let error = error.to_compile_error();
            let rest = partial::recovered(written).map(|item| errors::as_written(&item));
            return quote::quote!(#error #rest).into();
        }
    };
    let item = parse::annotated(args, &source, &report);
    if let Some(item) = &item {
        syntax::check(item, &report);
        if report.is_empty() {
            check::alone(item, &report);
        }
    }
    let sound = report.is_empty();
    let errors = errors::tokens(report);
    let body = match &item {
        Some(item) => match &item.kind {
            ItemKind::Record(record) => record::expand(item, record, &source, sound),
            ItemKind::Group(group) => group::expand(item, group, &source),
            ItemKind::Constant(_) | ItemKind::ConstFn(_) => {
                constant::expand(item, &source, written)
            }
            ItemKind::Alias(alias) => alias::expand(item, alias, &source),
            _ => errors::as_written(&source),
        },
        None => errors::as_written(&source),
    };
    quote::quote!(#errors #body).into()
}

/// Declares which header a module is. `xen_abi::xen_header!` calls this with the path of `xen_abi`.
#[doc(hidden)]
#[proc_macro]
pub fn __xen_header(tokens: TokenStream) -> TokenStream {
    header::expand(tokens.into()).into()
}

macro_rules! item_macros {
    ($($(#[$doc:meta])* $name:ident;)*) => {
        $($(#[$doc])* #[proc_macro] pub fn $name(tokens: TokenStream) -> TokenStream {
            item_macro(stringify!($name), tokens)
        })*
    };
}

item_macros! {
    /// C text that has no meaning in Rust, and why: `c_only! { why: "..", text: r#".."# }`.
    c_only;
    /// An `#include` in the middle of a header: `c_include! { "arch-arm.h" when arm }`.
    c_include;
    /// A comment that belongs to no item: `c_comment! { "text" }`.
    c_comment;
    /// Guest handles for types that are no records: `guest_handle! { uchar = c_uchar; }`.
    guest_handle;
    /// One name for what each architecture defines for itself.
    xen_family;
    /// Xen's shared rings: `ring_types! { blkif: blkif_request => blkif_response; }`.
    ring_types;
    /// Xen's byte rings: `flex_ring! { xen_pv_calls with interface; }`.
    flex_ring;
    /// Records of a saved HVM domain: `hvm_save! { CPU = 2: hvm_hw_cpu; }`.
    hvm_save;
}

fn item_macro(name: &str, tokens: TokenStream) -> TokenStream {
    let report = Report::new();
    let tokens = tokens.into();
    if depth::is_too_much(&tokens, &report) {
        return errors::tokens(report).into();
    }
    let items = parse::item_macro(name, tokens, &report);
    for item in &items {
        syntax::check(item, &report);
    }
    let errors = errors::tokens(report);
    let bodies = items.iter().map(|item| match &item.kind {
        ItemKind::Family(family) => family::expand(item, family),
        ItemKind::Handle(handle) => alias::handle(item, handle),
        ItemKind::Template(template) => template::expand(item, template),
        _ => proc_macro2::TokenStream::new(),
    });
    quote::quote!(#errors #(#bodies)*).into()
}
