// SPDX-License-Identifier: MIT
//! The product numbers of paravirtualised drivers.
//!
//! A driver tells its number when it asks that emulated devices be unplugged. Each line of drivers
//! that is maintained and given out by itself has a number of its own; numbers are given on
//! xen-devel@lists.xenproject.org, and none is to be used that has not been given.

use xen_abi::prelude::*;

xen_header! {
    file: "hvm/pvdrivers.h",
    guard: "_XEN_PUBLIC_PVDRIVERS_H_",
}

/// The products: name and number. A driver that is not yet released is "experimental".
#[xen_abi(each(EACH))]
pub const PVDRIVERS_PRODUCT_LIST: [(&str, u16); 6] = [
    ("xensource-windows", 0x0001),
    ("gplpv-windows", 0x0002),
    ("linux", 0x0003),
    ("xenserver-windows-v7.0+", 0x0004),
    ("xenserver-windows-v7.2+", 0x0005),
    ("experimental", 0xffff),
];
