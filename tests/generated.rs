// SPDX-License-Identifier: MIT
//! The code that other tests are made of is up to date with the definitions.
//!
//! `BLESS=1 cargo test -p xen-abi-tests --test generated` makes it anew. These are tests of their
//! own so that they run where the code that they make does not compile any more.

#[path = "generated/code.rs"]
mod code;
#[path = "common/definitions.rs"]
mod definitions;
#[path = "generated/functions.rs"]
mod functions;
#[path = "common/model.rs"]
mod model;
#[path = "generated/records.rs"]
mod records;
#[path = "common/rust.rs"]
mod rust;
#[path = "common/scalar.rs"]
mod scalar;

use std::{env, fs, path::Path};

/// What makes the code anew.
const MEND: &str = "BLESS=1 cargo test -p xen-abi-tests --test generated";

#[test]
fn the_records_are_listed() {
    hold("layout/generated.rs", &records::text(&model::model()));
}

#[test]
fn the_integer_macros_are_listed() {
    hold(
        "integer_macros/generated.rs",
        &functions::text(&model::model()),
    );
}

/// Holds what a file of this package has against what it should have; told to, writes it.
fn hold(file: &str, wanted: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let there = fs::read_to_string(&path).unwrap_or_default();
    if there == wanted {
        return;
    }
    if env::var_os("BLESS").is_some_and(|value| value == "1") {
        fs::write(&path, wanted).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        return;
    }
    panic!(
        "tests/{file} is stale\n{}help: {MEND}",
        difference(&there, wanted)
    );
}

/// Where two texts begin to differ, and by how much.
fn difference(there: &str, wanted: &str) -> String {
    let (mut old, mut new) = (there.lines(), wanted.lines());
    let mut line = 1;
    loop {
        match (old.next(), new.next()) {
            (one, other) if one == other && one.is_some() => line += 1,
            (one, other) => {
                let show = |text: Option<&str>| text.unwrap_or("(the end)").to_owned();
                return format!(
                    "  line {line} is     {}\n  but should be {}\n  \
                     it has {} lines, should have {}\n",
                    show(one),
                    show(other),
                    there.lines().count(),
                    wanted.lines().count()
                );
            }
        }
    }
}

#[test]
fn a_difference_is_shown_where_it_begins() {
    let said = difference("a\nb\nc\n", "a\nB\n");
    assert!(
        said.contains("line 2 is     b\n  but should be B\n"),
        "{said}"
    );
    assert!(said.contains("it has 3 lines, should have 2"), "{said}");
    let said = difference("a\n", "a\nb\n");
    assert!(
        said.contains("line 2 is     (the end)\n  but should be b\n"),
        "{said}"
    );
}
