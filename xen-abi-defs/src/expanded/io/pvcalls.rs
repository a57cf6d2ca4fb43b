// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Sockets of another domain: the guest's POSIX calls, carried out elsewhere.
//!
//! The front end forwards calls on sockets as requests on a ring of messages; the back end makes
//! them with the network of its own domain. Each socket has an `id` that the front end has chosen.
//! All requests are answered; those that may take long (`connect`, `accept`, `poll`) without
//! holding up others, so responses come in any order.
//!
//! What a connected socket sends and receives does not go through that ring: `connect` and `accept`
//! bring a page of indices with grants for a pair of byte rings, and an event channel. An error of
//! a stream is a negative number in `in_error` or `out_error`, and comes after all its bytes.
//!
//! The back end says in the store which versions it speaks (`versions`), how large rings may be
//! (`max-page-order`) and whether it takes these calls (`function-calls`); the front end writes its
//! choice of `version`, the grant of the ring of messages (`ring-ref`) and its event channel
//! (`port`).
//!
//! Errors, address families, socket types and protocols have the numbers that Linux gives them; an
//! address is laid out like its `struct sockaddr`.
use crate::grant_table::*;
use crate::io::ring::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The indices of the pair of byte rings of a connected socket, in a page of their own.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct pvcalls_data_intf {
    /// How far the front end has read what was received.
    pub in_cons: RING_IDX,
    /// How far the back end has written what was received.
    pub in_prod: RING_IDX,
    /// Why nothing more will be received: a negative error number. Zero: nothing is wrong.
    pub in_error: RING_IDX,
    pad1: [u8; 52],
    /// How far the back end has sent.
    pub out_cons: RING_IDX,
    /// How far the front end has written what is to be sent.
    pub out_prod: RING_IDX,
    /// Why nothing more can be sent: a negative error number. Zero: nothing is wrong.
    pub out_error: RING_IDX,
    pad2: [u8; 52],
    /// Log2 of the number of pages of both rings together.
    pub ring_order: RING_IDX,
    /// Grants of these pages; as many as the order says.
    pub r#ref: [grant_ref_t; 0],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for pvcalls_data_intf on 63u8, spelled Struct "pvcalls_data_intf"
    "in_cons in_prod in_error pad1 out_cons out_prod out_error pad2 ring_order ref"
    b"???a*52???a*52??*0"[RING_IDX, RING_IDX, RING_IDX, RING_IDX, RING_IDX, RING_IDX,
    RING_IDX, grant_ref_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).in_cons);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).in_prod);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).in_error);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).out_cons);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).out_prod);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).out_error);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).ring_order);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).r#ref); } } }
}
/// The bytes of a connected socket.
#[allow(non_camel_case_types, dead_code)]
pub type pvcalls_data = self::__xen_header::abi::ring::FlexData;
/// The calls.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct PvcallsCommand(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl PvcallsCommand {
    /// Makes a socket: `xen_pvcalls_socket`.
    pub const PVCALLS_SOCKET: Self = Self(0);
    /// Connects it to an address: `xen_pvcalls_connect`.
    pub const PVCALLS_CONNECT: Self = Self(1);
    /// Closes it: `xen_pvcalls_release`.
    pub const PVCALLS_RELEASE: Self = Self(2);
    /// Gives it an address of its own: `xen_pvcalls_bind`.
    pub const PVCALLS_BIND: Self = Self(3);
    /// Lets others connect to it: `xen_pvcalls_listen`.
    pub const PVCALLS_LISTEN: Self = Self(4);
    /// Takes the next connection, which it may wait for: `xen_pvcalls_accept`.
    pub const PVCALLS_ACCEPT: Self = Self(5);
    /// Answers when there is a connection to accept: `xen_pvcalls_poll`.
    pub const PVCALLS_POLL: Self = Self(6);
}
self::__xen_header::abi::__group! {
    PvcallsCommand u32[] []
}
self::__xen_header::abi::__open_enum! {
    PvcallsCommand u32 PVCALLS_SOCKET "PVCALLS_SOCKET" PVCALLS_CONNECT "PVCALLS_CONNECT"
    PVCALLS_RELEASE "PVCALLS_RELEASE" PVCALLS_BIND "PVCALLS_BIND" PVCALLS_LISTEN
    "PVCALLS_LISTEN" PVCALLS_ACCEPT "PVCALLS_ACCEPT" PVCALLS_POLL "PVCALLS_POLL"
}
/// A request.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pvcalls_request {
    /// The front end's own number, which comes back in the response.
    pub req_id: u32,
    /// The call: `PVCALLS_*`.
    pub cmd: u32,
    /// Its arguments.
    pub u: xen_pvcalls_request__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pvcalls_request on 63u8, spelled Struct "xen_pvcalls_request"
    "req_id cmd u" b"cc?"[xen_pvcalls_request__u,] [] [] expects 0u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_pvcalls_request__u {
    /// Makes a socket.
    pub socket: xen_pvcalls_socket,
    /// Connects it.
    pub connect: xen_pvcalls_connect,
    /// Closes it.
    pub release: xen_pvcalls_release,
    /// Gives it an address.
    pub bind: xen_pvcalls_bind,
    /// Lets others connect.
    pub listen: xen_pvcalls_listen,
    /// Takes a connection.
    pub accept: xen_pvcalls_accept,
    /// Waits for one.
    pub poll: xen_pvcalls_poll,
    /// As large as the largest: keeps requests at one size on all ABIs.
    pub dummy: xen_pvcalls_dummy,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pvcalls_request__u on 63u8, spelled Union
    "xen_pvcalls_request__u" "socket connect release bind listen accept poll dummy"
    b"????????"[xen_pvcalls_socket, xen_pvcalls_connect, xen_pvcalls_release,
    xen_pvcalls_bind, xen_pvcalls_listen, xen_pvcalls_accept, xen_pvcalls_poll,
    xen_pvcalls_dummy,] [] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_pvcalls_socket {
    /// The front end's number for the new socket.
    pub id: u64,
    /// The address family: `AF_INET` (2).
    pub domain: u32,
    /// The type: `SOCK_STREAM` (1).
    pub r#type: u32,
    /// The protocol; zero for the type's usual one.
    pub protocol: u32,
    pad: [u8; 4],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pvcalls_socket on 63u8, spelled Struct "xen_pvcalls_socket"
    "id domain type protocol pad" b"dccca*4"[] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_pvcalls_connect {
    /// The socket.
    pub id: u64,
    /// The address.
    pub addr: [u8; 28],
    /// How many bytes of `addr` are in use.
    pub len: u32,
    /// Flags of the call; none is known, so zero.
    pub flags: u32,
    /// Grant of the socket's page of indices.
    pub r#ref: grant_ref_t,
    /// Event channel for its rings of bytes.
    pub evtchn: u32,
    pad: [u8; 4],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pvcalls_connect on 63u8, spelled Struct "xen_pvcalls_connect"
    "id addr len flags ref evtchn pad" b"da*28cc?ca*4"[grant_ref_t,] [] [] expects 8u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).r#ref); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_pvcalls_release {
    /// The socket.
    pub id: u64,
    /// Not zero: the front end is going to use the rings of bytes and the event channel again, so
    /// the back end may keep them mapped. A hint.
    pub reuse: u8,
    pad: [u8; 7],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pvcalls_release on 63u8, spelled Struct "xen_pvcalls_release"
    "id reuse pad" b"daa*7"[] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pvcalls_bind {
    /// The socket.
    pub id: u64,
    /// The address.
    pub addr: [u8; 28],
    /// How many bytes of `addr` are in use.
    pub len: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pvcalls_bind on 63u8, spelled Struct "xen_pvcalls_bind"
    "id addr len" b"da*28c"[] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_pvcalls_listen {
    /// The socket.
    pub id: u64,
    /// How many connections may wait to be accepted.
    pub backlog: u32,
    pad: [u8; 4],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pvcalls_listen on 63u8, spelled Struct "xen_pvcalls_listen"
    "id backlog pad" b"dca*4"[] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pvcalls_accept {
    /// The socket that listens.
    pub id: u64,
    /// The front end's number for the socket of the new connection.
    pub id_new: u64,
    /// Grant of the new socket's page of indices.
    pub r#ref: grant_ref_t,
    /// Event channel for its rings of bytes.
    pub evtchn: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pvcalls_accept on 63u8, spelled Struct "xen_pvcalls_accept"
    "id id_new ref evtchn" b"dd?c"[grant_ref_t,] [] [] expects 8u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).r#ref); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pvcalls_poll {
    /// The socket that listens.
    pub id: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pvcalls_poll on 63u8, spelled Struct "xen_pvcalls_poll" "id"
    b"d"[] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pvcalls_dummy {
    /// Nothing.
    pub dummy: [u8; 56],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pvcalls_dummy on 63u8, known LAYOUT[(56u64 1u64)] {}
}
/// The response to a request.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_pvcalls_response {
    /// The request's number.
    pub req_id: u32,
    /// The request's call.
    pub cmd: u32,
    /// Zero, or a negative error number.
    pub ret: i32,
    pad: u32,
    /// The socket that the request was about.
    pub u: xen_pvcalls_response__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pvcalls_response on 63u8, spelled Struct "xen_pvcalls_response"
    "req_id cmd ret pad u" b"ccgc?"[xen_pvcalls_response__u,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_pvcalls_response__u {
    /// The new socket.
    pub socket: _xen_pvcalls_socket,
    /// The connected socket.
    pub connect: _xen_pvcalls_connect,
    /// The closed socket.
    pub release: _xen_pvcalls_release,
    /// The socket with the address.
    pub bind: _xen_pvcalls_bind,
    /// The socket that listens.
    pub listen: _xen_pvcalls_listen,
    /// The socket that listens.
    pub accept: _xen_pvcalls_accept,
    /// The socket that listens.
    pub poll: _xen_pvcalls_poll,
    /// As large as the others: keeps responses at one size.
    pub dummy: _xen_pvcalls_dummy,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pvcalls_response__u on 63u8, spelled Union
    "xen_pvcalls_response__u" "socket connect release bind listen accept poll dummy"
    b"????????"[_xen_pvcalls_socket, _xen_pvcalls_connect, _xen_pvcalls_release,
    _xen_pvcalls_bind, _xen_pvcalls_listen, _xen_pvcalls_accept, _xen_pvcalls_poll,
    _xen_pvcalls_dummy,] [] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct _xen_pvcalls_socket {
    /// Its number.
    pub id: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for _xen_pvcalls_socket on 63u8, spelled Struct "_xen_pvcalls_socket"
    "id" b"d"[] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct _xen_pvcalls_connect {
    /// Its number.
    pub id: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for _xen_pvcalls_connect on 63u8, spelled Struct "_xen_pvcalls_connect"
    "id" b"d"[] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct _xen_pvcalls_release {
    /// Its number.
    pub id: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for _xen_pvcalls_release on 63u8, spelled Struct "_xen_pvcalls_release"
    "id" b"d"[] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct _xen_pvcalls_bind {
    /// Its number.
    pub id: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for _xen_pvcalls_bind on 63u8, spelled Struct "_xen_pvcalls_bind" "id"
    b"d"[] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct _xen_pvcalls_listen {
    /// Its number.
    pub id: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for _xen_pvcalls_listen on 63u8, spelled Struct "_xen_pvcalls_listen"
    "id" b"d"[] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct _xen_pvcalls_accept {
    /// Its number.
    pub id: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for _xen_pvcalls_accept on 63u8, spelled Struct "_xen_pvcalls_accept"
    "id" b"d"[] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct _xen_pvcalls_poll {
    /// Its number.
    pub id: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for _xen_pvcalls_poll on 63u8, spelled Struct "_xen_pvcalls_poll" "id"
    b"d"[] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct _xen_pvcalls_dummy {
    /// Nothing.
    pub dummy: [u8; 8],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for _xen_pvcalls_dummy on 63u8, known LAYOUT[(8u64 1u64)] {}
}
/// Calls on sockets.
#[allow(non_camel_case_types, dead_code)]
pub type xen_pvcalls_sring_entry = self::__xen_header::abi::ring::RingEntry<
    xen_pvcalls_request,
    xen_pvcalls_response,
>;
/// Calls on sockets.
#[allow(non_camel_case_types, dead_code)]
pub type xen_pvcalls_sring = self::__xen_header::abi::ring::SharedRing<
    xen_pvcalls_request,
    xen_pvcalls_response,
>;
/// Calls on sockets.
#[allow(non_camel_case_types, dead_code)]
pub type xen_pvcalls_front_ring = self::__xen_header::abi::ring::FrontRing<
    xen_pvcalls_request,
    xen_pvcalls_response,
>;
/// Calls on sockets.
#[allow(non_camel_case_types, dead_code)]
pub type xen_pvcalls_back_ring = self::__xen_header::abi::ring::BackRing<
    xen_pvcalls_request,
    xen_pvcalls_response,
>;
/// Calls on sockets.
#[allow(non_camel_case_types, dead_code)]
pub type xen_pvcalls_sring_t = self::__xen_header::abi::ring::SharedRing<
    xen_pvcalls_request,
    xen_pvcalls_response,
>;
/// Calls on sockets.
#[allow(non_camel_case_types, dead_code)]
pub type xen_pvcalls_front_ring_t = self::__xen_header::abi::ring::FrontRing<
    xen_pvcalls_request,
    xen_pvcalls_response,
>;
/// Calls on sockets.
#[allow(non_camel_case_types, dead_code)]
pub type xen_pvcalls_back_ring_t = self::__xen_header::abi::ring::BackRing<
    xen_pvcalls_request,
    xen_pvcalls_response,
>;
const _: () = {
    let () = self::__xen_header::abi::ring::RingEntry::<
        xen_pvcalls_request,
        xen_pvcalls_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::SharedRing::<
        xen_pvcalls_request,
        xen_pvcalls_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::FrontRing::<
        xen_pvcalls_request,
        xen_pvcalls_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::BackRing::<
        xen_pvcalls_request,
        xen_pvcalls_response,
    >::AGREES;
};
