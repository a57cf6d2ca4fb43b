// SPDX-License-Identifier: MIT
//! A lock file, read back.

use std::str::FromStr;

use rustc_hash::FxHashMap;
use xen_abi_layout::{Abi, AbiSet, Kind, Layout};

use super::{
    AbiSetOrAll, ConstantFacts, ConstantValue, Digest, Facts, FieldFacts, GroupFacts, HeaderFacts,
    ItemFacts, Key, OldName, PerAbi, RecordFacts, Reserved, Shape, What,
};
use crate::eval::{CInt, Number};
use crate::item::Direction;

/// Why a text is no lock file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockError {
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong with it.
    pub message: String,
}

/// Reads the text of a lock file.
pub fn read(text: &str) -> Result<Facts, LockError> {
    let mut facts = Facts::default();
    read_lines(&mut facts, text, 0)?;
    Ok(facts)
}

/// The same where most of it is as in `known`, whose text is `known_text`: what stands there already of
/// a header is not read again.
pub fn read_beside(text: &str, known: &Facts, known_text: &str) -> Result<Facts, LockError> {
    let known_parts: FxHashMap<&str, Part<'_>> =
        parts(known_text).map(|part| (part.file, part)).collect();
    let mut facts = Facts::default();
    for part in parts(text) {
        let same = known_parts.get(part.file);
        let same = same.filter(|same| same.text == part.text);
        // A header in several parts is read as it comes.
        let is_first = !facts.headers.contains_key(part.file);
        match (same, known.headers.get(part.file)) {
            (Some(_), Some(header)) if is_first && !part.text.contains(" blessed ") => {
                facts.headers.insert(part.file.to_owned(), header.clone());
            }
            _ => read_lines(&mut facts, part.text, part.first_line)?,
        }
    }
    Ok(facts)
}

/// Lines of a lock file that follow each other and are about one header.
struct Part<'t> {
    file: &'t str,
    text: &'t str,
    /// How many lines stand before it.
    first_line: usize,
}

fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = text;
    let mut lines = 0;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let first_line = lines;
        let file = rest.split([' ', '\n']).next().unwrap_or_default();
        let mut end = 0;
        while let Some(after) = rest[end..].strip_prefix(file)
            && (end == 0 || after.starts_with(' '))
        {
            end = rest[end..].find('\n').map_or(rest.len(), |at| end + at + 1);
            lines += 1;
        }
        let (text, after) = rest.split_at(end);
        rest = after;
        Some(Part {
            file,
            text,
            first_line,
        })
    })
}

/// Reads lines before which others stand.
fn read_lines(facts: &mut Facts, text: &str, before: usize) -> Result<(), LockError> {
    for (at, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Err(message) = read_line(facts, line) {
            let message = match ["<<<<<<<", "=======", ">>>>>>>"]
                .iter()
                .any(|mark| line.starts_with(mark))
            {
                true => "a conflict of a merge; keep either side, and run c-export".to_owned(),
                false => format!("{message}: `{line}`"),
            };
            return Err(LockError {
                line: before + at + 1,
                message,
            });
        }
    }
    Ok(())
}

fn read_line(facts: &mut Facts, line: &str) -> Result<(), String> {
    let mut words = line.splitn(3, ' ');
    let (Some(file), Some(subject), Some(fact)) = (words.next(), words.next(), words.next()) else {
        return Err("no fact".to_owned());
    };
    let (word, value) = fact.split_once(' ').unwrap_or((fact, ""));
    if word == "blessed" {
        let key = (file.to_owned(), subject.to_owned());
        facts.blessed.insert(key, value.to_owned());
        return Ok(());
    }
    // Headers are in order, so that the last one is meant most of the time.
    if !facts.headers.contains_key(file) {
        facts
            .headers
            .insert(file.to_owned(), HeaderFacts::default());
    }
    let Some(header) = facts.headers.get_mut(file) else {
        return Ok(());
    };
    if subject == "-" {
        return header_fact(header, word, value);
    }
    let (key, rest) = key(subject)?;
    let item = header.items.entry(key).or_insert_with(|| ItemFacts {
        when: String::new(),
        docs: Digest::default(),
        since: None,
        was: Vec::new(),
        excused: None,
        // Stands until a line says what it is.
        what: What::Handle {
            spelled: String::new(),
        },
    });
    match rest.strip_prefix('.') {
        Some(field) => {
            let (field, rest) = self::key(field)?;
            if !rest.is_empty() {
                return Err("not a field".to_owned());
            }
            let record = record(&mut item.what);
            field_fact(record.fields.entry(field).or_default(), word, value)
        }
        None if rest.is_empty() => item_fact(item, word, value),
        None => Err("not an item".to_owned()),
    }
}

/// A name with the condition of an alternative, and what follows it.
fn key(text: &str) -> Result<(Key, &str), String> {
    let end = text.find(['.', '(']).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let Some(inside) = rest.strip_prefix('(') else {
        return Ok((Key::of(name), rest));
    };
    let mut depth = 1;
    let close = inside.find(|c| {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        depth == 0
    });
    let close = close.ok_or("a parenthesis is not closed")?;
    let key = Key {
        name: name.to_owned(),
        alternative: Some(inside[..close].to_owned()),
    };
    Ok((key, &inside[close + 1..]))
}

fn header_fact(header: &mut HeaderFacts, word: &str, value: &str) -> Result<(), String> {
    match word {
        "abis" => header.abis = AbiSetOrAll(abis(value)?),
        "guard" => header.guard = Some(value.to_owned()),
        "only_for" => header.only_for = value.to_owned(),
        "when" => header.when = value.to_owned(),
        "version" => header.version = Some(value.to_owned()),
        "since" => header.since = Some(value.to_owned()),
        "docs" => header.docs = digest(value)?,
        "text" => {
            header.texts.insert(digest(value)?);
        }
        _ => return Err("an unknown fact of a header".to_owned()),
    }
    Ok(())
}

fn item_fact(item: &mut ItemFacts, word: &str, value: &str) -> Result<(), String> {
    match word {
        "when" => item.when = value.to_owned(),
        "docs" => item.docs = digest(value)?,
        "since" => item.since = Some(value.to_owned()),
        "was" => item.was.push(old_name(value)),
        "excused" => item.excused = Some(value.to_owned()),
        "struct" | "union" => {
            let record = record(&mut item.what);
            record.kind = match word {
                "struct" => Kind::Struct,
                _ => Kind::Union,
            };
            per_abi(&mut record.layout, value, |text| {
                let words: Vec<&str> = text.split(' ').collect();
                match words.as_slice() {
                    ["size", size, "align", align] => {
                        Ok(Layout::new(number(size)?, number(align)?))
                    }
                    _ => Err("no size and alignment".to_owned()),
                }
            })?;
        }
        // Lines of an item come in order, so that it is known what it is: `=` is before `op`.
        "op" if matches!(item.what, What::Constant(_)) => {
            if let What::Constant(constant) = &mut item.what {
                constant.operations.push(value.to_owned());
            }
        }
        "op" => {
            let (hypercall, command) = match value.split_once(' ') {
                Some((hypercall, command)) => (hypercall, Some(command.to_owned())),
                None => (value, None),
            };
            let operation = (hypercall.to_owned(), command);
            record(&mut item.what).operations.push(operation);
        }
        "typedef" => match &mut item.what {
            What::Group(group) => group.typedefs.push(value.to_owned()),
            what => record(what).typedefs.push(value.to_owned()),
        },
        "handle" => record(&mut item.what).handles.push(value.to_owned()),
        "flags" | "open_enum" | "c_enum" => {
            if !matches!(item.what, What::Group(_)) {
                item.what = What::Group(GroupFacts {
                    form: word.to_owned(),
                    repr: PerAbi::default(),
                    typedefs: Vec::new(),
                });
            }
            if let What::Group(group) = &mut item.what {
                per_abi(&mut group.repr, value, shape)?;
            }
        }
        "=" | "of" | "bound" => {
            if !matches!(item.what, What::Constant(_)) {
                item.what = What::Constant(ConstantFacts {
                    group: None,
                    value: PerAbi::default(),
                    bound: false,
                    operations: Vec::new(),
                });
            }
            if let What::Constant(constant) = &mut item.what {
                match word {
                    "of" => constant.group = Some(value.to_owned()),
                    "bound" => constant.bound = true,
                    _ => per_abi(&mut constant.value, value, |text| Ok(constant_value(text)))?,
                }
            }
        }
        "macro" => {
            let (parameters, body) = value
                .strip_prefix('(')
                .and_then(|value| value.split_once(") "))
                .ok_or("no parameters")?;
            let parameters = parameters.split(',').filter(|name| !name.is_empty());
            item.what = What::Macro {
                parameters: parameters.map(str::to_owned).collect(),
                body: body.to_owned(),
            };
        }
        "is" => {
            if !matches!(item.what, What::Typedef { .. }) {
                item.what = What::Typedef {
                    ty: PerAbi::default(),
                    spelled: String::new(),
                };
            }
            if let What::Typedef { ty, spelled } = &mut item.what {
                typed(ty, spelled, value)?;
            }
        }
        "handles" => {
            item.what = What::Handle {
                spelled: value.to_owned(),
            };
        }
        "template" => {
            item.what = What::Template {
                text: value.to_owned(),
                uses: Vec::new(),
            };
        }
        "uses" => {
            if let What::Template { uses, .. } = &mut item.what {
                uses.push(value.to_owned());
            }
        }
        _ => return Err("an unknown fact of an item".to_owned()),
    }
    Ok(())
}

fn field_fact(field: &mut FieldFacts, word: &str, value: &str) -> Result<(), String> {
    match word {
        "when" => field.when = value.to_owned(),
        "at" => per_abi(&mut field.at, value, |text| {
            let (start, end) = text.split_once("..").ok_or("no bytes")?;
            Ok((number(start)?, number(end)?))
        })?,
        "type" => typed(&mut field.ty, &mut field.spelled, value)?,
        "bits" => field.bits = value.split(' ').map(str::to_owned).collect(),
        "since" => field.since = Some(value.to_owned()),
        "was" => field.was.push(old_name(value)),
        "says" => {
            for word in value.split(' ') {
                meaning(field, word)?;
            }
        }
        _ => return Err("an unknown fact of a field".to_owned()),
    }
    Ok(())
}

fn meaning(field: &mut FieldFacts, word: &str) -> Result<(), String> {
    let inside = |name: &str| {
        let inside = word.strip_prefix(name)?.strip_prefix('(')?;
        inside.strip_suffix(')')
    };
    let list = |text: &str| text.split(',').map(str::to_owned).collect();
    if word == "reserved" {
        field.reserved = Reserved::Zero;
    } else if word == "reserved(ignored)" {
        field.reserved = Reserved::Ignored;
    } else if let Some(buffer) = inside("buffer") {
        let (way, len) = buffer.split_once(',').ok_or("no length")?;
        let len = len.strip_prefix("len=").map(str::to_owned);
        field.buffer = Some((direction(way)?, len));
    } else if let Some(tags) = inside("tag") {
        field.tags = list(tags);
    } else if let Some(values) = inside("selected_by") {
        field.selected_by = list(values);
    } else {
        field.direction = Some(direction(word)?);
    }
    Ok(())
}

fn direction(word: &str) -> Result<Direction, String> {
    [Direction::Input, Direction::Output, Direction::Both]
        .into_iter()
        .find(|way| super::lock::direction(*way) == word)
        .ok_or_else(|| format!("`{word}` is no direction"))
}

/// The record that an item turns out to be.
fn record(what: &mut What) -> &mut RecordFacts {
    if !matches!(what, What::Record(_)) {
        *what = What::Record(RecordFacts {
            kind: Kind::Struct,
            layout: PerAbi::default(),
            operations: Vec::new(),
            typedefs: Vec::new(),
            handles: Vec::new(),
            fields: Default::default(),
        });
    }
    match what {
        What::Record(record) => record,
        _ => unreachable!("it has just been made one"),
    }
}

fn typed(ty: &mut PerAbi<Shape>, spelled: &mut String, value: &str) -> Result<(), String> {
    if value == "-" {
        return Ok(());
    }
    let mut words = value.splitn(3, ' ');
    let (Some(abis), Some(shape), Some(name)) = (words.next(), words.next(), words.next()) else {
        return Err("no type".to_owned());
    };
    ty.set(self::abis(abis)?, self::shape(shape)?);
    *spelled = name.to_owned();
    Ok(())
}

fn per_abi<T: PartialEq>(
    values: &mut PerAbi<T>,
    value: &str,
    of: impl Fn(&str) -> Result<T, String>,
) -> Result<(), String> {
    if value == "-" {
        return Ok(());
    }
    let (abis, text) = value.split_once(' ').ok_or("no value")?;
    values.set(self::abis(abis)?, of(text)?);
    Ok(())
}

fn abis(text: &str) -> Result<AbiSet, String> {
    match text {
        "*" => return Ok(AbiSet::ALL),
        "-" => return Ok(AbiSet::NONE),
        _ => {}
    }
    let mut all = AbiSet::NONE;
    for name in text.split(',') {
        let abi = Abi::ALL.into_iter().find(|abi| abi.name() == name);
        let abi = abi.ok_or_else(|| format!("`{name}` is no architecture"))?;
        all = all.or(AbiSet::of(abi));
    }
    Ok(all)
}

fn shape(text: &str) -> Result<Shape, String> {
    Shape::from_str(text).map_err(|()| format!("`{text}` is no type"))
}

fn number<T: FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("`{text}` is no number"))
}

fn digest(text: &str) -> Result<Digest, String> {
    let digest = u32::from_str_radix(text, 16).map(Digest);
    digest.map_err(|_| format!("`{text}` is no digest"))
}

fn constant_value(text: &str) -> ConstantValue {
    let number = text.split_once(' ').and_then(|(value, ty)| {
        let ty = CInt::ALL.into_iter().find(|known| known.name() == ty)?;
        let value = value.parse().ok()?;
        Some(Number { value, ty })
    });
    number.map_or_else(
        || ConstantValue::Text(text.to_owned()),
        ConstantValue::Number,
    )
}

fn old_name(value: &str) -> OldName {
    let (name, when) = value.split_once(' ').unwrap_or((value, ""));
    OldName {
        name: name.to_owned(),
        when: when.to_owned(),
    }
}
