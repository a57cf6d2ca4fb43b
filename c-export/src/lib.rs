// SPDX-License-Identifier: MIT
//! Prints the C headers of a Xen ABI from its Rust definitions.
//!
//! Finds the definitions ([`discover`]), loads them ([`sources`]), makes the headers of them
//! ([`pipeline`]), and brings the files on the disk up to date, or says how they differ
//! ([`output`]). [`text::export_text`] does what lies between the files.

mod calls;
pub mod changes;
pub mod cli;
pub mod console;
pub mod diagnostics;
pub mod diff;
pub mod discover;
mod expanded;
pub mod explain;
pub mod export;
pub mod html;
mod inventory;
pub mod list;
pub mod lock;
mod look;
pub mod output;
mod perform;
pub mod pipeline;
pub mod print;
pub mod problems;
pub mod reference;
mod reports;
mod rust_files;
pub mod show;
pub mod sources;
pub mod stack;
mod states;
mod table;
pub mod text;

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use cli::{Cli, Common};
use console::Console;
use diagnostics::Failure;
use perform::perform;
use stack::{STACK, with_team};

/// The allocator that the program uses.
pub use mimalloc::MiMalloc as Allocator;

/// How a run ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The headers are the same, or were written.
    Fine,
    /// The headers are stale, or the definitions are wrong.
    Wrong,
    /// Wrong usage, or the file system failed.
    Failed,
    /// A change is source-breaking, and none is worse.
    SourceBreaking,
    /// A change is ABI-breaking.
    AbiBreaking,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(match exit {
            Exit::Fine => 0,
            Exit::Wrong => 1,
            Exit::Failed => 2,
            Exit::SourceBreaking => 3,
            Exit::AbiBreaking => 4,
        })
    }
}

/// Runs the command line whose first argument is the program.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Exit {
    let args: Vec<OsString> = args.into_iter().collect();
    with_team(|| with_stack(args)).unwrap_or_else(|error| {
        let failure = Failure::new(format!("cannot start a thread: {error}"))
            .help(format!("it needs {} MiB of address space", STACK >> 20));
        export::fail(&[failure], &mut Console::new())
    })
}

fn with_stack(args: Vec<OsString>) -> Exit {
    let mut console = Console::new();
    let cli = match Cli::understand(args) {
        Ok(cli) => cli,
        Err(error) => {
            // Help goes to standard output, and its reader may leave.
            let _ = error.print();
            return if error.use_stderr() {
                Exit::Failed
            } else {
                Exit::Fine
            };
        }
    };
    console.set_verbosity(cli.common.verbosity());
    let exit = perform(&cli, &mut console);
    match console.finish() {
        Ok(()) => exit,
        Err(error) => {
            let message = format!("cannot write to standard output: {error}");
            export::fail(&[Failure::new(message)], &mut console)
        }
    }
}

/// A path as people here would write it: relative to the current directory if it is below that.
pub(crate) fn near(path: &Path, current: &Path) -> String {
    let inside = path.strip_prefix(current).unwrap_or(path);
    match inside.as_os_str().is_empty() {
        true => ".".into(),
        false => inside.to_string_lossy().trim_end_matches('/').to_string(),
    }
}

/// The command that refreshes what was checked.
pub(crate) fn mend(common: &Common) -> String {
    let by_cargo = env::var_os("CARGO").is_some();
    let mut command = String::from(if by_cargo {
        "cargo run -p c-export"
    } else {
        "c-export"
    });
    let mut args: Vec<(&str, String)> = Vec::new();
    for (option, paths) in [
        ("--crate-root", common.crate_root.as_slice()),
        ("--using", &common.using),
        ("--out-dir", common.out_dir.as_slice()),
    ] {
        args.extend(
            paths
                .iter()
                .map(|path| (option, path.to_string_lossy().into_owned())),
        );
    }
    args.extend(
        common
            .header
            .iter()
            .map(|header| ("--header", header.clone())),
    );
    if by_cargo && !args.is_empty() {
        command.push_str(" --");
    }
    for (option, value) in args {
        command.push_str(&format!(" {option} {}", quoted(&value)));
    }
    command
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "_-./=+,:@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.into();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_for_the_shell() {
        assert_eq!(quoted("../a-b/c.h"), "../a-b/c.h");
        assert_eq!(quoted("a b"), "'a b'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }

    #[test]
    fn paths_are_shown_as_people_write_them() {
        let current = Path::new("/w");
        assert_eq!(near(Path::new("/w/include/xen"), current), "include/xen");
        assert_eq!(near(Path::new("/w"), current), ".");
        assert_eq!(near(Path::new("../out/"), current), "../out");
        assert_eq!(near(Path::new("/elsewhere"), current), "/elsewhere");
    }
}
