// SPDX-License-Identifier: MIT
//! Constants and integer macros.

use proc_macro2::TokenStream;
use quote::quote;
use xen_abi_model::item::Item;

use crate::cfg;
use crate::emit::allow;

/// The item as written, on the architectures on which Rust sees it.
pub(crate) fn expand(item: &Item, source: &syn::Item) -> TokenStream {
    let abis = item.when.rust_abis();
    if abis.is_empty() {
        return TokenStream::new();
    }
    let (allow, cfg) = (allow(), cfg::attribute(abis));
    quote!(#allow #cfg #source)
}
