// SPDX-License-Identifier: MIT
//! The reference as pages that need no network and no server.
//!
//! [`pages`] makes the text of every file from the [`Reference`]; [`write`](write::write) brings a
//! directory up to date with them.

mod code;
mod filters;
mod links;
mod markdown;
mod views;
pub mod write;

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::{AutoEscape, Environment, Error, Value, context};
use serde::Serialize;

use crate::diagnostics::Failure;
use crate::reference::{Body, Entry, Reference};
pub use links::Links;
use views::{Letter, OperationView, Run, TypePage};

/// The files of a site by their paths.
pub type Pages = BTreeMap<String, String>;

const TEMPLATES: [(&str, &str); 8] = [
    ("base.html", include_str!("templates/base.html")),
    ("parts.html", include_str!("templates/parts.html")),
    ("index.html", include_str!("templates/index.html")),
    ("hypercalls.html", include_str!("templates/hypercalls.html")),
    ("headers.html", include_str!("templates/headers.html")),
    ("types.html", include_str!("templates/types.html")),
    ("header.html", include_str!("templates/header.html")),
    ("type.html", include_str!("templates/type.html")),
];

const HYPERCALL: (&str, &str) = ("hypercall.html", include_str!("templates/hypercall.html"));

const ASSETS: [(&str, &str); 2] = [
    ("style.css", include_str!("assets/style.css")),
    ("site.js", include_str!("assets/site.js")),
];

/// What every page says of the whole.
#[derive(Clone, Debug, Serialize)]
struct Site {
    title: String,
    #[serde(rename = "crate")]
    of_crate: String,
    headers: usize,
    hypercalls: usize,
    names: String,
}

/// All files of the site about the definitions in a crate.
pub fn pages(reference: &Reference, title: &str, crate_name: &str) -> Result<Pages, Failure> {
    render(reference, title, crate_name).map_err(|error| {
        // The templates are part of the program.
        Failure::new(format!("a page cannot be made: {error:#}"))
    })
}

fn render(reference: &Reference, title: &str, crate_name: &str) -> Result<Pages, Error> {
    let links = Arc::new(Links::new(reference));
    let index = links.index(reference);
    let mut environment = Environment::new();
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    // A slash needs no escape, and addresses are full of them.
    environment.set_formatter(|out, state, value| match state.auto_escape() {
        AutoEscape::Html if !value.is_safe() => {
            let text = markdown::escape(&value.to_string());
            out.write_str(&text).map_err(Error::from)
        }
        _ => minijinja::escape_formatter(out, state, value),
    });
    for (name, text) in TEMPLATES.into_iter().chain([HYPERCALL]) {
        environment.add_template(name, text)?;
    }
    filters::add(&mut environment, &links);
    let site = Site {
        title: title.to_owned(),
        of_crate: crate_name.to_owned(),
        headers: reference.headers.len(),
        hypercalls: reference.hypercalls.len(),
        names: thousands(links.names()),
    };
    let mut maker = Maker {
        environment,
        site: Value::from_serialize(&site),
        pages: Pages::new(),
    };
    maker.lists(reference, &links)?;
    for header in &reference.headers {
        let of_header = reference.entries.iter();
        let entries: Vec<&Entry> = of_header.filter(|it| it.header == header.file).collect();
        let path = format!("header/{}.html", header.file);
        let runs: Vec<Run<'_>> = views::runs(&entries, &links);
        maker.page(&path, "header.html", context! { header, runs })?;
    }
    for (name, url) in links.types() {
        let page = TypePage::new(reference, &links, name);
        maker.page(url, "type.html", context! { page })?;
    }
    for call in &reference.hypercalls {
        let rows = call.operations.iter();
        let rows: Vec<OperationView<'_>> =
            rows.map(|row| OperationView::new(reference, row)).collect();
        let path = links::call_page(&call.name);
        maker.page(&path, "hypercall.html", context! { call, rows })?;
    }
    let mut pages = maker.pages;
    pages.insert("index.js".into(), index);
    for (name, text) in ASSETS {
        pages.insert(name.into(), text.into());
    }
    Ok(pages)
}

struct Maker<'a> {
    environment: Environment<'a>,
    site: Value,
    pages: Pages,
}

impl Maker<'_> {
    /// Adds a page.
    fn page(&mut self, path: &str, template: &str, of_page: Value) -> Result<(), Error> {
        let root = "../".repeat(path.matches('/').count());
        let here = path.strip_suffix(".html").unwrap_or(path);
        let site = &self.site;
        let template = self.environment.get_template(template)?;
        let text = template.render(context! { root, here, site, ..of_page })?;
        let lines = text
            .lines()
            .map(str::trim_end)
            .filter(|line| !line.is_empty());
        let mut text: String = lines.collect::<Vec<_>>().join("\n");
        text.push('\n');
        self.pages.insert(path.to_owned(), text);
        Ok(())
    }

    /// The pages that list others.
    fn lists(&mut self, reference: &Reference, links: &Links) -> Result<(), Error> {
        let (headers, hypercalls) = (&reference.headers, &reference.hypercalls);
        self.page("index.html", "index.html", context! { headers, hypercalls })?;
        self.page("headers.html", "headers.html", context! { headers })?;
        self.page(
            "hypercalls.html",
            "hypercalls.html",
            context! { hypercalls },
        )?;
        let letters = Letter::all(reference, links);
        self.page("types.html", "types.html", context! { letters })
    }
}

/// Whether the item has a page of its own.
fn has_page(entry: &Entry) -> bool {
    let is_type = match &entry.body {
        Body::Record(_) | Body::Group(_) => true,
        // Families of constants are shown with their header.
        Body::Family(members) => !members.is_empty(),
        _ => entry.kind == "template",
    };
    is_type && !entry.name.is_empty()
}

fn thousands(number: usize) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", number / 1000, number % 1000),
    }
}
