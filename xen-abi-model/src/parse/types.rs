// SPDX-License-Identifier: MIT
//! Types of fields.

use syn::ext::IdentExt;
use syn::spanned::Spanned;
use xen_abi_layout::scalars;

use super::{expr, spans};
use crate::item::{HandleKind, Path, RustType, Type, TypeKind};
use crate::report::Report;
use crate::rules::{FIXED_WIDTH, LANGUAGE, NO_BOOL_CHAR_ENUM, NO_REFERENCE};
use crate::span::Span;

/// Reads a type; `None` if it is none of the vocabulary, which has then been reported.
pub(super) fn read(ty: &syn::Type, report: &Report) -> Option<Type> {
    let read = shape(ty, report)?;
    if matches!(read.kind, TypeKind::Void) {
        report.error_with_help(
            &LANGUAGE,
            read.span,
            "`c_void` is not the type of anything in memory",
            "use it behind a guest handle: `GuestHandle64<c_void>`",
        );
        return None;
    }
    Some(read)
}

/// The same, `c_void` included: the target of a handle or pointer.
fn shape(ty: &syn::Type, report: &Report) -> Option<Type> {
    match ty {
        syn::Type::Path(path) if path.qself.is_none() => return named(&path.path, report),
        syn::Type::Paren(inner) => return shape(&inner.elem, report),
        syn::Type::Group(inner) => return shape(&inner.elem, report),
        _ => {}
    }
    let span = Span::from(spans::of_type(ty));
    let kind = match ty {
        syn::Type::Array(array) => {
            let element = read(&array.elem, report);
            let len = expr::read(&array.len, report);
            TypeKind::Array {
                element: Box::new(element?),
                len: Box::new(len?),
            }
        }
        syn::Type::Ptr(pointer) => TypeKind::Pointer {
            mutable: matches!(pointer.mutability, syn::PointerMutability::Mut(_)),
            target: Box::new(shape(&pointer.elem, report)?),
        },
        syn::Type::Reference(_) => return no_reference(span, "a reference", report),
        syn::Type::Slice(_) => return no_reference(span, "a slice", report),
        syn::Type::FnPtr(_) => return no_reference(span, "a function pointer", report),
        syn::Type::TraitObject(_) => return no_reference(span, "a trait object", report),
        syn::Type::Tuple(_) => return no_reference(span, "a tuple", report),
        _ => {
            report.error_with_help(
                &LANGUAGE,
                span,
                "this is not a type that the other side of a hypercall can know",
                "use integers, arrays, guest handles and annotated types",
            );
            return None;
        }
    };
    Some(Type { span, kind })
}

fn named(path: &syn::Path, report: &Report) -> Option<Type> {
    let span = Span::from(spans::of_path(path));
    let last = path.segments.last()?;
    let name = last.ident.unraw().to_string();
    if let Some((kind, constant)) = handle(&name) {
        let target = Box::new(handle_target(last, report)?);
        return Some(Type {
            span,
            kind: TypeKind::Handle {
                kind,
                constant,
                target,
            },
        });
    }
    if !last.arguments.is_none() {
        return no_reference(span, &format!("`{name}<..>`"), report);
    }
    if name == "c_void" {
        return Some(Type {
            span,
            kind: TypeKind::Void,
        });
    }
    if let Some(scalar) = scalars::named(&name) {
        return Some(Type {
            span,
            kind: TypeKind::Scalar(scalar),
        });
    }
    match name.as_str() {
        "usize" | "isize" | "u128" | "i128" | "f16" | "f32" | "f64" | "f128" => {
            let text = format!("`{name}` is not an integer of 8, 16, 32 or 64 bits");
            report.error(&FIXED_WIDTH, span, text);
            None
        }
        "bool" | "char" => {
            let text = format!("not every bit pattern of a `{name}` is valid");
            report.error(&NO_BOOL_CHAR_ENUM, span, text);
            None
        }
        "str" | "String" => no_reference(span, &format!("`{name}`"), report),
        _ => Some(Type {
            span,
            kind: TypeKind::Named(to_path(path)),
        }),
    }
}

fn handle(name: &str) -> Option<(HandleKind, bool)> {
    match name {
        "GuestHandle" => Some((HandleKind::Native, false)),
        "GuestHandle64" => Some((HandleKind::Wide, false)),
        "ConstGuestHandle" => Some((HandleKind::Native, true)),
        "ConstGuestHandle64" => Some((HandleKind::Wide, true)),
        _ => None,
    }
}

fn handle_target(segment: &syn::PathSegment, report: &Report) -> Option<Type> {
    if let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments
        && arguments.args.len() == 1
        && let Some(syn::GenericArgument::Type(target)) = arguments.args.first()
    {
        return shape(target, report);
    }
    report.error_with_help(
        &LANGUAGE,
        segment.span(),
        "a guest handle names the one type that it points to",
        format!("write `{}<T>`", segment.ident),
    );
    None
}

fn no_reference(span: Span, what: &str, report: &Report) -> Option<Type> {
    report.error(
        &NO_REFERENCE,
        span,
        format!("{what} means nothing to the other side"),
    );
    None
}

/// The type of a constant.
pub(super) fn rust_type(ty: &syn::Type) -> RustType {
    match ty {
        syn::Type::Path(path) if path.qself.is_none() => RustType::Path(to_path(&path.path)),
        syn::Type::Paren(inner) => rust_type(&inner.elem),
        syn::Type::Group(inner) => rust_type(&inner.elem),
        syn::Type::Tuple(tuple) => RustType::Tuple(tuple.elems.iter().map(rust_type).collect()),
        syn::Type::Array(array) => RustType::Array(Box::new(rust_type(&array.elem))),
        other => RustType::Other(other.span().into()),
    }
}

/// A path without generic arguments.
pub(super) fn to_path(path: &syn::Path) -> Path {
    Path {
        segments: path
            .segments
            .iter()
            .map(|segment| segment.ident.unraw().to_string())
            .collect(),
        span: spans::of_path(path).into(),
    }
}
