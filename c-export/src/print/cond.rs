// SPDX-License-Identifier: MIT
//! Conditions as the preprocessor reads them.

use xen_abi_layout::{Abi, AbiSet};
use xen_abi_model::cond::{Comparison, Cond};

/// The longest line of a directive.
const WIDTH: usize = 80;

/// The parts of `cond` that must all hold, outermost first.
///
/// Negations stand at the leaves and like is not nested in like, so that parts which mean the same
/// are equal.
pub(super) fn conjuncts(cond: &Cond) -> Vec<Cond> {
    parts(normal(cond, false))
}

/// The parts of what holds exactly where not all of `conjuncts` do.
pub(super) fn complement(conjuncts: &[Cond]) -> Vec<Cond> {
    parts(normal(&Cond::All(conjuncts.to_vec()), true))
}

fn parts(normal: Cond) -> Vec<Cond> {
    match normal {
        Cond::Always => Vec::new(),
        Cond::All(list) => list,
        other => vec![other],
    }
}

/// `cond`, or its opposite.
fn normal(cond: &Cond, negate: bool) -> Cond {
    match cond {
        Cond::Not(inner) => normal(inner, !negate),
        Cond::All(list) | Cond::Any(list) => {
            let of_all = matches!(cond, Cond::All(_)) != negate;
            let list = list.iter().map(|cond| normal(cond, negate));
            if of_all { all(list) } else { any(list) }
        }
        Cond::Abis(AbiSet::ALL) => normal(&Cond::Always, negate),
        Cond::Interface(..) if negate => cond.negated(),
        leaf if negate => Cond::Not(Box::new(leaf.clone())),
        leaf => leaf.clone(),
    }
}

fn never() -> Cond {
    Cond::Not(Box::new(Cond::Always))
}

fn all(list: impl Iterator<Item = Cond>) -> Cond {
    let mut all: Vec<Cond> = Vec::new();
    for mut cond in list.flat_map(parts) {
        // No architecture of the one set, and none of the other: none of both.
        let excluded = all.iter_mut().find_map(excluded_abis);
        if let (Some(more), Some(set)) = (excluded_abis(&mut cond), excluded) {
            *set = set.or(*more);
        } else if !all.contains(&cond) {
            all.push(cond);
        }
    }
    match all.len() {
        0 => Cond::Always,
        1 => all.remove(0),
        _ => Cond::All(all),
    }
}

fn excluded_abis(cond: &mut Cond) -> Option<&mut AbiSet> {
    match cond {
        Cond::Not(inner) => match &mut **inner {
            Cond::Abis(set) => Some(set),
            _ => None,
        },
        _ => None,
    }
}

fn any(list: impl Iterator<Item = Cond>) -> Cond {
    let mut any: Vec<Cond> = Vec::new();
    for cond in list {
        let choices = match cond {
            Cond::Always => return Cond::Always,
            Cond::Any(list) => list,
            other => vec![other],
        };
        for cond in choices {
            let known = any.iter_mut().find_map(|known| match known {
                Cond::Abis(set) => Some(set),
                _ => None,
            });
            if let (Cond::Abis(more), Some(set)) = (&cond, known) {
                *set = set.or(*more);
            } else if !any.contains(&cond) {
                any.push(cond);
            }
        }
    }
    match any.len() {
        _ if any.contains(&Cond::Abis(AbiSet::ALL)) => Cond::Always,
        0 => never(),
        1 => any.remove(0),
        _ => Cond::Any(any),
    }
}

/// Whether the condition is, or denies, that one particular macro is defined. Tools that read
/// headers as text know these by the words `#ifdef NAME`.
pub(super) fn is_feature(cond: &Cond) -> bool {
    match cond {
        Cond::Defined { .. } => true,
        Cond::Not(inner) => matches!(**inner, Cond::Defined { .. }),
        _ => false,
    }
}

/// The directive that begins a region.
pub(super) fn directive(conjuncts: &[Cond]) -> String {
    if let [cond] = conjuncts {
        if let Some(name) = lone_macro(cond) {
            return format!("#ifdef {name}");
        }
        if let Cond::Not(inner) = cond
            && let Some(name) = lone_macro(inner)
        {
            return format!("#ifndef {name}");
        }
    }
    wrapped(&format!("#if {}", expression(conjuncts)))
}

/// The directive that begins a region where these do not all hold.
pub(super) fn opposite_directive(cond: &Cond) -> String {
    directive(&complement(&conjuncts(cond)))
}

/// What `#if` evaluates.
pub(super) fn expression(conjuncts: &[Cond]) -> String {
    spell(&Cond::All(conjuncts.to_vec()), Style::Directive).text
}

/// The condition as the comment after an `#else` or `#endif` has it.
pub(super) fn note(conjuncts: &[Cond]) -> String {
    spell(&Cond::All(conjuncts.to_vec()), Style::Note).text
}

#[derive(Clone, Copy)]
enum Style {
    Directive,
    /// For readers: a macro's name alone says that it is defined.
    Note,
}

/// How loosely the outermost operator binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Leaf,
    And,
    Or,
}

struct Spelled {
    text: String,
    level: Level,
}

fn leaf(text: String) -> Spelled {
    Spelled {
        text,
        level: Level::Leaf,
    }
}

fn spell(cond: &Cond, style: Style) -> Spelled {
    match cond {
        Cond::Always => leaf("1".to_owned()),
        Cond::Abis(set) => {
            let tests = set
                .iter()
                .map(|abi| leaf(defined(macro_of_abi(abi), style)));
            join(tests.collect(), Level::Or)
        }
        Cond::Interface(comparison, version) => leaf(interface(*comparison, *version)),
        Cond::C99 => language(style, true),
        Cond::Not(inner) => denied(inner, style),
        Cond::Any(list) => join(
            list.iter().map(|cond| spell(cond, style)).collect(),
            Level::Or,
        ),
        Cond::All(list) => join(
            list.iter().map(|cond| spell(cond, style)).collect(),
            Level::And,
        ),
        other => leaf(lone_macro(other).map_or_else(String::new, |name| defined(name, style))),
    }
}

fn denied(cond: &Cond, style: Style) -> Spelled {
    match cond {
        Cond::Always => leaf("0".to_owned()),
        Cond::C99 => language(style, false),
        Cond::Abis(set) => {
            let tests = set
                .iter()
                .map(|abi| leaf(format!("!{}", defined(macro_of_abi(abi), style))));
            join(tests.collect(), Level::And)
        }
        other => match lone_macro(other) {
            Some(name) => leaf(format!("!{}", defined(name, style))),
            None => spell(&normal(other, true), style),
        },
    }
}

fn join(mut parts: Vec<Spelled>, level: Level) -> Spelled {
    match parts.len() {
        0 => leaf(if level == Level::And { "1" } else { "0" }.to_owned()),
        1 => parts.remove(0),
        _ => {
            let operator = if level == Level::And { " && " } else { " || " };
            let parts: Vec<String> = parts
                .into_iter()
                .map(|part| match part.level {
                    // Not needed around `&&`, but compilers ask for them.
                    inner if inner != Level::Leaf && inner != level => format!("({})", part.text),
                    _ => part.text,
                })
                .collect();
            Spelled {
                text: parts.join(operator),
                level,
            }
        }
    }
}

/// Whether the compiler's language is C99 or later. Other languages than C have no version of it.
fn language(style: Style, is_c99: bool) -> Spelled {
    let version = "__STDC_VERSION__";
    let comparison = if is_c99 { ">=" } else { "<" };
    let compared = leaf(format!("{version} {comparison} 199901L"));
    match (style, is_c99) {
        (Style::Note, _) => compared,
        (Style::Directive, true) => join(vec![leaf(defined(version, style)), compared], Level::And),
        (Style::Directive, false) => {
            let undefined = leaf(format!("!{}", defined(version, style)));
            join(vec![undefined, compared], Level::Or)
        }
    }
}

fn interface(comparison: Comparison, version: u32) -> String {
    let symbol = comparison.symbol();
    format!("__XEN_INTERFACE_VERSION__ {symbol} 0x{version:08x}")
}

fn defined(name: &str, style: Style) -> String {
    match style {
        Style::Directive => format!("defined({name})"),
        Style::Note => name.to_owned(),
    }
}

/// The macro whose being defined is all that the condition asks for.
fn lone_macro(cond: &Cond) -> Option<&str> {
    match cond {
        Cond::Abis(set) => {
            let mut abis = set.iter();
            match (abis.next(), abis.next()) {
                (Some(abi), None) => Some(macro_of_abi(abi)),
                _ => None,
            }
        }
        Cond::Hypervisor => Some("__XEN__"),
        Cond::Toolstack => Some("__XEN_TOOLS__"),
        Cond::Assembler => Some("__ASSEMBLER__"),
        Cond::Gnu => Some("__GNUC__"),
        Cond::StrictAnsi => Some("__STRICT_ANSI__"),
        Cond::CompatHeaders => Some("XEN_GENERATING_COMPAT_HEADERS"),
        Cond::Defined { name, .. } => Some(name),
        Cond::Always
        | Cond::C99
        | Cond::Interface(..)
        | Cond::Not(_)
        | Cond::Any(_)
        | Cond::All(_) => None,
    }
}

/// What compilers define for an architecture.
pub(super) fn macro_of_abi(abi: Abi) -> &'static str {
    match abi {
        Abi::X86_32 => "__i386__",
        Abi::X86_64 => "__x86_64__",
        Abi::Arm32 => "__arm__",
        Abi::Arm64 => "__aarch64__",
        Abi::Riscv64 => "__riscv",
        Abi::Ppc64 => "__powerpc64__",
    }
}

/// A directive over several lines if it is too long for one.
fn wrapped(directive: &str) -> String {
    let mut text = String::new();
    let mut column = 0;
    for (position, part) in directive.split_inclusive(" && ").enumerate() {
        for (at, part) in part.split_inclusive(" || ").enumerate() {
            let is_first = position == 0 && at == 0;
            // What follows the operator is a blank, and where a line is broken a backslash too.
            if !is_first && column + part.trim_end().len() > WIDTH - 2 {
                text.push_str("\\\n    ");
                column = 4;
            }
            text.push_str(part);
            column += part.len();
        }
    }
    text
}

#[cfg(test)]
mod tests;
