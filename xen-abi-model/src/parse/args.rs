// SPDX-License-Identifier: MIT
//! The arguments of the attributes, in the order in which they are known.

use proc_macro2::{Span, TokenStream};
use xen_abi_layout::scalars::{self, Class, Scalar};

use super::history::{SinceArg, UntilArg, WasArg};
use super::meaning::{BufferArg, Selectors, UnselectedArg};
use super::meta::{
    BitsArg, Expects, FlexibleArg, InsideArg, NameList, Names, OneName, ReservedArg, SizeArg,
    SuffixArg, When, inside,
};
use super::operation::OpArg;
use super::words::{self, Argument, Arguments, arguments, with_default};
use crate::item::{Expect, Name};
use crate::report::Report;
use crate::rules::LANGUAGE;

arguments! {
/// `#[xen_abi(..)]` on a struct or union.
RecordArgs {
    since: Option<SinceArg>,
    was: Option<WasArg>,
    until: Option<UntilArg>,
    when: When,
    expects called "expect": Vec<Expects>,
    typedef: Option<Names>,
    joined: bool,
    untagged: bool,
    handle: Option<Names>,
    inline: bool,
    nested: bool,
    member: bool,
    size: Option<SizeArg>,
    op: Vec<OpArg>,
}}

arguments! {
/// `#[abi(..)]` on a field.
FieldArgs {
    since: Option<SinceArg>,
    was: Option<WasArg>,
    until: Option<UntilArg>,
    when: When,
    reserved: ReservedArg,
    input: bool,
    output: bool,
    buffer: Option<BufferArg>,
    bits: Option<BitsArg>,
    flexible: Option<FlexibleArg>,
    nameless: bool,
    declared_by: Option<String>,
    c_type: Option<String>,
    tag: NameList,
    selected_by: Selectors,
    unselected: Option<UnselectedArg>,
}}

arguments! {
/// `#[xen_abi(..)]` on an enum.
GroupArgs {
    since: Option<SinceArg>,
    when: When,
    expects called "expect": Vec<Expects>,
    inside: Option<InsideArg>,
    flags: Option<Repr>,
    open_enum: Option<Repr>,
    c_enum: Option<Repr>,
    suffix: Option<SuffixArg>,
    bit_numbers: bool,
    untagged: bool,
    anonymous: bool,
    typedef: Option<Names>,
    x_macro: Option<XMacroArgs>,
}}

arguments! {
/// `x_macro(..)` of a group.
XMacroArgs {
    name: OneName,
    prefix: OneName,
    guard: OneName,
    marker: OneName,
    used_up: bool,
    assembler: Option<When>,
}}

arguments! {
/// `#[abi(..)]` on a constant of a group.
VariantArgs {
    bound: bool,
    since: Option<SinceArg>,
    was: Option<WasArg>,
    until: Option<UntilArg>,
    when: When,
    no_bit_number: bool,
    headings called "heading": Vec<String>,
    mark: Option<String>,
    op: Vec<OpArg>,
}}

arguments! {
/// `#[xen_abi(..)]` on a const.
ConstArgs {
    bound: bool,
    since: Option<SinceArg>,
    was: Option<WasArg>,
    until: Option<UntilArg>,
    when: When,
    expects called "expect": Vec<Expects>,
    inside: Option<InsideArg>,
    suffix: Option<SuffixArg>,
    redefines: bool,
    overridable: bool,
    each: Option<OneName>,
    member: bool,
    op: Vec<OpArg>,
}}

arguments! {
/// `#[xen_abi(..)]` on a const fn.
FunctionArgs {
    since: Option<SinceArg>,
    when: When,
    expects called "expect": Vec<Expects>,
    inside: Option<InsideArg>,
    suffix: Option<SuffixArg>,
}}

arguments! {
/// `#[xen_abi(..)]` on a type.
AliasArgs {
    since: Option<SinceArg>,
    was: Option<WasArg>,
    until: Option<UntilArg>,
    when: When,
    expects called "expect": Vec<Expects>,
    handle: Option<Names>,
    member: bool,
    c_macro: bool,
    overridable: bool,
}}

impl Argument for XMacroArgs {
    fn read(item: &syn::Meta) -> syn::Result<Self> {
        use syn::spanned::Spanned;
        let (tokens, _) = inside(item)?;
        XMacroArgs::of(&words::list(tokens)?, item.span())
    }
}

with_default!(When, ReservedArg, NameList, Selectors);

/// The integer that holds a group's values: `flags(u32)`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Repr(pub(super) &'static Scalar);

impl Argument for Repr {
    fn read(item: &syn::Meta) -> syn::Result<Self> {
        let name = OneName::read(item)?.0;
        scalars::named(&name.text)
            .filter(|scalar| scalar.class == Class::Fixed && !scalar.name.ends_with("_t"))
            .map(Repr)
            .ok_or_else(|| {
                let text = "expected one of u8, u16, u32, u64, i8, i16, i32, i64";
                syn::Error::new(name.span.token(), text)
            })
    }
}

/// Reads the tokens between the parentheses of an attribute. What is wrong is reported.
pub(super) fn read<T: Arguments>(tokens: TokenStream, report: &Report) -> Option<T> {
    let words = reported(words::list(tokens), report)?;
    reported(T::of(&words, Span::call_site()), report)
}

/// Reads all `#[abi(..)]` of a field or variant as one list.
pub(super) fn abi_args<T: Arguments>(attributes: &[syn::Attribute], report: &Report) -> Option<T> {
    let mut list = Vec::new();
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("abi"))
    {
        let tokens = match &attribute.meta {
            syn::Meta::List(list) => list.tokens.clone(),
            other => {
                use syn::spanned::Spanned;
                report.error_with_help(
                    &LANGUAGE,
                    other.span(),
                    "`#[abi]` without arguments says nothing",
                    "write `#[abi(..)]`, or remove it",
                );
                return None;
            }
        };
        list.extend(reported(words::list(tokens), report)?);
    }
    reported(T::of(&list, Span::call_site()), report)
}

/// What was read; each error is reported at its own place.
fn reported<T>(read: syn::Result<T>, report: &Report) -> Option<T> {
    match read {
        Ok(read) => Some(read),
        Err(errors) => {
            for error in errors {
                report.error(&LANGUAGE, error.span(), error.to_string());
            }
            None
        }
    }
}

/// All `expect`s of an item in one list.
pub(super) fn expects(lists: Vec<Expects>) -> Vec<Expect> {
    lists.into_iter().flat_map(|list| list.0).collect()
}

/// The names that a `typedef` or `handle` asks for, with the one for the word alone.
pub(super) fn names_or(names: Option<Names>, default: impl Fn() -> String) -> Vec<Name> {
    match names {
        None => Vec::new(),
        Some(Names::Given(names)) => names,
        Some(Names::Default(span)) => vec![Name {
            text: default(),
            span: span.into(),
        }],
    }
}
