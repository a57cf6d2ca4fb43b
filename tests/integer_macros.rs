// SPDX-License-Identifier: MIT
//! Every integer macro has the same value in Rust as in C.
//!
//! Rust evaluates it on this machine; C on all architectures that it exists on, by the printed
//! headers.

#[path = "integer_macros/arguments.rs"]
mod arguments;
#[path = "integer_macros/c.rs"]
mod c;
#[path = "common/definitions.rs"]
mod definitions;
#[path = "integer_macros/evaluate.rs"]
mod evaluate;
#[path = "integer_macros/exceptions.rs"]
mod exceptions;
#[path = "integer_macros/generated.rs"]
mod generated;
#[path = "common/model.rs"]
mod model;
#[path = "common/names.rs"]
mod names;
#[path = "common/scalar.rs"]
mod scalar;

use std::collections::{BTreeMap, BTreeSet};

use clang::{Clang, Index};
use xen_abi_layout::scalars::Scalar;
use xen_abi_layout::{Abi, AbiSet};
use xen_abi_model::item::ItemKind;

use c::Answer;
use evaluate::{Function, Outcome};
use exceptions::{ODDITIES, Oddity};

/// What to do about a difference.
const HELP: &str = "help: correct the definition in xen-abi-defs/src; `cargo run -p c-export` prints \
                    the headers anew, `BLESS=1 cargo test -p xen-abi-tests --test generated` lists \
                    the macros anew; why a macro is out of the ordinary is said in \
                    tests/integer_macros/exceptions.rs";

/// A macro, as the model has it.
struct Macro {
    header: String,
    name: String,
    parameters: Vec<&'static Scalar>,
    /// Where Rust programs see it, and C's arguments are as wide as they are here.
    abis: AbiSet,
    is_seen: bool,
}

fn macros(host: Abi) -> Vec<Macro> {
    let model = model::model();
    let mut macros = Vec::new();
    for place in model.places() {
        let (header, item) = model.at(place);
        let ItemKind::ConstFn(function) = &item.kind else {
            continue;
        };
        let scalar = |parameter: &xen_abi_model::item::Parameter| {
            scalar::scalar(&model, &parameter.ty, header)
                .unwrap_or_else(|| panic!("{}: no integer", function.name.text))
        };
        let parameters: Vec<&Scalar> = function.parameters.iter().map(scalar).collect();
        let as_here = |abi: &Abi| {
            let size = |scalar: &&Scalar, abi: Abi| scalar.table[abi.column()].size;
            let mut parameters = parameters.iter();
            parameters.all(|scalar| size(scalar, *abi) == size(scalar, host))
        };
        let abis = model.abis(place).iter().filter(as_here);
        macros.push(Macro {
            header: header.file.clone(),
            name: function.name.text.clone(),
            abis: abis.fold(AbiSet::NONE, |set, abi| set.or(AbiSet::of(abi))),
            is_seen: !item.when.rust_abis().is_empty(),
            parameters,
        });
    }
    macros
}

/// What is found out about all macros.
#[derive(Default)]
struct Findings {
    problems: Vec<String>,
    oddities: BTreeSet<(String, String, Oddity)>,
    compared: usize,
}

impl Findings {
    fn problem(&mut self, of: &Macro, text: &str) {
        let Macro { header, name, .. } = of;
        self.problems.push(format!("{header}: {name}{text}"));
    }

    fn odd(&mut self, of: &Macro, oddity: Oddity) {
        self.oddities
            .insert((of.header.clone(), of.name.clone(), oddity));
    }
}

#[test]
fn integer_macros_are_the_same_in_rust_and_c() {
    let host = Abi::target().expect("Rust's values are known on one of the six architectures only");
    assert_eq!(
        Outcome::of(|| std::hint::black_box(i128::MAX) + 1),
        Outcome::Stops,
        "what does not fit is to be noticed: run this test without --release"
    );
    let clang = Clang::new().unwrap_or_else(|error| {
        panic!("libclang cannot be loaded: {error}\nhelp: apt-get install libclang-dev")
    });
    let index = Index::new(&clang, false, false);
    let functions = generated::functions();
    let functions: BTreeMap<(&str, &str), &Function> = functions
        .iter()
        .map(|function| ((function.header, function.name), function))
        .collect();
    let macros = macros(host);
    let mut findings = Findings::default();
    for of in &macros {
        if !of.is_seen {
            findings.odd(of, Oddity::Unseen);
            continue;
        }
        match functions.get(&(of.header.as_str(), of.name.as_str())) {
            Some(function) => compare(of, function, &index, &mut findings),
            None => findings.problem(of, " is not on the list of macros"),
        }
    }
    let listed: BTreeSet<(String, String, Oddity)> = ODDITIES
        .iter()
        .map(|(header, name, oddity, _)| ((*header).to_owned(), (*name).to_owned(), *oddity))
        .collect();
    for (header, name, oddity) in findings.oddities.difference(&listed) {
        let text = format!("{header}: {name} is {oddity:?}, and ODDITIES does not list it");
        findings.problems.push(text);
    }
    for (header, name, oddity) in listed.difference(&findings.oddities) {
        let text = format!("{header}: {name} is not {oddity:?}, but ODDITIES lists it");
        findings.problems.push(text);
    }
    println!(
        "{} macros, {} values, on all ABIs together",
        macros.len(),
        findings.compared
    );
    assert!(
        findings.problems.is_empty(),
        "\n{}\n{HELP}",
        findings.problems.join("\n")
    );
}

/// Compares one macro's values.
fn compare(of: &Macro, function: &Function, index: &Index<'_>, findings: &mut Findings) {
    let (mut rows, mut values) = (Vec::new(), Vec::new());
    for row in arguments::rows(of.parameters.len()) {
        match (function.call)(&row) {
            Outcome::Unfit => {}
            Outcome::Stops => findings.odd(of, Oddity::Stops),
            Outcome::Value(value) => {
                rows.push(row);
                values.push(value);
            }
        }
    }
    if rows.is_empty() || of.abis.is_empty() {
        findings.problem(of, ": no argument or no ABI is left to compare it with");
        return;
    }
    let calls: Vec<String> = rows.iter().map(|row| call(of, row)).collect();
    for abi in of.abis.iter() {
        let answers = c::evaluate(index, &of.header, abi, &calls);
        let mut different = Vec::new();
        for ((row, value), answer) in rows.iter().zip(&values).zip(answers) {
            findings.compared += 1;
            match answer {
                Answer::Value(have, _) if have == *value => {}
                Answer::Value(have, bytes) if have + (1 << (8 * bytes)) == *value => {
                    findings.odd(of, Oddity::Negative);
                }
                Answer::Value(_, bytes) if value.unsigned_abs() >> (8 * bytes) != 0 => {
                    findings.odd(of, Oddity::Narrow);
                }
                Answer::Value(have, _) => {
                    different.push((row, format!("Rust has {value}, C has {have}")));
                }
                Answer::Refused(words) => different.push((row, format!("C has none: {words}"))),
            }
        }
        let Some((row, words)) = different.first() else {
            continue;
        };
        let row: Vec<String> = row.iter().map(|one| format!("{one:#x}")).collect();
        let (row, abi, number) = (row.join(", "), abi.name(), different.len());
        let text = format!("({row}) on {abi}: {words}; {number} differences in all there");
        findings.problem(of, &text);
    }
}

/// A call of a macro in C.
fn call(of: &Macro, row: &[i128]) -> String {
    let arguments = of.parameters.iter().zip(row).map(|(scalar, argument)| {
        let sign = if *argument < 0 { "-" } else { "" };
        let digits = argument.unsigned_abs();
        format!("(({}){sign}{digits:#x}ULL)", scalar.c_name)
    });
    let arguments: Vec<String> = arguments.collect();
    format!("{}({})", of.name, arguments.join(", "))
}
