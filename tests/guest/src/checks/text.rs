// SPDX-License-Identifier: MIT
//! Text that Xen has written.

use core::ffi::c_char;
use core::fmt;

/// What stands before the first zero, as one line.
pub(super) struct Text<'a>(pub(super) &'a [c_char]);

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let characters = self.0.iter().take_while(|&&byte| byte != 0);
        characters
            .map(|&byte| byte as u8 as char)
            .try_for_each(|character| fmt::Write::write_char(f, character))
    }
}

/// Bytes, as hexadecimal digits.
pub(super) struct Hex<'a>(pub(super) &'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
