// SPDX-License-Identifier: MIT
//! Constants and integer macros.

use proc_macro2::TokenStream;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;

use crate::item::{ConstFn, Constant, Expr, ExprKind, Item, ItemKind, Name, Parameter, Value};
use crate::report::Report;

use super::args::{ConstArgs, FunctionArgs, expects, read};
use super::history::history;
use super::{docs, expr, not_in_language, operation, types};

/// Reads a const.
pub(super) fn constant(args: TokenStream, item: &syn::ItemConst, report: &Report) -> Option<Item> {
    let before = report.len();
    super::foreign_attributes(&item.attrs, "xen_abi", report);
    let args: Option<ConstArgs> = read(args, report);
    let value = value(&item.expr, report).map(|value| of_type(value, &item.ty));
    let (args, value) = (args?, value?);
    let operations = operation::of_command(args.op, report);
    let history = history(args.since, args.was, args.until, report);
    if report.len() > before {
        return None;
    }
    let name = Name::of(&item.ident);
    let each = args.each.map(|each| each.0);
    if let Some(each) = &each
        && !matches!(value, Value::List(_))
    {
        let help = "write an array, or leave `each` out";
        not_in_language(report, each.span, "this constant has no elements", help);
        return None;
    }
    Some(Item {
        docs: docs::docs(&item.attrs),
        when: args.when.cond(),
        expects: expects(args.expects),
        inside: args.inside.map(|inside| inside.0),
        history,
        span: name.span,
        kind: ItemKind::Constant(Constant {
            name,
            value,
            suffix: args.suffix.map(|suffix| suffix.0),
            rust_type: types::rust_type(&item.ty),
            redefines: args.redefines,
            overridable: args.overridable,
            bound: args.bound,
            each,
            member: args.member,
            operations,
        }),
    })
}

/// Names and calls of which the constant's type says that they are no numbers.
fn of_type(value: Value, ty: &syn::Type) -> Value {
    match value {
        Value::Integer(Expr {
            kind: ExprKind::Path(path),
            ..
        }) if matches!(ty, syn::Type::Reference(_)) => Value::TextOf(path),
        Value::Integer(Expr {
            kind: ExprKind::Call(function, arguments),
            ..
        }) if function.last() == "XEN_DEFINE_UUID" => Value::Uuid(arguments),
        other => other,
    }
}

fn value(value: &syn::Expr, report: &Report) -> Option<Value> {
    match value {
        syn::Expr::Lit(literal) => match &literal.lit {
            syn::Lit::Str(text) => return Some(Value::Text(text.value())),
            syn::Lit::CStr(text) => {
                let text = text.value();
                return match text.to_str() {
                    Ok(text) => Some(Value::Text(text.to_owned())),
                    Err(_) => {
                        let help = "write characters, or an array of bytes";
                        not_in_language(report, value.span(), "this text is not UTF-8", help);
                        None
                    }
                };
            }
            _ => {}
        },
        syn::Expr::Array(array) => return list(&array.elems, report),
        syn::Expr::Tuple(tuple) => return list(&tuple.elems, report),
        _ => {}
    }
    expr::read(value, report).map(Value::Integer)
}

fn list(elements: &Punctuated<syn::Expr, syn::Token![,]>, report: &Report) -> Option<Value> {
    let values: Vec<Option<Value>> = elements
        .iter()
        .map(|element| value(element, report))
        .collect();
    let values: Option<Vec<Value>> = values.into_iter().collect();
    values.map(Value::List)
}

/// Reads a const fn.
pub(super) fn function(args: TokenStream, item: &syn::ItemFn, report: &Report) -> Option<Item> {
    let before = report.len();
    super::foreign_attributes(&item.attrs, "xen_abi", report);
    super::record::no_generics(&item.sig.generics, report);
    if item.sig.constness.is_none() {
        let help = "write `pub const fn`";
        not_in_language(
            report,
            item.sig.fn_token.span(),
            "an integer macro is constant",
            help,
        );
    }
    let args: Option<FunctionArgs> = read(args, report);
    let parameters: Vec<Option<Parameter>> = item
        .sig
        .inputs
        .iter()
        .map(|input| parameter(input, report))
        .collect();
    let body = expr::single(&item.block, report);
    let (args, body) = (args?, body?);
    let parameters = parameters.into_iter().collect::<Option<Vec<_>>>()?;
    let history = history(args.since, None, None, report);
    if report.len() > before {
        return None;
    }
    let name = Name::of(&item.sig.ident);
    Some(Item {
        docs: docs::docs(&item.attrs),
        when: args.when.cond(),
        expects: expects(args.expects),
        inside: args.inside.map(|inside| inside.0),
        history,
        span: name.span,
        kind: ItemKind::ConstFn(ConstFn {
            name,
            parameters,
            body,
            suffix: args.suffix.map(|suffix| suffix.0),
        }),
    })
}

fn parameter(input: &syn::FnArg, report: &Report) -> Option<Parameter> {
    if let syn::FnArg::Typed(typed) = input
        && let syn::Pat::Ident(pattern) = &*typed.pat
    {
        let ty = types::read(&typed.ty, report)?;
        return Some(Parameter {
            name: Name::of(&pattern.ident),
            ty,
        });
    }
    let help = "write `name: type`";
    not_in_language(report, input.span(), "a macro's parameter is a name", help);
    None
}
