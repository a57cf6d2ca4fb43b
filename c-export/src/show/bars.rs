// SPDX-License-Identifier: MIT
//! A union as bars, one for each member, all to one scale.

use crate::reference::{Drawing, What};

use super::paint::{Ink, Line};

/// Columns of the longest bar.
const BAR: usize = 32;

/// Longer names are cut.
const LONGEST: usize = 24;

/// The lines of a drawing.
pub(super) fn lines(drawing: &Drawing) -> Vec<Line> {
    let name = |name: &str| -> String {
        if name.chars().count() <= LONGEST {
            return name.to_owned();
        }
        let short: String = name.chars().take(LONGEST - 1).collect();
        format!("{short}…")
    };
    let widest = drawing
        .pieces
        .iter()
        .map(|piece| name(&piece.name).chars().count());
    let widest = widest.max().unwrap_or(0);
    let mut lines = Vec::new();
    for piece in &drawing.pieces {
        let mut line = Line::new();
        let ink = match piece.what {
            What::Field => Ink::Name,
            What::Reserved | What::Hole => Ink::Reserved,
        };
        line.push(ink, format!("{:<widest$} ", name(&piece.name)));
        let scaled = (piece.size * BAR as u64).div_ceil(drawing.size.max(1)) as usize;
        line.push(ink, "█".repeat(scaled));
        line.push(Ink::Dim, "·".repeat(BAR.saturating_sub(scaled)));
        line.push(Ink::Plain, format!(" {}", piece.size));
        lines.push(line);
    }
    lines
}
