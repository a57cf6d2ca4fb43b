// SPDX-License-Identifier: MIT
//! What the tests of the checks need.

use std::collections::BTreeSet;

use crate::report::{Problem, Report};
use crate::testing::abi;

/// No problems.
pub(super) const NOTHING: [String; 0] = [];

/// All problems of these modules.
pub(super) fn problems(modules: &[(&str, &str)]) -> Vec<Problem> {
    let abi = abi(modules);
    let report = Report::new();
    super::all(&abi, &report, &BTreeSet::new());
    report.into_problems()
}

/// All problems of these modules, as `[rule] message`.
pub(super) fn found(modules: &[(&str, &str)]) -> Vec<String> {
    let text = |problem: Problem| format!("[{}] {}", problem.rule.id, problem.message);
    problems(modules).into_iter().map(text).collect()
}

/// The same of one module.
pub(super) fn found_in(text: &str) -> Vec<String> {
    found(&[("test", text)])
}
