// SPDX-License-Identifier: MIT
//! What random definitions are made of, before anybody writes them down.

use std::collections::BTreeSet;

use xen_abi_layout::{Abi, AbiSet};

/// Size and alignment in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Extent {
    pub(crate) size: u64,
    pub(crate) align: u64,
}

/// One for each architecture.
pub(crate) type Extents = [Extent; Abi::COUNT];

/// A header: a module of its own.
#[derive(Clone, Debug, Default)]
pub(crate) struct Header {
    pub(crate) name: String,
    /// The names of those that it includes.
    pub(crate) includes: Vec<String>,
    pub(crate) items: Vec<Item>,
}

#[derive(Clone, Debug)]
pub(crate) enum Item {
    /// A constant for the lengths of arrays, with its value as it is written.
    Constant {
        name: String,
        value: String,
    },
    /// Another name for an integer, and whether there are handles for it.
    Alias {
        name: String,
        of: &'static str,
        handle: bool,
    },
    Group(Group),
    Record(Record),
}

impl Item {
    /// How many definitions it is, with those that are written within it.
    pub(crate) fn definitions(&self) -> usize {
        let mut definitions = 0;
        match self {
            Item::Record(record) => record.each(&mut |_| definitions += 1),
            _ => definitions = 1,
        }
        definitions
    }
}

/// Constants that belong together.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) name: String,
    /// `flags`, `open_enum`; nothing is said in a mistake.
    pub(crate) form: Option<&'static str>,
    pub(crate) repr: &'static str,
    pub(crate) constants: Vec<(String, u64)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Placement {
    Top,
    Inline,
    Nested,
}

/// The words that say which names a record has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Naming {
    Tag,
    Typedef,
    Joined,
    Untagged,
}

#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) is_union: bool,
    pub(crate) placement: Placement,
    pub(crate) naming: Naming,
    pub(crate) handle: bool,
    pub(crate) when: Option<Condition>,
    /// The sizes that its author states.
    pub(crate) declared: Option<[u64; Abi::COUNT]>,
    /// The rules that it is expected to break.
    pub(crate) expects: BTreeSet<&'static str>,
    pub(crate) fields: Vec<Field>,
    /// The records that are written where its fields are declared.
    pub(crate) inner: Vec<Record>,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) when: Option<Condition>,
    pub(crate) reserved: bool,
    pub(crate) nameless: bool,
    pub(crate) bits: Vec<Bit>,
    /// `flexible`, `flexible(0)` ..
    pub(crate) flexible: Option<&'static str>,
    /// What is said of a handle.
    pub(crate) buffer: Option<String>,
    /// What else stands in front of it.
    pub(crate) attribute: Option<&'static str>,
    pub(crate) documented: bool,
    pub(crate) public: bool,
}

/// Part of an integer; the last ones may have no name.
#[derive(Clone, Debug)]
pub(crate) struct Bit {
    pub(crate) name: String,
    /// Its own type, where that is not the integer's.
    pub(crate) ty: Option<&'static str>,
    pub(crate) width: u32,
    /// Whether it is all of its own type.
    pub(crate) whole: bool,
}

/// When something exists.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    pub(crate) text: String,
    /// Where the toolstack sees it at the latest interface.
    pub(crate) abis: AbiSet,
}

#[derive(Clone, Debug)]
pub(crate) enum Type {
    Scalar(&'static str),
    Array(Box<Type>, Length),
    Named(Named),
    /// `GuestHandle<..>` and the like: what is written, and whether it is 64 bits wide everywhere.
    Handle {
        text: String,
        wide: bool,
    },
    Pointer {
        text: String,
    },
}

/// Another item, as a type.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) extents: Extents,
    pub(crate) abis: AbiSet,
    /// Whether it is a 64-bit integer that x86_32 aligns to four bytes.
    pub(crate) wide: bool,
    /// The record that has no name in C.
    pub(crate) inline: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Length {
    pub(crate) text: String,
    pub(crate) on: [u64; Abi::COUNT],
}

impl Length {
    pub(crate) fn new(text: impl Into<String>, elements: u64) -> Length {
        Length {
            text: text.into(),
            on: [elements; Abi::COUNT],
        }
    }
}

impl Field {
    pub(crate) fn new(name: impl Into<String>, ty: Type) -> Field {
        Field {
            name: name.into(),
            ty,
            when: None,
            reserved: false,
            nameless: false,
            bits: Vec::new(),
            flexible: None,
            buffer: None,
            attribute: None,
            documented: true,
            public: true,
        }
    }

    /// Where it exists in records that exist everywhere.
    pub(crate) fn abis(&self) -> AbiSet {
        self.when.as_ref().map_or(AbiSet::ALL, |when| when.abis)
    }
}

impl Record {
    pub(crate) fn abis(&self) -> AbiSet {
        self.when.as_ref().map_or(AbiSet::ALL, |when| when.abis)
    }

    /// Calls `look` with it and with all that are written in it, outermost first.
    pub(crate) fn each<'r>(&'r self, look: &mut impl FnMut(&'r Record)) {
        look(self);
        for inner in &self.inner {
            inner.each(look);
        }
    }
}

impl Type {
    /// What it is an array of, of how many elements on each architecture.
    pub(crate) fn elements(&self) -> (&Type, [u64; Abi::COUNT]) {
        match self {
            Type::Array(element, length) => {
                let (innermost, mut on) = element.elements();
                for (on, length) in on.iter_mut().zip(length.on) {
                    *on *= length;
                }
                (innermost, on)
            }
            other => (other, [1; Abi::COUNT]),
        }
    }
}
