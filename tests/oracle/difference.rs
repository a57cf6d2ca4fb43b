// SPDX-License-Identifier: MIT
//! Differences between two releases of a header, in lines that stay the same as long as they do.

use std::{
    collections::{BTreeMap, BTreeSet},
    mem::discriminant,
};

use serde_json::{Map, Value, json};
use xen_abi_tests::facts::{Architecture, Facts, HeaderFacts, INTERFACE_VERSIONS, Item, Key, View};

use super::{LATEST_THERE, scope};

/// The architectures that both releases know.
const COMMON: [Architecture; 4] = [
    Architecture::X86_32,
    Architecture::X86_64,
    Architecture::Arm32,
    Architecture::Arm64,
];

/// What has changed from `then` to `now`.
pub(super) fn between(then: &HeaderFacts, now: &HeaderFacts) -> Vec<String> {
    let header = &now.header;
    let mut all = xen_abi_tests::facts::views_of(header, &scope(Vec::new()).roles);
    all.retain(|view| COMMON.contains(&view.architecture));
    let mut lines = Vec::new();
    let mut tell = |what: String| lines.push(format!("{header}{what}"));

    about_the_header(then, now).into_iter().for_each(&mut tell);
    for (what, views) in about_compiling(then, now, &all) {
        tell(format!(": {what}{}", listed(&views, &all)));
    }
    // Where one of the two does not compile, that is all there is to say.
    let both: Vec<View> = all
        .into_iter()
        .filter(|view| !then.broken.contains_key(view) && !now.broken.contains_key(view))
        .collect();
    let items = |facts: &HeaderFacts| -> BTreeMap<Key, Item> {
        let items = facts.items.iter();
        items.map(|item| (item.key.clone(), item.clone())).collect()
    };
    let (then, now) = (items(then), items(now));
    let keys: BTreeSet<&Key> = then.keys().chain(now.keys()).collect();
    for key in keys {
        let (kind, name) = key;
        let (then, now) = (then.get(key), now.get(key));
        for (what, views) in about_an_item(then, now, &both) {
            tell(format!(" {kind} {name}: {what}{}", listed(&views, &both)));
        }
        if let Some(what) = about_versions(then, now) {
            tell(format!(" {kind} {name}: {what}"));
        }
    }
    lines
}

fn about_the_header(then: &HeaderFacts, now: &HeaderFacts) -> Vec<String> {
    let mut lines = Vec::new();
    if then.include_guard != now.include_guard {
        let name = |facts: &HeaderFacts| facts.include_guard.clone().unwrap_or("none".to_owned());
        lines.push(format!(": include guard {} -> {}", name(then), name(now)));
    }
    let included = |facts: &HeaderFacts| facts.includes.iter().cloned().collect();
    let (then, now): (BTreeSet<String>, BTreeSet<String>) = (included(then), included(now));
    let added = now.difference(&then);
    lines.extend(added.map(|name| format!(": includes {name}, which it did not")));
    let removed = then.difference(&now);
    lines.extend(removed.map(|name| format!(": included {name}, which it does not any more")));
    lines
}

/// Changes, and the views in which they are seen.
type Changes = BTreeMap<String, BTreeSet<View>>;

fn about_compiling(then: &HeaderFacts, now: &HeaderFacts, views: &[View]) -> Changes {
    let mut changes = Changes::new();
    for view in views {
        let what = match (then.broken.get(view), now.broken.get(view)) {
            (None, Some(error)) => format!("does not compile any more: {error}"),
            (Some(_), None) => "compiles, and did not".to_owned(),
            _ => continue,
        };
        changes.entry(what).or_default().insert(*view);
    }
    changes
}

fn about_an_item(then: Option<&Item>, now: Option<&Item>, views: &[View]) -> Changes {
    let mut changes = Changes::new();
    for view in views {
        let seen = |item: Option<&Item>| item.and_then(|item| item.facts.get(view)).cloned();
        let lines = match (seen(then), seen(now)) {
            (None, None) => Vec::new(),
            (None, Some(_)) => vec!["added".to_owned()],
            (Some(_), None) => vec!["removed".to_owned()],
            (Some(then), Some(now)) => about_facts(&then, &now),
        };
        for line in lines {
            changes.entry(line).or_default().insert(*view);
        }
    }
    changes
}

fn about_facts(then: &Facts, now: &Facts) -> Vec<String> {
    if then == now {
        return Vec::new();
    }
    // Two macros of different sorts have nothing in common that could have changed.
    if let (Facts::Macro(then), Facts::Macro(now)) = (then, now)
        && discriminant(then) != discriminant(now)
    {
        return vec![format!("{} -> {}", json!(then), json!(now))];
    }
    let mut lines = Vec::new();
    compare("", &tree(then), &tree(now), &mut lines);
    if lines.is_empty() {
        lines.push("order of fields".to_owned());
    }
    lines
}

/// Facts as a tree whose branches have names, so that two can be laid upon each other.
fn tree(facts: &Facts) -> Value {
    named(match facts {
        Facts::Enum(constants) => json!({ "constants": constants }),
        Facts::Function(r#type) => json!({ "type": r#type }),
        Facts::GuestHandle => json!({}),
        Facts::Macro(facts) => json!(facts),
        Facts::MacroFn(facts) => json!(facts),
        Facts::Record(facts) => json!(facts),
        Facts::Typedef(facts) => json!(facts),
    })
}

/// Gives names to what is in lists and tables.
fn named(value: Value) -> Value {
    let Value::Object(branches) = value else {
        return value;
    };
    let mut all = Map::new();
    for (name, branch) in branches {
        match (name.as_str(), branch) {
            ("constants", Value::Object(table)) => {
                let table = table.into_iter();
                all.extend(table.map(|(name, value)| (format!("constant {name}"), value)));
            }
            ("evaluates", Value::Object(table)) => {
                let table = table.into_iter();
                all.extend(table.map(|(sample, value)| (format!("for {sample}"), value)));
            }
            ("fields", Value::Array(fields)) => {
                let mut nameless = 0;
                all.extend(fields.into_iter().map(|mut field| {
                    let name = field.as_object_mut().and_then(|field| field.remove("name"));
                    let name = match name {
                        Some(Value::String(name)) => name,
                        _ => {
                            nameless += 1;
                            format!("(nameless {nameless})")
                        }
                    };
                    (format!("field {name}"), named(field))
                }));
            }
            (_, branch) => _ = all.insert(name, named(branch)),
        }
    }
    Value::Object(all)
}

fn compare(path: &str, then: &Value, now: &Value, lines: &mut Vec<String>) {
    let (Value::Object(then), Value::Object(now)) = (then, now) else {
        if then != now {
            lines.push(format!("{path} {} -> {}", leaf(then), leaf(now)));
        }
        return;
    };
    let names: BTreeSet<&String> = then.keys().chain(now.keys()).collect();
    for name in names {
        let path = match path {
            "" => name.clone(),
            path => format!("{path}: {name}"),
        };
        match (then.get(name), now.get(name)) {
            (Some(then), Some(now)) => compare(&path, then, now, lines),
            (None, _) => lines.push(format!("{path} added")),
            (_, None) => lines.push(format!("{path} removed")),
        }
    }
}

fn leaf(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The interface versions at which a guest sees an item, where that has changed.
fn about_versions(then: Option<&Item>, now: Option<&Item>) -> Option<String> {
    let (then, now) = (at_versions(then?), at_versions(now?));
    (then != now).then(|| format!("guest versions {then} -> {now}"))
}

fn at_versions(item: &Item) -> String {
    let Some(versions) = &item.versions else {
        return "all or none".to_owned();
    };
    let known: Vec<u32> = INTERFACE_VERSIONS
        .into_iter()
        .filter(|version| *version <= LATEST_THERE)
        .collect();
    let runs = known.chunk_by(|a, b| versions.contains(a) == versions.contains(b));
    let runs: Vec<&[u32]> = runs
        .filter(|run| run.first().is_some_and(|first| versions.contains(first)))
        .collect();
    let words = runs.iter().filter_map(|run| {
        let (first, last) = (run.first()?, run.last()?);
        Some(
            match (known.first() == Some(first), known.last() == Some(last)) {
                (true, true) => "all or none".to_owned(),
                (true, false) => format!("up to 0x{last:08x}"),
                (false, true) => format!("from 0x{first:08x}"),
                (false, false) => format!("0x{first:08x} to 0x{last:08x}"),
            },
        )
    });
    match words.collect::<Vec<_>>() {
        words if words.is_empty() => "all or none".to_owned(),
        words => words.join(", "),
    }
}

/// `some` of the views `whole` as a short list in brackets; nothing if they are all of them.
fn listed(some: &BTreeSet<View>, whole: &[View]) -> String {
    if whole.iter().all(|view| some.contains(view)) {
        return String::new();
    }
    let mut words = Vec::new();
    let mut rest = some.clone();
    for architecture in COMMON {
        let of_it = |view: &&View| view.architecture == architecture;
        let mine: Vec<&View> = whole.iter().filter(of_it).collect();
        if !mine.is_empty() && mine.iter().all(|view| some.contains(view)) {
            words.push(architecture.name().to_owned());
            rest.retain(|view| view.architecture != architecture);
        }
    }
    for role in scope(Vec::new()).roles {
        let in_it = |view: &&View| view.role == role;
        let mine: Vec<&View> = rest.iter().filter(in_it).collect();
        if !mine.is_empty() && mine.len() == whole.iter().filter(in_it).count() {
            words.push(format!("*/{role}"));
        } else {
            words.extend(mine.iter().map(ToString::to_string));
        }
    }
    format!(" [{}]", words.join(" "))
}
