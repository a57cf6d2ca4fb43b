// SPDX-License-Identifier: MIT
//! Grant tables: what Xen does to them is done here, by hand.

use core::ptr::NonNull;
use core::sync::atomic::{AtomicBool, AtomicU16, AtomicU32, Ordering};

use crate::grant_table::{GrantAccessFlags, grant_entry_v1, grant_entry_v2};
use crate::shared::testing::{PAGE, Page};
use crate::shared::{GrantError, GrantsV1, GrantsV2, Part};

const READONLY: GrantAccessFlags = GrantAccessFlags::GTF_readonly;
const READING: u16 = GrantAccessFlags::GTF_reading.bits();
const WRITING: u16 = GrantAccessFlags::GTF_writing.bits();
const NONE: GrantAccessFlags = GrantAccessFlags::empty();

/// A table that fills a page.
fn table(page: &Page) -> GrantsV1<'_> {
    // SAFETY: the page is there.
    unsafe { GrantsV1::new(page.at(), PAGE / size_of::<grant_entry_v1>()) }
}

/// The flags of an entry of version 1, as Xen uses them.
fn flags(page: &Page, reference: usize) -> &AtomicU16 {
    let first: NonNull<grant_entry_v1> = page.at();
    // SAFETY: the page is there, and the entry lies in it.
    unsafe { AtomicU16::from_ptr(&raw mut (*first.as_ptr().add(reference)).flags) }
}

#[test]
fn access_is_granted_and_taken_back() {
    let page = Page::of(0);
    let table = table(&page);
    assert_eq!((table.len(), table.is_empty()), (512, false));
    table.permit_access(8, 3, 0x1234, READONLY).expect("free");
    let bytes = page.bytes();
    assert_eq!(bytes[64..72], [0b101, 0, 3, 0, 0x34, 0x12, 0, 0]);
    assert_eq!(table.permit_access(8, 3, 0, NONE), Err(GrantError::Taken));
    assert_eq!(table.uses(8), Ok(NONE));

    flags(&page, 8).fetch_or(READING, Ordering::AcqRel);
    assert_eq!(table.uses(8), Ok(GrantAccessFlags::GTF_reading));
    assert_eq!(table.end_access(8), Err(GrantError::InUse));
    table.make_writable(8).expect("granted");
    flags(&page, 8).fetch_or(WRITING, Ordering::AcqRel);
    assert_eq!(table.make_readonly(8), Err(GrantError::InUse));
    flags(&page, 8).fetch_and(!WRITING, Ordering::AcqRel);
    table.make_readonly(8).expect("it is not written to");
    flags(&page, 8).fetch_and(!READING, Ordering::AcqRel);
    assert_eq!(table.end_access(8), Ok(()));
    assert_eq!(flags(&page, 8).load(Ordering::Acquire), 0);
    assert_eq!(table.end_access(8), Err(GrantError::NotGranted));
    table.permit_access(8, 4, 1, NONE).expect("free again");
}

#[test]
fn mistakes_are_errors() {
    let page = Page::of(0);
    let table = table(&page);
    for reference in [512, u32::MAX] {
        let error = Err(GrantError::OutOfRange);
        assert_eq!(table.permit_access(reference, 0, 0, NONE), error);
        assert_eq!(table.end_access(reference), error);
        assert_eq!(table.end_transfer(reference), Err(GrantError::OutOfRange));
    }
    for bits in [READING, WRITING, 1 << 8, 1 << 15, 1] {
        let wrong = GrantAccessFlags::from_bits_retain(bits);
        assert_eq!(
            table.permit_access(1, 0, 0, wrong),
            Err(GrantError::BadFlags)
        );
    }
    assert_eq!(page.bytes(), [0; PAGE]);
    assert_eq!(table.make_readonly(1), Err(GrantError::NotGranted));
    assert_eq!(table.end_transfer(1), Err(GrantError::NotGranted));
    table.accept_transfer(1, 2, 9).expect("free");
    assert_eq!(table.end_access(1), Err(GrantError::NotGranted));
}

#[test]
fn a_frame_is_transferred() {
    let page = Page::of(0);
    let table = table(&page);
    table.accept_transfer(9, 3, 77).expect("free");
    assert_eq!(table.end_transfer(9), Ok(None), "nobody has sent one");
    table.accept_transfer(9, 3, 77).expect("free");
    flags(&page, 9).fetch_or(1 << 2, Ordering::AcqRel);
    assert_eq!(table.end_transfer(9), Err(GrantError::Committed));
    let first: NonNull<grant_entry_v1> = page.at();
    // SAFETY: the page is there, and the entry lies in it.
    let frame = unsafe { AtomicU32::from_ptr(&raw mut (*first.as_ptr().add(9)).frame) };
    frame.store(0xfeed, Ordering::Release);
    flags(&page, 9).fetch_or(1 << 3, Ordering::AcqRel);
    assert_eq!(table.end_transfer(9), Ok(Some(0xfeed)));
    assert_eq!(table.end_transfer(9), Err(GrantError::NotGranted));
}

#[test]
fn a_grant_ends_while_xen_begins_to_use_it() {
    const ROUNDS: usize = if cfg!(miri) { 30 } else { 20_000 };
    let page = Page::of(0);
    let table = table(&page);
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let (flags, done) = (flags(&page, 8), &done);
        scope.spawn(move || {
            while !done.load(Ordering::Relaxed) {
                // As Xen does: it marks what is granted, or leaves it alone.
                let used = flags.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |seen| {
                    (seen & 3 == 1).then_some(seen | READING)
                });
                std::thread::yield_now();
                if used.is_ok() {
                    let before = flags.fetch_and(!READING, Ordering::SeqCst);
                    assert_eq!(before, 1 | READING, "it was taken back while in use");
                }
            }
        });
        for _ in 0..ROUNDS {
            table.permit_access(8, 1, 1, NONE).expect("free");
            while table.end_access(8).is_err() {
                std::thread::yield_now();
            }
        }
        done.store(true, Ordering::Relaxed);
    });
}

#[test]
fn version_two_has_a_status() {
    let (page, status_page) = (Page::of(0), Page::of(0));
    let count = PAGE / size_of::<grant_entry_v2>();
    // SAFETY: both pages are there.
    let table = unsafe { GrantsV2::new(page.at(), status_page.at(), count) };
    let first: NonNull<u16> = status_page.at();
    // SAFETY: the page is there.
    let status = unsafe { AtomicU16::from_ptr(first.as_ptr().add(9)) };
    assert_eq!((table.len(), table.is_empty()), (256, false));
    let frame = 0x1_0000_0002;
    table
        .permit_access(9, 3, frame, None, READONLY)
        .expect("free");
    let at = 9 * 16;
    let expected = [0b101, 0, 3, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0];
    assert_eq!(page.bytes()[at..at + 16], expected);
    assert_eq!(
        table.permit_access(9, 3, 1, None, NONE),
        Err(GrantError::Taken)
    );
    status.store(READING, Ordering::Release);
    assert_eq!(table.uses(9), Ok(GrantAccessFlags::GTF_reading));
    assert_eq!(table.end_access(9), Err(GrantError::InUse));
    assert_eq!(
        table.permit_access(9, 3, 1, None, NONE),
        Err(GrantError::InUse),
        "it is still used"
    );
    status.store(0, Ordering::Release);
    assert_eq!(table.end_access(9), Ok(()));

    let part = Part {
        offset: 0x100,
        length: 0x20,
    };
    table
        .permit_access(9, 3, 5, Some(part), NONE)
        .expect("free");
    let expected = [1, 1, 3, 0, 0, 1, 0x20, 0, 5, 0, 0, 0, 0, 0, 0, 0];
    assert_eq!(page.bytes()[at..at + 16], expected);
    assert_eq!(table.end_access(9), Ok(()));
    table.permit_transitive(9, 3, 4, 6, READONLY).expect("free");
    let expected = [0b111, 0, 3, 0, 4, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
    assert_eq!(page.bytes()[at..at + 16], expected);
    assert_eq!(table.end_access(9), Ok(()));
    let wrong = GrantAccessFlags::GTF_PWT;
    assert_eq!(
        table.permit_transitive(9, 3, 4, 6, wrong),
        Err(GrantError::BadFlags)
    );
    assert_eq!(table.end_access(256), Err(GrantError::OutOfRange));
}
