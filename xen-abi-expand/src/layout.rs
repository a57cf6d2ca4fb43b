// SPDX-License-Identifier: MIT
//! Types as layout tables, and array lengths for every ABI.

use proc_macro2::TokenStream;
use quote::{ToTokens, TokenStreamExt, format_ident, quote, quote_spanned};
use syn::visit_mut::{self, VisitMut};
use xen_abi_layout::Abi;
use xen_abi_model::item::{HandleKind, Path, Record, Type, TypeKind};

use crate::emit::{abi, ident};

/// An expression of type `Table`: the layout of `ty`, of one element for an array. `abi` is what the
/// support crate is called there.
pub(crate) fn table(ty: &Type, abi: &impl ToTokens) -> TokenStream {
    match &ty.kind {
        TypeKind::Scalar(scalar) => {
            // None of them is a keyword.
            let name = syn::Ident::new(scalar.name, proc_macro2::Span::call_site());
            quote!(#abi::scalars::#name)
        }
        TypeKind::Named(path) => {
            let name = tokens(path);
            quote_spanned!(ty.span.token()=> <#name as #abi::Abi>::LAYOUT)
        }
        TypeKind::Handle {
            kind: HandleKind::Native,
            ..
        } => quote!(#abi::scalars::HANDLE),
        TypeKind::Handle {
            kind: HandleKind::Wide,
            ..
        } => quote!(#abi::scalars::HANDLE_64),
        TypeKind::Pointer { .. } => quote!(#abi::scalars::POINTER),
        TypeKind::Array { element, .. } => table(element, abi),
        // Parsing lets it stand behind pointers and handles only.
        TypeKind::Void => quote!([#abi::Layout::ABSENT; 6]),
    }
}

/// The path as written.
pub(crate) fn tokens(path: &Path) -> TokenStream {
    let mut out = TokenStream::new();
    self::path(path, &mut out);
    out
}

/// The same, written to where it belongs.
pub(crate) fn path(path: &Path, out: &mut TokenStream) {
    for (at, segment) in path.segments.iter().enumerate() {
        if at > 0 {
            syn::Token![::](path.span.token()).to_tokens(out);
        }
        match segment.as_str() {
            "crate" | "self" | "super" => {
                out.append(syn::Ident::new(segment, path.span.token()));
            }
            _ => out.append(ident(segment, path.span)),
        }
    }
}

/// A type of the model as a Rust type.
pub(crate) fn rust_type(ty: &Type) -> TokenStream {
    let abi = abi();
    match &ty.kind {
        TypeKind::Scalar(scalar) => {
            let name = ident(scalar.name, ty.span);
            quote!(#abi::types::#name)
        }
        TypeKind::Named(path) => tokens(path),
        TypeKind::Handle {
            kind,
            constant,
            target,
        } => {
            let target = rust_type(target);
            let name = match (kind, constant) {
                (HandleKind::Native, false) => quote!(GuestHandle),
                (HandleKind::Native, true) => quote!(ConstGuestHandle),
                (HandleKind::Wide, false) => quote!(GuestHandle64),
                (HandleKind::Wide, true) => quote!(ConstGuestHandle64),
            };
            quote!(#abi::types::#name<#target>)
        }
        TypeKind::Pointer { mutable, target } => {
            let target = rust_type(target);
            if *mutable {
                quote!(*mut #target)
            } else {
                quote!(*const #target)
            }
        }
        TypeKind::Array { .. } | TypeKind::Void => quote!(#abi::types::c_void),
    }
}

/// The trait, and the constant in it, that has a record's own layout.
pub(crate) fn own(record: &Record) -> (syn::Ident, syn::Ident) {
    match record.member {
        true => (format_ident!("Member"), format_ident!("OWN")),
        false => (format_ident!("Abi"), format_ident!("LAYOUT")),
    }
}

/// The number of elements in a dimension on each architecture, as an expression that is an array.
pub(crate) fn lengths(len: &syn::Expr) -> TokenStream {
    let mut probe = OnAbi {
        column: None,
        met: false,
    };
    let mut target = len.clone();
    probe.visit_expr_mut(&mut target);
    if !probe.met {
        let abi = abi();
        return quote!(#abi::each((#len) as u64));
    }
    let each = (0..Abi::COUNT).map(|column| {
        let mut len = len.clone();
        OnAbi {
            column: Some(column),
            met: false,
        }
        .visit_expr_mut(&mut len);
        quote!((#len) as u64)
    });
    quote!([#(#each),*])
}

/// The Rust type of a field, in which `per_abi!` and `size_of` are the target's.
pub(crate) fn on_target(ty: &syn::Type) -> syn::Type {
    let mut ty = ty.clone();
    OnAbi {
        column: None,
        met: false,
    }
    .visit_type_mut(&mut ty);
    ty
}

/// Replaces what differs between ABIs in an array length by its value in one column, or on the
/// target.
struct OnAbi {
    column: Option<usize>,
    met: bool,
}

impl VisitMut for OnAbi {
    fn visit_expr_mut(&mut self, expr: &mut syn::Expr) {
        let replacement = match expr {
            syn::Expr::Macro(call) if call.mac.path.is_ident("per_abi") => {
                let path = &call.mac.tokens;
                Some(match self.column {
                    Some(column) => quote!((#path::ON[#column] as usize)),
                    None => quote!((#path as usize)),
                })
            }
            syn::Expr::Call(call) => size_of(call).map(|ty| match self.column {
                Some(column) => {
                    let table = measured(&ty);
                    quote!((#table[#column].size as usize))
                }
                None => quote!(::core::mem::size_of::<#ty>()),
            }),
            _ => None,
        };
        match replacement {
            Some(tokens) => {
                self.met = true;
                *expr = syn::Expr::Verbatim(tokens);
            }
            None => visit_mut::visit_expr_mut(self, expr),
        }
    }
}

/// The type in `size_of::<T>()`.
fn size_of(call: &syn::ExprCall) -> Option<syn::Type> {
    let syn::Expr::Path(function) = &*call.func else {
        return None;
    };
    let last = function
        .path
        .segments
        .last()
        .filter(|last| last.ident == "size_of")?;
    match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => match arguments.args.first() {
            Some(syn::GenericArgument::Type(ty)) => Some(ty.clone()),
            _ => None,
        },
        _ => None,
    }
}

fn measured(ty: &syn::Type) -> TokenStream {
    let abi = abi();
    if let syn::Type::Path(path) = ty
        && let Some(last) = path.path.segments.last()
        && xen_abi_layout::scalars::named(&last.ident.to_string()).is_some()
    {
        let name = &last.ident;
        return quote!(#abi::scalars::#name);
    }
    quote!(<#ty as #abi::Abi>::LAYOUT)
}
