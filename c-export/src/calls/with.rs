// SPDX-License-Identifier: MIT
//! Records with their buffers, in Rust.

use std::fmt::Write;

use xen_abi_layout::AbiSet;
use xen_abi_model::item::{Direction, Docs};

use super::buffers::{Handle, Length, Member, Step};
use super::collect::Work;
use super::names;

const UNION: &str = "// SAFETY: any bytes are a value of all members of a union of the ABI.";

/// The name of a record with its buffers.
pub(super) fn name(record: &str) -> String {
    format!("{record}__with")
}

/// The type of a record with its buffers, and what it can do.
pub(super) fn define(work: &Work<'_>) -> String {
    let record = &work.record.name.text;
    let path = names::in_module(work.header, record);
    let with = name(record);
    let handles = handles(&work.buffers.steps);
    let mut fields = String::new();
    let mut nothing = String::new();
    let mut methods = String::new();
    for handle in &handles {
        let (cfg, name, ty) = (cfg(handle.abis), &handle.name, slice(handle));
        _ = writeln!(fields, "    {cfg}{name}: Option<{ty}>,");
        _ = writeln!(nothing, "            {cfg}{name}: None,");
        _ = write!(
            methods,
            "\n{docs}    {cfg}#[inline(always)]\n    pub fn {name}(mut self, {name}: {ty}) -> Self {{\n        \
             self.{name} = Some({name});\n        self\n    }}\n",
            docs = docs(handle.docs, "    "),
        );
    }
    let names: Vec<&str> = handles.iter().map(|handle| handle.name.as_str()).collect();
    let shared = |_: &&Handle<'_>| "Option<T::Shared<'x>>,".to_owned();
    let types: String = handles
        .iter()
        .filter(|handle| handle.abis == AbiSet::ALL)
        .map(shared)
        .collect();
    let kept: String = handles
        .iter()
        .filter(|handle| handle.abis == AbiSet::ALL)
        .map(|handle| format!("shared_{},", handle.name))
        .collect();
    let mut body = String::new();
    for handle in &handles {
        let (cfg, name) = (cfg(handle.abis), &handle.name);
        _ = writeln!(body, "        {cfg}let mut shared_{name} = None;");
    }
    bind(&work.buffers.steps, "        ", &mut body);
    format!(
        "/// [`{record}`]({path}) with its buffers.\n\
         #[must_use = \"this is what a hypercall is passed\"]\n\
         pub struct {with}<'a> {{\n    op: &'a mut {path},\n{fields}}}\n\n\
         impl WithBuffers for {path} {{\n    type With<'a> = {with}<'a>;\n\n    #[inline(always)]\n    \
         fn with(&mut self) -> {with}<'_> {{\n        {with} {{\n            op: self,\n{nothing}        \
         }}\n    }}\n}}\n\n\
         impl<'a> {with}<'a> {{{methods}}}\n\n\
         // SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;\n\
         // lengths are set from that memory, or held against it.\n\
         unsafe impl Argument for {with}<'_> {{\n    type Record = {path};\n    type Count = One;\n    \
         type Buffers<'x, T: Transport + 'x>\n        = ({types})\n    where\n        Self: 'x;\n\n    \
         #[inline(always)]\n    fn bind<'x, T: Transport>(\n        self,\n        transport: &'x T,\n    ) \
         -> Result<(&'x mut [{path}], Self::Buffers<'x, T>), Error>\n    where\n        Self: 'x,\n    {{\n        \
         let Self {{ op, {names} }} = self;\n{body}        \
         Ok((core::slice::from_mut(op), ({kept})))\n    }}\n}}\n",
        names = names.join(", "),
    )
}

/// All buffers, those of unions too.
pub(super) fn handles<'s, 'a>(steps: &'s [Step<'a>]) -> Vec<&'s Handle<'a>> {
    let mut found = Vec::new();
    for step in steps {
        match step {
            Step::Handle(handle) => found.push(handle),
            Step::Choice { members, .. } => {
                for member in members {
                    found.extend(handles(&member.steps));
                }
            }
        }
    }
    found
}

/// The statements that bind these buffers.
fn bind(steps: &[Step<'_>], indent: &str, out: &mut String) {
    lengths(steps, indent, out);
    for step in steps {
        match step {
            Step::Handle(handle) => {
                at_least(handle, indent, out);
                share(handle, indent, out);
            }
            Step::Choice {
                tags,
                in_union,
                members,
            } => choice(tags, *in_union, members, indent, out),
        }
    }
}

/// The statements that bind the buffers of the member that is meant.
fn choice(tags: &[String], in_union: bool, members: &[Member<'_>], indent: &str, out: &mut String) {
    for (at, tag) in tags.iter().enumerate() {
        if in_union {
            _ = writeln!(
                out,
                "{indent}{UNION}\n{indent}let tag_{at} = unsafe {{ {tag} }};"
            );
        } else {
            _ = writeln!(out, "{indent}let tag_{at} = {tag};");
        }
    }
    for member in members {
        let condition: Vec<String> = member
            .values
            .iter()
            .enumerate()
            .filter(|(_, values)| !values.is_empty())
            .map(|(at, values)| {
                let equal = values.iter().map(|value| format!("{value} as u64"));
                format!(
                    "[{}].contains(&tag_{at})",
                    equal.collect::<Vec<_>>().join(", ")
                )
            })
            .collect();
        _ = writeln!(out, "{indent}if {} {{", condition.join(" && "));
        bind(&member.steps, &format!("{indent}    "), out);
        _ = writeln!(out, "{indent}}} else {{");
        for handle in handles(&member.steps) {
            let name = &handle.name;
            _ = writeln!(out, "{indent}    unwanted(\"{name}\", {name}.is_some())?;");
        }
        _ = writeln!(out, "{indent}}}");
    }
}

/// Sets the fields that hold the lengths of these buffers.
fn lengths(steps: &[Step<'_>], indent: &str, out: &mut String) {
    let own: Vec<&Handle<'_>> = steps
        .iter()
        .filter_map(|step| match step {
            Step::Handle(handle) => Some(handle),
            Step::Choice { .. } => None,
        })
        .collect();
    let mut done: Vec<&str> = Vec::new();
    for handle in &own {
        let Length::Field(field) = &handle.length else {
            continue;
        };
        if done.contains(&field.as_str()) {
            continue;
        }
        done.push(field);
        let same: Vec<&&Handle<'_>> = own
            .iter()
            .filter(|other| matches!(&other.length, Length::Field(other) if other == field))
            .collect();
        let each: Vec<String> = same
            .iter()
            .map(|handle| {
                let (cfg, name, optional) = (cfg(handle.abis), &handle.name, handle.optional);
                format!("{cfg}(\"{name}\", {name}.as_ref().map(|it| it.len()), {optional})")
            })
            .collect();
        let list = each.join(", ");
        _ = writeln!(
            out,
            "{indent}if let Some(length) = common_length([{list}])? {{\n{indent}    \
             {field} = FromLength::from_length(length);\n{indent}}}"
        );
    }
}

fn at_least(handle: &Handle<'_>, indent: &str, out: &mut String) {
    let Length::AtLeast(amount, in_union) = &handle.length else {
        return;
    };
    let (cfg, name) = (cfg(handle.abis), &handle.name);
    let needed = if *in_union {
        format!("{UNION}\n{indent}{cfg}let needed = unsafe {{ (|| Some({amount}))() }};")
    } else {
        format!("{cfg}let needed = (|| Some({amount}))();")
    };
    let there = format!("{name}.as_ref().map(|it| it.len())");
    let optional = handle.optional;
    _ = writeln!(out, "{indent}{needed}");
    _ = writeln!(
        out,
        "{indent}{cfg}at_least(\"{name}\", {there}, needed, {optional})?;"
    );
}

fn share(handle: &Handle<'_>, indent: &str, out: &mut String) {
    let (cfg, name, place) = (cfg(handle.abis), &handle.name, &handle.place);
    // Xen would write at the address zero.
    let is_written = handle.direction != Direction::Input;
    if matches!(handle.length, Length::Fixed(_)) && is_written && !handle.optional {
        _ = writeln!(out, "{indent}{cfg}required(\"{name}\", {name}.is_some())?;");
    }
    let direction = match handle.direction {
        Direction::Input => "input",
        Direction::Output => "output",
        Direction::Both => "both",
    };
    let memory = match handle.length {
        Length::Fixed(1) => {
            let from = one(handle);
            format!("|it| Memory::{direction}(core::slice::{from}(it))")
        }
        Length::Fixed(_) => format!("|it| Memory::{direction}(it.as_{}slice())", mutable(handle)),
        _ => format!("Memory::{direction}"),
    };
    if handle.abis == AbiSet::ALL {
        _ = writeln!(
            out,
            "{indent}shared_{name} = share(transport, {name}.map({memory}))?;\n\
             {indent}{place} = handle(&shared_{name});"
        );
    } else {
        _ = writeln!(
            out,
            "{indent}{cfg}{{\n{indent}    shared_{name} = share(transport, {name}.map({memory}))?;\n\
             {indent}    {place} = handle(&shared_{name});\n{indent}}}"
        );
    }
}

fn one(handle: &Handle<'_>) -> &'static str {
    match handle.direction {
        Direction::Input => "from_ref",
        Direction::Output | Direction::Both => "from_mut",
    }
}

fn mutable(handle: &Handle<'_>) -> &'static str {
    match handle.direction {
        Direction::Input => "",
        Direction::Output | Direction::Both => "mut_",
    }
}

/// The buffer's type.
fn slice(handle: &Handle<'_>) -> String {
    let mutable = match handle.direction {
        Direction::Input => "",
        Direction::Output | Direction::Both => "mut ",
    };
    let element = &handle.element;
    match handle.length {
        Length::Fixed(1) => format!("&'a {mutable}{element}"),
        Length::Fixed(length) => format!("&'a {mutable}[{element}; {length}]"),
        _ => format!("&'a {mutable}[{element}]"),
    }
}

/// The attribute for what exists on these architectures.
pub(super) fn cfg(abis: AbiSet) -> String {
    if abis == AbiSet::ALL {
        return String::new();
    }
    let names: Vec<String> = abis
        .iter()
        .map(|abi| format!("target_arch = \"{}\"", names::target_arch(abi)))
        .collect();
    format!("#[cfg(any({}))] ", names.join(", "))
}

/// Documentation as comments.
pub(super) fn docs(docs: &Docs, indent: &str) -> String {
    let mut text = String::new();
    for line in &docs.lines {
        let line = format!("{indent}/// {line}");
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
