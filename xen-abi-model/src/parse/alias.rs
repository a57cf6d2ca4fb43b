// SPDX-License-Identifier: MIT
//! Types under another name.

use proc_macro2::TokenStream;
use xen_abi_layout::scalars;

use crate::item::{Alias, AliasForm, Item, ItemKind, Name, Type, TypeKind};
use crate::report::Report;
use crate::rules::SAME_LAYOUT;

use super::args::{AliasArgs, expects, names_or, read};
use super::history::history;
use super::{docs, types};

/// Reads a type alias.
pub(super) fn alias(args: TokenStream, item: &syn::ItemType, report: &Report) -> Option<Item> {
    let before = report.len();
    super::foreign_attributes(&item.attrs, "xen_abi", report);
    super::record::no_generics(&item.generics, report);
    let args: Option<AliasArgs> = read(args, report);
    let ty = types::read(&item.ty, report);
    let (args, ty) = (args?, ty?);
    let name = Name::of(&item.ident);
    if !args.member && scalars::named(&name.text).is_none() {
        only_one_layout(&name, &ty, report);
    }
    let form = match (args.c_macro, args.overridable) {
        (false, false) => AliasForm::Typedef,
        (true, false) => AliasForm::Macro,
        (true, true) => AliasForm::OverridableMacro,
        (false, true) => {
            let help = "write `c_macro, overridable`";
            super::not_in_language(report, name.span, "a typedef cannot be overridden", help);
            AliasForm::OverridableMacro
        }
    };
    let history = history(args.since, args.was, args.until, report);
    if report.len() > before {
        return None;
    }
    let handles = names_or(args.handle, || name.text.clone());
    Some(Item {
        docs: docs::docs(&item.attrs),
        when: args.when.cond(),
        expects: expects(args.expects),
        inside: None,
        history,
        span: name.span,
        kind: ItemKind::Alias(Alias {
            name,
            ty,
            form,
            handles,
            member: args.member,
        }),
    })
}

/// Rust knows an alias by the target's type alone, so one that differs between ABIs would bring
/// the layout of the machine that compiles it into the columns of all others.
fn only_one_layout(name: &Name, ty: &Type, report: &Report) {
    if let TypeKind::Scalar(scalar) = &ty.kind
        && scalar
            .table
            .iter()
            .any(|layout| layout.size != scalar.table[0].size)
    {
        report.error_with_help(
            &SAME_LAYOUT,
            ty.span,
            format!("`{}` would be of another width from ABI to ABI", name.text),
            "use an integer of fixed width, or a member of a `xen_family!`",
        );
    }
}
