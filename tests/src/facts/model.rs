// SPDX-License-Identifier: MIT
//! The facts themselves, free of where they come from.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde::{Deserialize, Serialize};
use serde_json::Number;

use super::view::View;

/// What sort of item a name belongs to. C keeps them apart, so a name may occur once in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An enumeration, by its tag or as `of FIRST_CONSTANT`.
    Enum,
    /// An inline function.
    Function,
    /// A name for which handles to guest memory are defined.
    GuestHandle,
    /// A macro without parameters.
    Macro,
    /// A macro with parameters.
    MacroFn,
    /// A struct or union.
    Record,
    /// A typedef.
    Typedef,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Enum,
        Self::Function,
        Self::GuestHandle,
        Self::Macro,
        Self::MacroFn,
        Self::Record,
        Self::Typedef,
    ];
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Enum => "enum",
            Self::Function => "function",
            Self::GuestHandle => "guest_handle",
            Self::Macro => "macro",
            Self::MacroFn => "macro_fn",
            Self::Record => "record",
            Self::Typedef => "typedef",
        })
    }
}

/// What tells one item of a header from the others.
pub type Key = (Kind, String);

/// What one view sees of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Facts {
    /// The constants of an enumeration and their values.
    Enum(BTreeMap<String, i64>),
    /// The type of a function.
    Function(String),
    /// That handles are defined; what they look like is up to the architecture.
    GuestHandle,
    /// What a macro without parameters stands for.
    Macro(MacroFacts),
    /// A macro with parameters.
    MacroFn(MacroFnFacts),
    /// A struct or union.
    Record(Record),
    /// A typedef.
    Typedef(TypedefFacts),
}

/// What a macro without parameters stands for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum MacroFacts {
    /// An integer constant.
    Integer {
        /// Its C type.
        r#type: String,
        /// Its value.
        value: Number,
    },
    /// A string literal.
    String {
        /// The characters as they are spelled.
        string: String,
    },
    /// One word that is not an integer constant.
    Alias {
        /// The word.
        alias_of: String,
    },
    /// Nothing.
    Empty {
        /// Always true.
        empty: bool,
    },
    /// Anything else.
    Other {
        /// Always true.
        not_an_integer_constant: bool,
    },
}

/// A macro with parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct MacroFnFacts {
    /// Value and C type for the sample arguments with which it is an integer constant.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub evaluates: BTreeMap<String, (Number, String)>,
    /// Its parameters.
    pub params: Vec<String>,
}

/// A typedef.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TypedefFacts {
    /// Its alignment in bytes.
    pub align: i64,
    /// The record it names, where that has no name of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inline: Option<Record>,
    /// Its size in bytes.
    pub size: i64,
    /// The type it stands for.
    pub r#type: String,
}

/// A struct or union.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its alignment in bytes.
    pub align: i64,
    /// Its fields, in order.
    pub fields: Vec<Field>,
    /// `struct` or `union`.
    pub kind: String,
    /// Its size in bytes.
    pub size: i64,
}

/// A field of a record.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Where it begins, in bits from the beginning of its record.
    pub bit_offset: Option<i64>,
    /// Its width, if it is a bit-field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bits: Option<u32>,
    /// What its type consists of, where that has no name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inline: Option<Record>,
    /// Its name, unless it has none.
    pub name: Option<String>,
    /// The size of its type in bytes; negative where C has none, as for a flexible array.
    pub size: i64,
    /// Its C type.
    pub r#type: String,
}

/// One item of a header, as all views see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its kind and its name.
    pub key: Key,
    /// What each view sees; a view that does not see the item is not in here.
    pub facts: BTreeMap<View, Facts>,
    /// At which interface versions a guest sees it, unless that is always or never.
    pub versions: Option<BTreeSet<u32>>,
}

/// What a header means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderFacts {
    /// Its path below the folder of public headers.
    pub header: String,
    /// The macro that keeps it from being read twice.
    pub include_guard: Option<String>,
    /// What it includes, with the quotes or brackets.
    pub includes: Vec<String>,
    /// The views in which it does not compile, and the first error there.
    pub broken: BTreeMap<View, String>,
    /// Its items, in its own order.
    pub items: Vec<Item>,
}
