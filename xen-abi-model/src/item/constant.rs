// SPDX-License-Identifier: MIT
//! Constants and integer macros.

use super::{Expr, Name, Operation, Path, RustType, Suffix, Type};

/// A constant: a `#define`.
#[derive(Clone, Debug)]
pub struct Constant {
    /// Its name.
    pub name: Name,
    /// Its value.
    pub value: Value,
    /// The suffix that its literals get in C, where they have none of their own.
    pub suffix: Option<Suffix>,
    /// The Rust type as written.
    pub rust_type: RustType,
    /// Whether it takes the place of an earlier definition: `#undef` first.
    pub redefines: bool,
    /// Whether the includer may have defined it: `#ifndef` around it.
    pub overridable: bool,
    /// Whether it marks where others end, and moves when some are added.
    pub bound: bool,
    /// The parameter of a list that is a macro: it is called with each of the elements.
    pub each: Option<Name>,
    /// Whether it is one architecture's part of a family.
    pub member: bool,
    /// The operations that it asks for, without a record's help.
    pub operations: Vec<Operation>,
}

/// The value of a constant.
#[derive(Clone, Debug)]
pub enum Value {
    /// An integer.
    Integer(Expr),
    /// A string; C gets it as a string literal.
    Text(String),
    /// The string of another constant.
    TextOf(Path),
    /// `XEN_DEFINE_UUID(..)` of these numbers.
    Uuid(Vec<Expr>),
    /// A list, of which not all elements need be of one sort: a brace initialiser in C.
    List(Vec<Value>),
}

/// A macro with parameters that yields an integer.
#[derive(Clone, Debug)]
pub struct ConstFn {
    /// Its name.
    pub name: Name,
    /// Its parameters.
    pub parameters: Vec<Parameter>,
    /// What it yields.
    pub body: Expr,
    /// The suffix that its literals get in C, where they have none of their own.
    pub suffix: Option<Suffix>,
}

/// A parameter of an integer macro.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name.
    pub name: Name,
    /// Its type in Rust; C has none.
    pub ty: Type,
}
