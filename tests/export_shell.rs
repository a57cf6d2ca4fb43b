// SPDX-License-Identifier: MIT
//! `c-export` as a command: what it finds, prints, writes and leaves alone, and its exit codes.
//!
//! What it makes of bad input is in `bad_input.rs`.

use std::fs;
use std::process::Stdio;

use xen_abi_tests::world::{Ended, World};

fn world() -> World {
    World::new(env!("CARGO_BIN_EXE_c-export-tested"))
}

#[test]
fn headers_are_written_once() {
    let world = world();
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
    let world = world();
    world.demo(&[]).code(0);
    let good = world.read("demo/include/first.h");
    world.put(
        "demo/include/first.h",
        format!("{good}/* added by hand */\n"),
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
    let world = world();
    let before = world.files("demo");
    world.demo(&["--check"]).code(1);
    assert_eq!(world.files("demo"), before);
}

#[test]
fn a_header_that_is_no_longer_defined_goes() {
    let world = world();
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
    let world = world();
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
    let world = world();
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
    let world = world();
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
fn wrong_usage_is_explained() {
    let world = world();
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
    for command in [
        "stats",
        "explain",
        "list",
        "show",
        "html",
        "completions",
        "asserts",
    ] {
        world.run(&[command, "--help"]).code(0);
    }
}

#[test]
fn rules_are_explained_without_definitions() {
    let world = world();
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
    let world = world();
    for (args, wanted) in [
        (&["stats"][..], "\nio/second.h "),
        (&["stats", "--expects"], "0 expects\n"),
        (
            &["list"],
            "constant  DEMO_IO_SECOND  demo/src/io/second.rs:8\n",
        ),
        (&["list", "--json", "first"], "\"name\": \"DEMO_FIRST\""),
        (&["show", "DEMO_FIRST"], "\n  0x1  1  int\n"),
        (&["show", "DEMO_FIRST", "--json"], "\"hex\": \"0x1\""),
        (&["asserts"], "_Static_assert"),
    ] {
        let done = world.demo(args).code(0);
        assert!(done.out.contains(wanted), "{done:?}");
    }
    assert_eq!(world.files("demo/include"), [] as [&str; 0]);
}

#[test]
fn an_unknown_item_is_guessed() {
    let world = world();
    let unknown = world.demo(&["show", "DEMO_FRIST"]).code(2);
    assert!(
        unknown.err.contains("perhaps `DEMO_FIRST`?") && unknown.out.is_empty(),
        "{unknown:?}"
    );
    world.demo(&["list", "--header", "frist.h"]).code(2);
}

#[test]
fn pages_are_written_where_nothing_else_is() {
    let world = world();
    let first = world.demo(&["html", "site"]).code(0);
    assert!(first.out.contains(" pages written"), "{first:?}");
    let page = world.read("site/header/io/second.h.html");
    assert!(page.contains("<code>0x2</code>"), "{page}");
    let again = world.demo(&["html", "site"]).code(0);
    assert!(again.out.starts_with("0 pages written, "), "{again:?}");

    world.put("mine/notes.txt", "mine");
    let refused = world.demo(&["html", "mine"]).code(2);
    assert!(refused.err.contains("`--force`"), "{refused:?}");
    assert_eq!(world.files("mine"), ["mine/notes.txt"]);
    world.demo(&["html", "mine", "--force"]).code(0);
    assert_eq!(world.read("mine/notes.txt"), "mine");
}

#[test]
fn completions_name_every_command() {
    let world = world();
    for shell in ["bash", "fish", "zsh"] {
        let script = world.run(&["completions", shell]).code(0).out;
        for command in ["stats", "explain", "show", "list", "asserts"] {
            assert!(script.contains(command), "{shell}: {command}");
        }
    }
    world.run(&["completions", "nosuchshell"]).code(2);
}

#[test]
fn a_crate_that_cannot_be_read_is_named() {
    let world = world();
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

    #[test]
    fn a_reader_may_leave() {
        let world = world();
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
        let world = world();
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
}
