// SPDX-License-Identifier: MIT
//! Open enums in words.

use core::fmt;

/// The name of `value`, or the number where nobody has given it a name.
pub fn debug_open_enum<T: PartialEq>(
    f: &mut fmt::Formatter<'_>,
    value: T,
    number: impl fmt::Debug,
    names: &[(T, &str)],
) -> fmt::Result {
    match names.iter().find(|(known, _)| *known == value) {
        Some((_, name)) => f.write_str(name),
        None => number.fmt(f),
    }
}
