// SPDX-License-Identifier: MIT
//! What has to hold for any text.

use std::collections::BTreeMap;
use std::path::Path;

use c_export::diagnostics::{Diagnostic, render};
use c_export::text::{NAME, export_text};

/// What became of a text that was handed to the exporter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// So many headers were printed.
    Printed(usize),
    /// So many problems were found.
    Refused(usize),
}

/// Exports `text` as `c-export` does, without files, and says what became of it.
///
/// # Panics
///
/// If the exporter does, if it says something else the second time, or if a problem has no place in
/// the text, or cannot be shown.
pub fn probe(text: &str) -> Outcome {
    let exported = export_text(text);
    assert!(
        exported == export_text(text),
        "the same text, exported again, came out differently"
    );
    match exported {
        Ok(exported) => {
            assert!(
                exported
                    .headers
                    .values()
                    .all(|header| header.ends_with('\n'))
            );
            Outcome::Printed(exported.headers.len())
        }
        Err(found) => {
            assert!(!found.is_empty(), "refused without a reason");
            shown(&found, text);
            Outcome::Refused(found.len())
        }
    }
}

fn shown(found: &[Diagnostic], text: &str) {
    let lines = text.split('\n').count();
    for problem in found {
        let related = problem.related.iter().map(|(place, _)| place);
        for place in std::iter::once(&problem.primary).chain(related) {
            assert_eq!(place.path, Path::new(NAME), "{problem:?}");
            assert!(place.start <= place.end, "{problem:?}");
            assert!(place.end.line <= lines, "{problem:?}");
        }
        assert!(!problem.message.trim().is_empty(), "{problem:?}");
    }
    let shown = render(found, &BTreeMap::from([(Path::new(NAME), text)]), false);
    assert!(shown.contains("; nothing was written"), "{shown}");
}
