// SPDX-License-Identifier: MIT
//! What the README counts. What it quotes is held in `book.rs`, what it has readers do in `walks.rs`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use xen_abi_tests::facts::{headers_in, load_reference};
use xen_abi_tests::pages::Page;
use xen_abi_tests::repository;

fn readme() -> String {
    Page::named("README.md").text
}

/// Its words, without regard to where lines end.
fn words() -> String {
    readme().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A number with commas between thousands.
fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[test]
fn headers_and_items_are_counted_right() {
    let root = repository::root();
    let headers = headers_in(&root.join("include/xen")).expect("headers");
    let wanted = format!("All {} public headers are here", headers.len());
    assert!(words().contains(&wanted), "say: {wanted}");

    let reference = root.join("tests/reference/xen-4.22.0");
    let items = headers
        .iter()
        .map(|header| {
            load_reference(&reference, header)
                .expect("facts")
                .items
                .len()
        })
        .sum();
    let wanted = format!("({} items)", number(items));
    assert!(words().contains(&wanted), "say: {wanted}");
}

#[test]
fn every_crate_is_in_the_table() {
    let readme = readme();
    let named: BTreeSet<&str> = readme
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .collect();
    let is_crate = |name: &&str| repository::root().join(name).join("src").is_dir();
    let manifest = fs::read_to_string(repository::root().join("Cargo.toml")).expect("a manifest");
    let manifest: toml::Table = manifest.parse().expect("TOML");
    let members = manifest["workspace"]["members"]
        .as_array()
        .expect("members");
    let published: BTreeSet<&str> = members
        .iter()
        .map(|member| member.as_str().expect("a path"))
        .filter(|member| is_published(&repository::root().join(member)))
        .collect();
    assert_eq!(named, published);
    assert!(named.iter().all(is_crate));
}

fn is_published(member: &Path) -> bool {
    let manifest = fs::read_to_string(member.join("Cargo.toml")).expect("a manifest");
    let manifest: toml::Table = manifest.parse().expect("TOML");
    manifest["package"].get("publish").is_none()
}
