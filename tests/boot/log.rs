// SPDX-License-Identifier: MIT
//! The console of one run: Xen's lines and the guest's.

use std::fmt;

/// What the guest says of one operation.
pub(crate) struct Operation<'a> {
    pub(crate) name: &'a str,
    pub(crate) right: bool,
    pub(crate) result: &'a str,
}

/// First and last byte of a range of memory, and whether it can be used.
pub(crate) type Range = (u64, u64, bool);

/// The lines of the console.
pub(crate) struct Log(Vec<String>);

impl fmt::Display for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the console:\n{}", self.0.join("\n"))
    }
}

impl Log {
    pub(crate) fn new(lines: Vec<String>) -> Self {
        Log(lines)
    }

    fn xen(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|line| line.strip_prefix("(XEN) "))
    }

    fn guest(&self) -> impl Iterator<Item = &str> {
        self.0
            .iter()
            .filter_map(|line| line.strip_prefix("guest: "))
    }

    /// The operations, in order.
    pub(crate) fn operations(&self) -> Vec<Operation<'_>> {
        let read = |line| {
            let (word, rest) = str::split_once(line, ' ')?;
            let right = match word {
                "ok" => true,
                "FAILED" => false,
                _ => return None,
            };
            let (name, result) = rest.split_once(": ")?;
            Some(Operation {
                name,
                right,
                result,
            })
        };
        self.guest().filter_map(read).collect()
    }

    /// What an operation has brought.
    pub(crate) fn result(&self, name: &str) -> &str {
        let found = self
            .operations()
            .into_iter()
            .find(|operation| operation.name == name);
        found
            .unwrap_or_else(|| panic!("the guest says nothing of {name}; {self}"))
            .result
    }

    /// What stands between two texts in the result of an operation.
    pub(crate) fn between(&self, name: &str, before: &str, after: &str) -> &str {
        let result = self.result(name);
        cut(result, before, after).unwrap_or_else(|| panic!("{name}: {result}; {self}"))
    }

    /// What stands between two texts in a line of Xen's.
    pub(crate) fn after(&self, before: &str, after: &str) -> &str {
        let found = self.xen().find_map(|line| cut(line, before, after));
        found.unwrap_or_else(|| panic!("Xen prints no `{before}`; {self}"))
    }

    /// Fails unless some line has this text. It is not the guest's line that the text comes from.
    pub(crate) fn expect(&self, what: &str, text: &str) {
        let found = self.0.iter().filter(|line| line.contains(text));
        let own = self
            .0
            .iter()
            .filter(|line| line.starts_with("guest: ok") && line.contains(text));
        assert!(
            found.count() > own.count(),
            "{what}: no line has `{text}`; {self}"
        );
    }

    /// The machine's memory map, as Xen printed it.
    pub(crate) fn printed_memory_map(&self) -> Vec<Range> {
        let map = self
            .xen()
            .skip_while(|line| !line.contains("-e820 RAM map:"))
            .skip(1);
        map.map_while(|line| {
            let (first, rest) = line.trim().strip_prefix('[')?.split_once(", ")?;
            let (last, kind) = rest.split_once("] ")?;
            Some((hex(first)?, hex(last)?, kind == "(usable)"))
        })
        .collect()
    }

    /// The machine's memory map, as the guest was told.
    pub(crate) fn told_memory_map(&self) -> Vec<Range> {
        let ranges = self.guest().filter_map(|line| line.strip_prefix("range "));
        ranges
            .filter_map(|line| {
                let mut words = line.split(' ');
                Some((
                    hex(words.next()?)?,
                    hex(words.next()?)?,
                    words.next()? == "1",
                ))
            })
            .collect()
    }

    /// How many pages Xen said that it would give the domain: those that it had put into one range
    /// already, and the others.
    pub(crate) fn own_pages(&self) -> u64 {
        let line = self.after("Dom0 alloc.:", " pages to be allocated)");
        let (range, others) = line.split_once(" (").expect("a range and a number");
        let (first, end) = range.trim().split_once("->").expect("a range");
        let there = (hex(end).expect("an address") - hex(first).expect("an address")) / 4096;
        there + others.parse::<u64>().expect("a number")
    }
}

fn cut<'a>(line: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = line.split_once(before)?;
    rest.split_once(after).map(|(found, _)| found)
}

fn hex(digits: &str) -> Option<u64> {
    u64::from_str_radix(digits, 16).ok()
}
