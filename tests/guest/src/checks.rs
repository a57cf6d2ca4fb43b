// SPDX-License-Identifier: MIT
//! The operations, by hypercall.

mod domctl;
mod events;
mod grants;
mod machine;
mod memory;
mod pages;
mod processors;
mod pvh;
mod sysctl;
mod text;
mod version;

use xen_sys::arch_x86::hvm::start_info::hvm_start_info;
use xen_sys::xen::start_info;

use crate::report::Report;

/// All of them but the last, which ends the domain.
pub(crate) fn run(start: &'static start_info) {
    let report = Report::new();
    version::check(&report);
    machine::check(&report);
    memory::check(&report, start);
    sysctl::check(&report);
    domctl::check(&report);
    let shared = pages::map_shared_info(&report, start);
    events::check(&report, shared);
    processors::check(&report, shared);
    grants::check(&report, start);
    report.end();
}

/// Those that a PVH guest has in common with a PV one, and those of its own. Without the page, nothing
/// can be said.
pub(crate) fn run_pvh(start: &'static hvm_start_info) {
    let Some(hypervisor) = pvh::fill_page() else {
        return;
    };
    let report = Report::new();
    version::check(&report);
    pvh::check(&report, start, hypervisor);
    sysctl::check(&report);
    domctl::check(&report);
    report.end();
}
