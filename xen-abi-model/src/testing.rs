// SPDX-License-Identifier: MIT
//! What the tests of several modules need.

use crate::item::{Expr, Header, Item, ItemKind, Value};
use crate::parse;
use crate::report::Report;
use crate::resolve::{Abi, Place};

/// The definitions of these modules. A module that does not say which header it is gets a
/// `xen_header!` after its name: `arch_x86::xen` is `arch-x86/xen.h`.
pub(crate) fn abi(modules: &[(&str, &str)]) -> Abi {
    let report = Report::new();
    let abi = read(modules, &report);
    let problems = report.into_problems();
    assert!(problems.is_empty(), "{problems:?}");
    abi
}

fn read(modules: &[(&str, &str)], report: &Report) -> Abi {
    let headers = modules
        .iter()
        .map(|(module, text)| header(module, text, report))
        .collect();
    Abi::new(headers)
}

fn header(module: &str, text: &str, report: &Report) -> Header {
    let path: Vec<String> = module.split("::").map(str::to_owned).collect();
    let declared = text.contains("xen_header!");
    let file = path.join("/").replace('_', "-");
    let head = if declared {
        String::new()
    } else {
        format!("xen_header! {{ file: \"{file}.h\" }}\n")
    };
    let file = syn::parse_str(&format!("{head}{text}")).unwrap();
    parse::header(&file, &path, report).unwrap()
}

/// The place of the only item with this name.
pub(crate) fn place(abi: &Abi, name: &str) -> Place {
    match abi.all_named(name) {
        [place] => *place,
        places => panic!("{name} is at {places:?}"),
    }
}

/// The header of an item's place, and the item.
pub(crate) fn item<'a>(abi: &'a Abi, name: &str) -> (&'a Header, &'a Item) {
    abi.at(place(abi, name))
}

/// The value of a constant.
pub(crate) fn expr<'a>(abi: &'a Abi, name: &str) -> &'a Expr {
    match &item(abi, name).1.kind {
        ItemKind::Constant(constant) => match &constant.value {
            Value::Integer(expr) => expr,
            other => panic!("{name} is {other:?}"),
        },
        other => panic!("{name} is {other:?}"),
    }
}
