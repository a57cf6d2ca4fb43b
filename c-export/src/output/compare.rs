// SPDX-License-Identifier: MIT
//! What is on the disk, against what is defined.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path};

use rayon::prelude::*;

use crate::diagnostics::Failure;

use super::{Entry, Headers, Scope, State, Target, cannot, stale};

/// Larger files are not read.
const LARGEST: u64 = 64 << 20;

/// One header, with what is on the disk.
pub(super) struct Found {
    pub(super) entry: Entry,
    /// What is there; empty if nothing is.
    pub(super) old: Vec<u8>,
    /// The permissions of what is there.
    pub(super) permissions: Option<fs::Permissions>,
}

/// Refuses names that are no plain paths within the directory, or not everywhere.
pub(super) fn check_names(headers: &Headers) -> Result<(), Vec<Failure>> {
    let mut failures = Vec::new();
    let mut caseless = BTreeMap::new();
    for name in headers.keys() {
        if !is_plain(name) {
            let message = format!("`{name}` cannot be a header's name");
            let help = "name it relative to the directory of the headers, as in `io/ring.h`";
            failures.push(Failure::new(message).help(help));
        }
        if let Some(other) = caseless.insert(name.to_lowercase(), name) {
            let message = format!("`{other}` and `{name}` differ by upper and lower case only");
            let help = "rename one of them: many file systems take both for the same file";
            failures.push(Failure::new(message).help(help));
        }
    }
    if failures.is_empty() {
        Ok(())
    } else {
        Err(failures)
    }
}

fn is_plain(name: &str) -> bool {
    let parts = Path::new(name)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    // `components` leaves out `.` and doubled slashes.
    let spelled = name.split('/').all(|part| !part.is_empty() && part != ".");
    parts && spelled && !name.contains(['\\', ':']) && !name.contains(char::is_control)
}

/// Refuses a directory that is something else.
pub(super) fn check_dir(target: Target<'_>) -> Result<(), Vec<Failure>> {
    match fs::metadata(target.dir) {
        Ok(metadata) if !metadata.is_dir() => {
            let message = format!("`{}` is in the way: it is not a directory", target.shown);
            Err(vec![
                Failure::new(message).help("pass another directory with `--out-dir`"),
            ])
        }
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(vec![cannot("read", target.shown, &error)])
        }
        _ => Ok(()),
    }
}

/// Compares every header, and looks for those that are no longer defined.
pub(super) fn compare(headers: &Headers, target: Target<'_>) -> Result<Vec<Found>, Vec<Failure>> {
    let mut failures = Vec::new();
    let mut all = Vec::new();
    let found: Vec<_> = headers
        .par_iter()
        .map(|(name, text)| one(name, text, target))
        .collect();
    for found in found {
        match found {
            Ok(found) => all.push(found),
            Err(failure) => failures.push(failure),
        }
    }
    if let Scope::Whole(crate_name) = target.scope {
        match stale::stale(headers, target, crate_name) {
            Ok(found) => all.extend(found),
            Err(failure) => failures.push(failure),
        }
    }
    all.sort_by(|a, b| a.entry.name.cmp(&b.entry.name));
    if failures.is_empty() {
        Ok(all)
    } else {
        Err(failures)
    }
}

fn one(name: &str, text: &str, target: Target<'_>) -> Result<Found, Failure> {
    let path = target.dir.join(name);
    let found = |state, old, permissions| Found {
        entry: Entry {
            name: name.to_string(),
            state,
        },
        old,
        permissions,
    };
    let fails = |error| cannot("read", &target.show(name), &error);
    let metadata = match fs::symlink_metadata(&path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(found(State::New, Vec::new(), None));
        }
        Err(error) => return Err(fails(error)),
    };
    // What a link leads to may have no end, or never begin.
    let behind = fs::metadata(&path).map_err(fails)?;
    let in_the_way = |what: &str| {
        let message = format!("`{}` is in the way: it is {what}", target.show(name));
        Err(Failure::new(message).help("move it away"))
    };
    if !behind.is_file() {
        return in_the_way("not a file");
    }
    if behind.len() > LARGEST {
        return in_the_way("larger than any header");
    }
    let old = fs::read(&path).map_err(fails)?;
    if old == text.as_bytes() {
        return Ok(found(State::Same, old, None));
    }
    if metadata.is_symlink() {
        // Renaming would put a file in the link's place and leave what it points to as it was.
        return Err(
            Failure::new(format!("`{}` is a link to another file", target.show(name)))
                .help("remove the link; a file will be written in its place"),
        );
    }
    Ok(found(State::Changed, old, Some(metadata.permissions())))
}
