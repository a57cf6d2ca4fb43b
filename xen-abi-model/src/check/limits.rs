// SPDX-License-Identifier: MIT
//! How much there may be of everything.
//!
//! The checks compare things with each other, so their time grows faster than the definitions do.
//! What is far beyond anything that an interface has is therefore refused before they begin.

mod inner;

use crate::span::Span;

use crate::cond::Cond;
use crate::eval::MAX_DEPTH;
use crate::item::{Header, Item, ItemKind};
use crate::report::Report;
use crate::resolve::Abi;
use crate::rules::LANGUAGE;
use inner::InnerFields;

const HEADERS: usize = 2000;
const ITEMS: usize = 50_000;
const INCLUDES: usize = 500;
const FIELDS: usize = 1000;
/// Those of inner records among them, wherever they are written.
const ALL_FIELDS: usize = 10_000;
const CONSTANTS: usize = 5000;
const PARAMETERS: usize = 100;
const NAMES: usize = 100;
const ALTERNATIVES: usize = 50;
const CONDITIONS: usize = 1000;

/// Reports what there is too much of, and says whether there is.
pub(super) fn exceeded(abi: &Abi, report: &Report) -> bool {
    let within = exceeded_within(&abi.headers, report);
    exceeded_together(abi, report) || within
}

/// The same of what is within each header.
pub(super) fn exceeded_within(headers: &[Header], report: &Report) -> bool {
    let limits = Limits { report };
    let before = report.len();
    for header in headers {
        let subject = format!("`{}` has", header.file);
        let includes = header.outer_includes.len() + header.includes.len();
        limits.hold(INCLUDES, includes, header.span, &subject, "includes", SPLIT);
        limits.condition(&header.when, header.span);
        for item in &header.items {
            limits.item(item);
        }
    }
    report.len() > before
}

/// The same of all headers together.
pub(super) fn exceeded_together(abi: &Abi, report: &Report) -> bool {
    let limits = Limits { report };
    let before = report.len();
    if let Some(header) = abi.headers.get(HEADERS) {
        limits.hold(
            HEADERS,
            abi.headers.len(),
            header.span,
            "there are",
            "headers",
            SPLIT,
        );
    }
    let items: usize = abi.headers.iter().map(|header| header.items.len()).sum();
    if let Some(header) = abi.headers.last() {
        limits.hold(ITEMS, items, header.span, "there are", "items", SPLIT);
    }
    let mut inner = InnerFields::new(abi, ALL_FIELDS);
    for place in abi.places() {
        if inner.are_too_many(place) {
            let text = format!(
                "inner records included, this has more than {ALL_FIELDS} fields or {MAX_DEPTH} levels"
            );
            let help = "give the inner records names of their own";
            report.error_with_help(&LANGUAGE, abi.at(place).1.span, text, help);
        }
    }
    let is_crowded = |name: &&str| abi.all_named(name).len() > ALTERNATIVES;
    let mut crowded: Vec<&str> = abi.names().filter(is_crowded).collect();
    crowded.sort_unstable();
    for name in crowded {
        let places = abi.all_named(name);
        if let Some(place) = places.get(ALTERNATIVES) {
            let (subject, help) = (format!("`{name}` has"), "give them names of their own");
            let span = abi.at(*place).1.span;
            limits.hold(
                ALTERNATIVES,
                places.len(),
                span,
                &subject,
                "alternatives",
                help,
            );
        }
    }
    report.len() > before
}

const SPLIT: &str = "make several crates of definitions of it";

struct Limits<'r> {
    report: &'r Report,
}

impl Limits<'_> {
    fn hold(&self, most: usize, number: usize, span: Span, subject: &str, what: &str, help: &str) {
        if number > most {
            let text = format!("{subject} {number} {what}; {most} are the most");
            self.report.error_with_help(&LANGUAGE, span, text, help);
        }
    }

    fn item(&self, item: &Item) {
        let name = item.name().map_or("this item", |name| &name.text);
        let hold = |most, number, what, help| {
            self.hold(
                most,
                number,
                item.span,
                &format!("`{name}` has"),
                what,
                help,
            );
        };
        self.condition(&item.when, item.span);
        hold(
            NAMES,
            item.expects.len(),
            "expectations",
            "name each rule once",
        );
        match &item.kind {
            ItemKind::Record(record) => {
                hold(
                    FIELDS,
                    record.fields.len(),
                    "fields",
                    "make records of its parts",
                );
                hold(NAMES, record.typedefs.len(), "typedefs", FEWER);
                hold(NAMES, record.handles.len(), "handles", FEWER);
                hold(NAMES, record.operations.len(), "operations", FEWER);
                for field in &record.fields {
                    self.condition(&field.when, field.name.span);
                }
            }
            ItemKind::Group(group) => {
                let help = "divide it into several groups";
                hold(CONSTANTS, group.variants.len(), "constants", help);
                for variant in &group.variants {
                    self.condition(&variant.when, variant.name.span);
                }
            }
            ItemKind::ConstFn(function) => {
                hold(PARAMETERS, function.parameters.len(), "parameters", FEWER);
            }
            _ => {}
        }
    }

    fn condition(&self, cond: &Cond, span: Span) {
        let (subject, help) = (
            "this stands under",
            "group what is under the same conditions",
        );
        self.hold(CONDITIONS, parts(cond), span, subject, "conditions", help);
    }
}

const FEWER: &str = "keep those that are used";

/// How many conditions a condition is made of.
fn parts(cond: &Cond) -> usize {
    match cond {
        Cond::Not(inner) => 1 + parts(inner),
        Cond::Any(list) | Cond::All(list) => 1 + list.iter().map(parts).sum::<usize>(),
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use crate::report::Report;
    use crate::testing::abi;

    fn exceeded(text: &str) -> Vec<String> {
        let report = Report::new();
        let exceeded = super::exceeded(&abi(&[("test", text)]), &report);
        let found: Vec<String> = report
            .into_problems()
            .into_iter()
            .map(|p| p.message)
            .collect();
        assert_eq!(exceeded, !found.is_empty());
        found
    }

    #[test]
    fn inner_records_are_counted_where_they_are_written() {
        let twice = |levels: usize| -> String {
            let level = |at: usize| {
                format!(
                    "#[xen_abi(inline)] pub struct s{at} {{ pub a: s{0}, pub b: u8, pub c: s{0} }}",
                    at + 1
                )
            };
            (0..levels).map(level).collect()
        };
        assert_eq!(exceeded(&twice(10)), [""; 0]);
        let found = exceeded(&twice(60));
        assert_eq!(
            found[0],
            "inner records included, this has more than 10000 fields or 250 levels"
        );
        assert!(found.len() < 10, "{found:?}");
        let deep: String = (0..2000)
            .map(|at| {
                format!(
                    "#[xen_abi(inline)] pub struct s{at} {{ pub a: s{} }}",
                    at + 1
                )
            })
            .collect();
        let found = exceeded(&deep).len();
        assert!((1..10).contains(&found), "{found}");
        let circle = "#[xen_abi(inline)] pub struct a { pub b: b, pub c: u8, pub d: [b; 2] }
            #[xen_abi(nested)] pub struct b { pub a: a }";
        assert_eq!(exceeded(circle), [""; 0]);
    }

    fn record(fields: usize) -> String {
        let fields: String = (0..fields).map(|at| format!("pub f{at}: u8,")).collect();
        format!("#[xen_abi] pub struct r {{ {fields} }}")
    }

    #[test]
    fn what_is_large_passes_and_what_is_endless_does_not() {
        assert_eq!(exceeded(&record(super::FIELDS)), [""; 0]);
        let found = exceeded(&record(super::FIELDS + 1));
        assert_eq!(found, ["`r` has 1001 fields; 1000 are the most"]);
    }

    #[test]
    fn so_many_headers_and_no_more() {
        let names: Vec<String> = (0..=super::HEADERS).map(|at| format!("h{at}")).collect();
        let modules: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
        let said = |modules: &[(&str, &str)]| -> Vec<String> {
            let report = crate::report::Report::new();
            super::exceeded(&crate::testing::abi(modules), &report);
            let found = report.into_problems().into_iter();
            found.map(|problem| problem.message).collect()
        };
        assert_eq!(said(&modules[1..]), [""; 0]);
        let many = "there are 2001 headers; 2000 are the most";
        assert_eq!(said(&modules), [many]);
    }

    #[test]
    fn everything_that_is_compared_is_bounded() {
        let same = "#[xen_abi(when(x86))] pub const X: u32 = 1;".repeat(super::ALTERNATIVES + 1);
        assert_eq!(
            exceeded(&same),
            ["`X` has 51 alternatives; 50 are the most"]
        );
        let wide = format!(
            "#[xen_abi(when(any({})))] pub const X: u32 = 1;",
            "gnu, ".repeat(super::CONDITIONS)
        );
        assert_eq!(
            exceeded(&wide),
            ["this stands under 1001 conditions; 1000 are the most"]
        );
        let enumeration: String = (0..=super::CONSTANTS).map(|at| format!("E{at},")).collect();
        let group = format!("#[xen_abi(open_enum(u32))] pub enum E {{ {enumeration} }}");
        assert_eq!(
            exceeded(&group),
            ["`E` has 5001 constants; 5000 are the most"]
        );
        let parameters = "x: u32, ".repeat(super::PARAMETERS + 1);
        let function = format!("#[xen_abi] pub const fn f({parameters}) -> u32 {{ 1 }}");
        assert_eq!(
            exceeded(&function),
            ["`f` has 101 parameters; 100 are the most"]
        );
    }
}
