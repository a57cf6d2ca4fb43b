// SPDX-License-Identifier: MIT
//! What can be asked for.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{ArgAction, Args, CommandFactory, Parser, Subcommand};

use crate::console::Verbosity;

const EXAMPLES: &str = "\
Examples:
  c-export                            refresh include/xen
  c-export --check                    show what a refresh would change; write nothing
  c-export --header io/ring.h         refresh one header
  c-export --crate-root ../my-abi     export another crate's definitions
           --using xen-abi-defs       .. which use names of Xen's own
  c-export stats --expects            every exception the definitions ask for, with its reason
  c-export explain implicit_padding   what a rule is for, and what to do about it
  c-export asserts > layout.c         the layouts as C11 assertions

Exit codes:
  0  the headers are the same, or were written
  1  the headers are stale, or a rule is broken
  2  wrong usage, or the file system failed";

/// Prints the C headers of a Xen ABI from its Rust definitions.
///
/// Without a command, refreshes the headers: writes those that differ, removes those that are no
/// longer defined, and leaves all others alone.
#[derive(Debug, Parser)]
#[command(name = "c-export", version, after_help = EXAMPLES)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub common: Common,
    /// Write nothing; print what would change as a diff, and exit with 1 if anything would
    #[arg(long)]
    pub check: bool,
    /// What to do instead of exporting.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Options of every command.
#[derive(Args, Debug)]
pub struct Common {
    /// The crate with the definitions: its directory or its root file
    #[arg(long, global = true, value_name = "DIR")]
    pub crate_root: Option<PathBuf>,
    /// Another crate whose names these definitions use, as `xen-abi-defs`; may be repeated
    #[arg(long, global = true, value_name = "DIR")]
    pub using: Vec<PathBuf>,
    /// The directory of the headers
    #[arg(long, global = true, value_name = "DIR")]
    pub out_dir: Option<PathBuf>,
    /// Only this header, named as it is in the directory; may be repeated
    #[arg(long, global = true, value_name = "FILE")]
    pub header: Vec<String>,
    /// Say nothing but errors
    #[arg(short, long, global = true, action = ArgAction::SetTrue, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Also say what was looked at and what stayed the same
    #[arg(short, long, global = true, action = ArgAction::SetTrue)]
    pub verbose: bool,
}

impl Common {
    /// How much to say.
    pub fn verbosity(&self) -> Verbosity {
        match (self.quiet, self.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Normal,
        }
    }
}

/// What can be done instead of exporting.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Counts what the headers hold
    Stats {
        /// List every exception instead: rule, item, place and reason
        #[arg(long)]
        expects: bool,
    },
    /// Says what a rule is for and what to do about it; without a rule, lists them all
    Explain {
        /// The rule, as error messages have it in brackets
        rule: Option<String>,
    },
    /// Lists every item with its header and its place
    List,
    /// Prints the layouts as a C11 file of assertions
    Asserts,
}

impl Cli {
    /// Understands the arguments, of which the first is the program.
    pub fn understand(args: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let cli = Cli::try_parse_from(args)?;
        if cli.check && cli.command.is_some() {
            let message = "`--check` is for exporting, and no command's option";
            return Err(Cli::command().error(ErrorKind::ArgumentConflict, message));
        }
        Ok(cli)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn understand(line: &str) -> Result<Cli, ErrorKind> {
        let args = std::iter::once("c-export")
            .chain(line.split_whitespace())
            .map(OsString::from);
        Cli::understand(args).map_err(|error| error.kind())
    }

    #[test]
    fn clap_agrees_with_the_definition() {
        Cli::command().debug_assert();
    }

    #[test]
    fn common_options_stand_anywhere() {
        for line in [
            "--header a.h --header b.h -q list",
            "list --header a.h --header b.h -q",
        ] {
            let cli = understand(line).unwrap();
            assert_eq!(cli.common.header, ["a.h", "b.h"]);
            assert_eq!(cli.common.verbosity(), Verbosity::Quiet);
        }
    }

    #[test]
    fn wrong_usage_is_refused() {
        assert_eq!(
            understand("--check stats").unwrap_err(),
            ErrorKind::ArgumentConflict
        );
        assert_eq!(
            understand("stats --check").unwrap_err(),
            ErrorKind::UnknownArgument
        );
        assert_eq!(
            understand("-q -v").unwrap_err(),
            ErrorKind::ArgumentConflict
        );
        assert_eq!(
            understand("frobnicate").unwrap_err(),
            ErrorKind::InvalidSubcommand
        );
        assert_eq!(
            understand("--out-dir").unwrap_err(),
            ErrorKind::InvalidValue
        );
        assert_eq!(understand("--help").unwrap_err(), ErrorKind::DisplayHelp);
    }

    #[test]
    fn help_has_examples() {
        let help = Cli::command().render_long_help().to_string();
        assert!(
            help.contains("c-export --check") && help.contains("Exit codes:"),
            "{help}"
        );
    }
}
