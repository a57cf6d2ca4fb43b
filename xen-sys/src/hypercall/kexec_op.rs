// SPDX-License-Identifier: MIT
//! `HYPERVISOR_kexec_op(cmd, arg)`, of [`kexec.h`](crate::kexec).

super::commanded! {
    KexecOp;
    /// Loads and starts the images that take over from Xen.
    ///
    /// For the hardware domain.
    ///
    /// # Errors
    /// EPERM without the privilege, EINVAL, EBUSY, ENOMEM, ENOENT where nothing is loaded.
    kexec_op = __HYPERVISOR_kexec_op;
}
