// SPDX-License-Identifier: MIT
//! The list of all integer macros that some Rust program sees, and of their parameters.

use xen_abi_layout::AbiSet;
use xen_abi_layout::scalars::Class;
use xen_abi_model::item::{ConstFn, Header, ItemKind};
use xen_abi_model::resolve::Abi;

use super::code::{cfg, head};
use super::rust::{ident, path};
use super::scalar::scalar;

/// The text of `integer_macros/generated.rs`.
pub(crate) fn text(abi: &Abi) -> String {
    let mut text = head("Every integer macro that Rust programs see, and its parameters.");
    text.push_str("super::evaluate::functions! {\n");
    for place in abi.places() {
        let (header, item) = abi.at(place);
        let ItemKind::ConstFn(function) = &item.kind else {
            continue;
        };
        let abis = item.when.rust_abis();
        if abis.is_empty() {
            continue;
        }
        let cfg = cfg(abis, AbiSet::ALL);
        if !cfg.is_empty() {
            text.push_str(&format!("    {cfg}\n"));
        }
        text.push_str(&format!(
            "    {:?} {}\n        => ({});\n",
            header.file,
            path(&header.module, &function.name.text),
            parameters(abi, header, function).join(", ")
        ));
    }
    text.push_str("}\n");
    text
}

fn parameters(abi: &Abi, header: &Header, function: &ConstFn) -> Vec<String> {
    let parameters = function.parameters.iter();
    parameters
        .map(|parameter| {
            let scalar = scalar(abi, &parameter.ty, header).unwrap_or_else(|| {
                panic!(
                    "{}: `{}` of `{}` is no integer, so this test cannot make one up",
                    header.file, parameter.name.text, function.name.text
                )
            });
            let ty = match scalar.class {
                Class::Fixed => scalar.name.to_owned(),
                Class::Native | Class::Word => format!("xen_abi::types::{}", scalar.name),
            };
            format!("{}: {ty}", ident(&parameter.name.text))
        })
        .collect()
}
