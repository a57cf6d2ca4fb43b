// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Which layout the records in a shared ring have: that of x86_32, of x86_64 or of Arm.
//!
//! A frontend writes its own to its node "protocol" in xenstore; without that, the backend takes its
//! own.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(15u8);
}
/// As on x86_32.
pub const XEN_IO_PROTO_ABI_X86_32: &str = "x86_32-abi";
/// As on x86_64.
pub const XEN_IO_PROTO_ABI_X86_64: &str = "x86_64-abi";
/// As on Arm.
pub const XEN_IO_PROTO_ABI_ARM: &str = "arm-abi";
#[allow(nonstandard_style, clippy::all)]
#[cfg(any(target_arch = "x86"))]
/// As here.
pub const XEN_IO_PROTO_ABI_NATIVE: &str = XEN_IO_PROTO_ABI_X86_32;
#[cfg(not(any(target_arch = "x86")))]
#[allow(non_snake_case, unused_imports, dead_code, unreachable_pub)]
mod __XEN_IO_PROTO_ABI_NATIVE_on_1 {
    use super::*;
    #[allow(nonstandard_style, clippy::all)]
    /// As here.
    pub const XEN_IO_PROTO_ABI_NATIVE: &str = XEN_IO_PROTO_ABI_X86_32;
}
#[cfg(not(any(target_arch = "x86")))]
#[doc(hidden)]
#[allow(unused_imports, ambiguous_glob_reexports)]
pub use self::__XEN_IO_PROTO_ABI_NATIVE_on_1::*;
#[allow(nonstandard_style, clippy::all)]
#[cfg(any(target_arch = "x86_64"))]
/// As here.
pub const XEN_IO_PROTO_ABI_NATIVE: &str = XEN_IO_PROTO_ABI_X86_64;
#[cfg(not(any(target_arch = "x86_64")))]
#[allow(non_snake_case, unused_imports, dead_code, unreachable_pub)]
mod __XEN_IO_PROTO_ABI_NATIVE_on_2 {
    use super::*;
    #[allow(nonstandard_style, clippy::all)]
    /// As here.
    pub const XEN_IO_PROTO_ABI_NATIVE: &str = XEN_IO_PROTO_ABI_X86_64;
}
#[cfg(not(any(target_arch = "x86_64")))]
#[doc(hidden)]
#[allow(unused_imports, ambiguous_glob_reexports)]
pub use self::__XEN_IO_PROTO_ABI_NATIVE_on_2::*;
#[allow(nonstandard_style, clippy::all)]
#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
/// As here.
pub const XEN_IO_PROTO_ABI_NATIVE: &str = XEN_IO_PROTO_ABI_ARM;
#[cfg(not(any(target_arch = "arm", target_arch = "aarch64")))]
#[allow(non_snake_case, unused_imports, dead_code, unreachable_pub)]
mod __XEN_IO_PROTO_ABI_NATIVE_on_12 {
    use super::*;
    #[allow(nonstandard_style, clippy::all)]
    /// As here.
    pub const XEN_IO_PROTO_ABI_NATIVE: &str = XEN_IO_PROTO_ABI_ARM;
}
#[cfg(not(any(target_arch = "arm", target_arch = "aarch64")))]
#[doc(hidden)]
#[allow(unused_imports, ambiguous_glob_reexports)]
pub use self::__XEN_IO_PROTO_ABI_NATIVE_on_12::*;
