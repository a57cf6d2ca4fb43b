// SPDX-License-Identifier: MIT
//! From a span to the file it is in.

use std::collections::BTreeMap;

use proc_macro2::Span;
use syn::spanned::Spanned;

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
    pub fn source(&self, span: Span) -> Option<&'a Source> {
        self.sources.get(&span.file()).copied()
    }

    /// The place of a span.
    pub fn place(&self, span: Span) -> Option<Place> {
        Some(Place::new(&self.source(span)?.path, span))
    }
}
