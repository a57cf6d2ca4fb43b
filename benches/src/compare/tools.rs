// SPDX-License-Identifier: MIT
//! The programs that are compared with.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Outcome, process};

use super::{Places, cargo};

/// As `bindgen --version` says it; the build script's crate depends on the same.
pub(super) const BINDGEN: &str = "0.73.2";
const CBINDGEN: &str = "0.29.4";

/// The programs, and what all of them are called.
pub(super) struct Tools {
    pub(super) bindgen: PathBuf,
    pub(super) cbindgen: PathBuf,
    /// `rustc 1.95.0`, one after another.
    pub(super) versions: Vec<String>,
}

/// Installs what is not there yet, of exactly these versions.
pub(super) fn install(places: &Places) -> Outcome<Tools> {
    let bindgen = installed(places, "bindgen-cli", "bindgen", BINDGEN)?;
    let cbindgen = installed(places, "cbindgen", "cbindgen", CBINDGEN)?;
    let mut versions = vec![version(Path::new("rustc"))?, version(Path::new("cargo"))?];
    versions.push(version(&bindgen)?);
    versions.push(version(&cbindgen)?);
    versions.push(libclang(&bindgen)?);
    Ok(Tools {
        bindgen,
        cbindgen,
        versions,
    })
}

fn installed(places: &Places, package: &str, program: &str, wanted: &str) -> Outcome<PathBuf> {
    let path = places.tools.join("bin").join(program);
    if version(&path).is_ok_and(|found| found == format!("{program} {wanted}")) {
        return Ok(path);
    }
    eprintln!("installing {package} {wanted} into `target/compare-tools`");
    let mut install = cargo(&places.workspace, &places.tools.join("target"));
    install
        .args([
            "install",
            "-q",
            "--locked",
            "--force",
            "--version",
            wanted,
            "--root",
        ])
        .arg(&places.tools)
        .arg(package);
    process::run(&mut install).map_err(|why| {
        format!("{package} {wanted} is needed, which `cargo install` could not install: {why}")
    })?;
    Ok(path)
}

/// Name and version, without what is in brackets behind them.
fn version(program: &Path) -> Outcome<String> {
    let (_, said) = process::run(Command::new(program).arg("--version"))?;
    let words: Vec<&str> = said.split_whitespace().take(2).collect();
    Ok(words.join(" "))
}

/// The version of the library that bindgen reads C with.
fn libclang(bindgen: &Path) -> Outcome<String> {
    let needed = |why: String| {
        format!("bindgen needs libclang; install it with `apt-get install libclang-dev`: {why}")
    };
    let asked = process::run(Command::new(bindgen).args(["--version", "--verbose"]));
    let (_, said) = asked.map_err(needed)?;
    let number = said
        .split_once("clang version ")
        .and_then(|(_, rest)| rest.split_whitespace().next());
    let number = number.ok_or_else(|| format!("bindgen does not name its libclang: {said}"))?;
    Ok(format!("libclang {number}"))
}
