// SPDX-License-Identifier: MIT
//! Types and declarators.

use xen_abi_layout::Kind;
use xen_abi_layout::scalars::Scalar;
use xen_abi_model::item::{
    Family, FamilyOf, Flexible, GroupForm, HandleKind, Header, Item, ItemKind, Path, Placement,
    Record, Type, TypeKind, TypedefForm,
};
use xen_abi_model::resolve::Abi;

use super::expr::Exprs;
use super::markdown;

/// Where names are looked up: all definitions, from the point of view of one header.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'a> {
    pub(super) abi: &'a Abi,
    pub(super) header: &'a Header,
}

/// A record that C writes where a field has its type.
#[derive(Clone, Copy, Debug)]
pub(super) struct Inner<'a> {
    /// Where its own fields' types are looked up.
    pub(super) context: Context<'a>,
    pub(super) item: &'a Item,
    pub(super) record: &'a Record,
}

/// How C spells the name of a type.
enum Spelling {
    Struct,
    Union,
    /// A typedef.
    Bare,
    /// A name of Rust's; C knows the integer only.
    Integer(&'static Scalar),
}

pub(super) fn keyword(kind: Kind) -> &'static str {
    match kind {
        Kind::Struct => "struct",
        Kind::Union => "union",
    }
}

impl<'a> Context<'a> {
    /// The declaration of `declarator` with type `ty`, without a semicolon. Without a declarator
    /// it is the type alone.
    pub(super) fn declare(self, ty: &Type, declarator: &str) -> String {
        self.declare_with(ty, declarator.to_owned(), None, false)
    }

    /// The declaration of a field that may be a flexible array.
    pub(super) fn declare_field(
        self,
        ty: &Type,
        name: &str,
        flexible: Option<&Flexible>,
    ) -> String {
        self.declare_with(ty, name.to_owned(), flexible, false)
    }

    /// The declaration of `name` with a C type that the definition states.
    pub(super) fn declare_as(c_type: &str, name: &str) -> String {
        base(c_type.trim(), name)
    }

    /// C's declarators are read from the inside out: arrays stand behind the name, pointers before.
    fn declare_with(
        self,
        ty: &Type,
        inside: String,
        flexible: Option<&Flexible>,
        constant: bool,
    ) -> String {
        match &ty.kind {
            TypeKind::Array { element, .. } => {
                let length = self.dimension(ty, flexible);
                self.declare_with(element, format!("{inside}{length}"), None, constant)
            }
            TypeKind::Pointer { mutable, target } => {
                let mut inside = match (constant, inside.is_empty()) {
                    (false, _) => format!("*{inside}"),
                    (true, true) => "*const".to_owned(),
                    (true, false) => format!("*const {inside}"),
                };
                if matches!(target.kind, TypeKind::Array { .. }) {
                    inside = format!("({inside})");
                }
                self.declare_with(target, inside, None, !mutable)
            }
            _ => {
                let name = self.base_name(ty);
                base(
                    &if constant {
                        format!("const {name}")
                    } else {
                        name
                    },
                    &inside,
                )
            }
        }
    }

    /// All lengths of arrays of arrays, outermost first.
    pub(super) fn dimensions(self, ty: &Type, flexible: Option<&Flexible>) -> String {
        match &ty.kind {
            TypeKind::Array { element, .. } => {
                self.dimension(ty, flexible) + &self.dimensions(element, None)
            }
            _ => String::new(),
        }
    }

    /// The outermost length of an array.
    fn dimension(self, ty: &Type, flexible: Option<&Flexible>) -> String {
        let TypeKind::Array { len, .. } = &ty.kind else {
            return String::new();
        };
        match flexible {
            Some(Flexible::Empty) => "[]".to_owned(),
            Some(Flexible::Zero) => "[0]".to_owned(),
            Some(Flexible::One) => "[1]".to_owned(),
            Some(Flexible::Macro(name)) => format!("[{name}]"),
            None => format!("[{}]", Exprs::new(self).bare(len)),
        }
    }

    /// The name of a type that is neither array nor pointer.
    fn base_name(self, ty: &Type) -> String {
        match &ty.kind {
            TypeKind::Scalar(scalar) => scalar.c_name.to_owned(),
            TypeKind::Named(path) => match self.spelling(path) {
                Spelling::Struct => format!("struct {}", path.last()),
                Spelling::Union => format!("union {}", path.last()),
                Spelling::Bare => path.last().to_owned(),
                Spelling::Integer(scalar) => scalar.c_name.to_owned(),
            },
            TypeKind::Handle {
                kind,
                constant,
                target,
            } => {
                let handle = match kind {
                    HandleKind::Native => "XEN_GUEST_HANDLE",
                    HandleKind::Wide => "XEN_GUEST_HANDLE_64",
                };
                let constant = if *constant { "const_" } else { "" };
                format!(
                    "{handle}({constant}{})",
                    self.abi.handle_name(target, self.header)
                )
            }
            TypeKind::Void => "void".to_owned(),
            TypeKind::Array { .. } | TypeKind::Pointer { .. } => self.declare(ty, ""),
        }
    }

    fn spelling(self, path: &Path) -> Spelling {
        let places = self.abi.find(path, self.header);
        let items = places.into_iter().map(|place| self.abi.at(place));
        items
            .filter_map(|(header, item)| Context { header, ..self }.spelling_by(item, path.last()))
            .next()
            .unwrap_or(Spelling::Bare)
    }

    /// How C spells `name`, which `item` brings along; `None` if that is not as a type.
    fn spelling_by(self, item: &Item, name: &str) -> Option<Spelling> {
        Some(match &item.kind {
            ItemKind::Record(record) if is_tag(record, name) => spelling_of(record.kind),
            ItemKind::Group(group) => match &group.form {
                GroupForm::CEnum {
                    typedefs, untagged, ..
                } if typedefs.iter().any(|typedef| typedef.text == name)
                    || (*untagged && group.name.text == name) =>
                {
                    Spelling::Bare
                }
                _ => Spelling::Integer(group.repr),
            },
            // Any member decides; each has the name of the family.
            ItemKind::Family(Family {
                of: FamilyOf::Records,
                members,
                ..
            }) => members
                .iter()
                .find_map(|member| self.abi.record(&member.path, self.header))
                .filter(|(.., record)| is_tag(record, name))
                .map_or(Spelling::Bare, |(.., record)| spelling_of(record.kind)),
            ItemKind::Family(_) => Spelling::Bare,
            ItemKind::Template(_) if name.ends_with("_t") => Spelling::Bare,
            ItemKind::Template(_) if name.ends_with("_entry") => Spelling::Union,
            ItemKind::Template(_) => Spelling::Struct,
            ItemKind::Record(_) | ItemKind::Alias(_) => Spelling::Bare,
            _ => return None,
        })
    }

    /// The record that C writes where a field has this type; through arrays.
    pub(super) fn inner(self, ty: &Type) -> Option<Inner<'a>> {
        match &ty.kind {
            TypeKind::Array { element, .. } => self.inner(element),
            TypeKind::Named(path) => {
                let (header, item, record) = self.abi.record(path, self.header)?;
                let context = Context { header, ..self };
                (record.placement != Placement::Top).then_some(Inner {
                    context,
                    item,
                    record,
                })
            }
            _ => None,
        }
    }
}

impl markdown::Names for Context<'_> {
    /// A field or constant of a group keeps what it belongs to only if C has a name for that.
    fn in_c(&self, path: &str) -> String {
        let path = path.rsplit_once('@').map_or(path, |(_, path)| path);
        let segments: Vec<&str> = path
            .split("::")
            .map(|segment| segment.trim_start_matches("r#"))
            .collect();
        match segments.as_slice() {
            [.., record, field] if self.is_record(record) => format!("{record}.{field}"),
            [.., last] => (*last).to_owned(),
            [] => path.to_owned(),
        }
    }
}

impl Context<'_> {
    fn is_record(&self, name: &str) -> bool {
        let mut items = self
            .abi
            .all_named(name)
            .iter()
            .map(|place| self.abi.at(*place).1);
        items.any(|item| {
            matches!(&item.kind, ItemKind::Record(record) if record.placement != Placement::Inline)
        })
    }
}

fn is_tag(record: &Record, name: &str) -> bool {
    record.name.text == name && record.typedef_form != TypedefForm::Untagged
}

fn spelling_of(kind: Kind) -> Spelling {
    match kind {
        Kind::Struct => Spelling::Struct,
        Kind::Union => Spelling::Union,
    }
}

/// `type declarator`; a pointer's star stands at the declarator.
fn base(name: &str, inside: &str) -> String {
    if inside.is_empty() {
        name.to_owned()
    } else if name.ends_with('*') || inside.starts_with('[') {
        format!("{name}{inside}")
    } else {
        format!("{name} {inside}")
    }
}
