// SPDX-License-Identifier: MIT
//! Pages, followed as a reader would: changes are made, commands are run, and what they say is held
//! against the page.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use regex::Regex;

use crate::pages::{Block, Page};
use crate::repository;

/// A copy of the project that pages are followed in.
#[derive(Debug)]
pub struct Copy {
    root: PathBuf,
    programs: PathBuf,
}

impl Copy {
    /// A fresh copy. What was compiled in an earlier one is not compiled again. `c_export` is what
    /// readers have installed.
    pub fn new(c_export: &str) -> Copy {
        let place = repository::root().join("target/walk");
        let copy = Copy {
            root: place.join("xen-abi"),
            programs: place.join("bin"),
        };
        fs::create_dir_all(&copy.programs).expect("a directory");
        let program = copy.programs.join("c-export");
        let _ = fs::remove_file(&program);
        fs::copy(c_export, &program).expect("a program");
        copy.reset();
        copy
    }

    /// Makes it what the project is, and nothing else. Files that are right already stay as old as
    /// they are, so that cargo has little to do.
    fn reset(&self) {
        let files = repository::files();
        if self.root.exists() {
            let there = self.git(&["ls-files", "--cached", "--others", "--exclude-standard"]);
            for file in there
                .lines()
                .filter(|file| !files.iter().any(|it| it == file))
            {
                let _ = fs::remove_file(self.root.join(file));
            }
        }
        for file in files {
            let (from, to) = (repository::root().join(&file), self.root.join(&file));
            let wanted = fs::read(&from).expect("a file");
            if fs::read(&to).is_ok_and(|there| there == wanted) {
                continue;
            }
            fs::create_dir_all(to.parent().expect("a directory")).expect("a directory");
            fs::write(&to, wanted).expect("a copy");
            let mode = fs::metadata(&from).expect("a file").permissions();
            fs::set_permissions(&to, mode).expect("a copy");
        }
        let _ = fs::remove_dir_all(self.root.join(".git"));
        self.git(&["init", "--quiet"]);
        self.git(&["add", "--all"]);
        self.git(&[
            "-c",
            "user.name=reader",
            "-c",
            "user.email=reader@localhost",
            "commit",
            "--quiet",
            "--message=As it was cloned",
        ]);
    }

    fn git(&self, args: &[&str]) -> String {
        let output = Command::new("git")
            .args(args)
            .current_dir(&self.root)
            .output();
        let output = output.expect("git is installed: apt-get install git");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// The command of a page, to be run in `directory`.
    fn shell(&self, directory: &Path, line: &str) -> Command {
        let mut shell = Command::new("sh");
        let path = std::env::var("PATH").unwrap_or_default();
        shell
            .args(["-c", &format!("exec 2>&1\n{line}")])
            .current_dir(directory)
            .env("PATH", format!("{}:{path}", self.programs.display()))
            .env(
                "CARGO_TARGET_DIR",
                repository::root().join("target/walk/target"),
            )
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TERM_COLOR", "never")
            .env("GIT_PAGER", "cat");
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            let told = ["CARGO", "CARGO_MANIFEST_DIR", "BLESS"].contains(&&*name);
            if told || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_BIN_") {
                shell.env_remove(&*name);
            }
        }
        shell
    }

    /// Follows a page from its beginning to its end. With `BLESS=1`, brings the numbers of lines
    /// up to date in what commands say there.
    ///
    /// # Panics
    ///
    /// Where the page is wrong.
    pub fn follow(&self, page: &Page) {
        let started = Instant::now();
        let directory = self.root.join(&page.path);
        let mut directory = directory.parent().expect("a directory").to_owned();
        if page.path.starts_with("docs/") {
            directory = self.root.clone();
        }
        let mut blessed = page.text.clone();
        let mut rewritten = Vec::new();
        for block in page.blocks() {
            let place = format!("{}:{}", page.path, block.line);
            if block.word("not-run").is_some() {
                continue;
            }
            match block.language.as_str() {
                "diff" => self.apply(&block, &place),
                "console" => {
                    rewritten.push((block.range.clone(), self.run(&directory, &block, &place)))
                }
                _ => {}
            }
        }
        for (range, text) in rewritten.into_iter().rev() {
            blessed.replace_range(range, &text);
        }
        // They move with every change of a definition before them; no page is wrong by that.
        if blessed != page.text && std::env::var_os("BLESS").is_some() {
            fs::write(repository::root().join(&page.path), blessed).expect("the page is written");
        }
        println!("{}: {:.1} s", page.path, started.elapsed().as_secs_f32());
    }

    /// Makes the change that a block shows.
    fn apply(&self, block: &Block, place: &str) {
        let file = block
            .word("file")
            .unwrap_or_else(|| panic!("{place}: say `diff,file=..`"));
        let path = self.root.join(file);
        let text = fs::read_to_string(&path).unwrap_or_default();
        let (old, new) = sides(&block.text);
        if old.is_empty() && text.is_empty() {
            fs::create_dir_all(path.parent().expect("a directory")).expect("a directory");
        } else {
            let count = text.matches(&old).count();
            assert_eq!(count, 1, "{place}: {file} has this {count} times:\n{old}");
        }
        let text = if old.is_empty() {
            new
        } else {
            text.replacen(&old, &new, 1)
        };
        fs::write(path, text).expect("the change is made");
    }

    /// Runs the commands of a block; what it should say, with what they have said.
    fn run(&self, directory: &Path, block: &Block, place: &str) -> String {
        let wanted_code: i32 = block
            .word("exit")
            .map_or(0, |code| code.parse().expect("a number"));
        let mut right = String::new();
        let commands = commands(&block.text);
        for (at, (line, wanted)) in commands.iter().enumerate() {
            let started = Instant::now();
            let output = self.shell(directory, line).output().expect("sh runs");
            println!("{place}: {line}: {:.1} s", started.elapsed().as_secs_f32());
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            // One that is to fail is the last one.
            let code = if at + 1 == commands.len() {
                wanted_code
            } else {
                0
            };
            assert_eq!(output.status.code(), Some(code), "{place}: {line}\n{said}");
            right.push_str(&format!("$ {line}\n"));
            if wanted.is_empty() {
                continue;
            }
            let lines: Vec<&str> = said.lines().map(str::trim_end).collect();
            let matched = matched(wanted, &lines).unwrap_or_else(|| {
                panic!(
                    "{place}: {line}\nsays\n{said}\nand not\n{}",
                    wanted.join("\n")
                )
            });
            for line in matched {
                right.push_str(line);
                right.push('\n');
            }
        }
        // Comments behind commands are the page's own.
        if right.lines().map(bare).eq(block.text.lines().map(bare)) {
            return block.text.clone();
        }
        let comments = block.text.lines().filter(|line| line.starts_with("$ "));
        let mut comments = comments.map(str::to_owned);
        let with = |line: &str| match line.starts_with("$ ") {
            true => comments.next().unwrap_or_default(),
            false => line.to_owned(),
        };
        right
            .lines()
            .map(with)
            .fold(String::new(), |text, line| text + &line + "\n")
    }
}

/// A line without the comment of a command.
fn bare(line: &str) -> &str {
    match line.starts_with("$ ") {
        true => line.split("  #").next().unwrap_or_default().trim_end(),
        false => line,
    }
}

/// What stands before a change, and what after it.
fn sides(diff: &str) -> (String, String) {
    let (mut old, mut new) = (String::new(), String::new());
    for line in diff.lines() {
        let rest = line.get(1..).unwrap_or_default().to_owned() + "\n";
        match line.chars().next() {
            Some('-') => old.push_str(&rest),
            Some('+') => new.push_str(&rest),
            _ => {
                old.push_str(&rest);
                new.push_str(&rest);
            }
        }
    }
    (old, new)
}

/// The commands of a block, without comments, each with what it should say.
fn commands(text: &str) -> Vec<(&str, Vec<&str>)> {
    let mut commands: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("$ "), commands.last_mut()) {
            (Some(command), _) => {
                let command = command.split("  #").next().unwrap_or_default();
                commands.push((command.trim_end(), Vec::new()));
            }
            (None, Some((_, said))) => said.push(line),
            (None, None) => panic!("a block of commands begins with `$ `:\n{text}"),
        }
    }
    commands
}

/// `wanted`, in which `...` stands for any lines, with numbers of lines as `said` has them.
fn matched<'a>(wanted: &[&'a str], said: &[&'a str]) -> Option<Vec<&'a str>> {
    let Some((first, rest)) = wanted.split_first() else {
        return said.is_empty().then(Vec::new);
    };
    let (skipped, line) = if *first == "..." {
        (0..=said.len(), None)
    } else {
        (0..=0, Some(said.first().filter(|line| same(first, line))?))
    };
    for skip in skipped {
        let left = match line {
            Some(_) => &said[1..],
            None => &said[skip..],
        };
        if let Some(tail) = matched(rest, left) {
            let head = line.map_or(*first, |line| line);
            return Some([&[head], &tail[..]].concat());
        }
    }
    None
}

/// Whether two lines are the same but for numbers of lines.
fn same(one: &str, other: &str) -> bool {
    let numbers = Regex::new(r"^ *\d* *(\||-->)|\.rs:\d+|^@@ .*@@.*|^index .*").expect("a pattern");
    let plain = |line: &str| numbers.replace_all(line, "~").trim_end().to_owned();
    plain(one) == plain(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_matched() {
        let said = [
            "error: x",
            "  --> a/b.rs:12:9",
            "   |",
            "12 |     pub x",
            "done",
        ];
        let wanted = [
            "error: x",
            "  --> a/b.rs:7:9",
            "...",
            "7 |     pub x",
            "...",
        ];
        let right = [
            "error: x",
            "  --> a/b.rs:12:9",
            "...",
            "12 |     pub x",
            "...",
        ];
        assert_eq!(matched(&wanted, &said), Some(right.to_vec()));
        assert_eq!(matched(&["error: x"], &said), None);
        assert_eq!(matched(&["...", "error: y", "..."], &said), None);
    }

    #[test]
    fn changes_and_commands_are_taken_apart() {
        let (old, new) = sides(" a\n-b\n+c\n d\n");
        assert_eq!((old.as_str(), new.as_str()), ("a\nb\nd\n", "a\nc\nd\n"));
        assert_eq!(
            commands("$ true     # nothing\n$ echo a\na\n"),
            [("true", vec![]), ("echo a", vec!["a"])]
        );
    }
}
