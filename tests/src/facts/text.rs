// SPDX-License-Identifier: MIT
//! What only a header's text tells: a compiler's answer depends on the view.

use std::collections::{BTreeMap, BTreeSet};

/// What the text of a header tells.
#[derive(Debug, Default)]
pub(super) struct Text {
    pub(super) include_guard: Option<String>,
    pub(super) includes: Vec<String>,
    /// The parameters of each macro that is only ever defined with parameters.
    pub(super) parameters: BTreeMap<String, Vec<String>>,
}

impl Text {
    /// Reads the directives of a header, those of every branch.
    pub(super) fn read(text: &str) -> Self {
        let mut found = Self::default();
        let mut without_parameters = BTreeSet::new();
        let mut tested = None;
        let joined = text.replace("\\\n", " ");
        for line in joined.lines().filter(|line| !line.trim().is_empty()) {
            let directive = line.trim_start().strip_prefix('#').map(str::trim_start);
            let (word, rest) = directive.map_or(("", ""), split_word);
            match word {
                "include" => found.includes.extend(included(rest)),
                "define" => {
                    let (name, rest) = split_word(rest);
                    if tested == Some(name) && found.include_guard.is_none() {
                        found.include_guard = Some(name.to_owned());
                    }
                    match rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
                        Some((list, _)) => {
                            let list = list.split(',').map(|name| name.trim().to_owned());
                            let list = list.filter(|name| !name.is_empty()).collect();
                            found.parameters.insert(name.to_owned(), list);
                        }
                        None => _ = without_parameters.insert(name.to_owned()),
                    }
                }
                _ => {}
            }
            tested = (word == "ifndef").then(|| split_word(rest).0);
        }
        // One that has parameters in one view and none in another goes by the simpler kind in all.
        found
            .parameters
            .retain(|name, _| !without_parameters.contains(name));
        found
    }
}

/// The identifier that `text` begins with, and what follows it and the blanks after a directive.
fn split_word(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    let end = text
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    text.split_at(end)
}

fn included(rest: &str) -> Option<String> {
    let rest = rest.trim_start();
    let close = match rest.chars().next()? {
        '"' => '"',
        '<' => '>',
        _ => return None,
    };
    let end = rest[1..].find(close)?;
    Some(rest[..end + 2].to_owned())
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn a_guard_is_what_is_tested_and_defined_at_once() {
        let guard = |text: &str| Text::read(text).include_guard;
        assert_eq!(
            guard("/* Word. */\n#ifndef A_H\n\n# define A_H\n"),
            Some("A_H".to_owned())
        );
        assert_eq!(guard("#ifndef A\n#define B\n#endif\n"), None);
        assert_eq!(guard("#ifndef A\nint a;\n#define A\n#endif\n"), None);
    }

    #[test]
    fn includes_keep_their_quotes() {
        let text =
            Text::read("#include \"xen.h\" /* \" */\n # include <sys/types.h>\n#include X\n");
        assert_eq!(text.includes, ["\"xen.h\"", "<sys/types.h>"]);
    }

    #[test]
    fn parameters_stand_right_after_the_name() {
        let text = Text::read(
            "#define none (x)\n#define both(x) x\n#define two(a, \\\n b) a\n#define both b\n\
             #define no_one() 1\n",
        );
        let two = vec!["a".to_owned(), "b".to_owned()];
        let expected = [("no_one".to_owned(), vec![]), ("two".to_owned(), two)];
        assert_eq!(text.parameters, expected.into());
    }
}
