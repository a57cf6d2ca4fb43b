// SPDX-License-Identifier: MIT
//! Facts as a text of sorted lines, one fact each.

use std::fmt::Write;
use std::ops::Range;

use xen_abi_layout::Kind;

use super::spell::abi_list;
use super::{
    ConstantValue, Facts, FieldFacts, HeaderFacts, ItemFacts, Key, OldName, PerAbi, Reserved, What,
};
use crate::item::Direction;

/// What stands above the facts.
const HEAD: &str = "\
# What is fixed about the ABI, one fact a line: header, item or item.field, fact, architectures
# (`*`: all six), value. Written by c-export; after a merge, keep either side and run it again.
";

/// The text of a lock file. The lines are in the order of their bytes.
pub fn lock(facts: &Facts) -> String {
    let headers = facts.headers.iter();
    let lines = headers.map(|(file, header)| lines_of(file, header));
    lock_of(facts, &lines.collect::<Vec<String>>())
}

/// The lines of a header, in that order.
pub fn lines_of(file: &str, header: &HeaderFacts) -> String {
    let mut lines = Lines::default();
    header_lines(&mut lines, file, header);
    for (key, item) in &header.items {
        item_lines(&mut lines, file, key, item);
    }
    lines.sorted(file.len())
}

/// The text of a lock file with [these](lines_of) lines, header by header.
pub fn lock_of(facts: &Facts, headers: &[String]) -> String {
    let mut text = HEAD.to_owned();
    if facts.blessed.is_empty() {
        text.reserve(headers.iter().map(String::len).sum());
        text.extend(headers.iter().map(String::as_str));
        return text;
    }
    let mut lines = Lines::default();
    for ((file, name), reason) in &facts.blessed {
        lines.line(file, name, format_args!("blessed {}", one_line(reason)));
    }
    for line in headers.iter().flat_map(|lines| lines.split_inclusive('\n')) {
        lines.push(line);
    }
    text + &lines.sorted(0)
}

/// Whether two lock files hold the same facts, whatever stands above them.
pub fn same_facts(one: &str, other: &str) -> bool {
    fn body(text: &str) -> &str {
        let mut rest = text;
        while rest.starts_with('#') {
            rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
        }
        rest
    }
    body(one) == body(other)
}

/// Lines, in one text.
#[derive(Default)]
struct Lines {
    text: String,
    lines: Vec<Range<usize>>,
}

impl Lines {
    fn line(&mut self, file: &str, subject: &str, rest: std::fmt::Arguments<'_>) {
        let start = self.text.len();
        for word in [file, subject] {
            self.text.push_str(word);
            self.text.push(' ');
        }
        // Writing to a string does not fail.
        let _ = self.text.write_fmt(rest);
        self.text.push('\n');
        self.lines.push(start..self.text.len());
    }

    fn push(&mut self, line: &str) {
        let start = self.text.len();
        self.text.push_str(line);
        self.lines.push(start..self.text.len());
    }

    /// The lines, which all begin with the same `prefix` bytes, each once.
    fn sorted(mut self, prefix: usize) -> String {
        let text = |line: &Range<usize>| &self.text[line.start + prefix..line.end];
        self.lines.sort_by(|one, other| text(one).cmp(text(other)));
        let mut sorted = String::with_capacity(self.text.len());
        let mut last = "";
        for line in &self.lines {
            let line = &self.text[line.clone()];
            if line != last {
                sorted.push_str(line);
            }
            last = line;
        }
        sorted
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn subject(key: &Key) -> String {
    match &key.alternative {
        None => key.name.clone(),
        Some(when) => format!("{}({when})", key.name),
    }
}

fn header_lines(lines: &mut Lines, file: &str, header: &HeaderFacts) {
    let abis = abi_list(header.abis.0);
    lines.line(file, "-", format_args!("abis {abis}"));
    if let Some(guard) = &header.guard {
        lines.line(file, "-", format_args!("guard {guard}"));
    }
    for (word, cond) in [("only_for", &header.only_for), ("when", &header.when)] {
        if !cond.is_empty() {
            lines.line(file, "-", format_args!("{word} {cond}"));
        }
    }
    if let Some(version) = &header.version {
        lines.line(file, "-", format_args!("version {version}"));
    }
    if let Some(since) = &header.since {
        lines.line(file, "-", format_args!("since {since}"));
    }
    if header.docs.0 != 0 {
        lines.line(file, "-", format_args!("docs {}", header.docs));
    }
    for text in &header.texts {
        lines.line(file, "-", format_args!("text {text}"));
    }
}

fn item_lines(lines: &mut Lines, file: &str, key: &Key, item: &ItemFacts) {
    let name = &subject(key);
    if !item.when.is_empty() {
        lines.line(file, name, format_args!("when {}", item.when));
    }
    if item.docs.0 != 0 {
        lines.line(file, name, format_args!("docs {}", item.docs));
    }
    history(lines, file, name, item.since.as_deref(), &item.was);
    if let Some(reason) = &item.excused {
        lines.line(file, name, format_args!("excused {}", one_line(reason)));
    }
    let each = |lines: &mut Lines, word: &str, all: &[String]| {
        for one in all {
            lines.line(file, name, format_args!("{word} {one}"));
        }
    };
    match &item.what {
        What::Record(record) => {
            let kind = match record.kind {
                Kind::Struct => "struct",
                Kind::Union => "union",
            };
            per_abi(lines, file, name, kind, &record.layout, |layout| {
                format!("size {} align {}", layout.size, layout.align)
            });
            for (hypercall, command) in &record.operations {
                let command = command.as_deref().unwrap_or("");
                let operation = format!("op {hypercall} {command}");
                lines.line(file, name, format_args!("{}", operation.trim_end()));
            }
            each(lines, "typedef", &record.typedefs);
            each(lines, "handle", &record.handles);
            for (field, facts) in &record.fields {
                field_lines(lines, file, &format!("{name}.{}", subject(field)), facts);
            }
        }
        What::Group(group) => {
            per_abi(lines, file, name, &group.form, &group.repr, |shape| {
                shape.to_string()
            });
            each(lines, "typedef", &group.typedefs);
        }
        What::Constant(constant) => {
            per_abi(lines, file, name, "=", &constant.value, value_text);
            if constant.bound {
                lines.line(file, name, format_args!("bound"));
            }
            if let Some(group) = &constant.group {
                lines.line(file, name, format_args!("of {group}"));
            }
            each(lines, "op", &constant.operations);
        }
        What::Macro { parameters, body } => {
            let parameters = parameters.join(",");
            lines.line(
                file,
                name,
                format_args!("macro ({parameters}) {}", one_line(body)),
            );
        }
        What::Typedef { ty, spelled } => {
            per_abi(lines, file, name, "is", ty, |shape| {
                format!("{shape} {spelled}")
            });
        }
        What::Handle { spelled } => {
            let text = format!("handles {spelled}");
            lines.line(file, name, format_args!("{}", text.trim_end()));
        }
        What::Template { text, uses } => {
            lines.line(file, name, format_args!("template {text}"));
            each(lines, "uses", uses);
        }
    }
}

fn field_lines(lines: &mut Lines, file: &str, name: &str, field: &FieldFacts) {
    if !field.when.is_empty() {
        lines.line(file, name, format_args!("when {}", field.when));
    }
    if field.at.abis().is_empty() {
        // Others than Rust see it.
    } else {
        per_abi(lines, file, name, "at", &field.at, |(start, end)| {
            format!("{start}..{end}")
        });
    }
    per_abi(lines, file, name, "type", &field.ty, |shape| {
        format!("{shape} {}", field.spelled)
    });
    if !field.bits.is_empty() {
        lines.line(file, name, format_args!("bits {}", field.bits.join(" ")));
    }
    let says = meaning(field);
    if !says.is_empty() {
        lines.line(file, name, format_args!("says {}", says.join(" ")));
    }
    history(lines, file, name, field.since.as_deref(), &field.was);
}

/// What is known about a field beyond where it is, in words.
fn meaning(field: &FieldFacts) -> Vec<String> {
    let mut words = Vec::new();
    match field.reserved {
        Reserved::No => {}
        Reserved::Zero => words.push("reserved".to_owned()),
        Reserved::Ignored => words.push("reserved(ignored)".to_owned()),
    }
    words.extend(field.direction.map(|way| direction(way).to_owned()));
    if let Some((way, len)) = &field.buffer {
        let len = len.as_ref().map_or_else(
            || "unsized".to_owned(),
            |len| format!("len={}", len.replace(' ', "")),
        );
        words.push(format!("buffer({},{len})", direction(*way)));
    }
    if !field.tags.is_empty() {
        words.push(format!("tag({})", field.tags.join(",")));
    }
    if !field.selected_by.is_empty() {
        words.push(format!("selected_by({})", field.selected_by.join(",")));
    }
    words
}

/// A direction in a word.
pub(super) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Input => "input",
        Direction::Output => "output",
        Direction::Both => "input+output",
    }
}

fn history(lines: &mut Lines, file: &str, name: &str, since: Option<&str>, was: &[OldName]) {
    if let Some(since) = since {
        lines.line(file, name, format_args!("since {since}"));
    }
    for old in was {
        let text = format!("was {} {}", old.name, old.when);
        lines.line(file, name, format_args!("{}", text.trim_end()));
    }
}

fn value_text(value: &ConstantValue) -> String {
    match value {
        ConstantValue::Number(number) => format!("{} {}", number.value, number.ty.name()),
        ConstantValue::Text(text) => text.clone(),
    }
}

fn per_abi<T: PartialEq>(
    lines: &mut Lines,
    file: &str,
    name: &str,
    word: &str,
    values: &PerAbi<T>,
    text: impl Fn(&T) -> String,
) {
    if values.abis().is_empty() {
        lines.line(file, name, format_args!("{word} -"));
    }
    for (abis, value) in values.iter() {
        let abis = abi_list(abis);
        lines.line(file, name, format_args!("{word} {abis} {}", text(value)));
    }
}
