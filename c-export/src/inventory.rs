// SPDX-License-Identifier: MIT
//! What a header holds, in numbers and by name.

use xen_abi_layout::Kind;
use xen_abi_model::item::{GroupForm, Header, Item, ItemKind};
use xen_abi_model::span::Span;

use crate::diagnostics::Place;
use crate::pipeline::{ExpectEntry, HeaderStats};

/// The numbers of a header.
pub(crate) fn stats(header: &Header) -> HeaderStats {
    let mut stats = HeaderStats {
        header: header.file.clone(),
        includes: header.outer_includes.len() + header.includes.len(),
        unannotated: header.unannotated,
        ..HeaderStats::default()
    };
    for item in &header.items {
        stats.expects += item.expects.len();
        match &item.kind {
            ItemKind::Record(record) => {
                stats.records += 1;
                stats.typedefs += record.typedefs.len();
                stats.handles += record.handles.len();
            }
            ItemKind::Group(group) => {
                stats.groups += 1;
                stats.constants += group.variants.len();
                if group.bit_numbers {
                    stats.constants += group.variants.iter().filter(|one| one.bit_number).count();
                }
            }
            ItemKind::Alias(alias) => {
                stats.typedefs += 1;
                stats.handles += alias.handles.len();
            }
            ItemKind::Constant(_) => stats.constants += 1,
            ItemKind::ConstFn(_) => stats.functions += 1,
            ItemKind::Handle(_) => stats.handles += 1,
            ItemKind::Template(_) => stats.records += 1,
            ItemKind::COnly(c_only) => {
                stats.c_only_blocks += 1;
                stats.c_only_lines += lines_of_code(&c_only.text);
            }
            ItemKind::Include(_) => stats.includes += 1,
            ItemKind::Family(_) | ItemKind::Comment(_) => {}
        }
    }
    stats
}

/// How many lines of C there are that hold more than comments.
fn lines_of_code(text: &str) -> usize {
    let mut in_comment = false;
    let has_code = |line: &&str| {
        let mut rest = line.trim();
        let mut code = false;
        while !rest.is_empty() {
            let (mark, skipped) = if in_comment {
                ("*/", true)
            } else {
                ("/*", false)
            };
            let (before, after) = rest.split_once(mark).unwrap_or((rest, ""));
            code |= !skipped && !before.trim().is_empty();
            if rest.contains(mark) {
                in_comment = !in_comment;
            }
            rest = after;
        }
        code
    };
    text.lines().filter(has_code).count()
}

/// The exceptions that a header's items ask for.
pub(crate) fn expects(header: &Header, place: &dyn Fn(Span) -> Place) -> Vec<ExpectEntry> {
    let shared = |rule: &str| {
        let reason = header
            .reasons
            .iter()
            .find(|reason| reason.rule.text == rule);
        reason.map_or_else(String::new, |reason| reason.text.clone())
    };
    let mut entries = Vec::new();
    for item in &header.items {
        for expect in &item.expects {
            entries.push(ExpectEntry {
                rule: expect.rule.text.clone(),
                header: header.file.clone(),
                item: name_of(item),
                place: place(expect.rule.span),
                reason: expect
                    .reason
                    .clone()
                    .unwrap_or_else(|| shared(&expect.rule.text)),
            });
        }
    }
    entries
}

fn name_of(item: &Item) -> String {
    item.name()
        .map_or_else(String::new, |name| name.text.clone())
}

/// The item's sort in a word; none for what has no name.
pub(crate) fn kind_of(item: &Item) -> Option<&'static str> {
    Some(match &item.kind {
        ItemKind::Record(record) => match record.kind {
            Kind::Struct => "struct",
            Kind::Union => "union",
        },
        ItemKind::Group(group) => match group.form {
            GroupForm::Flags => "flags",
            GroupForm::Open => "open enum",
            GroupForm::CEnum { .. } => "enum",
        },
        ItemKind::Alias(_) => "typedef",
        ItemKind::Constant(_) => "constant",
        ItemKind::ConstFn(_) => "macro",
        ItemKind::Family(_) => "family",
        ItemKind::Handle(_) => "handle",
        ItemKind::Template(_) => "template",
        ItemKind::COnly(_) | ItemKind::Include(_) | ItemKind::Comment(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::lines_of_code;

    #[test]
    fn comments_are_no_lines_of_code() {
        let text = "/* One\n * two. */\n#define A 1 /* three\n four */ + 2\n\n/* five */ int b;\n";
        assert_eq!(lines_of_code(text), 3);
    }
}
