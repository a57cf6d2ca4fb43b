// SPDX-License-Identifier: MIT
//! Hypercalls: which command wants which record.

use std::collections::BTreeMap;

use serde::Serialize;
use xen_abi_model::eval::Evaluator;
use xen_abi_model::item::{Header, ItemKind, Operation, Record};

use super::entry::{Body, Command, Entry, OperationOf, Value};
use super::{fields, values, words};
use crate::print::single;

/// A hypercall.
#[derive(Clone, Debug, Serialize)]
pub struct Hypercall {
    /// The name of its number.
    pub name: String,
    /// Its number.
    pub values: Vec<Value>,
    /// What it is for, in Markdown.
    pub docs: String,
    /// The header of its number.
    pub header: String,
    /// The records that it is passed itself, whatever the command.
    pub arguments: Vec<String>,
    /// Its operations: by the command that leads to them.
    pub operations: Vec<OperationRow>,
}

/// An operation of a hypercall.
#[derive(Clone, Debug, Serialize)]
pub struct OperationRow {
    /// The commands that lead to it, outermost first.
    pub commands: Vec<Command>,
    /// The record that is its argument; none where nothing is passed.
    pub argument: Option<String>,
    /// What it does, in Markdown.
    pub docs: String,
    /// The header with the command.
    pub header: String,
    /// Who it is for; everybody, where it is not said.
    pub audience: Option<String>,
    /// The releases of Xen that have it, where earlier ones do not.
    pub release: Option<String>,
    /// The interface version that it came with.
    pub since: Option<String>,
    /// The interface version that no longer has it.
    pub until: Option<String>,
    /// Who writes the argument, where no record's fields say it.
    pub direction: Option<&'static str>,
    /// What a caller has to see to, where not all calls are sound.
    pub safety: Option<String>,
    /// Why Xen does not serve it.
    pub unserved: Option<String>,
}

/// More levels of commands would be a cycle.
const DEEPEST: usize = 8;

/// The operations of a record in `header`, from the hypercall on.
pub(super) fn operations_of(
    evaluator: &Evaluator<'_>,
    record: &Record,
    header: &Header,
) -> Vec<OperationOf> {
    let chains = record
        .operations
        .iter()
        .flat_map(|operation| chains(evaluator, operation, header, DEEPEST));
    chains.collect()
}

fn chains(
    evaluator: &Evaluator<'_>,
    operation: &Operation,
    header: &Header,
    depth: usize,
) -> Vec<OperationOf> {
    let command = operation.command.as_ref().map(|command| Command {
        name: command.text.clone(),
        number: values::number(evaluator, &command.text, header),
    });
    let name = &operation.hypercall.text;
    if name.starts_with("__HYPERVISOR_") || depth == 0 {
        return vec![OperationOf {
            hypercall: name.clone(),
            number: values::number(evaluator, name, header),
            commands: command.into_iter().collect(),
            safety: operation.safety.clone(),
            unserved: operation.unserved.clone(),
        }];
    }
    let abi = evaluator.model();
    let (mut all, inner) = (Vec::new(), operation);
    for place in abi.find(&values::path(name), header) {
        let (outer_header, item) = abi.at(place);
        let ItemKind::Record(outer) = &item.kind else {
            continue;
        };
        for operation in &outer.operations {
            let mut outer = chains(evaluator, operation, outer_header, depth - 1);
            for chain in &mut outer {
                chain.commands.extend(command.clone());
                chain.safety = inner.safety.clone();
                chain.unserved = inner.unserved.clone();
            }
            all.extend(outer);
        }
    }
    all
}

/// The operations that a constant asks for, each with its hypercall.
pub(super) fn asked_for(
    evaluator: &Evaluator<'_>,
    header: &Header,
    constant: &str,
    operations: &[Operation],
) -> Vec<(OperationOf, OperationRow)> {
    let command = Command {
        name: constant.to_owned(),
        number: values::number(evaluator, constant, header),
    };
    let mut all = Vec::new();
    for operation in operations {
        for mut chain in chains(evaluator, operation, header, DEEPEST) {
            chain.commands.push(command.clone());
            let argument = operation.argument.as_ref();
            let model = evaluator.model();
            let row = OperationRow {
                commands: chain.commands.clone(),
                argument: argument.map(|(_, ty)| {
                    fields::refers(model, header, ty)
                        .unwrap_or_else(|| single::ty(model, header, ty))
                }),
                docs: String::new(),
                header: header.file.clone(),
                audience: words::audience(header.only_for.as_ref(), &header.when),
                release: None,
                since: None,
                until: None,
                direction: argument.map(|(direction, _)| fields::direction(*direction)),
                safety: operation.safety.clone(),
                unserved: operation.unserved.clone(),
            };
            all.push((chain, row));
        }
    }
    all
}

/// All hypercalls with their operations: those of records, and those that constants ask for
/// by themselves.
pub(super) fn hypercalls(
    entries: &mut [Entry],
    asked: Vec<(OperationOf, OperationRow)>,
) -> Vec<Hypercall> {
    let arguments = arguments(entries);
    let mut calls: BTreeMap<String, Hypercall> = BTreeMap::new();
    for entry in entries.iter() {
        let Body::Group(group) = &entry.body else {
            continue;
        };
        let numbers = group.members.iter().filter(|member| {
            member.name.starts_with("__HYPERVISOR_") && !member.name.contains("arch_")
        });
        for member in numbers {
            calls
                .entry(member.name.clone())
                .or_insert_with(|| Hypercall {
                    name: member.name.clone(),
                    values: member.values.clone(),
                    docs: member.docs.clone(),
                    header: entry.header.clone(),
                    arguments: Vec::new(),
                    operations: Vec::new(),
                });
        }
    }
    for entry in entries.iter() {
        let Body::Record(record) = &entry.body else {
            continue;
        };
        for operation in &record.operations {
            let call = calls
                .entry(operation.hypercall.clone())
                .or_insert_with(|| Hypercall {
                    name: operation.hypercall.clone(),
                    values: operation.number.iter().map(|text| number(text)).collect(),
                    docs: String::new(),
                    header: entry.header.clone(),
                    arguments: Vec::new(),
                    operations: Vec::new(),
                });
            if operation.commands.is_empty() {
                if !call.arguments.contains(&entry.name) {
                    call.arguments.push(entry.name.clone());
                }
                continue;
            }
            call.operations.push(OperationRow {
                commands: operation.commands.clone(),
                argument: Some(entry.name.clone()),
                docs: entry.docs.clone(),
                header: entry.header.clone(),
                audience: entry.audience.clone(),
                release: entry.release.clone(),
                since: entry.since.clone(),
                until: entry.until.clone(),
                direction: None,
                safety: operation.safety.clone(),
                unserved: operation.unserved.clone(),
            });
        }
    }
    for (chain, row) in asked {
        if let Some(call) = calls.get_mut(&chain.hypercall) {
            call.operations.push(row);
        }
    }
    let said = what_commands_say(entries);
    for row in calls.values_mut().flat_map(|call| &mut call.operations) {
        let command = row.commands.last().map_or("", |command| &command.name);
        if let Some(docs) = said.get(command) {
            row.docs.clone_from(docs);
        }
    }
    for entry in entries.iter_mut() {
        if let Body::Group(group) = &mut entry.body {
            for member in &mut group.members {
                member.argument = arguments
                    .get(&member.name)
                    .map(|(_, record)| record.clone());
            }
        }
    }
    let mut calls: Vec<Hypercall> = calls.into_values().collect();
    let number_of = |value: Option<&Value>| value.and_then(|value| value.text.parse::<u64>().ok());
    calls.sort_by_key(|call| {
        let number = number_of(call.values.first());
        (number.unwrap_or(u64::MAX), call.name.clone())
    });
    for call in &mut calls {
        let key = |row: &OperationRow| -> Vec<Option<u64>> {
            let number = |command: &Command| command.number.as_ref()?.parse().ok();
            row.commands.iter().map(number).collect()
        };
        call.operations.sort_by_key(key);
    }
    calls
}

/// The number of a hypercall that is a constant by itself.
fn number(text: &str) -> Value {
    let hex = text.parse::<u64>().ok();
    Value {
        abis: Vec::new(),
        text: text.to_owned(),
        hex: hex.map(|number| format!("{number:#x}")),
        c_type: None,
    }
}

/// What the definitions say of constants.
fn what_commands_say(entries: &[Entry]) -> BTreeMap<String, String> {
    let mut said = BTreeMap::new();
    for entry in entries {
        match &entry.body {
            Body::Constant(_) => {
                said.insert(entry.name.clone(), entry.docs.clone());
            }
            Body::Group(group) => {
                let members = group.members.iter();
                said.extend(members.map(|it| (it.name.clone(), it.docs.clone())));
            }
            _ => {}
        }
    }
    said.retain(|_, docs| !docs.is_empty());
    said
}

/// The operation that each command leads to, and its argument.
type Arguments = BTreeMap<String, (OperationOf, String)>;

fn arguments(entries: &[Entry]) -> Arguments {
    let mut arguments = Arguments::new();
    for entry in entries {
        let Body::Record(record) = &entry.body else {
            continue;
        };
        for operation in &record.operations {
            if let Some(command) = operation.commands.last() {
                arguments
                    .entry(command.name.clone())
                    .or_insert_with(|| (operation.clone(), entry.name.clone()));
            }
        }
    }
    arguments
}
