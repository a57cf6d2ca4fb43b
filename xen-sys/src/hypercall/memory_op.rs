// SPDX-License-Identifier: MIT
//! `HYPERVISOR_memory_op(cmd, arg)`, of [`memory.h`](crate::memory).

super::commanded! {
    MemoryOp;
    /// Memory: what a domain has, and what it gets and gives back.
    ///
    /// Most operations are about the own domain for anybody, and about others for a privileged one.
    /// Operations that work on many frames answer how many were done, which may be fewer than asked
    /// for.
    ///
    /// # Errors
    /// ESRCH for a domain that is none, EPERM without the privilege, ENOMEM, EINVAL, EFAULT.
    memory_op = __HYPERVISOR_memory_op;
}
