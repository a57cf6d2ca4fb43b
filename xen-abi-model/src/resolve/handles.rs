// SPDX-License-Identifier: MIT
//! Guest handles: C has one type for each name that a handle is defined for.

use std::collections::BTreeMap;

use super::{Abi, Part, Place};
use crate::item::{Group, GroupForm, Header, ItemKind, Type, TypeKind};

impl Abi {
    /// The one word by which a handle's type in C knows its target: `XEN_GUEST_HANDLE(word)`.
    pub fn handle_name(&self, target: &Type, from: &Header) -> String {
        match &target.kind {
            TypeKind::Scalar(scalar) => match scalar.c_name {
                "unsigned char" => "uchar".to_owned(),
                "unsigned short" => "ushort".to_owned(),
                "unsigned int" => "uint".to_owned(),
                "unsigned long" => "ulong".to_owned(),
                "signed char" => "schar".to_owned(),
                name => name.to_owned(),
            },
            TypeKind::Named(path) => {
                let groups = self.candidates(path, from);
                let groups = groups.iter();
                let mut groups = groups.filter(|found| found.part == Part::Group);
                let integer = groups.find_map(|found| match &self.at(found.place).1.kind {
                    ItemKind::Group(group) if !group.is_c_type(path.last()) => {
                        Some(group.repr.c_name)
                    }
                    _ => None,
                });
                integer.map_or_else(|| path.last().to_owned(), str::to_owned)
            }
            TypeKind::Array { element, .. } => self.handle_name(element, from),
            TypeKind::Handle { target, .. } | TypeKind::Pointer { target, .. } => {
                self.handle_name(target, from)
            }
            TypeKind::Void => "void".to_owned(),
        }
    }

    /// The names that guest handles are defined for, and where.
    pub fn handles(&self) -> BTreeMap<&str, Vec<Place>> {
        let mut handles: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
        for place in self.places() {
            let names = match &self.at(place).1.kind {
                ItemKind::Record(record) => record.handles.as_slice(),
                ItemKind::Alias(alias) => alias.handles.as_slice(),
                ItemKind::Handle(handle) => std::slice::from_ref(&handle.name),
                _ => &[],
            };
            for name in names {
                handles.entry(&name.text).or_default().push(place);
            }
        }
        handles
    }
}

impl Group {
    /// Whether C knows the group as a type of this name.
    pub(crate) fn is_c_type(&self, name: &str) -> bool {
        matches!(&self.form, GroupForm::CEnum { typedefs, untagged, .. }
            if *untagged || typedefs.iter().any(|typedef| typedef.text == name))
    }
}
