// SPDX-License-Identifier: MIT
//! Pieces of output that every item shares.
//!
//! What nearly every item has many of writes itself to where it belongs. A stream within a stream costs a
//! conversation with the compiler, even an empty one.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};
use xen_abi_model::span::Span;

/// The path under which the support crate is known in the item's module: `xen_header!` has put it
/// there, whatever the crate is called in the user's manifest.
pub(crate) fn abi() -> Support {
    Support
}

#[derive(Clone, Copy)]
pub(crate) struct Support;

impl ToTokens for Support {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let ident = |name| syn::Ident::new(name, proc_macro2::Span::call_site());
        tokens.append(ident("self"));
        for name in ["__xen_header", "abi"] {
            tokens.append(Punct::new(':', Spacing::Joint));
            tokens.append(Punct::new(':', Spacing::Alone));
            tokens.append(ident(name));
        }
    }
}

/// What writes tokens where it belongs.
pub(crate) struct Write<F>(pub(crate) F);

impl<F: Fn(&mut TokenStream)> ToTokens for Write<F> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        (self.0)(tokens);
    }
}

/// `#[..]`
pub(crate) fn attribute(tokens: &mut TokenStream, content: TokenStream) {
    tokens.append(Punct::new('#', Spacing::Alone));
    tokens.append(Group::new(Delimiter::Bracket, content));
}

/// Names are C's, letter for letter.
pub(crate) fn allow() -> impl ToTokens {
    Write(|tokens: &mut TokenStream| {
        attribute(tokens, quote!(allow(nonstandard_style, clippy::all)));
    })
}

/// `(..)`
pub(crate) fn parenthesis(tokens: &mut TokenStream, content: TokenStream) {
    tokens.append(Group::new(Delimiter::Parenthesis, content));
}

/// `[..]`
pub(crate) fn bracket(tokens: &mut TokenStream, content: TokenStream) {
    tokens.append(Group::new(Delimiter::Bracket, content));
}

/// `{ .. }`
pub(crate) fn brace(tokens: &mut TokenStream, content: TokenStream) {
    tokens.append(Group::new(Delimiter::Brace, content));
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
