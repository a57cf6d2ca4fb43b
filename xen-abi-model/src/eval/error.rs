// SPDX-License-Identifier: MIT
//! Why something cannot be computed.

use std::fmt;

use crate::span::Span;

use crate::report::Problem;
use crate::rules::{Rule, UNKNOWN_NAME, VALUE_FITS};

/// Why a number, a size or a layout cannot be computed: the rule that is broken, and where.
#[derive(Clone, Debug)]
pub struct EvalError(Box<Problem>);

impl EvalError {
    pub(crate) fn new(
        rule: &'static Rule,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> EvalError {
        EvalError(Box::new(Problem {
            rule,
            span,
            message: message.into(),
            help: Some(help.into()),
            related: Vec::new(),
        }))
    }

    /// The value cannot be computed, for a reason of its own.
    pub(super) fn value(
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> EvalError {
        EvalError::new(&VALUE_FITS, span, message, help)
    }

    /// There is no `name` on `abi`.
    pub(super) fn unknown(span: Span, name: &str, abi: xen_abi_layout::Abi) -> EvalError {
        let message = format!("`{name}` is not defined on {}", abi.name());
        EvalError::new(&UNKNOWN_NAME, span, message, UNKNOWN_NAME.help)
    }

    /// The rule.
    pub fn rule(&self) -> &'static Rule {
        self.0.rule
    }

    /// Where.
    pub fn span(&self) -> Span {
        self.0.span
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// All of it, for a [`Report`](crate::report::Report).
    pub fn into_problem(self) -> Problem {
        *self.0
    }
}

impl fmt::Display for EvalError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "[{}] {}", self.0.rule.id, self.0.message)
    }
}

impl std::error::Error for EvalError {}
