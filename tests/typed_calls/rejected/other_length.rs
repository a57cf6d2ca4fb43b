// SPDX-License-Identifier: MIT

use xen_sys::WithBuffers;
use xen_sys::hypercall::sysctl;
use xen_sys::sysctl::xen_sysctl_readconsole;
use xen_sys::transport::Transport;

pub fn call<T: Transport>(xen: &T) {
    let mut text = [0; 16];
    let mut read = xen_sysctl_readconsole::default();
    let request = read.with().buffer(&mut text);
    read.count = 4096;
    let _ = sysctl(xen, request);
}

fn main() {}
