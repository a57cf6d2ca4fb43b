// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! What goes over the wire between the store and its clients.
//!
//! A message is a header, `xsd_sockmsg`, and then as many bytes as it says: mostly strings, each
//! with a zero byte at its end. A client writes requests; the store answers each with a message of
//! the same type and the same `req_id`, or with one of type `XS_ERROR` that names an error. Besides,
//! it sends `XS_WATCH_EVENT` when something changes that the client watches.
//!
//! Between domains the bytes go through a page that the two share, `xenstore_domain_interface`;
//! within a domain, through a socket.
use crate::errno::xen_errno;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// What a message is.
#[allow(nonstandard_style, clippy::all)]
#[derive(PartialEq)]
#[repr(transparent)]
pub struct xsd_sockmsg_type(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl xsd_sockmsg_type {
    /// Commands to the store itself.
    pub const XS_CONTROL: Self = Self(0);
    /// Lists the children of a node.
    pub const XS_DIRECTORY: Self = Self(Self::XS_CONTROL.0 + 1);
    /// Reads a node.
    pub const XS_READ: Self = Self(Self::XS_DIRECTORY.0 + 1);
    /// Reads who may do what with a node.
    pub const XS_GET_PERMS: Self = Self(Self::XS_READ.0 + 1);
    /// Watches a node and all below it.
    pub const XS_WATCH: Self = Self(Self::XS_GET_PERMS.0 + 1);
    /// Watches no longer.
    pub const XS_UNWATCH: Self = Self(Self::XS_WATCH.0 + 1);
    /// Begins a transaction.
    pub const XS_TRANSACTION_START: Self = Self(Self::XS_UNWATCH.0 + 1);
    /// Ends a transaction, or gives it up.
    pub const XS_TRANSACTION_END: Self = Self(Self::XS_TRANSACTION_START.0 + 1);
    /// Tells the store of a domain.
    pub const XS_INTRODUCE: Self = Self(Self::XS_TRANSACTION_END.0 + 1);
    /// Tells the store that a domain is gone.
    pub const XS_RELEASE: Self = Self(Self::XS_INTRODUCE.0 + 1);
    /// Asks for the path of a domain's node.
    pub const XS_GET_DOMAIN_PATH: Self = Self(Self::XS_RELEASE.0 + 1);
    /// Writes a node.
    pub const XS_WRITE: Self = Self(Self::XS_GET_DOMAIN_PATH.0 + 1);
    /// Makes a node, if there is none.
    pub const XS_MKDIR: Self = Self(Self::XS_WRITE.0 + 1);
    /// Removes a node and all below it.
    pub const XS_RM: Self = Self(Self::XS_MKDIR.0 + 1);
    /// Says who may do what with a node.
    pub const XS_SET_PERMS: Self = Self(Self::XS_RM.0 + 1);
    /// From the store: something that is watched has changed.
    pub const XS_WATCH_EVENT: Self = Self(Self::XS_SET_PERMS.0 + 1);
    /// From the store: the request has failed.
    pub const XS_ERROR: Self = Self(Self::XS_WATCH_EVENT.0 + 1);
    /// Asks whether the store knows a domain.
    pub const XS_IS_DOMAIN_INTRODUCED: Self = Self(Self::XS_ERROR.0 + 1);
    /// Tells the store that a domain goes on after it was suspended.
    pub const XS_RESUME: Self = Self(Self::XS_IS_DOMAIN_INTRODUCED.0 + 1);
    /// Lets a domain act on nodes of another.
    pub const XS_SET_TARGET: Self = Self(Self::XS_RESUME.0 + 1);
    /// Watches nothing any longer. The number before it belonged to a request that is gone.
    pub const XS_RESET_WATCHES: Self = Self(xsd_sockmsg_type::XS_SET_TARGET.0 + 2);
    /// Lists the children of a node in parts.
    pub const XS_DIRECTORY_PART: Self = Self(Self::XS_RESET_WATCHES.0 + 1);
    /// Asks for the features that a domain is offered.
    ///
    /// Newer than Xen 4.17.
    pub const XS_GET_FEATURE: Self = Self(Self::XS_DIRECTORY_PART.0 + 1);
    /// Sets the features that a domain is offered.
    ///
    /// Newer than Xen 4.17.
    pub const XS_SET_FEATURE: Self = Self(Self::XS_GET_FEATURE.0 + 1);
    /// Asks for a quota.
    ///
    /// Newer than Xen 4.17.
    pub const XS_GET_QUOTA: Self = Self(Self::XS_SET_FEATURE.0 + 1);
    /// Sets a quota.
    ///
    /// Newer than Xen 4.17.
    pub const XS_SET_QUOTA: Self = Self(Self::XS_GET_QUOTA.0 + 1);
    /// How many types there are.
    pub const XS_TYPE_COUNT: Self = Self(Self::XS_SET_QUOTA.0 + 1);
    /// Never a type.
    pub const XS_INVALID: Self = Self(0xffff);
}
self::__xen_header::abi::__group! {
    xsd_sockmsg_type u32[] []
}
self::__xen_header::abi::__open_enum! {
    xsd_sockmsg_type u32 XS_CONTROL "XS_CONTROL" XS_DIRECTORY "XS_DIRECTORY" XS_READ
    "XS_READ" XS_GET_PERMS "XS_GET_PERMS" XS_WATCH "XS_WATCH" XS_UNWATCH "XS_UNWATCH"
    XS_TRANSACTION_START "XS_TRANSACTION_START" XS_TRANSACTION_END "XS_TRANSACTION_END"
    XS_INTRODUCE "XS_INTRODUCE" XS_RELEASE "XS_RELEASE" XS_GET_DOMAIN_PATH
    "XS_GET_DOMAIN_PATH" XS_WRITE "XS_WRITE" XS_MKDIR "XS_MKDIR" XS_RM "XS_RM"
    XS_SET_PERMS "XS_SET_PERMS" XS_WATCH_EVENT "XS_WATCH_EVENT" XS_ERROR "XS_ERROR"
    XS_IS_DOMAIN_INTRODUCED "XS_IS_DOMAIN_INTRODUCED" XS_RESUME "XS_RESUME" XS_SET_TARGET
    "XS_SET_TARGET" XS_RESET_WATCHES "XS_RESET_WATCHES" XS_DIRECTORY_PART
    "XS_DIRECTORY_PART" XS_GET_FEATURE "XS_GET_FEATURE" XS_SET_FEATURE "XS_SET_FEATURE"
    XS_GET_QUOTA "XS_GET_QUOTA" XS_SET_QUOTA "XS_SET_QUOTA" XS_TYPE_COUNT "XS_TYPE_COUNT"
    XS_INVALID "XS_INVALID"
}
#[allow(nonstandard_style, clippy::all)]
/// The earlier name of `XS_CONTROL`.
pub const XS_DEBUG: u32 = xsd_sockmsg_type::XS_CONTROL.0;
/// An error's number, as the C library has it, and its name, which is what goes over the wire.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xsd_errors {
    /// The number.
    pub errnum: c_int,
    /// The name.
    pub errstring: *const c_char,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xsd_errors on 63u8, spelled Struct "xsd_errors" "errnum errstring"
    b"pP"[] [] [] expects 5u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self)
    { unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED
    .fields:: < 2usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), &
    < Self as self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// The errors that go over the wire by name. New ones are added at the end.
pub const XSD_ERRORS: [(&str, xen_errno); 16] = [
    ("EINVAL", xen_errno::XEN_EINVAL),
    ("EACCES", xen_errno::XEN_EACCES),
    ("EEXIST", xen_errno::XEN_EEXIST),
    ("EISDIR", xen_errno::XEN_EISDIR),
    ("ENOENT", xen_errno::XEN_ENOENT),
    ("ENOMEM", xen_errno::XEN_ENOMEM),
    ("ENOSPC", xen_errno::XEN_ENOSPC),
    ("EIO", xen_errno::XEN_EIO),
    ("ENOTEMPTY", xen_errno::XEN_ENOTEMPTY),
    ("ENOSYS", xen_errno::XEN_ENOSYS),
    ("EROFS", xen_errno::XEN_EROFS),
    ("EBUSY", xen_errno::XEN_EBUSY),
    ("EAGAIN", xen_errno::XEN_EAGAIN),
    ("EISCONN", xen_errno::XEN_EISCONN),
    ("E2BIG", xen_errno::XEN_E2BIG),
    ("EPERM", xen_errno::XEN_EPERM),
];
/// What a message begins with.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xsd_sockmsg {
    /// What it is: `XS_*`.
    pub r#type: u32,
    /// The client's number for the request, which the answer repeats.
    pub req_id: u32,
    /// The transaction that it belongs to; zero if to none.
    pub tx_id: u32,
    /// How many bytes follow: `XENSTORE_PAYLOAD_MAX` at most.
    pub len: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xsd_sockmsg on 63u8, known LAYOUT[(16u64 4u64)] {}
}
/// The strings of a watch event, in order.
#[allow(nonstandard_style, clippy::all)]
#[derive(PartialEq)]
#[repr(transparent)]
pub struct xs_watch_type(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl xs_watch_type {
    /// The path that has changed.
    pub const XS_WATCH_PATH: Self = Self(0);
    /// What the client gave with its watch.
    pub const XS_WATCH_TOKEN: Self = Self(Self::XS_WATCH_PATH.0 + 1);
}
self::__xen_header::abi::__group! {
    xs_watch_type u32[] []
}
self::__xen_header::abi::__open_enum! {
    xs_watch_type u32 XS_WATCH_PATH "XS_WATCH_PATH" XS_WATCH_TOKEN "XS_WATCH_TOKEN"
}
/// How many bytes each direction has in the page.
pub const XENSTORE_RING_SIZE: u32 = 1024;
#[allow(nonstandard_style, clippy::all)]
/// An index of a ring. It counts up without end.
pub type XENSTORE_RING_IDX = u32;
#[allow(nonstandard_style, clippy::all)]
/// Where in the ring an index is.
pub const fn MASK_XENSTORE_IDX(idx: u32) -> u32 {
    idx & (XENSTORE_RING_SIZE - 1)
}
/// The page that a domain shares with the store.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenstore_domain_interface {
    /// What the domain writes.
    pub req: [c_char; XENSTORE_RING_SIZE as usize],
    /// What the store writes.
    pub rsp: [c_char; XENSTORE_RING_SIZE as usize],
    /// How far the store has read `req`.
    pub req_cons: XENSTORE_RING_IDX,
    /// How far the domain has written `req`.
    pub req_prod: XENSTORE_RING_IDX,
    /// How far the domain has read `rsp`.
    pub rsp_cons: XENSTORE_RING_IDX,
    /// How far the store has written `rsp`.
    pub rsp_prod: XENSTORE_RING_IDX,
    /// What the store can do: `XENSTORE_SERVER_FEATURE_*`.
    pub server_features: u32,
    /// The state of the connection: `XENSTORE_CONNECTED` or `XENSTORE_RECONNECT`.
    pub connection: u32,
    /// Why the store has stopped to talk with the domain: `XENSTORE_ERROR_*`.
    pub error: u32,
    /// The domain's port for events from the store, where Xen has made the domain at boot. Zero
    /// otherwise: it is the one that the store is introduced to the domain with.
    ///
    /// Newer than Xen 4.17.
    pub evtchn_port: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenstore_domain_interface on 63u8, spelled Struct
    "xenstore_domain_interface"
    "req rsp req_cons req_prod rsp_cons rsp_prod server_features connection error evtchn_port"
    b"k*k*????cccc"[XENSTORE_RING_IDX, XENSTORE_RING_IDX, XENSTORE_RING_IDX,
    XENSTORE_RING_IDX,] [self::__xen_header::abi::each((XENSTORE_RING_SIZE as usize) as
    u64), self::__xen_header::abi::each((XENSTORE_RING_SIZE as usize) as u64),] []
    expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).req_cons);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).req_prod);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).rsp_cons);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).rsp_prod); } } }
}
/// How many bytes may follow the header of a message. The store closes the connection on more.
pub const XENSTORE_PAYLOAD_MAX: u32 = 4096;
/// How long an absolute path may be; more is an error.
pub const XENSTORE_ABS_PATH_MAX: u32 = 3072;
/// How long a relative path may be; more is an error.
pub const XENSTORE_REL_PATH_MAX: u32 = 2048;
/// What a store can do.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenstoreServerFeature(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenstoreServerFeature {
    /// The connection can be closed and made anew.
    pub const XENSTORE_SERVER_FEATURE_RECONNECTION: Self = Self(1);
    /// The page has the field `error`.
    pub const XENSTORE_SERVER_FEATURE_ERROR: Self = Self(2);
    /// A watch may say how many levels below its node it is for.
    ///
    /// Newer than Xen 4.17.
    pub const XENSTORE_SERVER_FEATURE_WATCHDEPTH: Self = Self(4);
    /// Permissions may name any domain at all.
    ///
    /// Newer than Xen 4.17.
    pub const XENSTORE_SERVER_FEATURE_DOMID_ANY: Self = Self(8);
}
self::__xen_header::abi::__group! {
    XenstoreServerFeature u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenstoreServerFeature u32 XENSTORE_SERVER_FEATURE_RECONNECTION
    "XENSTORE_SERVER_FEATURE_RECONNECTION" XENSTORE_SERVER_FEATURE_ERROR
    "XENSTORE_SERVER_FEATURE_ERROR" XENSTORE_SERVER_FEATURE_WATCHDEPTH
    "XENSTORE_SERVER_FEATURE_WATCHDEPTH" XENSTORE_SERVER_FEATURE_DOMID_ANY
    "XENSTORE_SERVER_FEATURE_DOMID_ANY"
}
/// The states of a connection.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenstoreConnection(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenstoreConnection {
    /// In use.
    pub const XENSTORE_CONNECTED: Self = Self(0);
    /// Being made anew: the domain asks for it, the store ends it.
    pub const XENSTORE_RECONNECT: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenstoreConnection u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenstoreConnection u32 XENSTORE_CONNECTED "XENSTORE_CONNECTED" XENSTORE_RECONNECT
    "XENSTORE_RECONNECT"
}
/// Why the store has stopped to talk with a domain.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenstoreError(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenstoreError {
    /// It has not.
    pub const XENSTORE_ERROR_NONE: Self = Self(0);
    /// Reading or writing failed.
    pub const XENSTORE_ERROR_COMM: Self = Self(1);
    /// An index was wrong.
    pub const XENSTORE_ERROR_RINGIDX: Self = Self(2);
    /// The protocol was broken: a message was too long.
    pub const XENSTORE_ERROR_PROTO: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XenstoreError u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenstoreError u32 XENSTORE_ERROR_NONE "XENSTORE_ERROR_NONE" XENSTORE_ERROR_COMM
    "XENSTORE_ERROR_COMM" XENSTORE_ERROR_RINGIDX "XENSTORE_ERROR_RINGIDX"
    XENSTORE_ERROR_PROTO "XENSTORE_ERROR_PROTO"
}
#[cfg(test)]
mod tests {
    use super::XSD_ERRORS;
    #[test]
    fn c_has_the_same_errors() {
        let call = |line: &'static str| {
            line.trim().strip_prefix("XSD_ERROR(")?.strip_suffix("),")
        };
        let in_c = include_str!("xs_wire.rs").lines().filter_map(call);
        assert!(in_c.eq(XSD_ERRORS.iter().map(| (name, _) | * name)));
    }
}
