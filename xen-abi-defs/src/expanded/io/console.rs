// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The console: a guest's terminal.
//!
//! One page holds two byte rings, from the guest's point of view: `in` for what is typed, `out` for
//! what the guest prints. Their indices are free-running; `MASK_XENCONS_IDX` makes one an index
//! into the array. Who writes copies the characters first, then moves the producer's index behind a
//! barrier; who reads moves the consumer's index when it has copied them out. Then either sends an
//! event. The first console's page and event channel are made by the toolstack and given to the
//! guest in its start information or HVM parameters; others are found in the store like any device.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
#[allow(nonstandard_style, clippy::all)]
/// An index into one of the rings.
pub type XENCONS_RING_IDX = u32;
/// The page.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xencons_interface {
    /// Characters for the guest.
    pub r#in: [c_char; 1024],
    /// Characters from the guest.
    pub out: [c_char; 2048],
    /// How far the guest has read `in`.
    pub in_cons: XENCONS_RING_IDX,
    /// How far the back end has written `in`.
    pub in_prod: XENCONS_RING_IDX,
    /// How far the back end has read `out`.
    pub out_cons: XENCONS_RING_IDX,
    /// How far the guest has written `out`.
    pub out_prod: XENCONS_RING_IDX,
    /// Whether the back end serves the console: `XENCONSOLE_*`. It is set to disconnected before
    /// the guest starts; a toolstack that does not know of it leaves zero.
    ///
    /// Newer than Xen 4.17.
    pub connection: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xencons_interface on 63u8, spelled Struct "xencons_interface"
    "in out in_cons in_prod out_cons out_prod connection"
    b"k*1024k*2048????a"[XENCONS_RING_IDX, XENCONS_RING_IDX, XENCONS_RING_IDX,
    XENCONS_RING_IDX,] [] [] expects 2u8 is[] { #[inline] unsafe fn clear_padding(this :
    * mut Self) { unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi
    > ::SPELLED.fields:: < 7usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).in_cons);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).in_prod);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).out_cons);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).out_prod); } } }
}
/// Whether somebody serves the console.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenconsConnection(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenconsConnection {
    /// Not yet; what the guest prints stays in the ring.
    ///
    /// Newer than Xen 4.17.
    pub const XENCONSOLE_DISCONNECTED: Self = Self(1);
    /// Yes.
    ///
    /// Newer than Xen 4.17.
    pub const XENCONSOLE_CONNECTED: Self = Self(0);
}
self::__xen_header::abi::__group! {
    XenconsConnection u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenconsConnection u8 XENCONSOLE_DISCONNECTED "XENCONSOLE_DISCONNECTED"
    XENCONSOLE_CONNECTED "XENCONSOLE_CONNECTED"
}
