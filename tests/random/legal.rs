//! Legal definitions: the model, clang and rustc agree about every number.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use c_export::print;
use xen_abi_layout::{Abi, Table};
use xen_abi_model::rules::{Rule, RuleKind};

use super::clang::{self, Compared};
use super::definition::{self, Item, Text};
use super::generator::Generator;
use super::model::{self, Broken};
use super::prng::Prng;
use super::rustc::{self, Rustc};

/// What each party has seen.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seen {
    pub(crate) definitions: usize,
    pub(crate) records: usize,
    pub(crate) expects: usize,
    pub(crate) by_clang: Compared,
    pub(crate) records_by_rustc: usize,
    pub(crate) numbers_by_rustc: usize,
    /// How long each of them took, on one processor.
    pub(crate) model: Duration,
    pub(crate) clang: Duration,
    pub(crate) rustc: Duration,
}

impl std::ops::AddAssign for Seen {
    fn add_assign(&mut self, more: Seen) {
        self.definitions += more.definitions;
        self.records += more.records;
        self.expects += more.expects;
        self.by_clang += more.by_clang;
        self.records_by_rustc += more.records_by_rustc;
        self.numbers_by_rustc += more.numbers_by_rustc;
        self.model += more.model;
        self.clang += more.clang;
        self.rustc += more.rustc;
    }
}

/// Makes a header of so many definitions and has everybody look at it. What they disagree about is
/// said in the answer.
pub(crate) fn batch(
    random: Prng,
    definitions: usize,
    rustc: Option<&Rustc>,
    scratch: &Path,
) -> Result<Seen, String> {
    let begin = Instant::now();
    let mut items = Generator::new(random).header(definitions);
    let text = with_expects(&mut items)?;
    let (abi, broken) = model::read(&text.text);
    if !broken.is_empty() {
        let shown = show(&text, &broken);
        return Err(format!("all of this is expected:\n{shown}"));
    }
    let records = model::records(&abi);
    let mut seen = Seen {
        definitions,
        records: records.len(),
        expects: abi.headers[0]
            .items
            .iter()
            .map(|item| item.expects.len())
            .sum(),
        ..Seen::default()
    };
    let header = clang::Header {
        text: &print::header(&abi, &abi.headers[0], "random.rs"),
        asserts: &print::asserts(&abi),
        records: &records,
    };
    seen.model = begin.elapsed();
    seen.by_clang = clang::compare(&header, scratch)
        .map_err(|found| format!("{}\n{}", found.join("\n"), text.text))?;
    seen.clang = begin.elapsed() - seen.model;
    let Some(rustc) = rustc else {
        return Ok(seen);
    };
    let (asserts, numbers) = rustc::asserts(records.iter().map(|(_, record)| record));
    let errors = rustc.errors(&format!("{}{asserts}", text.text), scratch);
    if !errors.is_empty() {
        let mut found = String::new();
        for rustc::Error { line, message } in errors.iter().take(5) {
            let item = text.item_at(*line).map(|item| text.of(item));
            let assertion = || asserts.lines().nth(line - text.text.lines().count() - 1);
            let item = item
                .or_else(|| assertion().map(str::to_owned))
                .unwrap_or_default();
            writeln!(found, "rustc: {message}\n{item}").expect("a string");
        }
        return Err(found);
    }
    seen.rustc = begin.elapsed() - seen.model - seen.clang;
    (seen.records_by_rustc, seen.numbers_by_rustc) = (records.len(), numbers);
    Ok(seen)
}

/// The text of the items, in which each says what it breaks. That is what the model reports of them
/// if they do not; whatever else it reports is in the answer.
pub(crate) fn with_expects(items: &mut [Item]) -> Result<Text, String> {
    let text = definition::header(clang::FILE, "", items);
    let (abi, broken) = model::read(&text.text);
    let mut surprises = Vec::new();
    for broken in broken {
        let item = text.item_at(broken.line).map(|item| &mut items[item]);
        let rule = Rule::named(broken.rule).expect("a rule");
        match item {
            Some(Item::Record(record))
                if !record.clean && rule.expectable && rule.kind == RuleKind::Const =>
            {
                record.expects.insert(broken.rule.to_owned());
            }
            _ => surprises.push(broken),
        }
    }
    if !surprises.is_empty() {
        return Err(format!("this is legal:\n{}", show(&text, &surprises)));
    }
    let sizes: BTreeMap<String, Table> = model::records(&abi)
        .into_iter()
        .map(|(_, record)| (record.name, record.table))
        .collect();
    for item in items.iter_mut() {
        if let Item::Record(record) = item
            && record.states_size
        {
            record.args.push(size(&sizes[&record.name]));
        }
    }
    Ok(definition::header(clang::FILE, "", items))
}

/// The statement of a record's size.
fn size(table: &Table) -> String {
    if table
        .iter()
        .all(|layout| layout.is_present() && layout.size == table[0].size)
    {
        return format!("size({})", table[0].size);
    }
    let here = Abi::ALL
        .into_iter()
        .filter(|abi| table[abi.column()].is_present());
    let sizes = here.map(|abi| format!("{} = {}", abi.name(), table[abi.column()].size));
    format!("size({})", sizes.collect::<Vec<_>>().join(", "))
}

/// What is broken, each with the item that it is about.
pub(crate) fn show(text: &Text, broken: &[Broken]) -> String {
    let mut shown = String::new();
    for Broken {
        rule,
        message,
        line,
    } in broken.iter().take(5)
    {
        let item = text.item_at(*line).map(|item| text.of(item));
        let item = item.unwrap_or_default();
        writeln!(shown, "[{rule}] {message} (line {line})\n{item}").expect("a string");
    }
    shown
}
