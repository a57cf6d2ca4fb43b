// SPDX-License-Identifier: MIT
//! Comments.

use xen_abi_model::item::{Direction, Docs};

use super::markdown::{self, Names, Part};

/// The longest line of a comment.
const WIDTH: usize = 80;

/// The longest text that a line of a comment is broken for, however deep it is indented.
const NARROWEST: usize = 30;

/// The comment that `docs` become at this indentation; no lines if they say nothing.
pub(super) fn of_docs(docs: &Docs, prefix: &str, indent: usize, names: &dyn Names) -> Vec<String> {
    let mut text = text(docs, indent, prefix.len(), names);
    match text.first_mut() {
        Some(first) => first.insert_str(0, prefix),
        None if !prefix.is_empty() => text.push(prefix.trim_end_matches([':', ' ']).to_owned()),
        None => {}
    }
    signed(text, indent)
}

/// The comment with several paragraphs of docs, each under a name.
pub(super) fn of_named_docs(
    parts: &[(String, &Docs)],
    indent: usize,
    names: &dyn Names,
) -> Vec<String> {
    let mut all = Vec::new();
    for (prefix, docs) in parts {
        let mut text = text(docs, indent, prefix.len(), names);
        if let Some(first) = text.first_mut() {
            first.insert_str(0, prefix);
        }
        all.extend(text);
    }
    signed(all, indent)
}

/// The comment with these lines as they are.
pub(super) fn of_lines(lines: &[String], indent: usize) -> Vec<String> {
    signed(
        lines.iter().map(|line| harmless(line.trim_end())).collect(),
        indent,
    )
}

/// The comment with this text on one line, however long it is, after `mark`.
pub(super) fn on_one_line(mark: &str, text: &str) -> String {
    format!("/*{mark} {} */", harmless(text))
}

/// What stands before the docs of a field that this side writes.
pub(super) fn direction(direction: Option<Direction>) -> &'static str {
    match direction {
        None => "",
        Some(Direction::Input) => "IN: ",
        Some(Direction::Output) => "OUT: ",
        Some(Direction::Both) => "IN/OUT: ",
    }
}

/// The lines of `docs`, no longer than this indentation leaves room for; the first one shorter by
/// `reserved`.
pub(super) fn text(docs: &Docs, indent: usize, reserved: usize, names: &dyn Names) -> Vec<String> {
    let room = WIDTH.saturating_sub(indent + " * ".len()).max(NARROWEST);
    let mut lines = Vec::new();
    let mut reserved = reserved;
    for part in markdown::plain(&docs.lines, names) {
        match part {
            Part::Blank => lines.push(String::new()),
            Part::Verbatim(line) => lines.push(harmless(&line)),
            Part::Text {
                indent,
                lines: text,
            } => {
                let text: Vec<String> = text.iter().map(|line| harmless(line)).collect();
                lines.extend(fitted(text, indent, room, reserved));
            }
        }
        reserved = 0;
    }
    lines
}

/// A paragraph as its author broke it, or broken anew if it is too wide.
fn fitted(lines: Vec<String>, indent: usize, room: usize, reserved: usize) -> Vec<String> {
    let hanging = " ".repeat(indent);
    let lines: Vec<String> = lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| {
            if at == 0 {
                line
            } else {
                format!("{hanging}{line}")
            }
        })
        .collect();
    let fits =
        |(at, line): (usize, &String)| width(line) + if at == 0 { reserved } else { 0 } <= room;
    if lines.iter().enumerate().all(fits) {
        return lines;
    }
    let first = lines.first().map_or("", String::as_str);
    let mut broken: Vec<String> = Vec::new();
    let mut line = " ".repeat(first.len() - first.trim_start().len());
    let mut left = room.saturating_sub(reserved);
    let mut is_empty = true;
    for word in lines.iter().flat_map(|line| line.split_whitespace()) {
        if !is_empty && width(&line) + 1 + width(word) > left {
            broken.push(std::mem::replace(&mut line, hanging.clone()));
            is_empty = true;
            left = room;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    broken.push(line);
    broken
}

fn width(text: &str) -> usize {
    text.chars().count()
}

/// Text within which no comment begins or ends.
fn harmless(text: &str) -> String {
    if !text.contains('*') {
        return text.to_owned();
    }
    let mut harmless = String::with_capacity(text.len());
    let mut last = ' ';
    for sign in text.chars() {
        if matches!((last, sign), ('*', '/') | ('/', '*')) {
            harmless.push(' ');
        }
        harmless.push(sign);
        last = sign;
    }
    harmless
}

/// Lines of text as a comment: on one line if they fit.
fn signed(mut text: Vec<String>, indent: usize) -> Vec<String> {
    while text.last().is_some_and(|line| line.trim().is_empty()) {
        text.pop();
    }
    match text.as_slice() {
        [] => Vec::new(),
        [line] if indent + width(line) + "/*  */".len() <= WIDTH => vec![format!("/* {line} */")],
        lines => {
            let lines = lines
                .iter()
                .map(|line| format!(" * {line}").trim_end().to_owned());
            let (begin, end) = ("/*".to_owned(), " */".to_owned());
            std::iter::once(begin).chain(lines).chain([end]).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct AsWritten;

    impl Names for AsWritten {
        fn in_c(&self, path: &str) -> String {
            path.to_owned()
        }
    }

    fn docs(text: &str) -> Docs {
        Docs {
            lines: text.lines().map(str::to_owned).collect(),
        }
    }

    fn printed(text: &str, prefix: &str, indent: usize) -> String {
        of_docs(&docs(text), prefix, indent, &AsWritten).join("\n")
    }

    #[test]
    fn short_text_stays_on_one_line() {
        assert_eq!(printed("Who it is.", "", 0), "/* Who it is. */");
        assert_eq!(printed("Who it is.", "IN: ", 4), "/* IN: Who it is. */");
        assert_eq!(printed("", "IN/OUT: ", 4), "/* IN/OUT */");
        assert_eq!(printed(" \n", "", 4), "");
        let exact = "x".repeat(74);
        assert_eq!(printed(&exact, "", 0), format!("/* {exact} */"));
        assert_eq!(printed(&exact, "", 1), format!("/*\n * {exact}\n */"));
    }

    #[test]
    fn line_breaks_stay_unless_a_line_is_too_long() {
        assert_eq!(
            printed("One.\nTwo.\n\nThree.", "", 0),
            "/*\n * One.\n * Two.\n *\n * Three.\n */"
        );
        let words = ["word"; 30].join(" ");
        let text = printed(&format!("{words}\nend\n\nNext."), "OUT: ", 8);
        assert!(text.lines().all(|line| 8 + line.len() <= WIDTH), "{text}");
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[1].starts_with(" * OUT: word word"), "{text}");
        assert!(lines[3].ends_with("word end"), "{text}");
        assert_eq!(lines[4..], [" *", " * Next.", " */"]);
    }

    #[test]
    fn list_items_hang() {
        let words = ["word"; 20].join(" ");
        let text = printed(&format!("- {words}\n- b"), "", 0);
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[1].starts_with(" * - word"), "{text}");
        assert!(lines[2].starts_with(" *   word"), "{text}");
        assert_eq!(lines[3], " * - b");
    }

    #[test]
    fn no_comment_ends_early() {
        assert_eq!(
            printed("a */ b /* c */*/", "", 0),
            "/* a * / b / * c * / * / */"
        );
        let lines = ["/*/".to_owned(), "  */".to_owned()];
        assert_eq!(
            of_lines(&lines, 0).join("\n"),
            "/*\n * / * /\n *   * /\n */"
        );
    }

    #[test]
    fn an_unbreakable_word_may_stick_out() {
        let word = "x".repeat(100);
        assert_eq!(
            printed(&format!("a {word} b"), "", 0),
            format!("/*\n * a\n * {word}\n * b\n */")
        );
    }
}
