// SPDX-License-Identifier: MIT
//! Changes to texts that leave much of them meaningful: by tokens rather than by bytes.

use std::ops::Range;

use fastrand::Rng;

/// The words of the language, as libFuzzer's dictionaries have them.
const DICTIONARY: &str = include_str!("../../../fuzz/export.dict");

/// Numbers at which something ends.
const NUMBERS: [&str; 18] = [
    "0",
    "1",
    "7",
    "8",
    "31",
    "32",
    "63",
    "64",
    "128",
    "255",
    "256",
    "0x7fffffff",
    "0x80000000",
    "0xffffffff",
    "0x7fffffffffffffff",
    "0xffffffffffffffff",
    "0x10000000000000000",
    "0xffffffffffffffffffffffffffffffff",
];

/// Changes texts.
#[derive(Clone, Debug)]
pub struct Mutator {
    words: Vec<String>,
}

impl Default for Mutator {
    fn default() -> Self {
        Self::new()
    }
}

impl Mutator {
    /// A mutator that knows the words of the language.
    pub fn new() -> Mutator {
        let words = DICTIONARY
            .lines()
            .filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'))
            .map(|word| word.replace("\\\"", "\"").replace("\\\\", "\\"));
        Mutator {
            words: words.collect(),
        }
    }

    /// `text` with a few changes, some of them taken from `other`.
    pub fn mutate(&self, text: &str, other: &str, random: &mut Rng) -> String {
        let mut text = text.to_owned();
        for _ in 0..=random.usize(..3) {
            text = self.once(&text, other, random);
        }
        text
    }

    fn once(&self, text: &str, other: &str, random: &mut Rng) -> String {
        let tokens = tokens(text);
        let one = some(&tokens, 1, random);
        match random.usize(..10) {
            0 => replaced(text, &one, ""),
            1 => replaced(text, &some(&tokens, 12, random), ""),
            2 => {
                let copied = text[some(&tokens, 40, random)].to_owned();
                replaced(text, &(one.start..one.start), &copied)
            }
            3 => replaced(text, &one, &text[some(&tokens, 1, random)]),
            4 => {
                let taken = some(&self::tokens(other), 30, random);
                replaced(text, &(one.start..one.start), &other[taken])
            }
            5 => replaced(text, &one, &other[some(&self::tokens(other), 1, random)]),
            6 => replaced(text, &one, self.word(random)),
            7 => replaced(
                text,
                &(one.start..one.start),
                &format!("{} ", self.word(random)),
            ),
            8 => match number(text, &tokens, random) {
                Some(number) => replaced(text, &number, random.choice(NUMBERS).unwrap_or("0")),
                None => replaced(text, &one, "1"),
            },
            _ => scratched(text, random),
        }
    }

    fn word(&self, random: &mut Rng) -> &str {
        random.choice(&self.words).map_or("", String::as_str)
    }
}

/// Words, runs of spaces, and every other character by itself.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let kind = |c: char| match c {
        c if c.is_alphanumeric() || c == '_' => 0,
        c if c.is_whitespace() => 1,
        _ => 2,
    };
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut before = None;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        match tokens.last_mut() {
            Some(last) if before == Some(kind(c)) && kind(c) != 2 => last.end = end,
            _ => tokens.push(at..end),
        }
        before = Some(kind(c));
    }
    tokens
}

/// Up to `most` neighbouring tokens.
fn some(tokens: &[Range<usize>], most: usize, random: &mut Rng) -> Range<usize> {
    if tokens.is_empty() {
        return 0..0;
    }
    let first = random.usize(..tokens.len());
    let last = (first + random.usize(..most)).min(tokens.len() - 1);
    tokens[first].start..tokens[last].end
}

/// One of the numbers in the text.
fn number(text: &str, tokens: &[Range<usize>], random: &mut Rng) -> Option<Range<usize>> {
    let is_number =
        |token: &&Range<usize>| text[token.start..].starts_with(|c: char| c.is_ascii_digit());
    let numbers: Vec<&Range<usize>> = tokens.iter().filter(is_number).collect();
    random.choice(&numbers).map(|number| (*number).clone())
}

fn replaced(text: &str, range: &Range<usize>, by: &str) -> String {
    [&text[..range.start], by, &text[range.end..]].concat()
}

/// One character is another one.
fn scratched(text: &str, random: &mut Rng) -> String {
    let by = match random.usize(..4) {
        0 => random.char(..),
        _ => random.char(..'\u{80}'),
    };
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let Some((start, old)) = random.choice(characters) else {
        return by.into();
    };
    let end = start + old.len_utf8();
    replaced(text, &(start..end), by.encode_utf8(&mut [0; 4]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_makes_the_same_text() {
        let (mutator, text) = (Mutator::new(), "pub const A: u32 = 0x10; // größer");
        let texts = |seed| -> Vec<String> {
            let mut random = Rng::with_seed(seed);
            (0..200)
                .map(|_| mutator.mutate(text, "struct B;", &mut random))
                .collect()
        };
        assert_eq!(texts(1), texts(1));
        assert_ne!(texts(1), texts(2));
        assert!(texts(1).iter().any(|changed| changed != text));
    }

    #[test]
    fn nothing_can_be_changed_too() {
        let mut random = Rng::with_seed(3);
        for _ in 0..200 {
            Mutator::new().mutate("", "", &mut random);
        }
    }

    #[test]
    fn tokens_are_the_text() {
        let text = "a1::b  c\n\u{3000}ü(";
        let parts: Vec<&str> = tokens(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(
            parts,
            ["a1", ":", ":", "b", "  ", "c", "\n\u{3000}", "ü", "("]
        );
    }

    #[test]
    fn the_dictionary_is_understood() {
        let words = Mutator::new().words;
        for word in ["xen_header!", "when(", "bit_numbers", "\"", "u64"] {
            assert!(words.iter().any(|known| known == word), "{word}");
        }
    }
}
