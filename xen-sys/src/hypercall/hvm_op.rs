// SPDX-License-Identifier: MIT
//! `HYPERVISOR_hvm_op(cmd, arg)`, of [`hvm_op.h`](crate::hvm::hvm_op).

super::commanded! {
    HvmOp;
    /// HVM guests: parameters, interrupts, alternative views of their memory.
    ///
    /// The own domain, or one that the caller is privileged over.
    ///
    /// # Errors
    /// ESRCH for a domain that is none, EINVAL for one that is not HVM, EPERM without the
    /// privilege, ENOSYS.
    hvm_op = __HYPERVISOR_hvm_op;
}
