// SPDX-License-Identifier: MIT
//! Since when something exists, and its earlier names, which are deprecated.

use proc_macro2::TokenStream;
use quote::quote;
use xen_abi_model::item::{Field, Group, History, Item, Record};

use xen_abi_layout::Kind;

use crate::cfg;
use crate::emit::{allow, ident};

/// The sentence that says since when.
pub(crate) fn since(history: &History) -> Option<TokenStream> {
    let text = sentence(history.since.as_ref()?);
    Some(quote!(#[doc = ""] #[doc = #text]))
}

fn sentence(since: &str) -> String {
    match since.strip_prefix("> ") {
        Some(release) => format!(" Newer than Xen {release}."),
        None => format!(" Since Xen {since}."),
    }
}

/// The item as written, with that sentence.
pub(crate) fn with_since(source: &syn::Item, history: &History) -> syn::Item {
    let mut source = source.clone();
    let attributes = match &mut source {
        syn::Item::Const(item) => &mut item.attrs,
        syn::Item::Fn(item) => &mut item.attrs,
        syn::Item::Type(item) => &mut item.attrs,
        _ => return source,
    };
    if let Some(since) = &history.since {
        let text = sentence(since);
        attributes.push(syn::parse_quote!(#[doc = ""]));
        attributes.push(syn::parse_quote!(#[doc = #text]));
    }
    source
}

/// What precedes the definition of an earlier name.
fn deprecated(new: &str) -> TokenStream {
    let (doc, note) = (
        format!(" What `{new}` was called."),
        format!("it is `{new}` now"),
    );
    let allow = allow();
    quote!(#[doc = #doc] #[deprecated(note = #note)] #allow)
}

/// A constant's earlier name.
pub(crate) fn constant(item: &Item, source: &syn::Item) -> Option<TokenStream> {
    let (Some(was), syn::Item::Const(source)) = (&item.history.was, source) else {
        return None;
    };
    let (visibility, name, ty) = (&source.vis, &source.ident, &source.ty);
    let head = deprecated(&name.to_string());
    let (old, cfg) = (
        ident(&was.name.text, was.name.span),
        cfg::attribute(item.when.rust_abis()),
    );
    Some(quote!(#head #cfg #visibility const #old: #ty = #name;))
}

/// A type's earlier name, and that of its typedef.
pub(crate) fn of_type(
    item: &Item,
    typedefs: bool,
    visibility: &syn::Visibility,
) -> Option<TokenStream> {
    let (Some(was), Some(name)) = (&item.history.was, item.name()) else {
        return None;
    };
    let alias = |old: &str, new: &str| {
        let head = deprecated(new);
        let (old, new) = (ident(old, was.name.span), ident(new, name.span));
        let cfg = cfg::attribute(item.when.rust_abis());
        quote!(#head #cfg #visibility type #old = #new;)
    };
    let own = alias(&was.name.text, &name.text);
    let typedef =
        typedefs.then(|| alias(&format!("{}_t", was.name.text), &format!("{}_t", name.text)));
    Some(quote!(#own #typedef))
}

/// The earlier names of a group's constants.
pub(crate) fn variants(group: &Group, name: &syn::Ident) -> Option<TokenStream> {
    let old = group.variants.iter().filter_map(|variant| {
        let was = variant.history.was.as_ref()?;
        let abis = variant.when.rust_abis();
        if abis.is_empty() {
            return None;
        }
        let head = deprecated(&variant.name.text);
        let old = ident(&was.name.text, was.name.span);
        let new = ident(&variant.name.text, variant.name.span);
        let cfg = cfg::attribute(abis);
        Some(quote!(#head #cfg pub const #old: Self = Self::#new;))
    });
    let old: Vec<TokenStream> = old.collect();
    (!old.is_empty()).then(|| quote!(impl #name { #(#old)* }))
}

/// What gives a struct's fields under their earlier names. A union's are as unsafe to read as ever,
/// and have none.
pub(crate) fn fields<'f>(
    record: &Record,
    name: &syn::Ident,
    seen: impl Iterator<Item = (&'f Field, &'f syn::Field)>,
) -> Option<TokenStream> {
    if record.kind == Kind::Union {
        return None;
    }
    let old = seen.filter_map(|(field, source)| {
        let was = field.history.was.as_ref()?;
        let head = deprecated(&field.name.text);
        let old = ident(&was.name.text, was.name.span);
        let (new, ty) = (source.ident.as_ref()?, crate::layout::on_target(&source.ty));
        let cfg = cfg::attribute(field.when.rust_abis());
        Some(quote!(#head #cfg #[inline] pub const fn #old(&self) -> &#ty { &self.#new }))
    });
    let old: Vec<TokenStream> = old.collect();
    (!old.is_empty()).then(|| quote!(impl #name { #(#old)* }))
}
