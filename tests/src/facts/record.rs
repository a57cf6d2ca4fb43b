// SPDX-License-Identifier: MIT
//! Types as facts: what libclang says about records, fields and typedefs.

use clang::{AlignofError, Entity, EntityKind, SizeofError, Type, TypeKind};

use super::model::{Field, Record, TypedefFacts};

/// The name of an entity. libclang makes up one in parentheses for what has none.
pub(super) fn name(entity: &Entity) -> Option<String> {
    entity
        .get_name()
        .filter(|name| !name.is_empty() && !name.contains('('))
}

/// The name of a record or enumeration: its tag or, without one, the first typedef that names it.
///
/// Only since LLVM 16 does libclang itself say so; the spelling of the type does in all versions.
pub(super) fn tag(declaration: &Entity) -> Option<String> {
    name(declaration).or_else(|| {
        let spelled = declaration
            .get_type()?
            .get_canonical_type()
            .get_display_name();
        let named = spelled.rsplit(' ').next()?.to_owned();
        (!spelled.contains('(')).then_some(named)
    })
}

/// The facts of a typedef.
pub(super) fn typedef(declaration: &Entity) -> Option<TypedefFacts> {
    let own = declaration.get_type()?;
    let under = declaration.get_typedef_underlying_type()?;
    Some(TypedefFacts {
        align: align(&own),
        inline: nameless_record(&under).and_then(|record_it_is| record(&record_it_is)),
        size: size(&own),
        r#type: spelled(&under),
    })
}

/// The facts of a struct or union.
pub(super) fn record(declaration: &Entity) -> Option<Record> {
    let own = declaration.get_type()?;
    let fields = own.get_fields().unwrap_or_default();
    Some(Record {
        align: align(&own),
        fields: fields.iter().filter_map(field).collect(),
        kind: match declaration.get_kind() {
            EntityKind::UnionDecl => "union".to_owned(),
            _ => "struct".to_owned(),
        },
        size: size(&own),
    })
}

fn field(declaration: &Entity) -> Option<Field> {
    let own = declaration.get_type()?;
    let mut element = own;
    while matches!(
        element.get_kind(),
        TypeKind::ConstantArray | TypeKind::IncompleteArray
    ) {
        element = element.get_element_type()?;
    }
    Some(Field {
        bit_offset: declaration.get_offset_of_field().ok().map(to_signed),
        bits: declaration
            .get_bit_field_width()
            .and_then(|bits| u32::try_from(bits).ok()),
        inline: nameless_record(&element).and_then(|record_it_is| record(&record_it_is)),
        name: name(declaration),
        size: size(&own),
        r#type: spelled(&own),
    })
}

/// The declaration of the record that `of` is, if it is one without a tag.
fn nameless_record<'tu>(of: &Type<'tu>) -> Option<Entity<'tu>> {
    let canonical = of.get_canonical_type();
    let declaration = canonical.get_declaration()?;
    let nameless = canonical.get_kind() == TypeKind::Record && tag(&declaration).is_none();
    nameless.then_some(declaration)
}

/// A type as C spells it. A nameless one is spelled after the place where it stands, which is no
/// fact.
pub(super) fn spelled(of: &Type) -> String {
    const MADE_UP: [&str; 2] = ["(unnamed", "(anonymous"];
    let mut text = of.get_display_name();
    while let Some(open) = MADE_UP
        .iter()
        .filter_map(|made_up| text.find(made_up))
        .min()
    {
        // In front of it stands what it is nested in.
        let begin = text[..open].rfind(' ').map_or(0, |blank| blank + 1);
        let end = text[open..]
            .find(')')
            .map_or(text.len(), |close| open + close + 1);
        text.replace_range(begin..end, "<inline>");
    }
    text
}

/// The size of a type in bytes, or libclang's code for why it has none.
fn size(of: &Type) -> i64 {
    match of.get_sizeof() {
        Ok(size) => to_signed(size),
        Err(SizeofError::Incomplete) => -2,
        Err(SizeofError::Dependent) => -3,
        Err(SizeofError::VariableSize) => -4,
        Err(SizeofError::InvalidFieldName) => -5,
    }
}

fn align(of: &Type) -> i64 {
    match of.get_alignof() {
        Ok(align) => to_signed(align),
        Err(AlignofError::Incomplete) => -2,
        Err(AlignofError::Dependent) => -3,
    }
}

fn to_signed(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
