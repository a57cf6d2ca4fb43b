// SPDX-License-Identifier: MIT
//! What there is to say of a header.

use serde::Serialize;

use super::entry::Value;

/// A header.
#[derive(Clone, Debug, Serialize)]
pub struct HeaderOf {
    /// Its path below the include directory.
    pub file: String,
    /// Its include guard.
    pub guard: Option<String>,
    /// What it is about, in Markdown.
    pub docs: String,
    /// The same as lines of plain text.
    pub about: Vec<String>,
    /// The architectures that it belongs to.
    pub abis: Vec<&'static str>,
    /// Who may include it; everybody, where it is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// When it has any content, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// The headers that it includes.
    pub includes: Vec<String>,
    /// The constant with the version of its interface, and its value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<(String, Vec<Value>)>,
    /// The file that defines it.
    pub source: String,
    /// How many items it has.
    pub items: usize,
}
