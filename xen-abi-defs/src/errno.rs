// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "errno.h",
}

c_comment! { "` enum neg_errnoval {  [ -Efoo for each Efoo in the list below ]  }" }
c_comment! { "` enum errnoval {" }

/// The errors.
#[xen_abi(
    c_enum(u32),
    expect(
        duplicate_value,
        reason = "errors that Linux knows under two names"
    ),
    x_macro(
        name(XEN_ERRNO),
        prefix(XEN_),
        guard(__XEN_PUBLIC_ERRNO_H__),
        marker(XEN_ERRNO_DEFAULT_INCLUDE),
        used_up,
        assembler(interface(< 0x00040700))
    )
)]
pub enum xen_errno {
    /// Not permitted.
    XEN_EPERM = 1,
    /// No such file or directory.
    XEN_ENOENT = 2,
    /// No such process, or domain.
    XEN_ESRCH = 3,
    /// Interrupted; within the hypervisor only.
    #[abi(when(hypervisor))]
    XEN_EINTR = 4,
    /// Input or output failed.
    XEN_EIO = 5,
    /// No such device or address.
    XEN_ENXIO = 6,
    /// The argument list is too long.
    XEN_E2BIG = 7,
    /// This cannot be executed.
    XEN_ENOEXEC = 8,
    /// Not an open file.
    XEN_EBADF = 9,
    /// No child processes.
    XEN_ECHILD = 10,
    /// Try again.
    XEN_EAGAIN = 11,
    /// It would have to wait: another name of EAGAIN.
    XEN_EWOULDBLOCK = 11,
    /// Out of memory.
    XEN_ENOMEM = 12,
    /// Access denied.
    XEN_EACCES = 13,
    /// Bad address.
    XEN_EFAULT = 14,
    /// In use.
    XEN_EBUSY = 16,
    /// It exists already.
    XEN_EEXIST = 17,
    /// The two are on different devices.
    XEN_EXDEV = 18,
    /// No such device.
    XEN_ENODEV = 19,
    /// Not a directory.
    XEN_ENOTDIR = 20,
    /// A directory.
    XEN_EISDIR = 21,
    /// Invalid argument.
    XEN_EINVAL = 22,
    /// Too many open files in the system.
    XEN_ENFILE = 23,
    /// Too many open files.
    XEN_EMFILE = 24,
    /// No space left.
    XEN_ENOSPC = 28,
    /// Cannot be written.
    XEN_EROFS = 30,
    /// Too many links.
    XEN_EMLINK = 31,
    /// Outside of what the function is defined for.
    XEN_EDOM = 33,
    /// The result cannot be represented.
    XEN_ERANGE = 34,
    /// It would wait for itself.
    XEN_EDEADLK = 35,
    /// The same: another name of EDEADLK.
    XEN_EDEADLOCK = 35,
    /// The name is too long.
    XEN_ENAMETOOLONG = 36,
    /// No locks left.
    XEN_ENOLCK = 37,
    /// Not implemented.
    XEN_ENOSYS = 38,
    /// The directory is not empty.
    XEN_ENOTEMPTY = 39,
    /// No data.
    XEN_ENODATA = 61,
    /// The time is over.
    XEN_ETIME = 62,
    /// Not a message of data.
    XEN_EBADMSG = 74,
    /// Too large for its type.
    XEN_EOVERFLOW = 75,
    /// No valid sequence of bytes.
    XEN_EILSEQ = 84,
    /// To be started anew after an interruption; within the hypervisor only.
    #[abi(when(hypervisor))]
    XEN_ERESTART = 85,
    /// Not a socket.
    XEN_ENOTSOCK = 88,
    /// The message is too large.
    XEN_EMSGSIZE = 90,
    /// Not supported.
    XEN_EOPNOTSUPP = 95,
    /// The address is in use.
    XEN_EADDRINUSE = 98,
    /// The address cannot be had.
    XEN_EADDRNOTAVAIL = 99,
    /// No room in the buffers.
    XEN_ENOBUFS = 105,
    /// Connected already.
    XEN_EISCONN = 106,
    /// Not connected.
    XEN_ENOTCONN = 107,
    /// Timed out.
    XEN_ETIMEDOUT = 110,
    /// The connection was refused.
    XEN_ECONNREFUSED = 111,
}

c_comment! { "` }" }
