// SPDX-License-Identifier: MIT
//! From sources to headers.

use std::collections::BTreeMap;

use std::path::Path;

use xen_abi_model::eval::Evaluator;
use xen_abi_model::facts::{self, Facts};
use xen_abi_model::item::Header;
use xen_abi_model::layout::Layouts;
use xen_abi_model::report::{Problem, Report};
use xen_abi_model::resolve::Abi;
use xen_abi_model::span::Span;
use xen_abi_model::{check, parse};

use crate::diagnostics::{Diagnostic, Place};
use crate::sources::{Locator, Source};
use crate::{inventory, print, problems};

/// Everything that is made from the definitions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// The headers by their paths: `sysctl.h`, `io/ring.h`.
    pub headers: BTreeMap<String, String>,
    /// What each header holds.
    pub stats: Vec<HeaderStats>,
    /// Every exception that the definitions ask for.
    pub expects: Vec<ExpectEntry>,
    /// The C11 file of layout assertions.
    pub asserts: String,
    /// What is fixed about every item.
    pub facts: Facts,
    /// The same as the text of a lock file.
    pub lock: String,
}

/// What a header holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeaderStats {
    /// The header's path.
    pub header: String,
    /// Structs and unions.
    pub records: usize,
    /// Groups of constants, and enums.
    pub groups: usize,
    /// Typedefs.
    pub typedefs: usize,
    /// Guest handles.
    pub handles: usize,
    /// Constants.
    pub constants: usize,
    /// Integer macros with parameters.
    pub functions: usize,
    /// Headers that it includes.
    pub includes: usize,
    /// Blocks of what has no meaning in Rust.
    pub c_only_blocks: usize,
    /// Their lines.
    pub c_only_lines: usize,
    /// Exceptions from rules.
    pub expects: usize,
    /// Rust items that are not part of the ABI.
    pub unannotated: usize,
}

/// An exception from a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpectEntry {
    /// The rule.
    pub rule: String,
    /// The header of the item.
    pub header: String,
    /// The item, by its C name.
    pub item: String,
    /// Where the exception is asked for.
    pub place: Place,
    /// Why.
    pub reason: String,
}

/// The definitions as a model, or everything that is wrong with them.
pub fn model(sources: &[Source]) -> Result<Abi, Vec<Diagnostic>> {
    let report = Report::new();
    let parsed: Vec<Header> = sources
        .iter()
        .flat_map(|source| parse::headers(&source.file, &source.module, &report))
        .collect();
    let abi = Abi::new(parsed);
    check::everything(&abi, &report);
    let found = report.into_problems();
    if found.is_empty() {
        return Ok(abi);
    }
    Err(diagnostics(sources, &found))
}

/// Problems with their places.
fn diagnostics(sources: &[Source], found: &[Problem]) -> Vec<Diagnostic> {
    let locator = Locator::new(sources);
    let root = root_of(sources);
    let found = found.iter();
    found
        .map(|problem| problems::diagnostic(problem, &locator, root))
        .collect()
}

fn root_of(sources: &[Source]) -> &Path {
    sources
        .first()
        .map_or(Path::new(""), |source| source.path.as_path())
}

/// Makes everything from the definitions; the headers and what is said about them only for the
/// `wanted` ones, if there are any.
pub fn headers(sources: &[Source], wanted: &[String]) -> Result<Exported, Vec<Diagnostic>> {
    headers_since(sources, wanted, None)
}

/// A lock file of the last release: what it is called, and its text.
pub type Released<'a> = (&'a str, &'a str);

/// The same, held against the last release.
pub fn headers_since(
    sources: &[Source],
    wanted: &[String],
    released: Option<Released<'_>>,
) -> Result<Exported, Vec<Diagnostic>> {
    let abi = model(sources)?;
    let locator = Locator::new(sources);
    let root = root_of(sources);
    let place = |span: Span| locator.place(span).unwrap_or_else(|| Place::file(root));
    let is_own = |header: &Header| !locator.source(header.span).is_some_and(|it| it.lent);
    let mut exported = Exported::default();
    for header in &abi.headers {
        if !is_own(header) || !wanted.is_empty() && !wanted.contains(&header.file) {
            continue;
        }
        let source = locator
            .source(header.span)
            .map_or(root, |source| source.path.as_path());
        let text = print::header(&abi, header, &source.to_string_lossy());
        exported.headers.insert(header.file.clone(), text);
        exported.stats.push(inventory::stats(header));
        exported.expects.extend(inventory::expects(header, &place));
    }
    exported.asserts = print::asserts(&abi, is_own);
    let evaluator = Evaluator::new(&abi);
    exported.facts = facts::collect(&Layouts::new(&evaluator), is_own);
    exported.lock = facts::lock(&exported.facts);
    // What is as it was released breaks nobody; only its excuses are out of date then.
    if let Some((name, text)) = released
        && (exported.facts.has_excuses() || !facts::same_facts(&exported.lock, text))
    {
        let then = facts::read(text).map_err(|error| {
            let message = format!("line {}: {}", error.line, error.message);
            vec![Diagnostic::new(message, Place::file(name))]
        })?;
        let report = Report::new();
        check::evolution(&abi, &then, &exported.facts, &report);
        let found = report.into_problems();
        if !found.is_empty() {
            return Err(diagnostics(sources, &found));
        }
    }
    exported
        .stats
        .sort_by(|one, other| one.header.cmp(&other.header));
    Ok(exported)
}
