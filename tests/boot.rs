// SPDX-License-Identifier: MIT
//! Hypercalls on a real Xen: Debian's hypervisor, in QEMU, with a kernel of ours as its initial domain.
//!
//! The kernel (`tests/guest`) makes every call by `xen-sys` and says of each whether the answer was
//! right. What the hypervisor told it is then compared with what the hypervisor printed itself.

#[path = "boot/build.rs"]
mod build;
#[path = "boot/hypervisor.rs"]
mod hypervisor;
#[path = "boot/linux.rs"]
mod linux;
#[path = "boot/log.rs"]
mod log;
#[path = "boot/machine.rs"]
mod machine;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use log::Log;

/// Boots; each test reads the log of one of two runs.
fn boot(setup: &machine::Setup) -> Log {
    static FILES: LazyLock<Result<(PathBuf, PathBuf), String>> = LazyLock::new(|| {
        let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
        Ok((hypervisor::unpacked(scratch)?, build::guest(scratch)?))
    });
    let run = || {
        let (hypervisor, guest) = FILES.as_ref().map_err(String::clone)?;
        machine::run(hypervisor, &guest.display().to_string(), setup)
    };
    Log::new(run().unwrap_or_else(|error| panic!("\n{error}")))
}

static PV: LazyLock<Log> = LazyLock::new(|| boot(&machine::PV));
static PVH: LazyLock<Log> = LazyLock::new(|| boot(&machine::PVH));

/// What Xen says once the initial domain has shut down.
const ENDED: &str = "Hardware Dom0 halted: halting machine";

/// The scheduler's number (`XEN_SCHEDULER_*`) by the name in Xen's log.
const SCHEDULERS: [(&str, &str); 3] = [("credit2", "6"), ("credit", "5"), ("null", "9")];

/// Fails unless each of at least so many operations was right.
fn all_right(log: &Log, least: usize) {
    let operations = log.operations();
    let wrong = operations.iter().filter(|operation| !operation.right);
    let wrong: Vec<&str> = wrong.map(|operation| operation.name).collect();
    assert!(wrong.is_empty(), "wrong: {wrong:?}\n{log}");
    let names: BTreeSet<&str> = operations.iter().map(|operation| operation.name).collect();
    assert_eq!(
        names.len(),
        operations.len(),
        "one line for each operation\n{log}"
    );
    let counted = format!("guest: {} right, 0 wrong", operations.len());
    log.expect("what the guest counted", &counted);
    assert!(
        names.len() >= least,
        "only {} operations\n{log}",
        names.len()
    );
}

#[test]
fn every_operation_is_answered_as_it_should_be() {
    all_right(&PV, 69);
}

/// The hypercall page, which the guest has had filled, and the processor's instruction.
#[test]
fn a_virtual_machine_calls_xen_in_both_ways() {
    let log = &*PVH;
    log.expect("the sort of domain", "*** Building a PVH Dom0 ***");
    all_right(log, 40);
    assert!(
        log.result("instruction").contains("Vmmcall"),
        "QEMU's processor is AMD's; {log}"
    );
    let pages = log.result("sysctl.getdomaininfolist");
    assert_eq!(
        pages, "1 domain, 24576 pages",
        "96 MiB, as Xen was told; {log}"
    );
    log.expect("what Xen says of the shutdown", ENDED);
}

#[test]
fn the_last_operation_ends_the_domain() {
    PV.expect("what Xen says of the shutdown", ENDED);
}

#[test]
fn the_guest_learns_which_xen_it_is() {
    let log = &*PV;
    let (version, extra) = (
        log.result("xen_version.version"),
        log.result("xen_version.extraversion"),
    );
    log.expect("the version", &format!("Xen version {version}{extra} ("));
    let compiled = log.result("xen_version.compile_info");
    let (compiler, date) = compiled
        .split_once("; ")
        .expect("the compiler and the date");
    log.expect("the compiler", &format!("({compiler})"));
    log.expect("the date", date);
    log.expect(
        "the options",
        &format!("Command line: {}", log.result("xen_version.commandline")),
    );
    log.expect(
        "the build id",
        &format!("build-id: {}", log.result("xen_version.build_id")),
    );
    let scheduler = log.result("sysctl.sched_id");
    let (name, _) = SCHEDULERS
        .iter()
        .find(|(_, id)| *id == scheduler)
        .expect("a scheduler that is known here");
    log.expect("the scheduler", &format!("({name})"));
}

#[test]
fn the_guest_reads_the_log_of_its_xen() {
    let log = &*PV;
    let read = log.result("sysctl.readconsole");
    let (_, banner) = read
        .split_once(" characters, ")
        .expect("a count and a line");
    log.expect("the first line of the console ring", banner);
    assert!(banner.contains("Xen version"), "{banner}");
}

#[test]
fn the_guest_learns_what_processors_there_are() {
    let log = &*PV;
    let count = log.after("Brought up ", " CPUs");
    assert_eq!(count, machine::PROCESSORS.to_string(), "{log}");
    for operation in ["sysctl.physinfo", "sysctl.getcpuinfo", "sysctl.cputopoinfo"] {
        let result = log.result(operation);
        assert!(
            result.starts_with(&format!("{count} CPUs")),
            "{operation}: {result}\n{log}"
        );
    }
    let printed: f64 = log
        .after("Detected ", " MHz processor")
        .parse()
        .expect("MHz");
    let told: f64 = log
        .between("sysctl.physinfo", "pages, ", " kHz")
        .parse()
        .expect("kHz");
    assert!(
        (told / 1000.0 - printed).abs() < printed / 100.0,
        "{told} kHz, {printed} MHz\n{log}"
    );
}

#[test]
fn the_guest_learns_how_much_memory_there_is() {
    let log = &*PV;
    let pages: u64 = log
        .between("sysctl.physinfo", "CPUs, ", " pages")
        .parse()
        .expect("pages");
    log.expect("the memory", &format!("({}kB)", pages * 4));

    // A few ranges are added to the machine's map after it has been printed.
    let printed = log.printed_memory_map();
    let told = log.told_memory_map();
    assert!(printed.len() >= 5, "{log}");
    let missing: Vec<_> = printed
        .iter()
        .filter(|range| !told.contains(range))
        .collect();
    assert!(missing.is_empty(), "{missing:x?} of {told:x?}\n{log}");

    let own = log.own_pages();
    for operation in [
        "memory_op.current_reservation",
        "sysctl.getdomaininfolist",
        "domctl.getdomaininfo",
    ] {
        let result = log.result(operation);
        assert!(
            result.contains(&own.to_string()),
            "{operation}: {result}, {own} pages\n{log}"
        );
    }
}

/// The programs of `xen-sys` by Linux's device, with memory of `/dev/xen/hypercall` and without.
#[test]
#[ignore = "downloads a kernel, 70 MB: cargo test -p xen-abi-tests --test boot -- --ignored"]
fn a_linux_program_calls_xen() {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let run = || {
        let hypervisor = hypervisor::unpacked(scratch)?;
        machine::run(&hypervisor, &linux::modules(scratch)?, &machine::LINUX)
    };
    let log = &Log::new(run().unwrap_or_else(|error: String| panic!("\n{error}")));
    assert!(
        log.operations().iter().all(|operation| operation.right),
        "{log}"
    );
    assert!(
        log.result("without the driver")
            .contains("no domain of Xen's"),
        "{log}"
    );
    for way in ["with its memory", "with locked memory"] {
        let told = |what: &str| log.result(&format!("xen-info {way}, {what}"));
        log.expect("the version", &format!("Xen version {} (", told("version")));
        log.expect("the options", &format!("Command line: {}", told("options")));
        let memory = told("memory").split(' ').next().expect("a number");
        log.expect("the memory", &format!("System RAM: {memory}MB"));
        log.expect("the log", log.result(&format!("xen-dmesg {way}")));
    }
    log.expect("what Xen says of the shutdown", "Entering ACPI S5 state");
}
