// SPDX-License-Identifier: MIT
//! Everything that Rust programs depend on compiles for all six architectures, and rustc lays every
//! record, group and alias out there as the model says.
//!
//! The compiler itself compares: a crate of constants, made from the model for each target, does not
//! compile where a number differs. Nothing is run, so no target needs a linker or an emulator.

#[path = "targets/build.rs"]
mod build;
#[path = "targets/debian.rs"]
mod debian;
#[path = "common/definitions.rs"]
mod definitions;
#[path = "targets/facts.rs"]
mod facts;
#[path = "common/model.rs"]
mod model;
#[path = "common/rust.rs"]
mod rust;
#[path = "targets/toolchain.rs"]
mod toolchain;

use std::sync::{Mutex, PoisonError};

use xen_abi_layout::Abi;
use xen_abi_model::eval::Evaluator;
use xen_abi_model::layout::Layouts;

use build::{Crate, Form};
use facts::{Facts, facts};
use toolchain::Toolchain;

/// The tests build one after the other: what one has built the other needs as well.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// All that the model says of all targets.
fn all() -> Vec<(Abi, Facts)> {
    let model = model::model();
    let evaluator = Evaluator::new(&model);
    let layouts = Layouts::new(&evaluator);
    Abi::ALL
        .map(|abi| (abi, facts(&model, &layouts, abi)))
        .into()
}

#[test]
fn rustc_agrees_with_the_model_on_every_target() {
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let toolchain = Toolchain::find(&build::kept());
    println!("with {}", toolchain.name());
    let facts = all();
    for (abi, facts) in &facts {
        // Far more than these are there: the test must not pass for having looked at nothing.
        assert!(facts.records.len() > 500, "{}", abi.name());
        println!(
            "{}: {} records, {} fields, {} other types",
            abi.name(),
            facts.records.len(),
            facts.fields(),
            facts.types.len()
        );
    }
    for (name, form) in [
        ("agrees", Form::Definitions),
        ("agrees-expanded", Form::Expanded),
    ] {
        let made = Crate::make(name, form, &facts);
        let built = made.check(&toolchain);
        assert!(built.success, "{form:?}\n{}", built.errors);
    }
}

#[test]
fn a_wrong_number_is_found_on_every_target() {
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let toolchain = Toolchain::find(&build::kept());
    let mut facts = all();
    let mut expected = Vec::new();
    for (abi, facts) in &mut facts {
        facts.types.clear();
        facts.records.retain(|record| {
            ["evtchn_bind_virq", "vcpu_time_info"].contains(&record.name.as_str())
        });
        assert_eq!(facts.records.len(), 2, "{}", abi.name());
        facts.records[0].size += 1;
        facts.records[1].fields[1].offset += 4;
        for record in &facts.records {
            expected.push(format!("{} {}", abi.name(), record.name));
        }
    }
    let made = Crate::make("differs", Form::Expanded, &facts);
    let built = made.check(&toolchain);
    assert!(!built.success);
    for place in expected {
        let said = built.errors.lines().any(|line| line.contains(&place));
        assert!(said, "nothing is said of {place}:\n{}", built.errors);
    }
}
