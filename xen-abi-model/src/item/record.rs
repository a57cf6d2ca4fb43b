// SPDX-License-Identifier: MIT
//! Structs and unions.

use crate::span::Span;
use xen_abi_layout::scalars::Scalar;
use xen_abi_layout::{Abi, Kind};

use super::{Docs, Expr, History, Name, Type};
use crate::cond::Cond;

/// A struct or union.
#[derive(Clone, Debug)]
pub struct Record {
    /// Its name; the C tag, unless it has none.
    pub name: Name,
    /// Struct or union.
    pub kind: Kind,
    /// Where C writes it.
    pub placement: Placement,
    /// How its typedef names come about.
    pub typedef_form: TypedefForm,
    /// Its typedef names.
    pub typedefs: Vec<Name>,
    /// The names for which guest handles are defined after it.
    pub handles: Vec<Name>,
    /// Whether it is one architecture's part of a family.
    pub member: bool,
    /// The size that the author states, in bytes, on each architecture.
    pub declared_size: Option<[u64; Abi::COUNT]>,
    /// The hypercall operation whose argument it is.
    pub operations: Vec<Operation>,
    /// Its fields, in order; alternatives stand next to each other.
    pub fields: Vec<Field>,
}

/// Where C writes a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// By itself.
    Top,
    /// Without a tag, in the declaration of the field that has its type.
    Inline,
    /// With its tag, in the declaration of the first field that has its type.
    Nested,
}

/// How typedef names of a record come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedefForm {
    /// `typedef struct x x_t;` after the record.
    Separate,
    /// `typedef struct x { .. } x_t;`
    Joined,
    /// `typedef struct { .. } x;`, where `x` is the record's name.
    Untagged,
}

/// A hypercall operation: one that a record is the argument of, or one that a constant asks for.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The hypercall's argument (`xen_sysctl`), or its number (`__HYPERVISOR_memory_op`).
    pub hypercall: Name,
    /// The command (`XEN_SYSCTL_readconsole`). On a constant, which is the command itself, `None`.
    pub command: Option<Name>,
    /// On a constant: the type of its argument, where that is not a record's own operation, and who
    /// writes it. `None`: there is no argument.
    pub argument: Option<(Direction, Type)>,
    /// What a caller has to see to, where not all calls are sound.
    pub safety: Option<String>,
    /// Why Xen does not serve it.
    pub unserved: Option<String>,
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name. A nameless member has one in Rust only.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// When it exists.
    pub when: Cond,
    /// Its type.
    pub ty: Type,
    /// Whether Rust code outside of the module may use it.
    pub public: bool,
    /// Whether it is padding or kept for later: zero, and not to be used.
    pub reserved: bool,
    /// Whether it is reserved, but nobody sees to it that it is zero.
    pub ignored: bool,
    /// Who writes it, where it belongs to a hypercall.
    pub direction: Option<Direction>,
    /// What a guest handle points to.
    pub buffer: Option<Buffer>,
    /// The bit-fields that C divides it into, lowest first.
    pub bits: Vec<Bit>,
    /// How C writes its length, if it is a flexible array.
    pub flexible: Option<Flexible>,
    /// Whether C gives the member no name.
    pub nameless: bool,
    /// C text that declares the field in place of type and name, a macro's call.
    pub declared_by: Option<String>,
    /// The C type where it is not the one that the Rust type stands for.
    pub c_type: Option<String>,
    /// For a union: the fields that say which member is meant.
    pub tags: Vec<Name>,
    /// For a union's member: what its tags say where it is meant.
    pub selected_by: Vec<Selector>,
    /// Why nothing says which member of the union is meant, or when this member is.
    pub unselected: Option<Unselected>,
    /// What is known about its past.
    pub history: History,
}

/// A value of a tag that means a member of a union.
#[derive(Clone, Debug)]
pub struct Selector {
    /// Which tag, where there are several.
    pub tag: Option<Name>,
    /// Whether the member is meant where the value, a flag, is not set.
    pub negated: bool,
    /// The value.
    pub value: Name,
}

/// Why nothing selects.
#[derive(Clone, Debug)]
pub struct Unselected {
    /// The reason.
    pub reason: String,
    /// Where.
    pub span: Span,
}

/// Who writes a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The caller.
    Input,
    /// Xen.
    Output,
    /// The caller first, then Xen.
    Both,
}

/// What a guest handle points to.
#[derive(Clone, Debug)]
pub struct Buffer {
    /// Who writes it.
    pub direction: Direction,
    /// Whether Xen looks for a null handle, and takes it for no buffer, whatever the length.
    pub optional: bool,
    /// How many elements there is room for; `None` where `unsized_because` says why.
    pub len: Option<Expr>,
    /// Why there is no length.
    pub unsized_because: Option<String>,
    /// Where.
    pub span: Span,
}

/// One bit-field.
#[derive(Clone, Debug)]
pub struct Bit {
    /// Its name; `_` for one without.
    pub name: Name,
    /// The C type that it is declared with, where that is not the field's own.
    pub ty: Option<&'static Scalar>,
    /// How many bits.
    pub width: u32,
    /// Whether it is no bit-field, but all of its type: a member that lies in the same integer.
    pub whole: bool,
}

/// How C writes the length of a flexible array.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flexible {
    /// `[]`
    Empty,
    /// `[0]`
    Zero,
    /// `[MACRO]`
    Macro(String),
    /// `[1]`: one element is part of the record, more follow.
    One,
}
