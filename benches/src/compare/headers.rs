// SPDX-License-Identifier: MIT
//! What a user of bindgen has to write: a header that includes all the others.

use std::path::PathBuf;
use std::process::Command;

use xen_abi_layout::Abi;

use crate::{Outcome, doing, files, put};

use super::Places;

/// What clang calls the architecture.
fn target(abi: Abi) -> &'static str {
    match abi {
        Abi::X86_32 => "i686-unknown-linux-gnu",
        Abi::X86_64 => "x86_64-unknown-linux-gnu",
        Abi::Arm32 => "armv7-unknown-linux-gnueabihf",
        Abi::Arm64 => "aarch64-unknown-linux-gnu",
        Abi::Riscv64 => "riscv64-unknown-linux-gnu",
        Abi::Ppc64 => "powerpc64le-unknown-linux-gnu",
    }
}

/// The file that includes all headers.
pub(super) fn wrapper(places: &Places) -> PathBuf {
    places.work.join("all.h")
}

/// Writes it.
pub(super) fn write(places: &Places) -> Outcome<()> {
    let mut text = String::from(
        "#include <stdint.h>\n#include <stddef.h>\n\
         void *memcpy(void *to, const void *from, size_t bytes);\n\
         #include \"xen.h\"\n",
    );
    for path in files(&places.headers(), "h")? {
        let inside = doing("name a header", path.strip_prefix(places.headers()))?;
        let name = inside.to_string_lossy();
        let include = format!("#include \"{name}\"\n");
        match &*name {
            // An architecture's own are reached through the others.
            name if name.starts_with("arch-") => {}
            // Refuses everybody; needs the C library's headers, of which Xen's hide one.
            "dom0_ops.h" | "io/libxenvchan.h" => {}
            "callback.h" | "io/protocols.h" => {
                text.push_str("#if !defined(__riscv) && !defined(__powerpc64__)\n");
                text.push_str(&include);
                text.push_str("#endif\n");
            }
            _ => text.push_str(&include),
        }
    }
    put(&wrapper(places), &text)
}

/// What clang is told.
pub(super) fn clang_arguments(places: &Places, abi: Abi) -> Vec<String> {
    vec![
        format!("--target={}", target(abi)),
        "-ffreestanding".into(),
        "-D__XEN_TOOLS__".into(),
        format!("-I{}", places.headers().display()),
    ]
}

/// bindgen as it is by default, but for the formatting, which is another program's.
pub(super) fn bindgen(
    bindgen: &std::path::Path,
    places: &Places,
    abi: Abi,
    output: &std::path::Path,
) -> Command {
    let mut command = Command::new(bindgen);
    command
        .arg(wrapper(places))
        .args(["--use-core", "--formatter", "none"])
        .args([
            "--raw-line",
            "#![no_std]",
            "--raw-line",
            "#![allow(warnings)]",
        ])
        .arg("--output")
        .arg(output)
        .arg("--")
        .args(clang_arguments(places, abi));
    command
}
