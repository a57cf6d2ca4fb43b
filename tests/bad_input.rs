// SPDX-License-Identifier: MIT
//! Bad input. Whatever is in the files, on the disk or in the way: there is a message and the right
//! exit code, nothing panics or hangs, and what was there before is still there.
//!
//! Texts that nobody thought of are tried by `fuzz_smoke.rs` and `fuzz/`.

#[path = "bad_input/files.rs"]
mod files;
#[cfg(unix)]
#[path = "bad_input/interrupted.rs"]
mod interrupted;
#[path = "bad_input/macros.rs"]
mod macros;
#[path = "bad_input/nesting.rs"]
mod nesting;
#[path = "bad_input/output.rs"]
mod output;
#[path = "bad_input/text.rs"]
mod text;
#[path = "bad_input/values.rs"]
mod values;

use xen_abi_tests::world::{Ended, World};

fn world() -> World {
    World::new(env!("CARGO_BIN_EXE_c-export-tested"))
}

/// A world whose headers have been exported.
fn exported() -> World {
    let world = world();
    world.demo(&["-q"]).code(0);
    assert_eq!(world.files("demo/include").len(), 2);
    world
}

/// Runs the command over the crate of this world. It has to end with `code`, say all of `said`, and
/// leave the headers as they were.
#[track_caller]
fn refuses(world: &World, args: &[&str], code: i32, said: &[&str]) -> Ended {
    let before = world.contents("demo/include");
    let ended = world.demo(args).code(code);
    for words in said {
        assert!(
            ended.err.contains(words),
            "{words:?} is missing: {ended:#?}"
        );
    }
    assert_eq!(ended.out, "", "{ended:#?}");
    assert!(
        world.contents("demo/include") == before,
        "what was there has changed"
    );
    ended
}

/// The same for definitions in the place of the first header's.
#[track_caller]
fn refuses_definitions(world: &World, definitions: &str, said: &[&str]) -> Ended {
    let text =
        format!("use xen_abi::prelude::*;\nxen_header! {{ file: \"first.h\" }}\n{definitions}\n");
    world.put("demo/src/first.rs", text);
    refuses(world, &[], 1, said)
}
