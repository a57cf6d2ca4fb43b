// SPDX-License-Identifier: MIT
//! `memory_op`: how much memory there is.

use xen_sys::WithBuffers;
use xen_sys::hypercall::memory_op;
use xen_sys::memory::{xen_memory_domain, xen_memory_map};
use xen_sys::operation::{
    XENMEM_current_reservation, XENMEM_machine_memory_map, XENMEM_maximum_ram_page,
    XENMEM_maximum_reservation,
};
use xen_sys::xen::{DOMID_SELF, start_info};

use crate::calls::XEN;
use crate::console::println;
use crate::report::Report;

/// The bytes of an entry of the map, which firmware reports in the same form (E820): an address and
/// a size, 64 bits each, and a kind, 32 bits.
const RANGE: usize = 20;

fn number(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .rev()
        .fold(0, |number, &byte| number << 8 | u64::from(byte))
}

pub(super) fn check(report: &Report, start: &start_info) {
    let mut this = xen_memory_domain { domid: DOMID_SELF };
    let current = memory_op(&XEN, XENMEM_current_reservation(&mut this));
    report.check(
        "memory_op.current_reservation",
        current == Ok(start.nr_pages as usize),
        format_args!("{current:?} of start_info's {}", start.nr_pages),
    );
    let maximum = memory_op(&XEN, XENMEM_maximum_reservation(&mut this));
    report.check(
        "memory_op.maximum_reservation",
        maximum.unwrap_or(0) >= current.unwrap_or(usize::MAX),
        format_args!("{maximum:?}"),
    );
    let last = memory_op(&XEN, XENMEM_maximum_ram_page);
    report.check(
        "memory_op.maximum_ram_page",
        last.is_ok(),
        format_args!("{last:?}"),
    );

    let mut buffer = [0; 32 * RANGE];
    let mut map = xen_memory_map::default();
    map.nr_entries = 32;
    let request = XENMEM_machine_memory_map(map.with().buffer(&mut buffer));
    let answer = memory_op(&XEN, request);
    report.check(
        "memory_op.machine_memory_map",
        answer == Ok(0) && map.nr_entries > 0,
        format_args!("{} ranges", map.nr_entries),
    );
    for range in buffer.chunks_exact(RANGE).take(map.nr_entries as usize) {
        let (start, bytes) = (number(&range[..8]), number(&range[8..16]));
        let kind = number(&range[16..]);
        println!(
            "guest: range {start:016x} {:016x} {kind}",
            start + bytes - 1
        );
    }
}
