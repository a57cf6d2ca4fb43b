// SPDX-License-Identifier: MIT
//! Constants, lengths and sizes, as a C compiler computes them on each architecture.
//!
//! Everything is computed once. What needs itself, and what nests deeper than a compiler or a
//! reader could follow, is an error.

mod arith;
mod constants;
mod error;
mod expr;
mod literal;
mod number;
mod sizes;
#[cfg(test)]
mod tests;

use std::cell::{Cell, RefCell};

use crate::span::Span;
use rustc_hash::FxHashMap;
use xen_abi_layout::{Abi, Layout};

use crate::item::{Expr, Header, Suffix};
use crate::resolve::{self, Found};
use crate::rules::CYCLE;

pub use constants::pasted_suffix;
pub use error::EvalError;
pub use expr::is_truth_value;
pub use literal::{LiteralRole, is_decimal, literal_suffix, literal_type};
pub use number::{CInt, Number};

/// How deep definitions may need each other and expressions may nest.
pub const MAX_DEPTH: u32 = 250;

/// How many steps one value may take: macros that call others twice double them with each level.
pub const MAX_STEPS: u32 = 50_000;

/// Computes what definitions leave to be computed.
#[derive(Debug)]
pub struct Evaluator<'a> {
    model: &'a resolve::Abi,
    numbers: RefCell<FxHashMap<(Found, Abi), Result<Number, EvalError>>>,
    layouts: RefCell<FxHashMap<(Found, Abi), Result<Layout, EvalError>>>,
    /// What is being computed, outermost first.
    trail: RefCell<Vec<(Step, String)>>,
    depth: Cell<u32>,
    /// Steps since something was last asked for from outside.
    steps: Cell<u32>,
}

/// Something that is being computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Number(Found, Abi),
    Layout(Found, Abi),
    Call(Found, Abi),
}

impl<'a> Evaluator<'a> {
    /// An evaluator for these definitions.
    pub fn new(model: &'a resolve::Abi) -> Evaluator<'a> {
        Evaluator {
            model,
            numbers: RefCell::default(),
            layouts: RefCell::default(),
            trail: RefCell::default(),
            depth: Cell::new(0),
            steps: Cell::new(0),
        }
    }

    /// The definitions.
    pub fn model(&self) -> &'a resolve::Abi {
        self.model
    }

    /// What `expr`, written in `from`, is on `abi`; `suffix` is what its item states.
    pub fn value(
        &self,
        expr: &Expr,
        suffix: Option<Suffix>,
        from: &Header,
        abi: Abi,
    ) -> Result<Number, EvalError> {
        self.expr(
            expr,
            &expr::Scope::new(from, suffix, abi),
            LiteralRole::Value,
        )
    }

    /// Notes that `step` is being computed while `compute` runs. That it already is, is an error.
    fn step<T>(
        &self,
        step: Step,
        name: &str,
        span: Span,
        compute: impl FnOnce() -> Result<T, EvalError>,
    ) -> Result<T, EvalError> {
        let start = self
            .trail
            .borrow()
            .iter()
            .position(|(earlier, _)| *earlier == step);
        if let Some(start) = start {
            return Err(self.cycle(start, name, span));
        }
        self.trail.borrow_mut().push((step, name.to_owned()));
        let result = compute();
        self.trail.borrow_mut().pop();
        result
    }

    fn cycle(&self, start: usize, name: &str, span: Span) -> EvalError {
        let trail = self.trail.borrow();
        let mut names: Vec<&str> = trail[start..]
            .iter()
            .map(|(_, name)| name.as_str())
            .collect();
        names.push(name);
        let text = match names.as_slice() {
            [name, _] => format!("`{name}` needs itself"),
            _ => format!("`{name}` needs itself: {}", names.join(" -> ")),
        };
        EvalError::new(&CYCLE, span, text, CYCLE.help)
    }

    /// Runs `compute` one level deeper.
    fn deeper<T>(
        &self,
        span: Span,
        compute: impl FnOnce() -> Result<T, EvalError>,
    ) -> Result<T, EvalError> {
        if self.depth.get() >= MAX_DEPTH {
            let text = format!("definitions nest more than {MAX_DEPTH} levels deep here");
            let help = "write the value out, or give its parts names that stand before it";
            return Err(EvalError::value(span, text, help));
        }
        if self.depth.get() == 0 {
            self.steps.set(0);
        }
        if self.steps.get() >= MAX_STEPS {
            let text = format!("computing this takes more than {MAX_STEPS} steps");
            let help = "write the value out, or have macros call each other less often";
            return Err(EvalError::value(span, text, help));
        }
        self.steps.set(self.steps.get() + 1);
        self.depth.set(self.depth.get() + 1);
        let result = compute();
        self.depth.set(self.depth.get() - 1);
        result
    }
}
