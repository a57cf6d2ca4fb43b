// SPDX-License-Identifier: MIT
//! Definitions as they are written under the macro.

use std::fmt::Write;

use crate::definition::{Bit, Field, Group, Header, Item, Naming, Placement, Record, Type};

/// A header's module, without the `mod` around it.
pub(crate) fn header(header: &Header) -> String {
    let includes: Vec<String> = header
        .includes
        .iter()
        .map(|name| format!("\"{name}.h\""))
        .collect();
    let mut text = format!(
        "use xen_abi::prelude::*;\n\
         xen_header! {{ file: \"{0}.h\", guard: \"RANDOM_{0}_H\", include: [{1}] }}\n",
        header.name,
        includes.join(", ")
    );
    for name in &header.includes {
        writeln!(text, "use super::{name}::*;").expect("a text");
    }
    for each in &header.items {
        text += &item(each);
    }
    text
}

pub(crate) fn item(item: &Item) -> String {
    match item {
        Item::Constant { name, value } => {
            format!("/// How many.\n#[xen_abi]\npub const {name}: u32 = {value};\n")
        }
        Item::Alias { name, of, handle } => {
            let handle = if *handle { "(handle)" } else { "" };
            format!("/// A number.\n#[xen_abi{handle}]\npub type {name} = {of};\n")
        }
        Item::Group(one) => group(one),
        Item::Record(one) => record(one),
    }
}

fn group(group: &Group) -> String {
    let form = match group.form {
        Some(form) => format!("({form}({}))", group.repr),
        None => String::new(),
    };
    let mut text = format!(
        "/// Values.\n#[xen_abi{form}]\npub enum {} {{\n",
        group.name
    );
    for (name, value) in &group.constants {
        writeln!(text, "    /// One.\n    {name} = {value},").expect("a text");
    }
    text + "}\n"
}

/// A record, and those that are written where its fields are declared.
pub(crate) fn record(record: &Record) -> String {
    let keyword = if record.is_union { "union" } else { "struct" };
    let docs = match record.placement {
        Placement::Top => "/// A record.\n",
        _ => "",
    };
    let (arguments, name) = (arguments(record), &record.name);
    let mut text = format!("{docs}#[xen_abi({arguments})]\npub {keyword} {name} {{\n");
    for one in &record.fields {
        text += &field(one);
    }
    text += "}\n";
    for inner in &record.inner {
        text += &self::record(inner);
    }
    text
}

fn arguments(record: &Record) -> String {
    let mut arguments: Vec<String> = Vec::new();
    let mut word = |word: &str| arguments.push(word.to_owned());
    match record.placement {
        Placement::Top => {}
        Placement::Inline => word("inline"),
        Placement::Nested => word("nested"),
    }
    match record.naming {
        Naming::Tag => {}
        Naming::Typedef => word("typedef"),
        Naming::Joined => word("joined, typedef"),
        Naming::Untagged => word("untagged"),
    }
    if record.handle {
        word("handle");
    }
    if let Some(when) = &record.when {
        word(&format!("when({})", when.text));
    }
    if let Some(sizes) = record.declared {
        let sizes: Vec<String> = xen_abi_layout::Abi::ALL
            .into_iter()
            .map(|abi| format!("{} = {}", abi.name(), sizes[abi.column()]))
            .collect();
        word(&format!("size({})", sizes.join(", ")));
    }
    if !record.expects.is_empty() {
        let rules: Vec<&str> = record.expects.iter().copied().collect();
        word(&format!(
            "expect({}, reason = \"by chance\")",
            rules.join(", ")
        ));
    }
    arguments.join(", ")
}

fn field(field: &Field) -> String {
    let mut arguments: Vec<String> = Vec::new();
    if field.reserved {
        arguments.push("reserved".to_owned());
    }
    if field.nameless {
        arguments.push("nameless".to_owned());
    }
    if let Some(when) = &field.when {
        arguments.push(format!("when({})", when.text));
    }
    if !field.bits.is_empty() {
        let bits: Vec<String> = field.bits.iter().map(bit).collect();
        arguments.push(format!("bits({})", bits.join(", ")));
    }
    arguments.extend(field.flexible.map(str::to_owned));
    arguments.extend(field.buffer.clone());
    let mut text = String::new();
    if field.documented && !field.reserved && !field.nameless {
        text += "    /// A field.\n";
    }
    if let Some(attribute) = field.attribute {
        writeln!(text, "    {attribute}").expect("a text");
    }
    if !arguments.is_empty() {
        writeln!(text, "    #[abi({})]", arguments.join(", ")).expect("a text");
    }
    let visibility = if field.public { "pub " } else { "" };
    let (name, ty) = (&field.name, ty(&field.ty));
    writeln!(text, "    {visibility}{name}: {ty},").expect("a text");
    text
}

fn bit(bit: &Bit) -> String {
    match (bit.ty, bit.whole) {
        (Some(ty), true) => format!("{}: {ty}", bit.name),
        (Some(ty), false) => format!("{}: {ty} = {}", bit.name, bit.width),
        (None, _) => format!("{} = {}", bit.name, bit.width),
    }
}

pub(crate) fn ty(ty: &Type) -> String {
    match ty {
        Type::Scalar(name) => (*name).to_owned(),
        Type::Array(element, length) => format!("[{}; {}]", self::ty(element), length.text),
        Type::Named(named) => named.name.clone(),
        Type::Handle { text, .. } | Type::Pointer { text } => text.clone(),
    }
}
