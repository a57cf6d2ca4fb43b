// SPDX-License-Identifier: MIT
//! `HYPERVISOR_event_channel_op(cmd, arg)`, of [`event_channel.h`](crate::event_channel).

super::commanded! {
    EventChannelOp;
    /// Event channels: makes, binds, closes, masks and sends.
    ///
    /// Anybody may call it about the own domain; only a privileged domain about others.
    ///
    /// # Errors
    /// EINVAL for a port or a virtual CPU that is none, ENOSPC where there is no free port, EEXIST
    /// for a VIRQ that is bound already, ESRCH for a domain that is none, EPERM without the
    /// privilege.
    event_channel_op = __HYPERVISOR_event_channel_op;
}
