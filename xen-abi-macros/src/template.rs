//! Types made by Xen's own templates.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use xen_abi_model::item::{Item, Template, TemplateOf};

use crate::cfg;
use crate::emit::{abi, doc_lines};
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
            let ring = format_ident!("{}_sring", template.name.text);
            let typedef = format_ident!("{}_sring_t", template.name.text);
            quote! {
                #docs
                #cfg
                #[allow(non_camel_case_types)]
                pub type #ring = #abi::ring::SharedRing<#request, #response>;
                #docs
                #cfg
                #[allow(non_camel_case_types)]
                pub type #typedef = #ring;
            }
        }
        TemplateOf::FlexRing => TokenStream::new(),
        TemplateOf::FlexRingAndInterface => {
            let interface = format_ident!("{}_data_intf", template.name.text);
            quote! {
                #docs
                #cfg
                #[allow(non_camel_case_types)]
                pub type #interface = #abi::ring::FlexInterface;
            }
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
