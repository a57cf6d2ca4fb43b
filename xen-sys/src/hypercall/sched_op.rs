// SPDX-License-Identifier: MIT
//! `HYPERVISOR_sched_op(cmd, arg)`, of [`sched.h`](crate::sched).

super::commanded! {
    SchedOp;
    /// Scheduling: yields, waits, polls and ends.
    ///
    /// Anybody may call it about the own domain.
    ///
    /// # Errors
    /// EINVAL for a port or reason that is none, ESRCH and EPERM for a remote domain.
    sched_op = __HYPERVISOR_sched_op;
}
