// SPDX-License-Identifier: MIT
//! `memory_op`: how much memory there is.

use xen_sys::memory::{
    XENMEM_current_reservation, XENMEM_machine_memory_map, XENMEM_maximum_ram_page,
    XENMEM_maximum_reservation, xen_memory_domain, xen_memory_map,
};
use xen_sys::xen::{DOMID_SELF, start_info};

use crate::calls::{self, point};
use crate::console::println;
use crate::report::Report;

/// An entry of the map, as firmware reports it (E820).
#[repr(C, packed)]
#[derive(Clone, Copy)]
struct Range {
    start: u64,
    bytes: u64,
    kind: u32,
}

pub(super) fn check(report: &Report, start: &start_info) {
    let mut this = xen_memory_domain { domid: DOMID_SELF };
    let current = calls::memory(XENMEM_current_reservation, &mut this);
    report.check(
        "memory_op.current_reservation",
        current == Ok(start.nr_pages as usize),
        format_args!("{current:?} of start_info's {}", start.nr_pages),
    );
    let maximum = calls::memory(XENMEM_maximum_reservation, &mut this);
    report.check(
        "memory_op.maximum_reservation",
        maximum.unwrap_or(0) >= current.unwrap_or(usize::MAX),
        format_args!("{maximum:?}"),
    );
    let last = calls::memory(XENMEM_maximum_ram_page, &mut this);
    report.check(
        "memory_op.maximum_ram_page",
        last.is_ok(),
        format_args!("{last:?}"),
    );

    let mut ranges = [Range {
        start: 0,
        bytes: 0,
        kind: 0,
    }; 32];
    let mut map = xen_memory_map::default();
    map.nr_entries = ranges.len() as u32;
    point(&mut map.buffer, &mut ranges);
    let answer = calls::memory(XENMEM_machine_memory_map, &mut map);
    let ranges = ranges.get(..map.nr_entries as usize).unwrap_or(&[]);
    report.check(
        "memory_op.machine_memory_map",
        answer == Ok(0) && !ranges.is_empty(),
        format_args!("{} ranges", ranges.len()),
    );
    for &Range { start, bytes, kind } in ranges {
        println!(
            "guest: range {start:016x} {:016x} {kind}",
            start + bytes - 1
        );
    }
}
