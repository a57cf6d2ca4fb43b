// SPDX-License-Identifier: MIT
//! Texts to begin with, made of the definitions.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::spanned::Spanned;

use super::probe::{Outcome, probe};

/// A text, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// A file's path below the definitions, and an item's name for a part of it.
    pub name: String,
    /// The text.
    pub text: String,
}

/// More items than this make a text that mutations hardly ever leave in one piece.
const MOST_ITEMS: usize = 12;

/// The files of Xen's definitions.
pub fn definitions() -> Vec<SourceText> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../xen-abi-defs/src");
    let mut files = Vec::new();
    collect(&root, "", &mut files);
    files.sort_by(|one, other| one.name.cmp(&other.name));
    files
}

fn collect(dir: &Path, prefix: &str, files: &mut Vec<SourceText>) {
    for entry in fs::read_dir(dir).expect("the definitions are readable") {
        let entry = entry.expect("the definitions are readable");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            let text = fs::read_to_string(entry.path()).expect("definitions are text");
            files.push(SourceText { name, text });
        }
    }
}

/// Texts to begin with: the files themselves, whose names mean nothing by themselves; and for each
/// item, a header of it and of what it needs, as long as that is printed: only what breaks no rule
/// ever reaches the printer.
pub fn seeds(files: &[SourceText]) -> Vec<SourceText> {
    let parts: Vec<Part> = files.iter().flat_map(parts).collect();
    let mut owners: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, part) in parts.iter().enumerate() {
        for name in &part.names {
            owners.entry(name).or_default().push(at);
        }
    }
    let mut known = BTreeSet::new();
    let mut seeds = files.to_vec();
    for at in 0..parts.len() {
        let Some(needed) = closure(at, &parts, &owners) else {
            continue;
        };
        if !known.insert(needed.clone()) {
            continue;
        }
        let text = header(&needed, &parts);
        if matches!(probe(&text), Outcome::Printed(1)) {
            let name = format!("{}-{at}", parts[at].file.replace('/', "-"));
            seeds.push(SourceText { name, text });
        }
    }
    seeds
}

/// An item, with what it is for others.
struct Part {
    file: String,
    text: String,
    /// What others call it.
    names: BTreeSet<String>,
    /// The words in it.
    words: BTreeSet<String>,
    /// What its header says of rules that its items break.
    reasons: String,
}

/// The items of a file. One that is being edited may be none.
fn parts(file: &SourceText) -> Vec<Part> {
    let Ok(syntax) = syn::parse_file(&file.text) else {
        return Vec::new();
    };
    let text = |item: &syn::Item| file.text[item.span().byte_range()].to_owned();
    let is_header = |item: &&syn::Item| text(item).starts_with("xen_header!");
    let reasons = syntax.items.iter().find(is_header).map(text);
    let reasons = reasons.as_deref().and_then(reasons_in).unwrap_or_default();
    let items = syntax.items.iter().filter_map(|item| {
        let text = text(item);
        let names = names(item, &text)?;
        Some(Part {
            file: file.name.clone(),
            words: words(&text),
            text,
            names,
            reasons: reasons.to_owned(),
        })
    });
    items.collect()
}

/// `reasons: { .. },` of a `xen_header!`.
fn reasons_in(header: &str) -> Option<&str> {
    let from = &header[header.find("reasons:")?..];
    Some(&from[..=from.find('}')?])
}

/// The names that others may use; none for what is no definition, or not one by itself.
fn names(item: &syn::Item, text: &str) -> Option<BTreeSet<String>> {
    let ident = match item {
        syn::Item::Const(item) => &item.ident,
        syn::Item::Enum(item) => &item.ident,
        syn::Item::Fn(item) => &item.sig.ident,
        syn::Item::Struct(item) => &item.ident,
        syn::Item::Type(item) => &item.ident,
        syn::Item::Union(item) => &item.ident,
        syn::Item::Macro(call) => {
            let guest_handle = call.mac.path.is_ident("guest_handle");
            let handles = [
                "GuestHandle",
                "GuestHandle64",
                "ConstGuestHandle",
                "ConstGuestHandle64",
            ];
            let names = handles.iter().filter(|_| guest_handle);
            let by_itself = ["ring_types", "flex_ring", "hvm_save", "c_only", "c_comment"];
            let known = guest_handle || by_itself.iter().any(|name| call.mac.path.is_ident(name));
            return known.then(|| names.map(|name| (*name).to_owned()).collect());
        }
        _ => return None,
    };
    if !text.contains("#[xen_abi") {
        return None;
    }
    let mut names = BTreeSet::from([ident.to_string(), format!("{ident}_t")]);
    if let syn::Item::Enum(item) = item {
        names.extend(
            item.variants
                .iter()
                .map(|variant| variant.ident.to_string()),
        );
    }
    Some(names)
}

fn words(text: &str) -> BTreeSet<String> {
    let code: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let code = code.join("\n");
    let words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.map(str::to_owned).collect()
}

/// The item and all that it needs, in the order of the files; `None` if that is a lot.
fn closure(
    at: usize,
    parts: &[Part],
    owners: &BTreeMap<&str, Vec<usize>>,
) -> Option<BTreeSet<usize>> {
    let (mut needed, mut left) = (BTreeSet::new(), vec![at]);
    while let Some(at) = left.pop() {
        if !needed.insert(at) {
            continue;
        }
        if needed.len() > MOST_ITEMS {
            return None;
        }
        let owners = parts[at]
            .words
            .iter()
            .filter_map(|word| owners.get(word.as_str()));
        left.extend(owners.filter_map(|owners| {
            let own = owners
                .iter()
                .find(|owner| parts[**owner].file == parts[at].file);
            own.or(owners.first()).copied()
        }));
    }
    Some(needed)
}

fn header(needed: &BTreeSet<usize>, parts: &[Part]) -> String {
    let reasons = needed.first().map_or("", |at| &parts[*at].reasons);
    let mut text = format!(
        "//! A part.\nuse xen_abi::prelude::*;\nxen_header! {{ file: \"part.h\", guard: \"PART_H\", {reasons} }}\n"
    );
    for at in needed {
        text.push_str(&parts[*at].text);
        text.push('\n');
    }
    text
}
