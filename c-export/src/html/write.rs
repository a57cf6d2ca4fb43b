// SPDX-License-Identifier: MIT
//! A site in a directory.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::{Builder, TempPath};

use super::Pages;
use crate::diagnostics::{Failure, count};

/// What lists the files of a site, and says that the directory is one.
pub const LIST: &str = ".c-export-pages";

/// What became of a directory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or have changed.
    pub written: usize,
    /// Files that are no longer there.
    pub removed: usize,
    /// Files that stayed as they were.
    pub same: usize,
}

/// Makes the files in `dir` these. What else is there stays; but without `force`, a directory with
/// other things and no site in it is left alone.
pub fn write(pages: &Pages, dir: &Path, force: bool) -> Result<Written, Failure> {
    let old = known(dir)?;
    if old.is_none() && !force && !is_empty(dir)? {
        let text = format!("`{}` is not empty, and no site of c-export", dir.display());
        return Err(Failure::new(text).help("name another directory, or add `--force`"));
    }
    let failed = |name: &str| {
        let path = dir.join(name).display().to_string();
        move |error: io::Error| Failure::new(format!("cannot write `{path}`: {error}"))
    };
    let list: String = pages.keys().map(|name| format!("{name}\n")).collect();
    let mut staged: Vec<(&str, TempPath)> = Vec::new();
    let files = pages
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()));
    let mut done = Written::default();
    // All are written before any takes its place; the list goes last.
    for (name, text) in files.chain([(LIST, list.as_str())]) {
        let path = dir.join(name);
        if fs::read(&path).is_ok_and(|known| known == text.as_bytes()) {
            done.same += usize::from(name != LIST);
            continue;
        }
        let new = stage(&path, text).map_err(failed(name))?;
        staged.push((name, new));
        done.written += usize::from(name != LIST);
    }
    for (name, new) in staged {
        new.persist(dir.join(name))
            .map_err(|error| failed(name)(error.error))?;
    }
    for name in old.unwrap_or_default() {
        if !pages.contains_key(&name)
            && is_inside(&name)
            && fs::remove_file(dir.join(&name)).is_ok()
        {
            done.removed += 1;
        }
    }
    Ok(done)
}

impl Written {
    /// In words.
    pub fn summary(self) -> String {
        let mut parts = vec![format!("{} written", count(self.written, "page"))];
        if self.removed > 0 {
            parts.push(format!("{} removed", self.removed));
        }
        parts.push(format!("{} unchanged", self.same));
        parts.join(", ")
    }
}

fn stage(path: &Path, text: &str) -> io::Result<TempPath> {
    let beside = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(beside)?;
    let mut builder = Builder::new();
    builder.prefix(".c-export-").suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let mut file = builder.tempfile_in(beside)?;
    file.write_all(text.as_bytes())?;
    // Closed: there are more pages than a process may have files open.
    Ok(file.into_temp_path())
}

/// The files of the site that is in a directory, if one is.
fn known(dir: &Path) -> Result<Option<BTreeSet<String>>, Failure> {
    match fs::read_to_string(dir.join(LIST)) {
        Ok(list) => Ok(Some(list.lines().map(str::to_owned).collect())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::new(format!(
            "cannot read `{}`: {error}",
            dir.display()
        ))),
    }
}

fn is_empty(dir: &Path) -> Result<bool, Failure> {
    match fs::read_dir(dir) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(Failure::new(format!(
            "cannot read `{}`: {error}",
            dir.display()
        ))),
    }
}

/// Whether a name of the list stays within the directory, whoever has edited it.
fn is_inside(name: &str) -> bool {
    Path::new(name)
        .components()
        .all(|part| matches!(part, std::path::Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(names: &[&str]) -> Pages {
        names
            .iter()
            .map(|name| ((*name).into(), "text\n".into()))
            .collect()
    }

    #[test]
    fn a_site_is_brought_up_to_date() {
        let dir = tempfile::tempdir().unwrap();
        let site = dir.path().join("site");
        let done = write(&pages(&["a.html", "b/c.html"]), &site, false).unwrap();
        assert_eq!((done.written, done.removed, done.same), (2, 0, 0));
        fs::write(site.join("mine.txt"), "mine").unwrap();
        let done = write(&pages(&["a.html"]), &site, false).unwrap();
        assert_eq!((done.written, done.removed, done.same), (0, 1, 1));
        assert!(site.join("mine.txt").exists() && !site.join("b/c.html").exists());
    }

    #[test]
    fn what_is_foreign_stays() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("mine.txt"), "mine").unwrap();
        let refused = write(&pages(&["a.html"]), dir.path(), false).unwrap_err();
        assert!(refused.message.contains("not empty"), "{refused:?}");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        write(&pages(&["a.html"]), dir.path(), true).unwrap();
        fs::write(dir.path().join(LIST), "../x\na.html\n").unwrap();
        write(&pages(&["b.html"]), dir.path(), false).unwrap();
        assert!(dir.path().join("mine.txt").exists());
    }
}
