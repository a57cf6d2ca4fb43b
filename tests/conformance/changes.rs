// SPDX-License-Identifier: MIT
//! The comparison notices what it is for: a header that changed in one place.

use std::{fs, path::Path};

use tempfile::TempDir;
use xen_abi_tests::facts::{
    HeaderFacts, Scope, Verdict, compare, load_reference, read_tree, write_facts,
};

use super::folder;

const HEADER: &str = "sample.h";

/// A change to the header and everything that must be said about it.
const CHANGES: [(&str, &str, &[&str]); 16] = [
    (
        "#define SAMPLE_COMMAND 3\n#define SAMPLE_LIMIT (SAMPLE_COMMAND + 1)",
        "#define SAMPLE_COMMAND 3",
        &["missing macro SAMPLE_LIMIT"],
    ),
    (
        "#define SAMPLE_COMMAND 3",
        "#define SAMPLE_COMMAND 3\n#define SAMPLE_OTHER 4",
        &["extra macro SAMPLE_OTHER"],
    ),
    (
        "(SAMPLE_COMMAND + 1)",
        "(SAMPLE_COMMAND + 2)",
        &["different macro SAMPLE_LIMIT\n    in all views: value is 5, should be 4"],
    ),
    (
        "#define SAMPLE_LIMIT (SAMPLE_COMMAND + 1)",
        "#define SAMPLE_LIMIT (SAMPLE_COMMAND + 1u)",
        &["different macro SAMPLE_LIMIT\n    in all views: type is unsigned int, should be int"],
    ),
    (
        "\"sample\"",
        "\"Sample\"",
        &["different macro SAMPLE_NAME\n    \
           in all views: meaning is the string \"Sample\", should be the string \"sample\""],
    ),
    (
        "((a) + (b))",
        "((a) - (b))",
        &["different macro_fn SAMPLE_SUM\n    \
           in all views: result for (5, 2) is 3 of type int, should be 7 of type int"],
    ),
    (
        "SAMPLE_busy = 5",
        "SAMPLE_busy = 6",
        &["different enum sample_state\n    \
           in all views: constant SAMPLE_busy is 6, should be 5"],
    ),
    (
        "    int status;",
        "    unsigned int status;",
        &["different record sample_request\n    \
           in all views: field status: type is unsigned int, should be int"],
    ),
    (
        "    uint16_t first;\n    uint16_t second;",
        "    uint16_t second;\n    uint16_t first;",
        &["different record sample_request\n    \
           in all views: field first: offset in bits is 80, should be 64\n    \
           in all views: field second: comes too early\n    \
           in all views: field second: offset in bits is 64, should be 80"],
    ),
    (
        "kind : 4, rest : 28",
        "kind : 5, rest : 27",
        &["different record sample_request\n    \
           in all views: field kind: width in bits is 5, should be 4\n    \
           in all views: field rest: offset in bits is 101, should be 100\n    \
           in all views: field rest: width in bits is 27, should be 28"],
    ),
    (
        "uint8_t low, high;",
        "uint8_t low; uint16_t high;",
        &["different record sample_request\n    \
           in all views: field (nameless 1): field parts: size is 4, should be 2\n    \
           in all views: field (nameless 1): field parts: size is 4, should be 2\n    \
           in all views: field (nameless 1): field parts: alignment is 2, should be 1\n    \
           in all views: field (nameless 1): field parts: field high: type is uint16_t, \
           should be uint8_t\n    \
           in all views: field (nameless 1): field parts: field high: offset in bits is 16, \
           should be 8\n    \
           in all views: field (nameless 1): field parts: field high: size is 2, should be 1"],
    ),
    (
        "    uint32_t only_here;",
        "    uint64_t only_here;",
        &[
            "different record sample_request\n    \
           in x86_32: size is 40, should be 36\n    \
           in x86_32: field only_here: type is uint64_t, should be uint32_t\n    \
           in x86_32: field only_here: size is 8, should be 4",
            "different typedef sample_request_t\n    in x86_32: size is 40, should be 36",
        ],
    ),
    (
        "FIXTURE_SAMPLE_H",
        "SAMPLE_H",
        &[
            "include guard: is `SAMPLE_H`, should be `FIXTURE_SAMPLE_H`",
            "missing macro FIXTURE_SAMPLE_H",
            "extra macro SAMPLE_H",
        ],
    ),
    (
        "DEFINE_XEN_GUEST_HANDLE(sample_request_t);",
        "",
        &["missing guest_handle sample_request_t"],
    ),
    (
        "__XEN_INTERFACE_VERSION__ < 0x00040400",
        "__XEN_INTERFACE_VERSION__ < 0x00040300",
        &[
            "record sample_old is seen by guests at 0x00000000 to 0x00040200, \
           should be at 0x00000000 to 0x00040300",
        ],
    ),
    (
        "#include \"xen.h\"",
        "#include \"xen.h\"\n#ifdef __aarch64__\n#error not here\n#endif",
        &["does not compile in arm64: not here"],
    ),
];

fn read(folder: &Path) -> HeaderFacts {
    let scope = Scope::full(vec![HEADER.to_owned()]);
    let mut read = read_tree(folder, &scope).unwrap_or_else(|error| panic!("{error}"));
    read.remove(0)
}

/// Compares the fixture with itself after the text `from` became `to`.
fn after(from: &str, to: &str, want: &HeaderFacts) -> Verdict {
    let original = folder("fixtures/changed-header");
    let copy = TempDir::new().expect("a temporary folder");
    for name in ["xen.h", HEADER] {
        let text = fs::read_to_string(original.join(name)).expect("a fixture");
        assert!(
            name != HEADER || text.contains(from),
            "the fixture has no `{from}`"
        );
        let text = if name == HEADER {
            text.replace(from, to)
        } else {
            text
        };
        fs::write(copy.path().join(name), text).expect("a copy of a fixture");
    }
    compare(
        want,
        &read(copy.path()),
        &Scope::full(vec![HEADER.to_owned()]),
    )
}

#[test]
fn a_changed_header_is_noticed() {
    // By way of a file, as the reference is.
    let kept = TempDir::new().expect("a temporary folder");
    write_facts(kept.path(), &read(&folder("fixtures/changed-header"))).expect("a file of facts");
    let want = load_reference(kept.path(), HEADER).unwrap_or_else(|error| panic!("{error}"));

    let same = after("", "", &want);
    assert!(same.is_complete(), "{same}: {:?}", same.findings);
    for (from, to, expected) in CHANGES {
        let verdict = after(from, to, &want);
        let said: Vec<String> = verdict.findings.iter().map(ToString::to_string).collect();
        assert_eq!(said, *expected, "after `{from}` became `{to}`");
        assert!(!verdict.is_complete());
    }
}
