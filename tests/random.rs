// SPDX-License-Identifier: MIT
//! Random definitions, with a seed that says which.
//!
//! Of the legal ones, the model, rustc on this machine and clang on all six architectures say the
//! same: sizes, alignments, places and widths. Of the illegal ones, the rule that they break is
//! reported, and no other. `RANDOM_SEED` makes others, `RANDOM_DEFINITIONS` more.

#[path = "random/c.rs"]
mod c;
#[path = "random/conditions.rs"]
mod conditions;
#[path = "random/definition.rs"]
mod definition;
#[path = "random/facts.rs"]
mod facts;
#[path = "random/fields.rs"]
mod fields;
#[path = "random/generate.rs"]
mod generate;
#[path = "random/mistakes.rs"]
mod mistakes;
#[path = "random/model.rs"]
mod model;
#[path = "random/plain.rs"]
mod plain;
#[path = "random/reckon.rs"]
mod reckon;
#[path = "random/reckoned.rs"]
mod reckoned;
#[path = "random/rust.rs"]
mod rust;
#[path = "random/write.rs"]
mod write;

use std::collections::{BTreeMap, BTreeSet};

use c_export::stack::with_room;
use c_export::text::export_text;
use xen_abi_layout::Abi;
use xen_abi_model::rules::RULES;

use c::Compilers;
use definition::{Header, Item, Record};
use generate::Generator;
use model::Model;
use rust::Form;

const SEED: u64 = 0x7865_6e61_6269;

/// Half of them are legal.
const DEFINITIONS: usize = 10_000;

/// The rules about what has changed since a release, which these definitions have none of.
const OF_A_RELEASE: [&str; 2] = ["interface_version", "stable_abi"];

/// As many problems as somebody would read.
const MOST_SHOWN: usize = 20;

/// As many as are printed together and compiled together.
const BATCH: usize = 2500;

/// As many of each batch's headers come to rustc as they are written: the macro takes its time. All
/// of them come as plain structs.
const THROUGH_THE_MACRO: usize = 2;

/// As many as are on their way at the same time.
const ROUND: usize = 5000;

fn from_environment<T: std::str::FromStr>(name: &str, otherwise: T) -> T {
    let Ok(text) = std::env::var(name) else {
        return otherwise;
    };
    let number = text.parse();
    number.unwrap_or_else(|_| panic!("{name} is a number, not {text:?}"))
}

/// Definitions that belong together.
struct Batch {
    seed: u64,
    headers: Vec<Header>,
    model: Model,
}

impl Batch {
    /// Makes up so many definitions, or a few more, and has the model look at them.
    fn new(seed: u64, definitions: usize) -> Result<Batch, String> {
        let headers = Generator::new(seed, "r").headers(definitions);
        let text: String = headers
            .iter()
            .map(|header| format!("pub mod {} {{\n{}}}\n", header.name, write::header(header)))
            .collect();
        match model::model(&text) {
            Ok(model) => Ok(Batch {
                seed,
                headers,
                model,
            }),
            Err(found) => Err(format!(
                "seed {seed}: legal definitions are refused:\n{found}"
            )),
        }
    }

    /// What the parties do not agree about.
    fn differences(&self, compilers: &Compilers) -> Vec<String> {
        let mut differences = Vec::new();
        for on in Abi::ALL {
            let model = &self.model.records[on.column()];
            let reckoned = reckoned::records(&self.headers, on);
            let whose = format!("reckoned for {}", on.name());
            differences.extend(facts::differences(model, &reckoned, &whose));
            let whose = format!("clang for {}", on.name());
            match compilers.records(&self.model.headers, on) {
                Ok(clang) => differences.extend(facts::differences(model, &clang, &whose)),
                Err(errors) => {
                    differences.extend(errors.iter().map(|error| format!("{whose}: {error}")));
                }
            }
        }
        differences.truncate(MOST_SHOWN);
        differences.extend(differences.first().and_then(|first| self.meant(first)));
        differences
    }

    /// The definition that a difference is about.
    fn meant(&self, difference: &str) -> Option<String> {
        let items = self.headers.iter().flat_map(|header| &header.items);
        let mut records = items.filter_map(|item| match item {
            Item::Record(record) => Some(record),
            _ => None,
        });
        let is_meant = |record: &&Record| {
            let mut is_meant = false;
            record.each(&mut |one| is_meant |= difference.contains(&format!("`{}`", one.name)));
            is_meant
        };
        let record = records.find(is_meant)?;
        Some(format!("seed {}:\n{}", self.seed, write::record(record)))
    }
}

/// Makes batches of so many definitions, two at a time.
fn batches(seeds: &mut dyn Iterator<Item = u64>, definitions: usize) -> Vec<Batch> {
    let sizes = (0..definitions)
        .step_by(BATCH)
        .map(|done| BATCH.min(definitions - done));
    let orders: Vec<(u64, usize)> = seeds.zip(sizes).collect();
    let mut batches = Vec::new();
    for pair in orders.chunks(2) {
        std::thread::scope(|scope| {
            let threads: Vec<_> = pair
                .iter()
                .map(|(seed, definitions)| {
                    scope.spawn(|| with_room(|| Batch::new(*seed, *definitions)))
                })
                .collect();
            for thread in threads {
                let made = thread.join().expect("nothing panics");
                match made.expect("there is room for a thread") {
                    Ok(batch) => batches.push(batch),
                    Err(found) => panic!("{found}"),
                }
            }
        });
    }
    batches
}

#[test]
fn all_agree_about_legal_definitions() {
    let seed: u64 = from_environment("RANDOM_SEED", SEED);
    let definitions = from_environment("RANDOM_DEFINITIONS", DEFINITIONS).div_ceil(2);
    println!("RANDOM_SEED={seed}: {definitions} legal definitions");
    let host = Abi::target().expect("layouts can be measured on one of the six architectures only");
    let compilers = Compilers::new();
    let mut seeds = (0..).map(|batch| seed.wrapping_add(batch));
    let (mut done, mut made, mut records, mut fields) = (0, 0, 0, 0);
    while done < definitions {
        let round = ROUND.min(definitions - done);
        let batches = batches(&mut seeds, round);
        let package = rust::Package::new();
        for batch in &batches {
            let modules = |form, most| -> Vec<(String, String)> {
                let headers = batch.headers.iter().take(most);
                let module = |header: &Header| rust::module(header, form, host);
                headers
                    .map(|header| (header.name.clone(), module(header)))
                    .collect()
            };
            let program = |form| format!("{form}{}", batch.seed);
            package.add(&program("plain"), &modules(Form::Plain, usize::MAX));
            package.add(&program("macro"), &modules(Form::Macro, THROUGH_THE_MACRO));
        }
        let rustc = package.check().expect("cargo runs");
        let differences: Vec<String> = batches
            .iter()
            .flat_map(|batch| batch.differences(&compilers))
            .collect();
        let said = rust::errors(rustc);
        assert!(
            differences.is_empty() && said.is_empty(),
            "seed {seed}: the parties disagree\n{}\n{}",
            differences.join("\n"),
            said[..said.len().min(MOST_SHOWN)].join("\n")
        );
        for batch in &batches {
            let items = batch.headers.iter().flat_map(|header| &header.items);
            made += items.map(Item::definitions).sum::<usize>();
            let each = batch
                .model
                .records
                .iter()
                .flat_map(|records| records.values());
            fields += each.map(|facts| facts.fields.len()).sum::<usize>();
            records += batch.model.count;
        }
        done += round;
    }
    println!("{made} definitions, {records} records, {fields} fields on all ABIs together");
}

#[test]
fn what_is_illegal_breaks_the_rule_that_is_meant_and_no_other() {
    let seed: u64 = from_environment("RANDOM_SEED", SEED);
    let definitions = from_environment("RANDOM_DEFINITIONS", DEFINITIONS) / 2;
    println!("RANDOM_SEED={seed}: {definitions} definitions, with mistakes");
    let (mut failures, mut made) = (Vec::new(), 0);
    let mut broken: BTreeMap<&str, usize> = BTreeMap::new();
    for at in 0.. {
        if made >= definitions || failures.len() > MOST_SHOWN {
            break;
        }
        let mistake = mistakes::mistake(seed.wrapping_add(at));
        made += mistake.definitions;
        *broken.entry(mistake.rule).or_default() += 1;
        let found = match export_text(&mistake.text) {
            Ok(_) => BTreeSet::new(),
            Err(found) => found.iter().map(|problem| problem.rule).collect(),
        };
        if found != BTreeSet::from([Some(mistake.rule)]) {
            let seed = seed.wrapping_add(at);
            failures.push(format!(
                "seed {seed}: {:?} is meant, {found:?} are broken:\n{}",
                mistake.rule, mistake.text
            ));
        }
    }
    println!("{made} definitions; mistakes: {broken:?}");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    if seed == SEED && definitions >= DEFINITIONS / 2 {
        let breakable = RULES.iter().filter(|rule| !OF_A_RELEASE.contains(&rule.id));
        let mut never = breakable.filter(|rule| !broken.contains_key(rule.id));
        assert!(
            never.next().is_none(),
            "some rule is never broken: {broken:?}"
        );
    }
}
