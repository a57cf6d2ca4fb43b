// SPDX-License-Identifier: MIT
//! Operations: what they are asked for with exists, leads to them, and to nothing else.

use std::collections::{BTreeMap, BTreeSet};

use crate::span::Span;

use super::commands::Claimed;
use super::names::nearest;
use super::together::{Thing, together};
use super::{Check, commands, within};
use crate::item::{Header, Name, Operation, Path};
use crate::report::{Problem, continued};
use crate::resolve::{Part, Place};
use crate::rules::{DUPLICATE_OP, OP_IN_UNION, OP_STRUCT_KNOWN};
use xen_abi_layout::Kind;

pub(super) fn check(check: &Check<'_>) {
    let mut claims: BTreeMap<(&str, Option<&str>), Vec<Claim<'_>>> = BTreeMap::new();
    let mut unknown = BTreeSet::new();
    for place in within::operations(check) {
        let (header, item) = check.abi.at(place);
        let operations = within::record_at(check, place).map(|record| &record.operations);
        for operation in operations.into_iter().flatten() {
            let arguments = hypercall(check, header, &operation.hypercall);
            let is_command = operation
                .command
                .as_ref()
                .is_none_or(|command| command_exists(check, header, command));
            if is_command && !arguments.is_empty() {
                in_union(check, place, operation, &arguments);
            }
            let command = operation.command.as_ref();
            let key = (
                operation.hypercall.text.as_str(),
                command.map(|command| command.text.as_str()),
            );
            if !is_command {
                unknown.insert(key);
            }
            let thing = Thing {
                header,
                item,
                when: None,
            };
            claims.entry(key).or_default().push(Claim {
                place,
                thing,
                span: command.unwrap_or(&operation.hypercall).span,
            });
        }
    }
    for command in commands::declared(check) {
        let (header, item) = check.abi.at(command.place);
        for operation in command.operations {
            hypercall(check, header, &operation.hypercall);
            let key = (
                operation.hypercall.text.as_str(),
                Some(command.name.text.as_str()),
            );
            let thing = Thing {
                header,
                item,
                when: command.when,
            };
            claims.entry(key).or_default().push(Claim {
                place: command.place,
                thing,
                span: operation.hypercall.span,
            });
        }
    }
    let claimed = claims.keys().map(|key| Claimed {
        hypercall: key.0,
        command: key.1,
        exists: !unknown.contains(key),
    });
    commands::reached(check, &claimed.collect::<Vec<_>>());
    for ((hypercall, command), claims) in &claims {
        let asked_for = command.unwrap_or(hypercall);
        for (at, claim) in claims.iter().enumerate() {
            let earlier = claims[..at]
                .iter()
                .find(|earlier| together(earlier.thing, claim.thing));
            if let Some(earlier) = earlier {
                duplicate(check, asked_for, earlier, claim);
            }
        }
    }
}

/// A record that says that a command is its own.
struct Claim<'a> {
    place: Place,
    thing: Thing<'a>,
    span: Span,
}

fn duplicate(check: &Check<'_>, asked_for: &str, first: &Claim<'_>, second: &Claim<'_>) {
    if check.expects(second.place, second.thing.item, &DUPLICATE_OP) {
        return;
    }
    let name = first
        .thing
        .item
        .name()
        .map_or("another record", |name| &name.text);
    check.push(Problem {
        rule: &DUPLICATE_OP,
        span: second.span,
        message: format!("`{asked_for}` has an argument already, `{name}`"),
        help: Some(continued(DUPLICATE_OP.help)),
        related: vec![(first.span, "the first of them".to_owned())],
    });
}

/// The records that the hypercall's argument may be. None if it is known by its number, or is not
/// known, which is reported.
fn hypercall(check: &Check<'_>, header: &Header, name: &Name) -> Vec<Place> {
    let found = check.abi.candidates(&here(name), header);
    let is_number =
        name.text.starts_with("__HYPERVISOR_") && found.iter().any(|found| found.part.is_value());
    let of_records = found
        .iter()
        .filter(|found| matches!(found.part, Part::Record | Part::Typedef));
    let arguments: Vec<Place> = of_records.map(|found| found.place).collect();
    if arguments.is_empty() && !is_number {
        let text = if found.is_empty() {
            format!("`{}` is not defined", name.text)
        } else {
            format!(
                "`{}` is neither a record nor a hypercall's number",
                name.text
            )
        };
        unknown(check, name, text);
    }
    arguments
}

fn command_exists(check: &Check<'_>, header: &Header, name: &Name) -> bool {
    let found = check.abi.candidates(&here(name), header);
    let exists = found.iter().any(|found| found.part.is_value());
    if !exists {
        let text = if found.is_empty() {
            format!("`{}` is not defined", name.text)
        } else {
            format!("`{}` is not a constant", name.text)
        };
        unknown(check, name, text);
    }
    exists
}

fn unknown(check: &Check<'_>, name: &Name, text: String) {
    let help = nearest(check, &name.text);
    let help = help.filter(|_| check.abi.all_named(&name.text).is_empty());
    let help = help.unwrap_or_else(|| continued(OP_STRUCT_KNOWN.help));
    check.error_with_help(&OP_STRUCT_KNOWN, name.span, text, help);
}

/// A name as a path.
fn here(name: &Name) -> Path {
    Path {
        segments: vec![name.text.clone()],
        span: name.span,
    }
}

/// Whether the hypercall's argument has a member for the record at `place`, for this command.
fn in_union(check: &Check<'_>, place: Place, operation: &Operation, arguments: &[Place]) {
    let (_, item) = check.abi.at(place);
    let name = item.name().map_or("", |name| &name.text);
    let hypercall = &operation.hypercall;
    let mut members = Vec::new();
    for argument in arguments {
        members.extend(union_members(check, *argument, place));
    }
    let is_selected = |member: &Member| {
        operation
            .command
            .as_ref()
            .is_some_and(|command| member.selectors.contains(&command.text))
    };
    if members
        .iter()
        .any(|member| member.is_incomplete || is_selected(member))
    {
        return;
    }
    let problem = |span: Span, message: String, related: Vec<(Span, String)>| Problem {
        rule: &OP_IN_UNION,
        span,
        message,
        help: Some(continued(OP_IN_UNION.help)),
        related,
    };
    check.push(match (members.first(), &operation.command) {
        (None, _) => {
            let text = format!("no union in `{}` has a member `{name}`", hypercall.text);
            problem(hypercall.span, text, Vec::new())
        }
        (Some(member), Some(command)) => {
            let text = format!("`{}` does not select `{name}`", command.text);
            problem(
                command.span,
                text,
                vec![(member.span, "this member".to_owned())],
            )
        }
        (Some(member), None) => {
            let text = format!("no command selects `{name}`");
            problem(
                hypercall.span,
                text,
                vec![(member.span, "this member".to_owned())],
            )
        }
    });
}

/// A member of a union.
struct Member {
    span: Span,
    /// The values that select it.
    selectors: Vec<String>,
    /// Whether it has to have some and has none, which another rule is about.
    is_incomplete: bool,
}

/// The members of type `wanted` in the unions of the record at `argument`.
fn union_members(check: &Check<'_>, argument: Place, wanted: Place) -> Vec<Member> {
    let Some(record) = within::record_at(check, argument) else {
        return Vec::new();
    };
    let header = check.abi.at(argument).0;
    let mut unions = vec![(argument, false)];
    for field in &record.fields {
        let records = within::records(check, &field.ty, header);
        let is_tagged = !field.tags.is_empty();
        unions.extend(records.into_iter().map(|place| (place, is_tagged)));
    }
    let mut members = Vec::new();
    for (place, is_tagged) in unions {
        let Some(union) = within::record_at(check, place).filter(|it| it.kind == Kind::Union)
        else {
            continue;
        };
        let header = check.abi.at(place).0;
        for member in &union.fields {
            if within::records(check, &member.ty, header).contains(&wanted) {
                let selectors = member
                    .selected_by
                    .iter()
                    .filter(|selector| !selector.negated);
                let says = !member.selected_by.is_empty() || member.unselected.is_some();
                members.push(Member {
                    span: member.name.span,
                    selectors: selectors
                        .map(|selector| selector.value.text.clone())
                        .collect(),
                    is_incomplete: is_tagged && !says,
                });
            }
        }
    }
    members
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found_in};

    /// What is said of operations in a header with these items after some that are sound.
    fn with(more: &str) -> Vec<String> {
        let mut found = found_in(&format!(
            "/// N.
            #[xen_abi(open_enum(u32), expect(name_is_c, reason = \"Xen's\"))] pub enum Calls {{ /// A.
                __HYPERVISOR_op = 1 }}
            /// Commands.
            #[xen_abi(open_enum(u32))] pub enum Cmd {{ /// A.
                CMD_a = 1, /// B.
                CMD_b = 2 }}
            /// A.
            #[xen_abi(op(call, CMD_a))] pub struct a {{ /// A.
                #[abi(input)] pub a: u32 }}
            {more}
            /// Call.
            #[xen_abi(op(__HYPERVISOR_op))] pub struct call {{ /// C.
                #[abi(input)] pub cmd: u32, /// U.
                #[abi(input, tag(cmd))] pub u: call__u }}
            #[xen_abi(inline)] pub union call__u {{ /// A.
                #[abi(input, selected_by(CMD_a, CMD_b))] pub a: a, /// O.
                #[abi(input, unselected = \"for all others\")] pub other: [u32; 4] }}"
        ));
        let others = ["[header_order]", "[command_reached]"];
        found.retain(|text| !others.iter().any(|other| text.starts_with(other)));
        found
    }

    fn record(args: &str) -> String {
        format!(
            "/// B.
            #[xen_abi({args})] pub struct b {{ /// A.
                #[abi(input)] pub a: u32 }}"
        )
    }

    #[test]
    fn what_is_asked_for_exists() {
        assert_eq!(with(""), NOTHING);
        for (args, said) in [
            ("op(cal, CMD_b)", "`cal` is not defined"),
            (
                "op(CMD_a, CMD_b)",
                "`CMD_a` is neither a record nor a hypercall's number",
            ),
            ("op(__HYPERVISOR_op, CMD_c)", "`CMD_c` is not defined"),
            ("op(__HYPERVISOR_op, a)", "`a` is not a constant"),
        ] {
            assert_eq!(with(&record(args)), [format!("[op_struct_known] {said}")]);
        }
    }

    #[test]
    fn the_union_leads_to_the_record() {
        assert_eq!(
            with(&record("op(call, CMD_b)")),
            ["[op_in_union] no union in `call` has a member `b`"]
        );
        assert_eq!(
            with(&record("op(a, CMD_b)")),
            ["[op_in_union] no union in `a` has a member `b`"]
        );
    }

    #[test]
    fn the_command_selects_the_member() {
        let text = |command: &str| {
            let mut found = found_in(&format!(
                "/// Commands.
                #[xen_abi(open_enum(u32))] pub enum Cmd {{ /// A.
                    CMD_a = 1, /// B.
                    CMD_b = 2 }}
                /// A.
                #[xen_abi(op(call{command}))] pub struct a {{ /// A.
                    #[abi(input)] pub a: u32 }}
                /// Call.
                #[xen_abi] pub union call {{ /// A.
                    #[abi(selected_by(CMD_a, not(CMD_b)))] pub a: a }}"
            ));
            found.retain(|text| text.starts_with("[op_in_union]"));
            found
        };
        assert_eq!(text(", CMD_a"), NOTHING);
        assert_eq!(
            text(", CMD_b"),
            ["[op_in_union] `CMD_b` does not select `a`"]
        );
        assert_eq!(text(""), ["[op_in_union] no command selects `a`"]);
    }

    #[test]
    fn a_command_has_one_argument() {
        let two = |first: &str, second: &str| {
            let second = record(second).replace("struct b", "struct c");
            with(&(record(first) + "\n" + &second))
        };
        let op = "op(__HYPERVISOR_op, CMD_b)";
        assert_eq!(
            two(op, op),
            ["[duplicate_op] `CMD_b` has an argument already, `b`"]
        );
        assert_eq!(two("op(__HYPERVISOR_op, CMD_a)", op), NOTHING);
        let exclusive = |abis: &str| format!("{op}, when({abis})");
        assert_eq!(two(&exclusive("x86"), &exclusive("arm")), NOTHING);
        let expected = format!("{op}, expect(duplicate_op, reason = \"either will do\")");
        assert_eq!(two(op, &expected), NOTHING);
        assert_eq!(
            two(op, &format!("{op}, {op}")).len(),
            2,
            "one record may not claim it twice either"
        );
    }
}
