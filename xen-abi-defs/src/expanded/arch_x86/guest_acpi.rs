// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What ACPI's tables of an HVM guest rely on in Xen: adding virtual CPUs.
use crate::hvm::hvm_info_table::HVM_MAX_VCPUS;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(3u8);
}
/// The first I/O port of a bitmap: which virtual CPUs are on.
pub const XEN_ACPI_CPU_MAP: u16 = 0xaf00;
#[allow(nonstandard_style, clippy::all)]
/// How many such ports there are. Who uses this includes hvm/hvm_info_table.h.
pub const XEN_ACPI_CPU_MAP_LEN: u32 = (HVM_MAX_VCPUS + 7) / 8;
/// The bit of general-purpose event block 0 that says that the bitmap has changed.
pub const XEN_ACPI_GPE0_CPUHP_BIT: u32 = 2;
