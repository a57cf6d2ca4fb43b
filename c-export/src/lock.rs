// SPDX-License-Identifier: MIT
//! The lock file: what is fixed about the ABI, beside the definitions, and what was released.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use xen_abi_model::evolution::{Change, Severity, changes};
use xen_abi_model::facts::{self, Facts};

use crate::Exit;
use crate::console::{Console, Verbosity};
use crate::diagnostics::{Failure, count, render_failure};
use crate::export::fail;
use crate::output::{self, Headers, Scope, State, Target};
use crate::pipeline;

/// The name of the lock file in the directory of the crate.
pub const LOCK: &str = "abi.lock";
/// The same of the last release.
pub const BASELINE: &str = "baseline.lock";

/// How many changes are named where there may be many.
const NAMED: usize = 8;

/// A lock file of a crate.
#[derive(Clone, Debug)]
pub struct Lock {
    /// The file.
    pub path: PathBuf,
    /// What it is called in messages.
    pub shown: String,
    /// What it holds; none if it is not there.
    pub text: Option<String>,
}

impl Lock {
    /// The file at `path`, which need not be there.
    pub fn open(path: PathBuf, shown: String) -> Result<Lock, Failure> {
        let text = match fs::read_to_string(&path) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(Failure::new(format!("cannot read `{shown}`: {error}"))),
        };
        Ok(Lock { path, shown, text })
    }

    /// The facts in it.
    pub fn facts(&self) -> Result<Facts, Failure> {
        read(self.text.as_deref().unwrap_or_default(), &self.shown)
    }

    /// The text that it is to have, and what breaks callers in it that nobody has blessed.
    fn renewed(&self, state: &pipeline::State, bless: Option<&str>) -> Result<Renewed, Failure> {
        let fine = |text: &str| {
            Ok(Renewed {
                text: text.to_owned(),
                unblessed: Vec::new(),
            })
        };
        let Some(text) = self.text.as_ref().filter(|text| **text != state.lock) else {
            return fine(&state.lock);
        };
        let mut now = state.facts.clone();
        now.blessed = blessed(text);
        let same = facts::lock(&now);
        if same == *text {
            return fine(&same);
        }
        let then = self.facts()?;
        let mut breaking = changes(&then, &now);
        breaking.retain(|change| change.severity == Severity::Abi);
        let Some(reason) = bless else {
            return Ok(Renewed {
                text: same,
                unblessed: breaking,
            });
        };
        for change in breaking {
            let key = (change.header, change.item);
            now.blessed.insert(key, reason.to_owned());
        }
        Ok(Renewed {
            text: facts::lock(&now),
            unblessed: Vec::new(),
        })
    }
}

struct Renewed {
    text: String,
    unblessed: Vec<Change>,
}

/// Reads a lock file's text; `shown` is what it is called.
pub fn read(text: &str, shown: &str) -> Result<Facts, Failure> {
    facts::read(text).map_err(|error| {
        Failure::new(format!("`{shown}`, line {}: {}", error.line, error.message))
            .help("c-export writes it: take one that is whole, from git, and run it again")
    })
}

/// Only what was blessed, without reading all of a lock file.
fn blessed(text: &str) -> std::collections::BTreeMap<(String, String), String> {
    let lines = text.lines().filter(|line| line.contains(" blessed "));
    let lines = lines.filter_map(|line| {
        let mut words = line.splitn(4, ' ');
        let (file, name, word) = (words.next()?, words.next()?, words.next()?);
        let key = (file.to_owned(), name.to_owned());
        (word == "blessed").then(|| (key, words.next().unwrap_or("").to_owned()))
    });
    lines.collect()
}

/// The lock file that `headers` and `target` of the output know how to write.
fn written(lock: &Lock, text: String) -> (Headers, PathBuf, String) {
    let name = lock.path.file_name().unwrap_or_default().to_string_lossy();
    let dir = match lock.path.parent() {
        Some(dir) if !dir.as_os_str().is_empty() => dir.to_path_buf(),
        _ => PathBuf::from("."),
    };
    let shown = Path::new(&lock.shown).parent();
    let shown = shown.filter(|dir| !dir.as_os_str().is_empty());
    let shown = shown.map_or_else(|| ".".to_owned(), |dir| dir.to_string_lossy().into_owned());
    (Headers::from([(name.into_owned(), text)]), dir, shown)
}

/// Whether the lock file may be refreshed: what breaks callers has to be blessed.
pub fn allowed(
    lock: &Lock,
    state: &pipeline::State,
    bless: Option<&str>,
    mend: &str,
    console: &mut Console,
) -> Result<String, Exit> {
    match lock.renewed(state, bless) {
        Ok(renewed) if renewed.unblessed.is_empty() => Ok(renewed.text),
        Ok(renewed) => Err(unblessed(lock, &renewed.unblessed, mend, console)),
        Err(failure) => Err(wrong(&failure, console)),
    }
}

fn wrong(failure: &Failure, console: &mut Console) -> Exit {
    console.error(|colour| render_failure(failure, colour));
    Exit::Wrong
}

fn unblessed(lock: &Lock, breaking: &[Change], mend: &str, console: &mut Console) -> Exit {
    let number = count(breaking.len(), "ABI-breaking change");
    let is_are = if breaking.len() == 1 { "is" } else { "are" };
    let message = format!("{number} {is_are} not in `{}`", lock.shown);
    let mut failure = Failure::new(message);
    for change in breaking.iter().take(NAMED) {
        failure = failure.help(crate::changes::line(change));
    }
    if breaking.len() > NAMED {
        failure = failure.help(format!("and {} more", breaking.len() - NAMED));
    }
    // Cargo takes what follows for its own options without a mark.
    let mark = match mend.starts_with("cargo ") && !mend.contains(" -- ") {
        true => " --",
        false => "",
    };
    let help = format!("if it has to be: `{mend}{mark} --bless \"why\"`");
    wrong(&failure.help(help), console)
}

/// Writes the lock file.
pub fn refresh(lock: &Lock, text: String, console: &mut Console) -> Exit {
    let (files, dir, shown) = written(lock, text);
    let target = Target {
        dir: &dir,
        shown: &shown,
        scope: Scope::Chosen,
    };
    match output::write(&files, target, || {}) {
        Ok(entries) => {
            for entry in entries {
                let (level, word) = match entry.state {
                    State::New => (Verbosity::Normal, "new"),
                    State::Changed | State::Stale => (Verbosity::Normal, "changed"),
                    State::Same => (Verbosity::Verbose, "same"),
                };
                console.say(level, &format!("{word:<8} {}", lock.shown));
            }
            Exit::Fine
        }
        Err(failures) => fail(&failures, console),
    }
}

/// Compares the lock file with what is defined; `mend` is the command that refreshes it.
pub fn check(lock: &Lock, state: &pipeline::State, mend: &str, console: &mut Console) -> Exit {
    let renewed = match lock.renewed(state, None) {
        Ok(renewed) => renewed,
        Err(failure) => return wrong(&failure, console),
    };
    if lock.text.as_ref() == Some(&renewed.text) {
        console.say(Verbosity::Verbose, &format!("same     {}", lock.shown));
        return Exit::Fine;
    }
    let (files, dir, shown) = written(lock, renewed.text);
    let target = Target {
        dir: &dir,
        shown: &shown,
        scope: Scope::Chosen,
    };
    match output::check(&files, target) {
        Ok(checked) => console.say_text(Verbosity::Normal, &checked.diff),
        Err(failures) => return fail(&failures, console),
    }
    if !renewed.unblessed.is_empty() {
        return unblessed(lock, &renewed.unblessed, mend, console);
    }
    let failure = Failure::new(format!("`{}` is stale", lock.shown)).help(format!("run `{mend}`"));
    wrong(&failure, console)
}
