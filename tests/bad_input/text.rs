// SPDX-License-Identifier: MIT
//! Files whose content is not what it should be.

use std::fs::File;

use crate::{exported, refuses};

const FIRST: &str = "demo/src/first.rs";

#[test]
fn what_is_no_rust() {
    let world = exported();
    for (text, said) in [
        (
            "Dear hypervisor,\nplease define some headers.\n",
            "error: expected `!`",
        ),
        (
            "#include <xen.h>\nint main(void) { return 0; }\n",
            "error: expected",
        ),
        ("\0\0\0\0", "error: this is no Rust token"),
        ("\u{7f}ELF\u{2}\u{1}\u{1}", "error: this is no Rust token"),
        ("struct A { x: 5 }", "error: expected"),
    ] {
        world.put(FIRST, text);
        refuses(
            &world,
            &[],
            1,
            &[
                said,
                "--> demo/src/first.rs:1:",
                "1 problem in 1 file; nothing was written",
            ],
        );
    }
}

#[test]
fn what_is_never_closed() {
    let world = exported();
    for (text, said, place) in [
        ("mod a {\n  mod b {", "this bracket is never closed", "2:9"),
        ("mod a {}\n}", "this `}` closes nothing", "2:1"),
        ("mod a { fn f(] }", "`]` where `)` belongs", "1:14"),
        (
            "const A: &str = \"x;\n",
            "this string is never closed",
            "1:17",
        ),
        (
            "const A: &str = r#\"x\";\n",
            "this raw string is never closed",
            "1:18",
        ),
        ("/* /* */\nmod a;", "this comment is never closed", "1:1"),
        ("const A: char = 'x;", "", "1:"),
    ] {
        world.put(FIRST, text);
        refuses(
            &world,
            &[],
            1,
            &[said, &format!("--> demo/src/first.rs:{place}")],
        );
    }
}

#[test]
fn what_is_not_utf_8() {
    let world = exported();
    world.put(FIRST, b"//! Gr\xf6\xdfe.\n");
    refuses(
        &world,
        &[],
        1,
        &[
            "error: this is not UTF-8\n --> demo/src/first.rs:1:7\n",
            "save the file as UTF-8",
        ],
    );
    let utf_16: Vec<u8> = "mod a;\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    world.put(FIRST, [&[0xff, 0xfe], utf_16.as_slice()].concat());
    refuses(&world, &[], 1, &["error: this is not UTF-8"]);
}

#[test]
fn nothing_at_all() {
    let world = exported();
    for root in ["", "\n", "\u{feff}", "//! Demonstration.\n", "#!/bin/sh\n"] {
        world.put("demo/src/lib.rs", root);
        let said = "error: this crate defines no header\n--> demo/src/lib.rs\n";
        refuses(&world, &[], 1, &[said, "declare one with `xen_header!"]);
        refuses(&world, &["--check"], 1, &[said]);
    }
}

#[test]
fn a_hundred_megabytes() {
    let world = exported();
    let file = File::create(world.path(FIRST)).expect("a file");
    file.set_len(100 << 20).expect("a file of zeros");
    let said = "error: `demo/src/first.rs` is larger than 4 MiB\n --> demo/src/lib.rs:2:5\n";
    refuses(&world, &[], 1, &[said]);
}

#[test]
fn many_large_files() {
    let world = exported();
    let large = "// x\n".repeat(800_000);
    let mut root = String::from("//! Demonstration.\npub mod first;\npub mod io;\n");
    for at in 0..20 {
        world.put(&format!("demo/src/m{at}.rs"), &large);
        root.push_str(&format!("mod m{at};\n"));
    }
    world.put("demo/src/lib.rs", root);
    let said = "error: the files of this crate are larger than 64 MiB together";
    refuses(&world, &[], 1, &[said, "1 problem in 1 file"]);
}

#[test]
fn endless_definitions() {
    let world = exported();
    let fields: String = (0..20_000)
        .map(|at| format!("/// F.\npub f{at}: nothing_t,\n"))
        .collect();
    let record = format!("/// S.\n#[xen_abi]\npub struct xen_s {{ {fields} }}");
    let said = "error[language]: `xen_s` has 20000 fields; 1000 are the most";
    crate::refuses_definitions(&world, &record, &[said, "make records of its parts"]);

    let mistakes = "#[xen_abi]\npub const XEN_A: u32 = 1;\n".repeat(50)
        + &"#[xen_abi(xyzzy)]\npub const XEN_B: u32 = 1;\n".repeat(5000);
    let ended = crate::refuses_definitions(&world, &mistakes, &["5099 problems in 1 file"]);
    assert_eq!(ended.err.matches("unknown word `xyzzy`").count(), 5000);
}
