// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "io/xs_wire.h",
    guard: "_XS_WIRE_H",
    reasons: {
        no_native_int: "fixed with C's own types, which are alike on all ABIs",
    },
}

/// What a message is.
#[xen_abi(c_enum(u32))]
pub enum xsd_sockmsg_type {
    /// Commands to the store itself.
    XS_CONTROL,
    /// Lists the children of a node.
    XS_DIRECTORY,
    /// Reads a node.
    XS_READ,
    /// Reads who may do what with a node.
    XS_GET_PERMS,
    /// Watches a node and all below it.
    XS_WATCH,
    /// Watches no longer.
    XS_UNWATCH,
    /// Begins a transaction.
    XS_TRANSACTION_START,
    /// Ends a transaction, or gives it up.
    XS_TRANSACTION_END,
    /// Tells the store of a domain.
    XS_INTRODUCE,
    /// Tells the store that a domain is gone.
    XS_RELEASE,
    /// Asks for the path of a domain's node.
    XS_GET_DOMAIN_PATH,
    /// Writes a node.
    XS_WRITE,
    /// Makes a node, if there is none.
    XS_MKDIR,
    /// Removes a node and all below it.
    XS_RM,
    /// Says who may do what with a node.
    XS_SET_PERMS,
    /// From the store: something that is watched has changed.
    XS_WATCH_EVENT,
    /// From the store: the request has failed.
    XS_ERROR,
    /// Asks whether the store knows a domain.
    XS_IS_DOMAIN_INTRODUCED,
    /// Tells the store that a domain goes on after it was suspended.
    XS_RESUME,
    /// Lets a domain act on nodes of another.
    XS_SET_TARGET,
    /// Watches nothing any longer. The number before it belonged to a request that is gone.
    XS_RESET_WATCHES = xsd_sockmsg_type::XS_SET_TARGET.0 + 2,
    /// Lists the children of a node in parts.
    XS_DIRECTORY_PART,
    /// Asks for the features that a domain is offered.
    #[abi(since = "> 4.17")]
    XS_GET_FEATURE,
    /// Sets the features that a domain is offered.
    #[abi(since = "> 4.17")]
    XS_SET_FEATURE,
    /// Asks for a quota.
    #[abi(since = "> 4.17")]
    XS_GET_QUOTA,
    /// Sets a quota.
    #[abi(since = "> 4.17")]
    XS_SET_QUOTA,
    /// How many types there are.
    XS_TYPE_COUNT,
    /// Never a type.
    XS_INVALID = 0xffff,
}

/// The earlier name of `XS_CONTROL`.
#[xen_abi]
pub const XS_DEBUG: u32 = xsd_sockmsg_type::XS_CONTROL.0;

/// An error's number, as the C library has it, and its name, which is what goes over the wire.
#[xen_abi(expect(
    no_native_int,
    no_pointer,
    same_layout,
    implicit_padding,
    reason = "a table in the client's own memory"
))]
pub struct xsd_errors {
    /// The number.
    pub errnum: c_int,
    /// The name.
    pub errstring: *const c_char,
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

c_only! {
    why: "the numbers are those of the C library's own errno.h; Rust has the table as XSD_ERRORS",
    when: defined(EINVAL),
    text: r#"
        #define XSD_ERROR(x) { x, #x }

        /* By these names errors go over the wire. New ones are added at the end. */
        #if defined(__GNUC__)
        __attribute__((unused))
        #endif
        static const struct xsd_errors xsd_errors[] = {
            XSD_ERROR(EINVAL),
            XSD_ERROR(EACCES),
            XSD_ERROR(EEXIST),
            XSD_ERROR(EISDIR),
            XSD_ERROR(ENOENT),
            XSD_ERROR(ENOMEM),
            XSD_ERROR(ENOSPC),
            XSD_ERROR(EIO),
            XSD_ERROR(ENOTEMPTY),
            XSD_ERROR(ENOSYS),
            XSD_ERROR(EROFS),
            XSD_ERROR(EBUSY),
            XSD_ERROR(EAGAIN),
            XSD_ERROR(EISCONN),
            XSD_ERROR(E2BIG),
            XSD_ERROR(EPERM),
        };
    "#,
}

/// What a message begins with.
#[xen_abi]
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

/// The strings of a watch event, in order.
#[xen_abi(c_enum(u32))]
pub enum xs_watch_type {
    /// The path that has changed.
    XS_WATCH_PATH = 0,
    /// What the client gave with its watch.
    XS_WATCH_TOKEN,
}

c_comment! {
    "`incontents 150 xenstore_struct XenStore wire protocol."
    ""
    "The page that a domain shares with the store."
}

/// How many bytes each direction has in the page.
#[xen_abi]
pub const XENSTORE_RING_SIZE: u32 = 1024;

/// An index of a ring. It counts up without end.
#[xen_abi]
pub type XENSTORE_RING_IDX = u32;

/// Where in the ring an index is.
#[xen_abi]
pub const fn MASK_XENSTORE_IDX(idx: u32) -> u32 {
    idx & (XENSTORE_RING_SIZE - 1)
}

/// The page that a domain shares with the store.
#[xen_abi(expect(no_native_int))]
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
    #[abi(since = "> 4.17")]
    pub evtchn_port: u32,
}

/// How many bytes may follow the header of a message. The store closes the connection on more.
#[xen_abi]
pub const XENSTORE_PAYLOAD_MAX: u32 = 4096;

/// How long an absolute path may be; more is an error.
#[xen_abi]
pub const XENSTORE_ABS_PATH_MAX: u32 = 3072;
/// How long a relative path may be; more is an error.
#[xen_abi]
pub const XENSTORE_REL_PATH_MAX: u32 = 2048;

/// What a store can do.
#[xen_abi(flags(u32))]
pub enum XenstoreServerFeature {
    /// The connection can be closed and made anew.
    XENSTORE_SERVER_FEATURE_RECONNECTION = 1,
    /// The page has the field `error`.
    XENSTORE_SERVER_FEATURE_ERROR = 2,
    /// A watch may say how many levels below its node it is for.
    #[abi(since = "> 4.17")]
    XENSTORE_SERVER_FEATURE_WATCHDEPTH = 4,
    /// Permissions may name any domain at all.
    #[abi(since = "> 4.17")]
    XENSTORE_SERVER_FEATURE_DOMID_ANY = 8,
}

/// The states of a connection.
#[xen_abi(open_enum(u32))]
pub enum XenstoreConnection {
    /// In use.
    XENSTORE_CONNECTED = 0,
    /// Being made anew: the domain asks for it, the store ends it.
    XENSTORE_RECONNECT = 1,
}

/// Why the store has stopped to talk with a domain.
#[xen_abi(open_enum(u32))]
pub enum XenstoreError {
    /// It has not.
    XENSTORE_ERROR_NONE = 0,
    /// Reading or writing failed.
    XENSTORE_ERROR_COMM = 1,
    /// An index was wrong.
    XENSTORE_ERROR_RINGIDX = 2,
    /// The protocol was broken: a message was too long.
    XENSTORE_ERROR_PROTO = 3,
}

#[cfg(test)]
mod tests {
    use super::XSD_ERRORS;

    #[test]
    fn c_has_the_same_errors() {
        let call = |line: &'static str| line.trim().strip_prefix("XSD_ERROR(")?.strip_suffix("),");
        let in_c = include_str!("xs_wire.rs").lines().filter_map(call);
        assert!(in_c.eq(XSD_ERRORS.iter().map(|(name, _)| *name)));
    }
}
