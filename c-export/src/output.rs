// SPDX-License-Identifier: MIT
//! The headers on the disk: what differs from the definitions, and making it the same.
//!
//! All headers are there as text before this begins. Everything that differs is first written to
//! temporary files beside its target, and renamed only when all of them are complete: until then,
//! a full disk or a directory without write permission leaves everything as it was.

mod banner;
mod compare;
mod diff;
mod lock;
mod stage;
mod stale;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostics::Failure;

pub use banner::{BANNER_MARK, banner, banner_source};

/// The headers by their paths within the directory: `sysctl.h`, `io/ring.h`.
pub type Headers = BTreeMap<String, String>;

/// Where headers go, and which of those there are meant.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// The directory.
    pub dir: &'a Path,
    /// What the directory is called in messages and diffs.
    pub shown: &'a str,
    /// Which headers are meant.
    pub scope: Scope<'a>,
}

/// Which headers of a directory are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope<'a> {
    /// All that come from the crate with this name: whatever else claims to is stale.
    Whole(&'a str),
    /// The given ones; nothing is known about others.
    Chosen,
}

/// How a header on the disk relates to the definitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is not there yet.
    New,
    /// It is different.
    Changed,
    /// It is no longer defined.
    Stale,
    /// It is the same.
    Same,
}

/// One header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its path within the directory.
    pub name: String,
    /// How it relates to the definitions.
    pub state: State,
}

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// All headers.
    pub entries: Vec<Entry>,
    /// What an export would change, as a unified diff.
    pub diff: String,
}

/// Makes the headers on the disk the same as these. `waiting` is called if another process is
/// writing there and has to be waited for.
pub fn write(
    headers: &Headers,
    target: Target<'_>,
    waiting: impl FnOnce(),
) -> Result<Vec<Entry>, Vec<Failure>> {
    compare::check_names(headers)?;
    compare::check_dir(target)?;
    let made = stage::create_dir(target.dir)
        .map_err(|error| vec![cannot("create", target.shown, &error)])?;
    let _lock = lock::exclusive(target.dir, waiting);
    let result = compare::compare(headers, target).and_then(|found| {
        let stage = stage::stage(headers, target, &found)?;
        let litter = stale::litter(target.dir);
        stage.commit(target)?;
        remove(target, &found, &litter)?;
        Ok(found.into_iter().map(|found| found.entry).collect())
    });
    if result.is_err() {
        stage::remove_empty(&made);
    }
    result
}

/// Compares the headers on the disk with these, and never writes.
pub fn check(headers: &Headers, target: Target<'_>) -> Result<Checked, Vec<Failure>> {
    compare::check_names(headers)?;
    compare::check_dir(target)?;
    let _lock = lock::shared(target.dir);
    let found = compare::compare(headers, target)?;
    let diff = found
        .iter()
        .filter(|found| found.entry.state != State::Same)
        .map(|found| diff::unified(target.shown, found, headers.get(&found.entry.name)))
        .collect();
    let entries = found.into_iter().map(|found| found.entry).collect();
    Ok(Checked { entries, diff })
}

/// Removes what is no longer defined, and what killed processes left behind.
fn remove(
    target: Target<'_>,
    found: &[compare::Found],
    litter: &[PathBuf],
) -> Result<(), Vec<Failure>> {
    let mut failures = Vec::new();
    for found in found
        .iter()
        .filter(|found| found.entry.state == State::Stale)
    {
        let path = target.dir.join(&found.entry.name);
        if let Err(error) = std::fs::remove_file(&path) {
            failures.push(cannot("remove", &target.show(&found.entry.name), &error));
        }
        // Its directory is of no use if nothing else is in it.
        let above = path
            .ancestors()
            .skip(1)
            .take_while(|above| *above != target.dir);
        stage::remove_empty(&above.map(Path::to_path_buf).collect::<Vec<_>>());
    }
    for path in litter {
        // Harmless if it stays: the next export finds it again.
        let _ = std::fs::remove_file(path);
    }
    if failures.is_empty() {
        Ok(())
    } else {
        Err(failures)
    }
}

impl Target<'_> {
    /// What a header is called in messages.
    fn show(&self, name: &str) -> String {
        format!("{}/{name}", self.shown)
    }
}

fn cannot(verb: &str, what: &str, error: &io::Error) -> Failure {
    Failure::new(format!("cannot {verb} `{what}`: {error}"))
}

#[cfg(test)]
mod tests;
