// SPDX-License-Identifier: MIT
//! What rustc makes of definitions on this machine, by way of the macro.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;
use xen_abi_layout::Abi;

use crate::definition::{Field, Header, Item, Record};
use crate::{plain, reckon, write};

/// Packages whose programs are checked all at once.
pub(crate) struct Package(TempDir);

impl Package {
    pub(crate) fn new() -> Package {
        let package = tempfile::tempdir().expect("a temporary directory");
        fs::create_dir_all(package.path().join("src/bin")).expect("a directory");
        let manifest = format!(
            "[package]\nname = \"random\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [dependencies]\nxen-abi = {{ path = {:?} }}\n[workspace]\n",
            root().join("xen-abi")
        );
        fs::write(package.path().join("Cargo.toml"), manifest).expect("a manifest");
        fs::copy(root().join("Cargo.lock"), package.path().join("Cargo.lock"))
            .expect("the versions of the dependencies");
        Package(package)
    }

    /// Adds a program of modules, each of which is a file.
    pub(crate) fn add(&self, program: &str, modules: &[(String, String)]) {
        let folder = self.0.path().join("src/bin").join(program);
        fs::create_dir_all(&folder).expect("a directory");
        let mut main = String::from(
            "#![allow(dead_code, non_camel_case_types, unused_imports, ambiguous_glob_imports)]\n",
        );
        for (name, text) in modules {
            writeln!(main, "mod {name};").expect("a text");
            fs::write(folder.join(format!("{name}.rs")), text).expect("a module is written");
        }
        main += "fn main() {}\n";
        fs::write(folder.join("main.rs"), main).expect("a program is written");
    }

    /// Starts to check all of it.
    pub(crate) fn check(&self) -> io::Result<Child> {
        Command::new(env!("CARGO"))
            .args(["check", "--bins", "--keep-going", "--offline"])
            .arg("--message-format=json")
            .current_dir(self.0.path())
            .env("CARGO_TARGET_DIR", root().join("target/mistakes"))
            // Nobody compiles them again.
            .env("CARGO_INCREMENTAL", "0")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
    }
}

/// The errors that cargo, once started, comes to.
pub(crate) fn errors(cargo: Child) -> Vec<String> {
    let output = cargo.wait_with_output().expect("cargo ends");
    let lines = output.stdout.split(|byte| *byte == b'\n');
    let mut errors = Vec::new();
    for line in lines.filter(|line| !line.is_empty()) {
        let message: Value = serde_json::from_slice(line).expect("cargo writes JSON");
        if message["reason"] == "compiler-message" && message["message"]["level"] == "error" {
            let rendered = message["message"]["rendered"].as_str();
            errors.push(rendered.unwrap_or_default().to_owned());
        }
    }
    if errors.is_empty() && !output.status.success() {
        errors.push(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    errors
}

fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("the workspace").to_owned()
}

/// How definitions come to rustc.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// As they are written, through the macro.
    Macro,
    /// As what they are for this machine, `repr(C)`.
    Plain,
}

/// A header's module, with what has to hold of its records on `host`.
///
/// The numbers are those of this test, which are held against the model's as well.
pub(crate) fn module(header: &Header, form: Form, host: Abi) -> String {
    let mut text = match form {
        Form::Macro => write::header(header),
        Form::Plain => plain::header(header, host),
    };
    text += CLAIMS;
    for item in &header.items {
        if let Item::Record(record) = item
            && record.abis().contains(host)
        {
            record.each(&mut |record| claim(record, host, &mut text));
        }
    }
    text
}

/// Fields are measured where they lie, as their types might be others than were written.
const CLAIMS: &str = "
const fn width<T>(_: *const T) -> usize { size_of::<T>() }
#[track_caller]
const fn same(ours: &[usize], rustcs: &[usize]) {
    let mut at = 0;
    while at < ours.len() {
        assert!(ours[at] == rustcs[at], \"rustc has another size, alignment, offset or width\");
        at += 1;
    }
}
";

fn claim(record: &Record, host: Abi, text: &mut String) {
    let (name, at) = (&record.name, host.column());
    let reckoned = reckon::reckon(record);
    let extent = reckoned.extents[at];
    let mut ours = vec![extent.size.to_string(), extent.align.to_string()];
    let mut rustcs = vec![
        format!("size_of::<{name}>()"),
        format!("align_of::<{name}>()"),
    ];
    let here: Vec<(usize, &Field)> = (0..)
        .zip(&record.fields)
        .filter(|(_, field)| field.abis().contains(host))
        .collect();
    for (position, field) in here {
        ours.push(reckoned.offsets[position][at].to_string());
        ours.push(reckon::sizes(field)[at].to_string());
        let field = &field.name;
        rustcs.push(format!("core::mem::offset_of!({name}, {field})"));
        rustcs.push(format!("width(unsafe {{ &raw const (*record).{field} }})"));
    }
    writeln!(
        text,
        "const _: () = {{ let record = core::mem::MaybeUninit::<{name}>::uninit(); \
         let record = record.as_ptr(); let _ = record; \
         same(&[{}], &[{}]); }};",
        ours.join(", "),
        rustcs.join(", ")
    )
    .expect("a text");
}
