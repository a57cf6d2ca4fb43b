// SPDX-License-Identifier: MIT
//! What fields mean: how large buffers are, and what selects the members of unions.

use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{LitStr, Meta, Token};

use super::meta::{any_ident, parse};
use super::words::{Argument, wrong};
use crate::alike;
use crate::item::{Buffer, Direction, Name, Selector, Unselected};

/// `buffer(input, len = count)` or `buffer(output, unsized = "why")`
#[derive(Clone, Debug)]
pub(super) struct BufferArg(pub(super) Buffer);

impl Argument for BufferArg {
    fn read(item: &Meta) -> syn::Result<Self> {
        let span = item.path().span();
        let buffer = |input: syn::parse::ParseStream<'_>| {
            let (mut read, mut written, mut len, mut reason) = (false, false, None, None);
            let mut optional = false;
            while !input.is_empty() {
                let word = any_ident(input)?;
                match word.to_string().as_str() {
                    "input" => read = true,
                    "output" => written = true,
                    "optional" => optional = true,
                    "len" => {
                        input.parse::<Token![=]>()?;
                        len = Some(input.parse::<syn::Expr>()?);
                    }
                    "unsized" => {
                        input.parse::<Token![=]>()?;
                        reason = Some(input.parse::<LitStr>()?.value());
                    }
                    other => {
                        let known = "input, output, optional, len = .., unsized = \"..\"";
                        let message = alike::unknown("word", other, known);
                        return Err(syn::Error::new(word.span(), message));
                    }
                }
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok((read, written, optional, len, reason))
        };
        let (read, written, optional, len, unsized_because) = parse(buffer, item)?;
        let direction = match (read, written) {
            (true, true) => Direction::Both,
            (true, false) => Direction::Input,
            (false, true) => Direction::Output,
            (false, false) => {
                return Err(wrong(
                    &span,
                    "say whether the buffer is `input` or `output`",
                ));
            }
        };
        let len = len.map(|len| super::expr::plain(&len)).transpose()?;
        if len.is_none() && unsized_because.is_none() {
            return Err(wrong(
                &span,
                "state the buffer's length (`len = count`), or why it has none (`unsized = \"..\"`)",
            ));
        }
        Ok(BufferArg(Buffer {
            direction,
            optional,
            len,
            unsized_because,
            span: span.into(),
        }))
    }
}

/// `selected_by(A, B)`, `selected_by(kind = A, cmd = B)` or `selected_by(not(FLAG))`
#[derive(Clone, Debug, Default)]
pub(super) struct Selectors(pub(super) Vec<Selector>);

impl Argument for Selectors {
    fn read(item: &Meta) -> syn::Result<Self> {
        let selectors = |input: syn::parse::ParseStream<'_>| {
            let list = Punctuated::<Selector, Token![,]>::parse_terminated_with(input, selector)?;
            Ok(list.into_iter().collect::<Vec<_>>())
        };
        let selectors = parse(selectors, item)?;
        if selectors.is_empty() {
            return Err(wrong(&item.span(), "name a value of the tag"));
        }
        Ok(Selectors(selectors))
    }
}

fn selector(input: syn::parse::ParseStream<'_>) -> syn::Result<Selector> {
    let mut tag = None;
    if input.peek2(Token![=]) {
        tag = Some(Name::of(&any_ident(input)?));
        input.parse::<Token![=]>()?;
    }
    let word = any_ident(input)?;
    let negated = word == "not" && input.peek(syn::token::Paren);
    let value = if negated {
        let content;
        syn::parenthesized!(content in input);
        any_ident(&content)?
    } else {
        word
    };
    Ok(Selector {
        tag,
        negated,
        value: Name::of(&value),
    })
}

/// `unselected = "why"`
#[derive(Clone, Debug)]
pub(super) struct UnselectedArg(pub(super) Unselected);

impl Argument for UnselectedArg {
    fn read(item: &Meta) -> syn::Result<Self> {
        Ok(UnselectedArg(Unselected {
            reason: String::read(item)?,
            span: item.path().span().into(),
        }))
    }
}
