// SPDX-License-Identifier: MIT
//! Mistakes in the real definitions, and how they are met.
//!
//! Each is put into a copy of `xen-abi-defs`; the compiler, on this machine alone, has to find it
//! whatever architecture it is on, or `c-export --check` has to.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace")
        .to_owned()
}

/// A copy of the definitions that can be broken.
struct Copy {
    scratch: tempfile::TempDir,
}

impl Copy {
    fn new() -> Copy {
        let scratch = tempfile::tempdir().expect("a scratch directory");
        let copy = Copy { scratch };
        copy_tree(
            &root().join("xen-abi-defs/src"),
            &copy.path("xen-abi-defs/src"),
        );
        copy_tree(&root().join("include"), &copy.path("include"));
        let manifest = format!(
            "[package]\nname = \"xen-abi-defs\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [features]\ndefault = [\"macros\"]\nmacros = []\nabilities = []\n\
             [dependencies.xen-abi]\npath = {:?}\ndefault-features = false\nfeatures = [\"macros\"]\n\
             [workspace]\n",
            root().join("xen-abi")
        );
        fs::write(copy.path("xen-abi-defs/Cargo.toml"), manifest).expect("a manifest");
        fs::copy(
            root().join("Cargo.lock"),
            copy.path("xen-abi-defs/Cargo.lock"),
        )
        .expect("the versions of the dependencies");
        copy
    }

    fn path(&self, below: &str) -> PathBuf {
        self.scratch.path().join(below)
    }

    /// Replaces the only occurrence of `from` in a definitions file.
    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.path("xen-abi-defs/src").join(file);
        let text = fs::read_to_string(&path).expect("a definitions file");
        assert_eq!(text.matches(from).count(), 1, "{file} has {from:?} once");
        fs::write(path, text.replace(from, to)).expect("the mistake is made");
    }

    fn cargo_check(&self) -> Output {
        Command::new(env!("CARGO"))
            .args(["check", "--quiet", "--offline"])
            .current_dir(self.path("xen-abi-defs"))
            .env("CARGO_TARGET_DIR", root().join("target/mistakes"))
            .output()
            .expect("cargo runs")
    }

    fn export_check(&self) -> Output {
        Command::new(env!("CARGO_BIN_EXE_c-export-tested"))
            .arg("--check")
            .arg("--crate-root")
            .arg(self.path("xen-abi-defs"))
            .arg("--out-dir")
            .arg(self.path("include/xen"))
            .output()
            .expect("c-export runs")
    }
}

fn copy_tree(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a directory");
    for entry in fs::read_dir(from).expect("a directory") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy_tree(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What was changed, in which file, and what rustc has to say about it, caret included.
struct Mistake {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    said: &'static [&'static str],
}

const INTO_READCONSOLE: &str =
    "    /// Non-zero: begin at `index` rather than at the oldest character.\n";

const MISTAKES: &[Mistake] = &[
    // A field in the middle: the rule, the field, the bytes, what to add, and the caret.
    Mistake {
        file: "sysctl.rs",
        from: INTO_READCONSOLE,
        to: "    /// More.\n    #[abi(input)]\n    pub x: u8,\n    /// Begin.\n",
        said: &[
            "[implicit_padding] 3 bytes of padding on every ABI before `index` in \
             `xen_sysctl_readconsole`",
            "help: add `#[abi(reserved)] _pad0: [u8; 3],` before `index`",
            "pub index: u32,\n",
            "         ^^^^^ evaluation of",
        ],
    },
    // This machine alone would accept it.
    Mistake {
        file: "sysctl.rs",
        from: INTO_READCONSOLE,
        to: "    /// More.\n    #[abi(input)]\n    pub x: c_ulong,\n    /// Begin.\n",
        said: &[
            "[no_native_int] `x` in `xen_sysctl_readconsole` is C's `unsigned long`, 4 bytes on \
             x86_32 and arm32; 8 bytes on x86_64, arm64, riscv64 and ppc64",
            "            ^^^^^^^\n",
        ],
    },
    // A hole on Arm.
    Mistake {
        file: "arch_arm.rs",
        from: "    pub gic_version: u8,\n",
        to: "    pub gic_version: u8,\n    /// More.\n    #[abi(input)]\n    pub more: u8,\n",
        said: &[
            "[implicit_padding] 1 byte of padding on arm32 and arm64 before `tee_type` in \
             `xen_arch_domainconfig`",
        ],
    },
    // A native integer on PowerPC.
    Mistake {
        file: "arch_ppc.rs",
        from: "pub struct arch_vcpu_info {}",
        to: "pub struct arch_vcpu_info {\n    /// More.\n    pub more: c_ulong,\n}",
        said: &["[no_native_int] `more` in `arch_vcpu_info` is C's `unsigned long`"],
    },
    // A per-architecture type that leaves a hole on one architecture alone.
    Mistake {
        file: "domctl.rs",
        from: "use xen_abi::prelude::*;\n",
        to: "use xen_abi::prelude::*;\n\n/// A mistake.\n#[xen_abi(expect(same_layout, reason = \
             \"each architecture has its own\"))]\npub struct xen_mistake {\n    /// Its own.\n    \
             pub arch: xen_arch_domainconfig,\n    /// Aligned to eight bytes.\n    pub next: \
             uint64_aligned_t,\n}\n",
        said: &["[implicit_padding] 7 bytes of padding on riscv64 before `next` in `xen_mistake`"],
    },
];

#[test]
fn the_compiler_finds_them_on_any_machine() {
    let sound = Copy::new();
    let output = sound.cargo_check();
    assert!(
        output.status.success(),
        "the definitions are sound:\n{}",
        said(&output)
    );
    for mistake in MISTAKES {
        let copy = Copy::new();
        copy.edit(mistake.file, mistake.from, mistake.to);
        let output = copy.cargo_check();
        let said = said(&output);
        assert!(
            !output.status.success(),
            "{} accepts {:?}",
            mistake.file,
            mistake.to
        );
        for words in mistake.said {
            assert!(
                said.contains(words),
                "{}: {words:?} is missing in:\n{said}",
                mistake.file
            );
        }
    }
}

#[test]
fn a_stale_header_is_noticed() {
    let copy = Copy::new();
    let output = copy.export_check();
    assert_eq!(
        output.status.code(),
        Some(0),
        "nothing is stale:\n{}",
        said(&output)
    );

    let header = copy.path("include/xen/sysctl.h");
    let fresh = fs::read(&header).expect("a header");
    for position in [0, fresh.len() / 3, fresh.len() / 2, fresh.len() - 1] {
        let mut stale = fresh.clone();
        stale[position] ^= 1;
        fs::write(&header, &stale).expect("a byte is changed");
        let output = copy.export_check();
        assert_eq!(output.status.code(), Some(1), "byte {position} is changed");
        let shown = String::from_utf8_lossy(&output.stdout).into_owned() + &said(&output);
        assert!(
            shown.contains("cargo run -p c-export"),
            "what mends it is said:\n{shown}"
        );
        assert_eq!(
            fs::read(&header).expect("a header"),
            stale,
            "--check writes nothing"
        );
    }
    fs::write(&header, &fresh).expect("the header is mended");

    copy.edit(
        "event_channel.rs",
        "    pub pirq: u32,\n    /// `BIND_PIRQ",
        "    pub irq: u32,\n    /// `BIND_PIRQ",
    );
    assert_eq!(
        copy.export_check().status.code(),
        Some(1),
        "a field is changed"
    );
}
