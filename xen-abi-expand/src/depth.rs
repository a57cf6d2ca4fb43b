// SPDX-License-Identifier: MIT
//! A look at how deep tokens nest, before the parser descends into them.
//!
//! The parser has the compiler's own stack, whose end nothing can catch. What it descends on is
//! bounded by two counts: of what takes most of the stack, which is brackets, generic lists and
//! pointers; and of the tokens that follow each other without a `,` or a `;`. With both at their
//! largest, an unoptimised parser takes less than the compiler gives it.

use proc_macro2::{Delimiter, Span, TokenStream};
use syn::buffer::{Cursor, TokenBuffer};
use xen_abi_model::report::Report;
use xen_abi_model::rules::LANGUAGE;

/// How deep brackets, generic lists and pointers may nest, together.
const MOST_LEVELS: usize = 50;

/// How many tokens may follow each other, in all open brackets together, without a `,` or a `;`.
const MOST_TOKENS: usize = 600;

/// Whether these are not to be parsed, which has then been reported.
pub(crate) fn are_too_much(tokens: &TokenStream, report: &Report) -> bool {
    !tokens.is_empty() && is_too_much(TokenBuffer::new2(tokens.clone()).begin(), report)
}

/// Whether what begins here is not to be parsed, which has then been reported.
///
/// The buffer that it stands in has descended into brackets as well. So has the compiler before, which comes
/// to the end of its stack no later.
pub(crate) fn is_too_much(begin: Cursor<'_>, report: &Report) -> bool {
    let mut look = Look::default();
    look.open(begin);
    while let Some(&Level { left, .. }) = look.levels.last() {
        match left.eof() {
            true => look.close(),
            false => look.token(left),
        }
        if let Some((span, text)) = look.too_much() {
            let help = "split this up, or give its parts names";
            report.error_with_help(&LANGUAGE, span, text, help);
            return true;
        }
    }
    false
}

/// One open bracket.
struct Level<'t> {
    left: Cursor<'t>,
    /// Tokens, generic lists and pointers since something ended in it.
    run: Run,
    /// The token before was a `#`: what follows is an attribute, which the parser leaves again.
    after_hash: bool,
    /// The token before was this punctuation.
    before: Option<char>,
}

#[derive(Clone, Copy, Default)]
struct Run {
    tokens: usize,
    nested: usize,
}

#[derive(Default)]
struct Look<'t> {
    levels: Vec<Level<'t>>,
    /// The runs of all open brackets together.
    all: Run,
    last: Option<Span>,
}

impl<'t> Look<'t> {
    fn open(&mut self, begin: Cursor<'t>) {
        self.levels.push(Level {
            left: begin,
            run: Run::default(),
            after_hash: false,
            before: None,
        });
    }

    fn close(&mut self) {
        self.ends();
        self.levels.pop();
    }

    /// What stands in the innermost bracket has come to an end.
    fn ends(&mut self) {
        if let Some(level) = self.levels.last_mut() {
            let run = std::mem::take(&mut level.run);
            self.all.tokens -= run.tokens;
            self.all.nested -= run.nested;
        }
    }

    fn counts(&mut self, nested: bool) {
        if let Some(level) = self.levels.last_mut() {
            level.run.tokens += 1;
            self.all.tokens += 1;
            level.run.nested += usize::from(nested);
            self.all.nested += usize::from(nested);
        }
    }

    fn token(&mut self, token: Cursor<'t>) {
        self.last = Some(token.span());
        if let Some((inside, delimiter, _, behind)) = token.any_group() {
            self.group(delimiter);
            self.goes_on(behind, None);
            self.open(inside);
        } else if let Some((ident, behind)) = token.ident() {
            let after_star = self
                .levels
                .last()
                .is_some_and(|level| level.before == Some('*'));
            self.counts(after_star && (ident == "const" || ident == "mut"));
            self.goes_on(behind, None);
        } else if let Some((punct, behind)) = token.punct() {
            let punct = punct.as_char();
            self.punct(punct);
            self.goes_on(behind, Some(punct));
        } else if let Some((_, behind)) = token.token_tree() {
            self.counts(false);
            self.goes_on(behind, None);
        }
    }

    /// Behind the token, which is this punctuation if any.
    fn goes_on(&mut self, behind: Cursor<'t>, punct: Option<char>) {
        if let Some(level) = self.levels.last_mut() {
            level.left = behind;
            (level.after_hash, level.before) = (punct == Some('#'), punct);
        }
    }

    fn group(&mut self, delimiter: Delimiter) {
        let is_attribute = self.levels.last().is_some_and(|level| level.after_hash);
        if is_attribute && delimiter == Delimiter::Bracket {
            self.ends();
        } else {
            self.counts(false);
        }
    }

    fn punct(&mut self, punct: char) {
        let (before, nested) = match self.levels.last() {
            Some(level) => (level.before, level.run.nested),
            None => (None, 0),
        };
        match punct {
            ';' => self.ends(),
            ',' if nested == 0 => self.ends(),
            // `<<` and `<=` are operators.
            '<' | '=' if before == Some('<') => self.unnests(),
            '<' => self.counts(true),
            '>' if !matches!(before, Some('-' | '=')) => self.unnests(),
            _ => self.counts(false),
        }
    }

    /// A generic list ends, or was none.
    fn unnests(&mut self) {
        self.counts(false);
        if let Some(level) = self.levels.last_mut()
            && level.run.nested > 0
        {
            level.run.nested -= 1;
            self.all.nested -= 1;
        }
    }

    fn too_much(&self) -> Option<(Span, String)> {
        let (span, open) = (self.last?, self.levels.len().saturating_sub(1));
        let text = if open + self.all.nested > MOST_LEVELS {
            format!("brackets and types nest more than {MOST_LEVELS} levels deep")
        } else if self.all.tokens > MOST_TOKENS {
            format!("more than {MOST_TOKENS} tokens follow each other without a `,` or a `;`")
        } else {
            return None;
        };
        Some((span, text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<String> {
        let report = Report::new();
        let is_too_much = are_too_much(&text.parse().expect("tokens"), &report);
        let problem = report.into_problems().into_iter().next();
        assert_eq!(is_too_much, problem.is_some());
        problem.map(|problem| problem.message)
    }

    #[test]
    fn what_nests_is_refused() {
        let nested = |begin: &str, end: &str, levels: usize| {
            let text = begin.repeat(levels) + "u8" + &end.repeat(levels);
            found(&format!("pub const A: u8 = {text};"))
        };
        for (begin, end) in [("[", "; 1]"), ("(", ")"), ("A<", ">"), ("*const ", "")] {
            assert_eq!(nested(begin, end, MOST_LEVELS), None, "{begin}");
            let found = nested(begin, end, MOST_LEVELS + 1).expect(begin);
            assert!(found.ends_with("nest more than 50 levels deep"), "{found}");
        }
        for (begin, end) in [("- ", ""), ("1 + ", ""), ("if a { b } else ", "")] {
            let found = nested(begin, end, MOST_TOKENS).expect(begin);
            assert!(found.starts_with("more than 600 tokens"), "{found}");
        }
        assert!(nested("(1, - - - - ", ")", MOST_LEVELS).is_none());
        assert!(nested("(- - - - - - - - - - - - ", ")", MOST_LEVELS).is_some());
    }

    #[test]
    fn what_is_long_passes() {
        for text in [
            "#[doc = \"line\"] ".repeat(1000) + "struct A;",
            format!(
                "struct A {{ {} }}",
                "#[abi(input)] pub a: A<u8>, ".repeat(1000)
            ),
            format!("const A: [u8; 1] = [{}];", "1 << 2, ".repeat(1000)),
            format!("const A: u32 = {} 0;", "1 << 2 | ".repeat(60)),
            format!("const A: bool = {} 0;", "a <= b || ".repeat(60)),
            "a: B => C;".repeat(1000),
        ] {
            assert_eq!(found(&text), None, "{}", &text[..40]);
        }
    }
}
