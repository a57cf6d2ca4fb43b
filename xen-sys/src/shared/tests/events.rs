// SPDX-License-Identifier: MIT
//! Event channels: what Xen does to them is done here, by hand.

use core::ptr::NonNull;
use core::sync::atomic::{AtomicU32, Ordering};
use std::vec::Vec;

use crate::event_channel::{
    EVTCHN_2L_NR_CHANNELS, EVTCHN_FIFO_LINKED, EVTCHN_FIFO_MASKED, EVTCHN_FIFO_PENDING,
    evtchn_fifo_control_block,
};
use crate::shared::testing::Page;
use crate::shared::{EventArray, EventPage, Fifo, PortOutOfRange, SharedInfo, VcpuInfo};

/// Sets a port's bits as Xen does for an event.
fn raise(info: SharedInfo<'_>, vcpu: VcpuInfo<'_>, port: u32) {
    let bits = xen_abi::types::xen_ulong_t::BITS;
    let word = info.events().pending_words()[(port / bits) as usize]
        .fetch_or(1 << (port % bits), Ordering::AcqRel);
    if word & 1 << (port % bits) == 0 && !info.events().is_masked(port).expect("a port") {
        info.events().deliver(port, vcpu).expect("a port");
    }
}

#[test]
fn ports_are_taken_once_each() {
    let page = Page::of(0);
    // SAFETY: the page is there.
    let info = unsafe { SharedInfo::new(page.at()) };
    let vcpu = info.vcpu(0).expect("the first one is there");
    let events = info.events();
    let last = EVTCHN_2L_NR_CHANNELS as u32 - 1;
    events.mask(5).expect("a port");
    for port in [3, 4, 5, 31, 32, 63, 64, 1000, last] {
        raise(info, vcpu, port);
    }
    assert!(vcpu.has_events());
    let taken: Vec<u32> = events.take_all(vcpu).collect();
    assert_eq!(taken, [3, 4, 31, 32, 63, 64, 1000, last]);
    assert!(!vcpu.has_events());
    assert_eq!(events.take_all(vcpu).count(), 0);
    assert_eq!(events.is_pending(3), Ok(false));

    assert_eq!(events.is_pending(5), Ok(true));
    assert_eq!(events.unmask(5), Ok(true), "an event has come meanwhile");
    events.deliver(5, vcpu).expect("a port");
    assert_eq!(events.take_all(vcpu).collect::<Vec<_>>(), [5]);
    assert_eq!(events.unmask(5), Ok(false));
    assert_eq!(events.take(5), Ok(false));
    events.mask_all();
    assert_eq!(events.mask(last), Ok(true));
}

#[test]
fn what_is_left_is_kept() {
    let page = Page::of(0);
    // SAFETY: the page is there.
    let info = unsafe { SharedInfo::new(page.at()) };
    let vcpu = info.vcpu(0).expect("the first one is there");
    for port in [1, 2, 3, 700, 900] {
        raise(info, vcpu, port);
    }
    let first: Vec<u32> = info.events().take_all(vcpu).take(2).collect();
    assert_eq!(first, [1, 2]);
    assert!(vcpu.has_events(), "three are left");
    let rest: Vec<u32> = info.events().take_all(vcpu).collect();
    assert_eq!(rest, [3, 700, 900]);
}

#[test]
fn ports_beyond_the_last_are_errors() {
    let page = Page::of(0);
    // SAFETY: the page is there.
    let info = unsafe { SharedInfo::new(page.at()) };
    let events = info.events();
    for port in [EVTCHN_2L_NR_CHANNELS as u32, u32::MAX] {
        let error = Err(PortOutOfRange(port));
        assert_eq!(events.is_pending(port), error);
        assert_eq!(events.is_masked(port), error);
        assert_eq!(events.take(port), error);
        assert_eq!(events.mask(port), error);
        assert_eq!(events.unmask(port), error);
    }
    let pages: [&EventPage; 1] = [&EventPage::new()];
    let array = EventArray::new(&pages);
    assert_eq!(array.mask(1023), Ok(true));
    assert_eq!(array.take(1024), Err(PortOutOfRange(1024)));
    assert_eq!(array.unmask(u32::MAX), Err(PortOutOfRange(u32::MAX)));
}

#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
#[test]
fn upcalls_can_be_held_off() {
    let page = Page::of(0);
    // SAFETY: the page is there.
    let info = unsafe { SharedInfo::new(page.at()) };
    let vcpu = info.vcpu(0).expect("the first one is there");
    assert!(!vcpu.mask_upcalls());
    assert!(vcpu.mask_upcalls());
    assert!(!vcpu.unmask_upcalls(), "nothing has come");
    vcpu.mask_upcalls();
    raise(info, vcpu, 9);
    assert!(vcpu.unmask_upcalls(), "something has");
}

const PENDING: u32 = 1 << EVTCHN_FIFO_PENDING;
const MASKED: u32 = 1 << EVTCHN_FIFO_MASKED;
const LINKED: u32 = 1 << EVTCHN_FIFO_LINKED;

/// A control block in a page.
fn control(page: &Page) -> (NonNull<evtchn_fifo_control_block>, &AtomicU32, &[AtomicU32]) {
    let at: NonNull<evtchn_fifo_control_block> = page.at();
    // SAFETY: the page is there, and the record in it consists of integers.
    unsafe {
        let it = at.as_ptr();
        let heads: *const AtomicU32 = (&raw const (*it).head).cast();
        (
            at,
            AtomicU32::from_ptr(&raw mut (*it).ready),
            core::slice::from_raw_parts(heads, 16),
        )
    }
}

#[test]
fn queues_are_followed_by_priority() {
    let (page, words) = (Page::of(0), EventPage::new());
    let second = EventPage::new();
    let pages = [&words, &second];
    let array = EventArray::new(&pages);
    let (at, ready, heads) = control(&page);
    // SAFETY: the block is there.
    let mut fifo = unsafe { Fifo::new(at) };
    assert_eq!(fifo.take_next(array), None);

    // Two queues: 7 -> 1030 -> 9 (masked), and 20 of a higher priority.
    words.words()[7].store(PENDING | LINKED | 1030, Ordering::Release);
    second.words()[6].store(PENDING | LINKED | 9, Ordering::Release);
    words.words()[9].store(PENDING | MASKED | LINKED, Ordering::Release);
    words.words()[20].store(PENDING | LINKED, Ordering::Release);
    heads[7].store(7, Ordering::Release);
    heads[2].store(20, Ordering::Release);
    ready.store(1 << 7, Ordering::Release);
    assert_eq!(fifo.take_next(array), Some(7));
    assert_eq!(words.words()[7].load(Ordering::Acquire), 0);
    ready.fetch_or(1 << 2, Ordering::AcqRel);
    assert_eq!(fifo.take_next(array), Some(20), "it is more urgent");
    assert_eq!(fifo.take_next(array), Some(1030));
    assert_eq!(fifo.take_next(array), None, "9 is masked");
    assert_eq!(array.is_pending(9), Ok(true));
    assert_eq!(array.unmask(9), Ok(true));
    assert_eq!(array.is_masked(9), Ok(false));
    assert_eq!(array.take(9), Ok(true));
}

#[test]
fn wrong_links_lead_nowhere() {
    let (page, words) = (Page::of(0), EventPage::new());
    let pages = [&words];
    let array = EventArray::new(&pages);
    let (at, ready, heads) = control(&page);
    // SAFETY: the block is there.
    let mut fifo = unsafe { Fifo::new(at) };
    // Out of the array, and bits of queues that there are none of.
    words.words()[7].store(PENDING | LINKED | 5000, Ordering::Release);
    heads[7].store(7, Ordering::Release);
    heads[8].store(1 << 20, Ordering::Release);
    ready.store(u32::MAX, Ordering::Release);
    assert_eq!(fifo.take_next(array), Some(7));
    assert_eq!(fifo.take_next(array), None);
    // A circle ends, as its links are cut.
    words.words()[3].store(PENDING | LINKED | 3, Ordering::Release);
    heads[0].store(3, Ordering::Release);
    ready.store(1, Ordering::Release);
    assert_eq!(fifo.take_next(array), Some(3));
    assert_eq!(fifo.take_next(array), None);
}
