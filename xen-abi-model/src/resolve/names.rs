// SPDX-License-Identifier: MIT
//! The names that an item brings along.

use crate::item::{Group, GroupForm, Item, ItemKind, Template, TemplateOf};

/// The part of an item that a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A record under its own name.
    Record,
    /// A record under one of its typedef names.
    Typedef,
    /// A type alias.
    Alias,
    /// A group of constants, under its own name or a typedef's.
    Group,
    /// A constant.
    Constant,
    /// The constant of a group at this position.
    Variant(usize),
    /// The number of the bit of the constant of a group at this position.
    BitNumber(usize),
    /// An integer macro.
    Function,
    /// A guest handle's name.
    Handle,
    /// A family.
    Family,
    /// What a template's types have in common.
    Template,
    /// One of the types that a template makes.
    Made(MadeType),
}

/// What a name is looked up as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Anything.
    Any,
    /// The type of something in memory.
    Type,
    /// A number.
    Value,
    /// Something that is called.
    Function,
}

impl Part {
    /// Whether it is the type of something in memory.
    pub(crate) fn is_type(self) -> bool {
        self.is(Sort::Type)
    }

    /// Whether it is a number.
    pub(crate) fn is_value(self) -> bool {
        self.is(Sort::Value)
    }

    /// Whether a lookup of this sort may find it. Families are looked through.
    pub(super) fn is(self, sort: Sort) -> bool {
        match self {
            Part::Record | Part::Typedef | Part::Alias | Part::Group | Part::Made(_) => {
                matches!(sort, Sort::Any | Sort::Type)
            }
            Part::Constant | Part::Variant(_) | Part::BitNumber(_) => {
                matches!(sort, Sort::Any | Sort::Value)
            }
            Part::Function => matches!(sort, Sort::Any | Sort::Function),
            Part::Handle | Part::Template => sort == Sort::Any,
            Part::Family => false,
        }
    }
}

/// The types that Xen's templates make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MadeType {
    /// `struct NAME_sring`: the page that both ends share.
    SharedRing,
    /// `union NAME_sring_entry`: a request or a response.
    RingEntry,
    /// `struct NAME_front_ring` and `struct NAME_back_ring`: what one end knows.
    RingEnd,
    /// `struct NAME_data`: where the halves of a ring of bytes are.
    FlexData,
    /// `struct NAME_data_intf`: the page that both ends of a ring of bytes share.
    FlexInterface,
}

/// The names that `template` makes up, tags first.
pub(crate) fn made_names(template: &Template) -> Vec<(String, MadeType)> {
    let name = |end: &str| format!("{}_{end}", template.name.text);
    match template.of {
        TemplateOf::Ring { .. } => vec![
            (name("sring"), MadeType::SharedRing),
            (name("sring_entry"), MadeType::RingEntry),
            (name("front_ring"), MadeType::RingEnd),
            (name("back_ring"), MadeType::RingEnd),
            (name("sring_t"), MadeType::SharedRing),
            (name("front_ring_t"), MadeType::RingEnd),
            (name("back_ring_t"), MadeType::RingEnd),
        ],
        TemplateOf::FlexRing => vec![(name("data"), MadeType::FlexData)],
        TemplateOf::FlexRingAndInterface => vec![
            (name("data"), MadeType::FlexData),
            (name("data_intf"), MadeType::FlexInterface),
        ],
        TemplateOf::HvmSave { .. } => Vec::new(),
    }
}

/// All names that an item brings into C or Rust.
pub fn names_of(item: &Item) -> Vec<(String, Part)> {
    let Some(name) = item.name() else {
        return Vec::new();
    };
    let name = name.text.clone();
    match &item.kind {
        ItemKind::Record(record) => {
            let typedefs = record.typedefs.iter().map(|typedef| typedef.text.clone());
            let typedefs = typedefs.filter(|typedef| *typedef != name);
            let typedefs: Vec<_> = typedefs.map(|typedef| (typedef, Part::Typedef)).collect();
            [vec![(name, Part::Record)], typedefs].concat()
        }
        ItemKind::Group(group) => group_names(group),
        ItemKind::Alias(_) => vec![(name, Part::Alias)],
        ItemKind::Constant(_) => vec![(name, Part::Constant)],
        ItemKind::ConstFn(_) => vec![(name, Part::Function)],
        ItemKind::Family(_) => vec![(name, Part::Family)],
        ItemKind::Handle(_) => vec![(name, Part::Handle)],
        ItemKind::Template(template) => {
            let made = made_names(template)
                .into_iter()
                .map(|(name, ty)| (name, Part::Made(ty)));
            std::iter::once((name, Part::Template))
                .chain(made)
                .collect()
        }
        ItemKind::COnly(_) | ItemKind::Include(_) | ItemKind::Comment(_) => Vec::new(),
    }
}

fn group_names(group: &Group) -> Vec<(String, Part)> {
    let mut names = vec![(group.name.text.clone(), Part::Group)];
    if let GroupForm::CEnum { typedefs, .. } = &group.form {
        names.extend(
            typedefs
                .iter()
                .map(|typedef| (typedef.text.clone(), Part::Group)),
        );
    }
    for (position, variant) in group.variants.iter().enumerate() {
        let name = &variant.name.text;
        names.push((name.clone(), Part::Variant(position)));
        if group.bit_numbers && variant.bit_number {
            names.push((format!("_{name}"), Part::BitNumber(position)));
        }
    }
    names
}
