// SPDX-License-Identifier: MIT
//! Any bytes at all, as definitions: read, checked, printed.
#![no_main]

use std::cell::RefCell;
use std::str;

use fastrand::Rng;
use libfuzzer_sys::{Corpus, fuzz_mutator, fuzz_target, fuzzer_mutate};
use xen_abi_tests::fuzzing::{Mutator, probe};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    // Reading files refuses anything else before it gets here.
    let Ok(text) = str::from_utf8(bytes) else {
        return Corpus::Reject;
    };
    probe(text);
    Corpus::Keep
});

thread_local! {
    static MUTATOR: Mutator = Mutator::new();
    /// The text before this one, to take parts from.
    static OTHER: RefCell<String> = const { RefCell::new(String::new()) };
}

// Half of the time tokens are changed rather than bytes: of what is no Rust, little is looked at.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut random = Rng::with_seed(seed.into());
    let text = str::from_utf8(&data[..size]).ok().filter(|_| random.bool());
    let Some(text) = text else {
        return fuzzer_mutate(data, size, max_size);
    };
    let changed =
        OTHER.with_borrow(|other| MUTATOR.with(|mutator| mutator.mutate(text, other, &mut random)));
    OTHER.replace(text.to_owned());
    if changed.len() > max_size {
        return fuzzer_mutate(data, size, max_size);
    }
    data[..changed.len()].copy_from_slice(changed.as_bytes());
    changed.len()
});
