// SPDX-License-Identifier: MIT
//! Ways to access what somebody else writes.

use core::mem::MaybeUninit;
use core::sync::atomic::{AtomicU32, Ordering};

use xen_abi::Abi;

/// A word of the event channels' bits (`xen_ulong_t`), as an atomic.
#[cfg(target_arch = "x86")]
pub(crate) type AtomicWord = core::sync::atomic::AtomicU32;
/// A word of the event channels' bits (`xen_ulong_t`), as an atomic.
#[cfg(not(target_arch = "x86"))]
pub(crate) type AtomicWord = core::sync::atomic::AtomicU64;

/// Copies a value out, once.
///
/// # Safety
/// `from` is aligned, and valid for reads.
#[inline]
pub(crate) unsafe fn fetch<T: Abi>(from: *const T) -> T {
    // SAFETY: as the caller promises; every combination of bits is a value of an ABI's type.
    unsafe { from.read_volatile() }
}

/// Copies a value in. Nothing but what it says gets there: its padding is written as zeros.
///
/// # Safety
/// `to` is aligned, and valid for writes.
#[inline]
pub(crate) unsafe fn put<T: Abi>(to: *mut T, value: T) {
    let mut copy = MaybeUninit::new(value);
    // SAFETY: it is a `T`, in memory of our own.
    unsafe { T::clear_padding(copy.as_mut_ptr()) };
    let from: *const MaybeUninit<u8> = copy.as_ptr().cast();
    let to: *mut MaybeUninit<u8> = to.cast();
    // In words where the type's alignment allows it. A typed copy might leave the zeros behind.
    let mut at = 0;
    if align_of::<T>().is_multiple_of(4) {
        while at + 4 <= size_of::<T>() {
            // SAFETY: both are valid for as many bytes as a `T` has, and aligned to four.
            unsafe {
                let word = from.add(at).cast::<MaybeUninit<u32>>().read();
                to.add(at).cast::<MaybeUninit<u32>>().write_volatile(word);
            }
            at += 4;
        }
    }
    while at < size_of::<T>() {
        // SAFETY: both are valid for as many bytes as a `T` has.
        unsafe { to.add(at).write_volatile(from.add(at).read()) };
        at += 1;
    }
}

/// A 64-bit integer as two atomic halves, for where the other side takes it as a whole only once
/// something else says so. Not all targets' atomics of 64 bits have the ABI's alignment.
#[repr(C)]
pub(crate) struct AtomicHalves {
    low: AtomicU32,
    high: AtomicU32,
}

impl AtomicHalves {
    /// Writes it. All architectures of Xen's are little-endian.
    pub(crate) fn store(&self, number: u64) {
        self.low.store(number as u32, Ordering::Relaxed);
        self.high.store((number >> 32) as u32, Ordering::Relaxed);
    }
}
