// SPDX-License-Identifier: MIT
//! Definitions that Rust could hold, recognised by their shape.

use std::collections::BTreeSet;

use super::lexer::{Line, Token, lines};
use crate::eval::pasted_suffix;

/// Expressions that nest deeper are left alone.
const MAX_DEPTH: u32 = 100;

/// Something that should not be in C-only text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Hidden {
    /// A struct, union or enum.
    Record(String),
    /// A macro that is a number.
    Constant(String),
    /// A macro that makes numbers of numbers.
    Function(String),
}

/// Names with a meaning.
pub(super) struct Names {
    /// Numbers.
    pub(super) constants: BTreeSet<String>,
    /// Integer macros.
    pub(super) functions: BTreeSet<String>,
    /// Types.
    pub(super) types: BTreeSet<String>,
}

/// Everything in `text` that should not be there.
pub(super) fn hidden(text: &str, names: &Names) -> Vec<Hidden> {
    let lines = lines(text);
    let code: Vec<&Token> = lines
        .iter()
        .filter_map(|line| match line {
            Line::Code(tokens) => Some(tokens),
            _ => None,
        })
        .flatten()
        .collect();
    let mut found = records(&code);
    let (mut constants, mut functions) = (BTreeSet::new(), BTreeSet::new());
    for (at, line) in lines.iter().enumerate() {
        let Line::Define {
            name,
            parameters,
            body,
        } = line
        else {
            continue;
        };
        // What is undefined again is a tool of this text alone; what is a number for some and
        // nothing for others is one of the preprocessor.
        let is_tool = lines[at..].iter().any(|line| matches!(line, Line::Undef(n) if n == name))
            || lines.iter().any(|line| {
                matches!(line, Line::Define { name: n, body, .. } if n == name && body.is_empty())
            });
        if is_tool || pasted_suffix(name).is_some() {
            continue;
        }
        let shape = Shape {
            names,
            constants: &constants,
            functions: &functions,
            parameters: parameters.as_deref(),
            tokens: body,
        };
        if !shape.is_number() {
            continue;
        }
        if parameters.is_some() {
            functions.insert(name.clone());
            found.push(Hidden::Function(name.clone()));
        } else {
            constants.insert(name.clone());
            found.push(Hidden::Constant(name.clone()));
        }
    }
    found
}

fn is(token: Option<&&Token>, wanted: &str) -> bool {
    matches!(token, Some(Token::Sign(sign)) if *sign == wanted)
}

/// The records that are defined outside of functions and initialisers.
fn records(code: &[&Token]) -> Vec<Hidden> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = code.get(at) {
        match token {
            Token::Word(word) if matches!(word.as_str(), "struct" | "union" | "enum") => {
                let (name, body) = head(code, at + 1);
                // A body that this text does not close is completed by annotated items.
                if is(code.get(body), "{") && closing(code, body).is_some() {
                    found.push(Hidden::Record(name.unwrap_or_else(|| word.clone())));
                }
                at = body.max(at + 1);
            }
            Token::Sign("{")
                if at > 0 && (is(code.get(at - 1), ")") || is(code.get(at - 1), "=")) =>
            {
                at = closing(code, at).map_or(code.len(), |end| end + 1);
            }
            _ => at += 1,
        }
    }
    found
}

/// The tag after `struct`, if there is one, and where the body would begin.
fn head(code: &[&Token], start: usize) -> (Option<String>, usize) {
    let mut at = start;
    let mut name = None;
    while let Some(Token::Word(word)) = code.get(at) {
        at += 1;
        if is(code.get(at), "(") {
            at = closing(code, at).map_or(code.len(), |end| end + 1);
        } else {
            name = Some(word.clone());
        }
    }
    (name, at)
}

/// Where the bracket at `open` is closed.
fn closing(code: &[&Token], open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, token) in code.iter().enumerate().skip(open) {
        match token {
            Token::Sign("(" | "{" | "[") => depth += 1,
            Token::Sign(")" | "}" | "]") => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// A macro's body, read as an integer expression.
struct Shape<'s> {
    names: &'s Names,
    /// Constants and macros of the same text.
    constants: &'s BTreeSet<String>,
    functions: &'s BTreeSet<String>,
    parameters: Option<&'s [String]>,
    tokens: &'s [Token],
}

impl Shape<'_> {
    /// Whether the whole body is an integer expression, and more than a parameter by itself.
    fn is_number(&self) -> bool {
        let is_bracket = |token: &&Token| matches!(token, Token::Sign("(" | ")"));
        let bare: Vec<&Token> = self
            .tokens
            .iter()
            .filter(|token| !is_bracket(token))
            .collect();
        let only_parameter =
            matches!(bare.as_slice(), [Token::Word(word)] if self.is_parameter(word));
        !bare.is_empty() && !only_parameter && self.expr(0, MAX_DEPTH) == Some(self.tokens.len())
    }

    fn sign(&self, at: usize) -> &'static str {
        match self.tokens.get(at) {
            Some(Token::Sign(sign)) => sign,
            _ => "",
        }
    }

    fn is_parameter(&self, word: &str) -> bool {
        self.parameters
            .is_some_and(|parameters| parameters.iter().any(|p| p == word))
    }

    /// The end of the expression at `at`, whatever its operators bind.
    fn expr(&self, at: usize, depth: u32) -> Option<usize> {
        let depth = depth.checked_sub(1)?;
        let mut at = self.unary(at, depth)?;
        loop {
            at = match self.sign(at) {
                "+" | "-" | "*" | "/" | "%" | "<<" | ">>" | "<" | ">" | "<=" | ">=" | "=="
                | "!=" | "&" | "|" | "^" | "&&" | "||" => self.unary(at + 1, depth)?,
                "?" => {
                    let colon = self.expr(at + 1, depth)?;
                    if self.sign(colon) != ":" {
                        return None;
                    }
                    self.expr(colon + 1, depth)?
                }
                _ => return Some(at),
            };
        }
    }

    fn unary(&self, at: usize, depth: u32) -> Option<usize> {
        let depth = depth.checked_sub(1)?;
        match self.tokens.get(at)? {
            Token::Sign("-" | "+" | "~" | "!") => self.unary(at + 1, depth),
            Token::Sign("(") => match self.cast(at) {
                Some(operand) => self.unary(operand, depth),
                None => self.closed(self.expr(at + 1, depth)?),
            },
            Token::Number => Some(at + 1),
            Token::Word(word) if word == "sizeof" => self.size(at + 1),
            Token::Word(word) => self.word(word, at, depth),
            Token::Text | Token::Sign(_) => None,
        }
    }

    fn closed(&self, at: usize) -> Option<usize> {
        (self.sign(at) == ")").then_some(at + 1)
    }

    /// What follows the cast at `at`, if there is one.
    fn cast(&self, at: usize) -> Option<usize> {
        let mut end = at + 1;
        while let Some(Token::Word(word)) = self.tokens.get(end) {
            let native = [
                "unsigned", "signed", "char", "short", "int", "long", "const",
            ];
            if !native.contains(&word.as_str()) && !self.names.types.contains(word) {
                return None;
            }
            end += 1;
        }
        if end == at + 1 {
            None
        } else {
            self.closed(end)
        }
    }

    /// `sizeof` of a type is a number; of a macro's parameter it may be anything.
    fn size(&self, at: usize) -> Option<usize> {
        if self.parameters.is_some() || self.sign(at) != "(" {
            return None;
        }
        let tokens: Vec<&Token> = self.tokens.iter().collect();
        closing(&tokens, at).map(|end| end + 1)
    }

    fn word(&self, word: &str, at: usize, depth: u32) -> Option<usize> {
        if self.sign(at + 1) == "(" {
            let is_known = self.names.functions.contains(word)
                || self.functions.contains(word)
                || pasted_suffix(word).is_some();
            return if is_known {
                self.arguments(at + 2, depth)
            } else {
                None
            };
        }
        let is_number = self.is_parameter(word)
            || self.names.constants.contains(word)
            || self.constants.contains(word);
        is_number.then_some(at + 1)
    }

    fn arguments(&self, at: usize, depth: u32) -> Option<usize> {
        let mut at = self.expr(at, depth)?;
        while self.sign(at) == "," {
            at = self.expr(at + 1, depth)?;
        }
        self.closed(at)
    }
}
