// SPDX-License-Identifier: MIT
//! Byte rings, and the pages of the console and of the store.

use core::ptr::NonNull;
use std::thread;
use std::vec::Vec;

use xen_abi::ring::FlexInterface;

use crate::io::console::{XenconsConnection, xencons_interface};
use crate::io::xs_wire::{
    XenstoreConnection, XenstoreError, XenstoreServerFeature, xenstore_domain_interface,
};
use crate::shared::bytes::Flex;
use crate::shared::ring::RingError;
use crate::shared::testing::Page;
use crate::shared::{Console, StoreRing};

/// Writes a field of a page that nobody has a reference to.
macro_rules! set {
    ($page:ident: $ty:ty, $field:ident = $value:expr) => {{
        let page: NonNull<$ty> = $page.at();
        // SAFETY: the page is there.
        unsafe { (&raw mut (*page.as_ptr()).$field).write_volatile($value) }
    }};
}

/// Both ends of a console.
fn console(page: &Page) -> Result<(Console<'_>, Console<'_>), RingError> {
    // SAFETY: the page is there, and has these two ends.
    unsafe { Ok((Console::front(page.at())?, Console::back(page.at())?)) }
}

#[test]
fn what_is_printed_arrives() {
    let page = Page::of(0);
    let (mut guest, mut host) = console(&page).expect("an empty page");
    let text: Vec<u8> = (0..=255).cycle().take(3000).collect();
    assert_eq!(
        guest.output.write(&text),
        Ok(2048),
        "that is the ring's size"
    );
    assert_eq!(guest.output.write(&text), Ok(0));
    let mut got = [0; 1000];
    assert_eq!(host.input.read(&mut got), Ok(1000));
    assert_eq!(got, text[..1000]);
    assert_eq!(guest.output.write(&text[2048..]), Ok(952));
    let mut got = [0; 3000];
    assert_eq!(host.input.read(&mut got), Ok(2000));
    assert_eq!(got[..2000], text[1000..]);
    assert_eq!(host.input.read(&mut got), Ok(0));

    assert_eq!(host.output.room(), Ok(1024));
    assert_eq!(host.output.write(b"help\n"), Ok(5));
    assert_eq!(guest.input.waiting(), Ok(5));
    assert_eq!(guest.input.read(&mut got), Ok(5));
    assert_eq!(&got[..5], b"help\n");
    let (there, gone) = (
        XenconsConnection::XENCONSOLE_CONNECTED,
        XenconsConnection::XENCONSOLE_DISCONNECTED,
    );
    assert_eq!(guest.connection(), there);
    host.set_connection(gone);
    assert_eq!(guest.connection(), gone);
}

#[test]
fn indices_wrap_around() {
    let page = Page::of(0);
    for index in ["out_prod", "out_cons"] {
        match index {
            "out_prod" => set!(page: xencons_interface, out_prod = u32::MAX - 1),
            _ => set!(page: xencons_interface, out_cons = u32::MAX - 1),
        }
    }
    let (mut guest, mut host) = console(&page).expect("an empty page");
    assert_eq!(guest.output.write(b"hello"), Ok(5));
    let mut got = [0; 8];
    assert_eq!(host.input.read(&mut got), Ok(5));
    assert_eq!(&got[..5], b"hello");
}

#[test]
fn a_hostile_end_is_found_out() {
    let page = Page::of(0);
    let (mut guest, mut host) = console(&page).expect("an empty page");
    let broken = |claimed, limit| Err(RingError::Broken { claimed, limit });
    for jump in [2049, 1 << 31, u32::MAX] {
        set!(page: xencons_interface, out_prod = jump);
        assert_eq!(host.input.waiting(), broken(jump, 2048));
        assert_eq!(
            host.input.read(&mut [0; 8]),
            broken(jump, 2048).map(|_: u32| 0)
        );
        assert!(console(&page).is_err());
        set!(page: xencons_interface, out_prod = 0);
        set!(page: xencons_interface, out_cons = jump);
        let claimed = 0u32.wrapping_sub(jump);
        match claimed > 2048 {
            true => assert_eq!(guest.output.room(), broken(claimed, 2048)),
            // It only says that less has been read than was written.
            false => assert_eq!(guest.output.room(), Ok(2048 - claimed)),
        }
        set!(page: xencons_interface, out_cons = 0);
    }
    // What an end has written itself is not taken from the page.
    set!(page: xencons_interface, in_cons = 3);
    assert_eq!(guest.input.waiting(), Ok(0));
    set!(page: xencons_interface, out_prod = 9);
    assert_eq!(guest.output.write(b"x"), Ok(1));
    assert_eq!(host.input.waiting(), Ok(1));
}

#[test]
fn the_store_has_two_rings_and_a_state() {
    let page = Page::of(0);
    set!(page: xenstore_domain_interface, server_features = 0x8000_0001);
    // SAFETY: the page is there, and has these two ends.
    let (client, store) = unsafe { (StoreRing::client(page.at()), StoreRing::server(page.at())) };
    let mut client = client.expect("an empty page");
    let mut store = store.expect("an empty page");
    assert_eq!(client.output.write(b"request"), Ok(7));
    let mut got = [0; 16];
    assert_eq!(store.input.read(&mut got), Ok(7));
    assert_eq!(store.output.write(b"answer"), Ok(6));
    assert_eq!(client.input.read(&mut got), Ok(6));
    assert_eq!(&got[..6], b"answer");
    let reconnection = XenstoreServerFeature::XENSTORE_SERVER_FEATURE_RECONNECTION;
    assert!(client.server_features().contains(reconnection));
    assert_eq!(
        client.server_features().bits(),
        0x8000_0001,
        "unknown bits are kept"
    );

    client.set_connection(XenstoreConnection::XENSTORE_RECONNECT);
    assert_eq!(store.connection(), XenstoreConnection::XENSTORE_RECONNECT);
    set!(page: xenstore_domain_interface, req_prod = 0);
    set!(page: xenstore_domain_interface, req_cons = 0);
    set!(page: xenstore_domain_interface, rsp_prod = 0);
    set!(page: xenstore_domain_interface, rsp_cons = 0);
    store.input.resume().expect("an empty ring");
    store.output.resume().expect("an empty ring");
    store.set_connection(XenstoreConnection::XENSTORE_CONNECTED);
    client.input.resume().expect("an empty ring");
    client.output.resume().expect("an empty ring");
    assert_eq!(client.output.room(), Ok(1024));
    assert_eq!(client.output.write(b"again"), Ok(5));
    assert_eq!(store.input.waiting(), Ok(5));
    store.set_error(XenstoreError::XENSTORE_ERROR_PROTO);
    assert_eq!(client.error(), XenstoreError::XENSTORE_ERROR_PROTO);
}

#[test]
fn bytes_go_both_ways_between_two_threads() {
    const COUNT: usize = if cfg!(miri) { 500 } else { 200_000 };
    let (interface, data) = (Page::of(0), Page::of(0));
    let at: NonNull<FlexInterface> = interface.at();
    // SAFETY: both pages are there, and have these two ends.
    let (front, back) = unsafe {
        (
            Flex::front(at, data.at(), 2048),
            Flex::back(at, data.at(), 2048),
        )
    };
    let (mut front, mut back) = (front.expect("empty"), back.expect("empty"));
    thread::scope(|scope| {
        scope.spawn(move || {
            let mut echoed = 0;
            let mut buffer = [0; 700];
            while echoed < COUNT {
                let count = back.input.read(&mut buffer).expect("honest");
                let mut rest = &buffer[..count];
                while !rest.is_empty() {
                    let written = back.output.write(rest).expect("honest");
                    rest = &rest[written..];
                    thread::yield_now();
                }
                echoed += count;
                thread::yield_now();
            }
        });
        let (mut sent, mut received) = (0, 0);
        let mut buffer = [0; 900];
        while received < COUNT {
            let chunk: Vec<u8> = (sent..COUNT.min(sent + 600)).map(|at| at as u8).collect();
            sent += front.output.write(&chunk).expect("honest");
            let count = front.input.read(&mut buffer).expect("honest");
            for byte in &buffer[..count] {
                assert_eq!(*byte, received as u8);
                received += 1;
            }
            thread::yield_now();
        }
    });
}

#[test]
fn byte_rings_are_powers_of_two() {
    let (interface, data) = (Page::of(0), Page::of(0));
    for size in [0, 3, 2047] {
        // SAFETY: both pages are there.
        let front = unsafe { Flex::front(interface.at(), data.at(), size) };
        assert!(matches!(front, Err(RingError::TooSmall)));
    }
}
