// SPDX-License-Identifier: MIT
//! The hypercall page: entry `number` is 32 bytes at `32 * number`.

use core::ptr::addr_of;

use super::registers::hypercall;
use crate::XenError;
use crate::transport::{Direct, Memory, Transport};

core::arch::global_asm!(
    ".pushsection .text.xen_sys_hypercall_page, \"ax\", @progbits",
    ".balign 4096",
    ".globl xen_sys_hypercall_page",
    ".hidden xen_sys_hypercall_page",
    ".type xen_sys_hypercall_page, @object",
    "xen_sys_hypercall_page:",
    // Breakpoints, for whoever comes before Xen has filled it.
    ".fill 4096, 1, 0xcc",
    ".size xen_sys_hypercall_page, 4096",
    ".popsection",
);

unsafe extern "C" {
    static xen_sys_hypercall_page: [u8; 4096];
}

/// How far apart the entries are.
const ENTRY: usize = 32;

/// Calls through the hypercall page that is linked into the program, under the symbol
/// `xen_sys_hypercall_page`.
///
/// Somebody has to have Xen fill it:
/// - for a PV guest, the loader, which the kernel tells about it by an ELF note
///   ([`XEN_ELFNOTE_HYPERCALL_PAGE`][note], `.quad xen_sys_hypercall_page`);
/// - for an HVM or PVH guest, the kernel itself, with [`Hypervisor::fill_page`].
///
/// The type has no contents, and a call is one `call` instruction with a constant target.
///
/// ```no_run
/// use xen_sys::hypercall::xen_version;
/// use xen_sys::native::HypercallPage;
/// use xen_sys::operation::XENVER_version;
///
/// // SAFETY: this kernel's ELF note tells Xen's loader where the page is.
/// const XEN: HypercallPage = unsafe { HypercallPage::new() };
///
/// let version = xen_version(&XEN, XENVER_version)?;
/// assert_eq!(version >> 16, 4);
/// # Ok::<(), xen_sys::Error>(())
/// ```
///
/// [note]: crate::elfnote::XenElfNote::XEN_ELFNOTE_HYPERCALL_PAGE
/// [`Hypervisor::fill_page`]: super::Hypervisor::fill_page
#[derive(Clone, Copy, Debug)]
pub struct HypercallPage(());

impl HypercallPage {
    /// The transport.
    ///
    /// # Safety
    /// Xen has filled the page, or will have when the first call is made.
    #[inline]
    pub const unsafe fn new() -> Self {
        HypercallPage(())
    }

    /// Where the page is, for having it filled.
    #[inline]
    pub fn address() -> *const u8 {
        addr_of!(xen_sys_hypercall_page).cast()
    }
}

// SAFETY: enters the hypervisor by the entry that it has made for this hypercall, with the ABI's
// registers; memory of the program is the guest's own.
unsafe impl Transport for HypercallPage {
    type Shared<'a> = Direct<'a>;

    #[inline(always)]
    unsafe fn call<const NUMBER: u32, const ARGS: usize>(&self, args: [usize; ARGS]) -> isize {
        const {
            assert!(
                ARGS <= crate::native::MAX_ARGUMENTS,
                "no hypercall has more than five arguments"
            )
        };
        const {
            assert!(
                (NUMBER as usize) < 4096 / ENTRY,
                "no hypercall has this number"
            )
        };
        hypercall!(
            stack,
            args,
            "call {page} + {entry}",
            page = sym xen_sys_hypercall_page,
            entry = const NUMBER as usize * ENTRY,
        )
    }

    #[inline(always)]
    fn share<'a>(&'a self, memory: Memory<'a>) -> Result<Direct<'a>, XenError> {
        Ok(Direct::new(memory))
    }
}
