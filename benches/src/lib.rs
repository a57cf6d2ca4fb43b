// SPDX-License-Identifier: MIT
//! How long it takes to export and to check definitions.
//!
//! The benchmarks (`cargo bench -p xen-abi-benches`) tell how long each stage takes; the program
//! `compare` holds the whole against what others need for the same.

pub mod compare;
pub mod plain;
pub mod process;
pub mod rounds;
pub mod synthetic;

use std::path::{Path, PathBuf};

/// What went wrong, in words.
pub type Outcome<T> = Result<T, String>;

/// Says what was being done when `result` failed.
pub fn doing<T, E: std::fmt::Display>(what: &str, result: Result<T, E>) -> Outcome<T> {
    result.map_err(|error| format!("cannot {what}: {error}"))
}

/// The directory of the workspace.
pub fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// The files below a directory whose names end in `.` and `extension`, in order.
pub fn files(dir: &Path, extension: &str) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut dirs = vec![dir.to_path_buf()];
    while let Some(dir) = dirs.pop() {
        let what = format!("read `{}`", dir.display());
        for entry in doing(&what, std::fs::read_dir(&dir))? {
            let path = doing(&what, entry)?.path();
            if path.is_dir() {
                dirs.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The definitions of a crate as somebody wrote them, in order: what an export reads. The expanded ones say the
/// same once more.
pub fn definitions(crate_dir: &Path) -> Outcome<Vec<PathBuf>> {
    let sources = crate_dir.join("src");
    let mut found = files(&sources, "rs")?;
    found.retain(|path| !path.starts_with(sources.join("expanded")));
    Ok(found)
}

/// Writes a file, in directories that need not exist; leaves one alone that is the same already.
pub fn put(path: &Path, text: &str) -> Outcome<()> {
    if std::fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    let what = format!("write `{}`", path.display());
    if let Some(dir) = path.parent() {
        doing(&what, std::fs::create_dir_all(dir))?;
    }
    doing(&what, std::fs::write(path, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_expanded_is_not_taken_for_definitions() {
        let dir = workspace().join("xen-abi-defs");
        let expanded = dir.join("src/expanded");
        let all = files(&dir.join("src"), "rs").unwrap();
        assert!(all.iter().any(|path| path.starts_with(&expanded)));
        let definitions = definitions(&dir).unwrap();
        assert!(definitions.contains(&dir.join("src/sysctl.rs")));
        assert!(!definitions.iter().any(|path| path.starts_with(&expanded)));
    }
}
