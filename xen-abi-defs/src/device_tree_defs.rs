// SPDX-License-Identifier: MIT
//! Numbers in the device trees of guests, for Xen and the toolstack, which both write such trees.

use xen_abi::prelude::*;

xen_header! {
    file: "device_tree_defs.h",
    guard: "__XEN_DEVICE_TREE_DEFS_H__",
    when: any(hypervisor, toolstack),
}

/// The phandle of the interrupt controller. Device tree compilers count from 1, so these begin high.
#[xen_abi]
pub const GUEST_PHANDLE_GIC: u32 = 65000;
/// The phandle of the IOMMU.
#[xen_abi]
pub const GUEST_PHANDLE_IOMMU: u32 = GUEST_PHANDLE_GIC + 1;

/// How many cells an address has at the root of the tree.
#[xen_abi]
pub const GUEST_ROOT_ADDRESS_CELLS: u32 = 2;
/// How many cells a size has at the root of the tree.
#[xen_abi]
pub const GUEST_ROOT_SIZE_CELLS: u32 = 2;

/// How an interrupt line is triggered, in an interrupt specifier. Up to `DT_IRQ_TYPE_LEVEL_LOW` these
/// are bits, of which edges may be combined.
#[xen_abi(open_enum(u32))]
pub enum DtIrqType {
    /// As the interrupt controller has it already.
    DT_IRQ_TYPE_NONE = 0x00000000,
    /// On a rising edge.
    DT_IRQ_TYPE_EDGE_RISING = 0x00000001,
    /// On a falling edge.
    DT_IRQ_TYPE_EDGE_FALLING = 0x00000002,
    /// On both edges.
    DT_IRQ_TYPE_EDGE_BOTH =
        DtIrqType::DT_IRQ_TYPE_EDGE_FALLING.0 | DtIrqType::DT_IRQ_TYPE_EDGE_RISING.0,
    /// While the line is high.
    DT_IRQ_TYPE_LEVEL_HIGH = 0x00000004,
    /// While the line is low.
    DT_IRQ_TYPE_LEVEL_LOW = 0x00000008,
    /// Not known yet: what a variable begins with. No device tree has it.
    DT_IRQ_TYPE_INVALID = 0x00000010,
}

/// The bits of levels.
#[xen_abi]
pub const DT_IRQ_TYPE_LEVEL_MASK: u32 =
    DtIrqType::DT_IRQ_TYPE_LEVEL_LOW.0 | DtIrqType::DT_IRQ_TYPE_LEVEL_HIGH.0;
/// The bits of edges and levels.
#[xen_abi]
pub const DT_IRQ_TYPE_SENSE_MASK: u32 = 0x0000000f;
