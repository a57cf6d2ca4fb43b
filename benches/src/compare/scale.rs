// SPDX-License-Identifier: MIT
//! Sixteen times the definitions.

use std::process::Command;

use crate::Outcome;
use crate::process::run;
use crate::rounds::{Contestant, Rounds};

use super::{Measured, Places, check};

/// How many times the definitions.
pub(super) const TIMES: usize = 16;

/// The crate with the definitions once.
pub(super) const ONE: &str = "times-1";
/// The crate with all of them.
pub(super) const MANY: &str = "times-16";

pub(super) const EXPORT: &str = "c-export, definitions once";
pub(super) const EXPORT_MANY: &str = "c-export, 16 times";
pub(super) const CHECK: &str = "cargo check, definitions once";
pub(super) const CHECK_MANY: &str = "cargo check, 16 times";

pub(super) fn measure(places: &Places, pairs: usize) -> Outcome<Measured> {
    let generated = check::generated(places);
    let export = |member: &'static str| {
        let (program, root) = (places.c_export(), generated.join(member));
        let out_dir = places.work.join("headers-of").join(member);
        move || {
            if out_dir.exists() {
                crate::doing("remove headers", std::fs::remove_dir_all(&out_dir))?;
            }
            let mut command = Command::new(&program);
            command
                .arg("-q")
                .arg("--crate-root")
                .arg(&root)
                .arg("--out-dir")
                .arg(&out_dir);
            Ok(run(&mut command)?.0)
        }
    };
    let check = |member: &'static str| {
        let dir = generated.clone();
        move || {
            check::check(
                places,
                &dir,
                member,
                &dir.join(member).join("src/sysctl.rs"),
            )
        }
    };
    let exports = vec![
        Contestant::new(EXPORT, export(ONE)),
        Contestant::new(EXPORT_MANY, export(MANY)),
    ];
    let checks = vec![
        Contestant::new(CHECK, check(ONE)),
        Contestant::new(CHECK_MANY, check(MANY)),
    ];
    Ok(Measured::Scale {
        export: Rounds::of(exports, pairs, true)?,
        check: Rounds::of(checks, pairs, true)?,
    })
}
