// SPDX-License-Identifier: MIT
//! Types of constants.

use super::Path;
use crate::span::Span;

/// The type that Rust gives a constant, as far as numbers have one.
#[derive(Clone, Debug)]
pub enum RustType {
    /// A name.
    Path(Path),
    /// `(u8, u16)`
    Tuple(Vec<RustType>),
    /// An array, by the type of its elements.
    Array(Box<RustType>),
    /// No type of a number: text, for one.
    Other(Span),
}

impl RustType {
    /// The type of this name.
    pub fn named(name: &str, span: Span) -> RustType {
        RustType::Path(Path {
            segments: vec![name.to_owned()],
            span,
        })
    }

    /// Where it stands; a list, where its first part does.
    pub fn span(&self) -> Span {
        match self {
            RustType::Path(path) => path.span,
            RustType::Tuple(parts) => parts.first().map_or_else(Span::nowhere, RustType::span),
            RustType::Array(element) => element.span(),
            RustType::Other(span) => *span,
        }
    }
}
