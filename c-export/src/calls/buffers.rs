// SPDX-License-Identifier: MIT
//! Where in a record, and in those that it is made of, there are guest handles.

use std::cell::Cell;

use xen_abi_layout::{AbiSet, Kind};
use xen_abi_model::item::{
    Buffer, Direction, Docs, Expr, ExprKind, Field, Header, Record, Type, TypeKind,
};
use xen_abi_model::resolve::Abi;

use super::expr::{self, Around, Scope};
use super::names;

/// The buffers of a record.
#[derive(Default)]
pub(super) struct Buffers<'a> {
    /// They, as the record reaches them.
    pub(super) steps: Vec<Step<'a>>,
    /// Why a call with the record is not sound by itself.
    pub(super) hazards: Vec<String>,
    /// Whether the handles are left to the caller, since they could not be told apart.
    pub(super) raw: bool,
    /// Whether a record of any length follows.
    pub(super) flexible: bool,
}

/// One buffer, or those that a union has.
pub(super) enum Step<'a> {
    /// A buffer.
    Handle(Handle<'a>),
    /// What the members of a union have that is told apart by tags.
    Choice {
        /// The tags, as expressions.
        tags: Vec<String>,
        /// Whether reading them is reading a union.
        in_union: bool,
        /// The members with buffers.
        members: Vec<Member<'a>>,
    },
}

/// A member of a union that has buffers.
pub(super) struct Member<'a> {
    /// For each of the tags: the values that mean the member; none where any does.
    pub(super) values: Vec<Vec<String>>,
    /// The buffers.
    pub(super) steps: Vec<Step<'a>>,
}

/// A buffer.
pub(super) struct Handle<'a> {
    /// What the method is called that binds it: the path to the handle.
    pub(super) name: String,
    /// The handle, as an expression.
    pub(super) place: String,
    /// What it points to, in Rust.
    pub(super) element: String,
    /// Who writes the buffer.
    pub(super) direction: Direction,
    /// Whether it may be null whatever its length is.
    pub(super) optional: bool,
    /// How long it is.
    pub(super) length: Length,
    /// What the definitions say of it.
    pub(super) docs: &'a Docs,
    /// Where it exists.
    pub(super) abis: AbiSet,
}

/// How long a buffer is.
pub(super) enum Length {
    /// As a field says, which is set from the buffer.
    Field(String),
    /// A number.
    Fixed(u128),
    /// At least what an expression says; and whether reading it is reading a union.
    AtLeast(String, bool),
    /// The definitions cannot say it.
    Unknown,
}

struct Walk<'a> {
    abi: &'a Abi,
    found: Buffers<'a>,
}

/// A record on the way from the argument.
#[derive(Clone)]
struct Way<'a> {
    /// The record or field, as an expression.
    place: String,
    /// What the names of its buffers begin with.
    prefix: String,
    /// Whether there is a union on the way.
    in_union: bool,
    /// The records around it, the innermost first.
    around: Vec<Around<'a>>,
}

impl<'a> Way<'a> {
    /// The way to a field of the record that this one leads to.
    fn to(&self, record: &'a Record, field: &Field) -> Way<'a> {
        let name = names::identifier(&field.name.text);
        let in_union = self.in_union || record.kind == Kind::Union;
        let mut around = vec![Around {
            record,
            place: self.place.clone(),
            in_union,
        }];
        around.extend(self.around.iter().cloned());
        Way {
            place: format!("{}.{name}", self.place),
            prefix: format!("{}{}__", self.prefix, field.name.text),
            in_union,
            around,
        }
    }
}

/// The buffers of `record`.
pub(super) fn of<'a>(abi: &'a Abi, header: &'a Header, record: &'a Record) -> Buffers<'a> {
    let mut walk = Walk {
        abi,
        found: Buffers::default(),
    };
    let way = Way {
        place: "op".to_owned(),
        prefix: String::new(),
        in_union: false,
        around: Vec::new(),
    };
    let steps = walk.fields(header, record, &way);
    let mut found = walk.found;
    found.steps = steps;
    if found.raw {
        found.steps.clear();
    }
    found
}

impl<'a> Walk<'a> {
    fn fields(&mut self, header: &'a Header, record: &'a Record, way: &Way<'a>) -> Vec<Step<'a>> {
        let mut steps = Vec::new();
        for field in &record.fields {
            let abis = field.when.rust_abis();
            if abis.is_empty() {
                continue;
            }
            if field.flexible.is_some() {
                self.found.flexible = true;
                continue;
            }
            let inner = way.to(record, field);
            match &field.ty.kind {
                TypeKind::Handle { target, .. } => {
                    let handle = self.handle(header, field, target, &inner, abis);
                    steps.extend(handle.map(Step::Handle));
                }
                TypeKind::Named(_) => {
                    steps.extend(self.named(header, record, field, way, &inner));
                }
                TypeKind::Array { element, .. } if self.has_addresses(element, header) => {
                    self.raw(&inner.prefix, "its elements hold addresses");
                }
                TypeKind::Pointer { .. } => self.raw(&inner.prefix, "an address"),
                _ => {}
            }
        }
        steps
    }

    fn named(
        &mut self,
        header: &'a Header,
        record: &'a Record,
        field: &'a Field,
        way: &Way<'a>,
        inner: &Way<'a>,
    ) -> Vec<Step<'a>> {
        let places = names::records(self.abi, &field.ty, header);
        let [place] = places[..] else {
            if self.has_addresses(&field.ty, header) {
                self.raw(&inner.prefix, "what it holds depends on the architecture");
            }
            return Vec::new();
        };
        let (their_header, item) = self.abi.at(place);
        let xen_abi_model::item::ItemKind::Record(theirs) = &item.kind else {
            return Vec::new();
        };
        if theirs.kind == Kind::Struct {
            return self.fields(their_header, theirs, inner);
        }
        if !self.has_addresses(&field.ty, header) {
            return Vec::new();
        }
        let union = (their_header, theirs);
        let Some(steps) = self.union(header, record, field, union, way, inner) else {
            self.raw(&inner.prefix, "which member is meant cannot be told");
            return Vec::new();
        };
        steps
    }

    /// The buffers of a union's members, if tags tell them apart.
    fn union(
        &mut self,
        header: &'a Header,
        record: &'a Record,
        field: &'a Field,
        (their_header, theirs): (&'a Header, &'a Record),
        way: &Way<'a>,
        inner: &Way<'a>,
    ) -> Option<Vec<Step<'a>>> {
        let seen = |member: &&Field| !member.when.rust_abis().is_empty() && !member.reserved;
        if let [only] = theirs.fields.iter().filter(seen).collect::<Vec<_>>()[..] {
            return Some(self.member(their_header, theirs, only, inner));
        }
        let mut tags = Vec::new();
        for tag in &field.tags {
            let mut fields = record.fields.iter();
            tags.push(fields.find(|other| other.name.text == tag.text)?);
        }
        let mut members = Vec::new();
        for member in theirs.fields.iter().filter(seen) {
            if !self.has_addresses(&member.ty, their_header) {
                continue;
            }
            if member.selected_by.is_empty() {
                return None;
            }
            let mut values = vec![Vec::new(); tags.len()];
            for selector in &member.selected_by {
                let which = match &selector.tag {
                    Some(name) => tags.iter().position(|tag| tag.name.text == name.text)?,
                    None => 0,
                };
                if selector.negated {
                    return None;
                }
                let path = names::path_of(&selector.value);
                let (value, _) = names::constant(self.abi, &path, their_header)
                    .or_else(|| names::constant(self.abi, &path, header))?;
                values.get_mut(which)?.push(value);
            }
            let steps = self.member(their_header, theirs, member, inner);
            members.push(Member { values, steps });
        }
        let tags = tags.iter().map(|tag| expr::field(&way.place, tag));
        Some(vec![Step::Choice {
            tags: tags.collect(),
            in_union: way.in_union,
            members,
        }])
    }

    /// The buffers of one member of a union.
    fn member(
        &mut self,
        header: &'a Header,
        union: &'a Record,
        member: &'a Field,
        way: &Way<'a>,
    ) -> Vec<Step<'a>> {
        let inner = way.to(union, member);
        match &member.ty.kind {
            TypeKind::Handle { target, .. } => {
                let abis = member.when.rust_abis();
                let handle = self.handle(header, member, target, &inner, abis);
                handle.map(Step::Handle).into_iter().collect()
            }
            TypeKind::Named(_) => self.named(header, union, member, way, &inner),
            _ => {
                self.raw(&inner.prefix, "its elements hold addresses");
                Vec::new()
            }
        }
    }

    fn handle(
        &mut self,
        header: &'a Header,
        field: &'a Field,
        target: &'a Type,
        way: &Way<'a>,
        abis: AbiSet,
    ) -> Option<Handle<'a>> {
        let name = way.prefix.trim_end_matches('_').to_owned();
        let Some(buffer) = &field.buffer else {
            self.raw(&way.prefix, "an address");
            return None;
        };
        let Some(element) = names::rust_type(target) else {
            self.raw(&way.prefix, "an address of addresses");
            return None;
        };
        if self.has_addresses(target, header) {
            let hazard =
                format!("`{name}`: what its elements point to is there, and may be accessed so");
            self.found.hazards.push(hazard);
        }
        let length = self.length(buffer, header, way, &name);
        Some(Handle {
            name,
            place: way.place.clone(),
            element,
            direction: buffer.direction,
            optional: buffer.optional,
            length,
            docs: &field.docs,
            abis,
        })
    }

    fn length(&mut self, buffer: &Buffer, header: &Header, way: &Way<'a>, name: &str) -> Length {
        let Some(len) = &buffer.len else {
            let why = buffer.unsized_because.as_deref().unwrap_or_default();
            self.found
                .hazards
                .push(format!("`{name}` is long enough: {why}"));
            return Length::Unknown;
        };
        if let Some(number) = number(len) {
            return Length::Fixed(number);
        }
        let scope = Scope {
            abi: self.abi,
            header,
            records: &way.around,
            reads_union: Cell::new(false),
        };
        if let ExprKind::Path(path) = &len.kind
            && let [only] = &path.segments[..]
            && let Some((place, field)) = scope.field(only)
        {
            let name = names::identifier(&field.name.text);
            return Length::Field(format!("{place}.{name}"));
        }
        match expr::amount(len, &scope) {
            Some(text) => Length::AtLeast(text, scope.reads_union.get()),
            None => {
                let hazard = format!("`{name}` is as long as the operation takes it to be");
                self.found.hazards.push(hazard);
                Length::Unknown
            }
        }
    }

    fn raw(&mut self, prefix: &str, why: &str) {
        self.found.raw = true;
        let name = prefix.trim_end_matches('_');
        self.found.hazards.push(format!(
            "`{name}`: {why}; it is passed as it stands in the record"
        ));
    }

    /// Whether a value of this type holds addresses.
    fn has_addresses(&self, ty: &Type, header: &Header) -> bool {
        match &ty.kind {
            TypeKind::Handle { .. } | TypeKind::Pointer { .. } => true,
            TypeKind::Array { element, .. } => self.has_addresses(element, header),
            TypeKind::Named(_) => names::records(self.abi, ty, header).iter().any(|place| {
                let (header, item) = self.abi.at(*place);
                let xen_abi_model::item::ItemKind::Record(record) = &item.kind else {
                    return false;
                };
                let mut fields = record.fields.iter();
                fields.any(|field| {
                    !field.when.rust_abis().is_empty() && self.has_addresses(&field.ty, header)
                })
            }),
            TypeKind::Scalar(_) | TypeKind::Void => false,
        }
    }
}

fn number(expr: &Expr) -> Option<u128> {
    match &expr.kind {
        ExprKind::Int(literal) => Some(literal.value),
        ExprKind::Paren(inner) => number(inner),
        _ => None,
    }
}
