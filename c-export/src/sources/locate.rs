// SPDX-License-Identifier: MIT
//! From a span to the file it is in.

use std::collections::BTreeMap;

use syn::spanned::Spanned;
use xen_abi_model::span::Span;

use crate::diagnostics::Place;

use super::Source;

/// Finds the places of spans whose file is not known.
pub struct Locator<'a> {
    /// By the name that the parser gave each text.
    sources: BTreeMap<String, &'a Source>,
}

impl<'a> Locator<'a> {
    /// A locator for these files. To be used by the thread that loaded them.
    pub fn new(sources: &'a [Source]) -> Self {
        let named = sources.iter().filter_map(|source| {
            let first = match (source.file.attrs.first(), source.file.items.first()) {
                (Some(attribute), _) => attribute.pound_token.span(),
                (None, Some(item)) => item.span(),
                (None, None) => return None,
            };
            Some((first.file(), source))
        });
        Locator {
            sources: named.collect(),
        }
    }

    /// The file that a span is in; none for a span that no file has, as of a token made up.
    pub fn source(&self, span: impl Into<Span>) -> Option<&'a Source> {
        let token = span.into().here()?;
        self.sources.get(&token.file()).copied()
    }

    /// The place of a span.
    pub fn place(&self, span: impl Into<Span>) -> Option<Place> {
        let span = span.into();
        Some(Place::new(&self.source(span)?.path, span.here()?))
    }
}
