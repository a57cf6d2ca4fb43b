// SPDX-License-Identifier: MIT
//! The operations of each hypercall, in the order of the definitions.

use std::collections::BTreeMap;

use xen_abi_model::item::{Direction, Docs, Header, ItemKind, Name, Operation, Record, Type};
use xen_abi_model::resolve::{Abi, Place};

use super::buffers::{self, Buffers};
use super::names;

/// How a hypercall is made by typed calls.
#[derive(Clone, Copy, Debug)]
pub(super) struct Function {
    /// Its number's name.
    pub(super) number: &'static str,
    /// The function, and the module of its operations.
    pub(super) name: &'static str,
    /// The type that its operations belong to.
    pub(super) marker: &'static str,
    /// Where each command has a function of its own, which takes what it needs: that function, or the
    /// one for all.
    pub(super) by_hand: Option<&'static [(&'static str, &'static str)]>,
}

const fn typed(number: &'static str, name: &'static str, marker: &'static str) -> Function {
    Function {
        number,
        name,
        marker,
        by_hand: None,
    }
}

const fn by_hand(
    number: &'static str,
    name: &'static str,
    functions: &'static [(&'static str, &'static str)],
) -> Function {
    Function {
        number,
        name,
        marker: "",
        by_hand: Some(functions),
    }
}

/// The hypercalls that have typed calls.
pub(super) const FUNCTIONS: &[Function] = &[
    typed("__HYPERVISOR_domctl", "domctl", "Domctl"),
    typed("__HYPERVISOR_sysctl", "sysctl", "Sysctl"),
    typed("__HYPERVISOR_platform_op", "platform_op", "PlatformOp"),
    typed("__HYPERVISOR_memory_op", "memory_op", "MemoryOp"),
    typed(
        "__HYPERVISOR_event_channel_op",
        "event_channel_op",
        "EventChannelOp",
    ),
    typed(
        "__HYPERVISOR_grant_table_op",
        "grant_table_op",
        "GrantTableOp",
    ),
    typed("__HYPERVISOR_physdev_op", "physdev_op", "PhysdevOp"),
    typed("__HYPERVISOR_sched_op", "sched_op", "SchedOp"),
    typed("__HYPERVISOR_vcpu_op", "vcpu_op", "VcpuOp"),
    typed("__HYPERVISOR_hvm_op", "hvm_op", "HvmOp"),
    typed("__HYPERVISOR_dm_op", "dm_op", "DmOp"),
    typed("__HYPERVISOR_xen_version", "xen_version", "XenVersion"),
    typed("__HYPERVISOR_kexec_op", "kexec_op", "KexecOp"),
    typed("__HYPERVISOR_xsm_op", "xsm_op", "XsmOp"),
    typed("__HYPERVISOR_callback_op", "callback_op", "CallbackOp"),
    typed("__HYPERVISOR_nmi_op", "nmi_op", "NmiOp"),
    typed("__HYPERVISOR_xenpmu_op", "pmu_op", "XenpmuOp"),
    typed("__HYPERVISOR_xenoprof_op", "xenoprof_op", "XenoprofOp"),
    typed("__HYPERVISOR_mca", "mca", "Mca"),
    by_hand(
        "__HYPERVISOR_argo_op",
        "argo_op",
        &[
            ("XEN_ARGO_OP_register_ring", "argo_register_ring"),
            ("XEN_ARGO_OP_unregister_ring", "argo_unregister_ring"),
            ("XEN_ARGO_OP_sendv", "argo_sendv"),
            ("XEN_ARGO_OP_notify", "argo_notify"),
        ],
    ),
    by_hand(
        "__HYPERVISOR_hypfs_op",
        "hypfs_op",
        &[
            ("XEN_HYPFS_OP_get_version", "hypfs_version"),
            ("XEN_HYPFS_OP_read", "hypfs_read"),
            ("XEN_HYPFS_OP_write_contents", "hypfs_write_contents"),
        ],
    ),
    by_hand(
        "__HYPERVISOR_console_io",
        "console_io",
        &[
            ("CONSOLEIO_write", "console_write"),
            ("CONSOLEIO_read", "console_read"),
        ],
    ),
    by_hand("__HYPERVISOR_multicall", "multicall", &[("", "multicall")]),
    by_hand(
        "__HYPERVISOR_set_timer_op",
        "set_timer_op",
        &[("", "set_timer_op")],
    ),
];

/// A hypercall and its operations.
pub(super) struct Hypercall<'a> {
    /// How it is made.
    pub(super) function: &'static Function,
    /// The operations.
    pub(super) commands: Vec<Command<'a>>,
}

/// An operation.
pub(super) struct Command<'a> {
    /// The command's name.
    pub(super) name: &'a str,
    /// Its number, as an expression.
    pub(super) value: String,
    /// What the definitions say of it.
    pub(super) docs: &'a Docs,
    /// What it works on.
    pub(super) argument: Argument<'a>,
    /// What a caller has to see to; none where every call is sound.
    pub(super) safety: Vec<String>,
    /// Why Xen does not serve it.
    pub(super) unserved: Option<&'a str>,
    /// The operation that it is a part of, by the record that leads to it.
    pub(super) within: Option<&'a str>,
}

/// What an operation works on.
pub(super) enum Argument<'a> {
    /// Nothing.
    Nothing,
    /// A type that is no operation's record.
    Type(Direction, &'a Type),
    /// A record.
    Record(Box<Work<'a>>),
}

/// A record that an operation works on.
pub(super) struct Work<'a> {
    pub(super) header: &'a Header,
    pub(super) record: &'a Record,
    pub(super) direction: Direction,
    pub(super) buffers: Buffers<'a>,
    /// Whether it is the argument of this operation alone.
    pub(super) alone: bool,
}

/// The typed hypercalls with all of their operations.
pub(super) fn hypercalls(abi: &Abi) -> Vec<Hypercall<'_>> {
    let mut hypercalls: Vec<Hypercall<'_>> = FUNCTIONS
        .iter()
        .map(|function| Hypercall {
            function,
            commands: Vec::new(),
        })
        .collect();
    let carriers = carriers(abi);
    for place in abi.places() {
        for command in commands_at(abi, place) {
            let (number, within) = lead(&command.0.hypercall, &carriers);
            let hypercall = hypercalls
                .iter_mut()
                .find(|hypercall| hypercall.function.number == number);
            if let Some(hypercall) = hypercall {
                let mut command = command.1;
                command.within = within;
                let is_known = |known: &Command<'_>| known.name == command.name;
                if !hypercall.commands.iter().any(is_known) {
                    hypercall.commands.push(command);
                }
            }
        }
    }
    for hypercall in &mut hypercalls {
        alone(&mut hypercall.commands);
    }
    hypercalls
}

/// Finds out which records are the argument of one operation alone.
fn alone(commands: &mut [Command<'_>]) {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for command in commands.iter().filter(|command| command.within.is_none()) {
        if let Argument::Record(work) = &command.argument {
            *uses.entry(work.record.name.text.clone()).or_default() += 1;
        }
    }
    for command in commands {
        if let Argument::Record(work) = &mut command.argument {
            work.alone = uses.get(&work.record.name.text) == Some(&1);
        }
    }
}

/// The records that are a hypercall's argument for all of its operations, with its number.
fn carriers(abi: &Abi) -> BTreeMap<&str, &str> {
    let mut carriers = BTreeMap::new();
    for place in abi.places() {
        if let ItemKind::Record(record) = &abi.at(place).1.kind {
            for operation in &record.operations {
                if operation.command.is_none() {
                    carriers.insert(record.name.text.as_str(), operation.hypercall.text.as_str());
                }
            }
        }
    }
    carriers.insert("xen_dm_op", "__HYPERVISOR_dm_op");
    carriers
}

/// The number of the hypercall that a name in `op(..)` leads to, and the record that the operation is
/// a part of, if it is a part of one.
fn lead<'a>(name: &'a Name, carriers: &BTreeMap<&'a str, &'a str>) -> (&'a str, Option<&'a str>) {
    let text = name.text.as_str();
    if text.starts_with("__HYPERVISOR_") {
        return (text, None);
    }
    match carriers.get(text) {
        Some(number) => (number, None),
        None if text.starts_with("xen_sysctl_") => ("__HYPERVISOR_sysctl", Some(text)),
        None if text.starts_with("xen_hvm_altp2m") => ("__HYPERVISOR_hvm_op", Some(text)),
        None => (text, None),
    }
}

/// The operations that an item declares.
fn commands_at(abi: &Abi, place: Place) -> Vec<(&Operation, Command<'_>)> {
    let (header, item) = abi.at(place);
    if abi.abis(place).is_empty() {
        return Vec::new();
    }
    let constant = |name: &Name| names::constant(abi, &names::path_of(name), header);
    let mut found = Vec::new();
    match &item.kind {
        ItemKind::Record(record) => {
            for operation in &record.operations {
                let Some(name) = &operation.command else {
                    continue;
                };
                let Some((value, place)) = constant(name) else {
                    continue;
                };
                let buffers = buffers::of(abi, header, record);
                let direction = direction(record);
                let mut safety: Vec<String> = operation.safety.iter().cloned().collect();
                safety.extend(buffers.hazards.iter().cloned());
                found.push((
                    operation,
                    Command {
                        name: &name.text,
                        value,
                        docs: docs(abi, place.place, &name.text),
                        argument: Argument::Record(Box::new(Work {
                            header,
                            record,
                            direction,
                            buffers,
                            alone: false,
                        })),
                        safety,
                        unserved: operation.unserved.as_deref(),
                        within: None,
                    },
                ));
            }
        }
        ItemKind::Constant(declared) => {
            let name = &declared.name;
            found.extend(of_constant(
                name,
                &item.docs,
                &declared.operations,
                constant(name),
            ));
        }
        ItemKind::Group(group) => {
            for variant in &group.variants {
                let name = &variant.name;
                let value = constant(name);
                found.extend(of_constant(name, &variant.docs, &variant.operations, value));
            }
        }
        _ => {}
    }
    found
}

fn of_constant<'a>(
    name: &'a Name,
    docs: &'a Docs,
    operations: &'a [Operation],
    value: Option<(String, xen_abi_model::resolve::Found)>,
) -> Vec<(&'a Operation, Command<'a>)> {
    let Some((value, _)) = value else {
        return Vec::new();
    };
    let command = |operation: &'a Operation| {
        let argument = match &operation.argument {
            Some((direction, ty)) => Argument::Type(*direction, ty),
            None => Argument::Nothing,
        };
        let command = Command {
            name: &name.text,
            value: value.clone(),
            docs,
            argument,
            safety: operation.safety.iter().cloned().collect(),
            unserved: operation.unserved.as_deref(),
            within: None,
        };
        (operation, command)
    };
    operations.iter().map(command).collect()
}

/// The documentation of the constant `name` at `place`.
fn docs<'a>(abi: &'a Abi, place: Place, name: &str) -> &'a Docs {
    let (_, item) = abi.at(place);
    match &item.kind {
        ItemKind::Group(group) => group
            .variants
            .iter()
            .find(|variant| variant.name.text == name)
            .map_or(&item.docs, |variant| &variant.docs),
        _ => &item.docs,
    }
}

/// Who writes a record, all of its fields together.
fn direction(record: &Record) -> Direction {
    let said = || record.fields.iter().filter_map(|field| field.direction);
    let read = said().any(|direction| direction != Direction::Output);
    let written = said().any(|direction| direction != Direction::Input);
    match (read, written) {
        (_, false) => Direction::Input,
        (false, true) => Direction::Output,
        (true, true) => Direction::Both,
    }
}
