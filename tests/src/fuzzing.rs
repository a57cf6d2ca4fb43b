// SPDX-License-Identifier: MIT
//! What is fuzzed, with what: shared by the fuzz target and its smoke test.

mod mutate;
mod probe;
mod seeds;

pub use mutate::Mutator;
pub use probe::{Outcome, probe};
pub use seeds::{SourceText, definitions, seeds};
