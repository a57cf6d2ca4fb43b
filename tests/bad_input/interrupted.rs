// SPDX-License-Identifier: MIT
//! Exports that are killed: every header is the old one or the new one, whole, and the next export
//! finishes what was begun.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;
use std::time::{Duration, Instant};

use xen_abi_tests::world::World;

use crate::world;

/// As many as make writing and renaming take a while.
const HEADERS: usize = 600;

const SIGKILL: i32 = 9;
const SIGXFSZ: i32 = 25;

fn many(number: u32) -> String {
    let module = |at: usize| {
        format!(
            "pub mod m{at:03} {{\nxen_header! {{ file: \"m{at:03}.h\" }}\n/// N.\n#[xen_abi]\n\
             pub const XEN_N{at}: u32 = {number};\n}}\n"
        )
    };
    (0..HEADERS).map(module).collect()
}

/// A world with headers that are all to be changed; how they are, and how they will be.
fn before_a_change() -> (World, [BTreeMap<String, Vec<u8>>; 2]) {
    let world = world();
    let definitions = |number| world.put("demo/src/lib.rs", many(number));
    definitions(2);
    world.demo(&["-q"]).code(0);
    let new = world.contents("demo/include");
    definitions(1);
    world.demo(&["-q"]).code(0);
    let old = world.contents("demo/include");
    definitions(2);
    assert_eq!((old.len(), new.len()), (HEADERS, HEADERS));
    (world, [old, new])
}

fn temporary(world: &World) -> Vec<String> {
    let files = fs::read_dir(world.path("demo/include")).expect("the headers");
    let names = files.map(|file| {
        file.expect("a file")
            .file_name()
            .to_string_lossy()
            .into_owned()
    });
    names
        .filter(|name| name.starts_with(".c-export-"))
        .collect()
}

/// Kills an export as soon as `now` says so, and says which signal it was that ended it.
fn kill_when(world: &World, now: impl Fn() -> bool) -> Option<i32> {
    let mut command = world.command(&["--crate-root", "demo"]);
    let mut child = command.stdout(Stdio::null()).spawn().expect("it starts");
    let started = Instant::now();
    while !now() && child.try_wait().expect("a child process").is_none() {
        assert!(
            started.elapsed() < Duration::from_secs(120),
            "the export hangs"
        );
    }
    child.kill().expect("it is ours");
    child.wait().expect("a child process").signal()
}

/// Everything is as one of the two has it; says how many headers are the new ones.
fn whole(world: &World, [old, new]: &[BTreeMap<String, Vec<u8>>; 2]) -> usize {
    let mut there = world.contents("demo/include");
    there.retain(|name, _| !name.contains("/.c-export-"));
    assert!(there.keys().eq(old.keys()), "a header is missing");
    for (name, content) in &there {
        assert!(
            *content == old[name] || *content == new[name],
            "{name} is neither"
        );
    }
    there
        .iter()
        .filter(|(name, content)| **content == new[*name])
        .count()
}

/// The next export does what is left, and removes what should not be there.
fn finishes(world: &World, new: &BTreeMap<String, Vec<u8>>) {
    world.demo(&[]).code(0);
    assert!(world.contents("demo/include") == *new);
    world.demo(&["--check"]).code(0);
}

/// Until a kill comes at the right time: the machine may be busy with something else.
const ATTEMPTS: usize = 50;

#[test]
fn while_files_are_written() {
    let (world, states) = before_a_change();
    for _ in 0..ATTEMPTS {
        let signal = kill_when(&world, || !temporary(&world).is_empty());
        let changed = whole(&world, &states);
        if signal == Some(SIGKILL) && changed == 0 {
            assert!(!temporary(&world).is_empty());
            return finishes(&world, &states[1]);
        }
        go_back(&world, &states[0]);
    }
    panic!(
        "no kill came in time in {ATTEMPTS} attempts; run this test on a machine that is less busy"
    );
}

#[test]
fn while_files_are_renamed() {
    let (world, states) = before_a_change();
    let first = world.path("demo/include/m000.h");
    for _ in 0..ATTEMPTS {
        let is_new = || fs::read(&first).expect("a header") == states[1]["demo/include/m000.h"];
        let signal = kill_when(&world, is_new);
        let changed = whole(&world, &states);
        if signal == Some(SIGKILL) && (1..HEADERS).contains(&changed) {
            return finishes(&world, &states[1]);
        }
        go_back(&world, &states[0]);
    }
    panic!(
        "no kill came in time in {ATTEMPTS} attempts; run this test on a machine that is less busy"
    );
}

fn go_back(world: &World, old: &BTreeMap<String, Vec<u8>>) {
    fs::remove_dir_all(world.path("demo/include")).expect("the headers");
    for (name, content) in old {
        world.put(name, content);
    }
}

#[test]
fn in_the_middle_of_a_file() {
    let world = world();
    world.demo(&["-q"]).code(0);
    let before = world.contents("demo/include");
    world.define("first", "first.h", 3);
    let large: String = (0..5000)
        .map(|at| format!("/// N.\n#[xen_abi]\npub const XEN_N{at}: u32 = {at};\n"))
        .collect();
    let second = format!("xen_header! {{ file: \"io/second.h\" }}\n{large}");
    world.put("demo/src/io/second.rs", second);
    // The second header is larger than a file may be, and nobody asks for the signal.
    let mut command = world.after("ulimit -c 0; ulimit -f 16", &["--crate-root", "demo"]);
    let output = command.output().expect("a shell");
    assert_eq!(output.status.signal(), Some(SIGXFSZ), "{output:?}");
    let mut left = world.contents("demo/include");
    left.retain(|name, _| !name.contains("/.c-export-"));
    assert!(left == before);
    assert!(
        !temporary(&world).is_empty(),
        "it was killed before it wrote anything"
    );

    world.demo(&[]).code(0);
    assert_eq!(
        world.files("demo/include"),
        ["demo/include/first.h", "demo/include/io/second.h"]
    );
    assert!(
        world
            .read("demo/include/io/second.h")
            .contains("XEN_N4999 4999\n")
    );
}
