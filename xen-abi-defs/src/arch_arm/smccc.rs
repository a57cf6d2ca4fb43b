// SPDX-License-Identifier: MIT
//! Calls to Xen by SMC or HVC under Arm's SMC Calling Convention (SMCCC).

use crate::xen::*;
use xen_abi::prelude::*;

xen_header! {
    file: "arch-arm/smccc.h",
    guard: "__XEN_PUBLIC_ARCH_ARM_SMCCC_H__",
    abis: [arm],
    include: ["public/xen.h"],
}

c_comment! {
    "Revisions are those of the services' own calls, not of Xen: the major one"
    "changes when a call goes, the minor one when one comes."
}

/// The hypervisor service's major revision.
#[xen_abi]
pub const XEN_SMCCC_MAJOR_REVISION: u32 = 0;
/// The hypervisor service's minor revision.
#[xen_abi]
pub const XEN_SMCCC_MINOR_REVISION: u32 = 1;

/// The hypervisor service's UUID: who answers with it is Xen.
#[xen_abi]
pub const XEN_SMCCC_UID: xen_uuid_t = XEN_DEFINE_UUID(
    0xa71812dc, 0xc698, 0x4369, 0x9acf, 0x79, 0xd1, 0x8d, 0xde, 0xe6, 0x67,
);

/// The standard service's major revision.
#[xen_abi]
pub const SSSC_SMCCC_MAJOR_REVISION: u32 = 0;
/// The standard service's minor revision.
#[xen_abi]
pub const SSSC_SMCCC_MINOR_REVISION: u32 = 1;

/// The standard service's UUID.
#[xen_abi]
pub const SSSC_SMCCC_UID: xen_uuid_t = XEN_DEFINE_UUID(
    0xf863386f, 0x4b39, 0x4cbd, 0x9220, 0xce, 0x16, 0x41, 0xe5, 0x9f, 0x6f,
);
