// SPDX-License-Identifier: MIT
//! What a header is made of, piece by piece.

use xen_abi_model::item::{Docs, Expr, Field, Header, Item};
use xen_abi_model::resolve::Abi;

use super::comment;
use super::expr::Exprs;
use super::out::Out;
use super::record::is_part_of_another;
use super::stream::Printer;
use super::types::{Context, keyword};

/// The C text of each item of a header; empty for what C writes as part of another item, or not
/// at all.
pub(crate) fn items(abi: &Abi, header: &Header) -> Vec<String> {
    let mut printer = Printer::new(Context { abi, header }, Out::new());
    let mut texts = Vec::with_capacity(header.items.len());
    for item in &header.items {
        if !is_part_of_another(&item.kind) {
            printer.row(&[item], false);
        }
        texts.push(std::mem::replace(&mut printer.out, Out::new()).finish());
    }
    texts
}

/// The record that C writes where this field is declared, if it does.
pub(crate) fn written_at<'a>(abi: &'a Abi, header: &'a Header, field: &Field) -> Option<&'a Item> {
    Some(Context { abi, header }.inner(&field.ty)?.item)
}

/// The declaration of a field, without a semicolon.
pub(crate) fn field(abi: &Abi, header: &Header, field: &Field) -> String {
    let context = Context { abi, header };
    let name = if field.nameless {
        ""
    } else {
        field.name.text.as_str()
    };
    if let Some(text) = &field.declared_by {
        return text.clone();
    }
    if let Some(c_type) = &field.c_type {
        return Context::declare_as(c_type, name);
    }
    match context.inner(&field.ty) {
        Some(inner) => {
            let dimensions = context.dimensions(&field.ty, field.flexible.as_ref());
            let text = format!("{} {{ .. }} {name}", keyword(inner.record.kind));
            format!("{}{dimensions}", text.trim_end())
        }
        None => context.declare_field(&field.ty, name, field.flexible.as_ref()),
    }
}

/// An expression as C writes it.
pub(crate) fn expression(abi: &Abi, header: &Header, expr: &Expr) -> String {
    Exprs::new(Context { abi, header }).bare(expr)
}

/// A type as C writes it.
pub(crate) fn ty(abi: &Abi, header: &Header, ty: &xen_abi_model::item::Type) -> String {
    Context { abi, header }.declare(ty, "")
}

/// A doc comment as plain text.
pub(crate) fn docs(abi: &Abi, header: &Header, docs: &Docs) -> Vec<String> {
    comment::text(docs, 0, 0, &Context { abi, header })
}
