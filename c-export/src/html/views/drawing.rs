// SPDX-License-Identifier: MIT
//! Layouts as tables of bytes.

use serde::Serialize;

use crate::reference::{Body, Drawing, Entry, Piece, What};

/// Bytes in a row.
const ROW: u64 = 8;

/// Pieces over more rows than this are cut in the middle.
const MOST_ROWS: u64 = 6;

/// A layout.
#[derive(Serialize)]
pub(in crate::html) struct DrawingView {
    letter: Option<String>,
    abis: String,
    size: u64,
    align: u64,
    /// What other architectures have for that, of a union.
    others: String,
    /// Of a struct.
    rows: Vec<Row>,
    /// Of a union.
    bars: Vec<Bar>,
    /// Fields without bytes.
    beyond: Vec<String>,
}

#[derive(Serialize)]
struct Row {
    offset: String,
    /// What is said in place of rows that are left out.
    cut: Option<String>,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    /// How many bytes.
    span: u64,
    what: &'static str,
    class: String,
    /// What is written there; empty where the piece goes on.
    label: String,
    #[serde(rename = "type")]
    ty: String,
    name: String,
    title: String,
    anchor: String,
}

/// A member of a union, once for each size that it has.
#[derive(Serialize)]
struct Bar {
    /// Whether it is the first of its member's.
    is_first: bool,
    name: String,
    anchor: String,
    what: &'static str,
    size: u64,
    percent: String,
    /// The architectures, where there is more than one size.
    abis: String,
}

/// All drawings of a union in one.
pub(in crate::html) fn of_union(drawings: &[&Drawing], prefix: &str) -> DrawingView {
    let largest = drawings.iter().map(|drawing| drawing.size).max();
    let mut sizes: Vec<(u64, u64, Vec<&str>)> = Vec::new();
    let mut names: Vec<&Piece> = Vec::new();
    for drawing in drawings {
        let layout = (drawing.size, drawing.align);
        match sizes
            .iter_mut()
            .find(|(size, align, _)| (*size, *align) == layout)
        {
            Some((.., abis)) => abis.extend(&drawing.abis),
            None => sizes.push((drawing.size, drawing.align, drawing.abis.clone())),
        }
        for piece in &drawing.pieces {
            if names.iter().all(|known| known.name != piece.name) {
                names.push(piece);
            }
        }
    }
    let bars = names.iter().flat_map(|member| {
        let mut bars: Vec<(u64, Vec<&str>)> = Vec::new();
        for drawing in drawings {
            let piece = drawing
                .pieces
                .iter()
                .find(|piece| piece.name == member.name);
            let Some(piece) = piece else { continue };
            match bars.iter_mut().find(|(size, _)| *size == piece.size) {
                Some((_, abis)) => abis.extend(&drawing.abis),
                None => bars.push((piece.size, drawing.abis.clone())),
            }
        }
        let differ = bars.len() > 1;
        bars.into_iter()
            .enumerate()
            .map(move |(at, (size, abis))| Bar {
                is_first: at == 0,
                name: member.name.clone(),
                anchor: format!("{prefix}{}", member.name),
                what: word(member.what),
                size,
                percent: format!(
                    "{:.2}",
                    size as f64 * 100.0 / largest.unwrap_or(1).max(1) as f64
                ),
                abis: if differ {
                    abis.join(", ")
                } else {
                    String::new()
                },
            })
    });
    let bars = bars.collect();
    let several = sizes.len() > 1;
    let (first, rest) = match sizes.split_first() {
        Some((first, rest)) => (first.clone(), rest),
        None => ((0, 0, Vec::new()), &[][..]),
    };
    let others = rest.iter().map(|(size, align, abis)| {
        format!("; {}: {size} bytes, aligned to {align}", abis_text(abis))
    });
    DrawingView {
        letter: None,
        abis: abis_text(&first.2),
        size: first.0,
        align: first.1,
        others: if several {
            others.collect()
        } else {
            String::new()
        },
        rows: Vec::new(),
        bars,
        beyond: Vec::new(),
    }
}

fn abis_text(names: &[&str]) -> String {
    match names.len() {
        xen_abi_layout::Abi::COUNT => "all six ABIs".into(),
        _ => names.join(", "),
    }
}

impl DrawingView {
    pub(in crate::html) fn new(
        entry: &Entry,
        drawing: &Drawing,
        prefix: &str,
        letter: Option<String>,
    ) -> DrawingView {
        let maker = Maker {
            entry,
            drawing,
            prefix,
        };
        let empty = drawing.pieces.iter().filter(|piece| piece.size == 0);
        DrawingView {
            letter,
            abis: abis_text(&drawing.abis),
            size: drawing.size,
            align: drawing.align,
            others: String::new(),
            rows: maker.rows(),
            bars: Vec::new(),
            beyond: empty.map(|piece| piece.name.clone()).collect(),
        }
    }
}

struct Maker<'a> {
    entry: &'a Entry,
    drawing: &'a Drawing,
    prefix: &'a str,
}

impl Maker<'_> {
    fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut at = 0;
        while at < self.drawing.size {
            rows.push(Row {
                offset: format!("{at:#06x}"),
                cut: None,
                cells: self.cells(at),
            });
            let piece = self.piece(at);
            at += ROW;
            if let Some(piece) = piece {
                let end = piece.offset + piece.size;
                let (first, last) = (piece.offset / ROW * ROW, end.saturating_sub(1) / ROW * ROW);
                // The row in which it begins, two more, and the one in which it ends stay.
                if at > first + ROW && last > at && (last - first) / ROW > MOST_ROWS {
                    let left_out = (last - at) / ROW;
                    rows.push(Row {
                        offset: format!("{at:#06x}"),
                        cut: Some(format!("{left_out} more rows of {}", piece.name)),
                        cells: Vec::new(),
                    });
                    at = last;
                }
            }
        }
        rows
    }

    fn piece(&self, offset: u64) -> Option<&Piece> {
        let has = |piece: &&Piece| (piece.offset..piece.offset + piece.size).contains(&offset);
        self.drawing.pieces.iter().find(has)
    }

    /// The cells of the row that begins at this offset.
    fn cells(&self, start: u64) -> Vec<Cell> {
        let mut cells = Vec::new();
        let mut at = start;
        while at < start + ROW {
            let Some(piece) = self.piece(at) else {
                cells.push(void(start + ROW - at));
                break;
            };
            let end = (piece.offset + piece.size).min(start + ROW);
            cells.push(self.cell(piece, at, end));
            at = end;
        }
        cells
    }

    fn cell(&self, piece: &Piece, at: u64, end: u64) -> Cell {
        let is_labelled = at == label_offset(piece);
        let what = word(piece.what);
        let mut class = String::from(what);
        if at > piece.offset {
            class.push_str(" on-top");
        }
        if end < piece.offset + piece.size {
            class.push_str(" goes-on");
        }
        let array = piece
            .count
            .map_or_else(String::new, |count| format!("[{count}]"));
        let last = piece.offset + piece.size - 1;
        Cell {
            span: end - at,
            what,
            class,
            label: match (is_labelled, piece.what) {
                (false, _) => String::new(),
                (true, What::Hole) => match piece.size {
                    1 => "1 byte".into(),
                    size => format!("{size} bytes"),
                },
                (true, _) => format!("{}{array}", piece.name),
            },
            ty: if is_labelled && end - at >= 4 {
                self.ty(piece)
            } else {
                String::new()
            },
            name: match piece.what {
                What::Hole => "unused".into(),
                _ => piece.name.clone(),
            },
            title: format!("{}: bytes {} to {last}", piece.name, piece.offset),
            anchor: format!("{}{}", self.prefix, piece.name),
        }
    }

    /// The type of a field's elements, in C; nothing where a macro declares the field.
    fn ty(&self, piece: &Piece) -> String {
        let Body::Record(record) = &self.entry.body else {
            return String::new();
        };
        let field = piece.field.and_then(|at| record.fields.get(at));
        let Some(field) = field else {
            return String::new();
        };
        match field.c.rsplit_once(&field.name) {
            Some((ty, _)) => ty.replace("{ .. }", "").trim().to_owned(),
            None => String::new(),
        }
    }
}

fn void(span: u64) -> Cell {
    Cell {
        span,
        what: "void",
        class: "void".into(),
        label: String::new(),
        ty: String::new(),
        name: String::new(),
        title: String::new(),
        anchor: String::new(),
    }
}

fn word(what: What) -> &'static str {
    match what {
        What::Field => "field",
        What::Reserved => "reserved",
        What::Hole => "hole",
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
