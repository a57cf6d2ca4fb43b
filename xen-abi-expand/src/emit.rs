// SPDX-License-Identifier: MIT
//! Pieces of output that every item shares.

use proc_macro2::TokenStream;
use quote::quote;
use xen_abi_model::span::Span;

/// The path under which the support crate is known in the item's module: `xen_header!` has put it
/// there, whatever the crate is called in the user's manifest.
pub(crate) fn abi() -> TokenStream {
    quote!(self::__xen_header::abi)
}

/// Names are C's, letter for letter.
pub(crate) fn allow() -> TokenStream {
    quote!(#[allow(nonstandard_style, clippy::all)])
}

/// The doc attributes among `attributes`.
pub(crate) fn docs(attributes: &[syn::Attribute]) -> Vec<&syn::Attribute> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
        .collect()
}

/// Doc comments for what rustdoc shows besides the author's words.
pub(crate) fn more_docs(lines: &[String]) -> Option<TokenStream> {
    if lines.is_empty() {
        return None;
    }
    Some(doc_lines(lines))
}

/// Doc comments for `lines`, or leave to have none.
pub(crate) fn doc_lines(lines: &[String]) -> TokenStream {
    if lines.is_empty() {
        return quote!(#[allow(missing_docs)]);
    }
    let lines = lines.iter().map(|line| format!(" {line}"));
    quote!(#(#[doc = #lines])*)
}

/// An identifier for a C name, raw where it is a keyword of Rust.
pub(crate) fn ident(name: &str, span: impl Into<Span>) -> syn::Ident {
    let span = span.into().token();
    // The lowercase keywords are all shorter than this; most names need no closer look.
    if name.len() > "continue".len() {
        return syn::Ident::new(name, span);
    }
    match syn::parse_str::<syn::Ident>(name) {
        Ok(mut ident) => {
            ident.set_span(span);
            ident
        }
        Err(_) => syn::Ident::new_raw(name, span),
    }
}
