// SPDX-License-Identifier: MIT
//! What is in the directory of the headers and should not be.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::diagnostics::Failure;

use super::compare::Found;
use super::stage::{TEMPORARY_END, TEMPORARY_START};
use super::{Entry, Headers, State, Target, banner_source, cannot};

/// How much of a file is read to find its banner.
const HEAD: u64 = 4096;

/// The headers whose banner names a source of this crate, but which nothing defines.
pub(super) fn stale(
    headers: &Headers,
    target: Target<'_>,
    crate_name: &str,
) -> Result<Vec<Found>, Failure> {
    let mut stale = Vec::new();
    let files = files(target.dir).map_err(|error| cannot("read", target.shown, &error))?;
    for (name, path) in files {
        if !name.ends_with(".h") || headers.contains_key(&name) {
            continue;
        }
        let old = if_from(&path, crate_name);
        if let Some(old) = old.map_err(|error| cannot("read", &target.show(&name), &error))? {
            let entry = Entry {
                name,
                state: State::Stale,
            };
            stale.push(Found {
                entry,
                old,
                permissions: None,
            });
        }
    }
    Ok(stale)
}

/// Temporary files of processes that were killed. Those of living ones are excluded by the lock.
pub(super) fn litter(dir: &Path) -> Vec<PathBuf> {
    let is_litter = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(TEMPORARY_START) && name.ends_with(TEMPORARY_END)
    };
    let files = files(dir).unwrap_or_default();
    files
        .into_iter()
        .map(|(_, path)| path)
        .filter(is_litter)
        .collect()
}

/// The bytes of a header, if it says that it comes from this crate.
fn if_from(path: &Path, crate_name: &str) -> io::Result<Option<Vec<u8>>> {
    let mut file = fs::File::open(path)?;
    let mut bytes = Vec::new();
    file.by_ref().take(HEAD).read_to_end(&mut bytes)?;
    let head = String::from_utf8_lossy(&bytes);
    let source = banner_source(&head).and_then(|source| source.strip_prefix(crate_name));
    if !source.is_some_and(|inside| inside.starts_with('/')) {
        return Ok(None);
    }
    file.read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// All files below a directory with their paths in it. Links are not followed, and directories
/// that are hidden are not entered.
fn files(dir: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let mut files = Vec::new();
    let mut dirs = vec![(String::new(), dir.to_path_buf())];
    while let Some((prefix, dir)) = dirs.pop() {
        let entries = match fs::read_dir(&dir) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            let (path, kind) = (entry.path(), entry.file_type()?);
            if kind.is_dir() && !name.starts_with('.') {
                dirs.push((format!("{prefix}{name}/"), path));
            } else if kind.is_file() {
                files.push((format!("{prefix}{name}"), path));
            }
        }
    }
    files.sort();
    Ok(files)
}
