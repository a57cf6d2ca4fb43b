// SPDX-License-Identifier: MIT
//! Parses files and does nothing else: what everything that reads Rust needs at the least.
//!
//! Prints how many nanoseconds the parser took, without starting the program and reading files.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use xen_abi_benches::{Outcome, doing};

fn main() -> ExitCode {
    match parse() {
        Ok(nanoseconds) => {
            println!("{nanoseconds}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::from(2)
        }
    }
}

fn parse() -> Outcome<u128> {
    let mut texts = Vec::new();
    for path in std::env::args_os().skip(1) {
        let what = format!("read `{}`", path.display());
        texts.push(doing(&what, std::fs::read_to_string(&path))?);
    }
    let started = Instant::now();
    for text in &texts {
        doing("parse", black_box(syn::parse_file(text)))?;
    }
    Ok(started.elapsed().as_nanos())
}
