// SPDX-License-Identifier: MIT
//! The page that Xen and a domain share.

use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU8, AtomicU32, Ordering};

use super::events::TwoLevel;
use super::memory::AtomicWord;
use super::time::{VcpuTime, WallClock, consistently, vcpu_time};
use crate::xen::{XEN_LEGACY_MAX_VCPUS, shared_info, vcpu_info};

/// What Xen and a domain share (`shared_info`, `xen.h`).
///
/// A PV guest finds its machine address in `start_info::shared_info`; others map it with
/// `XENMEM_add_to_physmap` and `XENMAPSPACE_shared_info`.
#[derive(Clone, Copy)]
pub struct SharedInfo<'a> {
    page: NonNull<shared_info>,
    memory: PhantomData<&'a AtomicU32>,
}

// SAFETY: everything in it is accessed atomically.
unsafe impl Send for SharedInfo<'_> {}
// SAFETY: as above.
unsafe impl Sync for SharedInfo<'_> {}

impl<'a> SharedInfo<'a> {
    /// The page at `page`.
    ///
    /// # Safety
    /// `page` is aligned to eight bytes, and valid for reads and writes during `'a`; meanwhile this
    /// program accesses it through values of this type alone.
    pub unsafe fn new(page: NonNull<shared_info>) -> SharedInfo<'a> {
        SharedInfo {
            page,
            memory: PhantomData,
        }
    }

    /// What Xen shares with virtual CPU number `vcpu`, if it is one of those that have a place here
    /// (`XEN_LEGACY_MAX_VCPUS`). Others, and all on Arm but the first, register one elsewhere:
    /// `VCPUOP_register_vcpu_info`.
    pub fn vcpu(self, vcpu: u32) -> Option<VcpuInfo<'a>> {
        if vcpu >= XEN_LEGACY_MAX_VCPUS {
            return None;
        }
        // SAFETY: `new`'s caller promises that the page is there, and the array has so many elements.
        unsafe {
            let first: *mut vcpu_info = (&raw mut (*self.page.as_ptr()).vcpu_info).cast();
            let info = NonNull::new_unchecked(first.add(vcpu as usize));
            Some(VcpuInfo::new(info))
        }
    }

    /// The bits of event channels in the 2-level form (`evtchn_pending`, `evtchn_mask`).
    pub fn events(self) -> TwoLevel<'a> {
        let page = self.page.as_ptr();
        // SAFETY: `new`'s caller promises that the page is there and aligned, and an atomic word is
        // as large as a word.
        unsafe {
            TwoLevel::new(
                &*(&raw mut (*page).evtchn_pending).cast(),
                &*(&raw mut (*page).evtchn_mask).cast(),
            )
        }
    }

    /// The wall clock at boot, read in one piece.
    pub fn wall_clock(self) -> WallClock {
        let page = self.page.as_ptr();
        // SAFETY: `new`'s caller promises that the page is there.
        let (version, low, rest, high) = unsafe {
            (
                AtomicU32::from_ptr(&raw mut (*page).wc_version),
                AtomicU32::from_ptr(&raw mut (*page).wc_sec),
                AtomicU32::from_ptr(&raw mut (*page).wc_nsec),
                #[cfg(target_arch = "x86")]
                AtomicU32::from_ptr(&raw mut (*page).arch.wc_sec_hi),
                #[cfg(not(target_arch = "x86"))]
                AtomicU32::from_ptr(&raw mut (*page).wc_sec_hi),
            )
        };
        consistently(version, || {
            let [low, high, nanoseconds] =
                [low, high, rest].map(|number| number.load(Ordering::Relaxed));
            WallClock {
                seconds: u64::from(high) << 32 | u64::from(low),
                nanoseconds,
            }
        })
    }
}

/// What Xen and a virtual CPU share (`vcpu_info`, `xen.h`).
///
/// Only the virtual CPU that it belongs to looks for events here.
#[derive(Clone, Copy)]
pub struct VcpuInfo<'a> {
    info: NonNull<vcpu_info>,
    memory: PhantomData<&'a AtomicU32>,
}

// SAFETY: everything in it is accessed atomically.
unsafe impl Send for VcpuInfo<'_> {}
// SAFETY: as above.
unsafe impl Sync for VcpuInfo<'_> {}

impl<'a> VcpuInfo<'a> {
    /// The record at `info`, which has been registered with `VCPUOP_register_vcpu_info`.
    ///
    /// # Safety
    /// `info` is aligned to eight bytes, and valid for reads and writes during `'a`; meanwhile this
    /// program accesses it through values of this type alone.
    pub unsafe fn new(info: NonNull<vcpu_info>) -> VcpuInfo<'a> {
        VcpuInfo {
            info,
            memory: PhantomData,
        }
    }

    fn upcall_pending(self) -> &'a AtomicU8 {
        // SAFETY: `new`'s caller promises that the record is there.
        unsafe { AtomicU8::from_ptr(&raw mut (*self.info.as_ptr()).evtchn_upcall_pending) }
    }

    /// The words in which there are events (`evtchn_pending_sel`). Xen sets bits.
    pub(super) fn selector(self) -> &'a AtomicWord {
        // SAFETY: `new`'s caller promises that the record is there and aligned.
        unsafe { AtomicWord::from_ptr(&raw mut (*self.info.as_ptr()).evtchn_pending_sel) }
    }

    /// Whether there are events (`evtchn_upcall_pending`).
    pub fn has_events(self) -> bool {
        self.upcall_pending().load(Ordering::Acquire) != 0
    }

    /// Says that events are about to be looked for (`evtchn_upcall_pending = 0`). It is done before
    /// looking, so that an event that comes meanwhile is not missed. The answer is whether there were
    /// any.
    pub fn take_upcall(self) -> bool {
        self.upcall_pending().swap(0, Ordering::AcqRel) != 0
    }

    /// Says that there are events, as Xen does (`evtchn_upcall_pending = 1`).
    pub(super) fn raise_upcall(self) {
        self.upcall_pending().store(1, Ordering::Release);
    }

    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    fn upcall_mask(self) -> &'a AtomicU8 {
        // SAFETY: `new`'s caller promises that the record is there.
        unsafe { AtomicU8::from_ptr(&raw mut (*self.info.as_ptr()).evtchn_upcall_mask) }
    }

    /// Keeps Xen from entering a PV guest for events, as `cli` keeps interrupts away
    /// (`evtchn_upcall_mask = 1`). The answer is whether that was so before.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub fn mask_upcalls(self) -> bool {
        // What follows is not done before.
        self.upcall_mask().swap(1, Ordering::AcqRel) != 0
    }

    /// Lets Xen enter a PV guest for events again (`evtchn_upcall_mask = 0`). Where the answer is true,
    /// events have come meanwhile, for which Xen will not enter it: handle them now.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    #[must_use = "events that came meanwhile are not delivered any more"]
    pub fn unmask_upcalls(self) -> bool {
        self.upcall_mask().store(0, Ordering::Release);
        // An event comes before the mask is off, and is seen here, or later, and is delivered.
        core::sync::atomic::fence(Ordering::SeqCst);
        self.has_events()
    }

    /// The virtual CPU's time at Xen's last update, read in one piece.
    pub fn time(self) -> VcpuTime {
        // SAFETY: `new`'s caller promises that the record is there.
        unsafe { vcpu_time(NonNull::new_unchecked(&raw mut (*self.info.as_ptr()).time)) }
    }

    /// The address of the last page fault (`arch.cr2`), which a PV guest cannot ask the processor for.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub fn fault_address(self) -> usize {
        // SAFETY: `new`'s caller promises that the record is there; the field has a pointer's size.
        unsafe { (&raw const (*self.info.as_ptr()).arch.cr2).read_volatile() as usize }
    }
}

impl fmt::Debug for SharedInfo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedInfo").finish_non_exhaustive()
    }
}

impl fmt::Debug for VcpuInfo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VcpuInfo")
            .field("has_events", &self.has_events())
            .finish_non_exhaustive()
    }
}
