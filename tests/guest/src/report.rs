// SPDX-License-Identifier: MIT
//! What came of each operation.

use core::cell::Cell;
use core::fmt::Arguments;

use crate::console::println;

/// Counts the operations while it prints them.
pub(crate) struct Report {
    right: Cell<u32>,
    wrong: Cell<u32>,
}

impl Report {
    pub(crate) const fn new() -> Self {
        Report {
            right: Cell::new(0),
            wrong: Cell::new(0),
        }
    }

    /// One operation: its name, whether its result is as it should be, and what it was.
    pub(crate) fn check(&self, name: &str, right: bool, result: Arguments<'_>) {
        let (count, word) = if right {
            (&self.right, "ok")
        } else {
            (&self.wrong, "FAILED")
        };
        count.set(count.get() + 1);
        println!("guest: {word} {name}: {result}");
    }

    /// What all of them come to.
    pub(crate) fn end(&self) {
        let (right, wrong) = (self.right.get(), self.wrong.get());
        println!("guest: {right} right, {wrong} wrong");
    }
}
