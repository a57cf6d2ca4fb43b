// SPDX-License-Identifier: MIT
//! What is particular to x86_64, under an old name.

use xen_abi::prelude::*;

xen_header! {
    file: "arch-x86_64.h",
    abis: [x86],
}

c_include! { "arch-x86/xen.h" }

c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_set_callbacks(unsigned long event_selector,"
    "`                          unsigned long event_address,"
    "`                          unsigned long failsafe_selector,"
    "`                          unsigned long failsafe_address);"
    "`"
    "Sets where Xen enters a PV guest's kernel: at event_address when an event has"
    "come, and at failsafe_address when its segments are not valid. Only x86_32"
    "has a use for the selectors, which are those of the two addresses."
}
