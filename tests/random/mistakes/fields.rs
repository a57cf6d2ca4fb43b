// SPDX-License-Identifier: MIT
//! Mistakes in records.

use super::{last, some};
use crate::definition::{Field, Header, Length, Record, Type};
use crate::generate::Generator;
use crate::reckon::reckon;
use crate::write;

type Made = Option<(&'static str, String)>;

pub(super) fn no_longer_expected(generator: &mut Generator, header: &mut Header) -> Made {
    let record = some(generator, header, &|record| !record.expects.is_empty())?;
    let rules: Vec<&'static str> = record.expects.iter().copied().collect();
    let rule = generator.pick(&rules);
    record.expects.remove(rule);
    Some((rule, write::header(header)))
}

pub(super) fn expected_in_vain(generator: &mut Generator, header: &mut Header) -> Made {
    let rule = generator.pick(&[
        "implicit_padding",
        "tail_padding",
        "same_layout",
        "wide_alignment",
        "no_native_int",
        "no_pointer",
        "no_bit_field",
        "reserved_field",
        "name_is_c",
        "header_order",
        "duplicate_op",
    ]);
    let record = some(generator, header, &|record| !record.expects.contains(rule))?;
    record.expects.insert(rule);
    Some(("unused_expect", write::header(header)))
}

pub(super) fn wrong_size(generator: &mut Generator, header: &mut Header) -> Made {
    let record = last(header);
    let mut sizes = reckon(record).extents.map(|extent| extent.size);
    let abis: Vec<usize> = record.abis().iter().map(|abi| abi.column()).collect();
    sizes[generator.pick(&abis)] += generator.random.u64(1..=8);
    record.declared = Some(sizes);
    Some(("declared_size", write::header(header)))
}

pub(super) fn too_large(generator: &mut Generator, header: &mut Header) -> Made {
    let length = generator.pick(&["0x10000000000", "0x40000000", "1u64 << 62", "1u64 << 33"]);
    let ty = Type::Array(Box::new(Type::Scalar("u8")), Length::new(length, 0));
    let mut field = field(generator, ty);
    let record = last(header);
    // All of them begin where they began, seen from the end of this one.
    field.when = None;
    record.declared = None;
    if record.is_union || record.fields.iter().all(|field| field.flexible.is_some()) {
        return None;
    }
    record.fields.insert(0, field);
    Some(("record_size", write::header(header)))
}

pub(super) fn wrong_type(generator: &mut Generator, header: &mut Header) -> Made {
    let (rule, text) = generator.pick(&[
        ("fixed_width", "usize"),
        ("fixed_width", "isize"),
        ("fixed_width", "u128"),
        ("fixed_width", "[i128; 2]"),
        ("no_bool_char_enum", "bool"),
        ("no_bool_char_enum", "char"),
        ("no_bool_char_enum", "[bool; 3]"),
        ("no_reference", "&'static u8"),
        ("no_reference", "&'static [u8]"),
        ("no_reference", "fn()"),
    ]);
    Some((rule, inserted(generator, header, text)))
}

pub(super) fn unexpected_type(generator: &mut Generator, header: &mut Header) -> Made {
    let (rule, text) = generator.pick(&[
        ("no_native_int", "c_long"),
        ("no_native_int", "[c_char; 4]"),
        ("no_pointer", "*mut u8"),
        ("no_pointer", "[*const c_void; 2]"),
    ]);
    if last(header).expects.contains(rule) {
        return None;
    }
    Some((rule, inserted(generator, header, text)))
}

pub(super) fn an_unknown_type(generator: &mut Generator, header: &mut Header) -> Made {
    let text = generator.pick(&["nowhere_t", "[nowhere_t; 4]", "m_nowhere"]);
    Some(("unknown_name", inserted(generator, header, text)))
}

pub(super) fn itself(generator: &mut Generator, header: &mut Header) -> Made {
    let name = last(header).name.clone();
    let text = generator.pick(&[name.clone(), format!("[{name}; 3]")]);
    Some(("cycle", inserted(generator, header, &text)))
}

pub(super) fn not_documented(generator: &mut Generator, header: &mut Header) -> Made {
    let field = some_field(generator, header, &|field| {
        !field.reserved && !field.nameless
    })?;
    field.documented = false;
    Some(("documented", write::header(header)))
}

pub(super) fn under_a_cfg(generator: &mut Generator, header: &mut Header) -> Made {
    let attribute = generator.pick(&[
        "#[cfg(unix)]",
        "#[cfg(target_arch = \"x86_64\")]",
        "#[cfg_attr(unix, abi(input))]",
    ]);
    let field = some_field(generator, header, &|_| true)?;
    field.attribute = Some(attribute);
    Some(("known_cfg", write::header(header)))
}

pub(super) fn misspelt(generator: &mut Generator, header: &mut Header) -> Made {
    let attribute = generator.pick(&[
        "#[abi(inptu)]",
        "#[abi(when(x86_65))]",
        "#[abi(bits)]",
        "#[abi(tag)]",
        "#[repr(C)]",
        "#[abi(interface(< 5))]",
    ]);
    let field = some_field(generator, header, &|_| true)?;
    field.attribute = Some(attribute);
    Some(("language", write::header(header)))
}

pub(super) fn padding_that_all_can_write(generator: &mut Generator, header: &mut Header) -> Made {
    if generator.chance(50) {
        let record = last(header);
        if record.expects.contains("reserved_field") {
            return None;
        }
        let name = generator.pick(&["pad", "_pad7", "reserved", "_unused", "mbz"]);
        let field = Field::new(name, Type::Scalar("u32"));
        record.fields.insert(0, field);
        return Some(("reserved_field", write::header(header)));
    }
    let fits = |record: &Record| !record.expects.contains("reserved_field");
    let padded = |record: &Record| fits(record) && record.fields.iter().any(|field| field.reserved);
    let record = some(generator, header, &padded)?;
    for field in record.fields.iter_mut().filter(|field| field.reserved) {
        field.public = true;
    }
    Some(("reserved_field", write::header(header)))
}

pub(super) fn a_name_that_is_taken(generator: &mut Generator, header: &mut Header) -> Made {
    let name = generator.pick(&[
        "class",
        "int",
        "namespace",
        "__mine",
        "_Mine",
        "typeof_unqual",
    ]);
    let record = last(header);
    let is_there = |field: &Field| field.name == name;
    if record.expects.contains("name_is_c") || record.fields.iter().any(is_there) {
        return None;
    }
    record
        .fields
        .insert(0, Field::new(name, Type::Scalar("u32")));
    Some(("name_is_c", write::header(header)))
}

pub(super) fn an_array_without_a_length(generator: &mut Generator, header: &mut Header) -> Made {
    let ty = Type::Array(Box::new(Type::Scalar("u16")), Length::new("0", 0));
    let mut field = field(generator, ty);
    field.flexible = generator.pick(&[None, Some("flexible"), Some("flexible(0)")]);
    last(header).fields.insert(0, field);
    Some(("flexible_array", write::header(header)))
}

pub(super) fn a_handle_to_nobody_knows_how_much(
    generator: &mut Generator,
    header: &mut Header,
) -> Made {
    let empty = generator.chance(30);
    let field = some_field(generator, header, &|field| {
        field.buffer.is_some() && !field.reserved
    })?;
    field.buffer = empty.then(|| "buffer(input, unsized = \" \")".to_owned());
    Some(("buffer_length", write::header(header)))
}

pub(super) fn expected_without_a_reason(_: &mut Generator, header: &mut Header) -> Made {
    let text = write::header(header);
    let reason = ", reason = \"by chance\"";
    text.contains(reason)
        .then(|| ("expect_reason", text.replacen(reason, "", 1)))
}

fn field(generator: &mut Generator, ty: Type) -> Field {
    Field::new(generator.name("f"), ty)
}

/// The header with one more field in the last record, of a type that the rules are about: nothing
/// is said about the layout of a record that is not understood.
fn inserted(generator: &mut Generator, header: &mut Header, ty: &str) -> String {
    let ty = Type::Pointer {
        text: ty.to_owned(),
    };
    let field = field(generator, ty);
    let fields = &mut last(header).fields;
    let end = fields
        .iter()
        .position(|field| field.flexible.is_some())
        .unwrap_or(fields.len());
    let alternatives =
        |at: usize| at > 0 && at < fields.len() && fields[at - 1].name == fields[at].name;
    let mut at = generator.random.usize(..=end);
    while alternatives(at) {
        at -= 1;
    }
    fields.insert(at, field);
    write::header(header)
}

/// Some field of which this is so.
fn some_field<'h>(
    generator: &mut Generator,
    header: &'h mut Header,
    wanted: &dyn Fn(&Field) -> bool,
) -> Option<&'h mut Field> {
    let has_one = |record: &Record| record.fields.iter().any(wanted);
    let record = some(generator, header, &has_one)?;
    let mut fitting: Vec<&mut Field> = record
        .fields
        .iter_mut()
        .filter(|field| wanted(field))
        .collect();
    let at = generator.random.usize(..fitting.len());
    Some(fitting.swap_remove(at))
}
