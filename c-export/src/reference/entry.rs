// SPDX-License-Identifier: MIT
//! What there is to say of an item.

use serde::Serialize;

use super::drawing::Drawing;

/// An item of a header.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// The name under which other items refer to it.
    pub name: String,
    /// What it is: `struct`, `constant`.
    pub kind: &'static str,
    /// The header that it is printed to.
    pub header: String,
    /// Its path in Rust.
    pub path: String,
    /// Where it is defined.
    pub place: String,
    /// Its documentation, in Markdown.
    pub docs: String,
    /// The same as lines of plain text.
    pub about: Vec<String>,
    /// Who the definitions are for; everybody, where it is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// The releases of Xen that have it, where earlier ones do not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<String>,
    /// The name that it had before, and the interface version that no longer knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// The interface version that it came with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The interface version that no longer has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// When it exists, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// The architectures on which Rust programs see it.
    pub abis: Vec<&'static str>,
    /// The rules that it breaks knowingly.
    pub expects: Vec<Exception>,
    /// The names that it brings along.
    pub names: Vec<Named>,
    /// How C has it.
    pub c: String,
    /// How Rust has it.
    pub rust: String,
    /// What only its sort of item has.
    pub body: Body,
}

/// A rule that an item breaks knowingly.
#[derive(Clone, Debug, Serialize)]
pub struct Exception {
    /// The rule.
    pub rule: String,
    /// Why.
    pub reason: String,
}

/// A name that an item brings along.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    /// The name.
    pub name: String,
    /// What it is: `typedef`, `guest handle`.
    pub kind: &'static str,
}

/// What only one sort of item has.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// A struct or union.
    Record(RecordBody),
    /// Constants that belong together.
    Group(GroupBody),
    /// A constant.
    Constant(Vec<Value>),
    /// A type under another name.
    Typedef(TypedefBody),
    /// What each architecture defines for itself.
    Family(Vec<Member>),
    /// Everything that its C and Rust forms say.
    Text,
}

/// A struct or union.
#[derive(Clone, Debug, Serialize)]
pub struct RecordBody {
    /// Whether its fields lie over each other.
    pub is_union: bool,
    /// Whether C has no name for it: it is written where a field has its type.
    pub is_inner: bool,
    /// The operations whose argument it is.
    pub operations: Vec<OperationOf>,
    /// Its fields, in order.
    pub fields: Vec<FieldOf>,
    /// Where the fields lie, once for each way of it.
    pub drawings: Vec<Drawing>,
    /// The records that it is part of.
    pub used_by: Vec<String>,
}

/// The operation whose argument a record is.
#[derive(Clone, Debug, Serialize)]
pub struct OperationOf {
    /// The hypercall: `__HYPERVISOR_sysctl`.
    pub hypercall: String,
    /// Its number.
    pub number: Option<String>,
    /// The commands that lead to it, outermost first.
    pub commands: Vec<Command>,
    /// What a caller has to see to, where not all calls are sound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safety: Option<String>,
    /// Why Xen does not serve it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unserved: Option<String>,
}

/// A command of a hypercall.
#[derive(Clone, Debug, Serialize)]
pub struct Command {
    /// Its name.
    pub name: String,
    /// Its number.
    pub number: Option<String>,
}

/// A field.
#[derive(Clone, Debug, Serialize)]
pub struct FieldOf {
    /// Its name.
    pub name: String,
    /// Its declaration in C.
    pub c: String,
    /// Its documentation, in Markdown.
    pub docs: String,
    /// The same as lines of plain text.
    pub about: Vec<String>,
    /// Who writes it: `in`, `out`, `in/out`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<&'static str>,
    /// What its guest handle points to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buffer: Option<BufferOf>,
    /// Whether it is zero, and not to be used.
    pub reserved: bool,
    /// When it exists, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// The item that its type is, or points to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refers: Option<String>,
    /// What says which member is meant, of a union's field; when it is meant, of a member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selection: Option<Selection>,
    /// The bit-fields that it is divided into, lowest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bits: Vec<BitOf>,
}

/// How a member of a union is chosen.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Selection {
    /// These fields say which member is meant.
    Tags(Vec<String>),
    /// The member is meant where a tag has one of these values.
    Values(Vec<String>),
    /// Nothing says so, and why.
    Nothing(String),
}

/// What a guest handle points to.
#[derive(Clone, Debug, Serialize)]
pub struct BufferOf {
    /// Who writes it.
    pub direction: &'static str,
    /// How many elements there is room for, as C writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub len: Option<String>,
    /// Why there is no length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsized_because: Option<String>,
}

/// A bit-field.
#[derive(Clone, Debug, Serialize)]
pub struct BitOf {
    /// Its name; `_` for one without.
    pub name: String,
    /// Its lowest bit in the integer.
    pub low: u32,
    /// How many bits.
    pub width: u32,
}

/// Constants that belong together.
#[derive(Clone, Debug, Serialize)]
pub struct GroupBody {
    /// The integer that holds one, in C.
    pub integer: &'static str,
    /// The constants.
    pub members: Vec<MemberOf>,
}

/// A constant of a group.
#[derive(Clone, Debug, Serialize)]
pub struct MemberOf {
    /// Its name.
    pub name: String,
    /// Its documentation, in Markdown.
    pub docs: String,
    /// The same as lines of plain text.
    pub about: Vec<String>,
    /// When it exists, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// Its value; several where architectures differ.
    pub values: Vec<Value>,
    /// The record that is the argument of the operation that it asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub argument: Option<String>,
}

/// What a constant is on some architectures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Value {
    /// The architectures; empty for all on which the constant exists.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub abis: Vec<&'static str>,
    /// In decimal, or as C writes what is no number.
    pub text: String,
    /// In hexadecimal, for a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hex: Option<String>,
    /// Its C type, for a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c_type: Option<&'static str>,
}

/// A type under another name.
#[derive(Clone, Debug, Serialize)]
pub struct TypedefBody {
    /// What it stands for, as C writes it.
    pub target: String,
    /// The item behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refers: Option<String>,
    /// Its size, once for each that there is.
    pub sizes: Vec<Size>,
}

/// The size of a type on some architectures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Size {
    /// The architectures.
    pub abis: Vec<&'static str>,
    /// In bytes.
    pub size: u64,
    /// The alignment in bytes.
    pub align: u64,
}

/// An architecture's part in a family.
#[derive(Clone, Debug, Serialize)]
pub struct Member {
    /// The architectures.
    pub abis: Vec<&'static str>,
    /// The header with their definition.
    pub header: String,
    /// Its name.
    pub name: String,
}
