// SPDX-License-Identifier: MIT
//! Commands: of each one it is known what it takes.

use super::Check;
use crate::cond::Cond;
use crate::item::{Group, ItemKind, Name, Operation, TypeKind};
use crate::resolve::Place;
use crate::rules::{COMMAND_REACHED, OP_STRUCT_KNOWN};

/// A constant that asks for operations by itself.
pub(super) struct Command<'a> {
    /// Its item.
    pub(super) place: Place,
    /// Its name.
    pub(super) name: &'a Name,
    /// When it exists, within its group.
    pub(super) when: Option<&'a Cond>,
    /// The operations.
    pub(super) operations: &'a [Operation],
}

/// The constants that ask for operations by themselves.
pub(super) fn declared<'a>(check: &Check<'a>) -> Vec<Command<'a>> {
    let mut found = Vec::new();
    for place in check.abi.places() {
        let (header, item) = check.abi.at(place);
        let before = found.len();
        match &item.kind {
            ItemKind::Constant(constant) => found.push(Command {
                place,
                name: &constant.name,
                when: None,
                operations: &constant.operations,
            }),
            ItemKind::Group(group) => found.extend(group.variants.iter().map(|variant| Command {
                place,
                name: &variant.name,
                when: Some(&variant.when),
                operations: &variant.operations,
            })),
            _ => {}
        }
        for operation in found[before..]
            .iter()
            .flat_map(|command| command.operations)
        {
            if let Some((_, ty)) = &operation.argument
                && let TypeKind::Named(path) = &ty.kind
                && !check
                    .abi
                    .candidates(path, header)
                    .iter()
                    .any(|found| found.part.is_type())
            {
                let text = format!("`{}` is not a type", path.last());
                let help = "name what the command is passed the address of";
                check.error_with_help(&OP_STRUCT_KNOWN, ty.span, text, help);
            }
        }
    }
    found.retain(|command| !command.operations.is_empty());
    found
}

/// Reports the commands of which nothing says what they take, although they stand among others.
pub(super) fn reached(check: &Check<'_>, claimed: &[(&str, Option<&str>)]) {
    for place in check.abi.places() {
        let (_, item) = check.abi.at(place);
        if let ItemKind::Group(group) = &item.kind
            && !check.expects(place, item, &COMMAND_REACHED)
        {
            missing(check, group, claimed);
        }
    }
}

fn missing(check: &Check<'_>, group: &Group, claimed: &[(&str, Option<&str>)]) {
    let hypercall_of = |name: &str| {
        let mut claims = claimed.iter();
        claims.find_map(|(hypercall, command)| (*command == Some(name)).then_some(*hypercall))
    };
    let mut hypercalls = group.variants.iter();
    let Some(hypercall) = hypercalls.find_map(|variant| hypercall_of(&variant.name.text)) else {
        return;
    };
    for variant in &group.variants {
        let name = &variant.name;
        if hypercall_of(&name.text).is_some() || variant.when.rust_abis().is_empty() {
            continue;
        }
        let text = format!(
            "`{}` stands among the commands of `{hypercall}`, and nothing says what it takes",
            name.text
        );
        let help = format!(
            "write `op({hypercall}, {})` on its record, or `#[abi(op({hypercall}))]` before it if \
             it has none",
            name.text
        );
        check.error_with_help(&COMMAND_REACHED, name.span, text, help);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found_in};

    /// What is said of a group whose second command is declared so.
    fn with(second: &str) -> Vec<String> {
        let mut found = found_in(&format!(
            "/// N.
            #[xen_abi(expect(name_is_c, reason = \"Xen's\"))] pub const __HYPERVISOR_op: u32 = 1;
            /// Commands.
            #[xen_abi(open_enum(u32))] pub enum Cmd {{ /// A.
                CMD_a = 1, /// B.
                {second} CMD_b = 2, /// C.
                #[abi(when(hypervisor))] CMD_c = 3 }}
            /// A.
            #[xen_abi(op(__HYPERVISOR_op, CMD_a))] pub struct a {{ /// A.
                #[abi(input)] pub a: u32 }}"
        ));
        found.retain(|text| !text.starts_with("[header_order]"));
        found
    }

    #[test]
    fn what_each_command_takes_is_known() {
        assert_eq!(
            with(""),
            [
                "[command_reached] `CMD_b` stands among the commands of `__HYPERVISOR_op`, and nothing \
              says what it takes"
            ]
        );
        for declared in [
            "op(__HYPERVISOR_op)",
            "op(__HYPERVISOR_op, output(a))",
            "op(__HYPERVISOR_op, safety = \"it is careful\")",
            "op(__HYPERVISOR_op, unserved = \"nobody asks\")",
        ] {
            assert_eq!(with(&format!("#[abi({declared})]")), NOTHING, "{declared}");
        }
    }

    #[test]
    fn what_a_command_takes_exists() {
        assert_eq!(
            with("#[abi(op(__HYPERVISOR_op, output(nothing)))]"),
            ["[op_struct_known] `nothing` is not a type"]
        );
        let unknown = with("#[abi(op(__HYPERVISOR_other))]");
        assert!(
            unknown
                .iter()
                .any(|text| text.contains("`__HYPERVISOR_other` is not defined"))
        );
    }

    #[test]
    fn a_command_is_claimed_once() {
        let twice = with("#[abi(op(__HYPERVISOR_op), op(__HYPERVISOR_op))]");
        assert_eq!(twice.len(), 1);
        assert!(twice[0].starts_with("[duplicate_op]"));
    }
}
