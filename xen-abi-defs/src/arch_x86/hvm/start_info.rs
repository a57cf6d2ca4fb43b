// SPDX-License-Identifier: MIT
//! What a PVH guest is told when it starts: its physical address is in %ebx.
//!
//! HVM guests' firmware gets the same. All numbers are little-endian, and addresses have 64 bits
//! although Xen puts everything below 4 GiB where it can. Nothing is at address zero: zero means that
//! there is no such thing.

use xen_abi::prelude::*;

xen_header! {
    file: "arch-x86/hvm/start_info.h",
    guard: "__XEN_PUBLIC_ARCH_X86_HVM_START_INFO_H__",
    abis: [x86],
    reasons: {
        wide_alignment: "fixed with plain 64-bit integers, at offsets that suit both ABIs",
    },
}

/// What `hvm_start_info::magic` is: "xEn3", with bit 7 of the "E" set.
#[xen_abi]
pub const XEN_HVM_START_MAGIC_VALUE: u32 = 0x336ec578;

/// What memory is: the same numbers as ACPI's (section 15 of its specification, version 6.2).
#[xen_abi(open_enum(u32))]
pub enum XenHvmMemmapType {
    /// The guest's to use.
    XEN_HVM_MEMMAP_TYPE_RAM = 1,
    /// Not the guest's to use.
    XEN_HVM_MEMMAP_TYPE_RESERVED = 2,
    /// ACPI's tables are there, until they have been read.
    XEN_HVM_MEMMAP_TYPE_ACPI = 3,
    /// The firmware's, to be kept over a sleep.
    XEN_HVM_MEMMAP_TYPE_NVS = 4,
    /// Broken.
    XEN_HVM_MEMMAP_TYPE_UNUSABLE = 5,
    /// Switched off.
    XEN_HVM_MEMMAP_TYPE_DISABLED = 6,
    /// Persistent.
    XEN_HVM_MEMMAP_TYPE_PMEM = 7,
}

/// What the guest is told.
///
/// A later version has all that an earlier one has. Version 0 ends before `memmap_paddr`.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_start_info {
    /// `XEN_HVM_START_MAGIC_VALUE`.
    pub magic: u32,
    /// The version of this record: 1.
    pub version: u32,
    /// `SIF_*`.
    pub flags: u32,
    /// How many modules there are.
    pub nr_modules: u32,
    /// The address of the first module's `hvm_modlist_entry`.
    pub modlist_paddr: u64,
    /// The address of the command line: ASCII that ends in zero.
    pub cmdline_paddr: u64,
    /// The address of ACPI's RSDP.
    pub rsdp_paddr: u64,
    /// The address of the first `hvm_memmap_table_entry`.
    pub memmap_paddr: u64,
    /// How many of those there are; zero where there is no memory map.
    pub memmap_entries: u32,
    #[abi(reserved)]
    reserved: u32,
}

/// A module: an initial RAM disk, say.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_modlist_entry {
    /// Its address.
    pub paddr: u64,
    /// Its size in bytes.
    pub size: u64,
    /// The address of its command line: ASCII that ends in zero.
    pub cmdline_paddr: u64,
    #[abi(reserved)]
    reserved: u64,
}

/// A region of memory.
#[xen_abi(expect(wide_alignment))]
pub struct hvm_memmap_table_entry {
    /// Where it begins.
    pub addr: u64,
    /// Its size in bytes.
    pub size: u64,
    /// What it is: `XEN_HVM_MEMMAP_TYPE_*`.
    pub r#type: u32,
    #[abi(reserved)]
    reserved: u32,
}
