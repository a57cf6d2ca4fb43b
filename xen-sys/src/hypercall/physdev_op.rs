// SPDX-License-Identifier: MIT
//! `HYPERVISOR_physdev_op(cmd, arg)`, of [`physdev.h`](crate::physdev).

super::commanded! {
    PhysdevOp;
    /// Interrupt lines and PCI devices, for domains that have hardware.
    ///
    /// For the hardware domain, or one that has been given the device.
    ///
    /// # Errors
    /// EPERM without the privilege, EINVAL, ENODEV, ENOSYS where the machine has nothing of that
    /// sort.
    physdev_op = __HYPERVISOR_physdev_op;
}
