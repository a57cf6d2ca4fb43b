// SPDX-License-Identifier: MIT
//! Definitions and the text that they become.

mod asserts;
mod bodies;
mod compiled;
mod constants;
mod frame;
mod groups;
mod records;
mod streams;

use xen_abi_model::item::Header;
use xen_abi_model::parse;
use xen_abi_model::report::Report;
use xen_abi_model::resolve::Abi;

/// The headers of these modules.
fn parsed(modules: &[(&str, &str)]) -> Abi {
    let headers = modules.iter().map(|(name, text)| one(name, text));
    Abi::new(headers.collect())
}

fn one(module: &str, text: &str) -> Header {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let report = Report::new();
    let module: Vec<String> = module.split("::").map(str::to_owned).collect();
    let header = parse::header(&file, &module, &report);
    let problems: Vec<String> = report
        .into_problems()
        .into_iter()
        .map(|p| p.message)
        .collect();
    assert!(problems.is_empty(), "{problems:?}\n{text}");
    header.expect("a header without problems is read")
}

/// The text of the first module's header.
fn printed(modules: &[(&str, &str)]) -> String {
    let abi = parsed(modules);
    super::header(&abi, &abi.headers[0], "defs/src/foo.rs")
}

/// What a header without a guard has after its first comment.
fn body(items: &str) -> String {
    body_among(items, &[])
}

/// The same, with other headers to refer to.
fn body_among(items: &str, others: &[(&str, &str)]) -> String {
    let first = format!("xen_header! {{ file: \"foo.h\" }}\n{items}");
    let modules: Vec<(&str, &str)> = [("foo", first.as_str())]
        .into_iter()
        .chain(others.iter().copied())
        .collect();
    let text = printed(&modules);
    let (_, body) = text.split_once(" */\n\n").unwrap_or(("", ""));
    body.to_owned()
}

/// `text` without the indentation that its lines have in common.
fn c(text: &str) -> String {
    let lines: Vec<&str> = text
        .lines()
        .skip_while(|line| line.trim().is_empty())
        .collect();
    let indents = lines.iter().filter(|line| !line.trim().is_empty());
    let indent = indents
        .map(|line| line.len() - line.trim_start().len())
        .min()
        .unwrap_or(0);
    let lines: Vec<&str> = lines
        .iter()
        .map(|line| line.get(indent..).unwrap_or(""))
        .collect();
    format!("{}\n", lines.join("\n").trim_end())
}

/// Asserts that these items become this C, which may be indented.
#[track_caller]
fn becomes(items: &str, expected: &str) {
    let (text, expected) = (body(items), c(expected));
    assert_eq!(
        text, expected,
        "\n-- printed:\n{text}\n-- expected:\n{expected}"
    );
}
