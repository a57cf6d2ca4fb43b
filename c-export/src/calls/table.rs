// SPDX-License-Identifier: MIT
//! The page that lists all operations.

use std::fmt::Write;

use xen_abi_model::item::{Direction, Type, TypeKind};

use super::collect::{Argument, Command, Hypercall, Work};
use super::with;

const HEAD: &str = "\
<!-- SPDX-License-Identifier: MIT -->
<!-- Printed by `c-export calls` from the definitions; do not edit. -->

# All operations

Which operations there are, and how `xen-sys` asks for each. `t` is the transport, `record` the record
of the second column. Where there are buffers, each has a method of its name. `unsafe`: the
command's documentation says what has to be seen to.
";

/// All operations of all typed hypercalls.
pub(super) fn page(hypercalls: &[Hypercall<'_>]) -> String {
    let mut text = HEAD.to_owned();
    let served = |hypercall: &&Hypercall<'_>| {
        let commands = hypercall.commands.iter();
        commands
            .filter(|command| command.unserved.is_none())
            .count()
    };
    let total: usize = hypercalls.iter().map(|hypercall| served(&hypercall)).sum();
    _ = writeln!(
        text,
        "\n{total} operations of {} hypercalls.",
        hypercalls.len()
    );
    for hypercall in hypercalls {
        let function = hypercall.function;
        _ = writeln!(text, "\n## {}\n", function.name);
        _ = writeln!(text, "| operation | argument | call |\n| --- | --- | --- |");
        if let Some(functions) = function.by_hand {
            for (command, name) in functions {
                let command = if command.is_empty() {
                    function.number.trim_start_matches("__HYPERVISOR_")
                } else {
                    command
                };
                _ = writeln!(text, "| `{command}` | | `{name}(t, ..)` |");
            }
            continue;
        }
        for command in &hypercall.commands {
            _ = writeln!(
                text,
                "| `{}` | {} | {} |",
                command.name,
                argument(&command.argument),
                call(hypercall, command)
            );
        }
    }
    text
}

fn argument(argument: &Argument<'_>) -> String {
    match argument {
        Argument::Nothing => String::new(),
        Argument::Type(direction, ty) => format!("`{}`, {}", name(ty), word(*direction)),
        Argument::Record(work) => {
            format!("`{}`, {}", work.record.name.text, word(work.direction))
        }
    }
}

fn name(ty: &Type) -> &str {
    match &ty.kind {
        TypeKind::Named(path) => path.last(),
        TypeKind::Scalar(scalar) => scalar.name,
        _ => "",
    }
}

fn word(direction: Direction) -> &'static str {
    match direction {
        Direction::Input => "input",
        Direction::Output => "output",
        Direction::Both => "both",
    }
}

fn call(hypercall: &Hypercall<'_>, command: &Command<'_>) -> String {
    if let Some(why) = command.unserved {
        return format!("not served: {why}");
    }
    if let Some(within) = command.within {
        return format!("part of `{within}`");
    }
    let function = hypercall.function.name;
    let first = match function {
        "domctl" | "dm_op" => "t, domain",
        "vcpu_op" => "t, vcpu",
        _ => "t",
    };
    if command.name == "XEN_DOMCTL_createdomain" {
        return "`create_domain(t, domain, &mut record)`".to_owned();
    }
    let request = match &command.argument {
        Argument::Nothing => command.name.to_owned(),
        Argument::Type(..) => format!("{}(&mut answer)", command.name),
        Argument::Record(work) if work.buffers.flexible => format!("{}(&mut varbuf)", command.name),
        Argument::Record(work) if work.alone && command.safety.is_empty() => passed(work),
        Argument::Record(work) => format!("{}({})", command.name, passed(work)),
    };
    if command.safety.is_empty() {
        format!("`{function}({first}, {request})`")
    } else {
        format!("`{function}({first}, unsafe {{ {request} }})`")
    }
}

fn passed(work: &Work<'_>) -> String {
    let handles = with::handles(&work.buffers.steps);
    if handles.is_empty() {
        return "&mut record".to_owned();
    }
    let mut text = String::from("record.with()");
    for handle in handles {
        _ = write!(text, ".{}(..)", handle.name);
    }
    text
}
