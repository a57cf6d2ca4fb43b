// SPDX-License-Identifier: MIT
//! `HYPERVISOR_xenpmu_op(cmd, arg)`, of [`pmu.h`](crate::pmu).

super::commanded! {
    XenpmuOp;
    /// The virtual performance counters of a guest.
    ///
    /// Setting mode and features is for a privileged domain.
    ///
    /// # Errors
    /// EOPNOTSUPP where the machine or Xen's settings have none, EINVAL, EPERM, EBUSY.
    xenpmu_op = __HYPERVISOR_xenpmu_op;
}
