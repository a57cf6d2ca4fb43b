// SPDX-License-Identifier: MIT
//! The words between the parentheses of an attribute, one after another.

use std::fmt::Display;

use proc_macro2::{Delimiter, Group, Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::token::{Brace, Bracket, Paren};
use syn::{Expr, ExprLit, Ident, Lit, MacroDelimiter, Meta, MetaList, MetaNameValue, Path};
use syn::{PathSegment, Token};

use crate::alike;

/// What a word may say: `word`, `word(..)` or `word = ..`.
pub(super) trait Argument: Sized {
    /// Reads it.
    fn read(item: &Meta) -> syn::Result<Self>;
}

impl Argument for bool {
    fn read(item: &Meta) -> syn::Result<Self> {
        match item {
            Meta::Path(_) => Ok(true),
            _ => Err(wrong(item, "expected this word alone")),
        }
    }
}

impl Argument for String {
    fn read(item: &Meta) -> syn::Result<Self> {
        match item {
            Meta::NameValue(pair) => text(&pair.value),
            _ => Err(wrong(item, "expected `= \"..\"` after this word")),
        }
    }
}

/// What a string literal says.
pub(super) fn text(expr: &Expr) -> syn::Result<String> {
    match expr {
        Expr::Group(group) => text(&group.expr),
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Ok(text.value()),
        _ => Err(wrong(expr, "expected a string")),
    }
}

/// An error at a place.
pub(super) fn wrong(at: &impl Spanned, text: impl Display) -> syn::Error {
    syn::Error::new(at.span(), text)
}

/// A word, or what stands in the place of one.
#[expect(clippy::large_enum_variant, reason = "nearly all are words")]
pub(super) enum Word {
    /// A word with what it says.
    Meta(Meta),
    /// No word.
    Lit(Lit),
}

impl ToTokens for Word {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Word::Meta(meta) => meta.to_tokens(tokens),
            Word::Lit(lit) => lit.to_tokens(tokens),
        }
    }
}

/// All words of a list.
pub(super) fn list(tokens: TokenStream) -> syn::Result<Vec<Word>> {
    if tokens.is_empty() {
        return Ok(Vec::new());
    }
    let words = Punctuated::<Word, Token![,]>::parse_terminated.parse2(tokens)?;
    Ok(words.into_iter().collect())
}

impl Parse for Word {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Lit) && !(input.peek(syn::LitBool) && input.peek2(Token![=])) {
            return input.parse().map(Word::Lit);
        }
        if !input.peek(Ident::peek_any) {
            return Err(input.error("expected identifier or literal"));
        }
        let mut path = Path::from(PathSegment::from(Ident::parse_any(input)?));
        while let Some(colons) = input.parse::<Option<Token![::]>>()? {
            path.segments.push_punct(colons);
            path.segments
                .push_value(PathSegment::from(Ident::parse_any(input)?));
        }
        if input.peek(Token![=]) {
            return Ok(Word::Meta(Meta::NameValue(MetaNameValue {
                path,
                eq_token: input.parse()?,
                value: input.parse()?,
            })));
        }
        if input.peek(Paren) || input.peek(Bracket) || input.peek(Brace) {
            let group: Group = input.parse()?;
            let span = group.delim_span();
            return Ok(Word::Meta(Meta::List(MetaList {
                path,
                delimiter: match group.delimiter() {
                    Delimiter::Brace => MacroDelimiter::Brace(Brace(span)),
                    Delimiter::Bracket => MacroDelimiter::Bracket(Bracket(span)),
                    Delimiter::Parenthesis | Delimiter::None => MacroDelimiter::Paren(Paren(span)),
                },
                tokens: group.stream(),
            })));
        }
        Ok(Word::Meta(Meta::Path(path)))
    }
}

/// An argument's place in a list of them.
pub(super) trait Place: Sized {
    /// What a word says of it.
    type Item: Argument;

    /// Whether several words may.
    const REPEATS: bool = false;

    /// The argument, if enough has been said.
    fn of(said: Vec<Self::Item>) -> Option<Self>;
}

impl<T: Argument> Place for Option<T> {
    type Item = T;

    fn of(mut said: Vec<T>) -> Option<Self> {
        Some(said.pop())
    }
}

impl<T: Argument> Place for Vec<T> {
    type Item = T;
    const REPEATS: bool = true;

    fn of(said: Vec<T>) -> Option<Self> {
        Some(said)
    }
}

/// Arguments that are something where no word says anything, too.
macro_rules! with_default {
    ($($ty:ty),*) => {
        $(impl $crate::parse::words::Place for $ty {
            type Item = Self;

            fn of(mut said: Vec<Self>) -> Option<Self> {
                Some(said.pop().unwrap_or_default())
            }
        })*
    };
}
pub(super) use with_default;

with_default!(bool);

/// Arguments that are read from a list of words.
pub(super) trait Arguments: Sized {
    /// Reads them from the list that is at `span`. All that is wrong is told.
    fn of(words: &[Word], span: Span) -> syn::Result<Self>;
}

/// A struct of arguments; each is called as its field is, or as it says itself.
macro_rules! arguments {
    ($(#[$meta:meta])* $name:ident { $($field:ident $(called $word:literal)?: $ty:ty,)* }) => {
        $(#[$meta])*
        pub(super) struct $name {
            $(pub(super) $field: $ty,)*
        }

        impl $crate::parse::words::Arguments for $name {
            fn of(words: &[$crate::parse::words::Word], span: proc_macro2::Span) -> syn::Result<Self> {
                use $crate::parse::words::{Said, Word, Wrongs, called, either};
                const NAMES: &[&str] = &[$(either(&[$($word,)? stringify!($field)])),*];
                let mut wrongs = Wrongs::default();
                $(let mut $field: Said<$ty> = Said::nothing();)*
                for word in words {
                    let meta = match word {
                        Word::Meta(meta) => meta,
                        Word::Lit(lit) => {
                            wrongs.no_word(lit);
                            continue;
                        }
                    };
                    let name = called(meta.path());
                    $(if name == either(&[$($word,)? stringify!($field)]) {
                        $field.word(meta, &mut wrongs);
                        continue;
                    })*
                    wrongs.unknown(meta, &name, NAMES);
                }
                $(let $field = $field.end(stringify!($field), span, &mut wrongs);)*
                wrongs.end()?;
                match ($($field,)*) {
                    ($(Some($field),)*) => Ok($name { $($field,)* }),
                    _ => Err(syn::Error::new(span, "an argument is missing")),
                }
            }
        }
    };
}
pub(super) use arguments;

/// The first of these.
pub(super) const fn either(names: &[&'static str]) -> &'static str {
    names[0]
}

/// A path as written.
pub(super) fn called(path: &Path) -> String {
    let segments: Vec<String> = path
        .segments
        .iter()
        .map(|it| it.ident.to_string())
        .collect();
    segments.join("::")
}

/// What a list has said of one argument.
pub(super) struct Said<P: Place> {
    items: Vec<P::Item>,
    is_said: bool,
}

impl<P: Place> Said<P> {
    pub(super) fn nothing() -> Self {
        Said {
            items: Vec::new(),
            is_said: false,
        }
    }

    pub(super) fn word(&mut self, meta: &Meta, wrongs: &mut Wrongs) {
        if self.is_said && !P::REPEATS {
            let name = called(meta.path());
            return wrongs.add(wrong(meta, format!("Duplicate field `{name}`")));
        }
        self.is_said = true;
        match P::Item::read(meta) {
            Ok(item) => self.items.push(item),
            Err(error) => wrongs.add(error),
        }
    }

    pub(super) fn end(self, name: &str, span: Span, wrongs: &mut Wrongs) -> Option<P> {
        let argument = P::of(self.items);
        if argument.is_none() && !self.is_said {
            wrongs.add(syn::Error::new(span, format!("missing: `{name}`")));
        }
        argument
    }
}

/// All that is wrong with a list.
#[derive(Default)]
pub(super) struct Wrongs(Option<syn::Error>);

impl Wrongs {
    pub(super) fn add(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(all) => all.combine(error),
            None => self.0 = Some(error),
        }
    }

    pub(super) fn no_word(&mut self, lit: &Lit) {
        self.add(wrong(lit, "Unexpected meta-item format `literal`"));
    }

    /// A word that is none of `known`.
    pub(super) fn unknown(&mut self, meta: &Meta, name: &str, known: &[&str]) {
        let mut known = known.to_vec();
        known.sort_unstable();
        let more = match alike::nearest(name, known.iter().copied()) {
            Some(best) => format!(". Did you mean `{best}`?"),
            None if known.len() < 10 => format!(". Available values: `{}`", known.join("`, `")),
            None => String::new(),
        };
        self.add(wrong(meta, format!("unknown word `{name}`{more}")));
    }

    pub(super) fn end(self) -> syn::Result<()> {
        self.0.map_or(Ok(()), Err)
    }
}
