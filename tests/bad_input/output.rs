// SPDX-License-Identifier: MIT
//! Directories that headers cannot be written to, and other exports that write there, too.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use xen_abi_tests::world::{Ended, World};

use crate::{exported, refuses, world};

#[test]
fn a_missing_directory_is_made() {
    let world = world();
    world.demo(&["--out-dir", "a/b/c"]).code(0);
    assert_eq!(world.files("a"), ["a/b/c/first.h", "a/b/c/io/second.h"]);
}

#[test]
fn a_file_in_the_way_stays() {
    let world = exported();
    world.put("out", "mine");
    let said = "error: `out` is in the way: it is not a directory";
    for args in [&["--out-dir", "out"][..], &["--out-dir", "out", "--check"]] {
        refuses(
            &world,
            args,
            2,
            &[said, "pass another directory with `--out-dir`"],
        );
    }
    refuses(
        &world,
        &["--out-dir", "out/below"],
        2,
        &["error: cannot read `out/below`: "],
    );
    assert_eq!(world.read("out"), "mine");

    fs::remove_file(world.path("demo/include/first.h")).expect("it was there");
    world.put("demo/include/first.h/mine", "mine");
    let said = "error: `demo/include/first.h` is in the way: it is not a file";
    refuses(&world, &[], 2, &[said]);

    fs::remove_dir_all(world.path("demo/include")).expect("it was there");
    world.put("demo/include/io", "mine");
    refuses(
        &world,
        &[],
        2,
        &["error: cannot read `demo/include/io/second.h`: "],
    );
    assert_eq!(world.files("demo/include"), ["demo/include/io"]);
}

#[test]
fn several_at_once_take_turns() {
    let (one, other) = (exported(), exported());
    let out = one.path("demo/include");
    let out = out.to_str().expect("a path in UTF-8");
    other.define("first", "first.h", 3);
    other.define("io/second", "io/second.h", 4);
    let mut running = Vec::new();
    for turn in 0..10 {
        let world = if turn % 2 == 0 { &one } else { &other };
        let mut command = world.command(&["--crate-root", "demo", "--out-dir", out]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        running.push(command.spawn().expect("the command starts"));
    }
    for child in running {
        let ended = Ended::of(child.wait_with_output().expect("a child process")).code(0);
        let waited = "another c-export is writing to the same directory; waiting for it\n";
        assert!(["", waited].contains(&ended.err.as_str()), "{ended:?}");
    }
    // Whoever came last: never something of both, and nothing besides.
    let (first, second) = (
        one.read("demo/include/first.h"),
        one.read("demo/include/io/second.h"),
    );
    let ends = [("_FIRST 1\n", "_SECOND 2\n"), ("_FIRST 3\n", "_SECOND 4\n")];
    assert!(
        ends.iter()
            .any(|(one, other)| first.contains(one) && second.contains(other)),
        "{first}{second}"
    );
    assert_eq!(one.files("demo/include").len(), 2);
}

#[test]
fn an_export_waits_for_another_one() {
    let world = exported();
    world.define("first", "first.h", 3);
    let before = world.contents("demo/include");
    let held = File::open(world.path("demo/include")).expect("the directory");
    held.lock().expect("nobody else is here");
    let mut command = world.command(&["--crate-root", "demo"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut said = BufReader::new(child.stderr.take().expect("a pipe"));
    let mut line = String::new();
    said.read_line(&mut line).expect("a line");
    assert_eq!(
        line,
        "another c-export is writing to the same directory; waiting for it\n"
    );
    assert!(world.contents("demo/include") == before);
    held.unlock().expect("it was locked");
    said.read_to_string(&mut line).expect("text");
    let ended = Ended::of(child.wait_with_output().expect("a child process")).code(0);
    assert_eq!(
        ended.out,
        "changed  demo/include/first.h\n1 changed; 1 header unchanged\n"
    );
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn mode(world: &World, path: &str, mode: u32) {
        let mode = fs::Permissions::from_mode(mode);
        fs::set_permissions(world.path(path), mode).expect("it is ours");
    }

    #[test]
    fn a_directory_that_is_read_only() {
        let world = exported();
        world.define("first", "first.h", 3);
        let before = world.contents("demo/include");
        mode(&world, "demo/include", 0o555);
        let run = |args: &[&str]| Ended::wait_for(world.unprivileged(args));
        let failed = run(&["--crate-root", "demo"]).code(2);
        let said = "error: cannot write `demo/include/first.h`: Permission denied";
        assert!(failed.err.starts_with(said), "{failed:?}");
        let failed = run(&["--crate-root", "demo", "--out-dir", "demo/include/new/dir"]).code(2);
        let said = "error: cannot create `demo/include/new/dir`: Permission denied";
        assert!(failed.err.starts_with(said), "{failed:?}");
        let stale = run(&["--crate-root", "demo", "--check"]).code(1);
        assert!(stale.err.contains("1 of 2 headers is stale"), "{stale:?}");
        world.define("first", "first.h", 1);
        let fine = run(&["--crate-root", "demo"]).code(0);
        assert_eq!(fine.out, "2 headers are up to date\n");
        mode(&world, "demo/include", 0o755);
        assert!(world.contents("demo/include") == before);
    }

    #[test]
    fn definitions_that_may_not_be_read() {
        let world = exported();
        mode(&world, "demo/src/first.rs", 0o000);
        let before = world.contents("demo/include");
        let failed = Ended::wait_for(world.unprivileged(&["--crate-root", "demo"])).code(2);
        let said = "error: cannot read `demo/src/first.rs`: Permission denied";
        assert!(failed.err.starts_with(said), "{failed:?}");
        assert!(
            failed.err.contains(" --> demo/src/lib.rs:2:5\n"),
            "{failed:?}"
        );
        assert!(world.contents("demo/include") == before);
    }

    #[test]
    fn a_full_disk() {
        let world = exported();
        world.put("demo/include/first.h", "/* old */\n");
        fs::remove_file(world.path("demo/include/io/second.h")).expect("it was there");
        let before = world.contents("demo");
        // Writes fail as on a full disk: files may not have any bytes.
        let limited = |args: &[&str]| {
            let mut command = world.after("trap '' XFSZ; ulimit -f 0", args);
            Ended::of(command.output().expect("a shell"))
        };
        let failed = limited(&["--crate-root", "demo"]).code(2);
        for header in ["first.h", "io/second.h"] {
            let said = format!("error: cannot write `demo/include/{header}`: ");
            assert!(failed.err.contains(&said), "{failed:?}");
        }
        assert!(world.contents("demo") == before);
        let failed = limited(&["--crate-root", "demo", "--out-dir", "out/new"]).code(2);
        assert!(
            failed
                .err
                .contains("error: cannot write `out/new/first.h`: "),
            "{failed:?}"
        );
        assert!(!world.path("out").exists());
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_directory_that_nobody_can_make() {
        let world = exported();
        let said = "error: cannot create `/proc/no/such`: ";
        refuses(&world, &["--out-dir", "/proc/no/such"], 2, &[said]);
    }
}
