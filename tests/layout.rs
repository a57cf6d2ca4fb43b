// SPDX-License-Identifier: MIT
//! The layouts are those of the reference: rustc's on this machine, and the model's on all six ABIs.

#[path = "layout/compare.rs"]
mod compare;
#[path = "common/definitions.rs"]
mod definitions;
#[path = "layout/exceptions.rs"]
mod exceptions;
#[path = "layout/generated.rs"]
mod generated;
#[path = "layout/measure.rs"]
mod measure;
#[path = "common/model.rs"]
mod model;
#[path = "common/names.rs"]
mod names;
#[path = "layout/reference.rs"]
mod reference;
#[path = "layout/templates.rs"]
mod templates;

use std::collections::{BTreeMap, BTreeSet};

use xen_abi_layout::{Abi, AbiSet, Field};
use xen_abi_model::eval::Evaluator;
use xen_abi_model::item::{Header, ItemKind, Path, Record, Type, TypeKind};
use xen_abi_model::layout::{Layouts, RecordLayout};
use xen_abi_model::resolve::{self, Part, Place};

use compare::{Claim, Comparison};
use exceptions::{ONLY_IN_C, WITHOUT_FACT, listed};
use measure::Measured;
use reference::Reference;

/// What to do about a difference.
const HELP: &str = "help: correct the definition in xen-abi-defs/src, then `cargo run -p c-export`; \
                    what is not measured is, after \
                    `BLESS=1 cargo test -p xen-abi-tests --test generated`; \
                    what cannot be compared is listed in tests/layout/exceptions.rs";

/// The architecture of this machine.
fn host() -> Abi {
    Abi::target().expect("layouts can be measured on one of the six architectures only")
}

fn records(model: &resolve::Abi) -> impl Iterator<Item = (Place, &Header, &Record)> {
    model.places().filter_map(|place| {
        let (header, item) = model.at(place);
        match &item.kind {
            ItemKind::Record(record) => Some((place, header, record)),
            _ => None,
        }
    })
}

fn finish(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n{HELP}", problems.join("\n"));
}

#[test]
fn rustc_lays_records_out_like_the_reference() {
    let (model, reference, host) = (model::model(), Reference::load(), host());
    let measured = generated::records();
    let mut by_name: BTreeMap<(&str, &str), &Measured> = measured
        .iter()
        .map(|measured| ((measured.header, measured.name.as_str()), measured))
        .collect();
    let mut claims = BTreeMap::new();
    for (place, header, record) in records(&model) {
        if !model.abis(place).contains(host) {
            continue;
        }
        let name = (header.file.as_str(), record.name.text.as_str());
        if let Some(measured) = by_name.remove(&name) {
            claims.insert(place, claim(record, measured, host));
        }
    }
    let comparison = Comparison {
        model: &model,
        reference: &reference,
        abi: host,
        whose: "rustc",
        claims: &claims,
    };
    let outcome = comparison.run();
    let mut problems = outcome.problems;
    problems.extend(without_fact(&outcome.without_fact));
    for made in by_name.values() {
        problems.extend(templates::differences(made, &reference, host));
    }
    println!(
        "rustc on {}: {} records, {} fields; {} records made by templates",
        host.name(),
        outcome.records,
        outcome.fields,
        by_name.len()
    );
    finish(&problems);
}

/// What rustc has made of a record.
fn claim(record: &Record, measured: &Measured, host: Abi) -> Claim {
    let fields = record.fields.iter().enumerate().filter_map(|(at, field)| {
        let here = field.when.rust_abis().contains(host);
        let mut known = measured.fields.iter();
        let (_, offset, width) = known.find(|(name, ..)| here && *name == field.name.text)?;
        Some((at, (*offset as u64, *width as u64)))
    });
    Claim {
        size: measured.size as u64,
        align: measured.align as u64,
        fields: fields.collect(),
    }
}

/// What the model has made of one.
fn laid_out(layout: &RecordLayout<'_>, abi: Abi) -> Claim {
    let (record, column) = (layout.record(), abi.column());
    let fields = record.fields.iter().enumerate();
    let fields = fields.filter(|(_, field)| field.abis.contains(abi));
    let claim = |(at, field): (usize, &Field<'_>)| {
        let numbers = (record.offset(at, column), field.layout(column).size);
        Some((layout.source(at)?, numbers))
    };
    let table = record.table()[column];
    Claim {
        size: table.size,
        align: table.align,
        fields: fields.filter_map(claim).collect(),
    }
}

/// Says which of these the reference should tell of.
fn without_fact(missing: &BTreeSet<(String, String)>) -> Vec<String> {
    let listed: BTreeSet<(String, String)> = listed(WITHOUT_FACT).collect();
    let missing = missing.difference(&listed);
    missing
        .map(|(header, name)| format!("{header} {name}: the reference does not tell of it"))
        .collect()
}

#[test]
fn the_model_lays_records_out_like_the_reference() {
    let (model, reference) = (model::model(), Reference::load());
    let evaluator = Evaluator::new(&model);
    let layouts = Layouts::new(&evaluator);
    let mut problems = Vec::new();
    let mut missing = BTreeSet::new();
    for abi in Abi::ALL {
        let mut claims = BTreeMap::new();
        for (place, header, record) in records(&model) {
            match layouts.record(place) {
                Some(Ok(layout)) => {
                    claims.insert(place, laid_out(&layout, abi));
                }
                Some(Err(error)) => {
                    problems.push(format!("{} {}: {error:?}", header.file, record.name.text));
                }
                None => {}
            }
        }
        let comparison = Comparison {
            model: &model,
            reference: &reference,
            abi,
            whose: "the model",
            claims: &claims,
        };
        let mut outcome = comparison.run();
        println!(
            "the model on {}: {} records, {} fields",
            abi.name(),
            outcome.records,
            outcome.fields
        );
        problems.append(&mut outcome.problems);
        missing.append(&mut outcome.without_fact);
    }
    problems.extend(without_fact(&missing));
    for (header, name) in listed(WITHOUT_FACT).filter(|listed| !missing.contains(listed)) {
        problems.push(format!(
            "{header} {name}: WITHOUT_FACT lists it, but the reference tells of it, or nobody \
             defines it"
        ));
    }
    finish(&problems);
}

#[test]
fn the_model_knows_the_size_of_every_type_in_the_reference() {
    let (model, reference) = (model::model(), Reference::load());
    let evaluator = Evaluator::new(&model);
    let layouts = Layouts::new(&evaluator);
    let (mut problems, mut compared) = (Vec::new(), 0);
    let mut only_in_c = BTreeSet::new();
    for header in &model.headers {
        let save_types = templates::save_types(header);
        for abi in header.abis.iter() {
            for (name, (size, align)) in reference.types(&header.file, abi) {
                if save_types.contains(name) {
                    continue;
                }
                let path = Path {
                    segments: vec![name.to_owned()],
                    span: header.span,
                };
                // A group is the integer that holds it, however large C's enum is.
                let found = model.type_on(&path, header, abi);
                if found.is_some_and(|found| found.part == Part::Group) {
                    continue;
                }
                let ty = Type {
                    span: header.span,
                    kind: TypeKind::Named(path),
                };
                let Ok(table) = layouts.type_table(&ty, header, AbiSet::of(abi)) else {
                    only_in_c.insert((header.file.clone(), name.to_owned()));
                    continue;
                };
                compared += 1;
                let have = table[abi.column()];
                if (i64::try_from(have.size), i64::try_from(have.align)) != (Ok(size), Ok(align)) {
                    problems.push(format!(
                        "the model on {}: {} {name}: size is {}, the reference has {size}; \
                         alignment is {}, the reference has {align}",
                        abi.name(),
                        header.file,
                        have.size,
                        have.align
                    ));
                }
            }
        }
    }
    let listed: BTreeSet<(String, String)> = listed(ONLY_IN_C).collect();
    for (header, name) in only_in_c.difference(&listed) {
        problems.push(format!("{header} {name}: is in the reference only"));
    }
    for (header, name) in listed.difference(&only_in_c) {
        problems.push(format!(
            "{header} {name}: ONLY_IN_C lists it, but it is defined, or not in the reference"
        ));
    }
    println!("{compared} types, on all ABIs together");
    finish(&problems);
}
