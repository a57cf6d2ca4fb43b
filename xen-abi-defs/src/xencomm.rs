// SPDX-License-Identifier: MIT
//! How a guest without a mapping that Xen can follow passes a buffer: as a list of its pages.

use xen_abi::prelude::*;

xen_header! {
    file: "xencomm.h",
    guard: "_XEN_XENCOMM_H_",
}

/// What `xencomm_desc::magic` is: "XCOM".
#[xen_abi]
pub const XENCOMM_MAGIC: u32 = 0x58434F4D;
/// No address: what an entry holds that is not in use.
#[xen_abi(suffix(UL))]
pub const XENCOMM_INVALID: c_ulong = !0;

/// A buffer in one piece of virtual memory, whose pages may be anywhere.
#[xen_abi(expect(
    wide_alignment,
    reason = "fixed with plain 64-bit integers, at an offset that suits all ABIs"
))]
pub struct xencomm_desc {
    /// `XENCOMM_MAGIC`.
    #[abi(input)]
    pub magic: u32,
    /// How many addresses there are.
    #[abi(input)]
    pub nr_addrs: u32,
    /// The physical address of each page's part of the buffer.
    #[abi(input, flexible(0))]
    pub address: [u64; 0],
}
