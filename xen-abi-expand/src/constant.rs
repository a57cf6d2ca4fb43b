// SPDX-License-Identifier: MIT
//! Constants and integer macros.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use xen_abi_layout::AbiSet;
use xen_abi_model::item::{ExprKind, Item, ItemKind, Value};

use crate::emit::allow;
use crate::{cfg, history};

/// The item as written, on the architectures on which Rust sees it; elsewhere, where nobody but
/// the other architectures' layouts finds it.
///
/// `written` are the tokens of `source`: where nothing is to be added to them, they need no copy.
pub(crate) fn expand(item: &Item, source: &syn::Item, written: TokenStream) -> TokenStream {
    let abis = item.when.rust_abis();
    if abis.is_empty() {
        return TokenStream::new();
    }
    let allow = (!is_like_rust(item)).then(allow);
    let cfg = cfg::attribute(abis);
    let elsewhere = (abis != AbiSet::ALL).then(|| elsewhere(item, source, abis));
    let old = history::constant(item, source);
    if item.history.since.is_none() {
        return quote!(#allow #cfg #written #elsewhere #old);
    }
    let source = history::with_since(source, &item.history);
    quote!(#allow #cfg #source #elsewhere #old)
}

/// Whether nobody would say anything about the item if it were written in Rust.
fn is_like_rust(item: &Item) -> bool {
    let ItemKind::Constant(constant) = &item.kind else {
        return false;
    };
    let is_literal = match &constant.value {
        Value::Integer(value) => matches!(value.kind, ExprKind::Int(_)),
        Value::Text(_) => true,
        _ => false,
    };
    is_literal
        && !constant
            .name
            .text
            .contains(|letter: char| letter.is_lowercase())
}

/// The item for targets on which it does not exist: the columns of those on which it does may be
/// computed with it, and operations may be named by it. What is imported by `*` gives way to an
/// alternative of the same name.
fn elsewhere(item: &Item, source: &syn::Item, abis: AbiSet) -> TokenStream {
    let name = match &item.kind {
        ItemKind::Constant(constant) => &constant.name.text,
        ItemKind::ConstFn(function) => &function.name.text,
        _ => return TokenStream::new(),
    };
    let module = format_ident!("__{name}_on_{}", abis.bits());
    let (allow, predicate) = (allow(), cfg::predicate(abis));
    quote! {
        #[cfg(not(#predicate))]
        #[allow(non_snake_case, unused_imports, dead_code, unreachable_pub)]
        mod #module {
            use super::*;
            #allow
            #source
        }
        #[cfg(not(#predicate))]
        #[doc(hidden)]
        #[allow(unused_imports, ambiguous_glob_reexports)]
        pub use self::#module::*;
    }
}
