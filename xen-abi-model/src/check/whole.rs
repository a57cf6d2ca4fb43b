// SPDX-License-Identifier: MIT
//! All checks, one after another or in two halves.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::{
    Check, Met, c_only, c_types, directions, distinct, duplicates, expects, families, groups,
    lengths, limits, members, names, open_ended, operations, order, records, unions, values,
    with_check,
};
use crate::item::Header;
use crate::report::{Problem, Report};
use crate::resolve::{Abi, Place};
use crate::rules::{FAMILY, INNER_RECORD, UNKNOWN_NAME};
use crate::syntax;

/// Does two things, in any order or at once.
pub type Both<'b> = &'b dyn Fn(Half<'_>, Half<'_>);

/// One of the things that [`Both`] does.
pub type Half<'h> = &'h (dyn Fn() + Sync);

/// First one, then the other.
fn in_turn(one: Half<'_>, other: Half<'_>) {
    one();
    other();
}

/// Reports every violation of the rules that need one item's tokens.
pub fn each(headers: &[Header], report: &Report) {
    if limits::exceeded_within(headers, report) {
        return;
    }
    for item in headers.iter().flat_map(|header| &header.items) {
        syntax::check(item, report);
    }
}

/// Reports every violation of the other rules, done by two halves, where there is none of [those](each).
pub fn others_by(abi: &Abi, report: &Report, both: Both<'_>) {
    if !limits::exceeded_together(abi, report) {
        all_by(abi, report, &BTreeSet::new(), both);
    }
}

/// Reports every violation of every rule. `report` already knows what could not be read.
pub fn everything(abi: &Abi, report: &Report) {
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
    all(abi, &found, &broken);
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

/// Names, what stands where, and what things mean.
fn first_half(check: &Check<'_>) {
    names::check(check);
    duplicates::check(check);
    members::check(check);
    families::check(check);
    order::check(check);
    operations::check(check);
    directions::check(check);
    unions::check(check);
}

/// Numbers and layouts, and what is C.
fn second_half(check: &Check<'_>) {
    values::check(check);
    groups::check(check);
    distinct::check(check);
    lengths::check(check);
    records::check(check);
    open_ended::check(check);
    c_types::check(check);
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

/// One mistake is met by everything that depends on it, and told once.
fn key(problem: &Problem) -> String {
    format!("{:?} {} {}", problem.span, problem.rule.id, problem.message)
}
