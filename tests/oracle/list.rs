// SPDX-License-Identifier: MIT
//! The committed list of differences.

use std::collections::BTreeSet;

const HEAD: &str = "# since ";

/// The text of the list.
pub(super) fn text(version: &str, lines: &[String]) -> String {
    let mut text = format!("{HEAD}{version}\n");
    for line in lines {
        text += line;
        text.push('\n');
    }
    text
}

/// What is wrong with the list `text`, given the differences `lines` to the version `installed`.
pub(super) fn problems(text: &str, installed: &str, lines: &[String]) -> Vec<String> {
    let mut listed = text.lines();
    let Some(version) = listed.next().and_then(|line| line.strip_prefix(HEAD)) else {
        return vec![format!(
            "the list does not begin with `{HEAD}` and a version"
        )];
    };
    let listed: Vec<&str> = listed.collect();
    let mut problems = Vec::new();
    if !listed.is_sorted_by(|a, b| a < b) {
        problems.push("the list is not sorted, or says something twice".to_owned());
    }
    let listed: BTreeSet<&str> = listed.into_iter().collect();
    let found: BTreeSet<&str> = lines.iter().map(String::as_str).collect();
    let unlisted = found.difference(&listed);
    problems.extend(unlisted.map(|line| format!("not on the list: {line}")));
    let stale = listed.difference(&found);
    problems.extend(stale.map(|line| format!("on the list, but not so: {line}")));
    if !problems.is_empty() {
        problems.push("BLESS=1 rewrites reference/since-4.17.txt; read its diff".to_owned());
        if version != installed {
            // Fixes are carried back into old releases, additions among them.
            problems.push(format!(
                "the list is about {version}, while {installed} is installed: if that is the only \
                 reason, install the former or rewrite the list"
            ));
        }
    }
    problems
}

#[test]
fn the_list_is_exact() {
    let lines = ["a.h macro A: added", "a.h macro B: removed"].map(str::to_owned);
    let list = text("4.17.7", &lines);
    let problems = |text: &str, version, lines| problems(text, version, lines).join("\n");
    assert_eq!(problems(&list, "4.17.7", &lines), "");
    assert_eq!(problems(&list, "4.17.8", &lines), "");
    let unlisted = problems(&text("4.17.7", &lines[1..]), "4.17.7", &lines);
    assert!(
        unlisted.contains("not on the list: a.h macro A: added"),
        "{unlisted}"
    );
    let stale = problems(&list, "4.17.8", &lines[..1]);
    assert!(
        stale.contains("but not so: a.h macro B: removed"),
        "{stale}"
    );
    assert!(stale.contains("4.17.8 is installed"), "{stale}");
    let backwards: Vec<String> = lines.iter().rev().cloned().collect();
    assert!(problems(&text("4.17.7", &backwards), "4.17.7", &lines).contains("not sorted"));
    assert!(problems("", "4.17.7", &lines).contains("does not begin"));
}
