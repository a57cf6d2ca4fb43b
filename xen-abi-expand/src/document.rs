// SPDX-License-Identifier: MIT
//! What rustdoc shows of an item besides its author's words: the C name and header, the operation, who
//! writes each field, and the layout on each architecture.
//!
//! Nothing of this is made while code is compiled: only rustdoc asks for it. The macro itself cannot
//! know layouts, since it sees one item at a time; they are those of the lock file, where the crate
//! keeps one.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::OnceLock;

use xen_abi_layout::{Abi, Kind};
use xen_abi_model::facts::{Facts, RecordFacts, What, read};
use xen_abi_model::item::{Direction, ExprKind, Field, Group, GroupForm, Record, TypedefForm};

/// Where a crate keeps what is fixed about its ABI.
const LOCK: &str = "abi.lock";

/// Whether it is rustdoc that expands the macro.
///
/// A macro is not told of `cfg(doc)`, and `cfg_attr(doc, ..)` on every item would be read by every
/// compilation; but the macro runs within the program that asks for it.
fn is_rustdoc() -> bool {
    static IS_RUSTDOC: OnceLock<bool> = OnceLock::new();
    *IS_RUSTDOC.get_or_init(|| {
        let program = std::env::current_exe();
        program.is_ok_and(|path| path.file_stem().is_some_and(|name| name == "rustdoc"))
    })
}

/// The facts of the crate that is being documented, if it keeps any; or why they cannot be read.
fn facts() -> Option<&'static Result<Facts, String>> {
    static FACTS: OnceLock<Option<Result<Facts, String>>> = OnceLock::new();
    let of_crate = || {
        let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR")?);
        let text = std::fs::read_to_string(root.join(LOCK)).ok()?;
        Some(read(&text).map_err(|error| format!("line {}: {}", error.line, error.message)))
    };
    FACTS.get_or_init(of_crate).as_ref()
}

/// The lines about a record that follow its author's.
pub(crate) fn record(record: &Record) -> Vec<String> {
    if is_rustdoc() {
        match facts() {
            None => record_lines(record, None),
            Some(Ok(facts)) => record_lines(record, Some(facts)),
            Some(Err(error)) => vec![String::new(), format!("`{LOCK}` cannot be read: {error}")],
        }
    } else {
        Vec::new()
    }
}

/// The lines about a field that follow its author's.
pub(crate) fn field(field: &Field) -> Vec<String> {
    if is_rustdoc() {
        field_lines(field)
    } else {
        Vec::new()
    }
}

/// The lines about a group that follow its author's.
pub(crate) fn group(group: &Group) -> Vec<String> {
    if is_rustdoc() {
        group_lines(group)
    } else {
        Vec::new()
    }
}

fn record_lines(record: &Record, facts: Option<&Facts>) -> Vec<String> {
    let name = &record.name.text;
    let keyword = match record.kind {
        Kind::Struct => "struct",
        Kind::Union => "union",
    };
    let found = facts.map_or_else(Vec::new, |facts| same_records(record, facts));
    let headers: Vec<String> = found
        .iter()
        .map(|(header, _)| format!("`{header}`"))
        .collect();
    let c_name = match record.typedef_form {
        TypedefForm::Untagged => format!("`{name}`"),
        _ => format!("`{keyword} {name}`"),
    };
    let place = match headers.is_empty() {
        true => String::new(),
        false => format!(" in {}", headers.join(", ")),
    };
    let mut lines = vec![String::new(), format!("**In C:** {c_name}{place}.")];
    for operation in &record.operations {
        let hypercall = &operation.hypercall.text;
        let text = match &operation.command {
            Some(command) => format!("`{}` of `{hypercall}`", command.text),
            None => format!("`{hypercall}`"),
        };
        lines.extend([String::new(), format!("**Operation:** {text}.")]);
    }
    let records: Vec<&RecordFacts> = found.iter().map(|(_, facts)| *facts).collect();
    if !records.is_empty() {
        lines.extend(table(record, &records));
    }
    lines
}

/// The records of this name with these fields, and their headers: what is the same on several
/// architectures may be defined once for each.
fn same_records<'f>(record: &Record, facts: &'f Facts) -> Vec<(&'f str, &'f RecordFacts)> {
    let own: BTreeSet<&str> = record
        .fields
        .iter()
        .map(|it| it.name.text.as_str())
        .collect();
    let mut found = Vec::new();
    for (file, header) in &facts.headers {
        for (key, item) in &header.items {
            if key.name != record.name.text {
                continue;
            }
            if let What::Record(facts) = &item.what {
                let names: BTreeSet<&str> =
                    facts.fields.keys().map(|key| key.name.as_str()).collect();
                if names == own {
                    found.push((file.as_str(), facts));
                }
            }
        }
    }
    found
}

/// One layout: where each field is, and the size and alignment of the whole.
type Column = (Vec<Option<(u64, u64)>>, (u64, u64));

/// The fields' bytes, with one column for all architectures that agree.
fn table(record: &Record, records: &[&RecordFacts]) -> Vec<String> {
    let mut names: Vec<&str> = Vec::new();
    for field in &record.fields {
        if !names.contains(&field.name.text.as_str()) {
            names.push(&field.name.text);
        }
    }
    let mut columns: Vec<(Vec<&str>, Column)> = Vec::new();
    for abi in Abi::ALL {
        let Some(column) = records.iter().find_map(|facts| column(facts, &names, abi)) else {
            continue;
        };
        match columns.iter_mut().find(|(_, known)| *known == column) {
            Some((abis, _)) => abis.push(abi.name()),
            None => columns.push((vec![abi.name()], column)),
        }
    }
    if columns.is_empty() {
        return Vec::new();
    }
    let heads = columns.iter().map(|(abis, _)| match abis.len() {
        Abi::COUNT => String::from("all six ABIs"),
        _ => abis.join(", "),
    });
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let heads: Vec<String> = std::iter::once(String::from("Bytes"))
        .chain(heads)
        .collect();
    let mut lines = vec![String::new(), row(heads)];
    lines.push(format!("|---{}|", "|---".repeat(columns.len())));
    for (at, name) in names.iter().enumerate() {
        let places = columns.iter().map(|(_, (places, _))| match places[at] {
            Some((start, end)) if start == end => format!("{start}, none"),
            Some((start, end)) if start + 1 == end => start.to_string(),
            Some((start, end)) => format!("{start} to {}", end - 1),
            None => String::from("–"),
        });
        lines.push(row(std::iter::once(format!("`{name}`"))
            .chain(places)
            .collect()));
    }
    let sizes = columns
        .iter()
        .map(|(_, (_, (size, align)))| format!("{size}, aligned to {align}"));
    lines.push(row(std::iter::once(String::from("*size*"))
        .chain(sizes)
        .collect()));
    lines
}

fn column(facts: &RecordFacts, names: &[&str], abi: Abi) -> Option<Column> {
    let layout = facts.layout.get(abi)?;
    let place = |name: &&str| {
        let bearers = facts.fields.iter().filter(|(key, _)| key.name == **name);
        bearers
            .filter_map(|(_, field)| field.at.get(abi).copied())
            .next()
    };
    let places = names.iter().map(place).collect();
    Some((places, (layout.size, layout.align)))
}

fn field_lines(field: &Field) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    if field.reserved {
        notes.push("Reserved: zero.".into());
    }
    notes.extend(
        field
            .direction
            .map(|direction| format!("{}.", who_writes(direction))),
    );
    if let Some(buffer) = &field.buffer {
        let what = match (&buffer.unsized_because, &buffer.len) {
            (Some(why), _) => format!(" Its length: {why}."),
            (None, Some(len)) => match &len.kind {
                ExprKind::Path(path) => format!(" It has room for `{}`.", path.last()),
                _ => String::new(),
            },
            (None, None) => String::new(),
        };
        let who = match buffer.direction {
            Direction::Input => "Xen reads the buffer",
            Direction::Output => "Xen writes the buffer",
            Direction::Both => "Xen reads and writes the buffer",
        };
        notes.push(format!("{who}.{what}"));
    }
    if notes.is_empty() {
        return notes;
    }
    vec![String::new(), format!("*{}*", notes.join(" "))]
}

fn who_writes(direction: Direction) -> &'static str {
    match direction {
        Direction::Input => "In: the caller writes it",
        Direction::Output => "Out: Xen writes it",
        Direction::Both => "In and out: the caller writes it, then Xen",
    }
}

fn group_lines(group: &Group) -> Vec<String> {
    let (name, integer) = (&group.name.text, group.repr.c_name);
    let text = match &group.form {
        GroupForm::Flags => format!("`#define`s, as bits of a `{integer}`"),
        GroupForm::Open => format!("`#define`s, one of which a `{integer}` holds"),
        GroupForm::CEnum {
            anonymous: true, ..
        } => "an enum without a name".into(),
        GroupForm::CEnum { untagged: true, .. } => format!("the enum `{name}`"),
        GroupForm::CEnum { .. } => format!("`enum {name}`"),
    };
    vec![String::new(), format!("**In C:** {text}.")]
}

#[cfg(test)]
mod tests {
    use quote::quote;
    use xen_abi_model::item::ItemKind;
    use xen_abi_model::report::Report;

    use super::*;

    fn parsed() -> Record {
        let item = syn::parse_quote! {
            /// A.
            pub struct foo {
                /// A.
                #[abi(input)]
                pub a: u32,
                #[abi(reserved)]
                pad: [u8; 3],
                /// B.
                #[abi(output)]
                pub b: u64,
            }
        };
        let args = quote!(op(call, CALL_foo));
        let item = xen_abi_model::parse::annotated(args, &item, &Report::new()).unwrap();
        match item.kind {
            ItemKind::Record(record) => record,
            _ => panic!("a struct is a record"),
        }
    }

    #[test]
    fn without_facts_there_is_what_the_tokens_say() {
        let lines = record_lines(&parsed(), None);
        assert_eq!(
            lines,
            [
                "",
                "**In C:** `struct foo`.",
                "",
                "**Operation:** `CALL_foo` of `call`."
            ]
        );
        let fields: Vec<String> = parsed().fields.iter().flat_map(field_lines).collect();
        let wanted = [
            "",
            "*In: the caller writes it.*",
            "",
            "*Reserved: zero.*",
            "",
            "*Out: Xen writes it.*",
        ];
        assert_eq!(fields, wanted);
    }

    #[test]
    fn nothing_is_said_to_a_compiler() {
        assert_eq!(record(&parsed()), [] as [String; 0]);
    }
}
