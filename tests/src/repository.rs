// SPDX-License-Identifier: MIT
//! The files of the project.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The directory that the workspace is in.
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("the workspace's root").to_owned()
}

/// The paths of all files that belong to the project, committed or not yet; from the root on.
///
/// # Panics
///
/// Without git.
pub fn files() -> Vec<String> {
    // A list of its own, so that a tree which is not a repository (a released one) has one, too.
    let empty = tempfile::tempdir().expect("a temporary directory");
    let git = |args: &[&str]| {
        let output = Command::new("git")
            .arg("--git-dir")
            .arg(empty.path())
            .args(args)
            .current_dir(root())
            .output()
            .expect("git is installed: apt-get install git");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).expect("paths are text")
    };
    git(&["init", "--quiet", "--bare"]);
    let listed = git(&[
        "--work-tree=.",
        "ls-files",
        "-z",
        "--others",
        "--exclude-standard",
    ]);
    let mut files: Vec<String> = listed
        .split_terminator('\0')
        .filter(|file| !file.ends_with('/'))
        .map(str::to_owned)
        .collect();
    files.sort_unstable();
    assert!(files.contains(&"Cargo.toml".to_owned()), "{files:?}");
    files
}
