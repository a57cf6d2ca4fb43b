// SPDX-License-Identifier: MIT
//! Headers as text.
//!
//! Printing decides nothing: what the model holds is legal, and each state of it has one text. Items
//! become lines that know under which conditions they stand (`out`), neighbouring conditions
//! become `#if`s (`regions`), and lines become text (`lines`).

mod asserts;
mod comment;
mod cond;
mod constant;
mod expr;
mod group;
mod lines;
mod markdown;
mod out;
mod record;
mod regions;
pub(crate) mod single;
mod stream;
#[cfg(test)]
mod tests;
mod types;
mod x_macro;

use std::collections::BTreeSet;

use xen_abi_model::cond::Cond;
use xen_abi_model::item::{Docs, Header, Include};
use xen_abi_model::resolve::Abi;

use crate::discover::XEN_CRATE;
use crate::output::banner;
pub use asserts::asserts;
use out::Out;
use stream::Printer;
use types::Context;

/// The licence of Xen's headers, and of all that name no other.
const LICENSE: &str = "MIT";

/// What every header begins with, and what is made of several; tools look for exactly this line.
fn license<'a>(headers: impl IntoIterator<Item = &'a Header>) -> String {
    let of = |header: &'a Header| header.license.as_deref().unwrap_or(LICENSE);
    let mut licenses: BTreeSet<String> = headers.into_iter().map(|it| of(it).to_owned()).collect();
    if licenses.len() > 1 {
        licenses = licenses.into_iter().map(in_parentheses).collect();
    }
    let licenses: Vec<String> = licenses.into_iter().collect();
    format!("/* SPDX-License-Identifier: {} */", licenses.join(" AND "))
}

/// A licence as a part of another.
fn in_parentheses(license: String) -> String {
    if license.contains(" OR ") {
        format!("({license})")
    } else {
        license
    }
}

/// The command that makes the headers of the crate that `source` is in.
fn refresh(source: &str) -> String {
    match source.split('/').next() {
        Some(name) if name != XEN_CRATE => format!("Refresh with: c-export --crate-root {name}"),
        _ => "Refresh with: cargo run -p c-export".to_owned(),
    }
}

/// The text of a header. `source` is the file that defines it, as readers know it:
/// `xen-abi-defs/src/sysctl.rs`.
pub fn header(abi: &Abi, header: &Header, source: &str) -> String {
    let context = Context { abi, header };
    let mut out = Out::new();
    out.comment(vec![license([header])]);
    out.comment(introduction(&header.docs, source, context));
    out.gap();
    for include in &header.outer_includes {
        included(&mut out, include);
    }
    if let Some(guard) = &header.guard {
        out.gap();
        out.directive(format!("#ifndef {guard}"));
        out.directive(format!("#define {guard}"));
    }
    // What an interface version is, only an included header knows.
    let early = header
        .only_for
        .as_ref()
        .filter(|cond| !asks_for_version(cond));
    let late = header
        .only_for
        .as_ref()
        .filter(|cond| asks_for_version(cond));
    if let Some(cond) = early {
        refuse_others(&mut out, cond, &header.file);
    }
    out.gap();
    for include in &header.includes {
        included(&mut out, include);
    }
    if let Some(cond) = late {
        refuse_others(&mut out, cond, &header.file);
    }
    let outside = out.enter(&cond::conjuncts(&header.when));
    let mut printer = Printer::new(context, out);
    printer.items();
    let mut out = printer.out;
    out.leave(outside);
    if let Some(guard) = &header.guard {
        out.gap();
        out.directive(format!("#endif /* {guard} */"));
    }
    out.finish()
}

/// The comment at the top: where the header comes from, then what it is about.
fn introduction(docs: &Docs, source: &str, context: Context<'_>) -> Vec<String> {
    let mut lines = vec![format!("{}; do not edit.", banner(source)), refresh(source)];
    let about = comment::text(docs, 0, 0, &context);
    if !about.is_empty() {
        lines.push(String::new());
        lines.extend(about);
    }
    comment::of_lines(&lines, 0)
}

fn included(out: &mut Out, include: &Include) {
    out.under(&include.when, |out| stream::include(out, include));
}

fn refuse_others(out: &mut Out, cond: &Cond, file: &str) {
    out.gap();
    out.directive(cond::opposite_directive(cond));
    out.directive(format!("#error \"{file} {}\"", who_may_include(cond)));
    out.directive("#endif");
}

fn who_may_include(cond: &Cond) -> String {
    let conditions = cond::conjuncts(cond);
    let users = match conditions.as_slice() {
        [Cond::Any(list)] => list.iter().map(user).collect::<Option<Vec<_>>>(),
        [one] => user(one).map(|user| vec![user]),
        _ => None,
    };
    match users {
        Some(users) => format!("is for {} only", users.join(" and ")),
        None => format!("needs {}", cond::note(&conditions)),
    }
}

fn user(cond: &Cond) -> Option<&'static str> {
    match cond {
        Cond::Hypervisor => Some("the hypervisor"),
        Cond::Toolstack => Some("the toolstack"),
        _ => None,
    }
}

fn asks_for_version(cond: &Cond) -> bool {
    match cond {
        Cond::Interface(..) => true,
        Cond::Not(inner) => asks_for_version(inner),
        Cond::Any(list) | Cond::All(list) => list.iter().any(asks_for_version),
        _ => false,
    }
}
