// SPDX-License-Identifier: MIT
//! What hvmloader is told about the guest that it starts: a table in the guest's memory.

use xen_abi::prelude::*;

xen_header! {
    file: "hvm/hvm_info_table.h",
    guard: "__XEN_PUBLIC_HVM_HVM_INFO_TABLE_H__",
}

/// The guest frame that the table is in.
#[xen_abi]
pub const HVM_INFO_PFN: u32 = 0x09F;
/// Where in that page it begins.
#[xen_abi]
pub const HVM_INFO_OFFSET: u32 = 0x800;
/// Its physical address.
#[xen_abi]
pub const HVM_INFO_PADDR: u32 = (HVM_INFO_PFN << 12) + HVM_INFO_OFFSET;

/// How many virtual CPUs an HVM guest can have: APIC ids are twice their numbers, and have one byte.
#[xen_abi]
pub const HVM_MAX_VCPUS: u32 = 128;

c_comment! {
    "An HVM guest that needs Xen's number of a virtual CPU, for"
    "HYPERVISOR_vcpu_op or some EVTCHNOP_* say, finds it in ACPI's MADT, which"
    "every guest with several of them has: it is the ACPI id there, not the APIC"
    "id."
}

/// The table.
///
/// Ends and begins of memory are in pages of 4 KiB. Zero: there is no such region.
#[xen_abi(expect(
    no_native_int,
    implicit_padding,
    reason = "as it was before hvmloader and toolstack could be of different builds"
))]
pub struct hvm_info_table {
    /// "HVM INFO".
    pub signature: [c_char; 8],
    /// The table's size in bytes.
    pub length: u32,
    /// What makes the sum of all its bytes zero.
    pub checksum: u8,
    /// Non-zero: the guest has APICs, for which hvmloader makes ACPI's MADT and the MP table.
    pub apic_mode: u8,
    /// How many virtual CPUs there are.
    pub nr_vcpus: u32,
    /// Where memory ends below 4 GiB. It begins at 0, and has VGA's hole at 0xA0000 to 0xBFFFF.
    pub low_mem_pgend: u32,
    /// Where the pages begin that are kept for special purposes, up to 4 GiB.
    pub reserved_mem_pgstart: u32,
    /// Where memory ends above 4 GiB, where it begins.
    pub high_mem_pgend: u32,
    /// A bit for each virtual CPU that is on at the start.
    pub vcpu_online: [u8; (HVM_MAX_VCPUS as usize + 7) / 8],
}
