// SPDX-License-Identifier: MIT
//! The worlds that a C compiler can be in, and in which of them conditions hold.

use std::collections::BTreeSet;

use xen_abi_layout::{Abi, AbiSet};

use crate::cond::{Comparison, Cond};

/// More worlds than this, each with a look at every condition, are not tried out one by one.
const MOST_LOOKS: usize = 1 << 14;

/// The architectures on which the condition holds for somebody.
pub fn possible_abis(cond: &Cond) -> AbiSet {
    match cond {
        Cond::Always => AbiSet::ALL,
        Cond::Abis(abis) => *abis,
        _ => common_abis(&[cond]),
    }
}

/// The architectures on which all of these conditions hold at once for somebody: one compilation,
/// with some macros defined and some interface version asked for. None if they exclude each other.
///
/// A macro that a condition asks for may be defined or not, whatever else holds.
pub fn common_abis(conds: &[&Cond]) -> AbiSet {
    let mut atoms = Atoms::default();
    for cond in conds {
        atoms.collect(cond);
    }
    let switches: Vec<Switch<'_>> = atoms.switches.into_iter().collect();
    let settings = 1_usize.checked_shl(switches.len() as u32);
    let looks = settings.and_then(|settings| {
        let looks = settings.checked_mul(atoms.versions.len())?;
        looks.checked_mul(atoms.conditions)
    });
    if looks.is_none_or(|looks| looks > MOST_LOOKS) {
        return AbiSet::ALL;
    }
    let mut found = AbiSet::NONE;
    for abi in Abi::ALL {
        let holds = (0..1_u32 << switches.len()).any(|setting| {
            let on = |switch: &Switch<'_>| {
                switches
                    .iter()
                    .position(|known| known == switch)
                    .is_some_and(|at| setting >> at & 1 == 1)
            };
            atoms
                .versions
                .iter()
                .any(|version| conds.iter().all(|cond| holds(cond, abi, *version, &on)))
        });
        if holds {
            found = found.or(AbiSet::of(abi));
        }
    }
    found
}

/// What may be so or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Switch<'c> {
    Hypervisor,
    Toolstack,
    Assembler,
    Gnu,
    StrictAnsi,
    C99,
    CompatHeaders,
    Defined(&'c str),
}

/// What conditions ask about.
#[derive(Debug)]
struct Atoms<'c> {
    switches: BTreeSet<Switch<'c>>,
    /// One interface version from each range that the conditions tell apart, and more.
    versions: BTreeSet<u64>,
    /// How many conditions there are, those within others included.
    conditions: usize,
}

impl Default for Atoms<'_> {
    fn default() -> Self {
        Atoms {
            switches: BTreeSet::new(),
            versions: BTreeSet::from([u64::from(u32::MAX)]),
            conditions: 0,
        }
    }
}

impl<'c> Atoms<'c> {
    fn collect(&mut self, cond: &'c Cond) {
        self.conditions += 1;
        match cond {
            Cond::Always | Cond::Abis(_) => {}
            Cond::Interface(_, version) => {
                let version = u64::from(*version);
                self.versions
                    .extend([version.saturating_sub(1), version, version + 1]);
            }
            Cond::Not(inner) => self.collect(inner),
            Cond::Any(list) | Cond::All(list) => {
                for cond in list {
                    self.collect(cond);
                }
            }
            Cond::Hypervisor
            | Cond::Toolstack
            | Cond::Assembler
            | Cond::Gnu
            | Cond::StrictAnsi
            | Cond::C99
            | Cond::CompatHeaders
            | Cond::Defined { .. } => self.switches.extend(switch(cond)),
        }
    }
}

fn switch(cond: &Cond) -> Option<Switch<'_>> {
    match cond {
        Cond::Hypervisor => Some(Switch::Hypervisor),
        Cond::Toolstack => Some(Switch::Toolstack),
        Cond::Assembler => Some(Switch::Assembler),
        Cond::Gnu => Some(Switch::Gnu),
        Cond::StrictAnsi => Some(Switch::StrictAnsi),
        Cond::C99 => Some(Switch::C99),
        Cond::CompatHeaders => Some(Switch::CompatHeaders),
        Cond::Defined { name, .. } => Some(Switch::Defined(name)),
        _ => None,
    }
}

fn holds(cond: &Cond, abi: Abi, version: u64, on: &dyn Fn(&Switch<'_>) -> bool) -> bool {
    match cond {
        Cond::Always => true,
        Cond::Abis(abis) => abis.contains(abi),
        Cond::Interface(comparison, limit) => compare(*comparison, version, u64::from(*limit)),
        Cond::Not(inner) => !holds(inner, abi, version, on),
        Cond::Any(list) => list.iter().any(|cond| holds(cond, abi, version, on)),
        Cond::All(list) => list.iter().all(|cond| holds(cond, abi, version, on)),
        _ => switch(cond).is_some_and(|switch| on(&switch)),
    }
}

fn compare(comparison: Comparison, left: u64, right: u64) -> bool {
    match comparison {
        Comparison::Below => left < right,
        Comparison::AtMost => left <= right,
        Comparison::AtLeast => left >= right,
        Comparison::Above => left > right,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cond(text: &str) -> Cond {
        syn::parse_str(text).unwrap()
    }

    fn common(one: &str, other: &str) -> AbiSet {
        common_abis(&[&cond(one), &cond(other)])
    }

    #[test]
    fn architectures_exclude_each_other() {
        assert_eq!(common("x86", "arm"), AbiSet::NONE);
        assert_eq!(common("x86", "any(x86_64, arm32)"), AbiSet::of(Abi::X86_64));
    }

    #[test]
    fn interface_versions_exclude_each_other() {
        assert_eq!(common("interface(< 5)", "interface(>= 5)"), AbiSet::NONE);
        assert_eq!(common("interface(<= 5)", "interface(>= 5)"), AbiSet::ALL);
        assert_eq!(common("interface(> 5)", "interface(< 6)"), AbiSet::NONE);
        assert_eq!(common("interface(> 5)", "interface(< 7)"), AbiSet::ALL);
        assert_eq!(common("interface(< 0)", "x86"), AbiSet::NONE);
    }

    #[test]
    fn roles_combine_unless_denied() {
        assert_eq!(common("hypervisor", "toolstack"), AbiSet::ALL);
        assert_eq!(common("guest", "toolstack"), AbiSet::NONE);
        assert_eq!(
            common("not(any(hypervisor, x86))", "hypervisor"),
            AbiSet::NONE
        );
        assert_eq!(common("defined(A)", "not(defined(A))"), AbiSet::NONE);
        assert_eq!(common("defined(A)", "not(defined(B))"), AbiSet::ALL);
    }

    #[test]
    fn too_many_worlds_are_not_tried_out() {
        let many = |of: &str, number: u32| -> String {
            (0..number)
                .map(|n| of.replace('#', &n.to_string()) + ", ")
                .collect()
        };
        let switches = many("defined(D#)", 40);
        let versions = many("interface(< #)", 500);
        let wide = format!("all(gnu, c99, assembler, hypervisor, toolstack, any({versions}))");
        for never in [
            format!("all(x86, arm, {switches})"),
            format!("all(x86, arm, {wide})"),
        ] {
            assert_eq!(possible_abis(&cond(&never)), AbiSet::ALL);
        }
    }

    #[test]
    fn what_nobody_sees_is_possible_nowhere() {
        assert_eq!(
            possible_abis(&cond("all(hypervisor, not(hypervisor))")),
            AbiSet::NONE
        );
        assert_eq!(
            possible_abis(&cond("all(hypervisor, arm64)")),
            AbiSet::of(Abi::Arm64)
        );
    }
}
