// SPDX-License-Identifier: MIT
//! How much everything may cost.

use crate::rounds::Rounds;

use super::{build, check, export, scale};

/// A ratio and what it may be.
pub struct Bar {
    /// What is compared.
    pub what: &'static str,
    /// The most that the ratio may be; without, it is there to compare others with.
    pub most: Option<f64>,
    ratio: fn(&Measured) -> Option<f64>,
}

impl Bar {
    /// Whether the ratio is small enough, if it has to be.
    pub fn is_kept(&self, ratio: f64) -> Option<bool> {
        self.most.map(|most| ratio <= most)
    }
}

/// What was measured.
pub enum Measured {
    /// Exporting.
    Export(Rounds),
    /// `cargo check`.
    Check(Rounds),
    /// `cargo build`.
    Build(Rounds),
    /// Sixteen times the definitions.
    Scale {
        /// Exported.
        export: Rounds,
        /// Checked.
        check: Rounds,
    },
}

impl Measured {
    /// What was measured side by side.
    pub fn rounds(&self) -> Vec<&Rounds> {
        match self {
            Measured::Export(rounds) | Measured::Check(rounds) | Measured::Build(rounds) => {
                vec![rounds]
            }
            Measured::Scale { export, check } => vec![export, check],
        }
    }

    /// The bars of what was measured, each with its ratio.
    pub fn bars(&self) -> impl Iterator<Item = (&'static Bar, f64)> {
        BARS.iter()
            .filter_map(|bar| Some((bar, (bar.ratio)(self)?)))
    }

    /// Whether all of them are kept.
    pub fn is_kept(&self) -> bool {
        self.bars()
            .all(|(bar, ratio)| bar.is_kept(ratio) != Some(false))
    }
}

fn of_export(measured: &Measured, one: &str, other: &str) -> Option<f64> {
    match measured {
        Measured::Export(rounds) => Some(rounds.time(one, other)),
        _ => None,
    }
}

fn of_check(measured: &Measured, one: &str, other: &str) -> Option<f64> {
    match measured {
        Measured::Check(rounds) => Some(rounds.time(one, other)),
        _ => None,
    }
}

/// All bars.
pub const BARS: &[Bar] = &[
    Bar {
        what: "whole export / `syn::parse_file` of the same files in one thread",
        most: Some(1.0),
        ratio: |measured| of_export(measured, export::EXPORT, export::PARSE),
    },
    Bar {
        what: "whole export / bindgen for one architecture",
        most: Some(0.1),
        ratio: |measured| of_export(measured, export::EXPORT, export::BINDGEN),
    },
    Bar {
        what: "`--check` / export that finds all headers the same",
        most: Some(1.1),
        ratio: |measured| of_export(measured, export::EXPORT_CHECK, export::EXPORT_SAME),
    },
    Bar {
        what: "`cargo check -p xen-abi-defs`, one file touched / the same items as plain `repr(C)`",
        most: Some(2.0),
        ratio: |measured| of_check(measured, check::CHECK, check::PLAIN),
    },
    Bar {
        what: "`cargo check -p xen-abi-defs`, one file touched / bindgen's output for one architecture",
        most: Some(1.0),
        ratio: |measured| of_check(measured, check::CHECK, check::BINDGEN),
    },
    Bar {
        what: "cold `cargo build -p xen-sys` / a crate whose build script runs bindgen",
        most: Some(0.45),
        ratio: |measured| match measured {
            Measured::Build(rounds) => Some(rounds.time(build::BUILD, build::BINDGEN)),
            _ => None,
        },
    },
    Bar {
        what: "16 times the definitions, export: time",
        most: Some(18.0),
        ratio: |measured| match measured {
            Measured::Scale { export, .. } => Some(export.time(scale::EXPORT_MANY, scale::EXPORT)),
            _ => None,
        },
    },
    Bar {
        what: "16 times the definitions, export: memory",
        most: Some(18.0),
        ratio: |measured| match measured {
            Measured::Scale { export, .. } => {
                Some(export.memory(scale::EXPORT_MANY, scale::EXPORT))
            }
            _ => None,
        },
    },
    Bar {
        what: "16 times the definitions, `cargo check`: time",
        most: Some(18.0),
        ratio: |measured| match measured {
            Measured::Scale { check, .. } => Some(check.time(scale::CHECK_MANY, scale::CHECK)),
            _ => None,
        },
    },
    Bar {
        what: "16 times the same items as plain `repr(C)`, `cargo check`: time",
        most: None,
        ratio: |measured| match measured {
            Measured::Scale { check, .. } => Some(check.time(scale::PLAIN_MANY, check::PLAIN)),
            _ => None,
        },
    },
    Bar {
        what: "16 times the definitions, `cargo check`: memory",
        most: Some(18.0),
        ratio: |measured| match measured {
            Measured::Scale { check, .. } => Some(check.memory(scale::CHECK_MANY, scale::CHECK)),
            _ => None,
        },
    },
];
