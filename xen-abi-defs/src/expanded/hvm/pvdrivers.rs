// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The product numbers of paravirtualised drivers.
//!
//! A driver tells its number when it asks that emulated devices be unplugged. Each line of drivers
//! that is maintained and given out by itself has a number of its own; numbers are given on
//! xen-devel@lists.xenproject.org, and none is to be used that has not been given.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
#[allow(nonstandard_style, clippy::all)]
/// The products: name and number. A driver that is not yet released is "experimental".
pub const PVDRIVERS_PRODUCT_LIST: [(&str, u16); 6] = [
    ("xensource-windows", 0x0001),
    ("gplpv-windows", 0x0002),
    ("linux", 0x0003),
    ("xenserver-windows-v7.0+", 0x0004),
    ("xenserver-windows-v7.2+", 0x0005),
    ("experimental", 0xffff),
];
