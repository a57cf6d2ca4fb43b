// SPDX-License-Identifier: MIT
//! Doc comments that the parser does not get to see.
//!
//! To the parser, each line of a doc comment is an attribute with a literal, which is escaped, read and
//! read again: that takes as long as all of the code. So a number is put in the place of each comment,
//! and once the model is there, the comment in the place of the number. What else the file holds stays
//! in its line and column.

use std::ops::Range;

use xen_abi_model::item::{Docs, Header};

/// What stands before a number. No text has it: one that does keeps its comments.
const MARK: char = '\u{1}';

/// Doc comments: for each the places of its lines in the text of the file.
#[derive(Clone, Debug, Default)]
pub struct Taken(Vec<Vec<Range<usize>>>);

/// The text with numbers for doc comments. `lines` are the places of their lines, with the slashes.
pub(super) fn take_out(text: &str, lines: &[Range<usize>]) -> (String, Taken) {
    let mut code = String::with_capacity(text.len());
    let mut taken: Vec<Vec<Range<usize>>> = Vec::new();
    // A carriage return within a line is an error that the parser has to see.
    if text.contains(MARK) || text.contains('\r') {
        return (text.to_owned(), Taken::default());
    }
    let mut done = 0;
    let mut last = "";
    for line in lines {
        let (slashes, content) = (line.start..line.start + 3, line.start + 3..line.end);
        let before = &text[done..line.start];
        code.push_str(before);
        let slashes = &text[slashes];
        match taken.last_mut() {
            Some(comment) if last == slashes && before.trim().is_empty() => comment.push(content),
            _ => {
                code.push_str(&format!("{slashes}{MARK}{}", taken.len()));
                taken.push(vec![content]);
            }
        }
        (done, last) = (line.end, slashes);
    }
    code.push_str(&text[done..]);
    (code, Taken(taken))
}

impl Taken {
    /// Puts the comments of `text` in the places of their numbers.
    pub fn put_back(&self, headers: &mut [Header], text: &str) {
        if self.0.is_empty() {
            return;
        }
        for docs in headers.iter_mut().flat_map(Header::docs_mut) {
            let numbered = docs.lines.iter().any(|line| line.starts_with(MARK));
            if numbered {
                let lines = docs.lines.iter().flat_map(|line| self.lines(line, text));
                *docs = Docs::of_comment(lines.collect());
            }
        }
    }

    /// The lines of the comment that `line` is the number of, or that line.
    fn lines(&self, line: &str, text: &str) -> Vec<String> {
        let number = line.strip_prefix(MARK);
        let comment = number
            .and_then(|number| number.parse().ok())
            .and_then(|number: usize| self.0.get(number));
        let Some(comment) = comment else {
            return vec![line.to_owned()];
        };
        let lines = comment.iter();
        lines
            .map(|line| text[line.clone()].trim_end().to_owned())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_stay() {
        let text = "//! Head.\n//! More.\n\n/// One.\n///\n/// two\nconst A: u8 = 1; /// Not\n//// no\n/// B\n";
        let lines = super::super::nesting::check(text).unwrap();
        let (code, taken) = take_out(text, &lines);
        assert_eq!(
            code.replace(MARK, "#"),
            "//!#0\n\n\n///#1\n\n\nconst A: u8 = 1; ///#2\n//// no\n///#3\n"
        );
        let comment = |at: usize| taken.lines(&format!("{MARK}{at}"), text);
        assert_eq!(comment(1), [" One.", "", " two"]);
        assert_eq!(comment(3), [" B"]);
        assert_eq!(comment(4), [format!("{MARK}4")]);
    }

    #[test]
    fn strange_texts_keep_their_comments() {
        for text in ["/// a\rb\n", "/// \u{1}0\n", "/// a\r\n"] {
            let lines = super::super::nesting::check(text).unwrap();
            assert_eq!(take_out(text, &lines).0, text);
        }
    }
}
