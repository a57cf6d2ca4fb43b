// SPDX-License-Identifier: MIT
//! Commands: of each one it is known what it takes.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::Check;
use crate::cond::Cond;
use crate::item::{Constant, ExprKind, Item, ItemKind, Name, Operation, TypeKind, Value};
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

/// What is asked of a hypercall, as definitions say it.
pub(super) struct Claimed<'a> {
    /// The hypercall.
    pub(super) hypercall: &'a str,
    /// The command, if there is one.
    pub(super) command: Option<&'a str>,
    /// Whether there is such a command.
    pub(super) exists: bool,
}

/// What is asked of each hypercall, and by which command.
struct Claims<'a> {
    all: &'a [Claimed<'a>],
    /// The hypercall of which a command is the first to be claimed.
    hypercalls: FxHashMap<&'a str, &'a str>,
}

impl<'a> Claims<'a> {
    fn new(all: &'a [Claimed<'a>]) -> Claims<'a> {
        let mut hypercalls = FxHashMap::default();
        for claim in all {
            if let Some(command) = claim.command {
                hypercalls.entry(command).or_insert(claim.hypercall);
            }
        }
        Claims { all, hypercalls }
    }

    fn hypercall_of(&self, command: &Name) -> Option<&'a str> {
        self.hypercalls.get(command.text.as_str()).copied()
    }
}

/// Reports the commands of which nothing says what they take, although they stand among others.
pub(super) fn reached(check: &Check<'_>, claimed: &[Claimed<'_>]) {
    let claims = Claims::new(claimed);
    for (header, content) in check.abi.headers.iter().enumerate() {
        let mut alike: BTreeMap<&str, Vec<&Name>> = BTreeMap::new();
        for (item, content) in content.items.iter().enumerate() {
            let place = Place { header, item };
            match &content.kind {
                ItemKind::Group(group) if !check.expects(place, content, &COMMAND_REACHED) => {
                    let variants = group.variants.iter();
                    let there = variants.filter(|variant| !variant.when.rust_abis().is_empty());
                    let names = there.map(|variant| &variant.name).collect();
                    missing(check, names, "#[abi(op(", &claims);
                }
                ItemKind::Constant(constant) => {
                    if let Some(stem) = stem(content, constant)
                        && !check.abi.abis(place).is_empty()
                        && !check.expects(place, content, &COMMAND_REACHED)
                    {
                        alike.entry(stem).or_default().push(&constant.name);
                    }
                }
                _ => {}
            }
        }
        for names in alike.into_values() {
            missing(check, names, "#[xen_abi(op(", &claims);
        }
    }
}

/// What the names of a hypercall's commands begin with where they are no group, as in
/// `XENMEM_add_to_physmap`. None for a second name of another constant, and for a value of a field.
fn stem<'a>(item: &Item, constant: &'a Constant) -> Option<&'a str> {
    let name = constant.name.text.as_str();
    let stem = &name[..name.find(|c: char| c.is_ascii_lowercase())?];
    let is_number =
        matches!(&constant.value, Value::Integer(expr) if !matches!(expr.kind, ExprKind::Path(_)));
    (is_number && item.inside.is_none() && stem.len() > 1 && stem.ends_with('_')).then_some(stem)
}

fn missing(check: &Check<'_>, names: Vec<&Name>, attribute: &str, claims: &Claims<'_>) {
    let Some(hypercall) = names.iter().find_map(|name| claims.hypercall_of(name)) else {
        return;
    };
    let mut missing: Vec<&Name> = names;
    missing.retain(|name| claims.hypercall_of(name).is_none());
    for claim in claims.all {
        if claim.hypercall == hypercall && !claim.exists {
            forgive(&mut missing, claim.command.unwrap_or_default());
        }
    }
    for name in missing {
        let text = format!(
            "`{}` stands among the commands of `{hypercall}`, and nothing says what it takes",
            name.text
        );
        let help = format!(
            "write `op({hypercall}, {})` on its record, or `{attribute}{hypercall}))]` before it \
             if it has none",
            name.text
        );
        check.error_with_help(&COMMAND_REACHED, name.span, text, help);
    }
}

/// Takes away the one that a misspelt command most likely means, which is reported already.
fn forgive(missing: &mut Vec<&Name>, misspelt: &str) {
    let likeness = |name: &Name| strsim::jaro_winkler(misspelt, &name.text);
    let alike = missing.iter().enumerate();
    let meant = alike.max_by(|(_, one), (_, other)| likeness(one).total_cmp(&likeness(other)));
    if let Some((at, _)) = meant {
        missing.remove(at);
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
    fn constants_that_begin_alike_are_commands_too() {
        let constants = |second: &str| {
            let mut found = found_in(&format!(
                "/// N.
                #[xen_abi(expect(name_is_c, reason = \"Xen's\"))] pub const __HYPERVISOR_op: u32 = 1;
                /// A.
                #[xen_abi] pub const XENOP_a: u32 = 1;
                /// A.
                #[xen_abi(op(__HYPERVISOR_op, XENOP_a))] pub struct a {{ /// A.
                    #[abi(input)] pub a: u32 }}
                /// B.
                {second};"
            ));
            found.retain(|text| !text.starts_with("[header_order]"));
            found
        };
        assert_eq!(
            constants("#[xen_abi] pub const XENOP_b: u32 = 2"),
            [
                "[command_reached] `XENOP_b` stands among the commands of `__HYPERVISOR_op`, and \
              nothing says what it takes"
            ]
        );
        for other in [
            "#[xen_abi(op(__HYPERVISOR_op))] pub const XENOP_b: u32 = 2",
            "#[xen_abi(expect(command_reached, reason = \"no command\"))] pub const XENOP_b: u32 = 2",
            "#[xen_abi(inside(a, a))] pub const XENOP_b: u32 = 2",
            "#[xen_abi(when(hypervisor))] pub const XENOP_b: u32 = 2",
            "#[xen_abi] pub const XENOP_b: u32 = XENOP_a",
            "#[xen_abi] pub const XENOP_VERSION: u32 = 2",
            "#[xen_abi] pub const XENMEM_b: u32 = 2",
        ] {
            assert_eq!(constants(other), NOTHING, "{other}");
        }
    }

    #[test]
    fn a_misspelt_command_is_one_mistake() {
        let text = |claimed: &str, third: &str| {
            let mut found = found_in(&format!(
                "/// N.
                #[xen_abi(expect(name_is_c, reason = \"Xen's\"))] pub const __HYPERVISOR_op: u32 = 1;
                /// Commands.
                #[xen_abi(open_enum(u32))] pub enum Cmd {{ /// A.
                    #[abi(op(__HYPERVISOR_op))] CMD_a = 1, /// B.
                    CMD_read = 2,
                    {third} }}
                /// B.
                #[xen_abi(op(__HYPERVISOR_op, {claimed}))] pub struct b {{ /// A.
                    #[abi(input)] pub a: u32 }}"
            ));
            found.retain(|text| !text.starts_with("[header_order]"));
            found
        };
        for misspelt in ["CMD_raed", "XYZ"] {
            let said = format!("[op_struct_known] `{misspelt}` is not defined");
            assert_eq!(text(misspelt, ""), [said.as_str()]);
            let both = text(misspelt, "/// C.\nCMD_other = 3");
            assert_eq!(both.len(), 2, "{both:?}");
            assert!(both.contains(&said), "{both:?}");
        }
        let both = text("CMD_raed", "/// C.\nCMD_other = 3").concat();
        assert!(
            both.contains("[command_reached] `CMD_other` stands"),
            "{both}"
        );
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
