// SPDX-License-Identifier: MIT
//! Grant tables of version 2.

use core::fmt;
use core::mem::offset_of;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU16, Ordering, fence};

use super::grants::{GrantError, IN_USE, SETTABLE};
use super::memory::AtomicHalves;
use crate::grant_table::{
    GTF_type_mask, GrantAccessFlags, GrantType, grant_entry_header, grant_entry_v2,
    grant_entry_v2__full_page, grant_entry_v2__sub_page, grant_entry_v2__transitive, grant_ref_t,
    grant_status_t,
};
use crate::xen::domid_t;

/// A part of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Where it begins in the page, in bytes.
    pub offset: u16,
    /// Its length in bytes.
    pub length: u16,
}

/// An entry, as atomics: the members of the union that are used here lie over each other.
#[repr(C)]
struct Entry {
    flags: AtomicU16,
    domid: AtomicU16,
    /// The part's offset, or the third domain.
    page_off: AtomicU16,
    length: AtomicU16,
    /// The frame, or, in the lower half's place, nothing.
    frame: AtomicHalves,
}

const _: () = {
    assert!(size_of::<Entry>() == size_of::<grant_entry_v2>());
    assert!(offset_of!(Entry, domid) == offset_of!(grant_entry_header, domid));
    assert!(offset_of!(Entry, frame) == offset_of!(grant_entry_v2__full_page, frame));
    assert!(offset_of!(Entry, frame) == offset_of!(grant_entry_v2__sub_page, frame));
    assert!(offset_of!(Entry, page_off) == offset_of!(grant_entry_v2__sub_page, page_off));
    assert!(offset_of!(Entry, length) == offset_of!(grant_entry_v2__sub_page, length));
    assert!(offset_of!(Entry, page_off) == offset_of!(grant_entry_v2__transitive, trans_domid));
    assert!(offset_of!(Entry, frame) == offset_of!(grant_entry_v2__transitive, gref));
};

/// A domain's own grant table in version 2 (`grant_entry_v2` and `grant_status_t`, `grant_table.h`),
/// which it shares with Xen.
///
/// The domain alone writes the entries; Xen says in another array, the status, whether they are used.
/// So a grant is taken back by clearing its flags and then looking whether it was in use.
///
/// Several threads may change different entries at once; of one entry, one at a time.
#[derive(Clone, Copy)]
pub struct GrantsV2<'a> {
    entries: &'a [Entry],
    status: &'a [AtomicU16],
}

impl<'a> GrantsV2<'a> {
    /// The table of `count` entries at `entries`, 256 for each frame, whose status is at `status`
    /// (`GNTTABOP_get_status_frames`).
    ///
    /// # Safety
    /// Both are aligned, and `count` elements from each on are valid for reads, those of `entries` for
    /// writes too, during `'a`; meanwhile this program accesses them through values of this type
    /// alone.
    pub unsafe fn new(
        entries: NonNull<grant_entry_v2>,
        status: NonNull<grant_status_t>,
        count: usize,
    ) -> GrantsV2<'a> {
        // SAFETY: the caller promises that they are there; they are integers that are accessed
        // atomically.
        unsafe {
            GrantsV2 {
                entries: core::slice::from_raw_parts(entries.as_ptr().cast(), count),
                status: core::slice::from_raw_parts(status.as_ptr().cast(), count),
            }
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

    /// An entry and its status.
    fn entry(self, reference: grant_ref_t) -> Result<(&'a Entry, &'a AtomicU16), GrantError> {
        let at = reference as usize;
        match (self.entries.get(at), self.status.get(at)) {
            (Some(entry), Some(status)) => Ok((entry, status)),
            _ => Err(GrantError::OutOfRange),
        }
    }

    /// An entry that grants nothing, and is not used any more.
    fn free_entry(self, reference: grant_ref_t) -> Result<&'a Entry, GrantError> {
        let (entry, status) = self.entry(reference)?;
        if entry.flags.load(Ordering::Relaxed) & GTF_type_mask != 0 {
            return Err(GrantError::Taken);
        }
        if status.load(Ordering::Acquire) & IN_USE != 0 {
            return Err(GrantError::InUse);
        }
        Ok(entry)
    }

    /// Lets `domid` use a frame (`GTF_permit_access`): all of it, or a `part` of it, which can only be
    /// copied.
    ///
    /// # Errors
    /// [`GrantError::OutOfRange`]; [`GrantError::Taken`]; [`GrantError::InUse`] while what the entry
    /// granted before is still used; [`GrantError::BadFlags`] for others than `GTF_readonly`,
    /// `GTF_PWT`, `GTF_PCD` and `GTF_PAT`.
    pub fn permit_access(
        self,
        reference: grant_ref_t,
        domid: domid_t,
        frame: u64,
        part: Option<Part>,
        flags: GrantAccessFlags,
    ) -> Result<(), GrantError> {
        if !SETTABLE.contains(flags) {
            return Err(GrantError::BadFlags);
        }
        let entry = self.free_entry(reference)?;
        let mut flags = GrantType::GTF_permit_access.0 | flags.bits();
        let mut place = Part {
            offset: 0,
            length: 0,
        };
        if let Some(part) = part {
            flags |= GrantAccessFlags::GTF_sub_page.bits();
            place = part;
        }
        entry.domid.store(domid, Ordering::Relaxed);
        entry.page_off.store(place.offset, Ordering::Relaxed);
        entry.length.store(place.length, Ordering::Relaxed);
        entry.frame.store(frame);
        // Whoever sees the type sees the rest.
        entry.flags.store(flags, Ordering::Release);
        Ok(())
    }

    /// Lets `domid` copy from, and to unless `flags` has `GTF_readonly`, what `from` has granted to
    /// this domain under `granted` (`GTF_transitive`).
    ///
    /// # Errors
    /// [`GrantError::OutOfRange`]; [`GrantError::Taken`]; [`GrantError::InUse`] while what the entry
    /// granted before is still used; [`GrantError::BadFlags`] for others than `GTF_readonly`.
    pub fn permit_transitive(
        self,
        reference: grant_ref_t,
        domid: domid_t,
        from: domid_t,
        granted: grant_ref_t,
        flags: GrantAccessFlags,
    ) -> Result<(), GrantError> {
        if !GrantAccessFlags::GTF_readonly.contains(flags) {
            return Err(GrantError::BadFlags);
        }
        let entry = self.free_entry(reference)?;
        entry.domid.store(domid, Ordering::Relaxed);
        entry.page_off.store(from, Ordering::Relaxed);
        entry.length.store(0, Ordering::Relaxed);
        entry.frame.store(u64::from(granted));
        let flags = GrantType::GTF_transitive.0 | flags.bits();
        entry.flags.store(flags, Ordering::Release);
        Ok(())
    }

    /// Which uses the other domain makes of a grant now: `GTF_reading`, `GTF_writing`.
    ///
    /// # Errors
    /// [`GrantError::OutOfRange`].
    pub fn uses(self, reference: grant_ref_t) -> Result<GrantAccessFlags, GrantError> {
        let (_, status) = self.entry(reference)?;
        let status = status.load(Ordering::Acquire);
        Ok(GrantAccessFlags::from_bits_retain(status & IN_USE))
    }

    /// Takes a grant back. It cannot be used anew from then on.
    ///
    /// # Errors
    /// [`GrantError::OutOfRange`]; [`GrantError::InUse`] while a use goes on that began before: the
    /// frame can still be reached, so try again.
    pub fn end_access(self, reference: grant_ref_t) -> Result<(), GrantError> {
        let (entry, status) = self.entry(reference)?;
        entry.flags.store(0, Ordering::Release);
        // Xen sets the status and then looks at the flags once more; one of the two has to see the
        // other.
        fence(Ordering::SeqCst);
        match status.load(Ordering::Acquire) & IN_USE {
            0 => Ok(()),
            _ => Err(GrantError::InUse),
        }
    }
}

impl fmt::Debug for GrantsV2<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GrantsV2")
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}
