// SPDX-License-Identifier: MIT
//! What stands for a text that is compared, but not shown.

use std::fmt;

/// A text's digest (FNV-1a, 32 bits); of no text it is zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest(pub u32);

impl Digest {
    /// Goes on with one more line. Empty ones at the beginning say nothing.
    #[must_use]
    pub fn line(self, line: &str) -> Digest {
        const START: u32 = 0x811c_9dc5;
        const PRIME: u32 = 0x0100_0193;
        if self.0 == 0 && line.is_empty() {
            return self;
        }
        let mut hash = if self.0 == 0 { START } else { self.0 };
        for byte in line.bytes().chain([b'\n']) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(PRIME);
        }
        Digest(hash)
    }

    /// Goes on with these lines.
    #[must_use]
    pub fn lines(self, lines: &[String]) -> Digest {
        lines.iter().fold(self, |digest, line| digest.line(line))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:08x}", self.0)
    }
}
