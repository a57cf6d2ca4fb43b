// SPDX-License-Identifier: MIT
//! What each command does.

use std::env;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use crate::cli::{Cli, Command};
use crate::console::{Console, Verbosity};
use crate::diagnostics::{self, Diagnostic, Failure, Place, Texts};
use crate::discover::{self, Definitions, Surroundings};
use crate::output::{Headers, Scope, Target};
use crate::pipeline::{Breaks, Crate, Model, State};
use crate::sources::{self, Loaded, Source};
use crate::states::{Files, differences, release};
use crate::{Exit, calls, expanded, explain, export, lock, look, mend, near, reports, rust_files};

/// A command, and what it is about.
struct Run<'a> {
    cli: &'a Cli,
    definitions: Definitions,
    /// Crates whose names the definitions use.
    lenders: Vec<Definitions>,
    files: Files,
    current: PathBuf,
}

pub(crate) fn perform(cli: &Cli, console: &mut Console) -> Exit {
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
    let run = match Run::find(cli) {
        Ok(run) => run,
        Err(failure) => return export::fail(&[failure], console),
    };
    if let Some(Command::Diff {
        old: Some(old),
        new: Some(new),
        format,
        ..
    }) = &cli.command
    {
        return differences(old, Some(new), None, *format, &run.files, console);
    }
    // Most definitions are right. Which place is wrong in those that are not, only a thread that has read
    // all of them can tell.
    if run.needs_no_places()
        && let Some(model) = Model::at_once(&run.crates()).map(ManuallyDrop::new)
        && let Ok(exit) = run.with(&model, None, console)
    {
        return exit;
    }
    run.with_places(console)
}

impl<'a> Run<'a> {
    fn find(cli: &'a Cli) -> Result<Run<'a>, Failure> {
        let current = env::current_dir().unwrap_or_default();
        let package = env::var_os("CARGO_MANIFEST_DIR");
        let around = Surroundings {
            current: &current,
            package: package.as_ref().map(Path::new),
        };
        let common = &cli.common;
        let (root, out_dir) = (common.crate_root.as_deref(), common.out_dir.as_deref());
        let definitions = discover::find(root, out_dir, around)?;
        let files = Files::find(cli, &definitions, &current)?;
        let lenders = common.using.iter().map(|lender| discover::lender(lender));
        Ok(Run {
            cli,
            lenders: lenders.collect::<Result<_, _>>()?,
            definitions,
            files,
            current,
        })
    }

    fn crates(&self) -> Vec<Crate<'_>> {
        let all = std::iter::once(&self.definitions).chain(&self.lenders);
        all.map(|definitions| Crate {
            root: &definitions.root,
            dir: &definitions.crate_dir,
        })
        .collect()
    }

    /// Whether the command says nothing about where things are, as long as they are right.
    fn needs_no_places(&self) -> bool {
        match &self.cli.command {
            None | Some(Command::Asserts | Command::Diff { .. } | Command::Release { .. }) => true,
            Some(_) => false,
        }
    }

    fn with_places(&self, console: &mut Console) -> Exit {
        // The process ends soon, and takes the syntax trees with it sooner than they could be taken apart.
        let mut loaded = ManuallyDrop::new(Loaded::default());
        for (at, one) in self.crates().into_iter().enumerate() {
            let found = sources::load(one.root, one.dir);
            match at {
                0 => *loaded = found,
                _ => loaded.borrow(found),
            }
        }
        if !loaded.diagnostics.is_empty() {
            let exit = wrong(&loaded.diagnostics, &loaded.texts(), console);
            return if loaded.io_failed { Exit::Failed } else { exit };
        }
        self.say_read(loaded.sources.len(), console);
        let told = self.told(&loaded, console);
        told.unwrap_or_else(|found| wrong(&found, &loaded.texts(), console))
    }

    fn told(&self, loaded: &Loaded, console: &mut Console) -> Result<Exit, Vec<Diagnostic>> {
        if let Some(command) = self.cli.command.as_ref().filter(|it| look::is_look(it)) {
            return look::look(
                command,
                &self.cli.common,
                &self.definitions,
                loaded,
                console,
            );
        }
        let model = Model::of(&loaded.sources)?;
        match &self.cli.command {
            Some(Command::Calls { page: true, .. }) => {
                Ok(result(&calls::page(&model.abi), console))
            }
            Some(Command::Calls { out, page: false }) => {
                Ok(rust_files::write(&calls::rust(&model.abi), out, console))
            }
            Some(Command::Expand { out }) => {
                let files = expanded::files(&loaded.sources);
                Ok(rust_files::write(&files, out, console))
            }
            _ => {
                let exit = self.with(&model, Some(&loaded.sources), console);
                exit.map_err(|breaks| breaks.told(&loaded.sources))
            }
        }
    }

    fn say_read(&self, files: usize, console: &mut Console) {
        let crate_dir = near(&self.definitions.crate_dir, &self.current);
        let read = diagnostics::count(files, "file");
        console.say(Verbosity::Verbose, &format!("read {read} of `{crate_dir}`"));
    }

    /// Does what can be done with a sound model. `sources` are those that it was made of, if this thread
    /// has read them.
    fn with(
        &self,
        model: &Model,
        sources: Option<&[Source]>,
        console: &mut Console,
    ) -> Result<Exit, Breaks> {
        let (command, wanted) = (&self.cli.command, &self.cli.common.header);
        // What has been released says nothing about how it differs, or about what is released next.
        let is_of_states = matches!(
            command,
            Some(Command::Diff { .. } | Command::Release { .. })
        );
        let released = self.files.released().filter(|_| !is_of_states);
        let exports = command.is_none();
        let needs_state = is_of_states || released.is_some() || exports && self.files.keeps_lock;
        let headers = || match exports {
            true => model.headers(wanted),
            false => Headers::default(),
        };
        let state = || match needs_state {
            true => model.state(),
            false => State::default(),
        };
        // As above, the process ends soon.
        let (headers, state) = rayon::join(headers, || ManuallyDrop::new(state()));
        if let Some(released) = released {
            model.breaks(&state, released)?;
        }
        if sources.is_none() {
            self.say_read(model.files, console);
        }
        let unknown = export::unknown_headers(&model.names(), wanted);
        if !unknown.is_empty() {
            return Ok(export::fail(&unknown, console));
        }
        Ok(match command {
            None => self.export(&headers, &state, console),
            Some(Command::Stats { expects: true }) => {
                let expects = model.expects(sources.unwrap_or_default(), wanted);
                result(&reports::expects(&expects), console)
            }
            Some(Command::Stats { expects: false }) => {
                let stats = model.stats(wanted);
                result(&reports::stats(&stats, self.definitions.is_xen), console)
            }
            Some(Command::Asserts) => result(&model.asserts(), console),
            Some(Command::Diff {
                old,
                against,
                format,
                ..
            }) => {
                let old = old.as_deref().or(against.as_deref()).unwrap_or("HEAD");
                differences(old, None, Some(&state), *format, &self.files, console)
            }
            Some(Command::Release { name }) => release(name, &state, &self.files, console),
            // Done already.
            Some(_) => Exit::Fine,
        })
    }

    fn export(&self, headers: &Headers, state: &State, console: &mut Console) -> Exit {
        let (definitions, files) = (&self.definitions, &self.files);
        if headers.is_empty() {
            // Taken at its word, this would remove every header there is.
            let root = sources::shown(&definitions.crate_dir, &definitions.root);
            let found = Diagnostic::new("this crate defines no header", Place::file(root))
                .help("declare one with `xen_header! { file: \"..\", .. }`");
            return wrong(&[found], &Texts::default(), console);
        }
        let name = definitions.name();
        let shown = near(&definitions.out_dir, &self.current);
        let scope = if self.cli.common.header.is_empty() {
            Scope::Whole(&name)
        } else {
            Scope::Chosen
        };
        let target = Target {
            dir: &definitions.out_dir,
            shown: &shown,
            scope,
        };
        let mend = mend(&self.cli.common);
        if self.cli.check {
            let exit = export::check(headers, target, &mend, console);
            if !files.keeps_lock || exit == Exit::Failed {
                return exit;
            }
            return match lock::check(&files.lock, state, &mend, console) {
                Exit::Fine => exit,
                stale => stale,
            };
        }
        if !files.keeps_lock {
            return export::refresh(headers, target, console);
        }
        // What breaks callers is not written by the way.
        let bless = self.cli.bless.as_deref();
        match lock::allowed(&files.lock, state, bless, &mend, console) {
            Err(exit) => exit,
            Ok(text) => match export::refresh(headers, target, console) {
                Exit::Fine => lock::refresh(&files.lock, text, console),
                exit => exit,
            },
        }
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
