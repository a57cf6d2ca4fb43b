// SPDX-License-Identifier: MIT
//! Lines on Xen's console.

use core::fmt::{self, Write};

use xen_sys::hypercall::console_write;

use crate::calls::XEN;

/// A line being written; longer ones are cut off.
pub(crate) struct Line {
    text: [u8; 240],
    used: usize,
}

impl Line {
    pub(crate) const fn new() -> Self {
        Line {
            text: [0; 240],
            used: 0,
        }
    }

    pub(crate) fn end(mut self) {
        let end = self.used.min(self.text.len() - 1);
        self.text[end] = b'\n';
        let _ = console_write(&XEN, &self.text[..=end]);
    }
}

impl Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for &byte in text.as_bytes() {
            let shown = if byte == b'\n' { b'|' } else { byte };
            if let Some(free) = self.text.get_mut(self.used) {
                *free = shown;
                self.used += 1;
            }
        }
        Ok(())
    }
}

macro_rules! println {
    ($($what:tt)*) => {{
        let mut line = $crate::console::Line::new();
        let _ = core::fmt::Write::write_fmt(&mut line, format_args!($($what)*));
        line.end();
    }};
}
pub(crate) use println;
