// SPDX-License-Identifier: MIT
//! Whole files.

use proc_macro2::{Span, TokenStream};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Ident, LitBool, LitStr, Token, braced, bracketed};
use xen_abi_layout::AbiSet;

use crate::alike;
use crate::cond::{Cond, abi_set};
use crate::item::{Header, Include, Item, Name, Reason};
use crate::report::Report;
use crate::rules::LANGUAGE;

use super::{annotated, docs, language_error, macros, old_names};

/// What a `xen_header!` says.
#[derive(Clone)]
pub struct HeaderDecl {
    file: LitStr,
    license: Option<String>,
    guard: Option<String>,
    /// The architectures that the header belongs to.
    pub abis: AbiSet,
    only_for: Option<Cond>,
    when: Cond,
    assembler: bool,
    outer_includes: Vec<Include>,
    includes: Vec<Include>,
    version: Option<Name>,
    reasons: Vec<Reason>,
    since: Option<String>,
}

/// Reads the inside of a `xen_header!`.
pub fn header_decl(tokens: TokenStream) -> syn::Result<HeaderDecl> {
    HeaderDecl::parse.parse2(tokens)
}

const WORDS: &str = "file, license, guard, abis, only_for, when, assembler, include_before_guard, \
                     include, version, since, reasons";

impl Parse for HeaderDecl {
    fn parse(input: ParseStream<'_>) -> syn::Result<HeaderDecl> {
        let mut file = None;
        let mut decl = HeaderDecl {
            file: LitStr::new("", Span::call_site()),
            license: None,
            guard: None,
            abis: AbiSet::ALL,
            only_for: None,
            when: Cond::Always,
            assembler: false,
            outer_includes: Vec::new(),
            includes: Vec::new(),
            version: None,
            reasons: Vec::new(),
            since: None,
        };
        while !input.is_empty() {
            let word: Ident = input.parse()?;
            input.parse::<Token![:]>()?;
            match word.to_string().as_str() {
                "file" => file = Some(header_path(input)?),
                "license" => decl.license = Some(license(input)?),
                "guard" => decl.guard = Some(input.parse::<LitStr>()?.value()),
                "abis" => decl.abis = abis(input)?,
                "only_for" => decl.only_for = Some(input.parse()?),
                "when" => decl.when = input.parse()?,
                "assembler" => decl.assembler = input.parse::<LitBool>()?.value,
                "include_before_guard" => decl.outer_includes = includes(input)?,
                "include" => decl.includes = includes(input)?,
                "version" => decl.version = Some(Name::of(&input.parse()?)),
                "since" => decl.since = Some(super::history::release(&input.parse()?)?),
                "reasons" => decl.reasons = reasons(input)?,
                other => {
                    let message = alike::unknown("word", other, WORDS);
                    return Err(syn::Error::new(word.span(), message));
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        decl.file = file.ok_or_else(|| {
            syn::Error::new(input.span(), "which header is it? Add `file: \"name.h\"`")
        })?;
        Ok(decl)
    }
}

/// A header's path stays below the include directory.
fn header_path(input: ParseStream<'_>) -> syn::Result<LitStr> {
    let path: LitStr = input.parse()?;
    let text = path.value();
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+'))
    };
    if text.ends_with(".h") && text.split('/').all(plain) {
        Ok(path)
    } else {
        Err(syn::Error::new(
            path.span(),
            "expected a relative path to a header, as in \"io/ring.h\"",
        ))
    }
}

/// A licence stands in a comment at the top of its header.
fn license(input: ParseStream<'_>) -> syn::Result<String> {
    let text: LitStr = input.parse()?;
    let license = text.value();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-.+:".contains(c);
    let words = license.split([' ', '(', ')']);
    let begins_with_one = license.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '(');
    if begins_with_one && !license.ends_with(' ') && words.flat_map(str::chars).all(is_plain) {
        Ok(license)
    } else {
        Err(syn::Error::new(
            text.span(),
            "expected an SPDX expression, as in \"GPL-2.0-only OR MIT\"",
        ))
    }
}

fn abis(input: ParseStream<'_>) -> syn::Result<AbiSet> {
    let content;
    bracketed!(content in input);
    let mut set = AbiSet::NONE;
    for word in Punctuated::<Ident, Token![,]>::parse_terminated(&content)? {
        let abis = abi_set(&word.to_string())
            .ok_or_else(|| syn::Error::new(word.span(), "expected the name of an ABI"))?;
        set = set.or(abis);
    }
    Ok(set)
}

fn includes(input: ParseStream<'_>) -> syn::Result<Vec<Include>> {
    let content;
    bracketed!(content in input);
    let list = Punctuated::<Include, Token![,]>::parse_terminated(&content)?;
    Ok(list.into_iter().collect())
}

impl Parse for Include {
    /// `"xen.h"`, `"<stdint.h>"`, `"arch-arm.h" when arm`
    fn parse(input: ParseStream<'_>) -> syn::Result<Include> {
        let path: LitStr = input.parse()?;
        let mut when = Cond::Always;
        if input.peek(Ident) {
            let word: Ident = input.parse()?;
            if word != "when" {
                return Err(syn::Error::new(word.span(), "expected `when`"));
            }
            when = input.parse()?;
        }
        let text = path.value();
        let system = text.starts_with('<') && text.ends_with('>');
        let inner = if system {
            text[1..text.len() - 1].to_owned()
        } else {
            text
        };
        Ok(Include {
            path: inner,
            system,
            when,
            span: path.span().into(),
        })
    }
}

fn reasons(input: ParseStream<'_>) -> syn::Result<Vec<Reason>> {
    let content;
    braced!(content in input);
    let mut reasons = Vec::new();
    while !content.is_empty() {
        let rule: Ident = content.parse()?;
        content.parse::<Token![:]>()?;
        let text: LitStr = content.parse()?;
        reasons.push(Reason {
            rule: Name::of(&rule),
            text: text.value(),
        });
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(reasons)
}

/// Reads a definitions file: the header that it declares, and those of the modules written out in
/// it. A module without a `xen_header!` is no header, which is an error only if it holds anything
/// annotated.
pub fn headers(file: &syn::File, module: &[String], report: &Report) -> Vec<Header> {
    let mut headers = Vec::new();
    module_headers(&file.items, &file.attrs, module, report, &mut headers);
    headers
}

/// Reads a definitions file that is one header.
pub fn header(file: &syn::File, module: &[String], report: &Report) -> Option<Header> {
    headers(file, module, report).into_iter().next()
}

fn module_headers(
    items: &[syn::Item],
    attributes: &[syn::Attribute],
    module: &[String],
    report: &Report,
    headers: &mut Vec<Header>,
) {
    headers.extend(one_header(items, attributes, module, report));
    for item in items {
        if let syn::Item::Mod(inner) = item
            && let Some((_, content)) = &inner.content
            && !is_test_only(inner)
        {
            let mut path = module.to_vec();
            path.push(Name::of(&inner.ident).text);
            module_headers(content, &inner.attrs, &path, report, headers);
        }
    }
}

/// `#[cfg(test)]`: no part of what the crate is to others.
fn is_test_only(module: &syn::ItemMod) -> bool {
    module.attrs.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<Ident>()
                .is_ok_and(|predicate| predicate == "test")
    })
}

fn one_header(
    module_items: &[syn::Item],
    attributes: &[syn::Attribute],
    module: &[String],
    report: &Report,
) -> Option<Header> {
    let mut declared: Option<(HeaderDecl, Span)> = None;
    let mut items: Vec<Item> = Vec::new();
    let mut unannotated = 0;
    let mut first_annotated = None;
    for item in module_items {
        if let syn::Item::Macro(call) = item {
            let name = call
                .mac
                .path
                .segments
                .last()
                .map(|segment| segment.ident.to_string());
            match name.as_deref() {
                Some("xen_header") => declare(&mut declared, call, report),
                Some(name) if macros::ITEM_MACROS.contains(&name) => {
                    first_annotated.get_or_insert(call.mac.path.span());
                    items.extend(macros::item_macro(name, call.mac.tokens.clone(), report));
                }
                _ => {
                    refuse_hidden_items(call, report);
                    unannotated += 1;
                }
            }
            continue;
        }
        match annotation(item) {
            Some((args, span)) => {
                first_annotated.get_or_insert(span);
                let item = annotated(args, item, report);
                items.extend(item.into_iter().flat_map(old_names::with_old_names));
            }
            None if matches!(item, syn::Item::Use(_) | syn::Item::Mod(_)) => {}
            None => unannotated += 1,
        }
    }
    let Some((decl, span)) = declared else {
        if let Some(span) = first_annotated {
            report.error_with_help(
                &LANGUAGE,
                span,
                "this module does not say which header it is",
                "add `xen_header! { file: \"name.h\" }` before its first item",
            );
        }
        return None;
    };
    Some(Header {
        file: decl.file.value(),
        license: decl.license,
        guard: decl.guard,
        docs: docs::docs(attributes),
        abis: decl.abis,
        only_for: decl.only_for,
        when: decl.when,
        assembler: decl.assembler,
        outer_includes: decl.outer_includes,
        includes: decl.includes,
        version: decl.version,
        reasons: decl.reasons,
        since: decl.since,
        module: module.to_vec(),
        span: span.into(),
        items,
        unannotated,
    })
}

fn declare(declared: &mut Option<(HeaderDecl, Span)>, call: &syn::ItemMacro, report: &Report) {
    let span = call.mac.path.span();
    if let Some((_, first)) = declared {
        report.push(crate::report::Problem {
            rule: &LANGUAGE,
            span: span.into(),
            message: "a module is one header".to_owned(),
            help: Some("move the items of the other header to a module of their own".to_owned()),
            related: vec![((*first).into(), "first declared here".to_owned())],
        });
        return;
    }
    match header_decl(call.mac.tokens.clone()) {
        Ok(decl) => *declared = Some((decl, span)),
        Err(error) => language_error(report, &error),
    }
}

/// What `#[xen_abi]` says on an item, and where it stands.
fn annotation(item: &syn::Item) -> Option<(TokenStream, Span)> {
    let attribute = attributes_of(item)?.iter().find(|it| is_xen_abi(it))?;
    let args = match &attribute.meta {
        syn::Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    Some((args, attribute.span()))
}

pub(super) fn is_xen_abi(attribute: &syn::Attribute) -> bool {
    attribute
        .path()
        .segments
        .last()
        .is_some_and(|segment| segment.ident == "xen_abi")
}

fn attributes_of(item: &syn::Item) -> Option<&[syn::Attribute]> {
    Some(match item {
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Trait(item) => &item.attrs,
        syn::Item::Type(item) => &item.attrs,
        syn::Item::Union(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => return None,
    })
}

/// An annotated item inside of some other macro would be checked by the compiler and missing from
/// the header.
fn refuse_hidden_items(call: &syn::ItemMacro, report: &Report) {
    fn find(tokens: TokenStream) -> Option<Span> {
        for tree in tokens {
            match tree {
                proc_macro2::TokenTree::Ident(ident) if ident == "xen_abi" => {
                    return Some(ident.span());
                }
                proc_macro2::TokenTree::Group(group) => {
                    if let Some(span) = find(group.stream()) {
                        return Some(span);
                    }
                }
                _ => {}
            }
        }
        None
    }
    if let Some(span) = find(call.mac.tokens.clone()) {
        report.error_with_help(
            &LANGUAGE,
            span,
            "an annotated item that another macro makes would be missing from the header",
            "write the item out",
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is wrong with a declaration.
    fn wrong(tokens: &str) -> String {
        let decl = header_decl(tokens.parse().unwrap());
        decl.err()
            .map_or_else(String::new, |error| error.to_string())
    }

    fn license(text: &str) -> Result<Option<String>, String> {
        let tokens = format!("file: \"a.h\", license: {text:?}").parse().unwrap();
        let decl = header_decl(tokens).map_err(|error| error.to_string())?;
        Ok(decl.license)
    }

    #[test]
    fn a_licence_is_an_spdx_expression() {
        for text in [
            "MIT",
            "(GPL-2.0-only WITH Linux-syscall-note) OR MIT",
            "LicenseRef-Acme",
            "GPL-2.0+",
        ] {
            assert_eq!(license(text), Ok(Some(text.to_owned())));
        }
        for text in [
            "",
            " ",
            "MIT ",
            "*/ int x; /*",
            "MIT\n",
            "MIT, BSD",
            "\u{e4}",
        ] {
            let said = license(text).unwrap_err();
            assert!(
                said.starts_with("expected an SPDX expression"),
                "{text:?}: {said}"
            );
        }
    }

    #[test]
    fn no_rule_is_switched_off_for_a_header() {
        for word in ["expect: tail_padding", "allow: [tail_padding]"] {
            let said = wrong(&format!("file: \"a.h\", {word}"));
            assert!(said.starts_with("unknown word"), "{said}");
        }
    }

    #[test]
    fn a_misspelt_word_is_guessed() {
        let tokens = "file: \"a.h\", licence: \"MIT\"".parse().unwrap();
        let said = header_decl(tokens).err().expect("an error").to_string();
        assert_eq!(said, "unknown word `licence`. Did you mean `license`?");
    }
}
