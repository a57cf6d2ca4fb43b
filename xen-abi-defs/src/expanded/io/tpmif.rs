// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Virtual TPMs: the page that frontend and backend share.
use crate::grant_table::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// A packet, in version 1.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct tpmif_tx_request {
    /// The packet's machine address.
    pub addr: c_ulong,
    /// The grant of its page.
    pub r#ref: grant_ref_t,
    unused: u16,
    /// How many bytes it has.
    pub size: u16,
}
/// `tpmif_tx_request` under its typedef name.
#[allow(non_camel_case_types)]
pub type tpmif_tx_request_t = tpmif_tx_request;
self::__xen_header::abi::__record! {
    Abi[zeroed] for tpmif_tx_request on 63u8, spelled Struct "tpmif_tx_request"
    "addr ref unused size" b"s?bb"[grant_ref_t,] [] [] expects 4u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).r#ref); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// A position in the ring of version 1.
pub type TPMIF_RING_IDX = u32;
/// How many pages there are in version 1.
pub const TPMIF_TX_RING_SIZE: u32 = 1;
/// A page, in version 1.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct tpmif_ring {
    /// The packet.
    pub req: tpmif_tx_request,
}
/// `tpmif_ring` under its typedef name.
#[allow(non_camel_case_types)]
pub type tpmif_ring_t = tpmif_ring;
self::__xen_header::abi::__record! {
    Abi[zeroed] for tpmif_ring on 63u8, spelled Struct "tpmif_ring" "req"
    b"?"[tpmif_tx_request,] [] [] expects 4u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).req); } } }
}
/// All pages, in version 1.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct tpmif_tx_interface {
    /// The pages.
    pub ring: [tpmif_ring; TPMIF_TX_RING_SIZE as usize],
}
/// `tpmif_tx_interface` under its typedef name.
#[allow(non_camel_case_types)]
pub type tpmif_tx_interface_t = tpmif_tx_interface;
self::__xen_header::abi::__record! {
    Abi[zeroed] for tpmif_tx_interface on 63u8, spelled Struct "tpmif_tx_interface"
    "ring" b"?*"[tpmif_ring,] [self::__xen_header::abi::each((TPMIF_TX_RING_SIZE as
    usize) as u64),] [] expects 4u8 is[] { #[inline] unsafe fn clear_padding(this : * mut
    Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .ring); } } }
}
/// Whose turn it is. The frontend sets `TPMIF_STATE_SUBMIT` and `TPMIF_STATE_CANCEL`, the backend the
/// others. It need not be set atomically.
#[allow(nonstandard_style, clippy::all)]
#[derive(PartialEq)]
#[repr(transparent)]
pub struct tpmif_state(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl tpmif_state {
    /// The TPM is idle, and the page empty; also after a command was cancelled.
    pub const TPMIF_STATE_IDLE: Self = Self(0);
    /// The page has a command; the TPM works.
    pub const TPMIF_STATE_SUBMIT: Self = Self(Self::TPMIF_STATE_IDLE.0 + 1);
    /// The page has an answer; the TPM is idle.
    pub const TPMIF_STATE_FINISH: Self = Self(Self::TPMIF_STATE_SUBMIT.0 + 1);
    /// The frontend wants no answer any more; the TPM works.
    pub const TPMIF_STATE_CANCEL: Self = Self(Self::TPMIF_STATE_FINISH.0 + 1);
}
self::__xen_header::abi::__group! {
    tpmif_state u8[] []
}
self::__xen_header::abi::__open_enum! {
    tpmif_state u8 TPMIF_STATE_IDLE "TPMIF_STATE_IDLE" TPMIF_STATE_SUBMIT
    "TPMIF_STATE_SUBMIT" TPMIF_STATE_FINISH "TPMIF_STATE_FINISH" TPMIF_STATE_CANCEL
    "TPMIF_STATE_CANCEL"
}
/// What the page begins with. After it come the grants of more pages, if any, and the packet, which
/// goes on in those pages as if they followed this one.
///
/// The frontend makes the grants. Before it sends a command of more than a page, it asks the TPM for
/// TPM_CAP_PROP_INPUT_BUFFER, whether that can take it.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct tpmif_shared_page {
    /// How many bytes the packet has.
    pub length: u32,
    /// Whose turn it is: `tpmif_state`.
    pub state: u8,
    /// The locality that the command comes from.
    pub locality: u8,
    pad: u8,
    /// How many more pages there are.
    pub nr_extra_pages: u8,
    /// Their grants.
    pub extra_pages: [u32; 0],
}
/// `tpmif_shared_page` under its typedef name.
#[allow(non_camel_case_types)]
pub type tpmif_shared_page_t = tpmif_shared_page;
self::__xen_header::abi::__record! {
    Abi[zeroed] for tpmif_shared_page on 63u8, known LAYOUT[(8u64 4u64)] {}
}
