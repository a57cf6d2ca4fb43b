// SPDX-License-Identifier: MIT
//! Types made by Xen's own templates.

use proc_macro2::TokenStream;
use quote::quote;
use xen_abi_model::item::{Item, Template, TemplateOf};

use crate::cfg;
use crate::emit::{abi, doc_lines, ident};
use crate::layout::rust_type;

/// The generic type of the support crate, under the name that C gives it.
pub(crate) fn expand(item: &Item, template: &Template) -> TokenStream {
    let abis = item.when.rust_abis();
    if abis.is_empty() {
        return TokenStream::new();
    }
    let (abi, docs, cfg) = (abi(), doc_lines(&item.docs.lines), cfg::attribute(abis));
    match &template.of {
        TemplateOf::Ring { request, response } => {
            let (request, response) = (rust_type(request), rust_type(response));
            let arguments = quote!(<#request, #response>);
            let made = |end: &str, generic: &str| {
                let generic = ident(generic, template.name.span);
                let ty = quote!(#abi::ring::#generic #arguments);
                alias(template, end, &docs, &cfg, &ty)
            };
            let types = [
                made("sring_entry", "RingEntry"),
                made("sring", "SharedRing"),
                made("front_ring", "FrontRing"),
                made("back_ring", "BackRing"),
                made("sring_t", "SharedRing"),
                made("front_ring_t", "FrontRing"),
                made("back_ring_t", "BackRing"),
            ];
            quote! {
                #(#types)*
                #cfg
                const _: () = {
                    let () = #abi::ring::RingEntry::#arguments::AGREES;
                    let () = #abi::ring::SharedRing::#arguments::AGREES;
                    let () = #abi::ring::FrontRing::#arguments::AGREES;
                    let () = #abi::ring::BackRing::#arguments::AGREES;
                };
            }
        }
        TemplateOf::FlexRing => alias(template, "data", &docs, &cfg, &quote!(#abi::ring::FlexData)),
        TemplateOf::FlexRingAndInterface => {
            let data = alias(template, "data", &docs, &cfg, &quote!(#abi::ring::FlexData));
            let interface = quote!(#abi::ring::FlexInterface);
            let interface = alias(template, "data_intf", &docs, &cfg, &interface);
            quote!(#data #interface)
        }
        TemplateOf::HvmSave { code, record, .. } => {
            let record = rust_type(record);
            quote! {
                #cfg
                impl #abi::HvmSave for #record { const CODE: u16 = #code; }
            }
        }
    }
}

/// One of the types that a template makes, called after it.
fn alias(
    template: &Template,
    end: &str,
    docs: &TokenStream,
    cfg: &Option<TokenStream>,
    ty: &TokenStream,
) -> TokenStream {
    let name = format!("{}_{end}", template.name.text);
    let name = ident(&name, template.name.span);
    quote! {
        #docs
        #cfg
        #[allow(non_camel_case_types, dead_code)]
        pub type #name = #ty;
    }
}
