// SPDX-License-Identifier: MIT
//! Hostile items under the macros: the compiler ends with errors, and neither the macro nor the
//! compiler panics or runs out of its stack.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// An item, and what the compiler has to say about it.
struct Case {
    name: &'static str,
    items: String,
    said: &'static str,
}

fn case(name: &'static str, items: impl Into<String>, said: &'static str) -> Case {
    Case {
        name,
        items: items.into(),
        said,
    }
}

fn record(field: &str) -> String {
    format!("/// S.\n#[xen_abi]\npub struct xen_s {{ /// F.\npub f: {field} }}")
}

fn constant(value: &str) -> String {
    format!("/// C.\n#[xen_abi]\npub const XEN_C: u32 = {value};")
}

fn nested(begin: &str, middle: &str, end: &str, levels: usize) -> String {
    [&begin.repeat(levels), middle, &end.repeat(levels)].concat()
}

const TOO_DEEP: &str = "[language] brackets and types nest more than 50 levels deep";
const TOO_LONG: &str = "[language] more than 600 tokens follow each other";

/// As deep as rustc's own parser follows.
const LEVELS: usize = 700;

fn nesting() -> Vec<Case> {
    let condition = nested("not(", "x86", ")", 6000);
    vec![
        case(
            "dimensions",
            record(&nested("[", "u8", "; 1]", 10_000)),
            TOO_DEEP,
        ),
        case(
            "generics",
            record(&nested("GuestHandle<", "u8", ">", LEVELS)),
            TOO_DEEP,
        ),
        case(
            "pointers",
            record(&nested("*const ", "u8", "", LEVELS)),
            TOO_DEEP,
        ),
        case(
            "parentheses",
            constant(&nested("(", "1", ")", LEVELS)),
            TOO_DEEP,
        ),
        case("blocks", constant(&nested("{", "1", "}", 500)), TOO_DEEP),
        case(
            "operators",
            constant(&nested("! ", "1", "", 2000)),
            TOO_LONG,
        ),
        case("sums", constant(&nested("1 + ", "1", "", 5000)), TOO_LONG),
        case(
            "choices",
            constant(&nested("if 1 == 1 { 1 } else ", "{ 1 }", "", 1000)),
            TOO_LONG,
        ),
        case(
            "conditions",
            format!("/// C.\n#[xen_abi(when({condition}))]\npub const XEN_C: u32 = 1;"),
            TOO_DEEP,
        ),
        case(
            "header",
            format!(
                "mod a {{ use xen_abi::prelude::*; xen_header! {{ file: \"b.h\", when: {condition} }} }}"
            ),
            TOO_DEEP,
        ),
        case(
            "c_text",
            format!("c_only! {{ {} }}", nested("(", "", ")", 10_000)),
            TOO_DEEP,
        ),
    ]
}

fn values() -> Vec<Case> {
    vec![
        case(
            "length",
            record("[u8; 1 << 62]"),
            "attempt to shift left by `62_i32`, which would overflow",
        ),
        case(
            "length_64",
            record("[u8; (1u64 << 62) as usize]"),
            "[record_size] `xen_s` is larger than",
        ),
        case(
            "lengths",
            record("[[u64; 0xffff_ffff]; 0xffff_ffff]"),
            "is larger than 1073741824 bytes on every ABI",
        ),
        case(
            "negative_length",
            record("[u8; 0 - 1]"),
            "attempt to compute `0_usize - 1_usize`",
        ),
        case(
            "no_elements",
            record("[u8; 0]"),
            "[flexible_array] `f` in `xen_s`",
        ),
        case(
            "itself",
            record("xen_s"),
            "recursive type `xen_s` has infinite size",
        ),
        case(
            "own_size",
            record("[u8; size_of::<xen_s>()]"),
            "cycle detected",
        ),
        case("own_value", constant("XEN_C + 1"), "cycle detected"),
        case(
            "overflow",
            constant("0xffff_ffff + 1"),
            "attempt to compute `u32::MAX + 1_u32`",
        ),
        case(
            "division",
            constant("1 / 0"),
            "attempt to divide `1_u32` by zero",
        ),
        case(
            "literal",
            constant("0x1_0000_0000_0000_0000_0000_0000_0000_0000"),
            "number too large",
        ),
        case(
            "discriminants",
            "/// E.\n#[xen_abi(open_enum(u8))]\npub enum XenE { /// A.\nXEN_E_a = 255, /// B.\nXEN_E_b }",
            "`XEN_E_b` is 256, which `u8` cannot hold",
        ),
        // Of values that the group itself does not tell.
        case(
            "named_discriminants",
            "/// O.\n#[xen_abi]\npub const XEN_O: u32 = 0;\n/// E.\n#[xen_abi(open_enum(u32))]\n\
             pub enum XenE { /// A.\nXEN_E_a = XEN_O - 1 }",
            "evaluation of `XenE::XEN_E_a` failed",
        ),
        case(
            "declared_size",
            "/// S.\n#[xen_abi(size(0xffff_ffff_ffff_ffff))]\npub struct xen_s { /// F.\npub f: u32 }",
            "[declared_size] `xen_s` is 4 bytes",
        ),
        case(
            "bits",
            "/// S.\n#[xen_abi]\npub struct xen_s { /// F.\n#[abi(bits(a = 255, b = 0))]\npub f: u32 }",
            "its bit-fields take 255",
        ),
        case(
            "no_fields",
            "/// S.\n#[xen_abi]\npub struct xen_s(u8);",
            "[language] fields have names",
        ),
        case(
            "no_item",
            "#[xen_abi]\nmod a {}",
            "[language] `#[xen_abi]` cannot stand on this item",
        ),
        case(
            "no_arguments",
            "/// C.\n#[xen_abi(= 1)]\npub const XEN_C: u32 = 1;",
            "expected",
        ),
        case(
            "family",
            "xen_family! { /// A.\npub const XEN_C: u32 = { x86: self::XEN_C }; }",
            "cycle detected",
        ),
    ]
}

fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("the workspace").to_owned()
}

/// One package with a program for each case.
fn package(cases: &[Case]) -> tempfile::TempDir {
    let package = tempfile::tempdir().expect("a temporary directory");
    let programs = package.path().join("src/bin");
    fs::create_dir_all(&programs).expect("a directory");
    let manifest = format!(
        "[package]\nname = \"hostile\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [dependencies]\nxen-abi = {{ path = {:?} }}\n[workspace]\n",
        root().join("xen-abi")
    );
    fs::write(package.path().join("Cargo.toml"), manifest).expect("a manifest");
    fs::copy(root().join("Cargo.lock"), package.path().join("Cargo.lock")).expect("the versions");
    for case in cases {
        let text = format!(
            "#![allow(dead_code)]\nuse xen_abi::prelude::*;\nxen_header! {{ file: \"a.h\" }}\n{}\nfn main() {{}}\n",
            case.items
        );
        fs::write(programs.join(format!("{}.rs", case.name)), text).expect("a program");
    }
    package
}

/// What the compiler says about each program.
fn compile(package: &Path) -> BTreeMap<String, String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--bins",
            "--keep-going",
            "--offline",
            "--message-format=json",
        ])
        .current_dir(package)
        .env("CARGO_TARGET_DIR", root().join("target/mistakes"))
        .output()
        .expect("cargo runs");
    let beside = String::from_utf8_lossy(&output.stderr);
    for words in [
        "overflowed its stack",
        "SIGSEGV",
        "SIGABRT",
        "unexpectedly panicked",
    ] {
        assert!(!beside.contains(words), "{beside}");
    }
    let mut said = BTreeMap::<String, String>::new();
    for line in output
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
    {
        let message: Value = serde_json::from_slice(line).expect("cargo writes JSON");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        if message["reason"] == "compiler-message" && message["message"]["level"] == "error" {
            let program = said.entry(text(&message["target"]["name"])).or_default();
            program.push_str(&text(&message["message"]["rendered"]));
        }
    }
    assert!(!said.is_empty(), "cargo could not begin:\n{beside}");
    said
}

#[test]
fn the_compiler_ends_with_errors() {
    let cases: Vec<Case> = nesting().into_iter().chain(values()).collect();
    let package = package(&cases);
    let said = compile(package.path());
    for case in &cases {
        let errors = said.get(case.name).map_or("", String::as_str);
        assert!(
            errors.contains(case.said),
            "{}: {:?} is missing in:\n{errors}",
            case.name,
            case.said
        );
        for words in [
            "proc macro panicked",
            "custom attribute panicked",
            "compiler unexpectedly",
        ] {
            assert!(!errors.contains(words), "{}:\n{errors}", case.name);
        }
    }
}
