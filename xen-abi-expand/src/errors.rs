// SPDX-License-Identifier: MIT
//! Problems as compiler errors, and what stands in for an item that has some.

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::VisitMut;
use xen_abi_model::report::{Problem, Report};

use crate::emit::abi;

/// A compiler error for each problem, at its own place.
pub(crate) fn tokens(report: Report) -> TokenStream {
    let mut problems = report.into_problems();
    problems.sort_by_key(|problem| {
        let start = problem.span.token().start();
        (start.line, start.column)
    });
    problems.iter().map(one).collect()
}

fn one(problem: &Problem) -> TokenStream {
    let mut text = format!("[{}] {}", problem.rule.id, problem.message);
    if let Some(help) = &problem.help {
        text.push_str("\n  help: ");
        text.push_str(help);
    }
    let mut error = syn::Error::new(problem.span.token(), text);
    for (span, what) in &problem.related {
        error.combine(syn::Error::new(span.token(), what));
    }
    error.to_compile_error()
}

/// The item itself, without the attributes that only the macro knows, so that one mistake does not
/// make every use of the item one more.
pub(crate) fn as_written(source: &syn::Item) -> TokenStream {
    let mut item = source.clone();
    StripAttributes.visit_item_mut(&mut item);
    let allow = crate::emit::allow();
    match &item {
        syn::Item::Struct(syn::ItemStruct { ident, .. })
        | syn::Item::Union(syn::ItemUnion { ident, .. }) => {
            let (abi, value) = (abi(), quote!(::core::mem));
            quote! {
                #[repr(C)]
                #allow
                #item
                const _: () = {
                    impl ::core::clone::Clone for #ident {
                        fn clone(&self) -> Self { *self }
                    }
                    impl ::core::marker::Copy for #ident {}
                    unsafe impl #abi::Abi for #ident {
                        const LAYOUT: #abi::Table = [#abi::Layout::new(
                            #value::size_of::<#ident>() as u64,
                            #value::align_of::<#ident>() as u64,
                        ); 6];
                    }
                };
            }
        }
        syn::Item::Enum(syn::ItemEnum { ident, vis, .. }) => quote! {
            #allow
            #[derive(Clone, Copy, PartialEq, Eq)]
            #vis struct #ident(pub u32);
        },
        other => quote!(#allow #other),
    }
}

/// Removes the attributes that no compiler knows.
pub(crate) struct StripAttributes;

impl VisitMut for StripAttributes {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        attributes.retain(|attribute| !attribute.path().is_ident("abi"));
    }
}
