// SPDX-License-Identifier: MIT
//! A text whose lines are known.

use proc_macro2::LineColumn;

/// A text with the beginnings of its lines: there may be many places to be found in a large one.
pub(super) struct Lined<'a> {
    pub(super) text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lined<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let after = text.match_indices('\n').map(|(newline, _)| newline + 1);
        Lined {
            text,
            starts: std::iter::once(0).chain(after).collect(),
        }
    }

    /// The first byte of a line (from 1), or the end of the text.
    pub(super) fn start(&self, line: usize) -> usize {
        let start = self.starts.get(line.saturating_sub(1));
        start.copied().unwrap_or(self.text.len())
    }

    /// The byte at a line (from 1) and a column of characters (from 0); the nearest one there is.
    pub(super) fn offset(&self, at: LineColumn) -> usize {
        let start = self.start(at.line);
        let rest = &self.text[start..self.start(at.line + 1)];
        let line = rest.strip_suffix('\n').unwrap_or(rest);
        let within = line.char_indices().nth(at.column);
        start + within.map_or(line.len(), |(byte, _)| byte)
    }
}
