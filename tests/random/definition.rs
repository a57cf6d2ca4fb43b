//! Definitions as they are made up, and their text.

use std::collections::BTreeSet;
use std::fmt::Write;

/// What every header begins with: the handles that any field may use.
const HEAD: &str = "\
use xen_abi::prelude::*;
guest_handle! {
    /// A.
    uint8 = u8;
    /// A.
    uint16 = u16;
    /// A.
    uint32 = u32;
    /// A.
    uint64 = u64;
    void;
}
";

/// A field.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) ty: String,
    pub(crate) documented: bool,
    pub(crate) public: bool,
    /// Attributes beside `abi`.
    pub(crate) attributes: Vec<String>,
    /// The arguments of its `abi`.
    pub(crate) abi: Vec<String>,
}

impl Field {
    pub(crate) fn new(name: impl Into<String>, ty: impl Into<String>) -> Field {
        Field {
            name: name.into(),
            ty: ty.into(),
            documented: true,
            public: true,
            attributes: Vec::new(),
            abi: Vec::new(),
        }
    }

    /// Bytes that are kept for later.
    pub(crate) fn padding(name: impl Into<String>, bytes: u64) -> Field {
        Field {
            documented: false,
            public: false,
            abi: vec!["reserved".to_owned()],
            ..Field::new(name, format!("[u8; {bytes}]"))
        }
    }

    pub(crate) fn with(mut self, argument: impl Into<String>) -> Field {
        self.abi.push(argument.into());
        self
    }
}

/// A struct or union.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) union: bool,
    pub(crate) documented: bool,
    /// Attributes beside `xen_abi`.
    pub(crate) attributes: Vec<String>,
    /// The arguments of its `xen_abi`, but for `expect`.
    pub(crate) args: Vec<String>,
    /// The rules that it is known to break.
    pub(crate) expects: BTreeSet<String>,
    /// Whether its size is to be stated.
    pub(crate) states_size: bool,
    /// Whether it breaks nothing at all.
    pub(crate) clean: bool,
    pub(crate) fields: Vec<Field>,
}

impl Record {
    pub(crate) fn new(name: impl Into<String>, fields: Vec<Field>) -> Record {
        Record {
            name: name.into(),
            union: false,
            documented: true,
            attributes: Vec::new(),
            args: Vec::new(),
            expects: BTreeSet::new(),
            states_size: false,
            clean: false,
            fields,
        }
    }
}

/// An item of a header.
#[derive(Clone, Debug)]
pub(crate) enum Item {
    Record(Record),
    /// Anything else, as it is written.
    Text(String),
}

impl Item {
    fn write(&self, text: &mut String) {
        match self {
            Item::Text(own) => *text += own,
            Item::Record(record) => record.write(text),
        }
        if !text.ends_with('\n') {
            text.push('\n');
        }
    }
}

impl Record {
    fn write(&self, text: &mut String) {
        if self.documented {
            *text += "/// A.\n";
        }
        for attribute in &self.attributes {
            *text += attribute;
            text.push('\n');
        }
        let mut args = self.args.clone();
        if !self.expects.is_empty() {
            let rules: Vec<&str> = self.expects.iter().map(String::as_str).collect();
            args.push(format!("expect({}, reason = \"random\")", rules.join(", ")));
        }
        let keyword = if self.union { "union" } else { "struct" };
        let args = match args.is_empty() {
            true => String::new(),
            false => format!("({})", args.join(", ")),
        };
        let name = &self.name;
        writeln!(text, "#[xen_abi{args}]\npub {keyword} {name} {{").expect("a string");
        for field in &self.fields {
            field.write(text);
        }
        *text += "}\n";
    }
}

impl Field {
    fn write(&self, text: &mut String) {
        if self.documented {
            *text += "    /// A.\n";
        }
        for attribute in &self.attributes {
            writeln!(text, "    {attribute}").expect("a string");
        }
        if !self.abi.is_empty() {
            writeln!(text, "    #[abi({})]", self.abi.join(", ")).expect("a string");
        }
        let public = if self.public { "pub " } else { "" };
        writeln!(text, "    {public}{}: {},", self.name, self.ty).expect("a string");
    }
}

/// A header: its text, and the lines of each item.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) text: String,
    /// First and last line of each item, counted from 1.
    pub(crate) lines: Vec<(usize, usize)>,
}

/// The text of the header `file`.
pub(crate) fn header(file: &str, more: &str, items: &[Item]) -> Text {
    let mut text = format!("{HEAD}xen_header! {{ file: \"{file}\"{more} }}\n");
    let (mut lines, mut line) = (Vec::new(), text.lines().count());
    for item in items {
        let before = text.len();
        item.write(&mut text);
        let written = text[before..].lines().count();
        lines.push((line + 1, line + written));
        line += written;
    }
    Text { text, lines }
}

impl Text {
    /// The item on this line.
    pub(crate) fn item_at(&self, line: usize) -> Option<usize> {
        let on = |(first, last): &(usize, usize)| (*first..=*last).contains(&line);
        self.lines.iter().position(on)
    }

    /// The text of one item.
    pub(crate) fn of(&self, item: usize) -> String {
        let (first, last) = self.lines[item];
        let lines = self.text.lines().skip(first - 1).take(last + 1 - first);
        lines.collect::<Vec<_>>().join("\n")
    }
}
