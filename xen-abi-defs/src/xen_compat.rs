// SPDX-License-Identifier: MIT
//! The version of the interface.
//!
//! The interface grows; what had to change in it for new users stays as it was for those who ask
//! for an earlier version. A guest asks by defining `__XEN_INTERFACE_VERSION__` before it includes
//! anything of this.

use xen_abi::prelude::*;

xen_header! {
    file: "xen-compat.h",
    guard: "__XEN_PUBLIC_XEN_COMPAT_H__",
    assembler: true,
    reasons: {
        name_is_c: "by these names guests ask for a version",
    },
}

/// The latest version, called after the release of Xen that brought it: a byte each for the major
/// number, the minor number and the revision.
#[xen_abi(expect(name_is_c))]
pub const __XEN_LATEST_INTERFACE_VERSION__: u32 = 0x00041300;

/// The version that the definitions take: always the latest for Xen and its tools, which are built
/// from the same sources.
#[xen_abi(when(any(hypervisor, toolstack)), expect(name_is_c))]
pub const __XEN_INTERFACE_VERSION__: u32 = __XEN_LATEST_INTERFACE_VERSION__;
/// A guest that asks for none gets the interface as it was before there were versions.
#[xen_abi(overridable, when(not(any(hypervisor, toolstack))), expect(name_is_c))]
pub const __XEN_INTERFACE_VERSION__: u32 = 0x00000000;

c_only! {
    why: "turns away who asks for a later interface; a Rust program takes these definitions as \
          they are",
    text: r#"
        #if __XEN_INTERFACE_VERSION__ > __XEN_LATEST_INTERFACE_VERSION__
        #error "These headers do not know the interface version that is asked for."
        #endif
    "#,
}

c_only! {
    why: "stands between the brackets of a flexible array, where Rust has a length of zero",
    text: r#"
        /* What headers for 32-bit guests, made from these, call XEN_FLEX_ARRAY_DIM. */
        #define COMPAT_FLEX_ARRAY_DIM XEN_FLEX_ARRAY_DIM
    "#,
}
