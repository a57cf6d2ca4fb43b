// SPDX-License-Identifier: MIT
//! What `show` prints: an item as a terminal can show it.

mod bars;
mod grid;
mod paint;
mod tables;

use serde::Serialize;

use crate::diagnostics::Failure;
use crate::reference::{Body, Drawing, Entry, MemberOf, OperationOf, Reference};
use paint::{Ink, Line};

/// Where lines of prose end.
const PROSE: usize = 80;

/// The drawings of everything with one name, and what is said of it.
#[derive(Debug, Serialize)]
struct Shown<'a> {
    name: &'a str,
    items: Vec<&'a Entry>,
    layouts: Vec<Drawing>,
}

/// How to show an item.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// The columns that there are.
    pub width: usize,
    /// Whether there are colours.
    pub colour: bool,
}

/// Everything called `name`, for people.
pub fn text(reference: &Reference, name: &str, style: Style) -> Result<String, Failure> {
    let entries = find(reference, name)?;
    let mut lines = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        if at > 0 {
            lines.push(Line::new());
        }
        match constant(entry, bare(name)) {
            Some(member) => tables::of_member(entry, member, reference, &mut lines),
            None => whole(entry, bare(name), &mut lines),
        }
    }
    let own = &entries[0].name;
    layout("Layout", &reference.drawings(own), style.width, &mut lines);
    for entry in &entries {
        let drawings = reference.drawings(own);
        tables::of_entry(
            entry,
            &drawings,
            "Fields",
            &of_header(&entries, entry),
            &mut lines,
        );
        for (field, inner) in reference.inner(entry) {
            let drawings = reference.drawings(&inner.name);
            let title = format!("Within it: {} {}", inner.kind, field.name);
            layout(&title, &drawings, style.width, &mut lines);
            let title = format!("Fields of {}", field.name);
            tables::of_entry(inner, &drawings, &title, "", &mut lines);
        }
    }
    for entry in entries
        .iter()
        .filter(|entry| constant(entry, bare(name)).is_none())
    {
        for (title, text) in [("C", &entry.c), ("Rust", &entry.rust)] {
            if !text.is_empty() {
                section(
                    &format!("{title}{}", of_header(&entries, entry)),
                    &mut lines,
                );
                for line in text.trim_end().lines() {
                    plain(&format!("  {line}"), &mut lines);
                }
            }
        }
    }
    let rendered = lines.iter().map(|line| line.render(style.colour) + "\n");
    Ok(rendered.collect())
}

/// The constant of a group that is called `name`, or the number of whose bit is.
fn constant<'a>(entry: &'a Entry, name: &str) -> Option<&'a MemberOf> {
    let Body::Group(group) = &entry.body else {
        return None;
    };
    let is_it = |member: &&MemberOf| {
        name.strip_prefix('_').unwrap_or(name) == member.name || name == member.name
    };
    group.members.iter().find(is_it)
}

/// What tells the sections of one item from those of another.
fn of_header(all: &[&Entry], entry: &Entry) -> String {
    if all.len() > 1 {
        format!(" in {}", entry.header)
    } else {
        String::new()
    }
}

/// An item that is shown as a whole.
fn whole(entry: &Entry, name: &str, lines: &mut Vec<Line>) {
    head(entry, name, lines);
    if let Body::Family(members) = &entry.body {
        for member in members {
            fact(&member.abis.join(", "), &member.header, lines);
        }
    }
    if let Body::Group(_) = &entry.body {
        tables::of_entry(entry, &[], "", "", lines);
    }
}

/// The same for programs.
pub fn json(reference: &Reference, name: &str) -> Result<String, Failure> {
    let items = find(reference, name)?;
    let drawings = reference.drawings(&items[0].name);
    let shown = Shown {
        name,
        layouts: drawings.into_iter().map(|(_, drawing)| drawing).collect(),
        items,
    };
    to_json(&shown)
}

/// Anything as JSON that people can read too.
pub(crate) fn to_json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|error| Failure::new(format!("cannot write this as JSON: {error}")))
}

/// The name as C has it, of one as C or Rust writes it.
fn bare(name: &str) -> &str {
    let last = name.split_whitespace().last().unwrap_or("");
    let last = last.rsplit("::").next().unwrap_or("");
    last.strip_prefix("r#").unwrap_or(last)
}

fn find<'a>(reference: &'a Reference, name: &str) -> Result<Vec<&'a Entry>, Failure> {
    let entries = reference.named(bare(name));
    if !entries.is_empty() {
        return Ok(entries);
    }
    let failure = Failure::new(format!("nothing is called `{name}`"));
    Err(match reference.nearest(bare(name)) {
        Some(near) => failure.help(format!("perhaps `{near}`?")),
        None => failure.help("`c-export list --all` lists every name"),
    })
}

/// What the item is, and where.
fn head(entry: &Entry, asked: &str, lines: &mut Vec<Line>) {
    let mut line = Line::new();
    line.push(Ink::Dim, format!("{} ", entry.kind));
    line.push(Ink::Title, entry.name.clone());
    lines.push(line);
    for text in entry.about.iter().flat_map(|text| wrapped(text, PROSE - 2)) {
        plain(&format!("  {text}"), lines);
    }
    fact("header", &entry.header, lines);
    fact("defined", &entry.place, lines);
    fact("in Rust", &entry.path, lines);
    if let Body::Record(record) = &entry.body {
        for operation in &record.operations {
            fact("operation", &operation_text(operation), lines);
        }
        fact("part of", &record.used_by.join(", "), lines);
    }
    if let Body::Typedef(typedef) = &entry.body {
        fact("stands for", &typedef.target, lines);
        for size in &typedef.sizes {
            let layout = format!("{}, aligned to {}", grid::bytes(size.size), size.align);
            fact("size", &format!("{layout} on {}", abis(&size.abis)), lines);
        }
    }
    fact("for", entry.audience.as_deref().unwrap_or(""), lines);
    fact("release", entry.release.as_deref().unwrap_or(""), lines);
    fact("was", entry.was.as_deref().unwrap_or(""), lines);
    fact("since", entry.since.as_deref().unwrap_or(""), lines);
    fact("until", entry.until.as_deref().unwrap_or(""), lines);
    if entry.audience.is_none() && entry.since.is_none() && entry.until.is_none() {
        fact("when", entry.when.as_deref().unwrap_or(""), lines);
    }
    let brought = entry.names.iter().filter(|named| {
        // A group's constants have their own table.
        !matches!(entry.body, Body::Group(_)) || named.kind == "typedef" || named.name == asked
    });
    let brought: Vec<String> = brought
        .map(|named| format!("{} ({})", named.name, named.kind))
        .collect();
    fact("brings", &brought.join(", "), lines);
    for exception in &entry.expects {
        let text = format!("{}: {}", exception.rule, exception.reason);
        fact("exception", &text, lines);
    }
}

/// An operation in a line: `XEN_DOMCTL_max_mem (11) of __HYPERVISOR_domctl (36)`.
pub(crate) fn operation_text(operation: &OperationOf) -> String {
    let numbered = |name: &str, number: &Option<String>| match number {
        Some(number) => format!("{name} ({number})"),
        None => name.to_owned(),
    };
    let commands = operation.commands.iter().rev();
    let mut parts: Vec<String> = commands
        .map(|command| numbered(&command.name, &command.number))
        .collect();
    parts.push(numbered(&operation.hypercall, &operation.number));
    parts.join(" of ")
}

fn fact(title: &str, text: &str, lines: &mut Vec<Line>) {
    for (at, text) in wrapped(text, PROSE - 14).iter().enumerate() {
        let mut line = Line::new();
        line.push(
            Ink::Dim,
            format!("  {:<11} ", if at == 0 { title } else { "" }),
        );
        line.push(Ink::Plain, text.clone());
        lines.push(line);
    }
}

fn layout(title: &str, drawings: &[(&Entry, Drawing)], width: usize, lines: &mut Vec<Line>) {
    if drawings.is_empty() {
        return;
    }
    section(title, lines);
    let blocks: Vec<Vec<Line>> = drawings
        .iter()
        .enumerate()
        .map(|(at, (entry, drawing))| {
            let letter = (drawings.len() > 1).then(|| letter(at));
            block(entry, drawing, letter)
        })
        .collect();
    let widths = blocks
        .iter()
        .map(|block| block.iter().map(Line::width).max().unwrap_or(0));
    let widest = widths.max().unwrap_or(0);
    let beside = ((width.max(widest) + 3) / (widest + 3)).max(1);
    for (at, row) in blocks.chunks(beside).enumerate() {
        if at > 0 {
            lines.push(Line::new());
        }
        let height = row.iter().map(Vec::len).max().unwrap_or(0);
        for at in 0..height {
            let mut line = Line::new();
            for (column, block) in row.iter().enumerate() {
                line.pad_to(column * (widest + 3));
                if let Some(of_block) = block.get(at) {
                    line.append(of_block);
                }
            }
            lines.push(line);
        }
    }
}

/// What the drawing at this position is called, where there are several.
pub(crate) fn letter(at: usize) -> String {
    let letters = "ABCDEF".chars();
    letters
        .cycle()
        .nth(at)
        .map_or_else(String::new, |letter| letter.to_string())
}

fn block(entry: &Entry, drawing: &Drawing, letter: Option<String>) -> Vec<Line> {
    let mut title = Line::new();
    if let Some(letter) = letter {
        title.push(Ink::Title, format!("{letter}  "));
    }
    title.push(Ink::Title, abis(&drawing.abis));
    let size = grid::bytes(drawing.size);
    title.push(
        Ink::Plain,
        format!(": {size}, aligned to {}", drawing.align),
    );
    let is_union = matches!(&entry.body, Body::Record(record) if record.is_union);
    let drawn = match (is_union, drawing.size) {
        (_, 0) => Vec::new(),
        (true, _) => bars::lines(drawing),
        (false, _) => grid::lines(drawing),
    };
    std::iter::once(title).chain(drawn).collect()
}

/// The names of architectures.
fn abis(names: &[&str]) -> String {
    match names.len() {
        xen_abi_layout::Abi::COUNT => "all six ABIs".into(),
        _ => names.join(", "),
    }
}

fn section(title: &str, lines: &mut Vec<Line>) {
    lines.push(Line::new());
    let mut line = Line::new();
    line.push(Ink::Title, title);
    lines.push(line);
}

fn plain(text: &str, lines: &mut Vec<Line>) {
    let mut line = Line::new();
    line.push(Ink::Plain, text);
    lines.push(line);
}

/// The lines of a text that are at most so wide, words permitting.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
