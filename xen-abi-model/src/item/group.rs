// SPDX-License-Identifier: MIT
//! Constants that belong together.

use xen_abi_layout::scalars::Scalar;

use super::{Docs, Expr, History, Name, Operation, Suffix};
use crate::cond::Cond;

/// Constants that belong together; in Rust, one transparent type with associated constants.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its name: CamelCase where C has none.
    pub name: Name,
    /// What it is.
    pub form: GroupForm,
    /// The integer that holds a value.
    pub repr: &'static Scalar,
    /// The suffix that literals get in C, where they have none of their own.
    pub suffix: Option<Suffix>,
    /// Whether each `NAME` comes with a `_NAME` that holds the number of its bit.
    pub bit_numbers: bool,
    /// The macro that a C enum's constants are given to, if they are.
    pub x_macro: Option<XMacro>,
    /// Its constants, in order.
    pub variants: Vec<Variant>,
}

/// The forms of groups.
#[derive(Clone, Debug)]
pub enum GroupForm {
    /// Any combination of bits; `#define`s in C.
    Flags,
    /// One value of several, of which more may be added; `#define`s in C.
    Open,
    /// A C enum. Its tag is the group's name, unless `untagged`, and then there is a typedef of
    /// that name; with neither, the enum has no name in C.
    CEnum {
        /// Whether the group's name is a typedef only.
        untagged: bool,
        /// Whether the enum has no name in C.
        anonymous: bool,
        /// Further typedef names.
        typedefs: Vec<Name>,
    },
}

/// A list of calls of a macro, one for each constant, in the place of an enum's body.
///
/// Who includes the header with a macro of this name makes of the list what he likes; for all
/// others it becomes the enum.
#[derive(Clone, Debug)]
pub struct XMacro {
    /// The macro, which is given a name and a value.
    pub name: Name,
    /// What the constants' names begin with, and what the macro is not given.
    pub prefix: Name,
    /// The include guard of the enum; the list has none.
    pub guard: Name,
    /// The macro that remembers that the enum is open, between its beginning and its end.
    pub marker: Name,
    /// Whether an includer's macro is undefined once the list has ended.
    pub used_up: bool,
    /// When assembler sources get the constants too.
    pub assembler: Option<Cond>,
}

/// One of the constants.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// When it exists.
    pub when: Cond,
    /// Its value; where there is none, one more than the one before it.
    pub value: Option<Expr>,
    /// Whether it has a `_NAME`, in a group with bit numbers.
    pub bit_number: bool,
    /// The operations that it asks for, without a record's help.
    pub operations: Vec<Operation>,
    /// The headings before it, each a comment on a line of its own.
    pub headings: Vec<String>,
    /// What its comment begins with, for scripts to read.
    pub mark: Option<String>,
    /// Whether it marks where the others end, and moves when some are added.
    pub bound: bool,
    /// What is known about its past.
    pub history: History,
}
