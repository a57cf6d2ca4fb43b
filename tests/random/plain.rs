// SPDX-License-Identifier: MIT
//! Definitions as a C programmer would write them for one machine in Rust, without the macro.

use std::fmt::Write;

use xen_abi_layout::Abi;

use crate::definition::{Header, Item, Naming, Record};
use crate::write;

/// A header's module.
pub(crate) fn header(header: &Header, host: Abi) -> String {
    let mut text = String::from("use xen_abi::prelude::*;\n");
    for name in &header.includes {
        writeln!(text, "use super::{name}::*;").expect("a text");
    }
    for item in &header.items {
        text += &match item {
            Item::Constant { name, value } => format!("pub const {name}: u32 = {value};\n"),
            Item::Alias { name, of, .. } => format!("pub type {name} = {of};\n"),
            Item::Group(group) => format!("pub type {} = {};\n", group.name, group.repr),
            Item::Record(one) if one.abis().contains(host) => record(one, host),
            Item::Record(_) => String::new(),
        };
    }
    text
}

fn record(record: &Record, host: Abi) -> String {
    let keyword = if record.is_union { "union" } else { "struct" };
    let name = &record.name;
    let mut text = format!("#[repr(C)] #[derive(Clone, Copy)]\npub {keyword} {name} {{\n");
    for field in record
        .fields
        .iter()
        .filter(|field| field.abis().contains(host))
    {
        writeln!(text, "    pub {}: {},", field.name, write::ty(&field.ty)).expect("a text");
    }
    if record.is_union
        && record
            .fields
            .iter()
            .all(|field| !field.abis().contains(host))
    {
        text += "    nothing: (),\n";
    }
    text += "}\n";
    if [Naming::Typedef, Naming::Joined].contains(&record.naming) {
        writeln!(text, "pub type {name}_t = {name};").expect("a text");
    }
    for inner in &record.inner {
        text += &self::record(inner, host);
    }
    text
}
