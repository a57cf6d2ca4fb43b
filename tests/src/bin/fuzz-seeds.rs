// SPDX-License-Identifier: MIT
//! Writes the texts that the fuzzer begins with, one file each, into the folder that is named.

use std::fs;
use std::io;
use std::path::PathBuf;

use clap::Parser;
use xen_abi_tests::fuzzing::{definitions, seeds};

#[derive(Parser)]
#[command(about, version)]
struct Arguments {
    /// The folder of the corpus; made if it is not there.
    corpus: PathBuf,
}

fn main() -> io::Result<()> {
    let Arguments { corpus } = Arguments::parse();
    fs::create_dir_all(&corpus)?;
    let seeds = seeds(&definitions());
    for seed in &seeds {
        fs::write(corpus.join(seed.name.replace('/', "-")), &seed.text)?;
    }
    println!("{} texts in {}", seeds.len(), corpus.display());
    Ok(())
}
