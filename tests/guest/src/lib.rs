// SPDX-License-Identifier: MIT
//! A small PV kernel that makes hypercalls as Xen's initial domain, and says of each what came of it.
//!
//! It stands on `xen-sys` alone. Every operation is one line on the console, `guest: ok NAME: ..` or
//! `guest: FAILED NAME: ..`; `tests/boot.rs` reads them, and compares what they tell with what Xen
//! itself has printed. The last operation shuts the domain down.
#![no_std]
#![cfg(target_arch = "x86_64")]
#![allow(
    clippy::field_reassign_with_default,
    reason = "records with reserved fields cannot be written otherwise, and all are written alike"
)]

mod calls;
mod checks;
mod console;
mod entry;
mod entry_pvh;
mod memory;
mod report;

pub use entry::panicked;
