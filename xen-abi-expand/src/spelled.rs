// SPDX-License-Identifier: MIT
//! The fields of a record as the layout engine reads them.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};
use xen_abi_layout::{AbiSet, Letter};
use xen_abi_model::item::{HandleKind, Path, Type, TypeKind};

use crate::emit::{Write, bracket, parenthesis};
use crate::layout;
use crate::record::Seen;

/// Their names, their types, and what of that is no letter.
pub(crate) fn fields(seen: &[Seen<'_>], tokens: &mut TokenStream) {
    let names: Vec<&str> = seen
        .iter()
        .map(|one| one.field.name.text.as_str())
        .collect();
    let names = names.join(" ");
    let mut types = Vec::new();
    let (mut others, mut lengths, mut sets) = (Vec::new(), Vec::new(), Vec::new());
    for one in seen {
        types.push(letter(&one.field.ty, &mut others).get());
        let (mut ty, mut told) = (&one.source.ty, &one.field.ty);
        while let (syn::Type::Array(array), TypeKind::Array { element, len }) = (ty, &told.kind) {
            types.push(Letter::LENGTH.get());
            match len.literal() {
                Some(length) => types.extend(length.to_string().bytes()),
                None => lengths.push(layout::lengths(&array.len)),
            }
            (ty, told) = (&array.elem, element);
        }
        if one.abis != AbiSet::ALL {
            types.push(Letter::SOMEWHERE.get());
            sets.push(one.abis.bits());
        }
    }
    let types = Literal::byte_string(&types);
    names.to_tokens(tokens);
    tokens.append(types);
    let others = Write(|tokens: &mut TokenStream| {
        for other in &others {
            match other {
                Some(path) => layout::path(path, tokens),
                None => parenthesis(tokens, TokenStream::new()),
            }
            <syn::Token![,]>::default().to_tokens(tokens);
        }
    });
    bracket(tokens, others.into_token_stream());
    bracket(tokens, quote!(#(#lengths,)*));
    bracket(tokens, quote!(#(#sets),*));
}

/// The letter of the type, of one element for an array; what has none is one of `others`.
fn letter<'t>(ty: &'t Type, others: &mut Vec<Option<&'t Path>>) -> Letter {
    match &ty.kind {
        TypeKind::Scalar(scalar) => {
            if let Some(letter) = Letter::of_scalar(scalar.name) {
                return letter;
            }
            others.push(None);
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
            others.push(Some(path));
        }
        // Parsing lets it stand behind pointers and handles only.
        TypeKind::Void => others.push(None),
    }
    Letter::OTHER
}
