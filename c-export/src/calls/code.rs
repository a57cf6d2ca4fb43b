// SPDX-License-Identifier: MIT
//! The Rust files of operations.

use std::fmt::Write;

use xen_abi_model::item::Direction;
use xen_abi_model::resolve::Abi;

use super::collect::{Argument, Command, Hypercall, Work};
use super::names;
use super::with;

const HEAD: &str = "// SPDX-License-Identifier: MIT\n// Printed by `c-export calls` from the definitions; do not edit.\n";

/// `mod.rs`: all operations under their own names.
pub(super) fn index(modules: &[&str]) -> String {
    let mut text = format!(
        "{HEAD}//! The operations of the hypercalls, under their C names.\n//!\n\
         //! A command's type is a request with its argument: `XENMEM_populate_physmap(&mut record)`,\n\
         //! `XEN_DOMCTL_pausedomain`. A record that is the argument of one operation alone is a\n\
         //! request by itself: `&mut record`, or `record.with()` and its buffers.\n\
         #![allow(non_camel_case_types, non_snake_case, reason = \"names are C's, letter for letter\")]\n\
         #![allow(\n    clippy::double_parens,\n    clippy::needless_question_mark,\n    clippy::unnecessary_cast,\n    \
         reason = \"lengths are printed alike, whatever type their fields are of\"\n)]\n\n"
    );
    for module in modules {
        _ = writeln!(text, "mod {module};");
    }
    text.push('\n');
    for module in modules {
        _ = writeln!(text, "pub use {module}::*;");
    }
    text
}

/// The operations of one hypercall.
pub(super) fn file(_: &Abi, hypercall: &Hypercall<'_>) -> String {
    let function = hypercall.function;
    let mut body = String::new();
    let mut records: Vec<&str> = Vec::new();
    for command in &hypercall.commands {
        if command.within.is_some() || command.unserved.is_some() {
            continue;
        }
        if let Argument::Record(work) = &command.argument
            && !work.buffers.flexible
            && !records.contains(&work.record.name.text.as_str())
        {
            records.push(&work.record.name.text);
            record(work, &mut body);
        }
        operation(function.marker, command, &mut body);
    }
    let imports = imports(hypercall);
    format!(
        "{HEAD}//! The operations of [`{name}`](crate::hypercall::{name}).\n#![allow(unused_imports, \
         unused_mut, unused_assignments, unused_parens, unused_variables, reason = \"alike for all operations\")]\n\n\
         use xen_abi::prelude::*;\n\n{imports}\
         use crate::hypercall::{{Varbuf, {marker}}};\n\
         use crate::request::*;\nuse crate::transport::{{Direction, Memory, Transport}};\nuse crate::Error;\n\n{body}",
        name = function.name,
        marker = function.marker,
    )
}

/// What elements of buffers are found by: their header's names, and the prelude's.
fn imports(hypercall: &Hypercall<'_>) -> String {
    let mut modules: Vec<String> = Vec::new();
    for command in &hypercall.commands {
        if let Argument::Record(work) = &command.argument {
            modules.push(names::in_module(work.header, "*").replace("r#", ""));
        }
    }
    modules.push("crate::prelude::*".into());
    modules.sort();
    modules.dedup();
    modules
        .iter()
        .map(|module| format!("use {module};\n"))
        .collect()
}

/// What a record is to hypercalls.
fn record(work: &Work<'_>, out: &mut String) {
    let path = names::in_module(work.header, &work.record.name.text);
    if work.buffers.steps.is_empty() {
        let why = if work.buffers.raw {
            "all operations that take the record are unsafe to ask for"
        } else {
            "there is no guest handle in it"
        };
        _ = writeln!(
            out,
            "// SAFETY: {why}.\nunsafe impl Plain for {path} {{}}\n"
        );
    } else {
        _ = writeln!(out, "{}", with::define(work));
    }
}

/// The command's type, and the request that a record is by itself.
fn operation(marker: &str, command: &Command<'_>, out: &mut String) {
    let (name, value) = (command.name, &command.value);
    let docs = with::docs(command.docs, "");
    let safety = safety(command);
    let form = if command.safety.is_empty() {
        "safe"
    } else {
        "unsafe"
    };
    match &command.argument {
        Argument::Nothing => {
            _ = writeln!(
                out,
                "command! {{\n{docs}{safety}    {form} {name}: {marker} = {value};\n}}\n"
            );
        }
        Argument::Type(direction, ty) => {
            let ty = names::rust_type(ty).unwrap_or_default();
            _ = writeln!(
                out,
                "command! {{\n{docs}{safety}    {form} {name}: {marker} = {value}, {direction}({ty});\n}}\n",
                direction = word(*direction),
            );
        }
        Argument::Record(work) if work.buffers.flexible => {
            _ = writeln!(
                out,
                "command! {{\n{docs}{safety}    {form} {name}: {marker} = {value}, varbuf;\n}}\n"
            );
        }
        Argument::Record(work) => {
            let record = &work.record.name.text;
            let path = names::in_module(work.header, record);
            let direction = word(work.direction);
            let many = if marker == "GrantTableOp" {
                "many "
            } else {
                ""
            };
            _ = writeln!(
                out,
                "command! {{\n{docs}{safety}    {form} {name}: {marker} = {value}, {many}{direction}({path});\n}}\n"
            );
            if work.alone && command.safety.is_empty() {
                let is_plain = work.buffers.steps.is_empty();
                let (kind, ty) = if is_plain {
                    ("plain", path)
                } else {
                    ("with", with::name(record))
                };
                _ = writeln!(
                    out,
                    "alone! {{ {kind} {ty}: {marker} = {value}, {direction}; }}\n"
                );
            }
        }
    }
}

fn safety(command: &Command<'_>) -> String {
    if command.safety.is_empty() {
        return String::new();
    }
    let mut text = String::from("///\n/// # Safety\n");
    for reason in &command.safety {
        let reason = reason.trim_end_matches('.');
        _ = writeln!(text, "/// - {reason}.");
    }
    text
}

fn word(direction: Direction) -> &'static str {
    match direction {
        Direction::Input => "Input",
        Direction::Output => "Output",
        Direction::Both => "Both",
    }
}
