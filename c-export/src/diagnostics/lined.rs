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

    /// The byte at a line (from 1) and a column of characters (from 0); the nearest one there is.
    pub(super) fn offset(&self, at: LineColumn) -> usize {
        let Some(&start) = self.starts.get(at.line.saturating_sub(1)) else {
            return self.text.len();
        };
        let line = self.text[start..].split('\n').next().unwrap_or_default();
        let within = line.char_indices().nth(at.column);
        start + within.map_or(line.len(), |(byte, _)| byte)
    }
}
