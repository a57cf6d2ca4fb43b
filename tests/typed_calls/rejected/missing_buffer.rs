// SPDX-License-Identifier: MIT

use xen_sys::hypercall::sysctl;
use xen_sys::sysctl::xen_sysctl_readconsole;
use xen_sys::transport::Transport;

pub fn call<T: Transport>(xen: &T) {
    let _ = sysctl(xen, &mut xen_sysctl_readconsole::default());
}

fn main() {}
