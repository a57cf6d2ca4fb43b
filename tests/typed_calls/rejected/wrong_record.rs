// SPDX-License-Identifier: MIT

use xen_sys::hypercall::memory_op;
use xen_sys::memory::xen_machphys_mapping;
use xen_sys::operation::XENMEM_claim_pages;
use xen_sys::transport::Transport;

pub fn call<T: Transport>(xen: &T) {
    let _ = memory_op(xen, XENMEM_claim_pages(&mut xen_machphys_mapping::default()));
}

fn main() {}
