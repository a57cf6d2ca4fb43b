// SPDX-License-Identifier: MIT
//! Two ends of a ring, of which one may be hostile.

use std::thread;
use std::vec::Vec;

use super::*;
use crate::io::blkif::{blkif_request, blkif_response};
use crate::shared::testing::{PAGE, Page};

/// How many slots a page has for a disk's requests, of 112 bytes each (108 on x86_32).
const SLOTS: u32 = 32;

fn front(page: &Page) -> Front<'_, blkif_request, blkif_response> {
    // SAFETY: the page is there, and these tests have one front end for it.
    unsafe { Front::new(page.at(), PAGE) }.expect("a page has room")
}

fn back(page: &Page) -> Back<'_, blkif_request, blkif_response> {
    try_back(page).expect("the front end is honest")
}

fn try_back(page: &Page) -> Result<Back<'_, blkif_request, blkif_response>, RingError> {
    // SAFETY: the page is there, and these tests have one back end for it.
    unsafe { Back::attach(page.at(), PAGE) }
}

/// The shared part, as somebody hostile uses it.
fn shared(page: &Page) -> Shared<'_, blkif_request, blkif_response> {
    // SAFETY: the page is there.
    unsafe { Shared::new(page.at(), PAGE) }.expect("a page has room")
}

fn request(id: u64) -> blkif_request {
    blkif_request {
        id,
        ..Default::default()
    }
}

fn response(id: u64) -> blkif_response {
    blkif_response {
        id,
        status: -2,
        ..Default::default()
    }
}

/// A page with a ring whose indices are about to wrap around.
fn wrapping(page: &Page, index: u32) -> Front<'_, blkif_request, blkif_response> {
    let _ = front(page);
    shared(page).req_prod().store(index, Ordering::Relaxed);
    shared(page).rsp_prod().store(index, Ordering::Relaxed);
    // SAFETY: the page is there, and these tests have one front end for it.
    unsafe { Front::attach(page.at(), PAGE, index) }.expect("a page has room")
}

#[test]
fn requests_are_answered() {
    let page = Page::of(0xaa);
    for index in [0, u32::MAX - 5] {
        let mut front = wrapping(&page, index);
        let mut back = back(&page);
        assert_eq!((front.size(), back.size()), (SLOTS, SLOTS));
        for round in 0..10 {
            for id in 0..u64::from(SLOTS) {
                front.push(request(id)).expect("room");
            }
            assert_eq!(front.push(request(0)), Err(RingError::Full));
            assert_eq!(back.waiting(), Ok(0), "nothing is published");
            let _ = front.publish();
            assert_eq!(back.waiting(), Ok(SLOTS));
            for id in 0..u64::from(SLOTS) {
                let got = back.pop().expect("honest").expect("a request");
                assert_eq!(got.id, id, "round {round}");
                back.push(response(id)).expect("a request to answer");
            }
            assert!(back.pop().expect("honest").is_none());
            assert_eq!(back.push(response(0)), Err(RingError::NotAsked));
            assert_eq!(front.waiting(), Ok(0), "nothing is published");
            let _ = back.publish();
            for id in 0..u64::from(SLOTS) {
                let got = front.pop().expect("honest").expect("a response");
                assert_eq!((got.id, got.status), (id, -2));
            }
            assert!(front.pop().expect("honest").is_none());
            assert_eq!(front.room(), SLOTS);
        }
    }
}

#[test]
fn events_are_sent_only_where_they_are_asked_for() {
    let page = Page::of(0);
    let mut front = front(&page);
    let mut back = back(&page);
    front.push(request(0)).expect("room");
    assert!(front.publish(), "the first request is waited for");
    assert!(!front.publish(), "there is nothing new");
    front.push(request(1)).expect("room");
    assert!(!front.publish(), "the back end has not looked yet");
    while back.pop().expect("honest").is_some() {}
    assert_eq!(back.ask_for_event(), Ok(false));
    front.push(request(2)).expect("room");
    front.push(request(3)).expect("room");
    assert!(front.publish(), "the back end waits");
    assert_eq!(back.ask_for_event(), Ok(true), "there is work");
    while back.pop().expect("honest").is_some() {}

    assert_eq!(front.ask_for_event_after(3), Ok(false));
    for id in 0..2 {
        back.push(response(id)).expect("a request to answer");
    }
    assert!(!back.publish(), "three are waited for");
    back.push(response(2)).expect("a request to answer");
    assert!(back.publish(), "three are there");
    assert_eq!(front.ask_for_event_after(3), Ok(true));
}

#[test]
fn nothing_but_the_message_gets_to_the_other_end() {
    const STALE: u8 = 0xaa;
    let page = Page::of(STALE);
    let mut front = front(&page);
    let mut back = back(&page);
    assert!(!page.bytes().contains(&STALE), "the page was not cleared");
    front.push(request(7)).expect("room");
    let _ = front.publish();
    back.pop().expect("honest").expect("a request");
    // A response whose padding holds something.
    let mut dirty = core::mem::MaybeUninit::<blkif_response>::uninit();
    // SAFETY: every combination of bits is a value.
    let dirty = unsafe {
        dirty
            .as_mut_ptr()
            .cast::<u8>()
            .write_bytes(STALE, size_of::<blkif_response>());
        let it = dirty.as_mut_ptr();
        (*it).id = 7;
        (*it).operation = 1;
        (*it).status = 0;
        dirty.assume_init()
    };
    back.push(dirty).expect("a request to answer");
    let bytes = page.bytes();
    let slot = &bytes[64..64 + size_of::<blkif_response>()];
    assert_eq!(&slot[..9], [7, 0, 0, 0, 0, 0, 0, 0, 1]);
    assert!(slot[9..].iter().all(|byte| *byte == 0), "{slot:x?}");
}

#[test]
fn a_hostile_front_end_is_found_out() {
    let page = Page::of(0);
    let _ = front(&page);
    let mut back = back(&page);
    for jump in [SLOTS + 1, SLOTS * 2, 0x8000_0000, u32::MAX] {
        shared(&page).req_prod().store(jump, Ordering::Relaxed);
        let broken = RingError::Broken {
            claimed: jump,
            limit: SLOTS,
        };
        assert_eq!(back.waiting(), Err(broken));
        assert!(matches!(back.pop(), Err(error) if error == broken));
        assert_eq!(back.ask_for_event(), Err(broken));
        assert!(matches!(try_back(&page), Err(error) if error == broken));
    }
    // As many as there are slots are fine, but no more while those have no answer.
    shared(&page).req_prod().store(SLOTS, Ordering::Relaxed);
    for _ in 0..SLOTS {
        assert!(back.pop().expect("within bounds").is_some());
    }
    assert_eq!(back.unanswered(), SLOTS);
    shared(&page).req_prod().store(SLOTS + 1, Ordering::Relaxed);
    let broken = RingError::Broken {
        claimed: 1,
        limit: 0,
    };
    assert_eq!(back.waiting(), Err(broken));
    back.push(response(0)).expect("a request to answer");
    assert_eq!(back.waiting(), Ok(1));
    // Backwards is a jump too.
    shared(&page).req_prod().store(SLOTS - 1, Ordering::Relaxed);
    assert!(matches!(back.pop(), Err(RingError::Broken { .. })));
    // What is the back end's own is not taken from the page.
    shared(&page).rsp_prod().store(77, Ordering::Relaxed);
    let _ = back.publish();
    assert_eq!(shared(&page).rsp_prod().load(Ordering::Relaxed), 1);
}

#[test]
fn a_hostile_back_end_is_found_out() {
    let page = Page::of(0);
    let mut front = front(&page);
    front.push(request(0)).expect("room");
    front.push(request(1)).expect("room");
    let _ = front.publish();
    front.push(request(2)).expect("room");
    // The third request is written but not published: nobody can have answered it.
    for jump in [3, SLOTS, SLOTS + 1, u32::MAX] {
        shared(&page).rsp_prod().store(jump, Ordering::Relaxed);
        let broken = RingError::Broken {
            claimed: jump,
            limit: 2,
        };
        assert_eq!(front.waiting(), Err(broken));
        assert!(matches!(front.pop(), Err(error) if error == broken));
        assert_eq!(front.ask_for_event(), Err(broken));
    }
    shared(&page).rsp_prod().store(2, Ordering::Relaxed);
    assert!(front.pop().expect("within bounds").is_some());
    assert!(front.pop().expect("within bounds").is_some());
    assert!(front.pop().expect("within bounds").is_none());
    assert_eq!((front.room(), front.outstanding()), (SLOTS - 1, 0));
    // What is the front end's own is not taken from the page.
    shared(&page).req_prod().store(77, Ordering::Relaxed);
    let _ = front.publish();
    assert_eq!(shared(&page).req_prod().load(Ordering::Relaxed), 3);
}

#[test]
fn indices_in_the_page_are_never_followed_out_of_bounds() {
    // Whatever is in the page: an answer or an error, never a panic.
    let seed = 0x5eed;
    let mut random = xorshift(seed);
    for _ in 0..if cfg!(miri) { 50 } else { 5_000 } {
        let page = Page::of(0);
        let mut front = front(&page);
        let mut back = back(&page);
        for _ in 0..20 {
            let (what, number) = (random() % 8, random() % 80);
            let number = if random().is_multiple_of(4) {
                random()
            } else {
                number
            };
            let hostile = shared(&page);
            match what {
                0 => hostile.req_prod().store(number, Ordering::Relaxed),
                1 => hostile.rsp_prod().store(number, Ordering::Relaxed),
                2 => hostile.req_event().store(number, Ordering::Relaxed),
                3 => hostile.rsp_event().store(number, Ordering::Relaxed),
                4 => drop(front.push(request(u64::from(number)))),
                5 => drop(front.pop()),
                6 => drop(back.pop()),
                _ => drop(back.push(response(u64::from(number)))),
            }
            let _ = (front.publish(), back.publish());
            let _ = (front.ask_for_event(), back.ask_for_event());
            assert!(
                front.room() <= SLOTS && back.unanswered() <= SLOTS,
                "{seed}"
            );
        }
    }
}

/// Numbers that look random.
fn xorshift(mut state: u64) -> impl FnMut() -> u32 {
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 16) as u32
    }
}

#[test]
fn a_ring_without_room_is_none() {
    let page = Page::of(0);
    let one = 64 + size_of::<RingEntry<blkif_request, blkif_response>>();
    let at = |bytes| {
        // SAFETY: the page is there.
        unsafe { Front::<blkif_request, blkif_response>::new(page.at(), bytes) }
    };
    assert!(matches!(at(0), Err(RingError::TooSmall)));
    assert!(matches!(at(one - 1), Err(RingError::TooSmall)));
    assert_eq!(at(one).map(|front| front.size()).ok(), Some(1));
    let three = one + 2 * (one - 64);
    assert_eq!(at(three).map(|front| front.size()).ok(), Some(2));
}

#[test]
fn two_threads_play_ping_pong() {
    const COUNT: u64 = if cfg!(miri) { 100 } else { 50_000 };
    let page = Page::of(0);
    let mut front = front(&page);
    let mut back = back(&page);
    thread::scope(|scope| {
        scope.spawn(move || {
            let mut answered = 0;
            let mut held = Vec::new();
            while answered < COUNT {
                while let Some(request) = back.pop().expect("honest") {
                    held.push(request.id);
                }
                // Answered in another order than asked.
                while let Some(id) = held.pop() {
                    back.push(response(id)).expect("a request to answer");
                    answered += 1;
                }
                let _ = back.publish();
                let _ = back.ask_for_event().expect("honest");
                thread::yield_now();
            }
        });
        let (mut asked, mut sum, mut answers) = (0, 0, 0);
        while answers < COUNT {
            while asked < COUNT && front.push(request(asked)).is_ok() {
                asked += 1;
            }
            let _ = front.publish();
            while let Some(response) = front.pop().expect("honest") {
                sum += response.id;
                answers += 1;
            }
            let _ = front.ask_for_event().expect("honest");
            thread::yield_now();
        }
        assert_eq!(sum, COUNT * (COUNT - 1) / 2);
    });
}
