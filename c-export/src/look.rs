// SPDX-License-Identifier: MIT
//! Looking at the definitions: `show`, `list` and what else makes no header.

use crate::cli::{Command, Common};
use crate::console::{Console, Verbosity};
use crate::diagnostics::{Diagnostic, Failure};
use crate::discover::Definitions;
use crate::reference::{self, Reference};
use crate::sources::Loaded;
use crate::{Exit, export, html, list, pipeline, show};

/// Columns where there is no terminal to ask.
const WIDTH: usize = 80;

/// Whether the command only looks.
pub(crate) fn is_look(command: &Command) -> bool {
    matches!(
        command,
        Command::Show(_) | Command::List(_) | Command::Html(_)
    )
}

/// Performs a command that only looks. Errors in the definitions are returned.
pub(crate) fn look(
    command: &Command,
    common: &Common,
    definitions: &Definitions,
    loaded: &Loaded,
    console: &mut Console,
) -> Result<Exit, Vec<Diagnostic>> {
    let reference = reference_of(definitions, loaded)?;
    let headers = reference.headers.iter().map(|header| header.file.as_str());
    let unknown = export::unknown_headers(&headers.collect::<Vec<_>>(), &common.header);
    if !unknown.is_empty() {
        return Ok(export::fail(&unknown, console));
    }
    let text = match command {
        Command::Show(args) if args.json => show::json(&reference, &args.name),
        Command::Show(args) => {
            let terminal = terminal_size::terminal_size();
            let columns = terminal.map(|(width, _)| usize::from(width.0));
            let style = show::Style {
                width: args.width.or(columns).unwrap_or(WIDTH),
                colour: console.shows_colours(),
            };
            show::text(&reference, &args.name, style)
        }
        Command::Html(args) => {
            let crate_name = definitions.name();
            let title = match definitions.is_xen {
                true => "Xen ABI".into(),
                false => format!("ABI of {crate_name}"),
            };
            let written = html::pages(&reference, &title, &crate_name)
                .and_then(|pages| html::write::write(&pages, &args.dir, args.force));
            return Ok(match written {
                Ok(written) => {
                    console.say(Verbosity::Normal, &written.summary());
                    Exit::Fine
                }
                Err(failure) => export::fail(&[failure], console),
            });
        }
        Command::List(args) => list::list(&reference, &common.header, args),
        _ => Ok(String::new()),
    };
    Ok(match text {
        Ok(text) => {
            console.result(&text);
            Exit::Fine
        }
        Err(failure) => export::fail(&[failure], console),
    })
}

fn reference_of(definitions: &Definitions, loaded: &Loaded) -> Result<Reference, Vec<Diagnostic>> {
    let abi = pipeline::model(&loaded.sources)?;
    Ok(reference::gather(
        &abi,
        &loaded.sources,
        &definitions.name(),
    ))
}

/// A script that completes arguments.
pub(crate) fn completions(shell: clap_complete::Shell) -> Result<String, Failure> {
    let mut command = <crate::cli::Cli as clap::CommandFactory>::command();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "c-export", &mut script);
    String::from_utf8(script)
        .map_err(|_| Failure::new(format!("the script for {shell} is not text")))
}
