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
pub mod explain;
pub mod export;
pub mod html;
mod inventory;
pub mod list;
pub mod lock;
mod look;
pub mod output;
pub mod pipeline;
pub mod print;
pub mod problems;
pub mod reference;
mod reports;
pub mod show;
pub mod sources;
pub mod stack;
mod states;
mod table;
pub mod text;

use std::env;
use std::ffi::OsString;
use std::mem::ManuallyDrop;
use std::path::Path;
use std::process::ExitCode;

use cli::{Cli, Command, Common};
use console::{Console, Verbosity};
use diagnostics::{Diagnostic, Failure, Place, Texts};
use discover::{Definitions, Surroundings};
use output::{Scope, Target};
use pipeline::Exported;
use sources::Loaded;
use stack::{STACK, with_room};
use states::{Files, differences, release};

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
    with_room(|| with_stack(args)).unwrap_or_else(|error| {
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

fn perform(cli: &Cli, console: &mut Console) -> Exit {
    if let Some(Command::Explain { rule }) = &cli.command {
        let text = rule
            .as_ref()
            .map_or_else(|| Ok(explain::all()), |rule| explain::one(rule));
        return match text {
            Ok(text) => result(&text, console),
            Err(failure) => export::fail(&[failure], console),
        };
    }
    if let Some(Command::Completions { shell }) = &cli.command {
        return match look::completions(*shell) {
            Ok(text) => result(&text, console),
            Err(failure) => export::fail(&[failure], console),
        };
    }
    let current = env::current_dir().unwrap_or_default();
    let package = env::var_os("CARGO_MANIFEST_DIR");
    let around = Surroundings {
        current: &current,
        package: package.as_ref().map(Path::new),
    };
    let common = &cli.common;
    let found = discover::find(
        common.crate_root.as_deref(),
        common.out_dir.as_deref(),
        around,
    );
    let definitions = match found {
        Ok(definitions) => definitions,
        Err(failure) => return export::fail(&[failure], console),
    };
    let files = match Files::find(cli, &definitions, &current) {
        Ok(files) => files,
        Err(failure) => return export::fail(&[failure], console),
    };
    if let Some(Command::Diff {
        old: Some(old),
        new: Some(new),
        format,
        ..
    }) = &cli.command
    {
        return differences(old, Some(new), None, *format, &files, console);
    }
    // The process ends soon, and takes the syntax trees with it sooner than they could be taken apart.
    let loaded = sources::load(&definitions.root, &definitions.crate_dir);
    let mut loaded = ManuallyDrop::new(loaded);
    for lender in &common.using {
        match discover::lender(lender) {
            Ok(lender) => loaded.borrow(sources::load(&lender.root, &lender.crate_dir)),
            Err(failure) => return export::fail(&[failure], console),
        }
    }
    if !loaded.diagnostics.is_empty() {
        let exit = wrong(&loaded.diagnostics, &loaded.texts(), console);
        return if loaded.io_failed { Exit::Failed } else { exit };
    }
    let crate_dir = near(&definitions.crate_dir, &current);
    let read = diagnostics::count(loaded.sources.len(), "file");
    console.say(Verbosity::Verbose, &format!("read {read} of `{crate_dir}`"));
    if let Some(Command::Calls { out, page }) = &cli.command {
        return match pipeline::model(&loaded.sources) {
            Ok(abi) if *page => result(&calls::page(&abi), console),
            Ok(abi) => calls::write(&abi, out, console),
            Err(found) => wrong(&found, &loaded.texts(), console),
        };
    }
    if let Some(command) = cli
        .command
        .as_ref()
        .filter(|command| look::is_look(command))
    {
        return look::look(command, common, &definitions, &loaded, console)
            .unwrap_or_else(|found| wrong(&found, &loaded.texts(), console));
    }
    // What has been released says nothing about how it differs.
    let released = match &cli.command {
        Some(Command::Diff { .. } | Command::Release { .. }) => None,
        _ => files.released(),
    };
    let exported = match pipeline::headers_since(&loaded.sources, &common.header, released) {
        Ok(exported) => exported,
        Err(found) => return wrong(&found, &loaded.texts(), console),
    };
    let is_unknown = |name: &String| !exported.headers.contains_key(name);
    if common.header.iter().any(is_unknown) {
        // Only the wanted headers were made; what others there are is needed now.
        let all = pipeline::headers(&loaded.sources, &[]).unwrap_or_default();
        let names: Vec<&str> = all.headers.keys().map(String::as_str).collect();
        return export::fail(&unknown_headers(&names, &common.header), console);
    }
    match &cli.command {
        None => export(
            cli,
            &definitions,
            &files,
            &loaded,
            &exported,
            &current,
            console,
        ),
        Some(Command::Stats { expects: true }) => {
            result(&reports::expects(&exported.expects), console)
        }
        Some(Command::Stats { expects: false }) => {
            result(&reports::stats(&exported, definitions.is_xen), console)
        }
        Some(Command::Asserts) => result(&exported.asserts, console),
        Some(Command::Diff {
            old,
            against,
            format,
            ..
        }) => {
            let old = old.as_deref().or(against.as_deref()).unwrap_or("HEAD");
            differences(old, None, Some(&exported), *format, &files, console)
        }
        Some(Command::Release { name }) => release(name, &exported, &files, console),
        // Done already.
        Some(_) => Exit::Fine,
    }
}

fn result(text: &str, console: &mut Console) -> Exit {
    console.result(text);
    Exit::Fine
}

fn wrong(found: &[Diagnostic], texts: &Texts<'_>, console: &mut Console) -> Exit {
    console.error(|colour| diagnostics::render(found, texts, colour));
    Exit::Wrong
}

fn export(
    cli: &Cli,
    definitions: &Definitions,
    files: &Files,
    loaded: &Loaded,
    exported: &Exported,
    current: &Path,
    console: &mut Console,
) -> Exit {
    if exported.headers.is_empty() {
        // Taken at its word, this would remove every header there is.
        let root = loaded
            .sources
            .first()
            .map_or(Path::new(""), |source| &source.path);
        let found = Diagnostic::new("this crate defines no header", Place::file(root))
            .help("declare one with `xen_header! { file: \"..\", .. }`");
        return wrong(&[found], &loaded.texts(), console);
    }
    let (name, shown) = (definitions.name(), near(&definitions.out_dir, current));
    let scope = if cli.common.header.is_empty() {
        Scope::Whole(&name)
    } else {
        Scope::Chosen
    };
    let target = Target {
        dir: &definitions.out_dir,
        shown: &shown,
        scope,
    };
    let mend = mend(&cli.common);
    if cli.check {
        let exit = export::check(&exported.headers, target, &mend, console);
        if !files.keeps_lock || exit == Exit::Failed {
            return exit;
        }
        return match lock::check(&files.lock, exported, &mend, console) {
            Exit::Fine => exit,
            stale => stale,
        };
    }
    if !files.keeps_lock {
        return export::refresh(&exported.headers, target, console);
    }
    // What breaks callers is not written by the way.
    let bless = cli.bless.as_deref();
    match lock::allowed(&files.lock, exported, bless, &mend, console) {
        Err(exit) => exit,
        Ok(text) => match export::refresh(&exported.headers, target, console) {
            Exit::Fine => lock::refresh(&files.lock, text, console),
            exit => exit,
        },
    }
}

/// What to say of headers that were asked for and are not among the defined ones.
fn unknown_headers(defined: &[&str], wanted: &[String]) -> Vec<Failure> {
    let describe = |name: &String| {
        let failure = Failure::new(format!("no header `{name}` is defined"));
        match similar::get_close_matches(name.as_str(), defined, 1, 0.6).first() {
            Some(near) => failure.help(format!("perhaps `{near}`?")),
            None => failure.help("`c-export stats` lists them all"),
        }
    };
    let unknown = wanted
        .iter()
        .filter(|name| !defined.contains(&name.as_str()));
    unknown.map(describe).collect()
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
fn mend(common: &Common) -> String {
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
