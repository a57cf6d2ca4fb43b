// SPDX-License-Identifier: MIT
//! Type aliases and guest handles for types that are no records.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use xen_abi_model::item::{Alias, HandleDecl, Item};

use crate::emit::{abi, allow, doc_lines, ident};
use crate::{cfg, history, layout};

/// The alias; for a family's member, its own layout too.
pub(crate) fn expand(item: &Item, alias: &Alias, source: &syn::Item) -> TokenStream {
    let abis = item.when.rust_abis();
    let syn::Item::Type(source) = source else {
        return TokenStream::new();
    };
    if abis.is_empty() {
        return TokenStream::new();
    }
    let allow = allow();
    let cfg = cfg::attribute(abis);
    let old = history::of_type(item, false, &source.vis);
    let own = alias.member.then(|| {
        let abi = abi();
        let visibility = &source.vis;
        let own = format_ident!("{}__own", alias.name.text);
        let table = layout::table(&alias.ty, &abi);
        let abis = cfg::set(abis, &abi);
        quote! {
            #[doc(hidden)]
            #[allow(non_camel_case_types)]
            #visibility enum #own {}
            unsafe impl #abi::Member for #own {
                const OWN: #abi::Table =
                    #abi::on(#table, self::__xen_header::ABIS.and(#abis));
            }
        }
    });
    let source = history::with_since(&syn::Item::Type(source.clone()), &item.history);
    quote!(#allow #cfg #source #own #old)
}

/// The type that a handle's name stands for, where it is not a type of that name already.
pub(crate) fn handle(item: &Item, handle: &HandleDecl) -> TokenStream {
    let Some(ty) = &handle.ty else {
        return TokenStream::new();
    };
    let name = ident(&handle.name.text, handle.name.span);
    let ty = layout::rust_type(ty);
    let docs = doc_lines(&item.docs.lines);
    let cfg = cfg::attribute(item.when.rust_abis());
    quote! {
        #docs
        #cfg
        #[allow(non_camel_case_types)]
        pub type #name = #ty;
    }
}
