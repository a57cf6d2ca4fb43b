// SPDX-License-Identifier: MIT
//! A transport that reaches no hypervisor: for tests of programs that make hypercalls.
//!
//! A test plays Xen's part. It is asked once for each call, sees number and arguments, and reads and
//! writes the memory that the caller has shared. It finds that memory under addresses which are
//! nobody else's: a call that passes an address without sharing what is there, or has Xen write what
//! is input, fails the test.
//!
//! ```
//! use xen_sys::hypercall::event_channel_op;
//! use xen_sys::event_channel::evtchn_alloc_unbound;
//! use xen_sys::recorder::Recorder;
//!
//! let xen = Recorder::new(|call| {
//!     let mut record: evtchn_alloc_unbound = call.read(call.arguments()[1]);
//!     record.port = 7;
//!     call.write(call.arguments()[1], &record);
//!     0
//! });
//! let mut record = evtchn_alloc_unbound::default();
//! assert_eq!(event_channel_op(&xen, &mut record), Ok(0));
//! assert_eq!(record.port, 7);
//! assert_eq!(xen.calls()[0].number, 32);
//! ```

extern crate alloc;

use alloc::vec;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};
use core::ptr;

use xen_abi::Abi;

use crate::XenError;
use crate::transport::{Direction, Memory, Shared, Transport};

/// A transport whose calls are answered by a closure, and remembered.
pub struct Recorder<F> {
    answer: RefCell<F>,
    calls: RefCell<Vec<Call>>,
    regions: RefCell<Vec<Region>>,
    next: Cell<usize>,
}

/// A hypercall that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Its number.
    pub number: u32,
    /// Its arguments.
    pub arguments: Vec<usize>,
}

/// What the hypervisor sees of a call.
#[derive(Debug)]
pub struct Asked<'a> {
    call: Call,
    regions: &'a RefCell<Vec<Region>>,
}

/// Memory that is shared.
#[derive(Clone, Copy, Debug)]
struct Region {
    address: usize,
    start: *mut u8,
    bytes: usize,
    direction: Direction,
}

/// Memory that a [`Recorder`] can reach.
#[derive(Debug)]
pub struct Recorded<'a> {
    address: usize,
    regions: &'a RefCell<Vec<Region>>,
}

impl<F: FnMut(&mut Asked<'_>) -> isize> Recorder<F> {
    /// A hypervisor that answers each call with what `answer` returns: a result, or minus an error
    /// number.
    pub fn new(answer: F) -> Self {
        Recorder {
            answer: RefCell::new(answer),
            calls: RefCell::default(),
            regions: RefCell::default(),
            next: Cell::new(0x1000),
        }
    }

    /// The calls so far.
    pub fn calls(&self) -> Vec<Call> {
        self.calls.borrow().clone()
    }

    /// How many pieces of memory are shared now: none, unless a call is being made.
    pub fn shared(&self) -> usize {
        self.regions.borrow().len()
    }
}

impl Asked<'_> {
    /// The hypercall's number.
    pub fn number(&self) -> u32 {
        self.call.number
    }

    /// Its arguments.
    pub fn arguments(&self) -> &[usize] {
        &self.call.arguments
    }

    /// What is at an address that the caller has shared.
    ///
    /// # Panics
    /// If there is not so much memory, or it is output only.
    pub fn read<R: Abi>(&self, address: usize) -> R {
        let start = self.reach(address, size_of::<R>(), Direction::Output);
        // SAFETY: the memory is shared, and long enough; any initialised bytes are an `R`, and the
        // caller has written them, since it is not output only.
        unsafe { start.cast::<R>().read_unaligned() }
    }

    /// So many bytes at an address that the caller has shared.
    ///
    /// # Panics
    /// If there are not so many, or they are output only.
    pub fn read_bytes(&self, address: usize, count: usize) -> Vec<u8> {
        let start = self.reach(address, count, Direction::Output);
        let mut bytes = vec![0; count];
        // SAFETY: the memory is shared, and long enough.
        unsafe { ptr::copy_nonoverlapping(start, bytes.as_mut_ptr(), count) };
        bytes
    }

    /// Writes to an address that the caller has shared.
    ///
    /// # Panics
    /// If there is not so much memory, or it is input only.
    pub fn write<R: Abi>(&mut self, address: usize, value: &R) {
        let start = self.reach(address, size_of::<R>(), Direction::Input);
        // SAFETY: the memory is shared to be written, and long enough; whatever bytes it holds are a
        // value of the caller's type.
        unsafe { start.cast::<R>().write_unaligned(*value) };
    }

    /// Writes bytes to an address that the caller has shared.
    ///
    /// # Panics
    /// If there is not so much memory, or it is input only.
    pub fn write_bytes(&mut self, address: usize, bytes: &[u8]) {
        let start = self.reach(address, bytes.len(), Direction::Input);
        // SAFETY: as above.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), start, bytes.len()) };
    }

    /// Where so many bytes of the caller's are, unless they are only for what is not asked.
    fn reach(&self, address: usize, count: usize, unwanted: Direction) -> *mut u8 {
        let regions = self.regions.borrow();
        let region = regions.iter().find(|region| {
            let offset = address.checked_sub(region.address);
            offset.is_some_and(|offset| offset < region.bytes.max(1))
        });
        let Some(region) = region else {
            panic!("nothing is shared at {address:#x}");
        };
        let offset = address - region.address;
        assert!(
            count <= region.bytes - offset,
            "{count} bytes at {address:#x}, where {} are shared",
            region.bytes - offset
        );
        assert!(
            region.direction != unwanted,
            "what is shared at {address:#x} is {unwanted:?} only"
        );
        // SAFETY: within the region.
        unsafe { region.start.add(offset) }
    }
}

// SAFETY: a region's own pointer is used as long as the region is shared, within its size and
// direction.
unsafe impl<F: FnMut(&mut Asked<'_>) -> isize> Transport for Recorder<F> {
    type Shared<'a>
        = Recorded<'a>
    where
        Self: 'a;

    unsafe fn call<const NUMBER: u32, const ARGUMENTS: usize>(
        &self,
        arguments: [usize; ARGUMENTS],
    ) -> isize {
        let call = Call {
            number: NUMBER,
            arguments: arguments.to_vec(),
        };
        self.calls.borrow_mut().push(call.clone());
        let mut asked = Asked {
            call,
            regions: &self.regions,
        };
        (self.answer.borrow_mut())(&mut asked)
    }

    fn share<'a>(&'a self, memory: Memory<'a>) -> Result<Recorded<'a>, XenError> {
        let address = self.next.get();
        // A gap after each piece shows accesses beyond its end.
        let room = memory.bytes().next_multiple_of(0x1000) + 0x1000;
        self.next.set(address.wrapping_add(room));
        self.regions.borrow_mut().push(Region {
            address,
            start: memory.start(),
            bytes: memory.bytes(),
            direction: memory.direction(),
        });
        Ok(Recorded {
            address,
            regions: &self.regions,
        })
    }
}

impl Shared for Recorded<'_> {
    fn address(&self) -> usize {
        self.address
    }
}

impl Drop for Recorded<'_> {
    fn drop(&mut self) {
        let mut regions = self.regions.borrow_mut();
        regions.retain(|region| region.address != self.address);
    }
}

impl<F> core::fmt::Debug for Recorder<F> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Recorder")
            .field("calls", &self.calls)
            .finish_non_exhaustive()
    }
}
