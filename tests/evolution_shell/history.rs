// SPDX-License-Identifier: MIT
//! Definitions with a past: a small crate under git, and a copy of Xen's own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xen_abi_tests::world::{Ended, World};

/// Runs git in the directory of a world; what is set up for whoever runs the tests stays out of it.
pub(crate) fn git(world: &World, args: &[&str]) {
    let mut command = Command::new("git");
    command.args(args).current_dir(world.root());
    command.env("GIT_CONFIG_NOSYSTEM", "1");
    command.env("GIT_CONFIG_GLOBAL", "/dev/null");
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        command.env_remove(variable);
    }
    for role in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{role}_NAME"), "Somebody");
        command.env(format!("GIT_{role}_EMAIL"), "somebody@example.org");
    }
    Ended::wait_for(command).code(0);
}

/// Commits all that is there.
pub(crate) fn commit(world: &World, message: &str) {
    git(world, &["add", "."]);
    git(world, &["commit", "-q", "-m", message]);
}

/// A world whose definitions are under git, with headers and lock file, as `v1`.
pub(crate) fn history(world: World) -> World {
    world.demo(&["-q", "--bless", "the first"]).code(0);
    git(&world, &["init", "-q"]);
    commit(&world, "first");
    git(&world, &["tag", "v1"]);
    world
}

/// A copy of Xen's definitions, its headers and its lock files, that can be broken.
pub(crate) struct Copy {
    world: World,
}

fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().expect("the workspace").to_owned()
}

impl Copy {
    pub(crate) fn new(world: World) -> Copy {
        for dir in ["xen-abi-defs", "include/xen"] {
            copy_tree(&root().join(dir), &world.path(dir));
        }
        Copy { world }
    }

    /// The headers and the lock files, as they are.
    pub(crate) fn headers(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.world.contents("include");
        let locks = self.world.contents("xen-abi-defs").into_iter();
        files.extend(locks.filter(|(name, _)| name.ends_with(".lock")));
        files
    }

    /// Replaces the only occurrence of a text in a definitions file.
    pub(crate) fn edit(&self, file: &str, (from, to): (&str, &str)) {
        let name = format!("xen-abi-defs/src/{file}");
        let text = self.world.read(&name);
        assert_eq!(text.matches(from).count(), 1, "{file} has {from:?} once");
        self.world.put(&name, text.replace(from, to));
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ended {
        let crate_root = ["--crate-root", "xen-abi-defs"];
        self.world.run(&[&crate_root, args].concat())
    }
}

fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a directory");
    for entry in fs::read_dir(from).expect("a directory") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
