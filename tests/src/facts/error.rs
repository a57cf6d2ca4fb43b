// SPDX-License-Identifier: MIT
//! Why facts could not be had.

use std::{fmt, io, path::PathBuf};

/// Why facts could not be read or written.
#[derive(Debug)]
pub enum Error {
    /// libclang is not installed, or cannot be loaded.
    NoLibclang(String),
    /// A file or folder could not be read or written.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file of facts is not what it should be.
    Facts {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// libclang gave up on a header as a whole.
    Clang {
        /// The header, as it is included.
        header: String,
        /// What libclang said.
        problem: String,
    },
}

impl Error {
    pub(super) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { path, source }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoLibclang(problem) => write!(
                f,
                "libclang cannot be loaded: {problem}\n\
                 help: apt-get install libclang-dev (or libclang1-14), or point LIBCLANG_PATH at it"
            ),
            Self::Io { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Facts { path, problem } => write!(f, "{}: {problem}", path.display()),
            Self::Clang { header, problem } => write!(f, "{header}: {problem}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}
