// SPDX-License-Identifier: MIT
//! The names that C text defines.

use super::entry::Named;

/// The macros, functions and types in the text of a C-only block.
pub(super) fn of_text(text: &str) -> Vec<Named> {
    let mut names: Vec<Named> = Vec::new();
    let mut add = |name: &str, kind: &'static str| {
        if !name.is_empty() && names.iter().all(|named| named.name != name) {
            names.push(Named {
                name: name.to_owned(),
                kind,
            });
        }
    };
    for line in text.replace("\\\n", " ").lines() {
        let line = line.trim_start();
        if let Some(directive) = line.strip_prefix('#') {
            if let Some(rest) = directive.trim_start().strip_prefix("define") {
                add(first_word(rest.trim_start()), "macro");
            }
        } else if let Some(rest) = line.strip_prefix("typedef ") {
            let before = rest.rsplit_once(';').map_or(rest, |(before, _)| before);
            add(last_word(before), "typedef");
        } else if let (true, Some((before, _))) =
            (line.starts_with("static "), line.split_once('('))
        {
            add(last_word(before), "function");
        } else {
            for keyword in ["struct ", "union ", "enum "] {
                if let Some((name, _)) = line
                    .strip_prefix(keyword)
                    .and_then(|rest| rest.split_once('{'))
                {
                    add(first_word(name), "type");
                }
            }
        }
    }
    names
}

/// The macros that stand for one other name, with that.
pub(super) fn renamed(text: &str) -> Vec<(&str, &str)> {
    let defined = text.lines().filter_map(|line| {
        let directive = line.trim_start().strip_prefix('#')?.trim_start();
        let mut words = directive.strip_prefix("define")?.split_whitespace();
        let (name, other) = (words.next()?, words.next()?);
        let are_names = name.chars().chain(other.chars()).all(is_of_word);
        (are_names && words.next().is_none()).then_some((name, other))
    });
    defined.collect()
}

fn is_of_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn first_word(text: &str) -> &str {
    let end = text.find(|c| !is_of_word(c)).unwrap_or(text.len());
    &text[..end]
}

fn last_word(text: &str) -> &str {
    let text = text.trim_end_matches(|c| !is_of_word(c));
    let start = text.rfind(|c| !is_of_word(c)).map_or(0, |at| at + 1);
    &text[start..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn macros_functions_and_types_are_found() {
        let text = "# define A(x) \\\n  #x\n#undef B\nstatic inline int f(int y) { return y; }\n\
                    typedef struct { int z; } t;\nstruct s {\n  int q;\n};\n#define A(x)\n";
        let names: Vec<String> = of_text(text)
            .iter()
            .map(|named| format!("{} {}", named.kind, named.name))
            .collect();
        assert_eq!(
            renamed("#define a b\n#define c 1 2\n# define d(x) x\n"),
            [("a", "b")]
        );
        assert_eq!(names, ["macro A", "function f", "typedef t", "type s"]);
    }
}
