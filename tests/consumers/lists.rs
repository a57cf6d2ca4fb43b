// SPDX-License-Identifier: MIT
//! Lists whose entries the includer gives a meaning, and which other programs read line by line.

use std::{collections::BTreeMap, sync::LazyLock};

use regex::Regex;
use xen_abi_tests::facts::{Facts, load_reference};

use super::{
    folder,
    header::{Complaint, Header},
};

/// What is wrong with the list in `header`, if it is one with a list.
pub(super) fn complaints(header: &Header) -> Vec<Complaint> {
    let (list, entry, prefix) = match header.name.as_str() {
        "arch-x86/cpufeatureset.h" => (features(header), "XEN_CPUFEATURE", "XEN_X86_FEATURE_"),
        "errno.h" => (errors(header), "XEN_ERRNO", "XEN_"),
        _ => return Vec::new(),
    };
    let mut complaints = match list {
        Ok(list) => against_the_reference(header, &list, prefix),
        Err(complaints) => complaints,
    };
    complaints.extend(leave(header, entry));
    complaints
}

/// A checker of style wants a reason for a header that can be included many times, right before
/// the directive that makes it so.
fn leave(header: &Header, entry: &str) -> Option<Complaint> {
    let directive = format!("\n#ifndef {entry}\n");
    let Some(at) = header.text.find(&directive) else {
        return Some(header.at(0, format!("does not ask whether {entry} is defined")));
    };
    let before = header.text.get(..at)?.rsplit('\n').next()?;
    let given = before.starts_with("/* SAF-8-safe ") && before.ends_with(" */");
    (!given).then(|| {
        header.at(
            at,
            "the line before this #ifndef is no `/* SAF-8-safe .. */`",
        )
    })
}

type List = BTreeMap<String, i64>;

/// The features: each on a line with its value as word and bit and, in a comment, who may have it;
/// each word after a line that tells its number, in order.
fn features(header: &Header) -> Result<List, Vec<Complaint>> {
    static FEATURE: LazyLock<Regex> = LazyLock::new(|| {
        regex(
            r"^XEN_CPUFEATURE\((?<name>[A-Z0-9_]+),\s+(?<word>\d+) ?\* ?32 ?\+ *(?<bit>\d+)\)\s+/\*[!|ASHash]* .*\*/$",
        )
    });
    static WORD: LazyLock<Regex> = LazyLock::new(|| regex(r"^/\* .* word (?<word>\d+) .*\*/$"));
    let mut list = List::new();
    let mut complaints = Vec::new();
    let mut word = -1;
    let mut at = 0;
    for line in header.text.split_inclusive('\n') {
        let begins = at;
        at += line.len();
        let line = line.trim_end();
        if let Some(found) = WORD.captures(line) {
            word += 1;
            if found["word"].parse() != Ok(word) {
                complaints.push(header.at(begins, format!("this should be word {word}")));
            }
        } else if line.starts_with("XEN_CPUFEATURE(") {
            let entry = FEATURE.captures(line).and_then(|found| {
                let number = |name: &str| found[name].parse::<i64>().ok();
                // An MSR has two words, and its manual goes on counting in the second.
                let value = number("word")? * 32 + number("bit")?;
                Some((found["name"].to_owned(), value))
            });
            match entry {
                Some((name, value)) if value / 32 == word => _ = list.insert(name, value),
                Some(_) => complaints.push(header.at(begins, format!("not in word {word}"))),
                None => complaints.push(header.at(begins, "not NAME, word*32+bit and a comment")),
            }
        }
    }
    settled(list, complaints)
}

/// The errors: each on a line. The macro that gives them a meaning is gone afterwards.
fn errors(header: &Header) -> Result<List, Vec<Complaint>> {
    static ERROR: LazyLock<Regex> =
        LazyLock::new(|| regex(r"^XEN_ERRNO\((?<name>E\w+),\s+(?<value>\d+)\)\s*(?:/\*.*\*/)?$"));
    let mut list = List::new();
    let mut complaints = Vec::new();
    let mut at = 0;
    let mut ends = None;
    for line in header.text.split_inclusive('\n') {
        let begins = at;
        at += line.len();
        let line = line.trim_end();
        if line == "#undef XEN_ERRNO" {
            ends = Some(begins);
        } else if line.starts_with("XEN_ERRNO(") {
            let entry = ERROR
                .captures(line)
                .and_then(|found| Some((found["name"].to_owned(), found["value"].parse().ok()?)));
            match entry {
                Some((name, value)) => _ = list.insert(name, value),
                None => complaints.push(header.at(begins, "not NAME and a number")),
            }
            if ends.is_some() {
                complaints.push(header.at(begins, "XEN_ERRNO is not defined any more"));
            }
        }
    }
    if ends.is_none() {
        complaints.push(header.at(at, "XEN_ERRNO stays defined"));
    }
    settled(list, complaints)
}

fn settled(list: List, complaints: Vec<Complaint>) -> Result<List, Vec<Complaint>> {
    match complaints.is_empty() {
        true => Ok(list),
        false => Err(complaints),
    }
}

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a pattern that is well-formed")
}

/// Every constant that all can see is on the list, with its value.
fn against_the_reference(header: &Header, list: &List, prefix: &str) -> Vec<Complaint> {
    let reference = match load_reference(&folder("reference/xen-4.22.0"), &header.name) {
        Ok(reference) => reference,
        Err(error) => return vec![header.at(0, error.to_string())],
    };
    let mut complaints = Vec::new();
    let constants = reference.items.iter().flat_map(|item| item.facts.values());
    let mut found = 0;
    for facts in constants {
        let Facts::Enum(constants) = facts else {
            continue;
        };
        found += 1;
        for (name, value) in constants {
            let listed = name.strip_prefix(prefix).and_then(|name| list.get(name));
            if listed != Some(value) {
                let what = format!("{name} is {listed:?} on the list, should be {value}");
                complaints.push(header.at(0, what));
            }
        }
    }
    if found == 0 {
        complaints.push(header.at(0, "the reference tells no constants"));
    }
    complaints.dedup();
    complaints
}

#[test]
fn a_list_out_of_form_is_noticed() {
    let header = |name, text: &str| Header::new(name, text);
    let right = "/* Leaf 1, edx, word 0 */\nXEN_CPUFEATURE(FPU,  0*32+ 0) /*A  FPU */\n\
                 /* Leaf 1, ecx, word 1 */\nXEN_CPUFEATURE(SSE3, 1*32+ 0) /*!A SSE3 */\n";
    let of = |text: &str| features(&header("arch-x86/cpufeatureset.h", text));
    let list = of(right).unwrap_or_default();
    assert_eq!(
        list,
        [("FPU".to_owned(), 0), ("SSE3".to_owned(), 32)].into()
    );
    for (from, to) in [
        ("word 1", "word 2"),
        ("1*32+ 0", "32"),
        ("1*32+ 0", "2*32+ 0"),
        (" /*!A SSE3 */", ""),
        ("/*!A SSE3", "/*X SSE3"),
    ] {
        assert!(of(&right.replace(from, to)).is_err(), "{from} -> {to}");
    }

    let right = "XEN_ERRNO(EPERM, 1)\nXEN_ERRNO(ENOENT, 2) /* No. */\n#undef XEN_ERRNO\n";
    let of = |text: &str| errors(&header("errno.h", text));
    let list = of(right).unwrap_or_default();
    assert_eq!(
        list,
        [("EPERM".to_owned(), 1), ("ENOENT".to_owned(), 2)].into()
    );
    for (from, to) in [
        ("ENOENT, 2", "ENOENT, (2)"),
        ("#undef XEN_ERRNO\n", ""),
        (
            "#undef XEN_ERRNO\n",
            "#undef XEN_ERRNO\nXEN_ERRNO(ESRCH, 3)\n",
        ),
    ] {
        assert!(of(&right.replace(from, to)).is_err(), "{from} -> {to}");
    }

    let asked = "/* SAF-8-safe by intent */\n#ifndef XEN_ERRNO\n#endif\n";
    assert_eq!(leave(&header("errno.h", asked), "XEN_ERRNO"), None);
    for wrong in [
        "",
        &asked.replace(" */\n", " */\n\n"),
        &asked.replace("SAF-8-safe ", ""),
    ] {
        assert!(
            leave(&header("errno.h", wrong), "XEN_ERRNO").is_some(),
            "{wrong}"
        );
    }

    let absent = complaints(&header("errno.h", right));
    assert!(
        absent
            .iter()
            .any(|said| said.to_string().contains("XEN_ESRCH is None"))
    );
}
