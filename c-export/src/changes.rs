// SPDX-License-Identifier: MIT
//! Changes of an ABI, as they are shown.

mod json;
mod markdown;
mod text;

use xen_abi_layout::{Abi, AbiSet};
use xen_abi_model::evolution::Change;

pub use json::json;
pub use markdown::markdown;
pub use text::{line, text};

/// `xen_foo.bar`, or the header where it is the header itself.
fn subject(change: &Change) -> String {
    match (&change.field, change.item.as_str()) {
        (_, "") => change.header.clone(),
        (None, item) => item.strip_prefix("handle:").unwrap_or(item).to_owned(),
        (Some(field), item) => format!("{item}.{field}"),
    }
}

/// The names of some architectures; nothing for all six.
fn on(abis: AbiSet) -> Option<String> {
    let names: Vec<&str> = abis.iter().map(Abi::name).collect();
    (abis != AbiSet::ALL).then(|| names.join(", "))
}
