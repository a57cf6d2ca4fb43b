// SPDX-License-Identifier: MIT
//! Facts as they are kept in files: one JSON file per header, one line per item.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use super::{
    error::Error,
    model::{Facts, HeaderFacts, Item, Kind},
    tree::files_below,
    view::{Role, View, expand, shorten, views_of},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeaderFile {
    header: String,
    include_guard: Option<String>,
    includes: Vec<String>,
    #[serde(default)]
    views_that_do_not_compile: BTreeMap<String, String>,
    items: Vec<ItemLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemLine {
    kind: Kind,
    name: String,
    facts: Vec<Group>,
    #[serde(default)]
    guest_interface_versions: Option<Vec<String>>,
}

/// The facts that some views share.
#[derive(Deserialize)]
struct Group {
    views: Views,
    #[serde(flatten)]
    facts: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Views {
    All(String),
    Some(Vec<String>),
}

/// What the facts of an enumeration and of a function look like in a file.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct EnumFacts {
    constants: BTreeMap<String, i64>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct FunctionFacts {
    r#type: String,
}

/// The headers that the reference in `folder` tells about, in order.
pub fn headers_of_reference(folder: &Path) -> Result<Vec<String>, Error> {
    let files = files_below(folder, "json")?;
    Ok(files
        .iter()
        .map(|file| format!("{}.h", file.trim_end_matches(".json")))
        .collect())
}

/// Reads what the reference in `folder` tells about `header`.
pub fn load_reference(folder: &Path, header: &str) -> Result<HeaderFacts, Error> {
    let path = path_of(folder, header);
    let text = fs::read_to_string(&path).map_err(Error::io(&path))?;
    let broken_file = |problem| Error::Facts {
        path: path.clone(),
        problem,
    };
    let file = serde_json::from_str(&text).map_err(|error| broken_file(error.to_string()))?;
    header_from_file(file).map_err(broken_file)
}

/// Writes the facts of a header below `folder`, where [`load_reference`] finds them.
pub fn write_facts(folder: &Path, header: &HeaderFacts) -> Result<(), Error> {
    let path = path_of(folder, &header.header);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(Error::io(parent))?;
    }
    fs::write(&path, text_of(header)).map_err(Error::io(&path))
}

fn path_of(folder: &Path, header: &str) -> PathBuf {
    folder.join(header).with_extension("json")
}

/// The views in which `header` compiles; those that do not are no part of "all".
fn compiling(header: &str, broken: &BTreeMap<View, String>) -> Vec<View> {
    let mut views = views_of(header, &Role::ALL);
    views.retain(|view| !broken.contains_key(view));
    views
}

fn header_from_file(file: HeaderFile) -> Result<HeaderFacts, String> {
    let mut broken = BTreeMap::new();
    for (view, message) in file.views_that_do_not_compile {
        broken.insert(view.parse()?, message);
    }
    let whole = compiling(&file.header, &broken);
    let mut items = Vec::new();
    for line in file.items {
        let name = format!("{} {}", line.kind, line.name);
        items.push(item_from_line(line, &whole).map_err(|problem| format!("{name}: {problem}"))?);
    }
    Ok(HeaderFacts {
        header: file.header,
        include_guard: file.include_guard,
        includes: file.includes,
        broken,
        items,
    })
}

fn item_from_line(line: ItemLine, whole: &[View]) -> Result<Item, String> {
    let mut facts = BTreeMap::new();
    for group in line.facts {
        let shared = facts_from_json(line.kind, group.facts)?;
        let views = match group.views {
            Views::All(word) if word == "all" => whole.iter().copied().collect(),
            Views::All(word) => return Err(format!("`{word}` is no list of views")),
            Views::Some(words) => expand(&words, whole)?,
        };
        for view in views {
            if facts.insert(view, shared.clone()).is_some() {
                return Err(format!("{view} is told twice"));
            }
        }
    }
    let versions = match line.guest_interface_versions {
        None => None,
        Some(words) => Some(
            words
                .iter()
                .map(|word| version(word))
                .collect::<Result<_, _>>()?,
        ),
    };
    Ok(Item {
        key: (line.kind, line.name),
        facts,
        versions,
    })
}

fn version(word: &str) -> Result<u32, String> {
    word.strip_prefix("0x")
        .and_then(|digits| u32::from_str_radix(digits, 16).ok())
        .ok_or_else(|| format!("`{word}` is not an interface version"))
}

fn facts_from_json(kind: Kind, facts: Map<String, Value>) -> Result<Facts, String> {
    fn read<T: DeserializeOwned>(facts: Map<String, Value>) -> Result<T, String> {
        serde_json::from_value(Value::Object(facts)).map_err(|error| error.to_string())
    }
    Ok(match kind {
        Kind::Enum => Facts::Enum(read::<EnumFacts>(facts)?.constants),
        Kind::Function => Facts::Function(read::<FunctionFacts>(facts)?.r#type),
        Kind::GuestHandle if facts.is_empty() => Facts::GuestHandle,
        Kind::GuestHandle => return Err("a guest handle has no facts".to_owned()),
        Kind::Macro => Facts::Macro(read(facts)?),
        Kind::MacroFn => Facts::MacroFn(read(facts)?),
        Kind::Record => Facts::Record(read(facts)?),
        Kind::Typedef => Facts::Typedef(read(facts)?),
    })
}

fn facts_to_json(facts: &Facts) -> Value {
    match facts {
        Facts::Enum(constants) => json!({ "constants": constants }),
        Facts::Function(r#type) => json!({ "type": r#type }),
        Facts::GuestHandle => json!({}),
        Facts::Macro(facts) => json!(facts),
        Facts::MacroFn(facts) => json!(facts),
        Facts::Record(facts) => json!(facts),
        Facts::Typedef(facts) => json!(facts),
    }
}

fn text_of(facts: &HeaderFacts) -> String {
    let whole = compiling(&facts.header, &facts.broken);
    let mut head = json!({
        "header": facts.header,
        "include_guard": facts.include_guard,
        "includes": facts.includes,
    });
    if !facts.broken.is_empty() {
        let broken = facts
            .broken
            .iter()
            .map(|(view, message)| (view.to_string(), json!(message)));
        head["views_that_do_not_compile"] = Value::Object(broken.collect());
    }
    let mut head = head.to_string();
    head.pop(); // the closing brace, which the items go before
    let lines: Vec<String> = facts
        .items
        .iter()
        .map(|item| line_of(item, &whole).to_string())
        .collect();
    // One item a line, so that a difference between two versions of a file is easy to read.
    format!("{head},\n\"items\": [\n{}\n]}}\n", lines.join(",\n"))
}

fn line_of(item: &Item, whole: &[View]) -> Value {
    let mut groups: Vec<(&Facts, BTreeSet<View>)> = Vec::new();
    for (view, facts) in &item.facts {
        match groups.iter_mut().find(|(shared, _)| *shared == facts) {
            Some((_, views)) => _ = views.insert(*view),
            None => groups.push((facts, [*view].into())),
        }
    }
    let groups = groups.into_iter().map(|(facts, views)| {
        let mut group = facts_to_json(facts);
        group["views"] = shorten(&views, whole).map_or_else(|| json!("all"), |words| json!(words));
        group
    });
    let (kind, name) = &item.key;
    let mut line =
        json!({ "kind": kind.to_string(), "name": name, "facts": groups.collect::<Vec<_>>() });
    if let Some(versions) = &item.versions {
        let versions = versions.iter().map(|version| format!("0x{version:08x}"));
        line["guest_interface_versions"] = json!(versions.collect::<Vec<_>>());
    }
    line
}
