// SPDX-License-Identifier: MIT
//! Rust code that is printed from the definitions, and committed like the headers are.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use crate::console::{Console, Verbosity};
use crate::diagnostics::Failure;
use crate::{Exit, export};

/// Writes those of the files that differ. Their names are relative to the directory.
pub(crate) fn write(
    files: &BTreeMap<String, String>,
    directory: &Path,
    console: &mut Console,
) -> Exit {
    for (name, text) in files {
        let path = directory.join(name);
        match refresh(&path, text) {
            Ok(true) => console.say(Verbosity::Normal, &format!("changed  {}", path.display())),
            Ok(false) => console.say(Verbosity::Verbose, &format!("same     {}", path.display())),
            Err(error) => {
                let message = format!("cannot write `{}`: {error}", path.display());
                return export::fail(&[Failure::new(message)], console);
            }
        }
    }
    Exit::Fine
}

fn refresh(path: &Path, text: &str) -> io::Result<bool> {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return Ok(false);
    }
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    fs::write(path, text)?;
    Ok(true)
}
