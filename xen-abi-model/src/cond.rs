// SPDX-License-Identifier: MIT
//! Conditions: on which architectures, for whom and at which interface version something exists.

use proc_macro2::{Span, TokenStream};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Ident, LitInt, Token, parenthesized, token};
use xen_abi_layout::{Abi, AbiSet};

use crate::alike;

/// A comparison with the interface version that a C file asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `<`
    Below,
    /// `<=`
    AtMost,
    /// `>=`
    AtLeast,
    /// `>`
    Above,
}

impl Comparison {
    /// As C writes it.
    pub fn symbol(self) -> &'static str {
        match self {
            Comparison::Below => "<",
            Comparison::AtMost => "<=",
            Comparison::AtLeast => ">=",
            Comparison::Above => ">",
        }
    }

    fn holds(self, left: u64, right: u64) -> bool {
        match self {
            Comparison::Below => left < right,
            Comparison::AtMost => left <= right,
            Comparison::AtLeast => left >= right,
            Comparison::Above => left > right,
        }
    }

    fn inverse(self) -> Comparison {
        match self {
            Comparison::Below => Comparison::AtLeast,
            Comparison::AtMost => Comparison::Above,
            Comparison::AtLeast => Comparison::Below,
            Comparison::Above => Comparison::AtMost,
        }
    }
}

/// What must hold for an item, a field or a constant to exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cond {
    /// Always.
    Always,
    /// On these architectures.
    Abis(AbiSet),
    /// In the hypervisor itself (`__XEN__`).
    Hypervisor,
    /// In the toolstack (`__XEN_TOOLS__`).
    Toolstack,
    /// In assembler sources (`__ASSEMBLER__`).
    Assembler,
    /// For compilers with GNU extensions (`__GNUC__`).
    Gnu,
    /// Under `-ansi` (`__STRICT_ANSI__`).
    StrictAnsi,
    /// For compilers that know C99 (`__STDC_VERSION__`).
    C99,
    /// While the 32-bit compatibility headers are generated (`XEN_GENERATING_COMPAT_HEADERS`).
    CompatHeaders,
    /// At these interface versions.
    Interface(Comparison, u32),
    /// Where a macro is defined; `on` says on which architectures Rust takes it to be.
    Defined {
        /// The macro.
        name: String,
        /// Where it is defined, as far as Rust is concerned.
        on: AbiSet,
    },
    /// Where the condition does not hold.
    Not(Box<Cond>),
    /// Where any of them holds.
    Any(Vec<Cond>),
    /// Where all of them hold.
    All(Vec<Cond>),
}

/// Who looks at the definitions: the view that decides what exists.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// The architecture.
    pub abi: Abi,
    /// `__XEN__`
    pub hypervisor: bool,
    /// `__XEN_TOOLS__`
    pub toolstack: bool,
    /// `__XEN_INTERFACE_VERSION__`
    pub interface: u32,
}

impl View {
    /// What Rust programs see: all that the toolstack sees, at the latest interface version.
    pub fn rust(abi: Abi) -> View {
        View {
            abi,
            hypervisor: false,
            toolstack: true,
            interface: u32::MAX,
        }
    }
}

impl Cond {
    /// Whether the condition holds for `view`.
    pub fn holds(&self, view: View) -> bool {
        match self {
            Cond::Always | Cond::Gnu | Cond::C99 => true,
            Cond::Abis(set) => set.contains(view.abi),
            Cond::Hypervisor => view.hypervisor,
            Cond::Toolstack => view.toolstack,
            Cond::Assembler | Cond::StrictAnsi | Cond::CompatHeaders => false,
            Cond::Interface(comparison, version) => {
                comparison.holds(view.interface.into(), (*version).into())
            }
            Cond::Defined { on, .. } => on.contains(view.abi),
            Cond::Not(inner) => !inner.holds(view),
            Cond::Any(list) => list.iter().any(|cond| cond.holds(view)),
            Cond::All(list) => list.iter().all(|cond| cond.holds(view)),
        }
    }

    /// The architectures on which Rust programs see what stands under this condition.
    pub fn rust_abis(&self) -> AbiSet {
        match self {
            Cond::Always => return AbiSet::ALL,
            Cond::Abis(abis) => return *abis,
            _ => {}
        }
        Abi::ALL
            .into_iter()
            .filter(|abi| self.holds(View::rust(*abi)))
            .fold(AbiSet::NONE, |set, abi| set.or(AbiSet::of(abi)))
    }

    /// The condition that holds exactly where this one does not.
    pub fn negated(&self) -> Cond {
        match self {
            Cond::Not(inner) => (**inner).clone(),
            Cond::Interface(comparison, version) => Cond::Interface(comparison.inverse(), *version),
            other => Cond::Not(Box::new(other.clone())),
        }
    }

    /// Whether the two exclude each other and leave nothing out.
    pub fn is_complement_of(&self, other: &Cond) -> bool {
        *self == other.negated() || *other == self.negated()
    }

    /// Both conditions together.
    pub fn and(&self, other: &Cond) -> Cond {
        match (self, other) {
            (Cond::Always, cond) | (cond, Cond::Always) => cond.clone(),
            (one, other) if one == other => one.clone(),
            (one, other) => Cond::All(vec![one.clone(), other.clone()]),
        }
    }
}

/// The words of the condition language, for messages.
const WORDS: &str = "x86_32, x86_64, arm32, arm64, riscv64, ppc64, x86, arm, hypervisor, toolstack, \
                     guest, assembler, gnu, strict_ansi, c99, compat_headers, interface(..), \
                     defined(..), not(..), any(..), all(..)";

impl Cond {
    /// Reads the inside of `when(..)`.
    pub fn from_tokens(tokens: TokenStream, span: Span) -> syn::Result<Cond> {
        if tokens.is_empty() {
            return Err(syn::Error::new(
                span,
                format!("a condition is missing: {WORDS}"),
            ));
        }
        Cond::parse.parse2(tokens)
    }
}

impl Parse for Cond {
    fn parse(input: ParseStream<'_>) -> syn::Result<Cond> {
        let word: Ident = input.parse()?;
        let simple = match word.to_string().as_str() {
            "hypervisor" => Some(Cond::Hypervisor),
            "toolstack" => Some(Cond::Toolstack),
            "guest" => Some(Cond::All(vec![
                Cond::Not(Box::new(Cond::Hypervisor)),
                Cond::Not(Box::new(Cond::Toolstack)),
            ])),
            "assembler" => Some(Cond::Assembler),
            "gnu" => Some(Cond::Gnu),
            "strict_ansi" => Some(Cond::StrictAnsi),
            "c99" => Some(Cond::C99),
            "compat_headers" => Some(Cond::CompatHeaders),
            name => abi_set(name).map(Cond::Abis),
        };
        if let Some(cond) = simple {
            return Ok(cond);
        }
        if !input.peek(token::Paren) {
            return Err(unknown(&word));
        }
        let content;
        parenthesized!(content in input);
        match word.to_string().as_str() {
            "not" => {
                let inner: Cond = content.parse()?;
                finished(&content)?;
                Ok(inner.negated())
            }
            "any" => Ok(any(list(&content)?)),
            "all" => Ok(Cond::All(list(&content)?)),
            "interface" => interface(&content),
            "defined" => defined(&content),
            _ => Err(unknown(&word)),
        }
    }
}

/// One architecture, or a group of them.
pub fn abi_set(name: &str) -> Option<AbiSet> {
    match name {
        "x86" => Some(AbiSet::of(Abi::X86_32).or(AbiSet::of(Abi::X86_64))),
        "arm" => Some(AbiSet::of(Abi::Arm32).or(AbiSet::of(Abi::Arm64))),
        _ => Abi::ALL
            .into_iter()
            .find(|abi| abi.name() == name)
            .map(AbiSet::of),
    }
}

fn unknown(word: &Ident) -> syn::Error {
    let text = alike::unknown("condition", &word.to_string(), WORDS);
    syn::Error::new(word.span(), text)
}

fn list(content: ParseStream<'_>) -> syn::Result<Vec<Cond>> {
    Ok(Punctuated::<Cond, Token![,]>::parse_terminated(content)?
        .into_iter()
        .collect())
}

/// A choice among architectures alone is one set of them.
fn any(list: Vec<Cond>) -> Cond {
    let mut set = AbiSet::NONE;
    for cond in &list {
        match cond {
            Cond::Abis(abis) => set = set.or(*abis),
            _ => return Cond::Any(list),
        }
    }
    Cond::Abis(set)
}

fn interface(content: ParseStream<'_>) -> syn::Result<Cond> {
    let comparison = if content.parse::<Option<Token![<=]>>()?.is_some() {
        Comparison::AtMost
    } else if content.parse::<Option<Token![>=]>>()?.is_some() {
        Comparison::AtLeast
    } else if content.parse::<Option<Token![<]>>()?.is_some() {
        Comparison::Below
    } else if content.parse::<Option<Token![>]>>()?.is_some() {
        Comparison::Above
    } else {
        return Err(content.error("expected a comparison, as in `interface(< 0x00040400)`"));
    };
    let version: LitInt = content.parse()?;
    let version = version.base10_parse()?;
    finished(content)?;
    Ok(Cond::Interface(comparison, version))
}

fn defined(content: ParseStream<'_>) -> syn::Result<Cond> {
    let name: Ident = content.parse()?;
    let mut on = AbiSet::NONE;
    if content.parse::<Option<Token![,]>>()?.is_some() && !content.is_empty() {
        let word: Ident = content.parse()?;
        if word != "on" {
            return Err(syn::Error::new(
                word.span(),
                "expected `on(..)`, naming architectures",
            ));
        }
        let inner;
        parenthesized!(inner in content);
        for abi in Punctuated::<Ident, Token![,]>::parse_terminated(&inner)? {
            on = on.or(abi_set(&abi.to_string()).ok_or_else(|| unknown(&abi))?);
        }
    }
    finished(content)?;
    Ok(Cond::Defined {
        name: name.to_string(),
        on,
    })
}

fn finished(content: ParseStream<'_>) -> syn::Result<()> {
    if content.is_empty() {
        Ok(())
    } else {
        Err(content.error("expected `)`"))
    }
}
