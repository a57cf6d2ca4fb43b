// SPDX-License-Identifier: MIT
//! What is printed, before it is text: lines, each with the conditions that it stands under.

use std::rc::Rc;

use xen_abi_model::cond::Cond;

use super::{cond, lines, regions};

/// How far a record's body is indented.
pub(super) const INDENT: usize = 4;

/// A line, or lines that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// C.
    Code(String),
    /// Part of a comment.
    Comment(String),
    /// `#define name value`; values that stand below each other begin in one column.
    Define { name: String, value: String },
    /// A directive that makes no definition.
    Directive(String),
}

/// What precedes a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// The line before it.
    None,
    /// A blank line within a body.
    Blank,
    /// A blank line between paragraphs.
    Paragraph,
}

/// A line and when it exists.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// What must all hold, outermost first.
    pub(super) when: Rc<[Cond]>,
    /// What precedes it.
    pub(super) gap: Gap,
    /// The line.
    pub(super) line: Line,
}

/// Collects lines.
#[derive(Debug)]
pub(super) struct Out {
    entries: Vec<Entry>,
    when: Rc<[Cond]>,
    indent: usize,
    gap: Gap,
}

impl Out {
    pub(super) fn new() -> Out {
        Out {
            entries: Vec::new(),
            when: Rc::from([]),
            indent: 0,
            gap: Gap::None,
        }
    }

    /// Puts what follows under these conditions too, until [`Out::leave`] is given what is
    /// returned.
    pub(super) fn enter(&mut self, conjuncts: &[Cond]) -> Rc<[Cond]> {
        let outside = Rc::clone(&self.when);
        let known = |cond: &&Cond| !outside.contains(cond);
        if conjuncts.iter().any(|cond| known(&cond)) {
            let added = conjuncts.iter().filter(known);
            self.when = outside.iter().chain(added).cloned().collect();
        }
        outside
    }

    /// Whether what follows stands under this condition already.
    pub(super) fn is_under(&self, cond: &Cond) -> bool {
        self.when.contains(cond)
    }

    /// Returns to the conditions outside.
    pub(super) fn leave(&mut self, outside: Rc<[Cond]>) {
        self.when = outside;
    }

    /// A blank line precedes the next line.
    pub(super) fn gap(&mut self) {
        self.gap = if self.indent == 0 {
            Gap::Paragraph
        } else {
            Gap::Blank
        };
    }

    pub(super) fn indent(&mut self) {
        self.indent += INDENT;
    }

    pub(super) fn dedent(&mut self) {
        self.indent = self.indent.saturating_sub(INDENT);
    }

    /// How far code is indented.
    pub(super) fn indentation(&self) -> usize {
        self.indent
    }

    /// A line of C.
    pub(super) fn code(&mut self, text: &str) {
        let text = format!("{:indent$}{text}", "", indent = self.indent);
        self.push(Line::Code(text));
    }

    /// A line of C that is not indented.
    pub(super) fn code_at_margin(&mut self, text: impl Into<String>) {
        self.push(Line::Code(text.into()));
    }

    /// The lines of a comment, signs included.
    pub(super) fn comment(&mut self, lines: Vec<String>) {
        for line in lines {
            let text = format!("{:indent$}{line}", "", indent = self.indent);
            self.push(Line::Comment(text));
        }
    }

    /// `#define name value`, which is never indented.
    pub(super) fn define(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.push(Line::Define {
            name: name.into(),
            value: value.into(),
        });
    }

    /// A directive, which is never indented.
    pub(super) fn directive(&mut self, text: impl Into<String>) {
        self.push(Line::Directive(text.into()));
    }

    /// Text as it is. More than one blank line in a row becomes one.
    pub(super) fn verbatim(&mut self, text: &str) {
        let mut continued = false;
        for line in text.lines().map(str::trim_end) {
            // A blank line may be what ends a macro.
            if line.is_empty() && !continued {
                self.gap();
            } else {
                self.code_at_margin(line);
            }
            continued = line.ends_with('\\');
        }
    }

    fn push(&mut self, line: Line) {
        self.entries.push(Entry {
            when: Rc::clone(&self.when),
            gap: std::mem::replace(&mut self.gap, Gap::None),
            line,
        });
    }

    /// The text.
    pub(super) fn finish(self) -> String {
        lines::join(regions::regions(&self.entries))
    }

    /// Lines under one condition, for what is not an item.
    pub(super) fn under(&mut self, when: &Cond, print: impl FnOnce(&mut Out)) {
        let outside = self.enter(&cond::conjuncts(when));
        print(self);
        self.leave(outside);
    }
}
