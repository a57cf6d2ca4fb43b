// SPDX-License-Identifier: MIT
//! Differences between facts, in words.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Display,
};

use super::{
    model::{Facts, Field, MacroFacts, MacroFnFacts, Record, TypedefFacts},
    view::INTERFACE_VERSIONS,
};

/// What differs between two facts of the same kind, one line each; nothing if they are equal.
pub(super) fn differences(want: &Facts, have: &Facts) -> Vec<String> {
    if want == have {
        return Vec::new();
    }
    let mut words = Words::default();
    match (want, have) {
        (Facts::Enum(want), Facts::Enum(have)) => words.table("constant", want, have),
        (Facts::Function(want), Facts::Function(have)) => words.change("type", want, have),
        (Facts::Macro(want), Facts::Macro(have)) => words.macros(want, have),
        (Facts::MacroFn(want), Facts::MacroFn(have)) => words.macro_fns(want, have),
        (Facts::Record(want), Facts::Record(have)) => words.records("", want, have),
        (Facts::Typedef(want), Facts::Typedef(have)) => words.typedefs(want, have),
        _ => words.0.push("is another kind of item".to_owned()),
    }
    words.0
}

/// A name in quotes, if there is one.
pub(super) fn quoted(name: &Option<String>) -> String {
    name.as_ref()
        .map_or_else(|| "none".to_owned(), |name| format!("`{name}`"))
}

/// Interface versions as ranges.
pub(super) fn spans(versions: Option<&BTreeSet<u32>>) -> String {
    let Some(versions) = versions else {
        return "always or never".to_owned();
    };
    let runs = INTERFACE_VERSIONS.chunk_by(|a, b| versions.contains(a) == versions.contains(b));
    let seen = runs.filter(|run| run.first().is_some_and(|first| versions.contains(first)));
    let spans = seen.filter_map(|run| match run {
        [] => None,
        [one] => Some(format!("0x{one:08x}")),
        [first, .., last] => Some(format!("0x{first:08x} to 0x{last:08x}")),
    });
    format!("at {}", spans.collect::<Vec<_>>().join(", "))
}

#[derive(Default)]
struct Words(Vec<String>);

impl Words {
    fn change<T: PartialEq + Display>(&mut self, what: impl Display, want: T, have: T) {
        if want != have {
            self.0.push(format!("{what} is {have}, should be {want}"));
        }
    }

    fn table<T: PartialEq + Display>(
        &mut self,
        what: &str,
        want: &BTreeMap<String, T>,
        have: &BTreeMap<String, T>,
    ) {
        for (name, wanted) in want {
            match have.get(name) {
                Some(had) => self.change(format!("{what} {name}"), wanted, had),
                None => self.0.push(format!("{what} {name} is missing")),
            }
        }
        for name in have.keys().filter(|name| !want.contains_key(*name)) {
            self.0.push(format!("{what} {name} is extra"));
        }
    }

    fn macros(&mut self, want: &MacroFacts, have: &MacroFacts) {
        match (want, have) {
            (
                MacroFacts::Integer {
                    r#type: want_type,
                    value: want,
                },
                MacroFacts::Integer {
                    r#type: have_type,
                    value: have,
                },
            ) => {
                self.change("value", want, have);
                self.change("type", want_type, have_type);
            }
            _ => self.change("meaning", macro_in_words(want), macro_in_words(have)),
        }
    }

    fn macro_fns(&mut self, want: &MacroFnFacts, have: &MacroFnFacts) {
        let list = |facts: &MacroFnFacts| format!("({})", facts.params.join(", "));
        self.change("list of parameters", list(want), list(have));
        let results = |facts: &MacroFnFacts| -> BTreeMap<String, String> {
            let result = |(arguments, (value, r#type)): (&String, &(_, _))| {
                (arguments.clone(), format!("{value} of type {type}"))
            };
            facts.evaluates.iter().map(result).collect()
        };
        self.table("result for", &results(want), &results(have));
    }

    fn typedefs(&mut self, want: &TypedefFacts, have: &TypedefFacts) {
        self.change("type", &want.r#type, &have.r#type);
        self.change("size", want.size, have.size);
        self.change("alignment", want.align, have.align);
        self.inlines("", want.inline.as_ref(), have.inline.as_ref());
    }

    fn inlines(&mut self, path: &str, want: Option<&Record>, have: Option<&Record>) {
        match (want, have) {
            (None, None) => {}
            (Some(want), Some(have)) => self.records(path, want, have),
            (Some(_), None) => self
                .0
                .push(format!("{path}its record has a tag, and should not")),
            (None, Some(_)) => self
                .0
                .push(format!("{path}its record has no tag, and should")),
        }
    }

    fn records(&mut self, path: &str, want: &Record, have: &Record) {
        self.change(format!("{path}kind"), &want.kind, &have.kind);
        self.change(format!("{path}size"), want.size, have.size);
        self.change(format!("{path}alignment"), want.align, have.align);
        let (want, have) = (by_name(&want.fields), by_name(&have.fields));
        let position = |fields: &[(String, &Field)], name: &str| -> Option<usize> {
            fields.iter().position(|(other, _)| other == name)
        };
        let mut last = None;
        for (name, wanted) in &want {
            let path = format!("{path}field {name}: ");
            let Some(at) = position(&have, name) else {
                self.0.push(format!("{path}is missing"));
                continue;
            };
            if last > Some(at) {
                self.0.push(format!("{path}comes too early"));
            }
            last = last.max(Some(at));
            self.fields(&path, wanted, have[at].1);
        }
        for (name, _) in have
            .iter()
            .filter(|(name, _)| position(&want, name).is_none())
        {
            self.0.push(format!("{path}field {name}: is extra"));
        }
    }

    fn fields(&mut self, path: &str, want: &Field, have: &Field) {
        let number = |number: Option<i64>| number.map_or("none".to_owned(), |n| n.to_string());
        let bits = |field: &Field| number(field.bits.map(i64::from));
        self.change(format!("{path}type"), &want.r#type, &have.r#type);
        self.change(
            format!("{path}offset in bits"),
            number(want.bit_offset),
            number(have.bit_offset),
        );
        self.change(format!("{path}size"), want.size, have.size);
        self.change(format!("{path}width in bits"), bits(want), bits(have));
        self.inlines(path, want.inline.as_ref(), have.inline.as_ref());
    }
}

/// Fields by their names; one without goes by its number among those.
fn by_name(fields: &[Field]) -> Vec<(String, &Field)> {
    let mut nameless = 0;
    let mut named = Vec::new();
    for field in fields {
        let name = field.name.clone().unwrap_or_else(|| {
            nameless += 1;
            format!("(nameless {nameless})")
        });
        named.push((name, field));
    }
    named
}

fn macro_in_words(facts: &MacroFacts) -> String {
    match facts {
        MacroFacts::Integer { r#type, value } => format!("the integer {value} of type {type}"),
        MacroFacts::String { string } => format!("the string \"{string}\""),
        MacroFacts::Alias { alias_of } => format!("the word {alias_of}"),
        MacroFacts::Empty { .. } => "nothing".to_owned(),
        MacroFacts::Other { .. } => "something else than an integer constant".to_owned(),
    }
}
