// SPDX-License-Identifier: MIT
//! The two output streams. A reader who has had enough is no error, and never a panic.

use std::io::{self, BufWriter, IsTerminal, Write};

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verbosity {
    /// Errors only.
    Quiet,
    /// Changes and a summary.
    Normal,
    /// Also what stayed the same, and what was looked at.
    Verbose,
}

/// Standard output and standard error.
pub struct Console {
    out: Box<dyn Write>,
    err: Box<dyn Write>,
    verbosity: Verbosity,
    colour: bool,
    out_colour: bool,
    /// The first failure of standard output.
    failed: Option<io::Error>,
}

impl Console {
    /// This process's streams.
    pub fn new() -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        Console {
            out: Box::new(BufWriter::new(io::stdout())),
            err: Box::new(io::stderr()),
            verbosity: Verbosity::Normal,
            colour: !plain && io::stderr().is_terminal(),
            out_colour: !plain && io::stdout().is_terminal(),
            failed: None,
        }
    }

    /// Says more or less from here on.
    pub fn set_verbosity(&mut self, verbosity: Verbosity) {
        self.verbosity = verbosity;
    }

    /// Whether what was asked for is shown in colours.
    pub fn shows_colours(&self) -> bool {
        self.out_colour
    }

    /// What was asked for: a table, a diff, a text.
    pub fn result(&mut self, text: &str) {
        if self.failed.is_none() {
            self.failed = self.out.write_all(text.as_bytes()).err();
        }
    }

    /// A line on what was done, for those who listen at this level.
    pub fn say(&mut self, at_least: Verbosity, line: &str) {
        self.say_text(at_least, &format!("{line}\n"));
    }

    /// The same for any number of lines.
    pub fn say_text(&mut self, at_least: Verbosity, text: &str) {
        if self.verbosity >= at_least {
            self.result(text);
        }
    }

    /// An error, rendered by a function that is told whether to colour it.
    pub fn error(&mut self, render: impl FnOnce(bool) -> String) {
        self.flush();
        // There is nobody left to tell that this failed.
        let _ = self.err.write_all(render(self.colour).as_bytes());
    }

    fn flush(&mut self) {
        if self.failed.is_none() {
            self.failed = self.out.flush().err();
        }
    }

    /// Ends standard output. A reader who went away is no failure.
    pub fn finish(&mut self) -> io::Result<()> {
        self.flush();
        match self.failed.take() {
            Some(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
            _ => Ok(()),
        }
    }
}

impl Default for Console {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Broken(io::ErrorKind);

    impl Write for Broken {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn broken(kind: io::ErrorKind) -> Console {
        let out = Box::new(Broken(kind));
        let err = Box::new(Broken(kind));
        Console {
            out,
            err,
            verbosity: Verbosity::Normal,
            colour: false,
            out_colour: false,
            failed: None,
        }
    }

    #[test]
    fn a_reader_may_leave() {
        let mut console = broken(io::ErrorKind::BrokenPipe);
        console.result("text");
        console.error(|_| "error".into());
        assert!(console.finish().is_ok());
    }

    #[test]
    fn a_full_disk_is_told() {
        let mut console = broken(io::ErrorKind::StorageFull);
        console.result("text");
        console.result("more");
        assert_eq!(
            console.finish().unwrap_err().kind(),
            io::ErrorKind::StorageFull
        );
    }

    #[test]
    fn quiet_lines_are_not_written() {
        let mut console = broken(io::ErrorKind::StorageFull);
        console.say(Verbosity::Verbose, "text");
        console.set_verbosity(Verbosity::Quiet);
        console.say(Verbosity::Normal, "text");
        assert!(console.finish().is_ok());
    }
}
