// SPDX-License-Identifier: MIT
//! Which layout the records in a shared ring have: that of x86_32, of x86_64 or of Arm.
//!
//! A frontend writes its own to its node "protocol" in xenstore; without that, the backend takes its
//! own.

use xen_abi::prelude::*;

xen_header! {
    file: "io/protocols.h",
    guard: "__XEN_PROTOCOLS_H__",
    abis: [x86, arm],
}

/// As on x86_32.
#[xen_abi]
pub const XEN_IO_PROTO_ABI_X86_32: &str = "x86_32-abi";
/// As on x86_64.
#[xen_abi]
pub const XEN_IO_PROTO_ABI_X86_64: &str = "x86_64-abi";
/// As on Arm.
#[xen_abi]
pub const XEN_IO_PROTO_ABI_ARM: &str = "arm-abi";

/// As here.
#[xen_abi(when(x86_32))]
pub const XEN_IO_PROTO_ABI_NATIVE: &str = XEN_IO_PROTO_ABI_X86_32;
/// As here.
#[xen_abi(when(x86_64))]
pub const XEN_IO_PROTO_ABI_NATIVE: &str = XEN_IO_PROTO_ABI_X86_64;
/// As here.
#[xen_abi(when(arm))]
pub const XEN_IO_PROTO_ABI_NATIVE: &str = XEN_IO_PROTO_ABI_ARM;

c_only! {
    why: "an answer to compilers for other architectures",
    text: r#"
        #if !defined(__i386__) && !defined(__x86_64__) && !defined(__arm__) && !defined(__aarch64__)
        #error "no name for the layout of this architecture"
        #endif
    "#,
}
