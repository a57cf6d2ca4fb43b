// SPDX-License-Identifier: MIT
//! Modules whose files are missing, twice there, in circles, or no files.

use crate::{exported, refuses};

#[test]
fn a_missing_file() {
    let world = exported();
    world.put("demo/src/lib.rs", "mod first;\nmod io;\n  mod absent;\n");
    let said = "error: there is no file for module `absent`\n --> demo/src/lib.rs:3:3\n";
    let help = "create `demo/src/absent.rs` or `demo/src/absent/mod.rs`";
    refuses(&world, &[], 1, &[said, help]);
}

#[test]
fn two_files_for_one_module() {
    let world = exported();
    world.put("demo/src/first/mod.rs", "");
    let said = "error: there are two files for module `first`\n --> demo/src/lib.rs:2:5\n";
    let help = "remove `demo/src/first.rs` or `demo/src/first/mod.rs`";
    refuses(&world, &[], 1, &[said, help]);
}

#[test]
fn modules_in_circles() {
    let world = exported();
    world.put(
        "demo/src/first.rs",
        "#[path = \"first.rs\"]\nmod again;\n#[path = \"lib.rs\"]\nmod root;\n",
    );
    refuses(
        &world,
        &[],
        1,
        &[
            "error: module `first::again` contains itself\n --> demo/src/first.rs:2:1\n",
            "error: module `first::root` contains itself\n --> demo/src/first.rs:4:1\n",
            "a `mod` belongs into one file only",
        ],
    );
    world.define("first", "first.h", 1);
    world.put(
        "demo/src/lib.rs",
        "mod first;\nmod io;\n#[path = \"first.rs\"]\nmod second;\n",
    );
    refuses(
        &world,
        &[],
        1,
        &["error: `demo/src/first.rs` is a module already"],
    );
}

#[test]
fn names_that_differ_by_case_only() {
    let world = exported();
    world.put(
        "demo/src/lib.rs",
        "mod first;\nmod io;\n#[path = \"FIRST.rs\"]\nmod other;\n",
    );
    world.define("FIRST", "other.h", 1);
    let said = "differ by upper and lower case only";
    if world.read("demo/src/first.rs").contains("first.h") {
        refuses(&world, &[], 1, &[said, " --> demo/src/lib.rs:4:1\n"]);
    } else {
        // Here both names are the same file.
        refuses(&world, &[], 1, &["is a module already"]);
    }

    let world = exported();
    let second = world.read("demo/src/io/second.rs");
    world.put(
        "demo/src/io/second.rs",
        second.replace("io/second.h", "First.h"),
    );
    refuses(
        &world,
        &[],
        2,
        &["error: `First.h` and `first.h` differ by upper and lower case only"],
    );
}

#[test]
fn a_directory_instead_of_a_file() {
    let world = exported();
    world.put("demo/src/lib.rs", "mod first;\nmod io;\nmod dir;\n");
    world.put("demo/src/dir.rs/keep", "");
    refuses(
        &world,
        &[],
        1,
        &["error: `demo/src/dir.rs` is not a file\n --> demo/src/lib.rs:3:1\n"],
    );
}

#[cfg(unix)]
mod unix {
    use std::fs;
    use std::os::unix::fs::symlink;
    use std::process::Command;

    use xen_abi_tests::world::World;

    use crate::{exported, refuses};

    fn pipe(world: &World, name: &str) {
        let made = Command::new("mkfifo").arg(world.path(name)).status();
        assert!(made.expect("coreutils have mkfifo").success());
    }

    #[test]
    fn links_in_circles() {
        let world = exported();
        world.put(
            "demo/src/lib.rs",
            "mod first;\nmod io;\nmod around;\nmod down;\n",
        );
        symlink("around.rs", world.path("demo/src/around.rs")).expect("a link");
        symlink(".", world.path("demo/src/down")).expect("a link");
        world.put("demo/src/down.rs", "mod down;\n");
        let said = [
            "error: cannot read `demo/src/around.rs`: ",
            "error: module `down::down` contains itself",
        ];
        refuses(&world, &[], 2, &said);
    }

    #[test]
    fn a_pipe_that_nobody_writes_to() {
        let world = exported();
        world.put("demo/src/lib.rs", "mod first;\nmod io;\nmod pipe;\n");
        pipe(&world, "demo/src/pipe.rs");
        refuses(&world, &[], 1, &["error: `demo/src/pipe.rs` is not a file"]);
        refuses(&world, &["--crate-root", "demo/src/pipe.rs"], 2, &[]);
    }

    #[test]
    fn headers_that_never_end_or_begin() {
        let world = exported();
        let header = world.path("demo/include/first.h");
        let makers: [&dyn Fn(); 3] = [
            &|| symlink("/dev/zero", &header).expect("a link"),
            &|| pipe(&world, "demo/include/first.h"),
            &|| {
                let file = fs::File::create(&header).expect("a file");
                file.set_len(1 << 30).expect("a file of zeros");
            },
        ];
        for make in makers {
            fs::remove_file(&header).expect("it was there");
            make();
            let kind = fs::symlink_metadata(&header)
                .expect("it is there")
                .file_type();
            for args in [&[][..], &["--check"]] {
                let ended = world.demo(args).code(2);
                let said = "error: `demo/include/first.h` is in the way: it is ";
                assert!(ended.err.starts_with(said), "{ended:?}");
                let now = fs::symlink_metadata(&header).expect("it is still there");
                assert_eq!(now.file_type(), kind);
            }
        }
    }
}
