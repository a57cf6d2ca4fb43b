// SPDX-License-Identifier: MIT
//! Conditions and architectures in words.

use xen_abi_layout::{Abi, AbiSet};
use xen_abi_model::cond::{Comparison, Cond};
use xen_abi_model::item::Was;

/// The names of a set of architectures.
pub(super) fn abis(set: AbiSet) -> Vec<&'static str> {
    set.iter().map(Abi::name).collect()
}

/// A condition in words; none if it always holds.
pub(super) fn condition(cond: &Cond) -> Option<String> {
    Some(match cond {
        Cond::Always => return None,
        Cond::Abis(set) => abis(*set).join(", "),
        Cond::Hypervisor => "the hypervisor".into(),
        Cond::Toolstack => "the toolstack".into(),
        Cond::Assembler => "assembler sources".into(),
        Cond::Gnu => "compilers with GNU extensions".into(),
        Cond::StrictAnsi => "strictly ANSI C".into(),
        Cond::C99 => "C99 and later".into(),
        Cond::CompatHeaders => "the 32-bit compatibility headers".into(),
        Cond::Interface(comparison, version) => {
            format!("interface {} {}", comparison.symbol(), hex(*version))
        }
        Cond::Defined { name, .. } => format!("where {name} is defined"),
        Cond::Not(inner) => format!("not {}", condition(inner)?),
        Cond::Any(list) => join(list, " or "),
        Cond::All(list) => join(list, "; "),
    })
}

/// Who the items of a header are for, in words; none if they are for everybody.
pub(super) fn audience(only_for: Option<&Cond>, when: &Cond) -> Option<String> {
    let parts = only_for.into_iter().chain(conjuncts(when));
    let said: Vec<String> = parts
        .filter(|cond| is_audience(cond))
        .filter_map(condition)
        .collect();
    (!said.is_empty()).then(|| said.join("; "))
}

/// The releases of Xen that have it: `newer than Xen 4.17`.
pub(super) fn release(since: Option<&String>) -> Option<String> {
    since.map(|since| match since.strip_prefix("> ") {
        Some(last_without) => format!("newer than Xen {last_without}"),
        None => format!("Xen {since}"),
    })
}

/// The name that something had before: `XENMEM_old before interface 0x00040200`.
pub(super) fn was(was: &Was) -> String {
    format!("{} before interface {}", was.name.text, hex(was.until))
}

/// The interface versions with which something came, and from which on it is gone.
pub(super) fn versions(header: &Cond, item: &Cond) -> (Option<String>, Option<String>) {
    let (mut since, mut until) = (None, None);
    for cond in conjuncts(header).into_iter().chain(conjuncts(item)) {
        match cond {
            Cond::Interface(Comparison::AtLeast, version) => since = Some(hex(*version)),
            Cond::Interface(Comparison::Above, version) => since = Some(hex(version + 1)),
            Cond::Interface(Comparison::Below, version) => until = Some(hex(*version)),
            Cond::Interface(Comparison::AtMost, version) => until = Some(hex(version + 1)),
            _ => {}
        }
    }
    (since, until)
}

fn conjuncts(cond: &Cond) -> Vec<&Cond> {
    match cond {
        Cond::All(list) => list.iter().flat_map(conjuncts).collect(),
        one => vec![one],
    }
}

fn is_audience(cond: &Cond) -> bool {
    match cond {
        Cond::Hypervisor | Cond::Toolstack => true,
        Cond::Not(inner) => is_audience(inner),
        Cond::Any(list) => list.iter().all(is_audience),
        _ => false,
    }
}

fn join(list: &[Cond], between: &str) -> String {
    let words: Vec<String> = list.iter().filter_map(condition).collect();
    words.join(between)
}

fn hex(version: u32) -> String {
    format!("0x{version:08x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cond(text: &str) -> Cond {
        syn::parse_str(text).unwrap()
    }

    #[test]
    fn conditions_are_read_out() {
        let said = |text| condition(&cond(text)).unwrap();
        assert_eq!(
            said("any(hypervisor, toolstack)"),
            "the hypervisor or the toolstack"
        );
        assert_eq!(
            said("all(x86, interface(< 0x00040400))"),
            "x86_32, x86_64; interface < 0x00040400"
        );
        assert_eq!(condition(&Cond::Always), None);
    }

    #[test]
    fn audiences_and_versions_are_found_among_other_conditions() {
        let when = cond("all(x86, toolstack, interface(>= 0x00030201))");
        assert_eq!(audience(None, &when).as_deref(), Some("the toolstack"));
        assert_eq!(audience(None, &cond("x86")), None);
        let (since, until) = versions(&cond("interface(<= 0x000403ff)"), &when);
        assert_eq!(since.as_deref(), Some("0x00030201"));
        assert_eq!(until.as_deref(), Some("0x00040400"));
    }
}
