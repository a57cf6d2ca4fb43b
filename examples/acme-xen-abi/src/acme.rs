// SPDX-License-Identifier: MIT
//! Acme's hypercall: the sensors of devices, and what they set off.
//!
//! The hypercall is `__HYPERVISOR_arch_6`, one of those that Xen leaves to others. It takes an
//! operation (`XEN_ACME_*`) and its argument in one struct, `xen_acme_op_t *`. Only a privileged
//! domain may call it.

use xen_abi::prelude::*;
use xen_abi_defs::xen::{domid_t, uint32};

xen_header! {
    file: "acme.h",
    guard: "__ACME_PUBLIC_ACME_H__",
    only_for: any(hypervisor, toolstack),
    include: ["<xen/xen.h>"],
    version: XEN_ACME_INTERFACE_VERSION,
}

/// The version of this interface. Operations with another one fail with EACCES.
#[xen_abi]
pub const XEN_ACME_INTERFACE_VERSION: u32 = 0x00000001;

/// Reads the sensors of a domain's devices.
#[xen_abi(op(xen_acme_op, XEN_ACME_read_sensors))]
pub struct xen_acme_read_sensors {
    /// Whose devices.
    #[abi(input)]
    pub domain: domid_t,
    #[abi(reserved)]
    pad: u16,
    /// Room in `temperatures`; afterwards, how many sensors there are.
    #[abi(input, output)]
    pub count: u32,
    /// What they show, in units of 0.1 K.
    #[abi(input, buffer(output, len = count))]
    pub temperatures: GuestHandle64<uint32>,
}

/// What happens above a temperature.
#[xen_abi(flags(u32))]
pub enum XenAcmeAction {
    /// The domain is told, by `VIRQ_ARCH_6`.
    XEN_ACME_ACTION_notify = 1u32 << 0,
    /// The domain is paused.
    XEN_ACME_ACTION_pause = 1u32 << 1,
}

/// Sets a temperature, and what happens above it.
#[xen_abi(op(xen_acme_op, XEN_ACME_set_limit))]
pub struct xen_acme_set_limit {
    /// Whose device.
    #[abi(input)]
    pub domain: domid_t,
    #[abi(reserved)]
    pad: u16,
    /// The sensor, counted from 0.
    #[abi(input)]
    pub sensor: u32,
    /// The temperature, in units of 0.1 K.
    #[abi(input)]
    pub limit: u32,
    /// What happens above it.
    #[abi(input)]
    pub action: XenAcmeAction,
}

/// The argument of the hypercall.
#[xen_abi(op(__HYPERVISOR_arch_6), typedef, handle, size(72))]
pub struct xen_acme_op {
    /// What to do.
    #[abi(input)]
    pub cmd: XenAcmeOp,
    /// `XEN_ACME_INTERFACE_VERSION`
    #[abi(input)]
    pub interface_version: u32,
    /// What it needs.
    #[abi(input, output, tag(cmd))]
    pub u: xen_acme_op__u,
}

/// The operations.
#[xen_abi(open_enum(u32), inside(xen_acme_op, cmd))]
pub enum XenAcmeOp {
    /// Read sensors: `xen_acme_read_sensors`.
    XEN_ACME_read_sensors = 1,
    /// Set a limit: `xen_acme_set_limit`.
    XEN_ACME_set_limit = 2,
}

#[xen_abi(inline)]
pub union xen_acme_op__u {
    /// Sensors.
    #[abi(input, output, selected_by(XEN_ACME_read_sensors))]
    pub read_sensors: xen_acme_read_sensors,
    /// A limit.
    #[abi(input, output, selected_by(XEN_ACME_set_limit))]
    pub set_limit: xen_acme_set_limit,
    /// Room for what is to come.
    #[abi(reserved)]
    pad: [u8; 64],
}
