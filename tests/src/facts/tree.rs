// SPDX-License-Identifier: MIT
//! A whole tree of headers, every view of it put together.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::{Mutex, PoisonError},
};

use clang::{Clang, Index};

use super::{
    error::Error,
    evaluate::Evaluation,
    model::{Facts, HeaderFacts, Item, Key, Kind},
    reader::{Reader, Seen},
    view::{Architecture, INTERFACE_VERSIONS, Role, View, views_of},
};

/// What to read, and as whom.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The headers.
    pub headers: Vec<String>,
    /// The roles. With a guest among them, all interface versions are tried.
    pub roles: Vec<Role>,
}

impl Scope {
    /// These headers, in every role.
    pub fn full(headers: Vec<String>) -> Self {
        Self {
            headers,
            roles: Role::ALL.to_vec(),
        }
    }

    /// Whether all interface versions are tried.
    pub fn tries_versions(&self) -> bool {
        self.roles.iter().any(|role| matches!(role, Role::Guest(_)))
    }
}

/// The headers below `folder`, in order.
pub fn headers_in(folder: &Path) -> Result<Vec<String>, Error> {
    files_below(folder, "h")
}

/// The files below `folder` with this extension, in order.
pub(super) fn files_below(folder: &Path, extension: &str) -> Result<Vec<String>, Error> {
    fn visit(folder: &Path, prefix: &str, found: &mut Vec<String>) -> std::io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                visit(&entry.path(), &format!("{name}/"), found)?;
            } else {
                found.push(name);
            }
        }
        Ok(())
    }
    let mut found = Vec::new();
    visit(folder, "", &mut found).map_err(Error::io(folder))?;
    found.retain(|name| {
        Path::new(name)
            .extension()
            .is_some_and(|found| found == extension)
    });
    found.sort();
    Ok(found)
}

/// Reads the facts of the headers in `scope`, which are below `root`.
pub fn read_tree(root: &Path, scope: &Scope) -> Result<Vec<HeaderFacts>, Error> {
    // libclang's safe interface wants to be the only one in a process, tests run side by side.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let clang = Clang::new().map_err(Error::NoLibclang)?;
    let index = Index::new(&clang, false, false);
    let reader = Reader::new(&index, root)?;
    scope
        .headers
        .iter()
        .map(|header| read_header(&reader, header, scope))
        .collect()
}

/// What is found out about one item, view by view.
struct Found {
    line: u32,
    facts: BTreeMap<View, Facts>,
    versions: BTreeSet<u32>,
}

fn read_header(reader: &Reader, header: &str, scope: &Scope) -> Result<HeaderFacts, Error> {
    let text = reader.text(header)?;
    let mut broken = BTreeMap::new();
    let mut found: BTreeMap<Key, Found> = BTreeMap::new();
    for view in views_of(header, &scope.roles) {
        match reader.view(header, &text, view, Evaluation::Wanted)? {
            Err(problem) => _ = broken.insert(view, problem),
            Ok(seen) => add(&mut found, view, seen),
        }
    }
    let mut tried = 0;
    if scope.tries_versions() {
        let architecture = Architecture::for_versions(header);
        for version in INTERFACE_VERSIONS {
            let view = View {
                architecture,
                role: Role::Guest(version),
            };
            let seen = reader.view(header, &text, view, Evaluation::NotWanted)?;
            tried += 1;
            for key in seen.iter().flat_map(BTreeMap::keys) {
                if let Some(item) = found.get_mut(key) {
                    item.versions.insert(version);
                }
            }
        }
    }
    Ok(HeaderFacts {
        header: header.to_owned(),
        include_guard: text.include_guard,
        includes: text.includes,
        broken,
        items: items(found, tried),
    })
}

fn add(found: &mut BTreeMap<Key, Found>, view: View, seen: Seen) {
    for (key, (line, facts)) in seen {
        let new = || Found {
            line,
            facts: BTreeMap::new(),
            versions: BTreeSet::new(),
        };
        found
            .entry(key)
            .or_insert_with(new)
            .facts
            .insert(view, facts);
    }
}

fn items(found: BTreeMap<Key, Found>, tried: usize) -> Vec<Item> {
    let mut found: Vec<(Key, Found)> = found.into_iter().collect();
    found.sort_by(|(a, a_found), (b, b_found)| (a_found.line, &a.1).cmp(&(b_found.line, &b.1)));
    let mut handles = BTreeSet::new();
    let mut items = Vec::new();
    for (key, found) in found {
        match handle_target(&key) {
            // Each use of the macro that defines handles makes several types. The first one, by
            // line and name, stands for all of them.
            Some(target) => {
                if handles.insert(target.to_owned()) {
                    let facts = found.facts.keys().map(|view| (*view, Facts::GuestHandle));
                    items.push(Item {
                        key: (Kind::GuestHandle, target.to_owned()),
                        facts: facts.collect(),
                        versions: None,
                    });
                }
            }
            None => {
                let sometimes = (1..tried).contains(&found.versions.len());
                items.push(Item {
                    key,
                    facts: found.facts,
                    versions: sometimes.then_some(found.versions),
                });
            }
        }
    }
    items
}

/// What the handle type `key` is for, if it is one.
fn handle_target((kind, name): &Key) -> Option<&str> {
    let name = name.strip_prefix("__guest_handle_")?;
    let name = name.strip_prefix("64_").unwrap_or(name);
    let name = name.strip_prefix("const_").unwrap_or(name);
    matches!(kind, Kind::Record | Kind::Typedef).then_some(name)
}
