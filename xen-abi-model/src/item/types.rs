// SPDX-License-Identifier: MIT
//! Types of fields.

use crate::span::Span;
use xen_abi_layout::scalars::Scalar;

use super::{Expr, Name};

/// A type as a definition spells it.
#[derive(Clone, Debug)]
pub struct Type {
    /// Where it is written.
    pub span: Span,
    /// What it is.
    pub kind: TypeKind,
}

/// The sorts of types.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// A scalar of the vocabulary.
    Scalar(&'static Scalar),
    /// Another annotated type. The path's last segment is the C name: a record's own name means
    /// `struct name`, any other the bare name.
    Named(Path),
    /// A guest's pointer.
    Handle {
        /// Its width.
        kind: HandleKind,
        /// Whether the other side only reads through it (`const_` in C).
        constant: bool,
        /// What it points to.
        target: Box<Type>,
    },
    /// A pointer in the address space of whoever runs the code.
    Pointer {
        /// Whether it is `*mut`.
        mutable: bool,
        /// What it points to.
        target: Box<Type>,
    },
    /// So many of one type.
    Array {
        /// The type of each.
        element: Box<Type>,
        /// How many.
        len: Box<Expr>,
    },
    /// C's `void`; behind a handle or a pointer only.
    Void,
}

/// The widths of guest handles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandleKind {
    /// `XEN_GUEST_HANDLE`: the guest's own width.
    Native,
    /// `XEN_GUEST_HANDLE_64`: 64 bits.
    Wide,
}

/// A path to an item.
#[derive(Clone, Debug)]
pub struct Path {
    /// The segments, last one included: `["crate", "arch_arm", "vcpu_guest_context"]`.
    pub segments: Vec<String>,
    /// Where it is written.
    pub span: Span,
}

impl Path {
    /// The last segment: the name in C.
    pub fn last(&self) -> &str {
        self.segments.last().map_or("", String::as_str)
    }

    /// The last segment with its place.
    pub fn name(&self) -> Name {
        Name {
            text: self.last().to_owned(),
            span: self.span,
        }
    }
}
