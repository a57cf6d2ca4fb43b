// SPDX-License-Identifier: MIT

use xen_sys::WithBuffers;
use xen_sys::hypercall::sysctl;
use xen_sys::transport::Transport;

pub fn call<T: Transport>(xen: &T) {
    let mut numbers = [0; 4];
    let mut read = xen_sys::sysctl::xen_sysctl_numainfo::default();
    let request = read.with().distance(&mut numbers);
    numbers[0] = 1;
    let _ = sysctl(xen, request);
}

fn main() {}
