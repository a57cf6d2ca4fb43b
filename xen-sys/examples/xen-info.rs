// SPDX-License-Identifier: MIT
//! Tells about the machine and its hypervisor: which Xen it is, what the host has, what domains run.
//!
//! ```console
//! # cargo run -p xen-sys --features privcmd --example xen-info
//! ```
//! It runs as root in Xen's initial domain.

use std::ffi::c_char;
use std::fmt::{self, Write as _};
use std::process::ExitCode;

use xen_sys::domctl::{XenDominf, XenScheduler, xen_domctl_getdomaininfo};
use xen_sys::hypercall::{Sysctl, xen_version};
use xen_sys::operation::{
    XENVER_capabilities, XENVER_commandline, XENVER_extraversion, XENVER_pagesize, XENVER_version,
};
use xen_sys::privcmd::Privcmd;
use xen_sys::sysctl::{xen_sysctl_getdomaininfolist, xen_sysctl_physinfo, xen_sysctl_sched_id};
use xen_sys::transport::Transport;
use xen_sys::version::{
    xen_capabilities_info_t, xen_commandline_t, xen_compile_info, xen_extraversion_t,
};
use xen_sys::{Error, WithBuffers};

/// The versions that this program can speak, the latest first.
///
/// SAFETY: the operations below have been the same in all of them.
const VERSIONS: [Sysctl; 2] = [Sysctl::CURRENT, unsafe { Sysctl::with_version(0x15) }];

/// How many domains are asked for at once.
const BATCH: usize = 64;

fn main() -> ExitCode {
    match run() {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("xen-info: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Asks by Linux's device.
pub fn run() -> Result<String, Box<dyn std::error::Error>> {
    Ok(Info::of(&Privcmd::open()?)?.to_string())
}

/// What there is to tell.
pub struct Info {
    version: (usize, usize),
    extra: xen_extraversion_t,
    compiled: xen_compile_info,
    capabilities: xen_capabilities_info_t,
    options: xen_commandline_t,
    page_bytes: u64,
    host: xen_sysctl_physinfo,
    scheduler: u32,
    domains: Vec<xen_domctl_getdomaininfo>,
}

impl Info {
    /// Asks Xen.
    pub fn of<T: Transport>(xen: &T) -> Result<Self, Error> {
        let number = xen_version(xen, XENVER_version)?;
        let mut info = Info {
            version: (number >> 16, number & 0xffff),
            extra: [0; _],
            compiled: xen_compile_info::default(),
            capabilities: [0; _],
            options: [0; _],
            page_bytes: xen_version(xen, XENVER_pagesize)? as u64,
            host: xen_sysctl_physinfo::default(),
            scheduler: 0,
            domains: Vec::new(),
        };
        xen_version(xen, XENVER_extraversion(&mut info.extra))?;
        xen_version(xen, &mut info.compiled)?;
        xen_version(xen, XENVER_capabilities(&mut info.capabilities))?;
        xen_version(xen, XENVER_commandline(&mut info.options))?;

        let toolstack = speaking(xen)?;
        toolstack.call(xen, &mut info.host)?;
        let mut scheduler = xen_sysctl_sched_id::default();
        toolstack.call(xen, &mut scheduler)?;
        info.scheduler = scheduler.sched_id;
        info.domains = domains(xen, toolstack)?;
        Ok(info)
    }
}

/// The first version that Xen speaks.
fn speaking<T: Transport>(xen: &T) -> Result<Sysctl, Error> {
    let mut answer = Err(Error::InterfaceVersion { stated: 0 });
    for version in VERSIONS {
        answer = version
            .call(xen, &mut xen_sysctl_sched_id::default())
            .map(|_| version);
        if !matches!(answer, Err(Error::InterfaceVersion { .. })) {
            break;
        }
    }
    answer
}

/// All domains, by their numbers.
fn domains<T: Transport>(
    xen: &T,
    toolstack: Sysctl,
) -> Result<Vec<xen_domctl_getdomaininfo>, Error> {
    let mut all = Vec::new();
    let mut batch = [xen_domctl_getdomaininfo::default(); BATCH];
    let mut list = xen_sysctl_getdomaininfolist::default();
    loop {
        toolstack.call(xen, list.with().buffer(&mut batch))?;
        let found = &batch[..BATCH.min(list.num_domains as usize)];
        all.extend_from_slice(found);
        match found {
            [.., last] if found.len() == BATCH => list.first_domain = last.domain + 1,
            _ => return Ok(all),
        }
    }
}

/// Text that ends in zero.
struct Text<'a>(&'a [c_char]);

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let characters = self
            .0
            .iter()
            .map(|&byte| byte as u8)
            .take_while(|&byte| byte != 0);
        characters
            .map(char::from)
            .try_for_each(|character| f.write_char(character))
    }
}

/// What a domain does, in a letter each: running, blocked, paused, shut down, dying.
fn state(flags: u32) -> String {
    let flags = XenDominf::from_bits_retain(flags);
    let letters = [
        (XenDominf::XEN_DOMINF_running, 'r'),
        (XenDominf::XEN_DOMINF_blocked, 'b'),
        (XenDominf::XEN_DOMINF_paused, 'p'),
        (XenDominf::XEN_DOMINF_shutdown, 's'),
        (XenDominf::XEN_DOMINF_dying, 'd'),
    ];
    letters
        .iter()
        .map(|&(flag, letter)| if flags.contains(flag) { letter } else { '-' })
        .collect()
}

impl fmt::Display for Info {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mib = |pages: u64| pages * self.page_bytes / (1024 * 1024);
        let (major, minor) = self.version;
        writeln!(f, "version:       {major}.{minor}{}", Text(&self.extra))?;
        writeln!(
            f,
            "compiled:      {}, {}",
            Text(&self.compiled.compile_date),
            Text(&self.compiled.compiler)
        )?;
        writeln!(f, "capabilities:  {}", Text(&self.capabilities))?;
        writeln!(f, "options:       {}", Text(&self.options))?;
        writeln!(f, "scheduler:     {:?}", XenScheduler(self.scheduler))?;
        let host = &self.host;
        writeln!(
            f,
            "CPUs:          {} of {} MHz, threads a core: {}, cores a socket: {}",
            host.nr_cpus,
            host.cpu_khz / 1000,
            host.threads_per_core,
            host.cores_per_socket
        )?;
        writeln!(f, "nodes:         {}", host.nr_nodes)?;
        writeln!(
            f,
            "memory:        {} MiB, {} MiB free",
            mib(host.total_pages.0),
            mib(host.free_pages.0)
        )?;
        writeln!(f, "\n  ID  state  CPUs      MiB      seconds")?;
        for domain in &self.domains {
            writeln!(
                f,
                "{:4}  {}  {:4} {:8} {:10}.{}",
                domain.domain,
                state(domain.flags),
                domain.nr_online_vcpus,
                mib(domain.tot_pages.0),
                domain.cpu_time.0 / 1_000_000_000,
                domain.cpu_time.0 / 100_000_000 % 10
            )?;
        }
        Ok(())
    }
}
