// SPDX-License-Identifier: MIT
//! `HYPERVISOR_callback_op(cmd, arg)`, of [`callback.h`](crate::callback).

super::commanded! {
    CallbackOp;
    /// Callbacks: where Xen enters a PV guest's kernel.
    ///
    /// For PV guests on x86.
    ///
    /// # Errors
    /// EINVAL for a callback that cannot be taken away or whose address is none, ENOSYS for an
    /// unknown type.
    callback_op = __HYPERVISOR_callback_op;
}
