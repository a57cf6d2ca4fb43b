// SPDX-License-Identifier: MIT
//! Building from nothing.

use std::path::{Path, PathBuf};

use xen_abi_layout::Abi;

use crate::process::{self, Cost};
use crate::rounds::{Contestant, Rounds};
use crate::{Outcome, doing, put};

use super::{Measured, Places, cargo, headers, profiles, tools};

pub(super) const BUILD: &str = "cargo build -p xen-sys, from nothing";
pub(super) const BINDGEN: &str = "a crate whose build script runs bindgen";

fn generated(places: &Places) -> PathBuf {
    places.work.join("build-script")
}

/// Makes the crate whose build script runs bindgen, and fetches what it depends on.
pub(super) fn prepare(places: &Places) -> Outcome<()> {
    let dir = generated(places);
    // To optimise bindgen would take longer than what it would save.
    let profiles = profiles(places, |profile| !profile.contains("build-override"))?;
    let manifest = format!(
        "[package]\nname = \"build-script\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [build-dependencies]\nbindgen = \"={}\"\n\n[workspace]\n\n{}",
        tools::BINDGEN,
        profiles
    );
    put(&dir.join("Cargo.toml"), &manifest)?;
    let library = "#![no_std]\n#![allow(warnings)]\ninclude!(concat!(env!(\"OUT_DIR\"), \"/bindings.rs\"));\n";
    put(&dir.join("src/lib.rs"), library)?;
    let script = format!(
        "fn main() {{\n    let out = std::env::var(\"OUT_DIR\").unwrap();\n    \
         bindgen::Builder::default()\n        .header({:?})\n        .clang_args({:?})\n        \
         .use_core()\n        .formatter(bindgen::Formatter::None)\n        \
         .generate()\n        .unwrap()\n        \
         .write_to_file(out + \"/bindings.rs\")\n        .unwrap();\n}}\n",
        headers::wrapper(places),
        headers::clang_arguments(places, Abi::X86_64),
    );
    put(&dir.join("build.rs"), &script)?;
    process::run(cargo(&dir, &target(places)).args(["fetch", "-q"]))?;
    process::run(cargo(&places.workspace, &target(places)).args(["fetch", "-q"]))?;
    Ok(())
}

fn target(places: &Places) -> PathBuf {
    places.work.join("cold")
}

fn build(places: &Places, dir: &Path, arguments: &[&str]) -> Outcome<Cost> {
    let target = target(places);
    if target.exists() {
        doing(
            "empty the target directory",
            std::fs::remove_dir_all(&target),
        )?;
    }
    let mut command = cargo(dir, &target);
    command.args(["build", "-q", "--offline"]).args(arguments);
    Ok(process::run(&mut command)?.0)
}

pub(super) fn measure(places: &Places, pairs: usize) -> Outcome<Measured> {
    let all = vec![
        Contestant::new(BUILD, || {
            build(places, &places.workspace, &["-p", "xen-sys"])
        }),
        Contestant::new(BINDGEN, || build(places, &generated(places), &[])),
    ];
    Ok(Measured::Build(Rounds::of(all, pairs, false)?))
}
