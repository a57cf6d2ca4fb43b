// SPDX-License-Identifier: MIT
//! From sources to headers.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use xen_abi_model::eval::Evaluator;
use xen_abi_model::facts::{self, Facts};
use xen_abi_model::item::Header;
use xen_abi_model::layout::Layouts;
use xen_abi_model::report::{Problem, Report};
use xen_abi_model::resolve::Abi;
use xen_abi_model::span::Span;
use xen_abi_model::{check, parse};

use crate::diagnostics::{Diagnostic, Place};
use crate::output::Headers;
use crate::sources::{self, Locator, Source};
use crate::{inventory, print, problems};

/// Everything that is made from the definitions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// The headers by their paths: `sysctl.h`, `io/ring.h`.
    pub headers: Headers,
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

/// The definitions of a crate as a model, without a mistake.
#[derive(Debug)]
pub struct Model {
    /// The definitions, with those that the crate borrows.
    pub abi: Abi,
    /// Where each of their headers comes from.
    origins: Vec<Origin>,
    /// How many files that were.
    pub files: usize,
}

#[derive(Clone, Debug)]
struct Origin {
    source: PathBuf,
    lent: bool,
}

/// Where the files of a crate are.
#[derive(Clone, Copy, Debug)]
pub struct Crate<'a> {
    /// Its root file.
    pub root: &'a Path,
    /// Its directory.
    pub dir: &'a Path,
}

/// What is fixed about every item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// All of it.
    pub facts: Facts,
    /// The same as the text of a lock file.
    pub lock: String,
}

/// A lock file of the last release: what it is called, and its text.
pub type Released<'a> = (&'a str, &'a str);

impl Model {
    /// The model of these files, or everything that is wrong with them. To be called by the thread that
    /// loaded them.
    pub fn of(sources: &[Source]) -> Result<Model, Vec<Diagnostic>> {
        let report = Report::new();
        let parsed = sources.iter().map(|source| {
            let headers = parse::headers(&source.file, &source.module, &report);
            (origin(source), headers)
        });
        let model = Model::new(parsed.collect());
        check::everything(&model.abi, &report);
        let found = report.into_problems();
        if found.is_empty() {
            return Ok(model);
        }
        Err(diagnostics(sources, &found))
    }

    /// The model of crates of which the first borrows from the others, made by the threads of a [team](crate::stack::with_team).
    /// `None` if anything is wrong: [`Model::of`] says what that is.
    pub fn at_once(crates: &[Crate<'_>]) -> Option<Model> {
        let mut parsed = Vec::new();
        for (at, one) in crates.iter().enumerate() {
            parsed.extend(sources::load_each(one.root, one.dir, |mut source| {
                source.lent = at > 0;
                let report = Report::new();
                let mut headers = parse::headers(&source.file, &source.module, &report);
                source.docs.put_back(&mut headers, &source.text);
                check::each(&headers, &report);
                report.is_empty().then(|| (origin(&source), headers))
            })?);
        }
        let model = Model::new(parsed);
        let report = Report::new();
        check::others_by(&model.abi, &report, &|one, other| {
            rayon::join(one, other);
        });
        report.is_empty().then_some(model)
    }

    fn new(files: Vec<(Origin, Vec<Header>)>) -> Model {
        let number = files.len();
        let (mut origins, mut all) = (Vec::new(), Vec::new());
        for (origin, headers) in files {
            origins.extend(headers.iter().map(|_| origin.clone()));
            all.extend(headers);
        }
        Model {
            abi: Abi::new(all),
            origins,
            files: number,
        }
    }

    /// The headers that the crate itself defines, each with the file that does; of them only the
    /// `wanted` ones, if there are any.
    fn own(&self, wanted: &[String]) -> impl Iterator<Item = (&Header, &Path)> {
        let all = self.abi.headers.iter().zip(&self.origins);
        let own = all.filter(|(_, origin)| !origin.lent);
        own.filter(|(header, _)| wanted.is_empty() || wanted.contains(&header.file))
            .map(|(header, origin)| (header, origin.source.as_path()))
    }

    fn is_own(&self, header: &Header) -> bool {
        self.own(&[]).any(|(own, _)| std::ptr::eq(own, header))
    }

    /// The names of the headers.
    pub fn names(&self) -> Vec<&str> {
        self.own(&[])
            .map(|(header, _)| header.file.as_str())
            .collect()
    }

    /// The text of the headers, or of the `wanted` ones.
    pub fn headers(&self, wanted: &[String]) -> Headers {
        let text = |(header, source): (&Header, &Path)| {
            let text = print::header(&self.abi, header, &source.to_string_lossy());
            (header.file.clone(), text)
        };
        let headers: Vec<_> = self.own(wanted).collect();
        headers.into_par_iter().map(text).collect()
    }

    /// The C11 file of layout assertions.
    pub fn asserts(&self) -> String {
        print::asserts(&self.abi, |header| self.is_own(header))
    }

    /// What is fixed about every item.
    pub fn state(&self) -> State {
        let evaluator = Evaluator::new(&self.abi);
        let facts = facts::collect(&Layouts::new(&evaluator), |header| self.is_own(header));
        let headers = facts.headers.par_iter();
        let lines = headers.map(|(file, header)| facts::lines_of(file, header));
        State {
            lock: facts::lock_of(&facts, &lines.collect::<Vec<String>>()),
            facts,
        }
    }

    /// What breaks callers since the last release without saying so.
    pub fn breaks(&self, state: &State, released: Released<'_>) -> Result<(), Breaks> {
        let (name, text) = released;
        // What is as it was released breaks nobody; only its excuses are out of date then.
        if !state.facts.has_excuses() && facts::same_facts(&state.lock, text) {
            return Ok(());
        }
        let then = facts::read_beside(text, &state.facts, &state.lock).map_err(|error| {
            let message = format!("line {}: {}", error.line, error.message);
            Breaks::Unreadable(vec![Diagnostic::new(message, Place::file(name))])
        })?;
        let report = Report::new();
        check::evolution(&self.abi, &then, &state.facts, &report);
        match report.into_problems() {
            found if found.is_empty() => Ok(()),
            found => Err(Breaks::Found(found)),
        }
    }

    /// What each header holds.
    pub fn stats(&self, wanted: &[String]) -> Vec<HeaderStats> {
        let stats = self.own(wanted).map(|(header, _)| inventory::stats(header));
        let mut stats: Vec<HeaderStats> = stats.collect();
        stats.sort_by(|one, other| one.header.cmp(&other.header));
        stats
    }

    /// Every exception that the definitions ask for. To be called by the thread that loaded them.
    pub fn expects(&self, sources: &[Source], wanted: &[String]) -> Vec<ExpectEntry> {
        let locator = Locator::new(sources);
        let nowhere = || Place::file(root_of(sources));
        let place = |span: Span| locator.place(span).unwrap_or_else(nowhere);
        let of = |(header, _): (&Header, &Path)| inventory::expects(header, &place);
        self.own(wanted).flat_map(of).collect()
    }
}

/// Why what is defined may not follow what was released.
#[derive(Debug)]
pub enum Breaks {
    /// What was released cannot be read.
    Unreadable(Vec<Diagnostic>),
    /// It breaks callers.
    Found(Vec<Problem>),
}

impl Breaks {
    /// What to tell. To be called by the thread that loaded the files.
    pub fn told(self, sources: &[Source]) -> Vec<Diagnostic> {
        match self {
            Breaks::Unreadable(found) => found,
            Breaks::Found(found) => diagnostics(sources, &found),
        }
    }
}

fn origin(source: &Source) -> Origin {
    Origin {
        source: source.path.clone(),
        lent: source.lent,
    }
}

/// The definitions as a model, or everything that is wrong with them.
pub fn model(sources: &[Source]) -> Result<Abi, Vec<Diagnostic>> {
    Model::of(sources).map(|model| model.abi)
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

/// Makes everything from the definitions.
pub fn everything(sources: &[Source]) -> Result<Exported, Vec<Diagnostic>> {
    let model = Model::of(sources)?;
    let State { facts, lock } = model.state();
    Ok(Exported {
        headers: model.headers(&[]),
        stats: model.stats(&[]),
        expects: model.expects(sources, &[]),
        asserts: model.asserts(),
        facts,
        lock,
    })
}
