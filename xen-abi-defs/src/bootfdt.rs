// SPDX-License-Identifier: MIT
//! What a device tree says about the domains that Xen makes when it boots.

use xen_abi::prelude::*;

xen_header! {
    file: "bootfdt.h",
    guard: "__XEN_PUBLIC_BOOTFDT_H__",
    since: "> 4.17",
}

/// The `capabilities` property of a domain's node: what the domain may do. An ordinary domain has
/// none, and none is the default. A classic dom0 has all; they are separate so that several domains
/// can share its work.
#[xen_abi(flags(u32))]
pub enum DomainCaps {
    /// It controls other domains.
    DOMAIN_CAPS_CONTROL = 1u32 << 0,
    /// It has the devices of the machine, and usually serves them to other domains.
    DOMAIN_CAPS_HARDWARE = 1u32 << 1,
    /// It runs xenstore.
    DOMAIN_CAPS_XENSTORE = 1u32 << 2,
}

/// All capabilities that there are.
#[xen_abi]
pub const DOMAIN_CAPS_MASK: u32 = DomainCaps::DOMAIN_CAPS_CONTROL.bits()
    | DomainCaps::DOMAIN_CAPS_HARDWARE.bits()
    | DomainCaps::DOMAIN_CAPS_XENSTORE.bits();
