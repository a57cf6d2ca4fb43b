// SPDX-License-Identifier: MIT
//! What rustdoc shows of the definitions besides their authors' words.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The page of an item of the definitions, as text without tags.
fn page(name: &str) -> String {
    // Beside the directory for files of tests.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    let path = target
        .expect("a directory")
        .join("doc/xen_abi_defs")
        .join(name);
    let html = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    let tag = regex::Regex::new("<[^>]*>").expect("an expression");
    tag.replace_all(&html, "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn types_tell_what_they_are_in_c_and_who_writes_them() {
    // The same command as in `tests/run`, after which there is nothing left to do.
    let done = Command::new(env!("CARGO"))
        .args(["doc", "--workspace", "--no-deps", "--quiet"])
        .env("RUSTDOCFLAGS", "-D warnings")
        .status()
        .expect("cargo runs");
    assert!(done.success());

    let record = page("sysctl/struct.xen_sysctl_readconsole.html");
    for wanted in [
        "In C: struct xen_sysctl_readconsole in sysctl.h.",
        "Operation: XEN_SYSCTL_readconsole of xen_sysctl.",
        "Bytesall six ABIs clear0 incremental1 pad02 pad13 index4 to 7",
        "Non-zero: clear the ring once it has been read. In: the caller writes it.",
        "In: the caller writes it. Xen writes the buffer. It has room for count.",
    ] {
        assert!(record.contains(wanted), "{wanted}:\n{record}");
    }
    // Where architectures differ, each way has its column.
    let record = page("io/blkif/struct.blkif_request.html");
    for wanted in [
        "Bytesx86_32x86_64, arm32, arm64, riscv64, ppc64",
        "id4 to 118 to 15",
        "size108, aligned to 4112, aligned to 8",
    ] {
        assert!(record.contains(wanted), "{wanted}:\n{record}");
    }
    let group = page("domctl/struct.XenDomctlCommand.html");
    let wanted = "In C: #defines, one of which a uint32_t holds.";
    assert!(group.contains(wanted), "{wanted}:\n{group}");
}
