// SPDX-License-Identifier: MIT
//! One name for what each architecture defines for itself.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use xen_abi_layout::{Abi, AbiSet};
use xen_abi_model::item::{Family, FamilyMember, FamilyOf, Item};

use crate::emit::{abi, allow, doc_lines, ident};
use crate::{Wanted, cfg, layout, views};

/// The target's own definition under the family's name, and a layout whose columns come from all.
pub(crate) fn expand(item: &Item, family: &Family, wanted: Wanted) -> TokenStream {
    let Some(first) = family.members.first() else {
        return TokenStream::new();
    };
    let all = family
        .members
        .iter()
        .fold(AbiSet::NONE, |set, member| set.or(member.abis));
    // Where no architecture of the family is compiled for, any member will do: nothing uses it.
    let fallback = cfg::predicate(all);
    let alternatives = |make: &dyn Fn(&FamilyMember) -> TokenStream| -> TokenStream {
        let each = family.members.iter().map(|member| {
            let (cfg, one) = (cfg::predicate(member.abis), make(member));
            quote!(#[cfg(#cfg)] #one)
        });
        let other = make(first);
        quote!(#(#each)* #[cfg(not(#fallback))] #other)
    };
    let name = ident(&family.name.text, family.name.span);
    let docs = doc_lines(&item.docs.lines);
    let allow = allow();
    match &family.of {
        FamilyOf::Records => {
            let alias = alternatives(&|member| {
                let path = layout::tokens(&member.path);
                quote!(#docs #allow pub type #name = #path;)
            });
            let merged = merged(family);
            let abi = abi();
            let implementations = distinct(family).into_iter().map(|member| {
                let path = layout::tokens(&member.path);
                let clear = wanted.abilities.then(|| {
                    quote! {
                        #[inline]
                        unsafe fn clear_padding(this: *mut Self) {
                            unsafe { <#path as #abi::Member>::clear_padding(this) }
                        }
                    }
                });
                quote! {
                    unsafe impl #abi::Abi for #path {
                        const LAYOUT: #abi::Table = MERGED;
                        #clear
                    }
                }
            });
            quote! {
                #alias
                #[allow(clippy::all, clippy::undocumented_unsafe_blocks)]
                const _: () = { #merged #(#implementations)* };
            }
        }
        FamilyOf::Wrapped => {
            let views = views::of_wrapper();
            let wrapper = alternatives(&|member| {
                let path = layout::tokens(&member.path);
                quote! {
                    #docs
                    #allow
                    #[derive(Clone, Copy)]
                    #views
                    #[repr(transparent)]
                    pub struct #name(pub #path);
                }
            });
            let (merged, abi) = (merged(family), abi());
            quote! {
                #wrapper
                const _: () = {
                    #merged
                    unsafe impl #abi::Abi for #name { const LAYOUT: #abi::Table = MERGED; }
                };
            }
        }
        FamilyOf::Constants(ty) => {
            let ty = layout::tokens(ty);
            let constant = alternatives(&|member| {
                let path = layout::tokens(&member.path);
                quote!(#docs #allow pub const #name: #ty = #path;)
            });
            let on = Abi::ALL.map(|abi| {
                let member = family
                    .members
                    .iter()
                    .find(|member| member.abis.contains(abi));
                match member {
                    Some(member) => {
                        let path = layout::tokens(&member.path);
                        quote!(#path as u64)
                    }
                    None => quote!(0),
                }
            });
            quote! {
                #constant
                #[doc(hidden)]
                #allow
                pub enum #name {}
                impl #name {
                    /// The value on each architecture.
                    #[allow(dead_code)]
                    pub const ON: [u64; 6] = [#(#on),*];
                }
            }
        }
    }
}

/// The members, each once.
fn distinct(family: &Family) -> Vec<&FamilyMember> {
    let mut seen: Vec<&FamilyMember> = Vec::new();
    for member in &family.members {
        if !seen
            .iter()
            .any(|known| known.path.segments == member.path.segments)
        {
            seen.push(member);
        }
    }
    seen
}

fn merged(family: &Family) -> TokenStream {
    let abi = abi();
    let tables = family.members.iter().map(|member| {
        let path = own(member);
        let abis = cfg::set(member.abis, &abi);
        quote!(#abi::on(<#path as #abi::Member>::OWN, #abis))
    });
    quote!(const MERGED: #abi::Table = #abi::merge(&[#(#tables),*]);)
}

/// The name under which the member's own layout is found.
fn own(member: &FamilyMember) -> TokenStream {
    let mut path = member.path.clone();
    if let Some(last) = path.segments.last_mut() {
        *last = format_ident!("{last}__own").to_string();
    }
    layout::tokens(&path)
}
