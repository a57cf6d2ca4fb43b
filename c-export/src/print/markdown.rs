// SPDX-License-Identifier: MIT
//! Doc comments as C readers want them: without Markdown's signs.

mod inline;

use inline::inline;

/// A part of a doc comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A blank line.
    Blank,
    /// Text that may be broken into lines anew. All lines but the first are indented.
    Text { indent: usize, lines: Vec<String> },
    /// A line that stays as it is.
    Verbatim(String),
}

/// What the definitions know of the names that docs link to.
pub(super) trait Names {
    /// How C readers know the item that this Rust path names.
    fn in_c(&self, path: &str) -> String;
}

/// Takes the signs away. Paragraphs, lists and the author's line breaks stay.
pub(super) fn plain(lines: &[String], names: &dyn Names) -> Vec<Part> {
    let mut reader = Reader {
        names,
        parts: Vec::new(),
        open: None,
        fence: None,
        list: None,
    };
    for line in lines {
        reader.line(line);
    }
    reader.close();
    let mut parts = reader.parts;
    while parts.last() == Some(&Part::Blank) {
        parts.pop();
    }
    parts
}

struct Reader<'n> {
    names: &'n dyn Names,
    parts: Vec<Part>,
    /// The paragraph that is being read: how far its further lines are indented, and its lines.
    open: Option<(usize, Vec<String>)>,
    /// What ends the block of code that is being read.
    fence: Option<&'static str>,
    /// How far the text of the last list item is indented, while the list goes on.
    list: Option<usize>,
}

impl Reader<'_> {
    fn line(&mut self, line: &str) {
        let line = line.trim_end();
        let text = line.trim_start();
        let indent = line.len() - text.len();
        if let Some(fence) = self.fence {
            if text.starts_with(fence) {
                self.fence = None;
            } else {
                self.parts.push(Part::Verbatim(format!("    {line}")));
            }
            return;
        }
        if text.is_empty() {
            self.close();
            if self.parts.last().is_some_and(|part| *part != Part::Blank) {
                self.parts.push(Part::Blank);
            }
            return;
        }
        if let Some(fence) = ["```", "~~~"].into_iter().find(|f| text.starts_with(f)) {
            self.close();
            self.fence = Some(fence);
            return;
        }
        if let Some((marker, rest)) = list_item(text) {
            self.close();
            self.list = Some(indent + marker.len());
            let first = format!("{:indent$}{marker}{rest}", "");
            self.open = Some((indent + marker.len(), vec![first]));
            return;
        }
        if self.open.is_none() {
            self.list = self.list.filter(|_| indent > 0);
            if indent >= 4 && self.list.is_none() || text.starts_with('|') {
                self.parts.push(Part::Verbatim(line.to_owned()));
                return;
            }
        }
        if let Some(heading) = heading(text) {
            self.close();
            self.open = Some((0, vec![heading.to_owned()]));
            self.close();
            return;
        }
        // A backslash at the end is a line break, which stays anyway.
        let text = text.strip_suffix('\\').unwrap_or(text);
        match &mut self.open {
            Some((_, lines)) => lines.push(text.to_owned()),
            None => {
                let indent = self.list.unwrap_or(0);
                self.open = Some((indent, vec![format!("{:indent$}{text}", "")]));
            }
        }
    }

    fn close(&mut self) {
        if let Some((indent, lines)) = self.open.take() {
            // Signs may stand around a line break.
            let text = inline(&lines.join("\n"), self.names);
            let lines = text.split('\n').map(str::to_owned).collect();
            self.parts.push(Part::Text { indent, lines });
        }
    }
}

fn heading(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches('#');
    let level = text.len() - rest.len();
    let is_heading = (1..=6).contains(&level) && rest.starts_with(' ');
    is_heading.then(|| rest.trim_start())
}

/// The marker of a list item, as it is printed, and the rest of the line.
fn list_item(text: &str) -> Option<(String, &str)> {
    for bullet in ["- ", "* ", "+ "] {
        if let Some(rest) = text.strip_prefix(bullet) {
            return Some(("- ".to_owned(), rest.trim_start()));
        }
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    let sign = rest
        .chars()
        .next()
        .filter(|sign| matches!(sign, '.' | ')'))?;
    let rest = rest[1..].strip_prefix(' ')?;
    (1..=9)
        .contains(&digits)
        .then(|| (format!("{number}{sign} "), rest.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct LastSegment;

    impl Names for LastSegment {
        fn in_c(&self, path: &str) -> String {
            path.rsplit("::").next().unwrap_or(path).to_owned()
        }
    }

    fn parts(docs: &str) -> Vec<Part> {
        let lines: Vec<String> = docs.lines().map(str::to_owned).collect();
        plain(&lines, &LastSegment)
    }

    fn lines(indent: usize, lines: &[&str]) -> Part {
        let lines = lines.iter().map(|&line| line.to_owned()).collect();
        Part::Text { indent, lines }
    }

    #[test]
    fn paragraphs_and_lists_stay() {
        assert_eq!(
            parts("\nOne\ntwo.\n\n\n* a\n  b\n* c\n\n  d\n\ne\n"),
            [
                lines(0, &["One", "two."]),
                Part::Blank,
                lines(2, &["- a", "b"]),
                lines(2, &["- c"]),
                Part::Blank,
                lines(2, &["  d"]),
                Part::Blank,
                lines(0, &["e"]),
            ]
        );
        assert_eq!(
            parts("12. a\n1) b"),
            [lines(4, &["12. a"]), lines(3, &["1) b"])]
        );
        assert_eq!(
            parts("# Title #1\nx"),
            [lines(0, &["Title #1"]), lines(0, &["x"])]
        );
        assert_eq!(
            parts("-1 is no list\n1.5 neither"),
            [lines(0, &["-1 is no list", "1.5 neither"])]
        );
    }

    #[test]
    fn code_stays_as_it_is() {
        assert_eq!(
            parts("x:\n```text\n`a`  [b]\n```\n    c `d`\n\n    e `f`"),
            [
                lines(0, &["x:"]),
                Part::Verbatim("    `a`  [b]".to_owned()),
                Part::Verbatim("    c `d`".to_owned()),
                Part::Blank,
                Part::Verbatim("    e `f`".to_owned()),
            ]
        );
        assert_eq!(parts("| a | b |"), [Part::Verbatim("| a | b |".to_owned())]);
    }
}
