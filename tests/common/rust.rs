// SPDX-License-Identifier: MIT
//! How Rust spells names of the definitions.

/// A name as Rust spells it, even where it is a keyword.
pub(crate) fn ident(name: &str) -> String {
    // `syn` takes the latest keyword for a name, as all editions before had it.
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) if name != "gen" => name.to_owned(),
        _ => format!("r#{name}"),
    }
}

/// The path of an item in a module of the definitions.
pub(crate) fn path(module: &[String], name: &str) -> String {
    let segments = module.iter().map(String::as_str).chain([name]);
    let segments: Vec<String> = segments.map(ident).collect();
    format!("xen_abi_defs::{}", segments.join("::"))
}
