// SPDX-License-Identifier: MIT
//! Macros as facts: what their words tell, and how to ask for what they do not.

use clang::{Entity, token::TokenKind};

use super::{
    model::{Facts, Key, Kind, MacroFacts, MacroFnFacts},
    record::name,
    text::Text,
};

/// With what a macro is tried that has one, two, three parameters.
const SAMPLES: [&str; 3] = ["(3)", "(5, 2)", "(7, 3, 1)"];

/// A macro, as far as its definition tells.
pub(super) struct Macro {
    pub(super) key: Key,
    pub(super) facts: Facts,
    /// The expression whose value is still to be seen.
    pub(super) question: Option<String>,
}

impl Macro {
    pub(super) fn read(definition: &Entity, text: &Text) -> Option<Self> {
        let name = name(definition)?;
        let words = words(definition);
        Some(match text.parameters.get(&name) {
            Some(params) => {
                let sample = params
                    .len()
                    .checked_sub(1)
                    .and_then(|one_less| SAMPLES.get(one_less));
                let question = sample.map(|sample| format!("{name}{sample}"));
                let facts = MacroFnFacts {
                    params: params.clone(),
                    ..Default::default()
                };
                Self {
                    key: (Kind::MacroFn, name),
                    facts: Facts::MacroFn(facts),
                    question: question.filter(|_| is_closed(&words)),
                }
            }
            None => {
                let facts = by_its_words(&words);
                let open = matches!(facts, MacroFacts::Alias { .. } | MacroFacts::Other { .. });
                Self {
                    question: (open && is_closed(&words)).then(|| name.clone()),
                    key: (Kind::Macro, name),
                    facts: Facts::Macro(facts),
                }
            }
        })
    }
}

/// The words that follow the name in a definition.
fn words(definition: &Entity) -> Vec<String> {
    let tokens = definition
        .get_range()
        .map(|range| range.tokenize())
        .unwrap_or_default();
    let is_word = |token: &&clang::token::Token| token.get_kind() != TokenKind::Comment;
    tokens
        .iter()
        .skip(1)
        .filter(is_word)
        .map(|token| token.get_spelling())
        .collect()
}

fn by_its_words(words: &[String]) -> MacroFacts {
    match words {
        [] => MacroFacts::Empty { empty: true },
        words if words.iter().all(|word| word.starts_with('"')) => MacroFacts::String {
            string: words.iter().map(|word| word.trim_matches('"')).collect(),
        },
        [word] if !word.starts_with(|c: char| c.is_ascii_digit()) => MacroFacts::Alias {
            alias_of: word.clone(),
        },
        _ => MacroFacts::Other {
            not_an_integer_constant: true,
        },
    }
}

/// Whether every bracket has its partner. One that has not would upset the compiler well beyond
/// the expression it stands in.
fn is_closed(words: &[String]) -> bool {
    let mut open = Vec::new();
    for word in words {
        match word.as_str() {
            "(" => open.push(")"),
            "[" => open.push("]"),
            "{" => open.push("}"),
            close @ (")" | "]" | "}") if open.pop() != Some(close) => return false,
            _ => {}
        }
    }
    open.is_empty()
}
