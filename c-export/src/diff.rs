// SPDX-License-Identifier: MIT
//! `c-export diff`: how an ABI has changed.

use std::fs;
use std::path::Path;
use std::process::Command;

use clap::ValueEnum;
use xen_abi_model::evolution::{Severity, changes, worst};
use xen_abi_model::facts::Facts;

use crate::changes::{json, markdown, text};
use crate::diagnostics::Failure;
use crate::lock;

/// How changes are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For machines.
    Json,
    /// For a review.
    Markdown,
}

/// What a difference came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The changes, as they were asked for.
    pub text: String,
    /// The worst of them; none if there are no changes.
    pub worst: Option<Severity>,
}

/// Shows how `new` differs from `old`.
pub fn show(old: &Facts, new: &Facts, format: Format) -> Shown {
    let changes = changes(old, new);
    let text = match format {
        Format::Text => text(&changes),
        Format::Json => json(&changes),
        Format::Markdown => markdown(&changes),
    };
    let worst = (!changes.is_empty()).then(|| worst(&changes));
    Shown { text, worst }
}

/// The facts that `name` stands for: a lock file, or a git revision of the one at `lock`.
pub fn state(name: &str, lock: &Path) -> Result<Facts, Failure> {
    let path = Path::new(name);
    if path.is_file() {
        let text = fs::read_to_string(path)
            .map_err(|error| Failure::new(format!("cannot read `{name}`: {error}")))?;
        return lock::read(&text, name);
    }
    let dir = lock.parent().filter(|dir| !dir.as_os_str().is_empty());
    let dir = dir.unwrap_or(Path::new("."));
    let file = lock.file_name().unwrap_or_default().to_string_lossy();
    // `--end-of-options` is not known to `show REV:path`; a revision never begins with a dash.
    if name.starts_with('-') || name.is_empty() {
        return Err(Failure::new(format!("`{name}` is no revision")));
    }
    let asked = Command::new("git")
        .current_dir(dir)
        .args(["show", &format!("{name}:./{file}")])
        .output()
        .map_err(|error| {
            Failure::new(format!("cannot run git: {error}")).help(format!(
                "`{name}` is no file, so it would be a git revision"
            ))
        })?;
    if !asked.status.success() {
        let said = String::from_utf8_lossy(&asked.stderr);
        let said = said
            .lines()
            .next()
            .unwrap_or("")
            .trim_start_matches("fatal: ");
        return Err(Failure::new(format!(
            "`{name}` is neither a lock file nor a git revision that has one: {said}"
        ))
        .help(format!(
            "a revision has the facts if `{file}` is committed in it; `c-export --bless \"start\"` writes the first"
        )));
    }
    lock::read(&String::from_utf8_lossy(&asked.stdout), name)
}
