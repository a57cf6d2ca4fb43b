//! Illegal definitions: the rule that is broken is reported, and no other.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use xen_abi_model::rules::{RULES, Rule};

use super::definition::{self, Item, Text};
use super::mistakes::{self, Mistake};
use super::prng::Prng;
use super::rustc::Rustc;
use super::{clean, model, whole};

/// How often each rule was broken: as c-export reports it, and as rustc does.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    pub(crate) reported: BTreeMap<&'static str, usize>,
    pub(crate) by_rustc: BTreeMap<&'static str, usize>,
}

impl std::ops::AddAssign for Seen {
    fn add_assign(&mut self, more: Seen) {
        for (all, more) in [
            (&mut self.reported, more.reported),
            (&mut self.by_rustc, more.by_rustc),
        ] {
            for (rule, count) in more {
                *all.entry(rule).or_default() += count;
            }
        }
    }
}

/// Makes so many mistakes. What is not reported as it should be is said in the answer; if there is
/// a compiler, it sees those that it can know of.
pub(crate) fn batch(
    mut random: Prng,
    count: usize,
    rustc: Option<&Rustc>,
    scratch: &Path,
) -> Result<Seen, String> {
    let (mut seen, mut failures) = (Seen::default(), String::new());
    let mut compiled: BTreeMap<bool, Vec<(&'static str, Text)>> = BTreeMap::new();
    for _ in 0..count {
        let all = (mistakes::MISTAKES.len() + whole::MISTAKES.len()) as u64;
        let at = usize::try_from(random.below(all)).expect("an index");
        let (rule, text) = match mistakes::MISTAKES.get(at) {
            Some(mistake) => {
                let text = among_others(&mut random, mistake);
                let rule = Rule::named(mistake.rule).expect("a rule");
                if mistake.compiler {
                    // What the macro rejects would keep the compiler from computing the others.
                    let by_macro = rule.kind == xen_abi_model::rules::RuleKind::Syntax;
                    compiled
                        .entry(by_macro)
                        .or_default()
                        .push((rule.id, text.clone()));
                }
                (rule.id, text.text)
            }
            None => {
                let (rule, make) = whole::MISTAKES[at - mistakes::MISTAKES.len()];
                (rule, make(&mut random))
            }
        };
        let (_, broken) = model::read(&text);
        if model::rules(&broken) == BTreeSet::from([rule]) {
            *seen.reported.entry(rule).or_default() += 1;
        } else {
            writeln!(failures, "{rule}, but {broken:#?} is reported of\n{text}").expect("a string");
        }
    }
    if let Some(rustc) = rustc {
        for cases in compiled.values() {
            match compile(cases, rustc, scratch) {
                Ok(()) => {
                    for (rule, _) in cases {
                        *seen.by_rustc.entry(rule).or_default() += 1;
                    }
                }
                Err(more) => failures += &more,
            }
        }
    }
    match failures.is_empty() {
        true => Ok(seen),
        false => Err(failures),
    }
}

/// The mistake between definitions without one.
fn among_others(random: &mut Prng, mistake: &Mistake) -> Text {
    let mut items = (mistake.make)(random);
    items.insert(
        0,
        Item::Record(clean::record(random, "random_before", 8, 1).record),
    );
    items.push(Item::Record(
        clean::record(random, "random_after", 8, 1).record,
    ));
    definition::header("random.h", "", &items)
}

/// Has the compiler look at all cases at once, each a module.
fn compile(cases: &[(&'static str, Text)], rustc: &Rustc, scratch: &Path) -> Result<(), String> {
    let mut text = String::new();
    let mut begins = Vec::new();
    let mut line = 1;
    for (at, (_, case)) in cases.iter().enumerate() {
        let module = format!("mod case_{at} {{\n{}}}\n", case.text);
        begins.push(line);
        line += module.lines().count();
        text += &module;
    }
    let mut found: Vec<BTreeSet<String>> = vec![BTreeSet::new(); cases.len()];
    for error in rustc.errors(&text, scratch) {
        let case = begins.partition_point(|begin| *begin <= error.line);
        if let Some(found) = case.checked_sub(1).and_then(|case| found.get_mut(case)) {
            found.extend(rules_in(&error.message));
        }
    }
    let mut failures = String::new();
    for ((rule, case), found) in cases.iter().zip(found) {
        if found != BTreeSet::from([(*rule).to_owned()]) {
            writeln!(
                failures,
                "{rule}, but rustc has {found:?} for\n{}",
                case.text
            )
            .expect("a string");
        }
    }
    match failures.is_empty() {
        true => Ok(()),
        false => Err(failures),
    }
}

/// The rules that a message of the compiler names; the message itself if it is about something else.
fn rules_in(message: &str) -> Vec<String> {
    let known = |line: &str| {
        let line = line.trim_start_matches("evaluation panicked: ");
        let (rule, _) = line.strip_prefix('[')?.split_once(']')?;
        Rule::named(rule).map(|rule| rule.id.to_owned())
    };
    let rules: Vec<String> = message.lines().filter_map(known).collect();
    match rules.is_empty() {
        true => vec![message.to_owned()],
        false => rules,
    }
}

/// The rules that no mistake here breaks.
pub(crate) fn unbroken(seen: &Seen) -> Vec<&'static str> {
    let all = RULES.iter().map(|rule| rule.id);
    all.filter(|rule| !seen.reported.contains_key(rule))
        .collect()
}
