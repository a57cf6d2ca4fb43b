// SPDX-License-Identifier: MIT
//! Groups of constants: one transparent type with associated constants.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, TokenStreamExt, format_ident, quote};
use xen_abi_layout::AbiSet;
use xen_abi_model::check;
use xen_abi_model::item::{Group, GroupForm, Item, Variant};

use crate::emit::{Write, abi, allow, docs, ident, more_docs, parenthesis};
use crate::{Wanted, cfg, document, history, views};

/// A constant that Rust sees.
struct Seen<'a> {
    variant: &'a Variant,
    source: &'a syn::Variant,
    abis: AbiSet,
}

/// The group's type.
pub(crate) fn expand(
    item: &Item,
    group: &Group,
    source: &syn::Item,
    wanted: Wanted,
) -> TokenStream {
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
    let wide = group.repr.is_wide().then(|| format_ident!("WIDE"));
    let more_docs = more_docs(&document::group(group));
    let compared = wanted.abilities.then(|| quote!(#[derive(PartialEq)]));
    let traits = traits(group, name, &repr, wide, &seen, wanted);
    let evaluated = (!check::tells_values(group)).then(|| evaluated(name, &seen));
    quote! {
        #(#docs)*
        #since
        #more_docs
        #allow
        #compared
        #views
        #[repr(transparent)]
        #visibility struct #name(pub #repr);
        #(#typedefs)*
        #constants
        #numbers
        #old
        #traits
        #evaluated
    }
}

/// The constants themselves.
fn constants(name: &syn::Ident, seen: &[Seen<'_>]) -> TokenStream {
    let values = values(seen);
    let constants = Write(|tokens: &mut TokenStream| {
        for (seen, value) in seen.iter().zip(&values) {
            tokens.append_all(docs(&seen.source.attrs));
            history::since(&seen.variant.history).to_tokens(tokens);
            cfg::attribute(seen.abis).to_tokens(tokens);
            constant(&seen.source.ident, value, tokens);
        }
    });
    quote! {
        #[allow(non_upper_case_globals, clippy::all)]
        impl #name { #constants }
    }
}

/// `pub const NAME: Self = Self(value);`
fn constant(name: &syn::Ident, value: &impl ToTokens, tokens: &mut TokenStream) {
    let itself = <syn::Token![Self]>::default();
    <syn::Token![pub]>::default().to_tokens(tokens);
    <syn::Token![const]>::default().to_tokens(tokens);
    name.to_tokens(tokens);
    <syn::Token![:]>::default().to_tokens(tokens);
    itself.to_tokens(tokens);
    <syn::Token![=]>::default().to_tokens(tokens);
    itself.to_tokens(tokens);
    parenthesis(tokens, value.to_token_stream());
    <syn::Token![;]>::default().to_tokens(tokens);
}

/// What the type can do, which the support crate knows; it is told the names of the constants.
fn traits(
    group: &Group,
    name: &syn::Ident,
    repr: &syn::Ident,
    wide: Option<syn::Ident>,
    seen: &[Seen<'_>],
    wanted: Wanted,
) -> TokenStream {
    let abi = abi();
    let is_flags = matches!(group.form, GroupForm::Flags);
    // Constants are computed with the bits of flags.
    let bits = is_flags.then(|| format_ident!("bits"));
    let plain = quote!(#abi::__group! { #name #repr [#wide] [#bits] });
    if !wanted.abilities {
        return plain;
    }
    let named = seen.iter().map(|seen| {
        let (constant, cfg) = (&seen.source.ident, cfg::attribute(seen.abis));
        let text = &seen.variant.name.text;
        quote!(#cfg #constant #text)
    });
    let abilities = match is_flags {
        true => quote!(__flags),
        false => quote!(__open_enum),
    };
    quote!(#plain #abi::#abilities! { #name #repr #(#named)* })
}

/// For the compiler to find what is wrong with the values, whether anybody uses them or not.
fn evaluated(name: &syn::Ident, seen: &[Seen<'_>]) -> TokenStream {
    let each = seen.iter().map(|seen| {
        let (constant, cfg) = (&seen.source.ident, cfg::attribute(seen.abis));
        quote!(#cfg { let _ = #name::#constant; })
    });
    quote!(const _: () = { #(#each)* };)
}

/// The value of each constant; one more than the one before where none is written.
fn values<'s>(seen: &[Seen<'s>]) -> Vec<Value<'s>> {
    let mut before = None;
    let mut value = |one: &Seen<'s>| {
        let before = before.replace(&one.source.ident);
        match (&one.source.discriminant, before) {
            (Some((_, value)), _) => Value::Written(value),
            (None, None) => Value::Zero,
            (None, Some(before)) => Value::After(before),
        }
    };
    seen.iter().map(&mut value).collect()
}

/// Where a constant's value comes from.
enum Value<'s> {
    Written(&'s syn::Expr),
    Zero,
    After(&'s syn::Ident),
}

impl ToTokens for Value<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Value::Written(value) => value.to_tokens(tokens),
            Value::Zero => tokens.append(Literal::u8_unsuffixed(0)),
            Value::After(before) => tokens.append_all(quote!(Self::#before.0 + 1)),
        }
    }
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
