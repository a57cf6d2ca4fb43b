// SPDX-License-Identifier: MIT
//! Xen's definitions, read once, and what becomes of their facts with an edit.

use std::path::{Path, PathBuf};

use c_export::sources::{self, Source};
use xen_abi_model::check;
use xen_abi_model::eval::Evaluator;
use xen_abi_model::facts::{self, Facts};
use xen_abi_model::item::Header;
use xen_abi_model::layout::Layouts;
use xen_abi_model::parse;
use xen_abi_model::report::Report;
use xen_abi_model::resolve::Abi;

pub(super) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../xen-abi-defs")
}

/// The definitions.
pub(super) struct Definitions {
    sources: Vec<Source>,
    /// The headers of each source.
    headers: Vec<Vec<Header>>,
}

fn headers_of(file: &syn::File, module: &[String]) -> Vec<Header> {
    let report = Report::new();
    let headers = parse::headers(file, module, &report);
    let problems = report.into_problems();
    assert!(problems.is_empty(), "{problems:?}");
    headers
}

/// The facts of these headers, as far as `is_meant` wants to know them.
fn facts_of(headers: Vec<Header>, is_meant: impl Fn(&Header) -> bool) -> Facts {
    let abi = Abi::new(headers);
    let evaluator = Evaluator::new(&abi);
    facts::collect(&Layouts::new(&evaluator), is_meant)
}

impl Definitions {
    pub(super) fn read() -> Definitions {
        let root = root();
        let loaded = sources::load(&root.join("src/lib.rs"), &root);
        assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
        let headers = loaded.sources.iter();
        let headers = headers.map(|source| headers_of(&source.file, &source.module));
        Definitions {
            headers: headers.collect(),
            sources: loaded.sources,
        }
    }

    fn position(&self, file: &str) -> usize {
        let path = Path::new("xen-abi-defs/src").join(file);
        let found = self.sources.iter().position(|source| source.path == path);
        found.unwrap_or_else(|| panic!("no {file}"))
    }

    /// The headers of a file.
    pub(super) fn names(&self, file: &str) -> Vec<String> {
        let headers = self.headers[self.position(file)].iter();
        headers.map(|header| header.file.clone()).collect()
    }

    /// The facts of these headers.
    pub(super) fn facts(&self, of: &[String]) -> Facts {
        let all = self.headers.iter().flatten().cloned().collect();
        facts_of(all, |header| of.is_empty() || of.contains(&header.file))
    }

    /// The text of a file after these replacements, each of which is to be found once.
    pub(super) fn edited(&self, file: &str, edits: &[(&str, &str)]) -> String {
        let mut text = self.sources[self.position(file)].text.clone();
        for (from, to) in edits {
            assert_eq!(text.matches(from).count(), 1, "{file}: {from}");
            text = text.replace(from, to);
        }
        text
    }

    fn with(&self, file: &str, edits: &[(&str, &str)]) -> Vec<Header> {
        let at = self.position(file);
        let text = self.edited(file, edits);
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        let mut headers = self.headers.clone();
        headers[at] = headers_of(&parsed, &self.sources[at].module);
        headers.into_iter().flatten().collect()
    }

    /// The facts of these headers after an edit of a file.
    pub(super) fn facts_with(&self, file: &str, edits: &[(&str, &str)], of: &[String]) -> Facts {
        facts_of(self.with(file, edits), |header| {
            of.is_empty() || of.contains(&header.file)
        })
    }

    /// The rules about changes that an edited file breaks, held against a released state.
    pub(super) fn broken(
        &self,
        file: &str,
        edits: &[(&str, &str)],
        released: &Facts,
    ) -> Vec<(&'static str, String)> {
        let abi = Abi::new(self.with(file, edits));
        let evaluator = Evaluator::new(&abi);
        let now = facts::collect(&Layouts::new(&evaluator), |header| {
            released.headers.contains_key(&header.file)
        });
        let report = Report::new();
        check::evolution(&abi, released, &now, &report);
        let problems = report.into_problems().into_iter();
        problems
            .map(|problem| (problem.rule.id, problem.message))
            .collect()
    }
}
