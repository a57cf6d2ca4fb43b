// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Error numbers.
//!
//! Hypercalls fail with their negative values. They are Linux's on x86; whoever adds one takes
//! Linux's number for it, and adds none that POSIX does not know.
//!
//! There are two ways to include this header:
//!
//! - By itself: the errors become constants `XEN_E*`, the first time. C gets an enum; assembler
//!   gets symbols, if it asks for an interface before 0x00040700.
//! - After the includer has defined `XEN_ERRNO(name, value)`: the list is there as often as it is
//!   included, without a guard. Afterwards `XEN_ERRNO` is undefined.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The errors.
#[allow(nonstandard_style, clippy::all)]
#[derive(PartialEq)]
#[repr(transparent)]
pub struct xen_errno(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl xen_errno {
    /// Not permitted.
    pub const XEN_EPERM: Self = Self(1);
    /// No such file or directory.
    pub const XEN_ENOENT: Self = Self(2);
    /// No such process, or domain.
    pub const XEN_ESRCH: Self = Self(3);
    /// Input or output failed.
    pub const XEN_EIO: Self = Self(5);
    /// No such device or address.
    pub const XEN_ENXIO: Self = Self(6);
    /// The argument list is too long.
    pub const XEN_E2BIG: Self = Self(7);
    /// This cannot be executed.
    pub const XEN_ENOEXEC: Self = Self(8);
    /// Not an open file.
    pub const XEN_EBADF: Self = Self(9);
    /// No child processes.
    pub const XEN_ECHILD: Self = Self(10);
    /// Try again.
    pub const XEN_EAGAIN: Self = Self(11);
    /// It would have to wait: another name of EAGAIN.
    pub const XEN_EWOULDBLOCK: Self = Self(11);
    /// Out of memory.
    pub const XEN_ENOMEM: Self = Self(12);
    /// Access denied.
    pub const XEN_EACCES: Self = Self(13);
    /// Bad address.
    pub const XEN_EFAULT: Self = Self(14);
    /// In use.
    pub const XEN_EBUSY: Self = Self(16);
    /// It exists already.
    pub const XEN_EEXIST: Self = Self(17);
    /// The two are on different devices.
    pub const XEN_EXDEV: Self = Self(18);
    /// No such device.
    pub const XEN_ENODEV: Self = Self(19);
    /// Not a directory.
    pub const XEN_ENOTDIR: Self = Self(20);
    /// A directory.
    pub const XEN_EISDIR: Self = Self(21);
    /// Invalid argument.
    pub const XEN_EINVAL: Self = Self(22);
    /// Too many open files in the system.
    pub const XEN_ENFILE: Self = Self(23);
    /// Too many open files.
    pub const XEN_EMFILE: Self = Self(24);
    /// No space left.
    pub const XEN_ENOSPC: Self = Self(28);
    /// Cannot be written.
    pub const XEN_EROFS: Self = Self(30);
    /// Too many links.
    pub const XEN_EMLINK: Self = Self(31);
    /// Outside of what the function is defined for.
    pub const XEN_EDOM: Self = Self(33);
    /// The result cannot be represented.
    pub const XEN_ERANGE: Self = Self(34);
    /// It would wait for itself.
    pub const XEN_EDEADLK: Self = Self(35);
    /// The same: another name of EDEADLK.
    pub const XEN_EDEADLOCK: Self = Self(35);
    /// The name is too long.
    pub const XEN_ENAMETOOLONG: Self = Self(36);
    /// No locks left.
    pub const XEN_ENOLCK: Self = Self(37);
    /// Not implemented.
    pub const XEN_ENOSYS: Self = Self(38);
    /// The directory is not empty.
    pub const XEN_ENOTEMPTY: Self = Self(39);
    /// No data.
    pub const XEN_ENODATA: Self = Self(61);
    /// The time is over.
    pub const XEN_ETIME: Self = Self(62);
    /// Not a message of data.
    pub const XEN_EBADMSG: Self = Self(74);
    /// Too large for its type.
    pub const XEN_EOVERFLOW: Self = Self(75);
    /// No valid sequence of bytes.
    pub const XEN_EILSEQ: Self = Self(84);
    /// Not a socket.
    pub const XEN_ENOTSOCK: Self = Self(88);
    /// The message is too large.
    pub const XEN_EMSGSIZE: Self = Self(90);
    /// Not supported.
    pub const XEN_EOPNOTSUPP: Self = Self(95);
    /// The address is in use.
    pub const XEN_EADDRINUSE: Self = Self(98);
    /// The address cannot be had.
    pub const XEN_EADDRNOTAVAIL: Self = Self(99);
    /// No room in the buffers.
    pub const XEN_ENOBUFS: Self = Self(105);
    /// Connected already.
    pub const XEN_EISCONN: Self = Self(106);
    /// Not connected.
    pub const XEN_ENOTCONN: Self = Self(107);
    /// Timed out.
    pub const XEN_ETIMEDOUT: Self = Self(110);
    /// The connection was refused.
    pub const XEN_ECONNREFUSED: Self = Self(111);
}
self::__xen_header::abi::__group! {
    xen_errno u32[] []
}
self::__xen_header::abi::__open_enum! {
    xen_errno u32 XEN_EPERM "XEN_EPERM" XEN_ENOENT "XEN_ENOENT" XEN_ESRCH "XEN_ESRCH"
    XEN_EIO "XEN_EIO" XEN_ENXIO "XEN_ENXIO" XEN_E2BIG "XEN_E2BIG" XEN_ENOEXEC
    "XEN_ENOEXEC" XEN_EBADF "XEN_EBADF" XEN_ECHILD "XEN_ECHILD" XEN_EAGAIN "XEN_EAGAIN"
    XEN_EWOULDBLOCK "XEN_EWOULDBLOCK" XEN_ENOMEM "XEN_ENOMEM" XEN_EACCES "XEN_EACCES"
    XEN_EFAULT "XEN_EFAULT" XEN_EBUSY "XEN_EBUSY" XEN_EEXIST "XEN_EEXIST" XEN_EXDEV
    "XEN_EXDEV" XEN_ENODEV "XEN_ENODEV" XEN_ENOTDIR "XEN_ENOTDIR" XEN_EISDIR "XEN_EISDIR"
    XEN_EINVAL "XEN_EINVAL" XEN_ENFILE "XEN_ENFILE" XEN_EMFILE "XEN_EMFILE" XEN_ENOSPC
    "XEN_ENOSPC" XEN_EROFS "XEN_EROFS" XEN_EMLINK "XEN_EMLINK" XEN_EDOM "XEN_EDOM"
    XEN_ERANGE "XEN_ERANGE" XEN_EDEADLK "XEN_EDEADLK" XEN_EDEADLOCK "XEN_EDEADLOCK"
    XEN_ENAMETOOLONG "XEN_ENAMETOOLONG" XEN_ENOLCK "XEN_ENOLCK" XEN_ENOSYS "XEN_ENOSYS"
    XEN_ENOTEMPTY "XEN_ENOTEMPTY" XEN_ENODATA "XEN_ENODATA" XEN_ETIME "XEN_ETIME"
    XEN_EBADMSG "XEN_EBADMSG" XEN_EOVERFLOW "XEN_EOVERFLOW" XEN_EILSEQ "XEN_EILSEQ"
    XEN_ENOTSOCK "XEN_ENOTSOCK" XEN_EMSGSIZE "XEN_EMSGSIZE" XEN_EOPNOTSUPP
    "XEN_EOPNOTSUPP" XEN_EADDRINUSE "XEN_EADDRINUSE" XEN_EADDRNOTAVAIL
    "XEN_EADDRNOTAVAIL" XEN_ENOBUFS "XEN_ENOBUFS" XEN_EISCONN "XEN_EISCONN" XEN_ENOTCONN
    "XEN_ENOTCONN" XEN_ETIMEDOUT "XEN_ETIMEDOUT" XEN_ECONNREFUSED "XEN_ECONNREFUSED"
}
