// SPDX-License-Identifier: MIT
//! The generated headers have the form that programs count on which read them as text.
//!
//! A C compiler does not mind where a brace is. The hypervisor's build does: it makes headers for
//! 32-bit guests, headers for other architectures' guests, tables of CPU features and hypertext out
//! of the public headers, with regular expressions.

#[path = "consumers/foreign.rs"]
mod foreign;
#[path = "consumers/form.rs"]
mod form;
#[path = "consumers/header.rs"]
mod header;
#[path = "consumers/lists.rs"]
mod lists;

use std::path::{Path, PathBuf};

use header::{Complaint, Header};
use xen_abi_tests::facts::headers_in;

fn folder(below_this_package: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below_this_package)
}

/// Every generated header.
fn headers() -> Vec<Header> {
    let root = folder("../include/xen");
    let names = headers_in(&root).unwrap_or_else(|error| panic!("{error}"));
    let read = |name: &String| Header::read(&root, name).unwrap_or_else(|error| panic!("{error}"));
    names.iter().map(read).collect()
}

/// Fails with what `complaints_about` says about the headers.
fn hold(complaints_about: impl Fn(&Header) -> Vec<Complaint>) {
    let headers = headers();
    let complaints = headers.iter().flat_map(complaints_about);
    let complaints: Vec<String> = complaints.map(|complaint| complaint.to_string()).collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn every_header_has_the_form_that_its_readers_expect() {
    for rule in form::RULES {
        hold(rule.complaints);
    }
}

#[test]
fn each_rule_of_form_finds_what_it_is_for() {
    for rule in form::RULES {
        for (right, wrong) in rule.examples {
            let complaints = |text: &str| (rule.complaints)(&Header::new(rule.header, text));
            assert_eq!(complaints(right), [], "{right}");
            assert_ne!(complaints(wrong), [], "{wrong}");
        }
    }
}

#[test]
fn lists_for_the_includer_have_one_entry_a_line() {
    hold(lists::complaints);
}

#[test]
fn headers_of_foreign_guests_can_be_made() {
    let problems = foreign::problems(&folder("../include/xen"));
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}
