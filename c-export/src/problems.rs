// SPDX-License-Identifier: MIT
//! From the model's problems, which have spans, to diagnostics, which have places.

use std::path::Path;

use xen_abi_model::report::Problem;

use crate::diagnostics::{Diagnostic, Place};
use crate::sources::Locator;

/// The diagnostic for a problem. One about a token that is in no file is shown at `root`. To be
/// called by the thread that loaded the files.
pub fn diagnostic(problem: &Problem, locator: &Locator<'_>, root: &Path) -> Diagnostic {
    let place = |span| locator.place(span).unwrap_or_else(|| Place::file(root));
    Diagnostic {
        rule: Some(problem.rule.id),
        message: problem.message.clone(),
        help: problem.help.iter().cloned().collect(),
        primary: place(problem.span),
        related: problem
            .related
            .iter()
            .map(|(span, what)| (place(*span), what.clone()))
            .collect(),
    }
}
