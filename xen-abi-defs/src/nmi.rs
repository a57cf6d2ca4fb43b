// SPDX-License-Identifier: MIT
//! Non-maskable interrupts: who handles them, and what they came for.

use xen_abi::prelude::*;

xen_header! {
    file: "nmi.h",
    guard: "__XEN_PUBLIC_NMI_H__",
    include: ["xen.h"],
    reasons: {
        no_native_int: "an address as wide as the guest's registers",
        same_layout: "an address as wide as the guest's registers",
    },
}

/// What an NMI came for: `arch_shared_info::nmi_reason` on x86.
#[xen_abi(
    flags(u32),
    bit_numbers,
    suffix(UL),
    expect(flag_overlap, reason = "the old name of a bit, for old interfaces")
)]
pub enum XenNmiReason {
    /// A device's error: bit 6 of I/O port 0x61.
    XEN_NMIREASON_io_error = 1 << 0,
    /// PCI's SERR: bit 7 of I/O port 0x61.
    XEN_NMIREASON_pci_serr = 1 << 1,
    /// What `XEN_NMIREASON_pci_serr` was called: on old machines that bit is memory's parity error.
    #[abi(when(interface(< 0x00040300)))]
    XEN_NMIREASON_parity_error = 1 << 1,
    /// The machine does not say.
    XEN_NMIREASON_unknown = 1 << 2,
}

c_comment! {
    "long nmi_op(unsigned int cmd, void *arg)"
    ""
    "@cmd == XENNMI_* (the operation)."
    "@arg == what it works on. The answer is zero where nothing went wrong."
}

/// The operations of `HYPERVISOR_nmi_op`.
#[xen_abi(open_enum(u32))]
pub enum XenNmiOp {
    /// Sets the calling virtual CPU's handler: `xennmi_callback`. For virtual CPU 0 of dom0; EINVAL
    /// for all others.
    XENNMI_register_callback = 0,
    /// Takes the calling virtual CPU's handler away. No argument.
    #[abi(op(__HYPERVISOR_nmi_op))]
    XENNMI_unregister_callback = 1,
}

/// What handles NMIs.
#[xen_abi(
    op(
        __HYPERVISOR_nmi_op,
        XENNMI_register_callback,
        safety = "the code at the address is fit to be entered by Xen at any time"
    ),
    typedef,
    handle,
    expect(no_native_int, same_layout)
)]
pub struct xennmi_callback {
    /// Its virtual address.
    #[abi(input)]
    pub handler_address: c_ulong,
    #[abi(reserved)]
    pad: c_ulong,
}
