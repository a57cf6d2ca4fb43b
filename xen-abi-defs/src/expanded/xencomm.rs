// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! How a guest without a mapping that Xen can follow passes a buffer: as a list of its pages.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// What `xencomm_desc::magic` is: "XCOM".
pub const XENCOMM_MAGIC: u32 = 0x58434F4D;
#[allow(nonstandard_style, clippy::all)]
/// No address: what an entry holds that is not in use.
pub const XENCOMM_INVALID: c_ulong = !0;
/// A buffer in one piece of virtual memory, whose pages may be anywhere.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xencomm_desc {
    /// `XENCOMM_MAGIC`.
    pub magic: u32,
    /// How many addresses there are.
    pub nr_addrs: u32,
    /// The physical address of each page's part of the buffer.
    pub address: [u64; 0],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencomm_desc on 63u8, spelled Struct "xencomm_desc"
    "magic nr_addrs address" b"ccd*0"[] [] [] expects 8u8 is[] {}
}
