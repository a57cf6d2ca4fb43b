// SPDX-License-Identifier: MIT
//! Grant tables of version 1.

use core::fmt;
use core::marker::PhantomData;
use core::mem::offset_of;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU16, AtomicU32, Ordering};

use crate::grant_table::{
    GTF_type_mask, GrantAccessFlags, GrantTransferFlags, GrantType, grant_entry_v1, grant_ref_t,
};
use crate::xen::domid_t;

/// What keeps an entry from being changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GrantError {
    /// The table has no such entry.
    OutOfRange,
    /// The entry grants something already.
    Taken,
    /// The entry does not grant what is to be changed or taken back.
    NotGranted,
    /// The other domain uses the grant: wait, or do without the page. It cannot be taken back.
    InUse,
    /// Xen is about to transfer a frame: try again soon.
    Committed,
    /// The flags say what only Xen writes, or another type.
    BadFlags,
}

impl fmt::Display for GrantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            GrantError::OutOfRange => "the grant table has no such entry",
            GrantError::Taken => "the entry grants something already",
            GrantError::NotGranted => "the entry grants nothing of the sort",
            GrantError::InUse => "the grant is in use",
            GrantError::Committed => "a frame is about to be transferred",
            GrantError::BadFlags => "these flags are not the granting domain's to set",
        })
    }
}

impl core::error::Error for GrantError {}

/// What a domain may say of an access that it grants.
pub(super) const SETTABLE: GrantAccessFlags = GrantAccessFlags::GTF_readonly
    .union(GrantAccessFlags::GTF_PWT)
    .union(GrantAccessFlags::GTF_PCD)
    .union(GrantAccessFlags::GTF_PAT);

pub(super) const IN_USE: u16 =
    GrantAccessFlags::GTF_reading.bits() | GrantAccessFlags::GTF_writing.bits();
const WRITING: u16 = GrantAccessFlags::GTF_writing.bits();
const READONLY: u16 = GrantAccessFlags::GTF_readonly.bits();
const COMMITTED: u16 = GrantTransferFlags::GTF_transfer_committed.bits();
const COMPLETED: u16 = GrantTransferFlags::GTF_transfer_completed.bits();

/// An entry, as atomics.
#[repr(C)]
struct Entry {
    flags: AtomicU16,
    domid: AtomicU16,
    frame: AtomicU32,
}

const _: () = {
    assert!(size_of::<Entry>() == size_of::<grant_entry_v1>());
    assert!(offset_of!(Entry, domid) == offset_of!(grant_entry_v1, domid));
    assert!(offset_of!(Entry, frame) == offset_of!(grant_entry_v1, frame));
};

/// A domain's own grant table in version 1 (`grant_entry_v1`, `grant_table.h`), which it shares with
/// Xen.
///
/// The domain writes an entry's `domid` and `frame`, then, as a release, `flags` with a type: from then
/// on the other domain can use it. While it does, Xen sets `GTF_reading` and `GTF_writing`, so a grant
/// is taken back by an exchange that fails where that has happened.
///
/// Several threads may change different entries at once; of one entry, one at a time.
#[derive(Clone, Copy)]
pub struct GrantsV1<'a> {
    entries: &'a [Entry],
    memory: PhantomData<&'a AtomicU16>,
}

impl<'a> GrantsV1<'a> {
    /// The table of `count` entries at `entries`: 512 for each frame that has been set up
    /// (`GNTTABOP_setup_table`, or `XENMEM_add_to_physmap` with `XENMAPSPACE_grant_table`), in one
    /// piece.
    ///
    /// # Safety
    /// `entries` is aligned, and `count` entries from it on are valid for reads and writes during
    /// `'a`; meanwhile this program accesses them through values of this type alone.
    pub unsafe fn new(entries: NonNull<grant_entry_v1>, count: usize) -> GrantsV1<'a> {
        GrantsV1 {
            // SAFETY: the caller promises that they are there; they are integers that are accessed
            // atomically.
            entries: unsafe { core::slice::from_raw_parts(entries.as_ptr().cast(), count) },
            memory: PhantomData,
        }
    }

    /// How many entries there are.
    pub fn len(self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.entries.is_empty()
    }

    fn entry(self, reference: grant_ref_t) -> Result<&'a Entry, GrantError> {
        let entry = self.entries.get(reference as usize);
        entry.ok_or(GrantError::OutOfRange)
    }

    /// Fills an entry that grants nothing so far.
    fn fill(
        self,
        reference: grant_ref_t,
        flags: u16,
        domid: domid_t,
        frame: u32,
    ) -> Result<(), GrantError> {
        let entry = self.entry(reference)?;
        if entry.flags.load(Ordering::Acquire) & GTF_type_mask != 0 {
            return Err(GrantError::Taken);
        }
        entry.domid.store(domid, Ordering::Relaxed);
        entry.frame.store(frame, Ordering::Relaxed);
        // Whoever sees the type sees the rest.
        entry.flags.store(flags, Ordering::Release);
        Ok(())
    }

    /// Lets `domid` use a frame (`GTF_permit_access`), for reading only where `flags` has
    /// `GTF_readonly`.
    ///
    /// # Errors
    /// [`GrantError::OutOfRange`]; [`GrantError::Taken`]; [`GrantError::BadFlags`] for others than
    /// `GTF_readonly`, `GTF_PWT`, `GTF_PCD` and `GTF_PAT`.
    pub fn permit_access(
        self,
        reference: grant_ref_t,
        domid: domid_t,
        frame: u32,
        flags: GrantAccessFlags,
    ) -> Result<(), GrantError> {
        if !SETTABLE.contains(flags) {
            return Err(GrantError::BadFlags);
        }
        let flags = GrantType::GTF_permit_access.0 | flags.bits();
        self.fill(reference, flags, domid, frame)
    }

    /// Which uses the other domain makes of a grant now: `GTF_reading`, `GTF_writing`.
    ///
    /// # Errors
    /// [`GrantError::OutOfRange`].
    pub fn uses(self, reference: grant_ref_t) -> Result<GrantAccessFlags, GrantError> {
        let flags = self.entry(reference)?.flags.load(Ordering::Acquire);
        Ok(GrantAccessFlags::from_bits_retain(flags & IN_USE))
    }

    /// Changes flags of an access that is granted, as long as `allowed` says that it may be done. Xen
    /// may change them meanwhile; the exchange fails then, and is tried again.
    fn change(
        self,
        reference: grant_ref_t,
        new: impl Fn(u16) -> Result<u16, GrantError>,
    ) -> Result<(), GrantError> {
        let entry = self.entry(reference)?;
        let mut seen = entry.flags.load(Ordering::Acquire);
        loop {
            if seen & GTF_type_mask != GrantType::GTF_permit_access.0 {
                return Err(GrantError::NotGranted);
            }
            let wanted = new(seen)?;
            let (ok, other) = (Ordering::SeqCst, Ordering::Acquire);
            match entry.flags.compare_exchange_weak(seen, wanted, ok, other) {
                Ok(_) => return Ok(()),
                Err(now) => seen = now,
            }
        }
    }

    /// Takes an access back. After that the other domain can no longer reach the frame.
    ///
    /// # Errors
    /// [`GrantError::OutOfRange`]; [`GrantError::NotGranted`]; [`GrantError::InUse`], and nothing has
    /// changed.
    pub fn end_access(self, reference: grant_ref_t) -> Result<(), GrantError> {
        self.change(reference, |seen| match seen & IN_USE {
            0 => Ok(0),
            _ => Err(GrantError::InUse),
        })
    }

    /// Makes an access one for reading only.
    ///
    /// # Errors
    /// [`GrantError::OutOfRange`]; [`GrantError::NotGranted`]; [`GrantError::InUse`] while it is used
    /// for writing.
    pub fn make_readonly(self, reference: grant_ref_t) -> Result<(), GrantError> {
        self.change(reference, |seen| match seen & WRITING {
            0 => Ok(seen | READONLY),
            _ => Err(GrantError::InUse),
        })
    }

    /// Makes an access one for writing too.
    ///
    /// # Errors
    /// [`GrantError::OutOfRange`]; [`GrantError::NotGranted`].
    pub fn make_writable(self, reference: grant_ref_t) -> Result<(), GrantError> {
        self.change(reference, |seen| Ok(seen & !READONLY))
    }

    /// Lets `domid` give the domain a frame, which comes to the place `frame` (`GTF_accept_transfer`).
    ///
    /// # Errors
    /// [`GrantError::OutOfRange`]; [`GrantError::Taken`].
    pub fn accept_transfer(
        self,
        reference: grant_ref_t,
        domid: domid_t,
        frame: u32,
    ) -> Result<(), GrantError> {
        let flags = GrantType::GTF_accept_transfer.0;
        self.fill(reference, flags, domid, frame)
    }

    /// Ends the offer to accept a frame, and tells which one has come, if one has: to a PV domain, its
    /// machine frame.
    ///
    /// # Errors
    /// [`GrantError::OutOfRange`]; [`GrantError::NotGranted`]; [`GrantError::Committed`], and nothing
    /// has changed: Xen sets `GTF_transfer_completed` soon.
    pub fn end_transfer(self, reference: grant_ref_t) -> Result<Option<u32>, GrantError> {
        let entry = self.entry(reference)?;
        let mut seen = entry.flags.load(Ordering::Acquire);
        loop {
            if seen & GTF_type_mask != GrantType::GTF_accept_transfer.0 {
                return Err(GrantError::NotGranted);
            }
            if seen & COMPLETED != 0 {
                // Xen has written the frame before this flag.
                let frame = entry.frame.load(Ordering::Acquire);
                entry.flags.store(0, Ordering::Release);
                return Ok(Some(frame));
            }
            if seen & COMMITTED != 0 {
                return Err(GrantError::Committed);
            }
            let (ok, other) = (Ordering::SeqCst, Ordering::Acquire);
            match entry.flags.compare_exchange_weak(seen, 0, ok, other) {
                Ok(_) => return Ok(None),
                Err(now) => seen = now,
            }
        }
    }
}

impl fmt::Debug for GrantsV1<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GrantsV1")
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}
