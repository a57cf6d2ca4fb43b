// SPDX-License-Identifier: MIT
//! Debian's newest compiler, where rustup has no targets to add: the packages are downloaded and
//! unpacked, not installed, and `core` is built for each target from the sources that come with them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use xen_abi_layout::Abi;

use super::toolchain::triple;

/// What is unpacked, with the libraries of its own that it depends on ([`OWN`]). Besides, the compiler
/// needs no more than Debian always has, and a C compiler, to link what runs on this machine.
pub(crate) const PACKAGES: [&str; 2] = ["rustc-web", "rust-web-src"];

/// How the names of these libraries' packages begin; they go on with versions.
const OWN: [&str; 2] = ["libstd-rust-web", "libllvm"];

/// A compiler in a directory of its own.
pub(crate) struct Debian {
    root: PathBuf,
}

impl Debian {
    /// The compiler below `kept`, which is made where it is not there yet.
    pub(crate) fn make(kept: &Path) -> Result<Debian, String> {
        let debian = Debian {
            root: kept.join("debian-toolchain"),
        };
        let whole = debian.root.join("whole");
        if whole.exists() {
            return Ok(debian);
        }
        // What an earlier run has left half done is in the way.
        let _ = fs::remove_dir_all(&debian.root);
        fs::create_dir_all(debian.root.join("packages")).map_err(|error| error.to_string())?;
        debian.unpack()?;
        debian.write_wrapper()?;
        for abi in Abi::ALL {
            debian.build_core(triple(abi))?;
        }
        fs::write(whole, "").map_err(|error| error.to_string())?;
        Ok(debian)
    }

    /// Lets cargo use it.
    pub(crate) fn set_up(&self, cargo: &mut Command) {
        cargo.env("RUSTC", self.wrapper());
    }

    fn wrapper(&self) -> PathBuf {
        self.root.join("rustc")
    }

    fn unpack(&self) -> Result<(), String> {
        let packages = self.root.join("packages");
        run(Command::new("apt-get")
            .arg("download")
            .args(with_libraries()?)
            .current_dir(&packages))?;
        let entries = fs::read_dir(&packages).map_err(|error| error.to_string())?;
        for entry in entries {
            let package = entry.map_err(|error| error.to_string())?.path();
            let sources = package
                .file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with("rust-web-src"));
            let mut unpack = Command::new("sh");
            // Of the compiler's own sources only the library is needed.
            let only = if sources {
                "--wildcards ./usr/src/rustc-*/library"
            } else {
                ""
            };
            unpack
                .args([
                    "-c",
                    &format!("dpkg-deb --fsys-tarfile \"$1\" | tar -x -C \"$2\" {only}"),
                ])
                .arg("sh")
                .args([&package, &self.root]);
            run(&mut unpack)?;
        }
        fs::remove_dir_all(packages).map_err(|error| error.to_string())
    }

    /// A program that is the compiler, with its own libraries.
    fn write_wrapper(&self) -> Result<(), String> {
        let root = self.root.display();
        let text = format!(
            "#!/bin/sh\n\
             LD_LIBRARY_PATH=$(echo \"{root}\"/usr/lib/*-linux-gnu):\"{root}\"/usr/lib \\\n\
             exec \"{root}/usr/bin/rustc\" --sysroot \"{root}/usr\" \"$@\"\n"
        );
        let wrapper = self.wrapper();
        fs::write(&wrapper, text).map_err(|error| error.to_string())?;
        let run = fs::Permissions::from_mode(0o755);
        fs::set_permissions(wrapper, run).map_err(|error| error.to_string())
    }

    /// Builds what a crate without `std` needs for a target.
    fn build_core(&self, target: &str) -> Result<(), String> {
        let libraries = self.root.join("usr/lib/rustlib").join(target).join("lib");
        fs::create_dir_all(&libraries).map_err(|error| error.to_string())?;
        let stub = self.root.join("compiler_builtins.rs");
        // Nothing is linked, so nothing has to be in there; nor is there need of code.
        let text = "#![no_std]\n#![feature(compiler_builtins)]\n#![compiler_builtins]\n";
        fs::write(&stub, text).map_err(|error| error.to_string())?;
        let crates = [
            ("core", self.library()?.join("core/src/lib.rs"), "2024"),
            ("compiler_builtins", stub, "2024"),
        ];
        for (name, source, edition) in crates {
            run(Command::new(self.wrapper())
                .args(["--crate-name", name, "--crate-type", "rlib"])
                .args(["--edition", edition, "--target", target])
                .args(["--cap-lints", "allow", "-Cpanic=abort", "-Cdebuginfo=0"])
                .args(["-Zforce-unstable-if-unmarked", "--emit", "metadata"])
                .arg("--out-dir")
                .arg(&libraries)
                .arg(source)
                .env("RUSTC_BOOTSTRAP", "1"))?;
        }
        Ok(())
    }

    /// The library's sources, whatever version they are.
    fn library(&self) -> Result<PathBuf, String> {
        let sources = self.root.join("usr/src");
        let entries = fs::read_dir(&sources).map_err(|error| error.to_string())?;
        entries
            .flatten()
            .map(|entry| entry.path().join("library"))
            .find(|library| library.join("core/src/lib.rs").exists())
            .ok_or_else(|| format!("no sources of `core` in {}", sources.display()))
    }
}

/// The packages, and those of the libraries that they depend on.
fn with_libraries() -> Result<Vec<String>, String> {
    let mut packages: Vec<String> = PACKAGES.map(str::to_owned).into();
    let mut at = 0;
    while let Some(package) = packages.get(at) {
        let depends = run(Command::new("apt-cache").args(["depends", package]))?;
        let names = depends
            .lines()
            .filter_map(|line| line.trim().strip_prefix("Depends: "));
        let own = names.filter(|name| OWN.iter().any(|own| name.starts_with(own)));
        let new: Vec<String> = own
            .filter(|name| !packages.iter().any(|known| known == name))
            .map(str::to_owned)
            .collect();
        packages.extend(new);
        at += 1;
    }
    Ok(packages)
}

/// Runs a command to its end: what it wrote, or what it said where it failed.
fn run(command: &mut Command) -> Result<String, String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{command:?}:\n{said}"))
}
