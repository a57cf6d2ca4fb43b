// SPDX-License-Identifier: MIT

use xen_sys::hypercall::domctl;
use xen_sys::sysctl::xen_sysctl_physinfo;
use xen_sys::transport::Transport;

pub fn call<T: Transport>(xen: &T) {
    let _ = domctl(xen, 0, &mut xen_sysctl_physinfo::default());
}

fn main() {}
