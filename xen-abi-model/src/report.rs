// SPDX-License-Identifier: MIT
//! Problems, collected rather than returned: a definition is told all that is wrong with it.

use std::cell::RefCell;

use crate::span::Span;

use crate::rules::{Rule, RuleSet};

/// A broken rule, with its place.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Which rule.
    pub rule: &'static Rule,
    /// Where.
    pub span: Span,
    /// What is wrong, with names and numbers.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
    /// Other places that play a part, and which.
    pub related: Vec<(Span, String)>,
}

/// A sentence as it goes on after `help: `.
pub(crate) fn continued(sentence: &str) -> String {
    let mut characters = sentence.chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    first
        .into_iter()
        .chain(characters)
        .collect::<String>()
        .trim_end_matches('.')
        .to_owned()
}

/// A collection of problems.
#[derive(Debug, Default)]
pub struct Report {
    rules: RuleSet,
    problems: RefCell<Vec<Problem>>,
}

impl Report {
    /// A report without problems.
    pub fn new() -> Report {
        Report::default()
    }

    /// The same for problems with these rules alone: what breaks others is not told.
    pub fn of(rules: RuleSet) -> Report {
        Report {
            rules,
            ..Report::default()
        }
    }

    /// Reports that `rule` is broken at `span`. The rule's own help is given along.
    pub fn error(&self, rule: &'static Rule, span: impl Into<Span>, message: impl Into<String>) {
        self.push(Problem {
            rule,
            span: span.into(),
            message: message.into(),
            help: Some(continued(rule.help)),
            related: Vec::new(),
        });
    }

    /// The same with help for this very case.
    pub fn error_with_help(
        &self,
        rule: &'static Rule,
        span: impl Into<Span>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(Problem {
            rule,
            span: span.into(),
            message: message.into(),
            help: Some(help.into()),
            related: Vec::new(),
        });
    }

    /// Reports a problem.
    pub fn push(&self, problem: Problem) {
        if self.rules.contains(problem.rule) {
            self.problems.borrow_mut().push(problem);
        }
    }

    /// How many there are so far.
    pub fn len(&self) -> usize {
        self.problems.borrow().len()
    }

    /// Whether there are none so far.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All of them, in the order in which they were met.
    pub fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }
}
