// SPDX-License-Identifier: MIT
//! A compiler with a `core` for each of the six architectures.

use std::path::{Path, PathBuf};
use std::process::Command;

use xen_abi_layout::Abi;

use super::debian::{self, Debian};

/// What rustc calls the target that stands for an architecture. None has an operating system where
/// there is such a target, so that nothing of `std` can be used.
pub(crate) fn triple(abi: Abi) -> &'static str {
    match abi {
        Abi::X86_32 => "i686-unknown-linux-gnu",
        Abi::X86_64 => "x86_64-unknown-none",
        Abi::Arm32 => "armv7-unknown-linux-gnueabihf",
        Abi::Arm64 => "aarch64-unknown-none",
        Abi::Riscv64 => "riscv64gc-unknown-none-elf",
        Abi::Ppc64 => "powerpc64le-unknown-linux-gnu",
    }
}

/// A compiler that can build for all of them.
pub(crate) enum Toolchain {
    /// The one that builds these tests; rustup has added the targets.
    Pinned,
    /// Debian's newest, unpacked somewhere, with a `core` that has been built from its sources.
    Debian(Debian),
}

impl Toolchain {
    /// Looks for one, and makes one below `kept` where none is there.
    ///
    /// # Panics
    /// Where none can be made; the message says what to install.
    pub(crate) fn find(kept: &Path) -> Toolchain {
        let missing: Vec<&str> = Abi::ALL
            .map(triple)
            .into_iter()
            .filter(|triple| !has_core(triple))
            .collect();
        if missing.is_empty() {
            return Toolchain::Pinned;
        }
        match Debian::make(kept) {
            Ok(debian) => Toolchain::Debian(debian),
            Err(problem) => panic!(
                "this needs `core` for the targets {}. Add them with\n    rustup target add {}\n\
                 or let this unpack Debian's packages {}, which did not work: {problem}",
                missing.join(", "),
                missing.join(" "),
                debian::PACKAGES.join(", "),
            ),
        }
    }

    /// What it is, in words.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Toolchain::Pinned => "the toolchain that builds these tests",
            Toolchain::Debian(_) => "Debian's newest rustc",
        }
    }

    /// Its cargo, set up to use it.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        if let Toolchain::Debian(debian) = self {
            debian.set_up(&mut cargo);
        }
        cargo
    }

    /// Where it builds, below `kept`.
    pub(crate) fn target_directory(&self, kept: &Path) -> PathBuf {
        kept.join(match self {
            Toolchain::Pinned => "pinned",
            Toolchain::Debian(_) => "debian",
        })
    }
}

/// Whether the toolchain that builds these tests can build for a target.
fn has_core(triple: &str) -> bool {
    let asked = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", triple])
        .output()
        .expect("rustc");
    let libraries = String::from_utf8_lossy(&asked.stdout);
    asked.status.success() && Path::new(libraries.trim()).is_dir()
}
