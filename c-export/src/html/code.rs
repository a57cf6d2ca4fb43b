// SPDX-License-Identifier: MIT
//! C and Rust as HTML, in which names are links.

use super::links::Links;
use super::markdown::escape;

const KEYWORDS: [&str; 28] = [
    "const", "define", "elif", "else", "endif", "enum", "error", "extern", "fn", "if", "ifdef",
    "ifndef", "include", "inline", "long", "mut", "pub", "return", "short", "sizeof", "static",
    "struct", "type", "typedef", "undef", "union", "unsigned", "void",
];

/// The text with comments and keywords marked, and links on the names that the site has.
pub(super) fn highlighted(text: &str, links: &Links, root: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text.trim_end();
    while let Some(first) = rest.chars().next() {
        let len = token(rest, first);
        let (token, after) = rest.split_at(len);
        let escaped = escape(token);
        if token.starts_with("/*") || token.starts_with("//") {
            out.push_str(&format!("<i>{escaped}</i>"));
        } else if is_of_word(first) && KEYWORDS.contains(&token) {
            out.push_str(&format!("<b>{escaped}</b>"));
        } else if let (true, Some(url)) = (is_of_word(first), links.url(token)) {
            out.push_str(&format!("<a href=\"{root}{url}\">{escaped}</a>"));
        } else {
            out.push_str(&escaped);
        }
        rest = after;
    }
    out
}

/// The length of what a text begins with.
fn token(text: &str, first: char) -> usize {
    let to = |end: Option<usize>| end.unwrap_or(text.len());
    if text.starts_with("/*") {
        return to(text.find("*/").map(|at| at + 2));
    }
    if text.starts_with("//") {
        return to(text.find('\n'));
    }
    if first == '"' {
        let mut escaped = false;
        let end = text.char_indices().skip(1).find(|(_, c)| {
            let ends = *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            ends
        });
        return to(end.map(|(at, _)| at + 1));
    }
    if is_of_word(first) {
        return to(text.find(|c| !is_of_word(c)));
    }
    first.len_utf8()
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_keywords_and_strings_are_told_apart() {
        let html = highlighted(
            "struct a { /* int <b> */ };\n// x\n\"/* \\\" */\"",
            &Links::default(),
            "",
        );
        assert_eq!(
            html,
            "<b>struct</b> a { <i>/* int &lt;b&gt; */</i> };\n<i>// x</i>\n\
             &quot;/* \\&quot; */&quot;"
        );
    }
}
