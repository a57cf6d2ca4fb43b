// SPDX-License-Identifier: MIT
//! Pages of the kernel, and what they map.

use core::ptr::{addr_of_mut, read_volatile};

use xen_sys::XenError;
use xen_sys::xen::{UVMF_INVLPG, shared_info, start_info};

use crate::calls;
use crate::report::Report;

#[repr(C, align(4096))]
pub(super) struct Page(pub(super) [u8; 4096]);

/// Present, writable, for user mode (where a 64-bit PV kernel runs), accessed, dirty.
const WRITABLE: u64 = 0x67;

/// Maps the machine frame at `frame` where `page` is, in place of what is there.
///
/// # Safety
/// Nothing refers to the page's contents; only raw pointers are used for what is there from now on.
pub(super) unsafe fn map(page: *mut Page, frame: u64) -> Result<usize, XenError> {
    // SAFETY: the caller promises the same.
    unsafe { calls::update_va_mapping(page as usize, frame << 12 | WRITABLE, UVMF_INVLPG) }
}

/// Takes away what is mapped where `page` is, and what the processor remembers of it.
///
/// # Safety
/// As for [`map`]; it must not be looked at until something else is mapped there.
pub(super) unsafe fn unmap(page: *mut Page) -> Result<usize, XenError> {
    // SAFETY: the caller promises the same.
    unsafe { calls::update_va_mapping(page as usize, 0, UVMF_INVLPG) }
}

/// The machine frame behind an address of the kernel.
pub(super) fn frame_of<T>(address: *const T, start: &start_info) -> u64 {
    let list = start.mfn_list as *const u64;
    // SAFETY: Xen's loader has put the list there, with an entry for every frame of the guest; the
    // kernel is linked at the guest's physical addresses.
    unsafe { read_volatile(list.add(address as usize >> 12)) }
}

static mut SHARED: Page = Page([0; 4096]);

/// `update_va_mapping`: maps the page that is shared with Xen.
pub(super) fn map_shared_info(report: &Report, start: &start_info) -> *mut shared_info {
    let page = addr_of_mut!(SHARED);
    // SAFETY: nobody else has this name.
    let answer = unsafe { map(page, start.shared_info >> 12) };
    let shared: *mut shared_info = page.cast();
    // SAFETY: mapped; Xen writes to it, hence volatile.
    let seconds = unsafe { read_volatile(&raw const (*shared).wc_sec) };
    report.check(
        "update_va_mapping",
        answer == Ok(0) && seconds != 0,
        format_args!("{answer:?}, the clock is at {seconds} s"),
    );
    shared
}
