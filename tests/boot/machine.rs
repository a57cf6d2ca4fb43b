// SPDX-License-Identifier: MIT
//! The machine: QEMU in software emulation, until Xen has ended or too much time has passed.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

pub(crate) const PROCESSORS: u32 = 2;

/// How the initial domain is run.
pub(crate) struct Setup {
    /// Xen's options.
    options: &'static str,
    /// What the machine has for it.
    arguments: &'static [&'static str],
}

/// Paravirtualised: any machine will do.
pub(crate) const PV: Setup = Setup {
    options: "console=com1 com1=115200,8n1 noreboot loglvl=all",
    arguments: &["-m", "256", "-cpu", "qemu64"],
};

/// In a virtual machine, which Xen makes for the initial domain where there is an IOMMU.
pub(crate) const PVH: Setup = Setup {
    options: "console=com1 com1=115200,8n1 noreboot loglvl=all dom0=pvh dom0_mem=96M",
    arguments: &[
        "-m",
        "256",
        "-cpu",
        "qemu64,+svm,+npt",
        "-device",
        "intel-iommu",
    ],
};

/// As [`PV`], with room for Linux.
pub(crate) const LINUX: Setup = Setup {
    options: PV.options,
    arguments: &["-m", "512", "-cpu", "qemu64"],
};

/// It takes a few seconds, or a minute with Linux.
const PATIENCE: Duration = Duration::from_secs(180);

/// Xen's last words: the domain has shut down, with the machine or without, or crashed, or Xen itself
/// has.
const LAST_WORDS: [&str; 5] = [
    "halting machine",
    "Entering ACPI S5 state",
    "rebooting machine",
    "Reboot disabled",
    "Manual reset required",
];

/// A child that does not outlive this value. QEMU does not end by itself when Xen has halted.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Boots Xen with these modules, the initial domain's kernel first, and returns all lines of the console.
pub(crate) fn run(hypervisor: &Path, modules: &str, setup: &Setup) -> Result<Vec<String>, String> {
    let processors = PROCESSORS.to_string();
    let child = Command::new("qemu-system-x86_64")
        .args(["-machine", "q35,accel=tcg", "-smp", &processors])
        .args(setup.arguments)
        .args([
            "-nodefaults",
            "-display",
            "none",
            "-no-reboot",
            "-serial",
            "stdio",
        ])
        .arg("-kernel")
        .arg(hypervisor)
        .arg("-initrd")
        .arg(modules)
        .args(["-append", setup.options])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| {
            format!("qemu-system-x86_64: {error}\nInstall it: apt-get install qemu-system-x86")
        })?;
    let mut machine = Running(child);
    let console = machine.0.stdout.take().ok_or("QEMU has no output")?;
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(console).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line)
                .trim_end_matches('\r')
                .to_owned();
            if send.send(line).is_err() {
                break;
            }
        }
    });

    let mut lines: Vec<String> = Vec::new();
    let end = Instant::now() + PATIENCE;
    let fault = loop {
        match receive.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(line) => {
                let last = LAST_WORDS.iter().any(|words| line.contains(words));
                lines.push(line);
                if last {
                    return Ok(lines);
                }
            }
            Err(RecvTimeoutError::Timeout) => {
                break format!("Xen has not ended after {PATIENCE:?}");
            }
            Err(RecvTimeoutError::Disconnected) => {
                let mut words = String::new();
                if let Some(mut errors) = machine.0.stderr.take() {
                    let _ = errors.read_to_string(&mut words);
                }
                break format!("QEMU has ended by itself\n{words}");
            }
        }
    };
    Err(format!("{fault}; the console:\n{}", lines.join("\n")))
}
