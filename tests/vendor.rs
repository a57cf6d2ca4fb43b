// SPDX-License-Identifier: MIT
//! A vendor's own hypercall (`examples/acme-xen-abi`): exported to C, used from C and from Rust.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use acme_xen_abi::acme::{XenAcmeAction, xen_acme_op};
use xen_abi_tests::repository;

const COMPILERS: [&str; 2] = ["gcc", "clang"];

fn example() -> PathBuf {
    repository::root().join("examples/acme-xen-abi")
}

fn c_export(crate_root: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_c-export-tested"))
        .arg("--crate-root")
        .arg(crate_root)
        .args(args)
        .current_dir(repository::root())
        .output()
        .expect("c-export runs")
}

const USING: &[&str] = &["--using", "xen-abi-defs"];

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A compiler, set to mind everything, that finds Acme's headers and Xen's.
fn compiler(name: &str) -> Command {
    let mut command = Command::new(name);
    command
        .args(["-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic"])
        .arg(format!("-I{}", example().join("include").display()))
        .arg(format!(
            "-I{}",
            repository::root().join("include").display()
        ));
    command
}

fn run(command: &mut Command) -> Vec<u8> {
    let output = command.output();
    let output = output.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}:\n{}", said(&output));
    output.stdout
}

/// A copy of the example in which `from` has become `to`.
fn changed(from: &str, to: &str) -> tempfile::TempDir {
    let copy = tempfile::tempdir().expect("a scratch directory");
    fs::create_dir(copy.path().join("src")).expect("a directory");
    for file in ["Cargo.toml", "src/lib.rs", "src/acme.rs"] {
        let text = fs::read_to_string(example().join(file)).expect("a file of the example");
        let text = if file == "src/acme.rs" {
            assert!(text.contains(from), "{file} has {from:?}");
            text.replace(from, to)
        } else {
            text
        };
        fs::write(copy.path().join(file), text).expect("a copy");
    }
    copy
}

#[test]
fn its_header_is_up_to_date() {
    let bless = std::env::var_os("BLESS").is_some();
    let check: &[&str] = if bless { &[] } else { &["--check"] };
    let checked = c_export(&example(), &[USING, check].concat());
    assert_eq!(checked.status.code(), Some(0), "{}", said(&checked));
    // Xen's own headers are not the vendor's to print.
    let headers: Vec<_> = fs::read_dir(example().join("include"))
        .expect("headers")
        .map(|entry| entry.expect("a header").file_name())
        .collect();
    assert_eq!(headers, ["acme.h"]);
}

#[test]
fn c_and_rust_say_the_same_to_the_hypervisor() {
    let rust = acme_xen_abi::set_limit(7, 1, 3_531, XenAcmeAction::XEN_ACME_ACTION_notify);
    // SAFETY: an operation has no byte that is not initialised.
    let rust: [u8; size_of::<xen_acme_op>()] = unsafe { std::mem::transmute(rust) };
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let main = scratch.path().join("main.c");
    fs::write(
        &main,
        "#include <stdint.h>\n#include <stdio.h>\n#define __XEN_TOOLS__ 1\n#include <acme.h>\n\
         void acme_set_limit(struct xen_acme_op *op, domid_t domain, uint32_t sensor, uint32_t limit);\n\
         int main(void)\n{\n    struct xen_acme_op op;\n    acme_set_limit(&op, 7, 1, 3531);\n    \
         return fwrite(&op, sizeof(op), 1, stdout) != 1;\n}\n",
    )
    .expect("a program");
    for name in COMPILERS {
        let program = scratch.path().join(name);
        run(compiler(name)
            .arg(&main)
            .arg(example().join("c/set_limit.c"))
            .arg("-o")
            .arg(&program));
        assert_eq!(run(&mut Command::new(&program)), rust, "{name}");
    }
}

#[test]
fn its_layout_is_what_a_c_compiler_makes_of_the_header() {
    let asserts = c_export(&example(), &[USING, &["asserts"]].concat());
    assert_eq!(asserts.status.code(), Some(0), "{}", said(&asserts));
    let text = String::from_utf8(asserts.stdout).expect("text");
    assert!(
        text.contains("XEN_ABI_RECORD(struct xen_acme_op, 72, 8)"),
        "{text}"
    );
    assert!(!text.contains("xen_sysctl"), "{text}");
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let file = scratch.path().join("asserts.c");
    fs::write(&file, text).expect("a file of assertions");
    for name in COMPILERS {
        run(compiler(name).arg("-fsyntax-only").arg(&file));
    }
}

#[test]
fn its_definitions_need_xens_and_must_not_collide_with_them() {
    let alone = c_export(&example(), &["--check"]);
    assert_eq!(alone.status.code(), Some(1));
    let said_alone = said(&alone);
    assert!(
        said_alone.contains("error[unknown_name]: `domid_t` is not defined")
            && said_alone.contains("with `--using DIR`"),
        "{said_alone}"
    );

    let collides = changed("XEN_ACME_set_limit", "XEN_SYSCTL_readconsole");
    let checked = c_export(collides.path(), &[USING, &["--check"]].concat());
    assert_eq!(checked.status.code(), Some(1));
    let said = said(&checked);
    assert!(said.contains("error[duplicate_name]: "), "{said}");
    assert!(said.contains("xen-abi-defs/src/sysctl.rs"), "{said}");
}

#[test]
fn what_is_used_has_to_be_a_crate() {
    let failed = c_export(&example(), &["--using", "nowhere"]);
    assert_eq!(failed.status.code(), Some(2));
    let said = said(&failed);
    assert!(
        said.starts_with("error: cannot use `--using nowhere`: "),
        "{said}"
    );
}
