// SPDX-License-Identifier: MIT
//! What is fixed about an ABI: every item's facts on each architecture.
//!
//! [`Facts`] are collected from the definitions, written as a lock file and read back from it. Two of
//! them are what a difference between two states of an ABI is made of.

#[cfg(feature = "whole")]
mod collect;
mod digest;
mod lock;
mod per_abi;
mod read;
mod shape;
mod spell;
#[cfg(all(test, feature = "whole"))]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use xen_abi_layout::{AbiSet, Kind, Layout};

use crate::cond::Cond;
use crate::eval::Number;
use crate::item::Direction;
use crate::worlds::possible_abis;

#[cfg(feature = "whole")]
pub use collect::collect;
pub use digest::Digest;
pub use lock::{lines_of, lock, lock_of, same_facts};
pub use per_abi::PerAbi;
pub use read::{LockError, read, read_beside};
pub use shape::{Base, Shape};
pub use spell::{abi_list, cond_text};

/// Everything that is fixed about an ABI.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The headers by their paths.
    pub headers: BTreeMap<String, HeaderFacts>,
    /// Why items were allowed to change incompatibly since the last release: by header and name.
    pub blessed: BTreeMap<(String, String), String>,
}

/// A header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeaderFacts {
    /// The architectures that it belongs to.
    pub abis: AbiSetOrAll,
    /// Its include guard.
    pub guard: Option<String>,
    /// Who may include it.
    pub only_for: String,
    /// When it has any content.
    pub when: String,
    /// The constant that holds the version of its interface.
    pub version: Option<String>,
    /// The release since which it exists, where it is known.
    pub since: Option<String>,
    /// What it is about, and its free comments.
    pub docs: Digest,
    /// The C text without a meaning in Rust.
    pub texts: BTreeSet<Digest>,
    /// What it defines.
    pub items: BTreeMap<Key, ItemFacts>,
}

/// Architectures; all of them by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AbiSetOrAll(pub AbiSet);

impl Default for AbiSetOrAll {
    fn default() -> Self {
        AbiSetOrAll(AbiSet::ALL)
    }
}

/// What an item or a field is known by. A name may be borne by alternatives; all but the first of
/// those that Rust sees carry their condition.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The C name.
    pub name: String,
    /// The condition of an alternative.
    pub alternative: Option<String>,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemFacts {
    /// The condition under which it exists; empty: always.
    pub when: String,
    /// Its documentation and that of its parts.
    pub docs: Digest,
    /// The release since which it exists, where it is known.
    pub since: Option<String>,
    /// The names that it had before, each with the condition under which C still knows it.
    pub was: Vec<OldName>,
    /// Why it may break what is promised to be stable.
    pub excused: Option<String>,
    /// What it is.
    pub what: What,
}

/// An earlier name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldName {
    /// The name.
    pub name: String,
    /// The condition under which C still knows it.
    pub when: String,
}

/// The sorts of items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A struct or union.
    Record(RecordFacts),
    /// Constants that belong together.
    Group(GroupFacts),
    /// A constant, of a group or by itself.
    Constant(ConstantFacts),
    /// A macro with parameters.
    Macro {
        /// The parameters.
        parameters: Vec<String>,
        /// What it yields, as C writes it.
        body: String,
    },
    /// A type under another name.
    Typedef {
        /// What it stands for.
        ty: PerAbi<Shape>,
        /// How it is spelled.
        spelled: String,
    },
    /// Guest handles for a type that is not a record's.
    Handle {
        /// The type, where the name alone does not say.
        spelled: String,
    },
    /// Types made by one of Xen's templates.
    Template {
        /// The template with what it is given.
        text: String,
        /// The records that it is made of.
        uses: Vec<String>,
    },
}

/// A struct or union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordFacts {
    /// Struct or union.
    pub kind: Kind,
    /// Size and alignment where Rust sees it.
    pub layout: PerAbi<Layout>,
    /// The operations that it is the argument of: hypercall and command.
    pub operations: Vec<(String, Option<String>)>,
    /// Its typedef names.
    pub typedefs: Vec<String>,
    /// The names for which there are guest handles.
    pub handles: Vec<String>,
    /// Its fields, by their names.
    pub fields: BTreeMap<Key, FieldFacts>,
}

/// A field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldFacts {
    /// The condition under which it exists; empty: always.
    pub when: String,
    /// Its first byte and the one after its last, where Rust sees it.
    pub at: PerAbi<(u64, u64)>,
    /// Its type.
    pub ty: PerAbi<Shape>,
    /// How its type is spelled.
    pub spelled: String,
    /// The bit-fields that C divides it into, lowest first: name, declared type, width.
    pub bits: Vec<String>,
    /// Whether it is kept for later.
    pub reserved: Reserved,
    /// Who writes it.
    pub direction: Option<Direction>,
    /// What a guest handle points to: who writes it, and how long it is.
    pub buffer: Option<(Direction, Option<String>)>,
    /// The fields that say which member of a union is meant.
    pub tags: Vec<String>,
    /// What they say where this member is meant.
    pub selected_by: Vec<String>,
    /// The names that it had before.
    pub was: Vec<OldName>,
    /// The release since which it exists, where it is known.
    pub since: Option<String>,
}

/// Whether a field is kept for later.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reserved {
    /// It has a meaning.
    #[default]
    No,
    /// It is zero: who reads it may rely on that, and it can be given a meaning.
    Zero,
    /// Nobody looks at it, and it may hold anything.
    Ignored,
}

/// Constants that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupFacts {
    /// `flags`, `open_enum` or `c_enum`.
    pub form: String,
    /// The integer that holds a value.
    pub repr: PerAbi<Shape>,
    /// Its typedef names.
    pub typedefs: Vec<String>,
}

/// A constant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConstantFacts {
    /// The group that it belongs to.
    pub group: Option<String>,
    /// Its value.
    pub value: PerAbi<ConstantValue>,
    /// Whether it marks where others end, and moves with what is added.
    pub bound: bool,
    /// The hypercalls that it is a command of by itself, which no record claims.
    pub operations: Vec<String>,
}

/// The value of a constant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConstantValue {
    /// A number with its type in C.
    Number(Number),
    /// A string in quotes, or a list in braces.
    Text(String),
}

impl Facts {
    /// Whether any item is excused for breaking its callers.
    pub fn has_excuses(&self) -> bool {
        let mut items = self.headers.values().flat_map(|it| it.items.values());
        items.any(|item| item.excused.is_some())
    }

    /// The number that a constant of this name has in any header, where it is the same everywhere.
    pub fn number(&self, header: &str, name: &str) -> Option<i128> {
        let key = Key::of(name);
        let item = self.headers.get(header)?.items.get(&key)?;
        match &item.what {
            What::Constant(constant) => match constant.value.only()? {
                ConstantValue::Number(number) => Some(number.value),
                ConstantValue::Text(_) => None,
            },
            _ => None,
        }
    }
}

impl Key {
    /// What the only bearer of a name is known by.
    pub fn of(name: &str) -> Key {
        Key {
            name: name.to_owned(),
            alternative: None,
        }
    }
}

impl HeaderFacts {
    /// The architectures on which something under this condition exists for somebody.
    pub fn existence(&self, when: &str) -> AbiSet {
        self.abis.0.and(possible_abis(&parsed(when)))
    }
}

/// A condition read back; one that cannot be read is taken to hold.
pub fn parsed(when: &str) -> Cond {
    if when.is_empty() {
        return Cond::Always;
    }
    syn::parse_str(when).unwrap_or(Cond::Always)
}
