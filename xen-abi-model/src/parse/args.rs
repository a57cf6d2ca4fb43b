// SPDX-License-Identifier: MIT
//! The arguments of the attributes, read with `darling`.

use darling::FromMeta;
use darling::ast::NestedMeta;
use proc_macro2::TokenStream;
use xen_abi_layout::scalars::{self, Class, Scalar};

use super::history::{SinceArg, UntilArg, WasArg};
use super::meaning::{BufferArg, Selectors, UnselectedArg};
use super::meta::{
    BitsArg, Expects, FlexibleArg, InsideArg, NameList, Names, OneName, ReservedArg, SizeArg,
    SuffixArg, When,
};
use super::operation::OpArg;
use crate::item::{Expect, Name};
use crate::report::Report;
use crate::rules::LANGUAGE;

/// `#[xen_abi(..)]` on a struct or union.
#[derive(Debug, FromMeta)]
pub(super) struct RecordArgs {
    #[darling(default)]
    pub(super) since: Option<SinceArg>,
    #[darling(default)]
    pub(super) was: Option<WasArg>,
    #[darling(default)]
    pub(super) until: Option<UntilArg>,
    #[darling(default)]
    pub(super) when: When,
    #[darling(multiple, rename = "expect")]
    pub(super) expects: Vec<Expects>,
    #[darling(default)]
    pub(super) typedef: Option<Names>,
    #[darling(default)]
    pub(super) joined: bool,
    #[darling(default)]
    pub(super) untagged: bool,
    #[darling(default)]
    pub(super) handle: Option<Names>,
    #[darling(default)]
    pub(super) inline: bool,
    #[darling(default)]
    pub(super) nested: bool,
    #[darling(default)]
    pub(super) member: bool,
    #[darling(default)]
    pub(super) size: Option<SizeArg>,
    #[darling(multiple)]
    pub(super) op: Vec<OpArg>,
}

/// `#[abi(..)]` on a field.
#[derive(Debug, Default, FromMeta)]
#[darling(default)]
pub(super) struct FieldArgs {
    pub(super) since: Option<SinceArg>,
    pub(super) was: Option<WasArg>,
    pub(super) until: Option<UntilArg>,
    pub(super) when: When,
    pub(super) reserved: ReservedArg,
    pub(super) input: bool,
    pub(super) output: bool,
    pub(super) buffer: Option<BufferArg>,
    pub(super) bits: Option<BitsArg>,
    pub(super) flexible: Option<FlexibleArg>,
    pub(super) nameless: bool,
    pub(super) declared_by: Option<String>,
    pub(super) c_type: Option<String>,
    pub(super) tag: NameList,
    pub(super) selected_by: Selectors,
    pub(super) unselected: Option<UnselectedArg>,
}

/// `#[xen_abi(..)]` on an enum.
#[derive(Debug, FromMeta)]
pub(super) struct GroupArgs {
    #[darling(default)]
    pub(super) since: Option<SinceArg>,
    #[darling(default)]
    pub(super) when: When,
    #[darling(multiple, rename = "expect")]
    pub(super) expects: Vec<Expects>,
    #[darling(default)]
    pub(super) inside: Option<InsideArg>,
    #[darling(default)]
    pub(super) flags: Option<Repr>,
    #[darling(default)]
    pub(super) open_enum: Option<Repr>,
    #[darling(default)]
    pub(super) c_enum: Option<Repr>,
    #[darling(default)]
    pub(super) suffix: Option<SuffixArg>,
    #[darling(default)]
    pub(super) bit_numbers: bool,
    #[darling(default)]
    pub(super) untagged: bool,
    #[darling(default)]
    pub(super) anonymous: bool,
    #[darling(default)]
    pub(super) typedef: Option<Names>,
    #[darling(default)]
    pub(super) x_macro: Option<XMacroArgs>,
}

/// `x_macro(..)` of a group.
#[derive(Debug, FromMeta)]
pub(super) struct XMacroArgs {
    pub(super) name: OneName,
    pub(super) prefix: OneName,
    pub(super) guard: OneName,
    pub(super) marker: OneName,
    #[darling(default)]
    pub(super) used_up: bool,
    #[darling(default)]
    pub(super) assembler: Option<When>,
}

/// `#[abi(..)]` on a constant of a group.
#[derive(Debug, Default, FromMeta)]
#[darling(default)]
pub(super) struct VariantArgs {
    pub(super) bound: bool,
    pub(super) since: Option<SinceArg>,
    pub(super) was: Option<WasArg>,
    pub(super) until: Option<UntilArg>,
    pub(super) when: When,
    pub(super) no_bit_number: bool,
    #[darling(multiple, rename = "heading")]
    pub(super) headings: Vec<String>,
    pub(super) mark: Option<String>,
    #[darling(multiple)]
    pub(super) op: Vec<OpArg>,
}

/// `#[xen_abi(..)]` on a const.
#[derive(Debug, FromMeta)]
pub(super) struct ConstArgs {
    #[darling(default)]
    pub(super) bound: bool,
    #[darling(default)]
    pub(super) since: Option<SinceArg>,
    #[darling(default)]
    pub(super) was: Option<WasArg>,
    #[darling(default)]
    pub(super) until: Option<UntilArg>,
    #[darling(default)]
    pub(super) when: When,
    #[darling(multiple, rename = "expect")]
    pub(super) expects: Vec<Expects>,
    #[darling(default)]
    pub(super) inside: Option<InsideArg>,
    #[darling(default)]
    pub(super) suffix: Option<SuffixArg>,
    #[darling(default)]
    pub(super) redefines: bool,
    #[darling(default)]
    pub(super) overridable: bool,
    #[darling(default)]
    pub(super) each: Option<OneName>,
    #[darling(default)]
    pub(super) member: bool,
    #[darling(multiple)]
    pub(super) op: Vec<OpArg>,
}

/// `#[xen_abi(..)]` on a const fn.
#[derive(Debug, FromMeta)]
pub(super) struct FunctionArgs {
    #[darling(default)]
    pub(super) since: Option<SinceArg>,
    #[darling(default)]
    pub(super) when: When,
    #[darling(multiple, rename = "expect")]
    pub(super) expects: Vec<Expects>,
    #[darling(default)]
    pub(super) inside: Option<InsideArg>,
    #[darling(default)]
    pub(super) suffix: Option<SuffixArg>,
}

/// `#[xen_abi(..)]` on a type.
#[derive(Debug, FromMeta)]
pub(super) struct AliasArgs {
    #[darling(default)]
    pub(super) since: Option<SinceArg>,
    #[darling(default)]
    pub(super) was: Option<WasArg>,
    #[darling(default)]
    pub(super) until: Option<UntilArg>,
    #[darling(default)]
    pub(super) when: When,
    #[darling(multiple, rename = "expect")]
    pub(super) expects: Vec<Expects>,
    #[darling(default)]
    pub(super) handle: Option<Names>,
    #[darling(default)]
    pub(super) member: bool,
    #[darling(default)]
    pub(super) c_macro: bool,
    #[darling(default)]
    pub(super) overridable: bool,
}

/// The integer that holds a group's values: `flags(u32)`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Repr(pub(super) &'static Scalar);

impl FromMeta for Repr {
    fn from_meta(item: &syn::Meta) -> darling::Result<Self> {
        let name = OneName::from_meta(item)?.0;
        scalars::named(&name.text)
            .filter(|scalar| scalar.class == Class::Fixed && !scalar.name.ends_with("_t"))
            .map(Repr)
            .ok_or_else(|| {
                darling::Error::custom("expected one of u8, u16, u32, u64, i8, i16, i32, i64")
                    .with_span(&name.span.token())
            })
    }
}

/// Reads the tokens between the parentheses of an attribute. What is wrong is reported.
pub(super) fn read<T: FromMeta>(tokens: TokenStream, report: &Report) -> Option<T> {
    let list = match NestedMeta::parse_meta_list(tokens) {
        Ok(list) => list,
        Err(error) => {
            super::language_error(report, &error);
            return None;
        }
    };
    match T::from_list(&list) {
        Ok(args) => Some(args),
        Err(error) => {
            darling_error(error, report);
            None
        }
    }
}

/// Reads all `#[abi(..)]` of a field or variant as one list.
pub(super) fn abi_args<T: FromMeta + Default>(
    attributes: &[syn::Attribute],
    report: &Report,
) -> Option<T> {
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
        match NestedMeta::parse_meta_list(tokens) {
            Ok(more) => list.extend(more),
            Err(error) => {
                super::language_error(report, &error);
                return None;
            }
        }
    }
    if list.is_empty() {
        return Some(T::default());
    }
    match T::from_list(&list) {
        Ok(args) => Some(args),
        Err(error) => {
            darling_error(error, report);
            None
        }
    }
}

/// Reports each of darling's errors at its own place.
fn darling_error(error: darling::Error, report: &Report) {
    for error in error.flatten() {
        let span = error.span();
        let text = error.to_string();
        // The place is shown by the caret; the path that darling appends says it again.
        let text = text.split(" at ").next().unwrap_or(&text);
        let text = text
            .replace("Unknown field: ", "unknown word ")
            .replace("Missing field ", "missing: ");
        report.error(&LANGUAGE, span, text);
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
