// SPDX-License-Identifier: MIT
//! What a header tells readers of its text, which no compiler sees.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use regex::Regex;

/// Behind a backtick, comments speak to the tool that makes hypertext of the headers: "incontents"
/// makes an entry of its list of contents, an enum without code names a set of constants, and a
/// hypercall is declared as a function.
static MARKUP: LazyLock<Regex> = LazyLock::new(|| {
    regex(concat!(
        r"(?m)^(?:/\*|[ \t]*\*)[ \t]*`",
        r"(?:incontents \d+ (?<contents>\w+)",
        r"|[ \t]+enum (?<enum>\w+) \{(?:[ \t]*//[ \t]*(?<leads>.*?)[ \t]*(?:\*/)?$)?",
        r"|[ \t]+(?<function>HYPERVISOR_\w+)\()",
    ))
});

/// Behind a feature, a comment says which guests may have it, before anything else.
static FEATURE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?m)^XEN_CPUFEATURE\((?<name>\w+),[^)]*\)\s*/\*(?<guests>[\w!|]*)"));

/// What is told about a feature begins with this.
const GUESTS: &str = "guests of ";

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a pattern that is well-formed")
}

/// What is told, by what it is about.
fn told(text: &str) -> BTreeMap<String, String> {
    let mut told = BTreeMap::new();
    for found in MARKUP.captures_iter(text) {
        for sort in ["contents", "enum", "function"] {
            if let Some(name) = found.name(sort) {
                let leads = found.name("leads").map_or("", |leads| leads.as_str());
                told.insert(format!("markup {sort} {}", name.as_str()), leads.to_owned());
            }
        }
    }
    for found in FEATURE.captures_iter(text) {
        let mut guests: Vec<char> = found["guests"].chars().collect();
        guests.sort();
        told.insert(
            format!("{GUESTS}{}", &found["name"]),
            guests.into_iter().collect(),
        );
    }
    told
}

/// What is told differently in `now` than in `then`.
pub(super) fn between(then: &str, now: &str) -> Vec<String> {
    let (then, now) = (told(then), told(now));
    let names: BTreeSet<&String> = then.keys().chain(now.keys()).collect();
    let quoted = |words: &String| format!("`{words}`");
    let change = |name: &String| match (then.get(name), now.get(name)) {
        (Some(then), Some(now)) if then == now => None,
        (Some(then), Some(now)) => Some(format!("{name}: {} -> {}", quoted(then), quoted(now))),
        // That a feature comes or goes, a compiler sees as well.
        _ if name.starts_with(GUESTS) => None,
        (None, _) => Some(format!("{name}: added")),
        (_, None) => Some(format!("{name}: removed")),
    };
    names.into_iter().filter_map(change).collect()
}

#[test]
fn words_are_compared() {
    let then = "/*\n * `incontents 7 here A title\n */\n\
                /* ` enum sample { // SAMPLE_* => struct sample_* */\n\
                /*\n * ` enum neg_errnoval\n * ` HYPERVISOR_sample(int cmd)\n */\n\
                XEN_CPUFEATURE(ONE, 0*32+ 1) /*!A The first */\n\
                XEN_CPUFEATURE(TWO, 0*32+ 2) /*   The second */\n";
    let more = format!("{then}XEN_CPUFEATURE(NEW, 0*32+ 3) /*S| The third */\n");
    assert_eq!(between(then, &more), [""; 0]);
    assert_eq!(between(then, then), [""; 0]);
    let now = then
        .replace("`incontents 7 here", "`incontents 7 there")
        .replace("sample_*", "other_*")
        .replace("/*!A", "/*S!")
        .replace("HYPERVISOR_sample(", "HYPERVISOR_sample (");
    assert_eq!(
        between(then, &now),
        [
            "guests of ONE: `!A` -> `!S`",
            "markup contents here: removed",
            "markup contents there: added",
            "markup enum sample: `SAMPLE_* => struct sample_*` -> `SAMPLE_* => struct other_*`",
            "markup function HYPERVISOR_sample: removed",
        ]
    );
}
