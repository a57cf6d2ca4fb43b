// SPDX-License-Identifier: MIT
//! `grant_table_op`: a page of the kernel is granted, to itself, and mapped back.

use core::ptr::{addr_of_mut, read_volatile, write_volatile};

use xen_sys::WithBuffers;
use xen_sys::grant_table::{
    GNTTAB_NR_RESERVED_ENTRIES, GrantCopyFlags, GrantMapFlags, GrantStatus, GrantType, gnttab_copy,
    gnttab_get_version, gnttab_map_grant_ref, gnttab_query_size, gnttab_setup_table,
    gnttab_unmap_grant_ref, grant_entry_v1,
};
use xen_sys::hypercall::grant_table_op;
use xen_sys::operation::{GNTTABOP_copy, GNTTABOP_map_grant_ref, GNTTABOP_unmap_grant_ref};
use xen_sys::xen::{DOMID_SELF, start_info};

use super::pages::{self, Page};
use crate::calls::XEN;
use crate::report::Report;

static mut TABLE: Page = Page([0; 4096]);
static mut GRANTED: Page = Page([0; 4096]);
static mut MAPPED: Page = Page([0; 4096]);

/// The grant that is made.
const REFERENCE: u32 = GNTTAB_NR_RESERVED_ENTRIES;

const OKAY: i16 = GrantStatus::GNTST_okay.0;

pub(super) fn check(report: &Report, start: &start_info) {
    let mut size = gnttab_query_size::default();
    size.dom = DOMID_SELF;
    let answer = grant_table_op(&XEN, &mut size);
    report.check(
        "grant_table_op.query_size",
        answer == Ok(0) && size.status == OKAY && size.max_nr_frames >= 1,
        format_args!("{} of {} frames", size.nr_frames, size.max_nr_frames),
    );

    let mut version = gnttab_get_version::default();
    version.dom = DOMID_SELF;
    let answer = grant_table_op(&XEN, &mut version);
    report.check(
        "grant_table_op.get_version",
        answer == Ok(0) && version.version == 1,
        format_args!("{answer:?}, version {}", version.version),
    );

    let mut frames = [0; 1];
    let mut table = gnttab_setup_table::default();
    table.dom = DOMID_SELF;
    let answer = grant_table_op(&XEN, table.with().frame_list(&mut frames));
    report.check(
        "grant_table_op.setup_table",
        answer == Ok(0) && table.status == OKAY && frames[0] != 0,
        format_args!("frame {:#x}", frames[0]),
    );
    // SAFETY: nobody else has this name.
    let mapped = unsafe { pages::map(addr_of_mut!(TABLE), frames[0]) };
    if mapped != Ok(0) {
        report.check(
            "grant_table_op",
            false,
            format_args!("the table cannot be mapped"),
        );
        return;
    }

    let granted = addr_of_mut!(GRANTED);
    // SAFETY: nobody else has this name; an entry that Xen looks at once its flags say so.
    unsafe {
        write_volatile(granted.cast::<u64>(), 0x1122_3344_5566_7788);
        let entry = addr_of_mut!(TABLE)
            .cast::<grant_entry_v1>()
            .add(REFERENCE as usize);
        write_volatile(&raw mut (*entry).domid, 0);
        write_volatile(
            &raw mut (*entry).frame,
            pages::frame_of(granted, start) as u32,
        );
        write_volatile(&raw mut (*entry).flags, GrantType::GTF_permit_access.0);
    }
    check_copy(report, start);
    check_map(report);
}

fn check_copy(report: &Report, start: &start_info) {
    let to = addr_of_mut!(MAPPED);
    let mut copy = gnttab_copy::default();
    copy.source.u.r#ref = REFERENCE;
    copy.source.domid = DOMID_SELF;
    copy.dest.domid = DOMID_SELF;
    copy.dest.offset = 8;
    copy.len = 8;
    copy.flags = GrantCopyFlags::GNTCOPY_source_gref.bits();
    copy.dest.u.gmfn = pages::frame_of(to, start);
    // SAFETY: the frame is that of a page of which nobody else has the name.
    let answer = grant_table_op(&XEN, unsafe { GNTTABOP_copy(&mut copy) });
    // SAFETY: nobody else has this name.
    let word = unsafe { read_volatile(to.cast::<u64>().add(1)) };
    report.check(
        "grant_table_op.copy",
        answer == Ok(0) && copy.status == OKAY && word == 0x1122_3344_5566_7788,
        format_args!("status {}, {word:#x}", copy.status),
    );
}

fn check_map(report: &Report) {
    let (granted, mapped) = (addr_of_mut!(GRANTED), addr_of_mut!(MAPPED));
    // SAFETY: nobody else has this name.
    let cleared = unsafe { pages::unmap(mapped) };
    let mut map = gnttab_map_grant_ref::default();
    map.host_addr = mapped as u64;
    map.flags = GrantMapFlags::GNTMAP_host_map.bits();
    map.r#ref = REFERENCE;
    // SAFETY: nobody else has the name of the page that is there, and nothing is mapped.
    let answer = grant_table_op(&XEN, unsafe { GNTTABOP_map_grant_ref(&mut map) });
    let mut seen = (0, 0);
    if cleared == Ok(0) && answer == Ok(0) && map.status == OKAY {
        // SAFETY: the same memory at two addresses, by raw pointers and volatile access alone.
        unsafe {
            seen.0 = read_volatile(mapped.cast::<u64>());
            write_volatile(mapped.cast::<u64>().add(1), 0xabcd);
            seen.1 = read_volatile(granted.cast::<u64>().add(1));
        }
    }
    report.check(
        "grant_table_op.map_grant_ref",
        seen == (0x1122_3344_5566_7788, 0xabcd),
        format_args!(
            "{answer:?}, status {}, read {:#x}, wrote {:#x}",
            map.status, seen.0, seen.1
        ),
    );

    let mut unmap = gnttab_unmap_grant_ref::default();
    unmap.host_addr = mapped as u64;
    unmap.handle = map.handle;
    // SAFETY: what has been mapped is not looked at any more.
    let answer = grant_table_op(&XEN, unsafe { GNTTABOP_unmap_grant_ref(&mut unmap) });
    // SAFETY: nobody else has this name; Xen clears the flags of use.
    let flags = unsafe {
        let entry = addr_of_mut!(TABLE)
            .cast::<grant_entry_v1>()
            .add(REFERENCE as usize);
        read_volatile(&raw const (*entry).flags)
    };
    report.check(
        "grant_table_op.unmap_grant_ref",
        answer == Ok(0) && unmap.status == OKAY && flags == GrantType::GTF_permit_access.0,
        format_args!("status {}, flags {flags:#x}", unmap.status),
    );
}
