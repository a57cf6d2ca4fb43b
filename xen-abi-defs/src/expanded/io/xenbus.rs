// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! How the two ends of a paravirtual device find each other by xenstore.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// How far an end has come with the other: what it writes to its node "state" in xenstore. It says
/// nothing about the driver and its own kernel.
#[allow(nonstandard_style, clippy::all)]
#[derive(PartialEq)]
#[repr(transparent)]
pub struct xenbus_state(pub u32);
/// `xenbus_state` under its typedef name.
#[allow(non_camel_case_types)]
pub type XenbusState = xenbus_state;
#[allow(non_upper_case_globals, clippy::all)]
impl xenbus_state {
    /// It has said nothing.
    pub const XenbusStateUnknown: Self = Self(0);
    /// It begins.
    pub const XenbusStateInitialising: Self = Self(1);
    /// It waits for what the other end, or a hotplug script, has to say.
    pub const XenbusStateInitWait: Self = Self(2);
    /// It waits for the other end to connect.
    pub const XenbusStateInitialised: Self = Self(3);
    /// It is connected.
    pub const XenbusStateConnected: Self = Self(4);
    /// It is about to leave: the device goes away, or has an error.
    pub const XenbusStateClosing: Self = Self(5);
    /// It has left.
    pub const XenbusStateClosed: Self = Self(6);
    /// It is about to change something.
    pub const XenbusStateReconfiguring: Self = Self(7);
    /// It has changed it.
    pub const XenbusStateReconfigured: Self = Self(8);
}
self::__xen_header::abi::__group! {
    xenbus_state u32[] []
}
self::__xen_header::abi::__open_enum! {
    xenbus_state u32 XenbusStateUnknown "XenbusStateUnknown" XenbusStateInitialising
    "XenbusStateInitialising" XenbusStateInitWait "XenbusStateInitWait"
    XenbusStateInitialised "XenbusStateInitialised" XenbusStateConnected
    "XenbusStateConnected" XenbusStateClosing "XenbusStateClosing" XenbusStateClosed
    "XenbusStateClosed" XenbusStateReconfiguring "XenbusStateReconfiguring"
    XenbusStateReconfigured "XenbusStateReconfigured"
}
