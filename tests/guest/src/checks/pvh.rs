// SPDX-License-Identifier: MIT
//! What is particular to a PVH guest: it finds Xen by CPUID, has it fill the hypercall page, and can
//! also call it by the processor's instruction.

use xen_sys::arch_x86::hvm::start_info::{XEN_HVM_START_MAGIC_VALUE, hvm_start_info};
use xen_sys::event_channel::{evtchn_alloc_unbound, evtchn_close};
use xen_sys::features::XenFeature;
use xen_sys::hypercall::{console_write, event_channel_op, memory_op, vcpu_op, xen_version};
use xen_sys::memory::xen_memory_domain;
use xen_sys::native::{HypercallPage, Hypervisor, Vm};
use xen_sys::operation::{
    VCPUOP_is_up, XENMEM_current_reservation, XENVER_extraversion, XENVER_version,
};
use xen_sys::version::{xen_extraversion_t, xen_feature_info};
use xen_sys::xen::{DOMID_SELF, Sif};

use super::text::Text;
use crate::calls::XEN;
use crate::report::Report;

/// Has Xen fill the page. Nothing can be printed before.
pub(super) fn fill_page() -> Option<Hypervisor> {
    let hypervisor = Hypervisor::find()?;
    let page = HypercallPage::address() as u64;
    // SAFETY: the kernel is mapped where it is in physical memory, and the page is for this.
    unsafe { hypervisor.fill_page(page) };
    Some(hypervisor)
}

pub(super) fn check(report: &Report, start: &hvm_start_info, hypervisor: Hypervisor) {
    // What memory there is, a version of 0 leaves to ACPI.
    report.check(
        "start_info",
        start.magic == XEN_HVM_START_MAGIC_VALUE
            && start.flags & Sif::SIF_INITDOMAIN.bits() != 0
            && start.rsdp_paddr != 0,
        format_args!("version {}, flags {:#x}", start.version, start.flags),
    );
    let (major, minor) = hypervisor.version();
    report.check(
        "cpuid",
        xen_version(&XEN, XENVER_version) == Ok(usize::from(major) << 16 | usize::from(minor)),
        format_args!("{major}.{minor}"),
    );

    // SAFETY: this is the kernel of a PVH guest.
    match unsafe { Vm::detect() } {
        Some(vm) => check_instruction(report, &vm),
        None => report.check("instruction", false, format_args!("an unknown processor")),
    }
}

/// Each operation once more, without the page. They have from no argument in memory to three in
/// registers.
fn check_instruction(report: &Report, vm: &Vm) {
    report.check("instruction", true, format_args!("{vm:?}"));

    let number = xen_version(vm, XENVER_version);
    report.check(
        "instruction.xen_version.version",
        number == xen_version(&XEN, XENVER_version),
        format_args!("{number:x?}"),
    );

    let mut extra: xen_extraversion_t = [0; _];
    let answer = xen_version(vm, XENVER_extraversion(&mut extra));
    report.check(
        "instruction.xen_version.extraversion",
        answer == Ok(0) && extra[0] == b'.' as _,
        format_args!("{}", Text(&extra)),
    );

    let mut features = xen_feature_info::default();
    let answer = xen_version(vm, &mut features);
    let translated = 1 << XenFeature::XENFEAT_auto_translated_physmap.0;
    report.check(
        "instruction.xen_version.get_features",
        answer == Ok(0) && features.submap & translated != 0,
        format_args!("{:#x}", features.submap),
    );

    let answer = console_write(vm, b"guest: console_io writes this without the page\n");
    report.check(
        "instruction.console_io.write",
        answer.is_ok(),
        format_args!("{answer:?}"),
    );

    let mut this = xen_memory_domain { domid: DOMID_SELF };
    let pages = memory_op(vm, XENMEM_current_reservation(&mut this));
    report.check(
        "instruction.memory_op.current_reservation",
        pages.is_ok_and(|pages| pages > 0),
        format_args!("{pages:?}"),
    );

    let answer = vcpu_op(vm, 0, VCPUOP_is_up);
    report.check(
        "instruction.vcpu_op.is_up",
        answer == Ok(1),
        format_args!("{answer:?}"),
    );

    let mut offered = evtchn_alloc_unbound {
        dom: DOMID_SELF,
        remote_dom: DOMID_SELF,
        port: 0,
    };
    let answer = event_channel_op(vm, &mut offered);
    report.check(
        "instruction.event_channel_op.alloc_unbound",
        answer == Ok(0) && offered.port != 0,
        format_args!("port {}", offered.port),
    );
    let answer = event_channel_op(vm, &mut evtchn_close { port: offered.port });
    report.check(
        "instruction.event_channel_op.close",
        answer == Ok(0),
        format_args!("{answer:?}"),
    );
}
