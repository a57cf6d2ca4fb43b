// SPDX-License-Identifier: MIT
//! `HYPERVISOR_xenoprof_op(cmd, arg)`, of [`xenoprof.h`](crate::xenoprof).

super::commanded! {
    XenoprofOp;
    /// Profiles domains and Xen by performance counters.
    ///
    /// # Errors
    /// EPERM for any but the primary profiler, EINVAL, ENOSYS where Xen was built without it.
    xenoprof_op = __HYPERVISOR_xenoprof_op;
}
