// SPDX-License-Identifier: MIT
//! Debian's Linux as the initial domain, with one program of ours.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::hypervisor::{download, run};

/// The kernel that Debian's package `linux-image-amd64` stands for.
const META_PACKAGE: &str = "linux-image-amd64";

/// What QEMU gives to Xen as modules: the kernel with its options, and the initial RAM disk.
pub(crate) fn modules(scratch: &Path) -> Result<String, String> {
    let kernel = kernel(scratch)?;
    let driver = find(&kernel.join("lib/modules"), "xen-privcmd.ko")?;
    let image = find(&kernel.join("boot"), "vmlinuz-")?;
    let disk = scratch.join("initrd");
    let read = |path: &Path| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let mut archive = Archive::default();
    archive.add("dev", 0o040_755, &[], (0, 0));
    archive.add("dev/console", 0o020_600, &[], (5, 1));
    archive.add("init", 0o100_755, &read(&program(scratch)?)?, (0, 0));
    archive.add("xen-privcmd.ko", 0o100_644, &read(&driver)?, (0, 0));
    fs::write(&disk, archive.end()).map_err(|error| format!("{}: {error}", disk.display()))?;
    Ok(format!(
        "{} console=hvc0 quiet,{}",
        image.display(),
        disk.display()
    ))
}

/// The kernel's package, unpacked.
fn kernel(scratch: &Path) -> Result<PathBuf, String> {
    let kept = scratch.join(META_PACKAGE);
    if !kept.exists() {
        let depends = Command::new("apt-cache")
            .args(["depends", META_PACKAGE])
            .output();
        let depends = depends
            .map_err(|error| format!("apt-cache: {error}"))?
            .stdout;
        let depends = String::from_utf8_lossy(&depends);
        let package = depends
            .lines()
            .find_map(|line| line.trim().strip_prefix("Depends: linux-image-"));
        let package =
            package.ok_or_else(|| format!("no package {META_PACKAGE}: is this Debian?"))?;
        let place = download(scratch, &format!("linux-image-{package}"))?;
        fs::rename(place.keep(), &kept).map_err(|error| format!("{}: {error}", kept.display()))?;
    }
    Ok(kept)
}

/// The file below a folder whose name begins like this.
fn find(folder: &Path, name: &str) -> Result<PathBuf, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            if let Ok(found) = find(&path, name) {
                return Ok(found);
            }
        } else if path
            .file_name()
            .is_some_and(|this| this.to_string_lossy().starts_with(name))
        {
            return Ok(path);
        }
    }
    Err(format!("{}: no {name}", folder.display()))
}

/// The program, which needs no library.
fn program(scratch: &Path) -> Result<PathBuf, String> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = scratch.parent().ok_or("no target directory")?;
    let mut build = Command::new(env!("CARGO"));
    build.args([
        "build",
        "--quiet",
        "--lib",
        "-p",
        "xen-sys",
        "-p",
        "xen-abi-model",
    ]);
    build.args(["--features", "xen-sys/privcmd"]);
    build.arg("--manifest-path").arg(tests.join("Cargo.toml"));
    build.arg("--target-dir").arg(target);
    run(&mut build)?;

    let program = scratch.join("init");
    let mut compile = Command::new(Path::new(env!("CARGO")).with_file_name("rustc"));
    compile.args(["--edition=2024", "-Ctarget-feature=+crt-static"]);
    compile.arg("--extern").arg(format!(
        "xen_sys={}",
        target.join("debug/libxen_sys.rlib").display()
    ));
    compile.arg("-L").arg(format!(
        "dependency={}",
        target.join("debug/deps").display()
    ));
    compile
        .arg("-o")
        .arg(&program)
        .arg(tests.join("boot/init.rs"));
    run(&mut compile)?;
    Ok(program)
}

/// A RAM disk's archive, in the form "newc" of cpio.
#[derive(Default)]
struct Archive {
    bytes: Vec<u8>,
    files: u32,
}

impl Archive {
    fn add(&mut self, name: &str, mode: u32, content: &[u8], device: (u32, u32)) {
        self.files += 1;
        let (length, name_length) = (content.len() as u32, name.len() as u32 + 1);
        let fields = [
            self.files,
            mode,
            0,
            0,
            1,
            0,
            length,
            0,
            0,
            device.0,
            device.1,
            name_length,
            0,
        ];
        self.bytes.extend(b"070701");
        for field in fields {
            self.bytes.extend(format!("{field:08X}").bytes());
        }
        self.bytes.extend(name.bytes());
        self.bytes.push(0);
        self.align();
        self.bytes.extend(content);
        self.align();
    }

    fn align(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }

    fn end(mut self) -> Vec<u8> {
        self.add("TRAILER!!!", 0, &[], (0, 0));
        self.bytes
    }
}
