// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What hvmloader is told about the guest that it starts: a table in the guest's memory.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The guest frame that the table is in.
pub const HVM_INFO_PFN: u32 = 0x09F;
/// Where in that page it begins.
pub const HVM_INFO_OFFSET: u32 = 0x800;
#[allow(nonstandard_style, clippy::all)]
/// Its physical address.
pub const HVM_INFO_PADDR: u32 = (HVM_INFO_PFN << 12) + HVM_INFO_OFFSET;
/// How many virtual CPUs an HVM guest can have: APIC ids are twice their numbers, and have one byte.
pub const HVM_MAX_VCPUS: u32 = 128;
/// The table.
///
/// Ends and begins of memory are in pages of 4 KiB. Zero: there is no such region.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_info_table on 63u8, spelled Struct "hvm_info_table"
    "signature length checksum apic_mode nr_vcpus low_mem_pgend reserved_mem_pgstart high_mem_pgend vcpu_online"
    b"k*8caacccca*"[] [self::__xen_header::abi::each(((HVM_MAX_VCPUS as usize + 7) / 8)
    as u64),] [] expects 1u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self)
    { unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED
    .fields:: < 9usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), &
    < Self as self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
