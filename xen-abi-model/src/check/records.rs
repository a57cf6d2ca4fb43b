// SPDX-License-Identifier: MIT
//! The rules of the layout engine.

use xen_abi_layout::{AbiSet, Place as At};

use super::{Check, on_some};
use crate::item::{Item, ItemKind, Record};
use crate::layout::RecordLayout;
use crate::resolve::Place;
use crate::rules::{FLEXIBLE_ARRAY, Rule};
use crate::syntax::flexible;

pub(super) fn check(check: &Check<'_>) {
    for place in check.sound_places() {
        let (_, item) = check.abi.at(place);
        if let ItemKind::Record(record) = &item.kind {
            one(check, place, item, record);
        }
    }
}

fn one(check: &Check<'_>, place: Place, item: &Item, record: &Record) {
    match check.layouts.record(place) {
        Some(Ok(layout)) => {
            violations(check, item, record, &layout);
            not_alone(check, place, record);
        }
        Some(Err(error)) => {
            let abis = check.abi.abis(place);
            check.failed(error, abis, abis);
        }
        None => {}
    }
}

/// An array without a length may be alone on some architectures; on all, one item's tokens say it.
fn not_alone(check: &Check<'_>, place: Place, record: &Record) {
    let Some((field, others)) = record.fields.split_last() else {
        return;
    };
    if !flexible::needs_another_before_it(field) {
        return;
    }
    let abis = check.abi.abis(place).and(field.when.rust_abis());
    let behind = others
        .iter()
        .map(|other| other.when.rust_abis())
        .fold(AbiSet::NONE, AbiSet::or);
    let alone = abis.and(behind.complement());
    if !alone.is_empty() {
        let text = flexible::alone(record, field, &on_some(alone, abis));
        let help = flexible::ALONE_HELP;
        check.error_with_help(&FLEXIBLE_ARRAY, field.name.span, text, help);
    }
}

fn violations(check: &Check<'_>, item: &Item, record: &Record, layout: &RecordLayout<'_>) {
    let checked = layout.checked();
    for violation in (0..).map_while(|index| checked.violation(index)) {
        let span = match violation.place {
            At::Record => item.span,
            At::Field(at) => match layout.source(at) {
                Some(at) => record.fields[at].name.span,
                None => item.span,
            },
            At::Expect(rule) => {
                let expect = item
                    .expects
                    .iter()
                    .find(|expect| expect.rule.text == rule.id());
                expect.map_or(item.span, |expect| expect.rule.span)
            }
        };
        let text = violation.text(&checked.record);
        let help = violation.help(&checked.record);
        check.error_with_help(Rule::of(violation.rule), span, text.as_str(), help.as_str());
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found_in, problems};

    #[test]
    fn the_engine_s_rules_are_reported_at_their_places() {
        let problems = problems(&[(
            "test",
            "/// A.
            #[xen_abi(expect(same_layout, reason = \"why\"))]
            pub struct a { /// A.
                #[abi(when(hypervisor))] pub hidden: u8, /// B.
                pub b: u8, /// C.
                pub c: u32, /// D.
                pub d: u8 }",
        )]);
        let text = |at: usize| (problems[at].rule.id, problems[at].message.as_str());
        assert_eq!(problems.len(), 3);
        let hole = "3 bytes of padding on every ABI before `c` in `a`";
        assert_eq!(text(0), ("implicit_padding", hole));
        assert_eq!(problems[0].span.token().start().line, 7);
        let tail = "3 bytes of padding on every ABI at the end of `a`";
        assert_eq!(text(1), ("tail_padding", tail));
        assert_eq!(text(2).0, "unused_expect");
        assert_eq!(problems[2].span.token().start().line, 3);
    }

    #[test]
    fn expected_violations_pass() {
        let text = "/// A.
            #[xen_abi(expect(implicit_padding, tail_padding, same_layout, wide_alignment,
                             reason = \"old\"))]
            pub struct a { /// A.
                pub a: u32, /// B.
                pub b: t, /// C.
                pub c: u8 }
            /// T.
            #[xen_abi] pub type t = [u64; 2];";
        assert_eq!(
            found_in(text),
            ["[header_order] `a` uses `t` before it is defined"]
        );
    }

    #[test]
    fn members_are_laid_out_on_their_own_architectures() {
        let text = "/// A.
            #[xen_abi(when(x86_64))]
            pub struct a { /// A.
                pub a: u64, /// B.
                pub b: xen_pfn_t }";
        assert_eq!(found_in(text), NOTHING);
    }

    #[test]
    fn what_cannot_be_laid_out_is_reported_once() {
        let text = "/// A.
            #[xen_abi] pub struct a { /// A.
                pub a: b }
            /// B.
            #[xen_abi] pub struct b { /// A.
                pub a: [a; 2] }";
        let found = found_in(text);
        let cycles: Vec<&String> = found
            .iter()
            .filter(|text| text.starts_with("[cycle]"))
            .collect();
        assert_eq!(cycles, ["[cycle] `b` needs itself: b -> a -> b"]);
    }

    #[test]
    fn sizes_are_compared_with_what_is_declared() {
        let text = "/// A.
            #[xen_abi(size(8))] pub struct a { /// A.
                pub a: [u32; 1 << 1] }
            /// B.
            #[xen_abi(size(8))] pub struct b { /// A.
                pub a: u32 }
            /// C.
            #[xen_abi] pub struct c { /// A.
                pub a: [[uint64_aligned_t; 0x8000]; 0x8000] }";
        let found = found_in(text);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(
            found[0].starts_with("[declared_size] `b` is 4 bytes"),
            "{found:?}"
        );
        assert!(
            found
                .iter()
                .any(|text| text.starts_with("[record_size] `c`")),
            "{found:?}"
        );
    }

    #[test]
    fn an_array_without_a_length_is_behind_something() {
        let record = |first: &str, flexible: &str| {
            format!(
                "/// A.
                #[xen_abi(expect(same_layout, reason = \"r\"))] pub struct a {{ /// A.
                    #[abi(when({first}))] pub a: u8, /// A.
                    #[abi({flexible})] pub b: [u8; 0] }}"
            )
        };
        assert_eq!(found_in(&record("x86", "flexible(0)")), [""; 0]);
        assert_eq!(
            found_in(&record("x86", "flexible")),
            [
                "[flexible_array] `b` is the only field of `a` on arm32, arm64, riscv64 and ppc64, \
              which C does not allow"
            ]
        );
    }
}
