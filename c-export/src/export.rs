// SPDX-License-Identifier: MIT
//! Exporting and checking, as seen on the console.

use crate::Exit;
use crate::console::{Console, Verbosity};
use crate::diagnostics::{Failure, count, render_failure};
use crate::output::{self, Entry, Headers, State, Target};

/// Refreshes the headers on the disk.
pub fn refresh(headers: &Headers, target: Target<'_>, console: &mut Console) -> Exit {
    let waiting = || {
        let note = "another c-export is writing to the same directory; waiting for it\n";
        console.error(|_| note.into());
    };
    let entries = match output::write(headers, target, waiting) {
        Ok(entries) => entries,
        Err(failures) => return fail(&failures, console),
    };
    for entry in &entries {
        let (level, word) = match entry.state {
            State::New => (Verbosity::Normal, "new"),
            State::Changed => (Verbosity::Normal, "changed"),
            State::Stale => (Verbosity::Normal, "removed"),
            State::Same => (Verbosity::Verbose, "same"),
        };
        console.say(level, &format!("{word:<8} {}/{}", target.shown, entry.name));
    }
    console.say(Verbosity::Normal, &summary(&entries));
    Exit::Fine
}

/// Compares the headers on the disk; `mend` is the command that refreshes them.
pub fn check(headers: &Headers, target: Target<'_>, mend: &str, console: &mut Console) -> Exit {
    let checked = match output::check(headers, target) {
        Ok(checked) => checked,
        Err(failures) => return fail(&failures, console),
    };
    console.say_text(Verbosity::Normal, &checked.diff);
    for entry in checked
        .entries
        .iter()
        .filter(|entry| entry.state == State::Same)
    {
        console.say(
            Verbosity::Verbose,
            &format!("same     {}/{}", target.shown, entry.name),
        );
    }
    let stale = checked
        .entries
        .iter()
        .filter(|entry| entry.state != State::Same)
        .count();
    if stale == 0 {
        console.say(Verbosity::Normal, &summary(&checked.entries));
        return Exit::Fine;
    }
    let (all, are) = (checked.entries.len(), if stale == 1 { "is" } else { "are" });
    let message = format!(
        "{stale} of {} {are} stale in `{}`",
        count(all, "header"),
        target.shown
    );
    let failure = Failure::new(message).help(format!("run `{mend}`"));
    console.error(|colour| render_failure(&failure, colour));
    Exit::Wrong
}

/// Shows failures.
pub(crate) fn fail(failures: &[Failure], console: &mut Console) -> Exit {
    for failure in failures {
        console.error(|colour| render_failure(failure, colour));
    }
    Exit::Failed
}

/// What to say of headers that were asked for and are not among the defined ones.
pub(crate) fn unknown_headers(defined: &[&str], wanted: &[String]) -> Vec<Failure> {
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

fn summary(entries: &[Entry]) -> String {
    let number = |state| entries.iter().filter(|entry| entry.state == state).count();
    let same = count(number(State::Same), "header");
    let changes: Vec<String> = [
        (State::New, "new"),
        (State::Changed, "changed"),
        (State::Stale, "removed"),
    ]
    .into_iter()
    .filter(|(state, _)| number(*state) > 0)
    .map(|(state, word)| format!("{} {word}", number(state)))
    .collect();
    match (changes.is_empty(), number(State::Same)) {
        (true, 1) => format!("{same} is up to date"),
        (true, _) => format!("{same} are up to date"),
        (false, 0) => changes.join(", "),
        (false, _) => format!("{}; {same} unchanged", changes.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_counts_what_happened() {
        let entries = |states: &[State]| -> Vec<Entry> {
            states
                .iter()
                .map(|&state| Entry {
                    name: "a.h".into(),
                    state,
                })
                .collect()
        };
        let all = [
            State::New,
            State::Same,
            State::Changed,
            State::Stale,
            State::Changed,
        ];
        assert_eq!(
            summary(&entries(&all)),
            "1 new, 2 changed, 1 removed; 1 header unchanged"
        );
        assert_eq!(summary(&entries(&[State::New])), "1 new");
        assert_eq!(summary(&entries(&[State::Same])), "1 header is up to date");
        assert_eq!(
            summary(&entries(&[State::Same; 2])),
            "2 headers are up to date"
        );
    }
}
