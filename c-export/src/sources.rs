// SPDX-License-Identifier: MIT
//! The sources of a crate: its root file and every file that a `mod` in them names.
//!
//! Each file is read once and parsed once. Syntax trees, and what their spans mean, belong to the thread
//! that parsed them: [`load`] does it all on the calling thread, which may then ask for places;
//! [`load_each`] makes something else of each file wherever it was parsed, as long as all is well.

mod docs;
mod locate;
mod modules;
mod nesting;
mod read;
mod team;
mod tree;

use std::path::{Path, PathBuf};

use crate::diagnostics::{Diagnostic, Texts};

pub use docs::Taken;
pub use locate::Locator;
pub(crate) use modules::{is_with_macros, is_without_macros};
pub use nesting::{MAX_DEPTH, MAX_RUN};
pub use read::MAX_BYTES;
pub(crate) use tree::shown;

/// One file of a crate.
#[derive(Clone, Debug)]
pub struct Source {
    /// Relative to the directory that the crate's directory is in, separated by `/`:
    /// `xen-abi-defs/src/sysctl.rs`.
    pub path: PathBuf,
    /// The module this is, without `crate` and without `r#`; empty for the root.
    pub module: Vec<String>,
    /// What the file holds, without a byte order mark.
    pub text: String,
    /// The same, parsed.
    pub file: syn::File,
    /// Doc comments that it was parsed without.
    pub docs: Taken,
    /// Its crate only lends its names: nothing is made of it.
    pub lent: bool,
}

impl Source {
    /// A file with this text: the root of its crate.
    pub fn of_text(text: &str, path: &str) -> Result<Source, Vec<Diagnostic>> {
        Ok(Source {
            path: path.into(),
            module: Vec::new(),
            text: text.into(),
            file: read::parse(text, Path::new(path))?,
            docs: Taken::default(),
            lent: false,
        })
    }
}

/// What loading a crate came to.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The files that could be parsed: depth first, in the order of the `mod`s.
    pub sources: Vec<Source>,
    /// The texts of those that could not, for showing what is wrong with them.
    pub rejected: Vec<(PathBuf, String)>,
    /// Everything that is wrong.
    pub diagnostics: Vec<Diagnostic>,
    /// The file system is among what is wrong.
    pub io_failed: bool,
}

impl Loaded {
    /// Adds another crate, whose names the first one's definitions use.
    pub fn borrow(&mut self, other: Loaded) {
        let lent = |source| Source {
            lent: true,
            ..source
        };
        self.sources.extend(other.sources.into_iter().map(lent));
        self.rejected.extend(other.rejected);
        self.diagnostics.extend(other.diagnostics);
        self.io_failed |= other.io_failed;
    }

    /// The texts of all files.
    pub fn texts(&self) -> Texts<'_> {
        let rejected = self
            .rejected
            .iter()
            .map(|(path, text)| (path.as_path(), text.as_str()));
        texts(&self.sources).into_iter().chain(rejected).collect()
    }
}

/// The texts of these files.
pub fn texts(sources: &[Source]) -> Texts<'_> {
    sources
        .iter()
        .map(|source| (source.path.as_path(), source.text.as_str()))
        .collect()
}

/// Loads the crate in `crate_dir` whose root file is `root`.
pub fn load(root: &Path, crate_dir: &Path) -> Loaded {
    tree::load(root, crate_dir)
}

/// Makes something of each file of a crate, on the threads of a [team](crate::stack::with_team), in the order of the `mod`s. The files are
/// parsed without doc comments, which [`Taken::put_back`] puts into the model.
///
/// `None` if anything is wrong, or `make` has nothing to give: [`load`] says what that is.
pub fn load_each<T: Send>(
    root: &Path,
    crate_dir: &Path,
    make: impl Fn(Source) -> Option<T> + Sync,
) -> Option<Vec<T>> {
    team::load(root, crate_dir, make)
}
