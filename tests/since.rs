// SPDX-License-Identifier: MIT
//! What is newer than Xen 4.17 says so, and nothing else does: `reference/since-4.17.txt` lists what
//! differs, and `abi.lock` has what each item says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use regex::Regex;
use xen_abi_model::facts::{self, Facts, ItemFacts, Key, Reserved, What};

/// Header, item (none: the header itself) and field.
type Subject = (String, Option<String>, Option<String>);

fn read(below_this_package: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(below_this_package);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What a line of the list says is new; nothing for other differences.
fn listed(line: &str) -> Option<Subject> {
    let regex = |text: &str| Regex::new(text).expect("a regular expression");
    // On which architectures, and for whom.
    let line = regex(r" \[[^\]]*\]$").replace(line, "");
    let new = line.strip_suffix(" added")?;
    let (header, what) = new.split_once(' ')?;
    if what == "header" {
        return Some((header.trim_end_matches(':').to_owned(), None, None));
    }
    let header = header.to_owned();
    for item in [
        r"^enum (?:of )?\S+: constant (\S+)$",
        r"^(?:macro|macro_fn|record|typedef|guest_handle) (\S+):$",
    ] {
        if let Some(found) = regex(item).captures(what) {
            return Some((header, Some(found[1].to_owned()), None));
        }
    }
    // A field of a record without a name, which is known by the field that it is.
    let field = regex(r"^record (\S+): (?:field (\S+): inline: )?field (\S+)$");
    let Some(found) = field.captures(what) else {
        panic!("{line:?} is not understood");
    };
    let inline = found
        .get(2)
        .map_or_else(String::new, |it| format!("__{}", it.as_str()));
    let record = format!("{}{inline}", &found[1]);
    Some((header, Some(record), Some(found[3].to_owned())))
}

/// Everything that says since when it is there.
fn marked(facts: &Facts) -> BTreeSet<Subject> {
    let mut marked = BTreeSet::new();
    for (file, header) in &facts.headers {
        let mut mark = |since: &Option<String>, item: Option<&Key>, field: Option<&Key>| {
            if let Some(since) = since {
                assert_eq!(since, "> 4.17", "{file}: {item:?} {field:?}");
                let name = |key: &Key| key.name.clone();
                marked.insert((file.clone(), item.map(name), field.map(name)));
            }
        };
        mark(&header.since, None, None);
        for (key, item) in &header.items {
            mark(&item.since, Some(key), None);
            if let What::Record(record) = &item.what {
                for (field, facts) in &record.fields {
                    mark(&facts.since, Some(key), Some(field));
                }
            }
        }
    }
    marked
}

/// The item that has a name, which may be one of several that it has.
fn item<'f>(facts: &'f Facts, file: &str, name: &str) -> Option<(&'f Key, &'f ItemFacts)> {
    let items = &facts.headers.get(file)?.items;
    let by_own = items.iter().find(|(key, _)| key.name == name);
    by_own.or_else(|| {
        items.iter().find(|(_, item)| match &item.what {
            What::Record(record) => {
                let mut names = record.typedefs.iter().chain(&record.handles);
                names.any(|known| known == name)
            }
            What::Group(group) => group.typedefs.iter().any(|known| known == name),
            _ => false,
        })
    })
}

#[test]
fn what_is_new_says_so_and_nothing_else_does() {
    let facts = facts::read(&read("../xen-abi-defs/abi.lock")).expect("facts");
    let list = read("reference/since-4.17.txt");
    let listed: BTreeSet<Subject> = list.lines().filter_map(listed).collect();
    let marked = marked(&facts);

    let mut wrong = Vec::new();
    for (file, name, field) in &listed {
        let whole_header = (file.clone(), None, None);
        let Some(name) = name else {
            if !marked.contains(&whole_header) {
                wrong.push(format!("{file} is new, and does not say so"));
            }
            continue;
        };
        let Some((key, found)) = item(&facts, file, name) else {
            wrong.push(format!("{file}: {name} is listed, and not defined"));
            continue;
        };
        // There is nothing to be had in it, whatever it is called.
        let is_reserved = field.as_ref().is_some_and(|field| match &found.what {
            What::Record(record) => {
                let facts = record.fields.get(&Key::of(field));
                facts.is_some_and(|facts| facts.reserved != Reserved::default())
            }
            _ => false,
        });
        let own = Some(key.name.clone());
        let is_marked = marked.contains(&(file.clone(), own.clone(), field.clone()))
            || marked.contains(&(file.clone(), own, None))
            || marked.contains(&whole_header);
        if !is_marked && !is_reserved {
            let field = field
                .as_ref()
                .map_or_else(String::new, |it| format!(".{it}"));
            wrong.push(format!("{file}: {name}{field} is new, and does not say so"));
        }
    }
    for subject in marked.difference(&listed) {
        wrong.push(format!("{subject:?} says that it is new, and is not"));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(listed.len() > 190, "{} are listed", listed.len());
}
