// SPDX-License-Identifier: MIT
//! A header.

use crate::span::Span;
use xen_abi_layout::AbiSet;

use super::{Docs, Item, Name};
use crate::cond::Cond;

/// A header: one definitions file, one C file.
#[derive(Clone, Debug)]
pub struct Header {
    /// Its path below the include directory: `arch-x86/xen.h`.
    pub file: String,
    /// Its licence, as an SPDX expression, where it is not that of Xen's headers.
    pub license: Option<String>,
    /// Its include guard.
    pub guard: Option<String>,
    /// What it is about.
    pub docs: Docs,
    /// The architectures that it belongs to.
    pub abis: AbiSet,
    /// Who may include it; others get an `#error`.
    pub only_for: Option<Cond>,
    /// When it has any content: a condition around the whole body.
    pub when: Cond,
    /// Whether assembler sources include it: what they cannot read is kept from them.
    pub assembler: bool,
    /// The headers that it includes before its guard, because they include it in turn.
    pub outer_includes: Vec<Include>,
    /// The headers that it includes first.
    pub includes: Vec<Include>,
    /// The constant that holds the version of its interface.
    pub version: Option<Name>,
    /// Reasons that its `expect`s share.
    pub reasons: Vec<Reason>,
    /// The release of Xen since which it exists, where that is known to be a late one.
    pub since: Option<String>,
    /// The Rust module that defines it.
    pub module: Vec<String>,
    /// Where it is declared.
    pub span: Span,
    /// What is in it, in order.
    pub items: Vec<Item>,
    /// How many items of the module are not annotated.
    pub unannotated: usize,
}

/// An `#include`.
#[derive(Clone, Debug)]
pub struct Include {
    /// The path as written between the quotes.
    pub path: String,
    /// Whether it stands in angle brackets.
    pub system: bool,
    /// When.
    pub when: Cond,
    /// Where.
    pub span: Span,
}

/// Why the items of a header break a rule.
#[derive(Clone, Debug)]
pub struct Reason {
    /// The rule.
    pub rule: Name,
    /// Why.
    pub text: String,
}

impl Header {
    /// All docs in it: its own, and those of its items with their parts.
    pub fn docs_mut(&mut self) -> impl Iterator<Item = &mut Docs> {
        std::iter::once(&mut self.docs).chain(self.items.iter_mut().flat_map(Item::docs_mut))
    }
}
