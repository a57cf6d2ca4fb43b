//! `c-export` as a command: what it finds, prints, writes and leaves alone, and its exit codes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A directory with a crate `demo` that defines two headers.
struct World {
    temporary: TempDir,
}

impl World {
    fn new() -> Self {
        let world = World {
            temporary: tempfile::tempdir().unwrap(),
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

    fn define(&self, module: &str, header: &str, number: u32) {
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

    fn path(&self, name: &str) -> PathBuf {
        self.temporary.path().join(name)
    }

    fn put(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// All files below a directory, but for what is in them.
    fn files(&self, dir: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path(dir)) else {
            return Vec::new();
        };
        let mut files = Vec::new();
        for entry in entries {
            let entry = entry.unwrap();
            let name = format!("{dir}/{}", entry.file_name().to_str().unwrap());
            match entry.file_type().unwrap().is_dir() {
                true => files.extend(self.files(&name)),
                false => files.push(name),
            }
        }
        files.sort();
        files
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_c-export-tested"));
        command.args(args).current_dir(self.temporary.path());
        for variable in ["CARGO", "CARGO_MANIFEST_DIR", "NO_COLOR"] {
            command.env_remove(variable);
        }
        command
    }

    fn run(&self, args: &[&str]) -> Ended {
        Ended::of(self.command(args).output().unwrap())
    }

    /// Runs for the crate of this world.
    fn demo(&self, args: &[&str]) -> Ended {
        self.run(&[&["--crate-root", "demo"], args].concat())
    }
}

/// How a command ended, and what it said.
#[derive(Debug)]
struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Ended {
    fn of(output: Output) -> Self {
        Ended {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    #[track_caller]
    fn code(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        assert!(!self.err.contains("panicked"), "{self:#?}");
        self
    }
}

#[test]
fn headers_are_written_once() {
    let world = World::new();
    let first = world.demo(&[]).code(0);
    assert_eq!(
        first.out,
        "new      demo/include/first.h\nnew      demo/include/io/second.h\n2 new\n"
    );
    assert_eq!(first.err, "");
    assert_eq!(
        world.files("demo/include"),
        ["demo/include/first.h", "demo/include/io/second.h"]
    );
    assert_eq!(world.demo(&[]).code(0).out, "2 headers are up to date\n");
    assert_eq!(
        world.demo(&["--check"]).code(0).out,
        "2 headers are up to date\n"
    );
    let verbose = world.demo(&["-v"]).code(0).out;
    assert!(
        verbose.contains("same     demo/include/first.h\n"),
        "{verbose}"
    );
}

#[test]
fn a_check_shows_what_is_stale_and_how_to_mend_it() {
    let world = World::new();
    world.demo(&[]).code(0);
    let good = world.read("demo/include/first.h");
    world.put(
        "demo/include/first.h",
        &format!("{good}/* added by hand */\n"),
    );
    let stale = world.demo(&["--check"]).code(1);
    assert!(
        stale
            .out
            .starts_with("--- a/demo/include/first.h\n+++ b/demo/"),
        "{stale:?}"
    );
    assert!(stale.out.contains("\n-/* added by hand */\n"), "{stale:?}");
    assert!(
        stale
            .err
            .contains("1 of 2 headers is stale in `demo/include`"),
        "{stale:?}"
    );
    assert!(
        stale.err.contains("run `c-export --crate-root demo`"),
        "{stale:?}"
    );
    assert!(world.read("demo/include/first.h").ends_with("by hand */\n"));

    let by_cargo = world
        .command(&["--check", "-q", "--crate-root", "demo"])
        .env("CARGO", "cargo")
        .output();
    let by_cargo = Ended::of(by_cargo.unwrap()).code(1);
    assert_eq!(by_cargo.out, "");
    assert!(
        by_cargo
            .err
            .contains("`cargo run -p c-export -- --crate-root demo`"),
        "{by_cargo:?}"
    );

    let mended = world.demo(&[]).code(0);
    assert_eq!(
        mended.out,
        "changed  demo/include/first.h\n1 changed; 1 header unchanged\n"
    );
    assert_eq!(world.read("demo/include/first.h"), good);
}

#[test]
fn a_check_writes_nothing() {
    let world = World::new();
    let before = world.files("demo");
    world.demo(&["--check"]).code(1);
    assert_eq!(world.files("demo"), before);
}

#[test]
fn a_header_that_is_no_longer_defined_goes() {
    let world = World::new();
    world.demo(&["-q"]).code(0);
    world.put("demo/src/lib.rs", "//! Demonstration.\npub mod first;\n");
    let stale = world.demo(&["--check"]).code(1);
    assert!(stale.out.contains("+++ /dev/null\n"), "{stale:?}");
    let done = world.demo(&[]).code(0);
    assert_eq!(
        done.out,
        "removed  demo/include/io/second.h\n1 removed; 1 header unchanged\n"
    );
    assert_eq!(world.files("demo/include"), ["demo/include/first.h"]);
}

#[test]
fn one_header_can_be_asked_for() {
    let world = World::new();
    let done = world
        .demo(&["--header", "io/second.h", "--out-dir", "out"])
        .code(0);
    assert_eq!(done.out, "new      out/io/second.h\n1 new\n");
    assert_eq!(world.files("out"), ["out/io/second.h"]);
    let unknown = world.demo(&["--header", "io/secnd.h"]).code(2);
    assert!(
        unknown.err.contains("no header `io/secnd.h` is defined"),
        "{unknown:?}"
    );
    assert!(
        unknown.err.contains("perhaps `io/second.h`?"),
        "{unknown:?}"
    );
}

#[test]
fn the_workspace_around_is_found() {
    let world = World::new();
    world.put("w/Cargo.toml", "[workspace]\n");
    fs::rename(world.path("demo"), world.path("w/xen-abi-defs")).unwrap();
    fs::create_dir(world.path("w/c-export")).unwrap();
    for current in ["w/xen-abi-defs/src/io", "w"] {
        let output = world
            .command(&[])
            .current_dir(world.path(current))
            .output()
            .unwrap();
        Ended::of(output).code(0);
    }
    assert_eq!(world.files("w/include").len(), 2);
    let by_cargo = world
        .command(&["--check"])
        .env("CARGO_MANIFEST_DIR", world.path("w/c-export"))
        .output();
    Ended::of(by_cargo.unwrap()).code(0);

    let lost = world.run(&[]).code(2);
    assert!(lost.err.contains("--crate-root DIR"), "{lost:?}");
}

#[test]
fn mistakes_are_shown_together_and_nothing_is_written() {
    let world = World::new();
    world.demo(&["-q"]).code(0);
    let good = world.read("demo/include/first.h");
    world.put(
        "demo/src/lib.rs",
        "//! Demonstration.\npub mod first;\n    pub mod absent;\npub mod io;\n",
    );
    world.put(
        "demo/src/io/second.rs",
        "//! Numbers.\npub struct A {\n    x: 5,\n}\n",
    );
    let wrong = world.demo(&[]).code(1);
    assert_eq!(wrong.out, "");
    let missing = "\
error: there is no file for module `absent`
 --> demo/src/lib.rs:3:9
  |
3 |     pub mod absent;
  |         ^^^^^^^^^^^
  |
  = help: create `demo/src/absent.rs` or `demo/src/absent/mod.rs`
";
    assert!(wrong.err.contains(missing), "{}", wrong.err);
    assert!(
        wrong.err.contains(" --> demo/src/io/second.rs:3:8\n"),
        "{}",
        wrong.err
    );
    assert!(
        wrong
            .err
            .ends_with("error: 2 problems in 2 files; nothing was written\n"),
        "{}",
        wrong.err
    );
    assert!(!wrong.err.contains('\u{1b}'));
    assert_eq!(world.read("demo/include/first.h"), good);
}

#[test]
fn a_crate_without_headers_removes_none() {
    let world = World::new();
    world.demo(&["-q"]).code(0);
    world.put("demo/src/lib.rs", "//! Demonstration.\n");
    let wrong = world.demo(&[]).code(1);
    assert!(
        wrong.err.contains("this crate defines no header"),
        "{wrong:?}"
    );
    assert_eq!(world.files("demo/include").len(), 2);
}

#[test]
fn wrong_usage_is_explained() {
    let world = World::new();
    for args in [
        &["--frobnicate"][..],
        &["--check", "stats"],
        &["-q", "-v"],
        &["explain", "xyzzy"],
    ] {
        let wrong = world.run(args).code(2);
        assert!(
            wrong.err.starts_with("error: ") && wrong.out.is_empty(),
            "{wrong:?}"
        );
    }
    let help = world.run(&["--help"]).code(0);
    assert!(
        help.out.contains("Examples:") && help.err.is_empty(),
        "{help:?}"
    );
    for command in ["stats", "explain", "list", "asserts"] {
        world.run(&[command, "--help"]).code(0);
    }
}

#[test]
fn rules_are_explained_without_definitions() {
    let world = World::new();
    let rule = world.run(&["explain", "implicit_padding"]).code(0);
    assert!(rule.out.starts_with("implicit_padding ("), "{rule:?}");
    assert!(
        world
            .run(&["explain"])
            .code(0)
            .out
            .contains("\ntail_padding ")
    );
}

#[test]
fn the_other_commands_write_no_header() {
    let world = World::new();
    for (args, wanted) in [
        (&["stats"][..], "\nio/second.h "),
        (&["stats", "--expects"], "0 expects\n"),
        (&["list"], ""),
        (&["asserts"], "_Static_assert"),
    ] {
        let done = world.demo(args).code(0);
        assert!(done.out.contains(wanted), "{done:?}");
    }
    assert_eq!(world.files("demo/include"), [] as [&str; 0]);
}

#[test]
fn a_file_in_the_way_stays() {
    let world = World::new();
    world.put("out", "mine");
    for args in [
        &["--out-dir", "out"][..],
        &["--out-dir", "out", "--check"],
        &["--out-dir", "out/below"],
    ] {
        let failed = world.demo(args).code(2);
        assert!(failed.err.starts_with("error: "), "{failed:?}");
    }
    assert_eq!(world.read("out"), "mine");
}

#[test]
fn a_crate_that_cannot_be_read_is_named() {
    let world = World::new();
    let failed = world.run(&["--crate-root", "nowhere"]).code(2);
    assert!(
        failed
            .err
            .starts_with("error: cannot use `--crate-root nowhere`: "),
        "{failed:?}"
    );
}

#[cfg(unix)]
mod unix {
    use super::*;

    /// Writes fail as on a full disk: files may not have any bytes.
    fn without_space(world: &World, args: &[&str]) -> Ended {
        let inner = world.command(args);
        let mut shell = Command::new("sh");
        shell
            .arg("-c")
            .arg("trap '' XFSZ; ulimit -f 0; exec \"$@\"")
            .arg("sh");
        shell.arg(inner.get_program()).args(inner.get_args());
        shell
            .current_dir(world.temporary.path())
            .env_remove("CARGO_MANIFEST_DIR");
        Ended::of(shell.output().unwrap())
    }

    #[test]
    fn a_full_disk_leaves_everything_as_it_was() {
        let world = World::new();
        world.demo(&["-q"]).code(0);
        world.put("demo/include/first.h", "/* old */\n");
        fs::remove_file(world.path("demo/include/io/second.h")).unwrap();
        let before = world.files("demo");
        let failed = without_space(&world, &["--crate-root", "demo"]).code(2);
        assert!(
            failed.err.contains("cannot write `demo/include/first.h`: "),
            "{failed:?}"
        );
        assert!(
            failed
                .err
                .contains("cannot write `demo/include/io/second.h`: "),
            "{failed:?}"
        );
        assert_eq!(world.files("demo"), before);
        assert_eq!(world.read("demo/include/first.h"), "/* old */\n");

        let failed =
            without_space(&world, &["--crate-root", "demo", "--out-dir", "out/new"]).code(2);
        assert!(failed.err.contains("cannot write `out/new/"), "{failed:?}");
        assert!(!world.path("out").exists());
    }

    #[test]
    fn a_reader_may_leave() {
        let world = World::new();
        let gone = || {
            let (reader, writer) = std::io::pipe().unwrap();
            drop(reader);
            Stdio::from(writer)
        };
        for args in [
            &["explain"][..],
            &["--help"],
            &["--crate-root", "demo", "stats"],
        ] {
            Ended::of(world.command(args).stdout(gone()).output().unwrap()).code(0);
        }
        let export = ["--crate-root", "demo", "-v"];
        Ended::of(world.command(&export).stdout(gone()).output().unwrap()).code(0);
        assert_eq!(world.files("demo/include").len(), 2);
        let wrong = world
            .command(&["--frobnicate"])
            .stderr(gone())
            .output()
            .unwrap();
        Ended::of(wrong).code(2);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn results_that_cannot_be_written_are_a_failure() {
        let world = World::new();
        let full = fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let failed = Ended::of(world.command(&["explain"]).stdout(full).output().unwrap()).code(2);
        assert!(
            failed
                .err
                .starts_with("error: cannot write to standard output: "),
            "{failed:?}"
        );
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_directory_that_cannot_be_made_is_a_failure() {
        let world = World::new();
        let failed = world.demo(&["--out-dir", "/proc/no/such"]).code(2);
        assert!(
            failed
                .err
                .starts_with("error: cannot create `/proc/no/such`: "),
            "{failed:?}"
        );
        assert!(Path::new("/proc/self").exists());
    }
}
