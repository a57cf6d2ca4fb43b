// SPDX-License-Identifier: MIT
//! The kernel: `tests/guest` as a library, linked to where it runs.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::hypervisor::run;

/// On other machines the standard library for x86 and a linker have to be there.
const TARGET: &str = "x86_64-unknown-linux-gnu";
const TARGET_DEBUG: &str = "x86_64-unknown-linux-gnu/debug";

/// Builds the kernel. The target directory is the tests' own, where most of it has been built before.
pub(crate) fn guest(scratch: &Path) -> Result<PathBuf, String> {
    let guest = Path::new(env!("CARGO_MANIFEST_DIR")).join("guest");
    let target = scratch.parent().ok_or("no target directory")?;
    let native = cfg!(all(target_arch = "x86_64", target_os = "linux"));

    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--lib", "-p", "xen-boot-guest"]);
    // With this along, the macro's dependencies are built as they have been for the tests.
    build.args(["-p", "xen-abi-model"]);
    build.arg("--manifest-path").arg(guest.join("Cargo.toml"));
    build.arg("--target-dir").arg(target);
    if !native {
        build.args(["--target", TARGET]);
    }
    run(&mut build).map_err(|error| {
        format!("{error}\nThe guest cannot be built. It needs the standard library of x86: `rustup target add {TARGET}`.")
    })?;

    // The crates are built for programs that unwind, as for all tests; a kernel cannot.
    let built = target.join(if native { "debug" } else { TARGET_DEBUG });
    let library = scratch.join("libkernel.a");
    let mut wrap = Command::new(Path::new(env!("CARGO")).with_file_name("rustc"));
    wrap.args(["--edition=2024", "--crate-type=staticlib", "-Cpanic=abort"]);
    if !native {
        wrap.args(["--target", TARGET]);
    }
    wrap.arg("--extern").arg(format!(
        "xen_boot_guest={}",
        built.join("libxen_boot_guest.rlib").display()
    ));
    wrap.arg("-L")
        .arg(format!("dependency={}", built.join("deps").display()));
    wrap.arg("-o").arg(&library).arg(guest.join("kernel.rs"));
    run(&mut wrap)?;

    let kernel = scratch.join("kernel");
    let mut link = Command::new(if native { "ld" } else { "x86_64-linux-gnu-ld" });
    link.args(["-static", "--gc-sections", "-T"])
        .arg(guest.join("link.ld"));
    link.arg("-o").arg(&kernel).arg(library);
    run(&mut link)?;
    Ok(kernel)
}
