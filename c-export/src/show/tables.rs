// SPDX-License-Identifier: MIT
//! What an item is made of, in columns.

use crate::reference::{
    Body, Drawing, Entry, FieldOf, GroupBody, MemberOf, OperationOf, RecordBody, Reference,
    Selection, Value,
};

use super::paint::{Ink, Line};
use super::{abis, fact, letter, operation_text, plain, section, wrapped};

/// Where lines of prose end.
const PROSE: usize = 100;

/// Wider cells do not widen their column.
const WIDEST: usize = 44;

/// The tables of an item. `of` tells them from those of another one.
pub(super) fn of_entry(
    entry: &Entry,
    drawings: &[(&Entry, Drawing)],
    title: &str,
    of: &str,
    lines: &mut Vec<Line>,
) {
    match &entry.body {
        Body::Record(record) if !record.fields.is_empty() => {
            section(&format!("{title}{of}"), lines);
            let own = drawings
                .iter()
                .enumerate()
                .filter(|(_, (of, _))| of.has_same_fields(entry));
            let own: Vec<(usize, &Drawing)> = own.map(|(at, (_, drawing))| (at, drawing)).collect();
            let are_several = drawings.len() > 1;
            fields(record, &own, are_several, lines);
        }
        Body::Group(group) if title.is_empty() => {
            section(&format!("Constants, in a {}", group.integer), lines);
            constants(group, lines);
        }
        Body::Constant(values) if !values.is_empty() => {
            section(&format!("Value{of}"), lines);
            table(&values.iter().map(value_row).collect::<Vec<_>>(), lines);
        }
        _ => {}
    }
}

/// One constant of a group.
pub(super) fn of_member(
    entry: &Entry,
    member: &MemberOf,
    reference: &Reference,
    lines: &mut Vec<Line>,
) {
    let mut line = Line::new();
    line.push(Ink::Dim, "constant ");
    line.push(Ink::Title, member.name.clone());
    lines.push(line);
    for text in member.about.iter().flat_map(|text| wrapped(text, 78)) {
        plain(&format!("  {text}"), lines);
    }
    fact("header", &entry.header, lines);
    fact("defined", &entry.place, lines);
    fact("one of", &format!("{} {}", entry.kind, entry.name), lines);
    fact(
        "in Rust",
        &format!("{}::{}", entry.path, member.name),
        lines,
    );
    fact("for", entry.audience.as_deref().unwrap_or(""), lines);
    fact("when", member.when.as_deref().unwrap_or(""), lines);
    let argument = member.argument.as_deref().unwrap_or("");
    fact("argument", argument, lines);
    for record in reference.named(argument) {
        let Body::Record(record) = &record.body else {
            continue;
        };
        let mut operations = record.operations.iter();
        let leads = |operation: &&OperationOf| {
            operation
                .commands
                .iter()
                .any(|command| command.name == member.name)
        };
        if let Some(operation) = operations.find(leads) {
            fact("operation", &operation_text(operation), lines);
        }
    }
    section("Value", lines);
    table(
        &member.values.iter().map(value_row).collect::<Vec<_>>(),
        lines,
    );
}

/// A cell of a table.
type Cell = (Ink, String);

fn fields(
    record: &RecordBody,
    drawings: &[(usize, &Drawing)],
    are_several: bool,
    lines: &mut Vec<Line>,
) {
    let mut rows = Vec::new();
    if are_several {
        let heads = drawings.iter().map(|(at, _)| (Ink::Dim, letter(*at)));
        rows.push(heads.collect());
    }
    for (at, field) in record.fields.iter().enumerate() {
        let mut row: Vec<Cell> = Vec::new();
        for (_, drawing) in drawings {
            let piece = drawing.pieces.iter().find(|piece| piece.field == Some(at));
            let text = match piece {
                Some(piece) => format!("{:#06x} {:>5}", piece.offset, piece.size),
                None => "-".into(),
            };
            row.push((Ink::Dim, text));
        }
        row.push((Ink::Plain, field.direction.unwrap_or("").to_owned()));
        let ink = if field.reserved {
            Ink::Reserved
        } else {
            Ink::Name
        };
        row.push((ink, field.c.clone()));
        row.push((Ink::Plain, remarks(field)));
        rows.push(row);
        rows.extend(field.bits.iter().map(|bit| {
            let mut row = vec![(Ink::Plain, String::new()); drawings.len() + 1];
            let high = bit.low + bit.width - 1;
            let bits = match bit.width {
                1 => format!("  bit {}: {}", bit.low, bit.name),
                _ => format!("  bits {} to {high}: {}", bit.low, bit.name),
            };
            row.push((Ink::Dim, bits));
            row
        }));
    }
    table(&rows, lines);
}

/// What there is to say of a field, in a line.
fn remarks(field: &FieldOf) -> String {
    let mut parts: Vec<String> = Vec::new();
    if field.reserved {
        parts.push("reserved: zero".into());
    }
    let about = field.about.iter().take_while(|line| !line.is_empty());
    let about: Vec<&str> = about.map(String::as_str).collect();
    if !about.is_empty() {
        parts.push(about.join(" "));
    }
    if let Some(buffer) = &field.buffer {
        let len = match (&buffer.len, &buffer.unsized_because) {
            (Some(len), _) => format!("room for {len}"),
            (None, Some(why)) => why.clone(),
            (None, None) => String::new(),
        };
        parts.push(format!("[{} buffer: {len}]", buffer.direction));
    }
    match &field.selection {
        Some(Selection::Tags(tags)) => parts.push(format!("[which: {}]", tags.join(", "))),
        Some(Selection::Values(values)) => parts.push(format!("[for {}]", values.join(", "))),
        Some(Selection::Nothing(why)) => parts.push(format!("[{why}]")),
        None => {}
    }
    parts.extend(field.when.as_ref().map(|when| format!("[only: {when}]")));
    parts.join(" ")
}

fn constants(group: &GroupBody, lines: &mut Vec<Line>) {
    let mut rows = Vec::new();
    for member in &group.members {
        let mut about = member.about.join(" ");
        if let Some(argument) = &member.argument {
            about.push_str(&format!(" [argument: {argument}]"));
        }
        for (at, value) in member.values.iter().enumerate() {
            let (name, about) = match at {
                0 => (member.name.clone(), about.clone()),
                _ => (String::new(), String::new()),
            };
            let mut row = vec![(Ink::Name, name)];
            row.extend(value_row(value));
            row.push((Ink::Plain, about));
            rows.push(row);
        }
    }
    table(&rows, lines);
}

fn value_row(value: &Value) -> Vec<Cell> {
    let on = if value.abis.is_empty() {
        String::new()
    } else {
        abis(&value.abis)
    };
    vec![
        (Ink::Plain, value.hex.clone().unwrap_or_default()),
        (Ink::Plain, value.text.clone()),
        (Ink::Dim, value.c_type.unwrap_or("").to_owned()),
        (Ink::Dim, on),
    ]
}

/// Rows as lines. The last column of the longest rows is prose, and goes on below itself.
fn table(rows: &[Vec<Cell>], lines: &mut Vec<Line>) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let fixed = columns.saturating_sub(1);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        let widths = cells.map(|(_, text)| text.chars().count());
        widths.filter(|width| *width <= WIDEST).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..fixed).map(width).collect();
    let used = widths.iter().filter(|width| **width > 0);
    let indent = 2 + used.map(|width| width + 2).sum::<usize>();
    for row in rows {
        let mut line = Line::new();
        line.push(Ink::Plain, "  ");
        let mut column = 2;
        for ((ink, text), width) in row.iter().zip(&widths) {
            if *width > 0 || !text.is_empty() {
                line.push(*ink, text.clone());
                column += width + 2;
                line.pad_to(column);
            }
        }
        let prose = row.get(fixed).map_or("", |(_, text)| text.as_str());
        let room = PROSE.saturating_sub(indent).max(40);
        for text in wrapped(prose, room) {
            if line.width() > indent {
                lines.push(std::mem::take(&mut line));
                line.pad_to(indent);
            }
            line.push(Ink::Plain, text);
        }
        lines.push(line);
    }
}
