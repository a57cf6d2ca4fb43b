// SPDX-License-Identifier: MIT
//! The time, as Xen writes it.

use core::ptr::NonNull;
use core::sync::atomic::{AtomicU32, Ordering, fence};

use crate::xen::{XEN_PVCLOCK_GUEST_STOPPED, XEN_PVCLOCK_TSC_STABLE_BIT, vcpu_time_info};

/// The time of a virtual CPU at Xen's last update (`vcpu_time_info`, `xen.h`), copied out in one piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuTime {
    /// The time stamp counter at the update (`tsc_timestamp`).
    pub tsc: u64,
    /// Nanoseconds since boot at the update (`system_time`).
    pub nanoseconds: u64,
    /// Nanoseconds for each tick after the shift, times 2^32 (`tsc_to_system_mul`).
    pub multiplier: u32,
    /// How far ticks are shifted left before they are multiplied; right where it is negative
    /// (`tsc_shift`).
    pub shift: i8,
    /// `XEN_PVCLOCK_*`.
    pub flags: u8,
}

impl VcpuTime {
    /// Nanoseconds since boot when the virtual CPU's time stamp counter is `tsc`. A counter before the
    /// last update is taken for one at the update.
    pub fn at(&self, tsc: u64) -> u64 {
        let ticks = tsc.saturating_sub(self.tsc);
        let distance = u32::from(self.shift.unsigned_abs());
        let shifted = match self.shift >= 0 {
            true => u128::from(ticks).checked_shl(distance).unwrap_or(0),
            false => u128::from(ticks).checked_shr(distance).unwrap_or(0),
        };
        // C computes with as many bits.
        let shifted = shifted as u64;
        let passed = (u128::from(shifted) * u128::from(self.multiplier)) >> 32;
        self.nanoseconds.wrapping_add(passed as u64)
    }

    /// Whether the counters of all processors run together, so that times of different virtual CPUs
    /// can be compared (`XEN_PVCLOCK_TSC_STABLE_BIT`).
    pub fn is_stable(&self) -> bool {
        self.flags & XEN_PVCLOCK_TSC_STABLE_BIT != 0
    }

    /// Whether the guest was stopped meanwhile (`XEN_PVCLOCK_GUEST_STOPPED`).
    pub fn was_stopped(&self) -> bool {
        self.flags & XEN_PVCLOCK_GUEST_STOPPED != 0
    }
}

/// The wall clock at boot (`wc_sec`, `wc_nsec` of `shared_info`, `xen.h`), in the domain's own time. Add
/// [`VcpuTime::at`] to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WallClock {
    /// Seconds since 1970.
    pub seconds: u64,
    /// The rest.
    pub nanoseconds: u32,
}

/// Reads what Xen writes under a version, which is odd meanwhile: once more as long as that is so, or
/// has changed. Xen's updates are short, and rare.
pub(super) fn consistently<T>(version: &AtomicU32, read: impl Fn() -> T) -> T {
    loop {
        let before = version.load(Ordering::Acquire);
        if before & 1 == 0 {
            let value = read();
            // What has been read was read before the version is looked at again.
            fence(Ordering::Acquire);
            if version.load(Ordering::Relaxed) == before {
                return value;
            }
        }
        core::hint::spin_loop();
    }
}

/// How many words the record has.
const WORDS: usize = size_of::<vcpu_time_info>() / 4;

/// Copies a virtual CPU's time out. The record is read in words of 32 bits: on x86_32 it is aligned to
/// no more.
///
/// # Safety
/// `time` is aligned, and valid for reads while this runs.
pub(super) unsafe fn vcpu_time(time: NonNull<vcpu_time_info>) -> VcpuTime {
    let first: *mut u32 = time.as_ptr().cast();
    // SAFETY: the caller promises that the record is there, and it has that many words.
    let word = |at: usize| unsafe { AtomicU32::from_ptr(first.add(at)) };
    let words = consistently(word(0), || {
        let mut words = [0; WORDS];
        for (at, copy) in words.iter_mut().enumerate() {
            *copy = word(at).load(Ordering::Relaxed);
        }
        words
    });
    // SAFETY: both consist of integers, without padding, and have the same size.
    let time: vcpu_time_info = unsafe { core::mem::transmute(words) };
    VcpuTime {
        tsc: time.tsc_timestamp,
        nanoseconds: time.system_time,
        multiplier: time.tsc_to_system_mul,
        shift: time.tsc_shift,
        flags: time.flags,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(shift: i8, multiplier: u32) -> VcpuTime {
        VcpuTime {
            tsc: 1_000,
            nanoseconds: 5_000,
            multiplier,
            shift,
            flags: XEN_PVCLOCK_TSC_STABLE_BIT,
        }
    }

    #[test]
    fn ticks_become_nanoseconds() {
        // One nanosecond for two ticks.
        assert_eq!(time(0, 1 << 31).at(1_000), 5_000);
        assert_eq!(time(0, 1 << 31).at(1_200), 5_100);
        assert_eq!(time(1, 1 << 31).at(1_200), 5_200);
        assert_eq!(time(-1, 1 << 31).at(1_200), 5_050);
        assert!(time(0, 1).is_stable() && !time(0, 1).was_stopped());
    }

    #[test]
    fn odd_numbers_do_no_harm() {
        assert_eq!(time(0, u32::MAX).at(0), 5_000);
        assert_eq!(time(i8::MIN, u32::MAX).at(u64::MAX), 5_000);
        let _ = time(i8::MAX, u32::MAX).at(u64::MAX);
        let _ = time(63, u32::MAX).at(u64::MAX);
    }
}
