// SPDX-License-Identifier: MIT
//! Items that have the form of a macro call.

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Ident, LitInt, LitStr, Token, braced, parenthesized};

use crate::alike;
use crate::cond::{Cond, abi_set};
use crate::item::{
    COnly, Comment, Docs, Family, FamilyMember, FamilyOf, HandleDecl, History, Include, Inside,
    Item, ItemKind, Name, Template, TemplateOf,
};
use crate::report::Report;
use crate::span::Span;

use super::meta::any_ident;
use super::{docs, language_error, types};

/// The names of the macros that stand for an item.
pub const ITEM_MACROS: &[&str] = &[
    "c_only",
    "c_include",
    "c_comment",
    "guest_handle",
    "xen_family",
    "ring_types",
    "flex_ring",
    "hvm_save",
];

/// Reads the call of one of [`ITEM_MACROS`]. What is wrong is reported.
pub fn item_macro(name: &str, tokens: TokenStream, report: &Report) -> Vec<Item> {
    let read = match name {
        "c_only" => c_only.parse2(tokens),
        "c_include" => c_include.parse2(tokens),
        "c_comment" => c_comment.parse2(tokens),
        "guest_handle" => (|input: ParseStream<'_>| guest_handles(input, report)).parse2(tokens),
        "xen_family" => families.parse2(tokens),
        "ring_types" => (|input: ParseStream<'_>| ring_types(input, report)).parse2(tokens),
        "flex_ring" => flex_rings.parse2(tokens),
        "hvm_save" => (|input: ParseStream<'_>| hvm_saves(input, report)).parse2(tokens),
        _ => Ok(Vec::new()),
    };
    read.unwrap_or_else(|error| {
        language_error(report, &error);
        Vec::new()
    })
}

fn item(docs: Docs, span: impl Into<Span>, kind: ItemKind) -> Item {
    Item {
        docs,
        when: Cond::Always,
        expects: Vec::new(),
        inside: None,
        history: History::default(),
        span: span.into(),
        kind,
    }
}

fn outer_docs(input: ParseStream<'_>) -> syn::Result<Docs> {
    Ok(docs::docs(&input.call(syn::Attribute::parse_outer)?))
}

/// `when` and `inside`, which several macros take.
#[derive(Default)]
struct Position {
    when: Option<Cond>,
    inside: Option<Inside>,
}

impl Position {
    /// Reads the rest of `word: ..` if `word` is one of the two.
    fn read(&mut self, word: &Ident, input: ParseStream<'_>) -> syn::Result<bool> {
        if word == "when" {
            self.when = Some(input.parse()?);
        } else if word == "inside" {
            let record = Name::of(&any_ident(input)?);
            let field = match input.parse::<Option<Token![.]>>()? {
                Some(_) => Some(Name::of(&any_ident(input)?)),
                None => None,
            };
            self.inside = Some(Inside { record, field });
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    fn place(self, mut item: Item) -> Item {
        item.when = self.when.unwrap_or(Cond::Always);
        item.inside = self.inside;
        item
    }
}

/// `c_only! { why: "..", text: r#".."#, when: .., inside: record.field }`
fn c_only(input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
    let start = input.span();
    let (mut why, mut text, mut position) = (None, None, Position::default());
    while !input.is_empty() {
        let word: Ident = input.parse()?;
        input.parse::<Token![:]>()?;
        if !position.read(&word, input)? {
            match word.to_string().as_str() {
                "why" => why = Some(input.parse::<LitStr>()?),
                "text" => text = Some(input.parse::<LitStr>()?),
                other => {
                    let message = alike::unknown("word", other, "why, text, when, inside");
                    return Err(syn::Error::new(word.span(), message));
                }
            }
        }
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    let why = why.ok_or_else(|| {
        syn::Error::new(start, "why has this no meaning in Rust? Add `why: \"..\"`")
    })?;
    let text =
        text.ok_or_else(|| syn::Error::new(start, "the C text is missing: `text: \"..\"`"))?;
    if why.value().trim().len() < 8 {
        return Err(syn::Error::new(
            why.span(),
            "say in a sentence why Rust has no use for it",
        ));
    }
    let span = text.span();
    let kind = ItemKind::COnly(COnly {
        why: why.value(),
        text: unindent(&text.value()),
        span: span.into(),
    });
    Ok(vec![position.place(item(Docs::default(), span, kind))])
}

/// Takes away the indentation that all lines share, and blank lines around.
fn unindent(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let indent = lines
        .iter()
        .filter(|line| !line.is_empty())
        .map(|line| line.len() - line.trim_start_matches(' ').len())
        .min()
        .unwrap_or(0);
    let lines: Vec<&str> = lines
        .iter()
        .map(|line| line.get(indent..).unwrap_or(""))
        .collect();
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(0);
    let last = lines
        .iter()
        .rposition(|line| !line.is_empty())
        .map_or(0, |last| last + 1);
    lines.get(first..last).unwrap_or(&[]).join("\n")
}

/// `c_include! { "arch-x86/xen.h" when x86 }`
fn c_include(input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        let include: Include = input.parse()?;
        let when = include.when.clone();
        let mut item = item(Docs::default(), include.span, ItemKind::Include(include));
        item.when = when;
        items.push(item);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(items)
}

/// `c_comment! { "line" "line", when: .., inside: .. }`
fn c_comment(input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
    let span = input.span();
    let mut lines = Vec::new();
    while input.peek(LitStr) {
        lines.extend(comment_lines(&input.parse::<LitStr>()?.value()));
    }
    let mut position = Position::default();
    while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
        let word: Ident = input.parse()?;
        input.parse::<Token![:]>()?;
        if !position.read(&word, input)? {
            return Err(syn::Error::new(word.span(), "expected `when` or `inside`"));
        }
    }
    if !input.is_empty() {
        return Err(input.error("expected the lines of a comment, as strings"));
    }
    let kind = ItemKind::Comment(Comment { lines });
    Ok(vec![position.place(item(Docs::default(), span, kind))])
}

/// A string is a line as it is; one of several lines loses the indentation that they share.
fn comment_lines(text: &str) -> Vec<String> {
    if text.contains('\n') {
        unindent(text).lines().map(str::to_owned).collect()
    } else {
        vec![text.trim_end().to_owned()]
    }
}

/// `guest_handle! { /// Docs. uchar = c_uchar; void; }`
fn guest_handles(input: ParseStream<'_>, report: &Report) -> syn::Result<Vec<Item>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        let handle: GuestHandle = input.parse()?;
        let ty = match &handle.ty {
            Some(ty) => match types::read(ty, report) {
                Some(ty) => Some(ty),
                None => continue,
            },
            None => None,
        };
        let kind = ItemKind::Handle(HandleDecl {
            name: Name::of(&handle.name),
            ty,
        });
        let mut item = item(docs::docs(&handle.attributes), handle.name.span(), kind);
        item.when = handle.when;
        items.push(item);
    }
    Ok(items)
}

/// One handle of a `guest_handle!`.
struct GuestHandle {
    /// Doc comments.
    attributes: Vec<syn::Attribute>,
    /// The name in the handle's type.
    name: Ident,
    /// The type that it stands for.
    ty: Option<syn::Type>,
    /// When it exists.
    when: Cond,
}

impl Parse for GuestHandle {
    fn parse(input: ParseStream<'_>) -> syn::Result<GuestHandle> {
        let attributes = input.call(syn::Attribute::parse_outer)?;
        let name = any_ident(input)?;
        let ty = match input.parse::<Option<Token![=]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        let when = condition(input)?;
        input.parse::<Token![;]>()?;
        Ok(GuestHandle {
            attributes,
            name,
            ty,
            when,
        })
    }
}

/// `xen_family! { pub type x = { x86: path, .. }; pub const X: u32 = { .. }; }`
fn families(input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        let docs = outer_docs(input)?;
        let (family, _) = family(input)?;
        let span = family.name.span;
        items.push(item(docs, span, ItemKind::Family(family)));
    }
    Ok(items)
}

/// Reads one family, after its doc comment, and gives its visibility along.
pub fn family(input: ParseStream<'_>) -> syn::Result<(Family, syn::Visibility)> {
    let visibility: syn::Visibility = input.parse()?;
    let (name, of) = if input.parse::<Option<Token![type]>>()?.is_some() {
        (any_ident(input)?, FamilyOf::Records)
    } else if input.parse::<Option<Token![struct]>>()?.is_some() {
        (any_ident(input)?, FamilyOf::Wrapped)
    } else if input.parse::<Option<Token![const]>>()?.is_some() {
        let name = any_ident(input)?;
        input.parse::<Token![:]>()?;
        let ty: syn::Path = input.parse()?;
        (name, FamilyOf::Constants(types::to_path(&ty)))
    } else {
        return Err(input.error("expected `type`, `struct` or `const`"));
    };
    input.parse::<Token![=]>()?;
    let content;
    braced!(content in input);
    let mut members = Vec::new();
    while !content.is_empty() {
        let word: Ident = content.parse()?;
        let abis = abi_set(&word.to_string())
            .ok_or_else(|| syn::Error::new(word.span(), "expected the name of an ABI"))?;
        content.parse::<Token![:]>()?;
        let path: syn::Path = content.parse()?;
        members.push(FamilyMember {
            abis,
            path: types::to_path(&path),
        });
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    input.parse::<Token![;]>()?;
    Ok((
        Family {
            name: Name::of(&name),
            of,
            members,
        },
        visibility,
    ))
}

/// `ring_types! { /// Docs. blkif: blkif_request_t => blkif_response_t; }`
fn ring_types(input: ParseStream<'_>, report: &Report) -> syn::Result<Vec<Item>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        let docs = outer_docs(input)?;
        let name: Ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let request: syn::Type = input.parse()?;
        input.parse::<Token![=>]>()?;
        let response: syn::Type = input.parse()?;
        let when = condition(input)?;
        input.parse::<Token![;]>()?;
        let types = (
            types::read(&request, report),
            types::read(&response, report),
        );
        let (Some(request), Some(response)) = types else {
            continue;
        };
        let of = TemplateOf::Ring { request, response };
        let template = Template {
            name: Name::of(&name),
            of,
        };
        let mut item = item(docs, name.span(), ItemKind::Template(template));
        item.when = when;
        items.push(item);
    }
    Ok(items)
}

/// `when ..`, or nothing.
fn condition(input: ParseStream<'_>) -> syn::Result<Cond> {
    if !input.peek(Ident) {
        return Ok(Cond::Always);
    }
    let word: Ident = input.parse()?;
    if word == "when" {
        input.parse()
    } else {
        Err(syn::Error::new(word.span(), "expected `when` or `;`"))
    }
}

/// `flex_ring! { /// Docs. xen_9pfs with interface; }`
fn flex_rings(input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        let docs = outer_docs(input)?;
        let name: Ident = input.parse()?;
        let mut of = TemplateOf::FlexRing;
        let mut when = Cond::Always;
        while input.peek(Ident) {
            let word: Ident = input.parse()?;
            if word == "with" {
                let what: Ident = input.parse()?;
                if what != "interface" {
                    return Err(syn::Error::new(what.span(), "expected `interface`"));
                }
                of = TemplateOf::FlexRingAndInterface;
            } else if word == "when" {
                when = input.parse()?;
            } else {
                return Err(syn::Error::new(
                    word.span(),
                    "expected `with interface` or `when`",
                ));
            }
        }
        input.parse::<Token![;]>()?;
        let template = Template {
            name: Name::of(&name),
            of,
        };
        let mut item = item(docs, name.span(), ItemKind::Template(template));
        item.when = when;
        items.push(item);
    }
    Ok(items)
}

/// `hvm_save! { CPU = 2: hvm_hw_cpu, compat(hvm_hw_cpu_compat, _hvm_hw_fix_cpu); }`
fn hvm_saves(input: ParseStream<'_>, report: &Report) -> syn::Result<Vec<Item>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        let docs = outer_docs(input)?;
        let name: Ident = input.parse()?;
        input.parse::<Token![=]>()?;
        let code = input.parse::<LitInt>()?.base10_parse()?;
        input.parse::<Token![:]>()?;
        let record: syn::Type = input.parse()?;
        let mut compat = None;
        if input.parse::<Option<Token![,]>>()?.is_some() {
            let word: Ident = input.parse()?;
            if word != "compat" {
                return Err(syn::Error::new(
                    word.span(),
                    "expected `compat(type, function)`",
                ));
            }
            let content;
            parenthesized!(content in input);
            let earlier: syn::Type = content.parse()?;
            content.parse::<Token![,]>()?;
            compat = Some((earlier, Name::of(&content.parse()?)));
        }
        let when = condition(input)?;
        input.parse::<Token![;]>()?;
        let Some(record) = types::read(&record, report) else {
            continue;
        };
        let compat = match compat {
            None => None,
            Some((earlier, function)) => match types::read(&earlier, report) {
                Some(earlier) => Some((earlier, function)),
                None => continue,
            },
        };
        let template = Template {
            name: Name::of(&name),
            of: TemplateOf::HvmSave {
                code,
                record,
                compat,
            },
        };
        let mut item = item(docs, name.span(), ItemKind::Template(template));
        item.when = when;
        items.push(item);
    }
    Ok(items)
}
