// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`sched_op`](crate::hypercall::sched_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::prelude::*;
use crate::sched::*;
use crate::hypercall::{Varbuf, SchedOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

command! {
/// Lets others run first. No argument.
    safe SCHEDOP_yield: SchedOp = crate::sched::SchedOp::SCHEDOP_yield.0;
}

command! {
/// Waits for an event. No argument.
///
/// Where upcalls are masked, they are unmasked first. An event that comes between the guest's
/// last look and this call ends the wait too, so none is slept over.
    safe SCHEDOP_block: SchedOp = crate::sched::SchedOp::SCHEDOP_block.0;
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::sched::sched_shutdown {}

command! {
/// Ends the domain, all of its virtual CPUs at once, and tells the toolstack: `sched_shutdown`.
///
/// For `SHUTDOWN_suspend`, an x86 PV guest passes the machine frame of its `start_info` as third
/// argument (%rdx or %edx). The call returns when the domain goes on: 0 in a new domain, 1 in
/// the same one, because the suspend was cancelled or was but a checkpoint.
    safe SCHEDOP_shutdown: SchedOp = crate::sched::SchedOp::SCHEDOP_shutdown.0, Input(crate::sched::sched_shutdown);
}

command! {
/// Sets the reason that the toolstack is told when the domain ends one day: `sched_shutdown`.
    safe SCHEDOP_shutdown_code: SchedOp = crate::sched::SchedOp::SCHEDOP_shutdown_code.0, Input(crate::sched::sched_shutdown);
}

/// [`sched_poll`](crate::sched::sched_poll) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct sched_poll__with<'a> {
    op: &'a mut crate::sched::sched_poll,
    ports: Option<&'a [evtchn_port_t]>,
}

impl WithBuffers for crate::sched::sched_poll {
    type With<'a> = sched_poll__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> sched_poll__with<'_> {
        sched_poll__with {
            op: self,
            ports: None,
        }
    }
}

impl<'a> sched_poll__with<'a> {
    /// The event channels.
    #[inline(always)]
    pub fn ports(mut self, ports: &'a [evtchn_port_t]) -> Self {
        self.ports = Some(ports);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for sched_poll__with<'_> {
    type Record = crate::sched::sched_poll;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sched::sched_poll], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, ports } = self;
        let mut shared_ports = None;
        if let Some(length) = common_length([("ports", ports.as_ref().map(|it| it.len()), false)])? {
            op.nr_ports = FromLength::from_length(length);
        }
        shared_ports = share(transport, ports.map(Memory::input))?;
        op.ports = handle(&shared_ports);
        Ok((core::slice::from_mut(op), (shared_ports,)))
    }
}

command! {
/// Waits until one of some event channels is pending: `sched_poll`.
    safe SCHEDOP_poll: SchedOp = crate::sched::SchedOp::SCHEDOP_poll.0, Input(crate::sched::sched_poll);
}

alone! { with sched_poll__with: SchedOp = crate::sched::SchedOp::SCHEDOP_poll.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::sched::sched_remote_shutdown {}

command! {
/// Ends another domain: `sched_remote_shutdown`. For device models, which see an HVM guest's
/// request to end.
    safe SCHEDOP_remote_shutdown: SchedOp = crate::sched::SchedOp::SCHEDOP_remote_shutdown.0, Input(crate::sched::sched_remote_shutdown);
}

alone! { plain crate::sched::sched_remote_shutdown: SchedOp = crate::sched::SchedOp::SCHEDOP_remote_shutdown.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::sched::sched_watchdog {}

command! {
/// Makes, sets back or removes a watchdog: `sched_watchdog`. Returns the number of a new one.
    safe SCHEDOP_watchdog: SchedOp = crate::sched::SchedOp::SCHEDOP_watchdog.0, Input(crate::sched::sched_watchdog);
}

alone! { plain crate::sched::sched_watchdog: SchedOp = crate::sched::SchedOp::SCHEDOP_watchdog.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::sched::sched_pin_override {}

command! {
/// Has the virtual CPU run on one processor and nowhere else: `sched_pin_override`. For the
/// hardware domain.
    safe SCHEDOP_pin_override: SchedOp = crate::sched::SchedOp::SCHEDOP_pin_override.0, Input(crate::sched::sched_pin_override);
}

alone! { plain crate::sched::sched_pin_override: SchedOp = crate::sched::SchedOp::SCHEDOP_pin_override.0, Input; }

