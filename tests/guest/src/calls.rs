// SPDX-License-Identifier: MIT
//! How the checks reach Xen, and the calls that are a PV kernel's own and not typed.

use xen_sys::XenError;
use xen_sys::hypercall::sched_op;
use xen_sys::native::HypercallPage;
use xen_sys::operation::SCHEDOP_shutdown;
use xen_sys::sched::sched_shutdown;
use xen_sys::transport::Transport;
use xen_sys::xen::XenHypercall;

// SAFETY: the kernel's notes tell the loader where the page is.
pub(crate) const XEN: HypercallPage = unsafe { HypercallPage::new() };

macro_rules! hypercall {
    ($name:ident($($argument:expr),*)) => {
        // SAFETY: every caller answers for what the call does.
        XenError::check(unsafe {
            XEN.call::<{ XenHypercall::$name.0 }, _>([$($argument as usize),*])
        })
    };
}

pub(crate) fn tmem() -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_tmem_op(0))
}

pub(crate) fn set_debugreg(register: usize, value: usize) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_set_debugreg(register, value))
}

pub(crate) fn get_debugreg(register: usize) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_get_debugreg(register))
}

/// # Safety
/// Nobody relies on what has been at the address, nor on anything but what will be there.
pub(crate) unsafe fn update_va_mapping(
    address: usize,
    entry: u64,
    flags: u64,
) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_update_va_mapping(address, entry, flags))
}

/// Ends the domain, and with it the hypervisor.
pub(crate) fn end(reason: u32) -> ! {
    let _ = sched_op(&XEN, SCHEDOP_shutdown(&mut sched_shutdown { reason }));
    loop {
        core::hint::spin_loop();
    }
}
