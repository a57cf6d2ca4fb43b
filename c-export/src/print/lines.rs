// SPDX-License-Identifier: MIT
//! From lines to text.

use super::out::{Gap, Line};
use super::regions::Placed;

/// A longer name does not push the values of its neighbours to the right.
const LONGEST_ALIGNED: usize = 44;

/// The text: values in columns, paragraphs one blank line apart, one newline at the end.
pub(super) fn join(mut lines: Vec<Placed>) -> String {
    align(&mut lines);
    let mut text = String::new();
    for placed in &lines {
        if placed.gap != Gap::None && !text.is_empty() {
            text.push('\n');
        }
        match &placed.line {
            Line::Code(line) | Line::Comment(line) | Line::Directive(line) => text.push_str(line),
            Line::Define { name, value } => {
                text.push_str("#define ");
                text.push_str(name);
                text.push(' ');
                text.push_str(value);
            }
        }
        text.truncate(text.trim_end_matches(' ').len());
        text.push('\n');
    }
    text
}

/// Puts the values of neighbouring `#define`s into one column, by making their names longer.
/// Comments and directives may stand between neighbours; code and blank lines may not.
fn align(lines: &mut [Placed]) {
    let mut start = 0;
    while start < lines.len() {
        let length = lines[start..]
            .iter()
            .enumerate()
            .take_while(|(at, placed)| {
                (*at == 0 || placed.gap == Gap::None) && !matches!(placed.line, Line::Code(_))
            })
            .count();
        align_run(&mut lines[start..start + length]);
        start += length.max(1);
    }
}

fn align_run(run: &mut [Placed]) {
    let lengths = run.iter().filter_map(|placed| match &placed.line {
        Line::Define { name, .. } if name.len() <= LONGEST_ALIGNED => Some(name.len()),
        _ => None,
    });
    let Some(width) = lengths.max() else { return };
    for placed in run {
        if let Line::Define { name, .. } = &mut placed.line {
            *name = format!("{name:width$}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::out::Out;

    #[test]
    fn neighbouring_values_stand_in_a_column() {
        let mut out = Out::new();
        out.define("A", "1");
        out.comment(vec!["/* x */".to_owned()]);
        out.define("LONGER", "2");
        out.gap();
        out.define("B", "3");
        assert_eq!(
            out.finish(),
            "#define A      1\n/* x */\n#define LONGER 2\n\n#define B 3\n"
        );
    }

    #[test]
    fn one_very_long_name_moves_no_other() {
        let mut out = Out::new();
        let long = "A".repeat(60);
        out.define("A", "1");
        out.define(long.clone(), "2");
        out.define("BB", "3");
        assert_eq!(
            out.finish(),
            format!("#define A  1\n#define {long} 2\n#define BB 3\n")
        );
    }

    #[test]
    fn blank_lines_come_one_at_a_time() {
        let mut out = Out::new();
        out.gap();
        out.verbatim("a  \n\n\n\nb\n#define M \\\n\nc");
        assert_eq!(out.finish(), "a\n\nb\n#define M \\\n\nc\n");
    }
}
