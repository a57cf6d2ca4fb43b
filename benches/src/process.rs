// SPDX-License-Identifier: MIT
//! Running a program, and what that cost.

use std::fs::File;
use std::io::{Read, Seek};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

use crate::{Outcome, doing};

/// What a run cost.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cost {
    /// From its beginning to its end.
    pub wall: Duration,
    /// Of all processors, for the program and the programs that it ran.
    pub cpu: Duration,
    /// The most memory that it, or one of the programs that it ran, held at a time, in bytes.
    pub peak: u64,
}

/// Runs a program that has to end well, and says what it cost and what it printed.
pub fn run(command: &mut Command) -> Outcome<(Cost, String)> {
    let shown = format!("{command:?}");
    let what = format!("run {shown}");
    let (mut out, mut err) = (temporary()?, temporary()?);
    command
        .stdin(Stdio::null())
        .stdout(doing(&what, out.try_clone())?)
        .stderr(doing(&what, err.try_clone())?);
    let started = Instant::now();
    let child = doing(&what, command.spawn())?;
    let ended = doing(&what, child.wait4())?;
    let wall = started.elapsed();
    let printed = contents(&mut out)?;
    if !ended.status.success() {
        let said = contents(&mut err)?;
        return Err(format!(
            "{shown} failed, {}:\n{printed}{said}",
            ended.status
        ));
    }
    let cost = Cost {
        wall,
        cpu: ended.rusage.utime + ended.rusage.stime,
        peak: ended.rusage.maxrss,
    };
    Ok((cost, printed))
}

fn temporary() -> Outcome<File> {
    doing("make a temporary file", tempfile::tempfile())
}

fn contents(file: &mut File) -> Outcome<String> {
    let mut bytes = Vec::new();
    doing("read what a program said", file.rewind())?;
    doing("read what a program said", file.read_to_end(&mut bytes))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_has_a_cost_and_an_output() {
        let (cost, said) = run(Command::new("rustc").arg("-vV")).unwrap();
        assert!(said.contains("release: "), "{said}");
        assert!(
            cost.wall > Duration::ZERO && cost.peak > 1 << 20,
            "{cost:?}"
        );
    }

    #[test]
    fn what_fails_says_why() {
        let why = run(Command::new("rustc").arg("--no-such-option")).unwrap_err();
        assert!(why.contains("no-such-option"), "{why}");
        assert!(run(&mut Command::new("no-such-program")).is_err());
    }
}
