// SPDX-License-Identifier: MIT
//! The line by which a header says where it comes from.

/// What follows the source's path in a header's banner.
pub const BANNER_MARK: &str = " by c-export";

/// What precedes it.
const BEFORE: &str = "Generated from ";

/// How far into a header the banner is looked for, in lines.
const LINES: usize = 12;

/// The words that every header has on one line of its first comment. A header with them that is no
/// longer defined is known to be stale.
pub fn banner(source: &str) -> String {
    format!("{BEFORE}{source}{BANNER_MARK}")
}

/// The source that a header's banner names.
pub fn banner_source(header: &str) -> Option<&str> {
    header.lines().take(LINES).find_map(|line| {
        let (source, _) = line.split_once(BEFORE)?.1.split_once(BANNER_MARK)?;
        Some(source)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_source_is_read_back() {
        let header = format!(
            "/* x */\n/*\n * {}; do not edit.\n */\n",
            banner("d/src/a.rs")
        );
        assert_eq!(banner_source(&header), Some("d/src/a.rs"));
    }

    #[test]
    fn other_headers_have_none() {
        assert_eq!(banner_source("/* Generated from x by hand */\n"), None);
        assert_eq!(banner_source(&("\n".repeat(LINES) + &banner("x"))), None);
    }
}
