//! Definitions made up at random: legal ones, about which the model, rustc and clang agree, and
//! illegal ones, of which exactly the broken rule is reported.
//!
//! `XEN_ABI_RANDOM` says how many, `XEN_ABI_SEED` which: the seed that a failure has shown gives the
//! same definitions again.

#[path = "random/clang.rs"]
mod clang;
#[path = "random/clean.rs"]
mod clean;
#[path = "random/conditions.rs"]
mod conditions;
#[path = "random/definition.rs"]
mod definition;
#[path = "random/generator.rs"]
mod generator;
#[path = "random/illegal.rs"]
mod illegal;
#[path = "random/legal.rs"]
mod legal;
#[path = "random/mistakes.rs"]
mod mistakes;
#[path = "random/model.rs"]
mod model;
#[path = "random/prng.rs"]
mod prng;
#[path = "random/rustc.rs"]
mod rustc;
#[path = "random/whole.rs"]
mod whole;

use std::env;
use std::path::Path;
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
/// The compiler takes longer than all others together: it sees one batch in so many, without
/// `XEN_ABI_RUSTC`.
const RUSTC_SHARE: u64 = 10;

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
        let results = workers
            .into_iter()
            .map(|worker| worker.join().expect("a worker"));
        results.flatten().collect()
    });
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

/// What a run is about. The seed is shown always.
struct Run {
    seed: u64,
    count: u64,
    rustc: Rustc,
}

impl Run {
    fn new() -> Run {
        let (seed, count) = (
            number("XEN_ABI_SEED", SEED),
            number("XEN_ABI_RANDOM", COUNT),
        );
        println!("XEN_ABI_SEED={seed:#x} XEN_ABI_RANDOM={count}");
        Run {
            seed,
            count,
            rustc: Rustc::new(),
        }
    }

    /// The results of all batches of `count` definitions, of which `work` makes so many with random
    /// numbers of its own; for some of them there is a compiler.
    fn results<T: Send>(
        &self,
        stream: u64,
        count: u64,
        work: impl Fn(Prng, usize, Option<&Rustc>, &Path) -> Result<T, String> + Sync,
    ) -> Vec<T> {
        let share = number("XEN_ABI_RUSTC", RUSTC_SHARE).max(1);
        let results = on_all_processors(count.div_ceil(BATCH), |batch| {
            let definitions = usize::try_from(BATCH.min(count - batch * BATCH)).expect("a count");
            let scratch = tempfile::tempdir().expect("a scratch directory");
            let rustc = batch.is_multiple_of(share).then_some(&self.rustc);
            let random = Prng::new(self.seed, batch * 2 + stream);
            work(random, definitions, rustc, scratch.path())
        });
        let (mut fine, mut failures) = (Vec::new(), Vec::new());
        for (batch, result) in results.into_iter().enumerate() {
            match result {
                Ok(result) => fine.push(result),
                Err(failure) => failures.push(format!("== batch {batch}\n{failure}")),
            }
        }
        let shown = failures
            .iter()
            .take(3)
            .map(String::as_str)
            .collect::<Vec<_>>();
        assert!(
            failures.is_empty(),
            "{} batches, with XEN_ABI_SEED={:#x}:\n{}",
            failures.len(),
            self.seed,
            shown.join("\n")
        );
        fine
    }
}

#[test]
fn definitions_at_random() {
    let run = Run::new();
    let begin = Instant::now();
    let illegal = run.count / 5;
    let mut legal = legal::Seen::default();
    for seen in run.results(0, run.count - illegal, legal::batch) {
        legal += seen;
    }
    println!("{legal:#?}\n{:?}", begin.elapsed());
    let mut broken = illegal::Seen::default();
    for seen in run.results(1, illegal, illegal::batch) {
        broken += seen;
    }
    println!("{broken:#?}\n{:?}", begin.elapsed());
    if illegal > 1000 {
        assert_eq!(
            illegal::unbroken(&broken),
            [""; 0],
            "rules that nothing here breaks"
        );
    }
}
