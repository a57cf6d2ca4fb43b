// SPDX-License-Identifier: MIT
//! Prints Xen's console ring: what the hypervisor has said since it started.
//!
//! ```console
//! # cargo run -p xen-sys --features privcmd --example xen-dmesg
//! # cargo run -p xen-sys --features privcmd --example xen-dmesg -- --clear
//! ```
//! It runs as root in Xen's initial domain. With `--clear`, the ring is empty afterwards.

use std::io::{self, Write};
use std::process::ExitCode;

use xen_sys::hypercall::Sysctl;
use xen_sys::privcmd::Privcmd;
use xen_sys::sysctl::xen_sysctl_readconsole;
use xen_sys::transport::Transport;
use xen_sys::{Error, WithBuffers};

/// The versions that this program can speak, the latest first.
///
/// SAFETY: `xen_sysctl_readconsole` has been the same in all of them.
const VERSIONS: [Sysctl; 2] = [Sysctl::CURRENT, unsafe { Sysctl::with_version(0x15) }];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let clear = match arguments.as_slice() {
        [] => false,
        [option] if option == "--clear" => true,
        _ => {
            eprintln!("usage: xen-dmesg [--clear]");
            return ExitCode::from(2);
        }
    };
    match run(clear) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xen-dmesg: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Reads by Linux's device, and prints.
pub fn run(clear: bool) -> Result<(), Box<dyn std::error::Error>> {
    let ring = read(&Privcmd::open()?, clear)?;
    io::stdout().lock().write_all(&ring)?;
    Ok(())
}

/// The ring's characters. It is read in pieces, each beginning where the one before has ended, until
/// nothing is left.
pub fn read<T: Transport>(xen: &T, clear: bool) -> Result<Vec<u8>, Error> {
    let mut ring = Vec::new();
    let mut piece = vec![0; 16 * 1024];
    let mut operation = xen_sysctl_readconsole::default();
    operation.clear = clear.into();
    loop {
        call(xen, &mut operation, &mut piece)?;
        let count = operation.count as usize;
        ring.extend_from_slice(&piece[..count.min(piece.len())]);
        if count == 0 {
            return Ok(ring);
        }
        operation.incremental = 1;
    }
}

/// Asks in the first version that Xen speaks.
fn call<T: Transport>(
    xen: &T,
    operation: &mut xen_sysctl_readconsole,
    piece: &mut [u8],
) -> Result<(), Error> {
    let mut answer = Ok(0);
    for version in VERSIONS {
        answer = version.call(xen, operation.with().buffer(piece));
        if !matches!(answer, Err(Error::InterfaceVersion { .. })) {
            break;
        }
    }
    answer.map(drop)
}
