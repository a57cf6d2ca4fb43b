// SPDX-License-Identifier: MIT
//! Where everything that has a name is on the site.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::has_page;
use crate::reference::{Body, C_ONLY, Entry, Reference};

/// The addresses of names, from the root of the site.
#[derive(Debug, Default)]
pub struct Links {
    urls: BTreeMap<String, String>,
    types: BTreeMap<String, String>,
    found: Vec<Found>,
}

/// A name that can be searched for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    name: String,
    kind: String,
    header: String,
    url: String,
}

/// The page of a hypercall.
pub(super) fn call_page(name: &str) -> String {
    format!("hypercall/{}.html", call_name(name))
}

/// What a hypercall is called in words: `domctl`.
pub(super) fn call_name(name: &str) -> &str {
    name.strip_prefix("__HYPERVISOR_").unwrap_or(name)
}

impl Links {
    /// Gives everything its place.
    pub fn new(reference: &Reference) -> Links {
        let mut links = Links::default();
        for call in &reference.hypercalls {
            let url = call_page(&call.name);
            links.find(&call.name, "hypercall", &call.header, &url);
            links.name(&call.name, &url);
        }
        // What has a page of its own is what a name means, wherever else it occurs.
        for entry in reference.entries.iter().filter(|entry| has_page(entry)) {
            let url = links
                .types
                .entry(entry.name.clone())
                .or_insert_with(|| format!("type/{}.html", entry.name))
                .clone();
            links.name(&entry.name, &url);
            links.find(&entry.name, entry.kind, &entry.header, &url);
        }
        for entry in &reference.entries {
            links.brought(entry);
        }
        for header in &reference.headers {
            let url = format!("header/{}.html", header.file);
            links.find(&header.file, "header", &header.file, &url);
            if let Some(guard) = &header.guard {
                links.find(
                    guard,
                    "include guard",
                    &header.file,
                    &format!("{url}#{guard}"),
                );
            }
        }
        links.found.sort();
        links.found.dedup();
        links
    }

    fn brought(&mut self, entry: &Entry) {
        let of_type = self
            .types
            .get(&entry.name)
            .filter(|_| has_page(entry))
            .cloned();
        let page = format!("header/{}.html", entry.header);
        if of_type.is_none() && entry.kind != C_ONLY && !entry.name.is_empty() {
            let url = format!("{page}#{}", entry.name);
            self.name(&entry.name, &url);
            self.find(&entry.name, entry.kind, &entry.header, &url);
        }
        let is_group = matches!(entry.body, Body::Group(_));
        for named in &entry.names {
            let url = match (&of_type, named.kind) {
                (Some(url), "constant") if is_group => format!("{url}#{}", named.name),
                (Some(url), "bit number") => format!("{url}#{}", &named.name[1..]),
                (Some(url), _) => url.clone(),
                (None, _) => format!("{page}#{}", named.name),
            };
            self.name(&named.name, &url);
            self.find(&named.name, named.kind, &entry.header, &url);
        }
    }

    fn name(&mut self, name: &str, url: &str) {
        self.urls
            .entry(name.to_owned())
            .or_insert_with(|| url.to_owned());
    }

    fn find(&mut self, name: &str, kind: &str, header: &str, url: &str) {
        self.found.push(Found {
            name: name.to_owned(),
            kind: kind.to_owned(),
            header: header.to_owned(),
            url: url.to_owned(),
        });
    }

    /// Where a name is, from the root of the site.
    pub fn url(&self, name: &str) -> Option<&str> {
        self.urls.get(name).map(String::as_str)
    }

    /// The types with pages of their own, and the pages.
    pub(super) fn types(&self) -> impl Iterator<Item = (&str, &str)> {
        self.types
            .iter()
            .map(|(name, url)| (name.as_str(), url.as_str()))
    }

    /// The page of a type.
    pub(super) fn type_page(&self, name: &str) -> Option<&str> {
        self.types.get(name).map(String::as_str)
    }

    /// How many names can be searched for.
    pub(super) fn names(&self) -> usize {
        let names: BTreeSet<&str> = self.found.iter().map(|found| found.name.as_str()).collect();
        names.len()
    }

    /// What the search looks through, as a script.
    pub(super) fn index(&self, reference: &Reference) -> String {
        let headers: Vec<&str> = reference
            .headers
            .iter()
            .map(|header| header.file.as_str())
            .collect();
        let kinds: BTreeSet<&str> = self.found.iter().map(|found| found.kind.as_str()).collect();
        let kinds: Vec<&str> = kinds.into_iter().collect();
        let items = self.found.iter().map(|found| {
            let at =
                |list: &[&str], wanted: &str| list.iter().position(|it| *it == wanted).unwrap_or(0);
            let kind = at(&kinds, &found.kind);
            let header = at(&headers, &found.header);
            (found.name.as_str(), kind, header, found.url.as_str())
        });
        let index = Index {
            kinds: &kinds,
            headers: &headers,
            items: items.collect(),
        };
        let json = serde_json::to_string(&index).unwrap_or_default();
        format!(
            "\"use strict\";\nwindow.abiIndex = {};\n",
            json.replace("],[", "],\n[")
        )
    }
}

#[derive(Serialize)]
struct Index<'a> {
    kinds: &'a [&'a str],
    headers: &'a [&'a str],
    items: Vec<(&'a str, usize, usize, &'a str)>,
}
