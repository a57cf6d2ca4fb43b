// SPDX-License-Identifier: MIT
//! Where the definitions are, and where their headers go.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostics::Failure;

/// The crate of Xen's own definitions, as its directory is called.
pub const XEN_CRATE: &str = "xen-abi-defs";

/// A crate with definitions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definitions {
    /// The crate's directory.
    pub crate_dir: PathBuf,
    /// Its root file.
    pub root: PathBuf,
    /// The directory of the headers, which need not exist.
    pub out_dir: PathBuf,
    /// These are Xen's own definitions in their workspace.
    pub is_xen: bool,
}

impl Definitions {
    /// The name of the crate's directory, with which the paths of its sources begin.
    pub fn name(&self) -> String {
        self.crate_dir
            .file_name()
            .map(OsStr::to_string_lossy)
            .unwrap_or_default()
            .into_owned()
    }
}

/// Where to look for the definitions when nobody says where they are.
#[derive(Clone, Copy, Debug)]
pub struct Surroundings<'a> {
    /// The current directory.
    pub current: &'a Path,
    /// The directory of this program's own package, which cargo tells when it runs the program.
    pub package: Option<&'a Path>,
}

/// Finds the definitions: what `crate_root` names, or else the workspace around.
pub fn find(
    crate_root: Option<&Path>,
    out_dir: Option<&Path>,
    around: Surroundings<'_>,
) -> Result<Definitions, Failure> {
    let mut found = match crate_root {
        Some(named) => named_crate(named, "--crate-root")?,
        None => [Some(around.current), around.package]
            .into_iter()
            .flatten()
            .flat_map(Path::ancestors)
            .map(|directory| directory.join(XEN_CRATE))
            .find(|directory| is_xen(directory))
            .map(|directory| definitions(directory.join("src/lib.rs"), directory))
            .ok_or_else(nothing_found)?,
    };
    if let Some(out_dir) = out_dir {
        found.out_dir = out_dir.to_path_buf();
    }
    Ok(found)
}

/// The crate at `named`, whose names others use.
pub fn lender(named: &Path) -> Result<Definitions, Failure> {
    named_crate(named, "--using")
}

fn nothing_found() -> Failure {
    Failure::new(format!(
        "no workspace with a `{XEN_CRATE}` crate here or in any directory above"
    ))
    .help("go into the workspace, or pass `--crate-root DIR`, the directory of the definitions")
}

/// A directory of that name, which is a crate, in a workspace.
fn is_xen(directory: &Path) -> bool {
    directory.file_name() == Some(OsStr::new(XEN_CRATE))
        && directory.join("src/lib.rs").is_file()
        && directory
            .parent()
            .is_some_and(|workspace| workspace.join("Cargo.toml").is_file())
}

fn definitions(root: PathBuf, crate_dir: PathBuf) -> Definitions {
    let is_xen = is_xen(&crate_dir);
    let out_dir = match crate_dir.parent() {
        Some(workspace) if is_xen => workspace.join("include/xen"),
        _ => crate_dir.join("include"),
    };
    Definitions {
        crate_dir,
        root,
        out_dir,
        is_xen,
    }
}

fn named_crate(named: &Path, option: &str) -> Result<Definitions, Failure> {
    // The directory's own name is part of what is printed; `.` or a link would not tell it.
    let path = named
        .canonicalize()
        .map_err(|error| unusable(named, option, &error))?;
    if path.is_file() {
        let crate_dir = crate_of(&path).to_path_buf();
        return Ok(definitions(path, crate_dir));
    }
    let root = path.join("src/lib.rs");
    if !root.is_file() {
        return Err(
            Failure::new(format!("`{}` has no `src/lib.rs`", named.display())).help(format!(
                "pass the crate's directory or its root file with `{option}`"
            )),
        );
    }
    Ok(definitions(root, path))
}

fn unusable(named: &Path, option: &str, error: &io::Error) -> Failure {
    Failure::new(format!(
        "cannot use `{option} {}`: {error}",
        named.display()
    ))
    .help("pass the crate's directory or its root file")
}

/// The directory of the crate that a root file belongs to.
fn crate_of(root: &Path) -> &Path {
    let beside = root.parent().unwrap_or(root);
    let above = || beside.parent().filter(|_| beside.ends_with("src"));
    let manifest = beside
        .ancestors()
        .find(|directory| directory.join("Cargo.toml").is_file());
    manifest.or_else(above).unwrap_or(beside)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A workspace with Xen's definitions, and a crate elsewhere.
    fn world() -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().canonicalize().unwrap();
        for file in [
            "w/Cargo.toml",
            "w/c-export/Cargo.toml",
            "w/xen-abi-defs/Cargo.toml",
            "w/xen-abi-defs/src/lib.rs",
            "w/xen-abi-defs/src/io/ring.rs",
            "vendor/defs/Cargo.toml",
            "vendor/defs/src/lib.rs",
            "loose/src/abi.rs",
        ] {
            fs::create_dir_all(path.join(file).parent().unwrap()).unwrap();
            fs::write(path.join(file), "").unwrap();
        }
        (dir, path)
    }

    fn at(current: &Path) -> Surroundings<'_> {
        Surroundings {
            current,
            package: None,
        }
    }

    #[test]
    fn the_workspace_around_is_found() {
        let (_dir, world) = world();
        for current in ["w", "w/c-export", "w/xen-abi-defs", "w/xen-abi-defs/src/io"] {
            let found = find(None, None, at(&world.join(current))).unwrap();
            assert_eq!(found.root, world.join("w/xen-abi-defs/src/lib.rs"));
            assert_eq!(found.out_dir, world.join("w/include/xen"));
            assert_eq!(found.name(), "xen-abi-defs");
            assert!(found.is_xen);
        }
    }

    #[test]
    fn cargo_knows_where_the_program_is() {
        let (_dir, world) = world();
        let elsewhere = world.join("vendor");
        let package = world.join("w/c-export");
        let around = Surroundings {
            current: &elsewhere,
            package: Some(&package),
        };
        assert_eq!(
            find(None, None, around).unwrap().crate_dir,
            world.join("w/xen-abi-defs")
        );
        let help = find(None, None, at(&elsewhere)).unwrap_err().help;
        assert!(help[0].contains("--crate-root"), "{help:?}");
    }

    #[test]
    fn any_crate_can_be_named() {
        let (_dir, world) = world();
        for named in [
            "vendor/defs",
            "vendor/defs/src/lib.rs",
            "w/../vendor/defs/src/..",
        ] {
            let found = find(Some(&world.join(named)), None, at(&world)).unwrap();
            assert_eq!(found.root, world.join("vendor/defs/src/lib.rs"));
            assert_eq!(found.out_dir, world.join("vendor/defs/include"));
            assert!(!found.is_xen);
        }
        let loose = find(Some(&world.join("loose/src/abi.rs")), None, at(&world)).unwrap();
        assert_eq!(loose.crate_dir, world.join("loose"));
        let xen = find(Some(&world.join("w/xen-abi-defs")), None, at(&world)).unwrap();
        assert_eq!(xen.out_dir, world.join("w/include/xen"));
    }

    #[test]
    fn the_directory_of_the_headers_can_be_named() {
        let (_dir, world) = world();
        let out = Path::new("out");
        assert_eq!(
            find(None, Some(out), at(&world.join("w"))).unwrap().out_dir,
            out
        );
    }

    #[test]
    fn what_is_no_crate_is_refused() {
        let (_dir, world) = world();
        let message = |named: &str| {
            find(Some(&world.join(named)), None, at(&world))
                .unwrap_err()
                .message
        };
        assert!(message("w").ends_with("has no `src/lib.rs`"));
        assert!(message("nowhere").starts_with("cannot use `--crate-root "));
    }
}
