// SPDX-License-Identifier: MIT
//! The generated headers mean what those of Xen 4.17 mean, but for a list of what has changed since.
//!
//! The reference of this release and the definitions have been written for the same purpose. Debian's
//! headers have not: a mistake that found its way into both is a difference to them, and every
//! difference is on the list, where a change that Xen never made has no business.
//!
//! `BLESS=1` rewrites the list.

#[path = "oracle/debian.rs"]
mod debian;
#[path = "oracle/difference.rs"]
mod difference;
#[path = "oracle/list.rs"]
mod list;
#[path = "oracle/words.rs"]
mod words;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use xen_abi_tests::facts::{Role, Scope, headers_in, read_tree};

/// The interface version of Xen 4.17. Both sides are asked for this one: the older does not know
/// what came later.
const LATEST_THERE: u32 = 0x0004_0e00;

fn folder(below_this_package: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below_this_package)
}

fn scope(headers: Vec<String>) -> Scope {
    let roles = vec![Role::Tools, Role::Guest(LATEST_THERE), Role::Guest(0)];
    Scope { headers, roles }
}

/// Every difference between the headers below `then` and those below `now`, one line each.
fn differences(
    then: &Path,
    now: &Path,
    is_public: impl Fn(&str) -> bool,
) -> Result<Vec<String>, String> {
    let headers = |folder: &Path| -> Result<BTreeSet<String>, String> {
        let headers = headers_in(folder).map_err(|error| error.to_string())?;
        Ok(headers
            .into_iter()
            .filter(|header| is_public(header))
            .collect())
    };
    let (there, here) = (headers(then)?, headers(now)?);
    let mut lines = Vec::new();
    lines.extend(
        (&here - &there)
            .iter()
            .map(|name| format!("{name}: header added")),
    );
    lines.extend(
        (&there - &here)
            .iter()
            .map(|name| format!("{name}: header absent")),
    );
    let both: Vec<String> = (&there & &here).into_iter().collect();
    if !both.is_empty() {
        let read = |folder| read_tree(folder, &scope(both.clone())).map_err(|e| e.to_string());
        for (then, now) in read(then)?.iter().zip(&read(now)?) {
            lines.extend(difference::between(then, now));
        }
    }
    for header in &both {
        let text = |folder: &Path| -> Result<String, String> {
            let path = folder.join(header);
            let text = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            Ok(String::from_utf8_lossy(&text).into_owned())
        };
        let told = words::between(&text(then)?, &text(now)?);
        lines.extend(told.iter().map(|line| format!("{header} {line}")));
    }
    lines.sort();
    Ok(lines)
}

#[test]
fn headers_differ_from_an_older_release_as_listed() {
    let path = folder("reference/since-4.17.txt");
    let installed = debian::version().unwrap_or_else(|problem| panic!("{problem}"));
    let there = Path::new(debian::HEADERS);
    let lines = differences(there, &folder("../include/xen"), debian::is_public);
    let lines = lines.unwrap_or_else(|problem| panic!("{problem}"));
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, list::text(&installed, &lines)).expect("the list is written");
        return;
    }
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let problems = list::problems(&text, &installed, &lines);
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

/// A change to the sample header, and the lines that it comes to.
const CHANGES: [(&str, &str, &[&str]); 13] = [
    ("", "", &[]),
    (
        "#define SAMPLE_LIMIT (SAMPLE_COMMAND + 1)\n",
        "",
        &["sample.h macro SAMPLE_LIMIT: removed"],
    ),
    (
        "#define SAMPLE_COMMAND 3",
        "#define SAMPLE_COMMAND 3u\n#define SAMPLE_OTHER 4",
        &[
            "sample.h macro SAMPLE_COMMAND: type int -> unsigned int",
            "sample.h macro SAMPLE_LIMIT: type int -> unsigned int",
            "sample.h macro SAMPLE_OTHER: added",
        ],
    ),
    (
        "\"sample\"",
        "5",
        &["sample.h macro SAMPLE_NAME: {\"string\":\"sample\"} -> {\"type\":\"int\",\"value\":5}"],
    ),
    (
        "((a) + (b))",
        "((a) - (b))",
        &["sample.h macro_fn SAMPLE_SUM: for (5, 2) [7,\"int\"] -> [3,\"int\"]"],
    ),
    (
        "SAMPLE_busy = 5",
        "SAMPLE_busy = 6, SAMPLE_new",
        &[
            "sample.h enum sample_state: constant SAMPLE_busy 5 -> 6",
            "sample.h enum sample_state: constant SAMPLE_new added",
        ],
    ),
    (
        "    uint16_t first;\n    uint16_t second;",
        "    uint16_t second;\n    uint16_t first;",
        &[
            "sample.h record sample_request: field first: bit_offset 64 -> 80",
            "sample.h record sample_request: field second: bit_offset 80 -> 64",
        ],
    ),
    (
        "uint8_t low, high;",
        "uint8_t high, low;",
        &[
            "sample.h record sample_request: field (nameless 1): inline: field parts: inline: \
             field high: bit_offset 8 -> 0",
            "sample.h record sample_request: field (nameless 1): inline: field parts: inline: \
             field low: bit_offset 0 -> 8",
        ],
    ),
    (
        "uint64_t address;\n        struct {\n            uint8_t low, high;\n        } parts;",
        "struct {\n            uint8_t low, high;\n        } parts;\n        uint64_t address;",
        &["sample.h record sample_request: order of fields"],
    ),
    (
        "    uint32_t only_here;",
        "    uint64_t only_here;",
        &[
            "sample.h record sample_request: field only_here: size 4 -> 8 [x86_32]",
            "sample.h record sample_request: field only_here: type uint32_t -> uint64_t [x86_32]",
            "sample.h record sample_request: size 36 -> 40 [x86_32]",
            "sample.h typedef sample_request_t: size 36 -> 40 [x86_32]",
        ],
    ),
    (
        "DEFINE_XEN_GUEST_HANDLE(sample_request_t);",
        "#ifdef __XEN_TOOLS__\nDEFINE_XEN_GUEST_HANDLE(sample_request_t);\n#endif",
        &["sample.h guest_handle sample_request_t: removed \
           [*/guest@0x00040e00 */guest@0x00000000]"],
    ),
    (
        "__XEN_INTERFACE_VERSION__ < 0x00040400",
        "__XEN_INTERFACE_VERSION__ < 0x00040300",
        &["sample.h record sample_old: guest versions up to 0x00040300 -> up to 0x00040200"],
    ),
    (
        "#include \"xen.h\"",
        "#include \"xen.h\"\n#include <stddef.h>\n#ifdef __aarch64__\n#error not here\n#endif",
        &[
            "sample.h: does not compile any more: not here [arm64]",
            "sample.h: includes <stddef.h>, which it did not",
        ],
    ),
];

#[test]
fn a_difference_is_told_in_one_line() {
    let then = folder("fixtures/changed-header");
    for (from, to, expected) in CHANGES {
        let now = tempfile::tempdir().expect("a temporary folder");
        for name in ["xen.h", "sample.h"] {
            let text = fs::read_to_string(then.join(name)).expect("a fixture");
            assert!(name == "xen.h" || text.contains(from), "no `{from}`");
            let text = match name {
                "sample.h" => text.replace(from, to),
                _ => text,
            };
            fs::write(now.path().join(name), text).expect("a copy of a fixture");
        }
        let lines = differences(&then, now.path(), |header| header == "sample.h");
        let expected = expected.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(lines, Ok(expected), "after `{from}` became `{to}`");
    }
}

#[test]
fn a_header_on_one_side_only_is_told() {
    let (one, other) = (folder("fixtures/changed-header"), tempfile::tempdir());
    let other = other.expect("a temporary folder");
    let lines = |then, now| differences(then, now, |_| true);
    let added = ["sample.h: header added", "xen.h: header added"];
    assert_eq!(
        lines(other.path(), &one),
        Ok(added.map(str::to_owned).to_vec())
    );
    let absent = ["sample.h: header absent", "xen.h: header absent"];
    assert_eq!(
        lines(&one, other.path()),
        Ok(absent.map(str::to_owned).to_vec())
    );
}
