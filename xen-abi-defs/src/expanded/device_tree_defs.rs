// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Numbers in the device trees of guests, for Xen and the toolstack, which both write such trees.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The phandle of the interrupt controller. Device tree compilers count from 1, so these begin high.
pub const GUEST_PHANDLE_GIC: u32 = 65000;
#[allow(nonstandard_style, clippy::all)]
/// The phandle of the IOMMU.
pub const GUEST_PHANDLE_IOMMU: u32 = GUEST_PHANDLE_GIC + 1;
/// How many cells an address has at the root of the tree.
pub const GUEST_ROOT_ADDRESS_CELLS: u32 = 2;
/// How many cells a size has at the root of the tree.
pub const GUEST_ROOT_SIZE_CELLS: u32 = 2;
/// How an interrupt line is triggered, in an interrupt specifier. Up to `DT_IRQ_TYPE_LEVEL_LOW` these
/// are bits, of which edges may be combined.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct DtIrqType(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl DtIrqType {
    /// As the interrupt controller has it already.
    pub const DT_IRQ_TYPE_NONE: Self = Self(0x00000000);
    /// On a rising edge.
    pub const DT_IRQ_TYPE_EDGE_RISING: Self = Self(0x00000001);
    /// On a falling edge.
    pub const DT_IRQ_TYPE_EDGE_FALLING: Self = Self(0x00000002);
    /// On both edges.
    pub const DT_IRQ_TYPE_EDGE_BOTH: Self = Self(
        DtIrqType::DT_IRQ_TYPE_EDGE_FALLING.0 | DtIrqType::DT_IRQ_TYPE_EDGE_RISING.0,
    );
    /// While the line is high.
    pub const DT_IRQ_TYPE_LEVEL_HIGH: Self = Self(0x00000004);
    /// While the line is low.
    pub const DT_IRQ_TYPE_LEVEL_LOW: Self = Self(0x00000008);
    /// Not known yet: what a variable begins with. No device tree has it.
    pub const DT_IRQ_TYPE_INVALID: Self = Self(0x00000010);
}
self::__xen_header::abi::__group! {
    DtIrqType u32[] []
}
self::__xen_header::abi::__open_enum! {
    DtIrqType u32 DT_IRQ_TYPE_NONE "DT_IRQ_TYPE_NONE" DT_IRQ_TYPE_EDGE_RISING
    "DT_IRQ_TYPE_EDGE_RISING" DT_IRQ_TYPE_EDGE_FALLING "DT_IRQ_TYPE_EDGE_FALLING"
    DT_IRQ_TYPE_EDGE_BOTH "DT_IRQ_TYPE_EDGE_BOTH" DT_IRQ_TYPE_LEVEL_HIGH
    "DT_IRQ_TYPE_LEVEL_HIGH" DT_IRQ_TYPE_LEVEL_LOW "DT_IRQ_TYPE_LEVEL_LOW"
    DT_IRQ_TYPE_INVALID "DT_IRQ_TYPE_INVALID"
}
#[allow(nonstandard_style, clippy::all)]
/// The bits of levels.
pub const DT_IRQ_TYPE_LEVEL_MASK: u32 = DtIrqType::DT_IRQ_TYPE_LEVEL_LOW.0
    | DtIrqType::DT_IRQ_TYPE_LEVEL_HIGH.0;
/// The bits of edges and levels.
pub const DT_IRQ_TYPE_SENSE_MASK: u32 = 0x0000000f;
