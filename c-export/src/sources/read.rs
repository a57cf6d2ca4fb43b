// SPDX-License-Identifier: MIT
//! One file: from the disk to a syntax tree.

use std::fs::File;
use std::io::{self, Read};
use std::ops::Range;
use std::path::Path;

use crate::diagnostics::{Diagnostic, Place};

use super::docs::{self, Taken};
use super::nesting;

/// How large a file may be. Xen's largest header takes a fiftieth of it.
pub const MAX_BYTES: u64 = 4 << 20;

/// What reading a file came to.
pub(super) enum Content {
    /// Text without a byte order mark.
    Text(String),
    /// Not text; this is what can be shown of it.
    NotText(String, Diagnostic),
    /// Too large, or no file.
    Refused(Diagnostic),
}

/// Reads a file. What is not a regular file is not opened: a pipe would block.
pub(super) fn read(path: &Path, shown: &Path) -> io::Result<Content> {
    let refused = |message: &str| {
        let message = format!("`{}` {message}", shown.display());
        Ok(Content::Refused(Diagnostic::new(
            message,
            Place::file(shown),
        )))
    };
    let metadata = path.metadata()?;
    if !metadata.is_file() {
        return refused("is not a file");
    }
    let mut bytes = Vec::with_capacity(metadata.len().min(MAX_BYTES) as usize);
    File::open(path)?
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        return refused("is larger than 4 MiB");
    }
    Ok(match String::from_utf8(bytes) {
        Ok(text) => Content::Text(match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_string(),
            None => text,
        }),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let place = Place::bytes(shown, &text, valid..valid + '\u{fffd}'.len_utf8());
            let found = Diagnostic::new("this is not UTF-8", place)
                .help("save the file as UTF-8; in a byte string, write `\\xNN`");
            Content::NotText(text, found)
        }
    })
}

/// Parses a file, once its nesting is known to be harmless.
pub(super) fn parse(text: &str, shown: &Path) -> Result<syn::File, Vec<Diagnostic>> {
    let code = without_shebang(text);
    harmless(text, code, shown)?;
    parsed(code, shown)
}

/// Parses a file without its doc comments. What is wrong may be said to be elsewhere.
pub(super) fn parse_code(text: &str, shown: &Path) -> Result<(syn::File, Taken), Vec<Diagnostic>> {
    let code = without_shebang(text);
    let lines = harmless(text, code, shown)?;
    if code.len() < text.len() {
        return Ok((parsed(code, shown)?, Taken::default()));
    }
    let (code, taken) = docs::take_out(code, &lines);
    Ok((parsed(&code, shown)?, taken))
}

/// Looks at the nesting of `code`, the end of `text`, and says where in it the lines of doc comments are.
fn harmless(text: &str, code: &str, shown: &Path) -> Result<Vec<Range<usize>>, Vec<Diagnostic>> {
    let skipped = text.len() - code.len();
    nesting::check(code).map_err(|problem| {
        let place =
            |at: Range<usize>| Place::bytes(shown, text, at.start + skipped..at.end + skipped);
        let mut found = Diagnostic::new(problem.message, place(problem.at));
        found.help.extend(problem.help);
        found
            .related
            .extend(problem.related.map(|(at, what)| (place(at), what)));
        vec![found]
    })
}

fn parsed(code: &str, shown: &Path) -> Result<syn::File, Vec<Diagnostic>> {
    syn::parse_file(code).map_err(|errors| {
        let diagnostic =
            |error: syn::Error| Diagnostic::new(words(&error), Place::new(shown, error.span()));
        errors.into_iter().map(diagnostic).collect()
    })
}

/// A first line like `#!/bin/sh` is not Rust; its newline stays, so that lines keep their numbers.
fn without_shebang(text: &str) -> &str {
    let comment = text.starts_with("#!//") || text.starts_with("#!/*");
    if !text.starts_with("#!/") || comment {
        return text;
    }
    &text[text.find('\n').unwrap_or(text.len())..]
}

/// The parser's words, but for those that only its programmer understands.
fn words(error: &syn::Error) -> String {
    match error.to_string().as_str() {
        "cannot parse string into token stream" | "lex error" => "this is no Rust token".into(),
        words => words.into(),
    }
}
