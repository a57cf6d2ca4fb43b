// SPDX-License-Identifier: MIT
//! What the values of a group break, as far as its own tokens tell them.

use std::collections::BTreeSet;

use xen_abi_layout::AbiSet;

use super::{Check, Met, distinct, groups, limits, uses, with_check};
use crate::cond::Cond;
use crate::item::{Docs, Expr, ExprKind, Group, Header, Item, ItemKind, Suffix};
use crate::report::Report;
use crate::resolve::Abi;
use crate::rules::RuleKind;

/// Reports every violation of a rule about values that a group's own tokens decide. Where others'
/// constants are needed, only all definitions tell.
pub fn alone(item: &Item, report: &Report) {
    let ItemKind::Group(group) = &item.kind else {
        return;
    };
    if names_others(group) {
        return;
    }
    let abi = Abi::new(vec![header(item, abis(item, group))]);
    if limits::exceeded(&abi, report) {
        return;
    }
    let values = |check: &Check<'_>| {
        groups::check(check);
        distinct::check(check);
    };
    let (found, _) = with_check(&abi, &BTreeSet::new(), Met::default(), &values);
    for problem in found {
        if problem.rule.kind == RuleKind::Value {
            report.push(problem);
        }
    }
}

/// The expressions in the values.
fn parts(group: &Group) -> impl Iterator<Item = &Expr> {
    let values = group.variants.iter().filter_map(|it| it.value.as_ref());
    values.flat_map(uses::parts)
}

/// Whether a value is made of what is somewhere else: that may have the name of one that is here.
fn names_others(group: &Group) -> bool {
    let own = [group.name.text.as_str(), "Self"];
    parts(group).any(|part| match &part.kind {
        ExprKind::Path(path) | ExprKind::PerAbi(path) => match path.segments.as_slice() {
            [] | [_] => false,
            [of, _] => !own.contains(&of.as_str()),
            _ => true,
        },
        _ => false,
    })
}

/// Whether a group's own tokens tell all its values, so that [`alone`] has found whatever is wrong with them.
pub fn tells_values(group: &Group) -> bool {
    let is_own = |name: &str| group.variants.iter().any(|it| it.name.text == name);
    !names_others(group)
        && parts(group).all(|part| match &part.kind {
            // A name alone is that of an item.
            ExprKind::Path(path) => path.segments.len() == 2 && is_own(path.last()),
            ExprKind::Int(_) | ExprKind::Paren(_) => true,
            ExprKind::Unary(..) | ExprKind::Binary(..) => true,
            _ => false,
        })
}

/// The architectures to look at: one will do where all are alike.
fn abis(item: &Item, group: &Group) -> AbiSet {
    let mut conditions = group.variants.iter().map(|it| &it.when).chain([&item.when]);
    let is_long = |suffix: Option<Suffix>| matches!(suffix, Some(Suffix::L | Suffix::UL));
    let differs = |part: &Expr| match &part.kind {
        ExprKind::Int(literal) => is_long(literal.suffix),
        ExprKind::Path(_) | ExprKind::Unary(..) | ExprKind::Binary(..) | ExprKind::Paren(_) => {
            false
        }
        _ => true,
    };
    let alike = conditions.all(|when| *when == Cond::Always) && !is_long(group.suffix);
    if alike && !parts(group).any(differs) {
        AbiSet::of(xen_abi_layout::Abi::X86_64)
    } else {
        AbiSet::ALL
    }
}

/// A header of nothing else.
fn header(item: &Item, abis: AbiSet) -> Header {
    Header {
        file: String::new(),
        license: None,
        guard: None,
        docs: Docs::default(),
        abis,
        only_for: None,
        when: Cond::Always,
        assembler: false,
        outer_includes: Vec::new(),
        includes: Vec::new(),
        version: None,
        reasons: Vec::new(),
        since: None,
        module: Vec::new(),
        span: item.span,
        items: vec![item.clone()],
        unannotated: 0,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::NOTHING;
    use crate::item::ItemKind;
    use crate::report::Report;
    use crate::testing::{abi, item};

    /// What is said of this group by itself.
    fn alone(args: &str, constants: &str) -> Vec<String> {
        let text = format!("/// A.\n#[xen_abi({args})] pub enum A {{ {constants} }}");
        let abi = abi(&[("test", &text)]);
        let report = Report::new();
        super::alone(item(&abi, "A").1, &report);
        let problems = report.into_problems();
        let text =
            |problem: crate::report::Problem| format!("[{}] {}", problem.rule.id, problem.message);
        problems.into_iter().map(text).collect()
    }

    #[test]
    fn a_group_tells_what_names_nothing_else() {
        let tells = |constants: &str| {
            let text = format!("/// A.\n#[xen_abi(open_enum(u8))] pub enum A {{ {constants} }}");
            let abi = abi(&[("test", &text)]);
            match &item(&abi, "A").1.kind {
                ItemKind::Group(group) => super::tells_values(group),
                _ => panic!("{text}"),
            }
        };
        assert!(tells("A_a = 1 << 3, A_b, A_c = (Self::A_a | -A::A_b)"));
        for value in [
            "ELSE", "A_a", "B::A_a", "A::A_d", "1 + ELSE", "f(1)", "1 as u8",
        ] {
            assert!(!tells(&format!("A_a = 1, A_b = {value}")), "{value}");
        }
    }

    #[test]
    fn values_that_a_group_tells_are_held_to_the_rules() {
        assert_eq!(
            alone("open_enum(u8)", "A_a = 1 << 8, A_b = 3, A_c = A_b"),
            [
                "[discriminant_fits] `A_a` is 256, which `u8` cannot hold",
                "[duplicate_value] `A_c` is 3, as `A_b` is"
            ]
        );
        assert_eq!(
            alone("flags(u8)", "A_a = 1, A_b = 3"),
            [
                "[flag_one_bit] `A_b` is 0x3, which has 2 bits set",
                "[flag_overlap] `A_b` has the bits 0x1 of `A_a`"
            ]
        );
        let expected = "flags(u8), expect(flag_one_bit, flag_overlap, reason = \"masks\")";
        assert_eq!(alone(expected, "A_a = 1, A_b = 3"), NOTHING);
    }

    #[test]
    fn what_differs_is_told_of_each_architecture() {
        assert_eq!(
            alone("open_enum(u8)", "A_a = size_of::<c_ulong>() as u8 * 32"),
            [
                "[discriminant_fits] `A_a` is 256, which `u8` cannot hold on x86_64, arm64, riscv64 and ppc64"
            ]
        );
        let alternatives = "#[abi(when(x86))] A_a = 1, #[abi(when(arm))] A_b = 1";
        assert_eq!(alone("open_enum(u8)", alternatives), NOTHING);
    }

    #[test]
    fn what_others_tell_is_left_to_all_definitions() {
        for unknown in [
            "B",
            "other::A_a",
            "super::A::A_a",
            "f(1)",
            "size_of::<b>() as u32",
        ] {
            let constants = format!("A_a = 1, A_b = {unknown}, A_c");
            assert_eq!(alone("open_enum(u8)", &constants), NOTHING, "{unknown}");
        }
    }
}
