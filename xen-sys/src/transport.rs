// SPDX-License-Identifier: MIT
//! How a hypercall gets to Xen.

use core::marker::PhantomData;
use core::mem::size_of_val;

use xen_abi::Abi;

use crate::XenError;

/// A way to make hypercalls.
///
/// The typed calls of [`hypercall`](crate::hypercall) stand on these two functions. The number of a
/// hypercall and how many arguments it has are constants, so that an instruction sequence need not
/// load more registers than the call takes.
///
/// # Safety
/// [`call`](Self::call) hands the arguments to Xen as they are, and what it returns is Xen's answer.
/// Memory that has been [shared](Self::share) is where Xen finds it under [`Shared::address`] for as
/// long as the value lives: its content is there, and what Xen writes is in the caller's memory once
/// the value has been dropped. Nothing but the bytes of that memory is written for it.
pub unsafe trait Transport {
    /// Memory that Xen can reach. Dropping it ends that, on all paths.
    type Shared<'a>: Shared
    where
        Self: 'a;

    /// Makes hypercall `NUMBER` with these arguments and returns what Xen answers, which is minus
    /// an error number where it fails.
    ///
    /// # Safety
    /// What the call does with these arguments is sound. Addresses among them are of memory that
    /// has been [shared](Self::share) with the right direction, and still is.
    unsafe fn call<const NUMBER: u32, const ARGUMENTS: usize>(
        &self,
        arguments: [usize; ARGUMENTS],
    ) -> isize;

    /// Lets Xen reach `memory`.
    fn share<'a>(&'a self, memory: Memory<'a>) -> Result<Self::Shared<'a>, XenError>;
}

// SAFETY: the other transport's own promise.
unsafe impl<T: Transport + ?Sized> Transport for &T {
    type Shared<'a>
        = T::Shared<'a>
    where
        Self: 'a;

    #[inline(always)]
    unsafe fn call<const NUMBER: u32, const ARGUMENTS: usize>(
        &self,
        arguments: [usize; ARGUMENTS],
    ) -> isize {
        // SAFETY: the caller's promise is the same.
        unsafe { T::call::<NUMBER, ARGUMENTS>(self, arguments) }
    }

    #[inline(always)]
    fn share<'a>(&'a self, memory: Memory<'a>) -> Result<Self::Shared<'a>, XenError> {
        T::share(self, memory)
    }
}

/// Memory that Xen can reach.
pub trait Shared {
    /// What Xen is told as its address.
    fn address(&self) -> usize;
}

/// Who writes memory that Xen is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The caller; Xen reads it.
    Input,
    /// Xen; it does not matter what was there before. What Xen leaves alone is afterwards either as
    /// it was or zero.
    Output,
    /// The caller first, then Xen.
    Both,
}

/// A borrowed piece of the caller's memory, and who writes it.
#[derive(Debug)]
pub struct Memory<'a> {
    start: *mut u8,
    bytes: usize,
    direction: Direction,
    borrow: PhantomData<&'a mut [u8]>,
}

impl<'a> Memory<'a> {
    /// What Xen only reads.
    #[inline(always)]
    pub fn input<T: Abi>(elements: &'a [T]) -> Self {
        Memory {
            start: elements.as_ptr().cast_mut().cast(),
            bytes: size_of_val(elements),
            direction: Direction::Input,
            borrow: PhantomData,
        }
    }

    /// What Xen only writes.
    #[inline(always)]
    pub fn output<T: Abi>(elements: &'a mut [T]) -> Self {
        Memory {
            start: elements.as_mut_ptr().cast(),
            bytes: size_of_val(elements),
            direction: Direction::Output,
            borrow: PhantomData,
        }
    }

    /// What Xen reads and writes.
    #[inline(always)]
    pub fn both<T: Abi>(elements: &'a mut [T]) -> Self {
        Memory {
            direction: Direction::Both,
            ..Memory::output(elements)
        }
    }

    /// Where it begins. It may be written unless it is [input](Direction::Input).
    ///
    /// Bytes of padding may not be initialised: copy them as they are, without looking at them.
    #[inline(always)]
    pub fn start(&self) -> *mut u8 {
        self.start
    }

    /// Its size.
    #[inline(always)]
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Who writes it.
    #[inline(always)]
    pub fn direction(&self) -> Direction {
        self.direction
    }
}

/// Memory that Xen reaches under the caller's own address: what native transports share.
#[derive(Debug)]
pub struct Direct<'a> {
    address: usize,
    borrow: PhantomData<&'a mut [u8]>,
}

impl<'a> Direct<'a> {
    /// `memory` as it is.
    #[inline(always)]
    pub fn new(memory: Memory<'a>) -> Self {
        Direct {
            address: memory.start.expose_provenance(),
            borrow: PhantomData,
        }
    }
}

impl Shared for Direct<'_> {
    #[inline(always)]
    fn address(&self) -> usize {
        self.address
    }
}
