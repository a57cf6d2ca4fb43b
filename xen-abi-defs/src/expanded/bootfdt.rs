// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What a device tree says about the domains that Xen makes when it boots.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The `capabilities` property of a domain's node: what the domain may do. An ordinary domain has
/// none, and none is the default. A classic dom0 has all; they are separate so that several domains
/// can share its work.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct DomainCaps(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl DomainCaps {
    /// It controls other domains.
    pub const DOMAIN_CAPS_CONTROL: Self = Self(1u32 << 0);
    /// It has the devices of the machine, and usually serves them to other domains.
    pub const DOMAIN_CAPS_HARDWARE: Self = Self(1u32 << 1);
    /// It runs xenstore.
    pub const DOMAIN_CAPS_XENSTORE: Self = Self(1u32 << 2);
}
self::__xen_header::abi::__group! {
    DomainCaps u32[] [bits]
}
self::__xen_header::abi::__flags! {
    DomainCaps u32 DOMAIN_CAPS_CONTROL "DOMAIN_CAPS_CONTROL" DOMAIN_CAPS_HARDWARE
    "DOMAIN_CAPS_HARDWARE" DOMAIN_CAPS_XENSTORE "DOMAIN_CAPS_XENSTORE"
}
#[allow(nonstandard_style, clippy::all)]
/// All capabilities that there are.
pub const DOMAIN_CAPS_MASK: u32 = DomainCaps::DOMAIN_CAPS_CONTROL.bits()
    | DomainCaps::DOMAIN_CAPS_HARDWARE.bits() | DomainCaps::DOMAIN_CAPS_XENSTORE.bits();
