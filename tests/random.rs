//! Definitions made up at random: legal ones, about which the model, rustc and clang agree, and
//! illegal ones, of which exactly the broken rule is reported.
//!
//! `XEN_ABI_RANDOM` says how many, `XEN_ABI_SEED` which: the seed that a failure has shown gives the
//! same definitions again.

#[path = "random/clang.rs"]
mod clang;
#[path = "random/conditions.rs"]
mod conditions;
#[path = "random/definition.rs"]
mod definition;
#[path = "random/generator.rs"]
mod generator;
#[path = "random/legal.rs"]
mod legal;
#[path = "random/model.rs"]
mod model;
#[path = "random/prng.rs"]
mod prng;
#[path = "random/rustc.rs"]
mod rustc;

use std::env;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use prng::Prng;
use rustc::Rustc;

/// How many definitions there are without `XEN_ABI_RANDOM`.
const COUNT: u64 = 10_000;
/// The seed without `XEN_ABI_SEED`.
const SEED: u64 = 0x5eed;
/// The definitions of one header.
const BATCH: u64 = 200;

/// The number in an environment variable; in base 16 after `0x`.
fn number(variable: &str, otherwise: u64) -> u64 {
    let Ok(text) = env::var(variable) else {
        return otherwise;
    };
    let number = match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    number.unwrap_or_else(|_| panic!("{variable} is a number, which `{text}` is not"))
}

/// Does `work` on each number below `end`, on all processors, and gathers the results in order.
fn on_all_processors<T: Send>(end: u64, work: impl Fn(u64) -> T + Sync) -> Vec<T> {
    let end = usize::try_from(end).expect("a count");
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut results = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= end {
                return results;
            }
            // What a parser remembers of its texts, it forgets with its thread.
            let result = c_export::stack::with_room(|| work(at as u64)).expect("a thread");
            results.push((at, result));
        }
    };
    let processors = std::thread::available_parallelism().map_or(1, |count| count.get());
    let mut results: Vec<(usize, T)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..processors).map(|_| scope.spawn(worker)).collect();
        let results = workers.into_iter().map(|worker| worker.join().expect("a worker"));
        results.flatten().collect()
    });
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

#[test]
fn all_agree_about_legal_definitions() {
    let (seed, count) = (number("XEN_ABI_SEED", SEED), number("XEN_ABI_RANDOM", COUNT));
    println!("XEN_ABI_SEED={seed:#x} XEN_ABI_RANDOM={count}");
    let rustc = Rustc::new();
    let begin = Instant::now();
    let results = on_all_processors(count.div_ceil(BATCH), |batch| {
        let definitions = BATCH.min(count - batch * BATCH);
        let definitions = usize::try_from(definitions).expect("a count");
        let scratch = tempfile::tempdir().expect("a scratch directory");
        legal::batch(Prng::new(seed, batch), definitions, &rustc, scratch.path())
    });
    let (mut seen, mut failures) = (legal::Seen::default(), Vec::new());
    for (batch, result) in results.into_iter().enumerate() {
        match result {
            Ok(more) => seen += more,
            Err(failure) => failures.push(format!("== header {batch}\n{failure}")),
        }
    }
    println!("{seen:#?}\n{:?}", begin.elapsed());
    assert!(
        failures.is_empty(),
        "{} headers, with XEN_ABI_SEED={seed:#x}:\n{}",
        failures.len(),
        failures.iter().take(3).map(String::as_str).collect::<Vec<_>>().join("\n")
    );
}
