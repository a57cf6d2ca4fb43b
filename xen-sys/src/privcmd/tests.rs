// SPDX-License-Identifier: MIT
//! The driver on a system that records what happens to it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::Path;
use std::slice;
use std::string::ToString;
use std::vec;
use std::vec::Vec;

use super::area::{KEPT, PAGE};
use super::driver::{Driver, Hypercall, System};
use super::linux::{self, Linux};
use crate::XenError;
use crate::errno::xen_errno;
use crate::transport::{Memory, Shared, Transport};

/// Memory, by its address, with its size in pages.
type Maps = BTreeMap<usize, Vec<Aligned>>;

#[derive(Clone)]
#[repr(C, align(4096))]
struct Aligned([u8; PAGE]);

/// A system without a kernel. What Xen would do is `xen`.
struct Fake<'a> {
    maps: &'a RefCell<Maps>,
    calls: &'a RefCell<Vec<Hypercall>>,
    /// How many more times memory can be mapped.
    left: Cell<usize>,
    xen: fn(&Hypercall) -> Result<isize, XenError>,
}

// SAFETY: memory is a vector's that is not touched until it is removed.
unsafe impl System for Fake<'_> {
    unsafe fn hypercall(&self, hypercall: &Hypercall) -> Result<isize, XenError> {
        self.calls.borrow_mut().push(*hypercall);
        (self.xen)(hypercall)
    }

    fn map(&self, bytes: usize) -> Result<*mut u8, XenError> {
        let Some(left) = self.left.get().checked_sub(1) else {
            return Err(xen_errno::XEN_ENOMEM.into());
        };
        self.left.set(left);
        let mut memory = vec![Aligned([0; PAGE]); bytes / PAGE];
        let start: *mut u8 = memory.as_mut_ptr().cast();
        self.maps.borrow_mut().insert(start as usize, memory);
        Ok(start)
    }

    unsafe fn unmap(&self, start: *mut u8, bytes: usize) {
        let memory = self.maps.borrow_mut().remove(&(start as usize));
        assert_eq!(memory.map(|memory| memory.len() * PAGE), Some(bytes));
    }
}

#[derive(Default)]
struct Record {
    maps: RefCell<Maps>,
    calls: RefCell<Vec<Hypercall>>,
}

impl Record {
    fn driver(
        &self,
        left: usize,
        xen: fn(&Hypercall) -> Result<isize, XenError>,
    ) -> Driver<Fake<'_>> {
        Driver::new(Fake {
            maps: &self.maps,
            calls: &self.calls,
            left: Cell::new(left),
            xen,
        })
    }

    fn mapped(&self) -> usize {
        self.maps.borrow().len()
    }
}

/// The bytes at an address that a hypercall has.
fn at(address: u64, bytes: usize) -> &'static mut [u8] {
    let start = std::ptr::with_exposed_provenance_mut(address as usize);
    // SAFETY: the tests pass addresses of memory that is shared, and of that size.
    unsafe { slice::from_raw_parts_mut(start, bytes) }
}

fn nothing(_: &Hypercall) -> Result<isize, XenError> {
    Ok(0)
}

/// Adds one to each of four bytes.
fn count_up(hypercall: &Hypercall) -> Result<isize, XenError> {
    at(hypercall.arg[0], 4)
        .iter_mut()
        .for_each(|byte| *byte += 1);
    Ok(7)
}

#[test]
fn the_device_gets_the_number_and_the_arguments() {
    let record = Record::default();
    let driver = record.driver(0, |_| Ok(1 << 20));
    // SAFETY: nobody is there to use the arguments.
    let answer = unsafe { driver.call::<17, 3>([1, 2, usize::MAX]) };
    assert_eq!(answer, 1 << 20);
    let last = usize::MAX as u64;
    let expected = Hypercall {
        op: 17,
        arg: [1, 2, last, 0, 0],
    };
    assert_eq!(*record.calls.borrow(), [expected]);
}

#[test]
fn an_error_is_a_negative_answer() {
    let record = Record::default();
    let driver = record.driver(0, |_| Err(xen_errno::XEN_EPERM.into()));
    // SAFETY: nobody is there to use the arguments.
    let answer = unsafe { driver.call::<35, 1>([0]) };
    assert_eq!(XenError::check(answer), Err(xen_errno::XEN_EPERM.into()));
}

#[test]
fn what_is_only_read_is_not_copied_back() {
    let record = Record::default();
    let driver = record.driver(9, count_up);
    let bytes = [1u8, 2, 3, 4];
    let shared = driver.share(Memory::input(&bytes)).expect("memory");
    // SAFETY: `count_up` stays in the memory that is shared.
    let answer = unsafe { driver.call::<1, 1>([shared.address()]) };
    assert_eq!(
        (answer, at(shared.address() as u64, 4)),
        (7, &mut [2, 3, 4, 5][..])
    );
    drop(shared);
    assert_eq!(bytes, [1, 2, 3, 4]);
}

#[test]
fn what_is_written_is_copied_back() {
    let record = Record::default();
    let driver = record.driver(9, count_up);
    // Where Xen only writes, it does not get what was there before.
    for (reads, expected) in [(true, [2, 3, 4, 5]), (false, [1, 1, 1, 1])] {
        let mut bytes = [1u8, 2, 3, 4];
        let memory = if reads {
            Memory::both(&mut bytes)
        } else {
            Memory::output(&mut bytes)
        };
        let shared = driver.share(memory).expect("memory");
        // SAFETY: `count_up` stays in the memory that is shared.
        unsafe { driver.call::<1, 1>([shared.address()]) };
        drop(shared);
        assert_eq!(bytes, expected);
    }
}

#[test]
fn no_byte_beyond_the_memory_is_touched() {
    let record = Record::default();
    let driver = record.driver(9, count_up);
    let mut bytes = [9u8; 8];
    let shared = driver
        .share(Memory::output(&mut bytes[2..5]))
        .expect("memory");
    // SAFETY: there is a page, and `count_up` writes four bytes.
    unsafe { driver.call::<1, 1>([shared.address()]) };
    drop(shared);
    assert_eq!(bytes, [9, 9, 1, 1, 1, 9, 9, 9]);
}

#[test]
fn an_old_page_is_as_good_as_a_new_one() {
    let record = Record::default();
    let driver = record.driver(1, nothing);
    drop(
        driver
            .share(Memory::input(&[0xffu8; PAGE]))
            .expect("memory"),
    );
    let mut bytes = [9u8; 8];
    drop(
        driver
            .share(Memory::output(&mut bytes))
            .expect("the same page again"),
    );
    assert_eq!(bytes, [0; 8]);
}

#[test]
fn a_failure_leaves_nothing_mapped() {
    let record = Record::default();
    let driver = record.driver(2, nothing);
    let (small, large) = ([0u8; 16], vec![0u8; 3 * PAGE + 1]);
    let first = driver.share(Memory::input(&small)).expect("memory");
    let second = driver.share(Memory::input(&large)).expect("memory");
    let third = driver.share(Memory::input(&small));
    assert_eq!(third.err(), Some(xen_errno::XEN_ENOMEM.into()));
    assert_eq!(record.mapped(), 2);
    drop((first, second));
    assert_eq!(record.mapped(), 1, "one page is kept");
    drop(driver);
    assert_eq!(record.mapped(), 0);
}

#[test]
fn some_pages_are_kept_and_no_more() {
    let record = Record::default();
    let driver = record.driver(100, nothing);
    let byte = [0u8];
    let many: Vec<_> = (0..2 * KEPT)
        .map(|_| driver.share(Memory::input(&byte)).expect("memory"))
        .collect();
    assert_eq!(record.mapped(), 2 * KEPT);
    drop(many);
    assert_eq!(record.mapped(), KEPT);
}

#[test]
fn memory_without_bytes_has_an_address() {
    let record = Record::default();
    let driver = record.driver(1, nothing);
    let shared = driver.share(Memory::output::<u8>(&mut [])).expect("memory");
    assert_ne!(shared.address(), 0);
}

#[test]
fn linux_maps_memory_without_the_device_for_it() {
    let null = linux::open(Path::new("/dev/null")).expect("a file");
    let driver = Driver::new(Linux::new(null, None));
    let mut bytes = vec![3u8; 2 * PAGE];
    let shared = driver.share(Memory::both(&mut bytes)).expect("memory");
    assert_eq!(shared.address() % PAGE, 0);
    at(shared.address() as u64, 2 * PAGE)[PAGE] = 4;
    // SAFETY: what is no device of Xen's makes no hypercall.
    let answer = unsafe { driver.call::<17, 2>([0, 0]) };
    assert_eq!(
        XenError::check(answer),
        Err(XenError::new(libc::ENOTTY as u32))
    );
    drop(shared);
    assert_eq!((bytes[PAGE - 1], bytes[PAGE]), (3, 4));
}

#[test]
fn a_device_that_is_not_there_is_an_error_with_its_path() {
    let error = linux::open(Path::new("/dev/xen/no such device")).expect_err("no device");
    let words = error.to_string();
    assert!(words.starts_with("/dev/xen/no such device: "), "{words}");
    assert!(words.contains("no domain of Xen's"), "{words}");
}
