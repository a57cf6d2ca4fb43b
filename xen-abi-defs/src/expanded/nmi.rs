// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Non-maskable interrupts: who handles them, and what they came for.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// What an NMI came for: `arch_shared_info::nmi_reason` on x86.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenNmiReason(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenNmiReason {
    /// A device's error: bit 6 of I/O port 0x61.
    pub const XEN_NMIREASON_io_error: Self = Self(1 << 0);
    /// PCI's SERR: bit 7 of I/O port 0x61.
    pub const XEN_NMIREASON_pci_serr: Self = Self(1 << 1);
    /// The machine does not say.
    pub const XEN_NMIREASON_unknown: Self = Self(1 << 2);
}
impl XenNmiReason {
    /// The number of the bit `XEN_NMIREASON_io_error`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_NMIREASON_io_error: u32 = XenNmiReason::XEN_NMIREASON_io_error
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_NMIREASON_pci_serr`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_NMIREASON_pci_serr: u32 = XenNmiReason::XEN_NMIREASON_pci_serr
        .0
        .trailing_zeros();
    /// The number of the bit `XEN_NMIREASON_unknown`.
    #[allow(non_upper_case_globals)]
    pub const _XEN_NMIREASON_unknown: u32 = XenNmiReason::XEN_NMIREASON_unknown
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    XenNmiReason u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenNmiReason u32 XEN_NMIREASON_io_error "XEN_NMIREASON_io_error"
    XEN_NMIREASON_pci_serr "XEN_NMIREASON_pci_serr" XEN_NMIREASON_unknown
    "XEN_NMIREASON_unknown"
}
/// The operations of `HYPERVISOR_nmi_op`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenNmiOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenNmiOp {
    /// Sets the calling virtual CPU's handler: `xennmi_callback`. For virtual CPU 0 of dom0; EINVAL
    /// for all others.
    pub const XENNMI_register_callback: Self = Self(0);
    /// Takes the calling virtual CPU's handler away. No argument.
    pub const XENNMI_unregister_callback: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenNmiOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenNmiOp u32 XENNMI_register_callback "XENNMI_register_callback"
    XENNMI_unregister_callback "XENNMI_unregister_callback"
}
/// What handles NMIs.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xennmi_callback {
    /// Its virtual address.
    pub handler_address: c_ulong,
    pad: c_ulong,
}
/// `xennmi_callback` under its typedef name.
#[allow(non_camel_case_types)]
pub type xennmi_callback_t = xennmi_callback;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xennmi_callback on 63u8, spelled Struct "xennmi_callback"
    "handler_address pad" b"ss"[] [] [] expects 4u8 is[] {}
}
