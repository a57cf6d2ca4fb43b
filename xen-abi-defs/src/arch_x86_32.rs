// SPDX-License-Identifier: MIT
//! What is particular to x86_32, under an old name.

use xen_abi::prelude::*;

xen_header! {
    file: "arch-x86_32.h",
    abis: [x86],
}

c_include! { "arch-x86/xen.h" }
