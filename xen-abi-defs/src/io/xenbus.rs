// SPDX-License-Identifier: MIT
//! How the two ends of a paravirtual device find each other by xenstore.

use xen_abi::prelude::*;

xen_header! {
    file: "io/xenbus.h",
    guard: "_XEN_PUBLIC_IO_XENBUS_H",
}

/// How far an end has come with the other: what it writes to its node "state" in xenstore. It says
/// nothing about the driver and its own kernel.
#[xen_abi(c_enum(u32), typedef(XenbusState))]
pub enum xenbus_state {
    /// It has said nothing.
    XenbusStateUnknown = 0,
    /// It begins.
    XenbusStateInitialising = 1,
    /// It waits for what the other end, or a hotplug script, has to say.
    XenbusStateInitWait = 2,
    /// It waits for the other end to connect.
    XenbusStateInitialised = 3,
    /// It is connected.
    XenbusStateConnected = 4,
    /// It is about to leave: the device goes away, or has an error.
    XenbusStateClosing = 5,
    /// It has left.
    XenbusStateClosed = 6,
    /// It is about to change something.
    XenbusStateReconfiguring = 7,
    /// It has changed it.
    XenbusStateReconfigured = 8,
}
