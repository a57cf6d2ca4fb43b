// SPDX-License-Identifier: MIT
//! What can be asked for.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{ArgAction, Args, CommandFactory, Parser, Subcommand};

use crate::console::Verbosity;
use crate::diff::Format;

const EXAMPLES: &str = "\
Examples:
  c-export                            refresh include/xen
  c-export --check                    show what a refresh would change; write nothing
  c-export --header io/ring.h         refresh one header
  c-export --crate-root ../my-abi     export another crate's definitions
           --using xen-abi-defs       .. which use names of Xen's own
  c-export stats --expects            every exception the definitions ask for, with its reason
  c-export show xen_domctl            an item's layout, its C and Rust forms
  c-export html site                  the reference as pages, from site/index.html on
  c-export explain implicit_padding   what a rule is for, and what to do about it
  c-export asserts > layout.c         the layouts as C11 assertions
  c-export diff v4.22                 how the ABI has changed since a git revision
  c-export --bless 'why'              refresh, with changes that break callers

Exit codes:
  0  the headers are the same, or were written
  1  the headers are stale, or a rule is broken
  2  wrong usage, or the file system failed
  3  diff: something is source-breaking, and nothing is worse
  4  diff: something is ABI-breaking";

const SHOW_EXAMPLES: &str = "\
Examples:
  c-export show xen_domctl_createdomain
  c-export show XEN_DOMCTL_max_mem        the constant, among its neighbours
  c-export show cpu_user_regs             side by side, where architectures differ
  c-export show xen_sysctl --json";

const LIST_EXAMPLES: &str = "\
Examples:
  c-export list --header io/blkif.h
  c-export list --hypercall domctl --kind struct
  c-export list --all vcpu time           every name with `vcpu` and `time` in it";

const HTML_EXAMPLES: &str = "\
Examples:
  c-export html site && xdg-open site/index.html
  c-export html --crate-root ../my-abi my-abi-site";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  c-export completions bash > ~/.local/share/bash-completion/completions/c-export
  c-export completions fish > ~/.config/fish/completions/c-export.fish
  c-export completions zsh > ~/.zfunc/_c-export";

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
    /// Refresh the lock file, too, although callers break; the reason is recorded in it. Writes the
    /// first one of a crate that has none
    #[arg(long, value_name = "REASON", conflicts_with = "check")]
    pub bless: Option<String>,
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
    /// The lock file; else `abi.lock` in the crate's directory, if the headers are where they belong
    #[arg(long, global = true, value_name = "FILE")]
    pub lock: Option<PathBuf>,
    /// The lock file of the last release; else `baseline.lock` in the crate's directory
    #[arg(long, global = true, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
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
    /// Shows an item: its layout byte by byte, its C and Rust forms, where it is defined
    #[command(after_help = SHOW_EXAMPLES)]
    Show(ShowArgs),
    /// Lists items with their headers and their places
    #[command(after_help = LIST_EXAMPLES)]
    List(ListArgs),
    /// Writes the reference as pages for a browser, which need no network
    #[command(after_help = HTML_EXAMPLES)]
    Html(HtmlArgs),
    /// Prints a script that completes the arguments of c-export in a shell
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Prints the layouts as a C11 file of assertions
    Asserts,
    /// Writes the Rust files of typed hypercalls, one for each of them
    Calls {
        /// The directory that they are written to
        #[arg(long, value_name = "DIR", default_value = "xen-sys/src/operation")]
        out: PathBuf,
        /// Print the page that lists all operations instead
        #[arg(long)]
        page: bool,
    },
    /// Writes the definitions as `#[xen_abi]` expands them, for those who compile them unchanged
    Expand {
        /// The directory that they are written to
        #[arg(long, value_name = "DIR", default_value = "xen-abi-defs/src/expanded")]
        out: PathBuf,
    },
    /// Shows how the ABI has changed, and whom that breaks; the exit code says the worst
    Diff {
        /// What it was: a lock file, or a git revision of it; HEAD without one
        old: Option<String>,
        /// What it is: the same; without one, the definitions as they are
        new: Option<String>,
        /// What it was, by its option
        #[arg(long, value_name = "REV", conflicts_with = "old")]
        against: Option<String>,
        /// How to show it
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Makes what is defined the last release: what later changes are held against
    Release {
        /// Its name, as in `4.22`
        name: String,
    },
}

/// What to show, and how.
#[derive(Args, Debug)]
pub struct ShowArgs {
    /// The item: a record, a typedef, a constant, a macro
    pub name: String,
    /// Print it as JSON
    #[arg(long)]
    pub json: bool,
    /// How many columns there are; the terminal's own without it
    #[arg(long, value_name = "COLUMNS")]
    pub width: Option<usize>,
}

/// Where pages go.
#[derive(Args, Debug)]
pub struct HtmlArgs {
    /// The directory of the pages
    pub dir: PathBuf,
    /// Write into a directory that has other things in it
    #[arg(long)]
    pub force: bool,
}

/// What to list, and how.
#[derive(Args, Debug, Default)]
pub struct ListArgs {
    /// Only what has all of these in its name
    pub pattern: Vec<String>,
    /// Only this sort: struct, union, flags, enum, "open enum", typedef, constant, macro; may be
    /// repeated
    #[arg(long)]
    pub kind: Vec<String>,
    /// Only arguments of this hypercall: sysctl; may be repeated
    #[arg(long, value_name = "NAME")]
    pub hypercall: Vec<String>,
    /// Also every name that an item brings along: typedefs, handles, an enum's constants
    #[arg(long)]
    pub all: bool,
    /// Print it as JSON
    #[arg(long)]
    pub json: bool,
}

impl Cli {
    /// Understands the arguments, of which the first is the program.
    pub fn understand(args: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let cli = Cli::try_parse_from(args)?;
        for (given, option) in [(cli.check, "--check"), (cli.bless.is_some(), "--bless")] {
            if given && cli.command.is_some() {
                let message = format!("`{option}` is for exporting, and no command's option");
                return Err(Cli::command().error(ErrorKind::ArgumentConflict, message));
            }
        }
        if cli
            .bless
            .as_ref()
            .is_some_and(|reason| reason.trim().is_empty())
        {
            let message = "`--bless` takes the reason, which is recorded";
            return Err(Cli::command().error(ErrorKind::InvalidValue, message));
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
