// SPDX-License-Identifier: MIT

use xen_sys::sysctl::xen_sysctl_readconsole;

fn main() {
    let mut read = xen_sysctl_readconsole::default();
    read.pad0 = 1;
}
