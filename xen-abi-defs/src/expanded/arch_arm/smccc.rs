// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Calls to Xen by SMC or HVC under Arm's SMC Calling Convention (SMCCC).
use crate::xen::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(12u8);
}
/// The hypervisor service's major revision.
pub const XEN_SMCCC_MAJOR_REVISION: u32 = 0;
/// The hypervisor service's minor revision.
pub const XEN_SMCCC_MINOR_REVISION: u32 = 1;
#[allow(nonstandard_style, clippy::all)]
/// The hypervisor service's UUID: who answers with it is Xen.
pub const XEN_SMCCC_UID: xen_uuid_t = XEN_DEFINE_UUID(
    0xa71812dc,
    0xc698,
    0x4369,
    0x9acf,
    0x79,
    0xd1,
    0x8d,
    0xde,
    0xe6,
    0x67,
);
/// The standard service's major revision.
pub const SSSC_SMCCC_MAJOR_REVISION: u32 = 0;
/// The standard service's minor revision.
pub const SSSC_SMCCC_MINOR_REVISION: u32 = 1;
#[allow(nonstandard_style, clippy::all)]
/// The standard service's UUID.
pub const SSSC_SMCCC_UID: xen_uuid_t = XEN_DEFINE_UUID(
    0xf863386f,
    0x4b39,
    0x4cbd,
    0x9220,
    0xce,
    0x16,
    0x41,
    0xe5,
    0x9f,
    0x6f,
);
