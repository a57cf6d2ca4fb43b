// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What a PVH guest is told when it starts: its physical address is in %ebx.
//!
//! HVM guests' firmware gets the same. All numbers are little-endian, and addresses have 64 bits
//! although Xen puts everything below 4 GiB where it can. Nothing is at address zero: zero means that
//! there is no such thing.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(3u8);
}
/// What `hvm_start_info::magic` is: "xEn3", with bit 7 of the "E" set.
pub const XEN_HVM_START_MAGIC_VALUE: u32 = 0x336ec578;
/// What memory is: the same numbers as ACPI's (section 15 of its specification, version 6.2).
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenHvmMemmapType(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenHvmMemmapType {
    /// The guest's to use.
    pub const XEN_HVM_MEMMAP_TYPE_RAM: Self = Self(1);
    /// Not the guest's to use.
    pub const XEN_HVM_MEMMAP_TYPE_RESERVED: Self = Self(2);
    /// ACPI's tables are there, until they have been read.
    pub const XEN_HVM_MEMMAP_TYPE_ACPI: Self = Self(3);
    /// The firmware's, to be kept over a sleep.
    pub const XEN_HVM_MEMMAP_TYPE_NVS: Self = Self(4);
    /// Broken.
    pub const XEN_HVM_MEMMAP_TYPE_UNUSABLE: Self = Self(5);
    /// Switched off.
    pub const XEN_HVM_MEMMAP_TYPE_DISABLED: Self = Self(6);
    /// Persistent.
    pub const XEN_HVM_MEMMAP_TYPE_PMEM: Self = Self(7);
}
self::__xen_header::abi::__group! {
    XenHvmMemmapType u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenHvmMemmapType u32 XEN_HVM_MEMMAP_TYPE_RAM "XEN_HVM_MEMMAP_TYPE_RAM"
    XEN_HVM_MEMMAP_TYPE_RESERVED "XEN_HVM_MEMMAP_TYPE_RESERVED" XEN_HVM_MEMMAP_TYPE_ACPI
    "XEN_HVM_MEMMAP_TYPE_ACPI" XEN_HVM_MEMMAP_TYPE_NVS "XEN_HVM_MEMMAP_TYPE_NVS"
    XEN_HVM_MEMMAP_TYPE_UNUSABLE "XEN_HVM_MEMMAP_TYPE_UNUSABLE"
    XEN_HVM_MEMMAP_TYPE_DISABLED "XEN_HVM_MEMMAP_TYPE_DISABLED" XEN_HVM_MEMMAP_TYPE_PMEM
    "XEN_HVM_MEMMAP_TYPE_PMEM"
}
/// What the guest is told.
///
/// A later version has all that an earlier one has. Version 0 ends before `memmap_paddr`.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
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
    reserved: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_start_info on 63u8, spelled Struct "hvm_start_info"
    "magic version flags nr_modules modlist_paddr cmdline_paddr rsdp_paddr memmap_paddr memmap_entries reserved"
    b"ccccddddcc"[] [] [] expects 8u8 is[] {}
}
/// A module: an initial RAM disk, say.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct hvm_modlist_entry {
    /// Its address.
    pub paddr: u64,
    /// Its size in bytes.
    pub size: u64,
    /// The address of its command line: ASCII that ends in zero.
    pub cmdline_paddr: u64,
    reserved: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_modlist_entry on 63u8, spelled Struct "hvm_modlist_entry"
    "paddr size cmdline_paddr reserved" b"dddd"[] [] [] expects 8u8 is[] {}
}
/// A region of memory.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct hvm_memmap_table_entry {
    /// Where it begins.
    pub addr: u64,
    /// Its size in bytes.
    pub size: u64,
    /// What it is: `XEN_HVM_MEMMAP_TYPE_*`.
    pub r#type: u32,
    reserved: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for hvm_memmap_table_entry on 63u8, spelled Struct
    "hvm_memmap_table_entry" "addr size type reserved" b"ddcc"[] [] [] expects 8u8 is[]
    {}
}
