// SPDX-License-Identifier: MIT
//! The rules that need sizes or all definitions.
//!
//! One file for each subject. What an item expects to break is not reported, but noted, and an
//! `expect` that has met nothing in the end is reported in turn.

mod alone;
#[cfg(feature = "whole")]
mod c_only;
#[cfg(feature = "whole")]
mod c_types;

#[cfg(feature = "whole")]
mod commands;
#[cfg(feature = "whole")]
mod directions;
mod distinct;
#[cfg(feature = "whole")]
mod duplicates;
#[cfg(feature = "whole")]
mod evolution;
#[cfg(feature = "whole")]
mod expects;
#[cfg(feature = "whole")]
mod families;
mod groups;
#[cfg(feature = "whole")]
mod in_rust;
#[cfg(feature = "whole")]
mod includes;
mod inner;
mod integers;
#[cfg(feature = "whole")]
mod lengths;
mod limits;
#[cfg(feature = "whole")]
mod members;
#[cfg(feature = "whole")]
mod names;
#[cfg(feature = "whole")]
mod open_ended;
#[cfg(feature = "whole")]
mod operations;
#[cfg(feature = "whole")]
mod order;
mod own_sizes;
#[cfg(feature = "whole")]
mod records;
#[cfg(test)]
mod testing;
mod together;
#[cfg(feature = "whole")]
mod unions;
mod uses;
#[cfg(feature = "whole")]
mod values;
#[cfg(feature = "whole")]
mod whole;
#[cfg(feature = "whole")]
mod within;

use std::cell::RefCell;
use std::collections::BTreeSet;

pub use alone::{alone, tells_values};
#[cfg(feature = "whole")]
pub use evolution::evolution;
pub use own_sizes::{OwnSizes, own_sizes};
#[cfg(feature = "whole")]
pub use whole::{Both, Half, all, each, everything, others_by};

use crate::span::Span;
use xen_abi_layout::{AbiSet, Message};

use crate::eval::{EvalError, Evaluator};
use crate::item::Item;
use crate::layout::Layouts;
use crate::report::{Problem, Report, continued};
use crate::resolve::{Abi, Place};
use crate::rules::{Rule, UNKNOWN_NAME};
use crate::worlds::possible_abis;

/// What these checks find, and which exceptions they meet besides those that have been met.
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
