// SPDX-License-Identifier: MIT
//! What templates do to texts.

use std::sync::Arc;

use minijinja::{Environment, State, Value};

use super::code;
use super::links::{Links, call_name, call_page};
use super::markdown::{self, escape};

/// Where links on the page that is being made begin.
fn root(state: &State<'_, '_>) -> String {
    state
        .lookup("root")
        .map_or_else(String::new, |root| root.to_string())
}

/// Makes the filters known to the templates.
pub(super) fn add(environment: &mut Environment<'_>, links: &Arc<Links>) {
    let known = Arc::clone(links);
    environment.add_filter("md", move |state: &State<'_, '_>, text: String| {
        Value::from_safe_string(markdown::blocks(&text, &known, &root(state)))
    });
    let known = Arc::clone(links);
    environment.add_filter("md_inline", move |state: &State<'_, '_>, text: String| {
        Value::from_safe_string(markdown::line(&text, &known, &root(state)))
    });
    let known = Arc::clone(links);
    environment.add_filter("summary", move |state: &State<'_, '_>, text: String| {
        let first = markdown::first_sentence(&text);
        Value::from_safe_string(markdown::line(&first, &known, &root(state)))
    });
    let known = Arc::clone(links);
    environment.add_filter("code", move |state: &State<'_, '_>, text: String| {
        Value::from_safe_string(code::highlighted(&text, &known, &root(state)))
    });
    let known = Arc::clone(links);
    environment.add_filter("linked", move |state: &State<'_, '_>, name: String| {
        Value::from_safe_string(linked(&name, &known, &root(state)))
    });
    environment.add_filter("breakable", |name: String| {
        let escaped = escape(&name).replace("::", "::<wbr>");
        Value::from_safe_string(escaped.replace('_', "_<wbr>"))
    });
    environment.add_filter("callname", |name: String| call_name(&name).to_owned());
    environment.add_filter("callpage", |call: Value| {
        let name = call.get_attr("name").map(|name| name.to_string());
        call_page(&name.unwrap_or_default())
    });
    environment.add_filter("defined", |text: String| defined(&text));
}

/// A name as code, with a link if the site has it. Of `tag = NAME` or `not NAME`, the name is the
/// last word.
fn linked(text: &str, links: &Links, root: &str) -> String {
    let (before, name) = match text.rsplit_once(' ') {
        Some((before, name)) => (format!("{before} "), name),
        None => (String::new(), text),
    };
    let code = escape(name).replace('_', "_<wbr>");
    let before = escape(&before);
    match links.url(name) {
        Some(url) => format!("{before}<a href=\"{root}{url}\"><code>{code}</code></a>"),
        None => format!("{before}<code>{code}</code>"),
    }
}

/// What a `#define` defines, on one line.
fn defined(text: &str) -> String {
    let text = text.replace("\\\n", " ");
    let value = text
        .lines()
        .find_map(|line| line.strip_prefix("#define "))
        .and_then(|line| line.trim_start().split_once(char::is_whitespace))
        .map_or("", |(_, value)| value);
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}
