// SPDX-License-Identifier: MIT
//! Typed hypercalls, each in a function: tests/codegen.rs counts their instructions.
#![no_std]

use xen_sys::event_channel::{evtchn_alloc_unbound, evtchn_send};
use xen_sys::hypercall::{event_channel_op, memory_op, xen_version};
use xen_sys::memory::xen_memory_domain;
use xen_sys::native::{HypercallPage, Vmcall};
use xen_sys::operation::{XENMEM_current_reservation, XENVER_version};
use xen_sys::xen::{DOMID_SELF, domid_t};

// SAFETY: nothing here runs.
const XEN: HypercallPage = unsafe { HypercallPage::new() };
// SAFETY: as above.
const VM: Vmcall = unsafe { Vmcall::new() };

/// The version, or zero, by the instruction rather than the page.
#[unsafe(no_mangle)]
pub extern "C" fn version() -> usize {
    xen_version(&VM, XENVER_version).unwrap_or(0)
}

/// Whether the event was sent.
#[unsafe(no_mangle)]
pub extern "C" fn send(port: u32) -> bool {
    event_channel_op(&XEN, &mut evtchn_send { port }).is_ok()
}

/// The new port, or zero.
#[unsafe(no_mangle)]
pub extern "C" fn offer(remote_dom: domid_t) -> u32 {
    let mut offer = evtchn_alloc_unbound {
        dom: DOMID_SELF,
        remote_dom,
        port: 0,
    };
    match event_channel_op(&XEN, &mut offer) {
        Ok(_) => offer.port,
        Err(_) => 0,
    }
}

/// How many pages the domain has, or zero.
#[unsafe(no_mangle)]
pub extern "C" fn pages(domid: domid_t) -> usize {
    let mut domain = xen_memory_domain { domid };
    memory_op(&XEN, XENMEM_current_reservation(&mut domain)).unwrap_or(0)
}
