// SPDX-License-Identifier: MIT
//! Definitions as `#[xen_abi]` expands them.
//!
//! Who compiles definitions that somebody else has checked needs neither the macro nor what the macro is made
//! of. This writes down what the macro's own functions return, file by file, less the checks.

use std::collections::BTreeMap;
use std::mem;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Item, Meta, parse_quote};
use xen_abi_expand::{ITEM_MACROS, Wanted};

use crate::sources::{Source, is_with_macros, is_without_macros};

/// The checks have been made where the definitions are.
const WANTED: Wanted = Wanted {
    checks: false,
    abilities: true,
};

const HEAD: &str = "\
// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
";

/// The files of the crate, by their names relative to the directory that they are in.
pub(crate) fn files(sources: &[Source]) -> BTreeMap<String, String> {
    let own = sources.iter().filter(|source| !source.lent);
    own.map(|source| (name(&source.module), text(source)))
        .collect()
}

/// What the file of a module is called there.
fn name(module: &[String]) -> String {
    match module {
        [] => "mod.rs".into(),
        module => format!("{}.rs", module.join("/")),
    }
}

fn text(source: &Source) -> String {
    let mut file = source.file.clone();
    file.items = file.items.into_iter().flat_map(item).collect();
    if source.module.is_empty() {
        // What a crate's root says of the crate.
        file.attrs = root_attributes();
    }
    format!("{HEAD}{}", prettyplease::unparse(&file))
}

fn root_attributes() -> Vec<Attribute> {
    vec![
        parse_quote!(#![doc = " The definitions as the macros expand them."]),
        parse_quote!(#![allow(
            unused_imports,
            unused_parens,
            unreachable_pub,
            clippy::all,
            clippy::undocumented_unsafe_blocks,
            reason = "no person has written this"
        )]),
    ]
}

/// What becomes of an item.
fn item(mut item: Item) -> Vec<Item> {
    let attributes = match &item {
        Item::Mod(module) => module.attrs.as_slice(),
        Item::Use(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        _ => &[],
    };
    if attributes.iter().any(is_without_macros) {
        return Vec::new();
    }
    if let Item::Mod(module) = &mut item {
        module.attrs.retain(|attribute| !is_with_macros(attribute));
        if let Some((_, items)) = &mut module.content {
            *items = mem::take(items).into_iter().flat_map(self::item).collect();
        }
        return vec![item];
    }
    if let Item::Macro(call) = &item
        && let Some(expanded) = called(&call.mac)
    {
        return items(expanded);
    }
    let Some(args) = annotations(&mut item).and_then(take_args) else {
        return vec![item];
    };
    items(xen_abi_expand::attribute(
        args,
        item.into_token_stream(),
        WANTED,
    ))
}

/// What one of the language's macros makes of its tokens.
fn called(call: &syn::Macro) -> Option<TokenStream> {
    let name = call.path.segments.last()?.ident.to_string();
    let tokens = &call.tokens;
    if name == "xen_header" {
        return Some(xen_abi_expand::header(quote!((::xen_abi) #tokens)));
    }
    let is_known = ITEM_MACROS.contains(&name.as_str());
    is_known.then(|| xen_abi_expand::item_macro(&name, tokens.clone(), WANTED))
}

/// Takes the attribute `#[xen_abi(..)]` away, and returns what is in it.
fn take_args(attributes: &mut Vec<Attribute>) -> Option<TokenStream> {
    let is_ours = |attribute: &Attribute| {
        attribute
            .path()
            .segments
            .last()
            .is_some_and(|last| last.ident == "xen_abi")
    };
    let at = attributes.iter().position(is_ours)?;
    Some(match attributes.remove(at).meta {
        Meta::List(list) => list.tokens,
        Meta::Path(_) | Meta::NameValue(_) => TokenStream::new(),
    })
}

/// The attributes of what may be annotated.
fn annotations(item: &mut Item) -> Option<&mut Vec<Attribute>> {
    Some(match item {
        Item::Struct(item) => &mut item.attrs,
        Item::Union(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        Item::Const(item) => &mut item.attrs,
        Item::Fn(item) => &mut item.attrs,
        Item::Type(item) => &mut item.attrs,
        _ => return None,
    })
}

/// The tokens as items.
fn items(tokens: TokenStream) -> Vec<Item> {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => file.items,
        // Then the compiler says what is wrong with it.
        Err(_) => vec![Item::Verbatim(tokens)],
    }
}
