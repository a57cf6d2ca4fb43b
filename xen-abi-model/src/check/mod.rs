// SPDX-License-Identifier: MIT
//! The rules that need sizes or all definitions.
//!
//! One file for each subject. What an item expects to break is not reported, but noted, and an
//! `expect` that has met nothing in the end is reported in turn.

mod alone;
mod c_only;
mod c_types;
mod commands;
mod directions;
mod distinct;
mod duplicates;
mod evolution;
mod expects;
mod families;
mod groups;
mod in_rust;
mod includes;
mod inner;
mod integers;
mod lengths;
mod limits;
mod members;
mod names;
mod operations;
mod order;
mod records;
#[cfg(test)]
mod testing;
mod together;
mod unions;
mod uses;
mod values;
mod within;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::OnceLock;

pub use alone::alone;
pub use evolution::evolution;

use crate::span::Span;
use xen_abi_layout::{AbiSet, Message};

use crate::eval::{EvalError, Evaluator};
use crate::item::Item;
use crate::layout::Layouts;
use crate::report::{Problem, Report, continued};
use crate::resolve::{Abi, Place};
use crate::rules::{FAMILY, INNER_RECORD, Rule, UNKNOWN_NAME};
use crate::syntax;
use crate::worlds::possible_abis;

/// Does two things, in any order or at once.
pub type Both<'b> = &'b dyn Fn(Half<'_>, Half<'_>);

/// One of the things that [`Both`] does.
pub type Half<'h> = &'h (dyn Fn() + Sync);

/// First one, then the other.
fn in_turn(one: Half<'_>, other: Half<'_>) {
    one();
    other();
}

/// Reports every violation of every rule. `report` already knows what could not be read.
pub fn everything(abi: &Abi, report: &Report) {
    everything_by(abi, report, &in_turn);
}

/// The same, done by two halves.
pub fn everything_by(abi: &Abi, report: &Report, both: Both<'_>) {
    if limits::exceeded(abi, report) {
        return;
    }
    let unreadable = !report.is_empty();
    let mut broken = BTreeSet::new();
    for place in abi.places() {
        let before = report.len();
        syntax::check(abi.at(place).1, report);
        if report.len() > before {
            broken.insert(place);
        }
    }
    let found = Report::new();
    all_by(abi, &found, &broken, both);
    for problem in found.into_problems() {
        // What could not be read may be what a name means, a family's member, or around a record.
        let is_about_names =
            [UNKNOWN_NAME.id, FAMILY.id, INNER_RECORD.id].contains(&problem.rule.id);
        if !(unreadable && is_about_names) {
            report.push(problem);
        }
    }
}

/// Reports every violation of a rule that needs more than one item's tokens.
///
/// What is in `broken` has been reported already; sizes and values of it are not looked at.
pub fn all(abi: &Abi, report: &Report, broken: &BTreeSet<Place>) {
    all_by(abi, report, broken, &in_turn);
}

/// Names, and what stands where.
fn first_half(check: &Check<'_>) {
    names::check(check);
    duplicates::check(check);
    members::check(check);
    families::check(check);
    order::check(check);
}

/// Numbers and layouts, and what they mean.
fn second_half(check: &Check<'_>) {
    values::check(check);
    groups::check(check);
    distinct::check(check);
    lengths::check(check);
    records::check(check);
    c_types::check(check);
    operations::check(check);
    directions::check(check);
    unions::check(check);
    c_only::check(check);
}

fn all_by(abi: &Abi, report: &Report, broken: &BTreeSet<Place>, both: Both<'_>) {
    let halves = [first_half, second_half].map(|checks| (checks, OnceLock::new()));
    let [one, other] = halves.each_ref().map(|(checks, done)| {
        move || {
            let _ = done.set(with_check(abi, broken, Met::default(), checks));
        }
    });
    both(&one, &other);
    let mut met = Met::new();
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for (_, done) in halves {
        let (problems, more) = done.into_inner().unwrap_or_default();
        found.extend(problems);
        met.extend(more);
    }
    // Last of all it is known which exceptions were asked for in vain.
    let (problems, _) = with_check(abi, broken, met, &expects::check);
    for problem in found.into_iter().chain(problems) {
        if told.insert(key(&problem)) {
            report.push(problem);
        }
    }
}

fn with_check(
    abi: &Abi,
    broken: &BTreeSet<Place>,
    met: Met,
    checks: &dyn Fn(&Check<'_>),
) -> (Vec<Problem>, Met) {
    let evaluator = Evaluator::new(abi);
    let layouts = Layouts::new(&evaluator);
    let report = Report::new();
    let check = Check {
        abi,
        report: &report,
        broken,
        evaluator: &evaluator,
        layouts: &layouts,
        met: RefCell::new(met),
    };
    checks(&check);
    let met = check.met.into_inner();
    (report.into_problems(), met)
}

/// One mistake is met by everything that depends on it, and told once.
fn key(problem: &Problem) -> String {
    format!("{:?} {} {}", problem.span, problem.rule.id, problem.message)
}

/// The rules that items break as they are expected to.
type Met = BTreeSet<(Place, &'static str)>;

/// What every check needs.
struct Check<'a> {
    abi: &'a Abi,
    report: &'a Report,
    broken: &'a BTreeSet<Place>,
    evaluator: &'a Evaluator<'a>,
    layouts: &'a Layouts<'a>,
    met: RefCell<Met>,
}

impl<'a> Check<'a> {
    /// The places of all items of which something can be said.
    fn sound_places(&self) -> impl Iterator<Item = Place> {
        self.abi
            .places()
            .filter(|place| !self.broken.contains(place))
    }

    /// The item at `place`, where it exists for Rust, or else where it exists at all, and whether
    /// Rust sees it.
    fn existence(&self, place: Place) -> (AbiSet, bool) {
        let seen = self.abi.abis(place);
        if !seen.is_empty() {
            return (seen, true);
        }
        let (header, item) = self.abi.at(place);
        (header.abis.and(possible_abis(&item.when)), false)
    }

    /// Reports a problem. Whatever else meets it may do so again.
    fn push(&self, problem: Problem) {
        self.report.push(problem);
    }

    /// Reports that `rule` is broken at `span`, with the rule's own help.
    fn error(&self, rule: &'static Rule, span: Span, message: impl Into<String>) {
        self.error_with_help(rule, span, message, continued(rule.help));
    }

    /// The same with help for this very case.
    fn error_with_help(
        &self,
        rule: &'static Rule,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(Problem {
            rule,
            span,
            message: message.into(),
            help: Some(help.into()),
            related: Vec::new(),
        });
    }

    /// Whether the item at `place` expects to break `rule`, which it does.
    fn expects(&self, place: Place, item: &Item, rule: &'static Rule) -> bool {
        let expects = rule.expectable && item.expects.iter().any(|e| e.rule.text == rule.id);
        if expects {
            self.met.borrow_mut().insert((place, rule.id));
        }
        expects
    }

    /// Reports why something cannot be computed on these of the architectures on which it exists.
    ///
    /// Names without a meaning are the subject of a check of their own.
    fn failed(&self, error: EvalError, on: AbiSet, of: AbiSet) {
        if error.rule().id == UNKNOWN_NAME.id {
            return;
        }
        let mut problem = error.into_problem();
        if on != of {
            problem.message = format!("{} on {}", problem.message, list(on));
        }
        self.push(problem);
    }

    /// Computes something on each of `abis` and reports what fails.
    fn on_each<T>(
        &self,
        abis: AbiSet,
        compute: impl Fn(xen_abi_layout::Abi) -> Result<T, EvalError>,
    ) -> Vec<(xen_abi_layout::Abi, T)> {
        let mut results = Vec::new();
        let mut errors: Vec<(EvalError, AbiSet)> = Vec::new();
        for abi in abis.iter() {
            match compute(abi) {
                Ok(result) => results.push((abi, result)),
                Err(error) => {
                    let known = errors.iter_mut().find(|(known, _)| {
                        known.message() == error.message() && known.rule().id == error.rule().id
                    });
                    match known {
                        Some((_, on)) => *on = on.or(AbiSet::of(abi)),
                        None => errors.push((error, AbiSet::of(abi))),
                    }
                }
            }
        }
        for (error, on) in errors {
            self.failed(error, on, abis);
        }
        results
    }
}

/// `x86_32, arm32 and arm64`
fn list(abis: AbiSet) -> String {
    Message::new().abis(abis).as_str().to_owned()
}

/// ` on x86_32 and arm32`, unless that is everywhere.
fn on_some(some: AbiSet, of: AbiSet) -> String {
    if some == of {
        String::new()
    } else {
        format!(" on {}", list(some))
    }
}

/// What is the same on several architectures, together with these.
fn grouped<T: PartialEq>(
    each: impl IntoIterator<Item = (xen_abi_layout::Abi, T)>,
) -> Vec<(T, AbiSet)> {
    let mut groups: Vec<(T, AbiSet)> = Vec::new();
    for (abi, value) in each {
        match groups.iter_mut().find(|(known, _)| *known == value) {
            Some((_, abis)) => *abis = abis.or(AbiSet::of(abi)),
            None => groups.push((value, AbiSet::of(abi))),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{abi, place};

    const TEXT: &str = "/// A.
        #[xen_abi] pub struct a { /// A.
            pub a: u32, /// B.
            pub b: u8, /// C.
            pub c: nowhere_t }
        /// B.
        #[xen_abi] pub const B: u8 = 256;";

    fn ids(report: Report) -> Vec<&'static str> {
        report
            .into_problems()
            .iter()
            .map(|problem| problem.rule.id)
            .collect()
    }

    #[test]
    fn broken_items_are_left_alone() {
        let abi = abi(&[("test", TEXT)]);
        let report = Report::new();
        let broken = BTreeSet::from([place(&abi, "a"), place(&abi, "B")]);
        all(&abi, &report, &broken);
        assert_eq!(ids(report), [""; 0]);
    }

    #[test]
    fn names_are_not_missed_while_something_could_not_be_read() {
        let abi = abi(&[("test", TEXT)]);
        let report = Report::new();
        everything(&abi, &report);
        assert_eq!(ids(report), ["unknown_name", "value_fits"]);
        let report = Report::new();
        report.error(&crate::rules::LANGUAGE, Span::nowhere(), "what is this?");
        everything(&abi, &report);
        assert_eq!(ids(report), ["language", "value_fits"]);
    }

    #[test]
    fn sets_of_architectures_are_spelled_out() {
        let some =
            AbiSet::of(xen_abi_layout::Abi::Arm32).or(AbiSet::of(xen_abi_layout::Abi::Ppc64));
        assert_eq!(on_some(some, AbiSet::ALL), " on arm32 and ppc64");
        assert_eq!(on_some(some, some), "");
        assert_eq!(list(AbiSet::ALL), "every ABI");
        let each = xen_abi_layout::Abi::ALL.map(|abi| (abi, abi.word()));
        let words: Vec<u64> = grouped(each).into_iter().map(|(word, _)| word).collect();
        assert_eq!(words, [4, 8]);
    }
}
