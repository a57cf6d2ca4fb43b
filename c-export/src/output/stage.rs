// SPDX-License-Identifier: MIT
//! Complete temporary files first, renaming afterwards.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tempfile::{Builder, NamedTempFile};

use crate::diagnostics::{Failure, count};

use super::compare::Found;
use super::{Headers, State, Target, cannot};

/// How the names of temporary files begin.
pub(super) const TEMPORARY_START: &str = ".c-export-";
/// How they end.
pub(super) const TEMPORARY_END: &str = ".tmp";

/// Temporary files, each with the name it is to get. Dropping it removes them.
pub(super) struct Stage {
    files: Vec<(String, NamedTempFile)>,
    made: Vec<PathBuf>,
}

/// Writes everything that differs to temporary files.
pub(super) fn stage(
    headers: &Headers,
    target: Target<'_>,
    found: &[Found],
) -> Result<Stage, Vec<Failure>> {
    let mut stage = Stage {
        files: Vec::new(),
        made: Vec::new(),
    };
    let wanted = found.iter().filter_map(|found| {
        let text = match found.entry.state {
            State::New | State::Changed => headers.get(&found.entry.name)?,
            State::Same | State::Stale => return None,
        };
        let path = target.dir.join(&found.entry.name);
        let beside = path.parent().unwrap_or(target.dir).to_path_buf();
        Some((found, text, beside))
    });
    let wanted: Vec<(&Found, &String, PathBuf)> = wanted.collect();
    let mut dirs: BTreeMap<&Path, io::Result<()>> = BTreeMap::new();
    for (_, _, beside) in &wanted {
        dirs.entry(beside)
            .or_insert_with(|| create_dir(beside).map(|made| stage.made.extend(made)));
    }
    let write =
        |(found, text, beside): &(&Found, &String, PathBuf)| match dirs.get(beside.as_path()) {
            Some(Err(error)) => Err(io::Error::new(error.kind(), error.to_string())),
            _ => temporary(beside, found, text),
        };
    let written: Vec<io::Result<NamedTempFile>> = wanted.par_iter().map(write).collect();
    let mut failures = Vec::new();
    let mut failed_dirs = BTreeSet::new();
    for ((found, _, beside), file) in wanted.iter().zip(written) {
        match file {
            Ok(file) => stage.files.push((found.entry.name.clone(), file)),
            // What keeps one header from being written does so for all in its directory.
            Err(error) if failed_dirs.insert(beside) => {
                failures.push(cannot("write", &target.show(&found.entry.name), &error));
            }
            Err(_) => {}
        }
    }
    if failures.is_empty() {
        return Ok(stage);
    }
    stage.undo();
    Err(failures)
}

/// A file that holds `text`, with the permissions of what it will replace.
fn temporary(beside: &Path, found: &Found, text: &str) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(TEMPORARY_START).suffix(TEMPORARY_END);
    #[cfg(unix)]
    let new = <fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o644);
    #[cfg(unix)]
    builder.permissions(new);
    let mut file = builder.tempfile_in(beside)?;
    file.write_all(text.as_bytes())?;
    file.flush()?;
    if let Some(permissions) = &found.permissions {
        file.as_file().set_permissions(permissions.clone())?;
    }
    Ok(file)
}

impl Stage {
    /// Renames everything into place.
    pub(super) fn commit(self, target: Target<'_>) -> Result<(), Vec<Failure>> {
        let all = self.files.len();
        for (done, (name, file)) in self.files.into_iter().enumerate() {
            if let Err(error) = file.persist(target.dir.join(&name)) {
                let failure = cannot("write", &target.show(&name), &error.error);
                return Err(vec![match done {
                    0 => failure,
                    _ => failure.help(format!(
                        "{} of {} were replaced before this one; run the command again",
                        done,
                        count(all, "header")
                    )),
                }]);
            }
        }
        Ok(())
    }

    fn undo(self) {
        drop(self.files);
        remove_empty(&self.made);
    }
}

/// Creates a directory and those above it, and says which ones it made, the innermost first.
pub(super) fn create_dir(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let missing = dir
        .ancestors()
        .take_while(|above| !above.as_os_str().is_empty() && !above.try_exists().unwrap_or(true));
    let made = missing.map(Path::to_path_buf).collect();
    match fs::create_dir_all(dir) {
        Ok(()) => Ok(made),
        Err(error) => {
            remove_empty(&made);
            Err(error)
        }
    }
}

/// Removes directories that are empty, the innermost first; others stay.
pub(super) fn remove_empty(dirs: &[PathBuf]) {
    for dir in dirs {
        let _ = fs::remove_dir(dir);
    }
}
