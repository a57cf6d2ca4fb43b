// SPDX-License-Identifier: MIT
//! The fields of a record as the layout engine reads them.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use xen_abi_layout::{AbiSet, Letter};
use xen_abi_model::item::{HandleKind, Type, TypeKind};

use crate::layout;
use crate::record::Seen;

/// How many they are, their names, their types, and what of that is no letter.
pub(crate) fn fields(seen: &[Seen<'_>]) -> TokenStream {
    let number = seen.len();
    let names: Vec<&str> = seen
        .iter()
        .map(|one| one.field.name.text.as_str())
        .collect();
    let names = names.join(" ");
    let mut types = Vec::new();
    let (mut others, mut lengths, mut sets) = (Vec::new(), Vec::new(), Vec::new());
    for one in seen {
        types.push(letter(&one.field.ty, &mut others).get());
        let mut ty = &one.source.ty;
        while let syn::Type::Array(array) = ty {
            types.push(Letter::LENGTH.get());
            lengths.push(layout::lengths(&array.len));
            ty = &array.elem;
        }
        if one.abis != AbiSet::ALL {
            types.push(Letter::SOMEWHERE.get());
            sets.push(one.abis.bits());
        }
    }
    let types = Literal::byte_string(&types);
    quote!(#number #names #types [#(#others,)*] [#(#lengths,)*] [#(#sets),*])
}

/// The letter of the type, of one element for an array; what has none is one of `others`.
fn letter(ty: &Type, others: &mut Vec<TokenStream>) -> Letter {
    match &ty.kind {
        TypeKind::Scalar(scalar) => {
            if let Some(letter) = Letter::of_scalar(scalar.name) {
                return letter;
            }
            others.push(quote!(()));
        }
        TypeKind::Handle { kind, .. } => {
            return match kind {
                HandleKind::Native => Letter::HANDLE,
                HandleKind::Wide => Letter::HANDLE_64,
            };
        }
        TypeKind::Pointer { .. } => return Letter::POINTER,
        TypeKind::Array { element, .. } => return letter(element, others),
        TypeKind::Named(path) => {
            let name = layout::tokens(path);
            others.push(quote_spanned!(ty.span.token()=> #name));
        }
        // Parsing lets it stand behind pointers and handles only.
        TypeKind::Void => others.push(quote!(())),
    }
    Letter::OTHER
}
