// SPDX-License-Identifier: MIT
//! C text as tokens: as much of C's lexer as it takes to find definitions.

/// A token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) enum Token {
    /// A name or keyword.
    Word(String),
    /// A number or character.
    Number,
    /// A string literal.
    Text,
    /// An operator or other sign.
    Sign(&'static str),
}

/// A piece of a source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) enum Line {
    /// `#define name body`, with the parameters if it has any.
    Define {
        name: String,
        parameters: Option<Vec<String>>,
        body: Vec<Token>,
    },
    /// `#undef name`
    Undef(String),
    /// `#include "path"`
    Include(String),
    /// Anything that is not a directive.
    Code(Vec<Token>),
}

/// Longer ones first.
const SIGNS: &[&str] = &[
    "...", "<<=", ">>=", "##", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||",
    "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "#", "{", "}", "(", ")", "[", "]", ";", ",",
    ".", "+", "-", "*", "/", "%", "&", "|", "^", "~", "!", "<", ">", "=", "?", ":",
];

/// The lines of a text that define something or are code.
pub(in crate::check) fn lines(text: &str) -> Vec<Line> {
    let text = without_comments(&text.replace("\\\r\n", " ").replace("\\\n", " "));
    text.lines().filter_map(line).collect()
}

/// Comments become blanks. What is in a string stays.
fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['/', '"', '\'']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let first = char::from(rest.as_bytes()[0]);
        if rest.starts_with("/*") {
            let end = rest[2..].find("*/").map_or(rest.len(), |at| at + 4);
            // A comment over several lines ends no directive.
            out.push(' ');
            rest = &rest[end..];
        } else if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if first != '/' {
            let end = quoted(rest, first);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else {
            out.push(first);
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

/// Where the literal at the start of `text` ends: at its quote, or with its line.
fn quoted(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, sign) in text.char_indices().skip(1) {
        match sign {
            '\n' => return at,
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if sign == quote => return at + sign.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

fn line(text: &str) -> Option<Line> {
    let Some(directive) = text.trim_start().strip_prefix('#') else {
        // A directive for whoever processes the result once more.
        if text.trim_start().starts_with("__DeFiNe__") {
            return None;
        }
        let tokens = tokens(text);
        return (!tokens.is_empty()).then_some(Line::Code(tokens));
    };
    let directive = directive.trim_start();
    let (word, rest) = split_word(directive);
    if word == "include" {
        let path = rest.trim().strip_prefix('"')?;
        return path
            .split_once('"')
            .map(|(path, _)| Line::Include(path.to_owned()));
    }
    let (name, rest) = split_word(rest.trim_start());
    match word {
        "undef" => Some(Line::Undef(name.to_owned())),
        "define" => match rest.strip_prefix('(') {
            Some(rest) => {
                let (parameters, body) = rest.split_once(')')?;
                let parameters = parameters.split(',').map(|p| p.trim().to_owned()).collect();
                let body = tokens(body);
                Some(Line::Define {
                    name: name.to_owned(),
                    parameters: Some(parameters),
                    body,
                })
            }
            None => {
                let body = tokens(rest);
                Some(Line::Define {
                    name: name.to_owned(),
                    parameters: None,
                    body,
                })
            }
        },
        _ => None,
    }
}

fn is_word(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '_'
}

fn split_word(text: &str) -> (&str, &str) {
    text.split_at(text.find(|sign| !is_word(sign)).unwrap_or(text.len()))
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, end) = if first.is_ascii_digit() {
            // A number may hold letters, points, and signs after an exponent's letter.
            let end = rest
                .find(|sign| !is_word(sign) && sign != '.')
                .unwrap_or(rest.len());
            (Some(Token::Number), end)
        } else if is_word(first) {
            let (word, _) = split_word(rest);
            (Some(Token::Word(word.to_owned())), word.len())
        } else if first == '"' {
            (Some(Token::Text), quoted(rest, first))
        } else if first == '\'' {
            (Some(Token::Number), quoted(rest, first))
        } else if let Some(sign) = SIGNS
            .iter()
            .find(|sign| sign.as_bytes()[0] == rest.as_bytes()[0] && rest.starts_with(**sign))
        {
            (Some(Token::Sign(sign)), sign.len())
        } else {
            (None, first.len_utf8())
        };
        tokens.extend(token);
        rest = rest[end..].trim_start();
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str) -> Token {
        Token::Word(text.to_owned())
    }

    #[test]
    fn definitions_are_found() {
        assert_eq!(
            lines("# include \"a/b.h\" /* c */"),
            [Line::Include("a/b.h".to_owned())]
        );
        assert_eq!(lines("#include <a.h>"), []);
        let text = "# define A(x , y) x##y \\\n  \"a\\\"b /* no */\" // yes\n#undef A\nint a = 'b'; /*\n*/ c";
        assert_eq!(
            lines(text),
            [
                Line::Define {
                    name: "A".to_owned(),
                    parameters: Some(vec!["x".to_owned(), "y".to_owned()]),
                    body: vec![word("x"), Token::Sign("##"), word("y"), Token::Text],
                },
                Line::Undef("A".to_owned()),
                Line::Code(vec![
                    word("int"),
                    word("a"),
                    Token::Sign("="),
                    Token::Number,
                    Token::Sign(";"),
                    word("c"),
                ]),
            ]
        );
    }

    #[test]
    fn any_text_is_read() {
        for text in [
            "\"",
            "'",
            "/*",
            "#define",
            "#define A(",
            "#",
            "\\",
            "é\u{0}∀",
            "'\\",
            "1e+5",
        ] {
            lines(text);
        }
    }
}
