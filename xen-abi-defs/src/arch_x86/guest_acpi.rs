// SPDX-License-Identifier: MIT
//! What ACPI's tables of an HVM guest rely on in Xen: adding virtual CPUs.

use crate::hvm::hvm_info_table::HVM_MAX_VCPUS;
use xen_abi::prelude::*;

xen_header! {
    file: "arch-x86/guest-acpi.h",
    guard: "__XEN_PUBLIC_ARCH_X86_GUEST_ACPI_H__",
    abis: [x86],
    when: toolstack,
}

/// The first I/O port of a bitmap: which virtual CPUs are on.
#[xen_abi]
pub const XEN_ACPI_CPU_MAP: u16 = 0xaf00;
/// How many such ports there are. Who uses this includes hvm/hvm_info_table.h.
#[xen_abi]
pub const XEN_ACPI_CPU_MAP_LEN: u32 = (HVM_MAX_VCPUS + 7) / 8;

/// The bit of general-purpose event block 0 that says that the bitmap has changed.
#[xen_abi]
pub const XEN_ACPI_GPE0_CPUHP_BIT: u32 = 2;
