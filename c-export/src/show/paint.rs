// SPDX-License-Identifier: MIT
//! Text with colours, which a terminal shows and a file does not.

use anstyle::{AnsiColor, Style};

/// What a piece of text is, and is coloured as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    /// Nothing in particular.
    Plain,
    /// What it is all about.
    Title,
    /// A name.
    Name,
    /// The lines of a drawing, and what stands back.
    Dim,
    /// What is kept for later.
    Reserved,
    /// Bytes that no field names.
    Hole,
}

impl Ink {
    fn style(self) -> Style {
        match self {
            Ink::Plain => Style::new(),
            Ink::Title => Style::new().bold(),
            Ink::Name => AnsiColor::Cyan.on_default(),
            Ink::Dim => Style::new().dimmed(),
            Ink::Reserved => AnsiColor::Blue.on_default().dimmed(),
            Ink::Hole => AnsiColor::Red.on_default(),
        }
    }
}

/// A line in several inks.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    parts: Vec<(Ink, String)>,
}

impl Line {
    pub(super) fn new() -> Line {
        Line::default()
    }

    /// The line with more text at its end.
    pub(super) fn push(&mut self, ink: Ink, text: impl Into<String>) {
        let text = text.into();
        match self.parts.last_mut() {
            Some((last, known)) if *last == ink => known.push_str(&text),
            _ => self.parts.push((ink, text)),
        }
    }

    /// How many columns it takes.
    pub(super) fn width(&self) -> usize {
        self.parts
            .iter()
            .map(|(_, text)| text.chars().count())
            .sum()
    }

    /// Blanks up to this column.
    pub(super) fn pad_to(&mut self, column: usize) {
        let missing = column.saturating_sub(self.width());
        self.push(Ink::Plain, " ".repeat(missing));
    }

    /// What `other` holds, behind this.
    pub(super) fn append(&mut self, other: &Line) {
        for (ink, text) in &other.parts {
            self.push(*ink, text.clone());
        }
    }

    /// The text, without blanks at its end.
    pub(super) fn render(&self, colour: bool) -> String {
        let mut parts = self.parts.clone();
        while let Some((_, last)) = parts.last_mut() {
            last.truncate(last.trim_end().len());
            if !last.is_empty() {
                break;
            }
            parts.pop();
        }
        let mut out = String::new();
        for (ink, text) in parts {
            let style = ink.style();
            if colour && style != Style::new() {
                out.push_str(&format!("{style}{text}{style:#}"));
            } else {
                out.push_str(&text);
            }
        }
        out
    }
}
