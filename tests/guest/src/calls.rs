// SPDX-License-Identifier: MIT
//! The hypercalls that the checks make.

use xen_sys::XenError;
use xen_sys::domctl::xen_domctl;
use xen_sys::native::HypercallPage;
use xen_sys::platform::xen_platform_op;
use xen_sys::sysctl::xen_sysctl;
use xen_sys::transport::Transport;
use xen_sys::xen::{CONSOLEIO_read, CONSOLEIO_write, XenHypercall, multicall_entry};

/// Xen's loader has filled the page.
pub(crate) fn transport() -> HypercallPage {
    // SAFETY: the kernel's notes tell the loader where the page is.
    unsafe { HypercallPage::new() }
}

macro_rules! hypercall {
    ($name:ident($($argument:expr),*)) => {
        // SAFETY: every caller passes what the operation takes, in memory that it has borrowed.
        XenError::check(unsafe {
            transport().call::<{ XenHypercall::$name.0 }, _>([$($argument as usize),*])
        })
    };
}

/// Lets the handle point to a buffer.
pub(crate) fn point<H, T: ?Sized>(handle: &mut H, buffer: &mut T) {
    assert_eq!(size_of::<H>(), size_of::<usize>());
    let address = (buffer as *mut T).cast::<()>() as usize;
    // SAFETY: a guest handle is an address on this architecture.
    unsafe { (handle as *mut H).cast::<usize>().write(address) };
}

pub(crate) fn console_write(text: &[u8]) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_console_io(
        CONSOLEIO_write,
        text.len(),
        text.as_ptr()
    ))
}

pub(crate) fn console_read(text: &mut [u8]) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_console_io(
        CONSOLEIO_read,
        text.len(),
        text.as_mut_ptr()
    ))
}

pub(crate) fn version<T>(command: u32, answer: &mut T) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_xen_version(command, answer as *mut T))
}

pub(crate) fn version_number(command: u32) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_xen_version(command, 0))
}

pub(crate) fn sysctl(operation: &mut xen_sysctl) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_sysctl(operation as *mut xen_sysctl))
}

pub(crate) fn domctl(operation: &mut xen_domctl) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_domctl(operation as *mut xen_domctl))
}

pub(crate) fn platform(operation: &mut xen_platform_op) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_platform_op(operation as *mut xen_platform_op))
}

pub(crate) fn hypfs(command: u32) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_hypfs_op(command, 0, 0, 0, 0))
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

pub(crate) fn multicall(entries: &mut [multicall_entry]) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_multicall(entries.as_mut_ptr(), entries.len()))
}

pub(crate) fn memory<T>(command: u32, argument: &mut T) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_memory_op(command, argument as *mut T))
}

pub(crate) fn update_va_mapping(address: usize, entry: u64, flags: u64) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_update_va_mapping(address, entry, flags))
}

pub(crate) fn event<T>(command: u32, argument: &mut T) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_event_channel_op(command, argument as *mut T))
}

pub(crate) fn grant<T>(command: u32, argument: &mut T) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_grant_table_op(command, argument as *mut T, 1))
}

pub(crate) fn vcpu<T>(command: u32, vcpu: u32, argument: &mut T) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_vcpu_op(command, vcpu, argument as *mut T))
}

pub(crate) fn vcpu_plain(command: u32, vcpu: u32) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_vcpu_op(command, vcpu, 0))
}

pub(crate) fn set_timer(until: u64) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_set_timer_op(until))
}

pub(crate) fn sched<T>(command: u32, argument: &mut T) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_sched_op(command, argument as *mut T))
}

pub(crate) fn sched_plain(command: u32) -> Result<usize, XenError> {
    hypercall!(__HYPERVISOR_sched_op(command, 0))
}

/// Ends the domain, and with it the hypervisor.
pub(crate) fn end(reason: u32) -> ! {
    let shutdown = xen_sys::sched::sched_shutdown { reason };
    let _ = hypercall!(__HYPERVISOR_sched_op(
        xen_sys::sched::SchedOp::SCHEDOP_shutdown.0,
        &raw const shutdown
    ));
    loop {
        core::hint::spin_loop();
    }
}
