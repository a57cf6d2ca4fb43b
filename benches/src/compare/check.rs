// SPDX-License-Identifier: MIT
//! `cargo check` after a file was touched.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use xen_abi_layout::Abi;

use crate::process::{self, Cost};
use crate::rounds::{Contestant, Rounds};
use crate::synthetic::{self, Names};
use crate::{Outcome, doing, plain, put};

use super::tools::Tools;
use super::{Measured, Places, cargo, headers, profiles, scale};

pub(super) const CHECK: &str = "cargo check -p xen-abi-defs";
pub(super) const PLAIN: &str = "the same items, plain repr(C)";
pub(super) const BINDGEN: &str = "bindgen's output, one architecture";

/// The file that is touched.
pub(super) const TOUCHED: &str = "src/sysctl.rs";

/// The plain items, all in one file.
pub(super) fn plain_file(places: &Places) -> PathBuf {
    generated(places).join("plain/src/lib.rs")
}

/// A workspace for everything that is made here to be checked.
pub(super) fn generated(places: &Places) -> PathBuf {
    places.work.join("workspace")
}

/// Makes the crates that are checked.
pub(super) fn prepare(places: &Places, tools: &Tools) -> Outcome<()> {
    let workspace = generated(places);
    let members = [
        "plain",
        "bindings",
        scale::ONE,
        scale::MANY,
        scale::MANY_PLAIN,
    ];
    let quoted = members.map(|member| format!("\"{member}\"")).join(", ");
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{quoted}]\n\n{}",
        profiles(places, |_| true)?
    );
    put(&workspace.join("Cargo.toml"), &manifest)?;
    let lock = doing(
        "read `Cargo.lock`",
        fs::read_to_string(places.workspace.join("Cargo.lock")),
    )?;
    if !workspace.join("Cargo.lock").exists() {
        put(&workspace.join("Cargo.lock"), &lock)?;
    }
    for member in members {
        let support = places.workspace.join("xen-abi");
        let manifest = format!(
            "[package]\nname = \"{member}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nxen-abi = {{ path = {support:?}, default-features = false, features = [\"macros\"] }}\n"
        );
        put(&workspace.join(member).join("Cargo.toml"), &manifest)?;
    }
    let support = plain::support(&places.workspace, &places.check_target())?;
    let text = plain::definitions(&places.definitions().join("src/lib.rs"), &support)?;
    put(&plain_file(places), &text)?;
    let bindings = workspace.join("bindings/src/lib.rs");
    let made = places.work.join("bindings.rs");
    process::run(&mut headers::bindgen(
        &tools.bindgen,
        places,
        Abi::X86_64,
        &made,
    ))?;
    put(
        &bindings,
        &doing("read bindgen's output", fs::read_to_string(made))?,
    )?;
    let names = Names::of(&places.definitions())?;
    for (member, copies) in [(scale::ONE, 1), (scale::MANY, scale::TIMES)] {
        synthetic::write(
            &places.definitions(),
            &names,
            copies,
            &workspace.join(member),
        )?;
    }
    let many = workspace.join(scale::MANY).join("src/lib.rs");
    let text = plain::definitions(&many, &support)?;
    put(&workspace.join(scale::MANY_PLAIN).join("src/lib.rs"), &text)
}

/// Checks a package after touching one of its files.
pub(super) fn check(places: &Places, dir: &Path, package: &str, touched: &Path) -> Outcome<Cost> {
    let what = format!("touch `{}`", touched.display());
    let file = doing(&what, File::options().append(true).open(touched))?;
    doing(&what, file.set_modified(SystemTime::now()))?;
    let mut command = cargo(dir, &places.check_target());
    command.args(["check", "-q", "--offline", "-p", package]);
    Ok(process::run(&mut command)?.0)
}

pub(super) fn measure(places: &Places, pairs: usize) -> Outcome<Measured> {
    let generated = generated(places);
    let made = |package: &'static str| {
        let dir = generated.clone();
        move || check(places, &dir, package, &dir.join(package).join("src/lib.rs"))
    };
    let touched = places.definitions().join(TOUCHED);
    let all = vec![
        Contestant::new(CHECK, || {
            check(places, &places.workspace, "xen-abi-defs", &touched)
        }),
        Contestant::new(PLAIN, made("plain")),
        Contestant::new(BINDGEN, made("bindings")),
    ];
    Ok(Measured::Check(Rounds::of(all, pairs, true)?))
}
