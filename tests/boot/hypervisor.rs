// SPDX-License-Identifier: MIT
//! Debian's hypervisor: downloaded and unpacked, never installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// Where another one can be named.
const VARIABLE: &str = "XEN_HYPERVISOR";

const PACKAGE: &str = "xen-hypervisor-4.17-amd64";
const FILE: &str = "boot/xen-4.17-amd64.gz";

/// The hypervisor as QEMU takes it. It is kept in `scratch`, and fetched where it is not there.
pub(crate) fn unpacked(scratch: &Path) -> Result<PathBuf, String> {
    if let Some(given) = std::env::var_os(VARIABLE) {
        return Ok(PathBuf::from(given));
    }
    let kept = scratch.join(PACKAGE);
    if !kept.exists() {
        fetch(scratch, &kept)?;
    }
    Ok(kept)
}

fn fetch(scratch: &Path, to: &Path) -> Result<(), String> {
    let place = download(scratch, PACKAGE).map_err(|error| {
        format!(
            "{error}\nOn a system without the package {PACKAGE}, set {VARIABLE} to the path of a Xen 4.17 (boot/xen-*, \
             not compressed)."
        )
    })?;
    run(Command::new("gunzip").arg(place.path().join(FILE)))?;
    fs::rename(place.path().join(FILE).with_extension(""), to)
        .map_err(|error| format!("{}: {error}", to.display()))
}

/// Downloads a package of Debian's and unpacks it.
pub(crate) fn download(scratch: &Path, package: &str) -> Result<TempDir, String> {
    let place =
        tempfile::tempdir_in(scratch).map_err(|error| format!("{}: {error}", scratch.display()))?;
    run(Command::new("apt-get").args(["download", package]).current_dir(&place)).map_err(|error| {
        format!(
            "{error}\n{package} cannot be downloaded. `apt-get update` brings the list of packages up to date."
        )
    })?;
    let files = fs::read_dir(&place).map_err(|error| error.to_string())?;
    let file = files
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "deb"))
        .ok_or_else(|| format!("apt-get download {package}: no package has come"))?;
    run(Command::new("dpkg").arg("-x").arg(&file).arg(place.path()))?;
    Ok(place)
}

/// Runs a command to its end.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    if output.status.success() {
        return Ok(());
    }
    let words: Vec<_> = command
        .get_args()
        .map(|word| word.to_string_lossy())
        .collect();
    Err(format!(
        "{} {}: {}\n{}{}",
        command.get_program().display(),
        words.join(" "),
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    ))
}
