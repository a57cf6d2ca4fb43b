// SPDX-License-Identifier: MIT
//! What pages tell readers to do works, and comes to what they say, in a fresh copy of the project.
//!
//! How long each step takes is printed (`--nocapture`); no test depends on it.

use xen_abi_tests::pages::{Page, pages};
use xen_abi_tests::walk::Copy;

/// One after the other, since they share a copy.
#[test]
fn pages_can_be_followed() {
    let wanted = std::env::var("PAGE").ok();
    let has_steps = |page: &Page| {
        let mut blocks = page.blocks().into_iter();
        let is_chosen = wanted.as_ref().is_none_or(|wanted| *wanted == page.path);
        is_chosen
            && blocks.any(|it| {
                ["console", "diff"].contains(&&*it.language) && it.word("not-run").is_none()
            })
    };
    let pages: Vec<Page> = pages().into_iter().filter(has_steps).collect();
    assert!(!pages.is_empty());
    for page in pages {
        Copy::new(env!("CARGO_BIN_EXE_c-export-tested")).follow(&page);
    }
}
