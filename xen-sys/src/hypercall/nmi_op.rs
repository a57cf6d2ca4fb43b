// SPDX-License-Identifier: MIT
//! `HYPERVISOR_nmi_op(cmd, arg)`, of [`nmi.h`](crate::nmi).

super::commanded! {
    NmiOp;
    /// Non-maskable interrupts of PV guests.
    ///
    /// For the hardware domain's first virtual CPU.
    ///
    /// # Errors
    /// EINVAL from another virtual CPU or with an address that is none.
    nmi_op = __HYPERVISOR_nmi_op;
}
