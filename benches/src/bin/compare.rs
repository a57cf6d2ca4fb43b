// SPDX-License-Identifier: MIT
//! Holds the project against what others need for the same.

use std::process::ExitCode;

use clap::Parser;
use xen_abi_benches::compare::{Options, run};

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => {
            eprintln!("a bar is not kept");
            ExitCode::from(1)
        }
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::from(2)
        }
    }
}
