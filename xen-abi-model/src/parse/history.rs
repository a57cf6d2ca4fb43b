// SPDX-License-Identifier: MIT
//! `since = "4.18"`, and `was = "old_name", until = interface(0x00041200)`.

use syn::spanned::Spanned;
use syn::{Expr, Lit, LitInt, Meta};

use super::not_in_language;
use super::words::{Argument, wrong};
use crate::item::{History, Name, Was};
use crate::report::Report;

/// A release: `since = "4.18"`, or `since = "> 4.17"`.
#[derive(Clone, Debug)]
pub(super) struct SinceArg(String);

/// An earlier name: `was = "XEN_FOO"`.
#[derive(Clone, Debug)]
pub(super) struct WasArg(Name);

/// The first interface version without an earlier name: `until = interface(0x00041200)`.
#[derive(Clone, Debug)]
pub(super) struct UntilArg(u32, proc_macro2::Span);

fn value(item: &Meta) -> syn::Result<&Expr> {
    match item {
        Meta::NameValue(pair) => Ok(&pair.value),
        other => Err(wrong(
            &other.path().span(),
            "expected `=` and a value after this word",
        )),
    }
}

fn text(item: &Meta) -> syn::Result<&syn::LitStr> {
    match value(item)? {
        Expr::Lit(syn::ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Ok(text),
        other => Err(wrong(&other.span(), "expected a string")),
    }
}

impl Argument for SinceArg {
    fn read(item: &Meta) -> syn::Result<Self> {
        let text = text(item)?;
        release(text).map(SinceArg)
    }
}

/// A release of Xen: `4.18`, or `> 4.17` where no more is known.
pub(super) fn release(text: &syn::LitStr) -> syn::Result<String> {
    let release = text.value();
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let number = release.strip_prefix("> ").unwrap_or(&release);
    match number.split_once('.') {
        Some((major, minor)) if is_number(major) && is_number(minor) => Ok(release),
        _ => Err(syn::Error::new(
            text.span(),
            "expected a release, as in \"4.18\", or \"> 4.17\" where no more is known",
        )),
    }
}

impl Argument for WasArg {
    fn read(item: &Meta) -> syn::Result<Self> {
        let text = text(item)?;
        let name = text.value();
        let is_name = !name.starts_with(|c: char| c.is_ascii_digit())
            && !name.is_empty()
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if !is_name {
            return Err(wrong(&text.span(), "expected a C name"));
        }
        Ok(WasArg(Name {
            text: name,
            span: text.span().into(),
        }))
    }
}

impl Argument for UntilArg {
    fn read(item: &Meta) -> syn::Result<Self> {
        let wrong = |span| {
            wrong(
                &span,
                "expected `interface(VERSION)`, the first that lacks the name",
            )
        };
        let value = value(item)?;
        let Expr::Call(call) = value else {
            return Err(wrong(value.span()));
        };
        let is_interface =
            matches!(&*call.func, Expr::Path(path) if path.path.is_ident("interface"));
        match call.args.first() {
            Some(Expr::Lit(syn::ExprLit {
                lit: Lit::Int(version),
                ..
            })) if is_interface && call.args.len() == 1 => {
                let version: &LitInt = version;
                let number = version.base10_parse()?;
                Ok(UntilArg(number, version.span()))
            }
            _ => Err(wrong(value.span())),
        }
    }
}

/// The past as the arguments tell it.
pub(super) fn history(
    since: Option<SinceArg>,
    was: Option<WasArg>,
    until: Option<UntilArg>,
    report: &Report,
) -> History {
    let was = match (was, until) {
        (Some(was), Some(until)) => Some(Was {
            name: was.0,
            until: until.0,
        }),
        (Some(was), None) => {
            let help = "add `until = interface(VERSION)`, the first version that lacks the name";
            not_in_language(report, was.0.span, "until when is this the name?", help);
            None
        }
        (None, Some(until)) => {
            let help = "add `was = \"..\"`, or remove it";
            not_in_language(report, until.1, "`until` is for an earlier name", help);
            None
        }
        (None, None) => None,
    };
    History {
        since: since.map(|since| since.0),
        was,
    }
}
