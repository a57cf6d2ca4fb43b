// SPDX-License-Identifier: MIT
//! What went wrong, and where.

mod lined;
mod render;

use std::fmt;
use std::ops::Range;
use std::path::PathBuf;

use proc_macro2::{LineColumn, Span};

pub use render::{Texts, render, render_failure};

/// A stretch of a source file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// As [`Source::path`](crate::sources::Source::path) has it.
    pub path: PathBuf,
    /// The first character. Line 0: the file as a whole.
    pub start: LineColumn,
    /// Just after the last character.
    pub end: LineColumn,
}

impl Place {
    /// Where a token of a parsed file stands. To be called by the thread that parsed it, as what
    /// spans mean is known to that thread only.
    pub fn new(path: impl Into<PathBuf>, span: Span) -> Self {
        Place {
            path: path.into(),
            start: span.start(),
            end: span.end(),
        }
    }

    /// A file as a whole.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        let nowhere = LineColumn { line: 0, column: 0 };
        Place {
            path: path.into(),
            start: nowhere,
            end: nowhere,
        }
    }

    /// Bytes of a text.
    pub fn bytes(path: impl Into<PathBuf>, text: &str, bytes: Range<usize>) -> Self {
        Place {
            path: path.into(),
            start: line_column(text, bytes.start),
            end: line_column(text, bytes.end),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        match self.start {
            LineColumn { line: 0, .. } => Ok(()),
            LineColumn { line, column } => write!(f, ":{line}:{}", column + 1),
        }
    }
}

/// Something wrong with the definitions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that is broken; none for what no rule is about, such as a syntax error.
    pub rule: Option<&'static str>,
    /// What is wrong, with names and numbers.
    pub message: String,
    /// What to do about it, one entry for each possibility.
    pub help: Vec<String>,
    /// Where.
    pub primary: Place,
    /// Other places that matter, each with what it is.
    pub related: Vec<(Place, String)>,
}

impl Diagnostic {
    /// An error that no rule is about.
    pub fn new(message: impl Into<String>, primary: Place) -> Self {
        let message = message.into();
        Diagnostic {
            rule: None,
            message,
            help: Vec::new(),
            primary,
            related: Vec::new(),
        }
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Adds another place, and what it is.
    #[must_use]
    pub fn related(mut self, place: Place, what: impl Into<String>) -> Self {
        self.related.push((place, what.into()));
        self
    }
}

/// A failure outside of the definitions: wrong usage, or the file system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What failed.
    pub message: String,
    /// What to do about it.
    pub help: Vec<String>,
}

impl Failure {
    /// A failure without advice.
    pub fn new(message: impl Into<String>) -> Self {
        Failure {
            message: message.into(),
            help: Vec::new(),
        }
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }
}

/// A number and its noun.
pub(crate) fn count(number: usize, noun: &str) -> String {
    if number == 1 {
        format!("1 {noun}")
    } else {
        format!("{number} {noun}s")
    }
}

fn line_column(text: &str, byte: usize) -> LineColumn {
    let before = &text[..text.floor_char_boundary(byte)];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    LineColumn {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count(),
    }
}

#[cfg(test)]
mod tests;
