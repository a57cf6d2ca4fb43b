// SPDX-License-Identifier: MIT

use xen_sys::hypercall::xen_version;
use xen_sys::operation::XENVER_capabilities;
use xen_sys::transport::Transport;

pub fn call<T: Transport>(xen: &T) {
    let _ = xen_version(xen, XENVER_capabilities(&mut [0; 16]));
}

fn main() {}
