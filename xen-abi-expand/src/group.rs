// SPDX-License-Identifier: MIT
//! Groups of constants: one transparent type with associated constants.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use xen_abi_layout::AbiSet;
use xen_abi_model::item::{Group, GroupForm, Item, Variant};

use crate::emit::{abi, allow, docs, ident, more_docs};
use crate::{cfg, document, history, views};

/// A constant that Rust sees.
struct Seen<'a> {
    variant: &'a Variant,
    source: &'a syn::Variant,
    abis: AbiSet,
}

/// The group's type.
pub(crate) fn expand(item: &Item, group: &Group, source: &syn::Item) -> TokenStream {
    let syn::Item::Enum(source) = source else {
        return TokenStream::new();
    };
    if item.when.rust_abis().is_empty() {
        return TokenStream::new();
    }
    let seen: Vec<Seen<'_>> = group
        .variants
        .iter()
        .zip(&source.variants)
        .map(|(variant, source)| Seen {
            variant,
            source,
            abis: variant.when.rust_abis(),
        })
        .filter(|seen| !seen.abis.is_empty())
        .collect();
    let name = &source.ident;
    let repr = format_ident!("{}", group.repr.name);
    let constants = constants(name, &seen);
    let since = history::since(&item.history);
    let old = history::variants(group, name);
    let numbers = group.bit_numbers.then(|| bit_numbers(name, &seen));
    let typedefs = match &group.form {
        GroupForm::CEnum { typedefs, .. } => typedefs.as_slice(),
        _ => &[],
    };
    let visibility = &source.vis;
    let typedefs = typedefs.iter().map(|typedef| {
        let typedef = ident(&typedef.text, typedef.span);
        let doc = format!(" `{}` under its typedef name.", group.name.text);
        quote!(#[doc = #doc] #[allow(non_camel_case_types)] #visibility type #typedef = #name;)
    });
    let is_camel_case =
        !group.name.text.contains('_') && !group.name.text.starts_with(char::is_lowercase);
    let allow = (!is_camel_case).then(allow);
    let docs = docs(&source.attrs);
    let views = views::of_integer();
    let wide = group.repr.is_wide().then(|| quote!(WIDE));
    let more_docs = more_docs(&document::group(group));
    let abilities = abilities(group, name, &repr, wide, &seen);
    quote! {
        #(#docs)*
        #since
        #more_docs
        #allow
        #[derive(PartialEq)]
        #views
        #[repr(transparent)]
        #visibility struct #name(pub #repr);
        #(#typedefs)*
        #constants
        const _: () = {
            #numbers
            #old
            #abilities
        };
    }
}

/// The constants themselves.
fn constants(name: &syn::Ident, seen: &[Seen<'_>]) -> TokenStream {
    let values = values(seen);
    let constants = seen.iter().zip(values).map(|(seen, value)| {
        let (constant, docs) = (&seen.source.ident, docs(&seen.source.attrs));
        let cfg = cfg::attribute(seen.abis);
        let since = history::since(&seen.variant.history);
        quote!(#(#docs)* #since #cfg pub const #constant: Self = Self(#value);)
    });
    quote! {
        #[allow(non_upper_case_globals, clippy::all)]
        impl #name { #(#constants)* }
    }
}

/// What the type can do, which the support crate knows; it is told the names of the constants.
fn abilities(
    group: &Group,
    name: &syn::Ident,
    repr: &syn::Ident,
    wide: Option<TokenStream>,
    seen: &[Seen<'_>],
) -> TokenStream {
    let abi = abi();
    let named = seen.iter().map(|seen| {
        let (constant, cfg) = (&seen.source.ident, cfg::attribute(seen.abis));
        let text = &seen.variant.name.text;
        quote!(#cfg #constant #text)
    });
    match group.form {
        GroupForm::Flags => quote!(#abi::__flags! { #name #repr [#wide] #(#named)* }),
        GroupForm::Open | GroupForm::CEnum { .. } => {
            quote!(#abi::__open_enum! { #name #repr [#wide] #(#named)* })
        }
    }
}

/// The value of each constant; one more than the one before where none is written.
fn values(seen: &[Seen<'_>]) -> Vec<TokenStream> {
    let mut values: Vec<TokenStream> = Vec::new();
    for (at, one) in seen.iter().enumerate() {
        values.push(match (&one.source.discriminant, at.checked_sub(1)) {
            (Some((_, value)), _) => quote!(#value),
            (None, None) => quote!(0),
            (None, Some(before)) => {
                let before = &seen[before].source.ident;
                quote!(Self::#before.0 + 1)
            }
        });
    }
    values
}

/// The numbers of the bits, under the names that C gives them.
fn bit_numbers(name: &syn::Ident, seen: &[Seen<'_>]) -> TokenStream {
    let constants = seen
        .iter()
        .filter(|seen| seen.variant.bit_number)
        .map(|seen| {
            let number = format_ident!("_{}", seen.variant.name.text);
            let doc = format!(" The number of the bit `{}`.", seen.variant.name.text);
            let cfg = cfg::attribute(seen.abis);
            let value = &seen.source.ident;
            quote! {
                #[doc = #doc]
                #[allow(non_upper_case_globals)]
                #cfg
                pub const #number: u32 = #name::#value.0.trailing_zeros();
            }
        });
    quote!(impl #name { #(#constants)* })
}
