// SPDX-License-Identifier: MIT

use xen_sys::WithBuffers;
use xen_sys::hypercall::memory_op;
use xen_sys::memory::xen_memory_reservation;
use xen_sys::operation::XENMEM_decrease_reservation;
use xen_sys::transport::Transport;

pub fn call<T: Transport>(xen: &T, frames: &mut [u64]) {
    let mut record = xen_memory_reservation::default();
    let _ = memory_op(xen, XENMEM_decrease_reservation(record.with().extent_start(frames)));
}

fn main() {}
