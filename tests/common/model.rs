// SPDX-License-Identifier: MIT
//! The real definitions, as the model has them.

use xen_abi_model::{parse, report::Report, resolve::Abi};

use super::definitions::{sources_in, workspace};

/// The definitions of Xen's ABI.
pub(crate) fn model() -> Abi {
    let report = Report::new();
    let headers = sources_in(&workspace().join("xen-abi-defs"))
        .iter()
        .flat_map(|source| parse::headers(&source.file, &source.module, &report))
        .collect();
    let problems = report.into_problems();
    let messages: Vec<&str> = problems
        .iter()
        .map(|problem| problem.message.as_str())
        .collect();
    assert!(
        messages.is_empty(),
        "the definitions cannot be read:\n{}\n\
         help: `cargo run -p c-export -- --check` says where",
        messages.join("\n")
    );
    Abi::new(headers)
}
