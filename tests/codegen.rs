// SPDX-License-Identifier: MIT
//! A typed hypercall costs nothing: its machine code has no more instructions than that of the same
//! call in C.
#![cfg(target_arch = "x86_64")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// Functions of both `codegen/calls.rs` and `codegen/calls.c`.
const CALLS: [&str; 4] = ["version", "send", "offer", "pages"];

fn run(command: &mut Command) {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{command:?}: {}\n{words}",
        output.status
    );
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("codegen")
}

fn scratch() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
}

/// The assembly that the compiler of Rust makes of the typed calls at opt-level 3.
fn rust() -> String {
    let target = scratch().parent().expect("the target directory").to_owned();
    let mut library = Command::new(env!("CARGO"));
    library.args(["build", "--quiet", "--lib", "-p", "xen-sys"]);
    // With this along, the macro's dependencies are built as they have been for the tests.
    library.args(["-p", "xen-abi-model"]);
    for setting in [
        "opt-level=3",
        "debug-assertions=false",
        "overflow-checks=false",
    ] {
        library
            .arg("--config")
            .arg(format!("profile.dev.package.xen-sys.{setting}"));
    }
    library
        .arg("--manifest-path")
        .arg(folder().join("../Cargo.toml"));
    library.arg("--target-dir").arg(&target);
    run(&mut library);

    let assembly = scratch().join("calls-rust.s");
    let mut compiler = Command::new(Path::new(env!("CARGO")).with_file_name("rustc"));
    compiler.args([
        "--edition=2024",
        "--crate-type=lib",
        "--emit=asm",
        "-Copt-level=3",
    ]);
    compiler.args([
        "-Cpanic=abort",
        "-Crelocation-model=static",
        "-Cforce-unwind-tables=no",
    ]);
    compiler.arg("--extern").arg(format!(
        "xen_sys={}",
        target.join("debug/libxen_sys.rlib").display()
    ));
    compiler.arg("-L").arg(format!(
        "dependency={}",
        target.join("debug/deps").display()
    ));
    compiler
        .arg("-o")
        .arg(&assembly)
        .arg(folder().join("calls.rs"));
    run(&mut compiler);
    std::fs::read_to_string(assembly).expect("the assembly")
}

/// The assembly that gcc makes of the calls in C, as for a kernel: nothing below the stack pointer is
/// used, since the call would overwrite it. Nothing is in it that the other has not: no marks for
/// branches, no canaries.
fn c() -> String {
    let assembly = scratch().join("calls-c.s");
    let mut compiler = Command::new("gcc");
    compiler.args(["-std=gnu11", "-O2", "-S", "-Wall", "-Werror"]);
    compiler.args([
        "-mno-red-zone",
        "-fno-pic",
        "-fno-stack-protector",
        "-fcf-protection=none",
        "-fomit-frame-pointer",
    ]);
    compiler.arg("-I").arg(folder().join("../../include"));
    compiler
        .arg("-o")
        .arg(&assembly)
        .arg(folder().join("calls.c"));
    run(&mut compiler);
    std::fs::read_to_string(assembly).expect("the assembly")
}

/// The instructions of a function.
fn instructions<'a>(assembly: &'a str, function: &str) -> Vec<&'a str> {
    let (label, end) = (format!("{function}:"), format!("\t.size\t{function},"));
    let body = assembly.lines().skip_while(|line| **line != label).skip(1);
    let body = body
        .take_while(|line| !line.starts_with(&end))
        .map(str::trim);
    let plain =
        |line: &&str| !line.is_empty() && !line.starts_with(['.', '#']) && !line.ends_with(':');
    body.filter(plain).collect()
}

#[test]
fn a_typed_call_has_no_more_instructions_than_one_in_c() {
    let (rust, c) = (rust(), c());
    for call in CALLS {
        let (ours, theirs) = (instructions(&rust, call), instructions(&c, call));
        println!("{call}: {} instructions, in C {}", ours.len(), theirs.len());
        let calls = |code: &[&str]| code.iter().filter(|line| line.contains("call")).count();
        assert_eq!(
            (calls(&ours), calls(&theirs)),
            (1, 1),
            "{call}: {ours:#?}\nin C: {theirs:#?}"
        );
        assert!(
            ours.len() <= theirs.len(),
            "{call}: {ours:#?}\nin C: {theirs:#?}"
        );
    }
}
