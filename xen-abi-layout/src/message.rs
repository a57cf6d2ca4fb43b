// SPDX-License-Identifier: MIT
//! Text that can be put together while the compiler evaluates constants.

use crate::{Abi, AbiSet};

const CAPACITY: usize = 4096;

/// A message, built by `const fn`s. What does not fit ends in an ellipsis.
#[derive(Clone, Copy)]
pub struct Message {
    bytes: [u8; CAPACITY],
    len: usize,
}

impl Default for Message {
    fn default() -> Self {
        Self::new()
    }
}

impl Message {
    /// No text.
    pub const fn new() -> Message {
        Message {
            bytes: [0; CAPACITY],
            len: 0,
        }
    }

    /// Whether nothing has been written.
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// What has been written.
    pub const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "a message that is too long to show",
        }
    }

    /// Appends `text`.
    pub const fn text(mut self, text: &str) -> Message {
        let text = text.as_bytes();
        let mut at = 0;
        while at < text.len() {
            if self.len + 4 > CAPACITY {
                let end = b"...";
                let mut dot = 0;
                while self.len < CAPACITY && dot < end.len() {
                    self.bytes[self.len] = end[dot];
                    self.len += 1;
                    dot += 1;
                }
                return self;
            }
            self.bytes[self.len] = text[at];
            self.len += 1;
            at += 1;
        }
        self
    }

    /// Appends a number in decimal.
    pub const fn number(self, number: u64) -> Message {
        let mut digits = [0; 20];
        let mut at = digits.len();
        let mut rest = number;
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        match core::str::from_utf8(digits.split_at(at).1) {
            Ok(digits) => self.text(digits),
            Err(_) => self,
        }
    }

    /// Appends `name` as code.
    pub const fn code(self, name: &str) -> Message {
        self.text("`").text(name).text("`")
    }

    /// Appends `n byte` or `n bytes`.
    pub const fn byte_count(self, count: u64) -> Message {
        self.number(count)
            .text(if count == 1 { " byte" } else { " bytes" })
    }

    /// Appends the names of `set`: `x86_32, arm32 and arm64`, or `every ABI`.
    pub const fn abis(mut self, set: AbiSet) -> Message {
        if set.bits() == AbiSet::ALL.bits() {
            return self.text("every ABI");
        }
        let mut left = set.len();
        let mut column = 0;
        while column < Abi::COUNT {
            if set.has_column(column) {
                self = self.text(Abi::ALL[column].name());
                left -= 1;
                if left > 1 {
                    self = self.text(", ");
                } else if left == 1 {
                    self = self.text(" and ");
                }
            }
            column += 1;
        }
        self
    }
}
