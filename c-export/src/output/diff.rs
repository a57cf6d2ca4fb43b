// SPDX-License-Identifier: MIT
//! What an export would change, for people and for `patch -p1`.

use similar::TextDiff;

use super::State;
use super::compare::Found;

/// The unified diff of one header; `new` is what is defined.
pub(super) fn unified(dir: &str, found: &Found, new: Option<&String>) -> String {
    // What is there may be anything; what is shown of it is text.
    let old = String::from_utf8_lossy(&found.old);
    let new = new.map_or("", String::as_str);
    let name = format!("{}/{}", dir.trim_start_matches('/'), found.entry.name);
    let (from, to) = match found.entry.state {
        State::New => ("/dev/null".into(), format!("b/{name}")),
        State::Stale => (format!("a/{name}"), "/dev/null".into()),
        State::Changed | State::Same => (format!("a/{name}"), format!("b/{name}")),
    };
    if old == new {
        // Nothing to show line by line: an empty header, or bytes that are no text.
        return format!("--- {from}\n+++ {to}\n");
    }
    TextDiff::from_lines(&*old, new)
        .unified_diff()
        .header(&from, &to)
        .to_string()
}
