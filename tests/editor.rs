// SPDX-License-Identifier: MIT
//! Editors see through `#[xen_abi]`: names are completed, documented and found, in finished items and in
//! those that somebody is writing.

#[path = "editor/server.rs"]
mod server;

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use xen_abi_tests::repository;

use server::Server;

const MANIFEST: &str = "\
[package]
name = \"editor-sample\"
version = \"0.0.0\"
edition = \"2024\"

[dependencies]
xen-abi = { path = \"../../../xen-abi\" }

[workspace]
";

const SOURCE: &str = "\
//! A header.
#![allow(non_camel_case_types)]

use xen_abi::prelude::*;

xen_header! { file: \"foo.h\" }

/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// What it costs, in cents.
    #[abi(input)]
    pub price: u32,
    #[abi(reserved)]
    pad: u32,
}

/// What can be done.
#[xen_abi(open_enum(u32))]
pub enum XenFooOp {
    /// Buys it.
    XEN_FOO_buy = 1,
}

/// Unfinished.
#[xen_abi]
pub struct xen_bar {
    /// Where it is.
    pub place: u32,
    pub half
}

pub fn look(foo: &xen_foo, bar: &xen_bar, other: &xen_foo) {
    let _ = foo.pri;
    let _ = bar.pla;
    let _ = other.price;
    let _ = XenFooOp::XEN;
}
";

/// The place behind `what`, which the source has once.
fn behind(what: &str) -> (usize, usize) {
    assert_eq!(SOURCE.matches(what).count(), 1, "{what}");
    let at = SOURCE.find(what).expect("it is there") + what.len();
    let line = SOURCE[..at].matches('\n').count();
    let column = SOURCE[..at].rsplit('\n').next().map_or(0, str::len);
    (line, column)
}

fn labels(completion: &Value) -> Vec<&str> {
    let items = completion.get("items").unwrap_or(completion);
    let items = items.as_array().map_or(&[][..], Vec::as_slice);
    items
        .iter()
        .filter_map(|item| item["label"].as_str())
        .collect()
}

#[test]
fn names_are_completed_documented_and_found() {
    let root: PathBuf = repository::root().join("target/walk/editor");
    let file = root.join("src/lib.rs");
    fs::create_dir_all(root.join("src")).expect("a directory");
    fs::write(root.join("Cargo.toml"), MANIFEST).expect("a manifest");
    fs::copy(
        repository::root().join("Cargo.lock"),
        root.join("Cargo.lock"),
    )
    .expect("versions");
    fs::write(&file, SOURCE).expect("a source");
    let mut server = Server::start(&root);
    server.open(&file, SOURCE);

    let mut complete = |what: &str, wanted: &str| {
        let answer = server.ask("textDocument/completion", &file, behind(what));
        let labels = labels(&answer);
        let is_it = |label: &&str| *label == wanted || label.starts_with(&format!("{wanted} "));
        assert!(
            labels.iter().any(is_it),
            "{what} is completed to {labels:?}"
        );
    };
    complete("foo.pri", "price");
    complete("bar.pla", "place");
    complete("XenFooOp::XEN", "XEN_FOO_buy");

    let hover = server.ask("textDocument/hover", &file, behind("other.price"));
    let text = hover["contents"].to_string();
    assert!(text.contains("What it costs, in cents."), "{hover}");

    let found = server.ask("textDocument/definition", &file, behind("other.price"));
    let first = found.get(0).unwrap_or(&found);
    let range = first.get("targetSelectionRange").unwrap_or(&first["range"]);
    let (line, column) = behind("    pub price");
    assert_eq!(range["end"]["line"], line, "{found}");
    assert_eq!(range["end"]["character"], column, "{found}");
}
