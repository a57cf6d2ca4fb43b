// SPDX-License-Identifier: MIT
//! Sixteen times the definitions.

use std::process::Command;

use crate::Outcome;
use crate::process::run;
use crate::rounds::{Contestant, Rounds};

use super::new_dirs::NewDirs;
use super::{Measured, Places, check};

/// How many times the definitions.
pub(super) const TIMES: usize = 16;

/// The crate with the definitions once.
pub(super) const ONE: &str = "times-1";
/// The crate with all of them.
pub(super) const MANY: &str = "times-16";

/// All of them in plain Rust.
pub(super) const MANY_PLAIN: &str = "plain-16";

pub(super) const EXPORT: &str = "c-export, definitions once";
pub(super) const EXPORT_MANY: &str = "c-export, 16 times";
pub(super) const CHECK: &str = "cargo check, definitions once";
pub(super) const CHECK_MANY: &str = "cargo check, 16 times";
pub(super) const PLAIN_MANY: &str = "the same items, plain repr(C), 16 times";

pub(super) fn measure(places: &Places, pairs: usize) -> Outcome<Measured> {
    let generated = check::generated(places);
    let export = |member: &'static str| -> Outcome<_> {
        let (program, root) = (places.c_export(), generated.join(member));
        let new_dirs = NewDirs::new(places)?;
        Ok(move || {
            let mut command = Command::new(&program);
            command
                .arg("-q")
                .arg("--crate-root")
                .arg(&root)
                .arg("--out-dir")
                .arg(new_dirs.next());
            Ok(run(&mut command)?.0)
        })
    };
    let check = |member: &'static str, touched: &'static str| {
        let dir = generated.clone();
        move || check::check(places, &dir, member, &dir.join(member).join(touched))
    };
    let exports = vec![
        Contestant::new(EXPORT, export(ONE)?),
        Contestant::new(EXPORT_MANY, export(MANY)?),
    ];
    let checks = vec![
        Contestant::new(CHECK, check(ONE, check::TOUCHED)),
        Contestant::new(CHECK_MANY, check(MANY, check::TOUCHED)),
        Contestant::new(check::PLAIN, check("plain", "src/lib.rs")),
        Contestant::new(PLAIN_MANY, check(MANY_PLAIN, "src/lib.rs")),
    ];
    Ok(Measured::Scale {
        export: Rounds::of(exports, pairs, true)?,
        check: Rounds::of(checks, pairs, true)?,
    })
}
