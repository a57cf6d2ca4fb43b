// SPDX-License-Identifier: MIT
//! A look at a file's brackets before the parser sees it.
//!
//! The parser descends once per nested construct, so a hostile or garbled file could exhaust the
//! stack, which nothing can catch. What it descends on is bounded by two counts that a scan of the
//! bytes finds cheaply: how deep brackets nest, and how many tokens follow each other without
//! anything that ends an expression or a type (`- - - - 1`, `&&&&u8`, `A<A<A<..`).
//! As the brackets are known here anyway, unbalanced ones are reported with both their places.

use std::ops::Range;

/// How deep brackets may nest.
pub const MAX_DEPTH: usize = 128;

/// How many tokens may follow each other, in all open brackets together, without a `,`, a `;` or
/// the end of an item. An unoptimised parser takes up to 36 KiB of stack for each.
pub const MAX_RUN: usize = 4096;

/// Why a file is not handed to the parser.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Problem {
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Where, as bytes of the text.
    pub at: Range<usize>,
    /// Another place that matters, and what it is.
    pub related: Option<(Range<usize>, String)>,
}

/// Accepts a text that the parser can be trusted with, and says where the lines of doc comments are.
pub(super) fn check(text: &str) -> Result<Vec<Range<usize>>, Problem> {
    let mut scan = Scan::new(text);
    while scan.at < scan.bytes.len() {
        scan.token()?;
    }
    match scan.open.pop() {
        None => Ok(scan.docs),
        Some(level) => Err(problem(
            "this bracket is never closed",
            level.at..level.at + 1,
        )),
    }
}

fn problem(message: impl Into<String>, at: Range<usize>) -> Problem {
    Problem {
        message: message.into(),
        help: None,
        at,
        related: None,
    }
}

/// Tokens of one bracket since something ended there.
#[derive(Clone, Copy, Default)]
struct Run {
    tokens: usize,
    /// `<` that no `>` has closed: a comma may then be inside of a generic list.
    angles: usize,
    /// A `|` was seen: a comma may then be in a closure's parameters.
    pipes: bool,
    /// The last token was a `}`, which ends an item or a statement if what follows begins one.
    after_brace: bool,
}

struct Level {
    bracket: u8,
    at: usize,
    outer: Run,
}

struct Scan<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    open: Vec<Level>,
    run: Run,
    /// Tokens in the runs of all outer levels.
    outer_tokens: usize,
    /// The lines of doc comments.
    docs: Vec<Range<usize>>,
}

impl<'a> Scan<'a> {
    fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        Scan {
            text,
            bytes,
            at: 0,
            open: Vec::new(),
            run: Run::default(),
            outer_tokens: 0,
            docs: Vec::new(),
        }
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn token(&mut self) -> Result<(), Problem> {
        let start = self.at;
        match self.peek(0) {
            b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
            b'/' if self.peek(1) == b'/' => self.line_comment(),
            b'/' if self.peek(1) == b'*' => self.block_comment()?,
            b'"' => {
                self.begins_something("");
                self.string()?;
            }
            b'\'' => {
                self.begins_something("");
                self.char_or_lifetime()?;
            }
            byte @ (b'(' | b'[' | b'{') => self.open(byte)?,
            byte @ (b')' | b']' | b'}') => self.close(byte)?,
            byte if is_word(byte) => {
                self.word();
                self.begins_something(&self.text[start..self.at]);
                self.prefixed_literal(start)?;
            }
            byte => self.punct(byte),
        }
        let run = self.outer_tokens + self.run.tokens;
        if run > MAX_RUN {
            let mut found = problem(
                format!("more than {MAX_RUN} tokens follow each other without a `,` or a `;`"),
                start..self.at,
            );
            found.help = Some("split this up, or give its parts names".into());
            return Err(found);
        }
        Ok(())
    }

    fn line_comment(&mut self) {
        let (start, rest) = (self.at, &self.text[self.at..]);
        let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
        self.at += line.len();
        let is_outer = line.starts_with("///") && !line.starts_with("////");
        if is_outer || line.starts_with("//!") {
            self.docs.push(start..self.at);
        }
    }

    fn block_comment(&mut self) -> Result<(), Problem> {
        let start = self.at;
        let mut depth = 0usize;
        loop {
            match (self.peek(0), self.peek(1)) {
                (b'/', b'*') => (depth, self.at) = (depth + 1, self.at + 2),
                (b'*', b'/') => (depth, self.at) = (depth - 1, self.at + 2),
                _ => self.at += 1,
            }
            if depth == 0 {
                return Ok(());
            }
            if self.at >= self.bytes.len() {
                return Err(problem("this comment is never closed", start..start + 2));
            }
        }
    }

    fn string(&mut self) -> Result<(), Problem> {
        let start = self.at;
        self.at += 1;
        while self.at < self.bytes.len() {
            match self.peek(0) {
                b'"' => {
                    self.at += 1;
                    return Ok(());
                }
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        self.at = self.bytes.len();
        Err(problem("this string is never closed", start..start + 1))
    }

    fn raw_string(&mut self, hashes: usize) -> Result<(), Problem> {
        let start = self.at;
        self.at += hashes + 1;
        while self.at < self.bytes.len() {
            let closes = self.peek(0) == b'"' && (1..=hashes).all(|i| self.peek(i) == b'#');
            self.at += 1;
            if closes {
                self.at += hashes;
                return Ok(());
            }
        }
        Err(problem(
            "this raw string is never closed",
            start..start + hashes + 1,
        ))
    }

    fn char_or_lifetime(&mut self) -> Result<(), Problem> {
        let start = self.at;
        self.at += 1;
        let Some(first) = self.text[self.at..].chars().next() else {
            return Err(problem("this quote is never closed", start..start + 1));
        };
        if first != '\\' {
            self.at += first.len_utf8();
            if self.peek(0) == b'\'' {
                self.at += 1;
            } else if first.is_ascii() && !is_word(first as u8) {
                return Err(problem("this quote is never closed", start..start + 1));
            } else {
                self.word();
            }
            return Ok(());
        }
        self.at += 2;
        while self.at < self.bytes.len() && self.peek(0) != b'\n' {
            self.at += 1;
            if self.bytes[self.at - 1] == b'\'' {
                return Ok(());
            }
        }
        Err(problem(
            "this character literal is never closed",
            start..start + 1,
        ))
    }

    fn word(&mut self) {
        while is_word(self.peek(0)) {
            self.at += 1;
        }
    }

    /// `b"..`, `r#"..`, `b'..`: the word was a literal's prefix.
    fn prefixed_literal(&mut self, start: usize) -> Result<(), Problem> {
        let word = &self.text[start..self.at];
        let hashes = self.bytes[self.at..]
            .iter()
            .take_while(|&&byte| byte == b'#')
            .count();
        match (word, self.peek(hashes)) {
            ("r" | "br" | "cr", b'"') => self.raw_string(hashes),
            ("b" | "c", b'"') if hashes == 0 => self.string(),
            ("b", b'\'') if hashes == 0 => self.char_or_lifetime(),
            _ => Ok(()),
        }
    }

    fn open(&mut self, bracket: u8) -> Result<(), Problem> {
        self.run.tokens += 1;
        self.run.after_brace = false;
        if self.open.len() == MAX_DEPTH {
            let mut found = problem(
                format!("brackets nest more than {MAX_DEPTH} levels deep"),
                self.at..self.at + 1,
            );
            found.help = Some("give the inner parts names".into());
            return Err(found);
        }
        self.outer_tokens += self.run.tokens;
        self.open.push(Level {
            bracket,
            at: self.at,
            outer: self.run,
        });
        self.run = Run::default();
        self.at += 1;
        Ok(())
    }

    fn close(&mut self, bracket: u8) -> Result<(), Problem> {
        let here = self.at..self.at + 1;
        let shown = bracket as char;
        let Some(level) = self.open.pop() else {
            return Err(problem(format!("this `{shown}` closes nothing"), here));
        };
        let wanted = match level.bracket {
            b'(' => ')',
            b'[' => ']',
            _ => '}',
        };
        if shown != wanted {
            let mut found = problem(format!("`{shown}` where `{wanted}` belongs"), here);
            found.related = Some((level.at..level.at + 1, "opened here".into()));
            return Err(found);
        }
        self.run = level.outer;
        self.outer_tokens -= self.run.tokens;
        self.run.after_brace = bracket == b'}';
        self.at += 1;
        Ok(())
    }

    /// A word or a literal: after a `}` it begins an item or a statement, but for the words that
    /// go on with an expression.
    fn begins_something(&mut self, word: &str) {
        if self.run.after_brace && !matches!(word, "else" | "as" | "in") {
            self.run = Run::default();
        }
        self.run.after_brace = false;
        self.run.tokens += 1;
    }

    fn punct(&mut self, byte: u8) {
        let before = self.at.checked_sub(1).map_or(0, |at| self.bytes[at]);
        if byte == b'#' && self.run.after_brace {
            self.run = Run::default();
        }
        self.run.after_brace = false;
        self.run.tokens += 1;
        match byte {
            b';' => self.run = Run::default(),
            b',' if self.run.angles == 0 && !self.run.pipes => self.run = Run::default(),
            b'<' => self.run.angles += 1,
            b'>' if before != b'-' && before != b'=' => {
                self.run.angles = self.run.angles.saturating_sub(1);
            }
            b'|' => self.run.pipes = true,
            _ => {}
        }
        self.at += 1;
    }
}

/// Part of a name or a number. A byte of a character outside of ASCII counts as one, so that the
/// scan only ever stops between characters.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

#[cfg(test)]
mod tests;
