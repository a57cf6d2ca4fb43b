// SPDX-License-Identifier: MIT
//! A header as text.

use std::{fmt, fs, path::Path, sync::LazyLock};

use regex::{Captures, Regex};

/// A header as text.
pub(super) struct Header {
    pub(super) name: String,
    pub(super) text: String,
    /// The text with blanks in place of comments; all that is left is where it was.
    pub(super) code: String,
}

/// What is wrong, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Complaint {
    header: String,
    line: usize,
    what: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.header, self.line, self.what)
    }
}

impl Header {
    pub(super) fn read(root: &Path, name: &str) -> Result<Self, String> {
        let path = root.join(name);
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok(Self::new(name, &text))
    }

    pub(super) fn new(name: &str, text: &str) -> Self {
        Self {
            name: name.to_owned(),
            text: text.to_owned(),
            code: without_comments(text),
        }
    }

    /// A complaint about what begins at this byte.
    pub(super) fn at(&self, byte: usize, what: impl Into<String>) -> Complaint {
        let before = self.text.get(..byte).unwrap_or(&self.text);
        Complaint {
            header: self.name.clone(),
            line: before.matches('\n').count() + 1,
            what: what.into(),
        }
    }

    /// Lines of code, each with the byte at which it begins. Directives are among them.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.split_inclusive('\n').scan(0, |at, line| {
            let begins = *at;
            *at += line.len();
            Some((begins, line.trim_end()))
        })
    }
}

/// `text` with blanks in place of comments.
pub(super) fn without_comments(text: &str) -> String {
    // Strings come first: what is in one begins no comment.
    static COMMENT: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#""(?:[^"\\\n]|\\.)*"|(?s:/\*.*?\*/)"#).expect("a pattern that is well-formed")
    });
    let blank = |found: &Captures| match &found[0] {
        comment if comment.starts_with('/') => comment
            .bytes()
            .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
            .collect(),
        string => string.to_owned(),
    };
    COMMENT.replace_all(text, blank).into_owned()
}

#[test]
fn comments_leave_everything_else_where_it_was() {
    let header = Header::new("a.h", "a /* \"b\n */ \"/* c */\" é /*é*/ d");
    assert_eq!(
        header.code,
        "a       \n    \"/* c */\" é        d".replace("a       \n", "a      \n")
    );
    assert_eq!(header.at(header.code.find('d').unwrap_or(0), "").line, 2);
}
