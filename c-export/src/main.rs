// SPDX-License-Identifier: MIT
//! The `c-export` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    c_export::run(std::env::args_os()).into()
}
