// SPDX-License-Identifier: MIT
use std::path::Path;

use super::lined::Lined;
use super::*;

const TEXT: &str = "// größe\nstruct a;\n\tlet ü: u8 = b;\nlast";

fn place(path: &str, start: (usize, usize), end: (usize, usize)) -> Place {
    let at = |(line, column)| LineColumn { line, column };
    Place {
        path: path.into(),
        start: at(start),
        end: at(end),
    }
}

fn texts() -> Texts<'static> {
    Texts::from([
        (Path::new("d/a.rs"), TEXT),
        (Path::new("d/b.rs"), "one\ntwo\n"),
    ])
}

#[test]
fn places_and_bytes_agree() {
    let lined = Lined::new(TEXT);
    for (byte, _) in TEXT.char_indices() {
        assert_eq!(lined.offset(line_column(TEXT, byte)), byte);
    }
    let at = |line, column| lined.offset(LineColumn { line, column });
    assert_eq!((at(2, 99), at(9, 0)), (20, TEXT.len()));
    assert_eq!(line_column("ü", 1), LineColumn { line: 1, column: 0 });
    assert_eq!(line_column("ü", 99), LineColumn { line: 1, column: 1 });
}

#[test]
fn the_form_is_rustcs() {
    let found = Diagnostic {
        rule: Some("implicit_padding"),
        ..Diagnostic::new("4 bytes before `b`", place("d/a.rs", (3, 5), (3, 6)))
            .help("add `pub _pad0: [u8; 4]`")
    };
    let shown = render(&[found], &texts(), false);
    let wanted = "\
error[implicit_padding]: 4 bytes before `b`
 --> d/a.rs:3:6
  |
3 |     let ü: u8 = b;
  |         ^
  |
  = help: add `pub _pad0: [u8; 4]`

error: 1 problem in 1 file; nothing was written
 |
 = help: what a rule is for: `c-export explain implicit_padding`
";
    assert_eq!(shown, wanted, "{shown}");
}

#[test]
fn related_places_are_shown_in_their_files() {
    let found = Diagnostic::new("twice", place("d/b.rs", (2, 0), (2, 3)))
        .related(place("d/b.rs", (1, 0), (1, 3)), "first here")
        .related(place("d/a.rs", (2, 7), (2, 8)), "and here");
    let shown = render(&[found], &texts(), false);
    assert!(shown.contains(" --> d/b.rs:2:1\n"), "{shown}");
    assert!(
        shown.contains("1 | one\n  | --- first here\n2 | two\n  | ^^^\n"),
        "{shown}"
    );
    assert!(shown.contains("::: d/a.rs:2:8\n"), "{shown}");
    assert!(shown.contains("- and here"), "{shown}");
}

#[test]
fn what_is_said_twice_is_shown_once_and_in_order() {
    let at = |line, message: &str| Diagnostic::new(message, place("d/b.rs", (line, 0), (line, 1)));
    let shown = render(&[at(2, "y"), at(1, "x"), at(2, "y")], &texts(), false);
    let order: Vec<_> = shown
        .lines()
        .filter(|line| line.starts_with("error"))
        .collect();
    let wanted = [
        "error: x",
        "error: y",
        "error: 2 problems in 1 file; nothing was written",
    ];
    assert_eq!(order, wanted);
}

#[test]
fn places_that_are_nowhere_do_no_harm() {
    for at in [
        Place::file("d/a.rs"),
        Place::file("unknown.rs"),
        place("unknown.rs", (3, 1), (3, 2)),
        place("d/a.rs", (99, 99), (100, 1)),
        place("d/a.rs", (3, 5), (2, 1)),
        place("d/a.rs", (4, 4), (4, 4)),
        place("d/a.rs", (1, 0), (4, 99)),
    ] {
        let shown = render(&[Diagnostic::new("message", at.clone())], &texts(), false);
        assert!(shown.contains("error: message\n"), "{shown}");
        assert!(
            shown.contains(&format!("--> {at}\n")) || at.start.line == 99,
            "{shown}"
        );
    }
}

#[test]
fn colour_is_on_request_only() {
    let found = [Diagnostic::new("message", place("d/b.rs", (1, 0), (1, 1)))];
    assert!(!render(&found, &texts(), false).contains('\u{1b}'));
    assert!(render(&found, &texts(), true).contains('\u{1b}'));
}

#[test]
fn what_is_far_apart_is_shown_apart() {
    let text = "x;\n".repeat(1000);
    let texts = Texts::from([(Path::new("d/a.rs"), text.as_str())]);
    let at = |line| place("d/a.rs", (line, 0), (line, 1));
    let found = Diagnostic::new("again", at(900)).related(at(1), "first here");
    let shown = render(&[found], &texts, false);
    assert!(
        shown.contains("900 | x;") && shown.contains("1 | x;"),
        "{shown}"
    );
    assert!(shown.lines().count() < 20, "{shown}");
}

#[test]
fn endless_lines_are_not_shown() {
    let text = "x;".repeat(100_000);
    let texts = Texts::from([(Path::new("d/a.rs"), text.as_str())]);
    let found = Diagnostic::new("long", place("d/a.rs", (1, 70_000), (1, 70_001)));
    let shown = render(&[found], &texts, false);
    assert!(shown.contains("--> d/a.rs:1:70001\n"), "{shown}");
    assert!(shown.len() < 1000);
}
