// SPDX-License-Identifier: MIT
//! What may change since the last release, and what has to be said then.

use crate::span::Span;

use crate::evolution::{Bumped, Change, breaks};
use crate::facts::Facts;
use crate::item::{Header, Item, ItemKind};
use crate::report::{Problem, Report};
use crate::resolve::Abi;
use crate::rules::{INTERFACE_VERSION, STABLE_ABI, UNUSED_EXPECT};

/// How many changes are named along with a version that does not tell of them.
const NAMED: usize = 4;

/// Reports what breaks callers of the `released` interface without saying so.
pub fn evolution(abi: &Abi, released: &Facts, now: &Facts, report: &Report) {
    let breaks = breaks(released, now);
    for (file, bumped) in &breaks.versioned {
        if !bumped.is_bumped() {
            not_bumped(abi, file, bumped, report);
        }
    }
    let mut told: Vec<&Change> = Vec::new();
    for (change, excuse) in &breaks.stable {
        let same = |known: &Change| known.header == change.header && known.item == change.item;
        if excuse.is_none() && !told.iter().any(|known| same(known)) {
            told.push(change);
            let all: Vec<&Change> = breaks.stable.iter().map(|(change, _)| change).collect();
            let more = all.iter().filter(|known| same(known)).count() - 1;
            broken(abi, change, more, report);
        }
    }
    for header in &abi.headers {
        for item in &header.items {
            let met = |name: &str| {
                breaks
                    .stable
                    .iter()
                    .any(|(change, _)| change.header == header.file && change.item == name)
            };
            unused(item, met, report);
        }
    }
}

fn not_bumped(abi: &Abi, file: &str, bumped: &Bumped, report: &Report) {
    let Some(header) = header(abi, file) else {
        return;
    };
    let constant = &bumped.constant;
    let span = span_of(abi, file, constant);
    let Some(first) = bumped.changes.first() else {
        return;
    };
    let version = bumped.now.map_or_else(
        || "is not there any more".to_owned(),
        |now| format!("is still {now:#x}"),
    );
    let more = match bumped.changes.len() - 1 {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    let help = bumped.then.map_or_else(
        || "state the version of the interface".to_owned(),
        |then| format!("make it {:#x}, or undo what breaks its callers", then + 1),
    );
    let related = bumped.changes.iter().take(NAMED);
    let related = related.map(|change| (span_of(abi, &change.header, &change.item), told(change)));
    report.push(Problem {
        rule: &INTERFACE_VERSION,
        span: span.unwrap_or(header.span),
        message: format!(
            "{}{more}: ABI-breaking since the last release, but `{constant}` {version}",
            told(first)
        ),
        help: Some(help),
        related: related
            .filter_map(|(span, text)| Some((span?, text)))
            .collect(),
    });
}

fn broken(abi: &Abi, change: &Change, more: usize, report: &Report) {
    let more = match more {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    let message = format!(
        "{}{more}: ABI-breaking, and no version tells callers of it",
        told(change)
    );
    let span = span_of(abi, &change.header, &change.item)
        .or_else(|| header(abi, &change.header).map(|header| header.span));
    report.error_with_help(
        &STABLE_ABI,
        span.unwrap_or_else(Span::nowhere),
        message,
        "undo it and add something new beside it, or write `expect(stable_abi, reason = \"..\")`",
    );
}

/// A change in a sentence's part.
fn told(change: &Change) -> String {
    let detail = match change.detail.as_str() {
        "" => String::new(),
        detail => format!(" ({detail})"),
    };
    let field = change.field.as_ref();
    let field = field.map_or_else(String::new, |field| format!(".{field}"));
    format!("`{}{field}`: {}{detail}", change.item, change.kind.words())
}

fn unused(item: &Item, met: impl Fn(&str) -> bool, report: &Report) {
    let expect = item
        .expects
        .iter()
        .find(|expect| expect.rule.text == STABLE_ABI.id);
    let (Some(expect), Some(name)) = (expect, item.name()) else {
        return;
    };
    let is_met = match &item.kind {
        ItemKind::Group(group) => {
            met(&name.text) || group.variants.iter().any(|variant| met(&variant.name.text))
        }
        _ => met(&name.text),
    };
    if !is_met {
        report.error_with_help(
            &UNUSED_EXPECT,
            expect.rule.span,
            format!(
                "`{}` does not break the rule `stable_abi` that it is expected to break",
                name.text
            ),
            "remove `expect(stable_abi)`",
        );
    }
}

fn header<'a>(abi: &'a Abi, file: &str) -> Option<&'a Header> {
    abi.headers.iter().find(|header| header.file == file)
}

/// Where an item of a header is, or one of a group's constants.
fn span_of(abi: &Abi, file: &str, name: &str) -> Option<Span> {
    abi.all_named(name).iter().find_map(|place| {
        let (header, item) = abi.at(*place);
        if header.file != file {
            return None;
        }
        match &item.kind {
            ItemKind::Group(group) => {
                let variant = group.variants.iter().find(|one| one.name.text == name);
                Some(variant.map_or(item.span, |variant| variant.name.span))
            }
            _ => Some(item.span),
        }
    })
}
