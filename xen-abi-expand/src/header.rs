// SPDX-License-Identifier: MIT
//! `xen_header!`

use proc_macro2::TokenStream;
use quote::quote;
use syn::parenthesized;
use syn::parse::{ParseStream, Parser};
use xen_abi_model::parse;
use xen_abi_model::report::Report;

use crate::{depth, errors};

/// Puts the support crate, and what the items of the module need to know about their header, into
/// a private module beside them.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    let split = |input: ParseStream<'_>| {
        let content;
        parenthesized!(content in input);
        Ok((
            content.parse::<TokenStream>()?,
            input.parse::<TokenStream>()?,
        ))
    };
    let report = Report::new();
    if depth::are_too_much(&tokens, &report) {
        return errors::tokens(report);
    }
    let (support, tokens) = match split.parse2(tokens) {
        Ok(parts) => parts,
        Err(error) => return error.to_compile_error(),
    };
    let (bits, error) = match parse::header_decl(tokens) {
        Ok(decl) => (decl.abis.bits(), TokenStream::new()),
        Err(error) => (u8::MAX, error.to_compile_error()),
    };
    quote! {
        #error
        #[doc(hidden)]
        mod __xen_header {
            #[allow(unused_imports)]
            pub(super) use #support as abi;
            #[allow(dead_code)]
            pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(#bits);
        }
    }
}
