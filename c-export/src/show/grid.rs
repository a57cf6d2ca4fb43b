// SPDX-License-Identifier: MIT
//! A struct as a grid of bytes, eight to a row.

use crate::reference::{Drawing, Piece, What};

use super::paint::{Ink, Line};

/// Bytes in a row.
const ROW: u64 = 8;

/// Columns of a byte, with the line before it.
const BYTE: usize = 7;

/// Columns of the offsets before a row.
const GUTTER: usize = 7;

/// Pieces over more rows than this are cut in the middle.
const MOST_ROWS: u64 = 4;

/// A row of the grid.
enum Row {
    /// The bytes from this offset on.
    Bytes(u64),
    /// So many bytes of one piece are not shown.
    Cut(u64),
}

/// The lines of a drawing.
pub(super) fn lines(drawing: &Drawing) -> Vec<Line> {
    let grid = Grid { drawing };
    let rows = grid.rows();
    let mut lines = vec![head()];
    let mut above = None;
    for row in &rows {
        lines.push(grid.border(above, Some(row)));
        lines.push(grid.row(row));
        above = Some(row);
    }
    lines.push(grid.border(above, None));
    for piece in drawing.pieces.iter().filter(|piece| piece.size == 0) {
        let mut line = Line::new();
        line.push(Ink::Dim, format!("{:<GUTTER$}", offset(piece.offset)));
        line.push(Ink::Name, piece.name.clone());
        line.push(Ink::Dim, ": no bytes of its own");
        lines.push(line);
    }
    lines
}

fn head() -> Line {
    let mut line = Line::new();
    line.push(Ink::Plain, " ".repeat(GUTTER));
    for byte in 0..ROW {
        line.push(Ink::Dim, format!("{:<BYTE$}", format!(" +{byte}")));
    }
    line
}

fn offset(offset: u64) -> String {
    format!("{offset:#06x}")
}

struct Grid<'a> {
    drawing: &'a Drawing,
}

impl Grid<'_> {
    /// The piece that has the byte at this offset, if the record has it.
    fn piece(&self, offset: u64) -> Option<usize> {
        let has = |piece: &Piece| (piece.offset..piece.offset + piece.size).contains(&offset);
        self.drawing.pieces.iter().position(has)
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut at = 0;
        while at < self.drawing.size {
            let piece = self.piece(at).map(|piece| &self.drawing.pieces[piece]);
            rows.push(Row::Bytes(at));
            at += ROW;
            // Whole rows of one piece behind the one in which it begins.
            if let Some(piece) = piece {
                let end = piece.offset + piece.size;
                let last = end.saturating_sub(1) / ROW * ROW;
                let first = piece.offset / ROW * ROW;
                if last > at && at > first && (last - first) / ROW > MOST_ROWS {
                    rows.push(Row::Cut(last - at));
                    at = last;
                }
            }
        }
        rows
    }

    /// The pieces of a row, one for each byte.
    fn bytes(&self, row: &Row) -> [Option<usize>; ROW as usize] {
        let mut bytes = [None; ROW as usize];
        if let Row::Bytes(start) = row {
            for (column, byte) in bytes.iter_mut().enumerate() {
                *byte = self.piece(start + column as u64);
            }
        }
        bytes
    }

    fn row(&self, row: &Row) -> Line {
        let mut line = Line::new();
        let start = match row {
            Row::Cut(bytes) => {
                line.push(Ink::Plain, " ".repeat(GUTTER));
                let text = format!("⋮ {} more rows, {bytes} bytes", bytes / ROW);
                let room = BYTE * ROW as usize - 1;
                line.push(Ink::Dim, format!("┆{text:^room$}┆"));
                return line;
            }
            Row::Bytes(start) => *start,
        };
        line.push(Ink::Dim, format!("{:<GUTTER$}", offset(start)));
        let bytes = self.bytes(row);
        let mut column = 0;
        while column < bytes.len() {
            let run = bytes[column..]
                .iter()
                .take_while(|byte| **byte == bytes[column])
                .count();
            let has_left = bytes[column].is_some() || (column > 0 && bytes[column - 1].is_some());
            line.push(Ink::Dim, if has_left { "│" } else { " " });
            let room = run * BYTE - 1;
            match bytes[column] {
                None => line.push(Ink::Plain, " ".repeat(room)),
                Some(piece) => self.cell(&mut line, piece, start + column as u64, room),
            }
            column += run;
        }
        line.push(
            Ink::Dim,
            if bytes[bytes.len() - 1].is_some() {
                "│"
            } else {
                " "
            },
        );
        line
    }

    /// What stands in a run of bytes of one piece.
    fn cell(&self, line: &mut Line, piece: usize, at: u64, room: usize) {
        let piece = &self.drawing.pieces[piece];
        let is_labelled = at == label_offset(piece);
        match piece.what {
            What::Hole => {
                let text = if is_labelled {
                    label(&format!(" {} unused ", bytes(piece.size)), room)
                } else {
                    String::new()
                };
                line.push(Ink::Hole, format!("{text:░^room$}"));
            }
            what => {
                let text = match (is_labelled, piece.count) {
                    (false, _) => String::new(),
                    (true, Some(count)) => label(&format!(" {}[{count}]", piece.name), room),
                    (true, None) => label(&format!(" {}", piece.name), room),
                };
                match what {
                    What::Reserved => {
                        let filling = room - text.chars().count();
                        line.push(Ink::Reserved, format!("{text}{}", "·".repeat(filling)));
                    }
                    _ => line.push(Ink::Name, format!("{text:<room$}")),
                }
            }
        }
    }

    /// The line between two rows.
    fn border(&self, above: Option<&Row>, below: Option<&Row>) -> Line {
        let cut = matches!(above, Some(Row::Cut(_))) || matches!(below, Some(Row::Cut(_)));
        let none = [None; ROW as usize];
        let up = above.map_or(none, |row| self.bytes(row));
        let down = below.map_or(none, |row| self.bytes(row));
        let mut line = Line::new();
        line.push(Ink::Plain, " ".repeat(GUTTER));
        if cut {
            // A cut is within one piece: only its sides go on.
            let room = BYTE * ROW as usize - 1;
            line.push(Ink::Dim, format!("│{:room$}│", ""));
            return line;
        }
        let side = |bytes: &[Option<usize>; ROW as usize], at: usize| {
            let left = at.checked_sub(1).and_then(|left| bytes[left]);
            let right = bytes.get(at).copied().flatten();
            left != right
        };
        let edge = |at: usize| up[at] != down[at];
        for at in 0..=ROW as usize {
            let left = at > 0 && edge(at - 1);
            let right = at < ROW as usize && edge(at);
            line.push(
                Ink::Dim,
                corner(side(&up, at), side(&down, at), left, right),
            );
            if at < ROW as usize {
                let filling = if right { "─" } else { " " };
                line.push(Ink::Dim, filling.repeat(BYTE - 1));
            }
        }
        line
    }
}

/// The offset at which a piece's name is written: where its longest part of a row begins.
fn label_offset(piece: &Piece) -> u64 {
    let first_end = (piece.offset / ROW + 1) * ROW;
    let end = piece.offset + piece.size;
    let first = first_end.min(end) - piece.offset;
    let second = (first_end + ROW).min(end).saturating_sub(first_end);
    if second > first {
        first_end
    } else {
        piece.offset
    }
}

/// A text that fits.
fn label(text: &str, room: usize) -> String {
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let short: String = text.chars().take(room.saturating_sub(1)).collect();
    format!("{short}…")
}

/// So many bytes in words.
pub(super) fn bytes(number: u64) -> String {
    match number {
        1 => "1 byte".into(),
        _ => format!("{number} bytes"),
    }
}

fn corner(up: bool, down: bool, left: bool, right: bool) -> &'static str {
    match (up, down, left, right) {
        (false, false, false, false) => " ",
        (true, false, false, false) => "╵",
        (false, true, false, false) => "╷",
        (true, true, false, false) => "│",
        (false, false, true, false) => "╴",
        (false, false, false, true) => "╶",
        (false, false, true, true) => "─",
        (false, true, false, true) => "┌",
        (false, true, true, false) => "┐",
        (true, false, false, true) => "└",
        (true, false, true, false) => "┘",
        (true, true, false, true) => "├",
        (true, true, true, false) => "┤",
        (false, true, true, true) => "┬",
        (true, false, true, true) => "┴",
        (true, true, true, true) => "┼",
    }
}
