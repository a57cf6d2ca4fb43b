// SPDX-License-Identifier: MIT
//! What the project's own work costs beside what others need for the same.

pub mod bars;
mod build;
mod check;
mod export;
mod headers;
mod new_dirs;
pub mod report;
mod scale;
mod tools;

use std::path::{Path, PathBuf};
use std::process::Command;

use clap::{Parser, ValueEnum};

use crate::{Outcome, doing, process, put, workspace};

pub use bars::{BARS, Bar, Measured};
pub use report::{BEGIN, document};

/// Fewer pairs than these say nothing for sure.
pub const ENOUGH_PAIRS: usize = 10;

/// Measures the project side by side with what others need for the same, and holds the ratios
/// against their bars.
///
/// Everybody runs once in each round, in changing order; a ratio is the median of the rounds'.
/// Exit codes: 0 every bar is kept, 1 one is not, 2 something could not be measured.
#[derive(Debug, Parser)]
#[command(name = "compare")]
pub struct Options {
    /// How many rounds
    #[arg(long, default_value_t = ENOUGH_PAIRS, value_name = "NUMBER")]
    pub pairs: usize,
    /// Measure only this; may be repeated
    #[arg(long, value_enum, value_name = "SECTION")]
    pub only: Vec<Section>,
    /// Install and build what is compared with, and measure nothing
    #[arg(long)]
    pub prepare: bool,
    /// Write the last results of all sections to this file as well
    #[arg(long, value_name = "FILE")]
    pub write: Option<PathBuf>,
}

/// A part of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Section {
    /// Exporting, beside parsing, bindgen and cbindgen
    Export,
    /// `cargo check`, beside plain items and bindgen's
    Check,
    /// `cargo build` from nothing, beside a build script with bindgen
    Build,
    /// Sixteen times the definitions
    Scale,
}

impl Section {
    /// All of them, in the order in which they are measured.
    pub const ALL: [Section; 4] = [
        Section::Export,
        Section::Check,
        Section::Build,
        Section::Scale,
    ];
}

/// Where everything is.
pub(crate) struct Places {
    /// The workspace.
    workspace: PathBuf,
    /// Where everything that this makes goes.
    work: PathBuf,
    /// Where tools are installed.
    tools: PathBuf,
}

impl Places {
    fn new() -> Places {
        let workspace = workspace();
        Places {
            work: workspace.join("target/compare"),
            tools: workspace.join("target/compare-tools"),
            workspace,
        }
    }

    fn definitions(&self) -> PathBuf {
        self.workspace.join("xen-abi-defs")
    }

    fn headers(&self) -> PathBuf {
        self.workspace.join("include/xen")
    }

    fn c_export(&self) -> PathBuf {
        self.workspace.join("target/release/c-export")
    }

    /// The target directory of everything that is checked rather than built.
    fn check_target(&self) -> PathBuf {
        self.work.join("check")
    }
}

/// Does what is asked for, and says whether every bar is kept.
pub fn run(options: &Options) -> Outcome<bool> {
    let places = Places::new();
    let chosen: Vec<Section> = Section::ALL
        .into_iter()
        .filter(|section| options.only.is_empty() || options.only.contains(section))
        .collect();
    if options.prepare {
        prepare(&places, &tools::install(&places)?, &chosen)?;
        return Ok(true);
    }
    prepare_apart(&chosen)?;
    let tools = tools::install(&places)?;
    let (mut parts, mut is_kept) = (Vec::new(), true);
    for section in chosen {
        eprintln!("measuring {section:?}, {} rounds", options.pairs);
        let measured = match section {
            Section::Export => export::measure(&places, &tools, options.pairs)?,
            Section::Check => check::measure(&places, options.pairs)?,
            Section::Build => build::measure(&places, options.pairs)?,
            Section::Scale => scale::measure(&places, options.pairs)?,
        };
        is_kept &= measured.is_kept();
        let part = report::part(section, &measured, options.pairs)?;
        report::keep(&places, section, &part)?;
        parts.push(part);
    }
    println!("{}", report::result(&parts, &tools)?);
    if let Some(path) = &options.write {
        let all = Section::ALL.map(|section| report::kept(&places, section));
        let all = all.into_iter().collect::<Outcome<Vec<_>>>()?;
        put(path, &document(&report::result(&all, &tools)?))?;
    }
    Ok(is_kept)
}

/// Prepares in another process: the memory that a process holds when it starts a program is counted as
/// that program's, so that the one which measures has to stay small.
fn prepare_apart(chosen: &[Section]) -> Outcome<()> {
    let this = doing("find this program", std::env::current_exe())?;
    let mut command = Command::new(this);
    command.arg("--prepare");
    for section in chosen.iter().filter_map(ValueEnum::to_possible_value) {
        command.arg("--only").arg(section.get_name());
    }
    process::run(&mut command).map(|_| ())
}

fn prepare(places: &Places, tools: &tools::Tools, chosen: &[Section]) -> Outcome<()> {
    let mut cargo = cargo(&places.workspace, &places.workspace.join("target"));
    cargo.args([
        "build",
        "-q",
        "--release",
        "-p",
        "c-export",
        "-p",
        "xen-abi-benches",
        "--bins",
    ]);
    process::run(&mut cargo)?;
    headers::write(places)?;
    check::prepare(places, tools)?;
    if chosen.contains(&Section::Build) {
        build::prepare(places)?;
    }
    Ok(())
}

/// `cargo` in a workspace, with a target directory of its own.
pub(crate) fn cargo(dir: &Path, target_dir: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(dir).env("CARGO_TARGET_DIR", target_dir);
    // What `cargo run` tells the program that it runs is not meant for the one that runs below.
    for (name, _) in std::env::vars_os() {
        let name_text = name.to_string_lossy();
        if name_text.starts_with("CARGO_PKG_") || name_text.starts_with("CARGO_MANIFEST") {
            cargo.env_remove(&name);
        }
    }
    cargo
}

/// The profiles of the workspace, for everybody to be built alike.
pub(crate) fn profiles(places: &Places, wanted: impl Fn(&str) -> bool) -> Outcome<String> {
    let manifest = places.workspace.join("Cargo.toml");
    let text = doing(
        "read the workspace's manifest",
        std::fs::read_to_string(manifest),
    )?;
    let mut inside = false;
    let mut out = String::new();
    for line in text.lines() {
        if line.starts_with('[') {
            inside = line.starts_with("[profile.") && wanted(line);
        }
        if inside && !line.starts_with('#') {
            out.push_str(line);
            out.push('\n');
        }
    }
    Ok(out)
}
