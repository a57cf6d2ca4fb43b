// SPDX-License-Identifier: MIT
//! A small crate of definitions, and `c-export` run over it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// No run of these tests takes nearly as long, on any machine: it hangs.
const PATIENCE: Duration = Duration::from_secs(120);

/// A directory with a crate `demo` that defines two headers.
#[derive(Debug)]
pub struct World {
    temporary: TempDir,
    program: PathBuf,
}

impl World {
    /// A world for `program`, which is `c-export`. Cargo tells its path to tests alone:
    /// `env!("CARGO_BIN_EXE_c-export-tested")`.
    pub fn new(program: &str) -> World {
        let world = World {
            temporary: tempfile::tempdir().expect("a temporary directory"),
            program: program.into(),
        };
        world.put("demo/Cargo.toml", "[package]\nname = \"demo\"\n");
        world.put(
            "demo/src/lib.rs",
            "//! Demonstration.\npub mod first;\npub mod io;\n",
        );
        world.define("first", "first.h", 1);
        world.put("demo/src/io/mod.rs", "//! Devices.\npub mod second;\n");
        world.define("io/second", "io/second.h", 2);
        world
    }

    /// Makes a module a header with a constant in it.
    pub fn define(&self, module: &str, header: &str, number: u32) {
        let guard = header.to_uppercase().replace(['/', '.'], "_");
        let name = guard.trim_end_matches("_H");
        let text = format!(
            "//! Numbers.\n\
             use xen_abi::prelude::*;\n\n\
             xen_header! {{ file: \"{header}\", guard: \"__XEN_PUBLIC_{guard}__\" }}\n\n\
             /// A number.\n\
             #[xen_abi]\n\
             pub const DEMO_{name}: u32 = {number};\n"
        );
        self.put(&format!("demo/src/{module}.rs"), &text);
    }

    /// The directory that `demo` is in.
    pub fn root(&self) -> &Path {
        self.temporary.path()
    }

    /// The path of a file of this world.
    pub fn path(&self, name: &str) -> PathBuf {
        self.root().join(name)
    }

    /// Writes a file, in directories that need not exist.
    pub fn put(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("files are in directories")).expect("a directory");
        fs::write(path, content).expect("a file is written");
    }

    /// What is in a file.
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("a text file")
    }

    /// All files below a directory with what is in them. There need not be such a directory.
    pub fn contents(&self, dir: &str) -> BTreeMap<String, Vec<u8>> {
        let mut contents = BTreeMap::new();
        let Ok(entries) = fs::read_dir(self.path(dir)) else {
            return contents;
        };
        for entry in entries {
            let entry = entry.expect("an entry");
            let name = format!("{dir}/{}", entry.file_name().to_string_lossy());
            match entry.file_type().expect("a type") {
                kind if kind.is_dir() => contents.extend(self.contents(&name)),
                kind if kind.is_file() => {
                    contents.insert(name, fs::read(entry.path()).expect("a file"));
                }
                // What other things hold is not asked for: some have no end.
                _ => {
                    contents.insert(name, Vec::new());
                }
            }
        }
        contents
    }

    /// The names of all files below a directory.
    pub fn files(&self, dir: &str) -> Vec<String> {
        self.contents(dir).into_keys().collect()
    }

    /// The command with these arguments, to be run in this world.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(args).current_dir(self.root());
        for variable in ["CARGO", "CARGO_MANIFEST_DIR", "NO_COLOR"] {
            command.env_remove(variable);
        }
        command
    }

    /// The command with these arguments, run by a shell after `preparation`.
    pub fn after(&self, preparation: &str, args: &[&str]) -> Command {
        let command = self.command(args);
        let mut shell = Command::new("sh");
        let script = format!("{preparation}; exec \"$@\"");
        shell.args(["-c", &script, "sh"]).arg(command.get_program());
        shell.args(command.get_args()).current_dir(self.root());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        shell
    }

    /// The command with these arguments, run by somebody who has to respect permissions. The
    /// superuser does not, so nobody takes its place.
    ///
    /// # Panics
    ///
    /// Where that is not possible.
    #[cfg(unix)]
    pub fn unprivileged(&self, args: &[&str]) -> Command {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};
        use std::os::unix::process::CommandExt;
        let metadata = fs::metadata(self.root()).expect("the world is there");
        if metadata.uid() != 0 {
            return self.command(args);
        }
        const NOBODY: u32 = 65534;
        let enter = fs::Permissions::from_mode(0o755);
        fs::set_permissions(self.root(), enter).expect("the world is ours");
        let program = self.path("program");
        fs::copy(&self.program, &program).expect("the program can be copied");
        let mut command = self.command(args);
        let mut nobodys = Command::new(&program);
        nobodys.args(command.get_args()).current_dir(self.root());
        nobodys.uid(NOBODY).gid(NOBODY);
        command = nobodys;
        let mut probe = Command::new(&program);
        probe
            .arg("--version")
            .uid(NOBODY)
            .gid(NOBODY)
            .current_dir(self.root());
        let probed = probe.output().map(|output| output.status.success());
        assert!(
            matches!(probed, Ok(true)),
            "{probed:?}: run this test as somebody else than root, or where user {NOBODY} may enter \
             the directory of temporary files (TMPDIR)"
        );
        command
    }

    /// Runs the command.
    pub fn run(&self, args: &[&str]) -> Ended {
        Ended::wait_for(self.command(args))
    }

    /// Runs the command for the crate of this world.
    pub fn demo(&self, args: &[&str]) -> Ended {
        self.run(&[&["--crate-root", "demo"], args].concat())
    }
}

/// How a command ended, and what it said.
#[derive(Debug)]
pub struct Ended {
    /// Its exit code; none if it was killed.
    pub code: Option<i32>,
    /// What it wrote to standard output.
    pub out: String,
    /// What it wrote to standard error.
    pub err: String,
}

impl Ended {
    /// What `output` says.
    pub fn of(output: Output) -> Ended {
        Ended {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).expect("text"),
            err: String::from_utf8(output.stderr).expect("text"),
        }
    }

    /// Runs a command to its end, which has to come.
    pub fn wait_for(mut command: Command) -> Ended {
        let said = || tempfile::tempfile().expect("a temporary file");
        let (mut out, mut err) = (said(), said());
        let again = |file: &File| file.try_clone().expect("a second handle");
        command.stdout(again(&out)).stderr(again(&err));
        let mut child = command.spawn().expect("the command starts");
        let started = Instant::now();
        let status = loop {
            if let Some(status) = child.try_wait().expect("a child process") {
                break status;
            }
            if started.elapsed() > PATIENCE {
                child.kill().expect("the command is ended");
                panic!("{command:?} hangs");
            }
            sleep(Duration::from_millis(2));
        };
        let text = |file: &mut File| {
            let mut text = String::new();
            file.rewind().expect("a file");
            file.read_to_string(&mut text).expect("text");
            text
        };
        Ended {
            code: status.code(),
            out: text(&mut out),
            err: text(&mut err),
        }
    }

    /// Holds it against the exit code that it should have.
    #[track_caller]
    pub fn code(self, code: i32) -> Ended {
        assert_eq!(self.code, Some(code), "{self:#?}");
        assert!(!self.err.contains("panicked"), "{self:#?}");
        self
    }
}
