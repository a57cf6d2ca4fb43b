// SPDX-License-Identifier: MIT
//! Every file says its licence: by itself, or in `REUSE.toml` where it cannot.

use std::fs;

use regex::Regex;
use xen_abi_tests::repository;

const LINE: &str = "SPDX-License-Identifier: MIT";

/// Files that may say `LINE`, by the comment that they say it in.
const COMMENTS: [(&str, &str, &str); 7] = [
    (r"\.(rs|js)$", "// ", ""),
    (r"\.(h|c|css)$", "/* ", " */"),
    (r"\.(md|html|svg)$", "<!-- ", " -->"),
    (r"\.S$", "/* ", " */"),
    (r"\.(toml|yml|yaml|dict|sh|py|mk|ld)$", "# ", ""),
    (
        r"(^|/)(run|Makefile|\.gitignore|\.gitattributes)$",
        "# ",
        "",
    ),
    (r"(^|/)Dockerfile$", "# ", ""),
];

/// What `REUSE.toml` says of files that do not say it themselves.
fn annotated() -> Vec<(String, Regex)> {
    let text = fs::read_to_string(repository::root().join("REUSE.toml")).expect("REUSE.toml");
    let table: toml::Table = text.parse().expect("REUSE.toml is TOML");
    let mut globs = Vec::new();
    for annotation in table["annotations"].as_array().expect("annotations") {
        // One without a licence adds the authors to what files say.
        if annotation.get("SPDX-License-Identifier").is_none() {
            continue;
        }
        let path = &annotation["path"];
        let paths = path.as_array().cloned().unwrap_or(vec![path.clone()]);
        for glob in paths.iter().map(|path| path.as_str().expect("a path")) {
            let pattern = regex::escape(glob)
                .replace(r"\*\*", ".*")
                .replace(r"\*", "[^/]*");
            let pattern = Regex::new(&format!("^{pattern}$")).expect("a pattern");
            globs.push((glob.to_owned(), pattern));
        }
    }
    globs
}

/// Whether a text says its licence, at its top or below what runs it.
fn says_it(text: &str) -> bool {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    let line = if first.starts_with("#!") || first.starts_with("<!DOCTYPE") {
        lines.next().unwrap_or_default()
    } else {
        first
    };
    let bare = ["// ", "/* ", "<!-- ", "# "]
        .iter()
        .find_map(|comment| line.strip_prefix(comment));
    bare.is_some_and(|bare| [LINE, &format!("{LINE} */"), &format!("{LINE} -->")].contains(&bare))
}

#[test]
fn every_file_says_its_licence_once() {
    let annotated = annotated();
    let mut used = vec![false; annotated.len()];
    let mut wrong = Vec::new();
    for file in repository::files() {
        let text = fs::read(repository::root().join(&file)).expect("a file");
        let said = says_it(&String::from_utf8_lossy(&text));
        let listed = annotated.iter().position(|(_, glob)| glob.is_match(&file));
        if let Some(glob) = listed {
            used[glob] = true;
        }
        let licence =
            file == "LICENSE" || file.ends_with("/LICENSE") || file.starts_with("LICENSES/");
        match (said, listed) {
            (true, None) => {}
            (true, Some(glob)) => wrong.push(format!(
                "{file}: says its licence, and `{}` in REUSE.toml says it again",
                annotated[glob].0
            )),
            (false, Some(_)) => {}
            (false, None) if licence => {}
            (false, None) => wrong.push(format!("{file}: {}", what_to_write(&file))),
        }
    }
    for ((glob, _), _) in annotated.iter().zip(used).filter(|(_, used)| !used) {
        wrong.push(format!(
            "REUSE.toml: `{glob}` is no file any more: remove it"
        ));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn what_to_write(file: &str) -> String {
    let comment = COMMENTS.iter().find(|(name, ..)| {
        let name = Regex::new(name).expect("a pattern");
        name.is_match(file)
    });
    match comment {
        Some((_, open, close)) => format!("write `{open}{LINE}{close}` as its first line"),
        None => format!("write a comment `{LINE}` as its first line, or list it in REUSE.toml"),
    }
}

#[test]
fn a_licence_is_found_where_it_belongs() {
    assert!(says_it("// SPDX-License-Identifier: MIT\n//! Words.\n"));
    assert!(says_it("#!/bin/sh\n# SPDX-License-Identifier: MIT\n"));
    assert!(says_it("<!-- SPDX-License-Identifier: MIT -->\n# Title\n"));
    assert!(!says_it("//! Words.\n// SPDX-License-Identifier: MIT\n"));
    assert!(!says_it("// SPDX-License-Identifier: GPL-2.0\n"));
    assert!(!says_it(""));
    assert_eq!(
        what_to_write("docs/new.md"),
        "write `<!-- SPDX-License-Identifier: MIT -->` as its first line"
    );
}
