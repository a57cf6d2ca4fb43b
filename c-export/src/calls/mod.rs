// SPDX-License-Identifier: MIT
//! Typed calls: which operations there are, how they are asked for, and Rust code that makes it so.
//!
//! An attribute on one record cannot know what its command's number is, or where in its inner records
//! there are guest handles. That takes all of the definitions, so the code is printed like the
//! headers are, and committed like them.

mod buffers;
mod code;
mod collect;
mod expr;
mod names;
mod table;
mod with;

use std::collections::BTreeMap;

use xen_abi_model::resolve::Abi;

/// The Rust files with the operations of each typed hypercall, and `mod.rs`, which names them.
pub(crate) fn rust(abi: &Abi) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let hypercalls = collect::hypercalls(abi);
    for hypercall in &hypercalls {
        if hypercall.function.by_hand.is_none() {
            let text = code::file(abi, hypercall);
            files.insert(format!("{}.rs", hypercall.function.name), text);
        }
    }
    let modules: Vec<&str> = files
        .keys()
        .filter_map(|name| name.strip_suffix(".rs"))
        .collect();
    files.insert("mod.rs".into(), code::index(&modules));
    files
}

/// The page that lists all operations.
pub(crate) fn page(abi: &Abi) -> String {
    table::page(&collect::hypercalls(abi))
}
