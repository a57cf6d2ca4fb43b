// SPDX-License-Identifier: MIT

use xen_sys::WithBuffers;
use xen_sys::hypercall::sysctl;
use xen_sys::sysctl::xen_sysctl_readconsole;
use xen_sys::transport::Transport;

pub fn call<T: Transport>(xen: &T, text: *mut u8) {
    let mut read = xen_sysctl_readconsole::default();
    let _ = sysctl(xen, read.with().buffer(text));
}

fn main() {}
