// SPDX-License-Identifier: MIT

use xen_sys::event_channel::evtchn_send;
use xen_sys::hypercall::{domctl, event_channel_op, memory_op, sched_op, sysctl};
use xen_sys::memory::xen_memory_reservation;
use xen_sys::operation::{SCHEDOP_yield, XEN_DOMCTL_pausedomain, XENMEM_claim_pages};
use xen_sys::sysctl::{xen_sysctl_physinfo, xen_sysctl_readconsole};
use xen_sys::transport::Transport;
use xen_sys::{Error, WithBuffers};

pub fn all<T: Transport>(xen: &T) -> Result<(), Error> {
    let mut text = [0; 4096];
    let mut read = xen_sysctl_readconsole::default();
    sysctl(xen, read.with().buffer(&mut text))?;
    let _ = &text[..read.count as usize];
    sysctl(xen, &mut xen_sysctl_physinfo::default())?;
    domctl(xen, 1, XEN_DOMCTL_pausedomain)?;
    sched_op(xen, SCHEDOP_yield)?;
    event_channel_op(xen, &mut evtchn_send { port: 1 })?;
    let mut claim = xen_memory_reservation::default();
    memory_op(xen, XENMEM_claim_pages(claim.with()))?;
    Ok(())
}

fn main() {}
