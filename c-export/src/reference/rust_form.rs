// SPDX-License-Identifier: MIT
//! Items as their author wrote them.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use syn::spanned::Spanned;

use crate::diagnostics::Place;
use crate::sources::Source;

/// The lines of all items.
pub(super) struct RustForms<'a> {
    files: BTreeMap<&'a std::path::Path, File<'a>>,
}

struct File<'a> {
    lines: Vec<&'a str>,
    items: Vec<RangeInclusive<usize>>,
}

impl<'a> RustForms<'a> {
    /// To be called by the thread that parsed the sources.
    pub(super) fn new(sources: &'a [Source]) -> RustForms<'a> {
        let file = |source: &'a Source| {
            let mut items = Vec::new();
            collect(&source.file.items, &mut items);
            let lines = source.text.lines().collect();
            (source.path.as_path(), File { lines, items })
        };
        RustForms {
            files: sources.iter().map(file).collect(),
        }
    }

    /// The item that stands at a place, with its attributes, without the indentation of its module.
    pub(super) fn at(&self, place: &Place) -> String {
        let Some(file) = self.files.get(place.path.as_path()) else {
            return String::new();
        };
        let around = file
            .items
            .iter()
            .filter(|lines| lines.contains(&place.start.line));
        let Some(innermost) = around.min_by_key(|lines| lines.end() - lines.start()) else {
            return String::new();
        };
        let lines = innermost
            .clone()
            .filter_map(|line| file.lines.get(line.checked_sub(1)?).copied());
        let lines: Vec<&str> = lines.collect();
        let indent = |line: &&str| line.len() - line.trim_start().len();
        let common = lines
            .iter()
            .filter(|line| !line.trim().is_empty())
            .map(indent)
            .min()
            .unwrap_or(0);
        let dedented = lines.iter().map(|line| line.get(common..).unwrap_or(""));
        dedented.collect::<Vec<_>>().join("\n") + "\n"
    }
}

fn collect(items: &[syn::Item], lines: &mut Vec<RangeInclusive<usize>>) {
    for item in items {
        match item {
            syn::Item::Mod(module) => {
                if let Some((_, items)) = &module.content {
                    collect(items, lines);
                }
            }
            _ => {
                let span = item.span();
                lines.push(span.start().line..=span.end().line);
            }
        }
    }
}
