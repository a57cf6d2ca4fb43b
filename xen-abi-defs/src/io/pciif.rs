// SPDX-License-Identifier: MIT
//! PCI devices of other domains: the page that frontend and backend share.
//!
//! Either side has a request of its own there. The frontend asks for what it does with the device
//! (`xen_pci_op`), the backend tells of the device's errors (`xen_pcie_aer_op`). A request is there
//! while its flag in `xen_pci_sharedinfo` is set; who has served it clears the flag.

use xen_abi::prelude::*;

xen_header! {
    file: "io/pciif.h",
    guard: "__XEN_PCI_COMMON_H__",
}

/// The version of the protocol, as in xenstore. It changes with this file.
#[xen_abi]
pub const XEN_PCI_MAGIC: &str = "7";

/// What is in `xen_pci_sharedinfo::flags`.
#[xen_abi(flags(u32), bit_numbers)]
pub enum XenPciFlags {
    /// The frontend has a request.
    XEN_PCIF_active = 1 << 0,
    /// The frontend handles errors.
    XEN_PCIB_AERHANDLER = 1 << 1,
    /// The backend has a request.
    XEN_PCIB_active = 1 << 2,
}

/// What is asked for.
#[xen_abi(open_enum(u32))]
pub enum XenPciOp {
    /// Read configuration space.
    XEN_PCI_OP_conf_read = 0,
    /// Write configuration space.
    XEN_PCI_OP_conf_write = 1,
    /// Enable an MSI. The answer in `value` is its PIRQ.
    XEN_PCI_OP_enable_msi = 2,
    /// Disable it.
    XEN_PCI_OP_disable_msi = 3,
    /// Enable MSI-X interrupts: `value` of them, in `msix_entries`, which get their PIRQs.
    XEN_PCI_OP_enable_msix = 4,
    /// Disable them.
    XEN_PCI_OP_disable_msix = 5,
    /// By the backend: the device has an error.
    XEN_PCI_OP_aer_detected = 6,
    /// By the backend: the device works again.
    XEN_PCI_OP_aer_resume = 7,
    /// By the backend: the device's memory can be accessed again.
    XEN_PCI_OP_aer_mmio = 8,
    /// By the backend: the device's slot has been reset.
    XEN_PCI_OP_aer_slotreset = 9,
    /// Enable `value` MSIs at once.
    XEN_PCI_OP_enable_multi_msi = 10,
}

/// What comes of a request.
#[xen_abi(open_enum(i32))]
pub enum XenPciErr {
    /// It was done.
    XEN_PCI_ERR_success = 0,
    /// There is no such device.
    XEN_PCI_ERR_dev_not_found = -1,
    /// Configuration space has no such register.
    XEN_PCI_ERR_invalid_offset = -2,
    /// The frontend may not do that.
    XEN_PCI_ERR_access_denied = -3,
    /// There is no such request.
    XEN_PCI_ERR_not_implemented = -4,
    /// The backend has failed.
    XEN_PCI_ERR_op_failed = -5,
}

/// How many MSI-X interrupts a request has room for: as many as leave it in one page.
#[xen_abi]
pub const SH_INFO_MAX_VEC: u32 = 128;

/// An MSI-X interrupt.
#[xen_abi]
pub struct xen_msix_entry {
    /// Its PIRQ.
    pub vector: u16,
    /// Its number in the device's table.
    pub entry: u16,
}

/// A request of the frontend.
#[xen_abi]
pub struct xen_pci_op {
    /// What is asked for: `XEN_PCI_OP_*`.
    pub cmd: u32,
    /// What came of it: `XEN_PCI_ERR_*`.
    pub err: i32,
    /// The device's segment.
    pub domain: u32,
    /// The device's bus.
    pub bus: u32,
    /// The device and its function.
    pub devfn: u32,
    /// The register in configuration space.
    pub offset: i32,
    /// How many bytes it has.
    pub size: i32,
    /// What to write, or what was read.
    pub value: u32,
    /// More about some requests.
    pub info: u32,
    /// The MSI-X interrupts.
    pub msix_entries: [xen_msix_entry; SH_INFO_MAX_VEC as usize],
}

/// A request of the backend.
#[xen_abi]
pub struct xen_pcie_aer_op {
    /// What has happened: `XEN_PCI_OP_aer_*`.
    pub cmd: u32,
    /// The state of the device's connection; afterwards, what the frontend makes of it.
    pub err: i32,
    /// The device's segment.
    pub domain: u32,
    /// The device's bus.
    pub bus: u32,
    /// The device and its function.
    pub devfn: u32,
}

/// What the page begins with.
#[xen_abi]
pub struct xen_pci_sharedinfo {
    /// `XEN_PCIF_*` and `XEN_PCIB_*`.
    pub flags: u32,
    /// The frontend's request.
    pub op: xen_pci_op,
    /// The backend's request.
    pub aer_op: xen_pcie_aer_op,
}
