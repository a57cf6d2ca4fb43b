// SPDX-License-Identifier: MIT
//! Where headers are written to.

use std::cell::Cell;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::Places;
use crate::{Outcome, doing};

/// Directories that are not there yet, one after another. None is removed while something is measured: a
/// file system may take its time to use again what has just been removed.
pub(super) struct NewDirs {
    parent: TempDir,
    made: Cell<usize>,
}

impl NewDirs {
    /// Those in memory, where the system has a place for files there: how fast its disk takes new files is
    /// another question.
    pub(super) fn new(places: &Places) -> Outcome<NewDirs> {
        let memory = Path::new("/dev/shm");
        let within = match memory.is_dir() {
            true => memory,
            false => places.work.as_path(),
        };
        let parent = doing("make a directory", TempDir::new_in(within))?;
        let made = Cell::new(0);
        Ok(NewDirs { parent, made })
    }

    pub(super) fn next(&self) -> PathBuf {
        self.made.set(self.made.get() + 1);
        self.parent.path().join(self.made.get().to_string())
    }
}
