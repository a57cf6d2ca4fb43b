// SPDX-License-Identifier: MIT
//! A fixed number of changed definitions, none of which may confuse the parser, the checks or the
//! printer. What `fuzz/` does for hours with a fuzzer, in seconds and always the same way.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fastrand::Rng;
use toml::{Table, Value};
use xen_abi_tests::fuzzing::{Mutator, Outcome, SourceText, definitions, probe, seeds};

/// `FUZZ_SEED` takes another way.
const SEED: u64 = 0x7865_6e61_6269;

/// `FUZZ_ITERATIONS` goes on for longer.
const ITERATIONS: usize = 2000;

/// No text of these sizes takes anywhere near as long, on any machine.
const PATIENCE: Duration = Duration::from_secs(30);

fn from_environment<T: std::str::FromStr>(name: &str, otherwise: T) -> T {
    let Ok(text) = std::env::var(name) else {
        return otherwise;
    };
    let number = text.parse();
    number.unwrap_or_else(|_| panic!("{name} is a number, not {text:?}"))
}

#[test]
fn no_text_confuses_the_exporter() {
    let seed = from_environment("FUZZ_SEED", SEED);
    let iterations = from_environment("FUZZ_ITERATIONS", ITERATIONS);
    println!("FUZZ_SEED={seed} FUZZ_ITERATIONS={iterations}");
    let (mutator, mut random) = (Mutator::new(), Rng::with_seed(seed));
    let seeds = seeds(&definitions());
    let (files, parts): (Vec<&SourceText>, Vec<&SourceText>) =
        seeds.iter().partition(|seed| seed.name.ends_with(".rs"));
    let mut outcomes: BTreeMap<&str, usize> = BTreeMap::new();
    for iteration in 0..iterations {
        // A whole file takes as long as many parts.
        let from = if random.usize(..50) == 0 {
            &files
        } else {
            &parts
        };
        let pick = |random: &mut Rng| from[random.usize(..from.len())];
        let (one, other) = (pick(&mut random), pick(&mut random));
        let text = mutator.mutate(&one.text, &other.text, &mut random);
        let started = Instant::now();
        let outcome = catch_unwind(|| probe(&text));
        let took = started.elapsed();
        let outcome = match outcome {
            Ok(outcome) if took < PATIENCE => outcome,
            failed => {
                let file = keep(&text);
                panic!(
                    "iteration {iteration} of seed {seed}, from {}: {failed:?} after {took:?}; the text is {}",
                    one.name,
                    file.display()
                );
            }
        };
        *outcomes.entry(name(outcome)).or_default() += 1;
    }
    println!(
        "{outcomes:?} of {} parts and {} files",
        parts.len(),
        files.len()
    );
    // Otherwise the printer would hardly have been tried.
    assert!(outcomes["printed"] * 10 > iterations, "{outcomes:?}");
    assert!(outcomes["refused"] * 10 > iterations, "{outcomes:?}");
}

fn name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Printed(_) => "printed",
        Outcome::Refused(_) => "refused",
    }
}

/// Keeps a text for whoever looks into it.
fn keep(text: &str) -> PathBuf {
    let file = tempfile::Builder::new()
        .prefix("fuzz-smoke-")
        .suffix(".rs")
        .tempfile()
        .expect("a temporary file");
    let (_, path) = file.keep().expect("a file that stays");
    fs::write(&path, text).expect("the text is kept");
    path
}

fn read_table(file: &str) -> Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
    let text = fs::read_to_string(path).expect(file);
    text.parse().expect(file)
}

/// The names of what a package depends on, as its manifest says: what it always needs, and what features add.
fn needs(manifest: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let manifest = read_table(manifest);
    let is_optional = |need: &Value| need.get("optional") == Some(&Value::Boolean(true));
    let needs = manifest.get("dependencies").and_then(Value::as_table);
    let (mut always, mut with_features) = (BTreeSet::new(), BTreeSet::new());
    for (name, need) in needs.into_iter().flatten() {
        let kind = match is_optional(need) {
            true => &mut with_features,
            false => &mut always,
        };
        kind.insert(name.clone());
    }
    (always, with_features)
}

/// `fuzz` is no member of the workspace: what does not build it does not see its lock file either.
#[test]
fn the_fuzzer_s_lock_file_is_up_to_date() {
    let lock = read_table("fuzz/Cargo.lock");
    let packages = lock["package"].as_array().expect("packages");
    let mut own = 0;
    for package in packages.iter().filter(|it| it.get("source").is_none()) {
        let name = package["name"].as_str().expect("a name");
        let dir = match name {
            "xen-abi-tests" => "tests",
            "xen-abi-fuzz" => "fuzz",
            other => other,
        };
        let locked = package.get("dependencies").and_then(Value::as_array);
        // A version follows where there are several.
        let name_of = |it: &Value| it.as_str()?.split(' ').next().map(str::to_owned);
        let locked: BTreeSet<String> = locked.into_iter().flatten().filter_map(name_of).collect();
        // Which features the fuzzer asks for decides on the rest.
        let (always, with_features) = needs(&format!("{dir}/Cargo.toml"));
        let without_features = locked.difference(&with_features).cloned();
        assert_eq!(
            without_features.collect::<BTreeSet<String>>(),
            always,
            "{name}: `cargo update --workspace --manifest-path fuzz/Cargo.toml` mends the lock file"
        );
        own += 1;
    }
    assert!(own > 5, "{own} packages of this repository");
}
