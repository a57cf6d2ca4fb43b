// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Where an HVM guest finds its memory map, as hvmloader leaves it, and where memory ends below
//! 4 GiB.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The physical address of the page that the memory map is in.
pub const HVM_E820_PAGE: u32 = 0x00090000;
/// Where in that page the number of entries is.
pub const HVM_E820_NR_OFFSET: u32 = 0x000001E8;
/// Where in that page the entries begin.
pub const HVM_E820_OFFSET: u32 = 0x000002D0;
/// Where memory ends below 4 GiB.
pub const HVM_BELOW_4G_RAM_END: u64 = 0xF0000000;
#[allow(nonstandard_style, clippy::all)]
/// Where devices begin below 4 GiB.
pub const HVM_BELOW_4G_MMIO_START: u64 = HVM_BELOW_4G_RAM_END;
#[allow(nonstandard_style, clippy::all)]
/// How much there is for devices below 4 GiB, in bytes.
pub const HVM_BELOW_4G_MMIO_LENGTH: u64 = (xen_mk_ullong(1) << 32)
    - HVM_BELOW_4G_MMIO_START;
