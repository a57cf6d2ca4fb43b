// SPDX-License-Identifier: MIT
//! The `c-export` command.

use std::process::ExitCode;

/// A third of an export is allocating and freeing: syntax trees are made of small parts.
#[global_allocator]
static ALLOCATOR: c_export::Allocator = c_export::Allocator;

fn main() -> ExitCode {
    c_export::run(std::env::args_os()).into()
}
