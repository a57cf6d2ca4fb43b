// SPDX-License-Identifier: MIT
//! Constants and integer macros.

use xen_abi_model::item::{ConstFn, Constant, Value};

use super::expr::Exprs;
use super::out::Out;
use super::types::Context;

/// A longer definition goes over several lines.
const LONGEST: usize = 100;

/// Where its lines are broken.
const WIDTH: usize = 78;

pub(super) fn constant(out: &mut Out, constant: &Constant, context: Context<'_>) {
    let name = &constant.name.text;
    let exprs = Exprs::new(context).suffixed(constant.suffix);
    if constant.redefines {
        out.directive(format!("#undef {name}"));
    }
    if constant.overridable {
        out.directive(format!("#ifndef {name}"));
    }
    match (&constant.each, &constant.value) {
        (Some(each), Value::List(values)) => list_macro(out, name, &each.text, values, &exprs),
        _ => define(out, name, value(&constant.value, &exprs)),
    }
    if constant.overridable {
        out.directive("#endif");
    }
}

pub(super) fn function(out: &mut Out, function: &ConstFn, context: Context<'_>) {
    let exprs = Exprs::new(context)
        .suffixed(function.suffix)
        .with_parameters(&function.parameters);
    let parameters: Vec<&str> = function
        .parameters
        .iter()
        .map(|parameter| parameter.name.text.as_str())
        .collect();
    let name = format!("{}({})", function.name.text, parameters.join(", "));
    let body = format!("({})", exprs.bare(&function.body));
    out.code_at_margin(format!("#define {name} {}", continued(&name, body)));
}

/// A macro that calls `each` with the parts of each element.
fn list_macro(out: &mut Out, name: &str, each: &str, values: &[Value], exprs: &Exprs<'_>) {
    let mut lines = vec![format!("#define {name}({each})")];
    lines.extend(values.iter().map(|value| {
        let parts: Vec<String> = match value {
            Value::List(parts) => parts.iter().map(|part| element(part, exprs)).collect(),
            one => vec![element(one, exprs)],
        };
        format!("    {each}({})", parts.join(", "))
    }));
    out.code_at_margin(lines.join(" \\\n"));
}

/// `#define name value`
pub(super) fn define(out: &mut Out, name: &str, value: String) {
    out.define(name, continued(name, value));
}

fn value(value: &Value, exprs: &Exprs<'_>) -> String {
    match value {
        Value::Integer(expr) => exprs.value(expr),
        other => element(other, exprs),
    }
}

/// A value within a list.
fn element(value: &Value, exprs: &Exprs<'_>) -> String {
    match value {
        Value::Integer(expr) => exprs.bare(expr),
        Value::Text(text) => string(text),
        Value::TextOf(path) => path.last().to_owned(),
        Value::Uuid(numbers) => {
            let numbers: Vec<String> = numbers.iter().map(|number| exprs.bare(number)).collect();
            format!("XEN_DEFINE_UUID({})", numbers.join(", "))
        }
        Value::List(values) => {
            let values: Vec<String> = values.iter().map(|value| element(value, exprs)).collect();
            format!("{{ {} }}", values.join(", "))
        }
    }
}

/// A C string literal. What is not printable ASCII is written as octal, which ends after three
/// digits whatever follows.
fn string(text: &str) -> String {
    let mut literal = String::from("\"");
    let mut last = b'"';
    for byte in text.bytes() {
        match byte {
            b'"' | b'\\' => literal.extend(['\\', char::from(byte)]),
            b'\n' => literal.push_str("\\n"),
            b'\t' => literal.push_str("\\t"),
            // Two question marks may begin a trigraph.
            b'?' if last == b'?' => literal.push_str("\\?"),
            b' '..=b'~' => literal.push(char::from(byte)),
            _ => literal.push_str(&format!("\\{byte:03o}")),
        }
        last = byte;
    }
    literal.push('"');
    literal
}

/// The value over several lines, if the definition is too long for one.
fn continued(name: &str, value: String) -> String {
    let before = "#define  ".len() + name.len();
    if before + value.len() <= LONGEST {
        return value;
    }
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words(&value) {
        if !line.is_empty() && 4 + line.len() + 1 + word.len() > WIDTH {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    format!("\\\n    {}", lines.join(" \\\n    "))
}

/// The parts between blanks that are not in a string literal.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut in_string, mut is_escaped) = (0, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = in_string,
            b'"' => in_string = !in_string,
            b' ' if !in_string => {
                words.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    words.push(&text[start..]);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped() {
        assert_eq!(string("a\"b\\c"), r#""a\"b\\c""#);
        assert_eq!(string("\u{1}2\n??=\u{e9}"), r#""\0012\n?\?=\303\251""#);
    }

    #[test]
    fn long_values_go_over_several_lines() {
        let value = ["\"one two three four\""; 8].join(", ");
        let text = continued("NAME", format!("{{ {value} }}"));
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "\\");
        assert!(lines.iter().all(|line| line.len() <= 80), "{text}");
        assert!(
            lines[1].starts_with("    { \"one two three four\", \"one"),
            "{text}"
        );
        let short = "1".repeat(80);
        assert_eq!(continued("NAME", short.clone()), short);
    }
}
