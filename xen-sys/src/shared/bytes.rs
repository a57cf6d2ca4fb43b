// SPDX-License-Identifier: MIT
//! The ends of a byte ring: the consoles', the store's, and those of `DEFINE_XEN_FLEX_RING`.
//!
//! A ring has a power of two of bytes, and two indices that count up without end: how far it has been
//! written (`*_prod`) and how far it has been read (`*_cons`). A byte's place is its index modulo the
//! ring's size. Two rings, one in each direction, make a connection.
//!
//! Who writes copies the bytes before it moves its index (release), and reads the other index
//! (acquire) before it overwrites what has been read; who reads does it the other way around. After
//! either, send the other end an event.

use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU32, Ordering};

use xen_abi::ring::FlexInterface;

use super::ring::RingError;

/// What both ends of a ring have.
struct Shared<'a> {
    bytes: NonNull<u8>,
    size: u32,
    prod: &'a AtomicU32,
    cons: &'a AtomicU32,
    memory: PhantomData<&'a mut [u8]>,
}

// SAFETY: it is a pointer to memory that is accessed by one end at a time.
unsafe impl Send for Shared<'_> {}

impl<'a> Shared<'a> {
    /// # Safety
    /// `bytes` is valid for reads and writes of `size` bytes, a power of two, and `prod` and `cons`
    /// for atomic accesses, during `'a`; nobody in this program accesses them but the two ends.
    unsafe fn new(bytes: *mut u8, size: u32, prod: *mut u32, cons: *mut u32) -> Shared<'a> {
        debug_assert!(size.is_power_of_two());
        // SAFETY: as the caller promises; what is valid is not null.
        unsafe {
            Shared {
                bytes: NonNull::new_unchecked(bytes),
                size,
                prod: AtomicU32::from_ptr(prod),
                cons: AtomicU32::from_ptr(cons),
                memory: PhantomData,
            }
        }
    }

    /// The place of byte number `index`.
    fn place(&self, index: u32) -> *mut u8 {
        let offset = (index & (self.size - 1)) as usize;
        // SAFETY: the offset is below the size.
        unsafe { self.bytes.as_ptr().add(offset) }
    }

    /// `prod - cons`, if there can be that many.
    fn between(&self, prod: u32, cons: u32) -> Result<u32, RingError> {
        let claimed = prod.wrapping_sub(cons);
        if claimed > self.size {
            let limit = self.size;
            return Err(RingError::Broken { claimed, limit });
        }
        Ok(claimed)
    }
}

/// The end that reads. It alone writes `*_cons`.
pub struct Reader<'a> {
    shared: Shared<'a>,
    /// How far it has read.
    read: u32,
}

impl Reader<'_> {
    /// Begins where the ring says that reading has ended.
    ///
    /// # Errors
    /// [`RingError::Broken`] where more bytes would wait than the ring has.
    ///
    /// # Safety
    /// As for [`Shared::new`], for as long as the value lives.
    pub(crate) unsafe fn new(
        bytes: *mut u8,
        size: u32,
        prod: *mut u32,
        cons: *mut u32,
    ) -> Result<Self, RingError> {
        // SAFETY: as the caller promises.
        let shared = unsafe { Shared::new(bytes, size, prod, cons) };
        let read = shared.cons.load(Ordering::Relaxed);
        let reader = Reader { shared, read };
        reader.waiting()?;
        Ok(reader)
    }

    /// How many bytes wait to be read.
    ///
    /// # Errors
    /// [`RingError::Broken`] where that would be more than the ring has.
    pub fn waiting(&self) -> Result<u32, RingError> {
        let prod = self.shared.prod.load(Ordering::Acquire);
        self.shared.between(prod, self.read)
    }

    /// Copies as many bytes as there are, and as fit, and tells how many. Where it is not zero, send
    /// the other end an event: it may wait for room.
    ///
    /// # Errors
    /// As for [`Reader::waiting`]; nothing has been read then.
    pub fn read(&mut self, into: &mut [u8]) -> Result<usize, RingError> {
        let waiting = self.waiting()?;
        let mut count = 0;
        for (byte, at) in into.iter_mut().zip(0..waiting) {
            let place = self.shared.place(self.read.wrapping_add(at));
            // SAFETY: the place is in the ring, and what is there has been published.
            *byte = unsafe { place.read_volatile() };
            count = at + 1;
        }
        self.read = self.read.wrapping_add(count);
        self.shared.cons.store(self.read, Ordering::Release);
        Ok(count as usize)
    }

    /// Begins anew where the ring says, after the other end has made the connection anew.
    ///
    /// # Errors
    /// As for [`Reader::waiting`].
    pub fn resume(&mut self) -> Result<(), RingError> {
        self.read = self.shared.cons.load(Ordering::Acquire);
        self.waiting().map(|_| ())
    }
}

/// The end that writes. It alone writes `*_prod`.
pub struct Writer<'a> {
    shared: Shared<'a>,
    /// How far it has written.
    written: u32,
}

impl Writer<'_> {
    /// Begins where the ring says that writing has ended.
    ///
    /// # Errors
    /// [`RingError::Broken`] where more would have been read than was written.
    ///
    /// # Safety
    /// As for [`Shared::new`], for as long as the value lives.
    pub(crate) unsafe fn new(
        bytes: *mut u8,
        size: u32,
        prod: *mut u32,
        cons: *mut u32,
    ) -> Result<Self, RingError> {
        // SAFETY: as the caller promises.
        let shared = unsafe { Shared::new(bytes, size, prod, cons) };
        let written = shared.prod.load(Ordering::Relaxed);
        let writer = Writer { shared, written };
        writer.room()?;
        Ok(writer)
    }

    /// How many bytes can be written now.
    ///
    /// # Errors
    /// [`RingError::Broken`] where the other end claims to have read what was never written.
    pub fn room(&self) -> Result<u32, RingError> {
        let cons = self.shared.cons.load(Ordering::Acquire);
        let unread = self.shared.between(self.written, cons)?;
        Ok(self.shared.size - unread)
    }

    /// Copies as many bytes as there is room for, and tells how many. Where it is not zero, send the
    /// other end an event.
    ///
    /// # Errors
    /// As for [`Writer::room`]; nothing has been written then.
    pub fn write(&mut self, from: &[u8]) -> Result<usize, RingError> {
        let room = self.room()?;
        let mut count = 0;
        for (byte, at) in from.iter().zip(0..room) {
            let place = self.shared.place(self.written.wrapping_add(at));
            // SAFETY: the place is in the ring, and what was there has been read.
            unsafe { place.write_volatile(*byte) };
            count = at + 1;
        }
        self.written = self.written.wrapping_add(count);
        self.shared.prod.store(self.written, Ordering::Release);
        Ok(count as usize)
    }

    /// Begins anew where the ring says, after the other end has made the connection anew.
    ///
    /// # Errors
    /// As for [`Writer::room`].
    pub fn resume(&mut self) -> Result<(), RingError> {
        self.written = self.shared.prod.load(Ordering::Acquire);
        self.room().map(|_| ())
    }
}

/// A connection over a pair of byte rings (`struct NAME_data_intf` and `struct NAME_data` of
/// `io/ring.h`), as one of its ends has it. `io/9pfs.h` and `io/pvcalls.h` have such rings.
pub struct Flex<'a> {
    /// What the other end writes.
    pub input: Reader<'a>,
    /// What the other end reads.
    pub output: Writer<'a>,
}

impl Flex<'_> {
    /// The front end's: it reads the first half of `data`, and writes the second.
    ///
    /// `size` is how many bytes each ring has: `XEN_FLEX_RING_SIZE` of the order that both ends have
    /// agreed on. The shared `ring_order` is not looked at: the other end may change it.
    ///
    /// # Errors
    /// [`RingError::TooSmall`] where `size` is not a power of two; [`RingError::Broken`] where the
    /// indices cannot be.
    ///
    /// # Safety
    /// `interface` is aligned, and valid for reads and writes, and so are `2 * size` bytes from `data`
    /// on, for as long as the value lives. In this program nobody accesses them but the connection's
    /// two ends.
    pub unsafe fn front(
        interface: NonNull<FlexInterface>,
        data: NonNull<u8>,
        size: u32,
    ) -> Result<Self, RingError> {
        if !size.is_power_of_two() {
            return Err(RingError::TooSmall);
        }
        let (it, first) = (interface.as_ptr(), data.as_ptr());
        // SAFETY: as the caller promises.
        unsafe {
            let second = first.add(size as usize);
            Ok(Flex {
                input: Reader::new(first, size, &raw mut (*it).in_prod, &raw mut (*it).in_cons)?,
                output: Writer::new(
                    second,
                    size,
                    &raw mut (*it).out_prod,
                    &raw mut (*it).out_cons,
                )?,
            })
        }
    }

    /// The back end's: it reads the second half of `data`, and writes the first.
    ///
    /// # Errors
    /// As for [`Flex::front`].
    ///
    /// # Safety
    /// As for [`Flex::front`].
    pub unsafe fn back(
        interface: NonNull<FlexInterface>,
        data: NonNull<u8>,
        size: u32,
    ) -> Result<Self, RingError> {
        if !size.is_power_of_two() {
            return Err(RingError::TooSmall);
        }
        let (it, first) = (interface.as_ptr(), data.as_ptr());
        // SAFETY: as the caller promises.
        unsafe {
            let second = first.add(size as usize);
            Ok(Flex {
                input: Reader::new(
                    second,
                    size,
                    &raw mut (*it).out_prod,
                    &raw mut (*it).out_cons,
                )?,
                output: Writer::new(first, size, &raw mut (*it).in_prod, &raw mut (*it).in_cons)?,
            })
        }
    }
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("size", &self.shared.size)
            .field("read", &self.read)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Writer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer")
            .field("size", &self.shared.size)
            .field("written", &self.written)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Flex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flex")
            .field("input", &self.input)
            .field("output", &self.output)
            .finish()
    }
}
