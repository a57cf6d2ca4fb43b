// SPDX-License-Identifier: MIT
//! A crate that holds rustc to the facts, and its build for all targets.

use std::fs;
use std::path::PathBuf;

use xen_abi_layout::Abi;

use super::definitions::workspace;
use super::facts::{Facts, constants};
use super::toolchain::{Toolchain, triple};

/// The crate's source.
pub(crate) struct Crate {
    directory: PathBuf,
}

/// In which form the definitions are compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// As they are written.
    Definitions,
    /// As the macros expand them.
    Expanded,
}

/// How a build for all targets ended.
pub(crate) struct Built {
    pub(crate) success: bool,
    pub(crate) errors: String,
}

/// Where built crates are kept, so that only what has changed is built anew.
pub(crate) fn kept() -> PathBuf {
    let scratch = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    scratch.join("targets")
}

impl Crate {
    /// Writes the crate, which depends on the definitions themselves or on what they expand to. It is left
    /// alone where it is there already.
    pub(crate) fn make(name: &str, form: Form, facts: &[(Abi, Facts)]) -> Crate {
        let directory = kept().join(name);
        let made = Crate { directory };
        let root = workspace().display();
        let macros = form == Form::Definitions;
        made.put(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
                 xen-abi-layout = {{ path = \"{root}/xen-abi-layout\" }}\n\
                 xen-abi-defs = {{ path = \"{root}/xen-abi-defs\", default-features = {macros} }}\n\
                 xen-sys = {{ path = \"{root}/xen-sys\" }}\n\n\
                 [profile.dev]\ndebug = \"line-tables-only\"\n"
            ),
        );
        // The versions that are there already: nothing is downloaded.
        let lock = workspace().join("Cargo.lock");
        let lock = fs::read_to_string(lock).expect("the workspace's lock file");
        if !made.directory.join("Cargo.lock").exists() {
            made.put("Cargo.lock", &lock);
        }
        let mut library = String::from("#![no_std]\n#![allow(dead_code, unused_imports)]\n\n");
        for (abi, facts) in facts {
            let file = abi.name();
            library.push_str(&format!("#[cfg({})]\nmod {file};\n", condition(*abi)));
            let text = format!("{}\n{}", include_str!("agree.rs"), constants(facts, *abi));
            made.put(&format!("src/{file}.rs"), &text);
        }
        // Everything that programs depend on is compiled, and linked to.
        library.push_str("\npub use xen_sys;\n");
        made.put("src/lib.rs", &library);
        made
    }

    fn put(&self, file: &str, text: &str) {
        let path = self.directory.join(file);
        if fs::read_to_string(&path).is_ok_and(|there| there == text) {
            return;
        }
        fs::create_dir_all(path.parent().expect("a directory")).expect("a directory");
        fs::write(&path, text).expect("a file");
    }

    /// Compiles it for all targets, as far as that is needed to find all errors.
    pub(crate) fn check(&self, toolchain: &Toolchain) -> Built {
        let mut command = toolchain.cargo();
        command
            .args(["check", "--offline", "--quiet", "--keep-going"])
            .args(Abi::ALL.map(|abi| format!("--target={}", triple(abi))))
            .current_dir(&self.directory)
            .env("CARGO_TARGET_DIR", toolchain.target_directory(&kept()))
            .env_remove("RUSTC_WRAPPER");
        let output = command.output().expect("cargo");
        Built {
            success: output.status.success(),
            errors: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// The condition under which an architecture is compiled for.
fn condition(abi: Abi) -> &'static str {
    match abi {
        Abi::X86_32 => "target_arch = \"x86\"",
        Abi::X86_64 => "target_arch = \"x86_64\"",
        Abi::Arm32 => "target_arch = \"arm\"",
        Abi::Arm64 => "target_arch = \"aarch64\"",
        Abi::Riscv64 => "target_arch = \"riscv64\"",
        Abi::Ppc64 => "target_arch = \"powerpc64\"",
    }
}
