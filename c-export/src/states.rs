// SPDX-License-Identifier: MIT
//! The states that an ABI has been in, and the files that know them.

use std::path::{Path, PathBuf};

use xen_abi_model::evolution::Severity;

use crate::cli::Cli;
use crate::console::Console;
use crate::diagnostics::Failure;
use crate::discover::Definitions;
use crate::lock::Lock;
use crate::pipeline::{self, State};
use crate::{Exit, diff, export, near};

/// The files beside a crate that know how its ABI was.
pub(crate) struct Files {
    pub(crate) lock: Lock,
    /// Whether the lock file is looked after: it is there, or was asked for.
    pub(crate) keeps_lock: bool,
    baseline: Lock,
}

impl Files {
    pub(crate) fn find(
        cli: &Cli,
        definitions: &Definitions,
        current: &Path,
    ) -> Result<Files, Failure> {
        let common = &cli.common;
        let open = |named: &Option<PathBuf>, name: &str| {
            let beside = definitions.crate_dir.join(name);
            let path = named.clone().unwrap_or(beside);
            let shown = near(&path, current);
            Lock::open(path, shown)
        };
        let lock = open(&common.lock, crate::lock::LOCK)?;
        let baseline = open(&common.baseline, crate::lock::BASELINE)?;
        if common.baseline.is_some() && baseline.text.is_none() {
            return Err(Failure::new(format!("`{}` is not there", baseline.shown)));
        }
        // Headers that go elsewhere, and some of them, are no state of the crate.
        let whole = common.out_dir.is_none() && common.header.is_empty();
        let asked = common.lock.is_some() || cli.bless.is_some();
        Ok(Files {
            keeps_lock: asked && common.header.is_empty() || whole && lock.text.is_some(),
            lock,
            baseline,
        })
    }

    pub(crate) fn released(&self) -> Option<pipeline::Released<'_>> {
        let text = self.baseline.text.as_deref()?;
        Some((&self.baseline.shown, text))
    }
}

/// Shows how two states differ; without a new one, how the definitions do.
pub(crate) fn differences(
    old: &str,
    new: Option<&str>,
    now: Option<&State>,
    format: diff::Format,
    files: &Files,
    console: &mut Console,
) -> Exit {
    let state = |name: &str| diff::state(name, &files.lock.path);
    let new = match (new, now) {
        (Some(name), _) => state(name),
        (None, now) => Ok(now.map(|it| it.facts.clone()).unwrap_or_default()),
    };
    match (state(old), new) {
        (Ok(old), Ok(new)) => {
            let shown = diff::show(&old, &new, format);
            console.result(&shown.text);
            match shown.worst {
                Some(Severity::Abi) => Exit::AbiBreaking,
                Some(Severity::Source) => Exit::SourceBreaking,
                Some(Severity::Compatible) | None => Exit::Fine,
            }
        }
        (Err(failure), _) | (_, Err(failure)) => export::fail(&[failure], console),
    }
}

/// Makes what is defined the last release, which leaves nothing to be blessed.
pub(crate) fn release(name: &str, now: &State, files: &Files, console: &mut Console) -> Exit {
    let text = format!("# Release: {}\n{}", name.trim(), now.lock);
    let exit = crate::lock::refresh(&files.baseline, text, console);
    if exit == Exit::Fine && files.lock.text.is_some() {
        return crate::lock::refresh(&files.lock, now.lock.clone(), console);
    }
    exit
}
