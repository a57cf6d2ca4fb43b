// SPDX-License-Identifier: MIT
//! Where an HVM guest finds its memory map, as hvmloader leaves it, and where memory ends below
//! 4 GiB.

use xen_abi::prelude::*;

xen_header! {
    file: "hvm/e820.h",
    guard: "__XEN_PUBLIC_HVM_E820_H__",
    include: ["../xen.h"],
}

/// The physical address of the page that the memory map is in.
#[xen_abi]
pub const HVM_E820_PAGE: u32 = 0x00090000;
/// Where in that page the number of entries is.
#[xen_abi]
pub const HVM_E820_NR_OFFSET: u32 = 0x000001E8;
/// Where in that page the entries begin.
#[xen_abi]
pub const HVM_E820_OFFSET: u32 = 0x000002D0;

/// Where memory ends below 4 GiB.
#[xen_abi]
pub const HVM_BELOW_4G_RAM_END: u64 = 0xF0000000;
/// Where devices begin below 4 GiB.
#[xen_abi]
pub const HVM_BELOW_4G_MMIO_START: u64 = HVM_BELOW_4G_RAM_END;
/// How much there is for devices below 4 GiB, in bytes.
#[xen_abi]
pub const HVM_BELOW_4G_MMIO_LENGTH: u64 = (xen_mk_ullong(1) << 32) - HVM_BELOW_4G_MMIO_START;
