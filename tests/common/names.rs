// SPDX-License-Identifier: MIT
//! Names in the generated lists.

/// The last part of a path, or a name, without the sign of a raw identifier.
pub(crate) fn plain(path: &'static str) -> &'static str {
    let last = path.rsplit("::").next().unwrap_or(path).trim();
    last.strip_prefix("r#").unwrap_or(last)
}
