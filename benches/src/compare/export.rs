// SPDX-License-Identifier: MIT
//! Exporting.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use xen_abi_layout::Abi;

use crate::process::{Cost, run};
use crate::rounds::{Contestant, Rounds};
use crate::{Outcome, definitions};

use super::new_dirs::NewDirs;
use super::tools::Tools;
use super::{Measured, Places, check, headers};

pub(super) const EXPORT: &str = "c-export, all headers new";
pub(super) const EXPORT_SAME: &str = "c-export, all headers the same";
pub(super) const EXPORT_CHECK: &str = "c-export --check";
pub(super) const PARSE: &str = "syn::parse_file of each file, one thread";
pub(super) const BINDGEN: &str = "bindgen, one architecture";
pub(super) const BINDGEN_SIX: &str = "bindgen, six architectures";
pub(super) const CBINDGEN: &str = "cbindgen, plain items";

/// What everybody reads is in memory by the time that counts.
pub(super) fn measure(places: &Places, tools: &Tools, pairs: usize) -> Outcome<Measured> {
    let new_dirs = NewDirs::new(places)?;
    let out_dir = new_dirs.next();
    let c_export = || {
        let mut command = Command::new(places.c_export());
        command.arg("--crate-root").arg(places.definitions());
        command
    };
    let again = || {
        let mut command = c_export();
        command.arg("--out-dir").arg(&out_dir);
        command
    };
    let sources = definitions(&places.definitions())?;
    let bindings = places.work.join("bindings.rs");
    let bindgen = |abis: &[Abi]| {
        abis.iter().try_fold(Cost::default(), |sum, &abi| {
            let cost = run(&mut headers::bindgen(
                &tools.bindgen,
                places,
                abi,
                &bindings,
            ))?
            .0;
            Ok(Cost {
                wall: sum.wall + cost.wall,
                cpu: sum.cpu + cost.cpu,
                peak: sum.peak.max(cost.peak),
            })
        })
    };
    let anew = || {
        let mut command = c_export();
        Ok(run(command.arg("--out-dir").arg(new_dirs.next()))?.0)
    };
    let all = vec![
        Contestant::new(EXPORT, anew),
        Contestant::new(EXPORT_SAME, || Ok(run(&mut again())?.0)),
        Contestant::new(EXPORT_CHECK, || Ok(run(again().arg("--check"))?.0)),
        Contestant::new(PARSE, || parse(places, &sources)),
        Contestant::new(BINDGEN, || bindgen(&[Abi::X86_64])),
        Contestant::new(BINDGEN_SIX, || bindgen(&Abi::ALL)),
        Contestant::new(CBINDGEN, || {
            let mut command = Command::new(&tools.cbindgen);
            command
                .args(["-q", "--lang", "c", "-o"])
                .arg(places.work.join("cbindgen.h"))
                .arg(check::plain_file(places));
            Ok(run(&mut command)?.0)
        }),
    ];
    Ok(Measured::Export(Rounds::of(all, pairs, true)?))
}

/// What the parser alone took, by its own clock.
fn parse(places: &Places, sources: &[PathBuf]) -> Outcome<Cost> {
    let mut command = Command::new(places.c_export().with_file_name("parse-only"));
    let (cost, said) = run(command.args(sources))?;
    let nanoseconds = said.trim().parse();
    let nanoseconds =
        nanoseconds.map_err(|error| format!("`parse-only` said `{said}`: {error}"))?;
    Ok(Cost {
        wall: Duration::from_nanos(nanoseconds),
        ..cost
    })
}
