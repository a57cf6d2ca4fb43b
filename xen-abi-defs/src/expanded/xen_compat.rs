// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The version of the interface.
//!
//! The interface grows; what had to change in it for new users stays as it was for those who ask
//! for an earlier version. A guest asks by defining `__XEN_INTERFACE_VERSION__` before it includes
//! anything of this.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The latest version, called after the release of Xen that brought it: a byte each for the major
/// number, the minor number and the revision.
pub const __XEN_LATEST_INTERFACE_VERSION__: u32 = 0x00041300;
#[allow(nonstandard_style, clippy::all)]
/// The version that the definitions take: always the latest for Xen and its tools, which are built
/// from the same sources.
pub const __XEN_INTERFACE_VERSION__: u32 = __XEN_LATEST_INTERFACE_VERSION__;
