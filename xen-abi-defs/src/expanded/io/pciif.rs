// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! PCI devices of other domains: the page that frontend and backend share.
//!
//! Either side has a request of its own there. The frontend asks for what it does with the device
//! (`xen_pci_op`), the backend tells of the device's errors (`xen_pcie_aer_op`). A request is there
//! while its flag in `xen_pci_sharedinfo` is set; who has served it clears the flag.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The version of the protocol, as in xenstore. It changes with this file.
pub const XEN_PCI_MAGIC: &str = "7";
/// What is in `xen_pci_sharedinfo::flags`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenPciFlags(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenPciFlags {
    /// The frontend has a request.
    pub const XEN_PCIF_active: Self = Self(1 << 0);
    /// The frontend handles errors.
    pub const XEN_PCIB_AERHANDLER: Self = Self(1 << 1);
    /// The backend has a request.
    pub const XEN_PCIB_active: Self = Self(1 << 2);
}
impl XenPciFlags {
    /// The number of the bit `XEN_PCIF_active`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_PCIF_active: u32 = XenPciFlags::XEN_PCIF_active.0.trailing_zeros();
    /// The number of the bit `XEN_PCIB_AERHANDLER`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_PCIB_AERHANDLER: u32 = XenPciFlags::XEN_PCIB_AERHANDLER
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_PCIB_active`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_PCIB_active: u32 = XenPciFlags::XEN_PCIB_active.0.trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenPciFlags u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenPciFlags u32 XEN_PCIF_active "XEN_PCIF_active" XEN_PCIB_AERHANDLER
    "XEN_PCIB_AERHANDLER" XEN_PCIB_active "XEN_PCIB_active"
}
/// What is asked for.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenPciOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenPciOp {
    /// Read configuration space.
    pub const XEN_PCI_OP_conf_read: Self = Self(0);
    /// Write configuration space.
    pub const XEN_PCI_OP_conf_write: Self = Self(1);
    /// Enable an MSI. The answer in `value` is its PIRQ.
    pub const XEN_PCI_OP_enable_msi: Self = Self(2);
    /// Disable it.
    pub const XEN_PCI_OP_disable_msi: Self = Self(3);
    /// Enable MSI-X interrupts: `value` of them, in `msix_entries`, which get their PIRQs.
    pub const XEN_PCI_OP_enable_msix: Self = Self(4);
    /// Disable them.
    pub const XEN_PCI_OP_disable_msix: Self = Self(5);
    /// By the backend: the device has an error.
    pub const XEN_PCI_OP_aer_detected: Self = Self(6);
    /// By the backend: the device works again.
    pub const XEN_PCI_OP_aer_resume: Self = Self(7);
    /// By the backend: the device's memory can be accessed again.
    pub const XEN_PCI_OP_aer_mmio: Self = Self(8);
    /// By the backend: the device's slot has been reset.
    pub const XEN_PCI_OP_aer_slotreset: Self = Self(9);
    /// Enable `value` MSIs at once.
    pub const XEN_PCI_OP_enable_multi_msi: Self = Self(10);
}
self::__xen_header::abi::__group! {
    XenPciOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenPciOp u32 XEN_PCI_OP_conf_read "XEN_PCI_OP_conf_read" XEN_PCI_OP_conf_write
    "XEN_PCI_OP_conf_write" XEN_PCI_OP_enable_msi "XEN_PCI_OP_enable_msi"
    XEN_PCI_OP_disable_msi "XEN_PCI_OP_disable_msi" XEN_PCI_OP_enable_msix
    "XEN_PCI_OP_enable_msix" XEN_PCI_OP_disable_msix "XEN_PCI_OP_disable_msix"
    XEN_PCI_OP_aer_detected "XEN_PCI_OP_aer_detected" XEN_PCI_OP_aer_resume
    "XEN_PCI_OP_aer_resume" XEN_PCI_OP_aer_mmio "XEN_PCI_OP_aer_mmio"
    XEN_PCI_OP_aer_slotreset "XEN_PCI_OP_aer_slotreset" XEN_PCI_OP_enable_multi_msi
    "XEN_PCI_OP_enable_multi_msi"
}
/// What comes of a request.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenPciErr(pub i32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenPciErr {
    /// It was done.
    pub const XEN_PCI_ERR_success: Self = Self(0);
    /// There is no such device.
    pub const XEN_PCI_ERR_dev_not_found: Self = Self(-1);
    /// Configuration space has no such register.
    pub const XEN_PCI_ERR_invalid_offset: Self = Self(-2);
    /// The frontend may not do that.
    pub const XEN_PCI_ERR_access_denied: Self = Self(-3);
    /// There is no such request.
    pub const XEN_PCI_ERR_not_implemented: Self = Self(-4);
    /// The backend has failed.
    pub const XEN_PCI_ERR_op_failed: Self = Self(-5);
}
self::__xen_header::abi::__group! {
    XenPciErr i32[] []
}
self::__xen_header::abi::__open_enum! {
    XenPciErr i32 XEN_PCI_ERR_success "XEN_PCI_ERR_success" XEN_PCI_ERR_dev_not_found
    "XEN_PCI_ERR_dev_not_found" XEN_PCI_ERR_invalid_offset "XEN_PCI_ERR_invalid_offset"
    XEN_PCI_ERR_access_denied "XEN_PCI_ERR_access_denied" XEN_PCI_ERR_not_implemented
    "XEN_PCI_ERR_not_implemented" XEN_PCI_ERR_op_failed "XEN_PCI_ERR_op_failed"
}
/// How many MSI-X interrupts a request has room for: as many as leave it in one page.
pub const SH_INFO_MAX_VEC: u32 = 128;
/// An MSI-X interrupt.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_msix_entry {
    /// Its PIRQ.
    pub vector: u16,
    /// Its number in the device's table.
    pub entry: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_msix_entry on 63u8, known LAYOUT[(4u64 2u64)] {}
}
/// A request of the frontend.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pci_op on 63u8, spelled Struct "xen_pci_op"
    "cmd err domain bus devfn offset size value info msix_entries"
    b"cgcccggcc?*"[xen_msix_entry,] [self::__xen_header::abi::each((SH_INFO_MAX_VEC as
    usize) as u64),] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut
    Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .msix_entries); } } }
}
/// A request of the backend.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pcie_aer_op on 63u8, known LAYOUT[(20u64 4u64)] {}
}
/// What the page begins with.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pci_sharedinfo {
    /// `XEN_PCIF_*` and `XEN_PCIB_*`.
    pub flags: u32,
    /// The frontend's request.
    pub op: xen_pci_op,
    /// The backend's request.
    pub aer_op: xen_pcie_aer_op,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pci_sharedinfo on 63u8, spelled Struct "xen_pci_sharedinfo"
    "flags op aer_op" b"c??"[xen_pci_op, xen_pcie_aer_op,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).op);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).aer_op); } } }
}
