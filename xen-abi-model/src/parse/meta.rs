// SPDX-License-Identifier: MIT
//! The small languages inside of attribute arguments, word by word.

use proc_macro2::{Span, TokenStream};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Ident, LitInt, Meta, Token};
use xen_abi_layout::Abi;
use xen_abi_layout::scalars::{self, Scalar};

use super::spans;
use super::words::{self, Argument, Place, Word, wrong};
use crate::cond::{Cond, abi_set};
use crate::item::{Bit, Expect, Flexible, Inside, Name, Suffix};

/// The tokens between the parentheses of `name(..)`.
pub(super) fn inside(item: &Meta) -> syn::Result<(TokenStream, Span)> {
    match item {
        Meta::List(list) => Ok((list.tokens.clone(), spans::of_path(&list.path))),
        other => Err(wrong(
            &other.path().span(),
            "expected parentheses after this word",
        )),
    }
}

/// What the parser makes of them.
pub(super) fn parse<T>(parser: impl Parser<Output = T>, item: &Meta) -> syn::Result<T> {
    let (tokens, _) = inside(item)?;
    parser.parse2(tokens).map_err(|error| {
        // An error at the very end has no place of its own.
        if same_place(error.span(), Span::call_site()) {
            wrong(&item.span(), error.to_string())
        } else {
            error
        }
    })
}

fn same_place(one: Span, other: Span) -> bool {
    one.start() == other.start() && one.end() == other.end()
}

fn names(input: syn::parse::ParseStream<'_>) -> syn::Result<Vec<Name>> {
    let idents = Punctuated::<Ident, Token![,]>::parse_terminated_with(input, any_ident)?;
    Ok(idents.iter().map(Name::of).collect())
}

/// An identifier, a keyword among them.
pub(super) fn any_ident(input: syn::parse::ParseStream<'_>) -> syn::Result<Ident> {
    use syn::ext::IdentExt;
    Ident::parse_any(input)
}

/// `when(..)`
#[derive(Clone, Debug, Default)]
pub(super) struct When(pub(super) Option<Cond>);

impl When {
    pub(super) fn cond(self) -> Cond {
        self.0.unwrap_or(Cond::Always)
    }
}

impl Argument for When {
    fn read(item: &Meta) -> syn::Result<Self> {
        let (tokens, span) = inside(item)?;
        Ok(When(Some(Cond::from_tokens(tokens, span)?)))
    }
}

/// `expect(rule, rule, reason = "..")`
#[derive(Clone, Debug)]
pub(super) struct Expects(pub(super) Vec<Expect>);

impl Argument for Expects {
    fn read(item: &Meta) -> syn::Result<Self> {
        let (tokens, span) = inside(item)?;
        let mut reason = None;
        let mut rules = Vec::new();
        for word in words::list(tokens)? {
            match word {
                Word::Meta(Meta::Path(path)) => match path.get_ident() {
                    Some(ident) => rules.push(Name::of(ident)),
                    None => {
                        return Err(wrong(&path.span(), "expected a rule's id"));
                    }
                },
                Word::Meta(Meta::NameValue(pair)) if pair.path.is_ident("reason") => {
                    reason = Some(words::text(&pair.value)?);
                }
                other => {
                    return Err(wrong(&other, "expected a rule's id, or `reason = \"..\"`"));
                }
            }
        }
        if rules.is_empty() {
            return Err(wrong(&span, "expected the id of a rule"));
        }
        let expects = rules
            .into_iter()
            .map(|rule| Expect {
                rule,
                reason: reason.clone(),
            })
            .collect();
        Ok(Expects(expects))
    }
}

/// `word` for a default name, or `word(name, ..)`.
#[derive(Clone, Debug)]
pub(super) enum Names {
    /// Just the word.
    Default(Span),
    /// These.
    Given(Vec<Name>),
}

impl Argument for Names {
    fn read(item: &Meta) -> syn::Result<Self> {
        match item {
            Meta::Path(path) => Ok(Names::Default(path.span())),
            _ => Ok(Names::Given(parse(names, item)?)),
        }
    }
}

/// `inside(record)` or `inside(record, field)`
#[derive(Clone, Debug)]
pub(super) struct InsideArg(pub(super) Inside);

impl Argument for InsideArg {
    fn read(item: &Meta) -> syn::Result<Self> {
        let mut names = parse(names, item)?.into_iter();
        match (names.next(), names.next(), names.next()) {
            (Some(record), field, None) => Ok(InsideArg(Inside { record, field })),
            _ => Err(wrong(&item.span(), "expected `inside(record, field)`")),
        }
    }
}

/// `size(8)` or `size(x86_32 = 4, x86_64 = 8, ..)`
#[derive(Clone, Debug)]
pub(super) struct SizeArg(pub(super) [u64; Abi::COUNT]);

impl Argument for SizeArg {
    fn read(item: &Meta) -> syn::Result<Self> {
        let sizes = |input: syn::parse::ParseStream<'_>| {
            if input.peek(LitInt) {
                let size: LitInt = input.parse()?;
                return Ok([size.base10_parse()?; Abi::COUNT]);
            }
            let mut sizes = [0; Abi::COUNT];
            while !input.is_empty() {
                let word: Ident = input.parse()?;
                let Some(set) = abi_set(&word.to_string()) else {
                    return Err(syn::Error::new(word.span(), "expected the name of an ABI"));
                };
                input.parse::<Token![=]>()?;
                let size: u64 = input.parse::<LitInt>()?.base10_parse()?;
                for abi in set.iter() {
                    sizes[abi.column()] = size;
                }
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(sizes)
        };
        Ok(SizeArg(parse(sizes, item)?))
    }
}

/// `suffix(UL)`
#[derive(Clone, Copy, Debug)]
pub(super) struct SuffixArg(pub(super) Suffix);

impl Argument for SuffixArg {
    fn read(item: &Meta) -> syn::Result<Self> {
        let word: Ident = parse(|input: syn::parse::ParseStream<'_>| input.parse(), item)?;
        match word.to_string().as_str() {
            "U" => Ok(SuffixArg(Suffix::U)),
            "L" => Ok(SuffixArg(Suffix::L)),
            "UL" => Ok(SuffixArg(Suffix::UL)),
            "LL" => Ok(SuffixArg(Suffix::LL)),
            "ULL" => Ok(SuffixArg(Suffix::ULL)),
            _ => Err(wrong(&word.span(), "expected one of U, L, UL, LL, ULL")),
        }
    }
}

/// `bits(kind: u8, state = 4, _ = 2, dir: u8 = 2)`
#[derive(Clone, Debug)]
pub(super) struct BitsArg(pub(super) Vec<Bit>);

impl Argument for BitsArg {
    fn read(item: &Meta) -> syn::Result<Self> {
        let bits = |input: syn::parse::ParseStream<'_>| {
            let mut bits = Vec::new();
            while !input.is_empty() {
                let name = if input.peek(Token![_]) {
                    let underscore: Token![_] = input.parse()?;
                    Name {
                        text: "_".to_owned(),
                        span: underscore.span.into(),
                    }
                } else {
                    Name::of(&any_ident(input)?)
                };
                let ty = match input.parse::<Option<Token![:]>>()? {
                    Some(_) => Some(unsigned(input)?),
                    None => None,
                };
                bits.push(match ty {
                    Some(scalar) if input.is_empty() || input.peek(Token![,]) => Bit {
                        name,
                        ty,
                        width: u32::try_from(scalar.table[0].size * 8).unwrap_or(u32::MAX),
                        whole: true,
                    },
                    _ => {
                        input.parse::<Token![=]>()?;
                        let width = input.parse::<LitInt>()?.base10_parse()?;
                        let whole = false;
                        Bit {
                            name,
                            ty,
                            width,
                            whole,
                        }
                    }
                });
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(bits)
        };
        Ok(BitsArg(parse(bits, item)?))
    }
}

/// An unsigned integer of fixed width.
fn unsigned(input: syn::parse::ParseStream<'_>) -> syn::Result<&'static Scalar> {
    let word: Ident = input.parse()?;
    match word.to_string().as_str() {
        "u8" | "u16" | "u32" | "u64" => scalars::named(&word.to_string()),
        _ => None,
    }
    .ok_or_else(|| syn::Error::new(word.span(), "expected one of u8, u16, u32, u64"))
}

/// `flexible`, `flexible(MACRO)`, `flexible(0)` or `flexible(1)`
#[derive(Clone, Debug)]
pub(super) struct FlexibleArg(pub(super) Flexible);

impl Argument for FlexibleArg {
    fn read(item: &Meta) -> syn::Result<Self> {
        if matches!(item, Meta::Path(_)) {
            return Ok(FlexibleArg(Flexible::Empty));
        }
        let flexible = |input: syn::parse::ParseStream<'_>| {
            if input.peek(LitInt) {
                let length: LitInt = input.parse()?;
                return match length.base10_digits() {
                    "0" => Ok(Flexible::Zero),
                    "1" => Ok(Flexible::One),
                    _ => Err(syn::Error::new(
                        length.span(),
                        "expected 0, 1 or a macro's name",
                    )),
                };
            }
            Ok(Flexible::Macro(input.parse::<Ident>()?.to_string()))
        };
        Ok(FlexibleArg(parse(flexible, item)?))
    }
}

/// `reserved`, or `reserved(ignored)`
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ReservedArg {
    pub(super) reserved: bool,
    pub(super) ignored: bool,
}

impl Argument for ReservedArg {
    fn read(item: &Meta) -> syn::Result<Self> {
        let ignored = match item {
            Meta::Path(_) => false,
            item => {
                let word: Ident = parse(any_ident, item)?;
                if word != "ignored" {
                    return Err(wrong(&word.span(), "expected `ignored`, or nothing"));
                }
                true
            }
        };
        Ok(ReservedArg {
            reserved: true,
            ignored,
        })
    }
}

/// `tag(field)`, or `tag(field, other)`
#[derive(Clone, Debug, Default)]
pub(super) struct NameList(pub(super) Vec<Name>);

impl Argument for NameList {
    fn read(item: &Meta) -> syn::Result<Self> {
        let names = parse(names, item)?;
        if names.is_empty() {
            return Err(wrong(&item.span(), "name a field"));
        }
        Ok(NameList(names))
    }
}

/// `each(EACH)`
#[derive(Clone, Debug)]
pub(super) struct OneName(pub(super) Name);

impl Argument for OneName {
    fn read(item: &Meta) -> syn::Result<Self> {
        let ident = parse(any_ident, item)?;
        Ok(OneName(Name::of(&ident)))
    }
}

/// One that has to be there.
impl Place for OneName {
    type Item = OneName;

    fn of(mut said: Vec<OneName>) -> Option<Self> {
        said.pop()
    }
}
