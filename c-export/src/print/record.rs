// SPDX-License-Identifier: MIT
//! Structs and unions.

use xen_abi_layout::Kind;
use xen_abi_layout::scalars::{Class, Scalar};
use xen_abi_model::cond::Cond;
use xen_abi_model::item::{Field, Item, ItemKind, Placement, Record, Type, TypeKind, TypedefForm};

use super::comment;
use super::cond;
use super::stream::Printer;
use super::types::{Context, Inner, keyword};

/// What follows a record whose body holds further ones with names.
type After = Vec<String>;

impl<'a> Printer<'a> {
    /// A record that stands by itself, after its own comment.
    pub(super) fn record(&mut self, record: &'a Record) {
        let (kind, tag) = (keyword(record.kind), &record.name.text);
        let typedefs: Vec<&str> = record
            .typedefs
            .iter()
            .map(|typedef| typedef.text.as_str())
            .collect();
        let mut after = After::new();
        let (begin, end) = match record.typedef_form {
            TypedefForm::Separate => {
                after.extend(
                    typedefs
                        .iter()
                        .map(|name| format!("typedef {kind} {tag} {name};")),
                );
                (format!("{kind} {tag} {{"), "};".to_owned())
            }
            TypedefForm::Joined => (
                format!("typedef {kind} {tag} {{"),
                format!("}} {};", typedefs.join(", ")),
            ),
            TypedefForm::Untagged => {
                let names: Vec<&str> = [tag.as_str()].into_iter().chain(typedefs).collect();
                (
                    format!("typedef {kind} {{"),
                    format!("}} {};", names.join(", ")),
                )
            }
        };
        after.extend(handles(record));
        self.out.code(&begin);
        self.body(record, self.context, &mut after);
        self.out.code(&end);
        for line in after {
            self.out.code(&line);
        }
    }

    fn body(&mut self, record: &'a Record, context: Context<'a>, after: &mut After) {
        self.open.push(&record.name.text);
        self.out.indent();
        let mut apart = self.within(record, None);
        let mut rest = record.fields.as_slice();
        while let [first, others @ ..] = rest {
            let inner = self.written_here(first, context);
            let more = inner.map_or(0, |_| joined(first, others, context));
            let (fields, later) = rest.split_at(1 + more);
            if std::mem::take(&mut apart) {
                self.out.gap();
            }
            let before = &record.fields[..record.fields.len() - rest.len()];
            if may_begin_early(before, first) {
                self.separator(first, context);
            }
            self.fields(fields, inner, context, after);
            if record.kind == Kind::Struct && shares_bits(fields, later) {
                self.separator(&fields[0], context);
            }
            for field in fields {
                // Alternatives share a name; what follows the field follows the last of them.
                if later.iter().all(|later| later.name.text != field.name.text) {
                    apart |= self.within(record, Some(&field.name.text));
                }
            }
            rest = later;
        }
        self.out.dedent();
        self.open.pop();
    }

    /// The record that is written where this field is declared.
    fn written_here(&self, field: &Field, context: Context<'a>) -> Option<Inner<'a>> {
        let inner = context.inner(&field.ty)?;
        let name = &inner.record.name.text;
        let is_replaced = field.declared_by.is_some() || field.c_type.is_some();
        let is_open = self.open.iter().any(|open| *open == name);
        let is_named_elsewhere = inner.record.placement == Placement::Nested
            && (self.nested.contains(name.as_str())
                || inner.context.header.module != self.context.header.module);
        (!is_replaced && !is_open && !is_named_elsewhere).then_some(inner)
    }

    /// One declaration: of a field, or of neighbours of one inner type.
    fn fields(
        &mut self,
        fields: &'a [Field],
        inner: Option<Inner<'a>>,
        context: Context<'a>,
        after: &mut After,
    ) {
        let Some(field) = fields.first() else { return };
        let outside = self.out.enter(&cond::conjuncts(&field.when));
        let inside_inner = inner.map(|inner| self.out.enter(&cond::conjuncts(&inner.item.when)));
        let docs = self.field_docs(fields, inner, context);
        self.out.comment(docs);
        match inner {
            Some(inner) => self.inner(fields, inner, context, after),
            None => self.plain(field, context),
        }
        if let Some(outside_inner) = inside_inner {
            self.out.leave(outside_inner);
        }
        self.out.leave(outside);
    }

    fn field_docs(
        &self,
        fields: &[Field],
        inner: Option<Inner<'_>>,
        context: Context<'_>,
    ) -> Vec<String> {
        let indent = self.out.indentation();
        let described: Vec<&Field> = fields
            .iter()
            .filter(|field| !field.docs.is_empty())
            .collect();
        if fields.len() > 1 && !described.is_empty() {
            let named: Vec<_> = described
                .iter()
                .map(|field| {
                    let direction = comment::direction(field.direction);
                    (format!("{}: {direction}", field.name.text), &field.docs)
                })
                .collect();
            return comment::of_named_docs(&named, indent, &context);
        }
        let Some(field) = fields.first() else {
            return Vec::new();
        };
        let docs = match inner {
            Some(inner) if field.docs.is_empty() => &inner.item.docs,
            _ => &field.docs,
        };
        comment::of_docs(docs, comment::direction(field.direction), indent, &context)
    }

    /// A field with a record in the place of its type's name.
    fn inner(
        &mut self,
        fields: &'a [Field],
        inner: Inner<'a>,
        context: Context<'a>,
        after: &mut After,
    ) {
        let record = inner.record;
        let begin = match record.placement {
            Placement::Nested => {
                self.nested.insert(&record.name.text);
                let (kind, tag) = (keyword(record.kind), &record.name.text);
                let typedefs = record.typedefs.iter();
                after.extend(typedefs.map(|name| format!("typedef {kind} {tag} {};", name.text)));
                after.extend(handles(record));
                format!("{kind} {tag} {{")
            }
            Placement::Top | Placement::Inline => format!("{} {{", keyword(record.kind)),
        };
        self.out.code(&begin);
        self.body(record, inner.context, after);
        let declarators: Vec<String> = fields
            .iter()
            .filter(|field| !field.nameless)
            .map(|field| {
                let lengths = context.dimensions(&field.ty, field.flexible.as_ref());
                format!("{}{lengths}", field.name.text)
            })
            .collect();
        let separator = if declarators.is_empty() { "" } else { " " };
        self.out
            .code(&format!("}}{separator}{};", declarators.join(", ")));
    }

    fn plain(&mut self, field: &Field, context: Context<'a>) {
        let name = if field.nameless {
            ""
        } else {
            field.name.text.as_str()
        };
        if let Some(call) = &field.declared_by {
            self.out
                .code(&format!("{};", call.trim().trim_end_matches(';')));
            return;
        }
        let declare = |name: &str| match &field.c_type {
            Some(c_type) => Context::declare_as(c_type, name),
            None => context.declare_field(&field.ty, name, field.flexible.as_ref()),
        };
        if field.bits.is_empty() {
            self.out.code(&format!("{};", declare(name)));
        }
        for bit in &field.bits {
            let name = if bit.name.text == "_" {
                ""
            } else {
                bit.name.text.as_str()
            };
            let declared = match bit.ty {
                Some(scalar) => Context::declare_as(scalar.c_name, name),
                None => declare(name),
            };
            self.out.code(&match bit.whole {
                true => format!("{declared};"),
                false => format!("{declared} : {};", bit.width),
            });
        }
    }

    /// Ends an integer that bit-fields are part of, where one of `field`'s type would end.
    fn separator(&mut self, field: &Field, context: Context<'a>) {
        let outside = self.out.enter(&cond::conjuncts(&field.when));
        self.out
            .code(&format!("{} : 0;", context.declare(&field.ty, "")));
        self.out.leave(outside);
    }

    /// What is printed in the record's body after this field, or at the beginning. Says whether
    /// there is anything.
    fn within(&mut self, record: &'a Record, field: Option<&str>) -> bool {
        let items = self
            .inside
            .get(record.name.text.as_str())
            .map_or(&[][..], Vec::as_slice);
        let is_here = |item: &&&'a Item| {
            let place = item
                .inside
                .as_ref()
                .and_then(|inside| inside.field.as_ref());
            place.map(|name| name.text.as_str()) == field
        };
        let items: Vec<&Item> = items.iter().filter(is_here).copied().collect();
        // What follows the brace needs no distance from it.
        self.row(&items, field.is_some());
        !items.is_empty()
    }
}

/// How many of the fields `after` the first can be declared together with it.
fn joined(first: &Field, after: &[Field], context: Context<'_>) -> usize {
    let record = |field: &Field| {
        context
            .inner(&field.ty)
            .map(|inner| &raw const *inner.record)
    };
    let kind = record(first);
    let joins = |field: &&Field| {
        !first.nameless
            && !field.nameless
            && field.when == first.when
            && field.c_type.is_none()
            && field.declared_by.is_none()
            && record(field) == kind
    };
    after.iter().take_while(joins).count()
}

/// Whether C would put the next bit-fields into what the first ones leave of their integer. Fields
/// between them that do not always exist do not always keep them apart.
fn shares_bits(fields: &[Field], later: &[Field]) -> bool {
    let Some(field) = fields.first() else {
        return false;
    };
    let always = later.iter().position(|next| next.when == Cond::Always);
    let reached = &later[..always.map_or(later.len(), |at| at + 1)];
    let used: u64 = field.bits.iter().map(|bit| u64::from(bit.width)).sum();
    let room = match &field.ty.kind {
        TypeKind::Scalar(scalar) => scalar.table[0].size * 8,
        _ => 0,
    };
    let follow = reached.iter().any(|next| !next.bits.is_empty());
    !field.bits.is_empty() && follow && used < room
}

/// Whether C would begin to put bit-fields where the fields before them end, rather than where their
/// integer can begin.
fn may_begin_early(before: &[Field], field: &Field) -> bool {
    let (Some(previous), false) = (before.last(), field.bits.is_empty()) else {
        return false;
    };
    match (integer(&previous.ty), integer(&field.ty)) {
        (Some(_), Some(own)) if own.table[0].size == 1 => false,
        (Some(previous_type), Some(own)) if previous.when == Cond::Always => {
            // Bit-fields of another type may end anywhere in it.
            let ends_alike = previous.bits.is_empty() || previous_type.name == own.name;
            !ends_alike || previous_type.table[0].size < own.table[0].size
        }
        (None, Some(own)) => own.table[0].size > 1,
        _ => true,
    }
}

fn integer(ty: &Type) -> Option<&'static Scalar> {
    match &ty.kind {
        TypeKind::Scalar(scalar) if scalar.class == Class::Fixed => Some(scalar),
        _ => None,
    }
}

fn handles(record: &Record) -> impl Iterator<Item = String> + '_ {
    record
        .handles
        .iter()
        .map(|name| format!("DEFINE_XEN_GUEST_HANDLE({});", name.text))
}

/// Whether an item is printed as part of another one.
pub(super) fn is_part_of_another(kind: &ItemKind) -> bool {
    matches!(kind, ItemKind::Record(record) if record.placement != Placement::Top)
}
