// SPDX-License-Identifier: MIT
//! The records of a saved HVM domain on Arm, of which there are none.

use xen_abi::prelude::*;

xen_header! {
    file: "arch-arm/hvm/save.h",
    guard: "__XEN_PUBLIC_HVM_SAVE_ARM_H__",
    abis: [arm],
}
