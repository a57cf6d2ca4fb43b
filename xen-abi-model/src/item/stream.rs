// SPDX-License-Identifier: MIT
//! The rest of what can stand in a header.

use crate::span::Span;
use xen_abi_layout::AbiSet;

use super::{Name, Path, Type};

/// A type under another name.
#[derive(Clone, Debug)]
pub struct Alias {
    /// The name.
    pub name: Name,
    /// The type that it stands for.
    pub ty: Type,
    /// What it is in C.
    pub form: AliasForm,
    /// The names for which guest handles are defined after it.
    pub handles: Vec<Name>,
    /// Whether it is one architecture's part of a family.
    pub member: bool,
}

/// What an alias is in C.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AliasForm {
    /// A typedef.
    Typedef,
    /// A macro.
    Macro,
    /// A macro, unless the includer has defined one.
    OverridableMacro,
}

/// One name for what each architecture defines for itself.
#[derive(Clone, Debug)]
pub struct Family {
    /// The name.
    pub name: Name,
    /// What it is.
    pub of: FamilyOf,
    /// Each architecture's own.
    pub members: Vec<FamilyMember>,
}

/// What a family is made of.
#[derive(Clone, Debug)]
pub enum FamilyOf {
    /// Records: the Rust name is the target's own.
    Records,
    /// Types of any sort: the Rust name is a transparent wrapper of the target's own.
    Wrapped,
    /// Constants of this Rust type.
    Constants(Path),
}

/// An architecture's part in a family.
#[derive(Clone, Debug)]
pub struct FamilyMember {
    /// The architectures.
    pub abis: AbiSet,
    /// Their definition.
    pub path: Path,
}

/// Guest handles for a type that is not a record's: `DEFINE_XEN_GUEST_HANDLE`.
#[derive(Clone, Debug)]
pub struct HandleDecl {
    /// The name in the handle's type.
    pub name: Name,
    /// The type that it stands for, where the name alone does not say.
    pub ty: Option<Type>,
}

/// Types made by one of Xen's own templates, which are macros in C and generic types in Rust.
#[derive(Clone, Debug)]
pub struct Template {
    /// The name that the made types have in common.
    pub name: Name,
    /// Which template, with what it is given.
    pub of: TemplateOf,
}

/// The templates.
#[derive(Clone, Debug)]
pub enum TemplateOf {
    /// `DEFINE_RING_TYPES(name, request, response);`
    Ring {
        /// What the front end sends.
        request: Type,
        /// What the back end answers.
        response: Type,
    },
    /// `DEFINE_XEN_FLEX_RING(name);`
    FlexRing,
    /// `DEFINE_XEN_FLEX_RING_AND_INTF(name);`
    FlexRingAndInterface,
    /// `DECLARE_HVM_SAVE_TYPE(name, code, type);`
    HvmSave {
        /// The record's number in the save stream.
        code: u16,
        /// The record.
        record: Type,
        /// The earlier form of the record and the function that brings it up to date.
        compat: Option<(Type, Name)>,
    },
}

/// C text without a meaning in Rust.
#[derive(Clone, Debug)]
pub struct COnly {
    /// Why it has no meaning in Rust.
    pub why: String,
    /// The text, without indentation that the lines have in common.
    pub text: String,
    /// Where the text is written.
    pub span: Span,
}

/// A comment that belongs to no item.
#[derive(Clone, Debug)]
pub struct Comment {
    /// Its lines, verbatim.
    pub lines: Vec<String>,
}
