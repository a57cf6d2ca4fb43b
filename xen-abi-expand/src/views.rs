// SPDX-License-Identifier: MIT
//! Byte views: zerocopy's traits, where the feature `zerocopy` is on.
//!
//! The derives of zerocopy hold a type to its fields, and every record without pointers can be made of
//! any bytes. Whether it is bytes itself depends on the padding in all that it is made of, which an
//! attribute on one record cannot see; so that implementation has conditions.

use proc_macro2::TokenStream;
use quote::quote;
use xen_abi_layout::AbiSet;
use xen_abi_model::item::{Field, Item, Record, Type, TypeKind};

use crate::emit::abi;
use crate::layout;

/// A field that Rust sees.
pub(crate) struct Seen<'a> {
    pub(crate) field: &'a Field,
    pub(crate) abis: AbiSet,
    pub(crate) ty: &'a syn::Type,
}

/// The traits of a record whose fields are `fields`.
pub(crate) fn of_record(record: &Record, fields: &[Seen<'_>]) -> Option<TokenStream> {
    (cfg!(feature = "zerocopy") && !has_pointer(record, fields)).then(derives)
}

/// The traits of another name for what each architecture has.
pub(crate) fn of_wrapper() -> Option<TokenStream> {
    cfg!(feature = "zerocopy").then(derives)
}

fn derives() -> TokenStream {
    let abi = abi();
    quote! {
        #[derive(#abi::zerocopy::FromBytes, #abi::zerocopy::KnownLayout, #abi::zerocopy::Immutable)]
        #[zerocopy(crate = "self::__xen_header::abi::zerocopy")]
    }
}

/// The traits of an integer that is called otherwise.
pub(crate) fn of_integer() -> Option<TokenStream> {
    if !cfg!(feature = "zerocopy") {
        return None;
    }
    let abi = abi();
    Some(quote! {
        #[derive(
            #abi::zerocopy::FromBytes,
            #abi::zerocopy::IntoBytes,
            #abi::zerocopy::KnownLayout,
            #abi::zerocopy::Immutable,
        )]
        #[zerocopy(crate = "self::__xen_header::abi::zerocopy")]
    })
}

/// `IntoBytes` for the record `name`, where it has no padding and the same layout on all architectures,
/// and the same holds for what it is made of.
pub(crate) fn into_bytes(
    item: &Item,
    record: &Record,
    name: &syn::Ident,
    abis: AbiSet,
    fields: &[Seen<'_>],
) -> Option<TokenStream> {
    const PADDED: [&str; 3] = ["same_layout", "implicit_padding", "tail_padding"];
    let padded = |rule: &str| PADDED.contains(&rule);
    if !cfg!(feature = "zerocopy")
        || item.expects.iter().any(|expect| padded(&expect.rule.text))
        || fields.iter().any(|seen| seen.abis.and(abis) != abis)
        || has_pointer(record, fields)
    {
        return None;
    }
    let abi = abi();
    let ((own, _), number) = (layout::own(record), fields.len());
    let types = fields.iter().map(|seen| layout::on_target(seen.ty));
    // A bound on a lifetime makes the compiler ask whether the rest holds, rather than insist on it.
    Some(quote! {
        unsafe impl #abi::zerocopy::IntoBytes for #name
        where
            for<'any> #abi::views::Is<'any, { <#name as #abi::#own>::SPELLED.is_dense::<#number>() }>: #abi::views::True,
            #(for<'any> #types: #abi::zerocopy::IntoBytes,)*
        {
            fn only_derive_is_allowed_to_implement_this_trait() {}
        }
    })
}

/// Whether there is a pointer in a record, or in a union in it: one that nothing selects, of an operation
/// that is not sound with every content, has one.
fn has_pointer(record: &Record, fields: &[Seen<'_>]) -> bool {
    let unsound = record.operations.iter().any(|op| op.safety.is_some());
    fields
        .iter()
        .any(|seen| is_pointer(&seen.field.ty) || unsound && seen.field.unselected.is_some())
}

fn is_pointer(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Pointer { .. } => true,
        TypeKind::Array { element, .. } => is_pointer(element),
        _ => false,
    }
}
