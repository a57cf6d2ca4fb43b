// SPDX-License-Identifier: MIT
//! The time that Xen writes while others read it.

use core::ptr::NonNull;
use core::sync::atomic::{AtomicBool, AtomicU32, Ordering, fence};
use std::thread;

use crate::shared::testing::Page;
use crate::shared::{SharedInfo, VcpuTime, WallClock};
use crate::xen::{XEN_LEGACY_MAX_VCPUS, shared_info};

#[test]
fn there_are_only_so_many_virtual_cpus() {
    let page = Page::of(0);
    // SAFETY: the page is there.
    let info = unsafe { SharedInfo::new(page.at()) };
    assert!(info.vcpu(XEN_LEGACY_MAX_VCPUS - 1).is_some());
    assert!(info.vcpu(XEN_LEGACY_MAX_VCPUS).is_none());
    assert!(info.vcpu(u32::MAX).is_none());
}

#[test]
fn the_time_is_read_in_one_piece() {
    const READS: u32 = if cfg!(miri) { 30 } else { 50_000 };
    let page = Page::of(0);
    let at: NonNull<shared_info> = page.at();
    // SAFETY: the page is there.
    let info = unsafe { SharedInfo::new(at) };
    let done = AtomicBool::new(false);
    // SAFETY: the page is there; the pointers are used for atomic accesses.
    let (wall, time) = unsafe {
        let it = at.as_ptr();
        let first: *mut crate::xen::vcpu_info = (&raw mut (*it).vcpu_info).cast();
        let words: *mut u32 = (&raw mut (*first).time).cast();
        let time: [&AtomicU32; 8] = core::array::from_fn(|at| AtomicU32::from_ptr(words.add(at)));
        let wall = [
            AtomicU32::from_ptr(&raw mut (*it).wc_version),
            AtomicU32::from_ptr(&raw mut (*it).wc_sec),
            AtomicU32::from_ptr(&raw mut (*it).wc_nsec),
        ];
        (wall, time)
    };
    // Xen's part: all numbers are the same whenever it is not in the middle of it.
    let update = |words: &[&AtomicU32], number: u32| {
        let version = words[0].load(Ordering::Relaxed);
        words[0].store(version.wrapping_add(1), Ordering::Relaxed);
        fence(Ordering::Release);
        for word in &words[1..] {
            word.store(number, Ordering::Relaxed);
        }
        words[0].store(version.wrapping_add(2), Ordering::Release);
    };
    thread::scope(|scope| {
        let (done, update) = (&done, &update);
        scope.spawn(move || {
            let mut number = 0;
            while !done.load(Ordering::Relaxed) {
                update(&wall, number);
                update(&time, number);
                number = number.wrapping_add(1);
                thread::yield_now();
            }
        });
        let vcpu = info.vcpu(0).expect("the first one is there");
        for _ in 0..READS {
            let WallClock {
                seconds,
                nanoseconds,
            } = info.wall_clock();
            assert_eq!(seconds, u64::from(nanoseconds));
            let VcpuTime {
                tsc,
                nanoseconds,
                multiplier,
                shift,
                flags,
            } = vcpu.time();
            let twice = u64::from(multiplier) << 32 | u64::from(multiplier);
            assert_eq!((tsc, nanoseconds), (twice, twice));
            let last = multiplier.to_le_bytes();
            assert_eq!([shift as u8, flags], last[..2]);
        }
        done.store(true, Ordering::Relaxed);
    });
}
