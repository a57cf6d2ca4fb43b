// SPDX-License-Identifier: MIT
//! Links between pages.

use std::collections::{BTreeMap, BTreeSet};

use c_export::html::Pages;

/// Every link of a page that leads to no file or to no place in it, and every place that is there
/// twice.
pub(crate) fn broken(pages: &Pages) -> Vec<String> {
    let mut broken = Vec::new();
    let mut places: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut links = 0;
    for (name, text) in pages {
        let mut ids = BTreeSet::new();
        if name.ends_with(".html") {
            for id in values(text, " id=\"") {
                if !ids.insert(id) {
                    broken.push(format!("{name}: #{id} twice"));
                }
            }
        }
        places.insert(name, ids);
    }
    for (name, text) in pages.iter().filter(|(name, _)| name.ends_with(".html")) {
        let all = values(text, " href=\"").chain(values(text, " src=\""));
        for link in all.filter(|link| !is_outside(link)) {
            links += 1;
            let (file, place) = link.split_once('#').unwrap_or((link, ""));
            let file = resolved(name, file);
            match places.get(file.as_str()) {
                None => broken.push(format!("{name}: no file for {link}")),
                Some(ids) if !place.is_empty() && !ids.contains(place) => {
                    broken.push(format!("{name}: no place for {link}"));
                }
                Some(_) => {}
            }
        }
    }
    let index = pages["index.js"]
        .lines()
        .filter_map(|line| line.rsplit_once(",\""));
    for (_, url) in index {
        let Some((url, _)) = url.split_once("\"]") else {
            continue;
        };
        links += 1;
        let (file, place) = url.split_once('#').unwrap_or((url, ""));
        let ids = places.get(file);
        if ids.is_none_or(|ids| !place.is_empty() && !ids.contains(place)) {
            broken.push(format!("index.js: no place for {url}"));
        }
    }
    assert!(links > 20_000, "{links} links");
    broken
}

fn is_outside(link: &str) -> bool {
    ["https://", "http://", "data:"]
        .iter()
        .any(|start| link.starts_with(start))
}

/// The values of an attribute.
fn values<'t>(text: &'t str, start: &'static str) -> impl Iterator<Item = &'t str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let begin = rest.find(start)? + start.len();
        let end = begin + rest[begin..].find('"')?;
        let value = &rest[begin..end];
        rest = &rest[end..];
        Some(value)
    })
}

/// The file that a link of a page leads to, from the root of the site.
fn resolved(page: &str, link: &str) -> String {
    if link.is_empty() {
        return page.to_owned();
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}
