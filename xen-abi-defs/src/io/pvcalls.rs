// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "io/pvcalls.h",
    guard: "__XEN_PUBLIC_IO_PVCALLS_H__",
    include: ["../grant_table.h", "ring.h"],
    reasons: {
        wide_alignment: "fixed with plain 64-bit numbers, at offsets that suit all ABIs",
    },
}

/// The indices of the pair of byte rings of a connected socket, in a page of their own.
#[xen_abi]
pub struct pvcalls_data_intf {
    /// How far the front end has read what was received.
    pub in_cons: RING_IDX,
    /// How far the back end has written what was received.
    pub in_prod: RING_IDX,
    /// Why nothing more will be received: a negative error number. Zero: nothing is wrong.
    pub in_error: RING_IDX,
    #[abi(reserved)]
    pad1: [u8; 52],
    /// How far the back end has sent.
    pub out_cons: RING_IDX,
    /// How far the front end has written what is to be sent.
    pub out_prod: RING_IDX,
    /// Why nothing more can be sent: a negative error number. Zero: nothing is wrong.
    pub out_error: RING_IDX,
    #[abi(reserved)]
    pad2: [u8; 52],
    /// Log2 of the number of pages of both rings together.
    pub ring_order: RING_IDX,
    /// Grants of these pages; as many as the order says.
    #[abi(flexible)]
    pub r#ref: [grant_ref_t; 0],
}

flex_ring! {
    /// The bytes of a connected socket.
    pvcalls;
}

/// The calls.
#[xen_abi(open_enum(u32))]
pub enum PvcallsCommand {
    /// Makes a socket: `xen_pvcalls_socket`.
    PVCALLS_SOCKET = 0,
    /// Connects it to an address: `xen_pvcalls_connect`.
    PVCALLS_CONNECT = 1,
    /// Closes it: `xen_pvcalls_release`.
    PVCALLS_RELEASE = 2,
    /// Gives it an address of its own: `xen_pvcalls_bind`.
    PVCALLS_BIND = 3,
    /// Lets others connect to it: `xen_pvcalls_listen`.
    PVCALLS_LISTEN = 4,
    /// Takes the next connection, which it may wait for: `xen_pvcalls_accept`.
    PVCALLS_ACCEPT = 5,
    /// Answers when there is a connection to accept: `xen_pvcalls_poll`.
    PVCALLS_POLL = 6,
}

/// A request.
#[xen_abi]
pub struct xen_pvcalls_request {
    /// The front end's own number, which comes back in the response.
    pub req_id: u32,
    /// The call: `PVCALLS_*`.
    pub cmd: u32,
    /// Its arguments.
    #[abi(tag(cmd))]
    pub u: xen_pvcalls_request__u,
}

#[xen_abi(inline)]
pub union xen_pvcalls_request__u {
    /// Makes a socket.
    #[abi(selected_by(PVCALLS_SOCKET))]
    pub socket: xen_pvcalls_socket,
    /// Connects it.
    #[abi(selected_by(PVCALLS_CONNECT))]
    pub connect: xen_pvcalls_connect,
    /// Closes it.
    #[abi(selected_by(PVCALLS_RELEASE))]
    pub release: xen_pvcalls_release,
    /// Gives it an address.
    #[abi(selected_by(PVCALLS_BIND))]
    pub bind: xen_pvcalls_bind,
    /// Lets others connect.
    #[abi(selected_by(PVCALLS_LISTEN))]
    pub listen: xen_pvcalls_listen,
    /// Takes a connection.
    #[abi(selected_by(PVCALLS_ACCEPT))]
    pub accept: xen_pvcalls_accept,
    /// Waits for one.
    #[abi(selected_by(PVCALLS_POLL))]
    pub poll: xen_pvcalls_poll,
    /// As large as the largest: keeps requests at one size on all ABIs.
    #[abi(unselected = "it is there for its size")]
    pub dummy: xen_pvcalls_dummy,
}

#[xen_abi(nested, expect(wide_alignment))]
pub struct xen_pvcalls_socket {
    /// The front end's number for the new socket.
    pub id: u64,
    /// The address family: `AF_INET` (2).
    pub domain: u32,
    /// The type: `SOCK_STREAM` (1).
    pub r#type: u32,
    /// The protocol; zero for the type's usual one.
    pub protocol: u32,
    #[abi(reserved)]
    pad: [u8; 4],
}

#[xen_abi(nested, expect(wide_alignment))]
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
    #[abi(reserved)]
    pad: [u8; 4],
}

#[xen_abi(nested, expect(wide_alignment))]
pub struct xen_pvcalls_release {
    /// The socket.
    pub id: u64,
    /// Not zero: the front end is going to use the rings of bytes and the event channel again, so
    /// the back end may keep them mapped. A hint.
    pub reuse: u8,
    #[abi(reserved)]
    pad: [u8; 7],
}

#[xen_abi(nested, expect(wide_alignment))]
pub struct xen_pvcalls_bind {
    /// The socket.
    pub id: u64,
    /// The address.
    pub addr: [u8; 28],
    /// How many bytes of `addr` are in use.
    pub len: u32,
}

#[xen_abi(nested, expect(wide_alignment))]
pub struct xen_pvcalls_listen {
    /// The socket.
    pub id: u64,
    /// How many connections may wait to be accepted.
    pub backlog: u32,
    #[abi(reserved)]
    pad: [u8; 4],
}

#[xen_abi(nested, expect(wide_alignment))]
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

#[xen_abi(nested, expect(wide_alignment))]
pub struct xen_pvcalls_poll {
    /// The socket that listens.
    pub id: u64,
}

#[xen_abi(nested)]
pub struct xen_pvcalls_dummy {
    /// Nothing.
    pub dummy: [u8; 56],
}

/// The response to a request.
#[xen_abi]
pub struct xen_pvcalls_response {
    /// The request's number.
    pub req_id: u32,
    /// The request's call.
    pub cmd: u32,
    /// Zero, or a negative error number.
    pub ret: i32,
    #[abi(reserved)]
    pad: u32,
    /// The socket that the request was about.
    #[abi(tag(cmd))]
    pub u: xen_pvcalls_response__u,
}

#[xen_abi(inline)]
pub union xen_pvcalls_response__u {
    /// The new socket.
    #[abi(selected_by(PVCALLS_SOCKET))]
    pub socket: _xen_pvcalls_socket,
    /// The connected socket.
    #[abi(selected_by(PVCALLS_CONNECT))]
    pub connect: _xen_pvcalls_connect,
    /// The closed socket.
    #[abi(selected_by(PVCALLS_RELEASE))]
    pub release: _xen_pvcalls_release,
    /// The socket with the address.
    #[abi(selected_by(PVCALLS_BIND))]
    pub bind: _xen_pvcalls_bind,
    /// The socket that listens.
    #[abi(selected_by(PVCALLS_LISTEN))]
    pub listen: _xen_pvcalls_listen,
    /// The socket that listens.
    #[abi(selected_by(PVCALLS_ACCEPT))]
    pub accept: _xen_pvcalls_accept,
    /// The socket that listens.
    #[abi(selected_by(PVCALLS_POLL))]
    pub poll: _xen_pvcalls_poll,
    /// As large as the others: keeps responses at one size.
    #[abi(unselected = "it is there for its size")]
    pub dummy: _xen_pvcalls_dummy,
}

#[xen_abi(nested, expect(wide_alignment))]
pub struct _xen_pvcalls_socket {
    /// Its number.
    pub id: u64,
}

#[xen_abi(nested, expect(wide_alignment))]
pub struct _xen_pvcalls_connect {
    /// Its number.
    pub id: u64,
}

#[xen_abi(nested, expect(wide_alignment))]
pub struct _xen_pvcalls_release {
    /// Its number.
    pub id: u64,
}

#[xen_abi(nested, expect(wide_alignment))]
pub struct _xen_pvcalls_bind {
    /// Its number.
    pub id: u64,
}

#[xen_abi(nested, expect(wide_alignment))]
pub struct _xen_pvcalls_listen {
    /// Its number.
    pub id: u64,
}

#[xen_abi(nested, expect(wide_alignment))]
pub struct _xen_pvcalls_accept {
    /// Its number.
    pub id: u64,
}

#[xen_abi(nested, expect(wide_alignment))]
pub struct _xen_pvcalls_poll {
    /// Its number.
    pub id: u64,
}

#[xen_abi(nested)]
pub struct _xen_pvcalls_dummy {
    /// Nothing.
    pub dummy: [u8; 8],
}

ring_types! {
    /// Calls on sockets.
    xen_pvcalls: xen_pvcalls_request => xen_pvcalls_response;
}
