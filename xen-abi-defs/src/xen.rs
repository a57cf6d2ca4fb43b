//! The core of the interface.

use crate::prelude::*;

xen_header! {
    file: "xen.h",
    guard: "__XEN_PUBLIC_XEN_H__",
    include: ["xen-compat.h"],
    assembler: true,
}

guest_handle! {
    /// Bytes.
    uint8 = u8;
    /// 16-bit words.
    uint16 = u16;
    /// 32-bit words.
    uint32 = u32;
    /// 64-bit words.
    uint64 = u64;
    /// Bytes, as C's characters.
    uchar = c_uchar;
    /// Integers.
    uint = c_uint;
    char;
    void;
}

/// A domain's number.
#[xen_abi]
pub type domid_t = u16;

/// A domain's UUID.
#[xen_abi]
pub type xen_domain_handle_t = [u8; 16];
